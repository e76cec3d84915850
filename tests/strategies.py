"""Hypothesis strategies of the document model, for every test that states a law about documents.

`texts()` gives what a document may hold: NFC, no control characters (a new line where asked for), no lone surrogates,
with Kazakh and Russian letters, no-break spaces, combining marks and characters beyond the basic plane among them.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from editor.articles.document import (
    LANGUAGES,
    MARK_KINDS,
    MOST_START,
    NOTICE_PLACES,
    SCRIPTS,
    Block,
    Cell,
    Dateline,
    Document,
    Embed,
    Furniture,
    Heading,
    Image,
    ListItem,
    Mark,
    Notice,
    Paragraph,
    Quote,
    Rule,
    Table,
    tidy_marks,
)
from editor.articles.tables import Area, merge

_FAVOURITES = "аеоқғңұүөәіһӊИ «»\"'—–-.,:;!?&<>\u00a0\u202f0123 abcXYZ😀𝒜ҚҢ\u0301\u200d"
_ANY = st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co", "Zl", "Zp"))
_LETTERS = st.sampled_from("абвгдежзиклмнопрстуәғқңөұүһіabcdefXYZ0123")


def texts(min_size: int = 0, max_size: int = 40, *, new_lines: bool = False) -> st.SearchStrategy[str]:
    """Text as a document may hold it; `new_lines` allows line breaks within a block."""
    characters = st.one_of(st.sampled_from(_FAVOURITES + ("\n" if new_lines else "")), _ANY)
    return (
        st.text(characters, min_size=min_size, max_size=max_size)
        .map(lambda text: unicodedata.normalize("NFC", text))
        .filter(lambda text: len(text) >= min_size)
    )


def words() -> st.SearchStrategy[str]:
    """One word of letters and digits."""
    return st.text(_LETTERS, min_size=1, max_size=12)


def sentences(min_words: int = 1, max_words: int = 12) -> st.SearchStrategy[str]:
    """Words between single spaces."""
    return st.lists(words(), min_size=min_words, max_size=max_words).map(" ".join)


def addresses() -> st.SearchStrategy[str]:
    """Addresses that may be linked to."""
    return st.one_of(
        st.builds("https://example.kz/{}?a={}&b=1#c".format, st.integers(0, 99), st.integers(0, 9)),
        st.builds("http://мысал.қаз/{}".format, st.sampled_from(["", "жаңалық", 'a"b', "a'b", "%D2%9B"])),
        st.just("mailto:desk@example.kz"),
    )


@st.composite
def marks(draw: st.DrawFn, length: int) -> tuple[Mark, ...]:
    """Tidy marks over a text of this length."""
    drawn = []
    for _ in range(draw(st.integers(0, 4)) if length else 0):
        start = draw(st.integers(0, length - 1))
        end = draw(st.integers(start + 1, length))
        kind = draw(st.sampled_from(MARK_KINDS))
        value = None
        if kind == "link":
            value = draw(addresses())
        elif kind == "language":
            value = draw(st.sampled_from(LANGUAGES))
        drawn.append(Mark(start, end, kind, value))
    return tidy_marks(drawn, length)


@st.composite
def marked(draw: st.DrawFn, *, new_lines: bool = False) -> tuple[str, tuple[Mark, ...]]:
    """A text and marks over it."""
    content = draw(texts(new_lines=new_lines))
    return content, draw(marks(len(content)))


_IDS = st.text("0123456789abcdef", min_size=8, max_size=8)


@st.composite
def tables(draw: st.DrawFn, /, **common: Any) -> Table:
    """Tables of one to four rows and columns, some of their cells merged."""
    width = draw(st.integers(1, 4))
    rows = draw(st.lists(st.tuples(*[marked()] * width), min_size=1, max_size=4))
    cells = tuple(tuple(Cell(content, found) for content, found in row) for row in rows)
    table = Table(rows=cells, header_rows=draw(st.integers(0, len(rows))), **common)
    for _ in range(draw(st.integers(0, 2))):
        top, left = draw(st.integers(0, len(rows) - 1)), draw(st.integers(0, width - 1))
        area = Area(top, left, draw(st.integers(top, len(rows) - 1)), draw(st.integers(left, width - 1)))
        table = merge(table, area)
    return table


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    """A block of any type."""
    common: dict[str, Any] = {"id": draw(_IDS), "language": draw(st.none() | st.sampled_from(LANGUAGES))}
    cls = draw(st.sampled_from((Paragraph, Heading, Quote, ListItem, Table, Image, Embed, Rule)))
    if cls is Table:
        return draw(tables(**common))
    if cls is Image:
        return Image(
            source=draw(texts(1, 12)), alt=draw(texts()), caption=draw(texts()), credit=draw(texts()), **common
        )
    if cls is Embed:
        return Embed(url=draw(addresses()), title=draw(texts()), **common)
    if cls is Rule:
        return Rule(**common)
    content, found = draw(marked(new_lines=True))
    common |= {"content": content, "marks": found}
    if cls is Heading:
        return Heading(level=draw(st.integers(2, 4)), **common)
    if cls is Quote:
        return Quote(speaker=draw(texts()), **common)
    if cls is ListItem:
        ordered = draw(st.booleans())
        start = draw(st.none() | st.integers(0, 12) | st.just(MOST_START)) if ordered else None
        return ListItem(ordered=ordered, depth=draw(st.integers(0, 3)), start=start, **common)
    return Paragraph(**common)


@st.composite
def notices(draw: st.DrawFn) -> Notice:
    """A notice, with or without a link to a part of it, and another one on some channels."""
    before, name, after = draw(texts()), draw(texts(1, 12)), draw(texts())
    linked = draw(st.booleans())
    return Notice(
        text=unicodedata.normalize("NFC", f"{before}{name}{after}"),
        template=draw(st.sampled_from(["", "hyperlink"])),
        version=draw(st.integers(0, 3)),
        link=draw(addresses()) if linked else "",
        link_text=name if linked else "",
        copyright=draw(st.sampled_from(["", "© Алатау News, 2026"])),
        licence=draw(st.sampled_from(["", "CC BY 4.0"])),
        place=draw(st.sampled_from(NOTICE_PLACES)),
        channels=draw(st.sampled_from([(), (("word", Notice("© Алатау News", "hyperlink", 1, place="footer")),)])),
    )


def datelines() -> st.SearchStrategy[Dateline]:
    """A dateline with at least a place."""
    return st.builds(Dateline, place=texts(1, 12), date=texts(0, 12), agency=texts(0, 12))


_FURNITURE = st.builds(Furniture, kind=st.sampled_from(["report_call", "related", "most_read"]), text=texts())


def documents(max_blocks: int = 6, *, furniture: bool = True) -> st.SearchStrategy[Document]:
    """Whole articles with every field, and blocks whose ids are unique."""
    made = st.builds(
        Document,
        language=st.sampled_from(LANGUAGES),
        script=st.sampled_from(SCRIPTS),
        headline=texts(),
        lead=texts(),
        dateline=st.none() | datelines(),
        byline=texts(max_size=20),
        blocks=st.lists(blocks(), max_size=max_blocks, unique_by=lambda block: block.id).map(tuple),
        notice=st.none() | notices(),
        furniture=st.lists(_FURNITURE, max_size=2).map(tuple) if furniture else st.just(()),
    )
    return made.map(lambda one: one if one.language == "kk" else replace(one, script="cyrillic"))
