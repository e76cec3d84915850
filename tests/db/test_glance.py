"""The list of articles read without SQLAlchemy: the same rows, or none at all."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import glance, migrate
from db.binding import sqlite_module
from db.unit_of_work import Database
from tests.db.samples import article_values

_texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
_times = st.integers(0, 4 * 10**15).map(lambda number: datetime.fromtimestamp(number / 10**6, UTC))
_articles = st.fixed_dictionaries(
    {
        "language": st.sampled_from(["kk", "ru", "en"]),
        "state": st.sampled_from(["draft", "published", "withdrawn"]),
        "headline": _texts,
        "byline": _texts,
        "topics": st.lists(_texts, max_size=3).map(tuple),
        "sources": st.lists(_texts, max_size=3).map(tuple),
        "published_at": st.none() | _times,
        "embargo_until": st.none() | _times,
        "updated_at": _times,
        "published_revision": st.none() | st.integers(1, 9),
        "version_of": st.none() | st.integers(1, 9),
    }
)

_rows = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "newsroom.db"


@pytest.fixture
def embedded(file: Path) -> Iterator[Database]:
    with closing(Database(str(file))) as made:
        migrate.upgrade(made)
        yield made


@_rows
@given(rows=st.lists(_articles, max_size=8), limit=st.integers(1, 10))
def test_a_glance_shows_what_the_list_shows(
    embedded: Database, file: Path, rows: list[dict[str, Any]], limit: int
) -> None:
    with embedded.unit_of_work() as work:
        for record in work.articles.page(limit=100):
            work.articles.delete(record.id)
        for values in rows:
            work.articles.add(article_values(**values))
        work.commit()
    with embedded.reading() as work:
        assert glance.first_page(file, limit) == work.articles.page(limit=limit)


def test_an_older_schema_is_left_to_the_usual_way(embedded: Database, file: Path) -> None:
    assert glance.first_page(file, 10) == []
    embedded.close()
    with closing(sqlite_module().connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    assert glance.first_page(file, 10) is None


@pytest.mark.parametrize("content", [b"", b"not a database at all, but long enough to be read as one" * 40])
def test_a_file_that_is_no_newsroom_is_left_to_the_usual_way(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert glance.first_page(file, 10) is None
    assert file.read_bytes() == content


def test_a_newsroom_that_is_not_there_is_not_made(file: Path) -> None:
    assert glance.first_page(file, 10) is None
    assert not file.exists()


def test_a_database_that_somebody_holds_is_left_to_the_usual_way(embedded: Database, file: Path) -> None:
    embedded.close()
    with closing(sqlite_module().connect(file, isolation_level=None)) as holder:
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        assert glance.first_page(file, 10) is None


def test_a_glance_imports_no_sqlalchemy(file: Path) -> None:
    program = "import sys; from db import glance; print('sqlalchemy' in sys.modules, 'alembic' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False", "False"]
