"""The article panel's commands, declared once: menus, keys, palette and the bar above the page come from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.desktop.commands import Command

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel

# Panels beside the page, in their order: command, icon, name.
SIDES = (
    ("article.findings", "spell-check", "findings"),
    ("article.preview", "eye", "notice"),
    ("article.revisions", "history", "revisions"),
    ("article.details", "info", "details"),
)


def declare(panel: ArticlePanel) -> None:
    """Register every command of the panel; those of the page work while the focus is in the panel."""
    _declare_files(panel)
    _declare_writing(panel)
    _declare_findings(panel)
    _declare_sides(panel)


def _declare_files(panel: ArticlePanel) -> None:
    add, tr = panel.context.commands.add, panel.tr
    add(Command("article.new", lambda: tr("New article"), panel.new_article, "Ctrl+N", menu="file", icon="file-plus"))
    add(
        Command(
            "article.save",
            lambda: tr("Save a revision"),
            panel.save,
            "Ctrl+S",
            menu="article",
            icon="save",
            enabled=panel.is_open,
        ),
        scope=panel,
    )
    add(
        Command(
            "article.export_word",
            lambda: tr("Export to Word…"),
            panel.choose_word_file,
            "Ctrl+E",
            menu="article",
            icon="file-down",
            enabled=panel.is_open,
        ),
        scope=panel,
    )
    add(
        Command(
            "article.publish",
            lambda: tr("Publish…"),
            panel.publish,
            "Ctrl+Return",
            menu="article",
            icon="send",
            enabled=panel.is_open,
        ),
        scope=panel,
    )
    add(
        Command(
            "article.withdraw",
            lambda: tr("Withdraw…"),
            panel.open_publishing,
            menu="article",
            icon="ban",
            enabled=panel.is_published,
        ),
        scope=panel,
    )
    add(
        Command("article.filter", lambda: tr("Find an article"), panel.focus_filter, "Ctrl+L", menu="article"),
        scope=panel,
    )
    add(
        Command("article.show_list", lambda: tr("Show or hide the list"), panel.toggle_list, "F9", menu="view"),
        scope=panel,
    )


def _declare_writing(panel: ArticlePanel) -> None:
    page, tr = panel.page, panel.tr
    rows = (
        ("undo", lambda: tr("Undo"), panel.undo, "Ctrl+Z", "undo-2"),
        ("redo", lambda: tr("Redo"), panel.redo, "Ctrl+Shift+Z", "redo-2"),
        ("bold", lambda: tr("Bold"), lambda: page.toggle_mark("bold"), "Ctrl+B", "bold"),
        ("italic", lambda: tr("Italic"), lambda: page.toggle_mark("italic"), "Ctrl+Shift+I", "italic"),
        ("link", lambda: tr("Link…"), panel.edit_link, "Ctrl+Shift+L", "link"),
        ("heading", lambda: tr("Heading"), lambda: page.set_kind("heading", level=2), "Ctrl+Alt+2", "heading"),
        ("subheading", lambda: tr("Subheading"), lambda: page.set_kind("heading", level=3), "Ctrl+Alt+3", "heading"),
        ("quote", lambda: tr("Quotation"), lambda: page.set_kind("quote"), "Ctrl+Alt+9", "quote"),
        ("list", lambda: tr("List"), lambda: page.set_kind("list_item", ordered=False), "Ctrl+Alt+8", "list"),
        (
            "ordered_list",
            lambda: tr("Numbered list"),
            lambda: page.set_kind("list_item", ordered=True),
            "Ctrl+Alt+7",
            "list-ordered",
        ),
        ("paragraph", lambda: tr("Paragraph"), lambda: page.set_kind("paragraph"), "Ctrl+Alt+0", "type"),
    )
    for name, title, run, keys, icon in rows:
        command = Command(f"article.{name}", title, run, keys, menu="edit", icon=icon, enabled=panel.is_writing)
        panel.context.commands.add(command, scope=panel)


def _declare_findings(panel: ArticlePanel) -> None:
    tr, findings = panel.tr, panel.findings
    rows = (
        ("next_finding", lambda: tr("Next finding"), lambda: panel.step_finding(1), "F8", ()),
        ("previous_finding", lambda: tr("Previous finding"), lambda: panel.step_finding(-1), "Shift+F8", ()),
        ("accept", lambda: tr("Accept the first suggestion"), panel.accept_finding, "Ctrl+.", ("Alt+Return",)),
        ("fix_safe", lambda: tr("Fix all that are safe"), panel.fix_all_safe, "Ctrl+Shift+.", ()),
    )
    for name, title, run, keys, more in rows:
        command = Command(
            f"article.{name}",
            title,
            run,
            keys,
            more_shortcuts=more,
            menu="article",
            icon="spell-check",
            enabled=lambda: panel.is_writing() and bool(findings.marked),
        )
        panel.context.commands.add(command, scope=panel)


def _declare_sides(panel: ArticlePanel) -> None:
    tr = panel.tr
    titles = {
        "findings": lambda: tr("Findings"),
        "notice": lambda: tr("Notice and preview"),
        "revisions": lambda: tr("Revisions"),
        "details": lambda: tr("Details"),
    }
    for number, (command_id, icon, name) in enumerate(SIDES, start=1):
        command = Command(
            command_id,
            titles[name],
            lambda name=name: panel.side.toggle(name),  # type: ignore[misc]  # the default binds the loop's name
            f"Alt+{number}",
            menu="view",
            icon=icon,
            enabled=panel.is_open,
        )
        panel.context.commands.add(command, scope=panel)
