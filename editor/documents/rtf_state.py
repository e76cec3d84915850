"""What holds in a group of a rich text, and the words that open something with a text of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor.documents.rtf_story import Layout
from editor.documents.word_fields import FieldState

if TYPE_CHECKING:
    from lxml.etree import _Element

SIGNS = {
    "tab": "\t", "line": "\n", "softline": "\n", "page": "\n", "column": "\n", "emdash": "—", "endash": "–",
    "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emspace": "\u2003",
    "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}  # fmt: skip
SKIPPED = {
    "colortbl", "info", "nonshppict", "shprslt", "xe", "tc", "txe", "rxe", "nonesttables", "template", "comment",
    "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "objdata", "listname", "levelnumbers", "leveltext", "mmathPict",
}  # fmt: skip
ASIDE = {"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "annotation"}
SEEN_THROUGH = {
    "shppict",
    "picprop",
    "shpinst",
    "shptxt",
    "fldrslt",
    "result",
    "shpgrp",
    "field",
    "do",
    "mmath",
    "moMath",
    "moMathPara",
}
HEAD = {"fonttbl": "fonts", "stylesheet": "styles", "listtable": "lists", "listoverridetable": "lists"}


@dataclass
class State:
    """What holds in a group. `target` is what its text belongs to; `opened` what ends with it."""

    target: str = "body"
    marks: frozenset[str] = frozenset()
    font: int = -1
    charset: int = -1  # of letters that are not of their font's
    skips: int = 1  # the bytes after `\\u` that say the same for old readers
    link: str = ""
    open_field: FieldState | None = None
    field_at: int = 0  # the letters before it
    layout: Layout = field(default_factory=Layout)
    opened: str = ""
    math: _Element | None = None  # the part of a formula
