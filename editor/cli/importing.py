"""`qalam import`: files into drafts, with a report of what was kept, changed and left out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from editor.articles.document import LANGUAGES
from editor.cli.frame import Reply, Session, Subparsers, add_command
from editor.cli.shapes import article_json, finding_json


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    parser = add_command(subparsers, "import", run_import, "make drafts of files: saved pages, text, HTML, Word")
    parser.add_argument("paths", metavar="PATH", nargs="+", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, help="the language of the text (default: recognised)")


def run_import(session: Session) -> Reply:
    """All or none of one file; files before a bad one stay imported, and the error names the bad one."""
    newsroom = session.newsroom
    articles: list[dict[str, Any]] = []
    report: dict[str, list[str]] = {"kept": [], "changed": [], "left_out": []}
    lines: list[str] = []
    for path in session.options.paths:
        made = newsroom.import_file(path, session.options.language)
        opened = newsroom.articles.open(made.saved.article_id)
        findings = newsroom.proofreader.check(opened.document)
        articles.append(article_json(opened) | {"findings": [finding_json(finding) for finding in findings]})
        for part, entries in report.items():
            entries += getattr(made.imported, part)
        safe = sum(finding.safe for finding in findings)
        lines.append(f"article {opened.record.id}: {opened.document.headline}")
        lines.append(f"  {len(opened.document.blocks)} blocks, {len(findings)} findings ({safe} safe to fix at once)")
        for part, word in (("kept", "kept"), ("changed", "changed"), ("left_out", "left out")):
            lines += [f"  {word}: {entry}" for entry in getattr(made.imported, part)]
    return Reply({"articles": articles, **report}, lines)
