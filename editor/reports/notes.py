"""What the published page says of a correction, in the article's language."""

from __future__ import annotations

_CHANGED = {
    "kk": "Түзету: «{old}» → «{new}».",
    "ru": "Исправлено: «{old}» → «{new}».",
    "en": "Correction: “{old}” → “{new}”.",
}
_TAKEN_OUT = {
    "kk": "Түзету: «{old}» алып тасталды.",
    "ru": "Исправлено: «{old}» удалено.",
    "en": "Correction: “{old}” was removed.",
}
_LONGEST = 200  # a note is a line; the whole sentence stands in the article


def note_text(language: str, old: str, new: str) -> str:
    """One line. Long words of the text are cut in the middle of the note, never of the record."""
    sentences = _CHANGED if new.strip() else _TAKEN_OUT
    return sentences.get(language, sentences["en"]).format(old=_short(old), new=_short(new))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
