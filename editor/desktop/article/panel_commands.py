"""The article panel's commands, declared once: menus, keys, palette and the bar above the page come from here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from editor.desktop.article import declaring, details, heeding
from editor.desktop.article.published_page import PublishedPage
from editor.desktop.commands import Command, Menu, always
from editor.desktop.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel

TITLES = {
    "new": QT_TRANSLATE_NOOP("article_commands", "New article"),
    "save": QT_TRANSLATE_NOOP("article_commands", "Save a revision"),
    "export": QT_TRANSLATE_NOOP("article_commands", "Export…"),
    "publish": QT_TRANSLATE_NOOP("article_commands", "Publish…"),
    "show_page": QT_TRANSLATE_NOOP("article_commands", "Show the published page"),
    "withdraw": QT_TRANSLATE_NOOP("article_commands", "Withdraw…"),
    "filter": QT_TRANSLATE_NOOP("article_commands", "Find an article"),
    "show_list": QT_TRANSLATE_NOOP("article_commands", "Show or hide the list of articles"),
    "undo": QT_TRANSLATE_NOOP("article_commands", "Undo"),
    "redo": QT_TRANSLATE_NOOP("article_commands", "Redo"),
    "bold": QT_TRANSLATE_NOOP("article_commands", "Bold"),
    "italic": QT_TRANSLATE_NOOP("article_commands", "Italic"),
    "link": QT_TRANSLATE_NOOP("article_commands", "Link…"),
    "heading": QT_TRANSLATE_NOOP("article_commands", "Heading"),
    "subheading": QT_TRANSLATE_NOOP("article_commands", "Subheading"),
    "quote": QT_TRANSLATE_NOOP("article_commands", "Quotation"),
    "list": QT_TRANSLATE_NOOP("article_commands", "List"),
    "ordered_list": QT_TRANSLATE_NOOP("article_commands", "Numbered list"),
    "paragraph": QT_TRANSLATE_NOOP("article_commands", "Paragraph"),
    "insert": QT_TRANSLATE_NOOP("article_commands", "Insert a picture, a table or a card"),
    "next_finding": QT_TRANSLATE_NOOP("article_commands", "Next finding"),
    "previous_finding": QT_TRANSLATE_NOOP("article_commands", "Previous finding"),
    "accept": QT_TRANSLATE_NOOP("article_commands", "Accept the first suggestion"),
    "fix_safe": QT_TRANSLATE_NOOP("article_commands", "Fix all that are safe"),
    "findings": QT_TRANSLATE_NOOP("article_commands", "Findings"),
    "preview": QT_TRANSLATE_NOOP("article_commands", "Notice and preview"),
    "revisions": QT_TRANSLATE_NOOP("article_commands", "Revisions"),
    "details": QT_TRANSLATE_NOOP("article_commands", "Details"),
}

# Panels beside the page, in their order: command, icon, name.
SIDES = (
    ("article.findings", "spell-check", "findings"),
    ("article.preview", "eye", "notice"),
    ("article.revisions", "history", "revisions"),
    ("article.details", "info", "details"),
)
_HEADING, _LIST = "heading", "list_item"


def title(name: str) -> str:
    """The command's title in the interface's language."""
    return declaring.title(TITLES[name])


def declare(panel: ArticlePanel) -> None:
    """Register every command; all but a new article work while the focus is in the panel."""
    new = Command("article.new", partial(title, "new"), panel.new_article, "Ctrl+N", menu="file", icon="file-plus")
    panel.context.commands.add(new)
    _declare_files(panel)
    _declare_writing(panel)
    _declare_findings(panel)
    heeding.declare(panel)
    details.declare(panel)
    for number, (command_id, icon, side) in enumerate(SIDES, start=1):
        name = command_id.removeprefix("article.")
        _add(panel, name, partial(panel.side.toggle, side), f"Alt+{number}", icon, "view", panel.is_open)


def _add(
    panel: ArticlePanel,
    name: str,
    run: Callable[[], object],
    keys: str,
    icon: str,
    menu: Menu = "article",
    enabled: Callable[[], bool] = always,
    more: tuple[str, ...] = (),
) -> None:
    declaring.declare(panel, name, TITLES[name], run, keys, icon, menu, enabled, more)


def _declare_files(panel: ArticlePanel) -> None:
    _add(panel, "save", panel.save, "Ctrl+S", "save", enabled=panel.is_open)
    _add(panel, "export", lambda: panel.file_export.choose(), "Ctrl+E", "file-down", enabled=panel.is_open)
    _add(panel, "publish", panel.publish, "Ctrl+Return", "send", enabled=panel.is_open)
    page = PublishedPage(panel)
    _add(panel, "show_page", page.show, "Ctrl+Shift+P", "external-link", enabled=panel.is_published)
    _add(panel, "withdraw", panel.open_publishing, "", "ban", enabled=panel.is_published)
    _add(panel, "filter", panel.focus_filter, "Ctrl+L", "search")
    _add(panel, "show_list", panel.toggle_list, "F9", "panel-left", "view")


def _declare_writing(panel: ArticlePanel) -> None:
    page, writing = panel.page, panel.is_writing
    _add(panel, "undo", panel.undo, "Ctrl+Z", "undo-2", "edit", writing)
    _add(panel, "redo", panel.redo, "Ctrl+Shift+Z", "redo-2", "edit", writing, more=("Ctrl+Y",))
    _add(panel, "bold", partial(page.toggle_mark, "bold"), "Ctrl+B", "bold", "edit", writing)
    _add(panel, "italic", partial(page.toggle_mark, "italic"), "Ctrl+Shift+I", "italic", "edit", writing)
    _add(panel, "link", lambda: panel.link_box.open(), "Ctrl+Shift+L", "link", "edit", writing)
    _add(panel, "heading", partial(page.set_kind, _HEADING, level=2), "Ctrl+Alt+2", "heading", "edit", writing)
    _add(panel, "subheading", partial(page.set_kind, _HEADING, level=3), "Ctrl+Alt+3", "heading", "edit", writing)
    _add(panel, "quote", partial(page.set_kind, "quote"), "Ctrl+Alt+9", "quote", "edit", writing)
    _add(panel, "list", partial(page.set_kind, _LIST, ordered=False), "Ctrl+Alt+8", "list", "edit", writing)
    numbered = partial(page.set_kind, _LIST, ordered=True)
    _add(panel, "ordered_list", numbered, "Ctrl+Alt+7", "list-ordered", "edit", writing)
    _add(panel, "insert", lambda: panel.inserting.open_menu(), "", "plus", "", writing)
    _add(panel, "paragraph", partial(page.set_kind, "paragraph"), "Ctrl+Alt+0", "type", "edit", writing)


def _declare_findings(panel: ArticlePanel) -> None:
    def some() -> bool:
        return panel.is_writing() and bool(panel.findings.marked)

    _add(panel, "next_finding", partial(panel.step_finding, 1), "F8", "spell-check", enabled=some)
    _add(panel, "previous_finding", partial(panel.step_finding, -1), "Shift+F8", "spell-check", enabled=some)
    _add(panel, "accept", panel.accept_finding, "Ctrl+.", "check", enabled=some)
    _add(panel, "fix_safe", panel.fix_all_safe, "Ctrl+Shift+.", "wand-sparkles", enabled=some)
