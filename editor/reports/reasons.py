"""Why a report is not an error: sentences to choose from, in three languages, which the newsroom may write anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from db.unit_of_work import Database
from editor.articles.document import LANGUAGES, Language
from editor.changes import Changes
from editor.errors import UserMistake
from editor.newsroom.plain import plain_line

_SETTING = "report_reasons"
_MOST, _LONGEST = 9, 200  # a digit chooses one

DEFAULT_REASONS: dict[Language, tuple[str, ...]] = {
    "kk": (
        "Дұрыс жазылған",
        "Бұл — атау немесе термин",
        "Бұл — дәйексөз, айтылғандай сақталған",
        "Бұл — стиль мәселесі",
        "Хабарламада қате көрсетілмеген",
    ),
    "ru": (
        "Написано правильно",
        "Это имя или термин",
        "Это цитата, сохранена как сказана",
        "Это вопрос стиля",
        "В сообщении нет указания на ошибку",
    ),
    "en": (
        "It is spelt right",
        "It is a name or a term",
        "It is a quotation, kept as it was said",
        "It is a matter of style",
        "The report names no error",
    ),
}


class CannedReasons:
    """At most nine for each language."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, language: str) -> tuple[str, ...]:
        """For this language; English where it is none of the three."""
        known: Language = language if language in LANGUAGES else "en"
        with self._database.reading() as work:
            kept = work.settings.get(_SETTING) or {}
        return tuple(kept.get(known) or DEFAULT_REASONS[known])

    def write(self, reasons: Mapping[Language, Sequence[str]]) -> Changes:
        """For the languages that are named; none for a language brings back what the program came with.

        Raises UserMistake: language_unknown, reasons_too_many.
        """
        cleaned: dict[str, Any] = {}
        for language, sentences in reasons.items():
            if language not in LANGUAGES:
                raise UserMistake(
                    f"There are no reasons in “{language}”.", "Give kk, ru or en.", code="language_unknown"
                )
            lines = [" ".join(plain_line(one).split())[:_LONGEST] for one in sentences]
            cleaned[language] = list(dict.fromkeys(line for line in lines if line))
            if len(cleaned[language]) > _MOST:
                raise UserMistake(
                    f"More than {_MOST} reasons do not fit on the digits.", "Leave some out.", code="reasons_too_many"
                )
        with self._database.unit_of_work() as work:
            work.settings.set(_SETTING, {**(work.settings.get(_SETTING) or {}), **cleaned})
            work.commit()
            return Changes.of(**work.touched)
