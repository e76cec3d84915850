"""The outbox's statements by themselves: claiming, renewing, settling, rescuing, and the ledger."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from db import migrate
from db.faults import RowMissing
from db.records import OutboxRecord
from db.repositories.outbox import Lease, Settlement
from db.unit_of_work import Database

NOW = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
LEASE = timedelta(seconds=60)
DONE = Settlement("done", "delivered")


def article(database: Database, slug: str = "kopir") -> int:
    with database.unit_of_work() as work:
        row_id = work.articles.add(
            {
                "slug": slug,
                "language": "kk",
                "kind": "report",
                "state": "published",
                "headline": slug,
                "byline": "",
                "published_at": NOW,
                "zone": "Asia/Almaty",
                "views": 0,
                "topics": ("көлік",),
                "current_revision": 1,
                "published_revision": 1,
                "created_at": NOW,
                "updated_at": NOW,
                "updated_by": "",
            }
        )
        work.commit()
    return row_id


def channel(database: Database, name: str = "wire") -> int:
    with database.unit_of_work() as work:
        row_id = work.channels.add(name, "receiver", {})
        work.commit()
    return row_id


def add(database: Database, article_id: int, channel_id: int, revision: int = 1, action: str = "publish") -> int:
    with database.unit_of_work() as work:
        row_id = work.outbox.add(
            article_id=article_id, revision=revision, channel_id=channel_id, action=action, not_before=NOW, at=NOW
        )
        work.commit()
    return row_id


def lease(name: str, at: datetime = NOW) -> Lease:
    return Lease(name, f"token of {name}", at + LEASE)


def claim(database: Database, held: Lease, at: datetime = NOW, alone: tuple[int, ...] = ()) -> OutboxRecord | None:
    with database.unit_of_work() as work:
        row = work.outbox.claim(held, at, one_at_a_time=alone)
        work.commit()
    return row


def settle(database: Database, row_id: int, held: Lease, settlement: Settlement = DONE) -> bool:
    with database.unit_of_work() as work:
        row, settled = work.outbox.get(row_id), work.outbox.settle(row_id, held, settlement, NOW)
        if settled and settlement.state == "done":
            work.outbox.add_delivery(row, {"path": "a.html"}, NOW)
        work.commit()
    return settled


def test_the_key_names_article_revision_channel_and_action_and_a_repetition_its_number(database: Database) -> None:
    one, wire = article(database), channel(database)
    first, second = add(database, one, wire), add(database, one, wire)
    with database.reading() as work:
        assert work.outbox.get(first).idempotency_key == f"{one}:1:{wire}:publish"
        assert work.outbox.get(second).idempotency_key == f"{one}:1:{wire}:publish:2"
        assert work.outbox.get(first).channel == "wire"


def test_what_is_claimed_once_is_not_claimed_again(database: Database) -> None:
    row_id = add(database, article(database), channel(database))
    row = claim(database, lease("one"))
    assert row is not None
    assert (row.id, row.state, row.attempts, row.lease_owner) == (row_id, "sending", 1, "one")
    assert row.lease_until == NOW + LEASE
    assert claim(database, lease("two")) is None


def test_only_who_holds_owner_and_token_may_renew_and_settle(database: Database) -> None:
    row_id = add(database, article(database), channel(database))
    mine = lease("one")
    claim(database, mine)
    for other in (Lease("two", mine.token, mine.until), Lease("one", "another token", mine.until)):
        assert not settle(database, row_id, other)
        with database.unit_of_work() as work:
            assert not work.outbox.renew(row_id, other)
            assert not work.outbox.holds(row_id, other, NOW)
    with database.unit_of_work() as work:
        assert work.outbox.renew(row_id, Lease("one", mine.token, NOW + 2 * LEASE))
        work.commit()
    with database.reading() as work:
        assert work.outbox.holds(row_id, mine, NOW + LEASE)
        assert not work.outbox.holds(row_id, mine, NOW + 2 * LEASE)
    assert settle(database, row_id, mine)
    assert not settle(database, row_id, mine), "it was settled"


def test_a_lapsed_lease_is_rescued_and_its_attempt_is_lost(database: Database) -> None:
    row_id = add(database, article(database), channel(database))
    mine = lease("one")
    claim(database, mine)
    with database.unit_of_work() as work:
        assert work.outbox.lapsed(NOW + LEASE - timedelta(seconds=1), timedelta(seconds=60)) == []
        lapsed = work.outbox.lapsed(NOW + LEASE, timedelta(seconds=60))
        assert [row.id for row in lapsed] == [row_id]
        assert work.outbox.rescue(lapsed[0], Settlement("waiting", "lost"), NOW + LEASE)
        assert not work.outbox.rescue(lapsed[0], Settlement("waiting", "lost"), NOW + LEASE)
        work.commit()
    assert not settle(database, row_id, mine)
    again = claim(database, lease("two", NOW + LEASE), NOW + LEASE)
    assert again is not None
    with database.reading() as work:
        assert [attempt.outcome for attempt in work.outbox.attempts(row_id)] == ["lost", ""]
        assert [attempt.number for attempt in work.outbox.attempts(row_id)] == [1, 2]


def test_rows_of_one_article_and_channel_keep_their_order_and_others_do_not_wait(database: Database) -> None:
    one, two, wire, fax = article(database), article(database, "jol"), channel(database), channel(database, "fax")
    first = add(database, one, wire)
    second = add(database, one, wire, revision=2)
    elsewhere, another = add(database, one, fax), add(database, two, wire)
    held = [claim(database, lease(str(number))) for number in range(4)]
    assert [row.id if row else None for row in held] == [first, elsewhere, another, None]
    settle(database, first, lease("0"))
    following = claim(database, lease("5"))
    assert following is not None
    assert following.id == second


def test_an_older_row_that_waits_for_its_next_attempt_holds_the_newer_one(database: Database) -> None:
    one, wire = article(database), channel(database)
    first = add(database, one, wire)
    claim(database, lease("one"))
    settle(database, first, lease("one"), Settlement("waiting", "network", NOW + LEASE))
    second = add(database, one, wire, revision=2)
    assert claim(database, lease("two")) is None
    with database.unit_of_work() as work:
        assert [(older.id, newer.id) for older, newer in work.outbox.overtaken(NOW)] == [(first, second)]


def test_withdrawals_are_claimed_first_and_paused_channels_not_at_all(database: Database) -> None:
    wire, fax = channel(database), channel(database, "fax")
    add(database, article(database), wire)
    kill = add(database, article(database, "jol"), wire, action="withdraw")
    add(database, article(database, "su"), fax)
    with database.unit_of_work() as work:
        record = work.channels.get(fax)
        work.channels.update(fax, record.version, {"paused": True})
        work.commit()
    first = claim(database, lease("one"))
    assert first is not None
    assert first.id == kill
    assert claim(database, lease("two")) is not None
    assert claim(database, lease("three")) is None


def test_of_a_channel_that_works_alone_one_row_is_out_at_a_time(database: Database) -> None:
    wire, fax = channel(database), channel(database, "fax")
    first = add(database, article(database), wire)
    add(database, article(database, "jol"), wire)
    other = add(database, article(database, "su"), fax)
    held = [claim(database, lease(str(number)), alone=(wire,)) for number in range(3)]
    assert [row.id if row else None for row in held] == [first, other, None]


def test_workers_that_claim_at_once_get_different_rows(database: Database) -> None:
    wire = channel(database)
    for number in range(12):
        add(database, article(database, f"a{number}"), wire)
    start, taken = threading.Barrier(4), []

    def work(name: str) -> None:
        start.wait()
        while (row := claim(database, lease(name))) is not None:
            taken.append(row.id)
            settle(database, row.id, lease(name))

    threads = [threading.Thread(target=work, args=(f"worker {number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == list(range(1, 13))


def test_of_a_channel_that_works_alone_no_two_rows_are_out_whoever_asks_at_once(database: Database) -> None:
    wire = channel(database)
    for number in range(8):
        add(database, article(database, f"a{number}"), wire)
    start, out = threading.Barrier(4), []

    def work(name: str) -> None:
        start.wait()
        for _ in range(6):
            row = claim(database, lease(name), alone=(wire,))
            if row is None:
                continue
            with database.reading() as view:
                out.append(len(view.outbox.page(states=("sending",))))
            settle(database, row.id, lease(name))

    threads = [threading.Thread(target=work, args=(f"worker {number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(out) == {1}


def test_ids_are_given_in_the_order_of_commits(database: Database) -> None:
    one, wire = article(database), channel(database)
    order: list[int] = []
    begun = threading.Event()

    def second() -> None:
        begun.wait(20)
        order.append(add(database, one, wire, revision=2))

    thread = threading.Thread(target=second)
    thread.start()
    with database.unit_of_work() as work:
        row_id = work.outbox.add(article_id=one, revision=1, channel_id=wire, action="publish", not_before=NOW, at=NOW)
        begun.set()
        thread.join(0.2)
        assert not order, "the second waits for the first to be committed"
        work.commit()
    thread.join(20)
    assert order == [row_id + 1]


def test_the_ledger_knows_who_holds_what(database: Database) -> None:
    one, wire, fax = article(database), channel(database), channel(database, "fax")
    for place, action in ((wire, "publish"), (fax, "publish"), (fax, "withdraw")):
        row_id = add(database, one, place, action=action)
        claim(database, lease("one"))
        assert settle(database, row_id, lease("one"))
    with database.reading() as work:
        assert work.outbox.recipients(one) == [wire]
        last = work.outbox.last_delivery(one, fax)
        assert last is not None
        assert last.action == "withdraw"
        assert last.receipt == {"path": "a.html"}
        assert [(record.id, held) for record, held in work.outbox.delivered(wire)] == [(one, 1)]
        assert work.outbox.delivered(wire)[0][0].topics == ("көлік",)
        assert work.outbox.delivered(fax) == []
        assert work.outbox.delivered(wire, language="ru") == []
        assert work.outbox.delivered(wire, before=(NOW, one)) == []
        assert len(work.outbox.delivered(wire, after=(NOW, 0))) == 1


def test_a_row_that_is_not_there_is_said(database: Database) -> None:
    with database.reading() as work, pytest.raises(RowMissing):
        work.outbox.get(99)


def test_the_servers_clock_is_told_where_there_is_a_server(database: Database) -> None:
    with database.reading() as work:
        moment = work.outbox.database_time()
    assert (moment is None) == database.is_sqlite
    if moment is not None:
        assert moment.tzinfo is not None


def test_counts_are_kept_and_not_counted_and_a_count_of_the_rows_agrees(database: Database) -> None:
    one, wire = article(database), channel(database)
    with database.unit_of_work() as work:
        for number in range(150):
            row = work.outbox.add(
                article_id=one, revision=number, channel_id=wire, action="publish", not_before=NOW, at=NOW
            )
            if number % 3:
                work.outbox.give_up(row, "superseded", NOW, reason="", code="", values={})
            if number % 3 == 2:
                assert work.outbox.wait_again(row, NOW)
                assert work.outbox.give_up(row, "cancelled", NOW, reason="", code="", values={})
        work.commit()
    with database.engine.connect() as connection:
        lines = connection.execute(text("SELECT count(*) FROM outbox_counts")).scalar_one()
        rows = connection.execute(text("SELECT state, count(*) FROM outbox GROUP BY state")).all()
    assert lines <= 203, "they are put together now and then"
    with database.unit_of_work() as work:
        kept = work.outbox.counts()
        assert kept == {str(row[0]): row[1] for row in rows} == {"waiting": 50, "superseded": 50, "cancelled": 50}
        assert work.outbox.counts(("waiting", "failed")) == {"waiting": 50}
        work.outbox.count_again()
        assert work.outbox.counts() == kept


def test_an_upgrade_counts_the_rows_that_are_there(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "newsroom.db"))
    migrate.upgrade(database)
    one, wire = article(database), channel(database)
    with database.unit_of_work() as work:
        work.outbox.add(article_id=one, revision=1, channel_id=wire, action="publish", not_before=NOW, at=NOW)
        work.commit()
    migrate.downgrade(database, "0014")
    migrate.upgrade(database)
    with database.reading() as work:
        assert work.outbox.counts() == {"waiting": 1}
    database.close()
