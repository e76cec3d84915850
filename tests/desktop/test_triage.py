"""Triage in the window: every decision by one key, every one undone, filters, many at once, and who else looks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QMenu
from pytestqt.qtbot import QtBot

from db.unit_of_work import Database
from editor.bootstrap import Newsroom
from editor.desktop.app import Desktop
from editor.desktop.inbox.dialogs import PersonQuestion, ReasonsQuestion, SplitQuestion, WaitQuestion
from editor.desktop.inbox.panel import InboxPanel
from editor.desktop.widgets.passage import Passage
from editor.reports import Decision, InboxFilter
from editor.reports.presence import Presence
from tests.desktop.conftest import TEXT

Report = Callable[..., int]
# What a hostile reader sends: markup, an image, an override of the direction, controls, a menu's mnemonic.
HOSTILE = "<img src=file:///etc/hostname><script>1</script> \u202eabc\u202c &File %n {words}\x07"


@pytest.fixture
def inbox(desktop: Desktop, report: Report, qtbot: QtBot) -> InboxPanel:
    """Open, with three groups; the one of «мыңнан» by two readers."""
    for quote, suggestion in (("кітапхана", "оқу залы"), ("мыңнан", "жүзден"), ("мыңнан", "жүзден"), ("жаңа", "")):
        report(quote, suggestion)
    desktop.window.show_page("inbox")
    panel = desktop.window.panel("inbox")
    assert isinstance(panel, InboxPanel)
    panel.model.refresh()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3 and panel.detail.view is not None)
    return panel


def _dialog(inbox: InboxPanel, kind: type[QDialog]) -> QDialog:
    (found,) = inbox.findChildren(kind)
    assert isinstance(found, QDialog)
    return found


def _front(inbox: InboxPanel) -> int:
    view = inbox.detail.view
    assert view is not None
    return view.group.id


def test_the_most_urgent_is_first_and_its_key_accepts_it(inbox: InboxPanel, newsroom: Newsroom, qtbot: QtBot) -> None:
    assert inbox.model.row(0).quote == "мыңнан"
    group = _front(inbox)
    QTest.keyClick(inbox.list, Qt.Key.Key_A)
    assert newsroom.reports.group(group).group.state == "accepted"
    assert inbox.model.rowCount() == 2
    QTest.keyClick(inbox.list, Qt.Key.Key_U)
    assert newsroom.reports.group(group).group.state == "new"
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 3)


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_A])
def test_altgr_with_a_letter_decides_nothing(
    inbox: InboxPanel, newsroom: Newsroom, key: Qt.Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "keyboardModifiers", lambda: Qt.KeyboardModifier.GroupSwitchModifier)
    QTest.keyClick(inbox.list, key, Qt.KeyboardModifier.GroupSwitchModifier)
    assert newsroom.reports.counts()["new"] == 3


def test_a_dismissal_is_undone_from_the_bar(inbox: InboxPanel, newsroom: Newsroom, qtbot: QtBot) -> None:
    group = _front(inbox)
    inbox.actions_.dismiss("дұрыс")
    assert newsroom.reports.group(group).group.state == "not_an_error"
    assert "мыңнан" in " ".join(label.text() for label in inbox.undo_bar.findChildren(QLabel))
    inbox.undo_bar.undo.click()
    assert newsroom.reports.group(group).group.state == "new"


def test_w_asks_for_whom_and_until_when(inbox: InboxPanel, newsroom: Newsroom) -> None:
    group = _front(inbox)
    QTest.keyClick(inbox.list, Qt.Key.Key_W)
    asked = _dialog(inbox, WaitQuestion)
    assert isinstance(asked, WaitQuestion)
    asked.person.setCurrentText("Ерлан")
    asked.accept()
    waiting = newsroom.reports.group(group).group
    assert (waiting.state, waiting.waiting_for) == ("waiting", "Ерлан")
    assert waiting.waiting_until is not None
    assert timedelta(hours=23) < waiting.waiting_until - newsroom.clock() < timedelta(hours=25)
    inbox.filters.show_filter(InboxFilter("waiting"))
    assert inbox.model.rowCount() == 1
    assert "waits for Ерлан" in inbox.detail._facts.text()


def test_g_gives_it_to_somebody_and_it_stays(inbox: InboxPanel, newsroom: Newsroom, qtbot: QtBot) -> None:
    group = _front(inbox)
    QTest.keyClick(inbox.list, Qt.Key.Key_G)
    asked = _dialog(inbox, PersonQuestion)
    assert isinstance(asked, PersonQuestion)
    assert asked.person.itemText(0) == inbox._context.newsroom.author
    asked.person.setCurrentText("Дана")
    asked.accept()
    assert newsroom.reports.group(group).group.assignee == "Дана"
    assert inbox.model.rowCount() == 3
    qtbot.waitUntil(lambda: "given to Дана" in inbox.detail._facts.text())
    assert "given to Дана" in inbox.detail._history.toPlainText()


def test_what_has_waited_long_enough_comes_back_while_the_window_is_open(
    inbox: InboxPanel, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    group = _front(inbox)
    inbox.actions_.wait("", newsroom.clock() + timedelta(hours=1))
    assert inbox.model.rowCount() == 2
    late = newsroom.clock() + timedelta(hours=2)
    assert inbox._context.newsroom.reports is not None
    monkeypatch.setattr(inbox._context.newsroom.reports._triage, "_clock", lambda: late)
    inbox._attending.wake()
    assert newsroom.reports.group(group).group.state == "new"
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 3)


def test_selected_groups_are_merged_and_reports_taken_out_again(
    inbox: InboxPanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    inbox.list.selectAll()
    QTest.keyClick(inbox.list, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 1)
    group = inbox.model.row(0).group
    assert len(newsroom.reports.group(group.id).reports) == 4
    qtbot.waitUntil(lambda: inbox.detail.view is not None and len(inbox.detail.view.reports) == 4)
    QTest.keyClick(inbox.list, Qt.Key.Key_X)
    asked = _dialog(inbox, SplitQuestion)
    assert isinstance(asked, SplitQuestion)
    asked.list.item(0).setCheckState(Qt.CheckState.Checked)
    asked.accept()
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 2)
    inbox.undo_bar.request()
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 1)


def test_what_is_typed_for_the_group_in_front_is_not_put_into_the_others_that_are_selected(
    inbox: InboxPanel, newsroom: Newsroom, article: int, qtbot: QtBot
) -> None:
    group = _front(inbox)
    inbox.list.selectAll()
    QTest.keyClick(inbox.list, Qt.Key.Key_E)
    inbox.detail.replacement.setText("жүздеген")
    QTest.keyClick(inbox.detail.replacement, Qt.Key.Key_Return)
    assert newsroom.articles.open(article).document.blocks[0].text == TEXT.replace("мыңнан", "жүздеген")
    assert newsroom.reports.group(group).group.state == "fixed"
    assert newsroom.reports.counts()["new"] == 2


def test_words_that_are_searched_and_filters_narrow_the_list_and_are_kept(
    inbox: InboxPanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    inbox.filters.search.setText("жүз")
    inbox.filters.search_now()
    assert [inbox.model.row(row).quote for row in range(inbox.model.rowCount())] == ["мыңнан"]
    inbox.filters.show_filter(InboxFilter("new", kind="comment"))
    assert [inbox.model.row(row).quote for row in range(inbox.model.rowCount())] == ["жаңа"]
    assert "No proposal of a reader" in inbox.filters.told.text()
    inbox.filters.keep("Ұсыныссыз & басқа", everybody=True)
    inbox.filters.show_filter(InboxFilter("new"))
    assert inbox.model.rowCount() == 3
    menu = inbox.filters.open_menu()
    kept = next(action for action in menu.actions() if action.text() == "Ұсыныссыз && басқа")
    kept.trigger()
    menu.close()
    assert inbox.model.rowCount() == 1
    assert newsroom.reports.filters.all("somebody else").keys() == {"Ұсыныссыз & басқа"}


def test_the_newsroom_writes_its_own_reasons(inbox: InboxPanel, newsroom: Newsroom) -> None:
    inbox.actions_.ask_reasons()
    asked = _dialog(inbox, ReasonsQuestion)
    assert isinstance(asked, ReasonsQuestion)
    asked.boxes["en"].setPlainText("Fine as it is & <b>\n\nHouse style")
    asked.accept()
    assert newsroom.reports.reasons.of("en") == ("Fine as it is & <b>", "House style")
    inbox.actions_.ask_why()
    menu = inbox.findChildren(QMenu)[-1]
    assert menu.actions()[0].text() == "&1  Fine as it is && <b>"
    menu.actions()[1].trigger()
    menu.close()
    assert newsroom.reports.counts()["not_an_error"] == 1


def test_all_that_match_are_decided_as_one_step(inbox: InboxPanel, newsroom: Newsroom, qtbot: QtBot) -> None:
    inbox.filters.bulk_wanted.emit("spam")
    (line,) = inbox.findChildren(QMenu)[-1].actions()
    assert line.text() == "3 groups are spam"
    assert newsroom.reports.counts()["spam"] == 0
    line.trigger()
    qtbot.waitUntil(lambda: newsroom.reports.counts()["spam"] == 3)
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 0)
    inbox.undo_bar.request()
    qtbot.waitUntil(lambda: newsroom.reports.counts()["new"] == 3)


def test_reports_of_one_desk_are_shown_alone(
    inbox: InboxPanel, desktop: Desktop, newsroom: Newsroom, article: int, qtbot: QtBot
) -> None:
    record = newsroom.articles.open(article).record
    newsroom.articles.describe(article, record.version, {"desk": "Қала & көше"}, author="Dana")
    inbox.shown()
    qtbot.waitUntil(lambda: inbox.filters.desks == ("Қала & көше",))
    for chosen, rows in (("Қала && көше", 3), ("None", 0), ("Any", 3)):
        menu = inbox.filters.open_menu()
        (desks,) = [one.menu() for one in menu.actions() if one.text() == "Desk"]
        assert isinstance(desks, QMenu)
        (action,) = [one for one in desks.actions() if one.text() == chosen]
        action.trigger()
        menu.close()
        qtbot.waitUntil(lambda rows=rows: inbox.model.rowCount() == rows)  # type: ignore[misc]  # a default argument
    assert inbox.filters.asked.desk == ""


def test_another_seat_that_looks_at_the_same_report_is_named(inbox: InboxPanel, newsroom: Newsroom) -> None:
    other = Database(newsroom.database.url.render_as_string(hide_password=False))
    Presence(other, newsroom.clock).look(_front(inbox), person="Гүлнар <b>")
    inbox._attending._beat()
    assert inbox.detail._lookers.text() == "Also looking at it: Гүлнар <b>"
    assert inbox.detail._lookers.isVisible()
    other.close()


def test_the_same_words_elsewhere_are_offered(inbox: InboxPanel, desktop: Desktop, qtbot: QtBot) -> None:
    QTest.keyClick(inbox.list, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: bool(inbox.findChildren(QMenu)))
    menu = inbox.findChildren(QMenu)[-1]
    assert [action.text() for action in menu.actions()] == ["These words stand nowhere else"]
    menu.close()


def test_rows_that_no_reader_proposed_anything_for_are_filled_by_the_checks(inbox: InboxPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(inbox.model.row(row).proposal is not None for row in range(3)))


def test_what_a_hostile_reader_sends_is_text_in_every_widget_of_the_inbox(
    inbox: InboxPanel, newsroom: Newsroom, report: Report, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[object] = []
    monkeypatch.setattr(Passage, "loadResource", lambda _, __, name: loaded.append(name))
    groups = [report("ашылды", HOSTILE, HOSTILE), report("ашылды", "x", HOSTILE)]
    assert groups[0] == groups[1]
    newsroom.reports.decide(groups[0], Decision("assign", person=HOSTILE), author=HOSTILE)
    inbox.filters.show_filter(InboxFilter("new", search="script"))
    qtbot.waitUntil(lambda: inbox.detail.view is not None and inbox.detail.view.group.id == groups[0])
    inbox.grab()
    shown = [passage.toPlainText() for passage in inbox.findChildren(Passage)]
    assert any("<img src" in text for text in shown)
    assert not any("\u202e" in text or "\x07" in text for text in shown)
    inbox.actions_.ask_split()
    split = _dialog(inbox, SplitQuestion)
    split.grab()
    texts = [one.item(row).text() for one in split.findChildren(QListWidget) for row in range(one.count())]
    assert any("<script>" in text for text in texts)
    assert not any("\u202e" in text or "\x07" in text for text in texts)
    split.reject()
    inbox.actions_.dismiss(HOSTILE)
    for label in inbox.window().findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text(), label.text()
        assert "<img" not in label.toolTip()
    assert loaded == []
    assert TEXT


def test_a_menu_opens_inside_the_window_also_where_its_button_is_hidden(inbox: InboxPanel, qtbot: QtBot) -> None:
    window = inbox.window()
    window.resize(window.minimumSize())
    inbox.undo_bar.offer_step("a step", f"Spam: {'сөз ' * 100}")
    for is_hidden in (False, True):
        inbox.buttons["inbox.accept"].setHidden(is_hidden)
        inbox.actions_.show_done()
        menu = inbox.findChildren(QMenu)[-1]
        assert window.frameGeometry().contains(menu.geometry())
        assert menu.geometry().bottom() > window.geometry().center().y(), "near the buttons"
        assert menu.actions()[0].text().endswith("…")
        menu.close()


def test_reports_to_take_out_have_boxes_that_can_be_seen_and_all_the_room(
    inbox: InboxPanel, report: Report, qtbot: QtBot
) -> None:
    report("мыңнан", "жүзден", "ұзақ " * 10_000)
    inbox.model.refresh()
    qtbot.waitUntil(lambda: inbox.detail.view is not None and len(inbox.detail.view.reports) == 3)
    inbox.actions_.ask_split()
    asked = _dialog(inbox, SplitQuestion)
    assert isinstance(asked, SplitQuestion)
    asked.grab()
    last = asked.list.item(2)
    assert last.text().endswith("…")
    assert asked.list.visualItemRect(last).bottom() < asked.list.viewport().height()
    assert asked.list.height() > asked.height() // 2
    asked.reject()
