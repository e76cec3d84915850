"""A report comes in: located, grouped, kept. Nothing is dropped, and the same report twice is one report."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from db.faults import DatabaseFault, RowExists
from db.records import ReportRecord
from db.unit_of_work import Database, UnitOfWork
from editor.changes import Changes
from editor.errors import UserMistake
from editor.newsroom.clock import Clock
from editor.reports.gathering import Arrival, Gathering, Looking, Seen
from editor.reports.incoming import MAX_CONTEXT, IncomingReport, cleaned
from editor.reports.views import Received

log = logging.getLogger(__name__)

Entry = tuple[IncomingReport, bool]  # a report, and whether it fell into the trap for machines
Answers = list["Received | Exception | None"]


class Receiving:
    """One door after the other calls this; it may be called from several threads at once."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def receive(self, incoming: IncomingReport, *, door: str, trapped: bool = False) -> Received:
        """See `ReportDesk.receive`."""
        arrival = _arrival(incoming, door, trapped)
        with self._database.reading() as work:
            earlier = _earlier(work, [arrival]).get(arrival.incoming.idempotency_key)
            # Before the writing transaction: to find a place takes milliseconds that nobody else should wait for.
            seen = None if earlier or trapped else Looking(work).look(arrival.incoming)
        if earlier is not None:
            return _first_answer(earlier, arrival)
        try:
            return self._write([(arrival, seen)])[0]
        except RowExists:  # somebody else was quicker with the same key
            with self._database.reading() as work:
                earlier = _earlier(work, [arrival]).get(arrival.incoming.idempotency_key)
            if earlier is None:
                raise
            return _first_answer(earlier, arrival)

    def receive_many(self, entries: Sequence[Entry], *, door: str) -> list[Received | Exception]:
        """See `ReportDesk.receive_many`."""
        answers: Answers = [None] * len(entries)
        arrivals: dict[int, Arrival] = {}
        for number, (incoming, trapped) in enumerate(entries):
            try:
                arrivals[number] = _arrival(incoming, door, trapped)
            except UserMistake as error:
                answers[number] = error
        seen = self._look_at_all(arrivals, answers)
        try:
            written = self._write([(arrivals[number], seen[number]) for number in seen])
            for number, received in zip(seen, written, strict=True):
                answers[number] = received
        except DatabaseFault:
            raise
        except Exception as error:  # noqa: BLE001  one of them cannot be written: each is told its own answer below
            log.warning("reports are written one by one: %s", type(error).__name__)
        return [
            self._alone(entries[number], door) if answer is None else answer for number, answer in enumerate(answers)
        ]

    def at_position(self, incoming: IncomingReport, start: int, end: int) -> IncomingReport:
        """See `ReportDesk.at_position`."""
        with self._database.reading() as work:
            text = Looking(work).text(incoming)
        if text is None or not 0 <= start < end <= len(text):
            raise UserMistake(
                "The report tells a place in a page that is not known, or is shorter than that.",
                "Give the words themselves (TextQuoteSelector).",
                code="position_unknown",
                values={"start": start, "end": end},
            )
        before, after = text[max(0, start - MAX_CONTEXT) : start], text[end : end + MAX_CONTEXT]
        return replace(incoming, quote=text[start:end], prefix=before, suffix=after)

    def _look_at_all(self, arrivals: dict[int, Arrival], answers: Answers) -> dict[int, Seen | None]:
        """What is to be written, ordered as locks are taken: by article. Earlier ones find their answer; a key that
        stands twice is left to be taken alone.
        """
        seen: dict[int, Seen | None] = {}
        keys: set[str] = set()
        with self._database.reading() as work:
            looking, earlier = Looking(work), _earlier(work, list(arrivals.values()))
            for number, arrival in arrivals.items():
                key = arrival.incoming.idempotency_key
                if key in earlier:
                    try:
                        answers[number] = _first_answer(earlier[key], arrival)
                    except UserMistake as error:
                        answers[number] = error
                elif key not in keys:
                    keys.add(key)
                    seen[number] = None if arrival.trapped else looking.look(arrival.incoming)
        return dict(sorted(seen.items(), key=lambda pair: (pair[1].article_id or 0) if pair[1] else -1))

    def _alone(self, entry: Entry, door: str) -> Received | Exception:
        try:
            return self.receive(entry[0], door=door, trapped=entry[1])
        except Exception as error:  # noqa: BLE001  it is the answer to this report, and to no other
            return error

    def _write(self, arrivals: list[tuple[Arrival, Seen | None]]) -> list[Received]:
        if not arrivals:
            return []
        with self._database.unit_of_work() as work:
            gathering = Gathering(work, self._clock())
            for arrival, seen in arrivals:
                gathering.take(arrival, seen)
            written = gathering.write()
            work.commit()
            changes = Changes.of(**work.touched)
        return [replace(received, changes=changes) for received in written]


def _arrival(incoming: IncomingReport, door: str, trapped: bool) -> Arrival:
    incoming = cleaned(incoming)
    # What comes without a key is the same report when it says the same.
    key = incoming.idempotency_key or f"{door}:{incoming.body_hash}"
    return Arrival(replace(incoming, idempotency_key=key), door, trapped)


def _earlier(work: UnitOfWork, arrivals: list[Arrival]) -> dict[str, Received]:
    """The first answers, by key, where these keys were used before."""
    reports: list[ReportRecord] = work.reports.by_keys([arrival.incoming.idempotency_key for arrival in arrivals])
    return {
        report.idempotency_key: Received(
            report,
            work.reports.group(report.group_id) if report.group_id is not None else None,
            created=False,
            changes=Changes(),
        )
        for report in reports
    }


def _first_answer(earlier: Received, arrival: Arrival) -> Received:
    """Raises UserMistake where the key stood for something else."""
    if earlier.report.body_hash != arrival.incoming.body_hash:
        raise UserMistake(
            "This key was used for another report.",
            "Send each report with a key of its own.",
            code="idempotency_key_reused",
            values={"report": earlier.report.id},
        )
    return earlier
