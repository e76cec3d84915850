"""What the published page says of a correction, in the article's language."""

from __future__ import annotations

from editor.errors import UserMistake
from editor.newsroom.plain import plain_line
from editor.publishing.correction_notes import note_text, shortened

__all__ = ["LONGEST_NOTE", "note_text", "own_note", "shortened"]

LONGEST_NOTE = 300


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
