"""`qalam article ignore|ignored`: findings that an article leaves alone."""

from __future__ import annotations

from editor.cli.frame import Reply, Session, Subparsers, add_command
from editor.errors import NotFound


def add_to(article: Subparsers) -> None:
    """Declare these commands among those of `qalam article`."""
    ignoring = add_command(article, "ignore", run_ignore, "leave findings alone from now on")
    ignoring.add_argument("id", type=int)
    ignoring.add_argument("--check", required=True, metavar="NAME", help="as `qalam check` names it")
    ignoring.add_argument("--words", required=True, metavar="TEXT", help="the words that were found")
    ignoring.add_argument("--block", metavar="ID", help="only in this block: one finding in its place")
    ignored = add_command(article, "ignored", run_ignored, "what an article leaves alone")
    ignored.add_argument("id", type=int)
    ignored.add_argument("--take-back", type=int, nargs="+", metavar="NUMBER", help="heed these again")


def run_ignore(session: Session) -> Reply:
    """The words must be among the findings of today's text."""
    newsroom, options = session.newsroom, session.options
    opened = newsroom.articles.open(options.id)
    found = [
        finding
        for finding in newsroom.checking.findings(opened.document, options.id)
        if (finding.check, finding.text) == (options.check, options.words)
        and options.block in (None, finding.place.block or finding.place.field)
    ]
    if not found:
        raise NotFound(
            f"The check {options.check} finds no «{options.words}» there.",
            f"Look with `qalam check {options.id}`.",
            code="finding_missing",
        )
    for finding in found if options.block else found[:1]:
        newsroom.checking.ignore(options.id, opened.document, finding, here=options.block is not None)
    return run_ignored(session)


def run_ignored(session: Session) -> Reply:
    """After what is taken back."""
    newsroom, options = session.newsroom, session.options
    if getattr(options, "take_back", None):
        newsroom.checking.heed(options.id, options.take_back)
    newsroom.articles.open(options.id)  # says so where there is no such article
    entries = newsroom.checking.ignored(options.id)
    rows = [
        {
            "id": entry.id,
            "check": entry.check_name,
            "words": entry.words,
            "block": entry.block,
            "by": entry.author,
            "at": entry.created_at.isoformat(),
        }
        for entry in entries
    ]
    lines = [
        f"{entry.id}  {entry.check_name}  «{entry.words}»  {entry.block or 'in the whole article'}  {entry.author}"
        for entry in entries
    ]
    return Reply({"ignored": rows}, lines or ["Nothing is ignored."])
