"""What a picture is, and the steps that many of them share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from editor.desktop.app import Desktop

GIVES_UP_MS = 60_000
SETTLES_MS = 500  # after the last job has ended: timers of the panels, fonts


@dataclass(frozen=True)
class Picture:
    """A name, and what to do in the window before it is taken, and after."""

    name: str
    prepare: Callable[[Desktop], object]
    after: Callable[[Desktop], object] = lambda _: None


def wait(holds: Callable[[], bool], at_least_ms: int = 0) -> None:
    """Let Qt work until this holds, and at least so long. Raises TimeoutError after a minute."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

    loop, clock, look = QEventLoop(), QElapsedTimer(), QTimer(interval=20)

    def check() -> None:
        late = clock.elapsed() > GIVES_UP_MS
        if late or (clock.elapsed() >= at_least_ms and holds()):
            loop.exit(int(late))

    look.timeout.connect(check)
    clock.start()
    look.start()
    if loop.exec() != 0:
        raise TimeoutError("the window did not come to rest")


def open_article(desktop: Desktop) -> None:
    desktop.window.show_page("articles")
    assert desktop.newsroom is not None
    records = desktop.newsroom.articles.page()
    desktop.go.article_requested.emit(records[-1].id, None)
    panel = desktop.window.panel("articles")
    wait(lambda: panel.is_writing() and desktop.jobs.is_idle())  # type: ignore[attr-defined]  # it can tell


def run_commands(*command_ids: str) -> Callable[[Desktop], None]:
    """Commands by id; one that does not exist here is left out."""

    def prepare(desktop: Desktop) -> None:
        open_article(desktop)
        known = {command.id for command in desktop.commands}
        for command_id in command_ids:
            if command_id in known:
                desktop.commands.run(command_id)

    return prepare


def page(name: str) -> Callable[[Desktop], None]:
    return lambda desktop: desktop.window.show_page(name)


def settings_page(name: str) -> Callable[[Desktop], None]:
    """A page of the newsroom's settings by its class, its head at the top of the window."""

    def prepare(desktop: Desktop) -> None:
        from PySide6.QtCore import QPoint
        from PySide6.QtWidgets import QScrollArea

        from editor.desktop.settings_pages.sections import SECTIONS

        desktop.window.show_page("settings")
        wait(desktop.jobs.is_idle, SETTLES_MS)
        panel: Any = desktop.window.panel("settings")
        page = next(
            one
            for group in SECTIONS
            for section in group.sections
            if type(one := panel.open(section.module)).__name__ == name
        )
        wait(desktop.jobs.is_idle, SETTLES_MS)
        area = next(one for one in panel.findChildren(QScrollArea) if one.isAncestorOf(page))
        inner = area.widget()
        assert inner is not None
        area.verticalScrollBar().setValue(page.mapTo(inner, QPoint()).y() - 14)

    return prepare


def end_dialogs(desktop: Desktop) -> None:
    from PySide6.QtWidgets import QDialog

    for dialog in desktop.window.findChildren(QDialog):
        dialog.close()
    desktop.window.panel("articles").library.view.clearSelection()  # type: ignore[attr-defined]
