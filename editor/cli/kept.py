"""`qalam article kept|recover`: texts that were typed, kept on this machine, and never became a revision."""

from __future__ import annotations

from editor.articles.comparison import compare, tally
from editor.articles.recovering import NEW, Recovered, find_recovered, take_recovered
from editor.cli.frame import Reply, Session, Subparsers, add_command
from editor.cli.revisions import count_line, inline, row_json
from editor.cli.shapes import time_json
from editor.errors import NotFound


def add_to(article: Subparsers) -> None:
    """Declare these commands among those of `qalam article`."""
    add_command(article, "kept", run_kept, "texts that a crash or a refusing database left on this machine")
    recovering = add_command(article, "recover", run_recover, "make a kept text the newest revision")
    recovering.add_argument("key", metavar="KEY", help="as `qalam article kept` names it")
    recovering.add_argument("--discard", action="store_true", help="drop the kept text: what was saved counts")


def run_kept(session: Session) -> Reply:
    """Exit code 0 whether or not there are any. What is being typed in an open window is only counted."""
    newsroom = session.newsroom
    copies = newsroom.working_copies
    found = find_recovered(newsroom.articles, copies)
    set_aside, elsewhere = copies.set_aside(), copies.elsewhere()
    data = {
        "kept": [_kept_json(item) for item in found],
        "set_aside": [str(path) for path in set_aside],
        "typed_elsewhere": elsewhere,
    }
    lines = [line for item in found for line in _lines(item)]
    lines += [f"damaged, and set aside: {path}" for path in set_aside]
    if elsewhere:
        lines.append(f"in an open window: {elsewhere} that are not revisions yet")
    return Reply(data, lines or ["Nothing is left: every text is a revision."])


def run_recover(session: Session) -> Reply:
    """The kept text on top of what was saved: both stay among the revisions."""
    newsroom, options = session.newsroom, session.options
    found = _found(session)
    if options.discard:
        newsroom.working_copies.drop(found.copy)
        return Reply({"discarded": found.copy.key}, [f"the kept text {found.copy.key} is dropped"])
    saved = take_recovered(newsroom.articles, found, author=newsroom.author)
    newsroom.working_copies.drop(found.copy)
    return Reply(
        {"article": saved.article_id, "revision": saved.revision, "recovered": found.copy.key},
        [f"article {saved.article_id}: the kept text is revision {saved.revision}"],
    )


def _found(session: Session) -> Recovered:
    key = session.options.key
    for item in find_recovered(session.newsroom.articles, session.newsroom.working_copies):
        if item.copy.key == key:
            return item
    raise NotFound(
        f"No kept text is called “{key}”.",
        "`qalam article kept` shows what there is; what is open in a window belongs to that window.",
        code="no_kept_text",
    )


def _kept_json(item: Recovered) -> dict[str, object]:
    rows = compare(item.before, item.copy.document)
    return {
        "key": item.copy.key,
        "article": item.copy.article_id or None,
        "base_revision": item.copy.base_revision or None,
        "saved_revision": item.saved.revision if item.saved is not None else None,
        "headline": item.copy.document.headline,
        "kept_at": time_json(item.copy.kept_at),
        "rows": [row_json(row) for row in rows if row.kind != "same"],
    }


def _lines(item: Recovered) -> list[str]:
    copy, rows = item.copy, compare(item.before, item.copy.document)
    if copy.article_id == NEW:
        whose = "a new article"
    elif item.saved is None:
        whose = f"article {copy.article_id}, which is gone"
    else:
        whose = f"article {copy.article_id}, typed on revision {copy.base_revision}"
    head = f"{copy.key}  {time_json(copy.kept_at)}  {whose}: {copy.document.headline or '(no headline)'}"
    return [head, f"    {count_line(tally(rows))}", *(f"    {line}" for line in inline(rows)), ""]
