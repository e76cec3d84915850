"""Dismissing, spam, reopening, merging, and places that are found again after a save."""

from __future__ import annotations

import pytest

from editor.errors import UserMistake
from tests.reports.house import LINES, RIGHT, WRONG, House, library, with_block


def test_a_dismissal_keeps_its_reason_and_closes_every_report(house: House) -> None:
    article = house.article()
    reports = [house.report(article) for _ in range(2)]
    group_id = reports[0].report.group_id or 0

    changes = house.desk.dismiss(group_id, reason=" солай жазылады ", author="Dana")

    group = house.desk.group(group_id).group
    assert (group.state, group.reason, group.closed_by) == ("not_an_error", "солай жазылады", "Dana")
    assert [house.again(report).state for report in reports] == ["not_an_error"] * 2
    assert changes.changes.ids("report") == {report.report.id for report in reports}


def test_a_dismissal_without_a_reason_is_a_mistake(embedded_house: House) -> None:
    house = embedded_house
    received = house.report(house.article())
    before = house.rows()
    with pytest.raises(UserMistake) as caught:
        house.desk.dismiss(received.report.group_id or 0, reason=" ", author="Dana")
    assert caught.value.code == "reason_missing"
    assert house.rows() == before


def test_a_reopened_group_is_in_the_inbox_again(house: House) -> None:
    received = house.report(house.article())
    group_id = received.report.group_id or 0
    house.desk.spam(group_id, author="Dana")
    assert house.desk.groups() == []

    house.desk.reopen(group_id)

    row = house.desk.groups()[0]
    assert (row.group.id, row.group.state, row.group.closed_by, row.group.closed_at) == (group_id, "new", "", None)
    assert house.again(received).state == "new"


def test_merged_groups_are_one_with_all_readers(house: House) -> None:
    article = house.article()
    first = house.report(article, reporter="anna")
    second = house.report(article, "Айгүл", reporter="bolat")
    third = house.report(article, "мұражай", reporter="anna")
    ids = [received.report.group_id or 0 for received in (third, first, second)]

    house.desk.merge(ids)

    assert [(row.group.id, row.group.reporters) for row in house.desk.groups()] == [(min(ids), 2)]
    assert {house.again(received).group_id for received in (first, second, third)} == {min(ids)}
    house.desk.fix(min(ids), RIGHT, author="Dana")
    assert {house.again(received).state for received in (first, second, third)} == {"fixed"}


def test_a_report_of_a_merged_place_joins_the_merged_group(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    first, second = house.report(article), house.report(article, "мұражай")
    house.desk.merge([first.report.group_id or 0, second.report.group_id or 0])
    assert house.report(article, "мұражай").report.group_id == first.report.group_id


def test_reports_of_different_articles_are_not_merged(embedded_house: House) -> None:
    house = embedded_house
    ids = [house.report(house.article()).report.group_id or 0 for _ in range(2)]
    before = house.rows()
    with pytest.raises(UserMistake) as caught:
        house.desk.merge(ids)
    assert caught.value.code == "different_articles"
    assert house.rows() == before


def test_a_save_moves_the_places_of_open_reports(house: House) -> None:
    article = house.article()
    received = house.report(article)
    house.save(article, with_block(house.text(article), "p2", "Кеше қала әкімі айтқандай, " + LINES[1]))

    changes = house.desk.relocate(article)

    report = house.again(received)
    start = len("Кеше қала әкімі айтқандай, ") + LINES[1].index(WRONG)
    assert (report.place_revision, report.place_start, report.place_status) == (2, start, "found")
    assert changes.ids("report") == {report.id}
    assert not house.desk.relocate(article)


def test_the_view_shows_today_s_place_even_before_it_is_written(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    received = house.report(article)
    house.save(article, with_block(house.text(article), "p2", "Кеше " + LINES[1]))
    view = house.desk.group(received.report.group_id or 0)
    assert (view.words, view.place_status, view.seen_revision) == (WRONG, "found", 1)
    assert view.context_before.startswith("Кеше Кітапхана директоры")
    assert view.context_after.startswith(" білмейтінін")
    assert view.article is not None
    assert view.article.current_revision == 2


def test_words_that_read_as_a_reader_suggested_close_their_group(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    received = house.report(article, suggestion=RIGHT)
    house.change(article, WRONG, RIGHT)

    house.desk.relocate(article)

    view = house.desk.group(received.report.group_id or 0)
    assert (view.group.state, view.group.closed_by) == ("already_corrected", "Aizhan")
    assert house.again(received).state == "already_corrected"
    house.desk.reopen(view.group.id)  # a person's word counts more
    assert house.again(received).state == "new"


def test_words_that_were_merely_changed_stay_in_the_inbox(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    received = house.report(article, suggestion=RIGHT)
    house.change(article, WRONG, "қИқығы")
    house.desk.relocate(article)
    report = house.again(received)
    assert (report.state, report.place_status) == ("new", "already_corrected")


def test_a_deleted_article_leaves_its_reports(house: House) -> None:
    article = house.article()
    received = house.report(article)
    house.newsroom.desk.delete(article)

    view = house.desk.group(received.report.group_id or 0)

    assert (view.article, view.place, [report.quote for report in view.reports]) == (None, None, [WRONG])
    assert [row.headline for row in house.desk.groups()] == [""]


def test_the_inbox_puts_many_readers_and_many_views_first(house: House) -> None:
    quiet, read = house.article(), house.newsroom.write(library(), views=4100)
    one = house.report(quiet).report.group_id
    two = house.report(read).report.group_id
    three = house.report(quiet, "мұражай").report.group_id
    for _ in range(6):
        house.report(quiet, "мұражай")

    rows = house.desk.groups()

    assert [row.group.id for row in rows] == [three, two, one]
    assert [(row.views, row.quote) for row in rows[1:]] == [(4100, WRONG), (0, WRONG)]
    assert rows[0].headline == "Жаңа кітапхана ашылды"
    paged = [house.desk.groups(limit=1)[0]]
    while more := house.desk.groups(limit=1, before=paged[-1]):
        paged += more
    assert paged == rows


def test_a_row_shows_the_best_proposal(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    house.report(article, suggestion="құқықтарын")
    house.report(article, suggestion=RIGHT)
    house.report(article, suggestion=RIGHT)
    row = house.desk.groups()[0]
    view = house.desk.group(row.group.id)
    assert row.proposal == view.proposals[0].text == RIGHT
    assert "құқықтарын" in {proposal.text for proposal in view.proposals}


def test_reports_are_listed_newest_first_and_page_by_page(house: House) -> None:
    article = house.article()
    ids = []
    for quote in (WRONG, "Айгүл", "мұражай", "балалар"):
        ids.append(house.report(article, quote).report.id)
        house.clock.advance(seconds=1)
    house.desk.spam(house.desk.report(ids[1]).group_id or 0, author="Dana")

    assert [report.id for report in house.desk.reports()] == ids[::-1]
    assert [report.id for report in house.desk.reports(limit=2, before_id=ids[2])] == [ids[1], ids[0]]
    assert [report.id for report in house.desk.reports(state="spam")] == [ids[1]]
    assert house.desk.reports(article_id=article + 1) == []
    assert house.desk.counts() == {
        "new": 3, "accepted": 0, "waiting": 0, "fixed": 0, "already_corrected": 0, "not_an_error": 0, "spam": 1
    }  # fmt: skip
