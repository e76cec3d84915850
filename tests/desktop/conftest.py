"""A newsroom on the disk, and the window over it whose jobs end at once."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from db import migrate
from db.unit_of_work import Database
from editor.articles.document import Document, Paragraph
from editor.bootstrap import Newsroom
from editor.desktop.app import Desktop
from editor.desktop.jobs import ExecutorAtOnce, JobRunner
from editor.newsroom.agency import AgencySettings, save_agency
from editor.newsroom.paths import Paths
from editor.reports import IncomingReport

Page = TypeVar("Page", bound=QWidget)

# A wait ends when its condition holds; the limit only tells a hang, and a loaded machine is not one.
waiting = QtBot.waitUntil.__kwdefaults__
assert waiting is not None
waiting["timeout"] = 30_000

TEXT = "Бүгін қалада жаңа кітапхана ашылды. Оған мыңнан астам оқырман келді."
WRONG = "кітапхана"


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    """Whatever a test chose, the next one starts in English."""
    QLocale.setDefault(QLocale("en_GB"))
    yield
    if qapp.keyboardModifiers():  # Qt goes on believing in a key whose release came to no window
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)
    qapp.setStyleSheet("")
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "Редакция")


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database of today's schema: migrating is the slow part of a new newsroom."""
    database = Database(str(tmp_path_factory.mktemp("migrated") / "newsroom.db"))
    migrate.upgrade(database)
    database.close()
    assert database.path is not None
    return database.path


@pytest.fixture
def newsroom(paths: Paths, migrated: Path) -> Iterator[Newsroom]:
    """Open, with its two default channels and an agency, and nothing else in it."""
    paths.home.mkdir(parents=True)
    shutil.copy(migrated, paths.database)
    made = Newsroom(paths, author="Айгүл")
    made.open()
    with made.database.unit_of_work() as work:
        agency = AgencySettings(name="Қала ақпарат", link="https://qala.example/", site_url="https://qala.example")
        save_agency(work, agency)
        work.commit()
    yield made
    made.close()


@pytest.fixture
def article(newsroom: Newsroom) -> int:
    """A published article that holds TEXT."""
    blocks = (Paragraph("aaaa0001", None, TEXT),)
    document = Document(language="kk", headline="Кітапхана ашылды", lead="", blocks=blocks)
    saved = newsroom.articles.create(document, author="Айгүл", reason="written")
    newsroom.publishing.publish(saved.article_id, None, author="Айгүл")
    newsroom.worker("test").run_once()
    return saved.article_id


@pytest.fixture
def report(newsroom: Newsroom, article: int) -> Callable[..., int]:
    """Send a reader's report about WRONG, or about other words; returns its group's id."""
    number = 0

    def send(quote: str = WRONG, suggestion: str = "оқу залы", comment: str = "", reader: str = "") -> int:
        nonlocal number
        number += 1
        start = TEXT.find(quote)
        incoming = IncomingReport(
            quote=quote,
            prefix=TEXT[max(0, start - 64) : max(0, start)],
            suffix=TEXT[start + len(quote) :][:64],
            article=article,
            revision=newsroom.articles.open(article).revision,
            suggestion=suggestion,
            comment=comment,
            idempotency_key=f"key-{number}",
            reporter=reader or f"reader-{number}",
        )
        received = newsroom.reports.receive(incoming, door="http")
        assert received.group is not None
        return received.group.id

    return send


@pytest.fixture
def desktop(paths: Paths, newsroom: Newsroom, qtbot: QtBot) -> Iterator[Desktop]:
    """The window over the same newsroom; whatever a job does has been done when its call returns."""
    made = make_desktop(paths)
    made.start()
    qtbot.waitUntil(lambda: made.newsroom is not None)
    yield made
    end(made)


def end(desktop: Desktop) -> None:
    """Close, and take the window apart now: the next test's style sheet must not meet what is left of it."""
    desktop.close()
    if isValid(desktop.window):
        delete(desktop.window)


def section(desktop: Desktop, kind: type[Page]) -> Page:
    """A section of the settings, in front, by the class of its page."""
    from editor.desktop.settings_pages.panel import SettingsPanel

    desktop.window.show_page("settings")
    panel = desktop.window.panel("settings")
    assert isinstance(panel, SettingsPanel)
    page = panel.open(kind.__module__.rpartition(".")[2])
    assert isinstance(page, kind)
    return page


def make_desktop(paths: Paths) -> Desktop:
    """Not started: neither worker nor intake, English."""
    from editor.desktop.preferences import Preferences

    liked = Preferences(paths.window)
    liked.welcomed = True
    liked.language = "en"
    liked.theme = "light"
    liked.sync()
    return Desktop(paths, jobs=JobRunner(ExecutorAtOnce(), ExecutorAtOnce()), serve=False)
