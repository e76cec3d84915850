"""What a file is, by its bytes. Its name may tell otherwise: much that is called .doc is rich text or a web page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from editor.errors import UserMistake

if TYPE_CHECKING:
    from editor.documents.imported import Importer

HEAD = 4096  # bytes that are enough to tell
OLE = b"\xd0\xcf\x11\xe0"
NOT_YET = {
    ".doc": ("the Word format of before 2007", "Open it in Word or LibreOffice and save it as .docx."),
    ".ods": ("OpenDocument, and no text", "Copy what you need from LibreOffice and paste it into an article."),
    ".sxw": ("the format of OpenOffice 1", "Open it in LibreOffice and save it as .odt or .docx."),
    ".pdf": ("PDF", "Copy its text into a .txt file and import that."),
    ".xml": ("XML", "Open it in the program that wrote it and save it as .docx or .html."),
    ".xls": ("an Excel workbook", "Copy its cells and paste them into an article."),
    ".ppt": ("a PowerPoint presentation", "Copy its text and paste it into an article."),
    ".msg": ("a letter of Outlook", "Copy its text and paste it into an article."),
}
_STREAMS = (("Workbook", ".xls"), ("PowerPoint Document", ".ppt"), ("__substg1.0_", ".msg"))  # names in an OLE file
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|meta|h1|p|div|table)\b", re.IGNORECASE)
_FLAT = re.compile(rb"(?:<\?xml[^>]*\?>\s*)?<office:document\s")  # OpenDocument as one XML file
_ANY_PAGE = (b"<!doctype html", b"<html", b"<head", b"<article")
_CALLED_WORD = (".doc", ".dot", ".docx", ".dotx", ".docm", ".dotm", ".rtf", ".wri")


def kind_of(head: bytes) -> str:
    """The name of a built-in importer, the suffix of a kind that is not read, or "" where the bytes tell nothing."""
    if head.startswith(OLE):
        return ".doc"
    if head.startswith(b"%PDF-"):
        return ".pdf"
    if head.startswith(b"PK\x03\x04"):
        if b"mimetypeapplication/vnd.sun.xml.writer" in head:
            return ".sxw"
        if b"mimetypeapplication/vnd.oasis.opendocument" not in head:
            return "word"
        return "odt" if b"mimetypeapplication/vnd.oasis.opendocument.text" in head else ".ods"
    bare = head.lstrip(b"\xef\xbb\xbf \t\r\n\0")
    lowered = bare.lower()
    if bare.startswith(b"{\\rtf"):
        return "rtf"
    if is_web_archive(head):
        return "web_archive"
    if bare.startswith(b"<?xml") and b"schemas.microsoft.com/office/2006/xmlPackage" in bare:
        return "word"
    if _FLAT.match(bare):
        return "odt" if b"opendocument.text" in bare else ".ods"
    if lowered.startswith(_ANY_PAGE) or (bare.startswith(b"<?xml") and b"<html" in lowered):
        return "html"
    return ".xml" if bare.startswith(b"<?xml") else ""


def is_web_archive(data: bytes) -> bool:
    """Whether this is a page that a browser or Word saved as one file (.mht, .mhtml)."""
    head = data[:HEAD].lower()
    return b"multipart/related" in head and (b"mime-version" in head or head.startswith(b"from:"))


def choose(suffix: str, head: bytes, known: Sequence[Importer], built_in: int) -> Importer | str:
    """The importer for a file, or the suffix of its kind where no importer reads it.

    `known` begins with the `built_in` importers of this package; another package's importer is believed by the suffix
    alone. What is text may be called as it likes; what is not is read as what it is.
    """
    by_name = {importer.name: importer for importer in known[:built_in]}
    by_suffix = {ending: importer for importer in known for ending in importer.suffixes}
    named = by_suffix.get(suffix)
    if named is not None and named not in known[:built_in]:
        return named
    kind = kind_of(head)
    if kind in (".doc", ".pdf", ".sxw"):
        return kind
    if suffix in NOT_YET and suffix not in (".doc", ".xml"):
        return suffix
    if kind == ".ods":
        return kind
    if kind == "word" and named is by_name["odt"] and b"word/" not in head and b"[Content_Types]" not in head:
        return named  # packed by a program that does not say the kind first
    if kind in ("word", "rtf", "odt", "web_archive"):
        return by_name[kind]
    if kind == "html" or (suffix in _CALLED_WORD and _PAGE.match(head.lstrip(b"\xef\xbb\xbf \t\r\n"))):
        return named if named is not None and named.name in ("text", "markdown") else by_name["html"]
    if named is None and kind == ".xml":
        return kind
    return named or by_name["text"]


def refuse_ole(name: str, data: bytes) -> None:
    """Raises UserMistake that tells what an OLE file is; one that needs a password holds the real file encrypted."""
    if not data.startswith(OLE):
        return
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise UserMistake(
            f"{name} is encrypted: it opens with a password only.",
            "Open it in Word, take the password away and save it as .docx.",
            code="encrypted_file",
        )
    streams = (suffix for stream, suffix in _STREAMS if stream.encode("utf-16-le") in data)
    raise not_yet(name, next(streams, ".doc"))


def not_yet(name: str, suffix: str) -> UserMistake:
    """The sentence for a kind of file that is not read."""
    kind, hint = NOT_YET[suffix]
    return UserMistake(
        f"{name} is {kind}, which this version does not read.",
        hint,
        code="format_not_available",
        values={"path": name, "format": kind},
    )
