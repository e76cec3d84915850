"""What is wrong is told at the words, spelling can be switched off, and what is chosen is counted."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from editor.articles.counting import Counter, count_texts
from editor.articles.document import Document, Paragraph
from editor.articles.findings import Finding
from editor.desktop import messages
from editor.desktop.article.findings import SPELLING
from editor.desktop.article.marking import Marked
from editor.language import Proofreader
from tests.components import require_kazakh_dictionary
from tests.desktop.article.house import House, open_newsroom, shown

TEXT = Document(
    headline="Жаңа орталық",
    blocks=(Paragraph("p1", None, "Бұл теӊ жерде квазихаб ашылды."), Paragraph("p2", None, "1 000 000\u00a0теңге.")),
)


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    require_kazakh_dictionary()
    newsroom = open_newsroom(tmp_path)
    with shown(newsroom, qtbot) as made:
        article = made.draft(TEXT)
        made.panel.open_article(article)
        qtbot.waitUntil(lambda: made.panel.session.article_id == article)
        qtbot.waitUntil(lambda: len(made.panel.findings.marked) == 2, timeout=30_000)
        yield made


def _of(house: House, check: str) -> Marked:
    return next(item for item in house.panel.findings.marked if item.finding.check == check)


def _middle(house: House, marked: Marked) -> QPoint:
    cursor = QTextCursor(house.panel.page.document())
    cursor.setPosition(marked.cursor.selectionStart() + 1)
    return house.panel.page.cursorRect(cursor).center() + QPoint(2, 0)


def test_the_mouse_is_told_the_reason_and_the_repairs(house: House) -> None:
    marked = _of(house, "look-alike")
    told = house.panel.heeding.hints.text_for(_middle(house, marked))
    assert told == f"{messages.finding(marked.finding)}\n→ тең"


def test_nothing_is_told_where_nothing_is_wrong(house: House) -> None:
    page = house.panel.page
    cursor = QTextCursor(page.document())
    cursor.setPosition(2)
    assert house.panel.heeding.hints.text_for(page.cursorRect(cursor).center()) == ""
    assert house.panel.heeding.hints.text_for(QPoint(1, page.viewport().height() - 1)) == ""


def test_a_key_shows_the_reason_and_mends_in_place(house: House, qtbot: QtBot) -> None:
    marked = _of(house, "look-alike")
    house.panel.findings.go_to(marked)
    menu = house.panel.heeding.hints.open_at_caret()
    assert menu is not None
    reason, *choices = [action for action in menu.actions() if not action.isSeparator()]
    assert reason.text() == messages.finding(marked.finding)
    assert not reason.isEnabled()
    assert menu.activeAction() is choices[0]
    assert choices[0].text() == "тең"
    choices[0].trigger()
    menu.close()
    assert "Бұл тең жерде" in house.panel.page.toPlainText()


def test_many_misspelt_words_are_underlined_before_their_repairs_are_found(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting, go_on = threading.Event(), threading.Event()
    check = Proofreader.check

    def slowly(self: Proofreader, document: Document, *args: Any, suggest: bool = True) -> list[Finding]:
        if suggest:
            waiting.set()
            go_on.wait(30)
        return check(self, document, *args, suggest=suggest)

    monkeypatch.setattr("editor.desktop.article.findings.FEW", 0)
    monkeypatch.setattr(Proofreader, "check", slowly)
    findings = house.panel.findings
    findings.look()
    try:
        qtbot.waitUntil(waiting.is_set, timeout=30_000)
        qtbot.waitUntil(lambda: any(not item.finding.suggestions for item in findings.marked), timeout=30_000)
        early = _of(house, SPELLING)
        assert early.finding.suggestions == ()
        now = findings.repairs(early)
        findings.go_to(early)
        menu = house.panel.heeding.hints.open_at_caret()
        assert menu is not None
        assert set(now) <= {action.text() for action in menu.actions()}
        menu.close()
    finally:
        go_on.set()
    qtbot.waitUntil(lambda: _of(house, SPELLING).finding.suggestions == now, timeout=30_000)
    assert len(findings.marked) == 2
    assert findings.current is _of(house, SPELLING)


def test_where_nothing_is_wrong_the_key_says_so(house: House) -> None:
    house.panel.page.moveCursor(QTextCursor.MoveOperation.Start)
    assert house.panel.heeding.hints.open_at_caret() is None
    assert len(house.said) == 1


def test_spelling_is_switched_off_and_on_for_this_seat(house: House, qtbot: QtBot) -> None:
    house.context.commands.run("article.spelling")
    qtbot.waitUntil(lambda: [item.finding.check for item in house.panel.findings.marked] == ["look-alike"])
    assert not house.context.preferences.spelling
    house.context.commands.run("article.spelling")
    qtbot.waitUntil(lambda: len(house.panel.findings.marked) == 2)


def test_chosen_words_are_counted_as_the_article_is(house: House, qtbot: QtBot) -> None:
    foot = house.panel.foot
    whole = house.panel.words.counts(Counter().count(house.panel.page.article()))[0]
    qtbot.waitUntil(lambda: foot.counts.text().startswith(whole))
    house.panel.page.selectAll()
    expected = count_texts(["Жаңа орталық", *(block.text for block in TEXT.blocks)])
    numbers = " · ".join(house.panel.words.counts(expected)[:2])
    qtbot.waitUntil(lambda: foot.counts.text().endswith(numbers))
    assert not foot.counts.text().startswith(whole)
    house.panel.page.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.waitUntil(lambda: foot.counts.text().startswith(whole))


def test_in_a_narrow_window_the_foot_says_less_and_cuts_nothing(house: House, qtbot: QtBot) -> None:
    foot = house.panel.foot
    qtbot.waitUntil(lambda: bool(foot.counts.text()) and house.context.jobs.is_idle())
    layout = foot.layout()
    assert layout is not None
    layout.setEnabled(False)  # the foot alone, as wide as it is told
    lengths = []
    for width in (1000, 620, 420, 300):
        foot.resize(width, foot.height())
        shown = [label for label in (foot.counts, foot.wanting, foot.about, foot.state) if label.isVisible()]
        assert sum(label.sizeHint().width() for label in shown) < width
        lengths.append(len(foot.counts.text()))
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] > lengths[-1]
