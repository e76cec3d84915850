"""A formula of Word on one line: its words and numbers, with the signs that keep them apart and in their order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from unicodedata import combining

if TYPE_CHECKING:
    from lxml.etree import _Element

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_GONE = ("}del", "}moveFrom")
_LOWERED = str.maketrans("0123456789+-−", "₀₁₂₃₄₅₆₇₈₉₊₋₋")


def formula(node: _Element) -> str:
    """The text of a formula or of a part of one."""
    if not isinstance(node.tag, str) or node.tag.endswith(_GONE):
        return ""
    tag = node.tag.rsplit("}", 1)[-1]
    if tag == "t":
        return str(node.text or "")
    if tag.endswith("Pr") or tag == "instrText":
        return ""
    made = _SHAPES.get(tag) if node.tag.startswith(M) else None
    return made(node) if made is not None else "".join(formula(child) for child in node)


def _part(node: _Element, name: str) -> str:
    found = node.find(M + name)
    return formula(found) if found is not None else ""


def together(text: str) -> str:
    """In brackets where a sign stands in it that would not stay with it."""
    bare = text.strip()
    return bare if bare.isalnum() or (bare[:1] == "(" and bare.find(")") == len(bare) - 1) else f"({bare})"


def _fraction(node: _Element) -> str:
    return f"{together(_part(node, 'num'))}/{together(_part(node, 'den'))}"


def lowered(text: str) -> str:
    if not text:
        return ""
    small = text.translate(_LOWERED)
    return small if not any(a == b for a, b in zip(small, text, strict=True)) else f"_{together(text)}"


def raised(text: str) -> str:
    return f"^{together(text)}" if text else ""


def _script(node: _Element) -> str:
    return _part(node, "e") + lowered(_part(node, "sub")) + raised(_part(node, "sup"))


def _root(node: _Element) -> str:
    return f"{_part(node, 'deg')}√{together(_part(node, 'e'))}"


def _sign(node: _Element, name: str, otherwise: str) -> str:
    properties = next((child for child in node if isinstance(child.tag, str) and child.tag.endswith("Pr")), None)
    found = properties.find(M + name) if properties is not None else None
    return found.get(f"{M}val", otherwise) if found is not None else otherwise


def _bracketed(node: _Element) -> str:
    inside = _sign(node, "sepChr", "|").join(formula(part) for part in node.findall(f"{M}e"))
    return _sign(node, "begChr", "(") + inside + _sign(node, "endChr", ")")


def _over_many(node: _Element) -> str:
    limits = lowered(_part(node, "sub")) + raised(_part(node, "sup"))
    return f"{_sign(node, 'chr', '∫')}{limits} {_part(node, 'e')}"


def _accented(node: _Element) -> str:
    """A sign above one letter is written with it; above more, it has no place on a line."""
    base, sign = _part(node, "e"), _sign(node, "chr", "\u0302")
    return base + sign if len(base.strip()) == 1 and combining(sign[:1] or " ") else base


def _function(node: _Element) -> str:
    return f"{_part(node, 'fName')} {_part(node, 'e')}"


def _limit(node: _Element) -> str:
    return f"{_part(node, 'e')}_{together(_part(node, 'lim'))}"


def _lines(node: _Element) -> str:
    return "; ".join(formula(part) for part in node.findall(f"{M}e"))


def _matrix(node: _Element) -> str:
    rows = (", ".join(formula(part) for part in row.findall(f"{M}e")) for row in node.findall(f"{M}mr"))
    return "; ".join(rows)


_SHAPES: dict[str, Callable[[_Element], str]] = {
    "f": _fraction,
    "sSup": _script,
    "sSub": _script,
    "sSubSup": _script,
    "rad": _root,
    "d": _bracketed,
    "nary": _over_many,
    "func": _function,
    "limLow": _limit,
    "limUpp": _limit,
    "eqArr": _lines,
    "m": _matrix,
    "acc": _accented,
}
