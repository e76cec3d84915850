"""Letters to subscribers through a real mail server: who gets what, once, and what nobody sees."""

from __future__ import annotations

import email
import email.policy
import secrets
from email.message import EmailMessage
from typing import Any

import pytest
from hypothesis import given

from db.unit_of_work import Database
from editor.errors import QalamError
from editor.publishing.targets.email_letters import EmailLetters
from tests.components import SmtpServer
from tests.publishing.newsroom import Newsroom, document, open_newsroom
from tests.publishing.places import email_settings
from tests.strategies import texts


def readers(count: int) -> list[str]:
    return [f"reader-{secrets.token_hex(6)}@example.kz" for _ in range(count)]


def newsroom_for(database: Database, server: SmtpServer, *subscribers: str, **settings: Any) -> Newsroom:
    newsroom = open_newsroom(database, EmailLetters(), channels=0)
    given_ = {**email_settings(server, *subscribers), **settings}
    newsroom.publishing.add_channel("letters", "email", given_, secrets={"password": server.password})
    return newsroom


def letters(server: SmtpServer, to: str, at_least: int = 1) -> list[EmailMessage]:
    found = server.letters(to, at_least=at_least)
    return [email.message_from_bytes(letter, policy=email.policy.default) for letter in found]


def test_each_subscriber_gets_the_article_with_its_notice_and_sees_no_other(
    embedded: Database, smtp_server: SmtpServer
) -> None:
    first, second = readers(2)
    newsroom = newsroom_for(embedded, smtp_server, first, second, first)
    newsroom.publishing.publish(newsroom.write(document("Көпір ашылды")), None, author="Aizhan")
    newsroom.worker().run_once()
    for reader, other in ((first, second), (second, first)):
        (letter,) = letters(smtp_server, reader)
        assert letter["Subject"] == "Көпір ашылды"
        assert letter["From"] == "news@alatau.example"
        assert other not in letter.as_string().replace("Envelope-to", "")
        text = letter.get_body(("plain",))
        html = letter.get_body(("html",))
        assert text is not None
        assert html is not None
        shown = html.get_content().partition("<body")[2]  # its head says whose it is for machines
        assert text.get_content().count("© Алатау News") == shown.count("© Алатау News") == 1
        assert 'href="https://alatau.example"' in html.get_content()
        assert "<script" not in html.get_content()
        assert "<img" not in html.get_content()


def test_a_correction_and_a_withdrawal_are_letters_of_the_same_thread(
    embedded: Database, smtp_server: SmtpServer
) -> None:
    (reader,) = readers(1)
    newsroom = newsroom_for(embedded, smtp_server, reader)
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    newsroom.correct(article, "Жаңа көпір ашылды")
    newsroom.worker().run_once()
    newsroom.publishing.withdraw(article, reason="Дерек расталмады", author="Aizhan")
    newsroom.worker().run_once()
    found = letters(smtp_server, reader, 3)
    assert {str(letter["Subject"]) for letter in found} == {
        "Көпір ашылды",
        "Түзетілді: Жаңа көпір ашылды",
        "Кері шақырылды: Жаңа көпір ашылды",
    }
    assert len({str(letter["References"]) for letter in found}) == 1
    assert len({str(letter["Message-ID"]) for letter in found}) == 3
    last = next(letter for letter in found if "Кері" in str(letter["Subject"]))
    body = last.get_body(("plain",))
    assert body is not None
    assert "Дерек расталмады" in body.get_content()
    assert "Қалада" not in body.get_content()


def test_one_address_that_the_server_refuses_keeps_nobody_else_from_the_letter(
    embedded: Database, smtp_server: SmtpServer
) -> None:
    (reader,) = readers(1)
    newsroom = newsroom_for(embedded, smtp_server, "refused@example.kz", reader)
    newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    done = newsroom.worker().run_once().done
    delivery = newsroom.publishing.item(done[0].id).delivery
    assert delivery is not None
    assert delivery.receipt["refused"] == ["refused@example.kz"]
    assert len(letters(smtp_server, reader)) == 1


def test_where_the_server_asks_to_wait_for_one_nobody_gets_it_twice(
    embedded: Database, smtp_server: SmtpServer
) -> None:
    (reader,) = readers(1)
    newsroom = newsroom_for(embedded, smtp_server, reader, "later@example.kz")
    newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    waiting = newsroom.worker().run_once().waiting
    assert [row.reason_code for row in waiting] == ["throttled"]
    newsroom.publishing.set_channel("letters", {"subscribers": reader})
    newsroom.clock.advance(seconds=20)
    newsroom.worker().run_once()
    assert len(letters(smtp_server, reader)) == 1


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({"subscribers": ["a@example.kz"] * 101}, "too_many_subscribers"),
        ({"subscribers": "a@example.kz\nb"}, "address_wrong"),
        ({"subscribers": ""}, "setting_missing"),
        ({"sender": "x\r\nBcc: evil@example.kz"}, "address_wrong"),
        ({"security": "none", "host": "mail.example.kz"}, "password_in_the_clear"),
    ],
)
def test_what_is_wrong_is_said_when_it_is_typed(
    embedded: Database, smtp_server: SmtpServer, settings: dict[str, Any], code: str
) -> None:
    newsroom = newsroom_for(embedded, smtp_server, "a@example.kz")
    with pytest.raises(QalamError) as caught:
        newsroom.publishing.set_channel("letters", settings)
    assert caught.value.code == code


def test_the_trial_logs_in_and_sends_nothing(embedded: Database, smtp_server: SmtpServer) -> None:
    (reader,) = readers(1)
    newsroom = newsroom_for(embedded, smtp_server, reader)
    assert newsroom.publishing.test_channel("letters").facts["subscribers"] == "1"
    record = newsroom.publishing.channel("letters")
    newsroom.publishing.set_secrets(record, {"password": "wrong"})
    with pytest.raises(QalamError) as caught:
        newsroom.publishing.test_channel("letters")
    assert caught.value.code == "login_refused"


@given(headline=texts(min_size=1, max_size=120, new_lines=True))
def test_a_headline_writes_no_header_of_its_own(headline: str) -> None:
    from editor.newsroom.mail import Letter, MailServer, composed
    from tests.publishing.newsroom import START

    server = MailServer(host="localhost", sender="news@alatau.example")
    made = composed(server, Letter("a@example.kz", headline, "x", "1@alatau.example"), START)
    again = email.message_from_bytes(made.as_bytes(), policy=email.policy.default)
    assert again["Bcc"] is None
    assert again.keys().count("Subject") == 1
