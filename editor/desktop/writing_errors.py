"""What the window says of errors made while an article is written: its details, kinds, places and searches.

The same shape as `editor.desktop.error_sentences`, which takes them in.
"""

from __future__ import annotations

from editor.desktop.translating import QT_TRANSLATE_NOOP

WRITING: dict[str, tuple[str, str]] = {
    # What was kept
    "copy_unreadable": (
        QT_TRANSLATE_NOOP("errors", "A kept text is damaged and could not be read. It was set aside as {path}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was deleted: a text editor may still show its words."),
    ),
    "text_nowhere_safe": (
        QT_TRANSLATE_NOOP(
            "errors", "Neither the newsroom’s database nor this machine’s disk takes the text. The window stays open."
        ),
        QT_TRANSLATE_NOOP("errors", "Make room on the disk and close again, or copy the text to another place."),
    ),
    # One story in several languages
    "version_of_itself": (
        QT_TRANSLATE_NOOP("errors", "An article cannot be a version of itself."),
        QT_TRANSLATE_NOOP("errors", "Choose the article that tells the same story in another language."),
    ),
    "version_is_there": (
        QT_TRANSLATE_NOOP("errors", "The story has an article in this language and script already: number {article}."),
        QT_TRANSLATE_NOOP("errors", "Open that one, or unlink it first."),
    ),
    # What stands beside the text
    "unknown_field": (
        QT_TRANSLATE_NOOP("errors", "“{name}” cannot be filled in this way."),
        QT_TRANSLATE_NOOP("errors", "Choose another field."),
    ),
    "time_without_zone": (
        QT_TRANSLATE_NOOP("errors", "The time does not say in which zone it is."),
        QT_TRANSLATE_NOOP("errors", "Write it like 2026-11-23T18:30+05:00."),
    ),
    "published_needs_time": (
        QT_TRANSLATE_NOOP("errors", "A published article has a time of publication."),
        QT_TRANSLATE_NOOP("errors", "Give another time, or withdraw the article."),
    ),
    "bad_desk": (
        QT_TRANSLATE_NOOP("errors", "This is not the name of a desk."),
        QT_TRANSLATE_NOOP("errors", "Write a name of up to {longest} characters, such as Sport."),
    ),
    "too_many_entries": (
        QT_TRANSLATE_NOOP("errors", "These are too many entries, or one of them is too long."),
        QT_TRANSLATE_NOOP("errors", "An article may have {most}, of {longest} characters each."),
    ),
    "label_too_long": (
        QT_TRANSLATE_NOOP("errors", "A label has at most {most} characters; this one has {length}."),
        QT_TRANSLATE_NOOP("errors", "Shorten it."),
    ),
    "slug_taken": (
        QT_TRANSLATE_NOOP("errors", "Another article has the address “{slug}”."),
        QT_TRANSLATE_NOOP("errors", "Choose another, such as {free}."),
    ),
    "bad_slug": (
        QT_TRANSLATE_NOOP("errors", "“{slug}” cannot stand in an address."),
        QT_TRANSLATE_NOOP(
            "errors", "Use small Latin letters, digits and single hyphens, {longest} at most: zhana-kopir-ashyldy."
        ),
    ),
    "details_changed_meanwhile": (
        QT_TRANSLATE_NOOP("errors", "Somebody changed these details meanwhile. Nothing was overwritten."),
        QT_TRANSLATE_NOOP("errors", "Look at what stands there now, then change it again."),
    ),
    # Scripts
    "not_kazakh": (
        QT_TRANSLATE_NOOP("errors", "Only Kazakh is written in several scripts; this article is in another language."),
        QT_TRANSLATE_NOOP("errors", "If it is in Kazakh, set its language in the details."),
    ),
    "unknown_script": (
        QT_TRANSLATE_NOOP("errors", "Kazakh is not written in “{script}” here."),
        QT_TRANSLATE_NOOP("errors", "There are: {known}."),
    ),
    "not_an_exception": (
        QT_TRANSLATE_NOOP("errors", "“{word} = {written}” says of no word how it is written."),
        QT_TRANSLATE_NOOP(
            "errors", "Write a Cyrillic word, =, and how it is written: letters and digits, {longest} at most in each."
        ),
    ),
    "no_such_exception": (
        QT_TRANSLATE_NOOP("errors", "“{word}” is not among the words of this script."),
        QT_TRANSLATE_NOOP("errors", "Somebody may have removed it meanwhile: look at the list again."),
    ),
    # Kinds
    "unknown_kind": (
        QT_TRANSLATE_NOOP("errors", "There is no kind “{key}”."),
        QT_TRANSLATE_NOOP("errors", "There are: {known}."),
    ),
    "kind_bad_key": (
        QT_TRANSLATE_NOOP("errors", "“{key}” cannot be the key of a kind."),
        QT_TRANSLATE_NOOP("errors", "Use small Latin letters, digits and _, a letter first, 32 at most."),
    ),
    "kind_unknown_part": (
        QT_TRANSLATE_NOOP("errors", "A kind cannot ask for “{part}”."),
        QT_TRANSLATE_NOOP("errors", "Choose another part of the article."),
    ),
    "kind_bad_images": (
        QT_TRANSLATE_NOOP("errors", "A kind cannot ask for {number} images."),
        QT_TRANSLATE_NOOP("errors", "Give a number from 0 to {most}."),
    ),
    "kind_bad_limit": (
        QT_TRANSLATE_NOOP("errors", "“{text}” is not a length."),
        QT_TRANSLATE_NOOP("errors", "Write it like 30-150 words, -90 characters, 60-, or none."),
    ),
    "kind_name_missing": (
        QT_TRANSLATE_NOOP("errors", "The kind needs a name of 1 to {longest} characters in each language."),
        QT_TRANSLATE_NOOP("errors", "Give its names in Kazakh, Russian and English."),
    ),
    "kind_bad_range": (
        QT_TRANSLATE_NOOP("errors", "A length cannot go from {least} to {most}."),
        QT_TRANSLATE_NOOP("errors", "Give a smaller number first and a larger one second; 0 leaves the end open."),
    ),
    # Places of datelines
    "place_bad_name": (
        QT_TRANSLATE_NOOP(
            "errors", "A place needs a name of 1 to {longest} characters in each language, without a full stop inside."
        ),
        QT_TRANSLATE_NOOP("errors", "Give its names in Kazakh, Russian and English."),
    ),
    "too_many_places": (
        QT_TRANSLATE_NOOP("errors", "{number} places are too many; {most} of your own can be kept."),
        QT_TRANSLATE_NOOP("errors", "Leave out those that nobody writes from."),
    ),
    "unknown_place": (
        QT_TRANSLATE_NOOP("errors", "“{name}” is not among the places."),
        QT_TRANSLATE_NOOP("errors", "Add it with its names in three languages first."),
    ),
    "not_own_place": (
        QT_TRANSLATE_NOOP("errors", "“{name}” is not among the newsroom’s own places."),
        QT_TRANSLATE_NOOP("errors", "Those that come with the program cannot be removed."),
    ),
    "place_bad_line": (
        QT_TRANSLATE_NOOP("errors", "“{text}” is not one name, or three with semicolons between them."),
        QT_TRANSLATE_NOOP("errors", "Write the names in Kazakh, Russian and English: Орал; Уральск; Oral."),
    ),
    # Finding and replacing
    "query_too_long": (
        QT_TRANSLATE_NOOP("errors", "What is looked for is longer than {most} characters."),
        QT_TRANSLATE_NOOP("errors", "Look for its first words."),
    ),
    "replacement_bad": (
        QT_TRANSLATE_NOOP("errors", "“{replacement}” cannot be used as the replacement."),
        QT_TRANSLATE_NOOP("errors", "\\1 is what the first brackets found, \\\\ is a backslash."),
    ),
    "pattern_too_slow": (
        QT_TRANSLATE_NOOP("errors", "The regular expression “{pattern}” takes too long on this text."),
        QT_TRANSLATE_NOOP("errors", "Make it simpler: a repetition within a repetition is what takes long."),
    ),
    "pattern_bad": (
        QT_TRANSLATE_NOOP("errors", "The regular expression cannot be read at character {position}."),
        QT_TRANSLATE_NOOP(
            "errors", "A bracket may lack its partner; a sign that means itself takes a backslash: \\. \\( \\?"
        ),
    ),
    "pattern_too_big": (
        QT_TRANSLATE_NOOP("errors", "The regular expression is too big: it repeats itself too often, or calls itself."),
        QT_TRANSLATE_NOOP("errors", "Use smaller numbers in braces, and no (?R)."),
    ),
    # The dictionary, and what is ignored
    "not_one_word": (
        QT_TRANSLATE_NOOP("errors", "“{word}” is not one word."),
        QT_TRANSLATE_NOOP("errors", "Choose a single word of letters, {longest} at most."),
    ),
    "word_not_in_dictionary": (
        QT_TRANSLATE_NOOP("errors", "“{word}” is not in the newsroom's dictionary."),
        QT_TRANSLATE_NOOP("errors", "Somebody may have taken it out; nothing needs to be done."),
    ),
    "list_too_big": (
        QT_TRANSLATE_NOOP("errors", "{name} is too large for a list of words."),
        QT_TRANSLATE_NOOP("errors", "Split it into several."),
    ),
    "not_a_list_of_words": (
        QT_TRANSLATE_NOOP("errors", "{name} is no list of words."),
        QT_TRANSLATE_NOOP("errors", "Give a text file in UTF-8, one word a line."),
    ),
    "word_not_in_my_dictionary": (
        QT_TRANSLATE_NOOP("errors", "“{word}” is not in your dictionary."),
        QT_TRANSLATE_NOOP("errors", "It may have been taken out already; nothing needs to be done."),
    ),
    "word_not_of_the_archive": (
        QT_TRANSLATE_NOOP("errors", "“{word}” is no word that the archive taught."),
        QT_TRANSLATE_NOOP("errors", "Somebody may have refused it; nothing needs to be done."),
    ),
    "unknown_ignored": (
        QT_TRANSLATE_NOOP("errors", "This is no longer ignored."),
        QT_TRANSLATE_NOOP("errors", "Somebody took it back already; nothing needs to be done."),
    ),
    # What is pasted or imported
    "page_too_deep": (
        QT_TRANSLATE_NOOP("errors", "The page is built in so many layers that it cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Save its text as a .txt file and choose that."),
    ),
    "clipboard_too_big": (
        QT_TRANSLATE_NOOP("errors", "The clipboard holds too much."),
        QT_TRANSLATE_NOOP("errors", "Copy a part of it, or save it as a file and import that."),
    ),
    "damaged_rtf": (
        QT_TRANSLATE_NOOP("errors", "This is not a rich text file."),
        QT_TRANSLATE_NOOP("errors", "Open it in the program that wrote it and save it as .docx."),
    ),
    "rtf_too_deep": (
        QT_TRANSLATE_NOOP("errors", "The text has hundreds of groups in one another, and is not read."),
        QT_TRANSLATE_NOOP("errors", "Open it in Word or LibreOffice and save it as .docx."),
    ),
    "markdown_too_deep": (
        QT_TRANSLATE_NOOP("errors", "The text has too many lists or quotes in one another."),
        QT_TRANSLATE_NOOP("errors", "Look whether it is Markdown; if not, save it as .txt and import that."),
    ),
    "unknown_block": (
        QT_TRANSLATE_NOOP("errors", "The article has no block “{block}”."),
        QT_TRANSLATE_NOOP("errors", "Somebody may have taken it out; look at the text as it is now."),
    ),
    # Pictures
    "picture_too_large": (
        QT_TRANSLATE_NOOP("errors", "The picture of {width} by {height} points is too large."),
        QT_TRANSLATE_NOOP("errors", "Make it smaller where it was made."),
    ),
    "picture_file_too_large": (
        QT_TRANSLATE_NOOP("errors", "The picture’s file is larger than {most} megabytes."),
        QT_TRANSLATE_NOOP("errors", "Save it as JPEG and put it in again."),
    ),
    "picture_not_readable": (
        QT_TRANSLATE_NOOP("errors", "{path} cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Look whether the file is there and may be read."),
    ),
    "picture_format": (
        QT_TRANSLATE_NOOP("errors", "The picture is in a form that no page shows, or it is damaged."),
        QT_TRANSLATE_NOOP("errors", "Save it as PNG or JPEG and put it in again."),
    ),
}
