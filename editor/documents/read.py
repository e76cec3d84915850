"""The front door for files: any format in, one document out, or a sentence that says why not."""

from __future__ import annotations

import stat
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path

from editor.articles import giants
from editor.articles.document import LANGUAGES, Language
from editor.documents.html_reading import HtmlImporter
from editor.documents.imported import DEFAULT_ZONE, MEGABYTE, Imported, Importer, Source, remark
from editor.documents.kinds import HEAD, choose, not_yet, refuse_ole
from editor.documents.markdown_reading import MarkdownImporter
from editor.documents.odt_reading import OdtImporter
from editor.documents.plain_text import TextImporter
from editor.documents.rtf_reading import RtfImporter
from editor.documents.web_archive import WebArchiveImporter
from editor.documents.word_reading import WordImporter
from editor.errors import EnvironmentFault, UserMistake

__all__ = ["DEFAULT_ZONE", "ENTRY_POINTS", "Imported", "Importer", "Source", "importers", "read_file"]

ENTRY_POINTS = "qalam.importers"
BUILT_IN: tuple[Callable[[], Importer], ...] = (
    TextImporter,
    HtmlImporter,
    WordImporter,
    MarkdownImporter,
    RtfImporter,
    OdtImporter,
    WebArchiveImporter,
)

_READABLE = "Choose a text, a saved web page or a Word file (.txt, .html, .docx, .odt, .rtf, .md)."


@cache  # what is installed does not change while the program runs
def importers() -> tuple[Importer, ...]:
    """The built-in importers, then those of the entry point group `qalam.importers` (each names an Importer class)."""
    others = sorted(entry_points(group=ENTRY_POINTS), key=lambda point: point.name)
    return (*(cls() for cls in BUILT_IN), *(point.load()() for point in others))


def read_file(path: Path, language: Language | None = None, *, zone: str = DEFAULT_ZONE) -> Imported:
    """Read a file into a document. `language` None: told from the words. `zone`: the one in which the page tells time.

    Nothing is fetched, nothing runs, and no more than the importer's cap is read. Raises UserMistake or
    EnvironmentFault.
    """
    if language is not None and language not in LANGUAGES:
        raise UserMistake(
            f"“{language}” is not a language of this program.", "Use kk, ru or en.", code="unknown_language"
        )
    path = Path(path)
    size = _size(path)
    _refuse_big(path, size, max(importer.cap for importer in importers()))
    importer = choose(path.suffix.lower(), _read(path, HEAD), importers(), len(BUILT_IN))
    if isinstance(importer, str) and importer != ".doc":
        raise not_yet(path.name, importer)
    cap = importers()[0].cap if isinstance(importer, str) else importer.cap
    _refuse_big(path, size, cap)
    data = _read(path, cap + 1)
    if len(data) > cap:  # also where it grows while it is read
        raise UserMistake(f"{path.name} grew while it was read.", "Wait until it is written, and try again.")
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise UserMistake(
            f"{path.name} is empty: there is no text in it.",
            "Choose another file.",
            code="empty_file",
            values={"path": str(path)},
        )
    refuse_ole(path.name, data)
    assert not isinstance(importer, str)
    imported = importer.read(Source(path.name, data, language, zone))
    return without_giants(_with_kind(imported, path.suffix.lower(), importer))


def _with_kind(imported: Imported, suffix: str, importer: Importer) -> Imported:
    """A file that is not what its name says is read as what it is, and the report says so."""
    if not suffix or suffix in importer.suffixes or importer.name == "text":
        return imported
    template = "the file is called {suffix} and was read as what it is: {format}"
    told = remark("read_as", template, suffix=suffix, format=importer.name.replace("_", " "))
    return replace(imported, changed=[told, *imported.changed])


def _refuse_big(path: Path, size: int, cap: int) -> None:
    if size > cap:
        raise UserMistake(
            f"{path.name} has {size / MEGABYTE:,.0f} MB; a file of this kind may have {cap // MEGABYTE} MB.",
            "Split it, or choose the article's own file.",
            code="file_too_big",
            values={"path": str(path), "size": size, "cap": cap},
        )


def without_giants(imported: Imported) -> Imported:
    """Paragraphs in which no key could be typed without waiting, cut as `giants` does; the report tells of them."""
    document = imported.document
    cut = [giants.cut(block) for block in document.blocks]
    number = sum(len(parts) > 1 for parts in cut)
    if not number:
        return imported
    told = remark(
        "giants", "paragraphs that were too long to write in, cut at ends of sentences: {count}", count=number
    )
    blocks = tuple(part for parts in cut for part in parts)
    return replace(imported, document=replace(document, blocks=blocks), changed=[*imported.changed, told])


def _size(path: Path) -> int:
    try:
        found = path.stat()
    except OSError as error:
        raise _unreadable(path, error) from error
    except ValueError as error:  # a name that no system can have
        raise _unreadable(path, FileNotFoundError()) from error
    if stat.S_ISDIR(found.st_mode):
        raise UserMistake(
            f"{path.name or path} is a folder.",
            "Choose a file in it.",
            code="is_a_folder",
            values={"path": str(path)},
        )
    if not stat.S_ISREG(found.st_mode):
        raise UserMistake(f"{path.name} is not a file.", _READABLE, code="not_a_file", values={"path": str(path)})
    return found.st_size


def _read(path: Path, most: int) -> bytes:
    """The file's first bytes, at most so many."""
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> UserMistake | EnvironmentFault:
    values = {"path": str(path)}
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UserMistake(f"There is no file {path}.", "Check the name.", code="file_missing", values=values)
    if isinstance(error, PermissionError):
        return UserMistake(
            f"You may not read {path.name}.",
            "Ask its owner for the right, or copy it to where you may read.",
            code="file_unreadable",
            values=values,
        )
    reason = error.strerror or str(error)
    return EnvironmentFault(
        f"{path.name} cannot be read: {reason}.", "Try again.", code="file_unreadable", values=values
    )
