"""Fields of Word: where they point to, and what they show where a file keeps no result of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.documents.html import safe_address
from editor.documents.word_signs import sign

_HYPERLINK = re.compile(
    r'^\s*HYPERLINK\s+(?:\\[nmh]\s+|\\[ot]\s+(?:"[^"]*"(?:\s+|$)|[^\s"\\]+\s+))*+(?:"([^"]*)"|([^\s\\"]+))',
    re.IGNORECASE,
)
_ANCHOR = re.compile(r'\\l\s+"([^"]*)"')
_SYMBOL = re.compile(r"\s*SYMBOL\s+(0x[0-9a-f]{1,4}|\d{1,5})\b", re.IGNORECASE)
_FONT = re.compile(r'\\f\s*(?:"([^"]*)"|([^\s"\\]+))', re.IGNORECASE)
_BUTTON = re.compile(r"\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(\S.*)", re.IGNORECASE | re.DOTALL)
_SETTING = re.compile(r"\s*(?:SET|ASK)\s", re.IGNORECASE)
_FORMULA = re.compile(r"\s*EQ\s+(.*)", re.IGNORECASE | re.DOTALL)
_SWITCH = re.compile(r'\\\*\s*(?:"[^"]*"|\w+)\s*')  # how a formula is set
_RUBY = re.compile(r"\\o(?:\\a[a-z])?\s*\(\\s\\up\s*\d+\s*\(([^()]*)\)\s*[,;]([^()]*)\)\s*", re.IGNORECASE)
# The innermost part of a formula: its switch, what is said about it, and what it is of.
_PART = re.compile(r"\\([a-z])(?:\\[a-z]{2}[\d ]*(?:\\.)?)*\s*\(([^()]*)\)", re.IGNORECASE)
_MOST_PARTS = 100
_LONGEST = 2000  # characters of an instruction that is looked into


@dataclass
class FieldState:
    """A field that was opened: its instruction, whether its result has begun, what was chosen in a list of a form, and
    whether words stood in it.
    """

    instruction: str = ""
    in_result: bool = False
    link: str = ""
    chosen: str = ""
    has_words: bool = False

    @property
    def is_silent(self) -> bool:
        """Whether it only sets a value: Word keeps what it is set to as its result, and shows nothing."""
        return _SETTING.match(self.instruction) is not None


def field_address(instruction: str) -> str:
    """Where a HYPERLINK field points to, "" for another field or a place in the same file."""
    found = _HYPERLINK.match(instruction)
    if found is None or found[0].rstrip().upper().endswith("HYPERLINK"):
        return ""
    address = found[1] if found[1] is not None else found[2]
    anchor = _ANCHOR.search(instruction, found.end())
    return safe_address(address + (f"#{anchor[1]}" if anchor and address else ""))


def shown_by(instruction: str) -> str:
    """What a field shows that has no result of its own: a sign, a button's words, a formula on one line; "" for all
    others.
    """
    if len(instruction) > _LONGEST:
        return ""
    if found := _SYMBOL.match(instruction):
        font = _FONT.search(instruction)
        code = int(found[1], 16 if found[1].lower().startswith("0x") else 10)
        if font is None and not re.search(r"\\u\b", instruction) and code < 0x100:  # of the Windows code page
            return bytes([code]).decode("cp1252", "replace")
        return sign((font[1] or font[2] or "") if font else "", code)
    if found := _BUTTON.match(instruction):
        return found[1].strip()
    if found := _FORMULA.match(instruction):
        text = _SWITCH.sub("", found[1]).strip()
        if (ruby := _RUBY.fullmatch(text)) is not None:  # how a word is read, above it
            return f"{ruby[2].strip()}({ruby[1].strip()})"
        for _ in range(_MOST_PARTS):
            text, count = _PART.subn(_formula_part, text)
            if not count:
                break
        return text
    return ""


def _formula_part(part: re.Match[str]) -> str:
    name, values = part[1].lower(), [value.strip() for value in re.split("[;,]", part[2])]
    if name == "f":
        return "/".join(values)
    if name == "r":
        return f"{values[0] if len(values) > 1 else ''}√{values[-1]}"
    return ("" if name in "os" else " ").join(values)
