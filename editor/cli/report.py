"""`qalam report add|import|list|show|locate|elsewhere|fix|policy|undo`: readers' reports without the window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.cli import figures
from editor.cli.frame import Reply, Session, Subparsers, UsageError, add_command, add_group, read_input, table
from editor.cli.report_triage import add_filter_options, add_triage, filter_of, group_of
from editor.cli.shapes import answer_json, correction_json, event_json, group_json, item_json, report_json
from editor.errors import UserMistake
from editor.newsroom.plain import plain_line

if TYPE_CHECKING:
    from editor.reports import Door, GroupRow, GroupView
    from editor.reports.intake.annotations import Annotated


_NOWHERE = {
    "ambiguous": "the words stand in more than one place, and the report does not tell in which",
    "gone": "the words do not stand in the text any more",
    "never_there": "the words never stood in the text",
    "unknown_article": "the article is not known",
}


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "report", "readers' reports of mistakes")
    add = add_command(group, "add", run_add, "a report from the words given here, from a file or standard input")
    add.add_argument("path", nargs="?", type=Path, metavar="FILE")
    add.add_argument("--quote", metavar="WORDS", help="the words that are wrong, as they stand in the article")
    add.add_argument("--article", metavar="ID", help="its number or slug")
    add.add_argument("--url", default="", help="of the page, where the number is not known")
    for name, text in (("suggestion", "what they should be"), ("comment", "what the reader said")):
        add.add_argument(f"--{name}", default="", help=text)
    add.add_argument("--reply-to", default="", help="where the reader wants an answer")
    take = add_command(group, "import", run_import, "take reports from a file: JSON, Web Annotations, CSV, .eml, mbox")
    take.add_argument("path", type=Path, metavar="FILE")
    listing = add_command(
        group, "list", run_list, "reports, newest first; with a filter one of each group, the most urgent first"
    )
    listing.add_argument(
        "--state",
        help="new, accepted, waiting, fixed, already_corrected, not_an_error or spam; with a filter also open and all",
    )
    listing.add_argument("--article", type=int)
    listing.add_argument("--limit", type=int, default=200)
    listing.add_argument("--after", type=int, metavar="ID", help="go on after this report, the last of the page before")
    listing.add_argument("--groups", action="store_true", help="one report of each group, the most urgent first")
    add_filter_options(listing)
    show = add_command(group, "show", run_show, "one report, its words in today's text, and what is proposed")
    fix = add_command(group, "fix", run_fix, "mend the words, close the group, queue the correction")
    fix.add_argument("--text", help="what to put in the place of the reported words (default: what is proposed)")
    fix.add_argument(
        "--kind", metavar="KIND", help="typo, grammar, name, fact, clarification, other; else it is guessed"
    )
    fix.add_argument("--note", metavar="TEXT", help="what the page says of it (default: the newsroom's sentence)")
    fix.add_argument(
        "--note-in",
        nargs=2,
        action="append",
        metavar=("LANGUAGE", "TEXT"),
        default=[],
        help="the same for those who read kk, ru or en; may be given for each",
    )
    fix.add_argument("--silent", action="store_true", help="say nothing on the page")
    fix.add_argument("--seen-revision", type=int, metavar="N", help="the revision that you looked at")
    undo = add_command(group, "undo", run_undo, "take a correction back that was not sent yet")
    undo.add_argument("id", type=int, metavar="CORRECTION")
    locate = add_command(group, "locate", run_locate, "find the place of its words in today's text again")
    elsewhere = add_command(group, "elsewhere", run_elsewhere, "where the same words stand besides")
    for parser in (show, fix, locate, elsewhere):
        parser.add_argument("id", type=int)
    policy = add_command(group, "policy", run_policy, "what is done with corrections: KIND=told|silent answers=on|off")
    policy.add_argument("settings", nargs="*", metavar="KEY=VALUE")
    add_triage(group)
    figures.add_to(group)


def run_add(session: Session) -> Reply:
    """The same report given twice is one report."""
    from editor.reports import IncomingReport  # late: only for this command
    from editor.reports.intake.files import parse_reports, read_reports

    options = session.options
    if options.quote is not None:
        texts = {name: getattr(options, name) for name in ("url", "suggestion", "comment", "reply_to")}
        return _taken(session, [(IncomingReport(options.quote, article=options.article, **texts), None)], "hand")
    if options.path is not None and str(options.path) != "-":
        return _taken(session, read_reports(options.path), "file")
    return _taken(session, parse_reports(read_input(session, None)), "hand")


def run_import(session: Session) -> Reply:
    """Letters and reports that came before are not taken twice."""
    from editor.cli.shapes import taken_json  # late: only for this command
    from editor.reports.intake.files import read_reports
    from editor.reports.mailbox.archives import ENDINGS

    path = session.options.path
    if path.suffix.lower() not in ENDINGS:
        return _taken(session, read_reports(path), "file")
    fetched = session.newsroom.post.take_file(path)
    known = sum(not one.is_new for one in fetched.taken)
    told = f"{fetched.count('understood')} new reports, {fetched.count('not_understood')} letters not understood"
    lines = [f"{told}, {known} known before"]
    if fetched.count("not_understood"):
        lines.append("`qalam mailbox letters --state not_understood` shows those letters: nothing of them is lost.")
    return Reply(taken_json(fetched.taken), lines)


def _taken(session: Session, entries: Sequence[Annotated], door: Door) -> Reply:
    desk = session.newsroom.reports
    whole = [desk.at_position(entry, place.start, place.end) if place else entry for entry, place in entries]
    rows: list[dict[str, Any]] = []
    lines = []
    for entry in whole:
        received = desk.receive(entry, door=door)
        reporters = received.group.reporters if received.group else 1
        rows.append(
            {
                "report": _report(session, received.report.id),
                "group": group_json(received.group),
                "created": received.created,
            }
        )
        lines.append(
            f"report {received.report.id}: {received.report.place_status}, "
            f"group {received.report.group_id} with {reporters} reporters"
            + ("" if received.created else ", known before")
        )
    if len(rows) > 1:
        new = sum(row["created"] for row in rows)
        lines.append(f"{new} new reports, {len(rows) - new} known before")
    data: Any = rows[0] if len(rows) == 1 else {"reports": rows}
    return Reply(data, lines)


def _report(session: Session, report_id: int) -> dict[str, Any]:
    desk = session.newsroom.reports
    report = desk.report(report_id)
    if report.group_id is None:
        return report_json(report)
    view = desk.group(report.group_id)
    proposed = view.proposals[0].text if view.proposals else None
    return report_json(report, reporters=view.group.reporters, proposed=proposed)


def run_list(session: Session) -> Reply:
    """With how many readers reported the same place and what is proposed."""
    options, desk = session.options, session.newsroom.reports
    if options.limit < 1:
        raise UserMistake("A list of less than one report shows nothing.", "Give a larger --limit.", code="limit_wrong")
    desk.wake()
    names = ("groups", "search", "language", "assignee", "kind", "desk", "older_than", "newer_than", "filter")
    if any(getattr(options, name) not in ("", None, False) for name in names):
        rows = _page_of_groups(session)
        reports = [desk.report(row.report_id) for row in rows if row.report_id is not None]
        groups = {row.group.id: row for row in rows}
    else:
        _check_state(options.state)
        reports = desk.reports(
            state=options.state, article_id=options.article, limit=options.limit, before_id=options.after
        )
        groups = desk.rows({report.group_id for report in reports if report.group_id is not None})
    data = []
    for report in reports:
        row = groups.get(report.group_id or 0)
        shown = report_json(report, reporters=row.group.reporters, proposed=row.proposal or None) if row else {}
        data.append((shown or report_json(report)) | {"in_group": group_json(row.group) if row else None})
    lines = [
        (one["id"], one["state"], one["article"] or "-", f"«{one['quote']}»", one["proposed"] or "") for one in data
    ]
    return Reply({"reports": data}, table(lines) or ["There are no reports."])


def _check_state(state: str | None) -> None:
    from editor.reports.states import STATES  # late: only for this command

    if state is not None and state not in STATES:
        hint = f"Give one of: {', '.join(STATES)}; or open or all, with --groups."
        raise UserMistake(f"There is no state “{plain_line(state)}”.", hint, code="filter_unknown")


def _page_of_groups(session: Session) -> list[GroupRow]:
    options, desk = session.options, session.newsroom.reports
    before = None
    if options.after is not None:
        group_id = group_of(session, options.after)
        before = desk.rows({group_id}).get(group_id)
    return desk.groups(filter_of(session, options.state or "open"), limit=options.limit, before=before)


def run_show(session: Session) -> Reply:
    """With the context in today's text, what the reader saw, why its group is one, and who decided what."""
    desk = session.newsroom.reports
    desk.wake()
    data = _report(session, session.options.id)
    lines = [f"report {data['id']} ({data['state']}): «{data['quote']}»"]
    if data["spam"]["score"]:
        lines.append(f"spam: {data['spam']['score']:.2f} ({', '.join(data['spam']['reasons'])})")
    if data["group"] is not None:
        view = desk.group(data["group"])
        data |= _shown(view)
        lines += _said(view)
    if data["comment"]:
        lines.append(f"comment: {data['comment']}")
    return Reply({"report": data}, lines)


def _shown(view: GroupView) -> dict[str, Any]:
    return {
        "context": {"before": view.context_before, "words": view.words, "after": view.context_after},
        "seen": {"revision": view.seen.revision, "before": view.seen.before, "words": view.seen.words,
                 "after": view.seen.after} if view.seen else None,
        "proposals": [{"text": p.text, "source": p.source, "score": p.score} for p in view.proposals],
        "unpublished": view.unpublished,
        "in_group": group_json(view.group),
        "members": [report.id for report in view.reports],
        "member_count": view.report_count,
        "history": [event_json(event) for event in view.history],
    }  # fmt: skip


def _place_said(view: GroupView) -> list[str]:
    """The words in today's text and in what the reader saw. Without a place: why, and what the reader sent."""
    lines = [f"today: …{view.context_before}[{view.words}]{view.context_after}…"]
    if view.place is None:
        lines = [f"today: {_NOWHERE.get(view.place_status, view.place_status)}"]
    seen, first = view.seen, next(iter(view.reports), None)
    if seen is not None:
        lines.append(f"seen in revision {seen.revision}: …{seen.before}[{seen.words}]{seen.after}…")
    elif view.place is None and first is not None:
        lines.append(f"the reader saw: …{first.prefix}[{first.quote}]{first.suffix}…")
    if view.article is None and first is not None and first.url:
        lines.append(f"page: {first.url}")
    return lines


def _said(view: GroupView) -> list[str]:
    lines = _place_said(view)
    lines += [f"proposed by {proposal.source}: {proposal.text}" for proposal in view.proposals]
    if view.unpublished:
        lines.append(f"a fix also publishes {view.unpublished} saved and unpublished revision(s) of the article")
    group = view.group
    members = ", ".join(str(report.id) for report in view.reports[:20])
    lines.append(f"group {group.id} ({view.why or 'grouped before'}), {group.reporters} reader(s), reports {members}")
    if group.desk:
        lines.append(f"desk: {group.desk}")
    if group.assignee:
        lines.append(f"given to {group.assignee}")
    if group.state == "waiting":
        until = f" until {group.waiting_until.isoformat(timespec='minutes')}" if group.waiting_until else ""
        lines.append(f"waits{f' for {group.waiting_for}' if group.waiting_for else ''}{until}")
    for event in view.history:
        undone = ", undone" if event.undone_at else ""
        lines.append(
            f"{event.created_at:%Y-%m-%d %H:%M} {event.action} by {event.author or '-'} (step {event.step}{undone})"
        )
    return lines


def run_locate(session: Session) -> Reply:
    """All open reports of the article are located in its newest text; a closed one is looked for without writing."""
    desk = session.newsroom.reports
    report = desk.report(session.options.id)
    if report.article_id is not None:
        desk.relocate(report.article_id)
        report = desk.report(report.id)
    place = report_json(report)["place"]
    told = f"{place['status']}, score {place['score']:.2f}" if place else "not looked for"
    where = (
        f", {place['field']} {place['block'] or ''} {place['start']}-{place['end']}" if place and place["field"] else ""
    )
    return Reply({"report": report.id, "article": report.article_id, "place": place}, [f"{told}{where}"])


def run_elsewhere(session: Session) -> Reply:
    """In the same article first, then in the articles that were changed last."""
    found = session.newsroom.reports.elsewhere(group_of(session, session.options.id))
    data = [
        {"article": one.article.id, "headline": one.article.headline, "field": one.place.field,
         "block": one.place.block, "start": one.place.start, "end": one.place.end,
         "before": one.before, "words": one.words, "after": one.after}
        for one in found
    ]  # fmt: skip
    lines = [f"article {one.article.id}: …{one.before}[{one.words}]{one.after}…" for one in found]
    return Reply({"places": data}, lines or ["The words stand nowhere else."])


def run_fix(session: Session) -> Reply:
    """One step: revision, correction, queue, the whole group closed."""
    from editor.reports.corrections import Manner  # late: only for this command

    newsroom, options = session.newsroom, session.options
    notes, usage = dict(options.note_in), "qalam report fix ID [--note TEXT] [--note-in LANGUAGE TEXT]... | --silent\n"
    if options.silent and (options.note or notes):
        raise UsageError("--silent and notes do not go together", usage)
    if len(notes) < len(options.note_in):
        raise UsageError("--note-in was given twice for one language", usage)
    how = Manner(options.kind or "", options.note, True if options.silent else None, options.seen_revision, notes)
    fixed = newsroom.reports.fix_report(
        options.id, options.text, author=newsroom.author, undo_for=timedelta(0), how=how
    )
    data = {
        "report": session.options.id,
        "article": fixed.article_id,
        "revision": fixed.revision,
        "correction": correction_json(fixed.correction),
        "queued": [item_json(item, newsroom.agency.zone) for item in fixed.queued],
        "answers": [answer_json(answer) for answer in fixed.answers],
    }
    return Reply(
        data,
        [
            f"article {fixed.article_id}: «{fixed.correction.old_text}» → «{fixed.correction.new_text}», "
            f"revision {fixed.revision}, {len(fixed.queued)} queued, {len(fixed.answers)} readers to be answered"
        ],
    )


def run_policy(session: Session) -> Reply:
    """Without a setting it is shown."""
    from editor.cli.pairs import read_pairs  # late: only for this command
    from editor.reports.corrections import KINDS, CorrectionsPolicy, checked_kind

    desk, silent = session.newsroom.reports, set(session.newsroom.reports.policy.silent)
    answers = desk.policy.answers
    for key, value in read_pairs(session.options.settings).items():
        allowed = ("on", "off") if key == "answers" else ("told", "silent")
        if value not in allowed:
            raise UsageError(
                f"{key} is {' or '.join(allowed)}", "qalam report policy [KIND=told|silent] [answers=on|off]\n"
            )
        if key == "answers":
            answers = value == "on"
        else:
            (silent.add if value == "silent" else silent.discard)(checked_kind(key))
    if session.options.settings:
        desk.set_policy(CorrectionsPolicy(tuple(sorted(silent)), answers))
    data: dict[str, Any] = {kind: "silent" if kind in silent else "told" for kind in KINDS}
    data["answers"] = "on" if answers else "off"
    return Reply({"policy": data}, table(data.items()))


def run_undo(session: Session) -> Reply:
    """Until it is sent."""
    newsroom = session.newsroom
    newsroom.reports.undo(session.options.id, author=newsroom.author)
    return Reply({"undone": session.options.id}, [f"correction {session.options.id} is taken back"])
