"""Doors of reports in the window: a report typed in, letters that wait, mailboxes and templates in the settings."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import keyring
import pytest
from keyring.backends.fail import Keyring
from pytestqt.qtbot import QtBot

from editor.bootstrap import Newsroom
from editor.changes import Changes
from editor.desktop.app import Desktop
from editor.desktop.change_hub import ChangeHub
from editor.desktop.inbox.panel import InboxPanel
from editor.desktop.mail_watch import MailWatch
from editor.desktop.settings_pages.letter_templates import LetterTemplatesPage
from editor.desktop.settings_pages.mailboxes import MailboxesPage
from editor.reports.mailbox import MailboxSettings
from tests.components import MailServer
from tests.desktop.conftest import WRONG, section
from tests.reports.mailbox import letters
from tests.reports.mailbox.conftest import mail_server

__all__ = ["mail_server"]


@pytest.fixture(autouse=True)
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a keyring: no test touches the one of who runs it."""
    bare = Keyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: bare)
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(bare, name))


@pytest.fixture
def inbox(desktop: Desktop) -> InboxPanel:
    desktop.window.show_page("inbox")
    panel = desktop.window.panel("inbox")
    assert isinstance(panel, InboxPanel)
    return panel


def test_a_report_from_a_phone_call_stands_in_the_inbox(
    inbox: InboxPanel, newsroom: Newsroom, article: int, qtbot: QtBot
) -> None:
    dialog = inbox.doors.open_new()
    headline = newsroom.articles.open(article).record.headline
    qtbot.waitUntil(lambda: dialog.article.findText(headline) >= 0)
    dialog.article.setEditText(headline)
    dialog.keep.click()
    qtbot.waitUntil(lambda: not dialog.note.isHidden())
    assert "no words" in dialog.note.text()
    dialog.quote.setPlainText(WRONG)
    dialog.comment.setPlainText("<b>телефонмен</b>")
    dialog.keep.click()
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 1)
    (report,) = newsroom.reports.reports()
    assert (report.door, report.article_id, report.place_status) == ("hand", article, "found")
    assert report.comment == "<b>телефонмен</b>"


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("7", ("7", "")),
        ("https://a.example/x", (None, "https://a.example/x")),
        ("", (None, "")),
        ("zhana", ("zhana", "")),
    ],
)
def test_an_older_article_is_named_by_its_number_slug_or_address(
    inbox: InboxPanel, typed: str, wanted: tuple[object, str]
) -> None:
    dialog = inbox.doors.open_new()
    dialog.article.setEditText(typed)
    assert dialog._where() == wanted
    dialog.reject()


@pytest.fixture
def waiting(newsroom: Newsroom, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Two letters that nobody's form fits."""
    folder = tmp_path_factory.mktemp("letters")
    for name, text in (("a", "Қате сөз: [[кітапхана]] соңы"), ("b", "<img src=x>Hello.")):
        path = folder / f"{name}.eml"
        path.write_bytes(letters.letter(text.encode(), message_id=f"<{name}@x>", subject=f"Letter {name}"))
        newsroom.post.take_file(path)


@pytest.mark.usefixtures("waiting")
def test_letters_that_wait_are_shown_as_text_put_aside_or_made_reports(
    inbox: InboxPanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not inbox.doors.letters.isHidden())
    assert inbox.doors.letters.text() == "2 letters not understood"
    dialog = inbox.doors.open_letters()
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    assert dialog.text.toPlainText() == "<img src=x>Hello."
    assert "robot@alatau.example" in dialog.why.text()
    with qtbot.waitSignal(dialog.report_wanted):
        dialog.make.click()
    dialog.aside.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert newsroom.post.letter_counts() == {"not_understood": 1, "put_aside": 1}
    dialog.reject()


@pytest.mark.usefixtures("waiting")
def test_a_template_reads_the_letters_that_wait(desktop: Desktop, newsroom: Newsroom, qtbot: QtBot) -> None:
    page = section(desktop, LetterTemplatesPage)
    page.name.setText("own")
    page.text.setPlainText("Қате сөз: {quot}")
    page.save.click()
    qtbot.waitUntil(lambda: not page.note.isHidden())
    assert "quot" in page.note.text()
    page.text.setPlainText("Қате сөз: [[{quote}]]")
    page.save.click()
    qtbot.waitUntil(lambda: newsroom.post.letter_counts().get("understood") == 1)
    qtbot.waitUntil(lambda: page.choice.currentData() == "own")
    page.remove.click()
    qtbot.waitUntil(lambda: newsroom.letter_templates.all() == [])


def desktop_hub_says_something(page: MailboxesPage) -> None:
    page._context.hub.publish(Changes.of(mailbox=1))


def test_a_mailbox_is_added_tested_and_read_and_its_state_is_said(
    desktop: Desktop, newsroom: Newsroom, mail_server: MailServer, qtbot: QtBot
) -> None:
    from imapclient import IMAPClient

    with IMAPClient("127.0.0.1", mail_server.port, ssl=False) as client:
        client.login("window", mail_server.password)
        client.append("INBOX", letters.letter(letters.cut_at(letters.orphus_text().encode())))
    page = section(desktop, MailboxesPage)
    page.name.setText("editors")
    page.host.setText("mail.example")
    page.user.setText("window")
    page.security.setCurrentIndex(page.security.findData("none"))
    page.save.click()
    qtbot.waitUntil(lambda: "network" in page.state.text())
    page.host.setText("127.0.0.1")
    page.port.setValue(mail_server.port)
    page.save.click()
    qtbot.waitUntil(lambda: page.mailbox is not None)
    page.test.click()
    qtbot.waitUntil(lambda: "password of window" in page.state.text())
    page.password.setText(mail_server.password)
    page.test.click()
    qtbot.waitUntil(lambda: "1 letter" in page.state.text())
    page.fetch.click()
    qtbot.waitUntil(lambda: len(newsroom.reports.reports()) == 1)
    assert newsroom.post.mailbox("editors").state_code == "works"
    page.poll.setValue(120)
    desktop_hub_says_something(page)
    assert page.poll.value() == 120  # what is being typed stays
    page.save.click()
    qtbot.waitUntil(lambda: newsroom.post.mailbox("editors").settings["poll"] == 120)
    page.fetch.click()
    qtbot.waitUntil(lambda: "0 new report" in page.state.text())
    assert len(newsroom.reports.reports()) == 1
    page.remove.click()
    qtbot.waitUntil(lambda: page.mailbox is None)
    assert newsroom.post.mailboxes() == []


@pytest.fixture
def collected_here() -> Iterator[None]:
    """What is left of earlier windows must not be collected in a mailbox's thread: Qt would end the program."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("collected_here")
def test_letters_that_come_while_the_window_is_open_are_read_by_themselves(
    newsroom: Newsroom, mail_server: MailServer, qtbot: QtBot
) -> None:
    from imapclient import IMAPClient

    hub = ChangeHub()
    heard: list[Changes] = []
    hub.changed.connect(heard.append)
    watch = MailWatch(newsroom, hub)
    settings = MailboxSettings("127.0.0.1", "watched", mail_server.port, "none")
    newsroom.post.add("editors", settings, mail_server.password)
    try:
        watch.refresh()
        watch.refresh()
        assert sum(thread.name == "mailbox" for thread in threading.enumerate()) == 1
        qtbot.waitUntil(lambda: newsroom.post.mailbox("editors").state_code == "works")
        with IMAPClient("127.0.0.1", mail_server.port, ssl=False) as client:
            client.login("watched", mail_server.password)
            client.append("INBOX", letters.letter(letters.cut_at(letters.orphus_text().encode())))
        qtbot.waitUntil(lambda: any(changes.concern("report") for changes in heard))
    finally:
        watch.stop()
    assert len(newsroom.reports.reports()) == 1
    assert not any(thread.name == "mailbox" for thread in threading.enumerate())


@pytest.mark.usefixtures("collected_here")
def test_a_watch_that_was_refused_is_begun_again_only_with_another_password(
    newsroom: Newsroom, mail_server: MailServer, qtbot: QtBot
) -> None:
    watch = MailWatch(newsroom, ChangeHub())
    settings = MailboxSettings("127.0.0.1", "refused", mail_server.port, "none")
    newsroom.post.add("editors", settings, "wrong")
    try:
        watch.refresh()
        qtbot.waitUntil(lambda: newsroom.post.mailbox("editors").state_code == "login_refused")
        qtbot.waitUntil(lambda: not any(thread.name == "mailbox" for thread in threading.enumerate()))
        watch.refresh()
        assert not any(thread.name == "mailbox" for thread in threading.enumerate())
        newsroom.post.secrets.set(settings.secret_name, mail_server.password)
        watch.refresh()
        qtbot.waitUntil(lambda: newsroom.post.mailbox("editors").state_code == "works")
    finally:
        watch.stop()
