"""Newsrooms over databases of both kinds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.unit_of_work import Database
from tests.databases import database, database_url
from tests.publishing.newsroom import Newsroom, open_newsroom, settled

__all__ = ["database", "database_url", "embedded", "newsroom"]


@pytest.fixture
def newsroom(database: Database) -> Newsroom:
    """With one channel, "wire"."""
    return open_newsroom(database)


@pytest.fixture
def embedded(tmp_path: Path) -> Iterator[Database]:
    """An embedded database, for what is the same on both engines."""
    opened = settled(str(tmp_path / "newsroom.db"))
    yield opened
    opened.close()
