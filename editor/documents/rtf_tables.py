"""The tables of the head of a rich text: fonts with their code pages, styles by name, the shapes of lists."""

from __future__ import annotations

from dataclasses import dataclass, field

# Microsoft's numbers of character sets, as Python's codecs.
_CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
SYMBOLS = 2  # the character set of fonts of signs
_BULLET, _NONE = 23, 255  # of Word's number formats


@dataclass
class Font:
    """`codec` is "" where the file's own code page holds."""

    name: str = ""
    charset: int = 0
    codec: str = ""


@dataclass
class Tables:
    """What the head declares, by number."""

    code_page: str = "cp1252"
    fonts: dict[int, Font] = field(default_factory=dict)
    styles: dict[int, str] = field(default_factory=dict)
    lists: dict[int, list[int]] = field(default_factory=dict)
    overrides: dict[int, int] = field(default_factory=dict)
    _font: Font = field(default_factory=Font)
    _style: int = 0
    _levels: list[int] = field(default_factory=list)
    _list: int = 0

    def set_code_page(self, number: int) -> None:
        """`\\ansicpg`; a number that Python does not know leaves the usual one."""
        name = {0: "cp1252", 65001: "utf-8", 10000: "mac_roman", 10007: "mac_cyrillic"}.get(number, f"cp{number}")
        self.code_page = name if _is_codec(name) else self.code_page

    def font_word(self, name: str, number: int) -> None:
        """A control word in the table of fonts."""
        if name == "f":
            self._font = self.fonts.setdefault(number, Font())
        elif name == "fcharset":
            self._font.charset = number
            self._font.codec = self._font.codec or _CHARSETS.get(number, "")
        elif name == "cpg" and _is_codec(f"cp{number}"):
            self._font.codec = f"cp{number}"

    def font_text(self, text: str) -> None:
        self._font.name += text.replace(";", "").strip()

    def style_word(self, name: str, number: int) -> None:
        """A control word in the style sheet. Styles of runs have numbers of their own and are left aside."""
        if name in ("s", "cs", "ds", "ts"):
            self._style = number if name == "s" else -1

    def style_text(self, text: str) -> None:
        if self._style >= 0:
            self.styles[self._style] = self.styles.get(self._style, "") + text.lower()

    def style_end(self) -> None:
        """A group ends; the first style of all has no number."""
        self._style = 0 if self._style < 0 else self._style

    def list_word(self, name: str, number: int) -> None:
        """A control word in the tables of lists."""
        if name == "list":
            self._levels = []
        elif name == "listlevel":
            self._levels.append(0)
        elif name in ("levelnfc", "levelnfcn") and self._levels:
            self._levels[-1] = number
        elif name == "listid":
            self._list = number
            self.lists.setdefault(number, self._levels)
        elif name == "ls":
            self.overrides[number] = self._list

    def style_name(self, number: int) -> str:
        """The style's name in lower case, without what stands after it."""
        return self.styles.get(number, "").split(";")[0].strip()

    def is_ordered(self, number: int, level: int) -> bool | None:
        """Whether a list's level is numbered; None where the tables say nothing."""
        levels = self.lists.get(self.overrides.get(number, -1), [])
        return levels[level] not in (_BULLET, _NONE) if 0 <= level < len(levels) else None


def _is_codec(name: str) -> bool:
    try:
        b"a".decode(name)
    except (LookupError, UnicodeDecodeError):
        return False
    return True
