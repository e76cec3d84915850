"""What the archive teaches, counted by article, on both engines."""

from __future__ import annotations

from db.unit_of_work import Database
from tests.db.samples import article_values

HAB, NET = ("kk", "квазихаб"), ("kk", "медианет")


def _published(database: Database, slug: str, revision: int = 1, state: str = "published") -> int:
    with database.unit_of_work() as work:
        article_id = work.articles.add({**article_values(slug=slug), "published_revision": revision, "state": state})
        work.commit()
    return article_id


def _counted(database: Database, fewest: int = 1) -> list[tuple[str, int]]:
    with database.reading() as work:
        return [(row.word, row.articles) for row in work.archive_words.standing(fewest)]


def test_a_form_counts_once_for_each_article_that_is_out(database: Database) -> None:
    ids = [_published(database, slug) for slug in ("one", "two", "three")]
    _published(database, "draft", state="draft")
    with database.unit_of_work() as work:
        assert work.archive_words.to_read() == ids
        for article_id in ids:
            assert work.archive_words.published_revision(article_id) == 1
            assert work.archive_words.read(article_id, 1, [HAB, HAB])
        work.archive_words.read(ids[0], 1, [HAB, NET])
        work.commit()
        assert "dictionary" in work.touched
    assert _counted(database) == [("квазихаб", 3), ("медианет", 1)]
    assert _counted(database, 3) == [("квазихаб", 3)]
    with database.reading() as work:
        assert work.archive_words.to_read() == []
        assert work.archive_words.standing(1, "ru") == []


def test_a_corrected_text_counts_for_its_own_words_and_a_withdrawn_one_for_none(database: Database) -> None:
    first, second = _published(database, "one"), _published(database, "two")
    with database.unit_of_work() as work:
        work.archive_words.read(first, 1, [HAB])
        work.archive_words.read(second, 1, [HAB])
        work.commit()
    with database.unit_of_work() as work:
        work.articles.update(first, work.articles.get(first).version, {"published_revision": 2, "state": "corrected"})
        work.articles.update(second, work.articles.get(second).version, {"state": "withdrawn"})
        assert work.archive_words.to_read() == [first, second]
        assert work.archive_words.published_revision(second) is None
        assert work.archive_words.read(first, 2, [NET])
        assert work.archive_words.read(second, None, ())
        work.commit()
    assert _counted(database) == [("медианет", 1)]
    with database.reading() as work:
        assert work.archive_words.to_read() == []


def test_what_is_refused_stays_refused_when_the_archive_is_read_anew(database: Database) -> None:
    article_id = _published(database, "one")
    with database.unit_of_work() as work:
        work.archive_words.read(article_id, 1, [HAB, NET])
        assert work.archive_words.refuse("kk", ["квазихаб"], 1) == 1
        assert work.archive_words.refuse("kk", ["квазихаб"], 1) == 0
        work.archive_words.forget_all()
        assert work.archive_words.to_read() == [article_id]
        work.archive_words.read(article_id, 1, [HAB, NET])
        work.commit()
    assert _counted(database) == [("медианет", 1)]
