"""Long pages are laid out and read between the events of the window, in small pieces."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimerEvent
from pytestqt.qtbot import QtBot

from editor.articles.document import Block, Document, Paragraph
from editor.articles.offsets import Place
from editor.desktop.article import text_document
from editor.desktop.article.large_edits import MUCH
from editor.desktop.article.laying_out import LONG, SmallSteps
from editor.desktop.article.page import Page
from editor.desktop.article.reading_ahead import read_ahead
from tests.strategies import documents

_WORDS = "Бүгін Астанада кітапхана ашылды. "
_MANY = LONG // len(_WORDS) // 20 + 2
LONG_ARTICLE = Document(blocks=tuple(Paragraph(f"p{number}", content=_WORDS * 20) for number in range(_MANY)))
SHORT_ARTICLE = Document(blocks=LONG_ARTICLE.blocks[:60])
MUCH_TEXT = "\n".join([_WORDS * 20] * (MUCH // len(_WORDS) // 20 + 1))


class _Clock(QObject):
    """Counts what reaches Qt's own clock."""

    ticks = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.ticks += event.type() == QEvent.Type.Timer
        return False


def test_qts_own_steps_rest_until_all_of_it_is_laid_out(qtbot: QtBot) -> None:
    document, clock, owner = text_document.build(LONG_ARTICLE), _Clock(), QObject()
    layout = document.documentLayout()
    layout.installEventFilter(clock)
    steps = SmallSteps(owner)
    steps.begin(document)
    while steps.is_busy:
        before = steps.laid
        QCoreApplication.sendEvent(layout, QTimerEvent(0))
        assert clock.ticks == 0
        steps.piece()
        assert steps.laid > before
    assert steps.laid == document.characterCount() - 1
    QCoreApplication.sendEvent(layout, QTimerEvent(0))
    assert clock.ticks == 1


def test_the_bar_goes_as_far_as_the_page_once_it_is_laid_out(page: Page, qtbot: QtBot) -> None:
    page.resize(700, 400)
    page.show()
    page.show_article(LONG_ARTICLE)
    assert page.laying_out.is_busy
    qtbot.waitUntil(lambda: not page.laying_out.is_busy)
    height = page.document().documentLayout().documentSize().height()
    assert page.verticalScrollBar().maximum() == pytest.approx(height - page.viewport().height(), abs=2)


def _blocks_seen(page: Page) -> list[int]:
    """The numbers of the blocks down two heights of the page."""
    ys = range(-10, 2 * page.height(), 3)
    return [page.cursorForPosition(QPoint(200, y)).blockNumber() for y in ys]


@pytest.mark.parametrize("document", [LONG_ARTICLE, SHORT_ARTICLE], ids=["long", "short"])
@pytest.mark.parametrize("scrolled", [0, 311])
def test_what_stands_at_a_place_is_the_same_before_all_is_laid_out(
    page: Page, qtbot: QtBot, document: Document, scrolled: int
) -> None:
    page.resize(700, 400)
    page.show()
    page.show_article(document)
    page.verticalScrollBar().setMaximum(scrolled)
    page.verticalScrollBar().setValue(scrolled)
    early = _blocks_seen(page)
    page.document().documentLayout().documentSize()  # all of it
    assert early == _blocks_seen(page)
    assert early[-1] < page.document().blockCount() - 1


def test_looking_between_two_blocks_does_not_lay_out_all_of_the_page(page: Page, qtbot: QtBot) -> None:
    page.resize(700, 400)
    page.show()
    page.show_article(LONG_ARTICLE)
    assert page.visible_range()[1] < page.document().characterCount() // 2
    _blocks_seen(page)
    assert not page.document().lastBlock().layout().lineCount()


def test_a_click_between_two_blocks_of_a_page_that_is_laid_out_goes_to_the_one_below(page: Page, qtbot: QtBot) -> None:
    page.resize(700, 400)
    page.show()
    page.show_article(LONG_ARTICLE)
    layout, first = page.document().documentLayout(), page.document().findBlockByNumber(4)
    between = QPoint(200, round(layout.blockBoundingRect(first).bottom()) + 2)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=between)
    assert page.textCursor().block() == first.next()
    assert page.laying_out.is_busy


def test_what_a_large_edit_changed_is_read_before_somebody_asks(page: Page, qtbot: QtBot) -> None:
    page.show_article(Document(blocks=(Paragraph("p", content="бір"), Paragraph("q", content="екі"))))
    page.select_place(Place("body", "p", 3, 3))
    page.put_text(MUCH_TEXT)
    qtbot.waitUntil(lambda: not page.reading_ahead.is_busy)
    known = dict(page._known)
    assert page.article().blocks == tuple(known[block.id] for block in page.article().blocks)
    assert page.article() == text_document.read(page.document())
    page.undo()
    page.redo()
    qtbot.waitUntil(lambda: not page.reading_ahead.is_busy)
    assert page.article() == text_document.read(page.document())


def test_an_edit_while_it_is_read_is_not_missed(page: Page, qtbot: QtBot) -> None:
    page.show_article(Document(blocks=(Paragraph("p", content="бір"),)))
    page.select_place(Place("body", "p", 3, 3))
    page.put_text(MUCH_TEXT)
    page.reading_ahead._go_on()
    page.textCursor().insertText("тағы")
    qtbot.waitUntil(lambda: not page.reading_ahead.is_busy)
    assert page.article() == text_document.read(page.document())
    assert "тағы" in "".join(block.text for block in page.article().blocks)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(6))
def test_what_is_read_ahead_is_what_is_read(document: Document) -> None:
    made = text_document.build(document)
    known: dict[str, Block] = {}
    for _ in read_ahead(made, known):
        pass
    assert text_document.read(made, dict(known)) == text_document.read(made)
