"""Readers who asked for an answer get one letter, once their words are mended and the page shows it."""

from __future__ import annotations

import secrets
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import AnswerRecord
from editor.errors import UserMistake
from editor.reports import Fixed
from editor.reports.answers.templates import BUILT_IN, VARIABLES, AnswerTemplate
from editor.reports.corrections import CorrectionsPolicy, Manner
from tests.components import SmtpServer
from tests.publishing.newsroom import Killed
from tests.reports.house import RIGHT, WRONG, House, library
from tests.reports.post import with_mail


def address(name: str = "reader") -> str:
    return f"{name}-{secrets.token_hex(4)}@example.kz"


def fixed(house: House, *readers: str, undo_for: float = 0, **report: str) -> Fixed:
    article = house.article(published=True)
    for reader in readers:
        received = house.report(article, reply_to=reader, reporter=reader, **report)
    assert received.group is not None
    return house.desk.fix(received.group.id, RIGHT, author="Dana", undo_for=timedelta(seconds=undo_for))


def state(house: House, answer: AnswerRecord) -> str:
    with house.database.reading() as work:
        return work.answers.get(answer.id).state


def read(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_reader_is_told_once_the_page_shows_it(house: House, smtp_server: SmtpServer) -> None:
    post, to = with_mail(house, smtp_server), address()
    done = fixed(house, to, to.upper(), "nobody", "a@example.kz\nBcc: b@example.kz")

    assert [(answer.address, answer.state) for answer in done.answers] == [(to, "waiting")]
    assert done.changes.concern("answer")
    assert not post.run_once().sent, "the correction is still in the queue"
    assert len(house.newsroom.worker().run_once().done) == 2
    assert [answer.id for answer in post.run_once().sent] == [done.answers[0].id]
    assert not post.run_once().sent

    [raw] = smtp_server.letters(to)
    letter = read(raw)
    assert letter["Message-ID"] == f"<{done.answers[0].message_id}>"
    assert letter["Subject"] == "Сіз көрсеткен қате түзетілді: Жаңа кітапхана ашылды"
    assert f"«{WRONG}»" in letter.get_content()
    assert f"«{RIGHT}»" in letter.get_content()


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_letter_speaks_the_reader_s_language(embedded_house: House, language: str) -> None:
    with_mail(embedded_house, None)
    [answer] = fixed(embedded_house, address(), language=language).answers
    assert answer.language == language
    assert answer.subject.startswith(BUILT_IN[language].subject.partition("{")[0])


def test_nothing_that_a_reader_wrote_stands_in_a_letter(embedded_house: House) -> None:
    """Anybody can give anybody's address: we carry no stranger's words there."""
    with_mail(embedded_house, None)
    spam = "https://casino.example/win"
    [answer] = fixed(embedded_house, address(), url=spam, comment=spam, suggestion=spam).answers
    assert "casino" not in answer.subject + answer.text


@pytest.mark.parametrize("reason", ["no server", "not wanted"])
def test_nobody_is_written_to_where_letters_are_off(embedded_house: House, reason: str) -> None:
    if reason == "not wanted":
        with_mail(embedded_house, None)
        embedded_house.desk.set_policy(CorrectionsPolicy(answers=False))
    assert fixed(embedded_house, address()).answers == []


def test_an_undone_fix_writes_to_nobody(house: House, smtp_server: SmtpServer) -> None:
    post = with_mail(house, smtp_server)
    done = fixed(house, address(), undo_for=8)
    house.desk.undo(done.correction.id, author="Dana")
    house.clock.advance(seconds=60)
    house.newsroom.worker().run_once()
    assert not post.run_once().sent
    assert state(house, done.answers[0]) == "cancelled"


def test_what_a_reader_was_told_is_not_undone(embedded_house: House, smtp_server: SmtpServer) -> None:
    house = embedded_house
    post = with_mail(house, smtp_server)
    article = house.article()  # a draft: nothing is queued that would keep it from being undone
    done = house.desk.fix_report(house.report(article, reply_to=address()).report.id, RIGHT, author="Dana")
    assert post.run_once().sent
    before = house.rows()
    with pytest.raises(UserMistake) as refused:
        house.desk.undo(done.correction.id, author="Dana")
    assert refused.value.code == "answer_was_sent"
    assert house.rows() == before


# Whatever happens, no letter is lost and none goes twice --------------------------------------------------------------


@pytest.mark.parametrize("step", ["claimed", "handing over", "handed over"])
def test_a_killed_sender_neither_loses_nor_doubles_a_letter(house: House, smtp_server: SmtpServer, step: str) -> None:
    def end(taken: str) -> None:
        if taken == step:
            raise Killed

    to = address()
    article = house.article()
    dying, post = with_mail(house, smtp_server, end), with_mail(house, smtp_server)
    fix = house.desk.fix_report(house.report(article, reply_to=to).report.id, RIGHT, author="Dana")
    with pytest.raises(Killed):
        dying.run_once()
    assert not post.run_once().sent, "its lease is not over"
    house.clock.advance(minutes=6)
    again = post.run_once()

    if step == "claimed":  # nothing had left
        assert [answer.id for answer in again.sent] == [fix.answers[0].id]
        assert len(smtp_server.letters(to)) == 1
    else:  # it may have: a person decides
        assert not again.sent
        assert state(house, fix.answers[0]) == "doubtful"
        assert len(smtp_server.letters(to, at_least=int(step == "handed over"))) == int(step == "handed over")
        post.send_again(fix.answers[0].id)
        assert post.run_once().sent


def test_two_senders_never_take_the_same_letter(house: House, smtp_server: SmtpServer) -> None:
    to, others = address(), with_mail(house, smtp_server)
    sent: list[int] = []

    def meanwhile(step: str) -> None:
        if step == "claimed":
            sent.append(len(others.run_once().sent))

    post = with_mail(house, smtp_server, meanwhile)
    house.desk.fix_report(house.report(house.article(), reply_to=to).report.id, RIGHT, author="Dana")
    assert len(post.run_once().sent) == 1
    assert sent == [0]
    assert len(smtp_server.letters(to)) == 1


def test_a_sender_that_slept_through_its_lease_hands_nothing_over(house: House, smtp_server: SmtpServer) -> None:
    to, others = address(), with_mail(house, smtp_server)

    def sleep(step: str) -> None:
        if step == "claimed":
            house.clock.advance(minutes=6)
            assert len(others.run_once().sent) == 1

    post = with_mail(house, smtp_server, sleep)
    house.desk.fix_report(house.report(house.article(), reply_to=to).report.id, RIGHT, author="Dana")
    assert not post.run_once().failed
    assert len(smtp_server.letters(to)) == 1


def test_a_server_that_is_away_is_tried_again(embedded_house: House, smtp_server: SmtpServer) -> None:
    house, to = embedded_house, address()
    away = with_mail(house, None)
    done = house.desk.fix_report(house.report(house.article(), reply_to=to).report.id, RIGHT, author="Dana")
    assert not away.run_once().sent
    letter = away.answer(done.answers[0].id)
    assert (letter.state, letter.reason_code, letter.attempts) == ("waiting", "mail_unreachable", 1)
    post = with_mail(house, smtp_server)
    assert not post.run_once().sent, "not before its time"
    house.clock.advance(minutes=1)
    assert len(post.run_once().sent) == 1


def test_an_address_that_the_server_refuses_is_given_up_and_can_be_tried_again(
    embedded_house: House, smtp_server: SmtpServer
) -> None:
    house, post = embedded_house, with_mail(embedded_house, smtp_server)
    done = house.desk.fix_report(
        house.report(house.article(), reply_to=address("refused")).report.id, RIGHT, author="Dana"
    )
    assert [answer.reason_code for answer in post.run_once().failed] == ["mail_refused"]
    post.send_again(done.answers[0].id)
    assert post.run_once().failed
    post.cancel(done.answers[0].id)
    assert state(house, done.answers[0]) == "cancelled"


def test_a_password_that_is_not_known_here_costs_no_attempt(embedded_house: House, smtp_server: SmtpServer) -> None:
    house = embedded_house
    with_mail(house, smtp_server)
    done = house.desk.fix_report(house.report(house.article(), reply_to=address()).report.id, RIGHT, author="Dana")
    wrong = with_mail(house, smtp_server, user="somebody else")
    for _ in range(12):
        wrong.run_once()
        house.clock.advance(minutes=16)
    assert (wrong.answer(done.answers[0].id).state, wrong.answer(done.answers[0].id).attempts) == ("waiting", 0)
    post = with_mail(house, smtp_server)
    assert len(post.run_once().sent) == 1


@pytest.mark.parametrize(("language", "note"), [("ru", "Название уточнено."), ("en", "Название уточнено.")])
def test_a_letter_tells_the_note_in_the_reader_s_language_or_the_next_that_they_know(
    embedded_house: House, language: str, note: str
) -> None:
    post = with_mail(embedded_house, None)
    post.put_template(AnswerTemplate(language, "x", "{note}"))
    received = embedded_house.report(embedded_house.article(), reply_to=address(), language=language)
    how = Manner(notes={"kk": "Атауы нақтыланды.", "ru": "Название уточнено."})
    [answer] = embedded_house.desk.fix_report(received.report.id, RIGHT, author="Dana", how=how).answers
    assert answer.text.strip() == note


def test_a_letter_in_another_language_has_the_newsroom_s_sentence_in_it(embedded_house: House) -> None:
    post = with_mail(embedded_house, None)
    post.put_template(AnswerTemplate("ru", "x", "{note}"))
    received = embedded_house.report(embedded_house.article(), reply_to=address(), language="ru")
    [answer] = embedded_house.desk.fix_report(received.report.id, RIGHT, author="Dana").answers
    assert answer.text.strip() == f"Исправлена опечатка: «{WRONG}» → «{RIGHT}»."


# Templates ------------------------------------------------------------------------------------------------------------


def test_the_newsroom_writes_its_own_letter(embedded_house: House) -> None:
    post = with_mail(embedded_house, None)
    post.put_template(AnswerTemplate("kk", "Рақмет: {old}", "{old} емес, {new}. {note} {date}"))
    [answer] = fixed(embedded_house, address()).answers
    assert answer.subject == f"Рақмет: {WRONG}"
    told = " ".join(answer.text.split())  # the date has a narrow no-break space in it
    assert told == f"{WRONG} емес, {RIGHT}. Теру қатесі түзетілді: «{WRONG}» → «{RIGHT}». 2026 ж. 2 наурыз"
    post.drop_template("kk")
    assert post.templates()["kk"] == BUILT_IN["kk"]


@pytest.mark.parametrize(
    ("subject", "text", "code"),
    [
        ("{secret}", "x", "unknown_name"),
        ("x", "{old", "brace_alone"),
        ("x", "}", "brace_alone"),
        ("", "x", "answer_empty"),
        ("x", " ", "answer_empty"),
        ("x", "x" * 5000, "template_too_long"),
    ],
)
def test_a_template_that_cannot_be_filled_is_refused(subject: str, text: str, code: str) -> None:
    with pytest.raises(UserMistake) as refused:
        AnswerTemplate("kk", subject, text).check()
    assert refused.value.code == code


@given(st.dictionaries(st.sampled_from(VARIABLES), st.text()))
def test_no_value_is_read_as_a_template_or_breaks_a_line(values: dict[str, str]) -> None:
    subject, text = AnswerTemplate("en", "{old}", "{new}\n{link}").filled(values)
    assert len(subject.splitlines()) <= 1
    assert text.count("\n") <= 2
    twice = AnswerTemplate("en", "{old}", "x").filled({"old": "{new}", "new": "!"})[0]
    assert twice == "{new}"


def test_articles_of_another_language_write_in_it(embedded_house: House) -> None:
    with_mail(embedded_house, None)
    article = embedded_house.article(library(language="ru"))
    received = embedded_house.report(article, reply_to=address(), language="de")
    [answer] = embedded_house.desk.fix_report(received.report.id, RIGHT, author="Dana").answers
    assert answer.language == "ru"
