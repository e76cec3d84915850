"""Four tests that keep models and migrations one: equal, up with data, down, and up again changes nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from db import migrate, schema
from db.faults import DatabaseFault
from db.tables import Base
from db.unit_of_work import Database
from tests.db.samples import article_values


def described(database: Database) -> dict[str, Any]:
    """Tables, columns, indices and keys, as the engine tells them."""
    inspector = inspect(database.engine)
    return {
        table: (
            sorted((c["name"], str(c["type"]), c["nullable"]) for c in inspector.get_columns(table)),
            sorted((i["name"], tuple(i["column_names"]), bool(i["unique"])) for i in inspector.get_indexes(table)),
            sorted((k["name"], tuple(k["constrained_columns"])) for k in inspector.get_foreign_keys(table)),
        )
        for table in inspector.get_table_names()
    }


def _is_ours(_: object, name: str | None, kind: str, *__: object) -> bool:
    """The index of words and the waits are of another kind on each engine, and no model can tell them."""
    others = ("report_search", "ix_report_groups_words", "look_wait", "fix_wait")
    waits = ("ix_report_groups_look_wait", "ix_report_groups_fix_wait")
    return not (name or "").startswith((*others, *waits))


def test_the_models_equal_the_newest_migration(database: Database) -> None:
    with database.engine.connect() as connection:
        options = {"compare_type": True, "include_object": _is_ours}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Base.metadata) == []


def test_the_schema_number_that_start_up_knows_is_the_newest_migration() -> None:
    script = ScriptDirectory.from_config(migrate.config())
    assert script.get_current_head() == schema.HEAD
    assert {revision.revision for revision in script.walk_revisions()} == set(schema.KNOWN)


def test_what_was_written_is_there_after_an_upgrade_that_has_nothing_to_do(database: Database) -> None:
    with database.unit_of_work() as work:
        article_id = work.articles.add(article_values())
        work.commit()
    assert migrate.upgrade(database) is None
    with database.reading() as work:
        assert work.articles.get(article_id).headline == article_values()["headline"]


def test_down_takes_every_table_away(database: Database) -> None:
    migrate.downgrade(database, "base")
    assert set(described(database)) <= {"alembic_version"}


def test_up_and_down_and_up_again_changes_nothing(database: Database) -> None:
    before = described(database)
    migrate.downgrade(database, "base")
    migrate.upgrade(database)
    assert described(database) == before


def test_an_older_embedded_database_is_copied_before_it_is_migrated(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "newsroom.db"))
    migrate.upgrade(database)
    with database.unit_of_work() as work:
        work.articles.add(article_values())
        work.commit()
    migrate.downgrade(database, "0001")
    migrate.upgrade(database)
    with database.reading() as work:
        assert [record.sources for record in work.articles.page()] == [()]
    database.close()
    (copy,) = [Database(str(path)) for path in tmp_path.glob("newsroom.before-*.db")]
    assert schema.state(copy) == "older"
    with copy.engine.connect() as connection:
        assert connection.execute(text("SELECT headline FROM articles")).scalars().all() == [
            article_values()["headline"]
        ]
    copy.close()


def test_a_database_of_a_newer_version_is_left_alone(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseFault) as caught:
        schema.state(database)
    assert caught.value.code == "database_newer"
    with pytest.raises(DatabaseFault):
        migrate.upgrade(database)


def test_a_database_of_another_program_is_left_alone(database_url: str) -> None:
    database = Database(database_url)
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE recipes (id INTEGER PRIMARY KEY)"))
    with pytest.raises(DatabaseFault) as caught:
        schema.state(database)
    assert caught.value.code == "database_foreign"
    database.close()


def test_times_come_back_in_utc_whatever_zone_they_were_given_in(database: Database) -> None:
    from zoneinfo import ZoneInfo

    told = datetime(2018, 6, 13, 18, 13, tzinfo=ZoneInfo("Asia/Almaty"))
    with database.unit_of_work() as work:
        article_id = work.articles.add(article_values(published_at=told))
        work.commit()
    with database.reading() as work:
        found = work.articles.get(article_id).published_at
    assert found == datetime(2018, 6, 13, 12, 13, tzinfo=UTC)
    assert found is not None
    assert found.tzinfo is UTC
