"""The table of moves, and that the desk keeps to it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.errors import UserMistake
from editor.reports.states import ACTIONS, MOVES, OPEN, STATES, Action, State, moved
from tests.reports.house import RIGHT, House

ALLOWED = """
    new               accept wait fix settle dismiss spam
    accepted          wait reopen fix settle dismiss spam
    waiting           accept wait wake reopen fix settle dismiss spam
    fixed             undo
    already_corrected reopen spam
    not_an_error      reopen spam
    spam              reopen
"""


def allowed() -> set[tuple[str, str]]:
    rows = (line.split() for line in ALLOWED.strip().splitlines())
    return {(state, action) for state, *actions in rows for action in actions}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("action", ACTIONS)
def test_a_move_is_in_the_table_or_is_refused(state: State, action: Action) -> None:
    if (state, action) in allowed():
        assert moved(1, state, action) == MOVES[state, action]
        return
    with pytest.raises(UserMistake) as caught:
        moved(1, state, action)
    assert caught.value.code == "move_not_allowed"
    assert caught.value.hint


@given(st.sampled_from(STATES))
def test_every_closed_state_has_a_way_back(state: State) -> None:
    back = {after for (before, _), after in MOVES.items() if before == state}
    assert state in OPEN or "new" in back


def press(house: House, group_id: int, action: Action) -> None:
    """What the inbox does for this action."""
    desk = house.desk
    if action == "fix":
        desk.fix(group_id, RIGHT, author="Dana")
    elif action == "undo":
        with house.database.reading() as work:
            corrections = work.articles.corrections(desk.group(group_id).group.article_id or 0)
        desk.undo(corrections[-1].id, author="Dana")
    elif action == "reopen":
        desk.reopen(group_id)
    elif action == "accept":
        desk.accept(group_id, author="Dana")
    elif action == "wait":
        desk.wait(group_id, person="Айгүл", author="Dana")
    elif action == "spam":
        desk.spam(group_id, author="Dana")
    else:
        desk.dismiss(group_id, reason="дұрыс", author="Dana")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["accept", "wait", "fix", "dismiss", "spam", "reopen", "undo"]), max_size=7))
def test_whatever_is_pressed_group_and_reports_agree_and_follow_the_table(
    embedded_house: House, actions: list[Action]
) -> None:
    house = embedded_house
    group_id = house.report(house.article()).report.group_id or 0
    state: State = "new"
    before_fix: State = "new"
    for action in actions:
        if (state, action) in allowed():
            press(house, group_id, action)
            before_fix = state if action == "fix" else before_fix
            state = before_fix if action == "undo" else MOVES[state, action]
        elif action != "undo":  # without a correction that stands there is nothing to name
            with pytest.raises(UserMistake):
                press(house, group_id, action)
        view = house.desk.group(group_id)
        assert view.group.state == state
        assert [report.state for report in view.reports] == [state]
        assert (view.group.closed_at is None) == (state in OPEN)
