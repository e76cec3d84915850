"""Letters of Orphus and of its kin: plain text with labelled lines, the place between two identical marks `<!!!>`.

    Page URL: https://example.kz/news/1
    Visitor's comment: …
    Context: … before <!!!>the words<!!!> behind …
    Browser: …

The labels come in English, Russian and Kazakh; a value goes on until the next label.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.reports.incoming import MAX_CONTEXT, MAX_QUOTE, IncomingReport

MARK = "<!!!>"
LABELS: dict[str, tuple[str, ...]] = {
    "url": (
        *("page url", "url", "page", "page address", "адрес страницы", "url страницы", "страница", "адрес"),
        *("бет мекенжайы", "беттің мекенжайы", "бет адресі", "беттің адресі", "бет"),
    ),
    "comment": (
        *("visitor's comment", "visitor’s comment", "visitors comment", "comment", "user comment", "user's comment"),
        *("комментарий посетителя", "комментарий пользователя", "комментарий читателя", "комментарий"),
        *("келушінің пікірі", "келушінің түсініктемесі", "оқырман пікірі", "пікір", "түсініктеме"),
    ),
    "context": (
        *(
            "context",
            "text",
            "error",
            "контекст",
            "текст",
            "ошибка",
            "текст с ошибкой",
            "мәнмәтін",
            "мәтін",
            "контексті",
        ),
        *("қате", "қате мәтін"),
    ),
    "suggestion": (
        *("correct", "suggestion", "correction", "как правильно", "исправление", "правильно", "дұрысы", "түзету"),
    ),
    "reply_to": (
        "e-mail",
        "email",
        "reply to",
        "почта",
        "эл. почта",
        "электронная почта",
        "пошта",
        "электрондық пошта",
    ),
    "browser": ("browser", "user agent", "user-agent", "браузер", "шолғыш"),
    "other": ("ip", "ip address", "ip-адрес", "date", "дата", "күні", "referer", "site", "сайт", "hash", "версия"),
}
_BY_LABEL = {label: name for name, labels in LABELS.items() for label in labels}
_LABEL = re.compile(r"^[ \t>]*([^\n:<>/]{2,40}?)[ \t]*:(?!//)[ \t]*", re.MULTILINE)
_QUOTED_LABEL = re.compile(r"^>[ \t>]*[^\n:<>/]{2,40}:(?!//)", re.MULTILINE)
_QUOTED = re.compile(r"^(?:>[ \t]?)+", re.MULTILINE)
_ADDRESS = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True)
class Fields:
    """Values by their meaning; "" before the first label."""

    values: dict[str, str]

    def get(self, name: str) -> str:
        """Empty where the letter has none."""
        return self.values.get(name, "").strip()


def labelled(text: str) -> Fields:
    """The first value of each label; lines of labels that nobody knows belong to the value before them."""
    values: dict[str, str] = {}
    name, start = "", 0
    for found in _LABEL.finditer(text):
        known = _BY_LABEL.get(_SPACES.sub(" ", found[1]).strip().casefold())
        if known is None:
            continue
        values.setdefault(name, text[start : found.start()])
        name, start = known, found.end()
    values.setdefault(name, text[start:])
    return Fields(values)


def read_orphus(text: str) -> IncomingReport | None:
    """None where no two marks stand in the letter: then it is not one of these."""
    if text.count(MARK) < 2:
        return None
    if _QUOTED_LABEL.search(text):  # somebody answered it or sent it on
        text = _QUOTED.sub("", text)
    fields = labelled(text)
    context = fields.get("context")
    if context.count(MARK) < 2:  # the place stands without a label, or under one that nobody knows
        context = next((value for value in fields.values.values() if value.count(MARK) >= 2), text)
    # Between the first mark and the next one; what the reader selected holds no mark.
    before, quote, after = context.split(MARK, 2)
    quote = one_line(quote)
    if not quote.strip():
        return None
    address = _ADDRESS.search(fields.get("url")) or _ADDRESS.search(text)
    return IncomingReport(
        quote=quote if len(quote) <= MAX_QUOTE else quote[: MAX_QUOTE + 1],  # which the desk refuses, and says so
        prefix=_end_of(before),
        suffix=_head_of(after),
        url=_SPACES.sub("", address[0]) if address else "",
        suggestion=fields.get("suggestion"),
        comment=one_line(fields.get("comment")).strip(),
        reply_to=fields.get("reply_to") if "@" in fields.get("reply_to") else "",
    )


def one_line(text: str) -> str:
    """Lines that were wrapped are one again."""
    return _SPACES.sub(" ", text)


def _end_of(text: str) -> str:
    """What stands before the words, without the rule and the dots that some letters set around it."""
    return one_line(_without_frame(text)).lstrip()[-MAX_CONTEXT:]


def _head_of(text: str) -> str:
    return one_line(_without_frame(text)).rstrip()[:MAX_CONTEXT]


def _without_frame(text: str) -> str:
    kept = [line for line in text.split("\n") if not re.fullmatch(r"\s*[-=_*~8<>]{5,}\s*", line)]
    framed = "\n".join(kept)
    return re.sub(r"\A\s*(?:\.{3}|…)|(?:\.{3}|…)\s*\Z", "", framed)
