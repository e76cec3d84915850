"""Row ids of the index of words: they say the order of the inbox, in the program and in the database alike."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from db import migrate
from db.repositories import report_words
from db.repositories.report_words import GROUP_ID, group_of, rank_of, search_rank, search_rows
from db.unit_of_work import Database
from tests.db.test_reports_repository import group_values

STATES = ("new", "accepted", "waiting", "fixed", "already_corrected", "not_an_error", "spam")
PRIORITIES = st.floats(-20_000, 60_000, allow_nan=False)
IDS = st.integers(1, GROUP_ID)


@settings(deadline=None)
@given(st.sampled_from(STATES), PRIORITIES, IDS, PRIORITIES, IDS)
def test_a_row_id_says_state_order_and_group(state: str, left: float, one: int, right: float, other: int) -> None:
    rows = search_rows(state)
    ranks = search_rank(left, one), search_rank(right, other)
    for rank, group_id in zip(ranks, (one, other), strict=True):
        assert rows.start + rank in rows
        assert rank_of(rows.start + rank) == rank
        assert group_of(rows.start + rank) == group_id
    if left - right > 0.001 and right > -9_000 and left < 39_000:
        assert ranks[0] > ranks[1]
    if left == right and one > other:
        assert ranks[0] > ranks[1]
    assert rows.stop <= 2**63


def test_the_states_of_the_index_are_those_of_reports() -> None:
    from editor.reports.states import STATES as OF_REPORTS

    assert report_words._STATES == OF_REPORTS == STATES


def test_the_index_follows_states_priorities_and_words(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "newsroom.db"))
    migrate.upgrade(database)
    with database.unit_of_work() as work:
        groups = {
            work.reports.add_group(group_values(key=f"1:{number}", state=state, priority=number * 1.7 - 3)): state
            for number, state in enumerate(STATES)
        }
        work.commit()
    _are_found(database, groups)
    with database.unit_of_work() as work:
        for number, group_id in enumerate(groups):
            group = work.reports.group(group_id)
            work.reports.update_group(group_id, group.version, {"state": "accepted"})
            work.reports.rank_group(group_id, {"priority": 1_234.567891 + number / 3, "language": "kk"})
        work.commit()
    _are_found(database, dict.fromkeys(groups, "accepted"))
    with database.unit_of_work() as work:
        work.reports.delete_groups(list(groups)[:3])
        work.commit()
    _are_found(database, dict.fromkeys(list(groups)[3:], "accepted"))
    database.close()


def _are_found(database: Database, groups: dict[int, str]) -> None:
    """Every group stands where the program looks for it, and nothing else does."""
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE report_groups SET words = ' сөз' || words WHERE words NOT LIKE ' сөз%'"))
        asked = text("SELECT rowid FROM report_search WHERE report_search MATCH 'сөз' ORDER BY rowid")
        found = list(connection.execute(asked).scalars())
        told = connection.execute(text("SELECT id, state, priority FROM report_groups")).all()
    assert {row.id: row.state for row in told} == groups
    assert found == sorted(search_rows(row.state).start + search_rank(row.priority, row.id) for row in told)
