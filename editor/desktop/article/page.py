"""The page: one column to write in, text first. It holds an article and knows what changed; it saves nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from editor.articles.document import Block, Document
from editor.articles.offsets import Place
from editor.desktop.article import formatting
from editor.desktop.article.appearance import page_font
from editor.desktop.article.changing import change_to
from editor.desktop.article.document_edits import language_of
from editor.desktop.article.large_edits import LargeEdits
from editor.desktop.article.making_ahead import MakingAhead
from editor.desktop.article.page_painting import Decorations
from editor.desktop.article.places import place_at, range_of, table_at
from editor.desktop.article.properties import (
    BYLINE,
    DATELINE,
    GAP,
    HEADLINE,
    LEAD,
    NOTICE,
    Property,
    attributes_of,
    id_of,
    kind_of,
)
from editor.desktop.article.reading_ahead import ReadingAhead, read_ahead
from editor.desktop.article.text_document import read, readable
from editor.desktop.theme import Theme

COLUMN_LETTERS = 70  # 65 to 75 characters read best
_SAMPLE = "Қалам ұстаған қауым бүгінгі күннің жаңалығын жазып отыр"
_INCH = 0.0254  # metres
_NEARLY_ALL = 0.9  # of the page changed: then it costs more to look which blocks did not
_MARGIN = 26  # of the document, never changed: Qt would take that for an edit, and offer to undo it


class Page(LargeEdits):
    """`edited`: the article says something else now. `replaced`: another document stands here, and no block of the old
    one may be touched.

    `number` grows with every edit: what was computed for an older one is late.
    """

    edited = Signal()
    replaced = Signal()
    menu_requested = Signal(QPoint)
    resized = Signal()

    def __init__(self, theme: Theme, media: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articlePage")
        self.setProperty("role", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)  # files dropped on the window are imported; text is moved by cut and paste
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self._theme = theme
        self.decorations = Decorations(self, theme, media)
        self.number = 0
        self.zoom = 1.0
        self._device: QImage | None = None
        self.veil: Callable[[QPainter], None] | None = None
        self.pressed_beside: Callable[[QMouseEvent], bool] = lambda _: False  # on what stands under a block
        self.laying_out.settled.connect(self._recolour)
        self.laying_out.settled.connect(self.resized)
        self._known: dict[str, Block] = {}
        self.reading_ahead = ReadingAhead(self, lambda: read_ahead(self.document(), self._known), lambda: self.number)
        self.much_changed.connect(self.reading_ahead.begin)
        self._is_changing = False
        self._read, self._read_number = Document(), -1  # the article when it was asked for last
        self._underlines: list[QTextEdit.ExtraSelection] = []
        self._highlights: list[QTextEdit.ExtraSelection] = []
        self._notice_is_quiet = False
        self._is_colour_old = False
        self._scrolled_soon = QTimer(self, singleShot=True, interval=15)
        self._scrolled_soon.timeout.connect(self._scrolled)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._scrolled_soon.start())
        self.resized.connect(self._scrolled_soon.start)
        theme.changed.connect(self._recolour)
        theme.changed.connect(self.viewport().update)
        self._page_made: QTextDocument | None = None
        self.making_ahead = MakingAhead(self)
        self.show_article(Document())

    # What stands on the page

    def show_article(self, document: Document) -> None:
        """Put an article on the page; there is nothing to undo then."""
        self.laying_out.drop()
        made = self.making_ahead.take(document)
        made.setDocumentMargin(_MARGIN)
        made.clearUndoRedoStacks()
        made.setModified(False)
        made.setParent(self)
        before = self._page_made
        self._page_made = made
        self._known = readable(document)
        self._large = {}
        if self._device is not None:
            made.documentLayout().setPaintDevice(self._device)
        self.setExtraSelections([])  # Qt looks at the old ones again when others come, and they go with their document
        self.setDocument(made)
        self._fit()
        made.contentsChange.connect(self._remember_change)
        made.contentsChanged.connect(self._after_change)
        self.number += 1
        self.replaced.emit()
        if before is not None:
            before.deleteLater()
        self._blocks = made.blockCount()
        self._highlights = []
        self.show_underlines([])
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._caret_soon.start()
        self.laying_out.go_on()

    def change_to(self, document: Document) -> None:
        """Say another text of the same article: as an edit, only where it differs, and undone in one step."""
        now = self.article()
        if now == document:
            return
        self.break_burst()
        field, block, offset = self.caret_place()
        other = set(now.blocks) ^ set(document.blocks)
        with self.large_edit(sum(len(block.text) for block in other), shows_caret=False):
            self._is_changing = True  # what becomes of which block is known beforehand
            try:
                change_to(self.document(), now, document)
            finally:
                self._is_changing = False
            for changed in other:
                self._known.pop(changed.id, None)
            self._known |= readable(document)
            self._blocks = -1
            self.settle()
            found = range_of(self.document(), Place(field, block, offset, offset))
            if found is not None and found[0] != self.textCursor().position():
                cursor = self.textCursor()
                cursor.setPosition(found[0])
                self.setTextCursor(cursor)
        self.break_burst()

    def set_zoom(self, factor: float) -> None:
        """Lay the page out as for a screen of more dots: fonts, margins and the column grow, the document does not
        change and nothing is there to undo.
        """
        if factor == self.zoom:
            return
        dots = round(self.viewport().logicalDpiY() * factor / _INCH)
        self.zoom = self.decorations.scale = factor
        self._device = QImage(1, 1, QImage.Format.Format_RGB32)
        self._device.setDotsPerMeterX(dots)
        self._device.setDotsPerMeterY(dots)
        page = self.document()
        in_sight = self.viewport().rect().intersects(self.cursorRect())
        with self.laying_out.later(shows_caret=in_sight):
            page.documentLayout().setPaintDevice(self._device)
            page.markContentsDirty(0, page.characterCount())
            self._fit()
        if not self.laying_out.is_on_the_way:
            self.ensureCursorVisible()
        self.viewport().update()

    def show_underlines(self, underlines: list[QTextEdit.ExtraSelection]) -> None:
        """What findings say, over the quiet colours of the page; none of it is in the document."""
        self._underlines = underlines
        self._recolour()

    def show_highlights(self, highlights: list[QTextEdit.ExtraSelection]) -> None:
        """What was looked for and found, below the underlines."""
        self._highlights = highlights
        self._recolour()

    def _recolour(self) -> None:
        if self.laying_out.is_on_the_way:  # they come when it has arrived
            return
        # Qt ends the program where it is given words of a document that has gone.
        page = self.document()
        shown = [part for part in (*self._highlights, *self._underlines) if part.cursor.document() == page]
        self.setExtraSelections([*self._quiet_parts(), *shown])

    def _quiet_parts(self) -> list[QTextEdit.ExtraSelection]:
        """Byline, dateline and notice in the theme's quiet colour."""
        parts = []
        page = self.document()
        # Whatever is coloured is laid out down to there: the notice only where it can be seen.
        shown = [page.lastBlock()] if self._sees_notice() else []
        self._notice_is_quiet = bool(shown)
        for block in (page.findBlockByNumber(2), page.findBlockByNumber(3), *shown):
            if kind_of(block) in (BYLINE, DATELINE, NOTICE) and block.text():
                part = QTextEdit.ExtraSelection()
                cursor = QTextCursor(block)
                with formatting.without_layout(page):
                    cursor.setPosition(formatting.end_of(block), QTextCursor.MoveMode.KeepAnchor)
                part.cursor = cursor
                format = QTextCharFormat()
                format.setForeground(self._theme.color("text_quiet"))
                part.format = format
                parts.append(part)
        return parts

    def _sees_notice(self) -> bool:
        last = self.document().lastBlock()
        return kind_of(last) == NOTICE and self.visible_range()[1] >= last.position()

    def _scrolled(self) -> None:
        if self._sees_notice() != self._notice_is_quiet:
            self._recolour()

    def article(self) -> Document:
        """The article as it stands now. Only what changed since the last call is read again."""
        if self._read_number != self.number:
            self._read, self._read_number = read(self.document(), self._known), self.number
        return self._read

    def language(self) -> str:
        """The article's language."""
        return language_of(self.document())

    def visible_range(self) -> tuple[int, int]:
        """The positions that can be seen, with as much again above and below."""
        area = self.viewport().rect()
        top = self.cursorForPosition(QPoint(0, -area.height())).position()
        return top, self.cursorForPosition(QPoint(area.width(), 2 * area.height())).position()

    def caret_state(self) -> dict[str, bool]:
        """What the words at the caret are: for the bar above the page."""
        cursor = self.textCursor()
        block = cursor.block()
        values = attributes_of(block)
        kind = kind_of(block)
        return {
            "bold": formatting.has_mark(cursor, "bold"),
            "italic": formatting.has_mark(cursor, "italic"),
            "link": formatting.has_mark(cursor, "link"),
            "heading": kind == "heading",
            "quote": kind == "quote",
            "list": kind == "list_item" and not values.get("ordered"),
            "ordered_list": kind == "list_item" and bool(values.get("ordered")),
        }

    def caret_place(self) -> tuple[str, str | None, int]:
        """Field, block and offset of the caret."""
        return place_at(self.document(), self.textCursor().position())

    def select_place(self, place: Any) -> bool:
        """Select a place and bring it into view; False where it is no longer there."""
        found = range_of(self.document(), place)
        if found is None:
            return False
        cursor = self.textCursor()
        cursor.setPosition(found[0])
        cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
        self.show_cursor(cursor)
        return True

    def show_cursor(self, cursor: QTextCursor) -> None:
        """Move the caret; what it is at stands in the upper third, not at the very edge."""
        self.laying_out.finish()
        self.setTextCursor(cursor)
        rect = self.cursorRect()
        if not self.viewport().rect().adjusted(0, 60, 0, -60).contains(rect):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - self.viewport().height() // 3)

    # Qt's own

    def loadResource(self, type: int, name: Any) -> Any:
        """Nothing is loaded by being shown, no file, share or address. None would not stop Qt; an empty image does."""
        return QImage()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is about the place that was clicked, so the caret goes there; chosen words stay chosen."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            here, chosen = self.cursorForPosition(event.pos()), self.textCursor()
            if not chosen.selectionStart() <= here.position() <= chosen.selectionEnd() or not chosen.hasSelection():
                self.setTextCursor(here)
        self.menu_requested.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.pressed_beside(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() == event.oldSize().width():
            self._resize(event)
        else:
            with self.laying_out.later():
                self._resize(event)
        self.resized.emit()

    def _resize(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        now = self.viewport().size()
        if self.document().textWidth() != now.width():
            # Margins that are set while the viewport is told its first size are not told it again.
            super().resizeEvent(QResizeEvent(now, QSize()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self.laying_out.is_on_the_way:
            self.laying_out.paint(painter)
            painter.end()
            return
        self.decorations.paint(painter)
        painter.end()
        super().paintEvent(event)
        if self.veil is not None:
            over = QPainter(self.viewport())
            self.veil(over)
            over.end()

    def retranslate(self) -> None:
        """The grey hints of empty fields."""
        self.setAccessibleName(self.tr("The article’s text"))
        self.decorations.hints = {
            HEADLINE: self.tr("Headline"),
            LEAD: self.tr("Lead: who, what, where and when"),
            BYLINE: self.tr("Byline"),
            DATELINE: self.tr("Place. Date. Agency"),
            GAP: self.tr("Write here"),
            "image": self.tr("Caption"),
            "embed": self.tr("Title"),
            "paragraph": self.tr("Write here"),
        }
        self.decorations.notice_label = self.tr("Attribution notice")
        self.viewport().update()

    def _fit(self) -> None:
        """A column of about seventy letters in the middle; what is beside it shrinks first."""
        metrics = QFontMetricsF(page_font())
        column = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * COLUMN_LETTERS * self.zoom
        bar = self.verticalScrollBar().sizeHint().width() if self.verticalScrollBar().isVisible() else 0
        side = max(0, int((self.width() - bar - column - 2 * _MARGIN) / 2))
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)

    def _remember_change(self, position: int, removed: int, added: int) -> None:
        page = self.document()
        if not self._is_changing:
            self._forget_between(position, position + max(added, 1))
        self.number += 1
        self._is_colour_old |= kind_of(page.findBlock(position)) in (BYLINE, DATELINE)
        self.edited.emit()

    def _after_change(self) -> None:
        """The layout knows of the change by now: before, a block that an undo took away has no place to ask for."""
        if self._is_colour_old:
            self._is_colour_old = False
            self._recolour()

    def _forget_between(self, start: int, end: int) -> None:
        page = self.document()
        if end - start > _NEARLY_ALL * page.characterCount():
            self._known.clear()
            return
        block, last = page.findBlock(start), page.findBlock(end)
        while block.isValid():
            self._forget(block)
            if block == last:
                break
            block = block.next()

    def _forget(self, block: QTextBlock) -> None:
        self._known.pop(id_of(block), None)
        table = table_at(block)
        if table is not None:
            self._known.pop(table.format().stringProperty(Property.ID), None)
