"""What other programs put on the clipboard comes onto the page with its structure, in one step, and nothing glued."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from editor.articles import giants
from editor.articles.document import Cell, Document, Heading, Image, ListItem, Mark, Paragraph, Quote, Table
from editor.articles.findings import Finding
from editor.desktop.article import pasting
from editor.documents import clipboard
from editor.errors import QalamError
from tests.desktop.article.house import House, open_newsroom, shown
from tests.documents.test_clipboard import FOLDER, html_trees
from tests.documents.word_files import png

BODY = Document(
    language="kk",
    headline="Тақырып",
    lead="Лид.",
    blocks=(
        Paragraph("one", content="Бірінші сөйлем. Екінші сөйлем."),
        Heading("two", content="Бөлім"),
        ListItem("three", content="бірінші"),
        ListItem("four", content="екінші", ordered=False, depth=1),
        Quote("five", content="Дәйексөз."),
        Table("six", rows=((Cell("а"), Cell("б")),)),
        Paragraph("seven", content="Соңы."),
    ),
)


class NothingToSay:
    lexicon = SimpleNamespace(keep=lambda: None)

    """In the place of the checks, which would read every pasted word."""

    def check(self, _document: Document) -> list[Finding]:
        return []


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    newsroom = open_newsroom(tmp_path)
    newsroom.__dict__["proofreader"] = NothingToSay()  # what is pasted here is not to be spelt
    with shown(newsroom, qtbot) as made:
        article = made.draft(BODY)
        made.panel.open_article(article)
        qtbot.waitUntil(lambda: made.panel.session.article_id == article)
        yield made


def at(house: House, words: str, *, end: bool = True) -> None:
    """Put the caret behind these words, or before them."""
    page = house.panel.page
    found = page.document().find(words)
    assert not found.isNull(), words
    cursor = page.textCursor()
    cursor.setPosition(found.selectionEnd() if end else found.selectionStart())
    page.setTextCursor(cursor)


def choose(house: House, words: str) -> None:
    house.panel.page.setTextCursor(house.panel.page.document().find(words))


def paste(house: House, html: str = "", text: str = "", rtf: bytes = b"") -> Document:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    if rtf:
        data.setData("text/rtf", rtf)
    house.panel.page.insertFromMimeData(data)
    return house.panel.page.article()


def outline(document: Document) -> list[tuple[str, str]]:
    return [(block.type, block.text) for block in document.blocks]


def test_structure_comes_in_as_one_step_to_undo(house: House) -> None:
    before = house.panel.page.article()
    at(house, "Соңы.")
    html = (FOLDER / "google_docs.html").read_text("utf-8")
    after = paste(house, html)
    expected = clipboard.from_html(html).blocks
    assert [block.type for block in after.blocks[-len(expected) + 1 :]] == [block.type for block in expected[1:]]
    assert len({block.id for block in after.blocks}) == len(after.blocks)
    house.panel.undo()
    assert house.panel.page.article() == before


def test_a_few_words_stay_in_the_line_with_their_marks(house: House) -> None:
    at(house, "Бірінші")
    after = paste(house, "<span> ең <b>басты</b></span>", " ең басты")
    block = after.block("one")
    assert isinstance(block, Paragraph)
    assert block.content == "Бірінші ең басты сөйлем. Екінші сөйлем."
    assert block.marks == (Mark(11, 16, "bold"),)


def test_what_is_pasted_takes_the_place_of_what_was_selected(house: House) -> None:
    choose(house, "Бірінші")
    assert paste(house, "<p>Үшінші</p>", "Үшінші").block("one").text == "Үшінші сөйлем. Екінші сөйлем."


def test_paragraphs_in_the_middle_of_a_line_part_it(house: House) -> None:
    at(house, "Бірінші сөйлем.")
    after = paste(house, "<p> Үшінші.</p><p>Төртінші.</p>")
    assert [text for _, text in outline(after)][:3] == ["Бірінші сөйлем.Үшінші.", "Төртінші.", " Екінші сөйлем."]


def test_a_heading_takes_words_and_stays_one(house: House) -> None:
    at(house, "Бөлім")
    after = paste(house, "<h3><b> жаңа</b></h3>", " жаңа")
    assert after.block("two") == Heading("two", content="Бөлім жаңа")


def test_paragraphs_in_a_list_become_items(house: House) -> None:
    house.panel.page.setTextCursor(
        house.panel.page.document().find("екінші", house.panel.page.document().find("Бөлім"))
    )
    cursor = house.panel.page.textCursor()
    cursor.setPosition(cursor.selectionEnd())
    house.panel.page.setTextCursor(cursor)
    after = paste(house, "<p>-дан кейін</p><p>үшінші</p>")
    assert ("list_item", "екінші-дан кейін") in outline(after)
    (made,) = [block for block in after.blocks if block.text == "үшінші"]
    assert isinstance(made, ListItem)
    assert made.depth == 1


def test_a_cell_and_the_headline_take_one_line(house: House) -> None:
    at(house, "а", end=True)
    choose(house, "Тақырып")
    after = paste(house, "<p>Жаңа</p><p><b>тақырып</b></p>")
    assert after.headline == "Жаңа тақырып"
    cursor = house.panel.page.textCursor()
    table = cursor.document().find("Дәйексөз.").block().next()
    cursor.setPosition(table.position())
    house.panel.page.setTextCursor(cursor)
    block = paste(house, "<p>бір <i>екі</i></p><p>үш</p>").block("six")
    assert isinstance(block, Table)
    assert block.rows[0][0] == Cell("бір екі үша", (Mark(4, 7, "italic"),))


def test_words_lists_come_in_as_lists(house: House) -> None:
    at(house, "Соңы.")
    after = paste(house, (FOLDER / "word_lists.html").read_text("utf-8"))
    assert sum(block.type == "list_item" for block in after.blocks) > 4


def test_rich_text_is_taken_where_there_is_no_html(house: House) -> None:
    at(house, "Соңы.")
    after = paste(house, rtf=(FOLDER / "textedit.rtf").read_bytes())
    assert after.blocks[-1].text != "Соңы."


def test_what_was_left_out_is_said_quietly(house: House) -> None:
    at(house, "Соңы.")
    paste(house, "<p>а</p><p>б</p><img src='https://evil.example/x.png'><p style='display:none'>жасырын</p>")
    assert house.said == ["Left out: pictures that are only an address: 1, and 1 more"]
    assert "evil" not in str(house.panel.page.article())


def test_a_picture_of_the_clipboard_goes_into_the_media_folder(house: House, qtbot: QtBot) -> None:
    at(house, "Соңы.")
    data = base64.b64encode(png(20, 10)).decode()
    paste(house, f"<p>а</p><img alt='Көпір' src='data:image/png;base64,{data}'><p>б</p>")
    qtbot.waitUntil(lambda: any(isinstance(block, Image) for block in house.panel.page.article().blocks))
    (image,) = [block for block in house.panel.page.article().blocks if isinstance(block, Image)]
    assert image.alt == "Көпір"
    assert (house.newsroom.paths.media / image.source).read_bytes() == png(20, 10)


def test_a_large_clipboard_is_read_beside_the_window_and_goes_where_the_caret_stood(house: House, qtbot: QtBot) -> None:
    at(house, "Бірінші сөйлем.")
    before = house.panel.page.article()
    html = "".join(f"<p class='x{number:0100}'>сөз{number}</p>" for number in range(1_500))
    assert len(html) > pasting.AT_ONCE
    assert paste(house, html) == before  # the window goes on
    paste(house, "<p>кейін</p><p>соңы</p>")
    at(house, "Тақырып")
    qtbot.waitUntil(lambda: "кейін" in house.panel.page.article().text)
    text = house.panel.page.article().text
    assert [int(number) for number in re.findall(r"сөз(\d+)", text)] == list(range(1_500))
    assert house.panel.page.textCursor().block().text() == "Тақырып"
    house.panel.undo()
    house.panel.undo()
    assert house.panel.page.article() == before


def test_where_the_article_has_gone_nothing_is_pasted_into_another(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Event()

    def slowly(*forms: Any) -> clipboard.Pasted:
        gate.wait(5)
        return clipboard.read_clipboard(*forms)

    monkeypatch.setattr(pasting, "read_clipboard", slowly)
    at(house, "Соңы.")
    monkeypatch.setattr(pasting, "AT_ONCE", 10)
    paste(house, "<p>сөз сөз</p>")
    other = house.draft()
    house.panel.open_article(other)
    qtbot.waitUntil(lambda: house.panel.session.article_id == other)
    gate.set()
    qtbot.waitUntil(lambda: any("nothing was pasted" in said for said in house.said))
    assert "сөз сөз" not in house.panel.page.article().text


def test_too_much_is_refused_with_a_sentence_and_nothing_changes(
    house: House, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(clipboard, "MOST_LETTERS", 100)
    before = house.panel.page.article()
    at(house, "Соңы.")
    many = "сөз " * 50
    for html, text in (("", many), (f"<p>{many}</p>", many)):
        assert paste(house, html, text) == before
    codes = {trouble.code for trouble in house.troubles if isinstance(trouble, QalamError)}
    assert codes == {"clipboard_too_big"}


def test_what_cannot_be_read_is_pasted_as_its_text(house: House) -> None:
    at(house, "Соңы.")
    after = paste(house, rtf=b"{\\rtf1 " + b"{" * 600, text=" бәрібір")
    assert after.blocks[-1].text == "Соңы. бәрібір"
    assert len(house.troubles) == 1
    assert house.said == ["Only the text of the clipboard was pasted"]


def test_paste_as_plain_text_takes_the_words_alone(house: House) -> None:
    data = QMimeData()
    data.setHtml("<h2>Бөлім</h2><ul><li><b>қалың</b></li></ul>")
    data.setText(" Бөлім қалың")
    QGuiApplication.clipboard().setMimeData(data)
    at(house, "Соңы.")
    house.context.commands.run("article.paste_plain")
    assert house.panel.page.article().block("seven") == Paragraph("seven", content="Соңы. Бөлім қалың")


def test_an_address_over_words_is_their_link_also_when_it_comes_as_html(house: House) -> None:
    choose(house, "Екінші")
    after = paste(house, "<a href='https://qala.example/a'>https://qala.example/a</a>", "https://qala.example/a")
    block = after.block("one")
    assert isinstance(block, Paragraph)
    assert block.marks == (Mark(16, 22, "link", "https://qala.example/a"),)


def test_a_giant_paragraph_is_cut_at_its_sentences(house: House) -> None:
    at(house, "Соңы.", end=False)
    sentence = "Бұл сөйлем сөздерден тұрады. "
    html = f"<p>{sentence * 1_500}</p>"
    assert giants.GIANT < len(html) < pasting.AT_ONCE
    blocks = paste(house, html).blocks
    assert max(len(block.text) for block in blocks) <= giants.GIANT
    assert sum(block.text.count("тұрады.") for block in blocks) == 1_500


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(html_trees())
def test_words_in_are_words_out_wherever_they_are_pasted(house: House, html: str) -> None:
    page = house.panel.page
    before = page.article()
    cursor = page.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    page.setTextCursor(cursor)
    paste(house, f"<p> </p>{html}", " ")
    put_in = re.sub(r"<[^>]*>", " ", html).split()
    after = page.article()
    assert after.text.replace("Соңы.", "Соңы. ", 1).split() == before.text.split() + put_in
    page.undo()
    page.settle()
    assert page.article() == before
