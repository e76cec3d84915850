"""The index of what is published, on both engines and over the sample newsroom."""

from __future__ import annotations

from dataclasses import replace

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
