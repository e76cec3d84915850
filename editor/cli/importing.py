"""`qalam import`: files into drafts, with a report of what was kept, changed and left out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.articles.document import LANGUAGES
from editor.cli.frame import Reply, Session, Subparsers, add_command, error_json
from editor.cli.shapes import article_json, finding_json
from editor.errors import QalamError

if TYPE_CHECKING:
    from editor.documents import Imported

_PARTS = (("kept", "kept"), ("changed", "changed"), ("left_out", "left out"))


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    parser = add_command(
        subparsers, "import", run_import, "make drafts of files: saved pages, text, Word, rich text, Markdown"
    )
    parser.add_argument("paths", metavar="PATH", nargs="+", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, help="the language of the text (default: recognised)")


def run_import(session: Session) -> Reply:
    """Each file for itself, whole or not at all: one that cannot be read keeps none of the others out."""
    paths: list[Path] = session.options.paths
    articles: list[dict[str, Any]] = []
    report: dict[str, list[str]] = {part: [] for part, _ in _PARTS}
    refused: list[tuple[Path, QalamError]] = []
    lines: list[str] = []
    for path in paths:
        try:
            article, imported, said = _import(session, path)
        except QalamError as error:
            if len(paths) == 1:
                raise
            refused.append((path, error))
            continue
        articles.append(article)
        for part, entries in report.items():
            entries += getattr(imported, part)
        lines += said
    data: dict[str, Any] = {"articles": articles, **report}
    if refused:
        data["refused"] = [{"path": str(path), **error_json(error)["error"]} for path, error in refused]
        data |= error_json(refused[0][1])
        lines += [f"not imported: {path}: {error.message} {error.hint}".rstrip() for path, error in refused]
    return Reply(data, lines, exit_code=1 if refused else 0)


def _import(session: Session, path: Path) -> tuple[dict[str, Any], Imported, list[str]]:
    """One file: the article as JSON, what was read, and the lines that say so."""
    newsroom = session.newsroom
    made = newsroom.importing.file(path, session.options.language)
    opened = newsroom.articles.open(made.saved.article_id)
    findings = newsroom.checking.findings(opened.document, opened.record.id)
    safe = sum(finding.safe for finding in findings)
    lines = [
        f"article {opened.record.id}: {opened.document.headline or '(no headline)'}",
        f"  {len(opened.document.blocks)} blocks, {len(findings)} findings ({safe} safe to fix at once)",
    ]
    for part, word in _PARTS:
        lines += [f"  {word}: {entry}" for entry in getattr(made.imported, part)]
    article = article_json(opened) | {"findings": [finding_json(finding) for finding in findings]}
    return article, made.imported, lines
