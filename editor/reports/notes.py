"""What the published page says of a correction, in the article's language."""

from __future__ import annotations

from collections.abc import Mapping

from editor.articles.document import LANGUAGES, Language
from editor.errors import UserMistake
from editor.newsroom.plain import plain_line
from editor.notices.template import fallback_order
from editor.publishing.correction_notes import note_for, note_text, shortened

__all__ = ["LONGEST_NOTE", "note_for", "note_text", "own_note", "own_notes", "shortened"]

LONGEST_NOTE = 300


def own_note(text: str) -> str:
    """The editor's own words as they are kept. Raises UserMistake `note_too_long`."""
    note = " ".join(plain_line(text).split())
    if len(note) > LONGEST_NOTE:
        raise UserMistake(
            f"The note has {len(note)} characters; it may have {LONGEST_NOTE}.",
            "Shorten it.",
            code="note_too_long",
            values={"length": len(note), "most": LONGEST_NOTE},
        )
    return note


def own_notes(note: str | None, by_language: Mapping[str, str], language: Language) -> dict[str, str]:
    """The editor's own words by language, that of the article first; empty ones are left out.

    `note` is in the article's `language`. Raises UserMistake: note_too_long, note_language_unknown, note_twice.
    """
    for named in by_language:
        if named not in LANGUAGES:
            raise UserMistake(
                f"“{named}” is no language of this newsroom.",
                f"Choose one of: {', '.join(LANGUAGES)}.",
                code="note_language_unknown",
                values={"language": named, "known": ", ".join(LANGUAGES)},
            )
    if note and by_language.get(language):
        raise UserMistake(
            f"There are two notes in the article's own language ({language}).",
            "Give one of them.",
            code="note_twice",
            values={"language": language},
        )
    given: dict[str, str] = {**by_language, **({language: note} if note else {})}
    kept: dict[str, str] = {one: own_note(given[one]) for one in fallback_order(language) if given.get(one)}
    return {one: text for one, text in kept.items() if text}
