"""The newsroom's letters: which server they go through, its password, and sending one."""

from __future__ import annotations

import secrets as randomness
from collections.abc import Callable

from db.unit_of_work import Database
from editor.changes import Changes
from editor.errors import UserMistake, refuse_if_changed
from editor.newsroom import smtp
from editor.newsroom.agency import load_agency
from editor.newsroom.clock import Clock
from editor.newsroom.mail import Letter, MailServer, composed, load_mail_server, save_mail_server
from editor.newsroom.secrets import Secrets

_TEST_SUBJECT = "Qalam: сынақ хат / пробное письмо / a test letter"
_TEST_TEXT = """Бұл — Qalam жіберген сынақ хат. Хаттар жіберілуге дайын.

Это пробное письмо программы Qalam. Письма отправляются.

This is a test letter from Qalam. Letters can be sent.
"""


class MailDesk:
    """May be used from any thread. `send` and `test` take seconds where the server is slow."""

    def __init__(self, database: Database, clock: Clock, secrets: Secrets) -> None:
        self._database = database
        self._clock = clock
        self.secrets = secrets

    @property
    def server(self) -> MailServer:
        """As the newsroom's settings hold it now; `is_set` tells whether there is one."""
        with self._database.reading() as work:
            return load_mail_server(work)

    def set_up(self, server: MailServer, password: str = "", seen: MailServer | None = None) -> Changes:
        """Use this server from now on; an empty password leaves the one that is kept. Raises UserMistake; Conflict
        where the server is not that any more which somebody has `seen`.
        """
        with self._database.unit_of_work() as work:
            if seen is not None:
                refuse_if_changed(seen, load_mail_server(work))
            save_mail_server(work, server)
            work.commit()
            changes = Changes.of(**work.touched)
        if password:
            self.secrets.set(server.secret_name, password)
        return changes

    def turn_off(self, seen: MailServer | None = None) -> Changes:
        """Send no letters any more, and forget the password. Raises Conflict as `set_up`."""
        with self._database.unit_of_work() as work:
            server = load_mail_server(work)
            if seen is not None:
                refuse_if_changed(seen, server)
            save_mail_server(work, MailServer())
            work.commit()
            changes = Changes.of(**work.touched)
        if server.is_set:
            self.secrets.forget(server.secret_name)
        return changes

    def password_of(self, server: MailServer) -> str | None:
        """None where the server asks for none. Raises UserMistake `password_missing` where nobody knows it here."""
        if not server.user:
            return None
        password = self.secrets.get(server.secret_name)
        if password is None:
            raise UserMistake(
                f"The password of {server.user} is not known on this machine.",
                "Give it once more with `qalam mail set`, or in the settings.",
                code="password_missing",
                values={"user": server.user},
            )
        return password

    def new_message_id(self, server: MailServer) -> str:
        """For one letter, however often it is tried."""
        return f"{randomness.token_hex(16)}@{server.sender.rpartition('@')[2] or 'localhost'}"

    def send(self, letter: Letter, *, before_handing: Callable[[], None] = lambda: None) -> None:
        """Raises UserMistake (mail_not_set, password_missing, address_wrong, login_refused) and `smtp.MailFault`."""
        server = self.server
        if not server.is_set:
            raise UserMistake(
                "No mail server is set for letters to go out.",
                "Set one with `qalam mail set`, or in the settings.",
                code="mail_not_set",
            )
        message = composed(server, letter, self._clock())
        smtp.send(server, self.password_of(server), message, before_handing=before_handing)

    def test(self, to: str) -> None:
        """Send a letter that says that letters can be sent. Raises as `send`."""
        with self._database.reading() as work:
            name = load_agency(work).name
        text = f"{_TEST_TEXT}\n{name}\n" if name else _TEST_TEXT
        self.send(Letter(to, _TEST_SUBJECT, text, self.new_message_id(self.server)))
