"""The window: a rail, the panel in front, a banner above, a quiet line below. It places panels and knows no more."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from editor.desktop.alone import Alone
from editor.desktop.commands import Command, Registry
from editor.desktop.context import Navigation, PanelContext
from editor.desktop.icons import Icons
from editor.desktop.jobs import JobRunner
from editor.desktop.menus import Menus
from editor.desktop.panels import PANELS, PanelSpec
from editor.desktop.preferences import Preferences
from editor.desktop.theme import Theme
from editor.desktop.widgets.banner import Banner
from editor.desktop.widgets.plain import PlainLabel
from editor.desktop.widgets.rail import Rail
from editor.desktop.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from editor.desktop.palette import Palette

_SMALLEST = QSize(900, 560)
_FIRST = QSize(1280, 720)
_ALARMING = {"queue"}  # its number counts failures


class MainWindow(QMainWindow):
    """`closing` is emitted once every panel agreed to leave."""

    closing = Signal()

    def __init__(
        self,
        commands: Registry,
        jobs: JobRunner,
        theme: Theme,
        icons: Icons,
        preferences: Preferences,
        go: Navigation,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Qalam")
        self.setMinimumSize(_SMALLEST)
        self._commands = commands
        self._preferences = preferences
        self._context: PanelContext | None = None
        self._made: dict[str, QWidget] = {}
        self._page = ""
        self.rail = Rail(icons, theme)
        self.banner = Banner(icons, theme)
        self.status = StatusLine(jobs, icons, theme)
        self.stack = QStackedWidget()
        self.stack.setObjectName("page_stack")
        self._opening = PlainLabel(self.tr("Opening the newsroom…"), "quiet")
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self._opening)
        self._lay_out()
        commands.set_window(self)
        self._declare(theme)
        self._icons, self._theme = icons, theme
        self._menus = Menus(self.menuBar(), commands, icons)
        self.alone = Alone(self)
        go.alone_requested.connect(self.alone.turn)
        go.page_requested.connect(self.show_page)
        go.say.connect(self.status.say)
        go.trouble.connect(self.banner.show_error)
        jobs.troubled.connect(self.banner.show_error)
        self._restore()

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.banner)
        beside.addWidget(self.stack, 1)
        above = QHBoxLayout()
        above.setSpacing(0)
        above.addWidget(self.rail)
        above.addLayout(beside, 1)
        centre = QWidget()
        centre.setObjectName("centre")
        whole = QVBoxLayout(centre)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(above, 1)
        whole.addWidget(self.status)
        self.setCentralWidget(centre)
        self.rail.chosen.connect(self.show_page)
        self.rail.setEnabled(False)

    # Commands -----------------------------------------------------------------------------------------------

    def _declare(self, theme: Theme) -> None:
        for number, spec in enumerate(PANELS, start=1):
            key = "Ctrl+," if spec.id == "settings" else f"Ctrl+{number}"
            self._commands.add(
                Command(
                    f"go.{spec.id}",
                    _going_to(spec),
                    partial(self.show_page, spec.id),
                    key,
                    menu="view",
                    icon=spec.icon,
                    enabled=lambda: self._context is not None,
                )
            )
            name = self._commands.shortcut_text(f"go.{spec.id}")
            self.rail.add(
                spec.id, spec.title(), spec.icon, name, alarming=spec.id in _ALARMING, last=spec.id == "settings"
            )
        self._declare_own(theme)

    def _declare_own(self, theme: Theme) -> None:
        def switch() -> None:
            self._preferences.theme = "light" if theme.is_dark else "dark"
            theme.choose(self._preferences.theme)

        for command in (
            Command("view.palette", lambda: self.tr("All commands…"), self._open_palette, "Ctrl+K", menu="view",
                    icon="search", in_palette=False),
            Command("view.theme", lambda: self.tr("Switch between light and dark"), switch, menu="view", icon="moon"),
            Command("help.guide", lambda: self.tr("How Qalam works"), self.show_guide, "F1", menu="help",
                    icon="book-open"),
            Command("help.shortcuts", lambda: self.tr("Shortcuts"), self.show_shortcuts, "Ctrl+F1", menu="help",
                    icon="keyboard"),
            Command("view.menu", lambda: self.tr("Go to the menus"), lambda: self.alone.open_menus(), "F10",
                    menu="view", icon="more-horizontal", in_palette=False),
            Command("window.close", lambda: self.tr("Close Qalam"), self.close, "Ctrl+Q", menu="file", icon="x"),
        ):  # fmt: skip
            self._commands.add(command)

    @cached_property
    def palette_sheet(self) -> Palette:
        """The sheet with all commands, made when it is first asked for."""
        from editor.desktop.palette import Palette  # late: start-up time

        return Palette(self, self._commands, self._icons, self._theme)

    def _open_palette(self) -> None:
        self.palette_sheet.open()

    def show_guide(self) -> None:
        """How the loop works, to read beside the work."""
        from editor.desktop.guide import GuidePage  # late: start-up time

        GuidePage(self._preferences.language, self).open()

    def show_shortcuts(self) -> None:
        """The generated page."""
        from editor.desktop.shortcuts import ShortcutPage  # late: start-up time

        ShortcutPage(self._commands, self).open()

    # Panels -------------------------------------------------------------------------------------------------

    @property
    def page(self) -> str:
        """The id of the panel in front; empty before the newsroom is open."""
        return self._page

    def panel(self, panel_id: str) -> QWidget:
        """The panel, made when it is first asked for. Raises KeyError."""
        if panel_id not in self._made:
            assert self._context is not None
            spec = {spec.id: spec for spec in PANELS}[panel_id]
            made = spec.make(self._context)
            self._made[panel_id] = made
            self.stack.addWidget(made)
            badge = getattr(made, "badge_changed", None)
            if badge is not None:
                badge.connect(self.rail.button(panel_id).set_count)
        return self._made[panel_id]

    def open_with(self, context: PanelContext) -> None:
        """The newsroom is open: panels can be made."""
        self._context = context
        self.rail.setEnabled(True)

    def show_last(self, page: str = "") -> None:
        """This page, else the one that was in front when the window was closed."""
        known = {spec.id for spec in PANELS}
        wanted = page or self._preferences.page
        self.show_page(wanted if wanted in known else PANELS[0].id)

    def show_page(self, panel_id: str) -> None:
        """Bring a panel to the front."""
        if self._context is None:
            return
        panel = self.panel(panel_id)
        self._page = panel_id
        self.stack.setCurrentWidget(panel)
        self.rail.check(panel_id)
        self._preferences.page = panel_id
        shown: Callable[[], object] | None = getattr(panel, "shown", None)
        if shown is not None:
            shown()

    def show_instead(self, widget: QWidget) -> None:
        """Something that is no panel: the welcome, or why the newsroom could not be opened."""
        self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)
        widget.setFocus()

    def panels_may_go(self) -> bool:
        """Ask every panel to put away what it holds."""
        for panel in self._made.values():
            leave: Callable[[], bool] | None = getattr(panel, "leave", None)
            if leave is not None and not leave():
                return False
        return True

    # Coming and going ---------------------------------------------------------------------------------------

    def _restore(self) -> None:
        geometry = self._preferences.bytes_of("geometry")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(_FIRST)

    def remember(self) -> None:
        """Where the window is."""
        self._preferences.keep("geometry", self.saveGeometry())
        self._preferences.sync()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.panels_may_go():
            event.ignore()
            return
        self.remember()
        event.accept()
        self.closing.emit()


def _going_to(spec: PanelSpec) -> Callable[[], str]:
    return lambda: QCoreApplication.translate("panels", "Go to: {panel}").format(panel=spec.title())
