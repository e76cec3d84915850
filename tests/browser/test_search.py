"""The search of a published site, as a reader uses it: real shards, the strict policy, keys and a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser import sample
from tests.browser.reader import Reader
from tests.browser.test_axe import Look, against
from tests.publishing.newsroom import START, document, settled
from tests.publishing.test_site import Site

__all__ = ["against"]

pytestmark = pytest.mark.browser
KINDS = {".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json"}


@pytest.fixture
def published(tmp_path: Path, reader: Reader) -> Iterator[Site]:
    """A site of 25 articles in two months, given out under the policy."""
    database = settled(str(tmp_path / "newsroom.db"))
    site = Site(database, tmp_path / "site")
    for number in range(21):
        moment = START - timedelta(minutes=number)
        site.newsroom.publishing.publish(
            site.newsroom.write(document(f"Көпір {number}", lead="Қаладағы жол."), published_at=moment),
            None,
            author="A",
        )
    for number in range(4):
        moment = START - timedelta(days=40 + number)
        article = site.newsroom.write(document(f"Ескі көпір {number}"), published_at=moment, topics=("Көлік",))
        site.newsroom.publishing.publish(article, None, author="A")
    site.work()
    reader.site.policy = sample.policy(reader.intake.address)
    reader.site.files = {
        "/" + path.relative_to(site.folder).as_posix(): (KINDS.get(path.suffix, "image/svg+xml"), path.read_bytes())
        for path in site.folder.rglob("*")
        if path.is_file() and ".qalam" not in path.parts
    }
    yield site
    database.close()


def headlines(reader: Reader) -> list[str]:
    return list(reader.run("return Array.from(document.querySelectorAll('#results h2'), (one) => one.textContent)"))


def status(reader: Reader) -> str:
    return str(reader.run("return document.querySelector('#status').textContent"))


def test_a_reader_searches_by_keys_further_back_and_comes_back_to_it(
    published: Site, reader: Reader, against: Look
) -> None:
    reader.browser.get(f"{reader.site.address}/search.html")
    reader.run("document.querySelector('#words').focus()")
    reader.browser.switch_to.active_element.send_keys("kopir")
    reader.press(Keys.ENTER)
    reader.until(lambda: status(reader).endswith(": 21"))
    assert headlines(reader)[0] == "Көпір 0"
    assert against(undecided=False) == []
    reader.run("document.querySelector('#more').focus()")
    reader.press(Keys.ENTER)
    reader.until(lambda: status(reader).endswith(": 25"))
    assert reader.run("return document.activeElement.textContent") == "Ескі көпір 0"
    assert reader.run("return document.querySelector('#more').hidden") is True
    reader.browser.refresh()
    reader.until(lambda: len(headlines(reader)) == 21)


def test_nothing_found_and_a_list_that_is_gone_are_said(published: Site, reader: Reader) -> None:
    reader.browser.get(f"{reader.site.address}/search.html?q=<img src=x onerror=alert(1)>")
    reader.until(lambda: "табылмады" in status(reader))
    del reader.site.files["/search/index.json"]
    reader.browser.get(f"{reader.site.address}/search.html?q=көпір")
    reader.until(lambda: "жүктелмеді" in status(reader))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_lists(published: Site, reader: Reader, against: Look, scheme: str) -> None:
    reader.colours(scheme)
    for page in ("index.html", "archive.html", "month-2026-03.html", "topics.html", "topic-kolik.html"):
        reader.browser.get(f"{reader.site.address}/{page}")
        assert against(undecided=False) == []
