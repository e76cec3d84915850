"""Pictures of our own making for tests: of any size and form, with what a camera and an agency write into them."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any


def picture(width: int = 1200, height: int = 800, form: str = "JPEG", *, mode: str = "RGB", **options: Any) -> bytes:
    """A picture with a gradient, so that scaling has something to do."""
    from PIL import Image

    made = Image.linear_gradient("L").resize((width, height)).convert(mode)
    out = io.BytesIO()
    made.save(out, form, **options)
    return out.getvalue()


def from_a_camera(width: int = 1200, height: int = 800, *, turned: bool = True) -> bytes:
    """With a position, an owner, and the wish to be turned by a quarter."""
    from PIL import Image

    exif = Image.Exif()
    exif[0x0112] = 6 if turned else 1
    exif[0x8298] = "Owner of the camera"
    position = exif.get_ifd(0x8825)
    position[1], position[2] = "N", (43.0, 15.0, 25.0)
    return picture(width, height, exif=exif, comment=b"serial number 4711")


def from_an_agency(caption: str, byline: str, credit: str) -> bytes:
    """A JPEG with the IPTC fields of a press picture."""
    fields = b"".join(
        b"\x1c\x02" + bytes([number]) + struct.pack(">H", len(text)) + text
        for number, text in ((120, caption.encode()), (80, byline.encode()), (110, credit.encode()))
    )
    resource = b"8BIM\x04\x04\x00\x00" + struct.pack(">I", len(fields)) + fields + b"\0" * (len(fields) % 2)
    segment = b"Photoshop 3.0\0" + resource
    data = picture(300, 200)
    return data[:2] + b"\xff\xed" + struct.pack(">H", len(segment) + 2) + segment + data[2:]


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few kilobytes that says it is this large."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b""))
    chunks = (struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
