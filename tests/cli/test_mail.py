"""The server that letters go out through, from the command line."""

from __future__ import annotations

import keyring
import pytest
from keyring.backends.fail import Keyring

from tests.cli.conftest import Qalam
from tests.components import SmtpServer


@pytest.fixture(autouse=True)
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a keyring: no test touches the one of who runs it."""
    bare = Keyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: bare)
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(bare, name))


def words(server: SmtpServer) -> tuple[object, ...]:
    return (
        *("mail", "set", "--host", "127.0.0.1", "--port", server.port, "--user", server.user),
        *("--from", "desk@alatau.example", "--name", "Алатау News", "--certificate", server.certificate),
    )


def test_a_server_is_set_tried_and_turned_off(
    qalam: Qalam, smtp_server: SmtpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qalam("mail", "show", "--json").json == {"mail": None}
    assert qalam("mail", "test", "a@example.kz", "--json").json["error"]["code"] == "mail_not_set"
    answer = qalam(*words(smtp_server), "--json", stdin=smtp_server.password + "\n")
    assert (answer.code, answer.json["password_kept"]) == (0, False)
    assert smtp_server.password not in qalam("mail", "show", "--json").out

    monkeypatch.setenv("QALAM_PASSWORD", smtp_server.password)
    assert qalam("mail", "test", "cli@example.kz", "--json").json == {"sent": "cli@example.kz"}
    [letter] = smtp_server.letters("cli@example.kz")
    assert b"Auto-Submitted: auto-generated" in letter

    monkeypatch.setenv("QALAM_PASSWORD", "wrong")
    refused = qalam("mail", "test", "cli@example.kz", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "login_refused")
    assert qalam("mail", "off").code == 0
    assert qalam("mail", "show", "--json").json == {"mail": None}


def test_nobody_is_written_to_who_writes_a_header(qalam: Qalam, smtp_server: SmtpServer) -> None:
    qalam(*words(smtp_server), stdin=smtp_server.password + "\n")
    refused = qalam("mail", "test", "a@example.kz\nBcc: b@example.kz", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "address_wrong")
