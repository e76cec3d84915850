"""The quiet bar above the page: what words can be made, and which panel stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from editor.desktop.context import PanelContext
from editor.desktop.widgets.plain import tooltip

WRITING = (
    ("article.undo", "undo-2"),
    ("article.redo", "redo-2"),
    ("", ""),
    ("article.heading", "heading"),
    ("article.bold", "bold"),
    ("article.italic", "italic"),
    ("article.link", "link"),
    ("", ""),
    ("article.quote", "quote"),
    ("article.list", "list"),
    ("article.ordered_list", "list-ordered"),
)


class Toolbar(QFrame):
    """Buttons of declared commands; the shortcut stands in the tooltip."""

    def __init__(self, context: PanelContext, sides: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._context = context
        self._buttons: dict[str, QToolButton] = {}
        self._icons: dict[str, str] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 12, 5)
        row.setSpacing(2)
        row.addWidget(self._button("article.show_list", "panel-left"))
        row.addSpacing(6)
        for command, icon in WRITING:
            if command:
                row.addWidget(self._button(command, icon))
            else:
                row.addWidget(_gap())
        row.addStretch(1)
        for command, icon in sides:
            side = self._button(command, icon)
            side.setCheckable(True)
            side.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            row.addWidget(side)
        row.addSpacing(8)
        self.publish = QPushButton(self.tr("Publish…"))
        self.publish.setProperty("kind", "primary")
        self.publish.setAutoDefault(False)
        self.publish.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.publish.clicked.connect(lambda: context.commands.run("article.publish"))
        row.addWidget(self.publish)
        self._compact = False
        context.theme.changed.connect(self._tint)
        self._tint()

    def _button(self, command_id: str, icon: str) -> QToolButton:
        command = self._context.commands.get(command_id)
        made = QToolButton()
        made.setIconSize(QSize(18, 18))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(command.title())
        keys = self._context.commands.shortcut_text(command_id)
        made.setToolTip(tooltip(f"{command.title()} ({keys})" if keys else command.title()))
        made.clicked.connect(lambda: self._context.commands.run(command_id))
        self._buttons[command_id] = made
        self._icons[command_id] = icon
        return made

    def set_text(self, command_id: str, text: str) -> None:
        """Words beside an icon: a count."""
        self._buttons[command_id].setText(text)
        self._buttons[command_id].setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if text else Qt.ToolButtonStyle.ToolButtonIconOnly
        )

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

    def _tint(self) -> None:
        for command_id, made in self._buttons.items():
            made.setIcon(self._context.icons.icon(self._icons[command_id]))


def _gap() -> QWidget:
    made = QWidget()
    made.setFixedWidth(10)
    return made
