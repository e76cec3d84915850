"""One walk through an HTML tree: blocks in the order of reading, our own markup exactly as it was written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from editor.articles.document import (
    Block,
    Cell,
    Dateline,
    Embed,
    Heading,
    Image,
    ListItem,
    Mark,
    MarkKind,
    Notice,
    Paragraph,
    Quote,
    Rule,
    Table,
    TextBlock,
    new_block_id,
    tidy_marks,
)
from editor.documents.html import safe_address
from editor.documents.html_parts import even_rows, figure, is_data_table, own_rows, picture_source, text_of
from editor.documents.imported import Piece
from editor.documents.page_signs import find_dateline

if TYPE_CHECKING:
    from lxml.etree import _Element

_HEAD = {"head", "link", "meta", "title"}
_SILENT = {"script", "style", "template", "noscript", "svg", "math", "object", "iframe", *_HEAD}
_CONTROLS = {"nav", "button", "select", "input", "textarea", "label", "dialog", "menu"}
_IS_BLOCK = re.compile(
    "address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer"
    "|form|h[1-6]|header|hgroup|hr|html|legend|li|main|ol|p|pre|search|section|summary|table|td|th|tr|ul"
).fullmatch
_INLINE: dict[str, MarkKind] = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "cite": "italic"}
_SPACES = re.compile(r"[ \t\n\r\f]+")
_DEEPEST = 100  # elements in elements: a page has about twenty, and Python's stack is not ours alone


@dataclass
class _Open:
    kind: MarkKind
    value: str | None
    start: int


@dataclass
class _Context:
    """What the elements around say about the next block."""

    role: str = ""
    heading: int = 0
    quote: bool = False
    lists: tuple[bool, ...] = ()
    exact: bool = False
    in_article: bool = False


@dataclass
class Walk:
    """One pass over a tree: pieces in the order of reading, and what was named or left out on the way."""

    pieces: list[Piece] = field(default_factory=list)
    language: str = ""
    dateline: Dateline | None = None
    notice: Notice | None = None
    published_at: datetime | None = None
    views: int | None = None
    _dropped: Counter[str] = field(default_factory=Counter)
    _dropped_words: list[str] = field(default_factory=list)
    _buffer: list[str] = field(default_factory=list)
    _length: int = 0
    _last: str = " "
    _open: list[_Open] = field(default_factory=list)
    _marks: list[Mark] = field(default_factory=list)
    _context: _Context = field(default_factory=_Context)
    _depth: int = 0

    def left_out(self) -> list[str]:
        """Sentences about what is in no field."""
        lines = [f"{count} × <{tag}>" for tag, count in sorted(self._dropped.items())]
        return lines + [f"outside the article: “{words}”" for words in self._dropped_words]

    # Text

    def text(self, text: str | None) -> None:
        """Text as it stands in the source; outside our own blocks, white space is what a browser makes of it."""
        if not text:
            return
        if not self._context.exact:
            text = _SPACES.sub(" ", text)
            if self._last in " \n" and text.startswith(" "):
                text = text[1:]
        self._add(text)

    def _add(self, text: str) -> None:
        if text:
            self._buffer.append(text)
            self._length += len(text)
            self._last = text[-1]

    def _take(self) -> tuple[str, tuple[Mark, ...]]:
        """The text so far, with its marks; open marks go on in the next block."""
        content = "".join(self._buffer)
        marks = [*self._marks, *(Mark(o.start, self._length, o.kind, o.value) for o in self._open)]
        self._buffer, self._marks, self._length, self._last = [], [], 0, " "
        for mark in self._open:
            mark.start = 0
        return content, tidy_marks(marks, len(content))

    def flush(self, block_id: str = "", language: str | None = None) -> None:
        """End the block that is being read. Without an id of ours, nothing but white space makes no block."""
        content, marks = self._take()
        if not block_id and not content.strip():
            return
        if not self._context.exact:
            content = content.rstrip(" \n")
            marks = tidy_marks(marks, len(content))
        self._append(self._text_block(block_id or new_block_id(), language, content, marks))

    def _text_block(self, block_id: str, language: str | None, content: str, marks: tuple[Mark, ...]) -> TextBlock:
        context = self._context
        if context.heading:
            return Heading(block_id, language, content, marks, level=context.heading)
        if context.quote:
            return Quote(block_id, language, content, marks)
        if context.lists:
            return ListItem(block_id, language, content, marks, context.lists[-1], len(context.lists) - 1)
        return Paragraph(block_id, language, content, marks)

    def _append(self, block: Block) -> None:
        self.pieces.append(Piece(block, self._context.role))

    # Elements

    def element(self, node: _Element) -> None:
        """One element with all that is in it. Its tail belongs to the one around it."""
        tag = node.tag if isinstance(node.tag, str) else ""
        if not tag or tag in _SILENT or tag in _CONTROLS or self._is_frame(node, tag):
            self._drop(node, tag)
            return
        if node.get("lang") and (tag in ("html", "article") or not self.language):
            self.language = node.get("lang", "")[:2].lower()
        before = self._context
        self._context = replace(before, role=_role(node, tag) or before.role)
        self._context.in_article |= tag in ("article", "main")
        self._depth += 1
        if self._depth > _DEEPEST:
            self._deep(node)
        elif not self._special(node, tag):
            self._common(node, tag)
        self._depth -= 1
        self._context = before

    def _deep(self, node: _Element) -> None:
        """What lies deeper than any page: its words by blocks, without recursion and without marks."""
        from lxml import etree  # late: start-up time

        walker = etree.iterwalk(node, events=("start", "end"))
        for event, element in walker:
            tag = element.tag if isinstance(element.tag, str) else ""
            if _IS_BLOCK(tag) or tag == "br":
                self.flush()
            if event == "start" and tag in _SILENT:
                walker.skip_subtree()
            elif event == "start":
                self.text(element.text)
            if event == "end" and element is not node:
                self.text(element.tail)
        self.flush()

    def _is_frame(self, node: _Element, tag: str) -> bool:
        """The site's own head and foot, a link over them, and lists that only repeat what happened to the text."""
        classes = _classes(node)
        outside = tag in ("header", "footer") and not self._context.in_article and not node.get("data-field")
        return (outside and not self._context.quote and not node.findall(".//h1")) or bool(
            classes & {"skip", "corrections", "corrected"}
        )

    def _drop(self, node: _Element, tag: str) -> None:
        words = " ".join("".join(str(text) for text in node.itertext()).split()) if tag not in _SILENT else ""
        if words:
            self._dropped_words.append(words if len(words) <= 80 else words[:79] + "…")
        elif tag and tag not in _HEAD:
            self._dropped[tag] += 1

    def _special(self, node: _Element, tag: str) -> bool:
        """Elements that are more than a run or a paragraph. True where this one was dealt with."""
        if node.get("data-field") == "dateline":
            self._read_dateline(node)
        elif "meta" in _classes(node) and node.find(".//time[@datetime]") is not None:
            self._read_meta(node)
        elif tag == "footer" and self._context.quote:
            self._read_speaker(node)
        elif node.get("data-field") == "notice":
            self._read_notice(node)
        elif tag == "br":
            self._add("\n")
        elif tag == "hr":
            self.flush()
            self._append(Rule(node.get("data-block") or new_block_id(), node.get("lang")))
        elif tag == "table" and is_data_table(node):
            self._read_table(node)
        elif tag == "figure" and node.find(".//img") is not None:
            self._read_figure(node)
        elif tag == "img":
            self._read_image(node)
        elif tag == "p" and "embed" in _classes(node):
            self._read_embed(node)
        else:
            return False
        return True

    def _common(self, node: _Element, tag: str) -> None:
        context = self._context
        block_id = node.get("data-block", "")
        if _IS_BLOCK(tag) or block_id:
            self.flush()
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdecimal():
            context.heading = int(tag[1])
        context.quote |= tag == "blockquote"
        if tag in ("ul", "ol"):
            context.lists = (*context.lists, tag == "ol")
        if depth := node.get("data-depth", ""):
            ordered = context.lists[-1] if context.lists else False
            context.lists = (ordered,) * (min(int(depth), 20) + 1) if depth.isdecimal() else context.lists
        context.exact |= bool(block_id) or (
            context.role in ("headline", "lead", "byline") and bool(node.get("data-field"))
        )
        self._inline(node, tag, is_block=bool(block_id))
        if _IS_BLOCK(tag) or block_id:
            self.flush(block_id, node.get("lang") if block_id else None)

    def _inline(self, node: _Element, tag: str, *, is_block: bool) -> None:
        opened = list(_marks_of(node, tag, is_block=is_block))
        self._open += [_Open(kind, value, self._length) for kind, value in opened]
        self._children(node)
        for _ in opened:
            mark = self._open.pop()
            self._marks.append(Mark(mark.start, self._length, mark.kind, mark.value))

    def _children(self, node: _Element) -> None:
        self.text(node.text)
        for child in node:
            self.element(child)
            self.text(child.tail)

    def _read_dateline(self, node: _Element) -> None:
        text = text_of(node)
        if node.get("data-place") is not None:
            self.dateline = Dateline(*(node.get(f"data-{part}", "") for part in ("place", "date", "agency")))
            return
        found = find_dateline(text.rstrip() + " x")
        if found:
            self.dateline = found[0]
        else:
            self._add(text)

    def _read_meta(self, node: _Element) -> None:
        """The line of time and views of our own pages."""
        time, count = node.find(".//time[@datetime]"), node.find(".//span[@class='count']")
        try:
            moment = datetime.fromisoformat(time.get("datetime", "")) if time is not None else None
        except ValueError:
            moment = None
        if moment is None or moment.tzinfo is None:
            self._common(node, "p")
            return
        self.published_at = moment.astimezone(UTC)
        digits = re.sub(r"\D", "", text_of(count)) if count is not None else ""
        self.views = int(digits) if digits else None

    def _read_speaker(self, node: _Element) -> None:
        self.flush()
        last = self.pieces[-1] if self.pieces else None
        if last is not None and isinstance(last.block, Quote):
            self.pieces[-1] = replace(last, block=replace(last.block, speaker=text_of(node)))
        else:
            self._common(node, "p")

    def _read_notice(self, node: _Element) -> None:
        self.flush()
        start = len(self.pieces)
        self._context.exact = node.get("data-template") is not None
        self._inline(node, "p", is_block=False)
        self.flush(new_block_id() if self._context.exact and len(self.pieces) == start else "")
        blocks = [piece.block for piece in self.pieces[start:] if isinstance(piece.block, TextBlock)]
        text = "\n".join(block.content for block in blocks)
        link, words = "", ""
        for block in blocks:
            for mark in block.marks:
                if mark.kind == "link" and not link:
                    link, words = mark.value or "", block.content[mark.start : mark.end]
        version = node.get("data-version", "0")
        self.notice = Notice(
            text, node.get("data-template", ""), int(version) if version.isdecimal() else 0, link, words
        )

    def _read_table(self, node: _Element) -> None:
        self.flush()
        exact = bool(node.get("data-block"))
        rows: list[tuple[Cell, ...]] = []
        headers = 0
        for line in own_rows(node):
            cells = [child for child in line if child.tag in ("td", "th")]
            if cells and all(cell.tag == "th" for cell in cells) and headers == len(rows):
                headers += 1
            rows.append(tuple(_cell(cell, self._depth + 3, exact=exact) for cell in cells))
        block_id = node.get("data-block") or new_block_id()
        self._append(Table(block_id, node.get("lang"), even_rows(rows), headers))

    def _read_figure(self, node: _Element) -> None:
        self.flush()
        self._append(figure(node))

    def _read_image(self, node: _Element) -> None:
        """A picture without a caption is kept where it says what it shows; else it is decoration."""
        if node.get("alt", "").strip():
            self.flush()
            self._append(Image(source=picture_source(node), alt=node.get("alt", "").strip()))
        else:
            self._dropped["img"] += 1

    def _read_embed(self, node: _Element) -> None:
        self.flush()
        for child in node:
            if child.get("data-block"):
                url = safe_address(child.get("href"))
                self._append(Embed(child.get("data-block", ""), child.get("lang"), url, text_of(child)))
                return
        self._common(node, "p")


def _role(node: _Element, tag: str) -> str:
    """The field that our own markup, or a page's first-level heading, says this is."""
    classes = _classes(node)
    if node.get("data-field") in ("headline", "lead", "byline", "notice"):
        return node.get("data-field", "")
    if tag == "h1":
        return "headline"
    if "byline" in classes:
        return "byline"
    if "report-call" in classes:
        return "report_call"
    if "teasers" in classes:
        return "most_read" if "ranked" in classes else "related"
    return ""


def _classes(node: _Element) -> set[str]:
    return set((node.get("class") or "").split())


def _marks_of(node: _Element, tag: str, *, is_block: bool) -> Iterator[tuple[MarkKind, str | None]]:
    if tag in _INLINE:
        yield _INLINE[tag], None
    if tag == "a" and not is_block and (address := safe_address((node.get("href") or "").strip())):
        yield "link", address
    if tag == "span" and node.get("lang") and not is_block:
        yield "language", node.get("lang")


def _cell(node: _Element, depth: int, *, exact: bool) -> Cell:
    walk = Walk(_context=_Context(exact=exact), _depth=depth)
    walk._inline(node, "td", is_block=False)
    content, marks = walk._take()
    if not exact:
        content = content.replace("\n", " ").rstrip()
        marks = tidy_marks(marks, len(content))
    return Cell(content.replace("\t", " "), marks)
