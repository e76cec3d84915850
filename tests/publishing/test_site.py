"""The published pages: what they show, that they are valid, and which of them a publication touches."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest

from db.unit_of_work import Database
from editor.articles.document import Document, Mark, Notice, Paragraph, Script
from editor.documents import read_file
from editor.publishing.noticing import place_notice
from editor.publishing.rules import PreflightRules
from editor.publishing.targets.protocol import PublishRequest
from editor.publishing.targets.static_site import StaticSite
from editor.publishing.targets.static_site.pages import Look
from editor.publishing.targets.static_site.site import build_site
from tests.publishing.newsroom import AGENCY, START, Killed, Newsroom, dateline, document, open_newsroom

NASTY = '<script>alert("x")</script> & {{headline}} {{{body}}} \' " </title>'


class Site:
    """A newsroom with a site, and its files."""

    def __init__(self, database: Database, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self.target = StaticSite()
        self.newsroom: Newsroom = open_newsroom(database, self.target, channels=0)
        self.newsroom.publishing.add_channel("site", "static_site", {"folder": str(folder)})

    def publish(self, article: int) -> None:
        self.newsroom.publishing.publish(article, None, author="Aizhan")
        self.work()

    def work(self) -> None:
        outcome = self.newsroom.worker().run_once()
        assert outcome.failed == outcome.waiting == []

    def write(self, text: Document | None = None, **values: Any) -> int:
        """Written and published."""
        article = self.newsroom.write(text, **values)
        self.publish(article)
        return article

    def page(self, article: int) -> Path:
        return next(self.folder.glob(f"{article}-*.html"))

    def text(self, article: int) -> str:
        return self.page(article).read_text(encoding="utf-8")

    def marks(self) -> dict[str, tuple[int, int]]:
        """What changes where a file is written again."""
        return {
            path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in self.folder.iterdir() if path.is_file()
        }

    def bytes(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.folder.iterdir() if path.is_file()}


@pytest.fixture
def site(embedded: Database, tmp_path: Path) -> Site:
    return Site(embedded, tmp_path / "site")


def parsed(path: Path) -> Element:
    """The page as a browser reads it. Raises where it is not valid HTML."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree: Element = parser.parse(path.read_bytes())
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    return tree


def words(element: Element | None) -> str:
    assert element is not None
    return " ".join("".join(element.itertext()).split())


def with_class(tree: Element, name: str) -> list[Element]:
    return [element for element in tree.iter() if name in (element.get("class") or "").split()]


def json_ld(tree: Element) -> dict[str, Any]:
    script = next(element for element in tree.iter("script") if element.get("type") == "application/ld+json")
    data: dict[str, Any] = json.loads(script.text or "")
    return data


# The article page -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("script", "opening", "label"),
    [
        ("arabic", '<html lang="kk-Arab" dir="rtl">', "ماتىنگە ٴوتۋ"),
        ("latin", '<html lang="kk-Latn" dir="ltr">', "Mätınge ötu"),
        ("cyrillic", '<html lang="kk" dir="ltr">', "Мәтінге өту"),
    ],
)
def test_a_page_says_its_script_and_direction_and_its_own_words_are_in_it(
    site: Site, script: Script, opening: str, label: str
) -> None:
    text = site.text(site.write(replace(document("Тақырып"), script=script)))
    assert opening in text
    assert label in text
    tag = replace(Document(), script=script).tag
    assert f'"inLanguage":"{tag}"' in text
    assert f'data-language="{tag}"' in text


def test_the_page_shows_the_whole_article(site: Site) -> None:
    text = document(
        lead="Алматыда жаңа көпір ашылды.",
        dateline=dateline(),
        byline="Айжан Серік",
        body="Бірінші абзац.\nЕкінші абзац.",
        notice=Notice("© Алатау News. Сілтеме міндетті.", "test", 1, "https://alatau.example/?a=1&b=2", "Сілтеме"),
    )
    then = datetime(2018, 6, 13, 12, 13, tzinfo=UTC)
    article = site.write(text, published_at=then, views=4100)
    tree = parsed(site.page(article))
    assert words(tree.find(".//h1")) == "Көпір ашылды"
    assert words(with_class(tree, "lead")[0]) == "Алматыда жаңа көпір ашылды."
    assert words(with_class(tree, "byline")[0]) == "Айжан Серік"
    time = tree.find(".//time")
    assert words(time) == "13.06.2018 18:13"
    assert time is not None
    assert time.get("datetime") == "2018-06-13T18:13:00+06:00"  # Almaty was UTC+6 on that day
    assert words(with_class(tree, "count")[0]) == "4100"
    body = [element for element in tree.iter("p") if element.get("data-block")]
    assert words(body[0]) == "Алматы. 2 наурыз. Алатау News — Бірінші абзац."
    assert words(body[1]) == "Екінші абзац."
    notice = with_class(tree, "notice")[0]
    link = notice.find(".//a")
    assert words(notice) == "© Алатау News. Сілтеме міндетті."
    assert link is not None
    assert (link.get("href"), words(link)) == ("https://alatau.example/?a=1&b=2", "Сілтеме")
    assert with_class(tree, "report-call")
    script = next(element for element in tree.iter("script") if element.get("src"))
    assert script.get("src") == "qalam-report.js"
    assert script.get("data-article") == str(article)
    assert script.get("data-revision") == "1"
    assert script.get("data-intake") == AGENCY.intake_url


def test_the_page_tells_machines_what_it_is(site: Site) -> None:
    article = site.write(document(lead="Лид.", byline="Айжан Серік"), topics=("көлік",))
    tree = parsed(site.page(article))
    assert json_ld(tree) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Көпір ашылды",
        "description": "Лид.",
        "inLanguage": "kk",
        "datePublished": "2026-03-02T11:00:00+05:00",
        "dateModified": "2026-03-02T11:00:00+05:00",
        "mainEntityOfPage": f"https://alatau.example/news/{site.page(article).name}",
        "author": {"@type": "Person", "name": "Айжан Серік"},
        "publisher": {"@type": "NewsMediaOrganization", "name": "Алатау News", "url": "https://alatau.example"},
        "keywords": ["көлік"],
        "creditText": "Айжан Серік / Алатау News",
        "copyrightNotice": "© Алатау News. Сілтеме міндетті.",
        "usageInfo": {
            "@type": "CreativeWork",
            "text": "© Алатау News. Сілтеме міндетті.",
            "url": "https://alatau.example",
        },
    }
    metas = {meta.get("property") or meta.get("name"): meta.get("content") for meta in tree.iter("meta")}
    assert metas["og:title"] == "Көпір ашылды"
    assert metas["og:type"] == "article"
    assert metas["og:locale"] == "kk_KZ"
    assert metas["article:published_time"] == "2026-03-02T11:00:00+05:00"
    canonical = next(link for link in tree.iter("link") if link.get("rel") == "canonical")
    assert canonical.get("href") == f"https://alatau.example/news/{site.page(article).name}"


def test_the_policy_lets_the_page_talk_to_the_intake_only(site: Site) -> None:
    tree = parsed(site.page(site.write()))
    policy = next(meta.get("content") for meta in tree.iter("meta") if meta.get("http-equiv"))
    assert policy == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "connect-src 'self' http://127.0.0.1:8765; base-uri 'none'; form-action 'none'"
    )
    inline = [script for script in tree.iter("script") if not script.get("src")]
    assert [script.get("type") for script in inline] == ["application/ld+json"]
    assert not [element for element in tree.iter() if element.get("style") or element.tag == "style"]


@pytest.mark.parametrize("intake", ["", "https://x.example'; script-src *", "javascript:alert(1)", "https:///"])
def test_an_intake_that_is_no_address_opens_nothing(intake: str) -> None:
    policy = Look(replace(AGENCY, intake_url=intake), "kk").policy
    assert "connect-src 'self';" in policy
    assert policy.count("script-src") == 1


def test_text_stays_text_whatever_it_holds(site: Site) -> None:
    text = document(
        headline=NASTY,
        lead=NASTY,
        byline=NASTY,
        blocks=(Paragraph(id="a", content=NASTY, marks=(Mark(0, 3, "link", "javascript:alert(1)"),)),),
        notice=Notice(f"Сілтеме: {NASTY}", "test", 1, "javascript:alert(1)", "alert"),
    )
    PreflightRules(site.newsroom.database).change({"preflight-notice": "warn"})  # it sees that this is no link
    article = site.write(text, topics=(NASTY,))
    tree = parsed(site.page(article))
    flat = " ".join(NASTY.split())
    assert words(tree.find(".//h1")) == flat
    assert words(with_class(tree, "lead")[0]) == flat
    assert words(next(element for element in tree.iter("p") if element.get("data-block"))) == flat
    assert json_ld(tree)["headline"] == NASTY
    assert len(list(tree.iter("script"))) == 3  # JSON-LD, the dialog, the count
    assert not [link for link in tree.iter("a") if (link.get("href") or "").startswith("javascript")]
    front = parsed(site.folder / "index.html")
    assert flat in words(front)
    assert not list(front.iter("script"))


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_page_speaks_the_articles_language(site: Site, language: str) -> None:
    tree = parsed(site.page(site.write(document(language=language), views=7)))
    assert tree.get("lang") == language
    calls = {"kk": "қате", "ru": "ошибку", "en": "mistake"}
    assert calls[language] in words(with_class(tree, "report-call")[0])


def test_a_page_without_an_intake_calls_for_no_reports(embedded: Database, tmp_path: Path) -> None:
    site = Site(embedded, tmp_path / "site")
    site.newsroom.publishing._agency = replace(AGENCY, intake_url="")
    tree = parsed(site.page(site.write()))
    assert not with_class(tree, "report-call")
    assert [script.get("type") for script in tree.iter("script")] == ["application/ld+json"]


# Corrections and withdrawals --------------------------------------------------------------------------------


def test_a_correction_is_shown_with_its_date_and_the_address_stays(site: Site) -> None:
    article = site.write()
    before = site.page(article).name
    site.newsroom.clock.advance(hours=2)
    site.newsroom.correct(article, "Жаңа көпір ашылды")
    site.newsroom.correct(article, "Алматыда жаңа көпір ашылды", note="Қаланың аты қосылды.")
    site.work()
    assert site.page(article).name == before
    tree = parsed(site.page(article))
    shown = with_class(tree, "corrections")[0]
    assert [words(item) for item in shown.iter("li")] == [
        "02.03.2026 13:00 Түзету: Қаланың аты қосылды.",
        "02.03.2026 13:00 Түзету: «Көпір ашылды» → «Жаңа көпір ашылды».",
    ]
    data = json_ld(tree)
    assert data["dateModified"] == "2026-03-02T13:00:00+05:00"
    assert [found["@type"] for found in data["correction"]] == ["CorrectionComment"] * 2
    assert [found["text"] for found in data["correction"]][-1] == "Түзету: Қаланың аты қосылды."
    assert {found["name"] for found in data["correction"]} == {"Түзету"}
    assert "Жаңартылды" in words(with_class(tree, "updated")[0])


def test_a_withdrawn_page_says_so_and_nothing_names_it(site: Site) -> None:
    kept = site.write(document("Көпір туралы жаңа хабар"), views=5)
    article = site.write(document("Көпір ашылды"), views=9)
    site.newsroom.publishing.resend(site.newsroom.publishing.queue(article_id=kept)[0].id, current=True)
    site.work()
    assert "Көпір ашылды" in site.text(kept)
    site.newsroom.publishing.withdraw(article, reason="Қате хабар", author="Aizhan")
    site.work()
    tree = parsed(site.page(article))
    assert "кері қайтарып алынды" in words(tree)
    assert "Көпір ашылды" not in words(tree)
    for path in site.folder.glob("*.html"):
        assert f'href="{site.page(article).name}"' not in path.read_text(encoding="utf-8")
    parsed(site.page(kept))


# The site as a whole ----------------------------------------------------------------------------------------


def test_the_front_page_lists_the_newest_first_and_leads_to_older_days(site: Site) -> None:
    for number in range(33):
        site.newsroom.write(document(f"Хабар {number}"), published_at=START - timedelta(hours=7 * number), views=number)
    for article in range(1, 34):
        site.newsroom.publishing.publish(article, None, author="Aizhan")
    site.work()
    front = parsed(site.folder / "index.html")
    headlines = [words(element) for element in front.iter("h2") if element.find("a") is not None]
    assert headlines == [f"Хабар {number}" for number in range(30)]
    older = next(link.get("href") for link in front.iter("a") if link.get("rel") == "next")
    seen = set(headlines)
    while older:
        day = parsed(site.folder / older)
        seen |= {words(element) for element in day.iter("h2") if element.find("a") is not None}
        older = next((link.get("href") for link in day.iter("a") if link.get("rel") == "next"), None)
    assert seen == {f"Хабар {number}" for number in range(33)}
    ranked = with_class(front, "ranked")[0]
    assert [words(link) for link in ranked.iter("a")] == [f"Хабар {number}" for number in (32, 31, 30, 29, 28)]


def test_every_link_of_the_site_leads_somewhere(site: Site) -> None:
    for number in range(6):
        site.write(document(f"Көпір {number}"), published_at=START - timedelta(days=number), views=number)
    for path in site.folder.glob("*.html"):
        for element in parsed(path).iter():
            target = element.get("href") or element.get("src") or ""
            if element.get("rel") != "canonical" and not re.match(r"https?:|#|mailto:", target) and target:
                assert (site.folder / target.removeprefix("/news/")).is_file(), (path.name, target)


def test_related_articles_are_alike_and_in_the_same_language(site: Site) -> None:
    far = site.write(document("Ауа райы", "Ертең жаңбыр жауады деп күтіледі."))
    other = site.write(document("Мост открыт", "В городе открыт новый мост.", "ru"))
    near = site.write(document("Көпір жабылды", "Қаладағы көпір жөндеуге жабылды."))
    topic = site.write(document("Жол ақысы", "Тариф өседі."), topics=("көлік",))
    article = site.write(document("Көпірлер ашылды", "Қалада жаңа көпірлер ашылды."), topics=("көлік",))
    sections = parsed(site.page(article)).iter("section")
    box = next(section for section in sections if section.get("aria-labelledby") == "related-title")
    named = [link.get("href") for link in box.iter("a")]
    assert set(named) == {site.page(near).name, site.page(topic).name}
    assert site.page(far).name not in named
    assert site.page(other).name not in named


def test_a_new_article_is_named_at_once_by_those_beside_it(site: Site) -> None:
    old = site.write(document("Көпір жабылды", "Қаладағы көпір жөндеуге жабылды."))
    new = site.write(document("Көпірлер ашылды", "Қалада жаңа көпірлер ашылды."))
    assert site.page(new).name in site.page(old).read_text(encoding="utf-8")


def test_publishing_one_article_touches_only_what_depends_on_it(site: Site) -> None:
    old = [
        site.write(document(f"Ескі хабар {number}", "Мәтін."), published_at=START - timedelta(days=40 + number))
        for number in range(12)
    ]
    before = site.marks()
    new = site.write(document("Жаңа хабар", "Мүлде басқа."))
    after = site.marks()
    touched = {name for name in after if after[name] != before.get(name)}
    newest_old_day = "day-2026-01-21.html"
    feeds = {"rss.xml", "atom.xml", "feed.json", "news-sitemap.xml"}
    months = {"archive.html", "month-2026-03.html", "month-2026-01.html"}  # the first article of its month
    assert touched == {site.page(new).name, "index.html", "day-2026-03-02.html", newest_old_day, *feeds, *months}
    assert all(site.page(article).name in before for article in old)

    before = site.marks()
    site.newsroom.clock.advance(hours=1)
    site.newsroom.correct(new, "Жаңа хабар түзетілді")
    site.work()
    after = site.marks()
    assert {name for name in after if after[name] != before[name]} == {
        site.page(new).name,
        "index.html",
        "day-2026-03-02.html",
        *feeds,
    }


def test_a_corrected_headline_is_corrected_on_the_pages_that_name_it(site: Site) -> None:
    first = site.write(document("Көпір салынады", "Қалада көпір салынады."), views=3)
    second = site.write(document("Көпір ашылды", "Қалада көпір ашылды."))
    other = site.write(document("Ауа райы", "Жаңбыр жауады."), published_at=START - timedelta(days=9))
    assert "Көпір салынады" in site.text(second)
    before = site.marks()
    site.newsroom.correct(first, "Көпір салынбайды")
    site.work()
    assert "Көпір салынбайды" in site.text(second)
    assert "Көпір салынады<" not in site.text(second)
    touched = {name for name, mark in site.marks().items() if mark != before[name]}
    assert {site.page(first).name, site.page(second).name, "index.html"} <= touched
    assert ("Көпір салынады" in site.text(other)) is False
    parsed(site.page(second))


def test_a_draft_does_not_leak_onto_other_pages(site: Site) -> None:
    first = site.write(document("Көпір салынады", "Қалада көпір салынады."))
    site.newsroom.edit(first, "ҚҰПИЯ")
    site.write(document("Көпір ашылды", "Қалада көпір ашылды."))
    assert not [path for path in site.folder.glob("*.html") if "ҚҰПИЯ" in path.read_text(encoding="utf-8")]


def test_building_the_site_anew_changes_nothing_but_what_was_stale(site: Site) -> None:
    for number in range(4):
        site.write(document(f"Көпір {number}"), published_at=START - timedelta(days=number))
    archive = site.newsroom.publishing.archive(site.newsroom.publishing.channel("site"))
    steps: list[tuple[int, int]] = []
    build_site(site.folder, Look(AGENCY, "kk"), archive, progress=lambda done, of: steps.append((done, of)))
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]
    whole, marks = site.bytes(), site.marks()
    assert build_site(site.folder, Look(AGENCY, "kk"), archive).written == []
    assert site.marks() == marks
    for path in site.folder.glob("*.html"):
        path.unlink()
    (site.folder / "site.css").write_text("spoiled")
    build_site(site.folder, Look(AGENCY, "kk"), archive)
    assert site.bytes() == whole


def test_an_empty_site_has_a_front_page_that_says_so(site: Site) -> None:
    archive = site.newsroom.publishing.archive(site.newsroom.publishing.channel("site"))
    build_site(site.folder, Look(AGENCY, "ru"), archive)
    assert "Пока ничего не опубликовано" in words(parsed(site.folder / "index.html"))
    assert "Такой страницы нет" in words(parsed(site.folder / "404.html"))


@pytest.mark.parametrize("after", range(1, 14))
def test_a_kill_while_the_site_is_written_leaves_whole_pages_and_the_next_attempt_finishes(
    site: Site, after: int
) -> None:
    first = site.write(document("Көпір салынады", "Қалада көпір салынады."))
    site.write(document("Көпір ашылды", "Қалада көпір ашылды."), published_at=START - timedelta(days=1))
    site.newsroom.correct(first, "Көпір салынбайды")
    publish, left = StaticSite.publish, [after]

    def cut_short(request: PublishRequest) -> dict[str, Any]:
        def checkpoint() -> None:
            left[0] -= 1
            if not left[0]:
                raise Killed
            request.checkpoint()

        return publish(StaticSite(), replace(request, checkpoint=checkpoint))

    site.target.publish = cut_short  # type: ignore[method-assign]  # this target dies on the way
    try:
        site.newsroom.worker().run_once()
    except Killed:
        for path in site.folder.glob("*.html"):
            parsed(path)
        assert not list(site.folder.rglob("*.part"))
    del site.target.publish
    site.newsroom.clock.advance(seconds=61)
    site.work()
    pages = [path.read_text(encoding="utf-8") for path in site.folder.glob("*.html")]
    assert not [page for page in pages if "Көпір салынады<" in page]
    assert sum("Көпір салынбайды" in page for page in pages) >= 3
    whole = site.bytes()
    archive = site.newsroom.publishing.archive(site.newsroom.publishing.channel("site"))
    build_site(site.folder, Look(AGENCY, "kk"), archive)
    assert {name for name in whole if whole[name] != site.bytes()[name]} <= {site.page(first).name}


def test_the_real_page_is_published_as_it_was(site: Site, real_page: Path) -> None:
    imported = read_file(real_page)
    site.newsroom.publishing._place_notice = place_notice
    article = site.write(
        imported.document,
        published_at=imported.published_at,
        views=imported.views or 0,
        zone=imported.zone or "Asia/Almaty",
    )
    tree = parsed(site.page(article))
    assert words(tree.find(".//time")) == "13.06.2018 18:13"
    assert words(with_class(tree, "count")[0]) == "4100"
    blocks = [element for element in tree.iter() if element.get("data-block")]
    assert len(blocks) == len(imported.document.blocks) == 8
    assert words(blocks[0]).startswith("Астана. 13 маусым. Kazakhstan Today — ")
    for element, block in zip(blocks[1:], imported.document.blocks[1:], strict=True):
        assert words(element) == " ".join(block.text.split())
    assert with_class(tree, "notice")[0].find(".//a") is not None
