"""ninjs and NewsML-G2: whatever the article, what leaves is valid by the IPTC's own schemas, and says whose it is."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import resources
from editor.articles.document import Dateline, Document, Heading, Image, Mark, Notice, Paragraph
from editor.documents import ExportMeta, export
from editor.documents.exchange import Exchange
from editor.documents.newsml import check_newsml
from editor.documents.ninjs import check_ninjs
from editor.errors import UserMistake
from tests.strategies import documents, texts

NAR = {"n": "http://iptc.org/std/nar/2006-10-01/", "x": "http://www.w3.org/1999/xhtml"}
EXCHANGE = Exchange(
    link="https://alatau.example/",
    version=7,
    created_at=datetime(2026, 3, 2, 6, 0, tzinfo=UTC),
    modified_at=datetime(2026, 3, 3, 6, 0, tzinfo=UTC),
    signal="correction",
    note="«көпр» → «көпір»",
    pictures="https://alatau.example/media",
)
META = ExportMeta(
    12,
    3,
    agency="Алатау News",
    published_at=datetime(2026, 3, 2, 7, 0, tzinfo=UTC),
    keywords=("қоғам",),
    slug="kopir",
    corrections=("«көпр» → «көпір»",),
    url="https://alatau.example/12-kopir.html",
    exchange=EXCHANGE,
)
ARTICLE = Document(
    headline="Көпір ашылды",
    lead="Қалада жаңа көпір.",
    byline="Айгүл",
    dateline=Dateline("Алматы", "2 наурыз", "Алатау News"),
    blocks=(
        Paragraph(id="b1", content="Жаңа көпір & ескі", marks=(Mark(0, 4, "bold"),)),
        Heading(id="b2", content="Бөлім"),
        Image(id="b3", source="bridge.jpg", alt="Көпір", caption="Көпірдің ашылуы", credit="Айгүл"),
    ),
    notice=Notice("© Алатау News. Сілтеме міндетті.", "t", 1, "https://alatau.example/", "Сілтеме"),
)


def ninjs(document: Document, meta: ExportMeta = META) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(export(document, "ninjs", meta))
    return found


def newsml(document: Document, meta: ExportMeta = META) -> etree._Element:
    return etree.fromstring(export(document, "newsml", meta))


def said(item: etree._Element, path: str) -> list[str]:
    found = item.xpath(path, namespaces=NAR)
    assert isinstance(found, list)
    return [str(one) for one in found]


def test_ninjs_says_what_it_is_and_whose() -> None:
    item = ninjs(ARTICLE)
    assert item["uri"] == "tag:alatau.example,2026:article:12"
    assert item["version"] == "7"
    assert item["pubStatus"] == "usable"
    assert item["language"] == "kk"
    assert item["copyrightHolder"] == "Алатау News"
    assert item["copyrightNotice"] == item["usageTerms"] == "© Алатау News. Сілтеме міндетті."
    assert item["rightsInfo"] == {"linkedRights": "https://alatau.example/"}
    assert item["edNote"] == "«көпр» → «көпір»"
    assert item["contentCreated"] == "2026-03-02T12:00:00+05:00"
    assert item["associations"][0]["renditions"][0]["href"] == "https://alatau.example/media/bridge.jpg"
    html = item["bodies"][0]["value"]
    assert "<strong>Жаңа</strong> көпір &amp; ескі" in html
    assert html.count("© Алатау News") == html.count('href="https://alatau.example/"') == 1
    assert "data-" not in html


def test_newsml_says_the_same() -> None:
    item = newsml(ARTICLE)
    assert (item.get("guid"), item.get("version")) == ("tag:alatau.example,2026:article:12", "7")
    assert said(item, "n:rightsInfo/n:copyrightHolder/n:name/text()") == ["Алатау News"]
    assert said(item, "n:rightsInfo/n:copyrightNotice/text()") == ["© Алатау News. Сілтеме міндетті."]
    assert said(item, "n:rightsInfo/n:usageTerms/@href") == ["https://alatau.example/"]
    assert said(item, "n:itemMeta/n:pubStatus/@qcode") == ["stat:usable"]
    assert said(item, "n:itemMeta/n:signal/@qcode") == ["sig:correction"]
    assert said(item, "n:contentMeta/n:headline/text()") == ["Көпір ашылды"]
    assert said(item, "//x:body//x:a/@href") == ["https://alatau.example/"]
    assert said(item, "//x:img/@src") == ["https://alatau.example/media/bridge.jpg"]


def test_what_is_withdrawn_keeps_its_name_and_loses_its_text() -> None:
    meta = replace(META, exchange=replace(EXCHANGE, status="canceled", note="Қате хабар", signal=""))
    item, tree = ninjs(ARTICLE, meta), newsml(ARTICLE, meta)
    assert (item["uri"], item["pubStatus"], item["edNote"]) == (ninjs(ARTICLE)["uri"], "canceled", "Қате хабар")
    assert "bodies" not in item
    assert "associations" not in item
    assert said(tree, "n:itemMeta/n:pubStatus/@qcode") == ["stat:canceled"]
    assert said(tree, "n:contentSet") == []


@given(documents(furniture=False), texts(max_size=60), st.lists(texts(max_size=20), max_size=3))
def test_every_article_leaves_valid_by_both_schemas(document: Document, agency: str, topics: list[str]) -> None:
    meta = replace(META, agency=agency, keywords=tuple(topics))
    folder = resources.path("schemas", "iptc")
    geojson = json.loads((folder / "GeoJSON-schema.json").read_text(encoding="utf-8"))
    schema = json.loads((folder / "ninjs-schema_3.1.json").read_text(encoding="utf-8"))
    registry = jsonschema_rs.Registry([("https://geojson.org/schema/GeoJSON.json", geojson)])
    validator = jsonschema_rs.validator_for(schema, validate_formats=True, registry=registry)
    assert [fault.message for fault in validator.iter_errors(ninjs(document, meta))] == []
    check_newsml(export(document, "newsml", meta))


@given(texts(max_size=300))
def test_no_word_of_a_paragraph_is_lost(text: str) -> None:
    document = Document(blocks=(Paragraph(id="b1", content=text),))
    plain = ninjs(document)["bodies"][1]["value"]
    body = newsml(document).xpath("string(//x:body/x:p)", namespaces=NAR)
    assert plain.split() == [word for word in text.split() if word]
    assert str(body).split() == plain.split()


def test_an_item_that_breaks_its_schema_does_not_leave() -> None:
    item = ninjs(ARTICLE)
    with pytest.raises(UserMistake, match="firstCreated") as caught:
        check_ninjs({**item, "firstCreated": "yesterday"})
    assert caught.value.code == "exchange_invalid"
    with pytest.raises(UserMistake, match="schema"):
        check_ninjs({**item, "colour": "red"})
    with pytest.raises(UserMistake, match="schema"):
        check_newsml(export(ARTICLE, "newsml", META).replace(b"itemMeta", b"itemMatter"))


def test_characters_that_neither_format_can_hold_are_left_out() -> None:
    document = Document(headline="А\x00Ә\x0b", blocks=(Paragraph(id="b1", content="Б\ufffe\x1fВ"),))
    assert ninjs(document)["headlines"][0]["value"] == "АӘ"
    assert said(newsml(document), "//x:p/text()")[0] == "БВ"


def test_an_address_in_kazakh_letters_is_written_as_a_uri() -> None:
    notice = Notice("© Мысал", "t", 1, "https://мысал.қаз/жаңалық?бет=1", "Мысал")
    link = ninjs(replace(ARTICLE, notice=notice))["rightsInfo"]["linkedRights"]
    assert link.startswith("https://xn--")
    assert link.isascii()


def test_the_schemas_are_the_iptcs_own() -> None:
    folder = resources.path("schemas", "iptc")
    shared = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "iptc"
    if shared.is_dir():
        for name in ("ninjs-schema_3.1.json", "NewsML-G2_2.35-spec-All-Power.xsd", "GeoJSON-schema.json"):
            assert (folder / name).read_bytes() == (shared / name).read_bytes()
    assert b"creativecommons.org/licenses/by/4.0" in (folder / "NewsML-G2_2.35-spec-All-Power.xsd").read_bytes()
    assert "MIT License" in (folder / "LICENSE-newsinjson.txt").read_text(encoding="utf-8")
