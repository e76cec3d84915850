"""Feeds and the news sitemap, read back by a feed reader's library and held against what their specifications ask."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from db.unit_of_work import Database
from editor.publishing.targets.static_site import StaticSite
from editor.publishing.targets.static_site.feeds import NEWS_MOST, Entry, atom, json_feed, news_sitemap, rss
from editor.publishing.targets.static_site.pages import Look, Teaser
from tests.publishing.newsroom import AGENCY, START, Newsroom, document, open_newsroom
from tests.strategies import texts

LOOK = Look(AGENCY, "kk")
SPACES = {
    "a": "http://www.w3.org/2005/Atom",
    "dc": "http://purl.org/dc/elements/1.1/",
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "n": "http://www.google.com/schemas/sitemap-news/0.9",
}


class Site:
    def __init__(self, database: Database, folder: Path, **more: Any) -> None:
        folder.mkdir()
        self.folder = folder
        self.newsroom: Newsroom = open_newsroom(database, StaticSite(), channels=0, **more)
        self.newsroom.publishing.add_channel("site", "static_site", {"folder": str(folder)})

    def publish(self, headline: str, **more: Any) -> int:
        article = self.newsroom.write(document(headline, **more), topics=("қоғам & заң",))
        self.newsroom.publishing.publish(article, None, author="Aizhan")
        self.newsroom.worker().run_once()
        return article

    def read(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()

    def found(self, name: str, path: str) -> list[str]:
        found = etree.fromstring(self.read(name)).xpath(path, namespaces=SPACES)
        assert isinstance(found, list)
        return [str(one) for one in found]


@pytest.fixture
def site(embedded: Database, tmp_path: Path) -> Site:
    return Site(embedded, tmp_path / "site")


@pytest.mark.parametrize("name", ["rss.xml", "atom.xml"])
def test_a_feed_reader_reads_the_article_with_its_notice_once(site: Site, name: str) -> None:
    site.publish("Көпір <ашылды> & жол")
    feed = feedparser.parse(site.read(name))
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.feed.title == "Алатау News"
    (entry,) = feed.entries
    assert "<title>Көпір &lt;ашылды&gt; &amp; жол</title>" in site.read(name).decode()
    assert entry.link.startswith("https://alatau.example/news/")
    assert [tag.term for tag in entry.tags] == ["қоғам & заң"]
    html = entry.content[0].value
    assert html.count("© Алатау News") == html.count('href="https://alatau.example"') == 1
    assert "Сілтеме міндетті" in str(entry)


def test_rss_has_what_its_specification_asks(site: Site) -> None:
    site.publish("Көпір ашылды")
    for path in ("channel/title", "channel/link", "channel/description", "channel/item/title", "channel/item/guid"):
        assert site.found("rss.xml", f"{path}/text()")
    assert site.found("rss.xml", "@version") == ["2.0"]
    assert site.found("rss.xml", "channel/copyright/text()") == ["© Алатау News"]
    assert site.found("rss.xml", "channel/item/dc:rights/text()") == ["© Алатау News. Сілтеме міндетті."]
    assert parsedate_to_datetime(site.found("rss.xml", "channel/item/pubDate/text()")[0]) == START
    assert site.found("rss.xml", "channel/a:link/@href") == ["https://alatau.example/news/rss.xml"]


def test_atom_has_what_rfc_4287_asks(site: Site) -> None:
    site.publish("Көпір ашылды")
    for element in ("a:id", "a:title", "a:updated"):  # 4.1.1 and 4.1.2: exactly one each
        assert len(site.found("atom.xml", f"{element}/text()")) == 1
        assert len(site.found("atom.xml", f"a:entry/{element}/text()")) == 1
    assert len(site.found("atom.xml", "a:entry/a:author/a:name/text()")) == 1
    assert site.found("atom.xml", "a:entry/a:rights/text()") == ["© Алатау News. Сілтеме міндетті."]
    assert site.found("atom.xml", "a:link[@rel='self']/@href") == ["https://alatau.example/news/atom.xml"]
    for moment in site.found("atom.xml", "//a:updated/text() | //a:published/text()"):
        assert datetime.fromisoformat(moment).tzinfo is not None


def test_json_feed_has_what_its_specification_asks(site: Site) -> None:
    site.publish("Көпір ашылды")
    feed = json.loads(site.read("feed.json"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    (item,) = feed["items"]
    assert {"id", "url", "title", "content_html", "date_published"} <= item.keys()
    assert item["_rights"] == {"copyright_notice": "© Алатау News. Сілтеме міндетті."}
    assert urlsplit(item["url"]).scheme == "https"


def test_a_correction_is_told_and_a_withdrawn_article_is_gone(site: Site) -> None:
    article = site.publish("Көпір ашылды")
    before = site.found("atom.xml", "a:entry/a:id/text()")
    site.newsroom.clock.advance(hours=2)
    site.newsroom.correct(article, "Жаңа көпір ашылды")
    site.newsroom.worker().run_once()
    assert site.found("atom.xml", "a:entry/a:id/text()") == before, "a reader knows it as the same entry"
    assert site.found("atom.xml", "a:entry/a:title/text()") == ["Жаңа көпір ашылды"]
    updated = site.found("atom.xml", "a:entry/a:updated/text()")[0]
    assert datetime.fromisoformat(updated) == START + timedelta(hours=2)
    assert json.loads(site.read("feed.json"))["items"][0]["date_modified"].startswith("2026-03-02T08:00")
    site.newsroom.publishing.withdraw(article, reason="", author="Aizhan")
    site.newsroom.worker().run_once()
    for name in ("rss.xml", "atom.xml", "feed.json", "news-sitemap.xml"):
        assert "көпір" not in site.read(name).decode()


def test_the_news_sitemap_holds_two_days_and_what_google_asks(site: Site) -> None:
    site.publish("Бұрынғы")
    site.newsroom.clock.advance(days=3)
    site.publish("Жаңа", language="ru")
    assert site.found("news-sitemap.xml", "//n:title/text()") == ["Жаңа"]
    assert site.found("news-sitemap.xml", "//n:publication/n:name/text()") == ["Алатау News"]
    assert site.found("news-sitemap.xml", "//n:publication/n:language/text()") == ["ru"]
    assert site.found("news-sitemap.xml", "//n:publication_date/text()") == ["2026-03-05T06:00:00+00:00"]
    assert site.found("news-sitemap.xml", "//s:loc/text()")[0].startswith("https://alatau.example/news/")
    assert "Sitemap: https://alatau.example/news/news-sitemap.xml" in site.read("robots.txt").decode()


def test_the_news_sitemap_never_has_more_than_a_thousand_addresses(site: Site) -> None:
    site.publish("Көпір ашылды")
    content = site.newsroom.publishing.archive(site.newsroom.publishing.channel("site")).recent(1)[0]
    tree = etree.fromstring(news_sitemap([Teaser(content, "a.html")] * (NEWS_MOST + 1), LOOK))
    assert len(tree) == NEWS_MOST


def test_pages_lead_to_the_feeds_and_a_site_without_an_address_has_none(
    site: Site, embedded: Database, tmp_path: Path
) -> None:
    site.publish("Көпір ашылды")
    assert 'href="atom.xml"' in site.read("index.html").decode()
    nameless = Site.__new__(Site)
    nameless.folder = tmp_path / "nameless"
    nameless.folder.mkdir()
    nameless.newsroom = open_newsroom(embedded, StaticSite(), channels=0, agency=replace(AGENCY, site_url=""))
    nameless.newsroom.publishing.add_channel("second", "static_site", {"folder": str(nameless.folder)})
    nameless.publish("Көпір ашылды")
    assert not (nameless.folder / "atom.xml").exists()
    assert "atom.xml" not in nameless.read("index.html").decode()


@given(title=texts(max_size=60), html=texts(max_size=60), topics=st.lists(texts(min_size=1, max_size=20), max_size=2))
def test_whatever_an_article_holds_every_feed_can_be_read(title: str, html: str, topics: list[str]) -> None:
    from editor.documents.exchange import clean

    one = Entry(
        "https://alatau.example/1.html",
        clean(title),
        "",
        clean(html),
        "Айгүл",
        "",
        tuple(map(clean, topics)),
        "kk",
        START,
        START,
    )
    tree = etree.fromstring(atom([one], LOOK))
    assert str(tree.xpath("string(a:entry/a:title)", namespaces=SPACES)).split() == clean(title).split()
    assert not feedparser.parse(rss([one], LOOK)).bozo
    assert json.loads(json_feed([one], LOOK))["items"][0]["title"] == clean(title)
