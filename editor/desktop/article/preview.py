"""The published page as a reader will see it: our own rendering, the notice as a link. Nothing is loaded."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import (
    QBrush,
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from editor.articles.document import (
    Block,
    Document,
    Embed,
    Heading,
    Image,
    ListItem,
    Mark,
    Notice,
    Quote,
    Rule,
    Table,
    TextBlock,
)
from editor.desktop.article.appearance import TABLE_LINE, page_font, text_option
from editor.desktop.article.marked_text import qt_text, runs
from editor.desktop.article.words import Words
from editor.desktop.theme import Theme
from editor.documents.list_numbers import ListNumbers


class Preview(QTextBrowser):
    """Read-only. Links are shown and not followed: there is no network here."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("Preview of the published page"))
        self._theme = theme
        self._words = words
        self._document = Document()
        self._meta = ""
        self._shown: QTextDocument | None = None
        theme.changed.connect(self._render)

    def show_article(self, document: Document, meta: str) -> None:
        """`meta` is the line of time and views above the headline."""
        if (document, meta) != (self._document, self._meta):
            self._document, self._meta = document, meta
            self._render()

    def loadResource(self, type: int, name: Any) -> Any:
        """Nothing is loaded by being shown."""
        return QImage()

    def _render(self) -> None:
        made = QTextDocument(self)
        font = page_font()
        font.setPointSizeF(10.5)
        made.setDefaultFont(font)
        made.setDocumentMargin(16)
        made.setDefaultTextOption(text_option(self._document))
        cursor = QTextCursor(made)
        cursor.beginEditBlock()
        self._write(cursor, self._document)
        cursor.endEditBlock()
        place = self.verticalScrollBar().value()
        before, self._shown = self._shown, made
        self.setDocument(made)
        if before is not None:
            before.deleteLater()
        self.verticalScrollBar().setValue(place)

    def _write(self, cursor: QTextCursor, document: Document) -> None:
        cursor.setBlockFormat(_block(below=4))
        cursor.insertText(qt_text(self._meta), self._format("text_quiet", 8.5))
        self._line(cursor, document.headline, self._format("text", 16, bold=True), _block(below=8, height=98))
        if document.lead:
            self._line(cursor, document.lead, self._format("text", 11.5), _block(below=10))
        if document.byline:
            self._line(cursor, document.byline, self._format("text_quiet", 9), _block(below=8))
        opening = f"{document.dateline.text} — " if document.dateline and document.dateline.text else ""
        numbers = ListNumbers()
        for place, block in enumerate(document.blocks):
            number = numbers.next(block)
            self._write_block(cursor, block, opening if place == 0 else "", number)
        if document.notice is not None:
            self._write_notice(cursor, document.notice)
        for item in document.furniture:
            self._line(cursor, item.text, self._format("text_quiet", 9), _block(below=8, above=6))

    def _line(self, cursor: QTextCursor, text: str, format: QTextCharFormat, block: QTextBlockFormat) -> None:
        if text:
            cursor.insertBlock(block)
            cursor.insertText(qt_text(text), format)

    def _write_block(self, cursor: QTextCursor, block: Block, opening: str, number: int) -> None:
        if isinstance(block, Rule):
            self._line(cursor, "* * *", self._format("text_quiet", 10), _block(below=8))
        elif isinstance(block, Table):
            self._write_table(cursor, block)
        elif isinstance(block, Image):
            about = " · ".join(part for part in (block.caption or block.alt, block.credit) if part)
            self._line(cursor, f"▣ {about or block.source}", self._format("text_quiet", 9), _block(below=10))
        elif isinstance(block, Embed):
            self._line(cursor, block.title or block.url, self._format("accent", 10, link=True), _block(below=10))
        elif isinstance(block, TextBlock):
            cursor.insertBlock(self._shape(block))
            if opening:
                cursor.insertText(qt_text(opening), self._format("text_quiet", 10.5))
            if isinstance(block, ListItem):
                cursor.insertText(f"{number}.  " if block.ordered else "•  ", self._format("text_quiet", 10.5))
            self._write_runs(cursor, block.content, block.marks, heading=isinstance(block, Heading))

    def _shape(self, block: TextBlock) -> QTextBlockFormat:
        if isinstance(block, Heading):
            return _block(above=8, below=5)
        if isinstance(block, Quote):
            return _block(left=18, below=9)
        if isinstance(block, ListItem):
            return _block(left=16 * (1 + block.depth), below=4)
        return _block(below=9)

    def _write_runs(
        self, cursor: QTextCursor, text: str, marks: tuple[Mark, ...], *, heading: bool = False, bold: bool = False
    ) -> None:
        for piece, run in runs(text, marks):
            color = "accent" if run.link else "text"
            size = 12.5 if heading else 10.5
            format = self._format(color, size, bold=run.bold or heading or bold, link=bool(run.link))
            format.setFontItalic(run.italic)
            cursor.insertText(qt_text(piece), format)

    def _write_table(self, cursor: QTextCursor, block: Table) -> None:
        if not block.rows or not block.rows[0]:
            return
        format = QTextTableFormat()
        format.setBorder(1)
        format.setBorderCollapse(True)
        format.setBorderBrush(QBrush(TABLE_LINE))
        format.setCellPadding(4)
        format.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table = cursor.insertTable(len(block.rows), len(block.rows[0]), format)
        for r, row in enumerate(block.rows):
            for c, cell in enumerate(row):
                here = table.cellAt(r, c).firstCursorPosition()
                self._write_runs(here, cell.content, cell.marks, bold=r < block.header_rows)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _write_notice(self, cursor: QTextCursor, notice: Notice) -> None:
        cursor.insertBlock(_block(above=12, below=10))
        before, link, after = notice.text, "", ""
        if notice.link and notice.link_text and notice.link_text in notice.text:
            before, link, after = notice.text.partition(notice.link_text)
        cursor.insertText(qt_text(before), self._format("text_quiet", 9))
        linked = self._format("accent", 9, link=True)
        linked.setAnchor(True)
        linked.setAnchorHref(notice.link)
        linked.setToolTip("")
        cursor.insertText(qt_text(link), linked)
        cursor.insertText(qt_text(after), self._format("text_quiet", 9))

    def _format(self, color: str, size: float, *, bold: bool = False, link: bool = False) -> QTextCharFormat:
        format = QTextCharFormat()
        format.setForeground(self._theme.color(color))
        format.setFontPointSize(size)
        format.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        format.setFontUnderline(link)
        return format


def _block(*, left: float = 0, above: float = 0, below: float = 0, height: float = 112) -> QTextBlockFormat:
    format = QTextBlockFormat()
    format.setLeftMargin(left)
    format.setTopMargin(above)
    format.setBottomMargin(below)
    format.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return format
