"""Our own markup in a page: dateline, line of time and views, speaker, notice, embeds, exactly as they were written."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from editor.articles.document import Dateline, Embed, Notice, Quote, TextBlock, new_block_id
from editor.documents.embeds import is_post, title_of
from editor.documents.html import safe_address
from editor.documents.html_parts import classes_of, text_of
from editor.documents.page_signs import find_dateline

if TYPE_CHECKING:
    from lxml.etree import _Element

    from editor.documents.html_walk import Walk


_FRAME = re.compile(r"^(?:https?:)?//(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]{6,}).*", re.DOTALL)


def role_of(node: _Element, tag: str) -> str:
    """The field that our own markup, or a page's first-level heading, says this is."""
    classes = classes_of(node)
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


def read_own(walk: Walk, node: _Element, tag: str) -> bool:
    """True where this element was ours and is dealt with."""
    if node.get("data-field") == "dateline":
        _dateline(walk, node)
    elif "meta" in classes_of(node) and node.get("data-qalam-ignore") is not None and _time_of(node) is not None:
        return _meta(walk, node)
    elif (tag == "footer" and walk.context.quote) or _is_speaker(node, tag):
        return _speaker(walk, node)
    elif node.get("data-field") == "notice":
        _notice(walk, node)
    elif tag == "p" and "embed" in classes_of(node):
        return _embed(walk, node)
    else:
        return False
    return True


def _dateline(walk: Walk, node: _Element) -> None:
    text = text_of(node)
    if node.get("data-place") is not None:
        walk.dateline = Dateline(*(node.get(f"data-{part}", "") for part in ("place", "date", "agency")))
        return
    found = find_dateline(text.rstrip() + " x")
    if found:
        walk.dateline = found[0]
    else:
        walk.add(text)


def _time_of(node: _Element) -> _Element | None:
    return node.find(".//time[@datetime]")


def _meta(walk: Walk, node: _Element) -> bool:
    """The line of time and views of our own pages."""
    time, count = _time_of(node), node.find(".//span[@class='count']")
    try:
        moment = datetime.fromisoformat(time.get("datetime", "")) if time is not None else None
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        return False
    walk.published_at = moment.astimezone(UTC)
    digits = re.sub(r"\D", "", text_of(count)) if count is not None else ""
    walk.views = int(digits) if digits else None
    return True


def _speaker(walk: Walk, node: _Element) -> bool:
    walk.flush()
    last = walk.pieces[-1] if walk.pieces else None
    if last is None or not isinstance(last.block, Quote):
        return False
    speaker = text_of(node) if node.tag == "footer" else " ".join(text_of(node).split()).lstrip("—– ")
    walk.pieces[-1] = replace(last, block=replace(last.block, speaker=speaker))
    return True


def _is_speaker(node: _Element, tag: str) -> bool:
    """The source under somebody's quotation, as WordPress and others write it: the last thing in it."""
    parent = node.getparent()
    if tag != "cite" or parent is None or parent.tag != "blockquote":
        return False
    return node.getnext() is None and not (node.tail or "").strip() and len(text_of(node)) < 120


def _notice(walk: Walk, node: _Element) -> None:
    walk.flush()
    start = len(walk.pieces)
    walk.context.exact = node.get("data-template") is not None
    walk.inline(node, "p", is_block=False)
    walk.flush(new_block_id() if walk.context.exact and len(walk.pieces) == start else "")
    blocks = [piece.block for piece in walk.pieces[start:] if isinstance(piece.block, TextBlock)]
    text = "\n".join(block.content for block in blocks)
    link, words = "", ""
    for block in blocks:
        for mark in block.marks:
            if mark.kind == "link" and not link:
                link, words = mark.value or "", block.content[mark.start : mark.end]
    version = node.get("data-version", "0")
    walk.notice = Notice(text, node.get("data-template", ""), int(version) if version.isdecimal() else 0, link, words)


def read_embed(walk: Walk, node: _Element) -> bool:
    """A film or a post in a frame of somebody's page, as a card. False where the frame shows anything else."""
    address = safe_address(_FRAME.sub(r"https://www.youtube.com/watch?v=\1", (node.get("src") or "").strip()))
    if not is_post(address):
        return False
    walk.flush()
    walk.append(Embed(url=address, title=" ".join((node.get("title") or "").split()) or title_of(address)))
    return True


def _embed(walk: Walk, node: _Element) -> bool:
    walk.flush()
    for child in node:
        if child.get("data-block"):
            url = safe_address(child.get("href"))
            walk.append(Embed(child.get("data-block", ""), child.get("lang"), url, text_of(child)))
            return True
    return False
