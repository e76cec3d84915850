"""A whole newsroom with a panel over it, on a temporary disk; everything real, nothing on the network."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.articles.desk import OpenArticle
from editor.articles.document import Dateline, Document, Furniture, Heading, Paragraph
from editor.bootstrap import Newsroom
from editor.desktop.article.panel import ArticlePanel
from editor.desktop.change_hub import ChangeHub
from editor.desktop.commands import Registry
from editor.desktop.context import Navigation, PanelContext
from editor.desktop.icons import Icons
from editor.desktop.jobs import JobRunner
from editor.desktop.preferences import Preferences
from editor.desktop.theme import Theme
from editor.newsroom.paths import Paths

DRAFT = Document(
    language="kk",
    headline="Жаңа көпір ашылды",
    lead="Өзен үстіндегі көпір бүгін ашылды.",
    dateline=Dateline("Семей", "21 қараша", "Дала Ақпарат"),
    blocks=(
        Paragraph(id="one", content="Көпірдіӊ ұзындығы мыӊ метр."),
        Heading(id="two", content="Неге керек"),
        Paragraph(id="three", content="Қалада бұрын бір ғана көпір болған."),
    ),
    furniture=(Furniture("report_call", "<b>Қате</b> таптыңыз ба?"),),
)


@dataclass
class House:
    """What a test asks of the panel and of the services behind it."""

    newsroom: Newsroom
    context: PanelContext
    panel: ArticlePanel
    said: list[str]
    troubles: list[object]

    @property
    def idle(self) -> Callable[[], bool]:
        """For `waitUntil`."""
        return lambda: self.context.jobs.is_idle() and not self.panel.recovery.is_active

    def draft(self, document: Document = DRAFT) -> int:
        """An article in the database."""
        return self.newsroom.articles.create(document, author="Айгүл", reason="written").article_id

    def stored(self, article_id: int) -> OpenArticle:
        """What the database holds."""
        return self.newsroom.articles.open(article_id)


def open_newsroom(home: Path) -> Newsroom:
    """Made where there is none."""
    newsroom = Newsroom(Paths(home), author="Айгүл")
    newsroom.open()
    return newsroom


@contextmanager
def living(house: House) -> Iterator[House]:
    """Until the end, where everything that was started stops."""
    try:
        yield house
    finally:
        house.panel.leave()
        house.panel.keeper.close()
        house.context.jobs.close()
        house.newsroom.close()


@contextmanager
def shown(newsroom: Newsroom, qtbot: QtBot) -> Iterator[House]:
    """A panel on the screen, with nothing left to do."""
    made = open_house(newsroom)
    qtbot.addWidget(made.panel)
    made.panel.show()
    qtbot.waitUntil(made.idle)
    with living(made):
        yield made


@contextmanager
def writing(home: Path, migrated: Path, story: Document, qtbot: QtBot) -> Iterator[House]:
    """A panel in a window, over a copy of a migrated database: the story is open and the page has the focus."""
    home.mkdir()
    shutil.copy(migrated, home / "newsroom.db")
    newsroom, window = open_newsroom(home), QWidget()
    qtbot.addWidget(window)
    made = open_house(newsroom, window)
    made.panel.setParent(window)
    window.resize(1280, 720)
    window.show()
    made.panel.open_article(made.draft(story))
    qtbot.waitUntil(made.panel.is_writing)
    made.panel.page.setFocus()
    with living(made):
        yield made


def open_house(newsroom: Newsroom, parent: QWidget | None = None) -> House:
    """A panel over the newsroom, as the window makes it."""
    jobs, hub, commands, theme = JobRunner(), ChangeHub(), Registry(), Theme("light")
    jobs.changed.connect(hub.publish)
    go = Navigation()
    context = PanelContext(newsroom, jobs, hub, commands, theme, Icons(theme), Preferences(newsroom.paths.window), go)
    said: list[str] = []
    troubles: list[object] = []
    go.say.connect(said.append)
    go.trouble.connect(troubles.append)
    jobs.troubled.connect(troubles.append)
    window = parent or QWidget()
    commands.set_window(window)
    panel = ArticlePanel(context)
    panel.resize(1280, 720)
    return House(newsroom, context, panel, said, troubles)
