"""The index of what is published, on both engines and over the sample newsroom."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.unit_of_work import Database
from editor.articles.document import Paragraph
from editor.bootstrap import Newsroom
from editor.reprints.fingerprints import fingerprints
from editor.reprints.index import ArchiveIndex, compared_text
from editor.reprints.words import words_of
from tests.databases import database, database_url
from tests.publishing.newsroom import document, open_newsroom

__all__ = ["database", "database_url"]

TEXT = " ".join(f"сөз{number}" for number in range(60))
OTHER = " ".join(f"басқа{number}" for number in range(60))


def test_the_index_follows_publishing_update_and_withdrawal(database: Database) -> None:
    house, index = open_newsroom(database), ArchiveIndex(database)
    article = house.write(document("Тақырып", TEXT))
    assert index.refresh() == 0
    house.publishing.publish(article, None, author="Aizhan")
    assert index.refresh() == 1
    assert [match.article.id for match in index.find(TEXT)] == [article]
    assert index.refresh() == 0

    opened = house.desk.open(article)
    changed = replace(opened.document, blocks=(Paragraph(id="b0", content=OTHER),))
    house.desk.save(article, opened.revision, changed, author="Aizhan", reason="edited")
    house.publishing.publish(article, None, author="Aizhan")
    assert index.refresh() == 1
    assert index.find(TEXT) == []
    assert [match.article.id for match in index.find(OTHER)] == [article]
    with database.reading() as work:  # what the text no longer has is gone from the index too
        assert work.reprint_index.lookup(fingerprints([word.key for word in words_of(TEXT)]), 9) == []

    house.publishing.withdraw(article, reason="wrong", author="Aizhan")
    assert index.refresh() == 1
    assert index.find(OTHER) == []
    assert index.size() == 0


def test_each_sample_page_is_found_first_by_its_own_text(newsroom: Newsroom) -> None:
    index = ArchiveIndex(newsroom.database)
    assert index.refresh() == index.size() > 10
    for record in newsroom.articles.page():
        text = compared_text(newsroom.articles.open(record.id).document)
        best = index.find(text)[0]
        assert (best.article.id, best.shared.of_ours) == (record.id, 1.0)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_copy_cut_to_any_half_is_found(newsroom: Newsroom, data: st.DataObject) -> None:
    index = ArchiveIndex(newsroom.database)
    index.refresh()
    record = data.draw(st.sampled_from(newsroom.articles.page()))
    words = compared_text(newsroom.articles.open(record.id).document).split()
    start = data.draw(st.integers(0, len(words) // 2))
    assert record.id in [match.article.id for match in index.find(" ".join(words[start : start + len(words) // 2]))]


def test_the_text_of_others_is_not_ours(newsroom: Newsroom) -> None:
    index = ArchiveIndex(newsroom.database)
    index.refresh()
    assert index.find("Мы вчера ходили в лес за грибами, и никто из нас не нашёл ни одного белого. " * 5) == []
    assert index.find("") == []
    assert index.find("сөз") == []


def test_a_large_archive_is_read_in_batches_and_written_in_parts(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The parts of a batch are cut through the middle of articles."""
    monkeypatch.setattr("editor.reprints.index._AT_ONCE", 2)
    monkeypatch.setattr("editor.reprints.index._ROWS", 3)
    house, index = open_newsroom(database), ArchiveIndex(database)
    texts = [" ".join(f"сөз{number}х{word}" for word in range(40)) for number in range(5)]
    articles = [house.write(document(f"Тақырып {number}", text)) for number, text in enumerate(texts)]
    for article in articles:
        house.publishing.publish(article, None, author="Aizhan")
    told: list[tuple[int, int]] = []
    assert index.refresh(lambda done, total, _: told.append((done, total))) == 5
    assert told == [(0, 5), (2, 5), (4, 5)]
    assert index.size() == 5
    assert [[match.article.id for match in index.find(text)] for text in texts] == [[one] for one in articles]
    assert index.refresh() == 0


def test_reading_that_was_stopped_goes_on_where_it_was(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.reprints.index._AT_ONCE", 2)
    house, index = open_newsroom(database), ArchiveIndex(database)
    for number in range(5):
        text = " ".join(f"сөз{number}х{word}" for word in range(40))
        house.publishing.publish(house.write(document(f"Тақырып {number}", text)), None, author="Aizhan")

    def stop(done: int, _total: int, _text: str) -> None:
        if done == 4:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        index.refresh(stop)
    assert index.size() == 4
    assert index.refresh() == 1


def test_the_article_that_most_of_a_text_is_from_comes_before_one_that_says_a_part_of_it_often(
    database: Database,
) -> None:
    house, index = open_newsroom(database), ArchiveIndex(database)
    start, rest = " ".join(f"бас{number}" for number in range(12)), " ".join(f"соң{number}" for number in range(20))
    often = house.write(document("Ұзақ мақала", "\n".join([start] * 12)))
    copied = house.write(document("Қысқа мақала", f"{start} {rest}"))
    for article in (often, copied):
        house.publishing.publish(article, None, author="Aizhan")
    index.refresh()
    assert [match.article.id for match in index.find(f"{start} {rest}")] == [copied, often]
