"""Pictures at a place of somebody else: which of ours go when an article does not show them any more.

The record of what was written is the ledger's: each receipt names its `pictures`. What another article shows stays, and
so does everything while the place holds an article of before receipts named them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from editor.publishing.targets.protocol import PublishRequest, Receipt

SCALED = "scaled"  # where the media folder keeps copies
Remove = Callable[[str], bool]
Put = Callable[[str], None]


def overtaken(request: PublishRequest, receipt: Receipt) -> Receipt:
    """Nothing was done: the place has what the newer delivery brought."""
    last = request.archive.last_delivery(request.article.id)
    return {**receipt, "overtaken": True, "pictures": list(last.receipt.get("pictures", ())) if last else []}


def take_away(request: PublishRequest, shown: Iterable[str], remove: Remove, put_again: Put) -> list[str]:
    """What the article showed at its last delivery and does not show now goes, unless another article needs it.

    `remove` says whether the place let it go. Another worker may just have begun to send an article that shows the same
    picture and found it there: after removing, the queue is looked at once more, and `put_again` brings it back. So it
    does for what others need from the first, where an attempt was made before this one: killed between the two, it may
    have removed it.
    Returns those that the place did not let go.
    """
    had = request.previous.receipt.get("pictures", ()) if request.previous else ()
    gone = sorted({str(name) for name in had} - set(shown))
    if not gone:
        return []
    needed = request.archive.pictures_elsewhere(request.article.id, gone)
    may_be_gone = bool(needed) and request.archive.was_tried(request.article.id)
    left: list[str] = []
    removed: list[str] = []
    for name in gone:
        request.checkpoint()
        if name in needed:
            if may_be_gone:
                put_again(name)
            continue
        (removed if remove(name) else left).append(name)
    for name in sorted(request.archive.pictures_elsewhere(request.article.id, removed)) if removed else ():
        put_again(name)
    return left


def file_of(request: PublishRequest, name: str) -> Path | None:
    """Where the newsroom keeps the file, a picture or a smaller copy of one; None where it has it no more."""
    if request.media is None:
        return None
    places = (request.media / name, request.media / SCALED / name)
    return next((path for path in places if path.is_file()), None)
