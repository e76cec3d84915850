"""What the stories of one Word file share: its notes and pictures, and all that the report will say."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor.documents.imported import Picture, Remark, remark
from editor.documents.word_package import WordFile
from editor.documents.word_styles import Styles

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass
class Reader:
    """What the stories of one file share, and what is to be said about it."""

    file: WordFile
    pictures: dict[str, Picture] = field(default_factory=dict)
    notes: list[tuple[str, str]] = field(default_factory=list)
    note_numbers: dict[tuple[str, str], int] = field(default_factory=dict)
    hidden: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    corrections: list[str] = field(default_factory=list)
    contents: list[str] = field(default_factory=list)  # the lines of a table of contents
    lost_pictures: list[Remark] = field(default_factory=list)
    changed: dict[str, Remark] = field(default_factory=dict)
    unknown_signs: set[str] = field(default_factory=set)
    boxes: int = 0
    hidden_pictures: int = 0
    lost_links: int = 0
    is_embedded: bool = False  # in another Word file
    known_notes: dict[str, dict[str, _Element]] = field(default_factory=dict)
    note_signs: dict[tuple[str, str], str] = field(default_factory=dict)  # that somebody gave in the place of numbers

    @property
    def styles(self) -> Styles:
        return self.file.styles

    @property
    def unfilled(self) -> list[str]:
        """The words of content controls that nobody has filled in."""
        return self.file.unfilled

    def note_number(self, kind: str, note_id: str) -> int:
        """The number of a note, in the order in which the text names them; 0 where there is no such note."""
        if note_id not in self._notes(kind):
            return 0
        if (kind, note_id) not in self.note_numbers:
            self.notes.append((kind, note_id))
            self.note_numbers[kind, note_id] = len(self.notes)
        return self.note_numbers[kind, note_id]

    def note_words(self, kind: str, note_id: str) -> list[str]:
        """The words of a note that is hidden, or that somebody has taken away."""
        note = self._notes(kind).get(note_id)
        words = "".join(str(text.text or "") for text in note.iter(f"{W}t", f"{W}delText")) if note is not None else ""
        return [words.strip()] if words.strip() else []

    def _notes(self, kind: str) -> dict[str, _Element]:
        if kind not in self.known_notes:
            self.known_notes[kind] = self.file.notes(kind)
        return self.known_notes[kind]

    def say_embedded(self) -> None:
        """A file in the text that is not read."""
        self.lost_pictures.append(remark("embedded_file", "a file that is embedded in the text"))

    def say_changed(self, code: str, template: str) -> None:
        """Once for each code."""
        self.changed.setdefault(code, remark(code, template))
