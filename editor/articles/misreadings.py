"""Texts that were read in the wrong code page, and the way back.

A misreading is a pair: the encoding that the bytes had, and the one that somebody took them for. Where the two are
those of Python's codecs the table is exact (KZ-1048 is the Kazakh standard STRK 1048-2002, PT154 is ParaType's Asian
Cyrillic). Many old Kazakh fonts («KZ Times», «KZ Arial», «Times New Roman KZ» and others of the 1990s) drew Kazakh
letters at the places of one of these two; a text typed with them looks like that code page read as Windows-1251. No
standard tells which font followed which: the words of a text decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

NAMES = {
    "utf-8": "UTF-8",
    "cp1251": "Windows-1251",
    "cp1252": "Windows-1252",
    "kz1048": "KZ-1048",
    "ptcp154": "PT154",
    "koi8_r": "KOI8-R",
    "cp866": "CP866",
    "mac_cyrillic": "MacCyrillic",
    "iso8859_5": "ISO 8859-5",
}
_LEADS = range(0xC2, 0xF5)  # a byte of UTF-8 that others must follow
_NO_BREAK = 0xA0


@dataclass(frozen=True)
class Misreading:
    """`truly` is the codec of the bytes, `read_as` the one they were taken for."""

    truly: str
    read_as: str

    @property
    def is_by_letter(self) -> bool:
        """Whether each letter is damaged for itself, and ASCII and Russian letters are right: an old font's damage."""
        return self in OLD_FONTS

    def undo(self, text: str) -> str:
        """The text as it was meant; what this misreading cannot have made stays as it is."""
        if self.truly == "utf-8":
            return "".join(_from_utf8(part, self.read_as) for part in re.split("(\n|\t)", text))
        return text.translate(_table(self.truly, self.read_as))


OLD_FONTS = (Misreading("kz1048", "cp1251"), Misreading("ptcp154", "cp1251"))
WHOLE = (
    *(Misreading("utf-8", read_as) for read_as in ("cp1251", "cp1252", "koi8_r", "cp866", "mac_cyrillic")),
    *(Misreading(truly, "cp1252") for truly in ("kz1048", "ptcp154", "koi8_r", "cp866")),
    *(Misreading(truly, "cp1251") for truly in ("koi8_r", "cp866", "mac_cyrillic", "iso8859_5")),
    *(Misreading("kz1048", read_as) for read_as in ("koi8_r", "cp866", "mac_cyrillic", "iso8859_5", "ptcp154")),
    Misreading("ptcp154", "kz1048"),
)
MISREADINGS = (*OLD_FONTS, *WHOLE)


def read_wrongly(data: bytes, codec: str) -> str:
    """The bytes as this single-byte codec shows them, undefined ones as controls: what a misreading makes."""
    signs = _signs(codec)
    return "".join(chr(byte) if byte < 0x80 else signs[byte] for byte in data)


@cache
def _signs(codec: str) -> dict[int, str]:
    """What each byte above ASCII is read as; one without a sign as the control of its number, as browsers do."""
    return {byte: _decoded(byte, codec) for byte in range(0x80, 0x100)}


def _decoded(byte: int, codec: str) -> str:
    try:
        return bytes((byte,)).decode(codec)
    except UnicodeDecodeError:
        return chr(byte)


@cache
def _bytes(codec: str) -> dict[str, int]:
    return {sign: byte for byte, sign in _signs(codec).items()}


@cache
def _table(truly: str, read_as: str) -> dict[int, str]:
    meant = _signs(truly)
    return {ord(sign): meant[byte] for sign, byte in _bytes(read_as).items() if sign != meant[byte]}


def _from_utf8(text: str, read_as: str) -> str:
    numbers = _bytes(read_as)
    parts: list[str] = []
    run = bytearray()
    open_lead = False
    for sign in text:
        byte = numbers.get(sign, -1)
        if sign == " " and open_lead:
            byte = _NO_BREAK  # «Р » was «Р» with a no-break space, which many programs make a space
        if byte < 0:
            parts += (_settled(bytes(run), read_as), sign)
            run.clear()
            open_lead = False
            continue
        run.append(byte)
        open_lead = byte in _LEADS
    return "".join((*parts, _settled(bytes(run), read_as)))


def _settled(run: bytes, read_as: str) -> str:
    """The run as UTF-8; bytes that are none are read as before."""
    return "".join(_pieces(run, read_as))


def _pieces(run: bytes, read_as: str) -> Iterator[str]:
    signs = _signs(read_as)
    while run:
        try:
            yield run.decode("utf-8")
            return
        except UnicodeDecodeError as fault:
            yield run[: fault.start].decode("utf-8")
            yield from (signs[byte] for byte in run[fault.start : fault.end])
            run = run[fault.end :]
