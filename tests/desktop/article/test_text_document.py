"""The page holds an article whole: what is built from a document reads back as the equal document."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from editor.articles.document import (
    Block,
    Cell,
    Dateline,
    Document,
    Heading,
    Mark,
    Notice,
    Paragraph,
    Rule,
    Table,
)
from editor.desktop.article.text_document import build, read
from tests.strategies import documents


@pytest.mark.usefixtures("qapp")
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(documents())
def test_a_document_comes_back_equal(document: Document) -> None:
    assert read(build(document)) == document


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "document",
    [
        Document(),
        Document(blocks=(Table(id="a"),)),
        Document(blocks=(Table(id="a", rows=((Cell("x"),),)), Table(id="b", rows=((Cell("y"),),)))),
        Document(blocks=(Rule(id="a"), Rule(id="b"), Paragraph(id="c"))),
        Document(dateline=Dateline("Алматы. Қазақстан", "", "Дала. Ақпарат")),
        Document(blocks=(Paragraph(id="a", content="бір\nекі\u00a0үш"),)),
        Document(blocks=(Paragraph(id="a", content="😀қ", marks=(Mark(1, 2, "link", "https://a.kz"),)),)),
    ],
    ids=["empty", "empty table", "neighbouring tables", "rules", "dots in a dateline", "line break", "surrogates"],
)
def test_the_odd_ones_come_back_too(document: Document) -> None:
    assert read(build(document)) == document


@pytest.mark.usefixtures("qapp")
def test_no_break_spaces_survive() -> None:
    document = Document(headline="1\u00a0000\u202f000 теңге")
    assert read(build(document)).headline == "1\u00a0000\u202f000 теңге"


@pytest.mark.usefixtures("qapp")
def test_a_dateline_that_was_typed_is_cut_at_its_full_stops() -> None:
    page = build(Document())
    cursor = page.rootFrame().firstCursorPosition()
    cursor.setPosition(page.findBlockByNumber(3).position())
    cursor.insertText("Астана. 13 маусым. Дала Ақпарат -")
    assert read(page).dateline == Dateline("Астана", "13 маусым", "Дала Ақпарат")


@pytest.mark.usefixtures("qapp")
def test_a_built_page_has_nothing_to_undo() -> None:
    page: QTextDocument = build(Document(headline="Тақырып", blocks=(Heading(id="a", content="Бөлім"),)))
    assert not page.isUndoAvailable()


def test_reading_twice_asks_only_for_what_changed(qtbot: QtBot) -> None:
    page = build(Document(blocks=(Paragraph(id="a", content="бір"), Paragraph(id="b", content="екі"))))
    known: dict[str, Block] = {}
    first = read(page, known)
    assert read(page, known).blocks[0] is first.blocks[0]


@pytest.mark.usefixtures("qapp")
def test_the_notice_keeps_its_template_and_link() -> None:
    notice = Notice("Дереккөз: Дала Ақпарат", "hyperlink", 2, "https://dala.example", "Дала Ақпарат")
    assert read(build(Document(notice=notice))).notice == notice
