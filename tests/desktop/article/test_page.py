"""Keys on the page become edits that keep the article whole, and each can be undone."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QInputMethodEvent, QKeySequence, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from editor.articles.document import (
    Block,
    Cell,
    Dateline,
    Document,
    Embed,
    Heading,
    Image,
    ListItem,
    Mark,
    Notice,
    Paragraph,
    Quote,
    Rule,
    Table,
    TextBlock,
)
from editor.articles.offsets import Place
from editor.desktop.article.copying import MIME_TYPE
from editor.desktop.article.page import Page
from editor.desktop.article.places import block_with_id
from editor.desktop.article.text_document import read
from tests.desktop.article.conftest import type_text
from tests.strategies import documents

_KEYS = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Left,
)


def _to(page: Page, block: str, start: int, end: int | None = None) -> None:
    assert page.select_place(Place("body", block, start, start if end is None else end))


def test_typing_goes_into_field_after_field(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClicks(page, "Headline")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.keyClicks(page, "Lead.")
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.keyClicks(page, "First")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.keyClicks(page, "Second")
    article = page.article()
    assert (article.headline, article.lead, article.text) == ("Headline", "Lead.", "First\nSecond")
    assert len({block.id for block in article.blocks}) == 2


def test_undo_goes_back_through_all_fields_in_the_order_of_typing(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClicks(page, "Head")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.keyClicks(page, "lead")
    page.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(page, "My ")
    seen = []
    while page.document().isUndoAvailable():
        qtbot.keySequence(page, QKeySequence.StandardKey.Undo)
        seen.append((page.article().headline, page.article().lead))
    assert seen[-1] == ("", "")
    assert seen.index(("Head", "lead")) < seen.index(("Head", ""))
    assert page.article() == Document()


@pytest.mark.parametrize("by_input_method", [False, True])
def test_the_first_letters_of_a_new_article_are_one_step_and_undone_for_good(
    page: Page, qtbot: QtBot, by_input_method: bool
) -> None:
    page.show_article(Document())
    page.moveCursor(QTextCursor.MoveOperation.End)
    if by_input_method:
        event = QInputMethodEvent()
        event.setCommitString("абв")
        QCoreApplication.sendEvent(page, event)
    else:
        type_text(page, "абв")
    assert [(block.type, block.text) for block in page.article().blocks] == [("paragraph", "абв")]
    qtbot.keySequence(page, QKeySequence.StandardKey.Undo)
    assert page.article().blocks == ()
    assert not page.document().isUndoAvailable()
    qtbot.keySequence(page, QKeySequence.StandardKey.Redo)
    assert page.article().text == "абв"


def test_a_window_of_another_size_is_nothing_to_undo(page: Page, qtbot: QtBot) -> None:
    page.show_article(Document(headline="a", blocks=(Paragraph(id="p", content="b"),)))
    assert not page.document().isUndoAvailable()
    for width in (400, 1500, 700):
        page.resize(width, 600)
        assert not page.document().isUndoAvailable()


def test_words_are_undone_one_by_one(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClicks(page, "one two three")
    qtbot.keySequence(page, QKeySequence.StandardKey.Undo)
    assert page.article().headline in ("one two", "one two ")


def test_select_all_and_delete_keeps_the_fields(page: Page, qtbot: QtBot) -> None:
    page.show_article(Document(headline="a", lead="b", blocks=(Paragraph(id="p", content="c"),), notice=Notice("n")))
    page.selectAll()
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    qtbot.keyClicks(page, "New")
    article = page.article()
    assert (article.headline, article.lead, article.text, article.notice) == ("New", "", "", Notice("n"))


def test_backspace_at_the_start_of_a_field_joins_nothing(page: Page, qtbot: QtBot) -> None:
    page.show_article(Document(headline="a", lead="b"))
    page.select_place(Place("lead", None, 0, 0))
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    assert (page.article().headline, page.article().lead) == ("a", "b")


def test_the_notice_is_not_typed_into(page: Page, qtbot: QtBot) -> None:
    page.show_article(Document(notice=Notice("Дереккөз")))
    page.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page, "x")
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    qtbot.keyClick(page, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert page.article().notice == Notice("Дереккөз")


def test_bold_is_kept_for_the_selected_words(page: Page) -> None:
    page.show_article(Document(blocks=(Paragraph(id="p", content="ашық күн"),)))
    _to(page, "p", 0, 4)
    page.toggle_mark("bold")
    block = page.article().blocks[0]
    assert isinstance(block, TextBlock)
    assert block.marks == (Mark(0, 4, "bold"),)
    page.toggle_mark("bold")
    again = page.article().blocks[0]
    assert isinstance(again, TextBlock)
    assert again.marks == ()


def test_bold_switched_on_before_typing_counts(page: Page, qtbot: QtBot) -> None:
    page.show_article(Document(blocks=(Paragraph(id="p", content=""),)))
    _to(page, "p", 0)
    page.toggle_mark("bold")
    qtbot.keyClicks(page, "ab")
    block = page.article().blocks[0]
    assert isinstance(block, TextBlock)
    assert block.marks == (Mark(0, 2, "bold"),)


def test_the_headline_takes_no_marks(page: Page) -> None:
    page.show_article(Document(headline="a b"))
    page.selectAll()
    page.toggle_mark("bold")
    assert page.article() == Document(headline="a b")


def test_a_kind_chosen_twice_is_a_paragraph_again(page: Page) -> None:
    page.show_article(Document(blocks=(Paragraph(id="p", content="x"),)))
    _to(page, "p", 0)
    page.set_kind("heading", level=2)
    assert page.article().blocks == (Heading(id="p", content="x", level=2),)
    page.set_kind("heading", level=2)
    assert page.article().blocks == (Paragraph(id="p", content="x"),)


def test_tab_moves_a_list_item_deeper(page: Page, qtbot: QtBot) -> None:
    page.show_article(Document(blocks=(ListItem(id="p", content="x", ordered=True),)))
    _to(page, "p", 0)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.article().blocks == (ListItem(id="p", content="x", ordered=True, depth=1),)


def test_copied_blocks_keep_their_kind_and_a_cut_one_its_id(page: Page) -> None:
    page.show_article(Document(blocks=(Heading(id="h", content="Бөлім", level=3), Paragraph(id="p", content="мәтін"))))
    _to(page, "h", 0, 5)
    data = page.createMimeDataFromSelection()
    assert data.hasFormat(MIME_TYPE)
    _to(page, "p", 5)
    page.insertFromMimeData(data)
    blocks = page.article().blocks
    assert [(block.type, block.text) for block in blocks] == [
        ("heading", "Бөлім"),
        ("paragraph", "мәтін"),
        ("heading", "Бөлім"),
    ]
    assert len({block.id for block in blocks}) == 3


def test_what_comes_from_elsewhere_comes_as_plain_paragraphs(page: Page) -> None:
    page.show_article(Document(blocks=(Paragraph(id="p", content=""),)))
    _to(page, "p", 0)
    data = QMimeData()
    data.setHtml("<h1>Бір</h1><p><b>екі</b><img src='file:///etc/hostname'></p>")
    data.setText("Бір\n\nекі\u00a0үш")
    page.insertFromMimeData(data)
    assert [(block.type, block.text) for block in page.article().blocks] == [
        ("paragraph", "Бір"),
        ("paragraph", "екі\u00a0үш"),
    ]


def _paste(page: Page, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    page.insertFromMimeData(data)


def test_an_address_pasted_over_words_is_their_link(page: Page, qtbot: QtBot) -> None:
    page.show_article(Document(headline="a", blocks=(Paragraph(id="p", content="сайтты қараңыз"),)))
    _to(page, "p", 0, 6)
    _paste(page, "https://qala.kz/1\n")
    linked = Paragraph("p", None, "сайтты қараңыз", (Mark(0, 6, "link", "https://qala.kz/1"),))
    assert page.article().blocks == (linked,)
    qtbot.keySequence(page, QKeySequence.StandardKey.Undo)
    assert page.article().blocks == (Paragraph("p", None, "сайтты қараңыз"),)


def test_an_address_pasted_over_an_address_or_into_a_headline_is_text(page: Page) -> None:
    page.show_article(Document(headline="ескі", blocks=(Paragraph(id="p", content="https://a.kz"),)))
    _to(page, "p", 0, 12)
    _paste(page, "https://b.kz")
    page.select_place(Place("headline", None, 0, 4))
    _paste(page, "https://c.kz")
    assert (page.article().headline, page.article().text) == ("https://c.kz", "https://b.kz")
    assert page.article().blocks == (Paragraph("p", None, "https://b.kz"),)


def test_a_block_pasted_into_an_empty_paragraph_takes_its_place(page: Page) -> None:
    page.show_article(Document(blocks=(Heading(id="h", content="Бөлім"), Paragraph(id="p", content=""))))
    _to(page, "h", 0, 5)
    page.cut_selection()
    _to(page, "p", 0)
    page.paste()
    assert [(block.type, block.text) for block in page.article().blocks] == [("heading", ""), ("heading", "Бөлім")]


def _sizes(page: Page, block: str) -> set[float]:
    walk, found = block_with_id(page.document(), block), set()
    assert walk is not None
    fragments = walk.begin()
    while not fragments.atEnd():
        found.add(fragments.fragment().charFormat().fontPointSize())
        fragments += 1
    return found


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_text_that_joins_a_heading_looks_as_the_heading_does(page: Page, qtbot: QtBot, key: Qt.Key) -> None:
    page.show_article(Document(blocks=(Heading(id="h", content="Бөлім "), Paragraph(id="p", content="мәтін"))))
    before = _sizes(page, "h")
    _to(page, *(("p", 0) if key == Qt.Key.Key_Backspace else ("h", 6)))
    qtbot.keyClick(page, key)
    assert page.article().blocks == (Heading(id="h", content="Бөлім мәтін"),)
    assert _sizes(page, "h") == before
    qtbot.keySequence(page, QKeySequence.StandardKey.Undo)
    assert [block.text for block in page.article().blocks] == ["Бөлім ", "мәтін"]


def test_what_is_left_of_two_kinds_looks_as_one(page: Page, qtbot: QtBot) -> None:
    page.show_article(Document(blocks=(Heading(id="h", content="Бөлім"), Paragraph(id="p", content="мәтін"))))
    before = _sizes(page, "h")
    cursor = page.textCursor()
    cursor.setPosition(cursor.document().characterCount() - 3)
    cursor.setPosition(cursor.position() - 6, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    assert [(block.type, block.text) for block in page.article().blocks] == [("heading", "Бөлін")]
    assert _sizes(page, "h") == before


def test_an_empty_paragraph_before_a_heading_goes_and_the_heading_stays(page: Page, qtbot: QtBot) -> None:
    page.show_article(Document(blocks=(Paragraph(id="p", content=""), Heading(id="h", content="Бөлім"))))
    _to(page, "p", 0)
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    assert page.article().blocks == (Heading(id="h", content="Бөлім"),)


@pytest.mark.parametrize("block", [Heading("p", None, "x"), Quote("p", None, "x"), ListItem("p", None, "x", depth=2)])
def test_backspace_at_the_start_makes_a_paragraph_first(page: Page, qtbot: QtBot, block: Block) -> None:
    page.show_article(Document(blocks=(Paragraph(id="a", content="бір"), block)))
    _to(page, "p", 0)
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    assert page.article().blocks == (Paragraph("a", None, "бір"), Paragraph("p", None, "x"))
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    assert page.article().blocks == (Paragraph("a", None, "бірx"),)


_EMPTY = Paragraph("e", None, "")
_THINGS = {
    "picture": Image("i", None, "a.png", "alt", "сурет"),
    "card": Embed("i", None, "https://a.kz", "карта"),
    "table": Table("i", None, ((Cell("бір"),),)),
}


@pytest.mark.parametrize("thing", _THINGS.values(), ids=_THINGS.keys())
def test_an_empty_paragraph_before_a_thing_goes_with_delete(page: Page, qtbot: QtBot, thing: Block) -> None:
    first = Paragraph("a", None, "бір")
    page.show_article(Document(blocks=(first, _EMPTY, thing)))
    _to(page, "e", 0)
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    assert page.article().blocks == (first, thing)
    qtbot.keySequence(page, QKeySequence.StandardKey.Undo)
    assert page.article().blocks == (first, _EMPTY, thing)


@pytest.mark.parametrize("thing", [_THINGS["picture"], _THINGS["card"]], ids=["picture", "card"])
def test_an_empty_paragraph_after_a_thing_goes_with_backspace(page: Page, qtbot: QtBot, thing: Block) -> None:
    page.show_article(Document(blocks=(thing, _EMPTY, Paragraph("a", None, "бір"))))
    _to(page, "e", 0)
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    assert page.article().blocks == (thing, Paragraph("a", None, "бір"))
    assert page.caret_place()[1] == "i"


def test_an_empty_first_paragraph_goes_with_backspace_but_not_the_last_of_all(page: Page, qtbot: QtBot) -> None:
    page.show_article(Document(dateline=Dateline("Семей"), blocks=(_EMPTY, Paragraph("a", None, "бір"))))
    _to(page, "e", 0)
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    assert page.article().blocks == (Paragraph("a", None, "бір"),)
    assert page.article().dateline == Dateline("Семей")
    page.show_article(Document(blocks=(_EMPTY,), notice=Notice("n")))
    _to(page, "e", 0)
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    assert page.article() == Document(blocks=(_EMPTY,), notice=Notice("n"))


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_a_line_is_taken_away_where_the_caret_stands_on_it(page: Page, qtbot: QtBot, key: Qt.Key) -> None:
    page.show_article(Document(blocks=(Paragraph("a", None, "бір"), Rule("r"), Paragraph("b", None, "екі"))))
    _to(page, "r", 0)
    qtbot.keyClick(page, key)
    assert page.article().blocks[1] == Paragraph("r", None, "")


def test_shift_enter_breaks_the_line_and_not_the_block(page: Page, qtbot: QtBot) -> None:
    page.show_article(Document(blocks=(Quote(id="p", content="бірекі"),)))
    _to(page, "p", 3)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.article().blocks == (Quote(id="p", content="бір\nекі"),)


def test_a_damaged_clipboard_is_plain_text(page: Page) -> None:
    data = QMimeData()
    data.setData(MIME_TYPE, b'[{"type":"bomb"}]')
    data.setText("сөз")
    page.insertFromMimeData(data)
    assert page.article().headline == "сөз"


def test_no_file_or_address_is_loaded_by_being_shown(page: Page) -> None:
    for address in ("file:///etc/hostname", "//server/share/a.png", "https://example.kz/a.png"):
        answer = page.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address))
        assert isinstance(answer, QImage)
        assert answer.isNull()


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(4), st.lists(st.tuples(st.sampled_from((*_KEYS, "a", "b ", "ү")), st.floats(0, 1)), max_size=8))
def test_what_is_read_with_memory_equals_what_is_read_afresh(
    page: Page, qtbot: QtBot, document: Document, keys: list[tuple[Qt.Key | str, float]]
) -> None:
    page.show_article(document)
    for key, share in keys:
        cursor = page.textCursor()
        cursor.setPosition(int(share * (page.document().characterCount() - 1)))
        page.setTextCursor(cursor)
        if isinstance(key, str):
            type_text(page, key)
        else:
            qtbot.keyClick(page, key)
        assert page.article() == read(page.document())
    while page.document().isUndoAvailable():
        page.undo()
    assert page.article() == document


@pytest.mark.parametrize("while_it_is_there", [True, False])
def test_words_of_a_document_that_has_gone_are_not_painted(page: Page, qtbot: QtBot, while_it_is_there: bool) -> None:
    page.show_article(Document(blocks=(Paragraph("a", content="Бірінші мақала"),)))
    stale = QTextEdit.ExtraSelection()
    cursor = QTextCursor(page.document())
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.movePosition(QTextCursor.MoveOperation.WordLeft, QTextCursor.MoveMode.KeepAnchor)
    stale.cursor = cursor
    if while_it_is_there:
        page.show_underlines([stale])
    before = page.document()
    page.show_article(Document(blocks=(Paragraph("b", content="Екінші мақала"),)))
    with qtbot.waitSignal(before.destroyed):
        del before
    page.show_underlines([stale])
    page.show_highlights([stale])
    assert all(part.cursor.document() == page.document() for part in page.extraSelections())
