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
from editor.documents.markdown_reading import MarkdownImporter
from editor.documents.plain_text import TextImporter
from editor.documents.rtf_reading import RtfImporter
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
)

_READABLE = "Choose a text, a saved web page or a Word file (.txt, .html, .docx, .rtf, .md)."
_NOT_YET = {
    ".doc": ("the Word format of before 2007", "Open it in Word or LibreOffice and save it as .docx."),
    ".odt": ("OpenDocument", "Open it in LibreOffice and save it as .docx."),
    ".pdf": ("PDF", "Copy its text into a .txt file and import that."),
    ".mht": ("a web archive", "Save the page as .html and import that."),
    ".mhtml": ("a web archive", "Save the page as .html and import that."),
}
_MAGIC = (
    (b"%PDF-", ".pdf"),
    (b"\xd0\xcf\x11\xe0", ".doc"),
)


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
    importer = _choose(path)
    if size > importer.cap:
        raise UserMistake(
            f"{path.name} has {size / MEGABYTE:,.0f} MB; a file of this kind may have {importer.cap // MEGABYTE} MB.",
            "Split it, or choose the article's own file.",
            code="file_too_big",
            values={"path": str(path), "size": size, "cap": importer.cap},
        )
    data = _read(path, importer.cap)
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise UserMistake(
            f"{path.name} is empty: there is no text in it.",
            "Choose another file.",
            code="empty_file",
            values={"path": str(path)},
        )
    _refuse_known_others(path, data)
    return without_giants(importer.read(Source(path.name, data, language, zone)))


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


def _read(path: Path, cap: int) -> bytes:
    """At most one byte more than the cap, also where the file grows while it is read."""
    try:
        with path.open("rb") as file:
            data = file.read(cap + 1)
    except OSError as error:
        raise _unreadable(path, error) from error
    if len(data) > cap:
        raise UserMistake(f"{path.name} grew while it was read.", "Wait until it is written, and try again.")
    return data


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


def _choose(path: Path) -> Importer:
    suffix = path.suffix.lower()
    if suffix in _NOT_YET:
        raise _not_yet(path, suffix)
    known = importers()
    for importer in known:
        if suffix in importer.suffixes:
            return importer
    return _by_content(path, known)


def _by_content(path: Path, known: tuple[Importer, ...]) -> Importer:
    """For a name that tells nothing: a web page or a Word file by its first bytes, else text."""
    with_name = {importer.name: importer for importer in known}
    head = b""
    try:
        with path.open("rb") as file:
            head = file.read(1024)
    except OSError as error:
        raise _unreadable(path, error) from error
    if head.startswith(b"PK\x03\x04"):
        return with_name["word"]
    if head.startswith(b"{\\rtf"):
        return with_name["rtf"]
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return with_name["html" if start.startswith((b"<!doctype html", b"<html", b"<head", b"<article")) else "text"]


def _refuse_known_others(path: Path, data: bytes) -> None:
    for magic, suffix in _MAGIC:
        if data.startswith(magic):
            raise _not_yet(path, suffix)


def _not_yet(path: Path, suffix: str) -> UserMistake:
    name, hint = _NOT_YET[suffix]
    return UserMistake(
        f"{path.name} is {name}, which this version does not read.",
        hint,
        code="format_not_available",
        values={"path": str(path), "format": name},
    )
