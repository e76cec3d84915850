"""What an element's own style says that matters to a text: emphasis, hidden, a block by itself, kept line breaks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.articles.document import MarkKind

if TYPE_CHECKING:
    from lxml.etree import _Element

_BOLD = re.compile(r"bold|bolder|[6-9]\d\d|1000")
_BLOCK = {"block", "list-item", "table", "flex", "grid", "table-row", "flow-root"}
_KEPT = {"pre", "pre-wrap", "pre-line", "break-spaces", "preserve", "preserve-breaks"}


@dataclass(frozen=True)
class Look:
    """`marks` are switched on or off; None in `keeps_lines` where the style says nothing about white space."""

    marks: tuple[tuple[MarkKind, bool], ...] = ()
    is_hidden: bool = False
    is_block: bool = False
    is_raised: bool = False
    keeps_lines: bool | None = None


_PLAIN = Look()


def style_of(node: _Element) -> dict[str, str]:
    """The inline style's properties in lower case. The last of a name counts, as in a browser."""
    found: dict[str, str] = {}
    for part in (node.get("style") or "")[:10_000].split(";"):
        name, colon, value = part.partition(":")
        if colon:
            found[name.strip().lower()] = " ".join(value.split()).lower().removesuffix("!important").strip()
    return found


def look_of(node: _Element) -> Look:
    """The look that an element's own style gives it."""
    if not node.get("style"):
        return _PLAIN
    style = style_of(node)
    marks: list[tuple[MarkKind, bool]] = []
    if weight := style.get("font-weight"):
        marks.append(("bold", bool(_BOLD.fullmatch(weight))))
    if slant := style.get("font-style"):
        marks.append(("italic", slant.startswith(("italic", "oblique"))))
    display = style.get("display", "")
    space = style.get("white-space-collapse") or style.get("white-space")
    return Look(
        tuple(marks),
        is_hidden=display == "none" or style.get("visibility") == "hidden" or style.get("mso-hide") == "all",
        is_block=display in _BLOCK,
        is_raised=style.get("vertical-align") == "super",
        keeps_lines=None if not space else any(word in _KEPT for word in space.split()),
    )
