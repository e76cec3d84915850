"""Notices in the window: written, chosen by rules, shown on all channels at once, and sent anew where outdated."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from editor.desktop.settings_pages.notice_outdated import OutdatedPage
from editor.desktop.settings_pages.notice_rule_table import FIELDS
from editor.desktop.settings_pages.notice_rules import NoticeRulesPage
from editor.desktop.settings_pages.notices import NoticesPage
from editor.notices import NoticeRule, NoticeTemplate, Showing
from tests.desktop.article.house import House, open_house, open_newsroom


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    newsroom = open_newsroom(tmp_path)
    newsroom.rename_agency("Дала Ақпарат")
    made = open_house(newsroom)
    qtbot.addWidget(made.panel)
    qtbot.waitUntil(made.idle)
    yield made
    made.panel.leave()
    made.context.jobs.close()
    newsroom.close()


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def _notices(house: House, qtbot: QtBot) -> NoticesPage:
    page = NoticesPage(house.context)
    qtbot.addWidget(page)
    qtbot.waitUntil(house.idle)
    return page


def test_a_notice_is_written_as_a_further_version(house: House, qtbot: QtBot) -> None:
    page = _notices(house, qtbot)
    assert page.choice.currentData() == "hyperlink"
    assert "{agency}" in page.texts["text"].toPlainText()
    _choose(page.language, "en")
    page.texts["line"].setPlainText("© {agency}")
    page.lines["valid_to"].setText("2030-12-31")
    page.save.click()
    qtbot.waitUntil(house.idle)
    written = house.newsroom.notices.shelf().newest("hyperlink", "en")
    assert written is not None
    assert (written.version, written.line, str(written.valid_to)) == (2, "© {agency}", "2030-12-31")
    assert page.version.text() == "Version 2"


def test_an_unknown_variable_is_said_while_it_is_typed_and_never_saved(house: House, qtbot: QtBot) -> None:
    page = _notices(house, qtbot)
    _choose(page.choice, "")
    page.name.setText("partner")
    page.texts["text"].setPlainText("{agency} {agensy}")
    assert "agensy" in page.note.text()
    assert not page.note.isHidden()
    page.save.click()
    qtbot.waitUntil(house.idle)
    assert "partner" not in house.newsroom.notices.shelf().names
    page.lines["link_text"].setText("{agency}")
    page.texts["text"].setPlainText("{agency}")
    assert page.note.isHidden()
    page.lines["valid_from"].setText("soon")
    page.save.click()
    assert "soon" in page.note.text()
    page.lines["valid_from"].setText("")
    page.save.click()
    qtbot.waitUntil(house.idle)
    assert "partner" in house.newsroom.notices.shelf().names
    assert page.choice.currentData() == "partner"
    page.remove.click()
    qtbot.waitUntil(house.idle)
    assert "partner" not in house.newsroom.notices.shelf().names


def _rules_page(house: House, qtbot: QtBot) -> NoticeRulesPage:
    page = NoticeRulesPage(house.context)
    qtbot.addWidget(page)
    qtbot.waitUntil(house.idle)
    return page


def _set(page: NoticeRulesPage, row: int, field: str, value: object) -> None:
    assert page.table.setData(page.table.index(row, FIELDS.index(field)), value)


def test_rules_are_added_changed_in_their_cells_moved_and_removed(house: House, qtbot: QtBot) -> None:
    page = _rules_page(house, qtbot)
    assert not page.remove.isEnabled()
    assert not page.empty.isHidden()
    for row, topic in enumerate(("саясат", "спорт")):
        page.add.click()
        qtbot.waitUntil(house.idle)
        assert page.view.currentIndex().row() == row  # the new one is chosen
        for field, value in (("notice", "cc-by"), ("topic", f"  {topic} "), ("exclusive", False)):
            _set(page, row, field, value)
            qtbot.waitUntil(house.idle)
    assert page.table.rowCount() == 2
    assert page.empty.isHidden()
    page.up.click()
    qtbot.waitUntil(house.idle)
    assert [rule.topic for rule in house.newsroom.notices.shelf().rules] == ["спорт", "саясат"]
    assert page.view.currentIndex().row() == 0  # the choice goes with the rule
    assert page.table.data(page.table.index(0, FIELDS.index("topic"))) == "спорт"
    assert page.table.data(page.table.index(0, FIELDS.index("source"))) == "any"
    page.remove.click()
    qtbot.waitUntil(house.idle)
    (rule,) = house.newsroom.notices.shelf().rules
    assert (rule.notice, rule.topic, rule.exclusive) == ("cc-by", "саясат", False)


def test_a_cell_is_a_list_where_there_is_something_to_choose_from(house: House, qtbot: QtBot) -> None:
    house.newsroom.notices.add_rule(NoticeRule("cc-by", channel="word_folder"))
    page = _rules_page(house, qtbot)
    page.show()
    at = page.table.index(0, FIELDS.index("language"))
    page.view.setCurrentIndex(at)
    page.view.edit(at)
    box = page.view.viewport().findChild(QComboBox)
    assert box is not None
    _choose(box, "ru")
    qtbot.waitUntil(house.idle)
    (rule,) = house.newsroom.notices.shelf().rules
    assert (rule.language, rule.channel) == ("ru", "word_folder")
    at = page.table.index(0, FIELDS.index("channel"))
    page.view.edit(at)
    kept = next(found for found in page.view.viewport().findChildren(QComboBox) if found.findData("word_folder") >= 0)
    assert kept.currentData() == "word_folder"  # a kind of place, which the list of channels has not


def test_the_rules_are_tried_in_place(house: House, qtbot: QtBot) -> None:
    book = house.newsroom.notices
    book.add_rule(NoticeRule("cc-by", topic="спорт"))
    deciding = book.add_rule(NoticeRule("cc-by-sa", source="Дала Ақпарат"))[0]
    book.add_rule(NoticeRule("cc0", language="kk", channel="word"))
    article = house.draft()
    page = _rules_page(house, qtbot)
    assert page.trial.verdict.isHidden()
    _choose(page.trial.article, article)
    qtbot.waitUntil(house.idle)
    assert page.trial.verdict.text() == "Rule 2 decides: Creative Commons BY-SA."
    assert page.trial.rules.text().split("\n") == [
        "1. It does not fit: topic.",
        "2. It fits, and decides.",
        "3. It does not fit: channel.",
    ]
    font = page.table.data(page.table.index(1, 0), Qt.ItemDataRole.FontRole)
    assert font.bold()
    book.write(NoticeTemplate("partner", "kk", 0, "{agency}", valid_to=date(2020, 1, 1)))
    _set(page, 0, "topic", "")
    qtbot.waitUntil(house.idle)
    _set(page, 0, "notice", "partner")
    qtbot.waitUntil(house.idle)
    _choose(page.trial.channel, "word")
    qtbot.waitUntil(house.idle)
    assert page.trial.rules.text().split("\n") == [
        "1. It fits, but its notice is not valid today.",
        "2. It fits, and decides.",
        "3. It would fit, and an earlier one decides.",
    ]
    house.newsroom.notices.remove_rule(deciding.id)
    page._load()
    qtbot.waitUntil(house.idle)
    assert page.trial.verdict.text() == "Rule 2 decides: Creative Commons CC0."


def test_versions_of_all_languages_are_seen_and_their_days_changed_in_place(house: House, qtbot: QtBot) -> None:
    book = house.newsroom.notices
    for text in ("{agency}", "© {agency}"):
        book.write(NoticeTemplate("partner", "ru", 0, text))
    page = _notices(house, qtbot)
    _choose(page.choice, "partner")

    def rows() -> list[tuple[object, ...]]:
        table = page.versions
        return [tuple(table.data(table.index(row, at)) for at in range(5)) for row in range(table.rowCount())]

    assert rows() == [("Russian", "2", "no limit", "no limit", "is used"), ("Russian", "1", "no limit", "no limit", "")]
    assert page.versions.setData(page.versions.index(0, 3), "2020-12-31")
    qtbot.waitUntil(house.idle)
    assert rows() == [
        ("Russian", "2", "no limit", "2020-12-31", ""),
        ("Russian", "1", "no limit", "no limit", "is used"),
    ]
    page.version_view.clicked.emit(page.versions.index(1, 0))
    assert page.language.currentData() == "ru"
    assert page.texts["text"].toPlainText() == "{agency}"
    assert not page.versions.setData(page.versions.index(1, 2), "soon")
    assert "soon" in page.days_note.text()
    page.versions.setData(page.versions.index(0, 2), "2021-01-01")
    qtbot.waitUntil(house.idle)
    assert "before it begins" in page.days_note.text()
    assert rows()[0][2] == "no limit"
    _choose(page.choice, "hyperlink")
    assert [row[1] for row in rows()] == ["1, built in"] * 3
    flags = page.versions.flags(page.versions.index(0, 2))
    assert not flags & Qt.ItemFlag.ItemIsEditable


def test_how_a_channel_shows_a_notice_is_chosen(house: House, qtbot: QtBot) -> None:
    card = _rules_page(house, qtbot).showing
    _choose(card.channel, "word")
    _choose(card.length, "short")
    qtbot.waitUntil(house.idle)
    _choose(card.place, "footer")
    qtbot.waitUntil(house.idle)
    shelf = house.newsroom.notices.shelf()
    assert shelf.showing("hyperlink", ["word"]) == Showing("short", "footer")
    assert shelf.showing("hyperlink", ["site"]) == Showing()


def test_the_panel_says_which_rule_chose_the_notice(house: House, qtbot: QtBot) -> None:
    house.newsroom.notices.add_rule(NoticeRule("cc-by", exclusive=True))
    article = house.draft()
    panel = house.panel
    panel.open_article(article)
    qtbot.waitUntil(house.idle)
    panel.side.open("notice")
    qtbot.waitUntil(house.idle)
    assert "no rule" in panel.notice_panel.why.text()
    panel.notice_panel.exclusive.click()
    qtbot.waitUntil(house.idle)
    assert house.stored(article).record.is_exclusive
    qtbot.waitUntil(lambda: "exclusive" in panel.notice_panel.why.text())
    assert panel.presenting.offer is not None
    assert panel.presenting.offer.notice is not None
    assert panel.presenting.offer.notice.template == "cc-by"


def test_every_channel_and_language_is_seen_at_once(house: House, qtbot: QtBot) -> None:
    house.newsroom.notices.show_on("hyperlink", "word", Showing("line", "footer"))
    panel = house.panel
    panel.open_article(house.draft())
    qtbot.waitUntil(house.idle)
    dialog = panel.presenting.show_all()
    qtbot.waitUntil(lambda: bool(dialog.entries))
    assert [name for name, _ in dialog.entries] == [
        f"{language}: {channels}"
        for language in ("Kazakh", "Russian", "English")
        for channels in ("exports, site", "word")
    ]
    assert all("{" not in text for _, text in dialog.entries)
    dialog.close()


def test_outdated_articles_are_counted_and_sent_anew(house: House, qtbot: QtBot) -> None:
    article = house.draft()
    house.newsroom.publishing.publish(article, ["word"], author="Айгүл")
    house.newsroom.worker().run_once()
    house.newsroom.notices.write(NoticeTemplate("hyperlink", "kk", 0, "Дереккөз: {agency}."))
    page = OutdatedPage(house.context)
    qtbot.addWidget(page)
    page.look.click()
    qtbot.waitUntil(house.idle)
    assert page.list.count() == 1
    assert not page.republish.isHidden()
    assert "1" in page.republish.text()
    page.republish.click()
    qtbot.waitUntil(house.idle)
    assert [row.action for row in house.newsroom.publishing.queue(states=["waiting"])] == ["update"]
    page.look.click()
    qtbot.waitUntil(house.idle)
    assert page.list.isHidden()
    assert page.republish.isHidden()
    assert not page.state.isHidden()
