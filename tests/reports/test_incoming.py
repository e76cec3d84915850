"""What is done to a report before anybody sees it."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import UserMistake
from editor.newsroom.plain import plain_line, plain_text
from editor.reports import IncomingReport
from editor.reports.incoming import MAX_COMMENT, MAX_QUOTE, MAX_SUGGESTION, cleaned


def test_context_is_cut_to_what_stands_nearest() -> None:
    report = cleaned(IncomingReport("сөз", prefix="а" * 200 + "соңы ", suffix=" басы" + "б" * 200))
    assert report.prefix == "а" * 123 + "соңы "
    assert report.suffix == " басы" + "б" * 123


def test_long_remarks_are_cut_and_long_quotes_are_refused() -> None:
    report = cleaned(IncomingReport("сөз", comment="к" * 5_000, suggestion="ұ" * 5_000))
    assert (len(report.comment), len(report.suggestion)) == (MAX_COMMENT, MAX_SUGGESTION)
    assert cleaned(IncomingReport("с" * MAX_QUOTE)).quote == "с" * MAX_QUOTE
    with pytest.raises(UserMistake) as caught:
        cleaned(IncomingReport("с" * (MAX_QUOTE + 1)))
    assert caught.value.code == "quote_too_long"


@pytest.mark.parametrize("quote", ["", "  \n", "\x00\x07"])
def test_a_report_that_quotes_nothing_is_refused(quote: str) -> None:
    with pytest.raises(UserMistake) as caught:
        cleaned(IncomingReport(quote))
    assert caught.value.code == "quote_missing"


def test_control_characters_go_and_turned_text_is_shown() -> None:
    report = cleaned(
        IncomingReport("a\x00b\x1b[31m\tв\nг", comment="1\r\n2\t3\x9b\x85", suggestion="\u202egnp.exe\u2066")
    )
    assert report.quote == "ab[31m в г"
    assert report.comment == "1\n2\t3"
    assert report.suggestion == "\\u202egnp.exe\\u2066"


def test_what_stands_in_honest_text_stays() -> None:
    honest = "5\u00a0мың\u202fтеңге, таң\u00adдау, ق\u200cر «жа\u0301на» 😀"
    assert plain_line(honest) == unicodedata.normalize("NFC", honest)


@given(st.text(max_size=60))
def test_cleaning_twice_is_cleaning_once_and_nothing_dangerous_is_left(text: str) -> None:
    for clean in (plain_line, plain_text):
        once = clean(text)
        assert clean(once) == once
        assert not any(unicodedata.category(c) in ("Cs", "Co", "Cn") or "\u202a" <= c <= "\u202e" for c in once)
        assert not any(unicodedata.category(c) == "Cc" and c not in "\n\t" for c in once)
    assert "\n" not in plain_line(text)


def test_the_hash_of_the_body_sees_every_part_but_the_sender() -> None:
    report = IncomingReport("сөз", idempotency_key="1", reporter="x")
    others = [
        replace(report, quote="б"),
        replace(report, prefix="б"),
        replace(report, comment="б"),
        replace(report, url="б"),
        replace(report, block="б"),
        replace(report, article=7),
        replace(report, revision=7),
    ]
    assert report.body_hash == replace(report, idempotency_key="2", reporter="y").body_hash
    assert len({one.body_hash for one in (report, *others)}) == 1 + len(others)


@pytest.mark.parametrize("revision", [0, -1, 2**31, 2**80])
def test_a_revision_that_cannot_be_is_none(revision: int) -> None:
    assert cleaned(IncomingReport("сөз", revision=revision)).revision is None
