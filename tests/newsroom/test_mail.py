"""Letters of the newsroom: whom they may go to, what may stand in them, and the way over a real server."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import UserMistake
from editor.newsroom import smtp
from editor.newsroom.mail import Letter, MailServer, checked_address, composed
from editor.newsroom.smtp import MailFault, send
from tests.components import SmtpServer

_OF_THE_LETTER = ("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted")
HEADERS = (*_OF_THE_LETTER, "MIME-Version", "Content-Type", "Content-Transfer-Encoding")
AT = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
SERVER = MailServer("mail.example.kz", sender="desk@alatau.example", sender_name="Алатау News")


def letter(to: str = "reader@example.kz", **values: str) -> Letter:
    own: dict[str, Any] = {"subject": "Рақмет", "text": "Қате түзетілді: «құқық».\n", "message_id": "1@alatau.example"}
    return Letter(to, **{**own, **values})


@pytest.mark.parametrize("address", ["reader@example.kz", "a.b+news@mail.example.com", "ivan@пример.рф"])
def test_an_address_is_one_mailbox(address: str) -> None:
    assert checked_address(address).isascii()


@pytest.mark.parametrize(
    "address",
    [
        *("", "reader", "@example.kz", "reader@", "reader@localhost", "a b@example.kz", "a..b@example.kz"),
        *("Reader <r@example.kz>", "r@example.kz, s@example.kz", "r@example.kz\r\nBcc: s@example.kz", "r@e.kz\n"),
        *('"a b"@example.kz', "r@[127.0.0.1]", "r@example.kz\u202e", "r@ex\x00ample.kz", "r@-example.kz"),
        "a" * 65 + "@example.kz",
        "a@" + "b." * 130 + "kz",
    ],
)
def test_what_is_not_one_mailbox_is_refused(address: str) -> None:
    with pytest.raises(UserMistake) as refused:
        checked_address(address)
    assert refused.value.code == "address_wrong"
    assert "\n" not in refused.value.message


@given(st.text(max_size=60), st.text(max_size=200), st.text(max_size=60))
def test_no_text_writes_a_header_or_hides(subject: str, text: str, name: str) -> None:
    message = composed(replace(SERVER, sender_name=name), letter(subject=subject, text=text), AT)
    read = message_from_bytes(message.as_bytes(), policy=default)
    assert isinstance(read, EmailMessage)

    assert sorted(read.keys()) == sorted(HEADERS)
    assert [entry.addr_spec for entry in read["To"].addresses] == ["reader@example.kz"]
    assert [entry.addr_spec for entry in read["From"].addresses] == ["desk@alatau.example"]
    everything = str(read["Subject"]) + str(read["From"]) + read.get_content()
    assert not any(sign in everything for sign in "\x00\x1b\u202a\u202b\u202d\u202e\u2066\u2067\u2068\x7f")


def test_a_header_of_somebody_else_s_stays_text() -> None:
    message = composed(SERVER, letter(subject="Рақмет\r\nBcc: spy@example.com"), AT)
    assert message["Bcc"] is None
    assert message["Subject"] == "Рақмет Bcc: spy@example.com"


@pytest.mark.parametrize(
    ("server", "code"),
    [
        (MailServer("", sender="a@b.kz"), "host_missing"),
        (replace(SERVER, host="mail example"), "host_missing"),
        (replace(SERVER, port=0), "smtp_port_wrong"),
        (replace(SERVER, security="none"), "password_in_the_clear"),
        (replace(SERVER, security="ssh"), "security_unknown"),  # type: ignore[arg-type]  # as a script may say it
        (replace(SERVER, sender="desk"), "address_wrong"),
    ],
)
def test_a_server_that_cannot_serve_is_refused(server: MailServer, code: str) -> None:
    with pytest.raises(UserMistake) as refused:
        server.check()
    assert refused.value.code == code


# Over a real server ---------------------------------------------------------------------------------------------------


def ways(server: SmtpServer, **values: object) -> MailServer:
    own: dict[str, object] = {
        "host": "127.0.0.1",
        "port": server.port,
        "security": "starttls",
        "user": server.user,
        "certificate": str(server.certificate),
    }
    return replace(SERVER, **{**own, **values})  # type: ignore[arg-type]  # settings by name


@pytest.mark.parametrize("security", ["starttls", "tls", "none"])
def test_a_letter_arrives_as_it_was_written(smtp_server: SmtpServer, security: str) -> None:
    port = smtp_server.tls_port if security == "tls" else smtp_server.port
    to = f"reader-{security}@example.kz"
    send(
        ways(smtp_server, security=security, port=port),
        smtp_server.password,
        composed(SERVER, letter(to, language="kk"), AT),
    )
    [raw] = smtp_server.letters(to)
    read = message_from_bytes(raw, policy=default)
    assert isinstance(read, EmailMessage)
    assert (read["Subject"], read["Message-ID"]) == ("Рақмет", "<1@alatau.example>")
    assert str(read["From"]) == "Алатау News <desk@alatau.example>"
    assert read.get_content().splitlines() == ["Қате түзетілді: «құқық»."]


def test_a_wrong_password_is_told_as_one(smtp_server: SmtpServer) -> None:
    with pytest.raises(UserMistake) as refused:
        send(ways(smtp_server), "wrong", composed(SERVER, letter(), AT))
    assert refused.value.code == "login_refused"
    assert "wrong" not in str(refused.value)


@pytest.mark.parametrize(
    ("who", "outcome", "code"), [("refused", "refused", "mail_refused"), ("later", "throttled", "mail_later")]
)
def test_what_the_server_says_of_a_reader_decides(smtp_server: SmtpServer, who: str, outcome: str, code: str) -> None:
    with pytest.raises(MailFault) as fault:
        send(ways(smtp_server), smtp_server.password, composed(SERVER, letter(f"{who}@example.kz"), AT))
    assert (fault.value.outcome, fault.value.code) == (outcome, code)


def test_a_certificate_that_nobody_knows_is_not_trusted(smtp_server: SmtpServer) -> None:
    with pytest.raises(MailFault) as fault:
        send(ways(smtp_server, certificate=""), smtp_server.password, composed(SERVER, letter(), AT))
    assert fault.value.code == "certificate_untrusted"


def test_a_certificate_that_is_not_there_is_a_mistake(smtp_server: SmtpServer, tmp_path: Path) -> None:
    with pytest.raises(UserMistake) as refused:
        send(ways(smtp_server, certificate=str(tmp_path / "no.pem")), "", composed(SERVER, letter(), AT))
    assert refused.value.code == "certificate_file"


def test_what_ends_it_before_the_letter_is_given_leaves_nothing(smtp_server: SmtpServer) -> None:
    class Stopped(Exception):
        pass

    def stop() -> None:
        raise Stopped

    to = "stopped@example.kz"
    with pytest.raises(Stopped):
        send(ways(smtp_server), smtp_server.password, composed(SERVER, letter(to), AT), before_handing=stop)
    send(ways(smtp_server), smtp_server.password, composed(SERVER, letter(to), AT))
    assert len(smtp_server.letters(to)) == 1


def test_a_server_that_is_not_there_is_told() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with pytest.raises(MailFault) as fault:
        send(replace(SERVER, host="127.0.0.1", port=port, security="none"), None, composed(SERVER, letter(), AT))
    assert (fault.value.outcome, fault.value.code) == ("network", "mail_unreachable")


@contextmanager
def talking(answers: Callable[[socket.socket], None]) -> Iterator[MailServer]:
    """A server of a few lines, for what no honest server does."""
    with socket.create_server(("127.0.0.1", 0)) as door:

        def serve() -> None:
            line, _ = door.accept()
            with line:
                answers(line)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield replace(SERVER, host="127.0.0.1", port=door.getsockname()[1], security="none")
        thread.join(timeout=30)


def breaking_off(line: socket.socket) -> None:
    """Takes the whole letter, and goes away without a word."""
    line.sendall(b"220 here\r\n")
    with line.makefile("rb") as lines:
        for told in lines:
            if told == b".\r\n":
                return
            line.sendall(b"354 go on\r\n" if told.upper().startswith(b"DATA") else b"250 yes\r\n")
            if told.upper().startswith(b"DATA"):
                for rest in lines:
                    if rest == b".\r\n":
                        return


def test_a_line_that_breaks_after_the_letter_leaves_a_doubt() -> None:
    with talking(breaking_off) as server, pytest.raises(MailFault) as fault:
        send(server, None, composed(SERVER, letter(), AT))
    assert (fault.value.outcome, fault.value.code) == ("doubtful", "mail_doubtful")


def test_a_server_that_talks_nonsense_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp, "CONNECT_SECONDS", 5.0)
    with talking(lambda line: line.sendall(b"\xff\xfe nonsense\r\n")) as server, pytest.raises(MailFault) as fault:
        send(server, None, composed(SERVER, letter(), AT))
    assert fault.value.outcome in ("network", "throttled")
