"""The inbox at work: what was undone, what waits, what is typed in."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from picture_states.steps import SETTLES_MS, Picture, end_dialogs, page, wait

if TYPE_CHECKING:
    from editor.desktop.app import Desktop


def _inbox_undo(desktop: Desktop) -> None:
    desktop.window.show_page("inbox")
    panel = desktop.window.panel("inbox")
    panel.undo_bar.offer(1, "тоғызыншы", "оныншы", 10, is_sent=True)  # type: ignore[attr-defined]  # the inbox has one


def _inbox_trail(desktop: Desktop) -> None:
    """A report with a history that waits, shown among all that are open."""
    from datetime import timedelta

    from editor.reports import InboxFilter

    desktop.window.show_page("inbox")
    panel: Any = desktop.window.panel("inbox")
    assert desktop.newsroom is not None
    wait(lambda: panel.model.rowCount() > 0, SETTLES_MS)
    desk, group = desktop.newsroom.reports, panel.model.row(0).group.id
    if desk.group(group).group.state == "new":
        desk.assign(group, "Айгүл", author="Дана")
        desk.accept(group, author="Айгүл")
        until = desktop.newsroom.clock() + timedelta(days=1)
        desk.wait(group, person="Ерлан", until=until, author="Айгүл")
    panel.filters.show_filter(InboxFilter("open", newer_than=7))
    wait(desktop.jobs.is_idle, SETTLES_MS)
    panel.detail.show_lookers(["Дана"])


def _end_inbox_filter(desktop: Desktop) -> None:
    from editor.reports import InboxFilter

    panel: Any = desktop.window.panel("inbox")
    assert desktop.newsroom is not None
    for row in desktop.newsroom.reports.groups(InboxFilter("waiting"), checks=False):
        desktop.newsroom.reports.reopen(row.group.id, author="Дана")
    panel.filters.show_filter(InboxFilter())
    wait(desktop.jobs.is_idle, SETTLES_MS)


def _inbox_wait(desktop: Desktop) -> None:
    desktop.window.show_page("inbox")
    panel: Any = desktop.window.panel("inbox")
    wait(lambda: panel.detail.view is not None, SETTLES_MS)
    panel.actions_.ask_wait()


def _fix_as(desktop: Desktop) -> None:
    desktop.window.show_page("inbox")
    panel: Any = desktop.window.panel("inbox")
    wait(lambda: panel.detail.view is not None and panel.can_fix(), SETTLES_MS)
    dialog = panel.actions_.ask_how()
    assert dialog is not None
    dialog.note.setText("Дерек ресми құжат бойынша нақтыланды.")
    dialog.others.setChecked(True)
    dialog.notes["ru"].setText("Данные уточнены по официальному документу.")


def _many(desktop: Desktop) -> None:
    """Several are selected, and S was pressed."""
    desktop.window.show_page("inbox")
    panel: Any = desktop.window.panel("inbox")
    wait(lambda: panel.detail.view is not None and panel.model.rowCount() > 1, SETTLES_MS)
    panel.list.selectAll()
    panel.actions_.spam()


def _undo_list(desktop: Desktop) -> None:
    """What was decided in this window, the newest first: Shift+U. Decided for real, and undone after."""
    desktop.window.show_page("inbox")
    panel: Any = desktop.window.panel("inbox")
    wait(lambda: panel.detail.view is not None and panel.model.rowCount() > 1, SETTLES_MS)
    panel.list.setCurrentIndex(panel.model.index(0))
    for decide in (panel.actions_.accept, panel.actions_.spam):
        wait(lambda: panel.detail.view is not None and desktop.jobs.is_idle(), SETTLES_MS)
        decide()
    wait(desktop.jobs.is_idle, SETTLES_MS)
    desktop.commands.run("inbox.undo_list")


def _end_undo_list(desktop: Desktop) -> None:
    _end_many(desktop)
    panel: Any = desktop.window.panel("inbox")
    for _ in range(2):
        panel.undo_bar.request()
        wait(desktop.jobs.is_idle, SETTLES_MS)


def _split(desktop: Desktop) -> None:
    desktop.window.show_page("inbox")
    panel: Any = desktop.window.panel("inbox")
    wait(lambda: panel.detail.view is not None, SETTLES_MS)
    panel.list.setCurrentIndex(panel.model.index(0))
    wait(lambda: panel.detail.view is not None and len(panel.detail.view.reports) > 1, SETTLES_MS)
    panel.actions_.ask_split()


def _end_many(desktop: Desktop) -> None:
    from PySide6.QtWidgets import QMenu

    panel: Any = desktop.window.panel("inbox")
    for menu in panel.findChildren(QMenu):
        menu.close()
    panel.list.setCurrentIndex(panel.model.index(0))


def _new_report(desktop: Desktop) -> None:
    """Half filled in, as while somebody is on the phone."""
    desktop.window.show_page("inbox")
    panel: Any = desktop.window.panel("inbox")
    dialog = panel.doors.open_new(reply_to="oqyrman@example.kz")
    wait(desktop.jobs.is_idle, SETTLES_MS)
    dialog.article.setCurrentIndex(0)
    dialog.article.activated.emit(0)
    dialog.quote.setPlainText("тоғызыншы")
    dialog.suggestion.setText("оныншы")


def _letters(desktop: Desktop) -> None:
    """A letter in a reader's own words."""

    desktop.window.show_page("inbox")
    assert desktop.newsroom is not None
    body = "From: oqyrman@example.kz\nSubject: =?utf-8?B?0pvQsNGC0LU=?=\nContent-Type: text/plain; charset=utf-8\n\n"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "letter.eml"
        path.write_text(body + "Сәлеметсіз бе! «Көпір» мақаласында тоғызыншы емес, оныншы болуы керек.", "utf-8")
        desktop.newsroom.post.take_file(path)
    panel: Any = desktop.window.panel("inbox")
    panel.doors.open_letters()
    wait(desktop.jobs.is_idle, SETTLES_MS)


PICTURES = (
    Picture("inbox", page("inbox")),
    Picture("inbox-undo", _inbox_undo),
    Picture("inbox-trail", _inbox_trail, _end_inbox_filter),
    Picture("inbox-wait", _inbox_wait, end_dialogs),
    Picture("inbox-fix-as", _fix_as, end_dialogs),
    Picture("inbox-many", _many, _end_many),
    Picture("inbox-undo-list", _undo_list, _end_undo_list),
    Picture("inbox-split", _split, end_dialogs),
    Picture("new-report", _new_report, end_dialogs),
    Picture("letters", _letters, end_dialogs),
)
