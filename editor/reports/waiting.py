"""A fix that cannot be made at once: somebody types in the article, or changed it since it was looked at.

It is not lost: it waits as a suggestion in the text, where whoever has the article finds it among the findings, and
takes it with one key. It is shown as long as its report is open.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from db.faults import RowDamaged, RowMissing
from db.records import GroupRecord, WaitingFixRecord
from db.unit_of_work import Database, UnitOfWork
from editor.articles.desk import OpenArticle, open_in
from editor.articles.document import Document
from editor.articles.findings import Finding
from editor.articles.offsets import Place, field_text
from editor.changes import Changes
from editor.errors import Conflict, UserMistake
from editor.reports.states import OPEN

CHECK = "waiting-fix"
Why = Literal["changed_meanwhile", "locked"]


@dataclass(frozen=True)
class Mending:
    """What is to be written: the words at the place, and the text that takes their place."""

    opened: OpenArticle
    place: Place
    old: str
    new: str


class Hindered(Exception):
    """Why a fix is not made; inside of this package only."""

    def __init__(self, why: Why, group: GroupRecord, mending: Mending, holder: str = "") -> None:
        super().__init__(why)
        self.why: Why = why
        self.group = group
        self.mending = mending
        self.holder = holder


class FixKept(Conflict):
    """The fix was not made, and waits as a suggestion in the text. `changes`: what keeping it touched."""

    def __init__(self, message: str, hint: str, *, code: str, values: dict[str, object], changes: Changes) -> None:
        super().__init__(message, hint, code=code, values=values)
        self.changes = changes


def unchanged_since(work: UnitOfWork, mending: Mending, revision: int | None) -> bool:
    """Whether the paragraph (or field) of the words reads as it did in the revision that the editor looked at."""
    opened, place = mending.opened, mending.place
    if revision is None or revision == opened.revision:
        return True
    try:
        then = open_in(work, opened.record.id, revision).document
        return field_text(then, place.field, place.block) == field_text(opened.document, place.field, place.block)
    except (KeyError, RowMissing, RowDamaged, UserMistake):
        return False


def keep_waiting(database: Database, hindered: Hindered, *, author: str, at: datetime) -> FixKept:
    """Keep the fix, and return what to tell; in a transaction of its own, the fix's having been given up."""
    group, mending = hindered.group, hindered.mending
    record = mending.opened.record
    with database.unit_of_work() as work:
        work.waiting_fixes.put(
            {
                "article_id": record.id,
                "group_id": group.id,
                "field": mending.place.field,
                "block": mending.place.block,
                "start": mending.place.start,
                "old_text": mending.old,
                "new_text": mending.new,
                "why": hindered.why,
                "author": author,
                "created_at": at,
            }
        )
        work.commit()
        changes = Changes.of(**work.touched)
    message = f"Article {record.id} was changed since you looked at it."
    code = "fix_kept_changed"
    if hindered.why == "locked":
        message = f"{hindered.holder} has article {record.id} open and types in it."
        code = "fix_kept_locked"
    return FixKept(
        message,
        "The fix is kept as a suggestion in the text, among the findings. Look at the words, then fix them again.",
        code=code,
        values={"article": record.id, "group": group.id, "who": hindered.holder},
        changes=changes,
    )


def waiting_in(work: UnitOfWork, article_id: int, document: Document) -> list[Finding]:
    """As findings, in the order in which they were kept; one whose words are gone from the text is left out."""
    found = []
    for fix in work.waiting_fixes.of_article(article_id, OPEN):
        place = _place(document, fix)
        if place is not None:
            found.append(_finding(fix, place))
    return found


def _finding(fix: WaitingFixRecord, place: Place) -> Finding:
    return Finding(
        check=CHECK,
        level="warning",
        place=place,
        text=fix.old_text,
        message=f"{fix.author} wants “{fix.new_text}” here, as readers reported; the fix waits for you.",
        suggestions=(fix.new_text,),
        reason="fix_waits",
        values=(("author", fix.author), ("text", fix.new_text)),
    )


def _place(document: Document, fix: WaitingFixRecord) -> Place | None:
    """The words nearest to where they stood, in their own field or block; never elsewhere: a twin is not the place."""
    try:
        text = field_text(document, fix.field, fix.block)
    except KeyError:
        return None
    starts, at = [], text.find(fix.old_text)
    while at != -1 and fix.old_text:
        starts.append(at)
        at = text.find(fix.old_text, at + 1)
    if not starts:
        return None
    start = min(starts, key=lambda one: abs(one - fix.start))
    return Place(fix.field, fix.block, start, start + len(fix.old_text))
