"""The article in another script, in the window: a look, a copy, a file, an article of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from editor.articles.document import Document, Paragraph
from editor.desktop.settings_pages.scripts import ScriptsPage
from editor.language.scripts import Entry
from tests.desktop.article.house import DRAFT, House, open_newsroom, shown


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    with shown(open_newsroom(tmp_path), qtbot) as made:
        yield made


def _open(house: House, qtbot: QtBot, document: Document = DRAFT) -> int:
    article = house.draft(document)
    house.panel.open_article(article)
    qtbot.waitUntil(house.panel.is_writing)
    house.context.commands.run("article.in_script")
    qtbot.waitUntil(house.idle)
    return article


def _choose(house: House, qtbot: QtBot, script: str) -> None:
    box = house.panel.in_script.page.scripts
    box.setCurrentIndex(box.findData(script))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(house.idle)


def test_the_article_is_shown_in_the_script_that_is_chosen(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    page = house.panel.in_script.page
    assert house.panel.middle.currentWidget() is page
    assert "Jaña köpır aşyldy" in page.preview.toPlainText()
    _choose(house, qtbot, "arabic")
    assert "جاڭا كوپىر اشىلدى" in page.preview.toPlainText()
    option = page.preview.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    assert page.doubts.isVisibleTo(page)  # the draft has ӊ in the place of ң
    assert page.doubts.text().count("ӊ") == 2
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert house.panel.is_writing()
    house.context.commands.run("article.in_script")
    assert page.script == "arabic"


def test_what_is_shown_is_copied_with_its_direction(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    _choose(house, qtbot, "arabic")
    house.panel.in_script.page.copy.click()
    clipboard = QGuiApplication.clipboard()
    assert "جاڭا كوپىر اشىلدى" in clipboard.text()
    assert 'lang="kk-Arab" dir="rtl"' in clipboard.text("html")[0]
    clipboard.clear()


@pytest.mark.parametrize(("name", "needle"), [("a.html", b'lang="kk-Latn"'), ("a.txt", "Jaña köpır".encode())])
def test_what_is_shown_becomes_a_file(house: House, qtbot: QtBot, tmp_path: Path, name: str, needle: bytes) -> None:
    _open(house, qtbot)
    house.panel.in_script.export(tmp_path / name)
    qtbot.waitUntil(lambda: (tmp_path / name).exists() and house.idle())
    assert needle in (tmp_path / name).read_bytes()


def test_an_article_of_it_is_opened_and_renewed(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot)
    house.panel.in_script.page.keep.click()
    qtbot.waitUntil(lambda: house.panel.session.article_id != article and house.panel.is_writing())
    version = house.stored(house.panel.session.article_id)
    assert (version.record.version_of, version.document.script) == (article, "latin")
    assert house.panel.page.article().script == "latin"
    house.panel.open_article(article)
    qtbot.waitUntil(lambda: house.panel.session.article_id == article and house.panel.is_writing())
    house.context.commands.run("article.in_script")
    qtbot.waitUntil(house.idle)
    house.panel.in_script.page.keep.click()
    qtbot.waitUntil(lambda: house.panel.session.article_id == version.record.id)
    assert house.newsroom.versions.of(article) == [version.record.id]


def test_the_way_back_tells_its_doubtful_words(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot, Document(script="latin", blocks=(Paragraph(content="Ol qvzşki dedı."),)))
    page = house.panel.in_script.page
    assert page.script == "cyrillic"
    assert "Ол қвзшки деді." in page.preview.toPlainText()
    assert "қвзшки" in page.doubts.text()


def test_an_article_in_arabic_script_is_written_from_right_to_left(house: House, qtbot: QtBot) -> None:
    house.panel.open_article(house.draft(replace(DRAFT, script="arabic")))
    qtbot.waitUntil(house.panel.is_writing)
    direction = house.panel.page.document().defaultTextOption().textDirection()
    assert direction == Qt.LayoutDirection.RightToLeft


def test_an_article_in_another_language_has_one_script_and_that_is_said(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot, replace(DRAFT, language="ru"))
    assert house.panel.is_writing()
    assert len(house.said) == 1


def test_words_of_your_own_are_saved_and_those_of_another_seat_stay(house: House, qtbot: QtBot) -> None:
    page = ScriptsPage(house.context)
    qtbot.addWidget(page)
    qtbot.waitUntil(house.idle)
    page.own.setPlainText("Шекспир = Shakespeare\nтеңге")
    house.newsroom.script_exceptions.set([Entry("latin", "Гёте", "Goethe")], by="Ерлан")
    page.save.click()
    qtbot.waitUntil(house.idle)
    kept = {entry.cyrillic: entry.written for entry in house.newsroom.script_exceptions.entries("latin")}
    assert kept == {"Шекспир": "Shakespeare", "теңге": "теңге", "Гёте": "Goethe"}
    assert "Гёте = Goethe" in page.own.toPlainText()
    page.own.setPlainText("екі сөз = a")
    page.save.click()
    qtbot.waitUntil(house.idle)
    assert page.note.text() != ""
    assert len(house.newsroom.script_exceptions.entries()) == 3
    page.scripts.setCurrentIndex(page.scripts.findData("arabic"))
    page.scripts.activated.emit(page.scripts.currentIndex())
    qtbot.waitUntil(house.idle)
    assert page.own.toPlainText() == ""
