"""What the inbox shows: filters, search and pages say the same as looking at every group one by one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.repositories import inbox as inbox_rows
from editor.errors import UserMistake
from editor.reports import GroupRow, InboxFilter
from editor.reports.ranking import MOST_POINTS, age_points, error_kind, priority
from editor.reports.reasons import DEFAULT_REASONS
from tests.reports.house import RIGHT, WRONG, House, library


@pytest.fixture
def filled(house: House) -> House:
    """Groups of two languages, several states, ages and people."""
    kazakh = house.article()
    russian = house.newsroom.write(library(language="ru", headline="Открыта библиотека"), views=900)
    house.newsroom.desk.describe(kazakh, 1, {"desk": " Мәдениет "}, author="Aizhan")
    for number, (article, quote, suggestion) in enumerate(
        [
            (kazakh, WRONG, RIGHT),
            (kazakh, "мұражай", "мұражай!"),
            (kazakh, "Айгүл", ""),
            (russian, WRONG, "мүлде басқа сөздер"),
            (russian, "балалар", "бaлaлap"),
        ]
    ):
        group = house.report(article, quote, suggestion=suggestion).report.group_id or 0
        if number % 2:
            house.desk.assign(group, "Айгүл Сәрсенова", author="Dana")
        if number == 2:
            house.desk.accept(group, author="Dana")
        house.clock.advance(seconds=86_400)
    return house


def _ids(house: House, asked: InboxFilter) -> list[int]:
    return [row.group.id for row in house.desk.groups(asked)]


def _paged(house: House, asked: InboxFilter) -> list[int]:
    found: list[GroupRow] = []
    while page := house.desk.groups(asked, limit=2, before=found[-1] if found else None, checks=False):
        found += page
    return [row.group.id for row in found]


def _paged_up(house: House, asked: InboxFilter) -> list[int]:
    """From the last one to the first."""
    found: list[GroupRow] = []
    while page := house.desk.groups(asked, limit=2, before=found[0] if found else None, up=True, checks=False):
        found = [*page, *found]
    return [row.group.id for row in found]


ASKED = (
    InboxFilter("open"),
    InboxFilter("new"),
    InboxFilter("all", language="ru"),
    InboxFilter("open", assignee="-"),
    InboxFilter("open", assignee="Айгүл Сәрсенова"),
    InboxFilter("open", kind="letters"),
    InboxFilter("open", older_than=3),
    InboxFilter("open", newer_than=3),
    InboxFilter("open", newer_than=3, search="қиқық"),
    InboxFilter("open", older_than=2, search="қиқық"),
    InboxFilter("open", assignee="-", search="қиқық"),
    InboxFilter("all", desk="Мәдениет"),
    InboxFilter("all", desk="-"),
    InboxFilter("all", desk="Мәдениет", search="қиқық"),
    InboxFilter("all", desk="-", search="қиқық"),
    InboxFilter("all", search="а"),
    InboxFilter("open", search="ҚИҚ"),
    InboxFilter("open", search="библиотека", language="ru"),
    InboxFilter("open", search="мұражай кітап"),
    InboxFilter("accepted", search="айгүл"),
    InboxFilter("spam", search="айгүл"),
)


@pytest.mark.parametrize(("most_hits", "frequent"), [(0, 10), (3_000, 10), (3_000, 1)])
def test_a_filter_shows_what_looking_at_every_group_shows(
    filled: House, most_hits: int, frequent: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox_rows, "FREQUENT", frequent)
    monkeypatch.setattr(inbox_rows, "MOST_HITS", most_hits)
    monkeypatch.setattr(inbox_rows, "MOST_LOOKED_AT", most_hits)
    everything = filled.desk.groups(InboxFilter("all"))
    assert len(everything) == 5
    for asked in ASKED:
        expected = [row.group.id for row in everything if _fits(filled, row, asked)]
        assert _ids(filled, asked) == expected, asked
        assert _paged(filled, asked) == expected, asked
        assert _paged_up(filled, asked) == expected, asked
        assert [row.group.id for row in filled.desk.groups(asked, skip=1, limit=2, checks=False)] == expected[1:3]
        assert filled.desk.count(asked) == len(expected)
        assert filled.desk.span(asked, 1, 3) == expected[1:4]
        assert filled.desk.matching(asked) == sorted(expected), asked


def _fits(house: House, row: GroupRow, asked: InboxFilter) -> bool:
    group, view = row.group, house.desk.group(row.group.id)
    texts = " ".join([row.headline, *(f"{one.quote} {one.suggestion} {one.comment}" for one in view.reports)])
    words = [word.casefold() for word in texts.replace("!", " ").split()]
    age = (house.clock() - group.first_at) / timedelta(days=1)
    return (
        group.state in asked.states
        and asked.language in ("", group.language)
        and (not asked.assignee or (group.assignee or "-") == asked.assignee)
        and asked.kind in ("", group.kind)
        and asked.desk in ("", group.desk or "-")
        and (asked.older_than is None or age >= asked.older_than)
        and (asked.newer_than is None or age <= asked.newer_than)
        and all(any(word.startswith(part.casefold()) for word in words) for part in asked.search.split())
    )


def test_signs_of_a_query_language_are_only_text(filled: House) -> None:
    everything = _ids(filled, InboxFilter("all"))
    for search in ('"', "*", "' OR 1=1 --", "a:b & !c", "%_%", "AND", "NEAR(", "\\", "zqxsnew", "'':*"):
        assert _ids(filled, InboxFilter("all", search=search)) in ([], everything)
        assert set(_ids(filled, InboxFilter("all", search=f"{search} қИқық"))) <= set(everything)


def test_search_follows_what_is_decided_merged_and_split(house: House) -> None:
    article = house.article()
    first = house.report(article, comment="директорға хабарласыңыз").report
    second = house.report(article, "мұражай", comment="есік жабық").report
    groups = [first.group_id or 0, second.group_id or 0]
    assert _ids(house, InboxFilter("new", search="ЕСІК")) == [groups[1]]
    house.desk.accept(groups[1], author="Dana")
    assert _ids(house, InboxFilter("new", search="есік")) == []
    assert _ids(house, InboxFilter("accepted", search="есік")) == [groups[1]]
    house.desk.merge(groups, author="Dana")
    assert _ids(house, InboxFilter("open", search="есік директор")) == [groups[0]]
    done = house.desk.split([second.id], author="Dana")
    assert _ids(house, InboxFilter("open", search="есік")) == [done.groups[0]]


def test_a_filter_that_cannot_be_is_a_mistake() -> None:
    from editor.reports.filters import checked_filter

    for asked in (InboxFilter("lost"), InboxFilter(language="de"), InboxFilter(kind="x"), InboxFilter(older_than=-1)):
        with pytest.raises(UserMistake):
            checked_filter(asked)


def test_filters_are_kept_for_a_person_and_for_the_newsroom(house: House) -> None:
    kept = house.desk.filters
    shared, own = InboxFilter("open", language="ru"), InboxFilter("open", assignee="Dana", search="кітап")
    kept.keep("Орысша", shared, person="")
    kept.keep("Менікі", own, person="Dana")
    kept.keep("Орысша", own, person="Dana")
    assert kept.all("Dana") == {"Менікі": own, "Орысша": own}
    assert kept.all("Айгүл") == {"Орысша": shared}
    kept.remove("Орысша", person="Dana")
    assert kept.all("Dana")["Орысша"] == shared
    with pytest.raises(UserMistake):
        kept.remove("Жоқ", person="Dana")
    with pytest.raises(UserMistake):
        kept.keep(" ", own, person="Dana")


def test_reasons_are_there_in_three_languages_and_may_be_written_anew(house: House) -> None:
    reasons = house.desk.reasons
    assert {language: reasons.of(language) for language in DEFAULT_REASONS} == DEFAULT_REASONS
    reasons.write({"kk": [" Бәрі  дұрыс ", "", "Бәрі дұрыс", "Атау"]})
    assert reasons.of("kk") == ("Бәрі дұрыс", "Атау")
    assert reasons.of("ru") == DEFAULT_REASONS["ru"]
    reasons.write({"kk": []})
    assert reasons.of("kk") == DEFAULT_REASONS["kk"]
    with pytest.raises(UserMistake):
        reasons.write({"ru": [str(number) for number in range(10)]})


def test_the_same_words_elsewhere_are_found_first_in_the_article_itself(house: House) -> None:
    lines = (f"Мұнда {WRONG} бар.", f"Мұнда да {WRONG} бар.", f"Ал {WRONG}тық басқа сөз.")
    article, other = house.article(library(lines=lines)), house.article()
    group = house.report(article).report.group_id or 0
    found = house.desk.elsewhere(group)
    assert [(one.article.id, one.place.block) for one in found] == [(article, "p2"), (other, "p2")]
    assert (found[0].before, found[0].words, found[0].after) == ("Мұнда да ", WRONG, " бар.")


# Ranking ----------------------------------------------------------------------------------------------------------

MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
READERS, VIEWS = st.integers(0, 10**6), st.integers(0, 10**9)
FIELDS = st.sampled_from(["headline", "lead", "body", ""])


@given(READERS, VIEWS, FIELDS, MOMENTS, st.integers(1, 1_000))
@settings(deadline=None)
def test_more_readers_more_views_and_later_never_rank_lower(
    readers: int, views: int, field: str, moment: Any, more: int
) -> None:
    base = {"readers": readers, "views": views, "field": field, "first_at": moment}
    value = priority(**base)
    assert priority(**{**base, "readers": readers + more}) >= value
    assert priority(**{**base, "views": views + more}) >= value
    assert priority(**{**base, "field": "headline"}) >= value
    assert priority(**{**base, "first_at": moment + timedelta(hours=more)}) > value
    assert -1e-5 <= value - age_points(moment) <= MOST_POINTS + 1e-5


@pytest.mark.parametrize(
    ("quote", "suggestion", "kind"),
    [
        ("аӊыз", "аңыз", "letters"),
        ("paма", "рама", "letters"),
        ("«иә", "«иә»", "typography"),
        ("бір-екі", "бір екі", "typography"),
        ("китап", "кітап", "spelling"),
        ("көп кітап алды", "көп кітап алған жоқ", "wording"),
        ("Астана", "Алматы", "wording"),
        ("сөз", "", "comment"),
        ("сөз", "сөз", "comment"),
    ],
)
def test_the_kind_of_error_follows_from_what_the_reader_would_change(quote: str, suggestion: str, kind: str) -> None:
    assert error_kind(quote, suggestion) == kind


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=60), st.text(max_size=60))
def test_every_report_has_a_kind(quote: str, suggestion: str) -> None:
    from editor.reports.ranking import KINDS

    assert error_kind(quote, suggestion) in KINDS
