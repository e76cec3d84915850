"""The article panel does what a journalist, an editor and a publisher ask of it, with real services behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from editor.articles.document import Document, Paragraph
from editor.articles.findings import Finding
from editor.articles.offsets import Place
from editor.changes import Changes
from editor.desktop.article.session import State
from editor.desktop.jobs import Cancelled, Progress
from editor.newsroom.agency import AgencySettings, save_agency
from tests.desktop.article.conftest import type_text
from tests.desktop.article.house import DRAFT, House, open_newsroom, shown


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    newsroom = open_newsroom(tmp_path)
    with newsroom.database.unit_of_work() as work:
        save_agency(work, AgencySettings(name="Дала Ақпарат", link="https://dala.example/"))
        work.commit()
    with shown(newsroom, qtbot) as made:
        yield made


def _open(house: House, qtbot: QtBot, document: Document = DRAFT) -> int:
    article = house.draft(document)
    house.panel.open_article(article)
    qtbot.waitUntil(lambda: house.panel.session.article_id == article)
    return article


def _read(house: House, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: house.panel.findings.is_fresh and house.context.jobs.is_idle())


def test_a_new_article_becomes_one_when_it_is_left(house: House, qtbot: QtBot) -> None:
    house.context.commands.run("article.new")
    qtbot.waitUntil(house.panel.is_writing)
    type_text(house.panel.page, "Бірінші мақала")
    other = house.draft()
    house.panel.open_article(other)
    qtbot.waitUntil(lambda: house.panel.session.article_id == other)
    headlines = {record.headline for record in house.newsroom.articles.page()}
    assert headlines == {"Бірінші мақала", DRAFT.headline}


def test_an_article_opens_with_the_place_selected(house: House, qtbot: QtBot) -> None:
    article = house.draft()
    house.context.go.article_requested.emit(article, Place("body", "three", 7, 12))
    qtbot.waitUntil(lambda: house.panel.page.textCursor().selectedText() == "бұрын")


def test_findings_are_underlined_and_listed(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    _read(house, qtbot)
    words = [marked.finding.text for marked in house.panel.findings.marked if marked.finding.check == "look-alike"]
    assert words == ["Көпірдіӊ", "мыӊ"]
    assert len(house.panel.page.extraSelections()) >= 2


def test_the_next_finding_is_chosen_and_its_repair_accepted_by_keys(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    _read(house, qtbot)
    qtbot.keyClick(house.panel.page, Qt.Key.Key_F8)
    assert house.panel.page.textCursor().selectedText() == "Көпірдіӊ"
    assert house.panel.side.name == "findings"
    qtbot.keyClick(house.panel.page, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert house.panel.page.article().text.startswith("Көпірдің ұзындығы мыӊ")
    assert house.panel.page.textCursor().selectedText() == "мыӊ"


def test_fixing_all_that_is_safe_is_one_step_and_one_revision(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot)
    _read(house, qtbot)
    house.panel.fix_all_safe()
    qtbot.waitUntil(lambda: house.panel.session.state is State.SAVED and house.context.jobs.is_idle())
    stored = house.stored(article)
    assert stored.revision == 2
    assert "ӊ" not in stored.document.text
    assert house.newsroom.articles.revisions(article)[0].reason == "safe findings fixed"
    qtbot.keySequence(house.panel.page, QKeySequence.StandardKey.Undo)
    assert house.panel.page.article() == DRAFT


def test_an_answer_for_an_older_text_is_dropped(house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    _open(house, qtbot)
    _read(house, qtbot)
    may_answer, answers = Event(), []
    check = house.newsroom.proofreader.check

    def slow(document: Document, progress: Progress, *, suggest: bool) -> list[Finding]:
        may_answer.wait(10)
        answers.append(document.text)
        return check(document, progress, suggest=suggest)

    monkeypatch.setattr(house.newsroom.proofreader, "check", slow)
    house.panel.findings.look()
    house.panel.page.select_place(Place("body", "one", 0, 8))
    type_text(house.panel.page, "Оның")
    qtbot.waitUntil(lambda: [m.finding.text for m in house.panel.findings.marked if m.finding.safe] == ["мыӊ"])
    standing = list(house.panel.findings.marked)
    may_answer.set()
    qtbot.waitUntil(lambda: len(set(answers)) == 2 and house.context.jobs.is_idle())
    assert answers[0].startswith("Көпірдіӊ")
    assert [m.finding.text for m in house.panel.findings.marked] == [m.finding.text for m in standing]
    assert all(marked.stands for marked in house.panel.findings.marked)


def test_a_word_mended_by_hand_is_no_finding_any_more(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    _read(house, qtbot)
    before = len(house.panel.findings.marked)
    house.panel.page.select_place(Place("body", "one", 7, 8))
    type_text(house.panel.page, "ң")
    qtbot.waitUntil(lambda: len(house.panel.findings.marked) == before - 1)


def test_the_notice_is_placed_once_and_can_be_taken_back(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    panel = house.panel
    panel.side.open("notice")
    qtbot.waitUntil(lambda: panel.presenting.offer is not None and panel.presenting.offer.notice is not None)
    panel.presenting.place_notice()
    panel.presenting.place_notice()
    notice = panel.page.article().notice
    assert notice is not None
    assert notice.template
    assert "Дала Ақпарат" in notice.text
    assert panel.page.document().toPlainText().count(notice.text) == 1
    assert notice.text.split()[0] in panel.notice_panel.preview.toPlainText()
    panel.undo()
    panel.undo()
    assert panel.page.article().notice is None


def test_a_paragraph_that_says_the_notice_once_more_goes(house: House, qtbot: QtBot) -> None:
    panel = house.panel
    _open(house, qtbot)
    panel.side.open("notice")
    qtbot.waitUntil(lambda: panel.presenting.offer is not None and panel.presenting.offer.notice is not None)
    assert panel.presenting.offer is not None
    assert panel.presenting.offer.notice is not None
    said = Paragraph(id="again", content=panel.presenting.offer.notice.text)
    other = _open(house, qtbot, replace(DRAFT, blocks=(*DRAFT.blocks, said)))
    panel.presenting.offer = None
    panel.presenting.refresh()
    qtbot.waitUntil(lambda: panel.presenting.offer is not None and house.context.jobs.is_idle())
    panel.presenting.place_notice()
    article = panel.page.article()
    assert [block.id for block in article.blocks] == ["one", "two", "three"]
    assert article.notice is not None
    assert panel.session.article_id == other


def test_the_language_of_the_article_can_be_changed_and_undone(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    house.panel.presenting.set_language("ru")
    assert house.panel.page.article().language == "ru"
    house.panel.undo()
    assert house.panel.page.article().language == "kk"


def test_details_show_furniture_as_plain_text(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    house.panel.side.open("details")
    labels = {label.text(): label for label in house.panel.details_panel.findChildren(QLabel)}
    label = labels["<b>Қате</b> таптыңыз ба?"]
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_two_revisions_are_compared_and_the_old_one_restored(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot)
    type_text(house.panel.page, "Бүгін ")
    house.panel.save()
    qtbot.waitUntil(lambda: house.stored(article).revision == 2)
    house.panel.history.compare(1, 2)
    qtbot.waitUntil(lambda: house.panel.middle.currentWidget() is house.panel.compare_page)
    assert "Бүгін" in house.panel.compare_page.view.toPlainText()
    house.panel.history.restore(1)
    qtbot.waitUntil(lambda: house.panel.session.base_revision == 3)
    assert house.panel.is_writing()
    assert house.stored(article).document == DRAFT
    assert house.panel.page.article() == DRAFT


def test_a_restored_revision_is_one_step_that_is_undone_and_saved_like_any_other(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot)
    type_text(house.panel.page, "Бүгін ")
    house.panel.save()
    qtbot.waitUntil(lambda: house.panel.session.base_revision == 2 and house.idle())
    written = house.panel.page.article()
    house.panel.history.restore(1)
    qtbot.waitUntil(lambda: house.panel.session.base_revision == 3 and house.idle())
    assert not house.panel.session.has_unsaved()
    house.panel.undo()
    assert house.panel.page.article() == written
    assert house.panel.session.has_unsaved()
    house.panel.save()
    qtbot.waitUntil(lambda: house.panel.session.base_revision == 4 and house.idle())
    assert house.stored(article).document == written
    assert house.troubles == []
    house.panel.undo()
    house.panel.undo()
    assert house.panel.page.article() == DRAFT
    assert not house.panel.page.document().isUndoAvailable()


def test_what_another_seat_wrote_is_not_taken_back_by_a_key(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot)
    type_text(house.panel.page, "Бүгін ")
    house.panel.save()
    qtbot.waitUntil(lambda: house.panel.session.base_revision == 2 and house.idle())
    theirs = replace(DRAFT, headline="Олардың тақырыбы")
    saved = house.newsroom.articles.save(article, 2, theirs, author="Дәурен", reason="edited")
    house.context.hub.publish(saved.changes)
    qtbot.waitUntil(lambda: house.panel.page.article() == theirs)
    assert not house.panel.page.document().isUndoAvailable()


def test_the_check_of_an_article_that_was_left_stops(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, may_go_on, stopped = Event(), Event(), Event()

    def check(document: Document, progress: Progress, suggest: bool = True) -> list[Finding]:
        if document.headline != DRAFT.headline:
            return []
        asked.set()
        assert may_go_on.wait(30)
        try:
            progress(1, 2, "")
        except Cancelled:
            stopped.set()
            raise
        return []

    monkeypatch.setattr(house.panel.findings._reader, "check", lambda: check)
    other = house.draft(replace(DRAFT, headline="Басқа"))
    house.panel.open_article(house.draft())
    qtbot.waitUntil(asked.is_set)
    house.panel.open_article(other)
    qtbot.waitUntil(lambda: house.panel.session.article_id == other)
    may_go_on.set()
    qtbot.waitUntil(lambda: stopped.is_set() and house.idle())
    assert house.panel.findings.is_fresh


def test_somebody_elses_revision_is_followed_where_nothing_is_unsaved(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot)
    theirs = replace(DRAFT, headline="Олардың тақырыбы")
    saved = house.newsroom.articles.save(article, 1, theirs, author="Дәурен", reason="edited")
    house.context.hub.publish(saved.changes)
    qtbot.waitUntil(lambda: house.panel.page.article() == theirs)


def test_a_clash_shows_both_texts_and_keeps_both(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot)
    type_text(house.panel.page, "Менің ")
    theirs = replace(DRAFT, headline="Олардың тақырыбы")
    house.newsroom.articles.save(article, 1, theirs, author="Дәурен", reason="edited")
    house.panel.save()
    qtbot.waitUntil(lambda: house.panel.middle.currentWidget() is house.panel.compare_page)
    shown = house.panel.compare_page.view.toPlainText()
    assert "Олардың" in shown
    assert "Менің" in shown
    house.panel.compare_page.buttons()[0].click()
    qtbot.waitUntil(lambda: house.stored(article).revision == 3)
    assert house.stored(article).document.headline.startswith("Менің")
    assert house.newsroom.articles.open(article, 2).document == theirs


def test_a_text_that_clashed_and_was_left_waits_for_its_writer(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot)
    other = house.draft(replace(DRAFT, headline="Басқа мақала"))
    type_text(house.panel.page, "Менің ")
    theirs = replace(DRAFT, headline="Олардың тақырыбы")
    house.newsroom.articles.save(article, 1, theirs, author="Дәурен", reason="edited")
    house.panel.open_article(other)
    qtbot.waitUntil(lambda: house.panel.session.article_id == other and house.idle())
    house.panel.open_article(article)
    qtbot.waitUntil(lambda: house.panel.middle.currentWidget() is house.panel.compare_page and house.idle())
    (copy,) = house.newsroom.working_copies.pending()
    assert copy.document.headline.startswith("Менің")
    house.panel.compare_page.buttons()[1].click()
    qtbot.waitUntil(lambda: house.panel.session.article_id == article and house.idle())
    house.panel.keeper.flush()
    assert house.panel.page.article() == theirs
    assert house.newsroom.working_copies.pending() == []


def test_publishing_shows_what_was_found_and_queues(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot)
    house.panel.publish()
    panel = house.panel.publish_panel
    qtbot.waitUntil(lambda: panel.chosen() == ["site", "word"] and house.context.jobs.is_idle())
    house.panel.publish()
    qtbot.waitUntil(lambda: len(house.newsroom.publishing.queue(article_id=article)) == 2)
    qtbot.waitUntil(lambda: house.panel.banner.isVisible())
    assert house.stored(article).document.notice is not None


def test_an_article_without_a_headline_does_not_go_out(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot, replace(DRAFT, headline=""))
    house.panel.publish()
    qtbot.waitUntil(lambda: house.panel.publish_panel.chosen() != [] and house.context.jobs.is_idle())
    house.panel.publish()
    qtbot.waitUntil(house.context.jobs.is_idle)
    assert house.newsroom.publishing.queue(article_id=article) == []


def test_what_went_out_is_withdrawn_with_a_reason(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot)
    changes: Changes = house.newsroom.publishing.publish(article, None, author="Айгүл").changes
    house.newsroom.worker("test").run_once()
    house.context.hub.publish(changes)
    qtbot.waitUntil(house.panel.is_published)
    qtbot.waitUntil(house.context.jobs.is_idle)
    house.panel.open_publishing()
    house.panel.publish_panel.withdraw_requested.emit("Дерек расталмады")
    qtbot.waitUntil(lambda: house.stored(article).record.state == "withdrawn")


@pytest.mark.parametrize(
    ("ending", "first"),
    [
        (".docx", b"PK"),
        (".html", b"<!DOCTYPE html>"),
        (".md", b"# "),
        (".txt", DRAFT.headline.encode()),
        (".json", b"{"),
        (".xml", b"<?xml"),
    ],
)
def test_a_file_takes_the_form_of_its_ending(
    house: House, qtbot: QtBot, tmp_path: Path, ending: str, first: bytes
) -> None:
    _open(house, qtbot)
    target = tmp_path / f"мақала{ending}"
    house.panel.file_export.export(target)
    qtbot.waitUntil(target.exists)
    assert target.read_bytes().startswith(first)
    qtbot.waitUntil(house.context.jobs.is_idle)


def test_the_suggested_name_follows_the_chosen_form(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    house.context.commands.run("article.export")
    (dialog,) = house.panel.findChildren(QFileDialog)
    assert len(dialog.nameFilters()) == 6
    dialog.selectNameFilter(dialog.nameFilters()[5])
    dialog.filterSelected.emit(dialog.nameFilters()[5])
    assert dialog.selectedFiles()[0].endswith(".xml")
    dialog.close()


def test_escape_closes_the_comparison_and_then_the_panel_beside_the_page(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    panel = house.panel
    panel.side.open("revisions")
    type_text(panel.page, "Бүгін ")
    panel.history.compare(1, 0)
    qtbot.waitUntil(lambda: panel.middle.currentWidget() is panel.compare_page)
    qtbot.keyClick(panel.compare_page, Qt.Key.Key_Escape)
    assert panel.is_writing()
    qtbot.keyClick(panel.page, Qt.Key.Key_Escape)
    assert panel.side.name == ""


def test_a_new_article_says_nothing_of_being_saved(house: House, qtbot: QtBot) -> None:
    house.panel.new_article()
    qtbot.waitUntil(house.panel.is_writing)
    assert house.panel.session.state is State.EMPTY
    type_text(house.panel.page, "Сөз")
    qtbot.waitUntil(lambda: house.panel.session.state is State.KEPT)


def test_a_narrow_window_gives_the_lists_room_to_the_panel(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    house.panel.resize(804, 600)
    house.panel.side.open("findings")
    assert not house.panel.library.isVisible()
    house.panel.side.open("")
    assert house.panel.library.isVisible()


def test_no_dictionary_is_read_while_nothing_is_open(house: House, qtbot: QtBot) -> None:
    qtbot.waitUntil(house.idle)
    assert "dictionary" not in vars(house.newsroom)
    _open(house, qtbot)
    qtbot.waitUntil(lambda: "dictionary" in vars(house.newsroom))


def test_the_list_is_filtered_as_one_types(house: House, qtbot: QtBot) -> None:
    house.draft()
    house.draft(replace(DRAFT, headline="Мектептер жабылды"))
    house.panel.library.reload()
    model = house.panel.library.view.model()
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    house.panel.library.box.setText("МЕКТЕП жаб")
    assert model.rowCount() == 1


def test_a_link_is_typed_in_place(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    house.panel.page.select_place(Place("body", "three", 0, 6))
    house.context.commands.run("article.link")
    house.panel.link_box.address.setText("dala.example/a")
    house.panel.link_box.take()
    block = house.panel.page.article().block("three")
    assert [mark.value for mark in block.marks] == ["https://dala.example/a"]  # type: ignore[attr-defined]  # a paragraph


def test_closing_asks_nothing_and_keeps_all(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot)
    type_text(house.panel.page, "Соңғы сөз ")
    assert house.panel.leave()
    assert house.stored(article).document.headline.startswith("Соңғы сөз ")


def test_every_control_has_a_name_for_screen_readers(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    panel = house.panel
    for widget in (panel.page, panel.library.box, panel.library.view, panel.compare_page.view):
        assert widget.accessibleName()
    for name in ("article.bold", "article.findings", "article.show_list"):
        assert panel.toolbar.button(name).accessibleName()
