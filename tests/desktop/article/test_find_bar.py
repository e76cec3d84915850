"""Words are found and replaced on the page: in every part of an article, in one step, and never without end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.articles.document import Cell, Document, Image, Notice, Paragraph, Quote, Table
from editor.articles.offsets import Place, field_text
from editor.articles.search import find, replace_all, replace_hits
from editor.articles.search_patterns import Query
from editor.desktop.article import hits as hits_module
from editor.desktop.article.find_bar import FindBar
from editor.desktop.article.hits import Hits
from tests.desktop.article.conftest import type_text
from tests.desktop.article.house import House, writing

LONGEST = 30_000  # milliseconds: the dictionaries are read beside
STORY = Document(
    language="kk",
    headline="Көпір ашылды",
    lead="ҚАЛАДА көпір бар.",
    blocks=(
        Paragraph("one", content="Көпір ұзын, көпірдің бәрі ұзын."),
        Quote("said", content="Бізге көпір керек.", speaker="Көпір салушы"),
        Image("shot", source="gone.jpg", caption="Ескі көпір", alt="Көпір таңертең", credit="«Көпір» түсірді"),
        Table("grid", rows=((Cell("көпір"), Cell("ұзындығы")), (Cell("жол"), Cell("көпір емес"))), header_rows=1),
        Paragraph("last", content="Елде 12 км жол бар."),
    ),
    notice=Notice("Көпір туралы."),
)
EVERYWHERE = 12  # «көпір» in STORY, the notice too


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, migrated: Path) -> Iterator[House]:
    """An open article, and the caret at its beginning."""
    with writing(tmp_path / "home", migrated, STORY, qtbot) as made:
        yield made


def _bar(house: House) -> FindBar:
    return house.panel.searching.bar


def _hits(house: House) -> Hits:
    return house.panel.searching.hits


def _look(house: House, qtbot: QtBot, text: str, replacement: str | None = None) -> None:
    house.context.commands.run("article.find" if replacement is None else "article.replace")
    bar = _bar(house)
    bar.text.setText(text)
    bar.replacement.setText(replacement or "")
    _wait(house, qtbot)


def _wait(house: House, qtbot: QtBot) -> None:
    _bar(house).settle()
    qtbot.waitUntil(lambda: _hits(house).is_fresh or bool(_bar(house).message.text()), timeout=LONGEST)


def _article(house: House) -> Document:
    return house.panel.page.article()


def _highlighted(house: House) -> list[str]:
    found = [item.cursor.selectedText() for item in house.panel.page.extraSelections()]
    return [words for words in found if words.casefold() == "көпір"]


def test_every_part_of_the_article_is_searched_and_named(house: House, qtbot: QtBot) -> None:
    _look(house, qtbot, "көпір")
    assert len(_hits(house).hits) == EVERYWHERE
    model = _bar(house).list.model()
    parts = [str(model.index(row, 0).data()).split(":")[0] for row in range(model.rowCount())]
    for part in (
        "Headline",
        "Lead",
        "Text",
        "Quotation",
        "Speaker",
        "Caption",
        "Alt text",
        "Credit",
        "Table",
        "Notice",
    ):
        assert part in parts
    assert _bar(house).number.text() == "12 found"
    assert len(_highlighted(house)) >= 5


def test_capitals_of_cyrillic_and_kazakh_are_told_apart_only_when_asked(house: House, qtbot: QtBot) -> None:
    _look(house, qtbot, "қалада")
    assert [hit.text for hit in _hits(house).hits] == ["ҚАЛАДА"]
    _bar(house).case.setChecked(True)
    _wait(house, qtbot)
    assert _hits(house).hits == ()
    assert _bar(house).number.text() == "Nothing is found"


def test_whole_words_are_no_parts_of_longer_ones(house: House, qtbot: QtBot) -> None:
    _look(house, qtbot, "ұзын")
    assert len(_hits(house).hits) == 3
    _bar(house).whole.setChecked(True)
    _wait(house, qtbot)
    assert len(_hits(house).hits) == 2


def test_groups_of_a_regular_expression_stand_in_the_replacement(house: House, qtbot: QtBot) -> None:
    _bar(house).regex.setChecked(True)
    _look(house, qtbot, r"(\d+) (км)", r"\2: \1")
    _bar(house).all.click()
    _wait(house, qtbot)
    assert field_text(_article(house), "body", "last") == "Елде км: 12 жол бар."


def test_all_are_replaced_in_one_step_beside_the_text_too(house: House, qtbot: QtBot) -> None:
    before = _article(house)
    _look(house, qtbot, "көпір", "өткел")
    assert _bar(house).all.text() == "Replace all chosen (11)"
    _bar(house).all.click()
    _wait(house, qtbot)
    assert _article(house) == replace_all(before, Query("көпір"), "өткел")[0]
    assert [hit.place.field for hit in _hits(house).hits] == ["notice"]
    assert house.said[-1].startswith("11 ")
    house.panel.undo()
    assert _article(house) == before
    house.panel.redo()
    assert field_text(_article(house), "alt", "shot") == "өткел таңертең"


def test_what_is_unticked_stays_also_after_typing_before_it(house: House, qtbot: QtBot) -> None:
    _look(house, qtbot, "көпір", "өткел")
    bar, hits = _bar(house), _hits(house)
    bar.list.setCurrentIndex(bar.list.model().index(2, 0))
    bar.list.setFocus()
    QTest.keyClick(bar.list, Qt.Key.Key_Space)
    assert not hits.is_ticked(2)
    page = house.panel.page
    page.select_place(Place("body", "one", 0, 0))
    type_text(page, "Ал ")
    bar.all.click()
    qtbot.waitUntil(lambda: "өткел" in page.article().lead, timeout=LONGEST)
    assert field_text(_article(house), "body", "one") == "Ал Көпір ұзын, өткелдің бәрі ұзын."


def test_one_after_the_other_goes_past_what_was_put_in(house: House, qtbot: QtBot) -> None:
    _look(house, qtbot, "көпір", "үлкен көпір")
    bar, hits = _bar(house), _hits(house)
    bar.text.setFocus()
    for _ in range(3):
        bar.one.click()
        _wait(house, qtbot)
    assert _article(house).headline == "үлкен көпір ашылды"
    assert _article(house).lead == "ҚАЛАДА үлкен көпір бар."
    hit = hits.in_hand
    assert hit is not None
    assert (hit.place.field, hit.place.block, hit.place.start) == ("body", "one", 0)


def test_words_beside_a_block_are_replaced_one_by_one(house: House, qtbot: QtBot) -> None:
    _look(house, qtbot, "таңертең", "кешке")
    _bar(house).next.click()
    assert _hits(house).in_hand is not None
    _bar(house).one.click()
    _wait(house, qtbot)
    assert field_text(_article(house), "alt", "shot") == "Көпір кешке"
    house.panel.undo()
    assert field_text(_article(house), "alt", "shot") == "Көпір таңертең"


@pytest.mark.parametrize("pattern", ["(көпір", "[а"])
def test_a_pattern_that_cannot_be_read_is_told_in_the_bar(house: House, qtbot: QtBot, pattern: str) -> None:
    _bar(house).regex.setChecked(True)
    _look(house, qtbot, pattern)
    assert _bar(house).message.text().startswith("The regular expression")
    assert house.troubles == []
    _bar(house).text.setText("көпір")
    _bar(house).settle()
    qtbot.waitUntil(lambda: len(_hits(house).hits) == EVERYWHERE, timeout=LONGEST)
    assert _bar(house).message.isHidden()


def test_a_bad_replacement_is_told_and_the_hits_stay(house: House, qtbot: QtBot) -> None:
    _bar(house).regex.setChecked(True)
    _look(house, qtbot, "көпір", r"\7")
    assert r"\7" in _bar(house).message.text()
    assert len(_hits(house).hits) == EVERYWHERE
    assert not _bar(house).all.isEnabled()


def test_escape_closes_the_bar_and_leads_back_to_the_text(house: House, qtbot: QtBot) -> None:
    _look(house, qtbot, "көпір")
    QTest.keyClick(_bar(house).text, Qt.Key.Key_Escape)
    assert _bar(house).isHidden()
    assert house.panel.page.hasFocus()
    assert _highlighted(house) == []


def test_the_selected_words_are_looked_for(house: House, qtbot: QtBot) -> None:
    house.panel.page.select_place(Place("body", "last", 11, 14))
    house.context.commands.run("article.find")
    assert _bar(house).text.text() == "жол"
    _wait(house, qtbot)
    assert len(_hits(house).hits) == 2


def test_next_and_previous_go_round_and_the_focus_stays_in_the_bar(house: House, qtbot: QtBot) -> None:
    _look(house, qtbot, "көпір")
    bar, hits = _bar(house), _hits(house)
    rows = []
    for _ in range(EVERYWHERE + 1):
        QTest.keyClick(bar.text, Qt.Key.Key_Return)
        rows.append(hits.current)
        assert QApplication.focusWidget() is bar.text
    assert rows == [*range(EVERYWHERE), 0]
    house.context.commands.run("article.find_previous")
    assert hits.current == EVERYWHERE - 1


def test_a_line_of_the_list_leads_to_its_place(house: House, qtbot: QtBot) -> None:
    _look(house, qtbot, "керек")
    bar = _bar(house)
    bar.list.setFocus()
    bar.list.setCurrentIndex(bar.list.model().index(0, 0))
    QTest.keyClick(bar.list, Qt.Key.Key_Return)
    assert house.panel.page.textCursor().selectedText() == "керек"
    assert house.panel.page.hasFocus()


def test_the_page_is_searched_again_while_somebody_types(house: House, qtbot: QtBot) -> None:
    _look(house, qtbot, "көпір")
    page = house.panel.page
    page.select_place(Place("body", "last", 0, 0))
    page.setFocus()
    type_text(page, "Көпір ")
    qtbot.waitUntil(lambda: len(_hits(house).hits) == EVERYWHERE + 1, timeout=LONGEST)


def test_more_places_than_are_shown_are_counted_and_replaced_all_the_same(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hits_module, "MOST", 4)
    monkeypatch.setattr(hits_module, "_AT_ONCE", 2)
    before = _article(house)
    _look(house, qtbot, "көпір", "өткел")
    bar, hits = _bar(house), _hits(house)
    assert bar.list.model().rowCount() == 4
    assert bar.number.text() == "The first 4 of 12"
    assert bar.all.text() == "Replace all chosen (11)"
    hits.tick(2, on=False)
    left = hits.hits[2].place
    bar.all.click()
    qtbot.waitUntil(lambda: house.said != [] and hits.is_fresh, timeout=LONGEST)
    assert house.said[-1].startswith("10 ")
    wanted = [hit for hit in find(before, Query("көпір"), "өткел").hits if hit.place != left]
    assert _article(house) == replace_hits(before, tuple(wanted))[0]
    house.panel.undo()
    assert _article(house) == before


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text("кКөңа ́.-'\u00a0", max_size=12),
    cell=st.text("кКө а", max_size=6),
    alt=st.text("кКөң", max_size=6),
    wanted=st.text("кКөа", min_size=1, max_size=2),
    new=st.text("кКөа ", max_size=4),
    case=st.booleans(),
    whole=st.booleans(),
)
def test_replacing_all_ends_and_is_what_the_domain_says(
    house: House, qtbot: QtBot, text: str, cell: str, alt: str, wanted: str, new: str, case: bool, whole: bool
) -> None:
    page, hits = house.panel.page, _hits(house)
    document = Document(
        language="kk",
        headline=text.strip(),
        blocks=(
            Paragraph("one", content=text),
            Image("shot", source="gone.jpg", caption=cell, alt=alt),
            Table("grid", rows=((Cell(cell), Cell(text)),)),
            Paragraph("last", content="соңы"),
        ),
    )
    page.show_article(document)
    before = page.article()
    query = Query(wanted, case, whole)
    hits.look_for(query, new, replaces=True)
    qtbot.waitUntil(lambda: hits.is_fresh, timeout=LONGEST)
    expected, number = replace_all(before, query, new)
    assert hits.replace(hits.chosen()) == number
    assert page.article() == expected
    if number:
        house.panel.undo()
        assert page.article() == before
    hits.stop()
