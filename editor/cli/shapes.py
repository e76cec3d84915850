"""The JSON shapes of the command line: names are the contract with scripts, offsets count code points."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from db.records import (
    AnswerRecord,
    ArticleRecord,
    ChannelRecord,
    CorrectionRecord,
    GroupEventRecord,
    GroupRecord,
    LetterRecord,
    MailboxRecord,
    OutboxRecord,
    ReportRecord,
)
from editor.articles.counting import WORDS_A_MINUTE, Counts
from editor.articles.desk import OpenArticle
from editor.articles.findings import Finding
from editor.articles.search import Hit
from editor.articles.serialisation import block_to_json
from editor.publishing.reasons import on_clock, times_of

if TYPE_CHECKING:
    from editor.reports.mailbox import Taken


def time_json(value: datetime | None, zone: str = "UTC") -> str | None:
    """ISO 8601 with the offset that the zone had at that moment."""
    return None if value is None else value.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds")


def summary_json(record: ArticleRecord) -> dict[str, Any]:
    """One row of `article list`."""
    return {
        "id": record.id,
        "slug": record.slug,
        "language": record.language,
        "kind": record.kind,
        "state": record.state,
        "headline": record.headline,
        "byline": record.byline,
        "published_at": time_json(record.published_at, record.zone),
        "zone": record.zone,
        "views": record.views,
        "desk": record.desk,
        "topics": list(record.topics),
        "sources": list(record.sources),
        "embargo": time_json(record.embargo_until, record.zone),
        "revision": record.current_revision,
        "updated_at": time_json(record.updated_at, record.zone),
        "updated_by": record.updated_by,
        "version_of": record.version_of,
        "exclusive": record.is_exclusive,
    }


def article_json(opened: OpenArticle) -> dict[str, Any]:
    """`article show`: the fields, the blocks in order, and the whole body as one text."""
    document = opened.document
    dateline, notice = document.dateline, document.notice
    return summary_json(opened.record) | {
        "script": document.script,
        "tag": document.tag,
        "headline": document.headline,
        "lead": document.lead,
        "dateline": {"place": dateline.place, "date": dateline.date, "agency": dateline.agency} if dateline else None,
        "byline": document.byline,
        "blocks": [block_to_json(block) | {"text": block.text} for block in document.blocks],
        "text": document.text,
        "notice": (
            {"template": notice.template, "version": notice.version, "text": notice.text, "link": notice.link}
            if notice
            else None
        ),
        "furniture": [{"kind": item.kind, "text": item.text} for item in document.furniture],
        "revision": opened.revision,
    }


def finding_json(finding: Finding) -> dict[str, Any]:
    """One finding; `safe` tells that `fix --all-safe` takes its first suggestion."""
    return {
        "check": finding.check,
        "level": finding.level,
        "field": finding.place.field,
        "block": finding.place.block,
        "start": finding.place.start,
        "end": finding.place.end,
        "text": finding.text,
        "message": finding.message,
        "suggestions": list(finding.suggestions),
        "safe": finding.safe,
        "reason": finding.reason,
    }


def hit_json(hit: Hit) -> dict[str, Any]:
    """One place that was found; `replacement` is null where nothing may or would be put there."""
    return {
        "field": hit.place.field,
        "block": hit.place.block,
        "start": hit.place.start,
        "end": hit.place.end,
        "text": hit.text,
        "before": hit.before,
        "after": hit.after,
        "replacement": hit.new,
        "writable": hit.is_writable,
    }


def statistics_json(opened: OpenArticle, counts: Counts) -> dict[str, Any]:
    """`article statistics`: what `editor.articles.counting` counts, and the pace that the time is taken from."""
    language = opened.document.language
    return {
        "article": opened.record.id,
        "revision": opened.revision,
        "language": language,
        "words": counts.words,
        "characters": counts.characters,
        "characters_without_spaces": counts.characters_without_spaces,
        "sentences": counts.sentences,
        "reading_seconds": counts.seconds,
        "words_a_minute": WORDS_A_MINUTE[language],
    }


def report_json(report: ReportRecord, *, reporters: int = 1, proposed: str | None = None) -> dict[str, Any]:
    """One report. The reader's address is not shown: `report show` tells only whether there is one."""
    place = None
    if report.place_status:
        place = {
            "status": report.place_status,
            "revision": report.place_revision,
            "field": report.place_field,
            "block": report.place_block,
            "start": report.place_start,
            "end": report.place_end,
            "score": report.place_score,
        }
    return {
        "id": report.id,
        "state": report.state,
        "article": report.article_id,
        "url": report.url,
        "revision": report.revision,
        "language": report.language,
        "quote": report.quote,
        "prefix": report.prefix,
        "suffix": report.suffix,
        "suggestion": report.suggestion,
        "comment": report.comment,
        "wants_answer": bool(report.reply_to),
        "door": report.door,
        "group": report.group_id,
        "reporters": reporters,
        "place": place,
        "proposed": proposed,
        "spam": {"score": report.spam_score, "reasons": list(report.spam_reasons)},
        "created_at": time_json(report.created_at),
    }


def group_json(group: GroupRecord | None) -> dict[str, Any] | None:
    """The group that a report belongs to."""
    if group is None:
        return None
    from editor.reports.grouping import why_grouped  # late: only where groups are shown

    return {
        "id": group.id,
        "article": group.article_id,
        "state": group.state,
        "reporters": group.reporters,
        "language": group.language,
        "kind": group.kind,
        "desk": group.desk,
        "priority": group.priority,
        "why": why_grouped(group.key),
        "assignee": group.assignee,
        "waiting_for": group.waiting_for,
        "waiting_until": time_json(group.waiting_until),
        "reason": group.reason,
        "closed_by": group.closed_by,
        "first_at": time_json(group.first_at),
        "last_at": time_json(group.last_at),
    }


def event_json(event: GroupEventRecord) -> dict[str, Any]:
    """One decision about a group: who, what, when, and how it was before and after."""
    return {
        "step": event.step,
        "action": event.action,
        "author": event.author,
        "created_at": time_json(event.created_at),
        "before": event.before,
        "after": event.after,
        "undone_at": time_json(event.undone_at),
    }


def correction_json(correction: CorrectionRecord) -> dict[str, Any]:
    """What a fix changed."""
    return {
        "id": correction.id,
        "article": correction.article_id,
        "group": correction.group_id,
        "revision": correction.revision,
        "old": correction.old_text,
        "new": correction.new_text,
        "kind": correction.kind,
        "note": correction.note,
        "notes": dict(correction.notes),
        "silent": correction.is_silent,
        "author": correction.author,
        "created_at": time_json(correction.created_at),
        "undone_at": time_json(correction.undone_at),
    }


def answer_json(answer: AnswerRecord) -> dict[str, Any]:
    """A letter to a reader, without its text. The address stands only where one letter is asked for."""
    return {
        "id": answer.id,
        "correction": answer.correction_id,
        "report": answer.report_id,
        "language": answer.language,
        "state": answer.state,
        "attempts": answer.attempts,
        "next_attempt_at": time_json(answer.next_attempt_at),
        "reason": answer.reason_code,
        "created_at": time_json(answer.created_at),
    }


def item_json(item: OutboxRecord, zone: str) -> dict[str, Any]:
    """One row of the queue; `reason` says in words why it waits or failed. Times have the newsroom's offset, those in
    the reason too: as ISO 8601, and once more by name in `reason_times`.
    """
    at_home = on_clock(item, zone)
    return {
        "id": item.id,
        "article": item.article_id,
        "revision": item.revision,
        "channel": item.channel,
        "action": item.action,
        "state": item.state,
        "attempts": item.attempts,
        "next_attempt_at": time_json(item.next_attempt_at, zone),
        "reason": at_home.reason,
        "reason_code": item.reason_code,
        "reason_times": times_of(at_home),
    }


def channel_json(channel: ChannelRecord) -> dict[str, Any]:
    """A channel; its settings hold no secrets."""
    return {
        "id": channel.id,
        "name": channel.name,
        "target": channel.target,
        "settings": channel.settings,
        "paused": channel.paused,
    }


def mailbox_json(mailbox: MailboxRecord) -> dict[str, Any]:
    """A mailbox, without its password; `state` says how the last look ended."""
    return {
        "id": mailbox.id,
        "name": mailbox.name,
        "settings": mailbox.settings,
        "state": mailbox.state_code,
        "looked_at": time_json(mailbox.looked_at),
    }


def letter_json(letter: LetterRecord) -> dict[str, Any]:
    """A letter without its text."""
    return {
        "id": letter.id,
        "state": letter.state,
        "form": letter.form,
        "reason": letter.reason_code,
        "report": letter.report_id,
        "sender": letter.sender,
        "subject": letter.subject,
        "message_id": letter.message_id,
        "sent_at": time_json(letter.sent_at),
        "read_at": time_json(letter.read_at),
    }


def taken_json(taken: Iterable[Taken]) -> dict[str, Any]:
    """The letters of one look or file, and what became of them."""
    return {"letters": [{**letter_json(one.letter), "new": one.is_new} for one in taken]}
