"""Zip files from outside: looked at from the outside first, so that no small file can become a large one.

Limits: 2,000 names, 64 MB unpacked, ratio 100 above 100 kB (Apache POI's own default; 348 public Word files stay under
38). No doubled, encrypted, absolute or climbing name. Nothing is ever extracted to the disk.
"""

from __future__ import annotations

import io
import zipfile
import zlib

from editor.errors import UserMistake

MOST_NAMES = 2000
MOST_BYTES = 64 * 1024 * 1024
MOST_RATIO = 100
RATIO_FROM = 100 * 1024

_HINT = "Open it in Word or LibreOffice and save it again as .docx."


def damaged(reason: str, code: str = "damaged_word_file") -> UserMistake:
    """The sentence for a file that is refused."""
    return UserMistake(
        f"This is not a Word file that can be read: {reason}.", _HINT, code=code, values={"reason": reason}
    )


def open_parts(data: bytes) -> dict[str, bytes]:
    """All XML parts of a package by name. Raises UserMistake for what is no zip file, or one that breaks a limit."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            _check(infos)
            wanted = [info for info in infos if info.filename.endswith((".xml", ".rels"))]
            return {info.filename: _unpack(archive, info) for info in wanted}
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, zlib.error, NotImplementedError, ValueError) as error:
        raise damaged("its zip container is damaged") from error


def _check(infos: list[zipfile.ZipInfo]) -> None:
    if len(infos) > MOST_NAMES:
        raise damaged(f"it holds {len(infos)} parts", "unsafe_archive")
    names = [info.filename for info in infos]
    if len({name.casefold() for name in names}) != len(names):
        raise damaged("two of its parts have the same name", "unsafe_archive")
    if sum(info.file_size for info in infos) > MOST_BYTES:
        raise damaged("it unpacks to more than 64 MB", "unsafe_archive")
    for info in infos:
        name = info.filename
        if info.flag_bits & 0x1:
            raise damaged("it is encrypted", "encrypted_file")
        if name.startswith(("/", "\\")) or ":" in name or ".." in name.replace("\\", "/").split("/"):
            raise damaged("a part's name points outside of it", "unsafe_archive")
        if info.file_size > RATIO_FROM and info.file_size > MOST_RATIO * max(1, info.compress_size):
            raise damaged("a part is packed a hundred times smaller than it is", "unsafe_archive")


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with archive.open(info) as part:
        data = part.read(info.file_size + 1)  # a header may lie about its size
    if len(data) > info.file_size:
        raise damaged("a part is larger than it says", "unsafe_archive")
    if b"<!DOCTYPE" in data or "<!DOCTYPE".encode("utf-16-le") in data or "<!DOCTYPE".encode("utf-16-be") in data:
        raise damaged("a part declares entities", "unsafe_archive")
    return data
