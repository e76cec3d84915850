"""Attribution notice templates: plain named variables with types, and no logic.

People write these templates themselves, so there is no template engine in here: a name in braces is replaced by a
value of known type and bounded length, and nothing else has a meaning. What is typed wrong is said with its position.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal
from urllib.parse import urlsplit

from editor.articles.document import Language, Notice
from editor.errors import NotFound, UserMistake

VARIABLES = ("agency", "link", "title", "author", "source", "date", "year", "licence", "desk", "correction")
Length = Literal["full", "short", "line"]
LENGTHS: tuple[Length, ...] = ("full", "short", "line")
LONGEST_VALUE = 500  # characters of one value: a headline, an address
TYPED = ("text", "short", "line", "link", "link_text", "copyright")  # where variables may stand
LONGEST_TEMPLATE = 1000  # characters: a notice is a paragraph

# A reader of Kazakh news reads Russian, and the other way round; English readers are given what is next to hand.
_FALLBACK: dict[Language, tuple[Language, ...]] = {
    "kk": ("kk", "ru", "en"),
    "ru": ("ru", "kk", "en"),
    "en": ("en", "ru", "kk"),
}
_PART = re.compile(r"\{([^{}]*)\}|([{}])")


@dataclass(frozen=True)
class NoticeTemplate:
    """One version of a template. `link` gives the address and `link_text` the words of `text` that it is put on.

    `text` is the full length; where `short` or `line` (one line) is empty, the next longer one stands in for it.
    `copyright` is for formats that have a field for it; `licence` is a licence's name, and `licence_link` its address.
    `valid_from` and `valid_to` are days in the newsroom's zone, both included; None is open.
    """

    name: str
    language: Language
    version: int
    text: str
    link: str = "{link}"
    link_text: str = "{agency}"
    valid_from: date | None = None
    valid_to: date | None = None
    short: str = ""
    line: str = ""
    copyright: str = ""
    licence: str = ""
    licence_link: str = ""

    def of_length(self, length: Length) -> tuple[str, str]:
        """The field that this length is written in, and what it says."""
        if length == "line" and self.line:
            return "line", self.line
        if length != "full" and self.short:
            return "short", self.short
        return "text", self.text

    def is_valid(self, day: date | None) -> bool:
        """Whether it may be used on this day; None asks for no day in particular."""
        if day is None:
            return True
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True)
class NoticeValues:
    """What the variables stand for. `published_on` gives `{date}`, in the language's own form, and `{year}`.

    `title` is the headline, `desk` the section that it belongs to, `correction` how often it was corrected. Where
    `licence` is empty, that of the template counts.
    """

    agency: str
    link: str = ""
    author: str = ""
    published_on: date | None = field(default=None)
    licence: str = ""
    title: str = ""
    source: str = ""
    desk: str = ""
    correction: int = 0


def check(template: NoticeTemplate) -> None:
    """Refuse a template while it is typed. Raises UserMistake with the field and the position."""
    for name in TYPED:
        _parts(getattr(template, name), name)
    if not template.text.strip():
        raise UserMistake(
            "The notice has no text.", "Type what it should say.", code="notice_empty", values={"field": "text"}
        )


def check_links(template: NoticeTemplate) -> None:
    """Refuse a template whose link would stand on nothing in one of its lengths. Raises UserMistake with the field."""
    if not template.link:
        return
    if not template.link_text.strip():
        raise UserMistake(
            "The notice has a link, and no words that it stands on.",
            "Name them, for example {agency}.",
            code="notice_link_words_missing",
            values={"field": "link_text"},
        )
    for length in LENGTHS:
        where, text = template.of_length(length)
        if template.link_text not in text:
            raise UserMistake(
                f"The notice's words “{template.link_text}”, which carry its link, are not in its {where}.",
                "Write them there, or put the link on other words.",
                code="notice_link_not_in_text",
                values={"field": where, "words": template.link_text},
            )


def render(template: NoticeTemplate, values: NoticeValues, length: Length = "full") -> Notice:
    """The notice as plain text, with its link. Raises UserMistake for a wrong template, or a value that is missing."""
    check(template)
    where, typed = template.of_length(length)
    text = _fill(typed, where, template, values)
    words = _fill(template.link_text, "link_text", template, values) if template.link_text else ""
    own = "{link}" not in template.link.replace(" ", "")
    link = _address(_fill(template.link, "link", template, values)) if template.link and (own or values.link) else ""
    if not link or words not in text:
        link, words = "", ""
    return Notice(
        text,
        template.name,
        template.version,
        link,
        words,
        copyright=_fill(template.copyright, "copyright", template, values) if template.copyright else "",
        licence=_plain(template.licence),
        licence_link=_address(template.licence_link) if template.licence_link else "",
    )


def fallback_order(language: Language) -> tuple[Language, ...]:
    """The language itself, then those that its readers know, the best known first."""
    return _FALLBACK[language]


def choose(templates: Iterable[NoticeTemplate], language: Language, day: date | None = None) -> NoticeTemplate:
    """The newest valid template of the language, else of the next one that the readers know.

    Raises NotFound where none is valid.
    """
    valid = [template for template in templates if template.is_valid(day)]
    for candidate in _FALLBACK[language]:
        found = [template for template in valid if template.language == candidate]
        if found:
            return max(found, key=lambda template: template.version)
    raise NotFound(
        "There is no attribution notice that is valid on this day.",
        "Add a template, or change its dates.",
        code="notice_missing",
        values={"language": language},
    )


def _parts(text: str, where: str) -> Sequence[tuple[str, str]]:
    """Pairs of plain text and the variable after it ("" at the end)."""
    if len(text) > LONGEST_TEMPLATE:
        raise UserMistake(
            f"The notice has {len(text)} characters; it may have {LONGEST_TEMPLATE}.",
            "Make it shorter.",
            code="notice_too_long",
            values={"field": where, "length": len(text), "longest": LONGEST_TEMPLATE},
        )
    parts, position = [], 0
    for found in _PART.finditer(text):
        if found[2]:
            raise UserMistake(
                f"A brace at position {found.start() + 1} has no partner.",
                "Write a variable as {agency}; braces have no other use.",
                code="notice_unbalanced_braces",
                values={"field": where, "position": found.start()},
            )
        name = found[1].strip()
        if name not in VARIABLES:
            raise UserMistake(
                f"“{name}” at position {found.start() + 1} is not a variable.",
                f"Use one of: {', '.join(VARIABLES)}.",
                code="notice_unknown_variable",
                values={"field": where, "position": found.start(), "name": name, "known": list(VARIABLES)},
            )
        parts.append((text[position : found.start()], name))
        position = found.end()
    return [*parts, (text[position:], "")]


def _fill(text: str, where: str, template: NoticeTemplate, values: NoticeValues) -> str:
    filled = "".join(
        before + (_value(name, where, template, values) if name else "") for before, name in _parts(text, where)
    )
    return _plain(filled)


def _value(name: str, where: str, template: NoticeTemplate, values: NoticeValues) -> str:
    if name in ("date", "year"):
        value = _day(name, template.language, values.published_on)
    elif name == "licence":
        value = _plain(values.licence or template.licence)
    else:
        value = _plain(str(getattr(values, name)))
    if not value:
        raise UserMistake(
            f"The notice needs a value for “{name}”, and there is none.",
            "Set it in the newsroom's settings, or take the variable out of the template.",
            code="notice_value_missing",
            values={"field": where, "name": name},
        )
    if len(value) > LONGEST_VALUE:
        raise UserMistake(
            f"The value of “{name}” has {len(value)} characters; it may have {LONGEST_VALUE}.",
            "Make it shorter.",
            code="notice_value_too_long",
            values={"field": where, "name": name, "longest": LONGEST_VALUE},
        )
    return value


def _day(name: str, language: Language, day: date | None) -> str:
    from babel.dates import format_date  # late: start-up time

    if day is None:
        return ""
    return str(day.year) if name == "year" else str(format_date(day, "long", locale=language))


def _plain(text: str) -> str:
    """One line of NFC text without control characters."""
    kept = (" " if c.isspace() and c not in "\u00a0\u202f" else c for c in text)
    return unicodedata.normalize("NFC", "".join(c for c in kept if unicodedata.category(c) not in ("Cc", "Cs"))).strip()


def _address(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc or " " in address:
        raise UserMistake(
            f"The notice's link “{address}” is not a web address.",
            "Give an address that begins with https://.",
            code="notice_bad_link",
            values={"field": "link", "link": address},
        )
    return address
