"""`qalam queue list|show|pause|resume|send-now|retry|cancel|resend|rehearse`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from db.records import OutboxRecord
from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, how_many, table
from editor.cli.shapes import item_json, time_json
from editor.errors import UserMistake
from editor.publishing import in_words
from editor.publishing.queries import STATES


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "queue", "what goes out, where, when, and why it waits")
    listing = add_command(group, "list", run_list, "newest first")
    states = ", ".join(STATES)
    listing.add_argument("--state", nargs="+", action="extend", help=states)
    listing.add_argument("--article", type=int)
    listing.add_argument("--channel")
    listing.add_argument("--limit", type=how_many, default=200)
    show = add_command(group, "show", run_show, "one item with its attempts")
    for name, runner, text in (
        ("pause", run_pause, "stop sending to a channel"),
        ("resume", run_resume, "send to it again"),
    ):
        add_command(group, name, runner, text).add_argument("channel")
    send_now = add_command(group, "send-now", run_send_now, "do not wait for the hour or the next attempt")
    retry = add_command(group, "retry", run_retry, "try a failed item again now, or all that failed")
    retry.add_argument("id", type=int, nargs="?")
    retry.add_argument("--failed", action="store_true", help="all that failed")
    retry.add_argument("--channel", help="with --failed: of this channel only")
    cancel = add_command(group, "cancel", run_cancel, "do not send what still waits")
    resend = add_command(group, "resend", run_resend, "send once more, as it was sent or as it is now")
    resend.add_argument("--current", action="store_true", help="as the article is now")
    rehearsing = add_command(
        group,
        "rehearse",
        run_rehearse,
        "write into a folder what would be sent, and show the difference",
    )
    rehearsing.add_argument("--output", required=True, metavar="DIR", help="an empty folder, or one to make")
    for parser in (show, send_now, cancel, resend, rehearsing):
        parser.add_argument("id", type=int)


def run_list(session: Session) -> Reply:
    """With the reason in words."""
    options = session.options
    if unknown := [state for state in options.state or () if state not in STATES]:
        raise UserMistake(
            f"Nothing in the queue is ever “{unknown[0]}”.",
            f"The states are: {', '.join(STATES)}.",
            code="unknown_queue_state",
            values={"state": unknown[0]},
        )
    items = session.newsroom.publishing.queue(
        states=options.state, article_id=options.article, channel=options.channel, limit=options.limit
    )
    rows = [
        (
            *(item.id, item.state, item.channel, item.action, f"article {item.article_id} r{item.revision}"),
            reason_in_words(session, item),
        )
        for item in items
    ]
    return Reply(
        {"items": [_row(session, item) for item in items]},
        table(rows) or ["The queue is empty."],
    )


def run_show(session: Session) -> Reply:
    """Each attempt with its outcome and its answer."""
    item = session.newsroom.publishing.item(session.options.id)
    zone = session.newsroom.agency.zone
    attempts: list[dict[str, Any]] = [
        {
            "number": attempt.number,
            "started_at": time_json(attempt.started_at),
            "finished_at": time_json(attempt.finished_at),
            "seconds": attempt.seconds,
            "outcome": attempt.outcome,
            "message": attempt.message,
        }
        for attempt in item.attempts
    ]
    delivery = item.delivery
    data = _row(session, item.record) | {
        "attempt_log": attempts,
        "receipt": delivery.receipt if delivery else None,
        "delivered_at": time_json(delivery.delivered_at) if delivery else None,
    }
    why = reason_in_words(session, item.record)
    lines = [f"{item.record.channel}: {item.record.action}, {item.record.state}. {why}".rstrip()]
    for attempt in item.attempts:
        took = "" if attempt.seconds is None else f"{attempt.seconds:.1f} s"
        told = (f"{attempt.number}. {time_json(attempt.started_at, zone)}", took, attempt.outcome, attempt.message)
        lines.append("  " + " ".join(part for part in told if part))
    return Reply(data, lines)


def _row(session: Session, item: OutboxRecord) -> dict[str, Any]:
    return item_json(item, session.newsroom.agency.zone)


def reason_in_words(session: Session, item: OutboxRecord) -> str:
    """Its times on the newsroom's clock."""
    newsroom = session.newsroom
    return in_words(item, newsroom.agency.zone, newsroom.clock())


def run_pause(session: Session) -> Reply:
    """What is being sent is finished; nothing more is begun."""
    session.newsroom.publishing.pause(session.options.channel, author=session.newsroom.author)
    return Reply({"channel": session.options.channel, "paused": True}, [f"{session.options.channel} is paused"])


def run_resume(session: Session) -> Reply:
    """What waited goes out."""
    session.newsroom.publishing.resume(session.options.channel, author=session.newsroom.author)
    return Reply({"channel": session.options.channel, "paused": False}, [f"{session.options.channel} sends again"])


def run_send_now(session: Session) -> Reply:
    """At the worker's next round; never before an embargo ends."""
    session.newsroom.publishing.send_now(session.options.id, author=session.newsroom.author)
    return _item(session)


def run_retry(session: Session) -> Reply:
    """At the worker's next round."""
    options, publishing, author = session.options, session.newsroom.publishing, session.newsroom.author
    if (options.id is None) != options.failed:
        raise UserMistake(
            "Which item shall be tried again?",
            "Give its number, or --failed for all that failed.",
            code="item_not_named",
        )
    if not options.failed:
        publishing.retry(options.id, author=author)
        return _item(session)
    ids = sorted(publishing.retry_failed(options.channel, author=author).ids("outbox"))
    items = [publishing.item(row_id).record for row_id in ids]
    lines = [f"item {item.id}: {item.state}" for item in items]
    return Reply({"queued": [_row(session, item) for item in items]}, lines or ["Nothing failed."])


def run_cancel(session: Session) -> Reply:
    """Only what was not sent."""
    session.newsroom.publishing.cancel(session.options.id, author=session.newsroom.author)
    return _item(session)


def run_resend(session: Session) -> Reply:
    """A new row beside the old one."""
    options, publishing, author = session.options, session.newsroom.publishing, session.newsroom.author
    changes = publishing.resend(options.id, current=options.current, author=author)
    touched = [publishing.item(row_id).record for row_id in sorted(changes.ids("outbox"))]
    items = [item for item in touched if item.state != "superseded"]  # by the new one
    return Reply(
        {"queued": [_row(session, item) for item in items]},
        [f"item {item.id}: {item.state}" for item in items],
    )


def run_rehearse(session: Session) -> Reply:
    """Nothing is sent, and nothing is written down."""
    from editor.publishing.rehearsal import rehearse  # late: only this command

    found = rehearse(session.newsroom.publishing, session.options.id, Path(session.options.output))
    data = {
        "item": _row(session, found.record),
        "folder": str(found.folder),
        "last_revision": found.last_revision,
        "compared_with": "there" if found.is_read_there else "sent",
        "files": [{"path": file.path, "change": file.change, "difference": file.difference} for file in found.files],
    }
    last = "nothing" if found.last_revision is None else f"revision {found.last_revision}"
    lines = [f"{found.record.channel}: {found.record.action} of revision {found.record.revision}; it holds {last}"]
    if found.is_read_there:
        lines.append("Compared with what stands there now.")
    for file in found.changed:
        lines.append(f"{file.change:8} {file.path}")
        lines += [f"    {line}" for line in file.difference]
    return Reply(data, [*lines, f"Written into {found.folder}; nothing was sent."])


def _item(session: Session) -> Reply:
    item = session.newsroom.publishing.item(session.options.id).record
    return Reply(_row(session, item), [f"item {item.id}: {item.state}"])
