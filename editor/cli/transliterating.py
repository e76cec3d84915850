"""`qalam transliterate` and `qalam script`: Kazakh in Cyrillic, Latin and Arabic script."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from db.records import ScriptExceptionRecord
from editor.articles.document import SCRIPTS, Document, Script
from editor.articles.serialisation import block_to_json
from editor.cli.frame import Reply, Session, Subparsers, UsageError, add_command, add_group
from editor.language.scripts import OTHERS, DoubtfulWord, TurnedDocument, script_of
from editor.language.scripts.house import read_entry

_FORMS = {".docx": "word", ".html": "html", ".htm": "html", ".md": "markdown"}


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    parser = add_command(subparsers, "transliterate", run_transliterate, "a Kazakh text in another script")
    parser.add_argument("what", metavar="ID|PATH")
    parser.add_argument(
        "--to", required=True, choices=SCRIPTS, help="latin is the alphabet of 2021, latin-2018 that of 2018"
    )
    parser.add_argument("--from", dest="source", choices=SCRIPTS, help="the script of a file (default: recognised)")
    parser.add_argument("--output", type=Path, metavar="PATH", help="a file: .docx, .html, .md, or text")
    parser.add_argument("--keep", action="store_true", help="make an article of it, or renew the one that there is")
    parser.set_defaults(usage=parser.format_usage())
    group = add_group(subparsers, "script", "words that the newsroom writes in its own way in another script")
    listing = add_command(group, "list", run_list, "every exception, with who added it and when")
    listing.add_argument("--script", choices=OTHERS)
    for name, run, metavar, about in (
        ("set", run_set, "WORD=WRITTEN", "words and how they are written, with their endings too; WORD alone is left"),
        ("remove", run_remove, "WORD", "words that are written by the table again"),
    ):
        command = add_command(group, name, run, about)
        command.add_argument("words", nargs="+", metavar=metavar)
        command.add_argument("--script", choices=OTHERS, required=True)


def run_transliterate(session: Session) -> Reply:
    """Doubtful words are no failure: they are told, and the exit code is 0."""
    options, newsroom = session.options, session.newsroom
    document, article = _document(session, options.what, options.source)
    if options.keep and not article:
        raise UsageError("--keep belongs to an article", options.usage)
    kept: dict[str, Any] = {}
    lines: list[str] = []
    if options.keep:
        version = newsroom.versions.make(article, options.to, author=newsroom.author)
        turned, saved = version.turned, version.saved
        kept = {"article": saved.article_id, "revision": saved.revision, "version_of": article}
        lines.append(f"article {saved.article_id}: revision {saved.revision}")
    else:
        turned = newsroom.versions.turn(document, options.to)
    files: list[str] = []
    if options.output is not None:
        _write(session, options.output, turned.document, article)
        files.append(str(options.output))
        lines.append(str(options.output))
    for word in turned.doubtful:
        session.say(_said(word))
    return Reply({**_shown(turned, document.script), **kept, "files": files}, lines or _text(turned.document))


def _document(session: Session, what: str, source: Script | None) -> tuple[Document, int]:
    """The text, and the article's id; 0 for a file."""
    if what.isdigit() and not Path(what).exists():
        if source is not None:
            raise UsageError("--from belongs to a file", session.options.usage)
        return session.newsroom.articles.open(int(what)).document, int(what)
    from editor.documents import read_file  # late: only for files

    document = read_file(Path(what), "kk").document
    return replace(document, script=source or script_of("\n".join((document.headline, document.text)))), 0


def _write(session: Session, path: Path, document: Document, article: int) -> None:
    form = _FORMS.get(path.suffix.lower(), "text")
    exporting = session.newsroom.exporting
    if article:
        opened = session.newsroom.articles.open(article)
        exported = exporting.text(replace(opened, document=document), form)
        exporting.write(path, exported.data, [document], form)
        return
    from editor.documents import ExportMeta, export  # late: start-up time

    exporting.write(path, export(document, form, ExportMeta()), [document], form)


def _shown(turned: TurnedDocument, source: Script) -> dict[str, Any]:
    document = turned.document
    dateline, notice = document.dateline, document.notice
    return {
        "from": source,
        "script": document.script,
        "tag": document.tag,
        "headline": document.headline,
        "lead": document.lead,
        "byline": document.byline,
        "dateline": {"place": dateline.place, "date": dateline.date, "agency": dateline.agency} if dateline else None,
        "blocks": [block_to_json(block) | {"text": block.text} for block in document.blocks],
        "text": document.text,
        "notice": {"text": notice.text, "link": notice.link, "link_text": notice.link_text} if notice else None,
        "doubtful": [_doubt_json(word) for word in turned.doubtful],
    }


def _doubt_json(word: DoubtfulWord) -> dict[str, Any]:
    return {
        "field": word.place.field,
        "block": word.place.block,
        "start": word.place.start,
        "end": word.place.end,
        "text": word.text,
        "suggestions": list(word.suggestions),
    }


def _said(word: DoubtfulWord) -> str:
    where = word.place.field if word.place.block is None else f"block {word.place.block}"
    others = f" or «{'», «'.join(word.suggestions)}»" if word.suggestions else ""
    return f"doubtful: {where} {word.place.start}-{word.place.end} «{word.text}»{others}"


def _text(document: Document) -> list[str]:
    from editor.documents.plain_text import plain_text  # late: only for people

    return plain_text(document).splitlines()


def run_list(session: Session) -> Reply:
    """An empty list is an answer too."""
    entries = session.newsroom.script_exceptions.entries(session.options.script)
    lines = [
        f"{one.script}  {one.cyrillic} = {one.written}  {one.added_by}  {one.added_at:%Y-%m-%d}" for one in entries
    ]
    return Reply({"exceptions": list(map(_entry_json, entries))}, lines or ["The newsroom has no exceptions."])


def _entry_json(entry: ScriptExceptionRecord) -> dict[str, Any]:
    said = {"script": entry.script, "cyrillic": entry.cyrillic, "written": entry.written}
    return {**said, "added_by": entry.added_by, "added_at": entry.added_at.isoformat()}


def run_set(session: Session) -> Reply:
    """All of them, or none."""
    newsroom, options = session.newsroom, session.options
    entries = [read_entry(line, options.script) for line in options.words]
    added = newsroom.script_exceptions.set(entries, by=newsroom.author).added
    return Reply({"set": added}, [f"{added} exceptions set"])


def run_remove(session: Session) -> Reply:
    """All of them, or none."""
    words = session.options.words
    session.newsroom.script_exceptions.remove(words, session.options.script)
    return Reply({"removed": len(words)}, [f"{len(words)} exceptions removed"])
