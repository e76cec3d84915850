"""Thousands of findings come onto the page in slices, all of them or none."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from editor.articles.document import Document, Paragraph
from editor.articles.findings import Finding
from editor.articles.offsets import Place
from editor.desktop.article.marking import SLICE, Marked, Marking
from editor.desktop.article.page import Page
from tests.desktop.article.conftest import type_text

PARAGRAPHS = 3 * SLICE // 2


def _findings() -> list[Finding]:
    """Two in each paragraph, the later one first."""
    return [
        Finding("letters", "error", Place("body", f"p{number}", start, start + 3), word, "")
        for number in range(PARAGRAPHS)
        for start, word in ((4, "екі"), (0, "бір"))
    ]


def _never(*_: object) -> None:
    pytest.fail("told what nobody waits for")


@pytest.fixture
def long_page(page: Page) -> Page:
    page.show_article(
        Document(blocks=tuple(Paragraph(f"p{number}", content="бір екі") for number in range(PARAGRAPHS)))
    )
    return page


def test_many_findings_are_marked_over_several_turns_in_the_order_of_the_page(long_page: Page, qtbot: QtBot) -> None:
    answers: list[list[Marked]] = []
    Marking(long_page, long_page).begin(_findings(), answers.append, _never)
    assert answers == []
    qtbot.waitUntil(lambda: bool(answers))
    (marked,) = answers
    assert len(marked) == 2 * PARAGRAPHS
    assert all(one.stands for one in marked)
    starts = [one.cursor.selectionStart() for one in marked]
    assert starts == sorted(starts)


def test_few_findings_are_marked_at_once(long_page: Page) -> None:
    answers: list[list[Marked]] = []
    Marking(long_page, long_page).begin(_findings()[:10], answers.append, _never)
    assert [one.finding.text for one in answers[0]] == ["бір", "екі"] * 5


def test_a_key_between_two_turns_ends_the_marking(long_page: Page, qtbot: QtBot) -> None:
    outdated: list[bool] = []
    marking = Marking(long_page, long_page)
    marking.begin(_findings(), _never, lambda: outdated.append(True))
    type_text(long_page, "а")
    qtbot.waitUntil(lambda: bool(outdated))


def test_what_is_stopped_tells_nobody(long_page: Page, qtbot: QtBot) -> None:
    marking, answers = Marking(long_page, long_page), list[list[Marked]]()
    marking.begin(_findings(), _never, _never)
    marking.stop()
    marking.begin(_findings()[:2], answers.append, _never)
    assert len(answers) == 1
