"""An article that came from a file, and the report of it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from picture_states.steps import SETTLES_MS, Picture, end_dialogs, open_article, wait

if TYPE_CHECKING:
    from editor.desktop.app import Desktop


_WITH_OBJECTS = """# Қалада оқу залдары көбейді

Бұл мәтінде *кесте*, **дәйексөз** және [сілтеме](https://example.kz/) бар.

> Оқырман кітапқа жақындай түсті.

1. Бірінші зал
    - кітаптар
    - газеттер
2. Екінші зал

| Аудан | Зал саны |
| --- | --- |
| Алатау | 12 |
| Медеу | 9 |

Соңғы абзац<sub>1</sub>.
"""


def _imported(desktop: Desktop) -> None:
    """An article with lists, a quotation and a table, as it comes from a Markdown file; the report of it is over it."""
    desktop.window.show_page("articles")
    panel: Any = desktop.window.panel("articles")
    panel.side.open("")
    runs: list[Any] = []
    desktop.importing.finished.connect(runs.append)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "zaldar.md"
        path.write_text(_WITH_OBJECTS, "utf-8")
        desktop.importing.take([path])
        wait(lambda: bool(runs) and desktop.jobs.is_idle(), SETTLES_MS)
    from editor.desktop.import_report import ImportReport

    desktop.go.article_requested.emit(runs[0].made[0].saved.article_id, None)
    ImportReport(runs[0], desktop.icons, lambda _: None, desktop.window).open()


def _objects(desktop: Desktop) -> None:
    """The same article on the page, the cursor in its table."""
    from PySide6.QtGui import QTextCursor

    panel: Any = desktop.window.panel("articles")
    cursor = panel.page.document().find("Алатау")
    assert isinstance(cursor, QTextCursor)
    panel.page.setTextCursor(cursor)
    panel.page.ensureCursorVisible()


def _without_it(desktop: Desktop) -> None:
    """The imported article goes, so that the next window finds the sample alone."""
    assert desktop.newsroom is not None
    panel: Any = desktop.window.panel("articles")
    made = panel.session.article_id
    open_article(desktop)
    desktop.newsroom.articles.delete(made)


PICTURES = (
    Picture("import-report", _imported, end_dialogs),
    Picture("objects", _objects, _without_it),
)
