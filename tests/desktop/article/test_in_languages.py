"""One story in several languages, in the details beside the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.articles.document import Document
from editor.desktop.article.versions_box import ShortButton, VersionsBox
from tests.desktop.article.house import DRAFT, House, open_newsroom, shown

RUSSIAN = replace(DRAFT, language="ru", headline="Открыт новый мост")


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    with shown(open_newsroom(tmp_path), qtbot) as made:
        yield made


def _open(house: House, qtbot: QtBot, document: Document = DRAFT) -> int:
    article = house.draft(document)
    house.panel.open_article(article)
    qtbot.waitUntil(lambda: house.panel.session.article_id == article)
    house.panel.side.open("details")
    qtbot.waitUntil(house.idle)
    return article


def _box(house: House) -> VersionsBox:
    return house.panel.details_panel.versions


def _buttons(house: House) -> list[ShortButton]:
    """Those of the rows, from the top."""
    box = _box(house)
    rows = [made for made in box.findChildren(ShortButton) if made not in (box.link, box.unlink) and made.isVisible()]
    return sorted(rows, key=lambda made: made.y())


def _press(house: House, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: any(text in made.whole for made in _buttons(house)))
    qtbot.mouseClick(next(made for made in _buttons(house) if text in made.whole), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(house.idle)


def test_a_translation_is_begun_opened_and_leads_back(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot)
    offered = ["Translate into: Russian", "Translate into: English"]
    qtbot.waitUntil(lambda: [made.whole for made in _buttons(house)] == offered)
    assert not _box(house).unlink.isVisible()
    _press(house, qtbot, "Russian")
    qtbot.waitUntil(lambda: house.panel.session.article_id not in (0, article))
    translation = house.panel.session.article_id
    stored = house.stored(translation)
    assert (stored.document.language, stored.document.text) == ("ru", house.stored(article).document.text)
    qtbot.waitUntil(lambda: any(DRAFT.headline in made.whole for made in _buttons(house)))
    _press(house, qtbot, DRAFT.headline)
    qtbot.waitUntil(lambda: house.panel.session.article_id == article)


def test_an_article_is_linked_by_words_of_its_headline_and_unlinked(house: House, qtbot: QtBot) -> None:
    russian = house.draft(RUSSIAN)
    article = _open(house, qtbot)
    box = _box(house)
    box.other.setText("новый мост")
    qtbot.mouseClick(box.link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(house.idle)
    assert house.newsroom.versions.of(article) == [russian]
    qtbot.waitUntil(box.unlink.isVisible)
    qtbot.waitUntil(lambda: "Russian: Открыт новый мост" in [made.whole for made in _buttons(house)])
    qtbot.mouseClick(box.unlink, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(house.idle)
    assert house.newsroom.versions.of(article) == []
    qtbot.waitUntil(lambda: not box.unlink.isVisible())


def test_what_cannot_be_linked_is_said_in_its_place(house: House, qtbot: QtBot) -> None:
    other = house.draft(replace(DRAFT, headline="Басқа хабар"))
    article = _open(house, qtbot)
    box = _box(house)
    for typed, said in (
        ("nothing like it", "Choose an article of the list, or type its number."),
        (str(other), f"The story has an article in this language and script already: number {article}."),
        ("99999", "is not there any more"),
    ):
        box.other.setText(typed)
        qtbot.mouseClick(box.link, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(house.idle)
        assert said in box.said.text()
        assert box.said.isVisible()
    assert house.newsroom.versions.of(article) == []
    assert house.troubles == []


def test_long_headlines_make_the_panel_no_wider(house: House, qtbot: QtBot) -> None:
    long = replace(
        DRAFT, language="ru", headline="Очень длинный заголовок статьи о новом мосте через большую реку " * 3
    )
    russian = house.draft(long)
    article = _open(house, qtbot)
    house.newsroom.versions.link(article, russian, author="Айгүл")
    house.panel.details.in_languages.look()
    qtbot.waitUntil(house.idle)
    qtbot.waitUntil(lambda: any(long.headline in made.whole for made in _buttons(house)))
    details = house.panel.details_panel
    inner = details.widget()
    assert inner is not None
    assert inner.minimumSizeHint().width() <= details.viewport().width()
    row = next(made for made in _buttons(house) if long.headline in made.whole)
    qtbot.waitUntil(lambda: row.text().endswith("…"))
    assert row.accessibleName() == row.whole
