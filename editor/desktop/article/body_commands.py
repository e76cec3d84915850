"""The commands of writing beside those of `panel_commands`: blocks, links, words of another language, the view."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from editor.desktop.article import declaring
from editor.desktop.commands import Menu, Registry, always
from editor.desktop.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from editor.desktop.article.composing import Composing
    from editor.desktop.article.panel import ArticlePanel

_CONTEXT = "body_commands"
TITLES = {
    "move_up": QT_TRANSLATE_NOOP("body_commands", "Move the block up"),
    "move_down": QT_TRANSLATE_NOOP("body_commands", "Move the block down"),
    "nest": QT_TRANSLATE_NOOP("body_commands", "List item deeper"),
    "lift": QT_TRANSLATE_NOOP("body_commands", "List item out"),
    "open_link": QT_TRANSLATE_NOOP("body_commands", "Open the link in the browser"),
    "unlink": QT_TRANSLATE_NOOP("body_commands", "Take the link away"),
    "language_kk": QT_TRANSLATE_NOOP("body_commands", "These words are Kazakh"),
    "language_ru": QT_TRANSLATE_NOOP("body_commands", "These words are Russian"),
    "language_en": QT_TRANSLATE_NOOP("body_commands", "These words are English"),
    "language_own": QT_TRANSLATE_NOOP("body_commands", "These words are in the article’s language"),
    "bar": QT_TRANSLATE_NOOP("body_commands", "Go to the formatting bar"),
    "focus": QT_TRANSLATE_NOOP("body_commands", "Only the page"),
    "typewriter": QT_TRANSLATE_NOOP("body_commands", "Typewriter scrolling: on or off"),
    "formatting_bar": QT_TRANSLATE_NOOP("body_commands", "Bar over chosen words: on or off"),
    "typing_shortcuts": QT_TRANSLATE_NOOP("body_commands", "Formatting by typed signs: on or off"),
    "zoom_in": QT_TRANSLATE_NOOP("body_commands", "Larger text"),
    "zoom_out": QT_TRANSLATE_NOOP("body_commands", "Smaller text"),
    "zoom_reset": QT_TRANSLATE_NOOP("body_commands", "Text of natural size"),
}


def keys_of_moving(commands: Registry) -> str:
    """What moves a block from the keyboard, for a tooltip."""
    return ", ".join(commands.shortcut_text(f"article.{name}") for name in ("move_up", "move_down"))


def declare(panel: ArticlePanel, composing: Composing) -> None:
    """Register every command; they work while the focus is in the panel."""
    _declare_text(panel, composing)
    _declare_view(panel, composing)


def _declare_text(panel: ArticlePanel, composing: Composing) -> None:
    page, add = panel.page, partial(_add, panel, menu="edit", enabled=panel.is_writing)
    add("move_up", partial(composing.move, -1), "Alt+Shift+Up", "arrow-up")
    add("move_down", partial(composing.move, 1), "Alt+Shift+Down", "arrow-down")
    in_list = _while_writing(panel, page.is_in_list)
    add("nest", partial(page.nest, 1), "Ctrl+]", "list-indent-increase", enabled=in_list)
    add("lift", partial(page.nest, -1), "Ctrl+[", "list-indent-decrease", enabled=in_list)
    add("open_link", composing.open_link, "Ctrl+Shift+O", "external-link")
    add("unlink", partial(page.set_link, None), "Ctrl+Shift+K", "unlink")
    for tag in ("kk", "ru", "en"):
        add(f"language_{tag}", partial(page.set_language_of_words, tag), "", "languages", menu="")
    add("language_own", partial(page.set_language_of_words, None), "", "languages", menu="")
    add("bar", composing.reach_bar, "Alt+F10", "type")


def _declare_view(panel: ArticlePanel, composing: Composing) -> None:
    zoom, add = composing.zoom, partial(_add, panel, menu="view")
    add("focus", composing.focus.toggle, "F11", "maximize", enabled=panel.is_writing)
    add("typewriter", composing.switch_typewriter, "", "align-vertical-justify-center")
    add("zoom_in", zoom.larger, "Ctrl++", "zoom-in", more=("Ctrl+=",))
    add("zoom_out", zoom.smaller, "Ctrl+-", "zoom-out")
    add("zoom_reset", zoom.reset, "Ctrl+0", "rotate-ccw")
    add("formatting_bar", composing.switch_bar, "", "type", menu="")
    add("typing_shortcuts", composing.switch_typing_shortcuts, "", "keyboard", menu="")


def _while_writing(panel: ArticlePanel, holds: Callable[[], bool]) -> Callable[[], bool]:
    return lambda: panel.is_writing() and holds()


def _add(
    panel: ArticlePanel,
    name: str,
    run: Callable[[], object],
    keys: str,
    icon: str,
    *,
    menu: Menu,
    enabled: Callable[[], bool] = always,
    more: tuple[str, ...] = (),
) -> None:
    declaring.declare(panel, name, TITLES[name], run, keys, icon, menu, enabled, more, context=_CONTEXT)
