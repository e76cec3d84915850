"""Words that a page's style holds apart and its markup does not: «14:13» and «512» in two spans of one line."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROWS = ("div", "section", "header", "footer", "li", "td", "dd", "nav", "aside", "h4", "h5", "h6")
_PARTS = ("a", "span", "time", "b", "strong", "i", "em", "small", "button", "cite")


def hold_apart(root: _Element) -> None:
    """Change the tree in place: a space between the parts of a row whose words could not be one word."""
    for row in root.iter(*_ROWS):
        if (row.text or "").strip() or len(row) < 2:
            continue
        parts = list(row)
        if any((part.tail or "").strip() for part in parts):
            continue  # a line of text, with marks in it
        for left, right in pairwise(parts):
            if left.tag in _PARTS and right.tag in _PARTS and not left.tail and _are_apart(left, right):
                left.tail = " "


def _are_apart(left: _Element, right: _Element) -> bool:
    before = "".join(str(text) for text in left.itertext()).rstrip("\n")[-1:]
    after = "".join(str(text) for text in right.itertext()).lstrip("\n")[:1]
    if not before.isalnum() or not after.isalnum():
        return before in ".,:;!?)»”" and after.isalnum()
    if left.tag == right.tag == "a":
        return True
    return (before.isdigit() or after.isdigit()) or (before.islower() and after.isupper())
