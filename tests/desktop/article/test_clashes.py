"""Two seats wrote one article: what the page asks, and what becomes of both texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.articles.document import Document
from tests.desktop.article.conftest import type_text
from tests.desktop.article.house import DRAFT, House, open_newsroom, shown


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    with shown(open_newsroom(tmp_path), qtbot) as made:
        yield made


def _clash(house: House, qtbot: QtBot, theirs: Document) -> int:
    """«Менің » typed in front of the headline, and saved after somebody else saved theirs."""
    article = house.draft(DRAFT)
    house.panel.open_article(article)
    qtbot.waitUntil(lambda: house.panel.session.article_id == article and house.idle())
    type_text(house.panel.page, "Менің ")
    house.newsroom.articles.save(article, 1, theirs, author="Дәурен", reason="edited")
    house.panel.save()
    qtbot.waitUntil(lambda: house.panel.middle.currentWidget() is house.panel.compare_page)
    return article


def test_changes_of_different_words_are_both_kept_by_one_key(house: House, qtbot: QtBot) -> None:
    theirs = replace(DRAFT, lead="Олардың мәтіні.")
    article = _clash(house, qtbot, theirs)
    keep, mine, take = house.panel.compare_page.buttons()
    assert (keep.text(), mine.text(), take.text()) == ("Keep both changes", "Save mine as the newest", "Take theirs")
    keep.click()
    qtbot.waitUntil(lambda: house.stored(article).revision == 3)
    stored = house.stored(article).document
    assert stored == replace(theirs, headline=f"Менің {DRAFT.headline}")
    qtbot.waitUntil(lambda: house.panel.page.article() == stored)
    assert house.newsroom.articles.open(article, 2).document == theirs


def test_of_two_changes_of_the_same_words_one_is_chosen(house: House, qtbot: QtBot) -> None:
    _clash(house, qtbot, replace(DRAFT, headline="Олардың тақырыбы"))
    assert [button.text() for button in house.panel.compare_page.buttons()] == [
        "Save mine as the newest", "Take theirs",
    ]  # fmt: skip


def test_mine_may_still_go_alone(house: House, qtbot: QtBot) -> None:
    article = _clash(house, qtbot, replace(DRAFT, lead="Олардың мәтіні."))
    house.panel.compare_page.buttons()[1].click()
    qtbot.waitUntil(lambda: house.stored(article).revision == 3)
    assert house.stored(article).document.lead == DRAFT.lead
