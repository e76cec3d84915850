"""A mail server, and a newsroom that reads from it."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from tests.components import MailServer, dovecot_program, private_dovecot, require
from tests.reports.conftest import database, database_url, embedded_house, house

__all__ = ["database", "database_url", "embedded_house", "house"]


class Drawer(KeyringBackend):
    """A keyring that lies in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


@pytest.fixture(autouse=True)
def drawer(monkeypatch: pytest.MonkeyPatch) -> Drawer:
    """No test touches the keyring of who runs it."""
    made = Drawer()
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(made, name))
    return made


@pytest.fixture(scope="session")
def mail_server() -> Iterator[MailServer]:
    """One for all tests; each takes a user of its own."""
    require("Dovecot", dovecot_program(), "apt-get install dovecot-imapd")
    with private_dovecot() as server:
        yield server
