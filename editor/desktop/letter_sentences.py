"""What the window says of damaged letters and texts.

The same shape as `editor.desktop.reason_sentences`, which takes them in.
"""

from __future__ import annotations

from editor.desktop.translating import QT_TRANSLATE_NOOP

# By `Finding.reason`.
LETTERS: dict[str, str] = {
    "text_misread": QT_TRANSLATE_NOOP(
        "findings",
        "This text is {truly} read as {read_as}. Known words: {before} % now, {after} % after the repair.",
    ),
    "article_misread": QT_TRANSLATE_NOOP(
        "findings",
        "The whole article is {truly} read as {read_as}. Known words here: {before} % now, {after} % after the repair.",
    ),
    "word_misread": QT_TRANSLATE_NOOP(
        "findings", "{found} stands where {wanted} belongs: {truly} or an old Kazakh font, read as {read_as}."
    ),
    "word_of_font": QT_TRANSLATE_NOOP(
        "findings", "{found} stands where {wanted} belongs, throughout this text: an old Kazakh font."
    ),
    "lost_letter": QT_TRANSLATE_NOOP("findings", "{found} stands where {wanted} was lost: the word is known only so."),
    "lost_letter_choice": QT_TRANSLATE_NOOP(
        "findings", "{found} stands where a letter was lost; more than one word is possible."
    ),
    "lost_letter_unknown": QT_TRANSLATE_NOOP("findings", "{found} stands where a letter was lost."),
    "layout_english": QT_TRANSLATE_NOOP(
        "findings", "«{word}» was typed with the English layout: these keys are «{wanted}»."
    ),
    "layout_cyrillic": QT_TRANSLATE_NOOP(
        "findings", "«{word}» was typed with the Cyrillic layout: these keys are «{wanted}»."
    ),
    "layout_digits": QT_TRANSLATE_NOOP("findings", "{found} stands where {wanted} belongs: both lie on the same key."),
}

# By `Finding.check`.
LETTER_CHECKS: dict[str, str] = {
    "encoding": QT_TRANSLATE_NOOP("checks", "Wrong encoding"),
    "lost-letter": QT_TRANSLATE_NOOP("checks", "Lost letter"),
    "keyboard-layout": QT_TRANSLATE_NOOP("checks", "Keyboard layout"),
}
