"""Datelines: places in three languages, the day in the article's own words, and one language's form from another's.

The bundled places are in `resources/places.toml`; the newsroom's own come before them. House style of the day, by
Babel's data: kk «13 маусым», ru «13 июня», en “June 13”.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from editor.articles.document import LANGUAGES, Dateline, Language
from editor.errors import UserMistake

if TYPE_CHECKING:
    from db.unit_of_work import UnitOfWork

SETTING = "places"
MOST_OWN = 500  # each is looked at whenever a letter is typed in the dateline
_LONGEST = 60  # characters: a dateline is one line
_LOCALES: Mapping[Language, str] = {"kk": "kk", "ru": "ru", "en": "en_US"}  # the house writes “June 13”
_DAY: Mapping[Language, str] = {"kk": "d MMMM", "ru": "d MMMM", "en": "MMMM d"}
_DAY_AND_YEAR: Mapping[Language, str] = {"kk": "y 'жылғы' d MMMM", "ru": "d MMMM y 'года'", "en": "MMMM d, y"}
_KAZAKH = str.maketrans("әғқңөұүһіёӊ", "агкноуухиен")  # a keyboard without the Kazakh letters finds the place too


@dataclass(frozen=True)
class Place:
    """One place by its names."""

    kk: str
    ru: str
    en: str

    def name(self, language: str) -> str:
        """In this language."""
        return {"kk": self.kk, "ru": self.ru}.get(language, self.en)

    @property
    def names(self) -> tuple[str, str, str]:
        """Kazakh, Russian, English."""
        return (self.kk, self.ru, self.en)

    def check(self) -> None:
        """Raises UserMistake where a name is missing, too long, or would be read as two parts of the dateline."""
        for language, name in zip(LANGUAGES, self.names, strict=True):
            if not name.strip() or len(name) > _LONGEST or ". " in name or "\n" in name:
                raise UserMistake(
                    f"A place needs a name in {language} of 1 to {_LONGEST} characters without a full stop inside.",
                    "Give its names in Kazakh, Russian and English.",
                    code="place_bad_name",
                    values={"language": language, "name": name, "longest": _LONGEST},
                )


@dataclass(frozen=True)
class Places:
    """The newsroom's own places, then the bundled ones. `usual`: where it writes from when nothing else is said."""

    own: tuple[Place, ...] = ()
    usual: str = ""

    @property
    def all(self) -> tuple[Place, ...]:
        """Without the bundled ones that the newsroom spells its own way."""
        taken = {fold(name) for place in self.own for name in place.names}
        return (*self.own, *(place for place in bundled() if not taken & {fold(name) for name in place.names}))

    def find(self, name: str) -> Place | None:
        """The place that has exactly this name in some language; an unknown one is None."""
        wanted = name.strip().casefold()
        return next((place for place in self.all if wanted in map(str.casefold, place.names)), None)

    def complete(self, typed: str, language: str, most: int = 8) -> list[Place]:
        """Places that what was typed may be about to name, in any language; the article's own spelling first."""
        start = fold(typed)
        if not start:
            return []
        ranked: list[tuple[int, int, Place]] = []
        for number, place in enumerate(self.all):
            rank = _rank(start, place, language)
            if rank is not None:
                ranked.append((rank, number, place))
        return [place for _, _, place in sorted(ranked, key=lambda row: row[:2])[:most]]

    def check(self) -> None:
        """Raises UserMistake for the first place that cannot be used."""
        if len(self.own) > MOST_OWN:
            raise UserMistake(
                f"{len(self.own)} places are too many; {MOST_OWN} of your own can be kept.",
                "Leave out those that nobody writes from.",
                code="too_many_places",
                values={"number": len(self.own), "most": MOST_OWN},
            )
        for place in self.own:
            place.check()
        if self.usual and self.find(self.usual) is None:
            raise UserMistake(
                f"“{self.usual}” is not among the places.",
                "Add it with its names in three languages first.",
                code="unknown_place",
                values={"name": self.usual},
            )


def fold(text: str) -> str:
    """As names are compared while typing: small letters, without the Kazakh ones, hyphens as spaces."""
    return text.strip().casefold().translate(_KAZAKH).replace("-", " ")


def _rank(start: str, place: Place, language: str) -> int | None:
    names = [fold(place.name(language)), *map(fold, place.names)]
    if names[0].startswith(start):
        return 0
    if any(name.startswith(start) for name in names):
        return 1
    return 2 if any(f" {start}" in f" {name}" for name in names) else None


@lru_cache(maxsize=1)
def bundled() -> tuple[Place, ...]:
    """The places that come with the program, those of Kazakhstan first."""
    import tomllib  # late: only when a dateline is written

    import resources

    groups = tomllib.loads(resources.path("places.toml").read_text(encoding="utf-8"))
    return tuple(Place(*names) for group in groups.values() for names in group.values())


# The newsroom's own ---------------------------------------------------------------------------------------------------


def places_in(work: UnitOfWork) -> Places:
    """What the settings hold; what cannot be read any more is left out."""
    stored: Any = work.settings.get(SETTING) or {}
    rows = stored.get("own")
    own = [_read(row) for row in rows] if isinstance(rows, list) else []
    usual = stored.get("usual", "")
    places = Places(tuple(place for place in own if place is not None), usual if isinstance(usual, str) else "")
    return places if not places.usual or places.find(places.usual) else replace(places, usual="")


def save_places(work: UnitOfWork, places: Places) -> None:
    """In the caller's transaction. Raises UserMistake where a place cannot be used."""
    places.check()
    rows = [dict(zip(LANGUAGES, place.names, strict=True)) for place in places.own]
    work.settings.set(SETTING, {"own": rows, "usual": places.usual})


def _read(row: object) -> Place | None:
    try:
        data = cast(dict[str, Any], row)
        place = Place(*(str(data[language]) for language in LANGUAGES))
        place.check()
    except (KeyError, TypeError, UserMistake):
        return None
    return place


def read_place(text: str) -> Place:
    """«Алатау; Алатау; Alatau», or one name that is the same in all three. Raises UserMistake."""
    names = [name.strip() for name in text.split(";")]
    if len(names) not in (1, 3):
        raise UserMistake(
            f"“{text}” is not one name, or three with semicolons between them.",
            "Write the names in Kazakh, Russian and English, such as: Орал; Уральск; Oral.",
            code="place_bad_line",
            values={"text": text},
        )
    place = Place(*(names * 3 if len(names) == 1 else names))
    place.check()
    return place


# The day and the whole ------------------------------------------------------------------------------------------------


def date_text(day: date, language: Language, *, year: bool = False) -> str:
    """The day in the article's language; with its year only where that must be said."""
    from babel.dates import format_date  # late: start-up time

    return str(format_date(day, (_DAY_AND_YEAR if year else _DAY)[language], locale=_LOCALES[language]))


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    from babel.dates import get_month_names  # late: start-up time

    return {
        str(name).casefold(): number
        for locale in _LOCALES.values()
        for context in ("format", "stand-alone")
        for number, name in get_month_names("wide", context, locale).items()
    }


def read_date(text: str, near: date) -> tuple[date, bool] | None:
    """The day that the text names in any of the three languages, and whether it names the year.

    Without one, the year is that which brings the day closest to `near`. None where it is no day.
    """
    words = re.findall(r"\d+|[^\W\d_]+", text.casefold())
    months = [_months()[word] for word in words if word in _months()]
    numbers = [int(word) for word in words if word.isdigit()]
    days = [number for number in numbers if number <= 31]
    years = [number for number in numbers if 1900 <= number <= 2200]
    if len(months) != 1 or len(days) != 1 or len(days) + len(years) != len(numbers) or len(years) > 1:
        return None
    candidates = years or [near.year - 1, near.year, near.year + 1]
    possible = [day for year in candidates if (day := _day(year, months[0], days[0]))]
    return (min(possible, key=lambda day: abs(day - near)), bool(years)) if possible else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # 29 February of a common year, 31 June
        return None


def written_today(before: Dateline | None, language: Language, today: date, places: Places, agency: str) -> Dateline:
    """The dateline of today: the place that is there or the usual one, the day, and the agency where none is named."""
    old = before or Dateline()
    place = places.find(old.place or places.usual)
    name = place.name(language) if place else old.place or places.usual
    return Dateline(name, date_text(today, language), old.agency or agency)


def read_dateline(text: str) -> Dateline | None:
    """A line as it is typed or stands on a page, cut at its full stops; None where it says nothing."""
    if not text.strip():
        return None
    parts = [part.strip(" .–—-\u00a0") for part in text.split(". ", 2)]
    place, day, agency = (*parts, "", "")[:3]
    return Dateline(place, day, agency)


def in_language(dateline: Dateline, language: Language, places: Places, near: date) -> Dateline:
    """The same place and day in another language's forms; what is not known stays as it stands."""
    place = places.find(dateline.place)
    read = read_date(dateline.date, near)
    return Dateline(
        place.name(language) if place else dateline.place,
        date_text(read[0], language, year=read[1]) if read else dateline.date,
        dateline.agency,
    )


def place_names(places: Iterable[Place], language: str) -> Sequence[str]:
    """The names in one language, each once."""
    return list(dict.fromkeys(place.name(language) for place in places))
