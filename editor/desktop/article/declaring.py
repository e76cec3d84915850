"""How the parts of the article panel declare their commands: each is at work while the focus is in the panel."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from editor.desktop.commands import Command, Menu, always

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel

CONTEXT = "article_commands"


def title(source: str, context: str = CONTEXT) -> str:
    """A title that was marked in this context, in the interface's language."""
    return QCoreApplication.translate(context, source)


def declare(
    panel: ArticlePanel,
    name: str,
    source: str,
    run: Callable[[], object],
    keys: str = "",
    icon: str = "",
    menu: Menu = "article",
    enabled: Callable[[], bool] = always,
    more: tuple[str, ...] = (),
    *,
    context: str = CONTEXT,
) -> None:
    """`source` is the English title, marked by QT_TRANSLATE_NOOP in `context`; the rest as in `Command`."""
    command = Command(
        f"article.{name}",
        partial(title, source, context),
        run,
        keys,
        more_shortcuts=more,
        menu=menu,
        icon=icon,
        enabled=enabled,
    )
    panel.context.commands.add(command, scope=panel)
