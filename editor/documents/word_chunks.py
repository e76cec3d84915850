"""Files that a Word file holds in its text (`altChunk`): Word shows their words as its own when it opens the file.

Programs that make Word files of web pages write nothing else. A Word file in a Word file is read once, not deeper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.articles.document import Paragraph
from editor.documents.imported import Picture, Piece, clean_text
from editor.documents.kinds import HEAD, kind_of
from editor.errors import UserMistake

if TYPE_CHECKING:
    from editor.documents.word_reader import Reader

_PAGES = (".htm", ".html", ".xhtml")
_TEXTS = (".txt", ".text")


def chunk(reader: Reader, name: str, data: bytes) -> list[Piece] | None:
    """The blocks of an embedded file; None for one that is not read. The reader is told of its pictures."""
    kind, ending = kind_of(data[:HEAD]), name[name.rfind(".") :].lower()
    try:
        if kind == "word":
            return _word(reader, data)
        if kind == "rtf":
            return _rich_text(reader, data)
        if kind in ("html", "web_archive") or ending in _PAGES:
            return _page(reader, data, kind)
        return _text(data) if ending in _TEXTS else None
    except UserMistake:
        return None


def _word(reader: Reader, data: bytes) -> list[Piece] | None:
    from editor.documents.word_package import WordFile
    from editor.documents.word_reader import Reader
    from editor.documents.word_reading import notes_of
    from editor.documents.word_story import Story

    if reader.is_embedded:
        return None
    inner = Reader(WordFile(data), is_embedded=True)
    root = inner.file.story(inner.file.main)
    body = root.find("{*}body") if root is not None else None
    if body is None:
        return None
    pieces = Story(inner, inner.file.main, body).read()
    pieces += [Piece(block) for block in notes_of(inner)]
    _take(reader, inner.pictures)
    reader.hidden += inner.hidden
    reader.deleted += inner.deleted
    reader.contents += inner.contents
    reader.unfilled.extend(inner.unfilled)
    reader.lost_pictures += inner.lost_pictures
    reader.boxes += inner.boxes
    reader.changed |= inner.changed
    return pieces


def _rich_text(reader: Reader, data: bytes) -> list[Piece]:
    from editor.documents.rtf_reading import read_rtf

    read = read_rtf(data)
    _take(reader, {picture.source: picture for picture in read.pictures})
    return [*read.pieces, *(Piece(block) for block in read.notes)]


def _page(reader: Reader, data: bytes, kind: str) -> list[Piece]:
    from editor.documents.html_reading import decode_page, read_html
    from editor.documents.web_archive import page_of

    page = page_of(data, with_pictures=True) if kind == "web_archive" else None
    walk = read_html(clean_text(decode_page(page[1] if page else data)[0]), fragment=True, names_pictures=False)
    _take(reader, walk.pictures)
    reader.lost_pictures += walk.lost_pictures
    return walk.pieces


def _text(data: bytes) -> list[Piece]:
    from editor.documents.encoding import decode

    lines = clean_text(decode(data)[0]).split("\n")
    return [Piece(Paragraph(content=line.strip())) for line in lines if line.strip()]


def _take(reader: Reader, pictures: dict[str, Picture]) -> None:
    reader.pictures |= pictures
