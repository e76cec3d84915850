"""What the window says of copies elsewhere: pages that cannot be read, the ledger, the letter.

The same shape as `editor.desktop.error_sentences`, which takes them in.
"""

from __future__ import annotations

from editor.desktop.translating import QT_TRANSLATE_NOOP

REPRINTS: dict[str, tuple[str, str]] = {
    "page_not_there": (
        QT_TRANSLATE_NOOP("errors", "{where} answered {status}, not with a page."),
        QT_TRANSLATE_NOOP("errors", "Open the address in a browser; if it shows there, save it and open the file."),
    ),
    "page_without_text": (
        QT_TRANSLATE_NOOP("errors", "The page has no text; its words are drawn by a script, or are a picture."),
        QT_TRANSLATE_NOOP("errors", "Open it in a browser, save it as a complete page, and open the file."),
    ),
    "page_too_large": (
        QT_TRANSLATE_NOOP("errors", "The page is larger than {most} MB."),
        QT_TRANSLATE_NOOP("errors", "Save it without pictures and open the file."),
    ),
    "not_a_page": (
        QT_TRANSLATE_NOOP("errors", "This is no web page that can be read."),
        QT_TRANSLATE_NOOP("errors", "Give the address of the page with the text, or a saved .html or .mhtml file."),
    ),
    "look_damaged": (
        QT_TRANSLATE_NOOP("errors", "The page that was kept is damaged and cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Look at the address again."),
    ),
    "reprint_is_file": (
        QT_TRANSLATE_NOOP("errors", "This page was a file, so there is no address to look at."),
        QT_TRANSLATE_NOOP("errors", "Save the page again and open its file."),
    ),
    "reprint_state": (
        QT_TRANSLATE_NOOP("errors", "“{state}” is no state of the ledger."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the list."),
    ),
    "reprint_share": (
        QT_TRANSLATE_NOOP("errors", "{value} is no share in per cent."),
        QT_TRANSLATE_NOOP("errors", "Give a number from 0 to 100."),
    ),
    "letter_empty": (
        QT_TRANSLATE_NOOP("errors", "The letter has no text."),
        QT_TRANSLATE_NOOP("errors", "Write what it should say."),
    ),
    "nothing_to_write": (
        QT_TRANSLATE_NOOP("errors", "The page breaks no rule, so there is nothing to write about."),
        QT_TRANSLATE_NOOP("errors", "Look at the page again, or change the rule."),
    ),
}
