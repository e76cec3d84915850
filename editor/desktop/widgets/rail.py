"""The narrow rail on the left: one button a panel, with the number that waits for somebody."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout

from editor.desktop.icons import Icons
from editor.desktop.theme import Theme
from editor.desktop.widgets.plain import tooltip

WIDTH = 96  # pixels, at least: a wide system font takes more for «Мақалалар»
_AROUND = 24  # the style sheet's margins, borders and padding at both sides of a title
_MOST = 999


class RailButton(QToolButton):
    """A panel's button; a badge in the accent colour, or in that of danger."""

    def __init__(self, title: str, icon: str, icons: Icons, theme: Theme, *, alarming: bool) -> None:
        super().__init__()
        self._title = title
        self._icon = icon
        self._icons = icons
        self._theme = theme
        self._alarming = alarming
        self._count = 0
        self.setText(title)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(22, 22))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        theme.changed.connect(self._tint)
        self._tint()

    @property
    def count(self) -> int:
        return self._count

    def set_count(self, count: int) -> None:
        """The number on the badge; none at 0."""
        self._count = count
        self.setAccessibleName(f"{self._title}, {count}" if count else self._title)
        self.update()

    def wanted_width(self) -> int:
        """What the title takes where it is written boldest, as it is on the panel in front."""
        self.ensurePolished()
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font).horizontalAdvance(self._title) + _AROUND

    def _tint(self) -> None:
        self.setIcon(self._icons.icon(self._icon))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        text = f"{_MOST}+" if self._count > _MOST else str(self._count)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 0.92)
        painter.setFont(font)
        width = max(18, painter.fontMetrics().horizontalAdvance(text) + 10)
        where = QRect(self.width() // 2 + 5, 5, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("danger" if self._alarming else "accent"))
        painter.drawRoundedRect(where, 9, 9)
        painter.setPen(self._theme.color("page"))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QFrame):
    """`chosen` carries a panel's id."""

    chosen = Signal(str)

    def __init__(self, icons: Icons, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        self._icons = icons
        self._theme = theme
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(2)
        self._column.addStretch(1)

    def add(
        self, panel_id: str, title: str, icon: str, key: str, *, alarming: bool = False, last: bool = False
    ) -> None:
        """A button from the top down; `last` ones stand at the bottom."""
        made = RailButton(title, icon, self._icons, self._theme, alarming=alarming)
        made.setToolTip(tooltip(f"{title} ({key})" if key else title))
        made.clicked.connect(lambda: self.chosen.emit(panel_id))
        self._group.addButton(made)
        self._buttons[panel_id] = made
        if last:
            self._column.addWidget(made)
        else:
            self._column.insertWidget(self._column.count() - 1, made)
        self.setFixedWidth(max(self.width(), made.wanted_width()))

    def check(self, panel_id: str) -> None:
        """Show which panel is in front."""
        self._buttons[panel_id].setChecked(True)

    def button(self, panel_id: str) -> RailButton:
        """Raises KeyError."""
        return self._buttons[panel_id]
