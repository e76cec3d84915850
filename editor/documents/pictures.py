"""Pictures that come inside files: known by their first bytes, measured by their header, and only there."""

from __future__ import annotations

import hashlib
import struct

from editor.documents.imported import Picture, Remark, remark
from editor.errors import UserMistake

MOST_PIXELS = 50_000_000  # one picture unpacked is then 200 MB at most
MOST_PICTURES = 500  # in one file: a photo story has fifty


def picture_of(data: bytes) -> Picture:
    """The picture, named by its content, so that the same one is kept once.

    Raises UserMistake: "picture_format" for what no page shows, "picture_too_large" above 50 megapixels.
    """
    kind, width, height = measure(data)
    if width * height > MOST_PIXELS:
        millions, most = width * height / 1_000_000, MOST_PIXELS // 1_000_000
        raise UserMistake(
            f"A picture has {millions:,.0f} megapixels; at most {most} are taken.",
            "Make it smaller where it was made.",
            code="picture_too_large",
            values={"width": width, "height": height},
        )
    return Picture(f"{hashlib.sha256(data).hexdigest()[:16]}.{kind}", data)


def as_shown(data: bytes) -> bytes:
    """A scan or a picture of Windows as PNG, which pages show; every other one as it is, also where it is damaged.

    Raises UserMistake "picture_too_large" above 50 megapixels, before it is unpacked.
    """
    if not data.startswith((b"BM", b"II*\0", b"MM\0*")):
        return data
    from editor.documents.pixels import as_png  # late: start-up time

    return as_png(data)


def lost_picture(mistake: UserMistake, named: str = "") -> Remark:
    """The report's line for a picture that was not taken; `named` is «: “its words”», or nothing."""
    return remark(mistake.code, "{message}{named}", message=mistake.message.rstrip("."), named=named, **mistake.values)


def measure(data: bytes) -> tuple[str, int, int]:
    """(the file name's ending, width, height) by the header alone. Raises UserMistake ("picture_format")."""
    found: tuple[str, int, int] | None = None
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        found = ("png", *struct.unpack(">II", data[16:24]))
    elif data.startswith((b"GIF87a", b"GIF89a")) and len(data) >= 10:
        found = ("gif", *struct.unpack("<HH", data[6:10]))
    elif data.startswith(b"\xff\xd8"):
        found = _jpeg(data)
    elif data.startswith(b"RIFF") and data[8:12] == b"WEBP" and len(data) >= 30:
        found = _webp(data)
    if found is None or not found[1] or not found[2]:
        raise UserMistake(
            "A picture is in a form that no page shows, or it is damaged.",
            "Save it as PNG or JPEG and put it in again.",
            code="picture_format",
        )
    return found


def _jpeg(data: bytes) -> tuple[str, int, int] | None:
    position = 2
    while position + 9 < len(data):
        if data[position] != 0xFF:
            return None
        marker = data[position + 1]
        if marker == 0xFF:  # padding
            position += 1
            continue
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):  # a frame header of any coding
            height, width = struct.unpack(">HH", data[position + 5 : position + 9])
            return "jpg", width, height
        if marker == 0x01 or 0xD0 <= marker <= 0xD7:
            position += 2
            continue
        (length,) = struct.unpack(">H", data[position + 2 : position + 4])
        position += 2 + max(2, length)
    return None


def _webp(data: bytes) -> tuple[str, int, int] | None:
    form = data[12:16]
    if form == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack("<HH", data[26:30])
        return "webp", width & 0x3FFF, height & 0x3FFF
    if form == b"VP8L" and data[20] == 0x2F:
        bits = int.from_bytes(data[21:25], "little")
        return "webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if form == b"VP8X":
        return "webp", int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    return None
