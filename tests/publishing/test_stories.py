"""One story in several languages: articles linked, their pages naming each other, taken apart, withdrawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.unit_of_work import Database
from editor.articles import stories
from editor.articles.document import LANGUAGES
from editor.errors import UserMistake
from editor.versions import Versions
from tests.publishing.newsroom import Newsroom, document, open_newsroom, settled
from tests.publishing.test_site import Site, json_ld, parsed, with_class, words


@pytest.fixture
def site(embedded: Database, tmp_path: Path) -> Site:
    return Site(embedded, tmp_path / "site")


def versions(newsroom: Newsroom) -> Versions:
    def nothing_to_turn() -> None:
        raise AssertionError("nothing is turned into another script here")

    return Versions(newsroom.database, newsroom.desk, nothing_to_turn, lambda: newsroom.publishing)  # type: ignore[arg-type]  # see above


def ids(newsroom: Newsroom, article: int) -> list[int]:
    return [one.record.id for one in versions(newsroom).story(article)]


def alternates(site: Site, article: int) -> dict[str, str]:
    tree = parsed(site.page(article))
    return {
        link.get("hreflang") or "": (link.get("href") or "").rpartition("/")[2]
        for link in tree.iter("link")
        if link.get("rel") == "alternate" and link.get("hreflang")
    }


def switch(site: Site, article: int) -> list[tuple[str, str]]:
    """What readers see: each version's name, and where it leads; the page's own leads nowhere."""
    found = with_class(parsed(site.page(article)), "versions")
    return [
        (words(item), next((link.get("href") or "" for link in item.iter("a")), ""))
        for nav in found
        for item in nav.iter("li")
    ]


def test_pages_of_linked_articles_name_each_other_at_once(site: Site) -> None:
    kazakh = site.write(document("Көпір ашылды"))
    russian = site.write(document("Мост открыт", language="ru"))
    assert switch(site, kazakh) == []
    versions(site.newsroom).link(kazakh, russian, author="Aizhan")
    site.work()
    both = {"kk": site.page(kazakh).name, "ru": site.page(russian).name}
    assert alternates(site, kazakh) == alternates(site, russian) == both
    assert switch(site, kazakh) == [("Қазақша", ""), ("Русский", both["ru"])]
    assert switch(site, russian) == [("Қазақша", both["kk"]), ("Русский", "")]
    assert json_ld(parsed(site.page(kazakh)))["workTranslation"][0]["inLanguage"] == "ru"
    assert json_ld(parsed(site.page(russian)))["translationOfWork"][0]["inLanguage"] == "kk"


def test_an_article_that_joins_later_is_named_by_all(site: Site) -> None:
    kazakh, russian = site.write(), site.write(document("Мост открыт", language="ru"))
    versions(site.newsroom).link(kazakh, russian, author="Aizhan")
    english = site.newsroom.write(document("A bridge opens", language="en"))
    versions(site.newsroom).link(english, russian, author="Aizhan")
    site.work()
    assert set(alternates(site, kazakh)) == {"kk", "ru"}, "the English one is not out yet"
    site.publish(english)
    for article in (kazakh, russian, english):
        assert set(alternates(site, article)) == {"kk", "ru", "en"}


def test_the_switch_has_its_own_order_and_versions_are_no_related_news(site: Site) -> None:
    kazakh = site.write(document("Көпір ашылды"), topics=("Көлік",))
    latin = site.write(document("Köpir aşyldy", script="latin"), topics=("Көлік",))
    other = site.write(document("Басқа көпір туралы хабар"), topics=("Көлік",))
    for language in ("en", "ru"):
        told = site.write(document(f"Story in {language}", language=language), topics=("Көлік",))
        versions(site.newsroom).link(kazakh, told, author="Aizhan")
    versions(site.newsroom).link(kazakh, latin, author="Aizhan")
    site.work()
    assert [name for name, _path in switch(site, kazakh)] == ["Қазақша", "Qazaqşa", "Русский", "English"]
    rail = with_class(parsed(site.page(kazakh)), "rail")[0]
    assert [link.get("href") for link in rail.iter("a")] == [site.page(other).name]


def test_what_is_unlinked_or_withdrawn_drops_out_and_the_others_stay_together(site: Site) -> None:
    articles = [site.write(document(f"Хабар {tag}", language=tag)) for tag in LANGUAGES]
    kazakh, russian, english = articles
    for other in (russian, english):
        versions(site.newsroom).link(kazakh, other, author="Aizhan")
    site.work()
    versions(site.newsroom).unlink(kazakh, author="Aizhan")  # it was the first: the others name another one now
    site.work()
    assert alternates(site, kazakh) == {}
    assert switch(site, kazakh) == []
    assert set(alternates(site, russian)) == set(alternates(site, english)) == {"ru", "en"}
    site.newsroom.publishing.withdraw(english, reason="қате", author="Aizhan")
    site.work()
    assert alternates(site, russian) == {}
    assert ids(site.newsroom, russian) == [russian, english], "published again it is named again"


def test_a_language_stands_in_a_story_once(newsroom: Newsroom) -> None:
    one, other = newsroom.write(), newsroom.write()
    russian = newsroom.write(document("Мост", language="ru"))
    with pytest.raises(UserMistake) as caught:
        versions(newsroom).link(one, other, author="Aizhan")
    assert (caught.value.code, caught.value.values) == ("version_is_there", {"article": one, "tag": "kk"})
    versions(newsroom).link(one, russian, author="Aizhan")
    with pytest.raises(UserMistake, match="already"):
        versions(newsroom).link(other, russian, author="Aizhan")
    with pytest.raises(UserMistake) as caught:
        versions(newsroom).link(one, one, author="Aizhan")
    assert caught.value.code == "version_of_itself"
    assert ids(newsroom, one) == [one, russian]
    assert ids(newsroom, other) == [other]


def test_a_translation_begins_as_a_linked_draft_with_the_text_of_the_original(newsroom: Newsroom) -> None:
    original = newsroom.write(document("Көпір ашылды", "Қалада жаңа көпір ашылды."), topics=("Көлік",))
    newsroom.desk.describe(original, newsroom.article(original).version, {"desk": "Қала"}, author="Dana")
    saved = versions(newsroom).translate(original, "ru", author="Dana")
    opened = newsroom.desk.open(saved.article_id)
    assert (opened.record.state, opened.record.version_of) == ("draft", original)
    assert (opened.document.language, opened.document.text) == ("ru", "Қалада жаңа көпір ашылды.")
    assert opened.document.notice is None
    assert (opened.record.topics, opened.record.desk) == (("Көлік",), "Қала")
    with pytest.raises(UserMistake) as caught:
        versions(newsroom).translate(original, "ru", author="Dana")
    assert caught.value.values["article"] == saved.article_id


def test_a_deleted_draft_takes_nobody_s_link_along(newsroom: Newsroom) -> None:
    first = newsroom.write()
    russian = versions(newsroom).translate(first, "ru", author="Dana").article_id
    english = versions(newsroom).translate(russian, "en", author="Dana").article_id
    assert newsroom.article(english).version_of == first
    newsroom.desk.delete(first)
    assert ids(newsroom, russian) == ids(newsroom, english) == [russian, english]
    assert newsroom.article(russian).version_of is None


@pytest.fixture(scope="module")
def ten(tmp_path_factory: pytest.TempPathFactory) -> Newsroom:
    newsroom = open_newsroom(settled(str(tmp_path_factory.mktemp("stories") / "newsroom.db")))
    for number in range(9):
        newsroom.write(document(f"Хабар {number}", language=LANGUAGES[number % 3]))
    return newsroom


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 9), st.integers(1, 9)), max_size=12))
def test_stories_part_the_articles_whatever_is_linked_and_unlinked(
    ten: Newsroom, steps: list[tuple[bool, int, int]]
) -> None:
    with ten.database.unit_of_work() as work:  # not committed: each example begins anew
        told = {number: {number} for number in range(1, 10)}
        for links, one, other in steps:
            if not links:
                stories.leave(work, one, author="Dana", at=ten.clock())
                for number in told[one] - {one}:
                    told[number] = told[one] - {one}
                told[one] = {one}
                continue
            try:
                stories.join(work, one, other, author="Dana", at=ten.clock())
            except UserMistake:
                languages = [number % 3 for number in told[one] | told[other]]
                assert one == other or len(set(languages)) < len(languages)
                continue
            for number in (together := told[one] | told[other]):
                told[number] = together
        for number, story in told.items():
            assert {one.record.id for one in stories.story_in(work, number)} == story
