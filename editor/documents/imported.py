"""What an importer is given and what it gives back: the contract that built-in and third-party importers share."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from editor.articles.document import Block, Document, Language, Paragraph

DEFAULT_ZONE = "Asia/Almaty"
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Source:
    """The bytes of one file, read whole and within the importer's cap. `language` is None where it is to be found
    out.
    """

    name: str
    data: bytes
    language: Language | None = None
    zone: str = DEFAULT_ZONE


class Remark(str):
    """A line of the report: English words, and the code and values with which a window says it in its own language."""

    __slots__ = ("code", "values")
    code: str
    values: dict[str, Any]


def remark(code: str, template: str, **values: Any) -> Remark:
    """The line that `template` gives with these values."""
    made = Remark(template.format(**values))
    made.code, made.values = code, values
    return made


LONGEST_EXCERPT = 300  # characters


def excerpt(words: str, longest: int = LONGEST_EXCERPT) -> str:
    """Words on one line, cut where they are many: enough to know them by."""
    line = " ".join(words.split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def left_words(*kinds: tuple[str, str, list[str]]) -> list[str]:
    """A line for each kind of words that are not in the text: its code, its English name, and the words."""
    return [
        remark(code, name + ": “{words}”", words=line)
        for code, name, words in kinds
        if (line := excerpt(" ".join(words)))
    ]


@dataclass(frozen=True)
class Picture:
    """A picture that came inside a file. `source` is what the document's image blocks call it; whoever stores it in
    the media folder may give it another name, and then the blocks too.
    """

    source: str
    data: bytes


@dataclass(frozen=True)
class Imported:
    """A document, and what is known about it beside its text.

    `published_at` is aware and in UTC; `zone` is the one in which the page told its time. `kept`, `changed` and
    `left_out` are sentences for the person who imports: what was recognised, what stands otherwise than in the file,
    and what of the file is in no field. `pictures` are the files that its image blocks need.
    """

    document: Document
    published_at: datetime | None = None
    zone: str = DEFAULT_ZONE
    views: int | None = None
    source_name: str = ""
    kept: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    pictures: tuple[Picture, ...] = ()
    topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class Piece:
    """A block as it was read, and the field that the format itself says it is: headline, lead, byline, dateline,
    notice, time, related, most_read; "" where the words have to tell."""

    block: Block
    role: str = ""


def with_contents(pieces: list[Piece], contents: list[str]) -> list[Piece]:
    """A file that holds a table of contents and nothing else is read for it: its lines are taken out of `contents`."""
    if any(piece.block.text.strip() for piece in pieces):
        return pieces
    lines = [Piece(Paragraph(content=line)) for line in contents if line.strip()]
    contents.clear()
    return pieces + lines


class Importer(Protocol):
    """Reads one kind of file. `suffixes` are lower case with the dot; `cap` is the largest file in bytes that it
    reads.
    """

    @property
    def name(self) -> str: ...

    @property
    def suffixes(self) -> tuple[str, ...]: ...

    @property
    def cap(self) -> int: ...

    def read(self, source: Source) -> Imported:
        """The document. Raises UserMistake, with what is wrong and what to do, for what is not such a file."""
        ...


_KEPT_CONTROLS = {"\n", "\t"}


def clean_text(text: str) -> str:
    """NFC, one kind of new line, and no control characters: what no format can carry and no reader sees."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.translate(dict.fromkeys((0x0B, 0x0C, 0x85, 0x2028, 0x2029), "\n"))
    if not text.isprintable():
        text = "".join(c for c in text if c in _KEPT_CONTROLS or not _is_noise(c))
    return unicodedata.normalize("NFC", text)


def _is_noise(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cs") or ord(character) & 0xFFFE == 0xFFFE or character == "\ufeff"
