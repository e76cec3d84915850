"""Kinds of content: four are built in, a newsroom changes them and adds its own, and nothing unusable is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.unit_of_work import Database
from editor.articles.document import LANGUAGES
from editor.articles.kinds import (
    BUILT_IN,
    LONGEST,
    PARTS,
    SETTING,
    UNITS,
    Kind,
    Limit,
    forget_kind,
    kind_of,
    kinds_in,
    read_limit,
    save_kind,
)
from editor.errors import Conflict, NotFound, UserMistake

NAMES = {"kk": "Түсіндірме", "ru": "Разбор", "en": "Explainer"}
OWN = Kind("explainer", NAMES, ("headline", "sources"), body=Limit(200, 800, "words"), images=1)


def _kinds(database: Database) -> dict[str, Kind]:
    with database.reading() as work:
        return kinds_in(work)


def _save(database: Database, kind: Kind) -> None:
    with database.unit_of_work() as work:
        save_kind(work, kind)
        work.commit()


def test_the_four_built_in_kinds_can_be_used_as_they_are(database: Database) -> None:
    assert list(_kinds(database)) == ["brief", "report", "interview", "photo_story"]
    for kind in BUILT_IN.values():
        kind.check()
        assert all(kind.name(language) for language in LANGUAGES)


def test_a_kind_of_the_newsrooms_own_comes_back_as_it_was(database: Database) -> None:
    _save(database, OWN)
    assert _kinds(database)["explainer"] == OWN
    assert list(_kinds(database))[:4] == list(BUILT_IN)


def test_a_kind_that_is_not_as_it_was_seen_is_not_overwritten(database: Database) -> None:
    theirs, mine = replace(OWN, images=2), replace(OWN, images=3)
    for seen, there in ((None, OWN), (OWN, theirs)):
        _save(database, there)
        with database.unit_of_work() as work, pytest.raises(Conflict) as refused:
            save_kind(work, mine, seen)
        assert refused.value.code == "setting_changed_meanwhile"
        assert _kinds(database)["explainer"] == there
    with database.unit_of_work() as work:
        save_kind(work, mine, theirs)
        work.commit()
    assert _kinds(database)["explainer"] == mine


def test_two_kinds_that_two_seats_change_are_both_kept(database: Database) -> None:
    _save(database, OWN)
    with database.unit_of_work() as work:
        save_kind(work, replace(BUILT_IN["brief"], images=1), BUILT_IN["brief"])
        work.commit()
    assert (_kinds(database)["brief"].images, _kinds(database)["explainer"]) == (1, OWN)


def test_a_built_in_kind_is_changed_and_taken_back(database: Database) -> None:
    _save(database, replace(BUILT_IN["brief"], body=Limit(10, 60, "words")))
    assert _kinds(database)["brief"].body == Limit(10, 60, "words")
    with database.unit_of_work() as work:
        forget_kind(work, "brief")
        work.commit()
    assert _kinds(database)["brief"] == BUILT_IN["brief"]


def test_a_kind_that_is_as_built_in_follows_the_program(database: Database) -> None:
    _save(database, BUILT_IN["report"])
    with database.reading() as work:
        assert work.settings.get(SETTING) == {}


def test_an_own_kind_goes_and_its_articles_are_asked_for_nothing(database: Database) -> None:
    _save(database, OWN)
    with database.unit_of_work() as work:
        forget_kind(work, "explainer")
        work.commit()
    gone = kind_of(_kinds(database), "explainer")
    assert (gone.required, gone.images, gone.body.is_set) == ((), 0, False)
    assert gone.name("kk") == "explainer"


def test_a_kind_that_does_not_exist_is_not_forgotten_silently(database: Database) -> None:
    with database.unit_of_work() as work, pytest.raises(NotFound) as caught:
        forget_kind(work, "sonnet")
    assert "photo_story" in caught.value.hint


def test_settings_that_a_foreign_hand_wrote_leave_the_kinds_usable(database: Database) -> None:
    with database.unit_of_work() as work:
        work.settings.set(SETTING, {"brief": "short", "report": {"names": 3}, "bad key": {}})
        work.commit()
    assert _kinds(database) == dict(BUILT_IN)


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (replace(OWN, key="Explainer"), "kind_bad_key"),
        (replace(OWN, names={"kk": "Т", "ru": " ", "en": "E"}), "kind_name_missing"),
        (replace(OWN, names=NAMES | {"en": "E" * 41}), "kind_name_missing"),
        (replace(OWN, required=("headline", "colour")), "kind_unknown_part"),
        (replace(OWN, body=Limit(200, 100, "words")), "kind_bad_range"),
        (replace(OWN, lead=Limit(-1, 100)), "kind_bad_range"),
        (replace(OWN, images=-1), "kind_bad_images"),
    ],
)
def test_a_kind_that_cannot_be_used_is_refused_and_nothing_is_kept(database: Database, kind: Kind, code: str) -> None:
    with pytest.raises(UserMistake) as caught:
        _save(database, kind)
    assert caught.value.code == code
    assert _kinds(database) == dict(BUILT_IN)


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("30-150 words", Limit(30, 150, "words")),
        ("30–150", Limit(30, 150, "words")),
        ("-90 characters", Limit(0, 90, "characters")),
        ("60-", Limit(60, 0, "words")),
        ("none", Limit(unit="words")),
    ],
)
def test_lengths_are_read_as_people_write_them(text: str, limit: Limit) -> None:
    assert read_limit("body", text) == limit


@pytest.mark.parametrize("text", ["long", "10", "10-20 pages", "10-20-30", "-5-10"])
def test_what_is_no_length_is_said(text: str) -> None:
    with pytest.raises(UserMistake) as caught:
        read_limit("lead", text)
    assert caught.value.code == "kind_bad_limit"


@given(
    st.builds(Limit, st.integers(0, LONGEST), st.integers(0, LONGEST), st.sampled_from(UNITS)),
    st.sampled_from(("headline", "lead", "body")),
)
def test_a_length_is_read_back_from_its_own_text(limit: Limit, part: str) -> None:
    read = read_limit(part, limit.text)
    assert (read.least, read.most) == (limit.least, limit.most)
    assert not limit.is_set or read.unit == limit.unit


def test_every_part_that_is_asked_for_is_a_part(database: Database) -> None:
    assert all(part in PARTS for kind in _kinds(database).values() for part in kind.required)
