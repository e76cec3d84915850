"""The page's context menu: repairs of the finding under the caret first, then the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel
translate = QCoreApplication.translate


def open_page_menu(panel: ArticlePanel, where: QPoint) -> QMenu:
    """Opened, not executed: nothing waits for it."""
    menu = QMenu(panel)
    menu.aboutToHide.connect(menu.deleteLater)
    page, findings = panel.page, panel.findings
    findings.follow()
    current = findings.current
    if current is not None and not page.isReadOnly():
        panel.heeding.hints.fill(menu, current)
        menu.addSeparator()
    chosen, writable = page.textCursor().hasSelection(), not page.isReadOnly()
    _add(menu, translate("page_menu", "Cut"), page.cut_selection, chosen and writable)
    _add(menu, translate("page_menu", "Copy"), page.copy, chosen)
    _add(menu, translate("page_menu", "Paste"), page.paste, page.can_paste())
    _add(menu, translate("page_menu", "Paste as plain text"), panel.pasting.paste_plain, page.can_paste())
    menu.addSeparator()
    if page.link_at_caret():
        for name in ("open_link", "link", "unlink"):
            command = panel.context.commands.get(f"article.{name}")
            _add(menu, command.title(), partial(panel.context.commands.run, command.id), writable)
        menu.addSeparator()
    _add(menu, translate("page_menu", "Select all"), page.selectAll)
    if writable:
        panel.inserting.fill_menu(menu)
    menu.popup(where)
    return menu


def _add(menu: QMenu, text: str, run: Callable[[], object], enabled: bool = True) -> None:
    action = menu.addAction(text)
    action.setEnabled(enabled)
    action.triggered.connect(lambda: run())
