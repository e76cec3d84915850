"""Letters to readers: an outbox of their own, with a lease, a token that fences, and a moment of doubt."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, insert, or_, select, update

from db.records import AnswerRecord
from db.repositories.base import Repository, columns_of
from db.tables import Answer, Correction, Outbox

_ANSWER = columns_of(AnswerRecord, Answer)
# States in which something is still to be done without a person.
UNSETTLED = ("waiting", "sending", "handing_over")
_FREE: dict[str, Any] = {"lease_until": None, "attempt_token": None}


class Answers(Repository):
    """`answers`."""

    def add_many(self, rows: Sequence[Mapping[str, Any]]) -> list[AnswerRecord]:
        """New letters that wait; in their order."""
        fixed = {"state": "waiting", "attempts": 0, "reason_code": "", "reason_values": {}, **_FREE}
        made = []
        for row in rows:
            statement = insert(Answer).values(**fixed, **row, updated_at=row["created_at"]).returning(Answer.id)
            row_id = self._connection.execute(statement).scalar_one()
            self._touch("answer", row_id)
            made.append(self.get(row_id))
        return made

    def get(self, answer_id: int) -> AnswerRecord:
        """Raises RowMissing."""
        return self._one(AnswerRecord, select(*_ANSWER).where(Answer.id == answer_id), "answer", answer_id)

    def page(
        self, *, states: Collection[str] | None = None, before_id: int | None = None, limit: int = 200
    ) -> list[AnswerRecord]:
        """Newest first, after the one with `before_id`."""
        statement = select(*_ANSWER).order_by(Answer.id.desc()).limit(limit)
        if states is not None:
            statement = statement.where(Answer.state.in_(states))
        if before_id is not None:
            statement = statement.where(Answer.id < before_id)
        return self._all(AnswerRecord, statement)

    def of_correction(self, correction_id: int) -> list[AnswerRecord]:
        """Oldest first; on PostgreSQL locked, so that none of them begins to be sent meanwhile."""
        statement = select(*_ANSWER).where(Answer.correction_id == correction_id).order_by(Answer.id)
        return self._all(AnswerRecord, statement.with_for_update())

    def counts(self) -> dict[str, int]:
        """How many letters are in each state; states without any are left out."""
        rows = self._connection.execute(select(Answer.state, func.count()).group_by(Answer.state))
        return {str(state): int(number) for state, number in rows}

    def is_held(self, answer_id: int) -> bool:
        """Whether the letter waits for its correction to go out."""
        statement = select(Answer.id).where(Answer.id == answer_id, _held())
        return self._connection.execute(statement).first() is not None

    # Work ---------------------------------------------------------------------------------------------------

    def claim(self, token: str, until: datetime, at: datetime) -> AnswerRecord | None:
        """Begin an attempt with the next letter that is due and whose correction is out; None where there is none."""
        due = (
            select(Answer.id)
            .where(Answer.state == "waiting", Answer.next_attempt_at <= at, ~_held())
            .order_by(Answer.next_attempt_at, Answer.id)
            .limit(1)
            .with_for_update(of=Answer, skip_locked=True)
        )
        row_id = self._connection.execute(due).scalar_one_or_none()
        if row_id is None:
            return None
        values = {"attempts": Answer.attempts + 1, "lease_until": until, "attempt_token": token, "reason_code": ""}
        self._change(row_id, ("waiting",), {"state": "sending", **values}, at)
        return self.get(row_id)

    def hand_over(self, answer_id: int, token: str, until: datetime, at: datetime) -> bool:
        """From now on a crash leaves a doubt. False where this attempt does not hold the letter any more."""
        values = {"state": "handing_over", "lease_until": until}
        return self._change(answer_id, ("sending",), values, at, token=token)

    def settle(self, answer_id: int, token: str, at: datetime, values: Mapping[str, Any]) -> bool:
        """How the attempt ended. False where it does not hold the letter any more."""
        return self._change(answer_id, ("sending", "handing_over"), {**_FREE, **values}, at, token=token)

    def rescue(self, at: datetime) -> None:
        """What was being sent when its program ended waits again; what was being handed over is in doubt."""
        for state, after, code in (("sending", "waiting", ""), ("handing_over", "doubtful", "mail_doubtful")):
            statement = (
                update(Answer)
                .where(Answer.state == state, Answer.lease_until < at)
                .values(state=after, reason_code=code, updated_at=at, **_FREE)
            )
            for row_id in self._connection.execute(statement.returning(Answer.id)).scalars():
                self._touch("answer", row_id)

    def move(self, answer_id: int, states: Collection[str], at: datetime, values: Mapping[str, Any]) -> bool:
        """What a person decides. False where the letter is in none of these states."""
        return self._change(answer_id, states, {**_FREE, **values}, at)

    def _change(
        self, answer_id: int, states: Collection[str], values: Mapping[str, Any], at: datetime, *, token: str = ""
    ) -> bool:
        which = [Answer.id == answer_id, Answer.state.in_(states)]
        if token:
            which.append(Answer.attempt_token == token)
        changed = self._connection.execute(update(Answer).where(*which).values(**values, updated_at=at)).rowcount == 1
        if changed:
            self._touch("answer", answer_id)
        return changed


def _held() -> ColumnElement[bool]:
    """The correction is on its way, or is out nowhere although it should: a letter would send its reader to the old
    words.
    """
    of_article = and_(Correction.id == Answer.correction_id, Outbox.article_id == Correction.article_id)

    def some(revision: ColumnElement[bool], *states: str) -> ColumnElement[bool]:
        joined = select(Outbox.id).select_from(Outbox).join(Correction, and_(of_article, revision))
        return exists(joined.where(Outbox.state.in_(states)))

    own, since = Outbox.revision == Correction.revision, Outbox.revision >= Correction.revision
    nowhere = and_(some(since, "waiting", "sending", "failed"), ~some(since, "done"))
    return or_(some(own, "waiting", "sending"), nowhere)
