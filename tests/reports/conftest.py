"""Houses over databases of both kinds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import database, database_url
from tests.publishing.newsroom import settled
from tests.reports.house import House, open_house

__all__ = ["database", "database_url", "embedded_house", "house"]


@pytest.fixture
def house(database: object) -> House:
    """On each engine."""
    return open_house(database)  # type: ignore[arg-type]  # the fixture is typed where it is defined


@pytest.fixture
def embedded_house(tmp_path: Path) -> Iterator[House]:
    """For what is the same on both engines."""
    opened = settled(str(tmp_path / "newsroom.db"))
    yield open_house(opened)
    opened.close()
