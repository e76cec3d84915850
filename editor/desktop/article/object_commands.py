"""Commands for what is more than words: pictures, cards, tables, lines. Menus, palette, keys and the strip use them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from editor.desktop.article import declaring, table_edits
from editor.desktop.commands import Menu
from editor.desktop.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from editor.desktop.article.inserting import Inserting
    from editor.desktop.article.panel import ArticlePanel

TITLES = {
    "insert_picture": QT_TRANSLATE_NOOP("article_commands", "Insert a picture…"),
    "insert_table": QT_TRANSLATE_NOOP("article_commands", "Insert a table…"),
    "insert_embed": QT_TRANSLATE_NOOP("article_commands", "Insert a card of a post or film"),
    "insert_rule": QT_TRANSLATE_NOOP("article_commands", "Insert a line"),
    "describe": QT_TRANSLATE_NOOP("article_commands", "Describe the picture, card or speaker"),
    "replace_picture": QT_TRANSLATE_NOOP("article_commands", "Put another picture in its place…"),
    "remove_object": QT_TRANSLATE_NOOP("article_commands", "Remove the picture, card or table"),
    "row_above": QT_TRANSLATE_NOOP("article_commands", "Add a row above"),
    "row_below": QT_TRANSLATE_NOOP("article_commands", "Add a row below"),
    "remove_rows": QT_TRANSLATE_NOOP("article_commands", "Remove the rows"),
    "column_left": QT_TRANSLATE_NOOP("article_commands", "Add a column to the left"),
    "column_right": QT_TRANSLATE_NOOP("article_commands", "Add a column to the right"),
    "remove_columns": QT_TRANSLATE_NOOP("article_commands", "Remove the columns"),
    "merge_cells": QT_TRANSLATE_NOOP("article_commands", "Merge the cells"),
    "split_cells": QT_TRANSLATE_NOOP("article_commands", "Split the cell"),
    "table_header": QT_TRANSLATE_NOOP("article_commands", "First row as the header"),
}
INSERTING = ("insert_picture", "insert_table", "insert_embed", "insert_rule")
SHAPES: dict[str, table_edits.Change] = {
    "row_above": table_edits.row_above,
    "row_below": table_edits.row_below,
    "remove_rows": table_edits.without_rows,
    "column_left": table_edits.column_left,
    "column_right": table_edits.column_right,
    "remove_columns": table_edits.without_columns,
    "merge_cells": table_edits.merged,
    "split_cells": table_edits.parted,
    "table_header": table_edits.header_turned,
}
_ICONS = {"insert_picture": "image", "insert_table": "table", "insert_embed": "link", "insert_rule": "minus"}
_KEYS = {"insert_picture": "Ctrl+Shift+M", "insert_table": "Ctrl+Shift+T", "insert_embed": "Ctrl+Shift+U"}


def title(name: str) -> str:
    """The command's title in the interface's language."""
    return declaring.title(TITLES[name])


def declare(panel: ArticlePanel, inserting: Inserting) -> None:
    """Register every command; those of a table rest while the caret is in none."""

    def add(
        name: str, run: Callable[[], object], enabled: Callable[[], bool], keys: str = "", icon: str = "table"
    ) -> None:
        menu: Menu = "insert" if name in INSERTING else ""
        declaring.declare(panel, name, TITLES[name], run, keys, icon, menu, enabled)

    writing = panel.is_writing
    runs: dict[str, Callable[[], object]] = {
        "insert_picture": inserting.choose_picture,
        "insert_table": inserting.choose_table,
        "insert_embed": inserting.insert_embed,
        "insert_rule": inserting.insert_rule,
    }
    for name, run in runs.items():
        add(name, run, writing, _KEYS.get(name, ""), _ICONS[name])
    add("describe", inserting.describe, inserting.can_describe, "F2", "pen-line")
    add("replace_picture", inserting.choose_another, lambda: inserting.is_at("image"), icon="replace")
    add("remove_object", inserting.remove, inserting.can_remove, "Ctrl+Shift+Backspace", "trash-2")
    for name, shape in SHAPES.items():
        add(name, partial(inserting.change_table, shape), inserting.is_in_table)
