"""Fields, kinds and places from the command line: all that an article holds beside its body."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Answer, Qalam

SET = (
    "headline=Жаңа кітапхана ашылды",
    "lead=Алатауда жаңа кітапхана ашылды.",
    "byline=Айгүл Сейітова; Дәурен Ахметов",
    "topics=мәдениет, кітап, Мәдениет",
    "desk= Мәдениет  бөлімі",
    "sources=әкімдіктің хабарламасы; https://example.kz/a,b",
    "slug=zhana-kitaphana",
    "kind=brief",
    "embargo=2099-03-01T09:00",
)


def test_every_field_is_set_in_one_revision_and_shown_under_its_name(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    shown = qalam("article", "set", 1, *SET, "dateline=Семей. 21 қараша. Дала Ақпарат", "--json").json
    assert shown == qalam("article", "show", 1, "--json").json
    assert shown["revision"] == 2
    assert shown["byline"] == "Айгүл Сейітова, Дәурен Ахметов"
    assert (shown["topics"], shown["desk"]) == (["мәдениет", "кітап"], "Мәдениет бөлімі")
    assert shown["sources"] == ["әкімдіктің хабарламасы", "https://example.kz/a,b"]
    assert (shown["slug"], shown["kind"]) == ("zhana-kitaphana", "brief")
    assert shown["embargo"] == "2099-03-01T09:00:00+05:00"
    assert shown["dateline"] == {"place": "Семей", "date": "21 қараша", "agency": "Дала Ақпарат"}


def test_one_refused_field_leaves_the_others_as_they_were(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    before = qalam("article", "show", 1, "--json").json
    for wrong, code in (
        ("slug=Жаңа", "bad_slug"),
        ("kind=novel", "unknown_kind"),
        ("embargo=tomorrow", "bad_time"),
        ("desk=-", "bad_desk"),
        ("desk=" + "a" * 81, "bad_desk"),
        ("colour=red", "unknown_field"),
    ):
        refused = qalam("article", "set", 1, "headline=Басқа", "topics=су", wrong, "--json")
        assert (refused.code, refused.json["error"]["code"]) == (1, code)
    assert qalam("article", "show", 1, "--json").json == before


def test_a_taken_address_is_refused_with_a_free_one(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    qalam("import", page)
    qalam("article", "set", 1, "slug=kitaphana")
    error = qalam("article", "set", 2, "slug=kitaphana", "--json").json["error"]
    assert error["code"] == "slug_taken"
    assert "kitaphana-2" in error["hint"]


def test_a_dateline_follows_the_language_and_is_taken_away(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    qalam("article", "set", 1, "dateline=Орал. 13 маусым. Дала Ақпарат")
    moved = qalam("article", "set", 1, "language=ru", "dateline=translated", "--json").json["dateline"]
    assert moved == {"place": "Уральск", "date": "13 июня", "agency": "Дала Ақпарат"}
    dated = qalam("article", "set", 1, "dateline.date=2020-02-29", "dateline.place=Семей", "--json").json["dateline"]
    assert (dated["place"], dated["date"]) == ("Семей", "29 февраля 2020 года")
    assert qalam("article", "set", 1, "dateline=none", "--json").json["dateline"] is None
    assert qalam("article", "set", 1, "dateline=today", "--json").json["dateline"]["date"]


def test_an_embargo_that_is_over_is_said_and_one_is_taken_off(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    past = qalam("article", "set", 1, "embargo=2025-01-01T00:00+05:00", "--json")
    assert "over already" in past.err
    assert past.json["embargo"] == "2025-01-01T00:00:00+05:00"
    assert qalam("article", "set", 1, "embargo=none", "--json").json["embargo"] is None


def test_what_the_kind_asks_for_is_shown_and_said_before_publishing(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    lacks = qalam("article", "set", 1, "kind=photo_story", "byline=", "--json").json["lacks"]
    assert {"part": "images", "lack": "too_few", "by": 3, "unit": "words"} in lacks
    qalam("fix", 1, "--all-safe")
    said: Answer = qalam("publish", 1, "--channel", "word", "--json")
    mine = [finding for finding in said.json["findings"] if finding["check"] == "preflight-kind"]
    assert {finding["reason"] for finding in mine} >= {"kind_too_few_images", "kind_missing_byline"}
    assert {finding["level"] for finding in mine} == {"warning"}


def test_a_kind_is_added_changed_and_removed(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    names = ("name.kk=Шолу", "name.ru=Обзор", "name.en=Review")
    made = qalam("kind", "set", "review", *names, "required=headline,sources", "headline=-40", "images=1", "--json")
    assert made.json["headline"] == {"least": 0, "most": 40, "unit": "characters"}
    assert "review" in {kind["key"] for kind in qalam("kind", "list", "--json").json["kinds"]}
    lacks = qalam("article", "set", 1, "kind=review", "--json").json["lacks"]
    assert {lack["part"] for lack in lacks} >= {"sources", "images"}
    qalam("kind", "set", "brief", "body=10-20 words")
    assert qalam("kind", "remove", "brief", "--json").json == {"removed": "brief", "built_in": True}
    assert qalam("kind", "remove", "review").code == 0
    assert qalam("article", "show", 1, "--json").json["lacks"] == []


@pytest.mark.parametrize("wrong", ["body=long", "images=many", "required=luck", "colour=red", "body=9-3"])
def test_a_kind_that_cannot_be_used_is_refused(qalam: Qalam, wrong: str) -> None:
    answer = qalam("kind", "set", "brief", wrong, "--json")
    assert (answer.code, list(answer.json)) == (1, ["error"])


def test_places_are_added_found_made_usual_and_removed(qalam: Qalam) -> None:
    qalam("place", "add", "Жаңатұрмыс; Жанатурмыс; Zhanaturmys")
    (found,) = qalam("place", "list", "--own", "--json").json["places"]
    assert found == {"kk": "Жаңатұрмыс", "ru": "Жанатурмыс", "en": "Zhanaturmys", "own": True}
    assert qalam("place", "list", "--like", "ураль", "--json").json["places"][0]["kk"] == "Орал"
    assert qalam("place", "usual", "Жанатурмыс", "--json").json == {"usual": "Жанатурмыс"}
    assert qalam("place", "remove", "Zhanaturmys").code == 0
    assert qalam("place", "list", "--own", "--json").json == {"places": [], "usual": ""}
    assert qalam("place", "remove", "Астана", "--json").json["error"]["code"] == "not_own_place"
