"""A mailbox of a real server: letters are read once, none is lost, and what goes wrong is said in a sentence."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

import pytest
from imapclient import IMAPClient

from db.faults import DatabaseFault, RowExists
from db.repositories.mailboxes import Letters
from editor.errors import EnvironmentFault, QalamError, UserMistake
from editor.newsroom.secrets import Secrets
from editor.reports.mailbox import LetterTemplate, MailboxSettings, Post
from editor.reports.mailbox.imap import Box
from editor.reports.mailbox.post import Fetched
from editor.reports.mailbox.shelf import TemplateShelf
from tests.components import MailServer
from tests.reports.house import WRONG, House
from tests.reports.mailbox import letters
from tests.reports.mailbox.conftest import Drawer


@dataclass
class Desk:
    """A mailbox with what fills it and what reads it."""

    server: MailServer
    house: House
    post: Post
    settings: MailboxSettings
    sent: int = 0

    def client(self) -> IMAPClient:
        made = IMAPClient("127.0.0.1", self.server.port, ssl=False)
        made.login(self.settings.user, self.server.password)
        return made

    def deliver(self, *bodies: bytes, flags: tuple[bytes, ...] = ()) -> None:
        with self.client() as client:
            for body in bodies:
                client.append(self.settings.folder, body, flags)

    def orphus(self, **changes: Any) -> bytes:
        self.sent += 1
        body = letters.cut_at(letters.orphus_text(**changes).encode())
        return letters.letter(body, message_id=f"<{self.sent}@alatau.example>")

    def flags(self) -> list[bool]:
        """Of each letter, whether it is marked as seen."""
        with self.client() as client:
            client.select_folder(self.settings.folder, readonly=True)
            found = client.fetch(client.search(), ["FLAGS"])
            return [rb"\Seen" in found[uid][b"FLAGS"] for uid in sorted(found)]


def open_desk(server: MailServer, house: House) -> Desk:
    house.article()
    user = f"desk{secrets.token_hex(4)}"
    settings = MailboxSettings("127.0.0.1", user, server.port, "none")
    post = Post(house.database, house.clock, house.desk, Secrets({}))
    post.add("editors", settings, server.password)
    return Desk(server, house, post, settings)


@pytest.fixture
def desk(mail_server: MailServer, embedded_house: House) -> Desk:
    """Over an embedded database."""
    return open_desk(mail_server, embedded_house)


def test_letters_become_reports_and_are_marked_as_seen(mail_server: MailServer, house: House) -> None:
    desk = open_desk(mail_server, house)
    desk.deliver(desk.orphus(), desk.orphus(comment="тағы бір оқырман"), letters.letter(b"Hello."))
    fetched = desk.post.fetch("editors")

    assert (fetched.count("understood"), fetched.count("not_understood")) == (2, 1)
    assert desk.flags() == [True, True, True]
    reports = house.desk.reports()
    assert {(report.quote, report.door) for report in reports} == {(WRONG, "mailbox")}
    (row,) = house.desk.groups()
    assert row.group.reporters == 2
    (unread,) = desk.post.letters(state="not_understood")
    assert (unread.reason_code, desk.post.letter(unread.id).text) == ("unknown_form", "Hello.")
    mailbox = desk.post.mailbox("editors")
    assert (mailbox.state_code, mailbox.looked_at, mailbox.next_uid) == ("works", house.clock.now, 4)


def test_a_letter_is_read_once_also_when_somebody_marks_it_as_unread(desk: Desk) -> None:
    desk.deliver(desk.orphus(), desk.orphus())
    assert len(desk.post.fetch("editors").taken) == 2
    with desk.client() as client:
        client.select_folder(desk.settings.folder)
        client.remove_flags(client.search(), [rb"\Seen"])
    desk.deliver(desk.orphus())
    assert [one.is_new for one in desk.post.fetch("editors").taken] == [True]
    assert desk.post.fetch("editors").taken == []
    assert len(desk.house.desk.reports()) == 3


def test_what_others_read_before_the_first_look_is_left_alone_and_later_letters_are_not(desk: Desk) -> None:
    desk.deliver(desk.orphus(), flags=(rb"\Seen",))
    assert desk.post.fetch("editors").taken == []
    desk.deliver(desk.orphus(), flags=(rb"\Seen",))
    assert len(desk.post.fetch("editors").taken) == 1


def test_a_folder_that_counts_anew_makes_no_report_twice(desk: Desk) -> None:
    moved = replace(desk.settings, folder="Reports")
    known, new = desk.orphus(), desk.orphus()
    with desk.client() as client:
        client.create_folder("Reports")
        client.append("Reports", known)
    desk.post.add("reports", moved, desk.server.password)
    assert len(desk.post.fetch("reports").taken) == 1
    before = desk.post.mailbox("reports").uid_validity
    with desk.client() as client:
        client.delete_folder("Reports")
        client.append("INBOX", b"Subject: x\n\nx")  # so that another second has its own number
        client.create_folder("Reports")
        if client.select_folder("Reports")[b"UIDVALIDITY"] == before:
            pytest.fail("the folder did not begin anew")
        client.append("Reports", known, [rb"\Seen"])
        client.append("Reports", new)
    desk.house.clock.advance(days=-400)  # the server's days are today's
    assert [one.is_new for one in desk.post.fetch("reports").taken] == [False, True]
    assert len(desk.house.desk.reports()) == 2


@pytest.mark.parametrize("step", ["before the report", "before the letter", "before the mark"])
def test_a_crash_at_any_step_loses_no_letter_and_doubles_none(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    desk.deliver(desk.orphus(), desk.orphus())

    def crash(*_: Any, **__: Any) -> Any:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        if step == "before the report":
            broken.setattr(desk.house.desk, "receive", crash)
        elif step == "before the letter":
            broken.setattr(Letters, "add", crash)
        else:
            broken.setattr(Box, "mark_seen", crash)
        with pytest.raises(KeyboardInterrupt):
            desk.post.fetch("editors")
    assert not all(desk.flags())
    desk.post.fetch("editors")
    assert desk.flags() == [True, True]
    assert len(desk.post.letters(state="understood")) == 2
    assert len(desk.house.desk.reports()) == 2
    assert [row.group.reporters for row in desk.house.desk.groups()] == [2]


def test_a_database_that_refuses_leaves_the_letter_unread(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.deliver(desk.orphus())

    def full(*_: Any, **__: Any) -> Any:
        raise DatabaseFault("disk_full", "The disk is full.", "Make room.")

    with monkeypatch.context() as broken:
        broken.setattr(Letters, "add", full)
        with pytest.raises(DatabaseFault):
            desk.post.fetch("editors")
    assert desk.flags() == [False]
    assert desk.post.fetch("editors").count("understood") == 1


def test_two_seats_at_once_make_one_report_of_each_letter(desk: Desk) -> None:
    desk.deliver(*(desk.orphus() for _ in range(5)))
    with ThreadPoolExecutor(2) as seats:
        list(seats.map(desk.post.fetch, ["editors"] * 2))
    assert len(desk.house.desk.reports()) == len(desk.post.letters()) == 5


def test_letters_that_come_while_it_is_watched_are_read_at_once(desk: Desk) -> None:
    over, first, second = threading.Event(), threading.Event(), threading.Event()
    seen: list[Fetched] = []

    def heard(fetched: Fetched) -> None:
        seen.append(fetched)
        (second if sum(len(one.taken) for one in seen) else first).set()

    watching = threading.Thread(target=desk.post.watch, args=("editors", over.is_set, over.wait, heard))
    watching.start()
    try:
        assert first.wait(60)
        desk.deliver(desk.orphus())
        assert second.wait(60)
    finally:
        over.set()
        watching.join(60)
    assert not watching.is_alive()
    assert len(desk.house.desk.reports()) == 1


def test_a_line_that_breaks_is_taken_up_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    looks, is_done = [0], threading.Event()
    pauses: list[float] = []
    unseen = Box.unseen

    def breaks_once(self: Box) -> list[int]:
        looks[0] += 1
        if looks[0] == 1:
            raise ConnectionResetError
        return unseen(self)

    monkeypatch.setattr(Box, "unseen", breaks_once)
    desk.deliver(desk.orphus())

    def heard(fetched: Fetched) -> None:
        if fetched.taken:
            is_done.set()

    desk.post.watch("editors", is_done.is_set, pauses.append, heard)
    assert pauses == [5.0]
    assert len(desk.house.desk.reports()) == 1


def test_a_test_tells_what_is_there_and_reads_nothing(desk: Desk) -> None:
    desk.deliver(desk.orphus(), desk.orphus())
    tested = desk.post.test("editors")
    assert (tested.letters, tested.unseen, tested.can_idle) == (2, 2, True)
    assert desk.flags() == [False, False]
    assert desk.house.desk.reports() == []


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        (lambda settings, _: replace(settings, folder="Nowhere"), "mail_folder_missing"),
        (lambda settings, _: replace(settings, port=1), "mail_unreachable"),
        (lambda settings, server: replace(settings, port=server.tls_port, security="tls"), "certificate_untrusted"),
        (lambda settings, _: replace(settings, security="starttls"), "certificate_untrusted"),
        (lambda settings, _: replace(settings, security="starttls", certificate="/nowhere.pem"), "certificate_file"),
    ],
)
def test_what_goes_wrong_is_said_and_remembered(
    desk: Desk, changed: Callable[[MailboxSettings, MailServer], MailboxSettings], code: str
) -> None:
    wrong = changed(desk.settings, desk.server)
    desk.post.add("wrong", wrong, desk.server.password)
    for ask in (desk.post.test, desk.post.fetch):
        with pytest.raises(QalamError) as caught:
            ask("wrong")
        assert caught.value.code == code
        assert desk.server.password not in caught.value.message + caught.value.hint
    assert desk.post.mailbox("wrong").state_code == code


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_server_with_a_certificate_of_the_house_is_trusted_when_it_is_named(desk: Desk, security: Any) -> None:
    port = desk.server.tls_port if security == "tls" else desk.server.port
    settings = replace(desk.settings, security=security, port=port, certificate=str(desk.server.certificate))
    desk.post.add("safe", settings, desk.server.password)
    assert desk.post.test("safe").letters == 0


def test_a_wrong_password_is_refused_and_stands_nowhere(desk: Desk) -> None:
    desk.post.secrets.set(desk.settings.secret_name, "canary-4711")
    with pytest.raises(UserMistake) as caught:
        desk.post.fetch("editors")
    assert caught.value.code == "login_refused"
    assert "canary" not in repr(desk.house.rows()) + caught.value.message + str(caught.value.values)


def test_a_password_that_nobody_knows_is_asked_for(desk: Desk, drawer: Drawer) -> None:
    drawer.kept.clear()
    fresh = Post(desk.house.database, desk.house.clock, desk.house.desk, Secrets({}))
    with pytest.raises(UserMistake) as caught:
        fresh.fetch("editors")
    assert caught.value.code == "password_missing"
    variable = str(caught.value.values["variable"])
    told = Post(desk.house.database, desk.house.clock, desk.house.desk, Secrets({variable: desk.server.password}))
    assert told.test("editors").letters == 0


def test_a_mailbox_that_is_removed_takes_its_password_with_it_and_leaves_its_letters(
    desk: Desk, drawer: Drawer
) -> None:
    desk.deliver(desk.orphus())
    desk.post.fetch("editors")
    assert desk.server.password in drawer.kept.values()
    desk.post.remove("editors")
    assert drawer.kept == {}
    assert desk.post.mailboxes() == []
    assert len(desk.post.letters()) == len(desk.house.desk.reports()) == 1


def test_a_template_that_is_written_later_reads_the_letters_that_were_kept(desk: Desk) -> None:
    body = f"Бет {letters.URL} | Қате [[{WRONG}]] | соңы"
    desk.deliver(letters.letter(body.encode(), message_id="<own@a>"), letters.letter(b"Hello.", message_id="<h@a>"))
    desk.post.fetch("editors")
    shelf = TemplateShelf(desk.house.database)
    shelf.put(LetterTemplate("own", "Бет {url} | Қате [[{quote}]] |"))
    again = desk.post.read_again()

    assert [one.letter.form for one in again.taken] == ["own"]
    assert again.changes.ids("report")
    (left,) = desk.post.letters(state="not_understood")
    desk.post.put_aside(left.id)
    assert desk.post.letter_counts() == {"understood": 1, "put_aside": 1}
    with pytest.raises(UserMistake):
        desk.post.put_aside(again.taken[0].letter.id)
    shelf.remove("own")
    assert shelf.all() == []


def test_a_name_is_used_once_and_settings_are_checked(desk: Desk) -> None:
    with pytest.raises(RowExists):
        desk.post.add("editors", desk.settings)
    for wrong, code in (
        (replace(desk.settings, host="mail example"), "host_missing"),
        (replace(desk.settings, user=" "), "user_missing"),
        (replace(desk.settings, port=0), "port_wrong"),
        (replace(desk.settings, host="mail.example"), "password_in_the_clear"),
        (replace(desk.settings, poll=1), "poll_too_short"),
    ):
        with pytest.raises(UserMistake) as caught:
            desk.post.add("other", wrong)
        assert caught.value.code == code


def test_a_machine_without_a_keyring_keeps_the_password_for_the_session(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring
    from keyring.backends.fail import Keyring

    bare = Keyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: bare)
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(bare, name))
    session = Secrets({})
    assert not session.can_keep
    assert session.set("imap:a@b:993", "word") is False
    assert session.get("imap:a@b:993") == "word"
    session.forget("imap:a@b:993")
    assert session.get("imap:a@b:993") is None


@pytest.fixture(autouse=True)
def nothing_is_left_running() -> Iterator[None]:
    """A watch that was not stopped would go on in the next test."""
    before = threading.active_count()
    yield
    assert threading.active_count() <= before


def test_an_mbox_and_a_letter_in_a_file_are_taken_once(embedded_house: House, tmp_path: Any) -> None:
    house = embedded_house
    house.article()
    post = Post(house.database, house.clock, house.desk, Secrets({}))
    one = letters.letter(letters.cut_at(letters.orphus_text().encode()), message_id="<a@a>")
    two = letters.letter(b"From the desk\n>From inside\nHello.", message_id="<b@a>")
    mbox = b"".join(
        b"From robot@a.example Mon Mar  2 11:00:00 2026\n" + raw.replace(b"\nFrom", b"\n>From") + b"\n\n"
        for raw in (one, two)
    )
    (tmp_path / "old.mbox").write_bytes(mbox)
    (tmp_path / "one.eml").write_bytes(one.replace(b"\n", b"\r\n"))
    fetched = post.take_file(tmp_path / "old.mbox")
    assert [one.letter.state for one in fetched.taken] == ["understood", "not_understood"]
    assert "From the desk" in post.letter(fetched.taken[1].letter.id).text
    assert [one.is_new for one in post.take_file(tmp_path / "old.mbox").taken] == [False, False]
    assert len(house.desk.reports()) == 1
    with pytest.raises(UserMistake):
        post.take_file(tmp_path)
    with pytest.raises(QalamError):
        post.take_file(tmp_path / "none.eml")
    assert isinstance(EnvironmentFault("x"), QalamError)
