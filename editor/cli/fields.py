"""FIELD=VALUE of `qalam article set`: which part of an article each word changes, and how its value is read.

Fields of the text make a revision; what is known beside the text is described. One call is one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from editor.articles.datelines import Places, date_text, in_language, read_dateline, written_today
from editor.articles.describing import split_entries
from editor.articles.document import LANGUAGES, Dateline, Document, Language
from editor.errors import UserMistake
from editor.newsroom.agency import AgencySettings

NOTHING = ("", "none")


@dataclass(frozen=True)
class Setting:
    """What the values are read with: the newsroom's places, name and zone, and its day."""

    places: Places
    agency: AgencySettings
    today: date


@dataclass(frozen=True)
class Change:
    """The article's text as it shall be, and what is described beside it."""

    document: Document
    described: Mapping[str, object] = field(default_factory=dict)


def with_fields(document: Document, pairs: Mapping[str, str], setting: Setting) -> Change:
    """The language first, because a dateline's day is written in it. Raises UserMistake for what cannot be read."""
    for name in pairs:
        if name not in FIELDS:
            raise UserMistake(
                f"“{name}” is not a field that can be set.",
                f"Write FIELD=VALUE with one of: {', '.join(FIELDS)}.",
                code="unknown_field",
            )
    described: dict[str, object] = {}
    for name in sorted(pairs, key=lambda name: list(FIELDS).index(name)):
        if name in _OF_THE_TEXT:
            document = _OF_THE_TEXT[name](document, pairs[name], setting)
        else:
            column, read = _BESIDE_THE_TEXT[name]
            described[column] = read(pairs[name], setting)
    return Change(document, described)


def _headline(document: Document, value: str, _: Setting) -> Document:
    return replace(document, headline=value.strip())


def _lead(document: Document, value: str, _: Setting) -> Document:
    return replace(document, lead=value.strip())


def _byline(document: Document, value: str, _: Setting) -> Document:
    return replace(document, byline=", ".join(split_entries(value)))


def _language(document: Document, value: str, _: Setting) -> Document:
    for language in LANGUAGES:
        if language == value:
            return replace(document, language=language)
    raise UserMistake(f"“{value}” is not a language of Qalam.", "Use kk, ru or en.", code="unknown_language")


def _dateline(document: Document, value: str, setting: Setting) -> Document:
    """Its words, or `today`, `translated` (into the article's language), `none`."""
    before, language = document.dateline, document.language
    if value in NOTHING:
        return replace(document, dateline=None)
    if value == "today":
        made = written_today(before, language, setting.today, setting.places, setting.agency.name)
        return replace(document, dateline=made)
    if value == "translated":
        return replace(document, dateline=before and in_language(before, language, setting.places, near=setting.today))
    return replace(document, dateline=read_dateline(value))


def _dateline_part(part: str, document: Document, value: str, setting: Setting) -> Document:
    text = "" if value in NOTHING else value.strip()
    if part == "date" and text:
        text = _day_in_words(text, document.language, setting)
    dateline = replace(document.dateline or Dateline(), **{part: text})
    return replace(document, dateline=dateline if dateline.text else None)


def _day_in_words(text: str, language: Language, setting: Setting) -> str:
    """2026-06-13 or `today` in the article's own words; other words stand as they are."""
    try:
        day = setting.today if text == "today" else date.fromisoformat(text)
    except ValueError:
        return text
    return date_text(day, language, year=day.year != setting.today.year)


def _entries(value: str, _: Setting, *, separators: str) -> list[str]:
    return [] if value in NOTHING else split_entries(value, separators)


def _plain(value: str, _: Setting) -> str:
    return value.strip()


def _desk(value: str, _: Setting) -> str:
    return "" if value in NOTHING else value


def _yes_or_no(value: str, _: Setting) -> bool:
    word = value.strip().casefold()
    if word not in ("yes", "no"):
        raise UserMistake(
            f"“{value}” is neither yes nor no.", "Write exclusive=yes or exclusive=no.", code="not_yes_or_no"
        )
    return word == "yes"


def _moment(value: str, setting: Setting) -> datetime | None:
    """ISO 8601; without an offset, in the newsroom's zone."""
    if value in NOTHING:
        return None
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError as error:
        raise UserMistake(
            f"“{value}” is not a time.",
            "Write it like 2026-11-23T18:30 (in the newsroom’s zone), 2026-11-23T18:30+05:00, or none.",
            code="bad_time",
        ) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(setting.agency.zone))


_OF_THE_TEXT: Mapping[str, Callable[[Document, str, Setting], Document]] = {
    "language": _language,
    "headline": _headline,
    "lead": _lead,
    "byline": _byline,
    "dateline": _dateline,
    "dateline.place": partial(_dateline_part, "place"),
    "dateline.date": partial(_dateline_part, "date"),
    "dateline.agency": partial(_dateline_part, "agency"),
}
_BESIDE_THE_TEXT: Mapping[str, tuple[str, Callable[[str, Setting], object]]] = {
    "kind": ("kind", _plain),
    "desk": ("desk", _desk),
    "topics": ("topics", partial(_entries, separators=",;\n")),
    "slug": ("slug", _plain),
    "sources": ("sources", partial(_entries, separators=";\n")),
    "embargo": ("embargo_until", _moment),
    "published_at": ("published_at", _moment),
    "exclusive": ("is_exclusive", _yes_or_no),
}
FIELDS = (*_OF_THE_TEXT, *_BESIDE_THE_TEXT)
