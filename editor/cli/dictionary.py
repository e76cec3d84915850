"""`qalam dictionary`: the newsroom's own words."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from db.records import DictionaryWordRecord
from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group
from editor.errors import UserMistake
from editor.newsroom.files import atomic_write

_LARGEST = 4 * 1024 * 1024  # bytes of a list of words: some three hundred thousand


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "dictionary", "words that the newsroom knows, shared by every seat")
    listing = add_command(group, "list", run_list, "every word, with who added it and when")
    _language(listing, None)
    for name, run, about in (
        ("add", run_add, "words that are right from now on; Kazakh ones with their endings"),
        ("remove", run_remove, "words that are unknown again"),
    ):
        command = add_command(group, name, run, about)
        command.add_argument("words", nargs="+", metavar="WORD")
        _language(command, "kk")
    taking = add_command(group, "import", run_import, "words from a text file, one a line")
    taking.add_argument("path", type=Path, metavar="FILE")
    _language(taking, "kk")
    giving = add_command(group, "export", run_export, "words into a text file, one a line")
    giving.add_argument("path", type=Path, metavar="FILE")
    _language(giving, "kk")


def _language(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument("--language", choices=("kk", "ru", "en"), default=default)


def run_list(session: Session) -> Reply:
    """An empty list is an answer too."""
    words = session.newsroom.dictionary.words(session.options.language)
    lines = [f"{entry.language}  {entry.word}  {entry.added_by}  {entry.added_at:%Y-%m-%d}" for entry in words]
    return Reply({"words": list(map(_json, words))}, lines or ["The newsroom has added no words."])


def _json(entry: DictionaryWordRecord) -> dict[str, Any]:
    added = {"added_by": entry.added_by, "added_at": entry.added_at.isoformat()}
    return {"language": entry.language, "word": entry.word, **added}


def run_add(session: Session) -> Reply:
    """Words that are there already stay as they are."""
    newsroom, options = session.newsroom, session.options
    learned = newsroom.dictionary.add(options.words, options.language, by=newsroom.author)
    return Reply({"added": learned.added}, [f"{learned.added} words added"])


def run_remove(session: Session) -> Reply:
    """All of them, or none."""
    session.newsroom.dictionary.remove(session.options.words, session.options.language)
    return Reply({"removed": len(session.options.words)}, [f"{len(session.options.words)} words removed"])


def run_import(session: Session) -> Reply:
    """Empty lines, and lines that begin with #, are no words."""
    newsroom, options = session.newsroom, session.options
    learned = newsroom.dictionary.add(_words_in(options.path), options.language, by=newsroom.author)
    return Reply({"added": learned.added}, [f"{learned.added} words added"])


def _words_in(path: Path) -> list[str]:
    try:
        if path.stat().st_size > _LARGEST:
            raise UserMistake(
                f"{path.name} is too large for a list of words.", "Give one word a line.", code="file_too_big"
            )
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UserMistake(
            f"{path} cannot be read as a list of words.",
            "Give a text file in UTF-8, one word a line.",
            code="file_unreadable",
        ) from error
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def run_export(session: Session) -> Reply:
    """Written whole or not at all."""
    words = [entry.word for entry in session.newsroom.dictionary.words(session.options.language)]
    atomic_write(session.options.path, "".join(f"{word}\n" for word in words).encode())
    return Reply({"files": [str(session.options.path)], "words": len(words)}, [f"{len(words)} words written"])
