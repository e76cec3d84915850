"""Buttons that show their key, chips that filter, and small buttons with an icon only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from editor.desktop.icons import Icons
from editor.desktop.theme import Theme
from editor.desktop.widgets.plain import tooltip

_LEFT, _RIGHT, _BETWEEN = 18, 14, 7  # pixels around and between the buttons of a row

Kind = Literal["", "primary", "plain", "choice", "chip"]


def button(text: str, clicked: Callable[[], object], kind: Kind = "", parent: QWidget | None = None) -> QPushButton:
    """A push button of one of the style sheet's kinds."""
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.clicked.connect(lambda: clicked())
    return made


class KeyButton(QPushButton):
    """A button with the key that does the same painted as a cap at its right."""

    def __init__(self, text: str, key: str, theme: Theme, kind: Kind = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._cap = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        self._is_primary = kind == "primary"
        self._why_not: str | None = None
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.set_title(text)

    def set_title(self, text: str) -> None:
        """Another name for what it does."""
        self._name = text
        self.setText(text)
        self.setAccessibleName(text)
        self._tell()

    def offer(self, why_not: str | None) -> None:
        """Whether it can be used now: where it cannot, `why_not` is the sentence that says why."""
        self._why_not = why_not
        self.setEnabled(why_not is None)
        self._tell()

    def _tell(self) -> None:
        told = f"{self._name} ({self._cap})"
        self.setToolTip(tooltip(told if self._why_not is None else f"{told}. {self._why_not}"))
        self.setAccessibleDescription(self._why_not or "")

    def set_compact(self, compact: bool) -> None:
        """Only the key, where there is no room for more; the tooltip and screen readers keep the name."""
        self.setText("" if compact else self._name)

    def _cap_width(self) -> int:
        return max(self.fontMetrics().horizontalAdvance(self._cap) + 10, 20)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize((words + 42 if words else 22) + self._cap_width(), hint.height())

    def minimumSizeHint(self) -> QSize:
        """The words alone: where there is no room for both, the key stands in the tooltip."""
        hint = self.sizeHint()
        return QSize(hint.width() - self._cap_width() - 12, hint.height()) if self.text() else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.text() and self.width() < self.sizeHint().width():
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter  # late: only when painted

        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        width = self._cap_width()
        option.rect = self.rect().adjusted(0, 0, -width - 6, 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        left = self.width() - width - 11 if self.text() else (self.width() - width) // 2
        self._paint_cap(painter, QRect(left, (self.height() - 20) // 2, width, 20))

    def _paint_cap(self, painter: QPainter, where: QRect) -> None:
        enabled = self.isEnabled()
        name = ("text_on_accent" if self._is_primary else "text_quiet") if enabled else "field_line"
        color = self._theme.color(name)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(0.55)
        painter.drawRoundedRect(where.adjusted(0, 0, -1, -1), 4, 4)
        painter.setOpacity(1)
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, self._cap)


class KeyRow(QFrame):
    """Key buttons in one row or, where its words have no room, in two. Where two have none either, those that cannot be
    used now show their key alone, then those of least weight: no word is ever cut.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "foot")
        self.setMinimumWidth(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 10, _RIGHT, 10)
        column.setSpacing(0)
        self._rows = (QHBoxLayout(), QHBoxLayout())
        for row in self._rows:
            row.setSpacing(_BETWEEN)
            column.addLayout(row)
        self._buttons: list[KeyButton] = []
        self._at_the_right: set[KeyButton] = set()
        self._has_space = False
        self._laid: list[list[KeyButton]] = []

    def add(self, made: KeyButton) -> None:
        """At the right end; what is added last gives way first."""
        self._buttons.append(made)
        if self._has_space:
            self._at_the_right.add(made)
        self._rows[0].addWidget(made)

    def add_space(self) -> None:
        """What follows stands at the right edge."""
        self._has_space = True

    def fit(self) -> None:
        """After buttons were shown or hidden, or can be used or not."""
        shown = [made for made in self._buttons if not _was_hidden(made)]
        for made in shown:
            made.set_compact(False)
        rows = self._in_rows(shown)
        last_first = [made for usable in (False, True) for made in reversed(shown) if made.isEnabled() is usable]
        for made in last_first:
            if all(self._has_room(row) for row in rows):
                break
            made.set_compact(True)
            rows = self._in_rows(shown)
        self._lay(rows)

    def rows(self) -> list[list[KeyButton]]:
        """The buttons as they stand, from left to right; the second row may be empty."""
        return [list(row) for row in self._laid]

    def _has_room(self, row: list[KeyButton]) -> bool:
        wide = sum(made.sizeHint().width() for made in row) + _BETWEEN * (len(row) - 1)
        return wide <= self.width() - _LEFT - _RIGHT

    def _in_rows(self, shown: list[KeyButton]) -> list[list[KeyButton]]:
        """One row if it has room; else as many in the first as have it, but those at the right all in the second."""
        if self._has_room(shown):
            return [shown, []]
        first: list[KeyButton] = []
        for made in shown:
            if made in self._at_the_right or not self._has_room([*first, made]):
                break
            first.append(made)
        return [first, shown[len(first) :]]

    def _lay(self, rows: list[list[KeyButton]]) -> None:
        if rows == self._laid:
            return
        self._laid = rows
        for layout, row in zip(self._rows, rows, strict=True):
            while layout.takeAt(0) is not None:
                pass  # the buttons stay: they are this frame's
            for number, made in enumerate(row):
                if made in self._at_the_right and (number == 0 or row[number - 1] not in self._at_the_right):
                    layout.addStretch(1)
                layout.addWidget(made)
            if row and row[-1] not in self._at_the_right:
                layout.addStretch(1)
        for made in set(self._buttons).difference(*rows):
            self._rows[0].addWidget(made)  # takes no room, and is where it will be shown
        self._rows[1].setContentsMargins(0, _BETWEEN if rows[1] else 0, 0, 0)
        self._column.invalidate()  # it keeps the height that it had
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


def _was_hidden(made: QWidget) -> bool:
    """Whether somebody has hidden it: one that was not shown yet, because its window was not, is not meant."""
    asked = made.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return asked and made.testAttribute(Qt.WidgetAttribute.WA_WState_Hidden)


class Chip(QPushButton):
    """A filter that is on or off, with how many it would show."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._name = text
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)

    def set_count(self, count: int | None) -> None:
        """None shows no number."""
        self.setText(self._name if count is None else f"{self._name}  {count:,}".replace(",", "\u202f"))


class IconButton(QToolButton):
    """An icon alone; its name is in the tooltip and for screen readers."""

    def __init__(
        self, icons: Icons, theme: Theme, icon: str, name: str, clicked: Callable[[], object], key: str = ""
    ) -> None:
        super().__init__()
        self._icons = icons
        self._icon = icon
        self.setIconSize(QSize(18, 18))
        self.setAccessibleName(name)
        self.setToolTip(tooltip(f"{name} ({key})" if key else name))
        self.clicked.connect(lambda: clicked())
        theme.changed.connect(self._tint)
        self._tint()

    def set_icon(self, icon: str) -> None:
        """Another icon of the set."""
        self._icon = icon
        self._tint()

    def _tint(self) -> None:
        self.setIcon(self._icons.icon(self._icon))
