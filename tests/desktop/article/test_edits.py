"""Whatever is done to the page, it stays whole, and undone to the beginning it is what it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from editor.articles.document import (
    Cell,
    Dateline,
    Document,
    Heading,
    Language,
    ListItem,
    Mark,
    Notice,
    Paragraph,
    Rule,
    Table,
    TextBlock,
)
from editor.articles.editing import Replacement, replace_text
from editor.articles.offsets import Place
from editor.desktop.article import edits, formatting
from editor.desktop.article.document_edits import notice_on, replace_places, set_language, set_notice
from editor.desktop.article.places import place_at, range_of
from editor.desktop.article.properties import kind_of
from editor.desktop.article.text_document import build, read
from tests.strategies import blocks, documents, texts

pytestmark = pytest.mark.usefixtures("qapp")

Edit = Callable[[QTextCursor], object]


def _select(page: QTextDocument, start: float, end: float) -> QTextCursor:
    """A cursor between two shares of the page."""
    last = page.characterCount() - 1
    cursor = QTextCursor(page)
    cursor.setPosition(int(start * last))
    cursor.setPosition(int(end * last), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _back(cursor: QTextCursor) -> None:
    if cursor.hasSelection():
        edits.delete_selection(cursor)
    elif not edits.backspace(cursor):
        cursor.deletePreviousChar()


def _forward(cursor: QTextCursor) -> None:
    if cursor.hasSelection():
        edits.delete_selection(cursor)
    elif not edits.delete_forward(cursor):
        cursor.deleteChar()


_EDITS: st.SearchStrategy[Edit] = st.one_of(
    texts(1, 8).map(lambda text: lambda cursor: edits.insert_text(cursor, text)),
    texts(1, 20, new_lines=True).map(lambda text: lambda cursor: edits.insert_text(cursor, text)),
    st.just(edits.split),
    st.just(_back),
    st.just(_forward),
    st.sampled_from(formatting.TEXT_KINDS).map(lambda kind: lambda cursor: formatting.set_kind(cursor, kind)),
    st.booleans().map(lambda on: lambda cursor: formatting.set_mark(cursor, bold=on)),
    st.just(lambda cursor: formatting.set_mark(cursor, link="https://a.kz")),
    st.lists(blocks(), min_size=1, max_size=2).map(lambda found: lambda cursor: edits.insert_blocks(cursor, found)),
    st.just(lambda cursor: set_notice(cursor.document(), Notice("Дереккөз: Дала", "hyperlink", 1))),
    st.sampled_from(["kk", "ru", "en"]).map(lambda language: lambda cursor: set_language(cursor.document(), language)),
)
_SHARES = st.floats(0, 1)


def _at(share: float, length: float) -> tuple[float, float]:
    return share, min(1.0, share + (length if length > 0.6 else 0.0))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(4), st.lists(st.tuples(_EDITS, _SHARES, _SHARES), max_size=8))
def test_undo_to_the_beginning_equals_the_beginning(document: Document, steps: list[tuple[Edit, float, float]]) -> None:
    page = build(document)
    for edit, share, length in steps:
        edit(_select(page, *_at(share, length)))
        formatting.mend(page)
        assert formatting.is_whole(page)
        now = read(page)
        assert read(build(now)) == now
        ids = [block.id for block in now.blocks]
        assert len(set(ids)) == len(ids)
        assert all(ids)
    after = read(page)
    undone = 0
    while page.isUndoAvailable():
        page.undo()
        undone += 1
        assert undone < 200
    assert read(page) == document
    while page.isRedoAvailable():
        page.redo()
    assert read(page) == after


def _page(*body: object, language: Language = "kk") -> QTextDocument:
    return build(Document(language=language, headline="Тақырып", blocks=tuple(body)))  # type: ignore[arg-type]  # blocks


def _cursor(page: QTextDocument, block: str | None, offset: int, field: str = "body") -> QTextCursor:
    found = range_of(page, Place(field, block, offset, offset))
    assert found is not None
    cursor = QTextCursor(page)
    cursor.setPosition(found[0])
    return cursor


def test_enter_gives_the_new_paragraph_an_id_of_its_own() -> None:
    page = _page(Paragraph(id="a", content="бірінші екінші"))
    edits.split(_cursor(page, "a", 8))
    first, second = read(page).blocks
    assert (first.id, first.text, second.text) == ("a", "бірінші ", "екінші")
    assert second.id not in ("", "a")


def test_enter_before_a_paragraph_leaves_the_text_its_id() -> None:
    page = _page(Paragraph(id="a", content="мәтін"))
    edits.split(_cursor(page, "a", 0))
    assert read(page).block("a").text == "мәтін"


def test_enter_at_the_end_of_a_heading_starts_a_paragraph() -> None:
    page = _page(Heading(id="a", content="Бөлім", level=3))
    edits.split(_cursor(page, "a", 5))
    assert [block.type for block in read(page).blocks] == ["heading", "paragraph"]


def test_enter_in_an_empty_list_item_leaves_the_list() -> None:
    page = _page(ListItem(id="a", content=""))
    edits.split(_cursor(page, "a", 0))
    assert [block.type for block in read(page).blocks] == ["paragraph"]


def test_enter_in_the_headline_goes_to_the_lead() -> None:
    page = _page(Paragraph(id="a", content="x"))
    cursor = _cursor(page, None, 3, "headline")
    edits.split(cursor)
    assert place_at(page, cursor.position())[0] == "lead"
    assert read(page).headline == "Тақырып"


def test_deleting_everything_leaves_empty_fields_and_the_notice() -> None:
    notice = Notice("Дереккөз: Дала")
    page = build(Document(headline="Т", lead="Л", blocks=(Paragraph(id="a", content="x"),), notice=notice))
    edits.delete_selection(_select(page, 0, 1))
    now = read(page)
    assert (now.headline, now.lead, now.text, now.notice) == ("", "", "", notice)
    assert formatting.is_whole(page)


def test_a_table_that_is_the_whole_body_goes_without_the_dateline() -> None:
    page = build(Document(headline="Т", dateline=Dateline("Семей"), blocks=(Table(id="a", rows=((Cell("x"),),)),)))
    edits.delete_selection(_select(page, 0.6, 1))
    assert formatting.is_whole(page)
    page.undo()
    edits.delete_selection(_select(page, 0, 1))
    assert formatting.is_whole(page)
    assert read(page) == Document()


def test_a_rule_that_is_typed_into_stays_a_rule() -> None:
    page = _page(Rule(id="a"))
    edits.insert_text(_cursor(page, "a", 0), "сөз")
    assert [(block.type, block.text) for block in read(page).blocks] == [("rule", ""), ("paragraph", "сөз")]


def test_words_typed_after_a_link_are_not_part_of_it() -> None:
    page = _page(Paragraph(id="a", content="сілтеме", marks=(Mark(0, 7, "link", "https://a.kz"),)))
    edits.insert_text(_cursor(page, "a", 7), " әрі қарай")
    block = read(page).blocks[0]
    assert isinstance(block, TextBlock)
    assert block.marks == (Mark(0, 7, "link", "https://a.kz"),)


def test_a_giant_paste_is_cut_at_its_sentences_and_loses_no_word() -> None:
    page = _page()
    giant = "Бұл ұзақ сөйлем, оны ешкім бөлмеген. " * 2000
    edits.insert_text(_cursor(page, None, 0, "lead"), "")
    cursor = QTextCursor(page)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    edits.insert_text(cursor, giant)
    now = read(page)
    assert len(now.blocks) > 1
    assert now.text.split() == giant.split()


@settings(deadline=None)
@given(documents(4), _SHARES, st.lists(texts(1, 6).filter(lambda line: bool(line.strip())), min_size=2, max_size=6))
def test_lines_that_come_at_once_look_as_those_typed_one_after_the_other(
    document: Document, share: float, lines: list[str]
) -> None:
    at_once, typed = (_select(build(document), share, share) for _ in range(2))
    if kind_of(at_once.block()) not in ("paragraph", "list_item", "heading"):
        return
    edits.insert_text(at_once, "\n".join(lines))
    edits.insert_text(typed, lines[0])
    for line in lines[1:]:
        edits.split(typed)
        edits.insert_text(typed, line)
    one, other = (read(cursor.document()) for cursor in (at_once, typed))
    assert [replace(block, id="") for block in one.blocks] == [replace(block, id="") for block in other.blocks]
    assert len({block.id for block in one.blocks}) == len(one.blocks)


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(4), st.data(), texts(0, 8))
def test_replacing_on_the_page_says_the_same_as_replacing_in_the_document(
    document: Document, data: st.DataObject, text: str
) -> None:
    places = [Place("headline", None, 0, len(document.headline)), Place("lead", None, 0, len(document.lead))]
    places += [Place("body", b.id, 0, len(b.text)) for b in document.blocks if not isinstance(b, Table) and b.text]
    whole = data.draw(st.sampled_from(places))
    start = data.draw(st.integers(0, whole.end))
    place = Place(whole.field, whole.block, start, data.draw(st.integers(start, whole.end)))
    page = build(document)
    assert replace_places(page, [Replacement(place, text)]) == 1
    expected = replace_text(document, Replacement(place, text))
    now = read(page)
    assert (now.headline, now.lead, now.text) == (expected.headline, expected.lead, expected.text)


def test_many_replacements_are_one_step() -> None:
    page = _page(Paragraph(id="a", content="аӊ теӊ кеӊ"))
    places = [Place("body", "a", at, at + 1) for at in (1, 5, 9)]
    assert replace_places(page, [Replacement(place, "ң") for place in places]) == 3
    assert read(page).text == "аң тең кең"
    page.undo()
    assert read(page).text == "аӊ теӊ кеӊ"


def test_placing_the_notice_twice_leaves_one() -> None:
    page = _page(Paragraph(id="a", content="x"))
    set_notice(page, Notice("бір", "t", 1))
    set_notice(page, Notice("екі", "t", 2))
    assert notice_on(page) == Notice("екі", "t", 2)
    assert read(page).text == "x"
    page.undo()
    assert notice_on(page) == Notice("бір", "t", 1)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(4), _SHARES)
def test_a_position_and_its_place_are_the_same_spot(document: Document, share: float) -> None:
    page = build(document)
    position = int(share * (page.characterCount() - 1))
    field, block, offset = place_at(page, position)
    if field in ("headline", "lead") or (block and any(b.id == block and b.text for b in document.blocks)):
        found = range_of(page, Place(field, block, offset, offset))
        assert found is not None
        assert page.findBlock(found[0]) == page.findBlock(position)
