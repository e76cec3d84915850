"""What is known of an article beside its text is changed by name, in one transaction, and nobody overwrites anybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from db.records import ArticleRecord
from db.unit_of_work import Database
from editor.articles.describing import MOST_ENTRIES, Used, split_entries
from editor.articles.desk import ArticleDesk
from editor.articles.document import Document, Paragraph
from editor.articles.kinds import Kind, save_kind
from editor.errors import Conflict, NotFound, UserMistake

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DOCUMENT = Document(language="kk", headline="Көпір ашылды", byline="Айгүл", blocks=(Paragraph("p", content="Бір."),))


@pytest.fixture
def desk(database: Database) -> ArticleDesk:
    return ArticleDesk(database, lambda: NOW)


@pytest.fixture
def record(desk: ArticleDesk) -> ArticleRecord:
    return desk.open(desk.create(DOCUMENT, author="Айгүл", reason="written").article_id).record


def _published(database: Database, record: ArticleRecord) -> ArticleRecord:
    with database.unit_of_work() as work:
        work.articles.update(record.id, record.version, {"published_revision": 1, "published_at": NOW})
        work.commit()
    with database.reading() as work:
        return work.articles.get(record.id)


def test_everything_that_is_described_comes_back(desk: ArticleDesk, record: ArticleRecord) -> None:
    later = NOW + timedelta(hours=4)
    values = {
        "kind": "brief",
        "desk": " Қала  өмірі ",
        "topics": ["көлік", " Қала  ", "КӨЛІК", ""],
        "sources": ["ТЖД, баспасөз қызметі"],
        "embargo_until": later,
        "slug": "kopir",
        "published_at": NOW,
    }
    described = desk.describe(record.id, record.version, values, author="Дәурен")
    now = desk.open(record.id).record
    assert described.record == now
    assert now.desk == "Қала өмірі"
    assert desk.words_used().desks == ("Қала өмірі",)
    assert (now.kind, now.topics, now.sources) == ("brief", ("көлік", "Қала"), ("ТЖД, баспасөз қызметі",))
    assert (now.embargo_until, now.published_at, now.slug, now.updated_by) == (later, NOW, "kopir", "Дәурен")
    assert now.current_revision == 1
    assert described.changes.ids("article") == {record.id}


def test_values_that_say_nothing_new_write_nothing(desk: ArticleDesk, record: ArticleRecord) -> None:
    described = desk.describe(record.id, record.version, {"kind": "report", "topics": ()}, author="Дәурен")
    assert not described.changes
    assert desk.open(record.id).record == record


def test_a_description_that_comes_second_is_refused(desk: ArticleDesk, record: ArticleRecord) -> None:
    desk.describe(record.id, record.version, {"topics": ["көлік"]}, author="Дәурен")
    with pytest.raises(Conflict) as caught:
        desk.describe(record.id, record.version, {"topics": ["қала"]}, author="Айгүл")
    assert caught.value.code == "details_changed_meanwhile"
    assert desk.open(record.id).record.topics == ("көлік",)


def test_who_says_what_was_seen_is_refused_only_where_that_changed(desk: ArticleDesk, record: ArticleRecord) -> None:
    desk.save(record.id, 1, replace(DOCUMENT, lead="Бүгін."), author="Айгүл", reason="edited")
    desk.describe(record.id, record.version, {"topics": ["көлік"]}, author="Айгүл", seen=record)
    assert desk.open(record.id).record.topics == ("көлік",)
    with pytest.raises(Conflict):
        desk.describe(record.id, record.version, {"topics": ["қала"]}, author="Айгүл", seen=record)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"kind": "sonnet"}, "unknown_kind"),
        ({"slug": "Көпір"}, "bad_slug"),
        ({"slug": "a--b"}, "bad_slug"),
        ({"slug": "a" * 81}, "bad_slug"),
        ({"slug": ""}, "bad_slug"),
        ({"embargo_until": datetime(2026, 11, 24, 9, 0)}, "time_without_zone"),  # noqa: DTZ001 - that is the mistake
        ({"topics": [str(number) for number in range(MOST_ENTRIES + 1)]}, "too_many_entries"),
        ({"topics": ["т" * 81]}, "too_many_entries"),
        ({"topics": "көлік"}, "unknown_field"),
        ({"colour": "red"}, "unknown_field"),
        ({"state": "published"}, "unknown_field"),
    ],
)
def test_a_value_that_cannot_be_used_is_said_and_nothing_is_written(
    desk: ArticleDesk, record: ArticleRecord, values: dict[str, object], code: str
) -> None:
    with pytest.raises(UserMistake) as caught:
        desk.describe(record.id, record.version, {"sources": ["x"], **values}, author="Айгүл")
    assert caught.value.code == code
    assert desk.open(record.id).record == record


def test_an_unknown_kind_names_those_that_there_are(desk: ArticleDesk, record: ArticleRecord) -> None:
    with pytest.raises(NotFound) as caught:
        desk.describe(record.id, record.version, {"kind": "sonnet"}, author="Айгүл")
    assert "photo_story" in caught.value.hint


def test_an_own_kind_can_be_chosen(desk: ArticleDesk, database: Database, record: ArticleRecord) -> None:
    with database.unit_of_work() as work:
        save_kind(work, Kind("explainer", {"kk": "Түсіндірме", "ru": "Разбор", "en": "Explainer"}))
        work.commit()
    assert desk.describe(record.id, record.version, {"kind": "explainer"}, author="А").record.kind == "explainer"


def test_an_address_that_is_taken_is_said_with_one_that_is_free(desk: ArticleDesk, record: ArticleRecord) -> None:
    other = desk.open(desk.create(DOCUMENT, author="Айгүл", reason="written").article_id).record
    with pytest.raises(UserMistake) as caught:
        desk.describe(other.id, other.version, {"slug": record.slug}, author="Айгүл")
    assert caught.value.code == "slug_taken"
    free = str(caught.value.values["free"])
    assert desk.describe(other.id, other.version, {"slug": free}, author="Айгүл").record.slug == free


def test_a_published_article_keeps_a_time_of_publication(
    desk: ArticleDesk, database: Database, record: ArticleRecord
) -> None:
    published = _published(database, record)
    with pytest.raises(UserMistake) as caught:
        desk.describe(record.id, published.version, {"published_at": None}, author="Айгүл")
    assert caught.value.code == "published_needs_time"


def test_the_address_follows_the_headline_until_somebody_chooses_one(desk: ArticleDesk, record: ArticleRecord) -> None:
    desk.save(record.id, 1, replace(DOCUMENT, headline="Мектеп ашылды"), author="Айгүл", reason="edited")
    followed = desk.open(record.id).record
    assert followed.slug == "mektep-ashyldy"
    desk.describe(record.id, followed.version, {"slug": "mektep"}, author="Айгүл")
    desk.save(record.id, 2, replace(DOCUMENT, headline="Балабақша ашылды"), author="Айгүл", reason="edited")
    assert desk.open(record.id).record.slug == "mektep"


def test_the_address_follows_to_a_free_one(desk: ArticleDesk, record: ArticleRecord) -> None:
    other = desk.create(replace(DOCUMENT, headline=""), author="Айгүл", reason="written").article_id
    assert desk.open(other).record.slug == "article"
    desk.save(other, 1, DOCUMENT, author="Айгүл", reason="edited")
    assert desk.open(other).record.slug == f"{record.slug}-2"


def test_the_address_of_a_published_article_stays(desk: ArticleDesk, database: Database, record: ArticleRecord) -> None:
    _published(database, record)
    desk.save(record.id, 1, replace(DOCUMENT, headline="Мектеп ашылды"), author="Айгүл", reason="edited")
    assert desk.open(record.id).record.slug == record.slug


def test_words_that_were_used_are_offered_once_the_newest_first(desk: ArticleDesk, record: ArticleRecord) -> None:
    desk.describe(record.id, record.version, {"topics": ["көлік"], "sources": ["ТЖД"]}, author="А")
    desk.create(replace(DOCUMENT, byline="Дәурен Ахметов, айгүл"), author="А", reason="written", topics=("Көлік",))
    used = desk.words_used()
    assert sorted(map(str.casefold, used.people)) == ["айгүл", "дәурен ахметов"]
    assert [topic.casefold() for topic in used.topics] == ["көлік"]
    assert used.sources == ("ТЖД",)


def test_an_empty_archive_offers_nothing(desk: ArticleDesk) -> None:
    assert desk.words_used() == Used()


def test_people_are_read_from_a_byline() -> None:
    assert split_entries(" Айгүл Сейітова,  Дәурен  Ахметов; ") == ["Айгүл Сейітова", "Дәурен Ахметов"]
