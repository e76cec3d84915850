"""Every decision is on the trail, and is undone; many at once are one step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.bootstrap import Newsroom
from editor.errors import UserMistake
from editor.newsroom.paths import Paths
from editor.reports import Decision, InboxFilter, ReportDesk
from editor.reports.states import MOVES, State
from tests.reports.house import RIGHT, WRONG, House

Act = Callable[[ReportDesk, int], str]

DECISIONS: dict[str, Act] = {
    "accept": lambda desk, group: desk.accept(group, author="Dana").step,
    "assign": lambda desk, group: desk.assign(group, "Айгүл", author="Dana").step,
    "wait": lambda desk, group: desk.wait(group, person="Ерлан", author="Dana").step,
    "dismiss": lambda desk, group: desk.dismiss(group, reason="солай", author="Dana").step,
    "spam": lambda desk, group: desk.spam(group, author="Dana").step,
    "reopen": lambda desk, group: desk.reopen(group, author="Dana").step,
}


def _said(house: House, group: int) -> tuple[object, ...]:
    view = house.desk.group(group)
    one = view.group
    told = (one.state, one.assignee, one.reason, one.waiting_for, one.waiting_until, one.closed_by, one.closed_at)
    return (*told, [report.state for report in view.reports])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(sorted(DECISIONS)), max_size=8))
def test_undoing_all_decisions_backwards_gives_back_what_was(embedded_house: House, names: list[str]) -> None:
    house = embedded_house
    group = house.report(house.article()).report.group_id or 0
    stages = [_said(house, group)]
    steps = []
    for name in names:
        state: State = house.desk.group(group).group.state  # type: ignore[assignment]  # a text in the row
        if name != "assign" and (state, name) not in MOVES:
            with pytest.raises(UserMistake, match="cannot be changed"):
                DECISIONS[name](house.desk, group)
        else:
            steps.append(DECISIONS[name](house.desk, group))
            stages.append(_said(house, group))
    assert len(house.desk.group(group).history) == len(steps)
    counts = house.desk.counts()
    assert counts[house.desk.group(group).group.state] >= 1
    for step in reversed(steps):
        assert _said(house, group) == stages.pop()
        assert house.desk.last_step(group) == step
        house.desk.undo_step(step, author="Dana")
    assert _said(house, group) == stages.pop()
    house.desk.spam(group, author="Dana")


def test_the_history_tells_who_did_what_and_when(house: House) -> None:
    group = house.report(house.article()).report.group_id or 0
    house.desk.assign(group, "Айгүл", author="Dana")
    house.clock.advance(seconds=60)
    house.desk.dismiss(group, reason="атау", author="Айгүл")
    last, first = house.desk.group(group).history
    assert (last.action, last.author, last.before["state"], last.after["state"]) == (
        "dismiss", "Айгүл", "new", "not_an_error",
    )  # fmt: skip
    assert last.after["reason"] == "атау"
    assert (first.action, first.author, first.after) == ("assign", "Dana", {"assignee": "Айгүл"})
    assert last.created_at - first.created_at == timedelta(seconds=60)


def test_a_fix_is_on_the_trail_and_is_undone_by_its_correction_only(house: House) -> None:
    group = house.report(house.article()).report.group_id or 0
    house.desk.wait(group, person="Айгүл", author="Dana")
    fixed = house.desk.fix(group, RIGHT, author="Dana")
    view = house.desk.group(group)
    assert (view.history[0].action, view.history[0].author, view.group.waiting_for) == ("fix", "Dana", "")
    with pytest.raises(UserMistake) as caught:
        house.desk.undo_step(house.desk.last_step(group) or "", author="Dana")
    assert caught.value.code == "step_of_a_fix"
    house.desk.undo(fixed.correction.id, author="Ерлан")
    newest = house.desk.group(group).history[0]
    assert (newest.action, newest.author, newest.after["state"]) == ("undo", "Ерлан", "waiting")


def test_a_fix_that_is_taken_back_leaves_the_group_as_it_was_and_earlier_decisions_can_be_undone(house: House) -> None:
    group = house.report(house.article()).report.group_id or 0
    accepted = house.desk.accept(group, author="Dana").step
    until = house.clock() + timedelta(hours=3)
    waits = house.desk.wait(group, person="Айгүл", until=until, author="Dana").step
    fixed = house.desk.fix(group, RIGHT, author="Dana")
    house.desk.undo(fixed.correction.id, author="Dana")
    after = house.desk.group(group).group
    assert (after.state, after.waiting_for, after.waiting_until) == ("waiting", "Айгүл", until)
    assert (after.closed_at, after.closed_by) == (None, "")
    for step, state in ((waits, "accepted"), (accepted, "new")):
        house.desk.undo_step(step, author="Dana")
        assert house.desk.group(group).group.state == state


def test_what_a_fix_closed_by_the_way_is_open_again_when_it_is_taken_back(house: House) -> None:
    article = house.article()
    group = house.report(article, suggestion=RIGHT).report.group_id or 0
    around = house.report(article, f"оқырмандардың {WRONG}", suggestion=f"оқырмандардың {RIGHT}").report.group_id or 0
    assert group != around
    house.desk.accept(around, author="Айгүл")
    fixed = house.desk.fix(group, RIGHT, author="Dana")
    assert house.desk.group(around).group.state == "already_corrected"
    house.desk.undo(fixed.correction.id, author="Dana")
    assert [house.desk.group(one).group.state for one in (group, around)] == ["new", "accepted"]
    assert {one.state for one in house.desk.group(around).reports} == {"accepted"}
    again = house.desk.fix(group, RIGHT, author="Dana")
    house.desk.spam(around, author="Айгүл")
    house.desk.undo(again.correction.id, author="Dana")
    assert house.desk.group(around).group.state == "spam", "decided since: it stays"


def test_a_decision_is_not_undone_over_a_later_one(embedded_house: House) -> None:
    house = embedded_house
    group = house.report(house.article()).report.group_id or 0
    step = house.desk.accept(group, author="Dana").step
    house.desk.spam(group, author="Айгүл")
    before = house.rows()
    with pytest.raises(UserMistake) as caught:
        house.desk.undo_step(step, author="Dana")
    assert caught.value.code == "decided_since"
    assert house.rows() == before
    with pytest.raises(UserMistake) as caught:
        house.desk.undo_step("nobody's", author="Dana")
    assert caught.value.code == "step_unknown"


def test_what_waits_comes_back_by_itself_when_its_time_is_over(house: House) -> None:
    article = house.article()
    waiting = house.report(article)
    for_good = house.report(article, "мұражай").report.group_id or 0
    group = waiting.report.group_id or 0
    until = house.clock() + timedelta(hours=2)
    house.desk.wait(group, until=until, author="Dana")
    house.desk.wait(for_good, person="Айгүл", author="Dana")
    assert not house.desk.wake()

    house.clock.advance(seconds=2 * 3600)
    changes = house.desk.wake()

    assert changes.ids("group") == {group}
    view = house.desk.group(group)
    assert (view.group.state, view.group.waiting_until, view.history[0].action) == ("new", None, "wake")
    assert house.again(waiting).state == "new"
    assert house.desk.group(for_good).group.state == "waiting"
    assert not house.desk.wake()


@pytest.mark.parametrize(
    ("decision", "code"),
    [
        (Decision("wait"), "wait_for_nothing"),
        (Decision("dismiss", reason="  "), "reason_missing"),
    ],
)
def test_a_decision_that_lacks_something_is_a_mistake(embedded_house: House, decision: Decision, code: str) -> None:
    house = embedded_house
    group = house.report(house.article()).report.group_id or 0
    before = house.rows()
    with pytest.raises(UserMistake) as caught:
        house.desk.decide(group, decision, author="Dana")
    assert caught.value.code == code
    with pytest.raises(UserMistake) as caught:
        house.desk.wait(group, until=house.clock() - timedelta(seconds=1), author="Dana")
    assert caught.value.code == "wait_is_over"
    assert house.rows() == before


def test_a_report_joins_a_waiting_group_and_waits_with_it(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    group = house.report(article).report.group_id or 0
    house.desk.wait(group, person="Айгүл", author="Dana")
    joined = house.report(article)
    assert (joined.report.group_id, joined.report.state) == (group, "waiting")
    house.desk.fix(group, RIGHT, author="Dana")
    assert house.again(joined).state == "fixed"


def test_many_are_decided_as_one_step_and_undone_as_one(house: House) -> None:
    article = house.article()
    groups = [house.report(article, quote).report.group_id or 0 for quote in (WRONG, "мұражай", "Айгүл")]
    house.desk.fix(groups[0], RIGHT, author="Dana")
    told: list[tuple[int, int]] = []

    done = house.desk.decide_all(
        groups, Decision("spam"), author="Dana", progress=lambda now, all_, _: told.append((now, all_))
    )

    assert (done.groups, done.skipped) == (tuple(groups[1:]), (groups[0],))
    assert told[-1] == (3, 3)
    assert house.desk.counts()["spam"] == 2
    house.desk.undo_step(done.step, author="Dana")
    counts = house.desk.counts()
    assert (counts["new"], counts["spam"], counts["fixed"]) == (2, 0, 1)


def test_many_decisions_that_are_cancelled_leave_no_trace(
    embedded_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = embedded_house
    monkeypatch.setattr("editor.reports.triage._AT_ONCE", 1)
    article = house.article()
    for quote in (WRONG, "мұражай", "Айгүл"):
        house.report(article, quote)

    class Stopped(Exception):
        pass

    def stop(done: int, _: int, __: str) -> None:
        if done == 2:
            raise Stopped

    ids = house.desk.matching(InboxFilter("new"))
    with pytest.raises(Stopped):
        house.desk.decide_all(ids, Decision("spam"), author="Dana", progress=stop)
    assert house.desk.counts()["new"] == 3
    assert [row.group.state for row in house.desk.groups(InboxFilter("all"))] == ["new"] * 3


def test_who_else_looks_at_a_group_is_known_until_the_heart_beats_no_more(house: House) -> None:
    from db.unit_of_work import Database
    from editor.reports.presence import GONE_AFTER, Presence

    group = house.report(house.article()).report.group_id or 0
    url = house.database.url.render_as_string(hide_password=False)
    other = Database(url)
    there = Presence(other, house.clock)
    assert house.desk.presence.look(group, person="Dana") == []
    assert there.look(group, person="Айгүл") == ["Dana"]
    assert house.desk.presence.at(group) == ["Айгүл"]
    there.leave()
    assert house.desk.presence.at(group) == []
    there.look(group, person="Айгүл")
    house.clock.advance(seconds=GONE_AFTER.total_seconds() + 1)
    assert house.desk.presence.at(group) == []
    other.close()


def test_a_seat_that_was_killed_is_not_named_to_the_same_person_who_starts_it_again(tmp_path: Path) -> None:
    def opened(home: Path, author: str) -> Newsroom:
        made = Newsroom(Paths(home), str(tmp_path / "newsroom.db"), author=author)
        made.open()
        return made

    killed = opened(tmp_path / "mine", "Dana")
    killed.reports.presence.look(7, person="Dana")
    killed.database.close()  # and nothing is said
    again, beside = opened(tmp_path / "mine", "Dana"), opened(tmp_path / "mine", "Айгүл")
    far = opened(tmp_path / "another", "Dana")
    assert again.reports.presence.look(7, person="Dana") == []
    assert again.reports.presence.at(7, person="Dana") == []
    assert beside.reports.presence.look(7, person="Айгүл") == ["Dana"]
    assert far.reports.presence.look(7, person="Dana") == ["Dana", "Айгүл"], "a namesake, or oneself at another machine"
    for one in (again, beside, far):
        one.close()


def test_a_seat_that_is_closed_is_not_named_to_the_one_that_opens_next(tmp_path: Path) -> None:
    first = Newsroom(Paths(tmp_path), author="Dana")
    first.open()
    first.reports.presence.look(7, person="Dana")
    first.close()
    again = Newsroom(Paths(tmp_path), author="Dana")
    again.open()
    assert again.reports.presence.at(7) == []
    assert again.reports.presence.look(7, person="Dana") == []
    again.close()
