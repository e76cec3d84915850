"""Nothing typed is lost, and nobody is asked: kept at each pause, a revision when the article is left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from db import migrate
from db.faults import DatabaseFault
from db.unit_of_work import Database
from editor.articles.desk import ArticleDesk
from editor.articles.document import Document, Paragraph
from editor.articles.working_copies import WorkingCopies
from editor.desktop.article.keeping import Keeper
from editor.desktop.article.page import Page
from editor.desktop.article.session import Session, State
from editor.desktop.jobs import JobRunner
from editor.errors import EnvironmentFault, QalamError
from editor.newsroom.clock import utc_now
from tests.desktop.article.conftest import type_text

DRAFT = Document(headline="Тақырып", blocks=(Paragraph(id="a", content="Мәтін"),))


@dataclass
class Desk:
    """A session with real services on a temporary disk."""

    articles: ArticleDesk
    copies: WorkingCopies
    keeper: Keeper
    jobs: JobRunner
    page: Page
    session: Session

    def draft(self) -> int:
        saved = self.articles.create(DRAFT, author="Айгүл", reason="written")
        self.session.open(self.articles.open(saved.article_id))
        return saved.article_id


@pytest.fixture
def desk(page: Page, tmp_path: Path) -> Iterator[Desk]:
    database = Database(str(tmp_path / "newsroom.db"))
    migrate.upgrade(database)
    articles = ArticleDesk(database, utc_now)
    copies = WorkingCopies(tmp_path / "copies", "test", utc_now)
    keeper, jobs, owner = Keeper(copies), JobRunner(), QObject()
    yield Desk(articles, copies, keeper, jobs, page, Session(articles, keeper, jobs, page, lambda: "Айгүл", owner))
    keeper.close()
    copies.release()
    jobs.close()
    database.close()


def test_a_pause_keeps_the_text_on_this_machine(desk: Desk, qtbot: QtBot) -> None:
    article = desk.draft()
    type_text(desk.page, "Жаңа ")
    qtbot.waitUntil(lambda: desk.session.state is State.KEPT)
    (copy,) = desk.copies.pending()
    assert (copy.article_id, copy.base_revision, copy.document.headline) == (article, 1, "Жаңа Тақырып")
    assert desk.articles.open(article).revision == 1


def test_typing_without_a_pause_is_kept_all_the_same(desk: Desk, qtbot: QtBot) -> None:
    desk.draft()

    def typed_and_kept() -> bool:
        type_text(desk.page, "а")
        return bool(desk.copies.pending())

    qtbot.waitUntil(typed_and_kept, timeout=4_000)


def test_a_pause_is_told_of_after_text_that_was_kept_or_saved_before_its_end(desk: Desk, qtbot: QtBot) -> None:
    desk.draft()
    for done in (desk.session.keep, desk.session.save):
        type_text(desk.page, "Жаңа ")
        with qtbot.waitSignal(desk.session.paused):  # the counts below the page wait for it
            done()
    desk.session.start_new("kk")
    type_text(desk.page, "а")
    desk.page.undo()
    with qtbot.waitSignal(desk.session.paused):
        desk.session.save()


def test_saving_makes_a_revision_and_drops_the_copy(desk: Desk, qtbot: QtBot) -> None:
    article = desk.draft()
    type_text(desk.page, "Жаңа ")
    desk.session.save()
    qtbot.waitUntil(lambda: desk.session.state is State.SAVED)
    opened = desk.articles.open(article)
    assert (opened.revision, opened.document.headline) == (2, "Жаңа Тақырып")
    desk.keeper.flush()
    assert desk.copies.pending() == []


def test_text_that_says_nothing_new_makes_no_revision(desk: Desk, qtbot: QtBot) -> None:
    article = desk.draft()
    type_text(desk.page, "x")
    desk.page.undo()
    desk.session.save()
    qtbot.waitUntil(lambda: desk.session.state is State.SAVED)
    assert desk.articles.open(article).revision == 1


def test_saving_twice_at_once_makes_one_article(desk: Desk, qtbot: QtBot) -> None:
    desk.session.start_new("kk")
    type_text(desk.page, "Жаңалық")
    desk.session.save()
    type_text(desk.page, "тар")
    desk.session.save()
    qtbot.waitUntil(lambda: desk.session.state is State.SAVED and desk.jobs.is_idle())
    (record,) = desk.articles.page()
    assert (record.headline, desk.session.article_id) == ("Жаңалықтар", record.id)
    desk.keeper.flush()
    assert desk.copies.pending() == []


def test_what_is_typed_while_it_is_being_saved_is_kept(desk: Desk, qtbot: QtBot) -> None:
    article = desk.draft()
    type_text(desk.page, "а")
    desk.session.save()
    type_text(desk.page, "б")
    qtbot.waitUntil(lambda: desk.jobs.is_idle() and desk.session.state is State.KEPT)
    (copy,) = desk.copies.pending()
    assert (copy.article_id, copy.base_revision, copy.document.headline) == (article, 2, "абТақырып")


def test_leaving_saves_and_goes_on(desk: Desk, qtbot: QtBot) -> None:
    article = desk.draft()
    type_text(desk.page, "Жаңа ")
    gone: list[bool] = []
    desk.session.leave(lambda: gone.append(True))
    qtbot.waitUntil(lambda: gone == [True])
    assert desk.articles.open(article).document.headline == "Жаңа Тақырып"


def test_closing_asks_nothing_and_saves(desk: Desk) -> None:
    article = desk.draft()
    type_text(desk.page, "Жаңа ")
    assert desk.session.save_now()
    assert desk.articles.open(article).document.headline == "Жаңа Тақырып"
    assert desk.copies.pending() == []


def test_closing_right_after_saving_does_not_clash_with_itself(desk: Desk) -> None:
    article = desk.draft()
    type_text(desk.page, "а")
    desk.session.save()
    type_text(desk.page, "б")
    assert desk.session.save_now()
    assert desk.articles.open(article).document.headline == "абТақырып"


def test_a_new_article_that_stays_empty_is_none(desk: Desk) -> None:
    desk.session.start_new("ru")
    assert desk.session.save_now()
    assert desk.articles.page() == []


def test_a_save_that_came_second_overwrites_nothing_and_keeps_the_text(desk: Desk, qtbot: QtBot) -> None:
    article = desk.draft()
    type_text(desk.page, "Менің ")
    theirs = Document(headline="Олардың тақырыбы", blocks=DRAFT.blocks)
    desk.articles.save(article, 1, theirs, author="Дәурен", reason="edited")
    with qtbot.waitSignal(desk.session.clashed) as heard:
        desk.session.save()
    assert heard.args is not None
    assert heard.args[0].mine.headline == "Менің Тақырып"
    assert desk.articles.open(article).document == theirs
    desk.keeper.flush()
    assert [copy.document.headline for copy in desk.copies.pending()] == ["Менің Тақырып"]


def _full(*_: object) -> None:
    raise EnvironmentFault("The disk is full.", "Make room.", code="disk_full")


def _vanished(*_: object, **__: object) -> None:
    raise DatabaseFault("database_gone", "The database is gone.", "Look for it.")


def test_a_disk_that_refuses_is_said_and_tried_again(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.draft()
    with monkeypatch.context() as patched:
        patched.setattr(desk.copies, "keep", _full)
        with qtbot.waitSignal(desk.session.trouble):
            type_text(desk.page, "а")
        assert desk.session.state is State.REFUSED
    type_text(desk.page, "б")
    qtbot.waitUntil(lambda: desk.session.state is State.KEPT)


def test_a_disk_with_room_again_gets_the_text_without_another_key(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.draft()
    desk.session._again.setInterval(1)
    said: list[object] = []
    desk.session.trouble.connect(said.append)
    tried: list[int] = []

    def full(*_: object) -> None:
        tried.append(1)
        _full()

    with monkeypatch.context() as patched:
        patched.setattr(desk.copies, "keep", full)
        type_text(desk.page, "а")
        qtbot.waitUntil(lambda: len(tried) > 3)
        assert len(said) == 1  # not at every try
    qtbot.waitUntil(lambda: desk.session.state is State.KEPT)
    assert [copy.document.headline for copy in desk.copies.pending()] == ["аТақырып"]


def test_a_database_that_refuses_at_closing_leaves_the_text_on_this_machine(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.draft()
    type_text(desk.page, "Жаңа ")
    monkeypatch.setattr(desk.articles, "save", _vanished)
    assert desk.session.put_away()
    assert [copy.document.headline for copy in desk.copies.pending()] == ["Жаңа Тақырып"]


def test_where_database_and_disk_both_refuse_nothing_is_closed_and_nothing_is_called_kept(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.draft()
    said: list[QalamError] = []
    desk.session.trouble.connect(said.append)
    with monkeypatch.context() as patched:
        patched.setattr(desk.articles, "save", _vanished)
        patched.setattr(desk.copies, "keep", _full)
        type_text(desk.page, "Жаңа ")
        desk.session.save()
        qtbot.waitUntil(lambda: desk.jobs.is_idle() and desk.session.state is State.REFUSED)
        assert not desk.session.put_away()
        assert said[-1].code == "text_nowhere_safe"
        assert desk.page.article().headline == "Жаңа Тақырып"
    assert desk.session.put_away()
    assert desk.articles.open(desk.session.article_id).document.headline == "Жаңа Тақырып"
