"""`qalam reprint check|keep|list|show|look|letter|close|rule|template|index`: copies of our articles elsewhere."""

from __future__ import annotations

from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.cli.frame import Reply, Session, Subparsers, UsageError, add_command, add_group, how_many, read_input, table

if TYPE_CHECKING:
    from db.records import ReprintRecord
    from editor.reprints import Entry, Verdict

_STATES = ("new", "letter_sent", "mended", "closed")
_SWITCHES = ("link", "first_paragraph", "followed", "visible", "notice")


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "reprint", "copies of our articles on other sites")
    check = add_command(group, "check", run_check, "compare a page with the archive; exit code 1: it breaks the rule")
    check.add_argument("source", metavar="PATH|URL", help="a saved .html or .mhtml file, or an address")
    check.add_argument("--keep", action="store_true", help="write it into the ledger, with the page as it is now")
    _allow_private(check)
    listing = add_command(group, "list", run_list, "the ledger, last changed first")
    listing.add_argument("--state", choices=_STATES)
    listing.add_argument("--limit", type=how_many, default=200)
    show = add_command(group, "show", run_show, "an entry with every look at its page")
    show.add_argument("id", type=int)
    show.add_argument("--page", type=Path, metavar="FILE", help="write the page of the last look into a file")
    look = add_command(group, "look", run_look, "look at the page again and keep what is seen")
    look.add_argument("id", type=int)
    look.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the page, saved again")
    _allow_private(look)
    letter = add_command(group, "letter", run_letter, "a Word file that asks to mend the page")
    letter.add_argument("id", type=int)
    letter.add_argument("--language", choices=("kk", "ru", "en"), default="ru")
    letter.add_argument("--output", type=Path, required=True, metavar="FILE.docx")
    close = add_command(group, "close", run_close, "put an entry into a state: closed, unless --state says another")
    close.add_argument("id", type=int)
    close.add_argument("--state", choices=_STATES, default="closed")
    close.add_argument("--note", metavar="TEXT")
    rule = add_command(group, "rule", run_rule, "what is asked of those who copy; without options it is told")
    rule.add_argument("--free-share", type=int, metavar="PERCENT", help="of an article, may be taken without a link")
    for name in _SWITCHES:
        rule.add_argument(f"--{name.replace('_', '-')}", choices=("yes", "no"), help="asked for or not")
    template = add_command(group, "template", run_template, "the letter's text; a file or - writes another one")
    template.add_argument("language", choices=("kk", "ru", "en"))
    template.add_argument("path", nargs="?", type=Path, metavar="FILE")
    template.add_argument("--remove", action="store_true", help="put the built-in text back")
    index = add_command(group, "index", run_index, "bring the index of the archive up to date; a check does it too")
    index.add_argument("--anew", action="store_true", help="read every article again")


def _allow_private(parser: Any) -> None:
    parser.add_argument(
        "--allow-private", action="store_true", help="let the address be on this computer or an internal network"
    )


def run_check(session: Session) -> Reply:
    """What was found, and by which reasons."""
    desk = session.newsroom.reprints
    verdict = desk.check(session.options.source, get=_get(session))
    data, lines = verdict.as_json(), verdict_lines(verdict)
    if session.options.keep:
        entry, _ = desk.keep(verdict)
        data["entry"] = entry.record.id
        lines.append(f"kept: entry {entry.record.id}")
    return Reply(data, lines, exit_code=1 if verdict.outcome == "broken" else 0)


def run_list(session: Session) -> Reply:
    """One line an entry."""
    states = [session.options.state] if session.options.state else None
    entries = session.newsroom.reprints.entries(states, session.options.limit)
    rows = [(one.id, one.state, one.outcome, f"article {one.article_id or '-'}", one.address) for one in entries]
    return Reply({"reprints": [_record_json(one) for one in entries]}, table(rows) or ["The ledger is empty."])


def run_show(session: Session) -> Reply:
    """With the hash of each page that was seen."""
    entry = session.newsroom.reprints.entry(session.options.id)
    data, lines = _entry_json(entry), _entry_lines(entry)
    if session.options.page is not None:
        from editor.newsroom.files import atomic_write  # late: only here

        atomic_write(session.options.page, session.newsroom.reprints.evidence(entry.looks[0].id))
        data["file"] = str(session.options.page)
        lines.append(f"written: {session.options.page}")
    return Reply({"reprint": data}, lines)


def run_look(session: Session) -> Reply:
    """Exit code 1 where the page breaks the rule still."""
    looked = session.newsroom.reprints.look(session.options.id, session.options.file, get=_get(session))
    data = {
        **looked.verdict.as_json(),
        "reprint": _record_json(looked.entry.record),
        "changed": looked.is_changed,
        "before": looked.outcome_before,
    }
    lines = ["the page is another than before" if looked.is_changed else "the page is as it was"]
    lines += [*verdict_lines(looked.verdict), f"entry {looked.entry.record.id}: {looked.entry.record.state}"]
    return Reply(data, lines, exit_code=1 if looked.verdict.outcome == "broken" else 0)


def run_letter(session: Session) -> Reply:
    """The file is written; sending it is the newsroom's."""
    options = session.options
    text, _ = session.newsroom.reprints.letter(options.id, options.language, options.output)
    data = {"reprint": options.id, "language": options.language, "file": str(options.output), "text": text}
    return Reply(data, [f"written: {options.output}"])


def run_close(session: Session) -> Reply:
    """The evidence stays."""
    desk, options = session.newsroom.reprints, session.options
    desk.move(options.id, options.state, options.note)
    return Reply({"reprint": _record_json(desk.entry(options.id).record)}, [f"entry {options.id}: {options.state}"])


def run_rule(session: Session) -> Reply:
    """Verdicts that were kept stay as they were."""
    desk, options = session.newsroom.reprints, session.options
    changed: dict[str, Any] = {
        name: getattr(options, name) == "yes" for name in _SWITCHES if getattr(options, name) is not None
    }
    if options.free_share is not None:
        changed["free_share"] = options.free_share
    seen = desk.rule()
    rule = replace(seen, **changed)
    if changed:
        desk.set_rule(rule, seen)
    rows = [(name, value if name == "free_share" else "yes" if value else "no") for name, value in asdict(rule).items()]
    return Reply({"rule": asdict(rule)}, table(rows))


def run_template(session: Session) -> Reply:
    """The first line is the heading."""
    desk, options = session.newsroom.reprints, session.options
    if options.remove and options.path is not None:
        raise UsageError("--remove goes without a file", "qalam reprint template LANGUAGE [FILE | --remove]\n")
    if options.remove or options.path is not None:
        seen = desk.templates()[options.language]  # before reading: what is typed into it takes its time
        desk.set_template(options.language, None if options.remove else read_input(session, options.path), seen)
    text = desk.templates()[options.language].text
    return Reply({"language": options.language, "text": text}, text.splitlines())


def run_index(session: Session) -> Reply:
    """How many articles were read, and how many there are."""
    index = session.newsroom.reprints.index
    read = index.refresh(anew=session.options.anew)
    return Reply({"read": read, "articles": index.size()}, [f"read: {read}; in the index: {index.size()} articles"])


def _get(session: Session) -> Any:
    from editor.reprints.page import fetch  # late: only here

    return partial(fetch, allow_private=True) if session.options.allow_private else None


def verdict_lines(verdict: Verdict) -> list[str]:
    """For people."""
    lines = [f"{verdict.outcome.replace('_', ' ')}: {' '.join(one.sentence for one in verdict.reasons)}"]
    for match in verdict.matches:
        share = match.shared
        lines.append(
            f"article {match.article.id}, “{match.document.headline}”: {share.of_ours:.0%} of ours is there, "
            f"{share.of_theirs:.0%} of theirs is ours ({share.words} words in {len(share.ours)} runs)"
        )
    for link in verdict.links:
        place = "first paragraph" if link.in_first_paragraph else "further down"
        marks = [place, *link.unfollowed, *([f"hidden: {link.hidden}"] if link.hidden else [])]
        lines.append(f"link to the {link.leads_to}: {link.address} ({', '.join(marks)})")
    if verdict.matches:
        lines.append(f"notice: {', '.join(verdict.notices) or 'none'}")
    unread = [sheet for sheet in verdict.page.fetched.sheets if sheet.problem]
    lines += [f"style sheet {sheet.address} was not read: {sheet.problem}" for sheet in unread]
    if verdict.page.fetched.robots == "forbidden":
        lines.append("robots.txt asks machines not to read this page.")
    return lines


def _record_json(record: ReprintRecord) -> dict[str, Any]:
    return {
        "id": record.id,
        "address": record.address,
        "state": record.state,
        "outcome": record.outcome,
        "article": record.article_id,
        "note": record.note,
        "created": record.created_at.isoformat(),
        "updated": record.updated_at.isoformat(),
    }


def _entry_json(entry: Entry) -> dict[str, Any]:
    looks = [
        {"id": one.id, "at": one.looked_at.isoformat(), "by": one.looked_by, "sha256": one.sha256}
        | {"headers": one.headers, "verdict": one.verdict}
        for one in entry.looks
    ]
    return {**_record_json(entry.record), "looks": looks}


def _entry_lines(entry: Entry) -> list[str]:
    record = entry.record
    lines = [record.address, f"state: {record.state}, outcome: {record.outcome}, article: {record.article_id or '-'}"]
    if record.note:
        lines.append(f"note: {record.note}")
    for look in entry.looks:
        reasons = " ".join(str(one["sentence"]) for one in look.verdict.get("reasons", []))
        lines.append(f"{look.looked_at:%Y-%m-%d %H:%M} UTC by {look.looked_by}: {reasons} (sha256 {look.sha256})")
    return lines
