"""What a comparison says beside the texts themselves: kinds, what changed, what moved, how many places differ."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from editor.articles.comparison import Change, Row, Tally
from editor.articles.word_difference import Style
from editor.desktop.article.words import Words


class ComparisonWords(QObject):
    """One place for these names, as `Words` is for the panel's."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def kind(self, kind: object) -> str:
        """Of a block."""
        names = {
            "paragraph": self.tr("Paragraph"),
            "heading": self.tr("Heading"),
            "quote": self.tr("Quotation"),
            "list_item": self.tr("List item"),
            "table": self.tr("Table"),
            "image": self.tr("Picture"),
            "embed": self.tr("Embed"),
            "rule": self.tr("Line"),
        }
        return names.get(str(kind), str(kind))

    def part(self, name: str) -> str:
        """A field of a block, of the dateline or of the notice."""
        names = {
            "type": self.tr("Kind"),
            "level": self.tr("Level"),
            "speaker": self.tr("Speaker"),
            "depth": self.tr("Depth"),
            "ordered": self.tr("Numbered"),
            "start": self.tr("First number"),
            "language": self.tr("Language"),
            "header_rows": self.tr("Header rows"),
            "spans": self.tr("Merged cells"),
            "source": self.tr("File"),
            "alt": self.tr("Alternative text"),
            "credit": self.tr("Credit"),
            "url": self.tr("Address"),
            "template": self.tr("Template"),
            "version": self.tr("Version of the template"),
            "link": self.tr("Link"),
            "link_text": self.tr("Words of the link"),
            "copyright": self.tr("Copyright"),
            "licence": self.tr("Licence"),
            "licence_link": self.tr("Address of the licence"),
            "channels": self.tr("Channels"),
            "place": self.tr("Place"),
            "date": self.tr("Date"),
            "agency": self.tr("Agency"),
        }
        return names.get(name, name)

    def value(self, change: Change, value: object) -> str:
        """What a field holds, in words."""
        if change.name == "type":
            return self.kind(value)
        if change.name == "language":
            names = {"kk": self.tr("Kazakh"), "ru": self.tr("Russian"), "en": self.tr("English")}
            return names.get(str(value), str(value)) if value else self.tr("that of the article")
        if change.name == "spans":
            return self.tr("merged") if any(span != (1, 1) for row in value or () for span in row) else self.tr("none")  # type: ignore[attr-defined]  # the rows of a grid
        if change.name == "channels" and value:
            shown: Any = value  # pairs of a channel's name and its notice
            return "; ".join(f"{name}: {notice.text}" for name, notice in shown)
        if change.name == "ordered":
            return self.tr("yes") if value else self.tr("no")
        return self.tr("none") if value in (None, "") else str(value)

    def marks(self, style: Style) -> str:
        """What lies on words."""
        names = {"bold": self.tr("bold"), "italic": self.tr("italic")}
        return ", ".join(names.get(kind, value or kind) for kind, value in style) or self.tr("plain")

    def title(self, row: Row) -> str:
        """The small line above a field or block; empty where its words say it all."""
        if row.field == "body":
            return self.kind(row.type) if row.kind != "same" and row.type != "paragraph" else ""
        names = {"language": "", "furniture": self.tr("Kept apart from the text")}
        return names.get(row.field, self._words.field(row.field))

    def moved(self, row: Row) -> str:
        """Where a block went, or came from; empty for one that stayed."""
        if row.kind == "moved_away":
            return self.tr("↓ Moved to place {number}").format(number=row.new_place)
        if row.kind == "moved_here":
            return self.tr("↑ Moved here from place {number}").format(number=row.old_place)
        return ""

    def same(self, number: int) -> str:
        """In the place of what is left out."""
        return self.tr("%n part(s) unchanged", "", number)

    def counts(self, counts: Tally) -> str:
        """Above the comparison."""
        if not counts.total:
            return self.tr("The texts are the same")
        said = (
            (counts.changed, self.tr("%n changed", "", counts.changed)),
            (counts.added, self.tr("%n added", "", counts.added)),
            (counts.removed, self.tr("%n removed", "", counts.removed)),
            (counts.moved, self.tr("%n moved", "", counts.moved)),
        )
        return " · ".join(text for number, text in said if number)
