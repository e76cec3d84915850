"""Lists of words as files: plain, as a Hunspell dictionary (.dic), and as a table with who added each word and when."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from editor.errors import UserMistake

Form = Literal["plain", "dic", "tsv"]
FORMS: tuple[Form, ...] = ("plain", "dic", "tsv")
_LARGEST = 4 * 1024 * 1024  # bytes of a list of words: some three hundred thousand
_HEAD = ("language", "word", "added_by", "added_at")


@dataclass(frozen=True)
class ListedWord:
    """A word of a language; who added it and when, where the list says so."""

    language: str
    word: str
    by: str = ""
    at: datetime | None = None


def form_of(path: Path) -> Form:
    """By the end of the file's name: .dic, .tsv, and plain for all others."""
    return {".dic": "dic", ".tsv": "tsv"}.get(path.suffix.lower(), "plain")  # type: ignore[return-value]  # of FORMS


def read(path: Path, language: str, form: Form | None = None) -> list[ListedWord]:
    """The words of a file; `language` is that of words whose list does not say it. Raises UserMistake."""
    try:
        if path.stat().st_size > _LARGEST:
            raise UserMistake(
                f"{path.name} is too large for a list of words.",
                "Split it into several.",
                code="list_too_big",
                values={"name": path.name},
            )
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UserMistake(
            f"{path} cannot be read.",
            "Choose a file that you may read.",
            code="file_unreadable",
            values={"path": str(path)},
        ) from error
    except UnicodeDecodeError as error:
        raise UserMistake(
            f"{path.name} is no list of words.",
            "Give a text file in UTF-8, one word a line.",
            code="not_a_list_of_words",
            values={"name": path.name},
        ) from error
    return parse(text, language, form or form_of(path))


def parse(text: str, language: str, form: Form) -> list[ListedWord]:
    """Empty lines, and lines that begin with #, are no words; nor is the number on top of a .dic file."""
    lines = [line.strip("\r\n ") for line in text.splitlines()]
    if form == "dic" and lines and lines[0].isdigit():
        del lines[0]
    kept = [line for line in lines if line.strip() and not line.startswith("#")]
    if form == "tsv":
        return [_row(line.split("\t"), language) for line in kept if tuple(line.split("\t")) != _HEAD]
    if form == "dic":  # what stands behind the stroke are the dictionary's own flags, behind a tab its remarks
        kept = [line.partition("\t")[0].partition("/")[0].strip() for line in kept]
    return [ListedWord(language, line) for line in kept]


def _row(cells: Sequence[str], language: str) -> ListedWord:
    if len(cells) == 1:
        return ListedWord(language, cells[0].strip())
    named, word, by, at = (*(cell.strip() for cell in cells[:4]), "", "", "")[:4]
    try:
        added = datetime.fromisoformat(at) if at else None
    except ValueError:
        added = None
    if added is not None and added.tzinfo is None:
        added = added.astimezone()
    return ListedWord(named or language, word, by, added)


def written(words: Iterable[ListedWord], form: Form) -> str:
    """The text of a file in this form; a .dic file holds no remarks, so it says neither who nor when."""
    rows = list(words)
    if form == "tsv":
        table = [_HEAD, *((row.language, row.word, row.by, row.at.isoformat() if row.at else "") for row in rows)]
        return "".join("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row) + "\n" for row in table)
    head = f"{len(rows)}\n" if form == "dic" else ""
    return head + "".join(f"{unicodedata.normalize('NFC', row.word)}\n" for row in rows)
