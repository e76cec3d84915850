"""What the window says of each error code: what happened, and what to do next. `{values}` are the error's own.

The sentences here are the sources of the translations; `editor.desktop.messages` picks and fills them.
"""

from __future__ import annotations

from editor.desktop.channel_errors import CHANNELS
from editor.desktop.door_errors import DOORS
from editor.desktop.inbox_errors import INBOX
from editor.desktop.life_errors import LIFE
from editor.desktop.mail_errors import MAIL
from editor.desktop.notice_errors import NOTICES
from editor.desktop.publishing_errors import GOING_OUT
from editor.desktop.reprint_errors import REPRINTS
from editor.desktop.translating import QT_TRANSLATE_NOOP
from editor.desktop.writing_errors import WRITING

ERRORS: dict[str, tuple[str, str]] = {
    **WRITING,
    **GOING_OUT,
    **NOTICES,
    **DOORS,
    **MAIL,
    **CHANNELS,
    **INBOX,
    **LIFE,
    **REPRINTS,
    # The machine
    "environment": (QT_TRANSLATE_NOOP("errors", "The computer refused."), QT_TRANSLATE_NOOP("errors", "Try again.")),
    "system": (QT_TRANSLATE_NOOP("errors", "The computer refused."), QT_TRANSLATE_NOOP("errors", "Try again.")),
    "disk_full": (
        QT_TRANSLATE_NOOP("errors", "The disk is full: {path} was not written. What was there before is whole."),
        QT_TRANSLATE_NOOP("errors", "Make room on the disk and try again."),
    ),
    "read_only": (
        QT_TRANSLATE_NOOP("errors", "The disk of {folder} is read-only."),
        QT_TRANSLATE_NOOP("errors", "Choose another folder."),
    ),
    "no_permission": (
        QT_TRANSLATE_NOOP("errors", "You may not write into {folder}."),
        QT_TRANSLATE_NOOP("errors", "Choose another folder, or ask for the right."),
    ),
    "folder_missing": (
        QT_TRANSLATE_NOOP("errors", "The folder {folder} is not there."),
        QT_TRANSLATE_NOOP(
            "errors", "Connect its disk, create it again, or choose another. What waits goes out then by itself."
        ),
    ),
    "is_a_folder": (QT_TRANSLATE_NOOP("errors", "{path} is a folder."), QT_TRANSLATE_NOOP("errors", "Choose a file.")),
    "name_too_long": (
        QT_TRANSLATE_NOOP("errors", "The name {path} is too long for this disk."),
        QT_TRANSLATE_NOOP("errors", "Choose a shorter name."),
    ),
    "write_failed": (
        QT_TRANSLATE_NOOP("errors", "{path} could not be written. What was there before is whole."),
        QT_TRANSLATE_NOOP("errors", "Try again, or choose another folder."),
    ),
    "not_confirmed": (
        QT_TRANSLATE_NOOP("errors", "{path} was written, but the disk did not confirm it."),
        QT_TRANSLATE_NOOP("errors", "Check the disk: after a power cut the older files may stand there again."),
    ),
    "partly_written": (
        QT_TRANSLATE_NOOP("errors", "Only {done} of {all} files came to {folder}."),
        QT_TRANSLATE_NOOP("errors", "Check the disk, then write them once more."),
    ),
    "not_on_the_site": (
        QT_TRANSLATE_NOOP("errors", "The article is not on the site yet."),
        QT_TRANSLATE_NOOP("errors", "Publish it; the queue says when it has arrived."),
    ),
    "port_taken": (
        QT_TRANSLATE_NOOP("errors", "Port {port} is taken by another program."),
        QT_TRANSLATE_NOOP("errors", "Close that program, or choose another port in the settings."),
    ),
    "address_unusable": (
        QT_TRANSLATE_NOOP("errors", "The address {host} cannot be used on this computer."),
        QT_TRANSLATE_NOOP("errors", "Use 127.0.0.1."),
    ),
    # The database
    "database_locked": (
        QT_TRANSLATE_NOOP("errors", "Another program holds the newsroom's database. Nothing was written."),
        QT_TRANSLATE_NOOP("errors", "Close that program, or try again in a moment."),
    ),
    "database_read_only": (
        QT_TRANSLATE_NOOP(
            "errors", "The newsroom's database cannot be written to. What you typed is kept on this computer."
        ),
        QT_TRANSLATE_NOOP("errors", "Check the disk and your rights to the file {name}."),
    ),
    "database_full": (
        QT_TRANSLATE_NOOP("errors", "The disk is full, so nothing was saved. What was saved before is whole."),
        QT_TRANSLATE_NOOP("errors", "Make room on the disk and save again."),
    ),
    "database_damaged": (
        QT_TRANSLATE_NOOP("errors", "The database {name} is damaged."),
        QT_TRANSLATE_NOOP("errors", "Put back the newest backup; the damaged file is left as it is."),
    ),
    "database_newer": (
        QT_TRANSLATE_NOOP("errors", "The database {name} was made by a newer version of Qalam. Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Update Qalam on this computer."),
    ),
    "database_foreign": (
        QT_TRANSLATE_NOOP("errors", "The file {name} belongs to another program. Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose another database."),
    ),
    "database_unreachable": (
        QT_TRANSLATE_NOOP(
            "errors", "The newsroom's database does not answer. What you typed is kept on this computer."
        ),
        QT_TRANSLATE_NOOP("errors", "Check the network and the server, then try again."),
    ),
    "database_missing": (
        QT_TRANSLATE_NOOP("errors", "There is no database {name} yet."),
        QT_TRANSLATE_NOOP("errors", "Start Qalam once without a database of your own."),
    ),
    "database_driver": (
        QT_TRANSLATE_NOOP("errors", "The driver for this database is not installed."),
        QT_TRANSLATE_NOOP("errors", "Run “qalam doctor”: it says what is missing."),
    ),
    "database_url": (
        QT_TRANSLATE_NOOP("errors", "Qalam does not know databases of the kind “{scheme}”."),
        QT_TRANSLATE_NOOP("errors", "Give a path to a file, or an address that begins with postgresql://."),
    ),
    "revision_damaged": (
        QT_TRANSLATE_NOOP("errors", "Revision {revision} of article {article} is damaged and cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Take the text from a backup, or from another revision."),
    ),
    "backup_exists": (
        QT_TRANSLATE_NOOP("errors", "There is already a file {name}."),
        QT_TRANSLATE_NOOP("errors", "Choose another name."),
    ),
    "backup_failed": (
        QT_TRANSLATE_NOOP("errors", "The database could not be copied to {name}."),
        QT_TRANSLATE_NOOP("errors", "Check that the folder exists and that there is room on the disk."),
    ),
    # Rows
    "mistake": (
        QT_TRANSLATE_NOOP("errors", "This cannot be done as it is."),
        QT_TRANSLATE_NOOP("errors", "Look at what you gave."),
    ),
    "not_found": (
        QT_TRANSLATE_NOOP("errors", "What you asked for is not there any more."),
        QT_TRANSLATE_NOOP("errors", "Go back to the list; it is up to date."),
    ),
    "conflict": (
        QT_TRANSLATE_NOOP("errors", "Somebody else changed this first. Nothing was overwritten."),
        QT_TRANSLATE_NOOP("errors", "Open it again and repeat what you did."),
    ),
    "changed_meanwhile": (
        QT_TRANSLATE_NOOP("errors", "Somebody else changed this first. Nothing was overwritten."),
        QT_TRANSLATE_NOOP("errors", "Open it again and repeat what you did."),
    ),
    "setting_changed_meanwhile": (
        QT_TRANSLATE_NOOP("errors", "Somebody else changed this since you looked at it. Nothing was overwritten."),
        QT_TRANSLATE_NOOP(
            "errors", "What you typed still stands here: save once more to keep it, or choose it again to see theirs."
        ),
    ),
    "exists_already": (
        QT_TRANSLATE_NOOP("errors", "“{value}” exists already."),
        QT_TRANSLATE_NOOP("errors", "Choose another name."),
    ),
    "article_was_published": (
        QT_TRANSLATE_NOOP("errors", "The article was published, so it cannot be deleted."),
        QT_TRANSLATE_NOOP("errors", "Withdraw it instead: every copy that went out is then withdrawn too."),
    ),
    "article_changed_meanwhile": (
        QT_TRANSLATE_NOOP(
            "errors",
            "The article is at revision {current} now; you worked on revision {base}. Nothing was overwritten.",
        ),
        QT_TRANSLATE_NOOP("errors", "Compare your text with the new revision, then save again."),
    ),
    # Files that are read
    "unknown_encoding": (
        QT_TRANSLATE_NOOP("errors", "The encoding of this text cannot be told."),
        QT_TRANSLATE_NOOP("errors", "Open it where it was written and save it again as UTF-8."),
    ),
    "binary_file": (
        QT_TRANSLATE_NOOP("errors", "This is not a text: the file holds binary data."),
        QT_TRANSLATE_NOOP("errors", "Choose a text, a saved web page or a Word file (.txt, .html, .docx)."),
    ),
    "empty_file": (
        QT_TRANSLATE_NOOP("errors", "There is no text in this file."),
        QT_TRANSLATE_NOOP("errors", "Choose another file."),
    ),
    "no_own_text": (
        QT_TRANSLATE_NOOP(
            "errors",
            "The Word file holds no text of its own: what is in it stands in page headers, comments, diagrams, form"
            " fields, a table of contents or pictures that are not taken, or it is hidden or deleted.",
        ),
        QT_TRANSLATE_NOOP("errors", "Open it in Word and copy what you need."),
    ),
    "unknown_language": (
        QT_TRANSLATE_NOOP("errors", "“{language}” is not a language of this program."),
        QT_TRANSLATE_NOOP("errors", "Choose Kazakh, Russian or English."),
    ),
    "file_too_big": (
        QT_TRANSLATE_NOOP("errors", "The file {path} is too big for an article."),
        QT_TRANSLATE_NOOP("errors", "Split it, or choose the article's own file."),
    ),
    "not_a_file": (
        QT_TRANSLATE_NOOP("errors", "{path} is not a file."),
        QT_TRANSLATE_NOOP("errors", "Choose a text, a saved web page or a Word file (.txt, .html, .docx)."),
    ),
    "file_missing": (
        QT_TRANSLATE_NOOP("errors", "There is no file {path}."),
        QT_TRANSLATE_NOOP("errors", "Check its name."),
    ),
    "file_unreadable": (
        QT_TRANSLATE_NOOP("errors", "The file {path} cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Ask its owner for the right, or copy it to where you may read."),
    ),
    "format_not_available": (
        QT_TRANSLATE_NOOP("errors", "This version does not read files of this kind: {path}."),
        QT_TRANSLATE_NOOP("errors", "Save it as .docx, .html or .txt and choose that file."),
    ),
    "damaged_word_file": (
        QT_TRANSLATE_NOOP("errors", "This is not a Word file that can be read."),
        QT_TRANSLATE_NOOP("errors", "Open it in Word or LibreOffice and save it again as .docx."),
    ),
    "damaged_odt": (
        QT_TRANSLATE_NOOP("errors", "This is not an OpenDocument text that can be read."),
        QT_TRANSLATE_NOOP("errors", "Open it in Word or LibreOffice and save it again as .docx."),
    ),
    "unsafe_archive": (
        QT_TRANSLATE_NOOP("errors", "The file is built in a way that could harm this computer, so it was not opened."),
        QT_TRANSLATE_NOOP("errors", "Open it in Word or LibreOffice, copy the text and paste it here."),
    ),
    "encrypted_file": (
        QT_TRANSLATE_NOOP("errors", "This file is encrypted, or in the Word format of before 2007."),
        QT_TRANSLATE_NOOP("errors", "Open it in Word, take the password away and save it as .docx."),
    ),
    # Checks and notices
    "unknown_check": (
        QT_TRANSLATE_NOOP("errors", "There is no check called “{name}”."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the list."),
    ),
    "check_not_loaded": (
        QT_TRANSLATE_NOOP("errors", "The check “{name}” of an installed package cannot be loaded."),
        QT_TRANSLATE_NOOP("errors", "Remove or update the package that brings it."),
    ),
    "check_name_taken": (
        QT_TRANSLATE_NOOP("errors", "Two checks are called “{name}”."),
        QT_TRANSLATE_NOOP("errors", "Remove one of the packages that bring them."),
    ),
    "unknown_zone": (
        QT_TRANSLATE_NOOP("errors", "There is no time zone “{zone}”."),
        QT_TRANSLATE_NOOP("errors", "Give a name such as Asia/Almaty."),
    ),
    "not_an_address": (
        QT_TRANSLATE_NOOP("errors", "“{value}” is not a web address."),
        QT_TRANSLATE_NOOP("errors", "Give one that begins with https:// or http://."),
    ),
}
