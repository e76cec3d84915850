"""One walk through an HTML tree: blocks in the order of reading, our own markup exactly as it was written.

A page is more than its article, and its frame is left out and named. A fragment is what somebody chose to copy: all its
words are kept, and none of its fields is believed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from editor.articles.document import (
    Block,
    Dateline,
    Heading,
    ListItem,
    Mark,
    MarkKind,
    Notice,
    Paragraph,
    Quote,
    Rule,
    TextBlock,
    new_block_id,
    tidy_marks,
)
from editor.documents.html_apart import hold_apart
from editor.documents.html_context import CONTROLS, HEAD, IS_BLOCK, SILENT, Context, OpenMark, paragraphs_of
from editor.documents.html_frame import Frame, find_frame, is_ours
from editor.documents.html_meta import PageMeta, read_meta
from editor.documents.html_objects import read_figure, read_image, read_table
from editor.documents.html_own import read_embed, read_own, role_of
from editor.documents.html_parts import classes_of, is_data_table, is_tick, linked_address, shown_sign, words_of
from editor.documents.html_styles import Look, look_of
from editor.documents.html_telegram import find_post
from editor.documents.imported import Picture, Piece, Remark, excerpt, remark
from editor.documents.list_numbers import start_of
from editor.documents.word_signs import raised

if TYPE_CHECKING:
    from lxml.etree import _Element

_INLINE: dict[str, MarkKind] = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "cite": "italic"}
_SPACES = re.compile(r"[ \t\n\r\f]+")
_DEEPEST = 100  # elements in elements: a page has about twenty, and Python's stack is not ours alone
_DEEPEST_LIST = 8


@dataclass
class Walk:
    """One pass over a tree: pieces in the order of reading, and what was named or left out on the way."""

    fragment: bool = False
    names_pictures: bool = True  # a picture that is elsewhere is kept by its name
    pieces: list[Piece] = field(default_factory=list)
    pictures: dict[str, Picture] = field(default_factory=dict)
    beside: list[Picture] = field(default_factory=list)  # for those that are named as files of this machine
    frame: Frame = field(default_factory=Frame)
    meta: PageMeta = field(default_factory=PageMeta)
    is_ours: bool = False
    language: str = ""
    tag: str = ""  # the same with script and country, as the page names it
    dateline: Dateline | None = None
    notice: Notice | None = None
    published_at: datetime | None = None
    views: int | None = None
    context: Context = field(default_factory=Context)
    depth: int = 0
    _dropped: Counter[str] = field(default_factory=Counter)
    _dropped_words: list[str] = field(default_factory=list)
    lost_pictures: list[Remark] = field(default_factory=list)
    _buffer: list[str] = field(default_factory=list)
    _length: int = 0
    _last: str = " "
    _open: list[OpenMark] = field(default_factory=list)
    _marks: list[Mark] = field(default_factory=list)
    _items: int = 0
    _last_item: int = 0
    _start: int | None = None  # what the next item of an ordered list says of its number

    def left_out(self) -> list[str]:
        """Lines about what is in no field."""
        lines: list[str] = [
            remark("pictures_elsewhere", "pictures that are not here themselves: {count}", count=count)
            if tag == "img"
            else remark("elements", "{count} × <{tag}>", count=count, tag=tag)
            for tag, count in sorted(self._dropped.items())
        ]
        code, template = (
            ("hidden", "hidden: “{words}”") if self.fragment else ("outside", "outside the article: “{words}”")
        )
        lines += [remark(code, template, words=words) for words in self._dropped_words]
        return lines + self.lost_pictures

    def look_at_page(self, root: _Element) -> _Element:
        """Find the frame of a whole page, and what it says of itself. Returns the element to read."""
        self.meta = read_meta(root)
        self.is_ours = is_ours(root)
        post = find_post(root)
        if post is not None:
            root, self.frame = post
            self.meta = replace(self.meta, headline="", lead="")  # they name the channel
        else:
            self.frame = find_frame(root)
        if not self.is_ours:
            hold_apart(root)
        return root

    # Text

    def text(self, text: str | None) -> None:
        """Text as it stands in the source; outside our own blocks, white space is what a browser makes of it."""
        if not text:
            return
        if not self.context.exact and not self.context.keeps_lines:
            text = _SPACES.sub(" ", text)
            if self._last in " \n" and text.startswith(" "):
                text = text[1:]
        self.add(text)

    def add(self, text: str) -> None:
        """Text as it is."""
        if text:
            self._buffer.append(text)
            self._length += len(text)
            self._last = text[-1]

    def take(self) -> tuple[str, tuple[Mark, ...]]:
        """The text so far, with its marks; open marks go on in the next block."""
        content = "".join(self._buffer)
        marks = [*self._marks, *(Mark(o.start, self._length, o.kind, o.value) for o in self._open)]
        self._buffer, self._marks, self._length, self._last = [], [], 0, " "
        for mark in self._open:
            mark.start = 0
        return content, tidy_marks(marks, len(content))

    def flush(self, block_id: str = "", language: str | None = None) -> None:
        """End the block that is being read. Without an id of ours, nothing but white space makes no block."""
        content, marks = self.take()
        if self.context.exact:
            if block_id or content.strip():
                self.append(self._text_block(block_id or new_block_id(), language, content, marks))
        elif block_id:
            self.append(self._text_block(block_id, language, content.rstrip(" \n"), tidy_marks(marks, len(content))))
        else:
            for text, own in paragraphs_of(content, marks):
                self._foreign_block(text, own)

    def _foreign_block(self, content: str, marks: tuple[Mark, ...]) -> None:
        """A block of somebody else's page. A second paragraph in a list item goes on in the item."""
        context = self.context
        last = self.pieces[-1] if self.pieces else None
        in_item = bool(context.lists) and not context.heading and not context.quote
        if in_item and last is not None and isinstance(last.block, ListItem) and self._last_item == context.item > 0:
            shift = len(last.block.content) + 1
            moved = [Mark(m.start + shift, m.end + shift, m.kind, m.value) for m in marks]
            block = replace(last.block, content=f"{last.block.content}\n{content}", marks=(*last.block.marks, *moved))
            self.pieces[-1] = replace(last, block=block)
            return
        if context.heading:  # a heading is bold by itself
            marks = tuple(mark for mark in marks if mark.kind != "bold")
        self.append(self._text_block(new_block_id(), None, content, marks))
        self._last_item = context.item if in_item else 0

    def _text_block(self, block_id: str, language: str | None, content: str, marks: tuple[Mark, ...]) -> TextBlock:
        context = self.context
        if context.heading:
            return Heading(block_id, language, content, marks, level=context.heading)
        if context.quote:
            return Quote(block_id, language, content, marks)
        if context.lists:
            depth = min(len(context.lists) - 1, 20 if context.exact else _DEEPEST_LIST)
            start, self._start = self._start, None
            return ListItem(block_id, language, content, marks, context.lists[-1], depth, start)
        return Paragraph(block_id, language, content, marks)

    def append(self, block: Block) -> None:
        """A block that is whole."""
        self.pieces.append(Piece(block, self.context.role))
        self._last_item = 0

    # Elements

    def element(self, node: _Element) -> None:
        """One element with all that is in it. Its tail belongs to the one around it."""
        tag = node.tag if isinstance(node.tag, str) else ""
        look = look_of(node)
        kind = self.frame.kind(node)
        if kind == "taken" or (tag == "iframe" and not self.fragment and read_embed(self, node)):
            return
        if (
            not tag
            or tag in SILENT
            or kind in ("outside", "tags")
            or self._is_frame(node, tag)
            or (self.fragment and look.is_hidden)
        ):
            self._drop(node, tag)
            return
        if node.get("lang") and (tag in ("html", "article") or not self.language):
            self.tag = node.get("lang", "")
            self.language = self.tag[:2].lower()
        before = self.context
        role = kind or ("" if self.fragment else role_of(node, tag))
        if kind:
            self.flush()
        self.context = replace(before, role=role or before.role)
        self.context.in_article |= tag in ("article", "main")
        self.depth += 1
        if self.depth > _DEEPEST:
            self._deep(node)
        elif not self._special(node, tag):
            self.common(node, tag, look)
        if kind:
            self.flush()
        self.depth, self.context = self.depth - 1, before

    def _deep(self, node: _Element) -> None:
        """What lies deeper than any page: its words by blocks, without recursion and without marks."""
        from lxml import etree  # late: start-up time

        walker = etree.iterwalk(node, events=("start", "end"))
        for event, element in walker:
            tag = element.tag if isinstance(element.tag, str) else ""
            if IS_BLOCK(tag) or tag == "br":
                self.flush()
            if event == "start" and tag in SILENT:
                walker.skip_subtree()
            elif event == "start":
                self.text(element.text)
            if event == "end" and element is not node:
                self.text(element.tail)
        self.flush()

    def _is_frame(self, node: _Element, tag: str) -> bool:
        """The site's own head and foot, a link over them, and lists that only repeat what happened to the text."""
        if is_tick(node, tag, fragment=self.fragment):
            return False
        if self.fragment:
            return tag in ("select", "input", "textarea")
        outside = tag in ("header", "footer") and not self.context.in_article and not node.get("data-field")
        return (
            tag in CONTROLS
            or (outside and not self.context.quote and not node.findall(".//h1"))
            or bool(classes_of(node) & {"skip", "corrections", "corrected"})
        )

    def _drop(self, node: _Element, tag: str) -> None:
        words = words_of(node) if tag not in SILENT else ""
        if words.strip():
            self._dropped_words.append(excerpt(words, 80))
        elif tag and tag not in HEAD and not (self.fragment and tag in ("style", "script")):
            self._dropped[tag] += 1

    def _special(self, node: _Element, tag: str) -> bool:
        """Elements that are more than a run or a paragraph. True where this one was dealt with."""
        if not self.fragment and read_own(self, node, tag):
            return True
        if tag == "br":
            self.add("\n")
        elif not self.context.exact and (sign := shown_sign(node, tag, fragment=self.fragment)) is not None:
            self.text(sign)
        elif tag == "hr":
            self.flush()
            self.append(Rule(node.get("data-block") or new_block_id(), node.get("lang")))
        elif tag == "table" and is_data_table(node, of_page=not self.fragment):
            read_table(self, node)
        elif tag == "figure" and node.find(".//img") is not None and not self.fragment:
            read_figure(self, node)
        elif tag in ("img", "amp-img"):
            read_image(self, node)
        else:
            return False
        return True

    def common(self, node: _Element, tag: str, look: Look) -> None:
        """An element whose children are read in turn."""
        context = self.context
        block_id = "" if self.fragment else node.get("data-block", "")
        is_block = bool(IS_BLOCK(tag) or block_id or look.is_block)
        if is_block:
            self.flush()
        self._enter(node, tag)
        if tag == "li" and node.get("role") == "checkbox" and not context.exact:
            below = node.find("p")
            first = node if below is None else below
            first.text = ("☒ " if node.get("aria-checked") == "true" else "☐ ") + (first.text or "")
        context.exact |= bool(block_id) or (
            context.role in ("headline", "lead", "byline") and bool(node.get("data-field"))
        )
        if look.keeps_lines is not None:
            context.keeps_lines = look.keeps_lines
        self.inline(node, tag, is_block=bool(block_id), look=look)
        if is_block:
            self.flush(block_id, node.get("lang") if block_id else None)

    def _enter(self, node: _Element, tag: str) -> None:
        """What this element says about the blocks in it."""
        context = self.context
        level = node.get("aria-level", "")
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdecimal():
            context.heading = int(tag[1])
        elif node.get("role") == "heading" and level.isdecimal():
            context.heading = max(1, int(level[:2]))
        context.quote |= tag == "blockquote"
        context.keeps_lines |= tag == "pre"
        if tag in ("ul", "ol"):
            context.lists = (*context.lists, tag == "ol")
            self._start = start_of(node.get("start"))
        if tag == "li":
            self._start = start_of(node.get("value") or str(self._start))
            self._items += 1
            context.item = self._items
            level = node.get("data-aria-level") or level  # lists of Word on the web nest by this number alone
            if level.isdecimal() and len(context.lists) < int(level[:2]) <= _DEEPEST_LIST + 1:
                ordered = context.lists[-1] if context.lists else False
                context.lists = (*context.lists, *(ordered,) * (int(level[:2]) - len(context.lists)))
            context.lists = context.lists or (False,)
        if depth := node.get("data-depth", ""):
            ordered = context.lists[-1] if context.lists else False
            context.lists = (ordered,) * (min(int(depth), 20) + 1) if depth.isdecimal() else context.lists

    def inline(self, node: _Element, tag: str, *, is_block: bool, look: Look | None = None) -> None:
        """The children, under the marks that the element puts on them or takes from them."""
        switched = dict(look.marks) if look is not None and not self.context.exact else {}
        opened = [pair for pair in self._marks_of(node, tag, is_block=is_block) if switched.get(pair[0], True)]
        opened += [(kind, None) for kind, on in switched.items() if on]
        resting = [mark for mark in self._open if switched.get(mark.kind) is False]
        for mark in resting:
            self._marks.append(Mark(mark.start, self._length, mark.kind, mark.value))
            self._open.remove(mark)
        self._open += [OpenMark(kind, value, self._length) for kind, value in opened]
        is_raised = not self.context.exact and (tag == "sup" or (look is not None and look.is_raised))
        if not is_raised or not self._raised(node):
            self._children(node)
        for _ in opened:
            mark = self._open.pop()
            self._marks.append(Mark(mark.start, self._length, mark.kind, mark.value))
        for mark in resting:
            mark.start = self._length
            self._open.append(mark)

    def _marks_of(self, node: _Element, tag: str, *, is_block: bool) -> Iterator[tuple[MarkKind, str | None]]:
        if tag in _INLINE:
            yield _INLINE[tag], None
        if tag == "a" and not is_block and (address := linked_address(node)):
            yield "link", address
        if tag == "span" and node.get("lang") and not is_block and self.context.exact:
            yield "language", node.get("lang")

    def _raised(self, node: _Element) -> bool:
        """A raised number: a note's number in brackets, and a power as one. True where it was written."""
        text = "".join(str(part) for part in node.itertext()).strip()
        links = [node, node.getparent(), *node.iter("a")] if node.getparent() is not None else [node]
        is_note = any(link is not None and (link.get("href") or "").startswith("#") for link in links)
        if text.isdecimal() and is_note:
            self.add(f"[{text}]")
            return True
        lifted = raised("".join(self._buffer[-1:]), text)
        if lifted != text:
            self.add(lifted)
        return lifted != text

    def _children(self, node: _Element) -> None:
        self.text(node.text)
        for child in node:
            self.element(child)
            self.text(child.tail)

    # What is inside of something else

    def inner(self, *, exact: bool) -> Walk:
        """A walk through a part that stands by itself, as a cell."""
        return Walk(
            self.fragment,
            self.names_pictures,
            beside=self.beside,
            frame=self.frame,
            context=Context(exact=exact),
            depth=self.depth + 3,
        )

    def gather(self, inner: Walk) -> None:
        """What such a walk left out, and the pictures that it found."""
        self._dropped += inner._dropped
        self._dropped_words += inner._dropped_words
        self.lost_pictures += inner.lost_pictures
        self.pictures |= inner.pictures

    def say_dropped(self, words: str, tag: str = "") -> None:
        """Something that is in no field: its words, or only its kind."""
        if words:
            self._dropped_words.append(excerpt(words, 80))
        else:
            self._dropped[tag] += 1
