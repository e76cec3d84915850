"""The inbox: one key a decision, and nothing that a reader sent is ever more than text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from editor.bootstrap import Newsroom
from editor.desktop.app import Desktop
from editor.desktop.inbox.panel import InboxPanel
from editor.desktop.widgets.passage import Passage
from editor.errors import UserMistake
from tests.desktop.conftest import TEXT, WRONG

Report = Callable[..., int]
HOSTILE = "<img src=file:///etc/hostname><b>жұлдыз</b>&amp;"


@pytest.fixture
def inbox(desktop: Desktop) -> InboxPanel:
    desktop.window.show_page("inbox")
    panel = desktop.window.panel("inbox")
    assert isinstance(panel, InboxPanel)
    return panel


def _text(newsroom: Newsroom, article: int) -> str:
    return newsroom.articles.open(article).document.blocks[0].text


def _come(desktop: Desktop) -> None:
    """What other seats wrote is seen at the next look."""
    assert desktop._seats is not None
    desktop._seats._look()


def test_an_empty_inbox_says_what_it_is_for(inbox: InboxPanel) -> None:
    assert inbox.right.currentWidget() is inbox.empty
    said = " ".join(label.text() for label in inbox.empty.findChildren(QLabel))
    assert "Ctrl+Enter" in said
    assert "Publish an article first" in said


def test_a_report_of_another_process_arrives_while_the_window_is_open(
    desktop: Desktop, inbox: InboxPanel, report: Report, qtbot: QtBot
) -> None:
    group = report()
    _come(desktop)
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 1)
    assert inbox.model.row(0).group.id == group
    assert desktop.window.rail.button("inbox").count == 1
    view = inbox.detail.view
    assert view is not None
    assert (view.context_before + view.words + view.context_after) == TEXT
    assert inbox.detail.replacement.text() == "оқу залы"


def test_three_readers_of_one_place_are_one_line(
    desktop: Desktop, inbox: InboxPanel, report: Report, qtbot: QtBot
) -> None:
    assert len({report() for _ in range(3)}) == 1
    _come(desktop)
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 1)
    assert inbox.model.row(0).group.reporters == 3
    assert "3 reader" in str(inbox.model.index(0).data())


def test_f_fixes_offers_undo_and_goes_to_the_next(
    desktop: Desktop, inbox: InboxPanel, report: Report, newsroom: Newsroom, article: int, qtbot: QtBot
) -> None:
    report(), report()
    report("мыңнан", "жүзден")
    _come(desktop)
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 2)
    QTest.keyClick(inbox.list, Qt.Key.Key_F)
    assert inbox.model.rowCount() == 1
    assert inbox.detail.view is not None
    assert inbox.detail.view.words == "мыңнан"
    assert _text(newsroom, article) == TEXT.replace(WRONG, "оқу залы")
    assert inbox.undo_bar.is_open
    waiting = newsroom.publishing.queue(states=("waiting",), article_id=article)
    assert {row.action for row in waiting} == {"correct"}
    assert all((row.next_attempt_at - newsroom.clock()).total_seconds() > 5 for row in waiting)
    QTest.keyClick(inbox.list, Qt.Key.Key_U)
    assert _text(newsroom, article) == TEXT
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 2)
    assert not inbox.undo_bar.is_open


def test_enter_in_the_field_puts_in_what_was_typed(
    desktop: Desktop, inbox: InboxPanel, report: Report, newsroom: Newsroom, article: int, qtbot: QtBot
) -> None:
    report(suggestion="")
    _come(desktop)
    qtbot.waitUntil(lambda: inbox.detail.view is not None)
    QTest.keyClick(inbox.list, Qt.Key.Key_E)
    field = inbox.detail.replacement
    field.setText("мұражай")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert _text(newsroom, article) == TEXT.replace(WRONG, "мұражай")


def test_what_was_typed_is_not_overwritten_by_another_report(
    desktop: Desktop, inbox: InboxPanel, report: Report, qtbot: QtBot
) -> None:
    report()
    _come(desktop)
    qtbot.waitUntil(lambda: inbox.detail.view is not None)
    inbox.detail.replacement.selectAll()
    QTest.keyClicks(inbox.detail.replacement, "museum")
    report()
    _come(desktop)
    qtbot.waitUntil(lambda: inbox.model.row(0).group.reporters == 2)
    assert inbox.detail.replacement.text() == "museum"


def test_d_asks_why_and_closes_with_the_reason(
    desktop: Desktop, inbox: InboxPanel, report: Report, newsroom: Newsroom, qtbot: QtBot
) -> None:
    group = report()
    _come(desktop)
    qtbot.waitUntil(lambda: inbox.detail.view is not None)
    QTest.keyClick(inbox.list, Qt.Key.Key_D)
    menu = inbox.findChild(QMenu)
    assert menu is not None
    menu.actions()[1].trigger()
    menu.close()
    closed = newsroom.reports.group(group).group
    assert (closed.state, closed.reason) == ("not_an_error", "It is a name or a term")
    assert inbox.model.rowCount() == 0
    inbox.states.setCurrentIndex(inbox.states.findData("not_an_error"))
    inbox.states.activated.emit(inbox.states.currentIndex())
    qtbot.waitUntil(lambda: inbox.detail.view is not None)
    QTest.keyClick(inbox.list, Qt.Key.Key_R)
    assert newsroom.reports.group(group).group.state == "new"


def test_s_is_spam_and_j_and_k_go_up_and_down(
    desktop: Desktop, inbox: InboxPanel, report: Report, newsroom: Newsroom, qtbot: QtBot
) -> None:
    groups = [report(), report("мыңнан", "жүзден"), report("жаңа", "көне")]
    _come(desktop)
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 3)
    assert inbox.list.currentIndex().row() == 0
    for key, row in ((Qt.Key.Key_J, 1), (Qt.Key.Key_J, 2), (Qt.Key.Key_J, 2), (Qt.Key.Key_K, 1)):
        QTest.keyClick(inbox.list, key)
        assert inbox.list.currentIndex().row() == row
    marked = inbox.model.row(1).group.id
    QTest.keyClick(inbox.list, Qt.Key.Key_S)
    assert newsroom.reports.group(marked).group.state == "spam"
    assert {inbox.model.row(row).group.id for row in range(2)} == set(groups) - {marked}


def test_o_asks_for_the_article_at_the_place(
    desktop: Desktop, inbox: InboxPanel, report: Report, article: int, qtbot: QtBot
) -> None:
    report()
    _come(desktop)
    qtbot.waitUntil(lambda: inbox.detail.view is not None)
    with qtbot.waitSignal(desktop.go.article_requested) as asked:
        QTest.keyClick(inbox.list, Qt.Key.Key_O)
    assert asked.args[0] == article
    assert TEXT[asked.args[1].start : asked.args[1].end] == WRONG


def test_a_refusal_brings_the_report_back_and_says_why(
    desktop: Desktop, inbox: InboxPanel, report: Report, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    report()
    _come(desktop)
    qtbot.waitUntil(lambda: inbox.detail.view is not None)

    def refuse(*_: object, **__: object) -> None:
        raise UserMistake("gone", "", code="place_gone")

    assert desktop.newsroom is not None
    monkeypatch.setattr(desktop.newsroom.reports, "fix", refuse)
    inbox.fix()
    assert inbox.banner.isVisible()
    assert "not in today's text" in inbox.banner.text
    assert inbox.model.rowCount() == 1


def test_the_undo_bar_counts_down_and_goes(inbox: InboxPanel) -> None:
    inbox.undo_bar.offer(7, "ескі", "жаңа", 3, is_sent=True)
    for seconds in (3, 2, 1):
        assert inbox.undo_bar.isVisible()
        assert inbox.undo_bar._when.text() == f"Sent in {seconds} s"
        inbox.undo_bar.tick()
    assert not inbox.undo_bar.isVisible()
    assert not inbox.undo_bar.is_open


def test_what_a_reader_wrote_is_painted_letter_by_letter(
    desktop: Desktop, inbox: InboxPanel, report: Report, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[object] = []

    def load(_: Passage, __: int, name: object) -> QImage:
        loaded.append(name)
        return QImage()

    monkeypatch.setattr(Passage, "loadResource", load)
    report(HOSTILE, HOSTILE, HOSTILE)
    _come(desktop)
    qtbot.waitUntil(lambda: inbox.detail.view is not None)
    inbox.grab()
    shown = [passage.toPlainText() for passage in inbox.detail.findChildren(Passage)]
    assert any(HOSTILE in text for text in shown)
    assert all("￼" not in text for text in shown)  # an object replacement: something was taken for an image
    assert loaded == []
    for label in desktop.window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text(), label.text()
    for widget in inbox.findChildren(QLabel):
        assert "<img" not in widget.toolTip()


def test_a_passage_loads_nothing(desktop: Desktop) -> None:
    passage = Passage(desktop.theme, "x")
    passage.document().setHtml("<img src='file:///etc/hostname'>")
    passage.grab()
    answer = passage.loadResource(2, "file:///etc/hostname")
    assert isinstance(answer, QImage)
    assert answer.isNull()


def test_what_a_fix_would_publish_besides_is_said_before_it_is_made(
    desktop: Desktop, newsroom: Newsroom, article: int, inbox: InboxPanel, report: Report, qtbot: QtBot
) -> None:
    report()
    _come(desktop)
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 1)
    assert not inbox.detail._rides_along.isVisible()
    opened = newsroom.articles.open(article)
    changed = replace(opened.document, headline="Кітапхана кеше ашылды")
    newsroom.articles.save(article, opened.revision, changed, author="Айгүл", reason="typed")
    _come(desktop)
    qtbot.waitUntil(inbox.detail._rides_along.isVisible)
    assert "1 saved change" in inbox.detail._rides_along.text()


def test_a_fix_is_told_as_its_editor_wants(
    desktop: Desktop, article: int, newsroom: Newsroom, inbox: InboxPanel, qtbot: QtBot
) -> None:
    from editor.desktop.inbox.fixing_as import FixDialog
    from editor.reports import IncomingReport
    from editor.reports.corrections import CorrectionsPolicy

    newsroom.reports.set_policy(CorrectionsPolicy(("grammar",)))

    newsroom.reports.receive(IncomingReport("кітапхана", article=article), door="hand")
    _come(desktop)
    qtbot.waitUntil(lambda: inbox.detail.view is not None)
    inbox.detail.replacement.setText("кітапхананы")
    desktop.commands.run("inbox.fix_as")
    [dialog] = inbox.findChildren(FixDialog)
    assert dialog.kind.currentData() == "typo", "two letters are guessed to be one"
    assert not dialog.silent.isChecked()
    dialog.kind.setCurrentIndex(dialog.kind.findData("grammar"))
    assert dialog.silent.isChecked(), "the newsroom says nothing of these"
    assert not dialog.note.isEnabled()
    dialog.kind.setCurrentIndex(dialog.kind.findData("clarification"))
    dialog.note.setText("Атауы нақтыланды.")
    assert not dialog.notes["ru"].isVisible()
    dialog.notes["en"].setText("Typed, and then not wanted.")
    dialog.others.setChecked(True)
    assert dialog.notes["ru"].isVisible()
    dialog.notes["ru"].setText("Название уточнено.")
    dialog.notes["en"].clear()
    dialog.fix.click()
    with newsroom.database.reading() as work:
        [done] = work.articles.corrections(article)
    assert (done.kind, done.note, done.is_silent) == ("clarification", "Атауы нақтыланды.", False)
    assert dict(done.notes) == {"kk": "Атауы нақтыланды.", "ru": "Название уточнено."}
