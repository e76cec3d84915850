"""The notice stands in its place in every format, once, and its link can be clicked: read back from the file."""

from __future__ import annotations

import json
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from editor.articles.document import (
    NOTICE_PLACES,
    Dateline,
    Document,
    Heading,
    ListItem,
    Notice,
    NoticePlace,
    Paragraph,
)
from editor.documents import ExportMeta, export
from editor.documents.notice_reading import seen_in
from editor.documents.read import read_file
from editor.documents.word_look import WordLook
from tests.strategies import documents

NOTICE = Notice(
    "Пайдаланған кезде Алатау News агенттігіне сілтеме міндетті. CC BY 4.0",
    "partner",
    2,
    "https://alatau.example/?a=1&b=2",
    "Алатау News",
    "© Алатау News, 2026",
    "CC BY 4.0",
    "https://creativecommons.org/licenses/by/4.0/",
)
ARTICLE = Document(
    headline="Көпір ашылды",
    lead="Қалада жаңа көпір бар.",
    dateline=Dateline("Алматы", "2 наурыз", "Алатау News"),
    blocks=(
        Paragraph("p1", content="Бірінші абзац."),
        Heading("h1", content="Аралық"),
        Paragraph("p2", content="Соңғы."),
    ),
    notice=NOTICE,
)
META = ExportMeta(article_id=1, revision=2, agency="Алатау News", slug="kopir")
FORMS = ("html", "word", "ninjs", "newsml")


def placed(place: NoticePlace, document: Document = ARTICLE) -> Document:
    return replace(document, notice=replace(NOTICE, place=place))


def order(data: bytes, form: str) -> list[str]:
    """The texts of the file's paragraphs, in the order in which people read them."""
    if form == "word":
        with ZipFile(BytesIO(data)) as package:
            body = etree.fromstring(package.read("word/document.xml"))
        name = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
        return ["".join(t.text or "" for t in p.iter(f"{name}t")) for p in body.iter(f"{name}p")]
    if form in ("text", "markdown"):
        return [part.replace("\\", "") for part in data.decode().split("\n\n")]
    if form == "ninjs":
        data = json.loads(data)["bodies"][0]["value"].encode()
    tree = html.document_fromstring(data, parser=html.HTMLParser(encoding="utf-8"))
    return ["".join(map(str, p.itertext())) for p in tree.iter("p", "h2")]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("place", NOTICE_PLACES)
def test_every_copy_has_the_notice_once_with_its_link_and_in_its_own_field(place: NoticePlace, form: str) -> None:
    document = placed(place)
    assert document.notice is not None
    seen = seen_in(export(document, form, META), form, document.notice)
    assert seen is not None
    assert seen.faults(document.notice) == ()
    assert seen.times == (0 if place == "metadata" else 1)


@pytest.mark.parametrize("form", ["html", "word", "ninjs", "text", "markdown"])
def test_it_stands_where_it_was_placed(form: str) -> None:
    def around(place: NoticePlace) -> tuple[int, int, int]:
        texts = order(export(placed(place), form, META), form)
        found = [
            next((at for at, text in enumerate(texts) if words in text), -1)
            for words in ("міндетті", "Бірінші", "Соңғы")
        ]
        return found[0], found[1], found[2]

    notice, first, last = around("before")
    assert notice < first < last
    notice, first, last = around("after_first")
    assert (first, first < last) == (notice - 1, True)
    notice, first, last = around("end")
    assert first < last < notice
    assert around("metadata")[0] == -1


def test_without_a_paragraph_it_stands_at_the_end() -> None:
    document = placed("after_first", replace(ARTICLE, dateline=None, blocks=(ListItem("l", content="Тізім"),)))
    for form in FORMS:
        seen = seen_in(export(document, form, META), form, NOTICE)
        assert seen is not None
        assert seen.faults(NOTICE) == ()


def test_a_word_file_may_hold_it_in_its_footer() -> None:
    data = export(placed("footer"), "word", META)
    assert not any("міндетті" in text for text in order(data, "word"))
    also = export(placed("end"), "word", replace(META, word=WordLook(notice="footer")))
    assert not any("міндетті" in text for text in order(also, "word"))
    for one in (data, also):
        seen = seen_in(one, "word", NOTICE)
        assert seen is not None
        assert (seen.times, seen.linked) == (1, True)


def test_each_format_says_in_its_own_field_whose_the_text_is() -> None:
    item = json.loads(export(ARTICLE, "ninjs", META))
    assert item["copyrightHolder"] == "Алатау News"
    assert item["copyrightNotice"] == "© Алатау News, 2026"
    assert item["usageTerms"] == NOTICE.text
    assert item["rightsInfo"] == {"linkedRights": NOTICE.licence_link}
    tree = etree.fromstring(export(ARTICLE, "newsml", META))
    rights = tree.find("{*}rightsInfo")
    assert rights is not None
    assert ["".join(map(str, one.itertext())) for one in rights] == [
        "Алатау News",
        "© Алатау News, 2026",
        NOTICE.text,
        "",
    ]
    assert rights.find("{*}usageTerms").get("href") == NOTICE.licence_link  # type: ignore[union-attr]  # it is there
    with ZipFile(BytesIO(export(ARTICLE, "word", META))) as package:
        core = etree.fromstring(package.read("docProps/core.xml"))
    assert core.findtext("{*}description") == NOTICE.text
    page = html.document_fromstring(export(ARTICLE, "html", META))
    assert page.xpath('string(//meta[@name="dcterms.rights"]/@content)') == "© Алатау News, 2026"
    assert page.xpath('string(//link[@rel="license"]/@href)') == NOTICE.licence_link


@pytest.mark.parametrize("place", ["before", "after_first", "end", "footer"])
def test_our_own_page_is_read_again_with_its_notice(place: NoticePlace, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(export(placed(place), "html", META))
    read = read_file(tmp_path / "page.html").document
    assert read.notice is not None
    assert (read.notice.text, read.notice.link, read.notice.link_text) == (NOTICE.text, NOTICE.link, NOTICE.link_text)
    assert [block.text for block in read.blocks] == [block.text for block in ARTICLE.blocks]


@pytest.mark.parametrize(
    ("damage", "faults"),
    [
        (lambda text: text.replace("alatau.example", "elsewhere.example"), ("notice_not_linked",)),
        (lambda text: text.replace("</article>", f"<p>{NOTICE.text}</p></article>"), ("notice_twice",)),
        (lambda text: text.replace("міндетті", "керек"), ("notice_missing",)),
    ],
)
def test_a_damaged_copy_is_found(damage: object, faults: tuple[str, ...]) -> None:
    page = export(ARTICLE, "html", META).decode()
    seen = seen_in(damage(page).encode(), "html", NOTICE)  # type: ignore[operator]  # a function of the page
    assert seen is not None
    assert seen.faults(NOTICE) == faults


@given(documents(), st.sampled_from(NOTICE_PLACES), st.sampled_from(["html", "ninjs", "word"]))
def test_whatever_the_article_there_is_exactly_one(document: Document, place: NoticePlace, form: str) -> None:
    notice = replace(NOTICE, place=place)
    seen = seen_in(export(replace(document, notice=notice), form, META), form, notice)
    assert seen is not None
    assert seen.faults(notice) == ()
