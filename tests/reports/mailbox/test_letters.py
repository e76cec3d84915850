"""Letters of Orphus, Mistape and others are understood, in every encoding and torn; what is not is said why."""

from __future__ import annotations

import email
import email.policy
import random
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import UserMistake
from editor.reports import IncomingReport
from editor.reports.mailbox.letter import LARGEST, read_letter, unwrapped
from editor.reports.mailbox.templates import LetterTemplate
from editor.reports.mailbox.understanding import understand
from tests.reports.mailbox import letters
from tests.reports.mailbox.letters import BEFORE, BEHIND, URL, WRONG, letter


def report_of(raw: bytes, *templates: LetterTemplate, form: str) -> IncomingReport:
    found = understand(read_letter(raw), templates)
    assert found.incoming is not None, found.reason_code
    assert found.form == form
    return found.incoming


@pytest.mark.parametrize("labels", ["en", "ru", "kk"])
@pytest.mark.parametrize("transfer", ["8bit", "base64", "quoted-printable"])
def test_a_torn_letter_of_orphus_is_whole_again(labels: str, transfer: str) -> None:
    torn = 0
    for space in (" ", "  "):  # a byte more or less, and letters of two bytes are torn or not
        body = letters.cut_at(letters.orphus_text(labels=labels, space=space).encode())
        torn += any("\ufffd" in line.decode(errors="replace") for line in body.split(b"\n"))
        found = report_of(letter(body, transfer=transfer), form="orphus")
        assert (found.quote, found.prefix, found.suffix) == (WRONG, BEFORE, BEHIND)
        assert (found.url, found.comment) == (URL, "Дұрысы «құқық» болуы керек.")
    assert torn > 0


@pytest.mark.parametrize("wrap", [lambda data: data, letters.wrapped_at_spaces])
def test_a_letter_that_is_wrapped_at_spaces_or_not_at_all_keeps_its_words(wrap: object) -> None:
    found = report_of(letter(wrap(letters.orphus_text().encode())), form="orphus")  # type: ignore[operator]
    assert (found.quote, found.prefix, found.suffix, found.url) == (WRONG, BEFORE, BEHIND, URL)


RUSSIAN = (
    'Адрес страницы: https://alatau.example/a\nКомментарий посетителя: правильно "библиотека"\n'
    "Контекст: В городе открылась новая <!!!>библеотека<!!!>, читатели взяли две тысячи книг.\nБраузер: x\n"
)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        *[("cp1251", "windows-1251"), ("koi8-r", "koi8-r"), ("utf-8", "utf-8"), ("cp1251", ""), ("koi8-r", "")],
        *[("cp1251", "us-ascii"), ("utf-8", "no-such-charset"), ("cp1251", "utf-8"), ("koi8-r", "unknown-8bit")],
    ],
)
@pytest.mark.parametrize("wrapped", [True, False])
def test_every_charset_is_read_also_where_the_letter_says_none_or_a_wrong_one(
    written: str, said: str, wrapped: bool
) -> None:
    body = RUSSIAN.encode(written)
    raw = letter(letters.cut_at(body) if wrapped else body, charset=said, transfer="base64")
    found = report_of(raw, form="orphus")
    assert (found.quote, found.suffix) == ("библеотека", ", читатели взяли две тысячи книг.")
    assert found.comment == 'правильно "библиотека"'


@given(st.text(alphabet="абқңәіүұө еcd\U0001f600", min_size=1, max_size=400))
def test_a_text_that_is_cut_at_75_bytes_comes_back_as_it_was(text: str) -> None:
    text = " ".join(text.split()) or "а"
    assert unwrapped(letters.cut_at(text.encode()), "utf-8").replace("\n", "") == text


@given(st.binary(max_size=600))
def test_no_letter_raises_whatever_it_is(raw: bytes) -> None:
    found = understand(read_letter(raw), [LetterTemplate("t", "{quote}")])
    assert found.incoming is not None or found.reason_code


def test_a_letter_is_damaged_in_every_place_and_none_raises() -> None:
    drawn = random.Random(4)
    whole = letter(letters.cut_at(letters.orphus_text().encode()), transfer="base64")
    for _ in range(300):
        damaged = bytearray(whole)
        for _ in range(drawn.randrange(1, 9)):
            damaged[drawn.randrange(len(damaged))] = drawn.randrange(256)
        found = understand(read_letter(bytes(damaged)), [])
        assert found.incoming is not None or found.reason_code


def test_a_letter_of_mistape_is_understood_by_its_subject_and_its_strong_words() -> None:
    raw = letter(letters.mistape_html().encode(), kind="html", subject="[Alatau] Spelling error reported")
    found = report_of(raw, form="mistape")
    assert (found.quote, found.prefix, found.suffix) == (WRONG, BEFORE, BEHIND)
    assert (found.url, found.comment) == (URL, "Бір әріп артық")


CUT_ONCE = (
    f"Page URL: {URL}\nVisitor's comment: правильно сейчас, проверьте, пожалуйста, весь этот текст ещё один раз\n"
    "Context: На заседании было сказано, что <!!!>сичас<!!!> будет рассмотрен законопроект о правах граждан\n"
)


@pytest.mark.parametrize("charset", ["cp1251", "koi8-r"])
@pytest.mark.parametrize("transfer", ["8bit", "base64", "quoted-printable"])
def test_lines_of_one_byte_a_letter_that_were_cut_once_run_on(charset: str, transfer: str) -> None:
    raw = letter(letters.cut_at(CUT_ONCE.encode(charset)), charset=charset, transfer=transfer)
    report = report_of(raw, form="orphus")
    assert report.comment == "правильно сейчас, проверьте, пожалуйста, весь этот текст ещё один раз"
    assert report.suffix == " будет рассмотрен законопроект о правах граждан"


def _sent_on(inner: bytes, *more: bytes, text: str = "қараңыз", subject: str = "Fwd") -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"] = subject, "editor@alatau.example"
    message.set_content(text)
    for one in (inner, *more):
        message.add_attachment(email.message_from_bytes(one, policy=email.policy.default))
    return message.as_bytes()


def test_a_letter_that_hangs_on_another_is_understood() -> None:
    orphus = letter(letters.cut_at(letters.orphus_text().encode()))
    html = f"<p>Reported text: <strong>{WRONG}</strong>{BEHIND}</p>".encode()
    mistape = letter(html, kind="html", subject="Spelling error reported")
    assert report_of(_sent_on(orphus), form="orphus").prefix.endswith(BEFORE)
    assert report_of(_sent_on(_sent_on(mistape)), form="mistape").quote == WRONG
    both = understand(read_letter(_sent_on(orphus, mistape)), ())
    assert (both.incoming, both.reason_code) == (None, "unknown_form")  # kept, for an editor


def test_a_letter_that_was_quoted_when_it_was_sent_on_is_understood() -> None:
    told = letters.wrapped_at_spaces(letters.orphus_text().encode(), 60).decode()
    quoted = "Қараңыз:\n\n" + "\n".join(f"> {line}" for line in told.split("\n"))
    report = report_of(letter(quoted.encode()), form="orphus")
    assert (report.quote, report.prefix.endswith(BEFORE), report.suffix.startswith(BEHIND[:20])) == (WRONG, True, True)
    assert ">" not in report.prefix + report.suffix + report.comment


def test_what_somebody_stressed_before_a_letter_of_mistape_is_not_the_place() -> None:
    html = f"<div>Мұны <b>тез</b> қараңыз</div><p>Reported text:<br>бұл <strong>{WRONG}</strong>{BEHIND}</p>"
    raw = letter(html.encode(), kind="html", subject="Fwd: Spelling error reported")
    assert report_of(raw, form="mistape").quote == WRONG


def test_what_is_not_understood_says_why() -> None:
    def reason(raw: bytes) -> str:
        return understand(read_letter(raw), []).reason_code

    assert reason(letter("Сәлеметсіз бе, мақала ұнады.".encode())) == "unknown_form"
    assert reason(letter(b"")) == "letter_empty"
    assert reason(letter(b"<p>none</p>", kind="html", subject="Spelling error reported")) == "no_words_marked"
    assert reason(letter(b"x" * LARGEST)) == "letter_too_large"


def test_scripts_and_styles_of_an_html_letter_are_no_words_of_it() -> None:
    html = letters.mistape_html() + "<script>alert('<!!!>x<!!!>')</script><style>p{}</style>"
    found = report_of(letter(html.encode(), kind="html", subject="Spelling error reported"), form="mistape")
    assert "alert" not in found.comment + found.suffix


def test_the_same_letter_has_one_key_by_whatever_way_it_came() -> None:
    body = letters.orphus_text().encode()
    first = read_letter(letter(body))
    forwarded = read_letter(b"Received: from a.example\nX-Spam: no\n" + letter(body, transfer="base64"))
    other = read_letter(letter(body, message_id="<2@alatau.example>"))
    assert first.key == forwarded.key != other.key


def test_headers_that_are_broken_or_encoded_are_read_as_far_as_they_go() -> None:
    head = b"Subject: =?koi8-r?B?79vJwsvB?=\nFrom: =?utf-8?Q?=D0=90?= <a@b.example>\nDate: yesterday\n"
    found = read_letter(head + b"\ntext")
    assert (found.subject, found.sender, found.sent_at) == ("Ошибка", "a@b.example", None)
    raw = "Subject: Қате\x07 туралы\nFrom: <>,,\n\nx".encode()
    assert read_letter(raw).subject == "Қате туралы"


# Templates ------------------------------------------------------------------------------------------------------

OWN = LetterTemplate(
    "own", "Мекенжай: {url}\nҚате: {prefix}[[{quote}]]{suffix}\nПікір: {comment}\nПошта: {reply_to}\n--", "қате"
)
OWN_LETTER = (
    f"Сәлем!\nмекенжай:   {URL}\nҚате: {BEFORE}[[{WRONG}]]{BEHIND}\nПікір: екі\nжолды\nПошта: a@b.example\n-- \nробот"
)


def test_an_editor_s_template_reads_letters_of_another_widget() -> None:
    found = report_of(letter(OWN_LETTER.encode(), subject="=?utf-8?B?0pvQsNGC0LU=?="), OWN, form="own")
    assert (found.quote, found.prefix, found.suffix) == (WRONG, BEFORE, BEHIND)
    assert (found.url, found.comment, found.reply_to) == (URL, "екі жолды", "a@b.example")


@pytest.mark.parametrize(
    ("body", "subject"), [(OWN_LETTER, "News"), ("Мекенжай: x", "қате"), (OWN_LETTER.replace("[[", "["), "қате")]
)
def test_a_letter_that_does_not_fit_is_left_to_others(body: str, subject: str) -> None:
    assert understand(read_letter(letter(body.encode(), subject=subject)), [OWN]).reason_code == "unknown_form"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Қате: {quot}", "unknown_name"),
        ("Қате: {url}", "quote_not_named"),
        ("{url} {quote}", "names_side_by_side"),
        ("{quote}" + "x" * 4_000, "template_too_long"),
    ],
)
def test_a_template_that_cannot_be_used_is_refused_in_a_sentence(text: str, code: str) -> None:
    with pytest.raises(UserMistake) as caught:
        LetterTemplate("own", text).check()
    assert caught.value.code == code
    assert caught.value.hint


def test_a_template_of_many_names_does_not_hang_on_a_long_letter() -> None:
    template = LetterTemplate("own", "a" + "{skip}a" * 500 + "{quote}!")
    template.check()
    assert template.read(read_letter(letter(b"x")), "a" * 200_000) is None
