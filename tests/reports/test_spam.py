"""Signs of spam: what they weigh, that they are named, and that honest reports are left alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.reports import InboxFilter, IncomingReport
from editor.reports.spam import SURELY, spam_score
from tests.reports.house import House

HONEST = IncomingReport("қИқық", suggestion="құқық", comment="Дұрысы осылай, https://adilet.zan.kz қараңыз.")


@pytest.mark.parametrize("status", ["found", "moved", "gone", "ambiguous", "already_corrected", "never_there"])
def test_an_honest_report_is_never_surely_spam(status: str) -> None:
    assert not spam_score(HONEST, status).is_sure
    assert not spam_score(replace(HONEST, suggestion="", comment=""), status).is_sure


def test_an_honest_report_without_signs_scores_nothing() -> None:
    score = spam_score(replace(HONEST, comment="Қате кетіпті. Спасибо! Thanks."), "found")
    assert (score.value, score.reasons) == (0.0, ())


def test_the_trap_alone_decides() -> None:
    score = spam_score(HONEST, "found", trapped=True)
    assert (score.value, score.is_sure) == (1.0, True)
    assert score.reasons[0] == "trap"


@pytest.mark.parametrize(
    ("changes", "status", "reasons"),
    [
        ({"comment": "<a href='http://x.example'>cheap</a> " * 3}, "never_there",
         ("markup", "many_links", "never_there")),
        ({"comment": "казино http://a.example http://b.example http://c.example"}, "found", ("many_links", "wares")),
        ({"suggestion": "www.casino.example"}, "unknown_article", ("wares", "link_as_words", "unknown_article")),
        ({"comment": "快速贷款快速贷款"}, "never_there", ("never_there", "foreign_letters")),
        ({"comment": "\\u202eкері"}, "found", ("turned_text",)),
    ],
)  # fmt: skip
def test_every_sign_is_named_the_strongest_first(
    changes: dict[str, Any], status: str, reasons: tuple[str, ...]
) -> None:
    score = spam_score(IncomingReport("сөз", **changes), status)
    assert set(score.reasons) == set(reasons)
    assert score.reasons[0] == reasons[0]
    assert 0 < score.value <= 1


def test_what_the_article_itself_says_is_no_sign() -> None:
    reported = IncomingReport("казино www.casino.example", suggestion="казинода www.casino.example")
    assert "wares" not in spam_score(reported, "found").reasons
    assert "link_as_words" not in spam_score(reported, "found").reasons


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(["found", "never_there", "unknown_article", ""]))
def test_a_score_is_a_share_and_a_sign_more_never_lowers_it(suggestion: str, comment: str, status: str) -> None:
    report = IncomingReport("сөз", suggestion=suggestion, comment=comment)
    score = spam_score(report, status)
    assert 0 <= score.value <= 1
    assert bool(score.reasons) == (score.value > 0)
    more = spam_score(replace(report, comment=comment + " [url=x]"), status)
    assert more.value >= min(score.value, 0.7)


def test_sure_spam_is_kept_and_shown_as_spam_and_can_be_opened_again(house: House) -> None:
    article = house.article()
    sold = "http://a.example http://b.example http://c.example [url=http://d.example]"
    first = house.report(article, comment=sold)
    second = house.report(article, comment=sold)
    honest = house.report(article)

    assert (first.report.state, honest.report.state) == ("spam", "new")
    assert first.report.spam_score >= SURELY
    assert first.report.spam_reasons == ("markup", "many_links")
    assert first.group is not None
    assert second.group is not None
    assert honest.group is not None
    assert first.group.id == second.group.id != honest.group.id
    assert [row.group.reporters for row in house.desk.groups(InboxFilter("spam"))] == [2]
    house.desk.reopen(first.group.id)
    assert house.again(first).state == "new"
