"""Zip files from outside: looked at from the outside first, so that no small file can become a large one.

Limits: 2,000 names, 64 MB unpacked, ratio 100 above 100 kB (Apache POI's own default). Of 1,798 public Word files three
hold a part that is packed closer, a drawing, an object, a list of properties: such a part is never unpacked, and the
file is refused where it cannot be read without it. No doubled, encrypted, absolute or climbing name, no document type.
Nothing is ever extracted to the disk.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from editor.errors import UserMistake

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_NAMES = 2000
MOST_BYTES = 64 * 1024 * 1024
MOST_RATIO = 100
RATIO_FROM = 100 * 1024

_HINT = "Open it in Word or LibreOffice and save it again as .docx."
_PASTE = "Open it in Word or LibreOffice, copy the text and paste it here."  # saved again it would be the same
# The namespaces of "Strict Open XML" are other words for the same: read as the usual ones, there is one reader.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/officeDocument/", b"http://schemas.openxmlformats.org/officeDocument/2006/"),
    (b"http://purl.oclc.org/ooxml/wordprocessingml/", b"http://schemas.openxmlformats.org/wordprocessingml/2006/"),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)
_BROKEN = (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, zlib.error, NotImplementedError, ValueError)


def damaged(reason: str, code: str = "damaged_word_file", kind: str = "a Word file") -> UserMistake:
    """The sentence for a file that is refused."""
    return UserMistake(
        f"This is not {kind} that can be read: {reason}.",
        _PASTE if code == "unsafe_archive" else _HINT,
        code=code,
        values={"reason": reason, "kind": kind},
    )


class XmlParts:
    """Parts by name, some of them XML. `kind` names the file in what is said."""

    _kind, _code = "a Word file", "damaged_word_file"

    @property
    def names(self) -> list[str]:
        """Every part."""
        raise NotImplementedError

    def read(self, name: str) -> bytes | None:
        """The bytes of a part, or None where there is none."""
        raise NotImplementedError

    def xml(self, name: str) -> _Element | None:
        """A part as XML, or None where there is none. Nothing outside of it is looked at."""
        from lxml import etree  # late: start-up time

        data = self.read(name)
        if data is None:
            return None
        self.refuse_entities(data)
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise damaged(f"its part {name} is damaged", self._code, self._kind) from error
        if root.getroottree().docinfo.internalDTD is not None:  # in an encoding that was not looked for
            raise damaged("a part declares entities", "unsafe_archive", self._kind)
        return root

    def refuse_entities(self, data: bytes) -> None:
        """Raises UserMistake where a part declares a document type."""
        if any("<!DOCTYPE".encode(codec) in data for codec in ("ascii", "utf-16-le", "utf-16-be")):
            raise damaged("a part declares entities", "unsafe_archive", self._kind)


class Package(XmlParts):
    """The parts of a zip container, unpacked when they are asked for. `kind` names the file in what is said.

    No part that is read as XML may declare a document type; `strict`: no part at all. Raises UserMistake for what is no
    zip file, or one that breaks a limit.
    """

    def __init__(
        self, data: bytes, kind: str = "a Word file", code: str = "damaged_word_file", *, strict: bool = True
    ) -> None:
        self._kind, self._code = kind, code
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise damaged("its zip container is damaged", code, kind) from error
        infos = self._archive.infolist()
        self._check(infos)
        self._too_close = {info.filename for info in infos if _is_too_close(info)}
        # Some programs part the folders as Windows does.
        self._infos = {info.filename.replace("\\", "/").casefold(): info for info in infos}
        self._read: dict[str, bytes] = {}
        for info in infos:
            is_xml = info.filename.endswith((".xml", ".rels"))
            if strict and is_xml and info.filename not in self._too_close:
                self.refuse_entities(self.read(info.filename) or b"")

    @property
    def names(self) -> list[str]:
        """Every part, as it is written in the container."""
        return [info.filename.replace("\\", "/") for info in self._infos.values()]

    def read(self, name: str) -> bytes | None:
        """The bytes of a part, or None where there is none. Names are compared as Word does: whatever their case.

        Raises UserMistake for a part that is damaged, or packed too close.
        """
        info = self._infos.get(name.casefold().lstrip("/"))
        if info is None:
            return None
        if name in self._read:
            return self._read[name]
        if info.filename in self._too_close:
            raise damaged("a part is packed a hundred times smaller than it is", "unsafe_archive", self._kind)
        try:
            with self._archive.open(info) as part:
                data = part.read(info.file_size + 1)  # a header may lie about its size
        except (*_BROKEN, RuntimeError) as error:
            raise damaged("its zip container is damaged", self._code, self._kind) from error
        if len(data) > info.file_size:
            raise damaged("a part is larger than it says", "unsafe_archive", self._kind)
        self._read[name] = data
        return data

    def _check(self, infos: list[zipfile.ZipInfo]) -> None:
        if len(infos) > MOST_NAMES:
            raise damaged(f"it holds {len(infos)} parts", "unsafe_archive", self._kind)
        names = [info.filename for info in infos]
        if len({name.replace("\\", "/").casefold() for name in names}) != len(names):
            raise damaged("two of its parts have the same name", "unsafe_archive", self._kind)
        if sum(info.file_size for info in infos) > MOST_BYTES:
            raise damaged("it unpacks to more than 64 MB", "unsafe_archive", self._kind)
        for info in infos:
            name = info.filename
            if info.flag_bits & 0x1:
                raise damaged("it is encrypted", "encrypted_file", self._kind)
            if name.startswith(("/", "\\")) or ":" in name or ".." in name.replace("\\", "/").split("/"):
                raise damaged("a part's name points outside of it", "unsafe_archive", self._kind)


def _is_too_close(info: zipfile.ZipInfo) -> bool:
    return info.file_size > RATIO_FROM and info.file_size > MOST_RATIO * max(1, info.compress_size)


def open_parts(data: bytes) -> dict[str, bytes]:
    """All XML parts of a Word package by name. Raises UserMistake for an unsafe one, or what is no zip file."""
    package = Package(data)
    return {name: package.read(name) or b"" for name in package.names if name.endswith((".xml", ".rels"))}
