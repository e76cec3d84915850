"""`qalam dictionary`: the newsroom's own words, one person's, and those that the archive taught."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group
from editor.language.dictionary import LANGUAGES, Which
from editor.language.word_lists import FORMS, ListedWord, read


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "dictionary", "words that the newsroom knows, shared by every seat; or your own")
    listing = add_command(group, "list", run_list, "every word, with who added it and when")
    _options(listing, None, archive="those that the archive taught, with the number of articles")
    for name, run, about, archive in (
        ("add", run_add, "words that are right from now on; Kazakh ones with their endings", ""),
        ("remove", run_remove, "words that are unknown again", "words that the archive taught, for good"),
    ):
        command = add_command(group, name, run, about)
        command.add_argument("words", nargs="+", metavar="WORD")
        _options(command, "kk", archive=archive)
    learn = add_command(group, "learn", run_learn, "words that stand in several published articles")
    learn.add_argument("--anew", action="store_true", help="read the whole archive again, not what is new in it")
    taking = add_command(group, "import", run_import, "words from a file: one a line, .dic of Hunspell, or .tsv")
    taking.add_argument("path", type=Path, metavar="FILE")
    _options(taking, "kk")
    giving = add_command(group, "export", run_export, "words into a file: one a line, .dic of Hunspell, or .tsv")
    giving.add_argument("path", type=Path, metavar="FILE")
    _options(giving, "kk", archive="those that the archive taught")
    giving.add_argument("--all-languages", action="store_true", help="of every language; for .tsv, which names it")
    for command in (taking, giving):
        command.add_argument("--form", choices=FORMS, help="of the file, whatever its name ends in")


def _options(parser: argparse.ArgumentParser, default: str | None, archive: str = "") -> None:
    parser.add_argument("--language", choices=LANGUAGES, default=default)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--personal", action="store_true", help="your own dictionary on this computer")
    if archive:
        which.add_argument("--archive", action="store_true", help=archive)
    else:
        parser.set_defaults(archive=False)


def _which(session: Session) -> Which:
    return "archive" if session.options.archive else "personal" if session.options.personal else "newsroom"


def run_list(session: Session) -> Reply:
    """An empty list is an answer too."""
    options = session.options
    if options.archive:
        found = session.newsroom.dictionary.archive.words(options.language)
        told = [f"{row.language}  {row.word}  {row.articles} articles" for row in found]
        empty = "The archive has taught no words; read it with: qalam dictionary learn"
        return Reply({"words": [asdict(row) for row in found]}, told or [empty])
    words = session.newsroom.dictionary.listed(_which(session), options.language)
    lines = [f"{row.language}  {row.word}  {row.by}  {row.at:%Y-%m-%d}" if row.at else row.word for row in words]
    empty = "You have added no words." if options.personal else "The newsroom has added no words."
    return Reply({"words": list(map(_json, words))}, lines or [empty])


def _json(row: ListedWord) -> dict[str, Any]:
    added = {"added_by": row.by, "added_at": row.at.isoformat() if row.at else None}
    return {"language": row.language, "word": row.word, **added}


def run_add(session: Session) -> Reply:
    """Words that are there already stay as they are."""
    return _take_in(session, [ListedWord(session.options.language, word) for word in session.options.words])


def _take_in(session: Session, words: list[ListedWord]) -> Reply:
    newsroom = session.newsroom
    added = newsroom.dictionary.take_in(words, by=newsroom.author, own=session.options.personal).added
    return Reply({"added": added}, [f"{added} words added"])


def run_remove(session: Session) -> Reply:
    """All of them, or none."""
    options, dictionary = session.options, session.newsroom.dictionary
    if options.archive:
        dictionary.archive.refuse(options.words, options.language)
    else:
        dictionary.remove(options.words, options.language, own=options.personal)
    return Reply({"removed": len(options.words)}, [f"{len(options.words)} words removed"])


def run_learn(session: Session) -> Reply:
    """What was published since the last time, or the whole archive."""
    read_now = session.newsroom.dictionary.archive.learn(anew=session.options.anew)
    known = len(session.newsroom.dictionary.archive.words())
    return Reply(
        {"articles": read_now.articles, "added": read_now.added, "words": known},
        [f"{read_now.articles} articles read, {read_now.added} words added; the archive has taught {known} in all"],
    )


def run_import(session: Session) -> Reply:
    """Empty lines, and lines that begin with #, are no words."""
    options = session.options
    return _take_in(session, read(options.path, options.language, options.form))


def run_export(session: Session) -> Reply:
    """Written whole or not at all."""
    options = session.options
    language = None if options.all_languages else options.language
    count = session.newsroom.dictionary.export(_which(session), language, options.path, options.form)
    return Reply({"files": [str(options.path)], "words": count}, [f"{count} words written"])
