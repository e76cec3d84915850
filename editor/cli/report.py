"""`qalam report add|import|list|show|fix|policy|undo|dismiss|merge|spam|reopen`: reports without the window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.cli.frame import Reply, Session, Subparsers, UsageError, add_command, add_group, read_input, table
from editor.cli.shapes import answer_json, correction_json, group_json, item_json, report_json

if TYPE_CHECKING:
    from editor.reports import Door
    from editor.reports.intake.annotations import Annotated


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
    listing = add_command(group, "list", run_list, "reports, newest first")
    listing.add_argument("--state", help="new, fixed, already_corrected, not_an_error or spam")
    listing.add_argument("--article", type=int)
    listing.add_argument("--limit", type=int, default=200)
    show = add_command(group, "show", run_show, "one report, its words in today's text, and what is proposed")
    fix = add_command(group, "fix", run_fix, "mend the words, close the group, queue the correction")
    fix.add_argument("--text", help="what to put in the place of the reported words (default: what is proposed)")
    fix.add_argument(
        "--kind", metavar="KIND", help="typo, grammar, name, fact, clarification, other; else it is guessed"
    )
    fix.add_argument("--note", metavar="TEXT", help="what the page says of it (default: the newsroom's sentence)")
    fix.add_argument("--silent", action="store_true", help="say nothing on the page")
    fix.add_argument("--seen-revision", type=int, metavar="N", help="the revision that you looked at")
    undo = add_command(group, "undo", run_undo, "take a correction back that was not sent yet")
    undo.add_argument("id", type=int, metavar="CORRECTION")
    dismiss = add_command(group, "dismiss", run_dismiss, "it is not an error")
    dismiss.add_argument("--reason", required=True)
    spam = add_command(group, "spam", run_spam, "it is spam")
    reopen = add_command(group, "reopen", run_reopen, "look at it once more")
    for parser in (show, fix, dismiss, spam, reopen):
        parser.add_argument("id", type=int)
    policy = add_command(group, "policy", run_policy, "what is done with corrections: KIND=told|silent answers=on|off")
    policy.add_argument("settings", nargs="*", metavar="KEY=VALUE")
    merge = add_command(group, "merge", run_merge, "these reports speak of the same place")
    merge.add_argument("ids", type=int, nargs="+", metavar="ID")


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
    return Reply(taken_json(fetched.taken), [f"{told}, {known} known before"])


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
        )
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
    """Newest first, with how many readers reported the same place and what is proposed."""
    options = session.options
    reports = session.newsroom.reports.reports(state=options.state, article_id=options.article, limit=options.limit)
    data = [_report(session, report.id) for report in reports]
    rows = [
        (row["id"], row["state"], row["article"] or "-", f"«{row['quote']}»", row["proposed"] or "") for row in data
    ]
    return Reply({"reports": data}, table(rows) or ["There are no reports."])


def run_show(session: Session) -> Reply:
    """With the context in today's text."""
    desk = session.newsroom.reports
    data = _report(session, session.options.id)
    lines = [f"report {data['id']} ({data['state']}): «{data['quote']}»"]
    if data["group"] is not None:
        view = desk.group(data["group"])
        data["context"] = {"before": view.context_before, "words": view.words, "after": view.context_after}
        data["proposals"] = [{"text": p.text, "source": p.source, "score": p.score} for p in view.proposals]
        lines.append(f"today: …{view.context_before}[{view.words}]{view.context_after}…")
        lines += [f"proposed by {proposal.source}: {proposal.text}" for proposal in view.proposals]
        data["unpublished"] = view.unpublished
        if view.unpublished:
            lines.append(f"a fix also publishes {view.unpublished} saved and unpublished revision(s) of the article")
    if data["comment"]:
        lines.append(f"comment: {data['comment']}")
    return Reply({"report": data}, lines)


def run_fix(session: Session) -> Reply:
    """One step: revision, correction, queue, the whole group closed."""
    from editor.reports.corrections import Manner  # late: only for this command

    newsroom, options = session.newsroom, session.options
    if options.silent and options.note:
        raise UsageError("--silent and --note do not go together", "qalam report fix ID [--note TEXT | --silent]\n")
    how = Manner(options.kind or "", options.note, True if options.silent else None, options.seen_revision)
    fixed = newsroom.reports.fix_report(
        options.id, options.text, author=newsroom.author, undo_for=timedelta(0), how=how
    )
    data = {
        "report": session.options.id,
        "article": fixed.article_id,
        "revision": fixed.revision,
        "correction": correction_json(fixed.correction),
        "queued": [item_json(item) for item in fixed.queued],
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


def _group_of(session: Session) -> int:
    from editor.errors import NotFound  # late: only on the way to an error

    report = session.newsroom.reports.report(session.options.id)
    if report.group_id is None:
        raise NotFound(f"Report {report.id} belongs to no group.", "Look at it with `qalam report show`.")
    return report.group_id


def run_dismiss(session: Session) -> Reply:
    """The whole group is closed with the reason."""
    newsroom, group_id = session.newsroom, _group_of(session)
    newsroom.reports.dismiss(group_id, reason=session.options.reason, author=newsroom.author)
    return Reply({"group": group_id, "state": "not_an_error"}, [f"group {group_id}: not an error"])


def run_spam(session: Session) -> Reply:
    """The whole group."""
    newsroom, group_id = session.newsroom, _group_of(session)
    newsroom.reports.spam(group_id, author=newsroom.author)
    return Reply({"group": group_id, "state": "spam"}, [f"group {group_id}: spam"])


def run_reopen(session: Session) -> Reply:
    """The whole group is new again."""
    group_id = _group_of(session)
    session.newsroom.reports.reopen(group_id)
    return Reply({"group": group_id, "state": "new"}, [f"group {group_id}: open again"])


def run_merge(session: Session) -> Reply:
    """The groups of these reports become one."""
    desk = session.newsroom.reports
    groups = [desk.report(report_id).group_id for report_id in session.options.ids]
    wanted = sorted({group for group in groups if group is not None})
    desk.merge(wanted)
    return Reply({"merged": wanted}, [f"groups {', '.join(map(str, wanted))} are one"])
