"""`qalam report accept|assign|dismiss|spam|wait|reopen|merge|split|bulk`: what leaves the article as it is."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from editor.cli.frame import Reply, Session, Subparsers, add_command
from editor.cli.shapes import group_json
from editor.errors import NotFound, UserMistake
from editor.newsroom.plain import plain_line

if TYPE_CHECKING:
    from editor.reports import Decided, Decision, InboxFilter

_BULK = ("accept", "dismiss", "spam", "reopen", "wait", "assign")


def add_triage(group: Subparsers) -> None:
    """Declare them below `report`."""
    accept = add_command(group, "accept", run_accept, "it is an error, and will be fixed")
    assign = add_command(group, "assign", run_assign, "give it to a person")
    wait = add_command(group, "wait", run_wait, "let it wait for a person, until a time, or both")
    dismiss = add_command(group, "dismiss", run_dismiss, "it is not an error")
    spam = add_command(group, "spam", run_spam, "it is spam")
    reopen = add_command(group, "reopen", run_reopen, "look at it once more")
    for parser in (accept, assign, wait, dismiss, spam, reopen):
        parser.add_argument("id", type=int)
    assign.add_argument("person", nargs="?", default="", metavar="PERSON", help="without one it is nobody's")
    dismiss.add_argument("--reason", required=True)
    wait.add_argument("--for", dest="person", default="", metavar="PERSON")
    wait.add_argument("--until", metavar="TIME", help="ISO 8601; without an offset, the newsroom's zone is meant")
    merge = add_command(group, "merge", run_merge, "these reports speak of the same place")
    split = add_command(group, "split", run_split, "these reports of one group speak of something else than the rest")
    for parser in (merge, split):
        parser.add_argument("ids", type=int, nargs="+", metavar="ID")
    back = add_command(group, "undo-step", run_undo_step, "take back what was decided in one step")
    back.add_argument("step", metavar="STEP", help="as the decision told it with --json, or as `report show` lists it")
    bulk = add_command(group, "bulk", run_bulk, "one decision about all groups of a filter, as one step")
    bulk.add_argument("action", choices=_BULK)
    bulk.add_argument("--reason", default="")
    bulk.add_argument("--person", default="")
    bulk.add_argument("--until", metavar="TIME")
    bulk.add_argument("--state", default="new", help="the groups' state, `open` or `all` (default: new)")
    bulk.add_argument("--article", type=int)
    add_filter_options(bulk)
    kept = add_command(group, "filters", run_filters, "filters that are kept under a name")
    kept.add_argument("--keep", metavar="NAME", help="keep this one, with --state, --search and so on")
    kept.add_argument("--remove", metavar="NAME")
    kept.add_argument("--everybody", action="store_true", help="for the newsroom, not only for you")
    kept.add_argument("--state", default="new")
    kept.add_argument("--article", type=int)
    add_filter_options(kept)
    reasons = add_command(group, "reasons", run_reasons, "why a report is not an error: the sentences to choose from")
    reasons.add_argument("--language", choices=("kk", "ru", "en"))
    reasons.add_argument(
        "--set", nargs="*", metavar="REASON", help="in place of those; without any, those of the program"
    )


def add_filter_options(parser: argparse.ArgumentParser) -> None:
    """What `list`, `bulk` and `filters` filter groups by, beside state and article."""
    parser.add_argument("--search", default="", metavar="WORDS", help="beginnings of words in what readers wrote")
    parser.add_argument("--language", default="", choices=("", "kk", "ru", "en"))
    parser.add_argument("--assignee", default="", metavar="PERSON", help="- for nobody's")
    parser.add_argument("--kind", default="", help="letters, typography, spelling, wording or comment")
    parser.add_argument("--desk", default="", metavar="DESK", help="that has the article; - for none")
    parser.add_argument("--older-than", type=float, metavar="DAYS")
    parser.add_argument("--newer-than", type=float, metavar="DAYS")
    parser.add_argument(
        "--filter", default="", metavar="NAME", help="one that is kept; the options above are not used then"
    )


def filter_of(session: Session, state: str) -> InboxFilter:
    """As the options say. Raises UserMistake."""
    from editor.reports.filters import InboxFilter, checked_filter  # late: only where reports are filtered

    options = session.options
    if options.filter:
        kept = session.newsroom.reports.filters.all(session.newsroom.author)
        if options.filter not in kept:
            raise UserMistake(
                f"No filter “{options.filter}” is kept.",
                "`qalam report filters` lists them.",
                code="filter_unknown",
            )
        return kept[options.filter]
    return checked_filter(
        InboxFilter(
            state=state,
            language=options.language,
            article_id=options.article,
            assignee=options.assignee,
            kind=options.kind,
            desk=options.desk,
            older_than=options.older_than,
            newer_than=options.newer_than,
            search=options.search,
        )
    )


def group_of(session: Session, report_id: int) -> int:
    """The group that a report is in. Raises NotFound."""
    report = session.newsroom.reports.report(report_id)
    if report.group_id is None:
        raise NotFound(f"Report {report.id} belongs to no group.", "Look at it with `qalam report show`.")
    return report.group_id


def _decide(session: Session, decision: Decision, said: str) -> Reply:
    newsroom, group_id = session.newsroom, group_of(session, session.options.id)
    done = newsroom.reports.decide(group_id, decision, author=newsroom.author)
    group = newsroom.reports.group(group_id).group
    data: dict[str, Any] = {"group": group_id, "state": group.state, "step": done.step}
    data |= {"assignee": group.assignee, "waiting_for": group.waiting_for}
    data["waiting_until"] = (group_json(group) or {})["waiting_until"]
    return Reply(data, [f"group {group_id}: {said}"])


def run_accept(session: Session) -> Reply:
    """The whole group."""
    from editor.reports import Decision  # late: only for this command

    return _decide(session, Decision("accept"), "accepted")


def run_assign(session: Session) -> Reply:
    """The whole group; its state stays."""
    from editor.reports import Decision  # late: only for this command

    person = plain_line(session.options.person or "").strip()
    return _decide(session, Decision("assign", person=person), f"given to {person or 'nobody'}")


def run_wait(session: Session) -> Reply:
    """When the time is over it comes back by itself."""
    from editor.reports import Decision  # late: only for this command

    options = session.options
    until = _moment(options.until, session.newsroom.agency.zone)
    person = plain_line(options.person).strip()
    said = f"waits{f' for {person}' if person else ''}{f' until {until}' if until else ''}"
    return _decide(session, Decision("wait", person=person, until=until), said)


def run_dismiss(session: Session) -> Reply:
    """The whole group is closed with the reason."""
    from editor.reports import Decision  # late: only for this command

    return _decide(session, Decision("dismiss", reason=session.options.reason), "not an error")


def run_spam(session: Session) -> Reply:
    """The whole group."""
    from editor.reports import Decision  # late: only for this command

    return _decide(session, Decision("spam"), "spam")


def run_reopen(session: Session) -> Reply:
    """The whole group is new again."""
    from editor.reports import Decision  # late: only for this command

    return _decide(session, Decision("reopen"), "open again")


def run_merge(session: Session) -> Reply:
    """The groups of these reports become one."""
    desk = session.newsroom.reports
    groups = [desk.report(report_id).group_id for report_id in session.options.ids]
    wanted = sorted({group for group in groups if group is not None})
    done = desk.merge(wanted, author=session.newsroom.author)
    members = [report.id for report in desk.group(wanted[0]).reports] if wanted else []
    data = {"merged": wanted, "group": wanted[0] if wanted else None, "members": members, "step": done.step}
    return Reply(data, [f"groups {', '.join(map(str, wanted))} are one"])


def run_split(session: Session) -> Reply:
    """These reports make a group of their own."""
    desk = session.newsroom.reports
    done = desk.split(session.options.ids, author=session.newsroom.author)
    made, left = done.groups
    data = {"group": made, "members": sorted(set(session.options.ids)), "from": left, "step": done.step}
    return Reply(data, [f"group {made} was split off group {left}"])


def run_undo_step(session: Session) -> Reply:
    """Refused where somebody decided otherwise since."""
    newsroom = session.newsroom
    changes = newsroom.reports.undo_step(session.options.step, author=newsroom.author)
    groups = sorted(changes.ids("group"))
    return Reply({"undone": session.options.step, "groups": groups}, [f"undone: {len(groups)} group(s)"])


def run_bulk(session: Session) -> Reply:
    """Groups of which the decision is not allowed are left, and told."""
    from editor.reports import Decision  # late: only for this command

    options, newsroom = session.options, session.newsroom
    asked = filter_of(session, options.state)
    until = _moment(options.until, newsroom.agency.zone)
    decision = Decision(options.action, options.reason, options.person, until)
    done: Decided = newsroom.reports.decide_all(
        newsroom.reports.matching(asked), decision, author=newsroom.author, progress=_told(session)
    )
    data = {"step": done.step, "groups": list(done.groups), "skipped": list(done.skipped)}
    return Reply(data, [f"{options.action}: {len(done.groups)} group(s), {len(done.skipped)} left as they are"])


def _told(session: Session) -> Any:
    def progress(done: int, total: int, _: str) -> None:
        if total > 1_000:
            session.say(f"{done} of {total}")

    return progress


def run_filters(session: Session) -> Reply:
    """Yours and the newsroom's."""
    from dataclasses import asdict  # late: only for this command

    options, newsroom = session.options, session.newsroom
    person = "" if options.everybody else newsroom.author
    kept = newsroom.reports.filters
    if options.keep is not None:
        kept.keep(options.keep, filter_of(session, options.state), person=person)
    if options.remove is not None:
        kept.remove(options.remove, person=person)
    found = kept.all(newsroom.author)
    data = [{"name": name, **asdict(asked)} for name, asked in found.items()]
    return Reply({"filters": data}, [f"{name}: {asked}" for name, asked in found.items()] or ["No filter is kept."])


def run_reasons(session: Session) -> Reply:
    """In three languages; `--set` writes those of one."""
    options, reasons = session.options, session.newsroom.reports.reasons
    if options.set is not None:
        if options.language is None:
            raise UserMistake(
                "It is not said of which language the reasons are.", "Add --language.", code="language_unknown"
            )
        reasons.write({options.language: options.set})
    languages = (options.language,) if options.language else ("kk", "ru", "en")
    data = {language: list(reasons.of(language)) for language in languages}
    return Reply({"reasons": data}, [f"{name}  {one}" for name, sentences in data.items() for one in sentences])


def _moment(text: str | None, zone: str) -> datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UserMistake(
            f"“{text}” is not a time.", "Write it like 2026-12-01T09:30 or 2026-12-01T09:30+05:00.", code="bad_time"
        ) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))
