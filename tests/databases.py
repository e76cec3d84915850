"""A fresh, migrated database on each engine, for every test that says `database`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db import migrate
from db.unit_of_work import Database

ENGINES = ("sqlite", pytest.param("postgresql", marks=pytest.mark.postgres))


@pytest.fixture(params=ENGINES)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database: a new file, or a new database of the test server."""
    if request.param == "sqlite":
        return str(tmp_path / "newsroom.db")
    url: str = request.getfixturevalue("postgres_database")
    return url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """At today's schema; its connections are given back at the end."""
    opened = Database(database_url)
    migrate.upgrade(opened)
    yield opened
    opened.close()
