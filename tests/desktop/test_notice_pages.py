"""Notices in the window: written, chosen by rules, shown on all channels at once, and sent anew where outdated."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from editor.desktop.settings_pages.notice_outdated import OutdatedPage
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


def test_rules_are_added_moved_and_removed(house: House, qtbot: QtBot) -> None:
    page = NoticeRulesPage(house.context)
    qtbot.addWidget(page)
    qtbot.waitUntil(house.idle)
    assert not page.remove.isEnabled()
    for topic in ("саясат", "спорт"):
        _choose(page.notice, "cc-by")
        page.topic.setText(topic)
        _choose(page.exclusive, False)
        page.add.click()
        qtbot.waitUntil(house.idle)
    assert page.rules.count() == 2
    page.rules.setCurrentRow(1)
    page.up.click()
    qtbot.waitUntil(house.idle)
    assert [rule.topic for rule in house.newsroom.notices.shelf().rules] == ["спорт", "саясат"]
    assert page.rules.currentRow() == 0
    assert "спорт" in page.rules.item(0).text()
    page.remove.click()
    qtbot.waitUntil(house.idle)
    (rule,) = house.newsroom.notices.shelf().rules
    assert (rule.topic, rule.exclusive) == ("саясат", False)


def test_how_a_channel_shows_a_notice_is_chosen(house: House, qtbot: QtBot) -> None:
    page = NoticeRulesPage(house.context)
    qtbot.addWidget(page)
    qtbot.waitUntil(house.idle)
    _choose(page.place_of, "word")
    _choose(page.length, "short")
    qtbot.waitUntil(house.idle)
    _choose(page.place, "footer")
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
