"""Lines around an article that a site puts there: who wrote it and when, what repeats that, buttons, advertisements.

A line is believed only as a whole: what has one word more is the text's own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from editor.documents.page_signs import fold
from editor.documents.page_times import count_of_views, day_of, find_time, is_view_counter

_LABELS = (
    r"(?:авторы?|автор текста|текст|мәтіні?|мақала авторы|материал|by|author|written by|reported by|text|журналист"
    r"|тілші|дайындаған|жазған|подготовил[аи]?|материал подготовил[аи]?)"
)
_NAME = r"[А-ЯЁӘҒҚҢӨҰҮҺІA-Z][\w’'.-]*(?:\s+[А-ЯЁӘҒҚҢӨҰҮҺІA-Z][\w’'.-]*){0,3}"
_NAMES = rf"{_NAME}(?:\s*(?:,|&|\bжәне\b|\bи\b|\band\b)\s*{_NAME})*"
_SIGNED = re.compile(rf"(?<!\w)(?i:{_LABELS})(?:\s*[:–—-]\s*|\s+)(?P<names>{_NAMES})(?!\w)")
_NICKNAME = re.compile(rf"(?<!\w)(?i:{_LABELS})\s*:\s*[\w.-]+(?=\s+(?:от|on|at|,)\s)")
_LABEL_ALONE = re.compile(rf"(?<!\w)(?i:{_LABELS})\s*:\s*$")
_LONGEST = 160
_SEPARATORS = " \t\n|·•/,;–—-"
_CLOCK = re.compile(r"(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\s*[ap]\.?m\.?)?", re.IGNORECASE)
_BUTTONS = re.compile(
    "|".join(
        fold(text)
        for text in (
            "(?:вернуться(?: назад| к списку)?|назад|наверх|артқа|жоғары|back(?: to top)?)",
            "(?:распечатать|версия для печати|басып шығару|баспа нұсқасы|print(?: this page)?|печать)",
            "(?:поделиться|бөлісу|share(?: this)?|комментировать|пікір қалдыру|подписаться|жазылу|subscribe)",
            "(?:реклама|жарнама|advertisement|sponsored|на правах рекламы)",
            "(?:made on tilda|skip to (?:main )?content|читать далее|толығырақ оқу|read more|мәзір|меню|menu)",
        )
    )
)


@dataclass(frozen=True)
class Line:
    """What a line tells. `time` is naive: the caller knows the zone."""

    time: datetime | None = None
    views: int | None = None
    byline: str = ""
    is_nickname: bool = False  # the name under which somebody works on the site, which is no byline


def read_line(text: str) -> Line | None:
    """«Опубликовано 13.06.2024 в 14:13 | Автор: Марат Ахметов | Просмотров: 512»; None for a line of the text."""
    rest = " ".join(text.split())
    if not rest or len(rest) > _LONGEST:
        return None
    byline, nickname = "", None
    if signed := _SIGNED.search(rest) or (nickname := _NICKNAME.search(rest)):
        byline = (signed.groupdict().get("names") or "").strip(_SEPARATORS + ".")
        rest = rest[: signed.start()] + " | " + rest[signed.end() :]
    rest = _LABEL_ALONE.sub("", rest).strip(_SEPARATORS + ".")
    if not rest:
        return Line(byline=byline) if byline else None
    if found := find_time(re.sub(r"^(?:от|on|at)\s+", "", rest)):
        return Line(found[0], found[1], byline, is_nickname=nickname is not None)
    if is_view_counter(rest):
        return Line(views=count_of_views(rest), byline=byline)
    return None


def repeats(text: str, byline: str, published: datetime | None) -> bool:
    """Whether a line only says once more who wrote an article that is signed, and when it was published."""
    rest = " ".join(text.split())
    if len(rest) > _LONGEST:
        return False
    for name in filter(None, byline.split(", ")):
        rest = rest.replace(name, " ")
    rest = _CLOCK.sub(" ", rest) if published else rest
    rest = rest.strip(_SEPARATORS + ".")
    if not rest:
        return True
    return published is not None and day_of(rest, published.year) is not None


def is_button(text: str) -> bool:
    """Whether a line is a button, or a word over an advertisement."""
    return len(text) < 40 and _BUTTONS.fullmatch(fold(text.strip(" \t:»«›‹→←↑.!"))) is not None
