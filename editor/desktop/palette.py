"""Ctrl+K: every command that can be run now, found by a few of its letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.commands import Command, Registry
from editor.desktop.icons import Icons
from editor.desktop.theme import Theme
from editor.desktop.widgets.plain import PlainLabel, separator

_WIDTH, _ROWS, _ROW_HEIGHT = 560, 9, 38
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Match:
    """A command that fits, and the letters that made it fit."""

    command: Command
    title: str
    letters: tuple[int, ...]
    score: float


def fuzzy(typed: str, title: str) -> tuple[float, tuple[int, ...]] | None:
    """How well the letters fit in their order, and where they stand; None where they do not. Higher is better.

    Starts of words count most, then letters side by side; what is left over of a long title costs a little.
    """
    wanted = [letter for letter in typed.casefold() if not letter.isspace()]
    text = [letter.casefold()[:1] for letter in title]
    best: tuple[float, tuple[int, ...]] | None = None
    for start in [place for place, letter in enumerate(text) if wanted and letter == wanted[0]]:
        places = _follow(wanted, text, start)
        if places is None:
            break  # nor will a later start find the rest
        score = -0.05 * len(text)
        for number, place in enumerate(places):
            if place == 0 or not title[place - 1].isalnum():
                score += 3.0
            elif number and places[number - 1] == place - 1:
                score += 2.0
            else:
                score += 0.5
        if best is None or score > best[0]:
            best = (score, places)
    return best if wanted else (0.0, ())


def _follow(wanted: Sequence[str], text: Sequence[str], start: int) -> tuple[int, ...] | None:
    places: list[int] = []
    at = start
    for letter in wanted:
        while at < len(text) and text[at] != letter:
            at += 1
        if at == len(text):
            return None
        places.append(at)
        at += 1
    return tuple(places)


class PaletteModel(QAbstractListModel):
    """The commands that fit what was typed, best first; with nothing typed, in the order they were declared."""

    def __init__(self, commands: Registry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._matches: list[Match] = []

    def find(self, typed: str) -> None:
        """Look again."""
        self.beginResetModel()
        self._matches = []
        for command in self._commands:
            scope = self._commands.scope_of(command.id)
            if not command.in_palette or not (scope is None or scope.isVisible()) or not command.enabled():
                continue
            title = command.title()
            fits = fuzzy(typed, title)
            if fits is not None:
                self._matches.append(Match(command, title, fits[1], fits[0]))
        if typed.strip():
            self._matches.sort(key=lambda match: -match.score)
        self.endResetModel()

    def match_at(self, row: int) -> Match:
        """Raises IndexError."""
        return self._matches[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._matches)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._matches[index.row()].title
        return None


class _Rows(QStyledItemDelegate):
    """Icon, title with the found letters in the accent colour, shortcut."""

    def __init__(self, palette: Palette, commands: Registry, icons: Icons, theme: Theme) -> None:
        super().__init__(palette)
        self._rows = palette.model
        self._commands = commands
        self._icons = icons
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(_WIDTH, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        match = self._rows.match_at(index.row())
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selection"))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 7, 7)
        if match.command.icon:
            self._icons.icon(match.command.icon).paint(painter, QRect(rect.left() + 16, rect.center().y() - 9, 18, 18))
        keys = self._commands.shortcut_text(match.command.id)
        painter.setPen(self._theme.color("text_quiet"))
        painter.drawText(rect.adjusted(0, 0, -18, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, keys)
        room = rect.width() - 80 - painter.fontMetrics().horizontalAdvance(keys)
        self._paint_title(painter, rect.adjusted(46, 0, 0, 0), match, room)
        painter.restore()

    def _paint_title(self, painter: QPainter, rect: QRect, match: Match, room: int) -> None:
        title = painter.fontMetrics().elidedText(match.title, Qt.TextElideMode.ElideRight, room)
        x = rect.left()
        found = set(match.letters)
        for place, letter in enumerate(title):
            painter.setPen(self._theme.color("accent" if place in found else "text"))
            painter.drawText(x, rect.top(), 60, rect.height(), Qt.AlignmentFlag.AlignVCenter, letter)
            x = rect.left() + painter.fontMetrics().horizontalAdvance(title[: place + 1])


class Palette(QFrame):
    """A sheet over the window. Up, Down and Enter while typing; Escape, or a click beside it, closes it."""

    def __init__(self, window: QWidget, commands: Registry, icons: Icons, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("palette")
        self._commands = commands
        self._focus_before: QWidget | None = None
        self.model = PaletteModel(commands, self)
        self.field = QLineEdit(placeholderText=self.tr("What would you like to do?"))
        self.field.setAccessibleName(self.tr("Search the commands"))
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Rows(self, commands, icons, theme))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self._nothing = PlainLabel(self.tr("No command has these letters."), "quiet")
        self._nothing.setContentsMargins(18, 8, 18, 14)
        shadow = QGraphicsDropShadowEffect(self, blurRadius=36, xOffset=0, yOffset=8)
        self.setGraphicsEffect(shadow)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(4)
        for widget in (self.field, separator(), self.list, self._nothing):
            column.addWidget(widget)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda _: self.run_chosen())
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it, empty."""
        self._focus_before = self._window.focusWidget()
        self.field.clear()
        self._search("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_sheet(self) -> None:
        """Put the focus back where it was."""
        self.hide()
        if self._focus_before is not None:
            self._focus_before.setFocus()
            self._focus_before = None

    def run_chosen(self) -> None:
        """Close, then run: the command may look at the focus."""
        row = self.list.currentIndex().row()
        if row < 0:
            return
        command = self.model.match_at(row).command
        self.close_sheet()
        self._commands.run(command.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
        if event.key() in steps:
            row = self.list.currentIndex().row() + steps[Qt.Key(event.key())]
            self._choose(max(0, min(row, self.model.rowCount() - 1)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run_chosen()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            return False
        return True

    def _search(self, typed: str) -> None:
        self.model.find(typed)
        self._choose(0)
        rows = self.model.rowCount()
        self.list.setVisible(rows > 0)
        self._nothing.setVisible(rows == 0)
        self.list.setFixedHeight(min(rows, _ROWS) * _ROW_HEIGHT + 4)
        self.adjustSize()
        self._place()

    def _choose(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _place(self) -> None:
        window = self._window
        width = min(_WIDTH + 16, window.width() - 32)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, max(16, window.height() // 8))
