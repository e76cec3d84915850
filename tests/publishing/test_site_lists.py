"""Topics, archive, search, versions in other scripts, and what was withdrawn: the pages beside the articles."""

from __future__ import annotations

import http.client
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.unit_of_work import Database
from editor.publishing.targets.static_site.pages import Look
from editor.publishing.targets.static_site.searching import fold
from editor.publishing.targets.static_site.server import serve_site
from editor.publishing.targets.static_site.site import build_site
from tests.publishing.newsroom import AGENCY, START, document
from tests.publishing.test_site import Site, parsed, with_class, words


@pytest.fixture
def site(embedded: Database, tmp_path: Path) -> Site:
    return Site(embedded, tmp_path / "site")


def entries(tree: Element) -> list[str]:
    return [words(entry.find("h2")) for entry in with_class(tree, "entry")]


def found(site: Site, question: str) -> list[str]:
    """The headlines that the page's script would show: every word begins a word of the headline or of the rest."""
    index = json.loads((site.folder / "search" / "index.json").read_text())
    lines = [line for name in index["shards"] for line in json.loads((site.folder / f"search/{name}.json").read_text())]
    asked = fold(question).split()
    return [line[2] for line in lines if all(f" {word}" in f" {line[5]} {line[6]}" for word in asked)]


def again(site: Site) -> None:
    archive = site.newsroom.publishing.archive(site.newsroom.publishing.channel("site"))
    build_site(site.folder, Look(AGENCY, "kk"), archive)


def test_a_topic_has_a_page_of_its_newest_and_one_for_each_month(site: Site) -> None:
    for number in range(32):
        moment = START - timedelta(days=number)
        site.write(document(f"Хабар {number}"), published_at=moment, topics=("Көлік",))
    site.write(document("Ауа райы"), topics=("табиғат",))
    newest = parsed(site.folder / "topic-kolik.html")
    assert entries(newest) == [f"Хабар {number}" for number in range(30)]
    assert words(newest.find(".//h1")) == "Көлік"
    older = next(link.get("href") or "" for link in newest.iter("a") if link.get("rel") == "next")
    month = parsed(site.folder / older)
    assert older == "topic-kolik.2026-01.html"
    assert entries(month) == ["Хабар 30", "Хабар 31"]
    newer = next(link.get("href") for link in month.iter("a") if link.get("rel") == "prev")
    assert newer == "topic-kolik.2026-02.html"
    listed = with_class(parsed(site.folder / "topics.html"), "links")[0]
    assert [words(link) for link in listed.iter("a")] == ["Көлік", "табиғат"]


def test_a_page_leads_to_its_topics_and_the_archive_to_its_day(site: Site) -> None:
    article = site.write(topics=("Көлік", "Алматы"))
    named = with_class(parsed(site.page(article)), "topics")[0]
    assert [link.get("href") for link in named.iter("a")] == ["topic-kolik.html", "topic-almaty.html"]
    months = with_class(parsed(site.folder / "archive.html"), "links")[0]
    assert [(link.get("href"), words(link)) for link in months.iter("a")] == [("month-2026-03.html", "Наурыз 2026")]
    days = with_class(parsed(site.folder / "month-2026-03.html"), "links")[0]
    assert [link.get("href") for link in days.iter("a")] == ["day-2026-03-02.html"]


def test_what_was_withdrawn_is_in_no_list_and_no_search(site: Site) -> None:
    kept = site.write(document("Көпір ашылды"), topics=("Көлік",))
    gone = site.write(document("Көпір жабылды"), topics=("Көлік", "Өзен"))
    assert found(site, "көпір") == ["Көпір жабылды", "Көпір ашылды"]
    site.newsroom.publishing.withdraw(gone, reason="қате", author="Aizhan")
    site.work()
    assert found(site, "көпір") == ["Көпір ашылды"]
    assert entries(parsed(site.folder / "topic-kolik.html")) == ["Көпір ашылды"]
    assert not (site.folder / "topic-ozen.html").exists()
    assert "Өзен" not in (site.folder / "topics.html").read_text(encoding="utf-8")
    assert (site.folder / "gone.txt").read_text() == f"{site.page(gone).name}\n"
    with serve_site(site.folder) as server:
        answers = []
        for path in (site.page(gone).name, site.page(kept).name, "nothing.html"):
            connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
            connection.request("GET", f"/{path}")
            answers.append(connection.getresponse().status)
            connection.close()
    assert answers == [410, 200, 404]
    site.publish(gone)
    assert (site.folder / "gone.txt").read_text() == ""
    assert "Көпір жабылды" in found(site, "көпір")


def test_a_corrected_headline_is_found_and_the_old_one_is_not(site: Site) -> None:
    article = site.write(document("Көпір салынады"), topics=("Көлік",))
    site.newsroom.correct(article, "Метро салынады")
    site.work()
    assert found(site, "метро") == ["Метро салынады"]
    assert found(site, "көпір") == []
    assert entries(parsed(site.folder / "topic-kolik.html")) == ["Метро салынады"]


def test_versions_in_other_scripts_name_each_other_until_one_is_withdrawn(site: Site) -> None:
    first = site.write(document("Көпір ашылды"))
    latin = site.write(replace(document("Köpır aşyldy"), script="latin"), version_of=first)
    arabic = site.write(replace(document("كوپىر اشىلدى"), script="arabic"), version_of=first)

    def alternates(article: int) -> dict[str, str]:
        links = [link for link in parsed(site.page(article)).iter("link") if link.get("hreflang")]
        return {link.get("hreflang") or "": (link.get("href") or "").rpartition("/")[2] for link in links}

    names = {tag: site.page(one).name for tag, one in (("kk", first), ("kk-Latn", latin), ("kk-Arab", arabic))}
    assert alternates(first) == alternates(latin) == alternates(arabic) == names
    site.newsroom.publishing.withdraw(latin, reason="қате", author="Aizhan")
    site.work()
    assert alternates(first) == {"kk": names["kk"], "kk-Arab": names["kk-Arab"]}


def test_building_anew_makes_the_same_lists(site: Site) -> None:
    for number in range(3):
        site.write(document(f"Көпір {number}"), published_at=START - timedelta(days=20 * number), topics=("Көлік",))
    files = {
        path: path.read_bytes() for path in site.folder.rglob("*") if path.is_file() and ".qalam" not in path.parts
    }
    for path in files:
        path.unlink()
    again(site)
    assert {path: path.read_bytes() for path in files} == files
    for path in (site.folder / ".qalam" / "rows").rglob("*.json"):
        path.write_text("spoiled")
    again(site)
    assert {path: path.read_bytes() for path in files} == files


@pytest.mark.parametrize(
    ("written", "asked"),
    [("Қазақстан", "казакстан"), ("Қазақстан", "Qazaqstan"), ("Үкімет", "укимет"), ("ёлка", "елка"), ("Қала", "قالا")],
)
def test_words_are_found_in_every_script_and_without_kazakh_letters(written: str, asked: str) -> None:
    assert fold(written) == fold(asked)


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_sent_again_it_writes_nothing(site: Site) -> None:
    article = site.write(topics=("Көлік",))
    before = site.marks()
    site.newsroom.publishing.resend(site.newsroom.publishing.queue(article_id=article)[0].id, current=False)
    site.work()
    assert site.marks() == before


def links(site: Site) -> set[str]:
    """Every list that any page leads to."""
    named = (link.get("href") or "" for path in site.folder.glob("*.html") for link in parsed(path).iter("a"))
    return {name for name in named if name.startswith(("day-", "month-", "topic-"))}


def lists(site: Site) -> set[str]:
    return {path.name for kind in ("day", "month", "topic") for path in site.folder.glob(f"{kind}-*.html")}


@pytest.mark.parametrize("gone", [0, 1, 2])
def test_a_list_whose_only_article_was_withdrawn_goes_and_nothing_leads_to_it(site: Site, gone: int) -> None:
    articles = [
        site.write(document(f"Хабар {number}"), published_at=START - timedelta(days=40 * number), topics=(topic,))
        for number, topic in enumerate(("Көлік", "Сот", "Спорт"))
    ]
    page, before = site.page(articles[gone]), lists(site)
    site.newsroom.publishing.withdraw(articles[gone], reason="Қате хабар", author="Aizhan")
    site.work()
    left = lists(site)
    assert len(before - left) == 4, "its day, its month, its topic and the topic's month"
    assert page.exists(), "it says that the article was withdrawn"
    assert links(site) <= left
    assert not found(site, f"Хабар {gone}")
    months = {path.name.removeprefix("month-").removesuffix(".html") for path in site.folder.glob("month-*.html")}
    assert {path.stem for path in (site.folder / "search").glob("*.json")} == {"index", *months}
    marks = site.bytes()
    again(site)
    assert site.bytes() == marks
    site.publish(articles[gone])
    assert lists(site) == before
    assert links(site) <= before


def test_a_build_takes_away_the_empty_lists_of_older_versions(site: Site) -> None:
    site.write()
    for name in ("day-2019-01-01.html", "month-2019-01.html"):
        (site.folder / name).write_bytes(site.page(1).read_bytes())
    again(site)
    assert {"day-2019-01-01.html", "month-2019-01.html"} & lists(site) == set()
    assert links(site) <= lists(site)


def test_a_day_that_a_new_date_empties_goes(site: Site) -> None:
    site.write(document("Бұрынғы"), published_at=START - timedelta(days=9))
    article = site.write(document("Жаңа"), published_at=START - timedelta(days=5))
    with site.newsroom.database.unit_of_work() as work:
        record = work.articles.get(article)
        work.articles.update(article, record.version, {"published_at": START})
        work.commit()
    row = site.newsroom.publishing.queue(article_id=article)[0]
    site.newsroom.publishing.resend(row.id, current=True)
    site.work()
    assert {name for name in lists(site) if name.startswith("day-")} == {"day-2026-02-21.html", "day-2026-03-02.html"}
    assert links(site) <= lists(site)
