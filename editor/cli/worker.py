"""`qalam worker run [--once]`: sends what the queue holds."""

from __future__ import annotations

from editor.changes import Changes
from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group
from editor.cli.queue import reason_in_words
from editor.cli.shapes import item_json
from editor.errors import QalamError


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "worker", "send what waits in the queue")
    run = add_command(group, "run", run_worker, "until it is stopped, or once")
    run.add_argument("--once", action="store_true", help="everything that is due now, then stop")


def run_worker(session: Session) -> Reply:
    """Exit code 1 where something failed for good in this round."""
    worker = session.newsroom.worker()
    if not session.options.once:
        stop = session.stop_at_signal()
        session.say("The worker runs; Ctrl+C stops it.")
        worker.run(stop, lambda changes: _say(session, changes), on_fault=lambda fault: _say_fault(session, fault))
        return Reply({"done": [], "failed": [], "waiting": []}, ["The worker has stopped."])
    before = dict(session.newsroom.answers.counts())
    outcome = worker.run_once()
    after = session.newsroom.answers.counts()
    lines = [f"sent: {item.channel} {item.action} of article {item.article_id}" for item in outcome.done]
    for said, items in (("failed", outcome.failed), ("waiting", outcome.waiting)):
        lines += [
            f"{said}: {one.channel} of article {one.article_id}: {reason_in_words(session, one)}" for one in items
        ]
    answered = after.get("sent", 0) - before.get("sent", 0)
    lines += [f"readers answered: {answered}"] if answered else []
    return Reply(
        {
            "answered": answered,
            "done": [item_json(item, session.newsroom.agency.zone) for item in outcome.done],
            "failed": [item_json(item, session.newsroom.agency.zone) for item in outcome.failed],
            "waiting": [item_json(item, session.newsroom.agency.zone) for item in outcome.waiting],
        },
        lines or ["Nothing is due."],
        exit_code=1 if outcome.failed else 0,
    )


def _say_fault(session: Session, fault: QalamError) -> None:
    """What keeps the worker from working; it goes on asking."""
    session.say(" ".join(part for part in (fault.message, fault.hint) if part))


def _say(session: Session, changes: Changes) -> None:
    for row_id in sorted(changes.ids("outbox")):
        item = session.newsroom.publishing.item(row_id).record
        why = reason_in_words(session, item)
        session.say(f"{item.channel}: {item.action} of article {item.article_id} is {item.state} {why}".rstrip())
