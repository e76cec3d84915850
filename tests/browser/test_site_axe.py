"""axe walks every kind of page of a site that was really published: languages, scripts, lists, what is gone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor.articles.document import Paragraph, Script
from editor.newsroom.agency import save_agency
from tests.browser import sample
from tests.browser.reader import Reader
from tests.browser.test_axe import Look, against
from tests.publishing.newsroom import AGENCY, START, document, settled
from tests.publishing.test_site import Site
from tests.publishing.test_stories import versions

__all__ = ["against"]

pytestmark = pytest.mark.browser
KINDS = {".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json"}
TEXTS: dict[Script, str] = {
    "latin": "Qalada jaña köpır aşyldy.",
    "arabic": "قالادا جاڭا كوپىر اشىلدى.",
}
SEES = (
    "return Array.from(document.querySelectorAll(arguments[0]), (one) => one.textContent.trim()).filter(Boolean).length"
)


@pytest.fixture
def pages(tmp_path: Path, reader: Reader) -> Iterator[dict[str, str]]:
    """Each kind of page by what must be seen on it, in CSS."""
    database = settled(str(tmp_path / "newsroom.db"))
    site = Site(database, tmp_path / "site")
    newsroom = site.newsroom
    with database.unit_of_work() as work:
        save_agency(work, replace(AGENCY, intake_url=reader.intake.address))
        work.commit()
    story = site.write(document("Көпір ашылды"), topics=("Көлік",))
    found = {site.page(site.write(document("Ескі көпір"), topics=("Көлік",))).name: "[aria-labelledby=related-title] a"}
    for language, headline in (("ru", "Мост открыт"), ("en", "A bridge opens")):
        other = site.write(document(headline, language=language))
        versions(newsroom).link(story, other, author="Aizhan")
        found[f"{other}"] = ".versions a[hreflang]"
    for script, text in TEXTS.items():
        turned = document(text, script=script, blocks=(Paragraph("p", content=text),))
        found[f"{site.write(turned)}"] = f"html[lang={turned.tag}] h1"
    newsroom.correct(story, "Жаңа көпір ашылды", note="Атауы нақтыланды.")
    gone = site.write(document("Қате хабар"), published_at=START - timedelta(days=40))
    newsroom.publishing.withdraw(gone, reason="Дерек расталмады", author="Aizhan")
    site.work()
    names = {str(article): site.page(article).name for article in (story, gone, *map(int, filter(str.isdigit, found)))}
    kinds = {names.get(page, page): seen for page, seen in found.items()}
    kinds |= {
        names[str(story)]: ".corrections time",
        names[str(gone)]: "h1",
        "index.html": "h2 a",
        "archive.html": "a[href^=month-]",
        "topics.html": "a[href^=topic-]",
        "search.html": "label",
    }
    kinds |= {path.name: "h1" for pattern in ("month-*.html", "topic-*.html") for path in site.folder.glob(pattern)}
    reader.site.policy = sample.policy(reader.intake.address)
    reader.site.files = {
        "/" + path.relative_to(site.folder).as_posix(): (KINDS.get(path.suffix, "image/svg+xml"), path.read_bytes())
        for path in site.folder.rglob("*")
        if path.is_file() and ".qalam" not in path.parts
    }
    yield kinds
    database.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wrong_with_any_kind_of_page(
    pages: dict[str, str], reader: Reader, against: Look, scheme: str
) -> None:
    reader.colours(scheme)
    for page, seen in pages.items():
        reader.browser.get(f"{reader.site.address}/{page}")
        assert reader.run(SEES, seen), f"{page} shows no {seen}"
        assert against(undecided=False) == [], page


def test_nothing_is_wrong_with_them_on_a_phone(pages: dict[str, str], reader: Reader, against: Look) -> None:
    reader.phone()
    for page in pages:
        reader.browser.get(f"{reader.site.address}/{page}")
        assert against(undecided=False) == [], page
