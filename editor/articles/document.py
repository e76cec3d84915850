"""The document model: fields, and a body of typed blocks with stable ids and inline marks.

Everything else (Qt, HTML, Word, Markdown) is a view of it. All offsets count code points. Values are frozen: an edit
makes a new document. Text is kept NFC by the readers that make documents; nothing here changes what a journalist typed.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import ClassVar, Literal, TypeVar

Language = Literal["kk", "ru", "en"]
LANGUAGES: tuple[Language, ...] = ("kk", "ru", "en")


def language_of(tag: str, otherwise: str = "kk") -> Language:
    """The newsroom's language that a tag begins with, else that of the second one, else Kazakh."""
    for asked in (tag, otherwise):
        for language in LANGUAGES:
            if asked.split("-")[0].lower() == language:
                return language
    return "kk"


Script = Literal["cyrillic", "latin", "latin-2018", "arabic"]
SCRIPTS: tuple[Script, ...] = ("cyrillic", "latin", "latin-2018", "arabic")
# ISO 15924's names of the scripts that Kazakh is written in, as BCP 47 joins them to a language. The alphabet of 2018
# has a private subtag, so that a page of ours is read again as what it is.
_SCRIPT_TAGS: dict[Script, str] = {
    "cyrillic": "kk",
    "latin": "kk-Latn",
    "latin-2018": "kk-Latn-x-2018",
    "arabic": "kk-Arab",
}
MarkKind = Literal["bold", "italic", "link", "language"]
MARK_KINDS: tuple[MarkKind, ...] = ("bold", "italic", "link", "language")
MOST_START = 32767  # the highest number that a list begins at: Word's
FieldName = Literal["headline", "lead", "body", "notice"]


def script_of_tag(tag: str | None) -> Script:
    """The script that a tag of Kazakh names; Cyrillic for every other tag."""
    return next((script for script, known in _SCRIPT_TAGS.items() if known == tag), "cyrillic")


def new_block_id() -> str:
    """Eight hexadecimal digits: unique within any article that a person can write."""
    return secrets.token_hex(4)


@dataclass(frozen=True, order=True)
class Mark:
    """An inline mark over `start:end` of its text. `value` is the address of a link or the tag of a language."""

    start: int
    end: int
    kind: MarkKind
    value: str | None = None


def tidy_marks(marks: Iterable[Mark], length: int) -> tuple[Mark, ...]:
    """Clip to `0:length`, drop the empty, join neighbours that say the same; sorted.

    Marks of one kind with different values never overlap: the later one ends where the next begins.
    """
    if not marks:  # most blocks of a long article
        return ()
    result: list[Mark] = []
    clipped = sorted(_clipped(marks, length), key=lambda m: (m.start, m.end, m.value or ""))
    for kind in MARK_KINDS:
        row: list[Mark] = []
        for mark in (m for m in clipped if m.kind == kind):
            last = row[-1] if row else None
            if last is not None and mark.start <= last.end:
                if mark.value == last.value:
                    row[-1] = replace(last, end=max(last.end, mark.end))
                    continue
                if mark.end <= last.end:
                    continue
                mark = replace(mark, start=last.end)
            row.append(mark)
        result.extend(row)
    return tuple(sorted(result, key=lambda m: (m.start, m.end, m.kind, m.value or "")))


def _clipped(marks: Iterable[Mark], length: int) -> Iterator[Mark]:
    for mark in marks:
        start, end = max(0, mark.start), min(length, mark.end)
        if start < end:
            yield replace(mark, start=start, end=end)


@dataclass(frozen=True)
class Block:
    """One block of the body. `language` is set where it differs from the article's."""

    type: ClassVar[str]
    id: str = field(default_factory=new_block_id)
    language: str | None = None

    @property
    def text(self) -> str:
        """What a reader reads in this block; offsets of findings and reports count in it."""
        return ""


@dataclass(frozen=True)
class TextBlock(Block):
    """A block that is one run of text with marks."""

    content: str = ""
    marks: tuple[Mark, ...] = ()

    @property
    def text(self) -> str:
        return self.content


@dataclass(frozen=True)
class Paragraph(TextBlock):
    type = "paragraph"


@dataclass(frozen=True)
class Heading(TextBlock):
    """`level` 2 to 4: the headline is level 1."""

    type = "heading"
    level: int = 2


@dataclass(frozen=True)
class Quote(TextBlock):
    type = "quote"
    speaker: str = ""


@dataclass(frozen=True)
class ListItem(TextBlock):
    """One item; `depth` from 0. Neighbouring items make a list.

    `start` is the number of an ordered item, 0 to MOST_START, with which a list begins here, also next to another one.
    None goes on with the list before it; the first item of all is then 1.
    """

    type = "list_item"
    ordered: bool = False
    depth: int = 0
    start: int | None = None


@dataclass(frozen=True)
class Cell:
    """One place of a table's grid. A merged cell spans `columns` by `rows` places; those that it covers are COVERED."""

    content: str = ""
    marks: tuple[Mark, ...] = ()
    columns: int = 1
    rows: int = 1

    @property
    def is_covered(self) -> bool:
        """Whether a neighbour's span lies over this place."""
        return self.columns == 0


COVERED = Cell(columns=0, rows=0)


@dataclass(frozen=True)
class Table(Block):
    """Rows of equal length, merged places included. `header_rows` counts from the top. As text, cells are joined by
    tabs and rows by new lines.
    """

    type = "table"
    rows: tuple[tuple[Cell, ...], ...] = ()
    header_rows: int = 0

    @property
    def text(self) -> str:
        return "\n".join("\t".join(cell.content for cell in row) for row in self.rows)


@dataclass(frozen=True)
class Image(Block):
    """`source` names a file of the newsroom's media folder, never an address that is fetched by being shown."""

    type = "image"
    source: str = ""
    alt: str = ""
    caption: str = ""
    credit: str = ""

    @property
    def text(self) -> str:
        return self.caption


@dataclass(frozen=True)
class Embed(Block):
    type = "embed"
    url: str = ""
    title: str = ""

    @property
    def text(self) -> str:
        return self.title


@dataclass(frozen=True)
class Rule(Block):
    type = "rule"


BLOCK_TYPES: dict[str, type[Block]] = {
    cls.type: cls for cls in (Paragraph, Heading, Quote, ListItem, Table, Image, Embed, Rule)
}


@dataclass(frozen=True)
class Dateline:
    """«Астана. 13 маусым. Kazakhstan Today»: place, date as it stands in the text, agency."""

    place: str = ""
    date: str = ""
    agency: str = ""

    @property
    def text(self) -> str:
        return ". ".join(part for part in (self.place, self.date, self.agency) if part)


NoticePlace = Literal["before", "after_first", "end", "footer", "metadata"]
NOTICE_PLACES: tuple[NoticePlace, ...] = ("before", "after_first", "end", "footer", "metadata")


@dataclass(frozen=True)
class Notice:
    """The attribution notice as it stands in this revision. `template` is empty for one that was only read from a page.

    `link` is the address that `link_text` (a part of `text`) points to. `copyright` is the line that formats have a
    field for («© Alatau News, 2026»), `licence` a licence's name. `place`: before the body, after its first paragraph,
    at the end, in the footer of a Word file (the end elsewhere), or only in what a format says about the text.
    `channels` are those that show something else than this, by name: frozen, so that each copy can be made again.
    """

    text: str
    template: str = ""
    version: int = 0
    link: str = ""
    link_text: str = ""
    copyright: str = ""
    licence: str = ""
    licence_link: str = ""
    place: NoticePlace = "end"
    channels: tuple[tuple[str, Notice], ...] = ()

    def on(self, channel: str) -> Notice:
        """What this channel shows."""
        return dict(self.channels).get(channel) or replace(self, channels=())


@dataclass(frozen=True)
class Furniture:
    """Page furniture kept apart from the body: `kind` is report_call, related or most_read."""

    kind: str
    text: str


BlockT = TypeVar("BlockT", bound=Block)


@dataclass(frozen=True)
class Document:
    """An article's whole text. A revision stores exactly one of these. `script`: what its Kazakh is written in."""

    language: Language = "kk"
    headline: str = ""
    lead: str = ""
    dateline: Dateline | None = None
    byline: str = ""
    blocks: tuple[Block, ...] = ()
    notice: Notice | None = None
    furniture: tuple[Furniture, ...] = ()
    script: Script = "cyrillic"

    @property
    def tag(self) -> str:
        """The language and its script as BCP 47 writes them: kk, kk-Latn, kk-Arab; the usual script is not named."""
        return _SCRIPT_TAGS[self.script] if self.language == "kk" else self.language

    @property
    def is_right_to_left(self) -> bool:
        """Whether its lines begin at the right."""
        return self.script == "arabic"

    @property
    def text(self) -> str:
        """The body as one string: blocks joined by new lines. `editor.articles.offsets` maps it to blocks and back."""
        return "\n".join(block.text for block in self.blocks)

    def block(self, block_id: str) -> Block:
        """The block with this id. Raises KeyError."""
        for block in self.blocks:
            if block.id == block_id:
                return block
        raise KeyError(block_id)

    def with_block(self, changed: Block) -> Document:
        """A document in which the block of the same id is replaced. Raises KeyError."""
        self.block(changed.id)
        return replace(self, blocks=tuple(changed if block.id == changed.id else block for block in self.blocks))
