"""Datelines: places in three languages, the day as each language writes it, and forms that follow the language."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.unit_of_work import Database
from editor.articles.datelines import (
    SETTING,
    Place,
    Places,
    bundled,
    date_text,
    fold,
    in_language,
    place_names,
    places_in,
    read_date,
    read_place,
    save_places,
    written_today,
)
from editor.articles.document import LANGUAGES, Dateline, Language
from editor.errors import UserMistake

JUNE = date(2018, 6, 13)
VILLAGE = Place("Ақкөл", "Акколь", "Akkol")
# The centres of the regions and the cities of republican importance, by the law on the country's administrative order.
CENTRES = (
    "Астана Алматы Шымкент Көкшетау Ақтөбе Қонаев Атырау Орал Тараз Талдықорған Қарағанды Қостанай Қызылорда Ақтау "
    "Павлодар Петропавл Түркістан Жезқазған Өскемен Семей"
)


def test_every_centre_of_a_region_and_its_neighbours_capitals_are_known() -> None:
    for name in [*CENTRES.split(), "Мәскеу", "Ташкент", "Бішкек", "Бейжің", "Анкара", "Вашингтон"]:
        assert Places().find(name) is not None, name


def test_every_bundled_place_can_be_used_and_no_name_is_given_twice() -> None:
    for language in LANGUAGES:
        assert len(place_names(bundled(), language)) == len(bundled())
    for place in bundled():
        place.check()


def test_names_abroad_are_those_of_the_unicode_consortium_where_it_has_them() -> None:
    from babel import Locale

    # English names of zones are cities; Babel's data hold the other languages' names of the same cities.
    cities = {language: Locale(language)._data["time_zones"] for language in ("kk", "ru")}
    compared = 0
    for place in bundled():
        zones = [zone for zone in cities["kk"] if zone.rpartition("/")[2].replace("_", " ") == place.en]
        if not zones:
            continue
        for language in ("kk", "ru"):
            assert place.name(language) == cities[language][zones[0]]["city"], place
        compared += 1
    assert compared > 70


@pytest.mark.parametrize(("language", "text"), [("kk", "13 маусым"), ("ru", "13 июня"), ("en", "June 13")])
def test_the_day_is_written_as_the_language_does(language: Language, text: str) -> None:
    assert date_text(JUNE, language) == text


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("13 маусым", date(2026, 6, 13)),
        ("13-маусым", date(2026, 6, 13)),
        ("13 июня", date(2026, 6, 13)),
        ("June 13", date(2026, 6, 13)),
        ("13 June 2018", JUNE),
        ("2018 ж. 13 маусым", JUNE),
        ("31 желтоқсан", date(2026, 12, 31)),
    ],
)
def test_a_day_is_read_in_any_of_the_languages(text: str, day: date) -> None:
    read = read_date(text, date(2026, 11, 23))
    assert read is not None
    assert read[0] == day


@pytest.mark.parametrize(
    "text", ["", "бүгін", "13", "маусым", "31 June", "13 июня 14", "13 июня маусым", "June 13 3000"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_date(text, JUNE) is None


def test_a_day_without_its_year_is_the_nearest_one() -> None:
    read = read_date("31 декабря", date(2026, 1, 2))
    assert read == (date(2025, 12, 31), False)


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.sampled_from(LANGUAGES), st.booleans())
def test_a_written_day_is_read_back(day: date, language: Language, year: bool) -> None:
    assert read_date(date_text(day, language, year=year), day + timedelta(days=100)) == (day, year)


@given(st.sampled_from(bundled()), st.dates(date(1950, 1, 1), date(2150, 1, 1)), *[st.sampled_from(LANGUAGES)] * 2)
def test_a_dateline_goes_into_another_language_and_back(place: Place, day: date, one: Language, two: Language) -> None:
    dateline = Dateline(place.name(one), date_text(day, one), "Қала ақпарат")
    there = in_language(dateline, two, Places(), day)
    assert there.place == place.name(two)
    assert in_language(there, one, Places(), day) == dateline


def test_what_is_not_known_stays_as_it_stands() -> None:
    dateline = Dateline("Мүсірәлі", "бүгін таңертең", "Дала")
    assert in_language(dateline, "ru", Places(), JUNE) == dateline


def test_todays_dateline_keeps_what_a_person_wrote_and_fills_the_rest() -> None:
    places = Places(usual="Астана")
    assert written_today(None, "ru", JUNE, places, "Қала") == Dateline("Астана", "13 июня", "Қала")
    typed = Dateline("Oskemen", "yesterday", "Дала")
    assert written_today(typed, "kk", JUNE, places, "Қала") == Dateline("Өскемен", "13 маусым", "Дала")
    unknown = Dateline("Мүсірәлі", "", "")
    assert written_today(unknown, "en", JUNE, Places(), "") == Dateline("Мүсірәлі", "June 13", "")


@pytest.mark.parametrize(
    ("typed", "language", "first"),
    [
        ("Өск", "kk", "Өскемен"),
        ("оск", "kk", "Өскемен"),
        ("усть", "kk", "Өскемен"),
        ("Oske", "ru", "Усть-Каменогорск"),
        ("нью йорк", "en", "New York"),
        ("йорк", "kk", "Нью-Йорк"),
        ("ал", "kk", "Алматы"),
    ],
)
def test_a_place_is_found_by_its_beginning_in_any_language(typed: str, language: str, first: str) -> None:
    assert Places().complete(typed, language)[0].name(language) == first


def test_nothing_is_offered_for_nothing_and_for_what_nobody_knows() -> None:
    assert Places().complete("", "kk") == []
    assert Places().complete("жжжж", "kk") == []


@given(st.text(max_size=12), st.sampled_from(LANGUAGES), st.integers(1, 10))
def test_offers_are_few_and_each_only_once(typed: str, language: str, most: int) -> None:
    offered = Places().complete(typed, language, most)
    assert len(offered) == len(set(offered)) <= most
    assert all(any(fold(typed) in fold(name) for name in place.names) for place in offered)


def test_the_newsrooms_own_places_are_kept_and_come_first(database: Database) -> None:
    own = Place("Астана", "Астана", "Astana City")
    with database.unit_of_work() as work:
        save_places(work, Places((VILLAGE, own), "Ақкөл"))
        work.commit()
    with database.reading() as work:
        places = places_in(work)
    assert places == Places((VILLAGE, own), "Ақкөл")
    assert places.complete("ак", "kk")[0] == VILLAGE
    assert [place for place in places.all if place.kk == "Астана"] == [own]


def test_settings_that_a_foreign_hand_wrote_leave_the_bundled_places(database: Database) -> None:
    with database.unit_of_work() as work:
        work.settings.set(SETTING, {"own": ["Ақкөл", {"kk": "Ақкөл"}, 3], "usual": "Атлантида"})
        work.commit()
    with database.reading() as work:
        assert places_in(work) == Places()


@pytest.mark.parametrize(
    ("places", "code"),
    [
        (Places((Place("Ақкөл", "", "Akkol"),)), "place_bad_name"),
        (Places((Place("Ақкөл. Ауыл", "Акколь", "Akkol"),)), "place_bad_name"),
        (Places((VILLAGE,) * 501), "too_many_places"),
        (Places(usual="Атлантида"), "unknown_place"),
    ],
)
def test_places_that_cannot_be_used_are_refused(database: Database, places: Places, code: str) -> None:
    with database.unit_of_work() as work, pytest.raises(UserMistake) as caught:
        save_places(work, places)
    assert caught.value.code == code


def test_a_place_is_read_from_one_line() -> None:
    assert read_place("Ақкөл; Акколь ;Akkol") == VILLAGE
    assert read_place("Дубай") == Place("Дубай", "Дубай", "Дубай")
    with pytest.raises(UserMistake) as caught:
        read_place("Ақкөл; Акколь")
    assert caught.value.code == "place_bad_line"
