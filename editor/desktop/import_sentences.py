"""What the window says of an import: a sentence for each remark of the report, and the heading of each part.

Sources of the translations, by the codes of `editor.documents.imported.remark`. A remark without a code here (another
package's importer made it) is said in the English that came with it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from editor.desktop import messages
from editor.desktop.translating import QT_TRANSLATE_NOOP
from editor.documents.imported import Remark

REMARKS: dict[str, str] = {
    # Kept
    "language": QT_TRANSLATE_NOOP("imports", "language: {tag}, told from the words"),
    "language_named": QT_TRANSLATE_NOOP("imports", "language: {tag}, as the page says"),
    "published": QT_TRANSLATE_NOOP("imports", "published {moment} ({zone})"),
    "views": QT_TRANSLATE_NOOP("imports", "views: {count}"),
    "headline": QT_TRANSLATE_NOOP("imports", "headline"),
    "lead": QT_TRANSLATE_NOOP("imports", "lead"),
    "dateline": QT_TRANSLATE_NOOP("imports", "dateline: {text}"),
    "byline": QT_TRANSLATE_NOOP("imports", "byline"),
    "topics": QT_TRANSLATE_NOOP("imports", "topics: {names}"),
    "body": QT_TRANSLATE_NOOP("imports", "blocks of the body: {count}"),
    "body_lists": QT_TRANSLATE_NOOP("imports", "blocks of the body: {count}, of them list items: {lists}"),
    "notice": QT_TRANSLATE_NOOP("imports", "attribution notice"),
    "furniture": QT_TRANSLATE_NOOP("imports", "kept apart from the text: {kind}"),
    "pictures": QT_TRANSLATE_NOOP("imports", "pictures: {count}"),
    "notes": QT_TRANSLATE_NOOP("imports", "notes: {count}, as numbers in the text with their words after it"),
    # Changed
    "separator": QT_TRANSLATE_NOOP(
        "imports", "the “{sign}” after the dateline was taken away: each output sets its own"
    ),
    "encoding": QT_TRANSLATE_NOOP("imports", "the file does not name its encoding; it was read as {code_page}"),
    "page_encoding": QT_TRANSLATE_NOOP("imports", "the page names a wrong encoding; it was read as {code_page}"),
    "read_as": QT_TRANSLATE_NOOP("imports", "the file is called {suffix}, and was read as what it is: {format}"),
    "rtf_code_page": QT_TRANSLATE_NOOP(
        "imports", "the letters are in the Kazakh code page {code_page}, not the Russian"
    ),
    "heading_numbers": QT_TRANSLATE_NOOP("imports", "the numbers that Word puts before headings were not taken"),
    "embedded_text": QT_TRANSLATE_NOOP("imports", "a file that is embedded in the text was read with it"),
    "cell_paragraphs": QT_TRANSLATE_NOOP("imports", "paragraphs in one cell of a table stand on one line"),
    "boxes": QT_TRANSLATE_NOOP("imports", "text boxes: {count}, set after the paragraph that they stand at"),
    "lost_links": QT_TRANSLATE_NOOP("imports", "links to no web address, kept as words: {count}"),
    "giants": QT_TRANSLATE_NOOP(
        "imports", "paragraphs that were too long to write in, cut at ends of sentences: {count}"
    ),
    # Left out
    "page_header": QT_TRANSLATE_NOOP("imports", "page header: “{words}”"),
    "page_footer": QT_TRANSLATE_NOOP("imports", "page footer: “{words}”"),
    "comments": QT_TRANSLATE_NOOP("imports", "comments: “{words}”"),
    "diagram": QT_TRANSLATE_NOOP("imports", "diagram: “{words}”"),
    "chart": QT_TRANSLATE_NOOP("imports", "chart: “{words}”"),
    "hidden": QT_TRANSLATE_NOOP("imports", "hidden: “{words}”"),
    "hidden_pictures": QT_TRANSLATE_NOOP("imports", "hidden pictures: {count}"),
    "deleted": QT_TRANSLATE_NOOP("imports", "deleted: “{words}”"),
    "corrections": QT_TRANSLATE_NOOP("imports", "record of corrections: “{words}”"),
    "contents": QT_TRANSLATE_NOOP("imports", "table of contents: “{words}”"),
    "unfilled": QT_TRANSLATE_NOOP("imports", "form fields that nobody has filled in: “{words}”"),
    "outside": QT_TRANSLATE_NOOP("imports", "outside the article: “{words}”"),
    "elements": QT_TRANSLATE_NOOP("imports", "elements of the page <{tag}>: {count}"),
    "signs": QT_TRANSLATE_NOOP("imports", "signs of a font that stand for no letter: {fonts}"),
    "embedded_file": QT_TRANSLATE_NOOP("imports", "a file that is embedded in the text"),
    "pictures_elsewhere": QT_TRANSLATE_NOOP("imports", "pictures that are only an address: {count}"),
    "picture_elsewhere": QT_TRANSLATE_NOOP("imports", "a picture that is not in the file, and is not fetched{named}"),
    "picture_missing": QT_TRANSLATE_NOOP("imports", "a picture that should be in the file, and is not{named}"),
    "picture_unread": QT_TRANSLATE_NOOP("imports", "a picture that is damaged or packed too close{named}"),
    "picture_too_large": QT_TRANSLATE_NOOP("imports", "a picture that is too large ({width} × {height}){named}"),
    "picture_format": QT_TRANSLATE_NOOP("imports", "a picture that is damaged, or in a form that no page shows{named}"),
}
_FURNITURE = {
    "report_call": QT_TRANSLATE_NOOP("imports", "call to report an error"),
    "related": QT_TRANSLATE_NOOP("imports", "related news"),
    "most_read": QT_TRANSLATE_NOOP("imports", "most read"),
}
_FORMATS = {
    "word": QT_TRANSLATE_NOOP("imports", "a Word file"),
    "rtf": QT_TRANSLATE_NOOP("imports", "rich text"),
    "odt": QT_TRANSLATE_NOOP("imports", "an OpenDocument text"),
    "html": QT_TRANSLATE_NOOP("imports", "a web page"),
    "web archive": QT_TRANSLATE_NOOP("imports", "a web page in one file"),
}
_NAMES: dict[str, Callable[[str], str]] = {
    "tag": lambda tag: _language(tag) if tag in ("kk", "ru", "en") else tag,
    "format": lambda name: _translated(_FORMATS[name]) if name in _FORMATS else name,
    "kind": lambda kind: _translated(_FURNITURE[kind]) if kind in _FURNITURE else kind,
}


def line(remark: str) -> str:
    """One line of the report in the window's language; plain text, whatever it quotes."""
    if not isinstance(remark, Remark):
        return remark
    source = REMARKS.get(remark.code)
    if source is None:
        return remark
    values: dict[str, Any] = {
        name: _NAMES[name](value) if name in _NAMES and isinstance(value, str) else value
        for name, value in remark.values.items()
    }
    return _translated(source).format_map(values)


def _language(tag: str) -> str:
    """English alone writes languages with a capital within a sentence."""
    name = messages.language(tag)
    return name if QLocale().language() == QLocale.Language.English else name.lower()


def _translated(source: str) -> str:
    return QCoreApplication.translate("imports", source)
