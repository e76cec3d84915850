"""What a panel gets: everything it needs, through its constructor, and the way to other panels.

A panel is a QWidget made by `make_panel(context)` in its package and named once in `editor.desktop.panels`. What it may
have beside its own: `badge_changed = Signal(int)` (the number on the rail), `shown()` (called when it comes to the
front), `leave() -> bool` (called before the window closes; False keeps the window open), `retranslate()`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.desktop.change_hub import ChangeHub
from editor.desktop.commands import Registry
from editor.desktop.icons import Icons
from editor.desktop.jobs import JobRunner
from editor.desktop.preferences import Preferences
from editor.desktop.theme import Theme

if TYPE_CHECKING:
    from editor.bootstrap import Newsroom
    from editor.desktop.article.early_list import EarlyList


class Navigation(QObject):
    """Requests that go up to the window: panels do not know each other.

    `article_requested`: id, and the Place to select or None. `page_requested`: a panel's id. `say`: one quiet
    sentence in the status line. `trouble`: a QalamError for the window's banner. `alone_requested`: the panel in front
    wants to be all that is seen, or no longer. `writing_preferred`: how the page behaves was chosen anew.
    """

    article_requested = Signal(int, object)
    page_requested = Signal(str)
    say = Signal(str)
    trouble = Signal(object)
    language_requested = Signal(str)
    intake_requested = Signal(bool)
    alone_requested = Signal(bool)
    writing_preferred = Signal()


@dataclass(frozen=True)
class PanelContext:
    """One for the window; the newsroom is open when panels are made. `early_list`: the list of articles that was shown
    before that, for the article panel to take over.
    """

    newsroom: Newsroom
    jobs: JobRunner
    hub: ChangeHub
    commands: Registry
    theme: Theme
    icons: Icons
    preferences: Preferences
    go: Navigation
    early_list: EarlyList | None = None
