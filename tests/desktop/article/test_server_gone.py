"""The newsroom's PostgreSQL stops while somebody types: it is said, the text is on this machine, and is saved later."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from editor.bootstrap import Newsroom
from editor.desktop import messages
from editor.desktop.article.session import State
from editor.errors import QalamError
from editor.newsroom.paths import Paths
from tests import components
from tests.desktop.article.conftest import type_text
from tests.desktop.article.house import House, shown

PATIENCE = 30_000  # milliseconds: a server starts and stops


@pytest.fixture
def server() -> Iterator[components.PostgresServer]:
    components.require("PostgreSQL", components.postgres_programs(), "install postgresql")
    with components.stoppable_postgres() as made:
        yield made


@pytest.fixture
def house(server: components.PostgresServer, qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    newsroom = Newsroom(Paths(tmp_path), database_url=server.url, author="Айгүл")
    newsroom.open()
    with shown(newsroom, qtbot) as made:
        yield made


def _kept(house: House) -> list[str]:
    """The headlines that this machine's disk holds."""
    return [copy.document.headline for copy in house.newsroom.working_copies.pending()]


def _type(house: House, qtbot: QtBot, words: str) -> str:
    """At the end of the headline; returns it once it is safe on the disk."""
    page = house.panel.page
    cursor = page.textCursor()
    cursor.setPosition(page.document().firstBlock().length() - 1, QTextCursor.MoveMode.MoveAnchor)
    page.setTextCursor(cursor)
    type_text(page, words)
    qtbot.waitUntil(lambda: house.panel.session.state is State.KEPT, timeout=PATIENCE)
    return page.article().headline


def _troubles(house: House) -> list[QalamError]:
    return [error for error in house.troubles if isinstance(error, QalamError)]


@pytest.mark.postgres
def test_a_server_that_stops_while_somebody_types_loses_no_letter(
    house: House, server: components.PostgresServer, qtbot: QtBot
) -> None:
    session = house.panel.session
    article = house.draft()
    house.panel.open_article(article)
    qtbot.waitUntil(lambda: house.panel.is_writing() and house.idle(), timeout=PATIENCE)
    _type(house, qtbot, " бірінші")
    house.panel.save()
    qtbot.waitUntil(lambda: session.base_revision == 2 and session.state is State.SAVED, timeout=PATIENCE)

    server.stop()
    typed = _type(house, qtbot, " екінші")
    assert typed in _kept(house)
    house.panel.save()
    qtbot.waitUntil(lambda: bool(_troubles(house)) and house.idle(), timeout=PATIENCE)
    assert {error.code for error in _troubles(house)} == {"database_unreachable"}
    said = messages.error(_troubles(house)[0])
    assert "is kept on this computer" in said.message
    assert said.hint
    assert session.state is State.KEPT
    assert house.panel.is_writing()
    typed = _type(house, qtbot, " үшінші")
    assert typed.endswith(" бірінші екінші үшінші")
    assert typed in _kept(house)

    server.start()
    told = len(house.troubles)
    house.panel.save()
    qtbot.waitUntil(lambda: session.base_revision == 3 and session.state is State.SAVED, timeout=PATIENCE)
    qtbot.waitUntil(lambda: house.idle() and _kept(house) == [], timeout=PATIENCE)
    assert house.stored(article).document == house.panel.page.article()
    assert house.stored(article).document.headline == typed
    assert len(house.troubles) == told


@pytest.mark.postgres
def test_a_window_that_is_closed_while_the_server_is_gone_keeps_the_text_for_the_next_start(
    house: House, server: components.PostgresServer, qtbot: QtBot
) -> None:
    house.panel.open_article(house.draft())
    qtbot.waitUntil(lambda: house.panel.is_writing() and house.idle(), timeout=PATIENCE)
    server.stop()
    typed = _type(house, qtbot, " жабылар алдында")
    assert house.panel.leave()
    assert typed in _kept(house)
    server.start()
