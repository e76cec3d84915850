"""Killed in the middle of typing: nothing older than two seconds is lost, and the text is back with a comparison."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.articles.document import Document, Paragraph
from editor.desktop.article.session import State
from tests.bench.kills import kill_once
from tests.desktop.article.conftest import type_text
from tests.desktop.article.house import DRAFT, House, living, open_house, open_newsroom

ROOT = Path(__file__).resolve().parents[3]
MAY_BE_LOST_S = 2.0
TYPED_FOR_S = 3.0


@contextmanager
def _house(home: Path, qtbot: QtBot) -> Iterator[House]:
    newsroom = open_newsroom(home)
    house = open_house(newsroom)
    qtbot.addWidget(house.panel)
    house.panel.show()
    qtbot.waitUntil(house.context.jobs.is_idle)
    with living(house):
        yield house


def _type_and_be_killed(home: Path, article: int) -> int:
    """Returns how many words had been typed two seconds before the kill."""
    command = [sys.executable, "-m", "tests.desktop.article.typist", str(home), str(article)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        moments: list[float] = []
        for line in typist.stdout:
            moments.append(float(line.split()[1]))
            if moments[-1] - moments[0] > TYPED_FOR_S:
                break
        killed = time.monotonic()
        typist.send_signal(signal.SIGKILL)
    return sum(moment < killed - MAY_BE_LOST_S for moment in moments)


@pytest.mark.skipif(sys.platform == "win32", reason="only on another system: SIGKILL")
def test_a_kill_in_the_middle_of_typing_loses_at_most_two_seconds(tmp_path: Path, qtbot: QtBot) -> None:
    newsroom = open_newsroom(tmp_path)
    article = newsroom.articles.create(DRAFT, author="Айгүл", reason="written").article_id
    newsroom.close()
    safe = _type_and_be_killed(tmp_path, article)
    assert safe > 10
    with _house(tmp_path, qtbot) as house:
        qtbot.waitUntil(lambda: house.panel.recovery.current is not None)
        assert house.panel.middle.currentWidget() is house.panel.compare_page
        shown = house.panel.compare_page.view.toPlainText()
        assert f"сөз{safe} " in shown
        house.panel.recovery.take()
        qtbot.waitUntil(house.panel.is_writing)
        words = re.findall(r"сөз\d+", house.panel.page.article().text)
        assert words[:safe] == [f"сөз{number}" for number in range(1, safe + 1)]
        assert house.newsroom.articles.revisions(article)[0].reason == "recovered"
        assert house.newsroom.articles.open(article, 1).document == DRAFT
    assert house.newsroom.working_copies.pending() == []


@pytest.mark.skipif(sys.platform == "win32", reason="only on another system: SIGKILL")
def test_a_kill_at_any_word_leaves_whole_copies_and_a_whole_beginning(tmp_path: Path) -> None:
    newsroom = open_newsroom(tmp_path)
    article = newsroom.articles.create(DRAFT, author="Айгүл", reason="written").article_id
    newsroom.close()
    for words in (1, 90, 160):
        loss = kill_once(tmp_path, article, 0, after_words=words)
        assert loss.is_whole
        assert loss.milliseconds <= MAY_BE_LOST_S * 1000


def test_what_was_saved_can_be_kept_instead(tmp_path: Path, qtbot: QtBot) -> None:
    newsroom = open_newsroom(tmp_path)
    article = newsroom.articles.create(DRAFT, author="Айгүл", reason="written").article_id
    newsroom.working_copies.keep(article, 1, replace(DRAFT, headline="Жоғалғаны"))
    newsroom.close()
    with _house(tmp_path, qtbot) as house:
        qtbot.waitUntil(lambda: house.panel.recovery.current is not None)
        house.panel.recovery.drop()
        house.panel.keeper.flush()
        assert house.newsroom.working_copies.pending() == []
        assert house.newsroom.articles.open(article).revision == 1


def test_an_article_that_never_was_saved_comes_back_too(tmp_path: Path, qtbot: QtBot) -> None:
    newsroom = open_newsroom(tmp_path)
    newsroom.working_copies.keep(0, 0, Document(headline="Ешқашан сақталмаған", blocks=(Paragraph(content="Бір"),)))
    newsroom.close()
    with _house(tmp_path, qtbot) as house:
        qtbot.waitUntil(lambda: house.panel.recovery.current is not None)
        house.panel.recovery.take()
        qtbot.waitUntil(house.panel.is_writing)
        (record,) = house.newsroom.articles.page()
        assert record.headline == "Ешқашан сақталмаған"


def test_a_copy_that_says_nothing_new_is_dropped_without_a_word(tmp_path: Path, qtbot: QtBot) -> None:
    newsroom = open_newsroom(tmp_path)
    article = newsroom.articles.create(DRAFT, author="Айгүл", reason="written").article_id
    newsroom.working_copies.keep(article, 1, DRAFT)
    newsroom.close()
    with _house(tmp_path, qtbot) as house:
        qtbot.waitUntil(lambda: not house.panel.recovery.is_active)
        assert house.newsroom.working_copies.pending() == []


def test_nothing_is_typed_over_a_copy_that_waits(tmp_path: Path, qtbot: QtBot) -> None:
    newsroom = open_newsroom(tmp_path)
    article = newsroom.articles.create(DRAFT, author="Айгүл", reason="written").article_id
    lost = replace(DRAFT, headline="Жоғалғаны")
    newsroom.working_copies.keep(article, 1, lost)
    newsroom.close()
    with _house(tmp_path, qtbot) as house:
        qtbot.waitUntil(lambda: house.panel.recovery.current is not None)
        house.panel.open_article(article)
        house.panel.new_article()
        type_text(house.panel.page, "басқа")
        assert not house.panel.session.is_open
        assert [copy.document for copy in house.newsroom.working_copies.pending()] == [lost]


def test_a_damaged_copy_is_said_and_keeps_nobody_from_writing(tmp_path: Path, qtbot: QtBot) -> None:
    newsroom = open_newsroom(tmp_path)
    newsroom.working_copies.keep(1, 1, DRAFT)
    newsroom.close()
    next(tmp_path.rglob("1.json")).write_text("{half", encoding="utf-8")
    with _house(tmp_path, qtbot) as house:
        qtbot.waitUntil(lambda: not house.panel.recovery.is_active)
        (trouble,) = house.troubles
        assert getattr(trouble, "code", "") == "copy_unreadable"
        (path,) = house.newsroom.working_copies.set_aside()
        assert path.read_text(encoding="utf-8") == "{half"
        house.panel.new_article()
        qtbot.waitUntil(house.panel.is_writing)


def test_two_windows_at_once_keep_their_own_texts(tmp_path: Path, qtbot: QtBot) -> None:
    newsroom = open_newsroom(tmp_path)
    article = newsroom.articles.create(DRAFT, author="Айгүл", reason="written").article_id
    newsroom.close()
    with _house(tmp_path, qtbot) as one:
        one.panel.open_article(article)
        qtbot.waitUntil(one.panel.is_writing)
        type_text(one.panel.page, "бір ")
        qtbot.waitUntil(lambda: one.panel.session.state is State.KEPT)
        with _house(tmp_path, qtbot) as other:
            qtbot.waitUntil(lambda: not other.panel.recovery.is_active)  # nothing of the first is offered here
            other.panel.open_article(article)
            qtbot.waitUntil(other.panel.is_writing)
            type_text(other.panel.page, "екі ")
            qtbot.waitUntil(lambda: other.panel.session.state is State.KEPT)
            (mine,) = one.newsroom.working_copies.pending()
            (theirs,) = other.newsroom.working_copies.pending()
            assert mine.document.headline.startswith("бір ")
            assert theirs.document.headline.startswith("екі ")


def test_a_database_that_was_deleted_takes_the_text_as_a_new_article(tmp_path: Path, qtbot: QtBot) -> None:
    newsroom = open_newsroom(tmp_path)
    article = newsroom.articles.create(DRAFT, author="Айгүл", reason="written").article_id
    newsroom.working_copies.keep(article, 1, replace(DRAFT, headline="Жоғалғаны"))
    newsroom.close()
    for path in tmp_path.glob("newsroom.db*"):
        path.unlink()
    with _house(tmp_path, qtbot) as house:
        qtbot.waitUntil(lambda: house.panel.recovery.current is not None)
        house.panel.recovery.take()
        qtbot.waitUntil(house.panel.is_writing)
        (record,) = house.newsroom.articles.page()
        assert record.headline == "Жоғалғаны"
