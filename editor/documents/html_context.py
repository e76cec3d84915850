"""What is known in the middle of a page: which elements part and hide, what those around say, where paragraphs end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.articles.document import Mark, MarkKind, tidy_marks

HEAD = {"head", "link", "meta", "title"}
SILENT = {
    "script",
    "amp-ad",
    "amp-analytics",
    "amp-social-share",
    "style",
    "template",
    "noscript",
    "svg",
    "math",
    "object",
    "iframe",
    *HEAD,
}
CONTROLS = {"nav", "amp-sidebar", "button", "select", "input", "textarea", "label", "dialog", "menu"}
IS_BLOCK = re.compile(
    "address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer"
    "|form|h[1-6]|header|hgroup|hr|html|legend|li|main|marquee|ol|p|pre|search|section|summary|table|td|th|tr|ul"
).fullmatch
_EMPTY_LINE = re.compile(r"\n[ \t\u00a0]*(?:\n[ \t\u00a0]*)+")


@dataclass
class OpenMark:
    """A mark whose end was not read yet; `start` counts in the block."""

    kind: MarkKind
    value: str | None
    start: int


@dataclass
class Context:
    """What the elements around say about the next block. `item` counts list items, so that two paragraphs of one stay
    one.
    """

    role: str = ""
    heading: int = 0
    quote: bool = False
    lists: tuple[bool, ...] = ()
    item: int = 0
    exact: bool = False
    keeps_lines: bool = False
    in_article: bool = False


def paragraphs_of(content: str, marks: tuple[Mark, ...]) -> Iterator[tuple[str, tuple[Mark, ...]]]:
    """The parts between empty lines, without white space at their edges; what is only white space is none."""
    start = 0
    for end, following in [*((m.start(), m.end()) for m in _EMPTY_LINE.finditer(content)), (len(content), 0)]:
        part = content[start:end]
        first = start + len(part) - len(part.lstrip(" \n\t"))
        last = start + len(part.rstrip(" \n\t"))
        if content[first:last].strip():
            shifted = [Mark(m.start - first, m.end - first, m.kind, m.value) for m in marks]
            yield content[first:last], tidy_marks(shifted, last - first)
        start = following
