"""HTML out and back: the equal document, nothing but what is allowed, and a foreign page's words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from lxml import html as lxml_html

from editor.articles.document import Document, Embed, Heading, Image, ListItem, Mark, Notice, Paragraph, Quote, Table
from editor.documents.html import article_html, body_html, notice_html, safe_address
from editor.documents.html_reading import document_from_html
from editor.documents.read import read_file
from editor.errors import UserMistake
from tests.strategies import documents


def as_read(notice: Notice | None) -> Notice | None:
    """What a page says of a notice: what people read, and which template it is of; nothing of one that nobody reads."""
    if notice is None or notice.place == "metadata":
        return None
    return Notice(notice.text, notice.template, notice.version, notice.link, notice.link_text)


def test_a_list_that_says_that_it_begins_at_one_comes_back_so() -> None:
    document = Document(language="kk", blocks=(ListItem(content="а", ordered=True, start=1),))
    assert document_from_html(article_html(document)) == document


@given(documents(furniture=False))
def test_a_document_comes_back_equal_from_its_html(document: Document) -> None:
    expected = replace(document, notice=as_read(document.notice))
    assert document_from_html(article_html(document)) == expected


@given(documents(furniture=False))
def test_each_block_is_named_and_its_element_holds_exactly_its_text(document: Document) -> None:
    root = lxml_html.fragment_fromstring(body_html(document), create_parent="div")
    for block in document.blocks:
        found = root.xpath("//*[@data-block=$id]", id=block.id)
        assert len(found) == 1
        if block.type not in ("table", "rule"):
            beside = found[0].find(".//span[@data-field='dateline']")
            shown = "".join(found[0].itertext()).removeprefix("".join(beside.itertext()) if beside is not None else "")
            assert shown == block.text.replace("\n", "")


def test_html_in_a_text_stays_text() -> None:
    document = Document(headline="<b>&", blocks=(Paragraph(content="<script>alert(1)</script>", id="a"),))
    written = article_html(document)
    assert "<script" not in written
    assert document_from_html(written).text == "<script>alert(1)</script>"


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:x",
        "data:text/html,x",
        "java\nscript:x",
        "//evil.example",
        "file:///etc",
        "",
        "http:",
    ],
)
def test_only_web_and_mail_addresses_become_links(address: str) -> None:
    assert safe_address(address) == ""
    document = Document(
        blocks=(Paragraph(content="сөз", marks=(Mark(0, 3, "link", address),)), Embed(url=address, title="бейне")),
        notice=Notice("Дереккөз: X", link=address, link_text="X"),
    )
    assert "href" not in article_html(document)


def test_the_notice_has_a_real_link_on_its_first_mention() -> None:
    notice = Notice("X агенттігі. © X", link='https://x.kz/?a="b"&c', link_text="X")
    assert notice_html(notice) == '<a href="https://x.kz/?a=&quot;b&quot;&amp;c">X</a> агенттігі. © X'


def save(folder: Path, html: str) -> Path:
    path = folder / "page.html"
    path.write_text(html, "utf-8")
    return path


def test_a_foreign_page_keeps_its_words_and_its_structure(tmp_path: Path) -> None:
    page = """<!doctype html><html lang="kk"><head><title>T</title><style>p{}</style></head><body>
      <nav><a href="/">Басты бет</a></nav>
      <h1>Тақы<b>рып</b></h1>
      <p>Бірінші   <a href="https://a.kz/">сілтеме</a> <i>қиғаш</i>
         сөз.<script>var x = "жасырын";</script></p>
      <h2>Бөлім</h2><blockquote>Дәйексөз</blockquote>
      <ul><li>бір<ul><li>ішкі</li></ul></li><li>екі</li></ul>
      <table><tr><th>А</th><th>Б</th></tr><tr><td>1</td></tr></table>
      <p>Жол<br>үзілді</p><div>Соңғы <b>абзац</b></div>
      <figure><img src="https://evil.kz/pic.jpg" alt="сурет"><figcaption>Сурет жазуы</figcaption></figure>
    </body></html>"""
    imported = read_file(save(tmp_path, page))
    document = imported.document
    assert document.headline == "Тақырып"
    assert [(block.type, block.text) for block in document.blocks] == [
        ("paragraph", "Бірінші сілтеме қиғаш сөз."),
        ("heading", "Бөлім"),
        ("quote", "Дәйексөз"),
        ("list_item", "бір"),
        ("list_item", "ішкі"),
        ("list_item", "екі"),
        ("table", "А\tБ\n1\t"),
        ("paragraph", "Жол\nүзілді"),
        ("paragraph", "Соңғы абзац"),
        ("image", "Сурет жазуы"),
    ]
    first, inner, picture = document.blocks[0], document.blocks[4], document.blocks[9]
    assert isinstance(first, Paragraph)
    assert first.marks == (Mark(8, 15, "link", "https://a.kz/"), Mark(16, 21, "italic"))
    assert isinstance(inner, ListItem)
    assert inner.depth == 1
    assert isinstance(picture, Image)
    assert picture.source == "pic.jpg"
    assert any("Басты бет" in line for line in imported.left_out)
    assert any("script" in line for line in imported.left_out)


def test_words_are_neither_glued_nor_lost_between_elements(tmp_path: Path) -> None:
    document = read_file(save(tmp_path, "<h1>А</h1><div>бір<p>екі</p>үш</div><dl><dt>төрт<dd>бес</dl>")).document
    assert document.text.split() == ["бір", "екі", "үш", "төрт", "бес"]


def test_a_page_that_is_nested_very_deep_loses_no_word(tmp_path: Path) -> None:
    deep = "<p>те<b>рең</b><script>жоқ</script></p>жерде<p>бар</p>сөз"
    html = "<h1>А</h1>" + "<div>" * 1500 + deep + "</div>" * 1500 + "<p>соңы</p>"
    assert read_file(save(tmp_path, html)).document.text.split() == ["терең", "жерде", "бар", "сөз", "соңы"]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("<table data-block='a'><tr><td>", "</td></tr></table>"),
        ("<figure><img src='a.png' alt='b'><figcaption><span>", "</span></figcaption></figure>"),
        ("<blockquote><footer>", "</footer></blockquote>"),
        ("<ul><li>", "</li></ul>"),
        ("<b>", "</b>"),
    ],
)
def test_no_nesting_is_too_deep(tmp_path: Path, opening: str, closing: str) -> None:
    html = "<h1>А</h1><p>басы</p>" + opening * 400 + "терең" + closing * 400 + "<p>соңы</p>"
    document = read_file(save(tmp_path, html)).document
    shown = [word for block in document.blocks for word in f"{block.text} {getattr(block, 'speaker', '')}".split()]
    assert shown == ["басы", "терең", "соңы"]


def test_a_page_that_the_parser_gives_up_is_refused_and_not_cut(tmp_path: Path) -> None:
    html = "<h1>А</h1>" + "<div>" * 5000 + "терең" + "</div>" * 5000 + "<p>соңы</p>"
    with pytest.raises(UserMistake) as caught:
        read_file(save(tmp_path, html))
    assert caught.value.code == "page_too_deep"


def test_a_page_of_unclosed_elements_loses_and_glues_no_word(tmp_path: Path) -> None:
    document = read_file(save(tmp_path, "<h1>А</h1>" + "<p><b>сөз" * 2000)).document
    assert document.text.split() == ["сөз"] * 2000


def test_a_page_in_a_kazakh_code_page_is_read_as_it_says(tmp_path: Path) -> None:
    html = '<meta charset="windows-1251"><h1>Тақырып</h1><p>Қазақстанда өңір көп болды</p>'
    path = tmp_path / "page.html"
    path.write_bytes(html.replace("windows-1251", "kz1048").encode("kz1048"))
    assert read_file(path).document.text == "Қазақстанда өңір көп болды"


def test_our_own_page_gives_back_its_block_ids(tmp_path: Path) -> None:
    blocks = (Heading(id="aaaaaaaa", content="Бөлім"), Quote(id="bbbbbbbb", content="Сөз", speaker="Әкім"))
    document = Document(headline="Т", blocks=(Paragraph(id="cccccccc", content="Мәтін"), *blocks, Table(id="dddddddd")))
    found = read_file(save(tmp_path, f"<html><body><main>{article_html(document)}</main></body></html>")).document
    assert found.blocks == document.blocks
