"""A formula in MathML on one line, as those of Word files are written (see word_math)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from editor.documents.word_math import lowered, raised, together

if TYPE_CHECKING:
    from lxml.etree import _Element

_WORDS = ("mi", "mn", "mo", "mtext", "ms")
_SHORTEST_WORD = 2  # letters: a single one is a quantity
_DEEPEST = 60
_UNSEEN = ("annotation", "annotation-xml", "mphantom", "maction", "none", "mprescripts")


def line_of(root: _Element) -> str:
    """The text of a formula. One that is nested beyond all reason is its signs in a row."""
    from lxml import etree  # late: start-up time

    depth = deepest = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    if deepest > _DEEPEST:
        return " ".join(_part(node) for node in root.iter() if _name(node) in _WORDS)
    return _part(root)


def _part(node: _Element) -> str:
    name = _name(node)
    if not name or name in _UNSEEN:
        return ""
    if name in _WORDS:
        return "".join(map(str, node.itertext())).strip()
    if name == "mspace":
        return " "
    made = _SHAPES.get(name)
    return made(node) if made is not None else _joined(map(_part, node))


def _name(node: _Element) -> str:
    return node.tag.rsplit("}", 1)[-1] if isinstance(node.tag, str) else ""


def _joined(parts: Iterable[str]) -> str:
    """One behind the other; a word, as the name of a function is, stays one: «sin x»."""
    line = ""
    for part in parts:
        touches = line[-1:].isalnum() and part[:1].isalnum()
        is_word = any(len(ends) == _SHORTEST_WORD and ends.isalpha() for ends in (line[-2:], part[:2]))
        line += f" {part}" if touches and is_word else part
    return line


def _parts(node: _Element, count: int) -> list[str]:
    """The first parts, "" for those that are not there; what stands behind them goes with the last."""
    parts = [_part(child) for child in node if _name(child)]
    parts += [""] * (count - len(parts))
    return [*parts[: count - 1], _joined(parts[count - 1 :])]


def _fraction(node: _Element) -> str:
    above, below = _parts(node, 2)
    return f"{together(above)}/{together(below)}"


def _below(node: _Element) -> str:
    base, below = _parts(node, 2)
    return base + lowered(below)


def _above(node: _Element) -> str:
    base, above = _parts(node, 2)
    return base + raised(above)


def _both(node: _Element) -> str:
    base, below, above = _parts(node, 3)
    return base + lowered(below) + raised(above)


def _root(node: _Element) -> str:
    inside, degree = _parts(node, 2)
    return f"{degree}√{together(inside)}"


def _fenced(node: _Element) -> str:
    inside = (node.get("separators", ",").strip()[:1] or "").join(_part(child) for child in node if _name(child))
    return node.get("open", "(") + inside + node.get("close", ")")


def _table(node: _Element) -> str:
    return "; ".join(", ".join(map(_part, row)) for row in node if _name(row))


_SHAPES: dict[str, Callable[[_Element], str]] = {
    "mfrac": _fraction,
    "msub": _below,
    "munder": _below,
    "msup": _above,
    "mover": _above,
    "msubsup": _both,
    "munderover": _both,
    "msqrt": lambda node: f"√{together(_joined(map(_part, node)))}",
    "mroot": _root,
    "mfenced": _fenced,
    "mtable": _table,
}
