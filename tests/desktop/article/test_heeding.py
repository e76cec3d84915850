"""What an editor tells the proofreader at the page holds, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from db.faults import DatabaseFault
from editor.articles.document import Document, Mark, Paragraph
from editor.desktop.article.findings import kind_color, kind_line
from tests.components import require_kazakh_dictionary
from tests.desktop.article.conftest import type_text
from tests.desktop.article.house import House, open_newsroom, shown

TEXT = Document(
    headline="Жаңа орталық",
    blocks=(Paragraph("p1", None, "Бұл квазихаб ашылды."), Paragraph("p2", None, "Екінші квазихаб та бар.")),
)


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    require_kazakh_dictionary()
    newsroom = open_newsroom(tmp_path)
    with shown(newsroom, qtbot) as made:
        article = made.draft(TEXT)
        made.panel.open_article(article)
        qtbot.waitUntil(lambda: made.panel.session.article_id == article)
        _wait(made, qtbot, 2)
        yield made


def _spelling(house: House) -> list[str]:
    return [item.finding.place.block or "" for item in house.panel.findings.marked if item.finding.check == "spelling"]


def _wait(house: House, qtbot: QtBot, number: int) -> None:
    qtbot.waitUntil(
        lambda: house.panel.findings.is_fresh and house.context.jobs.is_idle() and len(_spelling(house)) == number,
        timeout=30_000,
    )


def _go_to_first(house: House) -> None:
    findings = house.panel.findings
    findings.go_to(next(item for item in findings.marked if item.finding.check == "spelling"))


def test_ignored_here_goes_from_its_place_and_stays_away_while_one_writes(house: House, qtbot: QtBot) -> None:
    _go_to_first(house)
    house.context.commands.run("article.ignore_here")
    _wait(house, qtbot, 1)
    assert _spelling(house) == ["p2"]
    house.panel.page.show_cursor(house.panel.page.textCursor())
    type_text(house.panel.page, " тағы")
    house.panel.findings.look()
    _wait(house, qtbot, 1)
    assert _spelling(house) == ["p2"]


def test_ignored_in_the_article_goes_everywhere_and_is_heeded_again_from_the_list(house: House, qtbot: QtBot) -> None:
    _go_to_first(house)
    house.panel.side.open("findings")
    house.panel.findings_panel.deciding("ignore_article").click()
    _wait(house, qtbot, 0)
    menu = QMenu(house.panel.findings_panel)
    qtbot.addWidget(menu)
    house.panel.findings_panel.ignored_menu.emit(menu)
    qtbot.waitUntil(lambda: bool(menu.actions()))
    assert "квазихаб" in menu.actions()[0].text()
    menu.hide()
    menu.actions()[0].trigger()
    _wait(house, qtbot, 2)


def test_a_word_that_is_added_is_known_at_once_to_every_article(house: House, qtbot: QtBot) -> None:
    _go_to_first(house)
    house.context.commands.run("article.add_word")
    _wait(house, qtbot, 0)
    assert [entry.word for entry in house.newsroom.dictionary.words("kk")] == ["квазихаб"]
    assert house.newsroom.checking.findings(Document(blocks=(Paragraph("x", None, "квазихабтардың"),))) == []


def test_a_word_for_oneself_is_known_here_and_is_not_the_newsrooms(house: House, qtbot: QtBot) -> None:
    _go_to_first(house)
    house.context.commands.run("article.add_my_word")
    _wait(house, qtbot, 0)
    assert house.newsroom.dictionary.words("kk") == []
    assert [row.word for row in house.newsroom.dictionary.own.words("kk")] == ["квазихаб"]


def test_a_word_of_another_language_goes_into_the_dictionary_of_that_language(house: House, qtbot: QtBot) -> None:
    quoted = Paragraph("p1", None, "Ол «квазихабрик» деді.", (Mark(4, 15, "language", "ru"),))
    other = house.draft(Document(language="kk", headline="Тақырып", blocks=(quoted,)))
    house.panel.open_article(other)
    qtbot.waitUntil(lambda: house.panel.session.article_id == other)
    _wait(house, qtbot, 1)
    _go_to_first(house)
    house.context.commands.run("article.add_word")
    _wait(house, qtbot, 0)
    assert [(entry.language, entry.word) for entry in house.newsroom.dictionary.words()] == [("ru", "квазихабрик")]


def test_to_ignore_is_no_reason_for_a_revision(house: House, qtbot: QtBot) -> None:
    number = house.panel.session.base_revision
    type_text(house.panel.page, "Өте ")
    qtbot.waitUntil(lambda: house.panel.findings.is_fresh and house.context.jobs.is_idle())
    _go_to_first(house)
    house.context.commands.run("article.ignore_here")
    _wait(house, qtbot, 1)
    assert house.stored(house.panel.session.article_id).revision == number


def test_a_database_that_is_gone_keeps_nobody_from_being_told_of_mistakes(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone() -> None:
        raise DatabaseFault("database_missing", "It is gone.", "Bring it back.")

    monkeypatch.setattr(house.newsroom.database, "reading", gone)
    found = house.newsroom.checking.findings(TEXT, house.panel.session.article_id)
    assert len([finding for finding in found if finding.check == "spelling"]) == 2


def test_what_is_no_spelling_cannot_be_added_to_the_dictionary(house: House, qtbot: QtBot) -> None:
    other = house.draft(Document(headline="Тақырып", blocks=(Paragraph("p1", None, "Екі  бос орын."),)))
    house.panel.open_article(other)
    qtbot.waitUntil(lambda: house.panel.session.article_id == other)
    qtbot.waitUntil(lambda: house.panel.findings.is_fresh and bool(house.panel.findings.marked), timeout=30_000)
    house.panel.findings.go_to(house.panel.findings.marked[0])
    assert not house.panel.heeding.is_possible("add_word")
    assert house.panel.heeding.is_possible("ignore_here")


def test_kinds_of_findings_differ_in_colour_and_in_shape(house: House, qtbot: QtBot) -> None:
    other = house.draft(Document(headline="Тақырып", blocks=(Paragraph("p1", None, "Бұл теӊ  квазихаб."),)))
    house.panel.open_article(other)
    qtbot.waitUntil(lambda: house.panel.session.article_id == other)
    findings = house.panel.findings
    kinds = {"look-alike", "spelling", "double-space"}
    qtbot.waitUntil(lambda: kinds <= {item.finding.check for item in findings.marked}, timeout=30_000)
    looks = {(kind_color(item.finding), kind_line(item.finding)) for item in findings.marked}
    assert len(looks) == len({item.finding.check for item in findings.marked})


def test_hints_can_be_switched_off_and_what_is_wrong_stays(house: House, qtbot: QtBot) -> None:
    text = Document(headline="Тақырып", blocks=(Paragraph("p1", None, "Бұл — теӊ  орта..."),))
    other = house.draft(text)
    house.panel.open_article(other)
    qtbot.waitUntil(lambda: house.panel.session.article_id == other)
    findings = house.panel.findings
    levels = {"error", "hint"}
    qtbot.waitUntil(lambda: {item.finding.level for item in findings.marked} == levels, timeout=30_000)
    house.context.commands.run("article.fine_typography")
    qtbot.waitUntil(lambda: {item.finding.level for item in findings.marked} == {"error"}, timeout=30_000)
    house.context.commands.run("article.fine_typography")
    qtbot.waitUntil(lambda: {item.finding.level for item in findings.marked} == levels, timeout=30_000)
