"""The comparison in the window: what moved, tables, marks, pictures, both shapes, steps, and long texts in slices."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from editor.articles.document import Cell, Document, Heading, Image, Mark, Paragraph, Table
from editor.desktop.article import comparison_view, laying_out
from editor.desktop.article.comparison_view import ComparisonView
from editor.desktop.article.words import Words
from editor.desktop.theme import Theme
from tests.strategies import documents


@pytest.fixture
def view(qtbot: QtBot) -> ComparisonView:
    made = ComparisonView(Theme("light"), Words())
    qtbot.addWidget(made)
    return made


def paragraph(key: str, seed: int) -> Paragraph:
    """One that has no word of another one."""
    return Paragraph(key, content=" ".join(f"сөз{seed}т{number}" for number in range(12)))


ONE, TWO, THREE = (paragraph(f"p{number}", number) for number in range(3))
OLD = Document(headline="Тақырып", blocks=(ONE, TWO, THREE))
MOVED = replace(OLD, blocks=(TWO, THREE, replace(ONE, content=ONE.content.replace("сөз0т3", "жаңа"))))
PARAGRAPHS = tuple(paragraph(f"b{number}", number) for number in range(40))
FORTY = (Document(blocks=PARAGRAPHS), Document(blocks=(*PARAGRAPHS[:-1], replace(PARAGRAPHS[-1], content="соңы"))))


def style_of(view: ComparisonView, word: str) -> tuple[bool, bool]:
    """Whether it is struck out, and whether it is underlined."""
    cursor = view.document().find(word)
    assert not cursor.isNull(), word
    return cursor.charFormat().fontStrikeOut(), cursor.charFormat().fontUnderline()


def test_a_paragraph_that_moved_is_shown_where_it_stands_with_what_was_edited(view: ComparisonView) -> None:
    assert view.show_texts(OLD, MOVED) == 1
    text = view.toPlainText()
    assert text.count("сөз0т5") == 1
    assert text.index("↓ Moved to place 3") < text.index("сөз1т0") < text.index("↑ Moved here from place 1")
    assert style_of(view, "сөз0т3") == (True, False)
    assert style_of(view, "жаңа") == (False, True)


def test_side_by_side_shows_it_once_on_each_side(view: ComparisonView) -> None:
    view.set_side_by_side(True)
    view.show_texts(OLD, MOVED, "1", "2")
    text = view.toPlainText()
    assert text.count("сөз0т5") == 2
    assert (text.count("сөз0т3"), text.count("жаңа")) == (1, 1)


def test_tables_kinds_marks_and_pictures_are_told(view: ComparisonView) -> None:
    table = Table("t", rows=((Cell("Қала"), Cell("Саны")), (Cell("Астана"), Cell("100"))))
    picture = Image("i", source="a.jpg", alt="Үй", caption="Жаңа үй")
    old = Document(blocks=(ONE, TWO, table, picture))
    more = replace(table, rows=(*table.rows, (Cell("Ақтау"), Cell("30"))))
    heading = Heading(ONE.id, content=ONE.content)
    bold = replace(TWO, marks=(Mark(0, 6, "bold"),))
    view.show_texts(old, Document(blocks=(heading, bold, more, replace(picture, alt="Көк үй"))))
    text = view.toPlainText()
    assert "Kind: Paragraph → Heading" in text
    assert "«сөз1т0»: plain → bold" in text
    assert "Alternative text: ҮйКөк үй" in text
    assert style_of(view, "Ақтау") == (False, True)
    assert style_of(view, "Астана") == (False, False)


def test_steps_go_from_change_to_change_and_round(view: ComparisonView) -> None:
    steps: list[tuple[int, int]] = []
    view.stepped.connect(lambda current, number: steps.append((current, number)))
    view.show_texts(OLD, replace(MOVED, headline="Басқа"))
    steps.clear()
    for direction in (1, 1, 1, -1, -1):
        assert view.step(direction)
    assert steps == [(1, 2), (2, 2), (1, 2), (2, 2), (1, 2)]
    view.step(-1)
    line = QTextCursor(view.textCursor())
    assert line.block().text() == "↑ Moved here from place 1"


def test_where_nothing_differs_no_step_is_made(view: ComparisonView) -> None:
    view.show_texts(OLD, OLD)
    assert not view.step(1)


def test_what_is_the_same_is_counted_where_it_is_left_out(view: ComparisonView) -> None:
    view.set_only_changes(True)
    view.show_texts(OLD, replace(OLD, blocks=(ONE, TWO, replace(THREE, content="басқа"))))
    text = view.toPlainText()
    assert "3 part(s) unchanged" in text
    assert "сөз0т0" not in text


def test_a_narrow_window_shows_one_column(view: ComparisonView) -> None:
    view.set_side_by_side(True)
    view.show_texts(OLD, MOVED, "1", "2")
    view.resize(comparison_view.NARROWEST - 20, 400)
    view.show()
    assert view.toPlainText().count("сөз0т5") == 1
    view.resize(comparison_view.NARROWEST + 200, 400)
    assert view.toPlainText().count("сөз0т5") == 2


def test_a_long_comparison_is_written_in_slices_and_whole_in_the_end(
    qtbot: QtBot, view: ComparisonView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparison_view, "SLICE_S", 0.0)  # every slice is one row
    view.show_texts(*FORTY)
    assert "сөз30т0" not in view.toPlainText()
    qtbot.waitUntil(lambda: "соңы" in view.toPlainText())
    assert view.toPlainText().index("сөз30т0") < view.toPlainText().index("соңы")


def test_a_step_to_what_is_not_written_yet_writes_it(view: ComparisonView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparison_view, "SLICE_S", 0.0)
    view.show_texts(*FORTY)
    assert view.step(1)
    assert "соңы" in view.toPlainText()


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(4), documents(4))
def test_any_two_articles_are_shown_in_both_shapes(qtbot: QtBot, old: Document, new: Document) -> None:
    view = ComparisonView(Theme("dark"), Words())
    qtbot.addWidget(view)
    for beside in (False, True):
        view.set_side_by_side(beside)
        view.show_texts(old, new, "old", "new")
        view.step(1)
        assert not view.grab().isNull()


def test_after_another_width_what_is_written_is_laid_out_before_more_is_written(
    qtbot: QtBot, view: ComparisonView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparison_view, "SLICE_S", 0.0)
    monkeypatch.setattr(laying_out, "PIECE", 100)
    view.resize(500, 400)
    view.show()
    view.show_texts(*FORTY)
    view.resize(700, 400)
    written = view.document().blockCount()
    assert view._write_slice()
    assert view.document().blockCount() == written
    qtbot.waitUntil(lambda: "соңы" in view.toPlainText() and not view._steps.is_busy)
    assert view.toPlainText().index("сөз30т0") < view.toPlainText().index("соңы")
