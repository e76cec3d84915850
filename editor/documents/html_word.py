"""HTML as Word writes it, on the clipboard and on the disk, made plain before it is read.

Word keeps its lists as paragraphs with an `mso-list` style and the sign as text; every general cleaner loses them. The
signs go, the paragraphs become list items, and what Word put in for itself (comments, deleted text, page marks) too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.documents.html_parts import classes_of
from editor.documents.html_styles import style_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_REVEALED = re.compile(r"<!\[if[^\]>]{0,200}\]>|<!\[endif\]>", re.IGNORECASE)
_SIGNS = re.compile(r"mso-|class=[\"']?Mso|urn:schemas-microsoft-com:office", re.IGNORECASE)
_LIST = re.compile(r"(l\d+)\s+level(\d)(?:\s+(lfo\d+))?")
_RULE = re.compile(r"@list\s+(l\d+):level(\d)(?:\s+(lfo\d+))?\s*\{([^}]{0,2000})\}", re.IGNORECASE)
_FORMAT = re.compile(r"mso-level-number-format:\s*([\w-]+)", re.IGNORECASE)
_NUMBERED = re.compile(r"\(?(?:\d+|[^\W\d_]{1,5})[.)]|\d+(?:\.\d+)*\.?|\(\w{1,5}\)")
_NUMBER = re.compile(r"(?<![^\W\d_])(\d{1,5})[.)]?$")
_DEEPEST = 9

_TITLES = {"MsoTitle": "h1", "MsoSubtitle": "p"}
_QUOTES = {"MsoQuote", "MsoIntenseQuote", "MsoBlockText"}
_COMMENTS = {"MsoCommentReference", "msocomanchor", "msocomoff"}


def is_words(html: str) -> bool:
    """Whether Word, Outlook or Excel wrote this."""
    return _SIGNS.search(html) is not None


def without_conditions(html: str) -> str:
    """The text between Word's `<![if …]>` stands for everybody; no parser knows the marks themselves."""
    return _REVEALED.sub("", html)


def level_formats(html: str) -> dict[tuple[str, str, str], str]:
    """The number formats that the style sheet declares, by list, level and override ("" for every one)."""
    found = {}
    for name, level, override, body in _RULE.findall(html):
        form = _FORMAT.search(body)
        found[name.lower(), level, override.lower()] = form[1].lower() if form else "decimal"
    return found


def make_plain(root: _Element, formats: dict[tuple[str, str, str], str]) -> list[str]:
    """Change the tree in place. Returns the words of what was deleted or commented, which are not the text's own."""
    lost = _take_away(root)
    for node in list(root.iter("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li")):
        style = style_of(node)
        marker = _take_marker(node)
        found = _LIST.search(style.get("mso-list", ""))
        if found and node.tag in ("p", "div"):
            ordered = _is_ordered(formats, found, marker)
            if ordered and (number := _NUMBER.search(marker)):  # what Word counted
                node.set("value", number[1])
            _make_item(node, int(found[2]), ordered)
        elif node.tag == "p" and _goes_on(node):
            _join_item(node)
        elif node.tag in ("p", "div"):
            _make_block(node, style)
    return lost


def _take_away(root: _Element) -> list[str]:
    """Comments with their signs, deleted words, page marks, empty paragraphs of Word's own."""
    lost: list[str] = []
    gone: set[_Element] = set()
    for node in list(root.iter()):
        parent = node.getparent()
        if parent in gone:
            gone.add(node)
        if not isinstance(node.tag, str) or parent is None or node in gone:
            continue
        style = style_of(node) if node.get("style") else {}
        is_comment = bool(classes_of(node) & _COMMENTS) or style.get("mso-element") in ("comment-list", "comment")
        is_rule = node.tag == "hr" and "mso-element" in (parent.get("style") or "")
        if is_comment or is_rule or (node.tag == "del" and _is_tracked(node)):
            words = " ".join("".join(str(text) for text in node.itertext()).split())
            if words and not (classes_of(node) & _COMMENTS):
                lost.append(words)
            _remove(node)
            gone.add(node)
    return lost


def _is_tracked(node: _Element) -> bool:
    return bool(node.get("cite") or node.get("datetime") or "msoDel" in classes_of(node))


def _take_marker(node: _Element) -> str:
    """The list sign that Word wrote as text; it is told by `mso-list:Ignore`."""
    marker = ""
    for span in list(node.iter("span")):
        if style_of(span).get("mso-list") == "ignore":
            marker += "".join(str(text) for text in span.itertext())
            _remove(span)
    return marker.strip(" \u00a0\t\r\n")


def _is_ordered(formats: dict[tuple[str, str, str], str], found: re.Match[str], marker: str) -> bool:
    name, level, override = found[1], found[2], found[3] or ""
    form = formats.get((name, level, override)) or formats.get((name, level, ""))
    if form is not None:
        return form not in ("bullet", "image", "none")
    return _NUMBERED.fullmatch(marker) is not None


def _make_item(node: _Element, level: int, ordered: bool) -> None:
    """A list item inside as many lists as its level says: neighbours are read as one list."""
    from lxml import etree  # late: start-up time

    parent = node.getparent()
    if parent is None:
        return
    outer = etree.Element("ol" if ordered else "ul")
    outer.tail, node.tail = node.tail, None
    parent.replace(node, outer)
    inner = outer
    for _ in range(min(level, _DEEPEST) - 1):
        inner = etree.SubElement(inner, outer.tag)
    node.tag = "li"
    inner.append(node)


def _goes_on(node: _Element) -> bool:
    """A further paragraph of a list item: it has the style of lists, no sign, and an item just before it."""
    before = node.getprevious()
    is_listed = any(name.startswith("MsoListParagraph") for name in classes_of(node))
    return is_listed and before is not None and before.tag in ("ol", "ul") and not (before.tail or "").strip()


def _join_item(node: _Element) -> None:
    before = node.getprevious()
    parent = node.getparent()
    if before is None or parent is None:
        return
    items = list(before.iter("li"))
    if items:
        before.tail, node.tail = node.tail, None
        items[-1].append(node)


def _make_block(node: _Element, style: dict[str, str]) -> None:
    classes = classes_of(node)
    outline = style.get("mso-outline-level", "")
    if outline.isdecimal() and 1 <= int(outline) <= 9:
        node.tag = f"h{min(6, int(outline))}"
    elif title := next((_TITLES[name] for name in classes if name in _TITLES), ""):
        node.tag = title
    elif classes & _QUOTES:
        node.tag = "blockquote"


def _remove(node: _Element) -> None:
    """Take an element away; the text after it stays."""
    parent = node.getparent()
    if parent is None:
        return
    before = node.getprevious()
    if node.tail and before is not None:
        before.tail = (before.tail or "") + node.tail
    elif node.tail:
        parent.text = (parent.text or "") + node.tail
    parent.remove(node)
