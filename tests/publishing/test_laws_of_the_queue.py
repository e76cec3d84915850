"""Whatever happens in whatever order: nothing twice, nothing lost, nothing overtaken, nothing stuck."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from db.unit_of_work import Database
from editor.errors import UserMistake
from editor.publishing import DeliveryFault
from editor.publishing.retries import LEASE
from editor.publishing.targets.protocol import PublishRequest
from tests.publishing.mishaps import CHANNELS, check_nothing_lost, check_receiver, drain
from tests.publishing.newsroom import Killed, Receiver, open_newsroom, settled

STEPS = ("rescued", "claimed", "prepared", "delivered", "settling", "settled")


def refuse(_request: PublishRequest) -> None:
    raise DeliveryFault("refused", "It is not taken.")


def throttle(_request: PublishRequest) -> None:
    raise DeliveryFault("throttled", "Wait.")


def cut(_request: PublishRequest) -> None:
    raise ConnectionResetError("the line broke")


def kill(_request: PublishRequest) -> None:
    raise Killed


FAULTS: dict[str, Callable[[PublishRequest], None]] = {
    "refused": refuse, "throttled": throttle, "line cut": cut, "killed": kill,
}  # fmt: skip


# What the queue says where a thing makes no sense any more.
REFUSALS = {
    *("not_in_this_state", "newer_queued", "newer_on_its_way"),
    *("withdrawal_stays", "withdrawn_since", "published_again", "not_out"),
}


class QueueMachine(RuleBasedStateMachine):
    """Editors, workers and faults in any order."""

    url = ""

    def __init__(self) -> None:
        super().__init__()
        self.resources = ExitStack()
        self.articles: list[int] = []

    @initialize()
    def open(self) -> None:
        if self.url:
            self.database = Database(self.url)
            _empty(self.database)
        else:
            folder = Path(self.resources.enter_context(tempfile.TemporaryDirectory()))
            self.database = settled(str(folder / "newsroom.db"))
        self.resources.callback(self.database.close)
        self.newsroom = open_newsroom(self.database, channels=2)

    def _some(self, number: int) -> int:
        return self.articles[number % len(self.articles)]

    @rule(hours=st.sampled_from([0, 0, 2]), channels=st.sampled_from([None, ["wire"], ["wire2"]]))
    def publish_a_new_one(self, hours: int, channels: list[str] | None) -> None:
        article = self.newsroom.write()
        self.articles.append(article)
        at = None
        if hours:
            self.newsroom.clock.advance(hours=hours)
            at = self.newsroom.clock()
            self.newsroom.clock.advance(hours=-hours)
        self.newsroom.publishing.publish(article, channels, author="Aizhan", at=at)

    @precondition(lambda self: self.articles)
    @rule(number=st.integers(0, 20), edited=st.booleans(), channels=st.sampled_from([None, ["wire"], ["wire2"]]))
    def publish_again(self, number: int, edited: bool, channels: list[str] | None) -> None:
        article = self._some(number)
        if edited:
            self.newsroom.edit(article, f"Тақырып {self.newsroom.article(article).current_revision}")
        self.newsroom.publishing.publish(article, channels, author="Aizhan")

    @precondition(lambda self: self.articles)
    @rule(number=st.integers(0, 20), undo_for=st.sampled_from([0, 30]), undone=st.booleans())
    def correct(self, number: int, undo_for: int, undone: bool) -> None:
        article = self._some(number)
        self.newsroom.correct(
            article, f"Түзетілді {self.newsroom.article(article).current_revision}", undo_for=undo_for
        )
        if undone:
            self.newsroom.take_back(article, self.newsroom.article(article).current_revision)

    @precondition(lambda self: self.articles)
    @rule(number=st.integers(0, 20))
    def withdraw(self, number: int) -> None:
        article = self._some(number)
        if self.newsroom.article(article).published_revision is not None:
            self.newsroom.publishing.withdraw(article, reason="Қате хабар", author="Aizhan")

    @precondition(lambda self: self.articles)
    @rule(number=st.integers(0, 50), what=st.sampled_from(["cancel", "retry", "resend", "resend current"]))
    def touch_a_row(self, number: int, what: str) -> None:
        rows = self.newsroom.publishing.queue(limit=1000)
        if not rows:
            return
        row, desk = rows[number % len(rows)], self.newsroom.publishing
        try:
            if what == "cancel":
                desk.cancel(row.id)
            elif what == "retry":
                desk.retry(row.id)
            else:
                desk.resend(row.id, current=what.endswith("current"))
        except UserMistake as refused:
            if refused.code not in REFUSALS:
                raise

    @rule(channel=st.sampled_from(CHANNELS), paused=st.booleans())
    def pause(self, channel: str, paused: bool) -> None:
        (self.newsroom.publishing.pause if paused else self.newsroom.publishing.resume)(channel)

    @rule(seconds=st.sampled_from([1, 20, 59, 61, 4000]))
    def time_passes(self, seconds: int) -> None:
        self.newsroom.clock.advance(seconds=seconds)

    @rule()
    def work(self) -> None:
        self.newsroom.worker().run_once()

    @rule(step=st.sampled_from(STEPS), after=st.integers(0, 3))
    def work_and_be_killed(self, step: str, after: int) -> None:
        left = [after]

        def end_here(name: str) -> None:
            if name == step:
                if not left[0]:
                    raise Killed
                left[0] -= 1

        self.newsroom.at_step = end_here
        with suppress(Killed):
            self.newsroom.worker().run_once()
        self.newsroom.at_step = lambda _step: None

    @rule(fault=st.sampled_from(sorted(FAULTS)), when=st.sampled_from(["before", "after"]), times=st.integers(1, 3))
    def work_with_a_fault(self, fault: str, when: str, times: int) -> None:
        left = [times]

        def fail(request: PublishRequest) -> None:
            if left[0]:
                left[0] -= 1
                FAULTS[fault](request)

        if fault in ("refused", "throttled"):  # who says so has not done it
            when = "before"
        setattr(self.newsroom.receiver, when, fail)
        with suppress(Killed):
            self.newsroom.worker().run_once()
        setattr(self.newsroom.receiver, when, lambda _request: None)

    @rule(passes=st.sampled_from([30, 61]))
    def sleep_while_another_works(self, passes: int) -> None:
        receiver = self.newsroom.receiver

        def sleep(_request: PublishRequest) -> None:
            receiver.before = lambda _request: None
            self.newsroom.clock.advance(seconds=passes)
            self.newsroom.worker("other").run_once()

        receiver.before = sleep
        self.newsroom.worker("sleeper").run_once()
        receiver.before = lambda _request: None

    @invariant()
    def the_kept_counts_are_those_of_the_rows(self) -> None:
        with self.newsroom.database.reading() as work:
            kept = work.outbox.counts()
            rows = Counter(row.state for row in work.outbox.page(limit=10_000))
        assert kept == dict(rows)

    @invariant()
    def nothing_is_done_twice_or_overtaken(self) -> None:
        if hasattr(self, "newsroom"):
            check_receiver(self.newsroom.receiver)

    @invariant()
    def no_lease_is_longer_than_a_lease(self) -> None:
        if hasattr(self, "newsroom"):
            for row in self.newsroom.publishing.queue(states=["sending"]):
                assert row.lease_until is not None
                assert row.lease_until <= self.newsroom.clock() + LEASE

    def teardown(self) -> None:
        try:
            if hasattr(self, "newsroom"):
                drain(self.newsroom)
                check_receiver(self.newsroom.receiver)
                check_nothing_lost(self.newsroom)
        finally:
            self.resources.close()


def _empty(database: Database) -> None:
    """The server's database is used again for each run: making one takes longer than the run."""
    from sqlalchemy import text

    with database.engine.begin() as connection:
        connection.execute(
            text("TRUNCATE articles, channels, settings, change_log, outbox_counts RESTART IDENTITY CASCADE")
        )


_QUICK = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # shrinking a run of databases takes minutes
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

TestEmbeddedQueue = QueueMachine.TestCase
TestEmbeddedQueue.settings = _QUICK


@pytest.mark.postgres
def test_the_same_laws_hold_on_a_server(postgres_database: str) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    settled(postgres_database).close()

    class OnServer(QueueMachine):
        url = postgres_database

    run_state_machine_as_test(OnServer, settings=settings(_QUICK, max_examples=12))


def test_the_checks_of_this_module_can_fail(embedded: Database) -> None:
    newsroom = open_newsroom(embedded, channels=2)
    article = newsroom.write()
    newsroom.publishing.publish(article, ["wire"], author="Aizhan")
    newsroom.worker().run_once()
    newsroom.edit(article, "Жаңа")
    newsroom.publishing.publish(article, ["wire"], author="Aizhan")
    newsroom.worker().run_once()
    applied = newsroom.receiver.applied
    for wrong, words in (([*applied, applied[0]], "twice"), (applied[::-1], "overtaken")):
        with pytest.raises(AssertionError, match=words):
            check_receiver(Receiver(applied=list(wrong)))
    del applied[-1]
    with pytest.raises(AssertionError, match="lost"):
        check_nothing_lost(newsroom)
