"""Reports and groups in the database, on both engines."""

from __future__ import annotations

from typing import Any

import pytest

from db.faults import RowExists, RowMissing, StaleRow
from db.unit_of_work import Database
from tests.db.samples import NOW


def report_values(key: str, **changes: Any) -> dict[str, Any]:
    """The columns of a new report."""
    texts = (
        "url",
        "language",
        "quote",
        "prefix",
        "suffix",
        "suggestion",
        "comment",
        "reply_to",
        "reporter",
        "place_status",
    )
    places = ("revision", "place_revision", "place_field", "place_block", "place_start", "place_end")
    return {
        **dict.fromkeys(texts, ""),
        **dict.fromkeys(places),
        "state": "new",
        "group_id": None,
        "article_id": None,
        "door": "hand",
        "idempotency_key": key,
        "body_hash": f"hash of {key}",
        "place_score": 0.0,
        "created_at": NOW,
        **changes,
    }


def group_values(**changes: Any) -> dict[str, Any]:
    """The columns of a new group."""
    return {
        "article_id": None,
        "key": "1:key",
        "state": "new",
        "reporters": 1,
        "first_at": NOW,
        "last_at": NOW,
        "closed_at": None,
        "closed_by": "",
        "reason": "",
        **changes,
    }


def test_a_key_is_used_once_and_the_transaction_goes_on(database: Database) -> None:
    with database.unit_of_work() as work:
        first = work.reports.add(report_values("k"))
        with pytest.raises(RowExists):
            work.reports.add(report_values("k"))
        second = work.reports.add(report_values("other"))
        work.commit()
    with database.reading() as work:
        (found,) = work.reports.by_keys(["k", "nobody's"])
        assert found is not None
        assert (found.id, found.version, found.created_at) == (first, 1, NOW)
        assert work.reports.get(second).idempotency_key == "other"
        assert work.reports.by_keys(["nobody's"]) == []
        with pytest.raises(RowMissing):
            work.reports.get(10**6)


def test_a_row_that_somebody_else_changed_is_not_overwritten(database: Database) -> None:
    with database.unit_of_work() as work:
        report, group = work.reports.add(report_values("k")), work.reports.add_group(group_values())
        work.reports.update(report, 1, {"state": "spam"})
        work.reports.update_group(group, 1, {"state": "spam"})
        with pytest.raises(StaleRow):
            work.reports.update(report, 1, {"state": "fixed"})
        with pytest.raises(StaleRow):
            work.reports.update_group(group, 1, {"state": "fixed"})
        assert (work.reports.get(report).state, work.reports.group(group).version) == ("spam", 2)


def test_readers_are_counted_by_hash_or_key_and_suggestions_by_readers(database: Database) -> None:
    with database.unit_of_work() as work:
        group = work.reports.add_group(group_values())
        for number, (reporter, suggestion) in enumerate(
            [("a", "бір"), ("a", "екі"), ("a", "екі"), ("b", "екі"), ("", "бір"), ("", "")]
        ):
            work.reports.add(report_values(f"k{number}", group_id=group, reporter=reporter, suggestion=suggestion))
        assert work.reports.readers(group) == 4
        assert work.reports.suggestions([group]) == {group: [("бір", 2), ("екі", 2)]}


def test_a_group_is_led_by_its_oldest_report_that_has_a_place(database: Database) -> None:
    with database.unit_of_work() as work:
        group, placeless = work.reports.add_group(group_values()), work.reports.add_group(group_values())
        work.reports.add(report_values("1", group_id=group))
        second = work.reports.add(report_values("2", group_id=group, place_start=0, place_end=2))
        work.reports.add(report_values("3", group_id=group, place_start=0, place_end=2))
        first = work.reports.add(report_values("4", group_id=placeless))
        work.reports.add(report_values("5", group_id=placeless))
        found = work.reports.leading([group, placeless])
        assert {key: report.id for key, report in found.items()} == {group: second, placeless: first}


def test_moving_and_closing_touch_every_report(database: Database) -> None:
    with database.unit_of_work() as work:
        old, new = work.reports.add_group(group_values()), work.reports.add_group(group_values(key="1:other"))
        ids = [work.reports.add(report_values(f"k{n}", group_id=old, state="new" if n else "spam")) for n in range(3)]
        work.touched.clear()
        assert sorted(work.reports.set_states(old, ("new",), "fixed")) == ids[1:]
        assert sorted(work.reports.move([old], new)) == ids
        work.reports.delete_groups([old, new])  # the second still has its reports
        assert work.touched == {"report": set(ids), "group": {old, new}}
        assert [report.state for report in work.reports.in_group(new)] == ["spam", "fixed", "fixed"]
        with pytest.raises(RowMissing):
            work.reports.group(old)


def test_an_open_group_is_found_by_its_key_before_a_closed_one(database: Database) -> None:
    with database.unit_of_work() as work:
        work.reports.add_group(group_values(state="spam"))
        closed = work.reports.add_group(group_values(state="not_an_error"))
        states = ("new", "waiting", "not_an_error")
        found = work.reports.group_by_key("1:key", states)
        assert found is not None
        assert found.id == closed
        opened = work.reports.add_group(group_values())
        found = work.reports.group_by_key("1:key", states)
        assert found is not None
        assert found.id == opened
        assert work.reports.group_by_key("1:nobody's", states) is None
