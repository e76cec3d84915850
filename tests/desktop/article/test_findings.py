"""Findings follow the text that stands on the page; what cannot be seen costs nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.articles.document import Document, Paragraph
from editor.articles.offsets import Place
from tests.desktop.article.house import DRAFT, House, open_newsroom, shown

_TWICE = Document(headline="Көпір", blocks=(Paragraph("p", content="Көпірдіӊ ұзындығы мыӊ метр."),))


@pytest.fixture
def house(tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    with shown(open_newsroom(tmp_path), qtbot) as made:
        made.panel.open_article(made.draft(_TWICE))
        _wait_for(made, qtbot)
        yield made


def _wait_for(house: House, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: house.panel.findings.is_fresh and house.idle(), timeout=30_000)


def _words(house: House) -> list[str]:
    return [item.finding.text for item in house.panel.findings.safe()]


def _rows(house: House) -> list[str]:
    return [item.finding.text for item in house.panel.findings_panel._model.rows]


def test_findings_stay_where_another_seat_saves_a_newer_revision(house: House, qtbot: QtBot) -> None:
    session, seen = house.panel.session, list[list[str]]()
    before = _words(house)
    assert before
    session.opened.connect(lambda: seen.append(_words(house)))
    newer = replace(_TWICE, headline="Жаңа көпір")
    saved = house.newsroom.articles.save(session.article_id, 1, newer, author="Болат", reason="edited")
    house.context.hub.publish(saved.changes)
    qtbot.waitUntil(lambda: session.base_revision == 2)
    _wait_for(house, qtbot)
    assert seen == [before]
    assert _words(house) == before


def test_findings_go_with_the_article_that_they_are_about(house: House, qtbot: QtBot) -> None:
    seen: list[list[str]] = []
    house.panel.session.opened.connect(lambda: seen.append(_words(house)))
    house.panel.open_article(house.draft(DRAFT))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [[]]


def test_words_that_were_changed_are_not_among_the_safe_ones_any_more(house: House) -> None:
    before = _words(house)
    house.panel.page.select_place(Place("body", "p", 2, 3))
    house.panel.page.textCursor().insertText("ы")
    assert _words(house) == before[1:]


def test_the_list_holds_findings_only_while_it_can_be_seen(house: House, qtbot: QtBot) -> None:
    everything = [item.finding.text for item in house.panel.findings.marked]
    assert everything
    assert _rows(house) == []
    house.panel.side.open("findings")
    assert _rows(house) == everything
    house.panel.side.open("")
    house.panel.findings.drop(house.panel.findings.marked[0])
    assert _rows(house) == []
    house.panel.side.open("findings")
    assert _rows(house) == everything[1:]
