"""The real page in the window: opened, its mistakes seen, mended in one step, the notice placed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from editor.desktop.article.session import State
from editor.desktop.article.text_document import build, read
from editor.newsroom.agency import AgencySettings, save_agency
from tests.desktop.article.house import House, open_newsroom, shown


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, real_page: Path) -> Iterator[House]:
    newsroom = open_newsroom(tmp_path)
    with newsroom.database.unit_of_work() as work:
        save_agency(work, AgencySettings(name="Kazakhstan Today", link="https://agency.example/"))
        work.commit()
    with shown(newsroom, qtbot) as made:
        made.panel.open_article(newsroom.importing.file(real_page).saved.article_id)
        qtbot.waitUntil(lambda: made.panel.session.is_open)
        qtbot.waitUntil(lambda: made.panel.findings.is_fresh and made.idle(), timeout=20_000)
        yield made


def test_the_fields_stand_on_the_page_as_they_were_read(house: House) -> None:
    panel = house.panel
    stored = house.stored(panel.session.article_id)
    assert panel.page.article() == stored.document
    assert read(build(stored.document)) == stored.document
    assert len(stored.document.blocks) == 8
    panel.side.open("details")
    assert "18:13" in panel.details_panel.value("time")
    assert panel.details_panel.value("views").replace("\u00a0", "").replace(",", "") == "4100"


def test_the_letters_are_found_and_mended_in_one_step_and_one_revision(house: House, qtbot: QtBot) -> None:
    panel = house.panel
    before = panel.page.article()
    damaged = [m.finding for m in panel.findings.marked if m.finding.check in ("damaged-letter", "look-alike")]
    assert sum(finding.text.count("ӊ") for finding in damaged) == 18
    assert [f.text for f in damaged if f.text.startswith("Изірбайжан")] == ["Изірбайжан"] * 3
    assert {f.text for f in damaged} >= {"пайдаланИан", "жаИдайда", "қИқық"}
    panel.fix_all_safe()
    qtbot.waitUntil(lambda: panel.session.state is State.SAVED and house.idle())
    after = panel.page.article()
    assert "ӊ" not in after.text
    assert panel.session.base_revision == 2
    qtbot.keySequence(panel.page, QKeySequence.StandardKey.Undo)
    assert panel.page.article() == before


def test_the_notice_of_the_page_gives_way_to_the_newsrooms_own(house: House, qtbot: QtBot) -> None:
    panel = house.panel
    old = panel.page.article().notice
    assert old is not None
    panel.side.open("notice")
    qtbot.waitUntil(lambda: panel.presenting.offer is not None and panel.presenting.offer.notice is not None)
    panel.presenting.place_notice()
    new = panel.page.article().notice
    assert new is not None
    assert (new.template != "", new.link) == (True, "https://agency.example/")
    assert old.text not in panel.page.document().toPlainText()
    assert len(panel.page.article().blocks) == 8
