"""The newsroom's words, and what articles ignore, on both engines."""

from __future__ import annotations

from datetime import UTC, datetime

from db.unit_of_work import Database
from tests.db.samples import article_values

AT = datetime(2026, 5, 14, 10, tzinfo=UTC)


def test_a_word_is_kept_once_with_who_added_it(database: Database) -> None:
    with database.unit_of_work() as work:
        assert work.dictionary.add("kk", "хаб", by="Дана", at=AT)
        assert not work.dictionary.add("kk", "хаб", by="Ерлан", at=AT)
        assert work.dictionary.add("ru", "хаб", by="Ерлан", at=AT)
        work.commit()
        assert work.touched["dictionary"]
    with database.reading() as work:
        assert [(entry.language, entry.word, entry.added_by) for entry in work.dictionary.all()] == [
            ("kk", "хаб", "Дана"),
            ("ru", "хаб", "Ерлан"),
        ]
        assert len(work.dictionary.all("ru")) == 1


def test_a_word_is_taken_out_once(database: Database) -> None:
    with database.unit_of_work() as work:
        work.dictionary.add("kk", "хаб", by="Дана", at=AT)
        assert work.dictionary.remove("kk", "хаб")
        assert not work.dictionary.remove("kk", "хаб")
        work.commit()


def test_what_an_article_ignores_is_its_own(database: Database) -> None:
    with database.unit_of_work() as work:
        article, other = (work.articles.add(article_values(slug=slug)) for slug in ("one", "other"))
        number = work.ignored.add(article, "spelling", "хаб", "b1", "бір ", by="Дана", at=AT)
        work.commit()
    with database.unit_of_work() as work:
        assert [entry.id for entry in work.ignored.of(article)] == [number]
        assert work.ignored.of(other) == []
        assert not work.ignored.take_back(other, number)
        assert work.ignored.take_back(article, number)
        work.commit()


def test_a_word_has_one_writing_in_a_script_and_the_newest_counts(database: Database) -> None:
    with database.unit_of_work() as work:
        assert work.script_exceptions.set("latin", "Шекспир", "Şekspir", by="Дана", at=AT)
        assert work.script_exceptions.set("latin", "Шекспир", "Shakespeare", by="Ерлан", at=AT)
        assert not work.script_exceptions.set("latin", "Шекспир", "Shakespeare", by="Дана", at=AT)
        assert work.script_exceptions.set("arabic", "Шекспир", "شەكسپير", by="Дана", at=AT)
        work.commit()
        assert work.touched["exception"]
    with database.reading() as work:
        (entry,) = work.script_exceptions.all("latin")
        assert (entry.written, entry.added_by) == ("Shakespeare", "Ерлан")
        assert len(work.script_exceptions.all()) == 2
    with database.unit_of_work() as work:
        assert work.script_exceptions.remove("latin", "Шекспир")
        assert not work.script_exceptions.remove("latin", "Шекспир")


def test_versions_of_an_article_are_found_in_their_order(database: Database) -> None:
    with database.unit_of_work() as work:
        original, *versions = (work.articles.add(article_values(slug=slug)) for slug in ("one", "two", "three"))
        for version in versions:
            work.articles.update(version, 1, {"version_of": original})
        assert work.articles.versions_of(original) == versions
        assert work.articles.versions_of(versions[0]) == []
        assert work.articles.get(original).version_of is None
