"""Hundreds of hostile reports, walked through in the real inbox: each is text, and nothing falls or is fetched."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from editor.bootstrap import Newsroom
from editor.desktop.app import Desktop
from editor.desktop.inbox.dialogs import SplitQuestion
from editor.desktop.inbox.fixing_as import FixDialog
from editor.desktop.inbox.panel import InboxPanel
from editor.desktop.widgets.passage import Passage
from editor.errors import QalamError

ATTACKS = (
    "<script>alert(1)</script>",
    "<img src=file:///etc/passwd onerror=alert(1)>",
    "<b>жуан</b> <a href='http://example.com'>бас</a>",
    "![сурет](file:///etc/passwd) **жуан** [байланыс](javascript:alert(1))",
    "\u202eтерс\u202c \u2066ішінде\u2069 \u200f",
    "\x07\x1b[31m\x08 \x7f\x85",
    "ноль\x00ноль",
    "👩\u200d👩\u200d👧\u200d👦🏳️\u200d🌈",
    "محمد بن سلمان ‏שלום",
    "a\u0301" * 200,
    "&File &&amp; %n %1 {words} {0} $x",
    "\ufeff\u2028\u2029\ufffc\ufffd",
)
LONG = "ұ" * 100_000  # 200 kB
SURROGATE = "жалғыз \ud800 жартысы"
FORBIDDEN = ("\u202e", "\u2066", "\x07", "\x1b", "\x00", "\ud800")
PLACES = ("кітапхана", "мыңнан", "жаңа", "ашылды")


@pytest.fixture
def inbox(desktop: Desktop, report: Callable[..., int], qtbot: QtBot) -> InboxPanel:
    """Open, with a few hundred reports of which a third are of places that the article has."""
    accepted = 0
    texts = (*ATTACKS, LONG[:2_000], LONG, SURROGATE)
    for number in range(300):
        text, words = texts[number % len(texts)], PLACES[number // 3 % len(PLACES)]
        quote = words if number % 3 == 0 else f"{text} {number}"
        try:
            report(quote, text, f"{text} {number}", "")
            accepted += 1
        except (QalamError, ValueError):  # refused at the door: too long, or half a character
            continue
    assert accepted > 150
    desktop.window.show_page("inbox")
    panel = desktop.window.panel("inbox")
    assert isinstance(panel, InboxPanel)
    panel.model.refresh()
    qtbot.waitUntil(lambda: panel.model.rowCount() > 50 and panel.detail.view is not None)
    return panel


def _is_harmless(widget: QWidget) -> None:
    for label in widget.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text(), label.text()
    for one in (widget, *widget.findChildren(QWidget)):
        assert "<img" not in one.toolTip()
        assert "<script" not in one.toolTip()
    shown = [passage.toPlainText() for passage in widget.findChildren(Passage)]
    shown += [label.text() for label in widget.findChildren(QLabel)]
    shown += [made.text() for made in widget.findChildren(QAbstractButton)]
    assert not [text for text in shown for sign in FORBIDDEN if sign in text]


def test_hundreds_of_hostile_reports_are_text_wherever_they_are_looked_at(
    inbox: InboxPanel, desktop: Desktop, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[object] = []
    monkeypatch.setattr(Passage, "loadResource", lambda _, __, name: loaded.append(name))
    bugs: list[BaseException] = []
    desktop.jobs.crashed.connect(bugs.append)
    seen = set()
    for row in range(inbox.model.rowCount()):
        qtbot.waitUntil(lambda: inbox.detail.view is not None)
        assert inbox.detail.view is not None
        seen.add(inbox.detail.view.group.id)
        _is_harmless(inbox)
        if row % 20 == 0:
            inbox.grab()
            inbox.actions_.ask_split()
            for question in inbox.findChildren(SplitQuestion):
                _is_harmless(question)
                question.grab()
                question.reject()
        dialog = inbox.actions_.ask_how() if row % 5 == 0 else None
        if isinstance(dialog, FixDialog):
            _is_harmless(dialog)
            dialog.reject()
        QTest.keyClick(inbox.list, Qt.Key.Key_J)
    assert len(seen) == inbox.model.rowCount()
    QTest.keyClick(inbox.list, Qt.Key.Key_K)
    before = newsroom.reports.counts()
    for number in range(12):
        qtbot.waitUntil(lambda: inbox.detail.view is not None)
        inbox.actions_.dismiss(ATTACKS[number])
    assert newsroom.reports.counts()["not_an_error"] == before["not_an_error"] + 12
    inbox.actions_.show_done()
    for menu in inbox.findChildren(QMenu):
        assert not [sign for action in menu.actions() for sign in FORBIDDEN if sign in action.text()]
        menu.close()
    for _ in range(12):
        inbox.undo_bar.request()
    assert newsroom.reports.counts() == before
    assert (loaded, bugs) == ([], [])
