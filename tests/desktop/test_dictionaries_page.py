"""The settings' page of dictionaries: words come, go, are looked for, read from files and written into them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.desktop.settings_pages.dictionaries import ARCHIVE, NEWSROOM, PERSONAL, DictionariesPage
from editor.language.lexicon import MissingDictionary
from tests.desktop.article.house import House, open_house, open_newsroom


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    newsroom = open_newsroom(tmp_path)
    made = open_house(newsroom)
    qtbot.addWidget(made.panel)
    qtbot.waitUntil(made.idle)
    yield made
    made.panel.leave()
    made.context.jobs.close()
    newsroom.close()


@pytest.fixture
def page(house: House, qtbot: QtBot) -> DictionariesPage:
    made = DictionariesPage(house.context)
    qtbot.addWidget(made)
    qtbot.waitUntil(house.idle)
    return made


def _choose(page: DictionariesPage, house: House, qtbot: QtBot, which: str) -> None:
    page.which.setCurrentIndex(page.which.findData(which))
    page.which.activated.emit(page.which.currentIndex())
    qtbot.waitUntil(house.idle)


def _shown(page: DictionariesPage) -> list[str]:
    return [page.table.word(row) for row in range(page.table.rowCount())]


def _add(page: DictionariesPage, house: House, qtbot: QtBot, word: str) -> None:
    page.word.setText(word)
    page.word.returnPressed.emit()
    qtbot.waitUntil(house.idle)


def test_a_word_is_added_with_who_and_when_and_removed(page: DictionariesPage, house: House, qtbot: QtBot) -> None:
    _add(page, house, qtbot, "медианет")
    assert page.word.text() == ""
    assert _shown(page) == ["медианет"]
    assert page.table.data(page.table.index(0, 1)) == "Айгүл"
    assert page.table.data(page.table.index(0, 2))
    assert house.newsroom.proofreader.lexicon.verdict("медианеттің", "kk") == "known"
    page.view.selectRow(0)
    page.remove.click()
    qtbot.waitUntil(house.idle)
    assert _shown(page) == []
    assert house.newsroom.dictionary.words() == []


def test_what_is_typed_narrows_the_list(page: DictionariesPage, house: House, qtbot: QtBot) -> None:
    for word in ("квазихаб", "медианет", "нетбук"):
        _add(page, house, qtbot, word)
    page.word.setText("нет")
    assert _shown(page) == ["нетбук", "медианет"]
    page.word.clear()
    assert len(_shown(page)) == 3


def test_what_is_no_word_is_refused_in_its_place_and_stays_to_be_mended(
    page: DictionariesPage, house: House, qtbot: QtBot
) -> None:
    _add(page, house, qtbot, "екі сөз")
    assert not page.note.isHidden()
    assert "екі сөз" in page.note.text()
    assert page.word.text() == "екі сөз"


def test_ones_own_words_stand_apart(page: DictionariesPage, house: House, qtbot: QtBot, tmp_path: Path) -> None:
    _choose(page, house, qtbot, PERSONAL)
    _add(page, house, qtbot, "медианет")
    assert _shown(page) == ["медианет"]
    assert "медианет" in house.newsroom.paths.my_words.read_text("utf-8")
    _choose(page, house, qtbot, NEWSROOM)
    assert _shown(page) == []
    assert house.newsroom.proofreader.lexicon.verdict("медианет", "kk") == "known"


def test_the_archive_can_be_read_and_its_words_refused_but_not_added_to(
    page: DictionariesPage, house: House, qtbot: QtBot
) -> None:
    drafts = [house.draft() for _ in range(3)]
    with house.newsroom.database.unit_of_work() as work:
        for article_id in drafts:
            work.archive_words.read(article_id, 1, [("kk", "медианет")])
        work.commit()
    _choose(page, house, qtbot, ARCHIVE)
    assert _shown(page) == ["медианет"]
    assert page.table.data(page.table.index(0, 1)) == "3"
    assert not page.add.isEnabled()
    page.view.selectRow(0)
    page.remove.click()
    qtbot.waitUntil(house.idle)
    assert _shown(page) == []
    page.learn.click()
    qtbot.waitUntil(house.idle)
    assert house.troubles == []


def test_a_list_is_read_and_written(page: DictionariesPage, house: House, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "words.dic").write_text("2\nмедианет/M\nквазихаб\n", "utf-8")
    page.take_in(tmp_path / "words.dic")
    qtbot.waitUntil(house.idle)
    assert _shown(page) == ["квазихаб", "медианет"]
    page.write_to(tmp_path / "out.tsv")
    qtbot.waitUntil(house.idle)
    assert (tmp_path / "out.tsv").read_text("utf-8").splitlines()[1].split("\t")[:3] == ["kk", "квазихаб", "Айгүл"]
    (tmp_path / "words.txt").write_bytes("жаңа".encode("utf-16"))
    page.take_in(tmp_path / "words.txt")
    qtbot.waitUntil(house.idle)
    assert "words.txt" in page.note.text()


def test_what_is_missing_is_said_with_the_way_to_get_it(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = (MissingDictionary("kk", "kk_KZ", "hunspell-kk"),)
    monkeypatch.setattr(type(house.newsroom.proofreader.lexicon), "missing", lambda _: missing)
    page = DictionariesPage(house.context)
    qtbot.addWidget(page)
    qtbot.waitUntil(house.idle)
    assert not page.missing.isHidden()
    for part in ("kk_KZ", "hunspell-kk", str(house.newsroom.paths.dictionaries)):
        assert part in page.missing.text()
