"""The product in one story: from the real page, as a reader copied it in 2018, to the corrected page.

Each step stands on the one before, so it is one test; its parts read like the list of what a newsroom does in a day.
"""

from __future__ import annotations

import json
import re
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import html5lib
import pytest
from lxml import html as lxml_html

from editor.articles.findings import apply_findings
from editor.errors import UserMistake
from editor.language import count_letters, safe_findings
from tests.acceptance.conftest import Running
from tests.browser.reader import Reader

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

REPAIRED = {"Изірбайжан": "Әзірбайжан", "пайдаланИан": "пайдаланған", "жаИдайда": "жағдайда", "қИқық": "құқық"}
REPORTED, MENDED = "құрылтайшыларының", "негізін қалаушылардың"


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def parsed(page: str) -> Any:
    """The page's tree; lxml's own types say less than it can."""
    return lxml_html.fromstring(page)


def import_the_page(running: Running, real_page: Path) -> int:
    newsroom = running.newsroom
    saved = newsroom.importing.file(real_page).saved
    opened = newsroom.articles.open(saved.article_id)
    record, document = opened.record, opened.document
    assert record.published_at is not None
    assert record.published_at.isoformat() == "2018-06-13T12:13:00+00:00"  # Astana was six hours ahead that day
    assert (record.views, record.zone, document.language) == (4100, "Asia/Almaty", "kk")
    assert document.dateline is not None
    assert document.dateline.text == "Астана. 13 маусым. Kazakhstan Today"
    lines = real_page.read_text(encoding="utf-8").splitlines()
    assert document.headline == lines[2]
    assert document.lead == lines[4]
    assert len(document.blocks) == 8
    body = " ".join(lines[6:21]).partition("Kazakhstan Today -")[2]
    assert words_of(document.text) == words_of(body)
    assert document.notice is not None
    assert document.notice.text == lines[22]
    assert [item.kind for item in document.furniture] == ["report_call", "related", "most_read"]
    return saved.article_id


def find_and_fix_what_is_damaged(running: Running, article_id: int) -> None:
    newsroom = running.newsroom
    opened = newsroom.articles.open(article_id)
    findings = newsroom.proofreader.check(opened.document)
    for finding in findings:
        assert finding.message
    assert sum(finding.text.count("ӊ") for finding in findings if finding.check == "look-alike") == 18
    assert count_letters([finding for finding in findings if finding.check == "look-alike"]) == 18
    damaged = sorted(finding.text for finding in findings if finding.check == "damaged-letter")
    # The lead repeats in the body, so the country's name stands four times on the page: three in body and lead.
    assert set(damaged) == set(REPAIRED)
    assert damaged.count("Изірбайжан") == 3
    assert [finding.check for finding in findings].count("quotes") == 1
    assert [finding.check for finding in findings].count("dash") >= 4
    document, applied = apply_findings(opened.document, safe_findings(findings))
    saved = newsroom.articles.save(article_id, 1, document, author="aigerim", reason="safe repairs")
    assert saved.revision == 2  # all of them in one revision
    assert {f.text: f.suggestions[0] for f in applied if f.check == "damaged-letter"} == REPAIRED
    assert "ӊ" not in document.headline + document.lead + document.text
    assert not [f for f in newsroom.proofreader.check(document) if f.check in {"look-alike", "damaged-letter"}]


def publish_it(running: Running, article_id: int) -> None:
    newsroom = running.newsroom
    published = newsroom.publishing.publish(article_id, None, author="aigerim")
    assert sorted(item.channel for item in published.queued) == ["site", "word"]
    assert running.work() == 2
    notice = newsroom.articles.open(article_id).document.notice
    assert notice is not None
    assert notice.template
    assert "Kazakhstan Today" in notice.text
    assert "2018" in notice.text


def look_at_the_page(running: Running, article_id: int) -> None:
    page = running.page(article_id)
    html5lib.HTMLParser(strict=True).parse(page)
    tree = parsed(page)
    text = "".join(tree.xpath("//body//text()[not(ancestor::script)]"))
    document = running.newsroom.articles.open(article_id).document
    assert document.notice is not None
    for shown in (document.headline, document.lead, *(block.text for block in document.blocks), document.notice.text):
        assert shown in text
    assert text.count(document.notice.text) == 1
    assert next(time.get("datetime") for time in tree.iter("time")) == "2018-06-13T18:13:00+06:00"
    assert "18:13" in text
    assert re.search("4[\u00a0\u202f ]?100", text)
    links = [link.get("href") for link in tree.iter("a") if "Kazakhstan Today" in link.text_content()]
    assert links == ["https://agency.example/"]
    assert "Ctrl" in text
    (metadata,) = tree.xpath("//script[@type='application/ld+json']")
    data: Any = json.loads(metadata.text)
    assert data["@type"] == "NewsArticle"
    assert data["headline"] == document.headline


def three_readers_report_the_same_place(running: Running, article_id: int, chromium: Chrome) -> None:
    newsroom = running.newsroom
    reader = Reader(chromium, None, None)  # type: ignore[arg-type]  # the real site and the real intake stand there
    for number in range(3):
        chromium.get(running.page_url(article_id))
        reader.report(REPORTED)
        if number == 0:
            field = reader.part("#suggestion")
            field.clear()
            field.send_keys(MENDED)
        reader.send()
        assert reader.said()
    reports = newsroom.reports.reports(article_id=article_id)
    assert [report.quote for report in reports] == [REPORTED] * 3
    assert {report.place_status for report in reports} == {"found"}
    assert len({report.group_id for report in reports}) == 1
    (row,) = newsroom.reports.groups()
    assert row.group.reporters == 3
    view = newsroom.reports.group(row.group.id)
    assert view.words == REPORTED
    assert view.proposals[0].text == MENDED


def accept_the_fix(running: Running, article_id: int) -> None:
    newsroom = running.newsroom
    (row,) = newsroom.reports.groups()
    before = newsroom.articles.open(article_id)
    fixed = newsroom.reports.fix(row.group.id, author="aigerim", undo_for=timedelta(seconds=0))
    assert fixed.revision == before.revision + 1
    assert sorted(item.channel for item in fixed.queued) == ["site", "word"]
    assert newsroom.reports.groups() == []
    newsroom.reports.undo(fixed.correction.id, author="aigerim")  # nothing was sent yet
    assert newsroom.articles.open(article_id).document == before.document
    (row,) = newsroom.reports.groups()
    fixed = newsroom.reports.fix(row.group.id, author="aigerim")
    assert running.work() == 2
    page = running.page(article_id)
    assert MENDED in page
    assert fixed.correction.note in parsed(page).text_content()
    with pytest.raises(UserMistake) as caught:
        newsroom.reports.undo(fixed.correction.id, author="aigerim")
    assert caught.value.code == "correction_was_sent"
    (word_file,) = running.word_files()
    with zipfile.ZipFile(word_file) as archive:
        body = archive.read("word/document.xml").decode()
    assert MENDED.split()[0] in body
    assert REPORTED not in re.sub(r"<[^>]+>", "", body).split("Түзету")[0]


def export_it_to_word(running: Running, article_id: int) -> None:
    exported = running.newsroom.export(article_id, "word")
    path = running.newsroom.paths.home / "out.docx"
    path.write_bytes(exported.data)
    with zipfile.ZipFile(path) as archive:
        body = archive.read("word/document.xml").decode()
        properties = archive.read("docProps/core.xml").decode()
        relations = archive.read("word/_rels/document.xml.rels").decode()
    assert 'w:lang w:val="kk-KZ"' in body or 'w:val="kk-KZ"' in body
    assert "<w:hyperlink" in body
    assert "https://agency.example/" in relations
    assert running.newsroom.articles.open(article_id).document.headline in properties


@pytest.mark.browser
def test_from_the_real_page_to_the_corrected_page(running: Running, real_page: Path, chromium: Chrome) -> None:
    article_id = import_the_page(running, real_page)
    find_and_fix_what_is_damaged(running, article_id)
    publish_it(running, article_id)
    look_at_the_page(running, article_id)
    three_readers_report_the_same_place(running, article_id, chromium)
    accept_the_fix(running, article_id)
    export_it_to_word(running, article_id)
