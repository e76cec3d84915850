"""`qalam check` and `qalam fix`."""

from __future__ import annotations

from pathlib import Path

from editor.articles.document import Document
from editor.articles.findings import Finding, apply_findings
from editor.cli.frame import Reply, Session, Subparsers, add_command
from editor.cli.shapes import finding_json
from editor.errors import UserMistake


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    check = add_command(subparsers, "check", run_check, "what is wrong with a text, with places and repairs")
    check.add_argument("what", metavar="ID|PATH")
    fix = add_command(subparsers, "fix", run_fix, "apply repairs as one new revision")
    fix.add_argument("id", type=int)
    which = fix.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "--check", metavar="NAME", nargs="+", action="extend", help="every repair that these checks propose"
    )
    which.add_argument("--all-safe", action="store_true", help="every repair that never changes a correct word")


def run_check(session: Session) -> Reply:
    """Exit code 1 where something was found."""
    what = session.options.what
    document, article = _document(session, what)
    findings = session.newsroom.checking.findings(document, article)
    lines = [_line(finding) for finding in findings]
    return Reply(
        {"findings": [finding_json(finding) for finding in findings]},
        lines or ["Nothing to mend was found."],
        exit_code=1 if findings else 0,
    )


def _document(session: Session, what: str) -> tuple[Document, int]:
    """The text, and the article's id; 0 for a file."""
    if what.isdigit() and not Path(what).exists():
        return session.newsroom.articles.open(int(what)).document, int(what)
    from editor.documents import read_file  # late: only for files

    return read_file(Path(what)).document, 0


def _line(finding: Finding) -> str:
    where = finding.place.field if finding.place.block is None else f"block {finding.place.block}"
    repair = f" → {finding.suggestions[0]}" if finding.suggestions else ""
    return (
        f"{where} {finding.place.start}-{finding.place.end} {finding.check} ({finding.level}): "
        f"«{finding.text}»{repair}. {finding.message}"
    )


def run_fix(session: Session) -> Reply:
    """One revision for all of them; nothing to change makes none."""
    from editor.language import safe_findings, select  # late: only for this command
    from editor.reports.waiting import CHECK

    newsroom = session.newsroom
    opened = newsroom.articles.open(session.options.id)
    findings = newsroom.checking.findings(opened.document, opened.record.id)
    if session.options.all_safe:
        chosen, reason = safe_findings(findings), "all safe repairs"
    else:
        chosen, reason = (
            select(findings, session.options.check, [*newsroom.proofreader.names(), CHECK]),
            f"repairs: {', '.join(session.options.check)}",
        )
    document, applied = apply_findings(opened.document, chosen)
    if chosen and not applied:
        raise UserMistake(
            "These checks found something, but propose no repair.",
            f"Look with `qalam check {session.options.id}` and mend it by hand.",
            code="no_repair",
        )
    saved = newsroom.articles.save(opened.record.id, opened.revision, document, author=newsroom.author, reason=reason)
    lines = [f"«{finding.text}» → «{finding.suggestions[0]}»" for finding in applied]
    lines.append(f"article {saved.article_id}: revision {saved.revision}, {len(applied)} repairs")
    return Reply(
        {
            "article": saved.article_id,
            "revision": saved.revision,
            "changed": [finding_json(finding) for finding in applied],
        },
        lines,
    )
