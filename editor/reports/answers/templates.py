"""The letter that a reader is answered with: a subject and a text a language, with named variables and no logic.

Рақмет! «{old}» сөзі «{new}» болып түзетілді.
{link}
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from db.unit_of_work import UnitOfWork
from editor.articles.document import LANGUAGES
from editor.errors import UserMistake
from editor.newsroom.plain import plain_line

VARIABLES = ("agency", "headline", "link", "old", "new", "note", "date")
LONGEST_SUBJECT = 150
LONGEST_TEXT = 4_000
KEY = "answer_templates"
_PART = re.compile(r"\{([^{}]*)\}|([{}])")


@dataclass(frozen=True)
class AnswerTemplate:
    """For readers of one language."""

    language: str
    subject: str
    text: str

    def check(self) -> None:
        """Raises UserMistake: unknown_language, answer_empty, template_too_long, unknown_name, brace_alone."""
        if self.language not in LANGUAGES:
            raise UserMistake(
                f"There is no language “{self.language}”.", "Choose kk, ru or en.", code="unknown_language"
            )
        for text, longest in ((self.subject, LONGEST_SUBJECT), (self.text, LONGEST_TEXT)):
            if not text.strip():
                raise UserMistake(
                    "The letter has no subject or no text.", "Write what it should say.", code="answer_empty"
                )
            if len(text) > longest:
                raise UserMistake(
                    f"The template has more than {longest} characters.",
                    "Make it shorter.",
                    code="template_too_long",
                    values={"most": longest},
                )
            _check_names(text)

    def filled(self, values: Mapping[str, str]) -> tuple[str, str]:
        """Subject and text. A value is one plain line, and what it holds is never read as a template."""

        def put(text: str) -> str:
            return _PART.sub(lambda found: plain_line(values.get((found[1] or "").strip(), "")), text)

        return " ".join(put(self.subject).split()), put(self.text).strip() + "\n"


def _check_names(text: str) -> None:
    for found in _PART.finditer(text):
        if found[2]:
            raise UserMistake(
                f"A brace at position {found.start() + 1} has no partner.",
                "Write a variable as {old}; braces have no other use.",
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


BUILT_IN: Mapping[str, AnswerTemplate] = {
    "kk": AnswerTemplate(
        "kk",
        "Сіз көрсеткен қате түзетілді: {headline}",
        "Сәлеметсіз бе!\n\n«{headline}» мақаласындағы қатені көрсеткеніңізге рақмет. «{old}» деген жер «{new}» деп "
        "түзетілді.\n\n{link}\n\n{agency}\n",
    ),
    "ru": AnswerTemplate(
        "ru",
        "Ошибка, о которой вы написали, исправлена: {headline}",
        "Здравствуйте!\n\nСпасибо, что сообщили об ошибке в статье «{headline}». Вместо «{old}» теперь написано "
        "«{new}».\n\n{link}\n\n{agency}\n",
    ),
    "en": AnswerTemplate(
        "en",
        "The mistake that you reported is corrected: {headline}",
        "Hello,\n\nthank you for reporting a mistake in “{headline}”. Where it said “{old}” it now says “{new}”."
        "\n\n{link}\n\n{agency}\n",
    ),
}


def load_templates(work: UnitOfWork) -> dict[str, AnswerTemplate]:
    """By language: the newsroom's own, else the built-in ones."""
    stored = work.settings.get(KEY) or {}
    own: dict[str, AnswerTemplate] = {
        str(language): AnswerTemplate(language, str(value.get("subject", "")), str(value.get("text", "")))
        for language, value in stored.items()
        if language in LANGUAGES and isinstance(value, dict)
    }
    return {**BUILT_IN, **own}


def save_template(work: UnitOfWork, template: AnswerTemplate | None, language: str) -> None:
    """In the caller's transaction; None puts the built-in one back. Raises UserMistake."""
    stored = dict(work.settings.get(KEY) or {})
    stored.pop(language, None)
    if template is not None:
        template.check()
        stored[language] = {name: value for name, value in asdict(template).items() if name != "language"}
    work.settings.set(KEY, stored)
