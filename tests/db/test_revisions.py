"""Revisions are packed: every text comes back, many take little room, and damage is said."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from db import migrate, packing
from db.faults import DatabaseFault, RowExists, RowMissing
from db.health import examine
from db.unit_of_work import Database
from tests.db.samples import NOW, article_values

WORDS = ("Астана", "қала", "хабар", "жаңалық", "үкімет", "шешім", "теңге", "айтты", "деп", "бүгін", "ертең", "кітап")


def long_text(words: int, seed: int = 1) -> list[str]:
    """Words of a made-up article: far more different ones than a real one has, so that little packs away."""
    chance = random.Random(seed)
    return [f"{chance.choice(WORDS)}{chance.randrange(10_000)}" for _ in range(words)]


def history(words: int, revisions: int) -> list[str]:
    """Texts as somebody makes them who changes one word before each save."""
    chance, now = random.Random(2), long_text(words)
    texts = []
    for number in range(revisions):
        now[chance.randrange(len(now))] = f"сөз{number}"
        texts.append(json.dumps({"text": " ".join(now)}, ensure_ascii=False))
    return texts


def store(database: Database, texts: list[str]) -> int:
    """An article with these revisions."""
    with database.unit_of_work() as work:
        article_id = work.articles.add(article_values(current_revision=len(texts)))
        for number, document in enumerate(texts, start=1):
            work.articles.add_revision(article_id, number, document, "aigerim", "edited", NOW)
        work.commit()
    return article_id


@given(st.integers(1, 10_000), st.integers(0, packing.SPAN - 1))
def test_the_way_to_a_text_is_short_and_begins_with_a_keyframe(keyframe: int, place: int) -> None:
    way = packing.line(keyframe + place, keyframe if place else None)
    assert way[0] == keyframe
    assert way[-1] == keyframe + place
    assert list(way) == sorted(set(way))
    assert len(way) <= packing.SPAN.bit_length()


@given(st.lists(st.text(max_size=60), min_size=1, max_size=40), st.randoms(use_true_random=False))
def test_whatever_is_packed_after_whatever_comes_back(parts: list[str], chance: random.Random) -> None:
    texts: dict[int, bytes] = {}
    rows: list[tuple[int, int | None, bytes]] = []
    keyframe: int | None = None
    for number in range(1, 2 * packing.SPAN):
        part = chance.choice(parts)
        texts[number] = (part * chance.randrange(4)).encode()
        packed, own = packing.pack_next(number, texts[number], keyframe, texts.__getitem__)
        keyframe = number if own is None else own
        rows.append((number, own, packed))
    assert dict(packing.unpack_all(rows)) == texts


def test_every_revision_comes_back_as_it_was(database: Database) -> None:
    texts = history(60, 300)
    article_id = store(database, texts)
    with database.reading() as work:
        assert [work.articles.revision(article_id, number).document for number in range(1, 301)] == texts
        assert work.articles.current_documents([article_id, 999]) == {article_id: texts[-1]}


def test_a_thousand_revisions_take_little_more_room_than_a_few_whole_texts(database: Database) -> None:
    texts = history(1_000, 1_000)
    article_id = store(database, texts)
    statement = text("SELECT sum(length(packed)) FROM revisions WHERE article_id = :article")
    with database.engine.connect() as connection:
        room = connection.execute(statement, {"article": article_id}).scalar_one()
    whole = len(packing.pack(texts[0].encode()))
    assert room < 40 * whole
    assert room < sum(len(document.encode()) for document in texts) / 100


def test_a_text_that_says_something_else_altogether_hangs_on_nothing(database: Database) -> None:
    texts = [json.dumps(long_text(200, seed)) for seed in range(3)]
    article_id = store(database, texts)
    with database.engine.connect() as connection:
        statement = text("SELECT keyframe FROM revisions WHERE article_id = :article ORDER BY number")
        assert connection.execute(statement, {"article": article_id}).scalars().all() == [None, None, None]


def test_a_number_that_is_taken_is_refused(database: Database) -> None:
    article_id = store(database, history(20, 2))
    with database.unit_of_work() as work, pytest.raises(RowExists):
        work.articles.add_revision(article_id, 2, "{}", "bolat", "edited", NOW)


def test_a_label_is_given_changed_and_taken_away(database: Database) -> None:
    article_id = store(database, history(20, 2))
    for label in ("sent to the lawyer", "заңгерге кетті", ""):
        with database.unit_of_work() as work:
            work.articles.label_revision(article_id, 1, label)
            work.commit()
            assert set(work.touched) == {"revision"}
        with database.reading() as work:
            assert [row.label for row in work.articles.revisions(article_id)] == ["", label]
            assert work.articles.revision(article_id, 1).label == label


def test_what_is_not_there_has_no_label_and_no_text(database: Database) -> None:
    article_id = store(database, history(20, 1))
    with database.unit_of_work() as work:
        with pytest.raises(RowMissing):
            work.articles.label_revision(article_id, 2, "final")
        with pytest.raises(RowMissing):
            work.articles.revision(article_id, 2)


def test_a_damaged_revision_is_said_and_the_others_are_read(database: Database) -> None:
    texts = history(60, 8)
    article_id, sound = store(database, texts), store(database, texts[:1])
    with database.engine.begin() as connection:
        statement = text("UPDATE revisions SET packed = :packed WHERE article_id = :article AND number = 7")
        connection.execute(statement, {"packed": b"nothing that was packed", "article": article_id})
    with database.reading() as work:
        for number in (7, 8):  # the eighth is packed against the seventh
            with pytest.raises(DatabaseFault) as caught:
                work.articles.revision(article_id, number)
            assert caught.value.code == "revision_damaged"
        assert work.articles.revision(article_id, 6).document == texts[5]
        assert work.articles.current_documents([article_id, sound]) == {sound: texts[0]}
    assert examine(database).problems == [
        f"revision {number} of article {article_id} cannot be read" for number in (7, 8)
    ]


def test_texts_of_an_older_database_are_packed_and_come_back(database: Database) -> None:
    texts = history(60, 140)
    first, second = store(database, texts), store(database, texts[:2])
    migrate.downgrade(database, "0002")
    with database.engine.begin() as connection:
        rows = connection.execute(
            text("SELECT document FROM revisions WHERE article_id = :article ORDER BY number"), {"article": first}
        )
        assert rows.scalars().all() == texts
        gap = text("DELETE FROM revisions WHERE article_id = :article AND number = 70")
        connection.execute(gap, {"article": first})
    migrate.upgrade(database)
    with database.reading() as work:
        numbers = [number for number in range(1, 141) if number != 70]
        assert [work.articles.revision(first, number).document for number in numbers] == [
            texts[number - 1] for number in numbers
        ]
        assert work.articles.revision(second, 2).document == texts[1]
    assert examine(database).problems == []
