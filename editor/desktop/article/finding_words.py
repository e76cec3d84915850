"""What finding and replacing say: the parts of an article that hits stand in, and how many there are."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from editor.articles.document import Document, Embed, Heading, Image, ListItem, Quote, Table
from editor.articles.offsets import Place


class FindingWords(QObject):
    """One place for these names, so that they stand under one context."""

    def parts(self, document: Document, places: list[Place]) -> list[str]:
        """The part of the article that each place stands in."""
        named = self._named()
        other = self.tr("Text")
        bodies = {block.id: named.get(type(block), other) for block in document.blocks}
        beside = {
            "headline": self.tr("Headline"),
            "lead": self.tr("Lead"),
            "byline": self.tr("Byline"),
            "dateline": self.tr("Dateline"),
            "notice": self.tr("Notice"),
            "speaker": self.tr("Speaker"),
            "alt": self.tr("Alt text"),
            "credit": self.tr("Credit"),
        }
        return [beside.get(place.field) or bodies.get(place.block or "", "") for place in places]

    def _named(self) -> dict[type, str]:
        return {
            Heading: self.tr("Heading"),
            Quote: self.tr("Quotation"),
            ListItem: self.tr("List"),
            Image: self.tr("Caption"),
            Table: self.tr("Table"),
            Embed: self.tr("Card"),
        }

    def number(self, current: int, number: int, more: int) -> str:
        """How many, and which one is in hand; where `more` than are shown are found, that."""
        said = QLocale().toString
        if not number:
            return self.tr("Nothing is found")
        if more:
            return self.tr("The first {shown} of {number}").format(shown=said(number), number=said(number + more))
        if current < 0:
            return self.tr("%n found", "", number)
        return self.tr("{row} of {number}").format(row=said(current + 1), number=said(number))

    def notice_stays(self) -> str:
        """Why a hit has no tick."""
        return self.tr("The notice is changed by its template alone")

    def replaced(self, number: int) -> str:
        """What was done."""
        return self.tr("%n place(s) replaced", "", number)
