"""Whatever a person does to the page, in any order: it stays whole, and undone to the beginning it is the beginning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtTest import QTest

from editor.articles.document import Document, Heading, Notice, Table
from editor.articles.editing import Replacement
from editor.articles.offsets import Place
from editor.desktop.article import formatting, lists, moving, table_edits
from editor.desktop.article.copying import copied
from editor.desktop.article.document_edits import replace_places, set_language, set_notice
from editor.desktop.article.page import Page
from editor.desktop.article.places import place_at, range_of
from editor.desktop.article.properties import CELL, GAP, id_of, kind_of
from editor.desktop.article.text_document import build, read
from tests.desktop.article.conftest import type_text
from tests.strategies import blocks, documents, texts

Act = Callable[[Page], object]
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_KEYS = [
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Return, _SHIFT),
    (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Backspace, _CTRL),
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Delete, _CTRL),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Backtab, _SHIFT),
]
_TYPED = ["а", "сөз ", "## ", "> ", "- ", "1. ", "---", "**қалың**", "*ә*", "[с](a.kz)", "😀"]


def _key(page: Page, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(page, key, held)


def _paste_text(page: Page, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    page.insertFromMimeData(data)


def _copy_over(page: Page, share: float) -> None:
    """What is chosen, also somewhere else."""
    data = copied(page.textCursor())
    cursor = page.textCursor()
    cursor.setPosition(_position(page, share))
    page.setTextCursor(cursor)
    page.insertFromMimeData(data)


def _drag(page: Page, share: float) -> None:
    cursor = QTextCursor(page.document())
    cursor.setPosition(_position(page, share))
    target, chosen = moving.item_of(cursor.block()), moving.selected_items(page.textCursor())
    if chosen and target is not None:
        page.move_items(chosen, target)


def _place_notice(page: Page) -> None:
    page.break_burst()
    set_notice(page.document(), Notice("Дереккөз: Дала", "hyperlink", 1))
    page.settle()


def _accept(page: Page) -> None:
    """A finding's repair of two letters, wherever the caret is."""
    field, block, offset = page.caret_place()
    page.break_burst()
    replace_places(page.document(), [Replacement(Place(field, block, max(0, offset - 2), offset), "ң")])
    page.settle()


def _table(page: Page, shape: table_edits.Change) -> None:
    page.break_burst()
    with page.editing() as cursor:
        table_edits.change(cursor, shape)


def _language(page: Page, language: str) -> None:
    page.break_burst()
    set_language(page.document(), language)


_SHAPES = (
    table_edits.row_above,
    table_edits.row_below,
    table_edits.column_left,
    table_edits.column_right,
    table_edits.without_rows,
    table_edits.without_columns,
    table_edits.merged,
    table_edits.parted,
    table_edits.header_turned,
)
_ACTS: st.SearchStrategy[Act] = st.one_of(
    st.sampled_from(_TYPED).map(lambda text: partial(type_text, text=text)),
    st.sampled_from(_KEYS).map(lambda pair: partial(_key, key=pair[0], held=pair[1])),
    st.sampled_from([("heading", {"level": 2}), ("heading", {"level": 3}), ("quote", {}), ("paragraph", {})]).map(
        lambda pair: lambda page: page.set_kind(pair[0], **pair[1])
    ),
    st.booleans().map(lambda ordered: lambda page: page.set_kind("list_item", ordered=ordered)),
    st.sampled_from(["bold", "italic"]).map(lambda name: lambda page: page.toggle_mark(name)),
    st.sampled_from(["https://a.kz", None]).map(lambda address: lambda page: page.set_link(address)),
    st.sampled_from(["kk", "ru", None]).map(lambda tag: lambda page: page.set_language_of_words(tag)),
    st.sampled_from([-1, 1]).map(lambda step: lambda page: page.nest(step)),
    st.sampled_from([-1, 1]).map(lambda step: lambda page: page.move_blocks(step)),
    st.floats(0, 1).map(lambda share: partial(_drag, share=share)),
    st.floats(0, 1).map(lambda share: partial(_copy_over, share=share)),
    texts(1, 20, new_lines=True).map(lambda text: partial(_paste_text, text=text)),
    st.just(_place_notice),
    st.just(_accept),
    st.sampled_from(["kk", "ru", "en"]).map(lambda language: partial(_language, language=language)),
    st.sampled_from(_SHAPES).map(lambda shape: partial(_table, shape=shape)),
    st.just(lambda page: page.cut_selection()),
    st.lists(blocks(), min_size=1, max_size=2).map(lambda found: lambda page: page.put_blocks(found)),
    documents(4).map(lambda document: lambda page: page.change_to(document)),
)
_STEPS = st.lists(st.tuples(_ACTS, st.floats(0, 1), st.floats(0, 1)), max_size=7)


def _position(page: Page, share: float) -> int:
    """Somewhere on the page, but not within a letter of two units: nobody's caret comes there."""
    position = int(share * (page.document().characterCount() - 1))
    return position + ("\udc00" <= page.document().characterAt(position) <= "\udfff")


def _choose(page: Page, share: float, length: float) -> None:
    """The caret somewhere, often with a selection."""
    cursor = page.textCursor()
    cursor.setPosition(_position(page, share))
    if length > 0.5:
        cursor.setPosition(_position(page, min(1.0, share + (length - 0.5) ** 2)), QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)


def _all_blocks(page: Page) -> list[QTextBlock]:
    found, block = [], page.document().begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def _look_over(page: Page) -> None:
    """What holds after every edit."""
    assert formatting.is_whole(page.document())
    now = page.article()
    assert now == read(page.document())
    assert read(build(now)) == now
    ids = [block.id for block in now.blocks]
    assert all(ids)
    assert len(set(ids)) == len(ids)
    for block in now.blocks:
        assert not isinstance(block, Heading) or 2 <= block.level <= 4
    for each in _all_blocks(page):
        level = each.blockFormat().headingLevel()
        assert 2 <= level <= 4 if kind_of(each) == "heading" else level == 0
        assert not lists.is_item(each) or 0 <= lists.depth_of(each) <= lists.DEEPEST


@pytest.mark.parametrize("_round", range(2))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=documents(4), steps=_STEPS)
def test_every_kind_of_edit_is_undone_to_the_very_beginning(
    page: Page, _round: int, document: Document, steps: list[tuple[Act, float, float]]
) -> None:
    page.show_article(document)
    for act, share, length in steps:
        _choose(page, share, length)
        note(f"{act} at {page.textCursor().anchor()} to {page.textCursor().position()}")
        act(page)
        _look_over(page)
    after, undone = page.article(), 0
    while page.document().isUndoAvailable():
        page.undo()
        page.settle()
        undone += 1
        assert undone < 400
        assert page.article() == read(page.document())
    assert page.article() == document
    for _ in range(undone):
        page.redo()
        page.settle()
    assert page.article() == after


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=documents(5), other=documents(5), data=st.data(), steps=_STEPS)
def test_a_page_becomes_another_text_of_its_article_in_one_step_that_is_undone(
    page: Page, document: Document, other: Document, data: st.DataObject, steps: list[tuple[Act, float, float]]
) -> None:
    page.show_article(document)
    for act, share, length in steps:
        _choose(page, share, length)
        act(page)
    before, known = page.article(), page.document().availableUndoSteps()
    mixed = data.draw(st.permutations([*before.blocks, *other.blocks]))
    kept = data.draw(st.lists(st.sampled_from(mixed), unique_by=lambda block: block.id)) if mixed else []
    wanted = replace(data.draw(st.sampled_from([before, other])), blocks=tuple(kept))
    page.change_to(wanted)
    assert page.article() == read(page.document()) == wanted
    if wanted != before:
        page.undo()
        assert page.article() == read(page.document()) == before
        assert page.document().availableUndoSteps() == known
        page.redo()
    assert page.article() == read(page.document()) == wanted


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=documents(4), steps=_STEPS)
def test_places_and_positions_stay_each_others_inverse(
    page: Page, document: Document, steps: list[tuple[Act, float, float]]
) -> None:
    page.show_article(document)
    for act, share, length in steps:
        _choose(page, share, length)
        act(page)
    made = page.document()
    for block in _all_blocks(page):
        if kind_of(block) == GAP or (kind_of(block) == CELL and _is_covered(block)):
            continue
        for position in {block.position(), block.position() + block.length() - 1}:
            field, block_id, offset = place_at(made, position)
            assert range_of(made, Place(field, block_id, offset, offset)) == (position, position)


def _is_covered(block: QTextBlock) -> bool:
    """Whether the cell is a part of a merged one: nothing can stand there."""
    table = QTextCursor(block).currentTable()
    return table is not None and table.cellAt(block.position()).firstPosition() != block.position()


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=documents(4), act=_ACTS, share=st.floats(0, 1))
def test_places_in_blocks_that_an_edit_did_not_touch_hold_the_same_words(
    page: Page, document: Document, act: Act, share: float
) -> None:
    page.show_article(document)
    before = {block.id: block for block in page.article().blocks if block.text}
    _choose(page, share, 0.0)
    act(page)
    for block in page.article().blocks:
        if before.get(block.id) == block and not isinstance(block, Table):
            found = range_of(page.document(), Place("body", block.id, 0, len(block.text)))
            assert found is not None
            cursor = QTextCursor(page.document())
            cursor.setPosition(found[0])
            cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
            assert cursor.selectedText().replace("\u2028", "\n") == block.text
            assert id_of(cursor.block()) == block.id


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=documents(5))
def test_a_whole_body_copied_to_another_page_is_the_same_there(page: Page, document: Document) -> None:
    made = build(document)
    cursor = QTextCursor(made)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setPosition(made.findBlockByNumber(4).position() if made.blockCount() > 4 else cursor.position())
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    data = copied(cursor)
    page.show_article(Document(language=document.language))
    page.moveCursor(QTextCursor.MoveOperation.End)
    page.insertFromMimeData(data)
    if document.blocks:
        assert page.article().blocks == document.blocks
    page.undo()
    assert page.article().blocks == ()
