"""Recognises a news page in a row of blocks: time and views, headline, lead, dateline, body, notice, page furniture.

Every word of the input ends in exactly one field. What is not recognised stays where it was, in the body: a wrong guess
costs more than none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from editor.articles.document import (
    Block,
    Dateline,
    Document,
    Embed,
    Furniture,
    Heading,
    Image,
    Language,
    ListItem,
    Mark,
    Notice,
    Paragraph,
    Quote,
    Table,
    TextBlock,
)
from editor.articles.editing import splice
from editor.documents.imported import Imported, Piece, Source, excerpt, remark
from editor.documents.page_lines import read_line
from editor.documents.page_signs import (
    BYLINE_LABEL,
    find_dateline,
    furniture_kind,
    is_byline_label,
    is_notice,
    is_notice_tail,
    tell_language,
    tell_script,
)
from editor.documents.page_times import count_of_views, find_time, is_view_counter

_TAIL = 3
_LONGEST_HEADLINE = 400  # characters of a paragraph that nothing says to be one
_HEAD = 6  # the time stands above the headline or just below the lead; further down it belongs to the text
_SHORTEST_LEAD = 4  # words: two paragraphs may well begin with the same one or two
_NOTICE_PARTS = 3  # a notice is one paragraph, sometimes cut in two or three


@dataclass
class _Page:
    """A page while it is taken apart."""

    published_at: datetime | None = None
    views: int | None = None
    headline: str = ""
    lead: str = ""
    byline: str = ""
    dateline: Dateline | None = None
    body: list[Block] = field(default_factory=list)
    notice: list[TextBlock] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)


def recognise(pieces: Sequence[Piece], source: Source, dateline: Dateline | None = None) -> Imported:
    """Sort the blocks of a page into fields. The language is told from the words where the source does not name it.

    `dateline` is one that the format itself named, and that is not in the pieces.
    """
    page = _Page(dateline=dateline)
    rest = _take_time(
        page, [piece for piece in pieces if piece.block.text.strip() or not _is_text(piece.block)], source
    )
    rest = _take_views(page, _take_apart(page, rest))
    rest, tail = _cut_tail(rest)
    rest = _take_named(page, rest)
    rest = _take_headline(page, rest)
    rest = _take_lines(page, rest, source)
    page.body = _take_dateline(page, rest)
    _take_notice(page, sure=bool(page.published_at or page.dateline or tail))
    _sort_tail(page, tail)
    words = " ".join(piece.block.text for piece in pieces)
    language = source.language or tell_language(words)
    # A headline, and then sections of the first level below it.
    step = 2 - min((block.level for block in page.body if isinstance(block, Heading)), default=2)
    document = Document(
        language=language,
        headline=page.headline,
        lead=page.lead,
        dateline=page.dateline,
        byline=page.byline,
        blocks=tuple(_settled(block, step) for block in page.body),
        notice=_notice(page.notice),
        furniture=tuple(page.furniture),
        script=tell_script(words) if language == "kk" else "cyrillic",
    )
    if source.language is None:
        name = _LANGUAGE_NAMES[language]
        page.kept.append(remark("language", "language: {name}, told from the words", name=name, tag=language))
    return Imported(
        document=document,
        published_at=page.published_at,
        zone=source.zone,
        views=page.views,
        source_name=source.name,
        kept=page.kept + _report(document),
        changed=page.changed,
        left_out=page.left_out,
    )


_LANGUAGE_NAMES: dict[Language, str] = {"kk": "Kazakh", "ru": "Russian", "en": "English"}


def _is_text(block: Block) -> bool:
    return isinstance(block, TextBlock)


def _take_time(page: _Page, pieces: list[Piece], source: Source) -> list[Piece]:
    for index, piece in enumerate(pieces):
        if index >= _HEAD and piece.role != "time":
            continue
        found = find_time(piece.block.text) if _is_text(piece.block) else None
        if found is None:
            continue
        local, page.views = found
        # The zone's own history tells the offset of that day: Almaty was six hours ahead until March 2024.
        page.published_at = local.replace(tzinfo=ZoneInfo(source.zone)).astimezone(UTC)
        page.kept.append(published_remark(local, source.zone))
        if page.views is not None:
            page.kept.append(remark("views", "views: {count}", count=page.views))
        return [*pieces[:index], *pieces[index + 1 :]]
    return list(pieces)


def _take_apart(page: _Page, pieces: list[Piece]) -> list[Piece]:
    """What the page itself says is other news."""
    gathered: dict[str, list[str]] = {}
    for piece in pieces:
        if piece.role in ("related", "most_read") and piece.block.text.strip():
            gathered.setdefault(piece.role, []).append(piece.block.text.strip())
    page.furniture = [Furniture(kind, "\n".join(texts)) for kind, texts in gathered.items()]
    return [piece for piece in pieces if piece.role not in ("related", "most_read")]


def _take_views(page: _Page, pieces: list[Piece]) -> list[Piece]:
    """A line of its own that counts the readers; above the text or below it."""
    for index, piece in enumerate(pieces):
        near = index < _HEAD or index >= len(pieces) - _HEAD
        if near and page.views is None and _is_text(piece.block) and is_view_counter(piece.block.text):
            page.views = count_of_views(piece.block.text)
            page.kept.append(remark("views", "views: {count}", count=page.views))
            return [*pieces[:index], *pieces[index + 1 :]]
    return pieces


def _take_named(page: _Page, pieces: list[Piece]) -> list[Piece]:
    """Take what the format itself names. A second one of a kind stays in the body."""
    rest: list[Piece] = []
    for number, piece in enumerate(pieces):
        block = piece.block
        if number < _HEAD and _is_text(block) and is_byline_label(block.text):  # its name is read elsewhere
            page.left_out.append(remark("outside", "outside the article: “{words}”", words=block.text.strip()))
            continue
        if piece.role in ("headline", "lead", "byline") and not getattr(page, piece.role):
            text = block.text.strip()
            setattr(page, piece.role, BYLINE_LABEL.sub("", text) if piece.role == "byline" else text)
        elif piece.role == "notice" and isinstance(block, TextBlock):
            page.notice.append(block)
        else:
            rest.append(piece)
    return rest


def _take_lines(page: _Page, pieces: list[Piece], source: Source) -> list[Piece]:
    """Lines above the text and below it that tell who wrote it and when; what is known already is not told twice."""
    rest: list[Piece] = []
    for number, piece in enumerate(pieces):
        near = number < _HEAD or number >= len(pieces) - _TAIL
        is_line = near and isinstance(piece.block, Paragraph) and not piece.role
        line = read_line(piece.block.text) if is_line else None
        if line is None or (page.byline and line.byline and line.byline != page.byline):
            rest.append(piece)
            continue
        page.byline = page.byline or line.byline
        if line.is_nickname:
            page.left_out.append(remark("outside", "outside the article: “{words}”", words=piece.block.text.strip()))
        if line.time and page.published_at is None:
            page.published_at = line.time.replace(tzinfo=ZoneInfo(source.zone)).astimezone(UTC)
            page.kept.append(published_remark(line.time, source.zone))
        if line.views is not None and page.views is None:
            page.views = line.views
            page.kept.append(remark("views", "views: {count}", count=page.views))
    return rest


def _take_headline(page: _Page, pieces: list[Piece]) -> list[Piece]:
    if page.headline:
        return pieces
    has_begun = False
    for index, piece in enumerate(pieces):
        # A table at the very top is a letterhead; one further down is part of the text, as items and quotations are.
        has_begun |= isinstance(piece.block, ListItem | Quote) or (index > 0 and isinstance(piece.block, Table))
        if isinstance(piece.block, Paragraph) and (has_begun or find_dateline(piece.block.content) is not None):
            return pieces  # the text has begun: it came without its headline
        if isinstance(piece.block, Paragraph) and len(piece.block.content.split("\n", 1)[0]) > _LONGEST_HEADLINE:
            return pieces
        if isinstance(piece.block, Paragraph | Heading):
            if isinstance(piece.block, Heading):
                pieces = _raised(pieces, index)
            first, *others = piece.block.content.strip().split("\n", 1)
            page.headline = first.strip()
            remains = [replace(piece, block=Paragraph(content=others[0]))] if others else []
            return [*pieces[:index], *remains, *pieces[index + 1 :]]
    return pieces


def _raised(pieces: list[Piece], headline: int) -> list[Piece]:
    """Where the first heading is the headline, those below it begin at level 2."""
    levels = [piece.block.level for n, piece in enumerate(pieces) if isinstance(piece.block, Heading) and n != headline]
    step = min(levels, default=2) - 2
    if step <= 0:
        return pieces
    return [
        replace(piece, block=replace(piece.block, level=piece.block.level - step))
        if isinstance(piece.block, Heading) and n != headline
        else piece
        for n, piece in enumerate(pieces)
    ]


def _take_dateline(page: _Page, pieces: list[Piece]) -> list[Block]:
    """Find the dateline at the head of the first paragraph, or of the second: then the first is the lead."""
    blocks = [piece.block for piece in pieces]
    if page.dateline:
        return blocks
    pictures = next((n for n, block in enumerate(blocks) if not isinstance(block, Image | Embed)), 0)
    if pictures:  # they often stand between the headline and the text
        found_below = _take_dateline(page, pieces[pictures:])
        return [*blocks[:pictures], *found_below]
    for index, block in enumerate(blocks[:2]):
        if not isinstance(block, Paragraph):
            break
        found = find_dateline(block.content)
        if found is None:
            continue
        if index == 1:
            if page.lead:
                break
            page.lead = blocks[0].text.strip()
        page.dateline, end, separator = found
        content, marks = splice(block.content, block.marks, 0, end, "")
        template = "the separator “{sign}” after the dateline was taken away: it is put in again by every output"
        page.changed.append(remark("separator", template, sign=separator))
        return [replace(block, content=content, marks=marks), *blocks[index + 1 :]]
    return _take_repeated_lead(page, blocks)


def _take_repeated_lead(page: _Page, blocks: list[Block]) -> list[Block]:
    """Without a dateline, the lead is known by being said again at once."""
    if len(blocks) > 1 and not page.lead and isinstance(blocks[0], Paragraph):
        lead = blocks[0].content.strip()
        if len(lead.split()) >= _SHORTEST_LEAD and blocks[1].text.strip().startswith(lead):
            page.lead = lead
            return blocks[1:]
    return blocks


def _cut_tail(pieces: list[Piece]) -> tuple[list[Piece], list[Piece]]:
    """Where the page's furniture begins, the article is over."""
    for index, piece in enumerate(pieces):
        if index > 0 and _is_text(piece.block) and furniture_kind(piece.block.text):
            return pieces[:index], pieces[index:]
    return pieces, []


def _take_notice(page: _Page, *, sure: bool) -> None:
    """The last paragraphs of the body, where they read as a notice; `sure` that this is a page, weaker signs will
    do.
    """
    taken: list[TextBlock] = []
    while len(page.body) > 1 and len(taken) < _NOTICE_PARTS and isinstance(page.body[-1], Paragraph):
        last = page.body[-1]
        if not (is_notice(last.content, sure=sure) or (not taken and sure and is_notice_tail(last.content))):
            break
        taken.insert(0, last)
        page.body.pop()
    if any(is_notice(block.content, sure=sure) for block in taken):
        page.notice = [*taken, *page.notice]
    else:
        page.body.extend(taken)


def _sort_tail(page: _Page, tail: list[Piece]) -> None:
    gathered: list[tuple[str, list[str]]] = []
    for piece in tail:
        block = piece.block
        kind = furniture_kind(block.text) if _is_text(block) else ""
        if isinstance(block, TextBlock) and (
            not kind and (piece.role == "notice" or (not page.notice and is_notice(block.text, sure=True)))
        ):
            page.notice.append(block)
        elif kind and not (kind == "report_call" and gathered and gathered[-1][0] == kind):
            gathered.append((kind, [block.text.strip()]))
        else:
            gathered[-1][1].append(block.text.strip())
    for kind, texts in gathered:
        words = "\n".join(text for text in texts if text)
        if kind == "comments":
            page.left_out.append(remark("outside", "outside the article: “{words}”", words=excerpt(words)))
        else:
            page.furniture.append(Furniture(kind, words))


def _notice(blocks: list[TextBlock]) -> Notice | None:
    if not blocks:
        return None
    text = "\n".join(block.content.strip() for block in blocks)
    for block in blocks:
        for mark in block.marks:
            if mark.kind == "link" and mark.value and (words := block.content[mark.start : mark.end].strip()):
                return Notice(text, link=mark.value, link_text=words)
    return Notice(text)


def _settled(block: Block, step: int) -> Block:
    """Within the model's bounds: headings of level 2 to 4, no space at the edges of a text, empty marks gone."""
    if isinstance(block, TextBlock):
        stripped = block.content.strip()
        start = len(block.content) - len(block.content.lstrip())
        marks = tuple(Mark(m.start - start, m.end - start, m.kind, m.value) for m in block.marks)
        content, marks = splice(stripped, marks, 0, 0, "")
        block = replace(block, content=content, marks=marks)
    if isinstance(block, Heading):
        return replace(block, level=min(4, max(2, block.level + max(0, step))))
    return block


def published_remark(local: datetime, zone: str) -> str:
    """When the page says that it was published, in its own zone."""
    return remark("published", "published {moment} in {zone}", moment=f"{local:%d.%m.%Y %H:%M}", zone=zone)


def _report(document: Document) -> list[str]:
    kept: list[str] = [
        remark(name, name) for name in ("headline", "lead", "byline") if getattr(document, name)
    ]  # the codes are the fields' own names
    if document.dateline:
        kept.append(remark("dateline", "dateline: {text}", text=document.dateline.text))
    lists = sum(isinstance(block, ListItem) for block in document.blocks)
    count = len(document.blocks)
    if lists:
        kept.append(remark("body_lists", "body: {count} blocks, {lists} of them list items", count=count, lists=lists))
    else:
        kept.append(remark("body", "body: {count} blocks", count=count))
    kept += [remark("notice", "attribution notice")] if document.notice else []
    apart = "page furniture, kept apart from the body: {kind}"
    return kept + [remark("furniture", apart, kind=item.kind) for item in document.furniture]
