"""`qalam export`: articles into files."""

from __future__ import annotations

import argparse
import os
from datetime import date
from pathlib import Path

from editor.articles.document import SCRIPTS
from editor.cli.frame import Reply, Session, Subparsers, UsageError, add_command
from editor.errors import UserMistake
from editor.exporting import Told, Written

FORMATS = ("word", "html", "markdown", "text", "ninjs", "newsml")


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    parser = add_command(
        subparsers, "export", run_export, "write articles as Word, HTML, Markdown, text, ninjs or NewsML-G2"
    )
    parser.add_argument("ids", metavar="ID", nargs="*", type=int)
    parser.add_argument("--day", type=_day, metavar="YYYY-MM-DD", help="everything that was published on this day")
    parser.add_argument("--to", required=True, choices=FORMATS)
    parser.add_argument(
        "--output",
        required=True,
        metavar="PATH",
        help="a folder, or a file for one article, which gets the ending of its form where PATH has none",
    )
    parser.add_argument(
        "--one-file", action="store_true", help="all articles in the file PATH, with a table of contents"
    )
    parser.add_argument("--title", default="", help="what stands above the table of contents")
    parser.add_argument("--template", type=Path, metavar="FILE", help="a .docx or .dotx whose styles are used")
    parser.add_argument("--script", choices=SCRIPTS, help="Kazakh articles in this script")
    parser.add_argument("--revision", type=int, help="an older revision of one article")
    parser.set_defaults(usage=parser.format_usage())


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no day: write 2026-11-26") from None


def run_export(session: Session) -> Reply:
    """A folder where PATH is one, ends with a slash, or several articles go out; else that file, with an ending.
    Written whole or not at all.
    """
    from editor.documents import with_ending  # late: start-up time

    options, exporting = session.options, session.newsroom.exporting
    output = Path(options.output)
    if bool(options.ids) == (options.day is not None):
        raise UsageError("name articles, or a day", options.usage)
    if options.revision is not None and (len(options.ids) != 1 or options.one_file):
        raise UsageError("--revision belongs to one article", options.usage)
    ids: list[int] = options.ids
    if options.day is not None:
        ids = [record.id for record in exporting.published_on(options.day)]
        if not ids:
            raise UserMistake(
                f"Nothing was published on {options.day}.", "Choose another day.", code="nothing_to_export"
            )
    told = _teller(session, len(ids))
    if options.one_file:
        output = with_ending(output, options.to)
        title = options.title or " ".join(
            part for part in (session.newsroom.agency.name, str(options.day or "")) if part
        )
        one = exporting.into_one_file(
            ids,
            options.to,
            output,
            title or output.stem,
            template=options.template,
            script=options.script,
            told=told,
        )
        return _reply([one], {"articles": ids})
    single = len(ids) == 1 and options.day is None
    if not single or output.is_dir() or options.output.endswith(("/", os.sep)):
        files = exporting.into_folder(
            ids,
            options.to,
            output,
            revision=options.revision,
            template=options.template,
            script=options.script,
            told=told,
        )
        return _reply(files)
    output = with_ending(output, options.to)
    opened = session.newsroom.articles.open(ids[0], options.revision)
    exported = exporting.text(opened, options.to, template=options.template, script=options.script)
    exporting.write(output, exported.data, [opened.document], options.to)
    return _reply([Written(output, ids[0], exported.revision, len(exported.data))])


def _teller(session: Session, count: int) -> Told:
    """Every hundredth article, for whoever watches many go out."""

    def tell(done: int, of: int, _text: str) -> None:
        if count >= 200 and done and done % 100 == 0:
            session.say(f"{done} of {of}")

    return tell


def _reply(files: list[Written], more: dict[str, object] | None = None) -> Reply:
    rows = []
    for one in files:
        row: dict[str, object] = {"path": str(one.path), "bytes": one.bytes}
        if one.article_id:
            row = {"article": one.article_id, "revision": one.revision, **row}
        rows.append({**row, **(more or {})})
    named = (f"article {one.article_id}: {one.path}" if one.article_id else str(one.path) for one in files)
    return Reply({"files": rows}, list(named))
