"""Lines of a page that tell when it was published and how many have read it, in three languages."""

from __future__ import annotations

import re
from datetime import datetime

from editor.documents.page_signs import ENGLISH_MONTHS, MONTH_SIGNS, fold

_TIME = re.compile(
    r"(?P<day>\d{1,2})[./-](?P<month>\d{1,2})[./-](?P<year>\d{4})\s*,?\s+(?P<hour>\d{1,2}):(?P<minute>\d{2})"
    r"(?:[\s|·•]+(?P<views>\d{1,3}(?:[\u0020\u00a0\u202f]\d{3})+|\d+))?"
)
_VIEW_WORDS = (
    r"(?:просмотр(?:ов|ы|а)?|прочитано|прочтений|қарал(?:ды|ым|ған)[а-яәіңғүұқөһ]*|оқылды|көрілім|views?|hits|reads)"
)
_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f,]\d{3})+|\d+(?:[.,]\d+)?"
_VIEWS = re.compile(
    rf"[👁\U0001F441\ufe0f]+\s*(?:{_NUMBER})\s?[KkКкMМ]?|{_VIEW_WORDS}\s*[:–—-]?\s*(?:{_NUMBER})\s?[KkКкMМ]?"
    rf"|(?:{_NUMBER})\s?[KkКкMМ]?\s*{_VIEW_WORDS}",
    re.IGNORECASE,
)
_COUNT = re.compile(rf"\D{{0,20}}?({_NUMBER})\s?([KkКкMМ])?(?:\s\D{{0,20}})?")
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?:\s*([ap])\.?m\b\.?)?", re.IGNORECASE)
_ISO_DAY = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)T?")
_DOTTED_DAY = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)")
_FILLING = re.compile(
    r"\b(?:опубликован[оа]?|дата публикации|дата|обновлено|жарияланды|жарияланған|күні|уақыты|published|posted|updated"
    r"|on|at|в|г|года?|жыл[ғд]?ы?|ж|astana|almaty|алматы|астана|time)\b|[\s.,:;|/·•–—()-]+"
)
_LONGEST_TIME_LINE = 120


def find_time(text: str) -> tuple[datetime, int | None] | None:
    """A line that is a time, and perhaps a view counter, and nothing else: «13.06.2018, 18:13 4100». The time is
    naive.
    """
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return _written_time(" ".join(text.split())) if len(text) <= _LONGEST_TIME_LINE else None
    try:
        day, month, year, hour, minute = (int(found[part]) for part in ("day", "month", "year", "hour", "minute"))
        time = datetime(year, month, day, hour, minute)  # noqa: DTZ001  # the caller knows the zone
    except ValueError:
        return None
    views = re.sub(r"\D", "", found["views"]) if found["views"] else ""
    return time, int(views) if views else None


def _written_time(text: str) -> tuple[datetime, int | None] | None:
    """A time as people write it: «Опубликовано: 13 июня 2018 г. в 18:13».

    Nothing else may be there but a counter.
    """
    views = _VIEWS.search(text)
    rest = text[: views.start()] + " " + text[views.end() :] if views else text
    clock = _CLOCK.search(rest)
    if clock is None:
        return None
    rest = rest[: clock.start()] + " " + rest[clock.end() :]
    day = _day(rest)
    if day is None:
        return None
    (year, month, number), rest = day
    if _FILLING.sub("", rest.lower()).strip():
        return None
    hour = int(clock[1]) % 12 + 12 * (clock[3].lower() == "p") if clock[3] else int(clock[1])
    try:
        time = datetime(year, month, number, hour, int(clock[2]))  # noqa: DTZ001  # the caller knows the zone
    except ValueError:
        return None
    return time, count_of_views(views[0]) if views else None


def _day(text: str) -> tuple[tuple[int, int, int], str] | None:
    """(year, month, day) and the text without it."""
    if found := _ISO_DAY.search(text):
        return (int(found[1]), int(found[2]), int(found[3])), text[: found.start()] + text[found.end() :]
    if found := _DOTTED_DAY.search(text):
        return (int(found[3]), int(found[2]), int(found[1])), text[: found.start()] + text[found.end() :]
    months = [(word, number) for word in re.finditer(r"[^\W\d_]+", text) if (number := month_number(word[0]))]
    numbers = list(re.finditer(r"(?<!\d)\d+(?!\d)", text))
    years = [found for found in numbers if len(found[0]) == 4]
    days = [found for found in numbers if len(found[0]) <= 2 and 1 <= int(found[0]) <= 31]
    if len(months) != 1 or len(years) != 1 or len(days) != 1:
        return None
    for found in sorted((months[0][0], years[0], days[0]), key=lambda part: -part.start()):
        text = text[: found.start()] + " " + text[found.end() :]
    return (int(years[0][0]), months[0][1], int(days[0][0])), text


def day_of(text: str, year: int) -> tuple[int, int] | None:
    """(month, day) of a line that is a day and nothing else, with or without its year; None for any other line."""
    found = _day(text) or _day(f"{text} {year}")
    if found is None or _FILLING.sub("", found[1].lower()).strip():
        return None
    return found[0][1], found[0][2]


def month_number(word: str) -> int:
    """1 to 12 for the name of a month in one of the three languages, else 0."""
    lowered = word.lower().rstrip(".")
    if lowered in ENGLISH_MONTHS:
        return {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10,
                "nov": 11, "dec": 12}[lowered[:3]]  # fmt: skip
    folded = fold(word)
    return next((place % 12 + 1 for place, sign in enumerate(MONTH_SIGNS) if sign.fullmatch(folded)), 0)


def count_of_views(text: str) -> int | None:
    """«Просмотров: 4 100», «👁 4.1K», «4100»: the number; None where it is no counter."""
    found = _COUNT.fullmatch(" ".join(text.split()))
    if found is None:
        return None
    number, unit = found[1], found[2]
    if not unit:
        digits = re.sub(r"\D", "", number)
        return int(digits) if len(digits) <= 12 else None
    scale = 1_000_000 if unit in "MМ" else 1_000
    return (
        round(float(number.replace(",", ".").replace(" ", "")) * scale)
        if re.fullmatch(r"[\d ]+(?:[.,]\d+)?", number)
        else None
    )


def is_view_counter(text: str) -> bool:
    """Whether a line is a counter that says so: a bare number is none."""
    return bool(_VIEWS.fullmatch(" ".join(text.split())))
