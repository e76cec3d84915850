"""The tables of the head of a rich text: fonts with their code pages, styles by name, the shapes of lists."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from editor.documents.list_counts import Counting
from editor.documents.list_numbers import start_of

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
# Windows has names for the fonts of these: where the file tells no number, the name does.
_NAMED = {
    " ce": 238, " cyr": 204, " greek": 161, " tur": 162, " baltic": 186, " (hebrew)": 177, " (arabic)": 178,
    " (vietnamese)": 163,
}  # fmt: skip
SYMBOLS = 2  # the character set of fonts of signs
_BULLET, _NONE = 23, 255  # of Word's number formats


@dataclass
class Font:
    """`codec` is "" where the file's own code page holds."""

    name: str = ""
    charset: int = 0
    codec: str = ""


@dataclass(frozen=True)
class ListLevel:
    """A level of a list: Word's number of its form, and how it counts."""

    form: int = 0
    counting: Counting = field(default_factory=Counting)


@dataclass
class Tables:
    """What the head declares, by number; `contents` are the lines of a table of contents, which styles tell."""

    code_page: str = "cp1252"
    default_font: int = -1
    fonts: dict[int, Font] = field(default_factory=dict)
    styles: dict[int, str] = field(default_factory=dict)
    lists: dict[int, list[ListLevel]] = field(default_factory=dict)
    overrides: dict[int, int] = field(default_factory=dict)
    restarts: dict[int, dict[int, int]] = field(default_factory=dict)  # where a list begins again: level, number
    contents: list[str] = field(default_factory=list)
    _font: Font = field(default_factory=Font)
    _style: int = 0
    _levels: list[ListLevel] = field(default_factory=list)
    _restarts: dict[int, int] = field(default_factory=dict)
    _list: int = 0
    _level: int = -1  # of an override

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

    def font(self, number: int) -> Font:
        """A font by its number; for one that is not declared, the one that holds where none is named."""
        return self.fonts.get(number) or self.fonts.get(self.default_font) or Font()

    def codec(self, font: Font, charset: int) -> str:
        """The code page of letters: as they say themselves, as their font does, as its name does, or the file's."""
        if found := _CHARSETS.get(charset) or font.codec:
            return found
        name = font.name.lower()
        return next((_CHARSETS[number] for ending, number in _NAMED.items() if name.endswith(ending)), self.code_page)

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
            self._levels, self._level = [], -1
        elif name == "listoverride":
            self._restarts, self._level = {}, -1
        elif name == "lfolevel":
            self._level += 1
        elif name == "listid":
            self._list = number
            self.lists.setdefault(number, self._levels)
        elif name == "ls":
            self.overrides[number], self.restarts[number] = self._list, self._restarts
        elif self._level < 0:
            self._level_word(name, number)
        elif name == "levelstartat" and (start := start_of(str(number))) is not None:
            self._restarts[self._level] = start

    def _level_word(self, name: str, number: int) -> None:
        if name == "listlevel":
            self._levels.append(ListLevel())
        if not self._levels:
            return
        level = self._levels[-1]
        if name in ("levelnfc", "levelnfcn"):
            level = replace(level, form=number)
        elif name == "levelstartat" and (start := start_of(str(number))) is not None:
            level = replace(level, counting=replace(level.counting, start=start))
        elif name == "levelnorestart" and number:
            level = replace(level, counting=replace(level.counting, after=0))
        self._levels[-1] = level

    def list_of(self, number: int) -> str:
        """The list that an override is of: those of one list count on from each other."""
        return str(self.overrides.get(number, -number))

    def counting(self, number: int, level: int) -> Counting:
        """How a level counts."""
        if (start := self.restarts.get(number, {}).get(level)) is not None:
            return Counting(start, begins=True)
        levels = self._levels_of(number)
        return levels[level].counting if 0 <= level < len(levels) else Counting()

    def _levels_of(self, number: int) -> list[ListLevel]:
        return self.lists.get(self.overrides.get(number, -1), [])

    def style_name(self, number: int) -> str:
        """The style's name in lower case, without what stands after it."""
        return self.styles.get(number, "").split(";")[0].strip()

    def is_ordered(self, number: int, level: int) -> bool | None:
        """Whether a list's level is numbered; None where the tables say nothing."""
        levels = self._levels_of(number)
        return levels[level].form not in (_BULLET, _NONE) if 0 <= level < len(levels) else None


def _is_codec(name: str) -> bool:
    try:
        b"a".decode(name)
    except (LookupError, UnicodeDecodeError):
        return False
    return True
