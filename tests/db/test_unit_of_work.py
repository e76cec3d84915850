"""Transactions: whole or not at all, nothing lost between writers, faults in sentences."""

from __future__ import annotations

import secrets
import threading
from pathlib import Path

import pytest

from db import migrate, schema
from db.backup import copy_sqlite
from db.binding import sqlite_module, wal_is_safe
from db.engine import parse_url
from db.faults import DatabaseFault, RowExists, RowMissing, StaleRow
from db.health import examine
from db.unit_of_work import Database
from tests.db.samples import NOW, article_values


def test_what_is_not_committed_is_not_there(database: Database) -> None:
    with database.unit_of_work() as work:
        article_id = work.articles.add(article_values())
    with database.reading() as work, pytest.raises(RowMissing):
        work.articles.get(article_id)


def test_an_error_in_the_middle_takes_everything_back(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.unit_of_work() as work:
        work.articles.add(article_values())
        raise ZeroDivisionError
    with database.reading() as work:
        assert work.articles.page() == []
        assert work.change_log.newest() == 0


def test_a_reading_unit_refuses_to_commit(database: Database) -> None:
    with database.reading() as work, pytest.raises(RuntimeError):
        work.commit()


def test_a_second_writer_on_an_old_version_is_told_and_overwrites_nothing(database: Database) -> None:
    with database.unit_of_work() as work:
        article_id = work.articles.add(article_values())
        work.commit()
    with database.unit_of_work() as work:
        work.articles.update(article_id, 1, {"headline": "first"})
        work.commit()
    with database.unit_of_work() as work, pytest.raises(StaleRow):
        work.articles.update(article_id, 1, {"headline": "second"})
    with database.reading() as work:
        assert work.articles.get(article_id).headline == "first"


def test_eight_writers_at_once_lose_nothing(database: Database) -> None:
    with database.unit_of_work() as work:
        article_id = work.articles.add(article_values(views=0))
        work.commit()
    failures: list[BaseException] = []

    def count_up() -> None:
        try:
            for _ in range(10):
                while True:
                    try:
                        with database.unit_of_work() as work:
                            record = work.articles.get(article_id)
                            work.articles.update(article_id, record.version, {"views": record.views + 1})
                            work.commit()
                        break
                    except StaleRow:
                        continue
        except BaseException as error:
            failures.append(error)
            raise

    threads = [threading.Thread(target=count_up) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with database.reading() as work:
        assert work.articles.get(article_id).views == 80


def test_a_taken_slug_is_said_and_the_transaction_goes_on(database: Database) -> None:
    with database.unit_of_work() as work:
        work.articles.add(article_values(slug="one"))
        with pytest.raises(RowExists):
            work.articles.add(article_values(slug="one"))
        work.articles.add(article_values(slug="two"))
        work.commit()
    with database.reading() as work:
        assert work.articles.slugs_like("one") == {"one"}
        assert work.articles.by_slug("two") is not None


def test_the_change_log_tells_other_seats_what_was_touched(database: Database) -> None:
    with database.unit_of_work() as work:
        article_id = work.articles.add(article_values())
        work.articles.add_revision(article_id, 1, "{}", "aigerim", "typed", NOW)
        work.commit()
    with database.reading() as work:
        lines = work.change_log.since(0)
    assert {line.kind for line in lines} == {"article", "revision"}
    assert {line.origin for line in lines} == {database.origin}


def test_an_id_that_was_given_once_is_never_given_again(database: Database) -> None:
    with database.unit_of_work() as work:
        first = work.articles.add(article_values())
        work.articles.delete(first)
        second = work.articles.add(article_values())
        work.commit()
    assert second > first


def test_a_new_database_is_recognised_as_settled_and_healthy(database: Database) -> None:
    assert schema.state(database) == "settled"
    health = examine(database)
    assert health.problems == []
    assert health.rows["articles"] == 0


def test_the_embedded_database_runs_as_measurements_found_it_safe(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "newsroom.db"))
    migrate.upgrade(database)
    with database.engine.connect() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    database.close()
    assert settings["journal_mode"] == ("wal" if wal_is_safe(sqlite_module()) else "delete")
    assert settings["synchronous"] == 2  # FULL
    assert settings["foreign_keys"] == 1
    assert settings["busy_timeout"] >= 5_000


def test_a_copy_of_a_live_database_is_whole(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "newsroom.db"))
    migrate.upgrade(database)
    with database.unit_of_work() as work:
        work.articles.add(article_values())
        work.commit()
    copy_sqlite(database, tmp_path / "copy.db")
    database.close()
    copy = Database(str(tmp_path / "copy.db"))
    assert examine(copy).problems == []
    with copy.reading() as work:
        assert len(work.articles.page()) == 1
    copy.close()


def test_a_copy_never_overwrites(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "newsroom.db"))
    migrate.upgrade(database)
    (tmp_path / "copy.db").write_bytes(b"something dear")
    with pytest.raises(DatabaseFault) as caught:
        copy_sqlite(database, tmp_path / "copy.db")
    database.close()
    assert caught.value.code == "backup_exists"
    assert (tmp_path / "copy.db").read_bytes() == b"something dear"


def fault_of_opening(url: str) -> str:
    database = Database(url)
    try:
        with pytest.raises(DatabaseFault) as caught:
            migrate.upgrade(database)
    finally:
        database.close()
    assert caught.value.message
    assert caught.value.hint
    return caught.value.code


def test_a_file_that_is_no_database_is_said(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_bytes(b"Dear newsroom, " * 1000)
    assert fault_of_opening(str(path)) == "database_damaged"
    assert path.read_bytes() == b"Dear newsroom, " * 1000


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert fault_of_opening(str(tmp_path / "gone" / "newsroom.db")) == "database_unreachable"


def test_a_server_that_does_not_answer_is_said() -> None:
    assert fault_of_opening("postgresql://nobody@127.0.0.1:1/newsroom") == "database_unreachable"


def test_another_kind_of_database_is_said() -> None:
    with pytest.raises(DatabaseFault) as caught:
        parse_url("oracle://somewhere/else")
    assert caught.value.code == "database_url"


def test_a_locked_database_is_said_and_nothing_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.engine.BUSY_TIMEOUT_MS", 50)
    database = Database(str(tmp_path / "newsroom.db"))
    migrate.upgrade(database)
    holder = sqlite_module().connect(str(tmp_path / "newsroom.db"), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(DatabaseFault) as caught, database.unit_of_work():
            pass
        with database.reading() as work:  # readers do not wait for a writer
            assert work.articles.page() == []
    finally:
        holder.execute("ROLLBACK")
        holder.close()
    assert caught.value.code == "database_locked"
    with database.unit_of_work() as work:
        work.articles.add(article_values())
        work.commit()
    database.close()


def test_a_full_disk_is_said_and_what_was_there_stays(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "newsroom.db"))
    migrate.upgrade(database)
    with database.unit_of_work() as work:
        kept = work.articles.add(article_values())
        work.commit()
    with database.engine.connect() as connection:  # SQLite's own way to make a disk full
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        connection.rollback()
    with pytest.raises(DatabaseFault) as caught, database.unit_of_work() as work:
        work.articles.add_revision(kept, 1, secrets.token_hex(1_000_000), "aigerim", "typed", NOW)  # hardly packs
        work.commit()
    assert caught.value.code == "database_full"
    with database.reading() as work:
        assert work.articles.get(kept).id == kept
        assert work.articles.revisions(kept) == []
    database.close()


def test_a_read_only_database_is_said(tmp_path: Path) -> None:
    path = tmp_path / "newsroom.db"
    database = Database(str(path))
    migrate.upgrade(database)
    database.close()
    read_only = Database(f"sqlite:///file:{path}?mode=ro&uri=true")
    with pytest.raises(DatabaseFault) as caught, read_only.unit_of_work() as work:
        work.articles.add(article_values())
        work.commit()
    read_only.close()
    assert caught.value.code == "database_read_only"
