"""Zip files written from parts that may be packed already: what a template holds is copied as it lies there.

`zipfile` can only pack again, which is most of the time that a Word file takes. Every part has one fixed time, so that
equal parts give equal bytes.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_VERSION = 20
_UTF8 = 0x0800
_DEFLATED = 8
_FIRST_DAY = (1 << 5) | 1  # 1980-01-01, the first day that a zip file can tell
_UNIX = 3  # the same bytes on Windows
_MODE = 0o600 << 16
LEVEL = 6


@dataclass(frozen=True)
class Packed:
    """A part as it lies in a zip file."""

    data: bytes
    crc: int
    size: int

    @classmethod
    def of(cls, data: bytes) -> Packed:
        """Pack bytes."""
        return cls(zlib.compress(data, LEVEL, wbits=-zlib.MAX_WBITS), zlib.crc32(data), len(data))

    def unpacked(self) -> bytes:
        """The part's bytes."""
        return zlib.decompress(self.data, -zlib.MAX_WBITS)


def zipped(parts: Iterable[tuple[str, Packed]]) -> bytes:
    """The file: parts in their order."""
    body: list[bytes] = []
    index: list[bytes] = []
    offset = 0
    for name, part in parts:
        raw = name.encode()
        about = (_VERSION, _UTF8, _DEFLATED, 0, _FIRST_DAY, part.crc, len(part.data), part.size, len(raw), 0)
        head = _LOCAL.pack(b"PK\x03\x04", *about)
        made_by = (_UNIX << 8) | _VERSION
        index.append(_CENTRAL.pack(b"PK\x01\x02", made_by, *about, 0, 0, 0, _MODE, offset) + raw)
        body += (head, raw, part.data)
        offset += len(head) + len(raw) + len(part.data)
    entries = b"".join(index)
    end = _END.pack(b"PK\x05\x06", 0, 0, len(index), len(index), len(entries), offset, 0)
    return b"".join((*body, entries, end))
