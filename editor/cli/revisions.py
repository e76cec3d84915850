"""`qalam article revisions|diff|restore|label`."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Any

from db.records import RevisionSummary
from editor.articles.comparison import Change, Row, Segment, Tally, compare, tally
from editor.cli.frame import Reply, Session, Subparsers, add_command, table
from editor.cli.shapes import time_json

_SIGNS = {"same": "{}", "removed": "[-{}-]", "added": "{{+{}+}}", "restyled": "{{~{}~}}"}
_NARROWEST = 24  # characters of a column that can still be read
_NAMES = {"body": "text", "moved_here": "moved"}


def add_to(article: Subparsers) -> None:
    """Declare these commands among those of `qalam article`."""
    listing = add_command(article, "revisions", run_revisions, "who saved what, when and why")
    listing.add_argument("id", type=int)
    listing.add_argument("--labelled", action="store_true", help="only those that have a label")
    difference = add_command(
        article,
        "diff",
        run_diff,
        "two revisions, word by word: [-went-] {+came+} {~other marks~}",
    )
    difference.add_argument("id", type=int)
    difference.add_argument("old", type=int)
    difference.add_argument("new", type=int)
    shape = difference.add_mutually_exclusive_group()
    shape.add_argument("--inline", action="store_true", help="both texts in one column (what is done without a choice)")
    shape.add_argument("--side-by-side", action="store_true", help="the old text on the left, the new one on the right")
    restore = add_command(article, "restore", run_restore, "bring an old revision back as a new one")
    restore.add_argument("id", type=int)
    restore.add_argument("revision", type=int)
    label = add_command(article, "label", run_label, "name a revision, so that it is found again")
    label.add_argument("id", type=int)
    label.add_argument("revision", type=int)
    text = label.add_mutually_exclusive_group(required=True)
    text.add_argument("text", nargs="?", metavar="TEXT", help="at most 60 characters")
    text.add_argument("--remove", action="store_true", help="take the label away")


def revision_json(item: RevisionSummary) -> dict[str, Any]:
    """One row of `article revisions`."""
    return {
        "number": item.number,
        "author": item.author,
        "reason": item.reason,
        "label": item.label,
        "created_at": time_json(item.created_at),
    }


def run_revisions(session: Session) -> Reply:
    """Newest first."""
    options = session.options
    found = [item for item in session.newsroom.articles.revisions(options.id) if item.label or not options.labelled]
    rows = [(item.number, time_json(item.created_at), item.author, item.reason, item.label) for item in found]
    return Reply(
        {"article": options.id, "revisions": [revision_json(item) for item in found]},
        table(rows) or ["No revision has a label."],
    )


def run_restore(session: Session) -> Reply:
    """The old text as a new revision: nothing is taken out of the history."""
    newsroom, options = session.newsroom, session.options
    before = newsroom.articles.open(options.id).revision
    saved = newsroom.articles.restore(options.id, options.revision, author=newsroom.author)
    done = f"revision {options.revision} is back as revision {saved.revision}"
    if saved.revision == before:
        done = f"revision {saved.revision} says the same already"
    return Reply(
        {"article": saved.article_id, "revision": saved.revision},
        [f"article {saved.article_id}: {done}"],
    )


def run_label(session: Session) -> Reply:
    """No new revision: only its name changes."""
    newsroom, options = session.newsroom, session.options
    newsroom.articles.label(options.id, options.revision, "" if options.remove else options.text)
    (item,) = [row for row in newsroom.articles.revisions(options.id) if row.number == options.revision]
    done = f"is called “{item.label}”" if item.label else "has no label"
    return Reply(
        {"article": options.id, **revision_json(item)}, [f"article {options.id}: revision {item.number} {done}"]
    )


def run_diff(session: Session) -> Reply:
    """Exit code 0 whether or not they differ: the answer is the difference."""
    articles, options = session.newsroom.articles, session.options
    old = articles.open(options.id, options.old)
    new = articles.open(options.id, options.new)
    rows = compare(old.document, new.document)
    counts = tally(rows)
    data = {
        "article": options.id,
        "old": old.revision,
        "new": new.revision,
        "counts": {
            "changed": counts.changed,
            "added": counts.added,
            "removed": counts.removed,
            "moved": counts.moved,
        },
        "rows": [row_json(row) for row in rows if row.kind != "same"],
    }
    if not counts.total:
        return Reply(data, ["The two revisions say the same."])
    told = _side_by_side(rows, f"revision {options.old}", f"revision {options.new}")
    return Reply(data, [count_line(counts), "", *(told if options.side_by_side else inline(rows))])


def row_json(row: Row) -> dict[str, Any]:
    """One row of a comparison."""
    data: dict[str, Any] = {
        "field": row.field,
        "block": row.block,
        "type": row.type or None,
        "kind": row.kind,
        "old_place": row.old_place,
        "new_place": row.new_place,
        "segments": [_segment_json(part) for part in row.segments],
        "changes": [{"name": item.name, "before": item.before, "after": item.after} for item in row.changes],
    }
    if row.grid:
        data["cells"] = [
            [{"kind": cell.kind, "segments": [_segment_json(part) for part in cell.segments]} for cell in cells]
            for cells in row.grid
        ]
    return data


def _segment_json(part: Segment) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": part.kind, "text": part.text}
    if part.before or part.after:
        data |= {"marks_before": part.before, "marks_after": part.after}
    return data


def count_line(counts: Tally) -> str:
    """How many rows of each kind."""
    named = (
        ("changed", counts.changed),
        ("added", counts.added),
        ("removed", counts.removed),
        ("moved", counts.moved),
    )
    return ", ".join(f"{number} {name}" for name, number in named if number)


def _heading(row: Row) -> str:
    name = _NAMES.get(row.field, row.field)
    place = f" {row.new_place or row.old_place}" if row.field == "body" else ""
    if row.kind == "moved_here":
        place = f" {row.old_place} to {row.new_place}"
    edited = " and changed" if row.kind == "moved_here" and row.is_edited else ""
    return f"{name}{place}: {_NAMES.get(row.kind, row.kind)}{edited}"


def inline(rows: Iterable[Row]) -> Iterator[str]:
    """What differs, in one column."""
    for row in rows:
        if row.kind in ("same", "moved_away"):
            continue
        yield _heading(row)
        words = "".join(_SIGNS[part.kind].format(part.text) for part in row.segments)
        if words:
            yield from textwrap.indent(words, "    ").splitlines()
        yield from (f"    {line}" for line in _change_lines(row))


def _change_lines(row: Row) -> Iterator[str]:
    for part in row.segments:
        if part.kind == "restyled":
            yield f"marks of “{part.text}”: {_marks(part.before)} → {_marks(part.after)}"
    yield from (f"{item.name}: {_value(item.before)} → {_value(item.after)}" for item in _shown(row))


def _shown(row: Row) -> list[Change]:
    return [item for item in row.changes if item.name != "id"]


def _marks(style: Iterable[tuple[str, str | None]]) -> str:
    return ", ".join(f"{kind} {value}" if value else kind for kind, value in style) or "none"


def _value(value: object) -> str:
    return "none" if value in (None, "", False) else str(value)


def _side_by_side(rows: Iterable[Row], old: str, new: str) -> Iterator[str]:
    width = max(_NARROWEST, (shutil.get_terminal_size((100, 24)).columns - 3) // 2)
    yield f"{old.ljust(width)} | {new}"
    yield f"{'-' * width}-+-{'-' * width}"
    for row in rows:
        if row.kind == "same":
            continue
        if row.kind != "moved_away":
            yield _heading(row)
        else:
            yield f"text {row.old_place}: moved to {row.new_place}"
        left, right = (_wrapped(parts, width) for parts in (row.left, row.right))
        for one, other in zip_longest(left, right, fillvalue=""):
            yield f"{one.ljust(width)} | {other}".rstrip()
        if row.kind != "moved_away":
            yield from (f"    {line}" for line in _change_lines(row))


def _wrapped(segments: Iterable[Segment], width: int) -> list[str]:
    text = "".join(_SIGNS[part.kind].format(part.text) for part in segments)
    return [line for part in text.split("\n") for line in textwrap.wrap(part, width)]
