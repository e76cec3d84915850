"""From a report to the corrected article in one transaction, and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from db.repositories.articles import Articles
from db.repositories.outbox import OutboxRows
from db.repositories.reports import Reports
from db.unit_of_work import UnitOfWork
from editor.articles.document import Cell, Mark, Notice, Paragraph, Table
from editor.errors import Conflict, UserMistake
from editor.reports import IncomingReport
from tests.publishing.newsroom import Killed
from tests.reports.house import LINK, RIGHT, WRONG, House, library


def test_a_fix_writes_revision_correction_and_queue_and_closes_the_group(house: House) -> None:
    article = house.article(published=True)
    reports = [house.report(article, reporter=f"reader {n}") for n in range(3)]

    fixed = house.desk.fix(reports[0].group.id, RIGHT, author="Dana")  # type: ignore[union-attr]  # it has one

    assert fixed.revision == house.revision(article) == reports[0].report.revision + 1  # type: ignore[operator]
    assert RIGHT in house.text(article).text
    assert WRONG not in house.text(article).text
    assert (fixed.correction.old_text, fixed.correction.new_text) == (WRONG, RIGHT)
    assert fixed.correction.note == f"Теру қатесі түзетілді: «{WRONG}» → «{RIGHT}»."
    assert [(row.action, row.revision, row.state) for row in fixed.queued] == [
        ("correct", fixed.revision, "waiting")
    ] * 2
    record = house.newsroom.article(article)
    assert (record.state, record.published_revision) == ("corrected", fixed.revision)
    assert [house.again(report).state for report in reports] == ["fixed"] * 3
    group = house.desk.group(reports[0].group.id).group  # type: ignore[union-attr]
    assert (group.state, group.closed_by, group.reporters) == ("fixed", "Dana", 3)
    for kind in ("article", "correction", "outbox", "report", "group"):
        assert fixed.changes.concern(kind), kind


def test_the_worker_sends_what_was_corrected(house: House) -> None:
    article = house.article(published=True)
    fixed = house.desk.fix_report(house.report(article).report.id, RIGHT, author="Dana")

    assert len(house.newsroom.worker().run_once().done) == 2
    assert house.newsroom.receiver.seen()[-1] == (fixed.revision, "correct")


def test_marks_around_the_words_are_kept(house: House) -> None:
    article = house.article()
    house.desk.fix_report(house.report(article).report.id, "құқығын", author="Dana")

    paragraph = house.text(article).block("p2")
    assert isinstance(paragraph, Paragraph)
    at = paragraph.content.index("құқығын")
    assert paragraph.marks == (Mark(at - 14, at + len("құқығын"), "link", LINK),)


def test_a_draft_is_fixed_and_nothing_is_queued(house: House) -> None:
    article = house.article()
    fixed = house.desk.fix_report(house.report(article).report.id, RIGHT, author="Dana")

    assert fixed.queued == []
    assert house.newsroom.article(article).state == "draft"


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("kk", f"Теру қатесі түзетілді: «{WRONG}» → «{RIGHT}»."),
        ("ru", f"Исправлена опечатка: «{WRONG}» → «{RIGHT}»."),
        ("en", f"A typing error is corrected: “{WRONG}” → “{RIGHT}”."),
    ],
)
def test_the_note_is_in_the_article_s_language(embedded_house: House, language: str, note: str) -> None:
    article = embedded_house.article(library(language=language))
    fixed = embedded_house.desk.fix_report(embedded_house.report(article).report.id, RIGHT, author="Dana")
    assert fixed.correction.note == note


def test_without_a_text_the_best_proposal_is_taken(embedded_house: House) -> None:
    article = embedded_house.article()
    received = embedded_house.report(article, suggestion=RIGHT)
    proposals = embedded_house.desk.group(received.group.id).proposals  # type: ignore[union-attr]

    fixed = embedded_house.desk.fix_report(received.report.id, author="Dana")

    assert fixed.correction.new_text == proposals[0].text == RIGHT


def test_nothing_proposed_is_a_mistake_that_writes_nothing(embedded_house: House) -> None:
    article = embedded_house.article()
    received = embedded_house.report(article, "Айгүл")
    _is_refused(embedded_house, received.report.id, None, "nothing_proposed")


def test_the_same_text_again_is_a_mistake(embedded_house: House) -> None:
    article = embedded_house.article()
    _is_refused(embedded_house, embedded_house.report(article).report.id, WRONG, "same_text")


@pytest.mark.parametrize("text", ["құқ\x00ық", "құқ\x1bық", "құқ\tық"])
def test_control_characters_do_not_enter_an_article(embedded_house: House, text: str) -> None:
    article = embedded_house.article()
    _is_refused(embedded_house, embedded_house.report(article).report.id, text, "control_characters")


def test_words_that_are_gone_leave_the_group_open(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    received = house.report(article)
    house.save(article, library(lines=("Мүлде басқа мәтін енді осында тұр.",)))

    _is_refused(house, received.report.id, RIGHT, "place_gone")
    assert house.desk.group(received.group.id).group.state == "new"  # type: ignore[union-attr]


def test_an_edit_elsewhere_does_not_keep_from_fixing(house: House) -> None:
    article = house.article()
    received = house.report(article)
    house.change(article, "Кітапхана директоры", "Сол кітапхананың жаңа басшысы, директор")

    house.desk.fix(received.group.id, RIGHT, author="Dana")  # type: ignore[union-attr]

    assert f"оқырмандардың {RIGHT} білмейтінін" in house.text(article).text


def test_words_that_were_changed_since_need_a_text(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    received = house.report(article)
    house.change(article, WRONG, "қҰқық")

    _is_refused(house, received.report.id, None, "already_corrected")
    house.desk.fix_report(received.report.id, RIGHT, author="Dana")
    assert RIGHT in house.text(article).text


def test_a_closed_group_is_not_fixed_again(embedded_house: House) -> None:
    house = embedded_house
    received = house.report(house.article())
    house.desk.fix_report(received.report.id, RIGHT, author="Dana")
    _is_refused(house, received.report.id, "құқығын", "move_not_allowed")


def test_a_report_of_an_unknown_article_cannot_be_fixed(embedded_house: House) -> None:
    house = embedded_house
    incoming = IncomingReport("сөз", url="https://elsewhere.example/x", idempotency_key="k")
    _is_refused(house, house.desk.receive(incoming, door="http").report.id, "сөздер", "article_unknown")


def test_a_notice_from_a_template_is_mended_in_the_template(embedded_house: House) -> None:
    house = embedded_house
    article = house.article(library(notice=Notice("Сілтеме міндеттi. Барлық құқықтар қорғалған.", "house", 1)))
    incoming = IncomingReport("міндеттi", "Сілтеме ", ". Барлық", article=article, revision=1, idempotency_key="k")
    _is_refused(house, house.desk.receive(incoming, door="http").report.id, "міндетті", "notice_from_template")


def test_a_notice_that_was_read_from_a_page_is_mended_where_it_stands(embedded_house: House) -> None:
    house = embedded_house
    article = house.article(library(notice=Notice("Сілтеме жасау міндетті. Материалға авторлық қИқығы бар.")))
    incoming = IncomingReport("қИқығы", "авторлық ", " бар", article=article, revision=1, idempotency_key="k")
    house.desk.fix_report(house.desk.receive(incoming, door="http").report.id, "құқығы", author="Dana")
    notice = house.text(article).notice
    assert notice is not None
    assert notice.text.endswith("авторлық құқығы бар.")


def test_words_in_two_cells_are_refused_in_a_sentence(embedded_house: House) -> None:
    house = embedded_house
    table = Table(id="t1", rows=((Cell("Алматы қаласы"), Cell("екі миллион")),))
    article = house.article(library(blocks=(Paragraph(id="p1", content="Кесте төменде тұр."), table)))
    incoming = IncomingReport(
        "қаласы\tекі", "Алматы ", " миллион", article=article, revision=1, idempotency_key="k", field="body", block="t1"
    )
    _is_refused(house, house.desk.receive(incoming, door="http").report.id, "x", "place_crosses_cells")


def test_a_save_in_between_is_a_conflict_and_only_a_suggestion_is_written(
    embedded_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = embedded_house
    article = house.article(published=True)
    received = house.report(article)
    before = house.rows()
    add_revision = Articles.add_revision

    def somebody_was_first(self: Articles, *values: Any) -> None:
        self._connection.exec_driver_sql("UPDATE articles SET version = version + 1")
        add_revision(self, *values)

    monkeypatch.setattr(Articles, "add_revision", somebody_was_first)
    with pytest.raises(Conflict):
        house.desk.fix_report(received.report.id, RIGHT, author="Dana")
    after = house.rows()
    for table in ("waiting_fixes", "change_log"):
        before.pop(table)
        assert after.pop(table)
    assert after == before


STEPS = [
    (Articles, "add_revision"),
    (Articles, "update"),
    (Articles, "add_correction"),
    (Reports, "set_states"),
    (Reports, "update_group"),
    (Reports, "update"),
    (OutboxRows, "add"),
    (UnitOfWork, "commit"),
]


# What dies after its commit has been written, so that one is not here.
DEATHS = [(owner, name, after) for owner, name in STEPS for after in (False, True) if not (after and name == "commit")]


@pytest.mark.parametrize(
    ("owner", "name", "after"), DEATHS, ids=[f"{'after' if late else 'before'} {name}" for _, name, late in DEATHS]
)
def test_a_fix_that_dies_at_any_step_leaves_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch, owner: type, name: str, after: bool
) -> None:
    article = house.article(published=True)
    received = house.report(article)
    house.report(article, "мұражай")  # another open report of the article, whose place is found again
    before = house.rows()
    original = getattr(owner, name)
    calls = []

    def dies(self: Any, *values: Any, **more: Any) -> Any:
        calls.append(name)
        if after:
            original(self, *values, **more)
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(owner, name, dies)
        with pytest.raises(Killed):
            house.desk.fix_report(received.report.id, RIGHT, author="Dana")
    assert calls
    assert house.rows() == before

    assert house.desk.fix_report(received.report.id, RIGHT, author="Dana").queued


def test_a_fix_is_undone_while_it_waits(house: House) -> None:
    article = house.article(published=True)
    received = house.report(article)
    was = house.text(article)
    fixed = house.desk.fix_report(received.report.id, RIGHT, author="Dana", undo_for=timedelta(seconds=10))
    assert not house.newsroom.worker().run_once().done

    changes = house.desk.undo(fixed.correction.id, author="Dana")

    assert house.text(article) == was
    assert house.revision(article) == fixed.revision + 1
    assert house.again(received).state == "new"
    view = house.desk.group(received.group.id)  # type: ignore[union-attr]
    assert (view.group.state, view.place_status, view.words) == ("new", "found", WRONG)
    assert (view.group.closed_at, view.group.closed_by) == (None, "")
    assert changes.concern("correction")
    assert changes.concern("outbox")
    house.clock.advance(minutes=1)
    assert not house.newsroom.worker().run_once().done
    record = house.newsroom.article(article)
    assert (record.state, record.published_revision) == ("published", 1)


def test_an_undo_after_it_was_sent_is_refused_and_writes_nothing(house: House) -> None:
    article = house.article(published=True)
    fixed = house.desk.fix_report(house.report(article).report.id, RIGHT, author="Dana")
    assert house.newsroom.worker().run_once().done
    before = house.rows()

    with pytest.raises(UserMistake) as caught:
        house.desk.undo(fixed.correction.id, author="Dana")

    assert caught.value.code == "correction_was_sent"
    assert house.rows() == before


def test_an_undone_fix_can_be_made_again(house: House) -> None:
    article = house.article(published=True)
    received = house.report(article)
    wait = timedelta(seconds=10)
    first = house.desk.fix_report(received.report.id, "құқығын", author="Dana", undo_for=wait)
    house.desk.undo(first.correction.id, author="Dana")
    second = house.desk.fix_report(received.report.id, RIGHT, author="Dana", undo_for=wait)
    house.clock.advance(seconds=11)

    assert len(house.newsroom.worker().run_once().done) == 2
    assert house.newsroom.receiver.seen()[-1] == (second.revision, "correct")
    with pytest.raises(UserMistake) as caught:
        house.desk.undo(first.correction.id, author="Dana")
    assert caught.value.code == "already_undone"


def test_an_undo_keeps_what_was_written_since(house: House) -> None:
    article = house.article()
    fixed = house.desk.fix_report(house.report(article).report.id, RIGHT, author="Dana")
    house.change(article, "шағын мұражай", "үлкен мұражай")

    house.desk.undo(fixed.correction.id, author="Dana")

    text = house.text(article).text
    assert f"оқырмандардың {WRONG} білмейтінін" in text
    assert "үлкен мұражай" in text


def test_an_undo_of_words_that_were_changed_again_is_refused(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    fixed = house.desk.fix_report(house.report(article).report.id, RIGHT, author="Dana")
    house.change(article, RIGHT, "заңдарын")
    before = house.rows()
    with pytest.raises(UserMistake) as caught:
        house.desk.undo(fixed.correction.id, author="Dana")
    assert caught.value.code == "changed_since"
    assert house.rows() == before


def test_a_word_may_be_taken_out(embedded_house: House) -> None:
    house = embedded_house
    article = house.article(library(lines=("Ғимаратта үш үш оқу залы бар екен, келіңіздер.",)))
    fixed = house.desk.fix_report(house.report(article, " үш").report.id, "", author="Dana")
    assert "Ғимаратта  үш оқу залы" in house.text(article).text
    assert fixed.correction.note == "Түзету: «үш» алып тасталды."


def _is_refused(house: House, report_id: int, text: str | None, code: str) -> None:
    before = house.rows()
    with pytest.raises(UserMistake) as caught:
        house.desk.fix_report(report_id, text, author="Dana")
    assert caught.value.code == code
    assert caught.value.hint
    assert house.rows() == before


def test_a_group_tells_how_many_unpublished_revisions_a_fix_would_send(house: House) -> None:
    article = house.article(published=True)
    group = house.report(article).group
    assert group is not None
    assert house.desk.group(group.id).unpublished == 0
    house.save(article, replace(house.text(article), headline="Жаңа тақырып"))
    assert house.desk.group(group.id).unpublished == 1
    draft = house.report(house.article()).group
    assert draft is not None
    assert house.desk.group(draft.id).unpublished == 0
