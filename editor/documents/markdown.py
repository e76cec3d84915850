"""An article as CommonMark with tables: what is a sign in Markdown and a letter in the text is escaped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from editor.articles.document import (
    Block,
    Document,
    Embed,
    Heading,
    Image,
    ListItem,
    Mark,
    Paragraph,
    Quote,
    Rule,
    Table,
    TextBlock,
)
from editor.documents.html import media_path, notice_runs, safe_address
from editor.documents.list_numbers import ListNumbers
from editor.documents.notice_place import place_in
from editor.documents.plain_text import DATELINE_SEPARATOR

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#&])")
_LINE_START = re.compile(r"^(\s*)([-+=](?=\s|$|[-=])|\d{1,9}[.)])", re.MULTILINE)
_STEP = 4  # columns that a list stands further in than the one around it; more where a number is long
_SIGNS = {"bold": "**", "italic": "*"}


def escaped(text: str) -> str:
    """Text that no Markdown reader takes for markup; a line break is a backslash at the end of its line."""
    text = _SPECIAL.sub(r"\\\1", text)
    text = _LINE_START.sub(lambda m: m[1] + (m[2][:-1] + "\\" + m[2][-1] if m[2][0].isdigit() else "\\" + m[2]), text)
    return text.replace("\n", "\\\n")


def _inline(content: str, marks: Sequence[Mark]) -> str:
    """Runs between the edges of marks. Signs stand against the words: `** a**` would be no bold."""
    edges = sorted({0, len(content), *(m.start for m in marks), *(m.end for m in marks)})
    parts = []
    for start, end in pairwise(edges):
        run = content[start:end]
        core = run.strip()
        over = [m for m in marks if m.start <= start and end <= m.end]
        text = escaped(core)
        if core:
            for sign in (_SIGNS[m.kind] for m in over if m.kind in _SIGNS):
                text = f"{sign}{text}{sign}"
            for mark in over:
                if mark.kind == "link" and (address := safe_address(mark.value)):
                    text = f"[{text}](<{address.replace('<', '%3C').replace('>', '%3E')}>)"
        lead = run[: len(run) - len(run.lstrip())]
        tail = run[len(lead) + len(core) :]
        parts.append(lead.replace("\n", "\\\n") + text + tail.replace("\n", "\\\n"))
    return "".join(parts)


class _Items:
    """List items in their order: each stands under the words of the one that it belongs to."""

    def __init__(self) -> None:
        self._numbers = ListNumbers()
        self._widths: list[int] = []

    def next(self, block: Block) -> str:
        """The item; "" for any other block, which ends the lists. Ask once for each block."""
        number = self._numbers.next(block)
        if not isinstance(block, ListItem):
            self._widths = []
            return ""
        # Items with the other sign after the number are another list.
        sign = f"{number}{'.)'[self._numbers.restarts % 2]}" if block.ordered else "-"
        missing = block.depth - len(self._widths)
        self._widths = [*self._widths[: block.depth], *[_STEP] * missing, max(_STEP, len(sign) + 1)]
        indent, hanging = " " * sum(self._widths[:-1]), " " * sum(self._widths)
        text = _inline(block.content, block.marks).replace("\n", f"\n{hanging}")
        # Without an empty line before it, only a list from 1 begins under words.
        apart = "\n" if block.ordered and self._numbers.begins and number != 1 and block.depth else ""
        return f"{apart}{indent}{sign} {text}"


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return "#" * block.level + " " + _inline(block.content, block.marks).replace("\\\n", " ")
    if isinstance(block, Quote):
        speaker = f"\n\n— {escaped(block.speaker)}" if block.speaker else ""
        return "\n".join(f"> {line}".rstrip() for line in (_inline(block.content, block.marks) + speaker).split("\n"))
    if isinstance(block, TextBlock):
        return _inline(block.content, block.marks)
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Image):
        caption = ". ".join(part for part in (block.caption, block.credit) if part)
        return f"![{escaped(block.alt)}](<{media_path(block.source)}>)" + (
            f"\n\n*{escaped(caption)}*" if caption else ""
        )
    if isinstance(block, Embed):
        address = safe_address(block.url)
        return f"[{escaped(block.title or address)}](<{address}>)" if address else escaped(block.title)
    return "---" if isinstance(block, Rule) else escaped(block.text)


def _table(table: Table) -> str:
    """Markdown's tables always have one row of headings: without one, it is empty."""
    if not table.rows:
        return ""
    rows = [[_inline(c.content, c.marks).replace("\\\n", " ") for c in row] for row in table.rows]
    if table.header_rows == 0:
        rows.insert(0, [""] * len(rows[0]))
    rows.insert(1, ["---"] * len(rows[0]))
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def markdown(document: Document, corrections: tuple[str, ...] = ()) -> str:
    """The article as Markdown: one empty line between parts, the dateline before the first paragraph."""
    parts = [f"# {escaped(document.headline)}" if document.headline else "", f"**{escaped(document.lead)}**"]
    if not document.lead:
        parts.pop()
    parts.append(escaped(document.byline))
    dateline = f"**{escaped(document.dateline.text)}**" if document.dateline else ""
    notice = notice_text(document)
    place = place_in(document)
    if place == "before":
        parts.append(notice)
    items = _Items()
    previous: Block | None = None
    for index, block in enumerate(document.blocks):
        text = items.next(block) or _block(block)
        if index == 0 and dateline:
            together = isinstance(block, Paragraph)
            parts += [f"{dateline}{DATELINE_SEPARATOR}{text}"] if together else [dateline, text]
        elif isinstance(block, ListItem) and isinstance(previous, ListItem):
            parts[-1] += "\n" + text
        else:
            parts.append(text)
        if place == "after_first" and isinstance(block, Paragraph):
            parts.append(notice)
            place = None
        previous = block
    if dateline and not document.blocks:
        parts.append(dateline)
    parts += [escaped(text) for text in corrections]
    if place == "end":
        parts += ["---", notice]
    return "\n\n".join(part for part in parts if part.strip()) + "\n"


def notice_text(document: Document) -> str:
    """The notice with its link; empty where there is none."""
    runs = notice_runs(document.notice) if document.notice else []
    return "".join(f"[{escaped(text)}](<{address}>)" if address else escaped(text) for text, address in runs)
