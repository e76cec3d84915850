"""Several articles, and how they leave for Word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from picture_states.steps import Picture, end_dialogs, open_article

if TYPE_CHECKING:
    from editor.desktop.app import Desktop


def _selected(desktop: Desktop) -> None:
    """Three articles selected in the list."""
    open_article(desktop)
    panel: Any = desktop.window.panel("articles")
    panel.side.open("")
    assert desktop.newsroom is not None
    ids = [record.id for record in desktop.newsroom.articles.page()]
    panel.library.select([ids[0], ids[1], ids[3]])
    panel.library.view.scrollToTop()


def _export_selected(desktop: Desktop) -> None:
    _selected(desktop)
    _in_plain_words(desktop.window.panel("articles").many_export.choose_selected())  # type: ignore[attr-defined]


def _export_day(desktop: Desktop) -> None:
    """A day on which the sample newsroom published."""
    from PySide6.QtCore import QDate

    open_article(desktop)
    assert desktop.newsroom is not None
    dialog = desktop.window.panel("articles").many_export.choose_day()  # type: ignore[attr-defined]
    _in_plain_words(dialog)
    moments = (record.published_at for record in desktop.newsroom.articles.page())
    day = next(moment for moment in moments if moment is not None)
    dialog.day.setDate(QDate(day.year, day.month, day.day))


def _in_plain_words(dialog: Any) -> None:
    """The folder by a name that every machine has."""
    dialog.folder.setText("/home/editor/Documents")


PICTURES = (
    Picture("selected", _selected, end_dialogs),
    Picture("export-selected", _export_selected, end_dialogs),
    Picture("export-day", _export_day, end_dialogs),
)
