"""The statements of the outbox that a worker asks for each item, and how a row without a reason looks.

Made once: to put such a statement together takes a worker longer than the server takes to answer it, and of several
workers in one process only one can do it at a time. Each says which values it is asked with.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Select, and_, bindparam, case, exists, func, or_, select, update
from sqlalchemy.orm import aliased
from sqlalchemy.sql.dml import ReturningUpdate

from db.repositories.outbox_rescue import ROW, rows
from db.tables import Article, Channel, Outbox

UNSENT = ("waiting", "sending")


@cache
def one_row() -> Select[Any]:
    """The row `wanted_id`."""
    return rows().where(Outbox.id == bindparam("wanted_id"))


@cache
def hold_back() -> ReturningUpdate[Any]:
    """What is due at `due_at` although its article's embargo lasts waits for its end; the ids of those."""
    ends = select(Article.embargo_until).where(Article.id == Outbox.article_id).scalar_subquery()
    at = bindparam("due_at", type_=Outbox.updated_at.type)
    due = and_(Outbox.state == "waiting", Outbox.action != "withdraw", Outbox.next_attempt_at <= at)
    statement = update(Outbox).where(due, ends > at).values(next_attempt_at=ends, updated_at=at, **no_reason())
    return statement.returning(Outbox.id)


@cache
def overtaken() -> Select[Any]:
    """Rows that wait although a newer one of their article and channel is due at `due_at`, with the newest such."""
    newer = aliased(Outbox)
    due = and_(
        newer.article_id == Outbox.article_id,
        newer.channel_id == Outbox.channel_id,
        newer.id > Outbox.id,
        newer.state == "waiting",
        newer.next_attempt_at <= bindparam("due_at"),
    )
    newest_due = select(func.max(newer.id)).where(due).correlate(Outbox).scalar_subquery()
    return (
        select(*ROW, newest_due.label("newest_due"))
        .join(Channel, Channel.id == Outbox.channel_id)
        .where(Outbox.state == "waiting", exists().where(due))
        .with_for_update(of=Outbox, skip_locked=True)
    )


@cache
def _candidates() -> Select[Any]:
    """Ids of rows that may be taken at `due_at`, the one to take first at the top. Of the channels `alone` no two are
    in work at once; those `passed_over` are left.
    """
    older = aliased(Outbox)
    in_front = exists().where(
        older.article_id == Outbox.article_id,
        older.channel_id == Outbox.channel_id,
        older.id < Outbox.id,
        older.state.in_(UNSENT),
    )
    other = aliased(Outbox)
    busy = exists().where(other.channel_id == Outbox.channel_id, other.state == "sending")
    return (
        select(Outbox.id)
        .join(Channel, Channel.id == Outbox.channel_id)
        .where(
            Outbox.state == "waiting",
            Outbox.next_attempt_at <= bindparam("due_at"),
            Channel.paused.is_(False),
            ~in_front,
            or_(Outbox.channel_id.not_in(bindparam("alone", expanding=True)), ~busy),
            Outbox.channel_id.not_in(bindparam("passed_over", expanding=True)),
        )
        .order_by(case((Outbox.action == "withdraw", 0), else_=1), Outbox.next_attempt_at, Outbox.id)
    )


@cache
def first_candidate() -> Select[Any]:
    """The id of the row to take first, asked with the values of `_candidates`."""
    return _candidates().limit(1)


@cache
def first_candidate_held() -> Select[Any]:
    """The same with its channel's id, locked; rows that another worker holds are passed over."""
    return first_candidate().add_columns(Outbox.channel_id).with_for_update(of=Outbox, skip_locked=True)


def no_reason() -> dict[str, Any]:
    """The columns of a reason, empty."""
    return {"reason": "", "reason_code": "", "reason_values": {}}
