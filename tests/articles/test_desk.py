"""Articles and revisions: every save that says something new is one revision, and nobody overwrites anybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from db.faults import DatabaseFault, RowMissing
from db.unit_of_work import Database
from editor.articles.desk import ArticleDesk
from editor.articles.document import Document, Paragraph
from editor.changes import Changes
from editor.errors import Conflict, UserMistake

START = datetime(2026, 5, 14, 5, 20, tzinfo=UTC)
DOCUMENT = Document(
    language="kk", headline="Кітапхана ашылды", lead="Қалада.", blocks=(Paragraph("p1", content="Бір."),)
)


class Clock:
    """Moves a minute at each look."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def desk(database: Database) -> ArticleDesk:
    return ArticleDesk(database, Clock())


def test_a_new_article_opens_with_the_text_that_it_was_made_of(desk: ArticleDesk) -> None:
    saved = desk.create(DOCUMENT, author="aigerim", reason="typed", topics=("мәдениет",))
    opened = desk.open(saved.article_id)
    assert opened.document == DOCUMENT
    assert (opened.revision, opened.record.state, opened.record.topics) == (1, "draft", ("мәдениет",))
    assert opened.record.slug == "kitapkhana-ashyldy"
    assert saved.changes.ids("article") == {saved.article_id}


def test_two_articles_of_one_headline_have_two_addresses(desk: ArticleDesk) -> None:
    first = desk.create(DOCUMENT, author="a", reason="typed")
    second = desk.create(DOCUMENT, author="a", reason="typed")
    slugs = [desk.open(saved.article_id).record.slug for saved in (first, second)]
    assert slugs == ["kitapkhana-ashyldy", "kitapkhana-ashyldy-2"]


def test_a_save_is_a_revision_with_who_when_and_why(desk: ArticleDesk) -> None:
    article_id = desk.create(DOCUMENT, author="aigerim", reason="typed").article_id
    saved = desk.save(article_id, 1, replace(DOCUMENT, headline="Кітапхана жабылды"), author="dauren", reason="mended")
    assert saved.revision == 2
    newest, oldest = desk.revisions(article_id)
    assert (newest.number, newest.author, newest.reason) == (2, "dauren", "mended")
    assert newest.created_at > oldest.created_at
    assert desk.open(article_id, 1).document == DOCUMENT
    assert desk.open(article_id).record.headline == "Кітапхана жабылды"


def test_a_save_that_says_nothing_new_makes_no_revision(desk: ArticleDesk) -> None:
    article_id = desk.create(DOCUMENT, author="a", reason="typed").article_id
    saved = desk.save(article_id, 1, DOCUMENT, author="a", reason="typed")
    assert saved.revision == 1
    assert not saved.changes
    assert len(desk.revisions(article_id)) == 1


def test_a_save_that_comes_second_is_refused_and_the_first_stays(desk: ArticleDesk) -> None:
    article_id = desk.create(DOCUMENT, author="a", reason="typed").article_id
    desk.save(article_id, 1, replace(DOCUMENT, lead="Бірінші."), author="a", reason="typed")
    with pytest.raises(Conflict) as caught:
        desk.save(article_id, 1, replace(DOCUMENT, lead="Екінші."), author="b", reason="typed")
    assert caught.value.values == {"article": article_id, "base": 1, "current": 2}
    assert desk.open(article_id).document.lead == "Бірінші."


def test_a_restored_revision_is_a_new_one_and_nothing_leaves_the_history(desk: ArticleDesk) -> None:
    article_id = desk.create(DOCUMENT, author="a", reason="typed").article_id
    desk.save(article_id, 1, replace(DOCUMENT, lead="Басқа."), author="a", reason="typed")
    assert desk.restore(article_id, 1, author="b").revision == 3
    assert desk.open(article_id).document == DOCUMENT
    assert [revision.number for revision in desk.revisions(article_id)] == [3, 2, 1]


def test_articles_are_listed_newest_changed_first_page_by_page(desk: ArticleDesk) -> None:
    ids = [desk.create(DOCUMENT, author="a", reason="typed").article_id for _ in range(5)]
    desk.save(ids[0], 1, replace(DOCUMENT, lead="Жаңа."), author="a", reason="typed")
    first = desk.page(limit=2)
    second = desk.page(before=first[-1], limit=10)
    assert [record.id for record in first + second] == [ids[0], ids[4], ids[3], ids[2], ids[1]]


def test_what_stands_on_the_text_follows_it_and_cannot_undo_the_save(database: Database) -> None:
    followed: list[int] = []

    def follow(article_id: int) -> Changes:
        followed.append(article_id)
        if len(followed) > 1:
            raise DatabaseFault("database_locked", "busy", "wait")
        return Changes.of(report=9)

    desk = ArticleDesk(database, Clock(), follow)
    article_id = desk.create(DOCUMENT, author="a", reason="typed").article_id
    first = desk.save(article_id, 1, replace(DOCUMENT, lead="Бірінші."), author="a", reason="typed")
    assert first.changes.ids("report") == {9}
    second = desk.save(article_id, 2, replace(DOCUMENT, lead="Екінші."), author="a", reason="typed")
    assert (second.revision, followed) == (3, [article_id, article_id])
    assert desk.open(article_id).document.lead == "Екінші."


def test_a_draft_can_be_deleted_and_is_then_not_found(desk: ArticleDesk) -> None:
    article_id = desk.create(DOCUMENT, author="a", reason="typed").article_id
    desk.delete(article_id)
    with pytest.raises(RowMissing):
        desk.open(article_id)


def test_an_article_that_went_out_is_not_deleted(desk: ArticleDesk, database: Database) -> None:
    article_id = desk.create(DOCUMENT, author="a", reason="typed").article_id
    with database.unit_of_work() as work:
        work.articles.update(article_id, 1, {"published_revision": 1, "state": "published"})
        work.commit()
    with pytest.raises(UserMistake) as caught:
        desk.delete(article_id)
    assert caught.value.code == "article_was_published"
    assert desk.open(article_id).document == DOCUMENT


def test_a_revision_is_labelled_without_a_new_revision(desk: ArticleDesk) -> None:
    article_id = desk.create(DOCUMENT, author="a", reason="typed").article_id
    changes = desk.label(article_id, 1, "  as the  lawyer saw it\n")
    assert changes.concern("revision")
    assert [(row.number, row.label) for row in desk.revisions(article_id)] == [(1, "as the lawyer saw it")]
    desk.label(article_id, 1, "")
    assert [row.label for row in desk.revisions(article_id)] == [""]


def test_a_label_that_is_too_long_is_refused(desk: ArticleDesk) -> None:
    article_id = desk.create(DOCUMENT, author="a", reason="typed").article_id
    with pytest.raises(UserMistake) as caught:
        desk.label(article_id, 1, "x" * 61)
    assert caught.value.code == "label_too_long"
    with pytest.raises(RowMissing):
        desk.label(article_id, 7, "final")


def test_restoring_what_stands_already_makes_no_revision(desk: ArticleDesk) -> None:
    article_id = desk.create(DOCUMENT, author="a", reason="typed").article_id
    assert desk.restore(article_id, 1, author="a").revision == 1
    assert len(desk.revisions(article_id)) == 1
