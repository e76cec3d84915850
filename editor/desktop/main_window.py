"""The window: a rail, the panel in front, a banner above, a quiet line below. It places panels and knows no more.

It stands on the screen before anything is in it (`editor.desktop.start`), so this module imports little; what it is
furnished with is in `editor.desktop.furnishing`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMainWindow

from editor.desktop.panels import PANELS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QPaintEvent
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from editor.desktop.alone import Alone
    from editor.desktop.commands import Registry
    from editor.desktop.context import Navigation, PanelContext
    from editor.desktop.icons import Icons
    from editor.desktop.jobs import JobRunner
    from editor.desktop.menus import Menus
    from editor.desktop.palette import Palette
    from editor.desktop.preferences import Preferences
    from editor.desktop.theme import Theme
    from editor.desktop.widgets.banner import Banner
    from editor.desktop.widgets.rail import Rail
    from editor.desktop.widgets.status_line import StatusLine

_SMALLEST = QSize(900, 560)
_FIRST = QSize(1280, 720)


class MainWindow(QMainWindow):
    """`closing` is emitted once every panel agreed to leave, `seen` when the window was painted for the first time."""

    closing = Signal()
    seen = Signal()

    rail: Rail
    banner: Banner
    status: StatusLine
    stack: QStackedWidget
    menus: Menus
    alone: Alone

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setWindowTitle("Qalam")
        self.setMinimumSize(_SMALLEST)
        self._preferences = preferences
        self._context: PanelContext | None = None
        self._made: dict[str, QWidget] = {}
        self._page = ""
        self._was_seen = False
        self._restore()

    def furnish(self, commands: Registry, jobs: JobRunner, theme: Theme, icons: Icons, go: Navigation) -> None:
        """Put everything in its place, once; until then the window only stands there."""
        from editor.desktop.furnishing import furnish  # late: the window first

        self._commands, self._icons, self._theme = commands, icons, theme
        furnish(self, commands, jobs, theme, icons, go, self._preferences)

    # Commands -----------------------------------------------------------------------------------------------

    @cached_property
    def palette_sheet(self) -> Palette:
        """The sheet with all commands, made when it is first asked for."""
        from editor.desktop.palette import Palette  # late: start-up time

        return Palette(self, self._commands, self._icons, self._theme)

    def open_palette(self) -> None:
        """The sheet, above everything."""
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
    def is_open(self) -> bool:
        """Whether the newsroom is open: panels can be made."""
        return self._context is not None

    @property
    def page(self) -> str:
        """The id of the panel in front; empty before the newsroom is open."""
        return self._page

    def panel(self, panel_id: str) -> QWidget:
        """The panel, made when it is first asked for. Raises KeyError."""
        if panel_id not in self._made:
            assert self._context is not None
            spec = {spec.id: spec for spec in PANELS}[panel_id]
            self.take_panel(panel_id, spec.make(self._context))
        return self._made[panel_id]

    def take_panel(self, panel_id: str, made: QWidget) -> None:
        """A panel that was made elsewhere, before anybody asked for it."""
        self._made[panel_id] = made
        self.stack.addWidget(made)
        badge = getattr(made, "badge_changed", None)
        if badge is not None:
            badge.connect(self.rail.button(panel_id).set_count)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_seen:
            self._was_seen = True
            self.seen.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.panels_may_go():
            event.ignore()
            return
        self.remember()
        event.accept()
        self.closing.emit()
