"""`qalam article list|show|set|delete`.

`revisions`, `diff`, `restore` and `label` are in revisions; `find`, `replace` and `statistics` in searching; `kept` and
`recover` in kept; `image`, `table`, `embed` and `quote` in blocks; `ignore` and `ignored` in ignoring;
`move` and `history` in moving; `translate`, `link`, `unlink` and `versions` in versions.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from editor.articles.desk import OpenArticle
from editor.articles.kinds import kind_of
from editor.articles.measuring import measure
from editor.bootstrap import Newsroom
from editor.cli import blocks, ignoring, kept, moving, revisions, searching, versions
from editor.cli.fields import FIELDS, Setting, with_fields
from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, how_many, table
from editor.cli.pairs import read_pairs
from editor.cli.shapes import article_json, summary_json


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "article", "look at articles and change their fields")
    listing = add_command(group, "list", run_list, "articles, newest changed first")
    listing.add_argument("--limit", type=how_many, default=200)
    show = add_command(group, "show", run_show, "one article with its text")
    show.add_argument("id", type=int)
    show.add_argument("--revision", type=int)
    change = add_command(group, "set", run_set, f"change fields: {', '.join(FIELDS)}")
    change.add_argument("id", type=int)
    change.add_argument(
        "fields",
        nargs="+",
        metavar="FIELD=VALUE",
        help="byline, topics: names with commas; sources: with semicolons; dateline: its words, today, translated or "
        "none; embargo: a time (without an offset, in the newsroom’s zone) or none",
    )
    delete = add_command(group, "delete", run_delete, "delete a draft that never went out")
    delete.add_argument("id", type=int)
    revisions.add_to(group)
    kept.add_to(group)
    searching.add_to(group)
    blocks.add_to(group)
    ignoring.add_to(group)
    moving.add_to(group)
    versions.add_to(group)


def run_list(session: Session) -> Reply:
    """Newest changed first."""
    records = session.newsroom.articles.page(limit=session.options.limit)
    rows = [(record.id, record.state, record.language, record.headline) for record in records]
    return Reply({"articles": [summary_json(record) for record in records]}, table(rows) or ["There are no articles."])


def run_show(session: Session) -> Reply:
    """The newest text, or that of a revision."""
    opened = session.newsroom.articles.open(session.options.id, session.options.revision)
    shown = _shown(session.newsroom, opened)
    document = opened.document
    lines = [document.headline, "", document.lead, "", *table(_described(shown)), ""]
    if document.dateline:
        lines.append(document.dateline.text)
    lines += [line for block in document.blocks for line in (block.text, "")]
    if document.notice:
        lines.append(document.notice.text)
    return Reply(shown, lines)


def _shown(newsroom: Newsroom, opened: OpenArticle) -> dict[str, Any]:
    """The article, and what its kind finds wanting."""
    record = opened.record
    measured = measure(kind_of(newsroom.house.kinds(), record.kind), opened.document, record.topics, record.sources)
    others = [one for one in newsroom.versions.story(record.id) if one.record.id != record.id]
    return article_json(opened) | {
        "lacks": [asdict(remark) for remark in measured.remarks],
        "versions": [versions.version_json(one) for one in others],
    }


def _described(shown: dict[str, Any]) -> list[tuple[str, str]]:
    """What is known beside the text, a line each; what is empty is left out."""
    rows = [
        ("language", shown["language"]),
        ("kind", shown["kind"]),
        ("state", shown["state"]),
        ("byline", shown["byline"]),
        ("desk", shown["desk"]),
        ("topics", ", ".join(shown["topics"])),
        ("sources", "; ".join(shown["sources"])),
        ("slug", shown["slug"]),
        ("embargo", shown["embargo"] or ""),
        ("published_at", shown["published_at"] or ""),
        ("views", str(shown["views"])),
    ]
    lacks = [" ".join((lack["part"], lack["lack"].replace("_", " "))) for lack in shown["lacks"]]
    return [(name, value) for name, value in (*rows, ("wanting", ", ".join(lacks))) if value]


def run_set(session: Session) -> Reply:
    """Fields of the text as a new revision, and what is known beside it; all of them or none."""
    newsroom = session.newsroom
    opened = newsroom.articles.open(session.options.id)
    setting = Setting(newsroom.house.places(), newsroom.agency, newsroom.today())
    change = with_fields(opened.document, read_pairs(session.options.fields), setting)
    saved = newsroom.articles.save(
        opened.record.id,
        opened.revision,
        change.document,
        author=newsroom.author,
        reason="fields set from the command line",
        described=change.described,
    )
    changed = newsroom.articles.open(saved.article_id)
    until = change.described.get("embargo_until")
    if isinstance(until, datetime) and until <= newsroom.clock():
        session.say("The embargo is over already: nothing is held back.")
    return Reply(_shown(newsroom, changed), [f"article {saved.article_id}: revision {saved.revision}"])


def run_delete(session: Session) -> Reply:
    """Only what never went out."""
    session.newsroom.articles.delete(session.options.id)
    return Reply({"deleted": session.options.id}, [f"article {session.options.id} is deleted"])
