"""An article that has every part once, to try a look of Word files with; its words lie beside the house's template."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from functools import cache
from typing import Any

from editor.articles.document import (
    Cell,
    Dateline,
    Document,
    Heading,
    Image,
    ListItem,
    Mark,
    Notice,
    Paragraph,
    Quote,
    Table,
)
from editor.documents.imported import DEFAULT_ZONE
from editor.documents.meta import ExportMeta
from editor.documents.word import Piece, export_word, export_word_file
from editor.documents.word_look import WordLook
from resources import path as resource_path

_WHEN = datetime(2026, 11, 27, 4, 30, tzinfo=UTC)
_ADDRESS = "https://library.example/"


@cache
def _all_words() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resource_path("templates", "word", "sample.toml").read_text(encoding="utf-8"))


def sample_words(language: str) -> dict[str, Any]:
    """What stands in each part: a text, a list of texts, or a table's rows. English for a language without its own."""
    known = _all_words()
    return known.get(language, known["en"])


def sample_document(language: str, agency: str) -> Document:
    """The article."""
    words = sample_words(language)
    table = tuple(tuple(Cell(text) for text in row) for row in words["table"])
    first, *others = words["list"]
    link = Mark(0, len(words["link"]), "link", _ADDRESS)
    return Document(
        language="kk" if language == "kk" else "ru" if language == "ru" else "en",
        headline=words["headline"],
        lead=words["lead"],
        byline=words["byline"],
        dateline=Dateline(words["dateline"], words["date"], agency),
        blocks=(
            Paragraph(content=words["paragraph"]),
            Heading(content=words["heading_2"], level=2),
            Paragraph(content=words["paragraph"]),
            Quote(content=words["quote"], speaker=words["speaker"]),
            ListItem(content=first),
            *(ListItem(content=text) for text in others[:1]),
            ListItem(content=words["deeper"], depth=1),
            *(ListItem(content=text) for text in others[1:]),
            Image(alt=words["picture"], caption=words["caption"], credit=words["credit"]),
            Heading(content=words["heading_3"], level=3),
            Table(rows=table, header_rows=1),
            Heading(content=words["heading_4"], level=4),
            *(ListItem(content=text, ordered=True) for text in words["list"]),
            Paragraph(content=words["link"], marks=(link,)),
        ),
    )


def write_sample(
    look: WordLook, language: str, agency: str = "", zone: str = DEFAULT_ZONE, *, together: bool = False
) -> bytes:
    """A .docx file with this look; `together` as one of a day's, with a table of contents.

    Raises UserMistake "template_unusable".
    """
    words, document = sample_words(language), sample_document(language, agency)
    meta = ExportMeta(1, 1, agency=agency, published_at=_WHEN, zone=zone, corrections=(words["correction"],), word=look)
    notice = Notice(words["notice"])
    if not together:
        return export_word(document, meta, notice)
    second = Document(
        language=document.language, headline=words["second"], blocks=(Paragraph(content=words["paragraph"]),)
    )
    pieces = [Piece(document, meta, notice), Piece(second, ExportMeta(2, 1, agency=agency, word=look), notice)]
    return export_word_file(pieces, words["contents"], look)
