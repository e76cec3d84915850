"""A small strip under the table that the caret is in: what can be done to its rows, columns and cells."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton

from editor.desktop.article import table_edits
from editor.desktop.article.cards import block_rect
from editor.desktop.article.object_commands import title
from editor.desktop.article.page import Page
from editor.desktop.context import PanelContext
from editor.desktop.widgets.plain import tooltip

_AWAY = 5  # pixels between the table and the strip


class TableStrip(QFrame):
    """A child of the page's viewport. Its buttons run declared commands; it takes focus by F2 only."""

    def __init__(self, context: PanelContext, page: Page) -> None:
        super().__init__(page.viewport())
        self.setObjectName("table_strip")
        self.setAccessibleName(self.tr("Table"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._context = context
        self._page = page
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(1)
        self.buttons = {
            "row": self._menu(self.tr("Row"), ("row_above", "row_below", "remove_rows")),
            "column": self._menu(self.tr("Column"), ("column_left", "column_right", "remove_columns")),
            "merge": self._command(self.tr("Merge"), "merge_cells"),
            "split": self._command(self.tr("Split"), "split_cells"),
            "header": self._command(self.tr("Header"), "table_header"),
            "remove": self._command("", "remove_object"),
        }
        self.buttons["header"].setCheckable(True)
        for made in self.buttons.values():
            made.installEventFilter(self)
            row.addWidget(made)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.follow)
        page.caret_moved.connect(self.follow)
        page.edited.connect(self._soon.start)
        page.selectionChanged.connect(self._soon.start)
        page.resized.connect(self._soon.start)
        page.verticalScrollBar().valueChanged.connect(lambda _: self._place())
        context.theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def _button(self, text: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setText(text)
        made.setAccessibleName(name)
        return made

    def _command(self, text: str, name: str) -> QToolButton:
        keys = self._context.commands.shortcut_text(f"article.{name}")
        made = self._button(text, title(name))
        made.setToolTip(tooltip(f"{title(name)} ({keys})" if keys else title(name)))
        made.clicked.connect(lambda: self._context.commands.run(f"article.{name}"))
        return made

    def _menu(self, text: str, names: tuple[str, ...]) -> QToolButton:
        made = self._button(text, text)
        menu = QMenu(made)
        for name in names:
            menu.addAction(title(name)).triggered.connect(
                lambda _=False, name=name: self._context.commands.run(f"article.{name}")
            )
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow behind the word
        return made

    def _tint(self) -> None:
        for name in ("row", "column"):
            self.buttons[name].setIcon(self._context.icons.icon("chevron-down"))
        self.buttons["remove"].setIcon(self._context.icons.icon("trash-2"))

    def follow(self) -> None:
        """Be there while the caret is in a table."""
        cursor = self._page.textCursor()
        table = table_edits.table_of(cursor) if not self._page.isReadOnly() else None
        if table is None:
            if self.isVisibleTo(self._page):
                self.hide()
            return
        cells = [table.cellAt(row, column) for row, column in table_edits.area_of(cursor, table).places()]
        starts = {(cell.row(), cell.column()) for cell in cells}
        self.buttons["merge"].setEnabled(len(starts) > 1)
        self.buttons["split"].setEnabled(any(cell.rowSpan() > 1 or cell.columnSpan() > 1 for cell in cells))
        self.buttons["header"].setChecked(table_edits.has_header(table))
        self.adjustSize()
        self.show()
        self.raise_()
        self._place()

    def _place(self) -> None:
        """Under the table, or at the edge of the page where the table goes on beyond it; never over the caret."""
        table = table_edits.table_of(self._page.textCursor())
        if table is None or not self.isVisibleTo(self._page):
            return
        page, viewport = self._page.document(), self._page.viewport()
        rect = page.documentLayout().frameBoundingRect(table)
        row = table.rows() - 1
        lowest_cells = (table.cellAt(row, column) for column in range(table.columns()))
        ends = (block_rect(self._page, page.findBlock(cell.lastPosition())).bottom() for cell in lowest_cells)
        bottom = int(max(ends) + (table.format().cellPadding() + 1) * self._page.zoom)
        lowest = viewport.height() - self.height() - 6
        left = max(0, min(int(rect.left()), viewport.width() - self.width()))
        top, caret = min(bottom + _AWAY, lowest), self._page.cursorRect()
        if top < caret.bottom() + _AWAY and top + self.height() > caret.top() - _AWAY:
            top = caret.top() - self.height() - 2 * _AWAY
        self.move(QPoint(left, max(0, top)))

    def enter(self) -> bool:
        """From the keyboard: arrows go along it, Enter presses, Escape goes back to the text."""
        if not self.isVisibleTo(self._page):
            return False
        for made in self.buttons.values():
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.buttons["row"].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alive = [made for made in self.buttons.values() if made.isEnabled()]
            number = next((n for n, made in enumerate(alive) if made is watched), 0)
            if event.key() == Qt.Key.Key_Escape:
                self._page.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                step = 1 if event.key() == Qt.Key.Key_Right else -1
                alive[(number + step) % len(alive)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                alive[number].click()
                return True
        return super().eventFilter(watched, event)
