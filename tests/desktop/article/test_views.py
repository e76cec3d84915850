"""What is shown beside the page says what the article says, as plain text, and loads nothing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from db.records import ArticleRecord
from editor.articles.document import Cell, Document, Embed, Image, ListItem, Notice, Paragraph, Rule, Table
from editor.desktop.article.article_list import ArticleDelegate, ArticleList, Filter
from editor.desktop.article.comparison_view import ComparisonView
from editor.desktop.article.preview import Preview
from editor.desktop.article.words import Words
from editor.desktop.theme import Theme
from tests.strategies import documents

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def words(qapp: object) -> Words:
    return Words()


def _plain(text: str) -> str:
    return " ".join(text.split())


def test_a_comparison_shows_what_went_and_what_came(qtbot: QtBot, words: Words) -> None:
    view = ComparisonView(Theme("light"), words)
    qtbot.addWidget(view)
    old = Document(headline="Көпір ашылды", blocks=(Paragraph(id="a", content="Ескі сөз қалды"),))
    new = Document(headline="Көпір ашылды", blocks=(Paragraph(id="a", content="Жаңа сөз қалды"),))
    assert view.show_texts(old, new, "1", "2") == 1
    assert "ЕскіЖаңа сөз қалды" in view.toPlainText()
    view.set_only_changes(True)
    assert "Көпір" not in view.toPlainText()
    view.set_side_by_side(True)
    assert "Ескі сөз қалды" in view.toPlainText()
    assert "Жаңа сөз қалды" in view.toPlainText()


def test_a_comparison_of_markup_shows_it_letter_by_letter(qtbot: QtBot, words: Words) -> None:
    view = ComparisonView(Theme("dark"), words)
    qtbot.addWidget(view)
    view.show_texts(Document(), Document(headline="<b>қауіпті</b><img src='file:///etc/hostname'>"))
    assert "<b>қауіпті</b><img src='file:///etc/hostname'>" in view.toPlainText()


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(4))
def test_any_article_can_be_previewed(qtbot: QtBot, words: Words, document: Document) -> None:
    preview = Preview(Theme("light"), words)
    qtbot.addWidget(preview)
    preview.show_article(document, "")
    assert _plain(document.headline) in _plain(preview.toPlainText())


def test_the_preview_shows_the_numbers_of_a_list(qtbot: QtBot, words: Words) -> None:
    preview = Preview(Theme("light"), words)
    qtbot.addWidget(preview)
    items = (
        ListItem(content="үш", ordered=True, start=3),
        ListItem(content="төрт", ordered=True),
        ListItem(content="б"),
    )
    preview.show_article(Document(blocks=items), "")
    assert preview.toPlainText().splitlines()[-3:] == ["3.  үш", "4.  төрт", "•  б"]


def test_the_preview_shows_the_notice_as_a_link_and_loads_nothing(qtbot: QtBot, words: Words) -> None:
    preview = Preview(Theme("light"), words)
    qtbot.addWidget(preview)
    blocks = (
        ListItem(content="бірінші"),
        Rule(),
        Table(rows=((Cell("а"), Cell("б")),), header_rows=1),
        Image(source="a.jpg", caption="Сурет"),
        Embed(url="https://example.kz/v", title="Бейне"),
    )
    notice = Notice("Дереккөз: Дала Ақпарат", "t", 1, "https://dala.example/", "Дала Ақпарат")
    preview.show_article(Document(blocks=blocks, notice=notice), "21.11.2026")
    cursor = preview.document().find("Дала Ақпарат")
    assert cursor.charFormat().anchorHref() == "https://dala.example/"
    for address in ("file:///etc/hostname", "https://example.kz/a.png"):
        answer = preview.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address))
        assert isinstance(answer, QImage)
        assert answer.isNull()


def _record(number: int, headline: str, state: str = "draft") -> ArticleRecord:
    return ArticleRecord(
        id=number,
        slug=f"a-{number}",
        language="kk",
        kind="report",
        state=state,
        headline=headline,
        byline="",
        published_at=None,
        zone="Asia/Almaty",
        views=0,
        topics=(),
        sources=(),
        embargo_until=None,
        current_revision=1,
        published_revision=None,
        created_at=NOW,
        updated_at=NOW,
        updated_by="Айгүл",
        version=1,
    )


def test_the_list_asks_for_the_next_page_once() -> None:
    asked: list[int] = []
    model = ArticleList(lambda last: asked.append(last.id))
    model.show([_record(number, "x") for number in range(200, 0, -1)])
    assert model.canFetchMore(model.index(-1))
    model.fetchMore(model.index(-1))
    assert asked == [1]
    assert not model.canFetchMore(model.index(-1))
    model.add([_record(1, "x"), _record(0, "y")])
    assert model.rowCount() == 201


def test_a_headline_that_looks_like_markup_is_painted_as_it_stands(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QListView

    model = ArticleList(lambda _: None)
    shown = Filter()
    shown.setSourceModel(model)
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(shown)
    view.setItemDelegate(ArticleDelegate(Theme("light")))
    model.show([_record(1, "<img src='file:///etc/hostname'> <b>x</b>", "withdrawn"), _record(2, "")])
    assert not view.grab().isNull()
    assert shown.index(0, 0).data() == "<img src='file:///etc/hostname'> <b>x</b>"


def test_times_are_told_in_the_zone_that_the_editor_meant(words: Words) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    summer = datetime(2018, 6, 13, 12, 13, tzinfo=UTC)
    assert words.moment(summer, "Asia/Almaty").endswith("2018, 18:13")


def test_reasons_of_revisions_are_said_and_foreign_ones_left_alone(words: Words) -> None:
    assert words.reason("restored revision 4") == "Restored revision 4"
    assert words.reason("imported from a.txt") == "Imported from a.txt"
    assert words.reason("кто-то другой") == "кто-то другой"
