"""`qalam article find|replace|statistics`."""

from __future__ import annotations

import argparse

from editor.articles.counting import WORDS_A_MINUTE, count
from editor.articles.search import Found, Hit, find, replace_hits
from editor.articles.search_patterns import Query
from editor.cli.frame import Reply, Session, Subparsers, add_command, table
from editor.cli.shapes import hit_json, statistics_json


def add_to(article: Subparsers) -> None:
    """Declare these commands among those of `qalam article`."""
    finding = add_command(article, "find", run_find, "every place of an article that says something")
    finding.add_argument("id", type=int)
    _add_query(finding)
    replacing = add_command(article, "replace", run_replace, "put other words in every such place, as a new revision")
    replacing.add_argument("id", type=int)
    _add_query(replacing)
    replacing.add_argument("replacement", metavar="REPLACEMENT", help=r"with --regex, \1 is the first group")
    replacing.add_argument("--dry-run", action="store_true", help="only tell what would change")
    statistics = add_command(article, "statistics", run_statistics, "words, characters, sentences and reading time")
    statistics.add_argument("id", type=int)
    statistics.add_argument("--revision", type=int)


def _add_query(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pattern", metavar="PATTERN")
    parser.add_argument("--whole-word", action="store_true", help="no part of a longer word")
    parser.add_argument("--case", action="store_true", help="capitals and small letters differ")
    parser.add_argument("--regex", action="store_true", help="PATTERN is a regular expression")
    parser.add_argument("--exact", action="store_true", help="a space is no no-break space, a hyphen no other hyphen")


def _query(options: argparse.Namespace) -> Query:
    return Query(options.pattern, options.case, options.whole_word, options.regex, options.exact)


def run_find(session: Session) -> Reply:
    """Exit code 0 whether or not anything is found: the answer is the list."""
    options = session.options
    opened = session.newsroom.articles.open(options.id)
    found = find(opened.document, _query(options))
    data = {"article": options.id, "revision": opened.revision, "hits": [hit_json(hit) for hit in found.hits]}
    return Reply(data, [_line(hit) for hit in found.hits] or ["Nothing is found."])


def run_replace(session: Session) -> Reply:
    """One revision for all places; where nothing would change, none is made."""
    options, newsroom = session.options, session.newsroom
    opened = newsroom.articles.open(options.id)
    found = find(opened.document, _query(options), options.replacement)
    document, number = replace_hits(opened.document, found.hits)
    revision = opened.revision
    if number and not options.dry_run:
        reason = f"replaced “{options.pattern}” with “{options.replacement}”"
        saved = newsroom.articles.save(options.id, revision, document, author=newsroom.author, reason=reason)
        revision = saved.revision
    data = {
        "article": options.id,
        "revision": revision,
        "dry_run": options.dry_run,
        "changed": number,
        "hits": [hit_json(hit) for hit in found.hits],
    }
    done = f"would change: {number}" if options.dry_run else f"article {options.id}: {number} changed"
    lines = [_line(hit) for hit in found.hits if hit.changes] if options.dry_run else []
    if number and not options.dry_run:
        done += f", revision {revision}"
    return Reply(data, [*lines, done, *_left_alone(found)])


def _left_alone(found: Found) -> list[str]:
    kept = sum(not hit.is_writable for hit in found.hits)
    return [f"in the notice, which its template alone changes: {kept}"] if kept else []


def _line(hit: Hit) -> str:
    words = f"[{hit.text} → {hit.new}]" if hit.new is not None else f"[{hit.text}]"
    place = hit.place.field if hit.place.field != "body" else "text"
    return f"{place}: {hit.before}{words}{hit.after}".replace("\n", " ")


def run_statistics(session: Session) -> Reply:
    """Of headline, lead and body; the newest revision, or the one that is named."""
    opened = session.newsroom.articles.open(session.options.id, session.options.revision)
    counts, language = count(opened.document), opened.document.language
    minutes, seconds = divmod(counts.seconds, 60)
    rows = [
        ("words", counts.words),
        ("characters", counts.characters),
        ("without spaces", counts.characters_without_spaces),
        ("sentences", counts.sentences),
        ("reading time", f"{minutes} min {seconds} s, at {WORDS_A_MINUTE[language]} words a minute ({language})"),
    ]
    return Reply(statistics_json(opened, counts), table(rows))
