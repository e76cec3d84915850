"""What the published page says of a correction, in the article's language."""

from __future__ import annotations

from editor.errors import UserMistake
from editor.newsroom.plain import plain_line

LONGEST_NOTE = 300

_CHANGED: dict[str, dict[str, str]] = {
    "kk": {
        "": "Түзету: «{old}» → «{new}».",
        "name": "Есім түзетілді: «{old}» → «{new}».",
        "fact": "Дерек түзетілді: «{old}» емес, «{new}».",
        "clarification": "Нақтылау: «{old}» → «{new}».",
    },
    "ru": {
        "": "Исправлено: «{old}» → «{new}».",
        "name": "Исправлено имя: «{old}» → «{new}».",
        "fact": "Исправлена ошибка в фактах: не «{old}», а «{new}».",
        "clarification": "Уточнение: «{old}» → «{new}».",
    },
    "en": {
        "": "Correction: “{old}” → “{new}”.",
        "name": "A name is corrected: “{old}” → “{new}”.",
        "fact": "A fact is corrected: not “{old}” but “{new}”.",
        "clarification": "Clarification: “{old}” → “{new}”.",
    },
}
_TAKEN_OUT = {
    "kk": "Түзету: «{old}» алып тасталды.",
    "ru": "Исправлено: «{old}» удалено.",
    "en": "Correction: “{old}” was removed.",
}
_LONGEST = 200  # a note is a line; the whole sentence stands in the article


def note_text(language: str, old: str, new: str, kind: str = "") -> str:
    """One line. Long words of the text are cut in the middle of the note, never of the record."""
    sentences = _CHANGED.get(language, _CHANGED["en"])
    sentence = sentences.get(kind, sentences[""])
    if not new.strip():
        sentence = _TAKEN_OUT.get(language, _TAKEN_OUT["en"])
    return sentence.format(old=shortened(old), new=shortened(new))


def own_note(text: str) -> str:
    """The editor's own words as they are kept. Raises UserMistake `note_too_long`."""
    note = " ".join(plain_line(text).split())
    if len(note) > LONGEST_NOTE:
        raise UserMistake(
            f"The note has {len(note)} characters; it may have {LONGEST_NOTE}.",
            "Make it shorter.",
            code="note_too_long",
            values={"length": len(note), "most": LONGEST_NOTE},
        )
    return note


def shortened(text: str) -> str:
    """One line of at most 200 characters."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
