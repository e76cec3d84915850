"""`qalam article list|show|set|delete`.

`revisions`, `diff`, `restore` and `label` are in revisions; `find`, `replace` and `statistics` in searching; `kept` and
`recover` in kept; `image`, `table`, `embed` and `quote` in blocks; `ignore` and `ignored` in ignoring.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from editor.articles.document import LANGUAGES, Document, Language
from editor.cli import blocks, ignoring, kept, revisions, searching
from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, table
from editor.cli.shapes import article_json, summary_json
from editor.errors import UserMistake

_SETTERS: dict[str, Callable[[Document, str], Document]] = {
    "headline": lambda document, value: replace(document, headline=value),
    "lead": lambda document, value: replace(document, lead=value),
    "byline": lambda document, value: replace(document, byline=value),
    "language": lambda document, value: replace(document, language=_language(value)),
}


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "article", "look at articles and change their fields")
    listing = add_command(group, "list", run_list, "articles, newest changed first")
    listing.add_argument("--limit", type=int, default=200)
    show = add_command(group, "show", run_show, "one article with its text")
    show.add_argument("id", type=int)
    show.add_argument("--revision", type=int)
    change = add_command(group, "set", run_set, "change fields: headline=… lead=… byline=… language=kk|ru|en")
    change.add_argument("id", type=int)
    change.add_argument("fields", nargs="+", metavar="FIELD=VALUE")
    delete = add_command(group, "delete", run_delete, "delete a draft that never went out")
    delete.add_argument("id", type=int)
    revisions.add_to(group)
    kept.add_to(group)
    searching.add_to(group)
    blocks.add_to(group)
    ignoring.add_to(group)


def run_list(session: Session) -> Reply:
    """Newest changed first."""
    records = session.newsroom.articles.page(limit=session.options.limit)
    rows = [(record.id, record.state, record.language, record.headline) for record in records]
    return Reply({"articles": [summary_json(record) for record in records]}, table(rows) or ["There are no articles."])


def run_show(session: Session) -> Reply:
    """The newest text, or that of a revision."""
    opened = session.newsroom.articles.open(session.options.id, session.options.revision)
    document = opened.document
    lines = [document.headline, "", document.lead, ""]
    if document.dateline:
        lines.append(document.dateline.text)
    lines += [line for block in document.blocks for line in (block.text, "")]
    if document.notice:
        lines.append(document.notice.text)
    return Reply(article_json(opened), lines)


def run_set(session: Session) -> Reply:
    """A new revision with these fields changed."""
    newsroom = session.newsroom
    opened = newsroom.articles.open(session.options.id)
    document = opened.document
    for pair in session.options.fields:
        name, separator, value = pair.partition("=")
        document = _with_field(document, name if separator else "", value)
    saved = newsroom.articles.save(
        opened.record.id,
        opened.revision,
        document,
        author=newsroom.author,
        reason="fields set from the command line",
    )
    changed = newsroom.articles.open(saved.article_id)
    return Reply(article_json(changed), [f"article {saved.article_id}: revision {saved.revision}"])


def _with_field(document: Document, name: str, value: str) -> Document:
    setter = _SETTERS.get(name)
    if setter is None:
        raise UserMistake(
            f"“{name}” is not a field that can be set.",
            f"Write FIELD=VALUE with one of: {', '.join(_SETTERS)}.",
            code="unknown_field",
        )
    return setter(document, value)


def _language(value: str) -> Language:
    for language in LANGUAGES:
        if language == value:
            return language
    raise UserMistake(f"“{value}” is not a language of Qalam.", "Use kk, ru or en.", code="unknown_language")


def run_delete(session: Session) -> Reply:
    """Only what never went out."""
    session.newsroom.articles.delete(session.options.id)
    return Reply({"deleted": session.options.id}, [f"article {session.options.id} is deleted"])
