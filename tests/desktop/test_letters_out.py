"""The settings of letters that go out, and of what is done with corrections."""

from __future__ import annotations

import keyring
import pytest
from keyring.backends.fail import Keyring
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.bootstrap import Newsroom
from editor.changes import Changes
from editor.desktop.app import Desktop
from editor.desktop.settings_pages.answers import AnswersPage
from editor.desktop.settings_pages.corrections import CorrectionsPage
from editor.desktop.settings_pages.outgoing import OutgoingPage
from editor.desktop.widgets.rows import choose_row
from editor.newsroom.mail import MailServer
from editor.reports import IncomingReport
from tests.components import SmtpServer
from tests.desktop.conftest import section


@pytest.fixture(autouse=True)
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a keyring: no test touches the one of who runs it."""
    bare = Keyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: bare)
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(bare, name))


@pytest.fixture
def outgoing(desktop: Desktop) -> OutgoingPage:
    return section(desktop, OutgoingPage)


@pytest.fixture
def corrections(desktop: Desktop) -> CorrectionsPage:
    return section(desktop, CorrectionsPage)


def fill(page: OutgoingPage, server: SmtpServer, newsroom: Newsroom) -> None:
    page.host.setText("127.0.0.1")
    page.port.setValue(server.port)
    page.security.setCurrentIndex(page.security.findData("none"))
    page.user.setText(server.user)
    page.password.setText(server.password)
    page.address.setText("desk@alatau.example")


def test_a_server_is_set_tried_and_turned_off(
    outgoing: OutgoingPage, newsroom: Newsroom, smtp_server: SmtpServer
) -> None:
    assert outgoing.test.isHidden()
    fill(outgoing, smtp_server, newsroom)
    outgoing.save.click()
    assert outgoing.state.text() == "Letters go out through this server."
    assert newsroom.mail.server.host == "127.0.0.1"
    assert outgoing.password.text() == "", "it lies on no page"
    outgoing.to.setText("window@example.kz")
    outgoing.test.click()
    assert "on its way to window@example.kz" in outgoing.state.text()
    assert len(smtp_server.letters("window@example.kz")) == 1
    outgoing.off.click()
    assert newsroom.mail.server == MailServer()


def test_what_is_wrong_with_a_server_is_said_on_its_card(
    outgoing: OutgoingPage, newsroom: Newsroom, smtp_server: SmtpServer
) -> None:
    outgoing.host.setText("mail.example.kz")
    outgoing.address.setText("nobody")
    outgoing.save.click()
    assert "is not an address" in outgoing.state.text()
    assert not newsroom.mail.server.is_set
    fill(outgoing, smtp_server, newsroom)
    outgoing.password.setText("wrong")
    outgoing.save.click()
    outgoing.test.click()
    assert "refused" in outgoing.state.text()


def test_the_newsroom_decides_what_the_page_tells(
    corrections: CorrectionsPage, newsroom: Newsroom, qtbot: QtBot
) -> None:
    assert all(box.isChecked() for box in corrections.told.values())
    corrections.told["typo"].click()
    corrections.answers.click()
    assert newsroom.reports.policy.silent == ("typo",)
    assert not newsroom.reports.policy.answers
    qtbot.waitUntil(lambda: not corrections.told["typo"].isChecked())


def test_the_letter_is_the_newsroom_s_and_can_be_put_back(
    corrections: CorrectionsPage, newsroom: Newsroom, qtbot: QtBot
) -> None:
    corrections.language.setCurrentIndex(corrections.language.findData("ru"))
    corrections.language.activated.emit(1)
    assert "исправлена" in corrections.subject.text()
    corrections.subject.setText("Спасибо за {old}")
    corrections.text.setPlainText("{new}, {secret}")
    corrections.save.click()
    assert "no name “secret”" in corrections.note.text()
    corrections.text.setPlainText("{new}")
    corrections.save.click()
    assert newsroom.answers.templates()["ru"].subject == "Спасибо за {old}"
    corrections.built_in.click()
    qtbot.waitUntil(lambda: "исправлена" in corrections.subject.text())


def cell(page: AnswersPage, column: int) -> str:
    item = page.table.item(0, column)
    return item.text() if item is not None else ""


def test_a_letter_that_failed_is_shown_with_the_reason_and_decided(
    desktop: Desktop, newsroom: Newsroom, article: int, qtbot: QtBot
) -> None:
    newsroom.mail.set_up(MailServer("127.0.0.1", 1, "none", sender="desk@alatau.example"))
    received = newsroom.reports.receive(
        IncomingReport("кітапхана", article=article, reply_to="reader@example.kz"), door="http"
    )
    newsroom.reports.fix_report(received.report.id, "кітапхананы", author="Айгүл")
    newsroom.worker("test").run_once()
    page = section(desktop, AnswersPage)
    assert [cell(page, column) for column in range(2)] == ["Waiting", "reader@example.kz"]
    choose_row(page.table, 0)
    assert "does not answer" in page.why.text()
    page.cancel.click()
    qtbot.waitUntil(lambda: cell(page, 0) == "Not sent")
    assert not page.cancel.isEnabled()
    page.again.click()
    qtbot.waitUntil(lambda: cell(page, 0) == "Waiting")


def test_a_letter_stays_chosen_while_a_key_is_held(
    desktop: Desktop, newsroom: Newsroom, article: int, qtbot: QtBot
) -> None:
    newsroom.mail.set_up(MailServer("127.0.0.1", 1, "none", sender="desk@alatau.example"))
    page = section(desktop, AnswersPage)
    for word in ("кітапхана", "оқырман"):
        incoming = IncomingReport(word, article=article, reply_to="reader@example.kz")
        received = newsroom.reports.receive(incoming, door="http")
        newsroom.reports.fix_report(received.report.id, f"{word}лар", author="Айгүл")
    qtbot.waitUntil(lambda: page.table.rowCount() == 2)
    choose_row(page.table, 1)
    chosen = page.letter
    for held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier):
        QTest.keyPress(page.table, Qt.Key.Key_F9, held)
        assert QApplication.keyboardModifiers() == held
        with qtbot.waitSignal(desktop.hub.changed):
            desktop.hub.publish(Changes.of(answer=1))
        assert page.letter == chosen
        assert len(page.table.selectionModel().selectedRows()) == 1
        QTest.keyRelease(page.table, Qt.Key.Key_F9)
