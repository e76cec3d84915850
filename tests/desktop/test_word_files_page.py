"""The settings' page of Word files: a template of one's own, the style of each part, a page that shows them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt, RGBColor
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from editor.desktop.settings_pages import sections
from editor.desktop.settings_pages.word_files import WordPage, make_page
from editor.documents.word_look import ROLES, WordLook
from tests.desktop.article.house import House, open_house, open_newsroom


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    newsroom = open_newsroom(tmp_path / "Редакция")
    made = open_house(newsroom)
    qtbot.addWidget(made.panel)
    qtbot.waitUntil(made.idle)
    yield made
    made.panel.leave()
    made.context.jobs.close()
    newsroom.close()


@pytest.fixture
def page(house: House, qtbot: QtBot) -> WordPage:
    made = make_page(house.context)
    assert isinstance(made, WordPage)
    qtbot.addWidget(made)
    made.resize(640, 700)
    made.show()
    qtbot.waitUntil(house.idle)
    return made


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """With a large red style for leads, and without one for speakers."""
    word = docx.Document()
    lead = word.styles.add_style("Подводка", WD_STYLE_TYPE.PARAGRAPH)
    lead.font.size, lead.font.color.rgb = Pt(40), RGBColor(0xFF, 0, 0)
    path = tmp_path / "Наш шаблон.docx"
    word.save(str(path))
    return path


def _wish(page: WordPage, house: House, qtbot: QtBot, key: str, name: str) -> None:
    page.parts.choose(key)
    styles = page.parts.styles
    styles.setCurrentIndex(styles.findData(name))
    styles.activated.emit(styles.currentIndex())
    qtbot.waitUntil(house.idle)


def _row(page: WordPage, key: str) -> str:
    page.parts.choose(key)
    item = page.parts.list.currentItem()
    assert item is not None
    return item.text(1)


def test_the_page_is_among_the_settings() -> None:
    assert WordPage.__module__.rpartition(".")[2] in [
        one.module for group in sections.SECTIONS for one in group.sections
    ]


def test_every_part_has_a_row_and_stands_on_the_paper(page: WordPage) -> None:
    assert page.parts.list.topLevelItemCount() == len(ROLES)
    for role in ROLES:
        assert not page.parts.paper.place_of(role.key).isEmpty(), role.key
    assert not page.parts.paper.grab().isNull()
    assert not page.save.isEnabled()


def test_a_template_and_a_style_are_shown_at_once_and_kept_when_saved(
    page: WordPage, house: House, qtbot: QtBot, own: Path
) -> None:
    before = page.parts.paper.place_of("lead").height()
    page.take(own)
    qtbot.waitUntil(house.idle)
    _wish(page, house, qtbot, "lead", "Подводка")
    assert _row(page, "lead") == "Подводка"
    assert page.parts.paper.place_of("lead").height() > before
    assert house.newsroom.exporting.look() == WordLook()
    page.save.click()
    qtbot.waitUntil(house.idle)
    kept = house.newsroom.exporting.look()
    assert kept == WordLook(own.read_bytes(), "Наш шаблон.docx", {"lead": "Подводка"})
    assert not page.save.isEnabled()
    assert house.said == ["The look of Word files is saved"]


def test_the_styles_that_are_offered_are_of_the_parts_kind(page: WordPage) -> None:
    for key, has, has_not in (
        ("lead", "Quote", "Hyperlink"),
        ("link", "Hyperlink", "Quote"),
        ("table", "Table Grid", "Quote"),
    ):
        page.parts.choose(key)
        assert page.parts.styles.findData(has) > 0
        assert page.parts.styles.findData(has_not) < 0


def test_a_part_without_a_style_says_so(page: WordPage, house: House, qtbot: QtBot, own: Path) -> None:
    page.take(own)
    qtbot.waitUntil(house.idle)
    assert _row(page, "speaker") == "no style"
    assert not page.parts.missing.isHidden()
    assert _row(page, "headline") == "Title"
    assert page.parts.missing.isHidden()


def test_a_style_that_the_next_template_has_not_is_called_missing(
    page: WordPage, house: House, qtbot: QtBot, own: Path
) -> None:
    page.take(own)
    qtbot.waitUntil(house.idle)
    _wish(page, house, qtbot, "lead", "Подводка")
    page.house.click()
    qtbot.waitUntil(house.idle)
    assert _row(page, "lead") == "Подводка: missing"
    assert "“Lead” is taken" in page.parts.missing.text()
    assert page.parts.styles.currentData() == "Подводка"
    _wish(page, house, qtbot, "lead", "")
    assert _row(page, "lead") == "Lead"


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04 damaged"])
def test_what_is_no_template_is_refused_in_its_place(
    page: WordPage, house: House, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "кескін.docx"
    path.write_bytes(content)
    for wrong in (path, tmp_path / "gone.docx"):
        page.take(wrong)
        qtbot.waitUntil(house.idle)
        assert not page.note.isHidden()
        assert page.look == WordLook()
    assert house.troubles == []


def test_a_notice_in_the_footer_of_a_template_without_one_is_said(
    page: WordPage, house: House, qtbot: QtBot, own: Path
) -> None:
    page.notice.setCurrentIndex(page.notice.findData("footer"))
    page.notice.activated.emit(page.notice.currentIndex())
    qtbot.waitUntil(house.idle)
    assert page.look is not None
    assert page.look.notice == "footer"
    assert page.note.isHidden()
    page.take(own)
    qtbot.waitUntil(house.idle)
    assert "no footer" in page.note.text()


def test_what_another_seat_saves_is_shown_unless_something_is_being_chosen_here(
    page: WordPage, house: House, qtbot: QtBot
) -> None:
    exporting, hub = house.newsroom.exporting, house.context.hub
    with qtbot.waitSignal(hub.changed):
        hub.publish(exporting.save_look(WordLook(styles={"lead": "Quote"})))
    qtbot.waitUntil(house.idle)
    assert _row(page, "lead") == "Quote"
    assert not page.save.isEnabled()
    _wish(page, house, qtbot, "byline", "Normal")
    with qtbot.waitSignal(hub.changed):
        hub.publish(exporting.save_look(WordLook(styles={"lead": "Title"})))
    qtbot.waitUntil(house.idle)
    assert page.look == WordLook(styles={"lead": "Quote", "byline": "Normal"})
    assert page.save.isEnabled()


def test_a_click_on_the_paper_chooses_the_part(page: WordPage, qtbot: QtBot) -> None:
    paper = page.parts.paper
    for key in ("quote", "dateline", "table_text", "table", "link"):
        qtbot.mouseClick(paper, Qt.MouseButton.LeftButton, pos=paper.place_of(key).center().toPoint())
        assert page.parts.chosen == key


@pytest.mark.parametrize("together", [False, True])
def test_a_sample_is_written_in_the_look_that_is_shown_and_opened(
    page: WordPage, house: House, qtbot: QtBot, own: Path, monkeypatch: pytest.MonkeyPatch, together: bool
) -> None:
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return len(opened) == 1

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    page.take(own)
    qtbot.waitUntil(house.idle)
    _wish(page, house, qtbot, "lead", "Подводка")
    pressed = page.sample_day if together else page.sample
    pressed.click()
    qtbot.waitUntil(house.idle)
    (path,) = opened
    names = [one.style.name for one in docx.Document(str(path)).paragraphs if one.style is not None]
    assert "Подводка" in names
    assert page.note.isHidden()
    pressed.click()  # and now no program takes it
    qtbot.waitUntil(house.idle)
    assert str(path) in page.note.text()
    assert house.newsroom.exporting.look() == WordLook()


def test_the_dialog_asks_for_word_files(page: WordPage, house: House, qtbot: QtBot, own: Path) -> None:
    dialog = page.ask()
    assert isinstance(dialog, QFileDialog)
    assert "*.dotx" in dialog.nameFilters()[0]
    dialog.fileSelected.emit(str(own))
    dialog.close()
    qtbot.waitUntil(house.idle)
    assert page.template.accessibleName() == "Наш шаблон.docx"
