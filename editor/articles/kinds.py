"""Kinds of content: what each asks of an article, and how long its parts may be. Four are built in; all can be changed.

The newsroom's settings hold what differs from the built-in kinds, so that a kind which nobody touched follows the
program. An article keeps the key of its kind also where that kind is gone: nothing is asked of it then.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import EllipsisType, MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, cast

from editor.articles.document import LANGUAGES
from editor.errors import NotFound, UserMistake, refuse_if_changed

if TYPE_CHECKING:
    from db.unit_of_work import UnitOfWork

SETTING = "kinds"
Unit = Literal["characters", "words"]
UNITS: tuple[Unit, ...] = ("characters", "words")
PARTS = ("headline", "lead", "dateline", "byline", "body", "topics", "sources")  # what a kind may ask for
MEASURED = ("headline", "lead", "body")
USUAL_UNITS: Mapping[str, Unit] = {"headline": "characters", "lead": "characters", "body": "words"}
LONGEST = 1_000_000  # of a limit: more than anybody writes in one article
MOST_IMAGES = 1_000
_LONGEST_NAME = 40  # characters: a name stands in a list and in the line below the page
_KEY = re.compile(r"[a-z][a-z0-9_]{0,31}")
_LIMIT = re.compile(r"(?P<least>\d{0,7})\s*[-–—]\s*(?P<most>\d{0,7})\s*(?P<unit>characters|words)?")


@dataclass(frozen=True)
class Limit:
    """From `least` to `most` units, both included; a `most` of 0 is open."""

    least: int = 0
    most: int = 0
    unit: Unit = "characters"

    @property
    def is_set(self) -> bool:
        """Whether it limits anything."""
        return bool(self.least or self.most)

    @property
    def text(self) -> str:
        """As `read_limit` reads it: «30-150 words»."""
        return f"{self.least or ''}-{self.most or ''} {self.unit}" if self.is_set else "none"


@dataclass(frozen=True)
class Kind:
    """`names` by the interface's language; `required` are names of PARTS; `images`: at least so many."""

    key: str
    names: Mapping[str, str]
    required: tuple[str, ...] = ("headline", "body")
    headline: Limit = field(default_factory=lambda: Limit(unit=USUAL_UNITS["headline"]))
    lead: Limit = field(default_factory=lambda: Limit(unit=USUAL_UNITS["lead"]))
    body: Limit = field(default_factory=lambda: Limit(unit=USUAL_UNITS["body"]))
    images: int = 0

    def name(self, language: str) -> str:
        """In this language, else in the first that has one, else the key."""
        return self.names.get(language) or next(filter(None, self.names.values()), self.key)

    def limit(self, part: str) -> Limit:
        """Of one of MEASURED."""
        return cast(Limit, getattr(self, part))

    def check(self) -> None:
        """Raises UserMistake that names the first thing which cannot be used."""
        if not _KEY.fullmatch(self.key):
            raise UserMistake(
                f"“{self.key}” cannot be the key of a kind.",
                "Use small Latin letters, digits and _, a letter first, 32 at most.",
                code="kind_bad_key",
                values={"key": self.key},
            )
        _check_names(self.names)
        for part in self.required:
            if part not in PARTS:
                raise UserMistake(
                    f"“{part}” is not a part that a kind can ask for.",
                    f"Choose among: {', '.join(PARTS)}.",
                    code="kind_unknown_part",
                    values={"part": part},
                )
        for part in MEASURED:
            _check_limit(part, self.limit(part))
        if not 0 <= self.images <= MOST_IMAGES:
            raise UserMistake(
                f"A kind cannot ask for {self.images} images.",
                f"Give a number from 0 to {MOST_IMAGES}.",
                code="kind_bad_images",
                values={"number": self.images, "most": MOST_IMAGES},
            )


def _names(kk: str, ru: str, en: str) -> Mapping[str, str]:
    return MappingProxyType({"kk": kk, "ru": ru, "en": en})


# Headlines: what a search page and a phone's screen show whole. Lead and body: what news agencies call a brief (a few
# sentences) and a report (up to three typed pages); a newsroom sets its own.
BUILT_IN: Mapping[str, Kind] = MappingProxyType(
    {
        kind.key: kind
        for kind in (
            Kind(
                "brief",
                _names("Қысқа хабар", "Короткая новость", "Brief"),
                ("headline", "dateline", "body"),
                headline=Limit(20, 90),
                lead=Limit(0, 200),
                body=Limit(30, 150, "words"),
            ),
            Kind(
                "report",
                _names("Хабарлама", "Сообщение", "Report"),
                ("headline", "lead", "dateline", "body"),
                headline=Limit(20, 100),
                lead=Limit(60, 350),
                body=Limit(120, 900, "words"),
            ),
            Kind(
                "interview",
                _names("Сұхбат", "Интервью", "Interview"),
                ("headline", "lead", "byline", "body"),
                headline=Limit(20, 110),
                lead=Limit(80, 500),
                body=Limit(400, 3000, "words"),
            ),
            Kind(
                "photo_story",
                _names("Фоторепортаж", "Фоторепортаж", "Photo story"),
                ("headline", "lead", "byline", "body"),
                headline=Limit(20, 100),
                lead=Limit(60, 400),
                body=Limit(30, 600, "words"),
                images=3,
            ),
        )
    }
)
USUAL_KIND = "report"


def kind_of(kinds: Mapping[str, Kind], key: str) -> Kind:
    """The kind of this key; one that is gone asks for nothing."""
    return kinds.get(key) or Kind(key, {}, required=())


# The newsroom's own ---------------------------------------------------------------------------------------------------


def kinds_in(work: UnitOfWork) -> dict[str, Kind]:
    """Every kind by its key, the built-in ones first. What cannot be read any more is left out."""
    found = dict(BUILT_IN)
    for key, stored in (work.settings.get(SETTING) or {}).items():
        kind = _read(key, stored)
        if kind is not None:
            found[key] = kind
    return found


def save_kind(work: UnitOfWork, kind: Kind, seen: Kind | EllipsisType | None = ...) -> None:
    """A new kind or a changed one, in the caller's transaction. Raises UserMistake where it cannot be used.

    `seen`: the kind as it was when somebody began to change it, None where there was none. Where it is given and is not
    what the newsroom has now, nothing is written: raises Conflict.
    """
    if seen is not ...:
        refuse_if_changed(seen, kinds_in(work).get(kind.key))
    kind = replace(kind, names={tag: name.strip() for tag, name in kind.names.items()})
    kind.check()
    stored = {key: value for key, value in (work.settings.get(SETTING) or {}).items() if key != kind.key}
    if kind != BUILT_IN.get(kind.key):
        stored[kind.key] = kind_to_json(kind)
    work.settings.set(SETTING, stored)


def forget_kind(work: UnitOfWork, key: str) -> None:
    """Take the newsroom's own away; a built-in kind is as the program has it again. Raises NotFound."""
    stored = dict(work.settings.get(SETTING) or {})
    if key not in stored:
        if key in BUILT_IN:
            return
        raise unknown_kind(key, kinds_in(work))
    del stored[key]
    work.settings.set(SETTING, stored)


def unknown_kind(key: str, kinds: Mapping[str, Kind]) -> NotFound:
    """The error for a kind that does not exist."""
    return NotFound(
        f"There is no kind “{key}”.",
        f"There are: {', '.join(kinds)}.",
        code="unknown_kind",
        values={"key": key, "known": ", ".join(kinds)},
    )


# In and out -----------------------------------------------------------------------------------------------------------


def kind_to_json(kind: Kind) -> dict[str, Any]:
    """For the settings, and for scripts."""
    limits = {part: kind.limit(part) for part in MEASURED}
    return {
        "names": dict(kind.names),
        "required": list(kind.required),
        "images": kind.images,
        **{part: {"least": it.least, "most": it.most, "unit": it.unit} for part, it in limits.items()},
    }


def read_limit(part: str, text: str) -> Limit:
    """«30-150 words», «-90», «60-», «none»; without a unit, the part's usual one. Raises UserMistake."""
    plain = text.strip().lower()
    if plain in ("", "none"):
        return Limit(unit=USUAL_UNITS[part])
    found = _LIMIT.fullmatch(plain)
    if found is None:
        raise UserMistake(
            f"“{text}” is not a length for {part}.",
            "Write it like 30-150 words, -90 characters, 60-, or none.",
            code="kind_bad_limit",
            values={"part": part, "text": text},
        )
    unit = cast(Unit, found["unit"] or USUAL_UNITS[part])
    return Limit(int(found["least"] or 0), int(found["most"] or 0), unit)


def _read(key: str, stored: object) -> Kind | None:
    """A kind as the settings hold it; None where an older or a foreign hand wrote something else."""
    try:
        data = cast(dict[str, Any], stored)
        limits = {
            part: Limit(int(data[part]["least"]), int(data[part]["most"]), cast(Unit, str(data[part]["unit"])))
            for part in MEASURED
        }
        names = {str(tag): str(name) for tag, name in data["names"].items()}
        required = tuple(str(part) for part in data["required"])
        kind = Kind(key, names, required, images=int(data["images"]), **limits)
        kind.check()
    except (KeyError, TypeError, ValueError, AttributeError, UserMistake):
        return None
    return kind


def _check_names(names: Mapping[str, str]) -> None:
    for language in LANGUAGES:
        name = names.get(language, "")
        if not name.strip() or len(name) > _LONGEST_NAME:
            raise UserMistake(
                f"The kind needs a name in {language} of 1 to {_LONGEST_NAME} characters.",
                "Give its names in Kazakh, Russian and English.",
                code="kind_name_missing",
                values={"language": language, "longest": _LONGEST_NAME},
            )


def _check_limit(part: str, limit: Limit) -> None:
    numbers = 0 <= limit.least <= LONGEST and 0 <= limit.most <= LONGEST
    if limit.unit not in UNITS or not numbers or (limit.most and limit.most < limit.least):
        raise UserMistake(
            f"The {part} cannot be from {limit.least} to {limit.most} {limit.unit} long.",
            "Give a smaller number first and a larger one second; 0 leaves the end open.",
            code="kind_bad_range",
            values={"part": part, "least": limit.least, "most": limit.most},
        )
