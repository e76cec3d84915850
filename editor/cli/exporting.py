"""`qalam export`: articles into files."""

from __future__ import annotations

from pathlib import Path

from editor.cli.frame import Reply, Session, Subparsers, add_command
from editor.errors import UserMistake
from editor.newsroom.files import atomic_write

FORMATS = ("word", "html", "markdown", "text", "ninjs", "newsml")


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    parser = add_command(subparsers, "export", run_export, "write articles as Word, HTML, Markdown or text")
    parser.add_argument("ids", metavar="ID", nargs="+", type=int)
    parser.add_argument("--to", required=True, choices=FORMATS)
    parser.add_argument(
        "--output", required=True, type=Path, metavar="PATH", help="a folder, or a file for one article"
    )
    parser.add_argument("--template", type=Path, metavar="FILE", help="a .docx or .dotx whose styles are used")
    parser.add_argument("--revision", type=int, help="an older revision of one article")


def run_export(session: Session) -> Reply:
    """A folder where PATH is one or several articles go out, else that very file. Written whole or not at all."""
    options, newsroom = session.options, session.newsroom
    output: Path = options.output
    into_folder = output.is_dir() or len(options.ids) > 1 or str(output).endswith(("/", "\\"))
    if into_folder and output.exists() and not output.is_dir():
        raise UserMistake(
            f"{output} is a file, but several articles need a folder.", "Name a folder.", code="not_a_folder"
        )
    files = []
    for article_id in options.ids:
        exported = newsroom.export(article_id, options.to, revision=options.revision, template=options.template)
        path = output / exported.name if into_folder else output
        atomic_write(path, exported.data)
        files.append(
            {"article": article_id, "revision": exported.revision, "path": str(path), "bytes": len(exported.data)}
        )
    return Reply({"files": files}, [f"article {entry['article']}: {entry['path']}" for entry in files])
