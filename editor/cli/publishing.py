"""`qalam publish` and `qalam withdraw`."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from editor.cli.frame import Reply, Session, Subparsers, add_command
from editor.cli.shapes import finding_json, item_json
from editor.errors import UserMistake


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    publish = add_command(subparsers, "publish", run_publish, "check, freeze the notice, and queue for the channels")
    publish.add_argument("id", type=int)
    publish.add_argument("--channel", metavar="NAME", nargs="+", action="extend", help="default: every channel")
    publish.add_argument("--at", metavar="TIME", help="ISO 8601; without an offset, the newsroom's zone is meant")
    withdraw = add_command(subparsers, "withdraw", run_withdraw, "take an article back from everywhere it went")
    withdraw.add_argument("id", type=int)
    withdraw.add_argument("--reason", required=True)


def run_publish(session: Session) -> Reply:
    """The worker sends; this queues."""
    newsroom, options = session.newsroom, session.options
    at = None if options.at is None else moment(options.at, newsroom.agency.zone)
    published = newsroom.publishing.publish(options.id, options.channel, author=newsroom.author, at=at)
    lines = [f"{item.channel}: {item.action} of revision {item.revision} is {item.state}" for item in published.queued]
    lines = lines or ["Nothing new to send: every channel has this text, or has it queued."]
    lines += [f"{finding.level}: {finding.message}" for finding in published.findings]
    return Reply(
        {
            "queued": [item_json(item, session.newsroom.agency.zone) for item in published.queued],
            "findings": [finding_json(finding) for finding in published.findings],
        },
        lines,
    )


def moment(text: str, zone: str) -> datetime:
    """A time that somebody typed. Raises UserMistake."""
    try:
        typed = datetime.fromisoformat(text)
    except ValueError as error:
        raise UserMistake(
            f"“{text}” is not a time.", "Write it like 2026-11-23T18:30 or 2026-11-23T18:30+05:00.", code="bad_time"
        ) from error
    return typed if typed.tzinfo else typed.replace(tzinfo=ZoneInfo(zone))


def run_withdraw(session: Session) -> Reply:
    """Cancels what waits, and goes first."""
    newsroom, options = session.newsroom, session.options
    if not options.reason.strip():
        raise UserMistake(
            "A withdrawal is not made without a reason: it stands on the page in the article's place.",
            "Say why with --reason.",
            code="withdrawal_without_reason",
        )
    newsroom.publishing.withdraw(options.id, reason=options.reason, author=newsroom.author)
    items = newsroom.publishing.queue(article_id=options.id)
    queued = [item for item in items if item.action == "withdraw" and item.state == "waiting"]
    return Reply(
        {"article": options.id, "queued": [item_json(item, session.newsroom.agency.zone) for item in queued]},
        [f"article {options.id} is withdrawn; {len(queued)} channels will be told"],
    )
