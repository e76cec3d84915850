"""Dates and times in the form of the language, and those that cannot be."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator

from editor.articles.findings import Level
from editor.language.check import Issue, TextContext
from editor.language.patterns import ALL, HART, HOUSE, MILCHIN, RUSSIAN_RULES, SPACE, Rule, examine, expand, sourced

_KAZAKH = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
]
_RUSSIAN = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
]
_ENGLISH = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
MONTHS = {"kk": _KAZAKH, "ru": _RUSSIAN, "en": _ENGLISH}
_KK, _RU, _EN = ("|".join(names) for names in (_KAZAKH, _RUSSIAN, _ENGLISH))
_YEAR = r"[12]\d{3}"
_DAY = r"[0-3]?\d"
_LEAP = 2024  # a year in which each month has its most days


def _kazakh_date(match: re.Match[str], _language: str, _context: TextContext) -> tuple[str, ...] | None:
    if match.string[: match.start()].rstrip().endswith(("(", "–", "—", "-")):
        return None  # «(5 қыркүйек 1872 жыл – …)»: the dates of a life, as encyclopaedias have them
    return (match.expand(r"\4 жылғы \1 \2\3"),)


_FORMS = (
    Rule(
        "date_form",
        re.compile(
            rf"\b({_DAY}){SPACE}({_KK})((?!дағы|дегі|тағы|тегі)[а-яәіңғүұқөһ]*),?{SPACE}({_YEAR})(?:{SPACE}?(?:жылғы|жылы|жыл|ж\.)|(?=[.,;)]|$))(?!\w)"
        ),
        _kazakh_date,
        {"kk": HOUSE},
    ),
    Rule(
        "date_ending", re.compile(rf"\b({_DAY})-(?:го|е|ого|ое)(?={SPACE}(?:{_RU})\b)"), expand(r"\1"), {"ru": MILCHIN}
    ),
    Rule(
        "date_ending", re.compile(rf"\b({_YEAR})-(?:го|м|й|му|ого|ом|ый)(?={SPACE}год)"), expand(r"\1"), {"ru": MILCHIN}
    ),
    Rule(
        "month_capital",
        re.compile(rf"(?<=\d{SPACE})(?:{'|'.join(name.capitalize() for name in _RUSSIAN)})(?={SPACE}{_YEAR})"),
        lambda match, _language, _context: (match.group().lower(),),
        {"ru": RUSSIAN_RULES},
    ),
    Rule(
        "date_form",
        re.compile(rf"\b(?:the )?({_DAY})(?:st|nd|rd|th)(?: of)? ({_EN})\b"),
        expand(r"\1 \2"),
        {"en": HART},
    ),
    Rule(
        "date_form", re.compile(rf"\b({_EN}) ({_DAY})(?:st|nd|rd|th)?,? ({_YEAR})\b"), expand(r"\2 \1 \3"), {"en": HART}
    ),
    Rule("date_form", re.compile(rf"\b({_EN}) ({_DAY})(?:st|nd|rd|th)\b"), expand(r"\2 \1"), {"en": HART}),
    Rule("date_form", re.compile(rf"\b({_DAY}) ({_EN}), ({_YEAR})\b"), expand(r"\1 \2 \3"), {"en": HART}),
    Rule(
        "time_form",
        re.compile(rf"(?<=сағат{SPACE})([01]?\d|2[0-3])-([0-5]\d)(?!\d|-\d)"),
        expand(r"\1:\2"),
        {"kk": HOUSE},
    ),
    Rule(
        "time_form",
        re.compile(rf"(?<=\b[вкс]{SPACE})([01]?\d|2[0-3])-([0-5]\d)(?={SPACE}(?:утра|дня|вечера|ночи|по))"),
        expand(r"\1:\2"),
        {"ru": HOUSE},
    ),
    Rule(
        "time_form",
        re.compile(r"(?<![\d:])([01]?\d|2[0-3])(?: :|: | : )([0-5]\d)(?![\d:])"),
        expand(r"\1:\2"),
        sourced(HOUSE, ALL),
        signs=":",
    ),
)


class DateFormCheck:
    """«2018 жылғы 13 маусым», «13 июня 2018 года», «13 June 2018»; 14:30 and 14.30 are both in use and left alone."""

    id = "date-form"
    level: Level = "hint"
    reasons = {
        "date_form": "a date is written so: {wanted} ({source})",
        "date_ending": "a number of a date takes no ending: {wanted} ({source})",
        "month_capital": "a month has no capital ({source})",
        "time_form": "a time is written so: {wanted} ({source})",
    }
    rules = _FORMS

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        if re.search(r"\d", text):
            yield from examine(_FORMS, text, context)


_NUMERIC = re.compile(rf"(?<![\d.])(\d{{1,2}})\.(\d{{1,2}})\.({_YEAR})(?![\d.]*\d)")
_STOPS_AND_YEAR = re.compile(rf"\.\d{{1,2}}\.{_YEAR}")
_WRITTEN = {
    "kk": re.compile(rf"(\d(?<![\d-].)\d?){SPACE}({_KK})"),
    "ru": re.compile(rf"(\d(?<![\d-].)\d?){SPACE}({_RU})\b"),
    "en": re.compile(rf"(\d(?<![\d-].)\d?){SPACE}({_EN})\b"),
}
_CLOCK = r"(\d{1,2}):(\d{2})(?![\d:])"
_TIME = re.compile(rf"(?<=сағат{SPACE}){_CLOCK}|(?<=\bв{SPACE}){_CLOCK}|(?<=\bat ){_CLOCK}")
_MIDNIGHT = (24, 0)


class ImpossibleDateCheck:
    """The 31st of June, 45.13.2018, 25:70: nothing is proposed, for nobody but the writer knows what was meant."""

    id = "impossible-date"
    level: Level = "warning"
    reasons = {
        "date_impossible": "there is no such date: «{found}»",
        "time_impossible": "there is no such time: «{found}»",
    }

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        if not re.search(r"\d", text):
            return
        found = []
        if _STOPS_AND_YEAR.search(text):
            found += [
                _issue(match, "date_impossible") for match in _NUMERIC.finditer(text) if not _is_numeric_date(match)
            ]
        for language, pattern in _WRITTEN.items():
            for match in pattern.finditer(text) if language in context.languages else ():
                month = MONTHS[language].index(match[2]) + 1
                if context.language_at(match.start()) == language and not _is_day(int(match[1]), month, _LEAP):
                    found.append(_issue(match, "date_impossible"))
        for match in _TIME.finditer(text) if ":" in text else ():
            hour, minute = (int(group) for group in match.groups() if group is not None)
            if (hour > 23 or minute > 59) and (hour, minute) != _MIDNIGHT:
                found.append(_issue(match, "time_impossible"))
        yield from sorted(found, key=lambda issue: issue.start)


def _issue(match: re.Match[str], reason: str) -> Issue:
    return Issue(match.start(), match.end(), reason, {"found": match.group()})


def _is_numeric_date(match: re.Match[str]) -> bool:
    day, month, year = (int(group) for group in match.groups())
    return _is_day(day, month, year)


def _is_day(day: int, month: int, year: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
