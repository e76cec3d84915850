"""The quiet bar above the page: what words can be made, and which panel stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from editor.desktop.article.panel_commands import title
from editor.desktop.context import PanelContext
from editor.desktop.widgets.plain import tooltip

# Command, icon, and the order in which they go where there is no room: the keys and the menu stay.
WRITING = (
    ("undo", "undo-2", 4),
    ("redo", "redo-2", 4),
    ("heading", "heading", 6),
    ("bold", "bold", 6),
    ("italic", "italic", 6),
    ("link", "link", 5),
    ("quote", "quote", 3),
    ("list", "list", 2),
    ("ordered_list", "list-ordered", 1),
    ("insert", "plus", 5),
)
_GAP_AFTER = {"redo": 9, "link": 9, "ordered_list": 9}

_NAMED_FROM = 1180  # pixels: from here the names of the panels fit beside the writing buttons in every language


class Toolbar(QFrame):
    """Buttons of declared commands; the shortcut stands in the tooltip."""

    def __init__(self, context: PanelContext, sides: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._context = context
        self._buttons: dict[str, QToolButton] = {}
        self._icons: dict[str, str] = {}
        self._counts: dict[str, str] = {}
        self._sides = [command for command, _ in sides]
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 12, 5)
        row.setSpacing(1)
        row.addWidget(self._button("article.show_list", "panel-left"))
        row.addSpacing(7)
        for name, icon, _ in WRITING:
            row.addWidget(self._button(f"article.{name}", icon))
            row.addSpacing(_GAP_AFTER.get(name, 0))
        row.addStretch(1)
        for command, icon in sides:
            row.addWidget(self._button(command, icon))
        row.addSpacing(8)
        self.publish = QPushButton(self.tr("Publish…"))
        self.publish.setProperty("kind", "primary")
        self.publish.setAutoDefault(False)
        self.publish.clicked.connect(lambda: context.commands.run("article.publish"))
        row.addWidget(self.publish)
        context.theme.changed.connect(self._tint)
        self._tint()

    def _button(self, command_id: str, icon: str) -> QToolButton:
        name = title(command_id.removeprefix("article."))
        made = QToolButton()
        made.setIconSize(QSize(18, 18))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(name)
        keys = self._context.commands.shortcut_text(command_id)
        made.setToolTip(tooltip(f"{name} ({keys})" if keys else name))
        made.clicked.connect(lambda: self._context.commands.run(command_id))
        self._buttons[command_id] = made
        self._icons[command_id] = icon
        return made

    def set_count(self, command_id: str, count: str) -> None:
        """A number beside the icon of a panel."""
        self._counts[command_id] = count
        self._fit()

    def _label(self) -> None:
        """The panels are named where there is room for every name."""
        style = Qt.ToolButtonStyle
        for command_id in self._sides:
            name = title(command_id.removeprefix("article.")) if self.width() >= _NAMED_FROM else ""
            text = "  ".join(part for part in (name, self._counts.get(command_id, "")) if part)
            made = self._buttons[command_id]
            made.setText(f" {text}" if text else "")
            made.setToolButtonStyle(style.ToolButtonTextBesideIcon if text else style.ToolButtonIconOnly)

    def set_on(self, command_id: str, on: bool) -> None:
        """Whether the words at the caret have it, or the panel is open."""
        self._buttons[command_id].setCheckable(True)
        self._buttons[command_id].setChecked(on)

    def set_writable(self, on: bool) -> None:
        """Nothing to write on: everything rests."""
        for command_id, made in self._buttons.items():
            if command_id != "article.show_list":
                made.setEnabled(on)
        self.publish.setEnabled(on)

    def enable(self, command_id: str, on: bool) -> None:
        """Undo and redo rest where there is nothing to undo."""
        self._buttons[command_id].setEnabled(on)

    def button(self, command_id: str) -> QToolButton:
        """For tests, and for menus that open below it."""
        return self._buttons[command_id]

    def minimumSizeHint(self) -> QSize:
        """What never goes: the list's button, the panels' and publishing."""
        return QSize(self._needed() + 12, super().minimumSizeHint().height())

    def _needed(self) -> int:
        fixed = [self._buttons["article.show_list"], *(self._buttons[side] for side in self._sides)]
        return sum(made.sizeHint().width() + 1 for made in fixed) + self.publish.sizeHint().width() + 37

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A number that grew takes room too."""
        self._label()
        room = self.width() - self._needed() - sum(_GAP_AFTER.values())
        for name, _, _rank in sorted(WRITING, key=lambda row: -row[2]):
            room -= self._buttons[f"article.{name}"].sizeHint().width() + 1
            self._buttons[f"article.{name}"].setVisible(room >= 0)

    def _tint(self) -> None:
        for command_id, made in self._buttons.items():
            made.setIcon(self._context.icons.icon(self._icons[command_id]))
