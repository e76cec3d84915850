"""The list of articles that is there before the newsroom is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor import sample
from editor.articles.document import Document, Paragraph
from editor.bootstrap import Newsroom
from editor.desktop.app import Desktop
from editor.desktop.article.early_list import EarlyList
from editor.desktop.article.panel import ArticlePanel
from editor.desktop.growing import Growing
from editor.desktop.jobs import ExecutorAtOnce, JobRunner
from editor.newsroom.paths import Paths
from tests.desktop.conftest import end, make_desktop
from tests.watching import QALAM, watch


class Held:
    """A writer that begins when it is told to."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], Any]] = []
        self._is_free = False

    def submit(self, work: Callable[[], Any], /) -> Future[Any]:
        future: Future[Any] = Future()
        self._waiting.append(lambda: future.set_result(work()))
        if self._is_free:
            self.begin()
        return future

    def begin(self) -> None:
        self._is_free = True
        while self._waiting:
            self._waiting.pop(0)()

    def shutdown(self, wait: bool = True) -> None:
        self._waiting.clear()


@pytest.fixture
def second(newsroom: Newsroom, article: int) -> int:
    blocks = (Paragraph("bbbb0001", None, "Су толық қайтқан жоқ."),)
    document = Document(language="kk", headline="Су тасыды", lead="", blocks=blocks)
    return newsroom.articles.create(document, author="Айгүл", reason="written").article_id


@pytest.fixture
def writer() -> Held:
    return Held()


@pytest.fixture
def early(paths: Paths, newsroom: Newsroom, second: int, writer: Held, qtbot: QtBot) -> Iterator[Desktop]:
    """The window with its list, while the newsroom is not open yet."""
    make_desktop(paths).close()  # what the seat likes
    made = Desktop(paths, jobs=JobRunner(writer, ExecutorAtOnce()), serve=False)
    made.start()
    qtbot.waitUntil(lambda: isinstance(made.window.stack.currentWidget(), EarlyList))
    yield made
    end(made)


def shown(desktop: Desktop) -> EarlyList:
    widget = desktop.window.stack.currentWidget()
    assert isinstance(widget, EarlyList)
    return widget


def panel(desktop: Desktop) -> ArticlePanel:
    widget = desktop.window.stack.currentWidget()
    assert isinstance(widget, ArticlePanel)
    return widget


def click(early_list: EarlyList, row: int) -> None:
    view = early_list.library.view
    middle = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_the_article_that_is_chosen_from_the_early_list_is_opened(
    early: Desktop, article: int, writer: Held, qtbot: QtBot
) -> None:
    assert early.newsroom is None
    view = shown(early).library.view
    assert [view.model().index(row, 0).data() for row in range(2)] == ["Су тасыды", "Кітапхана ашылды"]
    click(shown(early), 1)
    writer.begin()
    qtbot.waitUntil(lambda: early.newsroom is not None)
    assert panel(early).session.article_id == article
    assert panel(early).library.chosen_ids() == [article]


def test_the_list_still_answers_while_the_panel_is_made_part_by_part(
    early: Desktop, article: int, writer: Held, qtbot: QtBot
) -> None:
    list_shown = shown(early)
    writer.begin()
    qtbot.waitUntil(lambda: bool(early.findChildren(Growing)))
    assert early.window.stack.currentWidget() is list_shown
    click(list_shown, 1)
    qtbot.waitUntil(lambda: early.newsroom is not None)
    assert panel(early).session.article_id == article
    assert not early.window.findChildren(Growing)


def test_a_window_that_is_closed_while_the_panel_is_made_leaves_nothing(
    early: Desktop, writer: Held, qtbot: QtBot
) -> None:
    writer.begin()
    qtbot.waitUntil(lambda: bool(early.findChildren(Growing)))
    early.close()
    assert early.newsroom is None
    assert not early.findChildren(Growing)


def test_what_was_typed_into_the_filter_of_the_early_list_stays(early: Desktop, writer: Held, qtbot: QtBot) -> None:
    box = shown(early).library.box
    box.setFocus()
    box.setText("тасыды")
    writer.begin()
    qtbot.waitUntil(lambda: early.newsroom is not None)
    library = panel(early).library
    assert library.box.text() == "тасыды"
    assert library.view.model().rowCount() == 1
    assert early.window.focusWidget() is box


def test_what_needs_the_newsroom_rests_until_it_is_open(early: Desktop, writer: Held, qtbot: QtBot) -> None:
    library = shown(early).library
    library.view.selectAll()
    assert not library.strip.isVisible()
    assert not early.window.rail.isEnabled()
    library.view.customContextMenuRequested.emit(QPoint(5, 5))  # asks for commands that nobody declared yet
    writer.begin()
    qtbot.waitUntil(lambda: early.newsroom is not None)
    assert early.window.rail.isEnabled()
    library.view.selectAll()
    assert library.strip.isVisible()


def test_the_list_stands_where_the_panel_puts_it(early: Desktop, writer: Held, qtbot: QtBot) -> None:
    library = shown(early).library
    before = library.mapTo(early.window, QPoint()), library.size()
    writer.begin()
    qtbot.waitUntil(lambda: early.newsroom is not None)
    qtbot.waitUntil(lambda: (library.mapTo(early.window, QPoint()), library.size()) == before)


def test_who_left_another_page_comes_back_to_it(paths: Paths, second: int, qtbot: QtBot) -> None:
    made = make_desktop(paths)
    made.preferences.page = "queue"
    made.start()
    qtbot.waitUntil(lambda: made.newsroom is not None)
    assert made.window.page == "queue"
    end(made)


def test_the_list_of_articles_waits_for_no_sqlalchemy(tmp_path: Path) -> None:
    newsroom = Newsroom(Paths(tmp_path))
    newsroom.open()
    sample.load(newsroom)
    newsroom.close()
    seen = watch(QALAM, "window", "list", home=tmp_path)
    assert "editor.desktop.article.library" in seen.modules
    assert seen.modules.isdisjoint({"sqlalchemy", "editor.bootstrap", "editor.desktop.article.panel"})
