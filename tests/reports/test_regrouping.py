"""Merging and splitting: nothing that a reader sent is dropped, and both are undone."""

from __future__ import annotations

from typing import Any

import pytest

from editor.errors import UserMistake
from editor.reports import IncomingReport
from editor.reports.grouping import why_grouped
from tests.reports.house import RIGHT, House


def _grouped(house: House) -> dict[int | None, list[int]]:
    found: dict[int | None, list[int]] = {}
    for report in house.desk.reports():
        found.setdefault(report.group_id, []).append(report.id)
    return {group: sorted(ids) for group, ids in found.items()}


def test_a_merge_is_undone_with_the_same_groups_and_everything_in_them(house: House) -> None:
    article = house.article()
    first = house.report(article, reporter="anna")
    second = house.report(article, "мұражай", reporter="bolat", suggestion="мұражайы")
    groups = [first.report.group_id or 0, second.report.group_id or 0]
    before, rows = _grouped(house), house.desk.groups()

    step = house.desk.merge(groups, author="Dana").step
    assert len(_grouped(house)) == 1
    assert house.desk.counts()["new"] == 1
    house.desk.undo_step(step, author="Dana")

    assert _grouped(house) == before
    assert {row.group.id: (row.group.key, row.group.reporters, row.proposal) for row in house.desk.groups()} == {
        row.group.id: (row.group.key, row.group.reporters, row.proposal) for row in rows
    }
    assert house.desk.counts()["new"] == 2


def test_a_merged_group_that_was_fixed_since_is_not_taken_apart(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    groups = [house.report(article, quote).report.group_id or 0 for quote in ("қИқық", "мұражай")]
    step = house.desk.merge(groups, author="Dana").step
    house.desk.fix(min(groups), RIGHT, author="Dana")
    before = house.rows()
    with pytest.raises(UserMistake) as caught:
        house.desk.undo_step(step, author="Dana")
    assert caught.value.code == "decided_since"
    assert house.rows() == before


def test_reports_that_are_split_off_have_a_group_of_their_own_and_come_back(house: House) -> None:
    article = house.article()
    reports = [house.report(article, reporter=name).report.id for name in ("anna", "bolat", "dana")]
    (group,) = _grouped(house)
    house.desk.wait(group or 0, person="Айгүл", author="Dana")

    done = house.desk.split(reports[1:], author="Dana")

    made = done.groups[0]
    assert _grouped(house) == {group: reports[:1], made: reports[1:]}
    view = house.desk.group(made)
    assert (view.group.state, view.group.reporters, view.group.waiting_for) == ("waiting", 2, "Айгүл")
    assert {report.state for report in view.reports} == {"waiting"}
    assert (why_grouped(view.group.key), view.why) == ("hand", "hand")
    assert house.desk.group(group or 0).group.reporters == 1
    house.desk.relocate(article)
    assert house.desk.group(made).why == "hand"
    house.desk.undo_step(done.step, author="Dana")
    assert _grouped(house) == {group: reports}
    assert house.desk.group(group or 0).group.reporters == 3
    assert house.desk.counts()["waiting"] == 1


def test_a_group_is_never_split_until_nothing_is_left(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    reports = [house.report(article).report.id for _ in range(2)]
    other = house.report(article, "мұражай").report.id
    for chosen, code in ((reports, "group_would_be_empty"), ([reports[0], other], "not_one_group")):
        before = house.rows()
        with pytest.raises(UserMistake) as caught:
            house.desk.split(chosen, author="Dana")
        assert caught.value.code == code
        assert house.rows() == before


def test_a_group_says_why_its_reports_are_together(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    placed = house.report(article).report.group_id or 0
    nowhere = house.desk.receive(IncomingReport("мүлде басқа сөз", article=article), door="hand").report.group_id or 0
    unknown = house.report(article, url="https://other.example/a", article=None).report.group_id or 0
    assert [house.desk.group(group).why for group in (placed, nowhere, unknown)] == ["place", "words", "page"]


def test_a_group_with_a_key_of_the_first_version_takes_new_reports(embedded_house: House) -> None:
    house = embedded_house
    unknown: dict[str, Any] = {"url": "https://other.example/a", "article": None}
    article = house.article()
    group = house.desk.group(house.report(article, **unknown).report.group_id or 0).group
    with house.database.unit_of_work() as work:
        work.reports.update_group(group.id, group.version, {"key": f"1:{group.key.rsplit(':', 1)[1]}"})
        work.commit()
    assert house.report(article, **unknown).report.group_id == group.id
    assert house.desk.group(group.id).why == ""
