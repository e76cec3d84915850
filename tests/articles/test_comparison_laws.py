"""Laws of the comparison, on any two articles: nothing is left out or shown twice, and it leads from A to B."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from editor.articles.block_pairing import pair_blocks
from editor.articles.comparison import Change, Row, compare, tally
from editor.articles.document import (
    BLOCK_TYPES,
    Block,
    Cell,
    Dateline,
    Document,
    Embed,
    Image,
    Mark,
    Notice,
    Table,
    TextBlock,
    new_block_id,
    script_of_tag,
    tidy_marks,
)
from editor.articles.table_difference import sides
from editor.articles.word_difference import Segment
from tests.strategies import documents, texts


@st.composite
def edited(draw: st.DrawFn, document: Document) -> Document:
    """Another text with much of this one in it: blocks moved, cut, put in, rewritten, and some with another id."""
    other = draw(documents(3))
    blocks: list[Block] = []
    for block in draw(st.permutations((*document.blocks, *other.blocks))):
        match draw(st.sampled_from(["keep", "keep", "keep", "drop", "edit", "rename", "restyle"])):
            case "drop":
                continue
            case "edit" if isinstance(block, TextBlock):
                content = block.content + draw(texts())
                block = replace(block, content=content, marks=tidy_marks(block.marks, len(content)))
            case "rename":
                block = replace(block, id=new_block_id())
            case "restyle" if isinstance(block, TextBlock):
                block = replace(block, marks=())
        blocks.append(block)
    kept = {block.id: block for block in blocks}
    chosen = draw(st.sampled_from([document, other]))
    return replace(chosen, blocks=tuple(kept.values()))


PAIRS = documents(4).flatmap(lambda old: st.tuples(st.just(old), edited(old)))


def told(segments: tuple[Segment, ...]) -> tuple[str, tuple[Mark, ...]]:
    """The new text that these segments tell, with its marks."""
    text, marks = "", []
    for part in segments:
        if part.kind != "removed":
            marks += [Mark(len(text), len(text) + len(part.text), kind, value) for kind, value in part.after]
            text += part.text
    return text, tidy_marks(marks, len(text))


def changed(base: object, row_changes: tuple[Change, ...], defaults: Any) -> dict[str, Any]:
    """The fields of `base` with what changed put in."""
    names = {item.name for item in fields(defaults)}
    values = {name: getattr(base, name) for name in names if base is not None and hasattr(base, name)}
    for change in row_changes:
        if change.name in names:
            values[change.name] = getattr(defaults, change.name) if change.after is None else change.after
    return values


def led_to(row: Row, old: Block | None) -> Block:
    """The block that a row of the body tells, from the one that it was."""
    cls = BLOCK_TYPES[row.type]
    values = changed(old, row.changes, cls()) | {"id": row.block}
    text, marks = told(row.segments)
    if issubclass(cls, TextBlock):
        values |= {"content": text, "marks": marks}
    elif cls is Image:
        values["caption"] = text
    elif cls is Embed:
        values["title"] = text
    elif cls is Table:
        values["rows"] = grid_of(row, old)
    return cls(**values)


def grid_of(row: Row, old: Block | None) -> tuple[tuple[Cell, ...], ...]:
    """The cells of the new table."""
    rows = [
        [told(cell.segments) for cell in cells if cell.kind != "removed"]
        for cells in row.grid
        if sides(cells, "removed")
    ]
    spans = [change.after for change in row.changes if change.name == "spans"]
    known: Any = spans[0] if spans else None
    if known is None and isinstance(old, Table) and any((c.columns, c.rows) != (1, 1) for r in old.rows for c in r):
        known = [[(cell.columns, cell.rows) for cell in cells] for cells in old.rows]
    return tuple(
        tuple(Cell(text, marks, *(known[i][j] if known else (1, 1))) for j, (text, marks) in enumerate(cells))
        for i, cells in enumerate(rows)
    )


def applied(old: Document, rows: list[Row]) -> Document:
    """The new text, made of the old one and the comparison alone."""
    fields_of = {row.field: row for row in rows if row.field != "body"}
    texts_of = {name: told(row.segments)[0] for name, row in fields_of.items()}

    def part(name: str, base: object, empty: Any) -> Any:
        row = fields_of.get(name)
        return None if row is None else changed(base, row.changes, empty) | {"text": texts_of[name]}

    tag = str(fields_of["language"].changes[0].after) if "language" in fields_of else old.tag
    dateline = part("dateline", old.dateline, Dateline())
    notice = part("notice", old.notice, Notice(""))
    blocks = [
        led_to(row, old.blocks[row.old_place - 1] if row.old_place else None)
        for row in rows
        if row.field == "body" and row.kind not in ("removed", "moved_away")
    ]
    return Document(
        language=tag.partition("-")[0],  # type: ignore[arg-type]
        script=script_of_tag(tag),
        headline=texts_of.get("headline", ""),
        lead=texts_of.get("lead", ""),
        byline=texts_of.get("byline", ""),
        dateline=Dateline(**{k: v for k, v in dateline.items() if k != "text"}) if dateline else None,
        notice=Notice(**notice) if notice else None,
        blocks=tuple(blocks),
    )


def without(document: Document) -> Document:
    """What is told word by word: no furniture, and no dateline or notice that says nothing."""
    dateline = document.dateline if document.dateline and document.dateline.text else None
    notice = document.notice if document.notice and document.notice != Notice("") else None
    return replace(document, furniture=(), dateline=dateline, notice=notice)


@given(PAIRS)
def test_the_old_text_with_the_comparison_applied_is_the_new_one(pair: tuple[Document, Document]) -> None:
    old, new = pair
    assert without(applied(old, compare(old, new))) == without(new)


@given(documents())
def test_a_text_compared_with_itself_shows_nothing(document: Document) -> None:
    rows = compare(document, document)
    assert tally(rows).total == 0
    assert not any(row.is_edited for row in rows)


def words_shown(document: Document) -> list[str]:
    """The texts of all its fields and blocks."""
    dateline = document.dateline.text if document.dateline else ""
    notice = document.notice.text if document.notice else ""
    named = [document.headline, document.lead, dateline, document.byline, notice]
    furniture = "\n".join(item.text for item in document.furniture)
    return sorted(text for text in (*named, furniture, *(block.text for block in document.blocks)) if text)


def text_of(segments: tuple[Segment, ...]) -> str:
    return "".join(part.text for part in segments)


@given(PAIRS)
def test_every_word_of_both_texts_is_shown_exactly_once(pair: tuple[Document, Document]) -> None:
    old, new = pair
    rows = compare(old, new)
    assert sorted(filter(None, (text_of(row.left) for row in rows))) == words_shown(old)
    assert sorted(filter(None, (text_of(row.right) for row in rows))) == words_shown(new)
    inline_old = ["".join(p.text for p in row.inline if p.kind != "added") for row in rows]
    inline_new = ["".join(p.text for p in row.inline if p.kind != "removed") for row in rows]
    assert sorted(filter(None, inline_old)) == words_shown(old)
    assert sorted(filter(None, inline_new)) == words_shown(new)


@given(PAIRS)
def test_each_side_keeps_the_order_of_its_text(pair: tuple[Document, Document]) -> None:
    old, new = pair
    body = [row for row in compare(old, new) if row.field == "body"]
    left = [row.old_place for row in body if row.kind not in ("added", "moved_here")]
    right = [row.new_place for row in body if row.kind not in ("removed", "moved_away")]
    assert left == list(range(1, len(old.blocks) + 1))
    assert right == list(range(1, len(new.blocks) + 1))


@given(PAIRS)
def test_a_block_has_one_partner_at_most(pair: tuple[Document, Document]) -> None:
    pairing = pair_blocks(pair[0].blocks, pair[1].blocks)
    both = [*pairing.stays, *pairing.moved]
    assert len({i for i, _ in both}) == len({j for _, j in both}) == len(both)
    assert list(pairing.stays) == sorted(pairing.stays)
    assert [j for _, j in pairing.stays] == sorted(j for _, j in pairing.stays)
