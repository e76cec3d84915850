"""Mailboxes and letters in the database, on both engines."""

from __future__ import annotations

from typing import Any

import pytest

from db.faults import RowExists, RowMissing, StaleRow
from db.unit_of_work import Database
from tests.db.samples import NOW
from tests.db.test_reports_repository import report_values


def mailbox_values(name: str = "editors", **changes: Any) -> dict[str, Any]:
    """The columns of a new mailbox."""
    values: dict[str, Any] = {"name": name, "settings": {"host": "mail.example", "port": 993}, "is_on": True}
    state: dict[str, Any] = {"looked_at": None, "state_code": "", "state_values": {}}
    return {**values, **state, "uid_validity": None, "next_uid": 1, **changes}


def letter_values(key: str, **changes: Any) -> dict[str, Any]:
    """The columns of a new letter."""
    return {
        **dict.fromkeys(("mailbox_id", "uid_validity", "uid", "report_id", "sent_at", "raw")),
        **dict.fromkeys(("message_id", "sender", "subject", "form", "reason_code", "text"), ""),
        "key": key,
        "state": "not_understood",
        "read_at": NOW,
        **changes,
    }


def test_a_mailbox_has_one_name_and_is_changed_by_one_at_a_time(database: Database) -> None:
    with database.unit_of_work() as work:
        first = work.mailboxes.add(mailbox_values())
        with pytest.raises(RowExists):
            work.mailboxes.add(mailbox_values())
        largest = 2**32 - 1  # RFC 3501: both are unsigned numbers of 32 bits
        work.mailboxes.update(first, 1, {"uid_validity": largest, "next_uid": largest, "looked_at": NOW})
        with pytest.raises(StaleRow):
            work.mailboxes.update(first, 1, {"is_on": False})
        work.commit()
    with database.reading() as work:
        found = work.mailboxes.by_name("editors")
        assert (found.uid_validity, found.next_uid, found.looked_at) == (largest, largest, NOW)
        assert work.mailboxes.all() == [found]


def test_a_removed_mailbox_leaves_its_letters(database: Database) -> None:
    with database.unit_of_work() as work:
        mailbox = work.mailboxes.add(mailbox_values())
        letter = work.letters.add(letter_values("k", mailbox_id=mailbox, uid_validity=1, uid=7, raw=b"\x00\xff"))
        work.mailboxes.remove(mailbox)
        with pytest.raises(RowMissing):
            work.mailboxes.remove(mailbox)
        work.commit()
    with database.reading() as work:
        assert work.letters.get(letter).mailbox_id is None
        assert work.letters.raw(letter) == b"\x00\xff"
        with pytest.raises(RowMissing):
            work.letters.raw(letter + 1)


def test_a_letter_is_kept_once_and_the_transaction_goes_on(database: Database) -> None:
    with database.unit_of_work() as work:
        report = work.reports.add(report_values("r"))
        first = work.letters.add(letter_values("k", state="understood", report_id=report))
        with pytest.raises(RowExists):
            work.letters.add(letter_values("k"))
        others = [work.letters.add(letter_values(f"k{number}")) for number in range(3)]
        work.commit()
    with database.reading() as work:
        known = work.letters.by_key("k")
        assert known is not None
        assert (known.id, known.report_id) == (first, report)
        assert work.letters.by_key("nobody's") is None
        assert work.letters.counts() == {"understood": 1, "not_understood": 3}
        page = work.letters.page(state="not_understood", before_id=others[-1])
        assert [letter.id for letter in page] == [others[1], others[0]]


def test_an_honest_report_has_no_score_and_a_scored_one_says_why(database: Database) -> None:
    with database.unit_of_work() as work:
        honest = work.reports.add(report_values("honest"))
        other = work.reports.add(report_values("other", spam_score=0.75, spam_reasons=["trap", "links"]))
        work.commit()
    with database.reading() as work:
        assert (work.reports.get(honest).spam_score, work.reports.get(honest).spam_reasons) == (0.0, ())
        assert (work.reports.get(other).spam_score, work.reports.get(other).spam_reasons) == (0.75, ("trap", "links"))
