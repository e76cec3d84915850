"""The letter to those who copied: a text a language with named variables and no logic, as a Word file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from editor.articles.document import LANGUAGES, Document, Language, Paragraph
from editor.errors import UserMistake
from editor.newsroom.agency import AgencySettings
from editor.newsroom.plain import plain_line
from editor.reprints.entry import Entry

if TYPE_CHECKING:
    from db.unit_of_work import UnitOfWork

VARIABLES = ("agency", "site", "page", "headline", "link", "share", "reasons", "date", "seen")
LONGEST = 6_000
KEY = "reprint_letters"
_PART = re.compile(r"\{([^{}]*)\}|([{}])")


@dataclass(frozen=True)
class LetterTemplate:
    """The first line is the heading; an empty line begins a paragraph."""

    language: Language
    text: str

    def check(self) -> None:
        """Raises UserMistake: letter_empty, template_too_long, unknown_name, brace_alone."""
        if not self.text.strip():
            raise UserMistake("The letter has no text.", "Write what it should say.", code="letter_empty")
        if len(self.text) > LONGEST:
            raise UserMistake(
                f"The template has more than {LONGEST} characters.",
                "Make it shorter.",
                code="template_too_long",
                values={"most": LONGEST},
            )
        for found in _PART.finditer(self.text):
            if found[2]:
                raise UserMistake(
                    f"A brace at position {found.start() + 1} has no partner.",
                    "Write a variable as {page}; braces have no other use.",
                    code="brace_alone",
                    values={"position": found.start() + 1},
                )
            if found[1].strip() not in VARIABLES:
                raise UserMistake(
                    f"There is no name “{found[1].strip()}”.",
                    f"Names are: {', '.join(VARIABLES)}.",
                    code="unknown_name",
                    values={"name": found[1].strip(), "known": ", ".join(VARIABLES)},
                )

    def filled(self, values: Mapping[str, str]) -> str:
        """A value is one plain line, and what it holds is never read as a template."""
        return _PART.sub(lambda found: plain_line(values.get((found[1] or "").strip(), "")), self.text).strip() + "\n"


BUILT_IN: Mapping[str, LetterTemplate] = {
    "kk": LetterTemplate(
        "kk",
        "Мақаламыздың көшірмесі туралы\n\n{date}\n\n{site} сайтының редакциясына\n\nСәлеметсіздер ме!\n\n"
        "Сіздердің {page} бетінде {seen} біздің «{headline}» мақаламыздың мәтіні тұрды (мақаланың {share} %-ы). "
        "Түпнұсқасы: {link}\n\nБіздің шарттарымыз бойынша мұнда мынадай олқылық бар: {reasons}\n\n"
        "Бетті түзетіп, бізге хабарлауларыңызды сұраймыз.\n\nҚұрметпен,\n{agency}\n",
    ),
    "ru": LetterTemplate(
        "ru",
        "О перепечатке нашей статьи\n\n{date}\n\nРедакции сайта {site}\n\nЗдравствуйте!\n\n"
        "На вашей странице {page} мы видели ({seen}) текст нашей статьи «{headline}» ({share} % статьи). "
        "Оригинал: {link}\n\nПо нашим условиям здесь не выполнено следующее: {reasons}\n\n"
        "Просим исправить страницу и сообщить нам.\n\nС уважением,\n{agency}\n",
    ),
    "en": LetterTemplate(
        "en",
        "A copy of our article\n\n{date}\n\nTo the editors of {site}\n\nHello,\n\n"
        "on your page {page} we saw ({seen}) the text of our article “{headline}” ({share} % of it). "
        "The original: {link}\n\nBy our terms this is amiss: {reasons}\n\n"
        "Please mend the page and tell us.\n\nYours sincerely,\n{agency}\n",
    ),
}
_REASONS: Mapping[str, Mapping[str, str]] = {
    "kk": {
        "no_link": "бізге сілтеме жоқ",
        "not_first": "сілтеме бірінші абзацта тұрған жоқ",
        "unfollowed": "сілтеме іздеу жүйелеріне жабық (rel={rel})",
        "hidden": "сілтеме оқырманға көрінбейді",
        "no_notice": "біздің ескертпеміз жоқ",
    },
    "ru": {
        "no_link": "нет ссылки на нас",
        "not_first": "ссылка стоит не в первом абзаце",
        "unfollowed": "ссылка закрыта для поисковых систем (rel={rel})",
        "hidden": "ссылка не видна читателю",
        "no_notice": "нет нашего примечания",
    },
    "en": {
        "no_link": "there is no link to us",
        "not_first": "the link is not in the first paragraph",
        "unfollowed": "the link is closed to search engines (rel={rel})",
        "hidden": "readers do not see the link",
        "no_notice": "our notice is not there",
    },
}


def letter_values(entry: Entry, agency: AgencySettings, ours: str, language: str, now: datetime) -> dict[str, str]:
    """What the variables stand for, by the last look. Raises UserMistake where the page broke no rule."""
    look = entry.looks[0]
    verdict = look.verdict
    if verdict.get("outcome") != "broken" or not verdict.get("articles"):
        raise UserMistake(
            f"The page of entry {entry.record.id} breaks no rule, so there is nothing to write about.",
            "Look at the page again, or change the rule.",
            code="nothing_to_write",
            values={"id": entry.record.id},
        )
    article = verdict["articles"][0]
    said = _REASONS[language]
    reasons = [said[one["code"]].format(**one["values"]) for one in verdict["reasons"] if one["code"] in said]
    zone = ZoneInfo(agency.zone)
    return {
        "agency": agency.name,
        "site": urlsplit(entry.record.address).hostname or entry.record.address,
        "page": entry.record.address,
        "headline": str(article["headline"]),
        "link": ours or agency.link,
        "share": str(round(float(article["of_ours"]) * 100)),
        "reasons": "; ".join(reasons) + ".",
        "date": f"{now.astimezone(zone):%d.%m.%Y}",
        "seen": f"{look.looked_at.astimezone(zone):%d.%m.%Y %H:%M}",
    }


def word_letter(template: LetterTemplate, values: Mapping[str, str]) -> bytes:
    """A .docx: the heading, then a paragraph for each one of the text."""
    from editor.documents.meta import ExportMeta  # late: start-up time
    from editor.documents.word import export_word

    heading, *paragraphs = [part.strip() for part in template.filled(values).split("\n\n") if part.strip()]
    blocks = tuple(Paragraph(content=part) for part in paragraphs)
    document = Document(language=template.language, headline=heading, blocks=blocks)
    return export_word(document, ExportMeta(agency=values.get("agency", "")), None)


def load_templates(work: UnitOfWork) -> dict[str, LetterTemplate]:
    """By language: the newsroom's own, else the built-in ones."""
    stored = work.settings.get(KEY) or {}
    own: dict[str, LetterTemplate] = {tag: LetterTemplate(tag, str(stored[tag])) for tag in LANGUAGES if tag in stored}
    return {**BUILT_IN, **own}


def save_template(work: UnitOfWork, language: str, text: str | None) -> None:
    """In the caller's transaction; None puts the built-in one back. Raises UserMistake."""
    known: Language | None = next((tag for tag in LANGUAGES if tag == language), None)
    if known is None:
        raise UserMistake(f"There is no language “{language}”.", "Choose kk, ru or en.", code="unknown_language")
    stored = dict(work.settings.get(KEY) or {})
    stored.pop(known, None)
    if text is not None:
        LetterTemplate(known, text).check()
        stored[known] = text
    work.settings.set(KEY, stored)
