"""Taking a correction back: today's text without it, and the groups that it closed as they were."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from db.faults import RowMissing
from db.records import CorrectionRecord, GroupEventRecord
from db.unit_of_work import UnitOfWork
from editor.articles.desk import OpenArticle, open_in
from editor.articles.document import Document
from editor.articles.editing import Replacement, replace_text
from editor.articles.offsets import Place
from editor.errors import UserMistake
from editor.reports.anchoring import locate
from editor.reports.places import ReadableText
from editor.reports.relocating import words_at
from editor.reports.states import OPEN, moved
from editor.reports.trail import before_of, note_one, undo_event


def mended(document: Document, replacement: Replacement) -> Document:
    """The text with the words replaced. Raises UserMistake `place_crosses_cells`."""
    try:
        return replace_text(document, replacement)
    except ValueError as error:
        raise UserMistake(
            "The reported words stand in more than one cell of a table.",
            "Mend the cells in the article.",
            code="place_crosses_cells",
        ) from error


def without(work: UnitOfWork, opened: OpenArticle, correction: CorrectionRecord) -> Document:
    """Today's text with the old words again: the earlier text where nobody wrote since, else changed only there."""
    if opened.revision == correction.revision:
        return open_in(work, correction.article_id, correction.revision - 1).document
    before = open_in(work, correction.article_id, correction.revision - 1).document
    after = open_in(work, correction.article_id, correction.revision).document
    place = _where_corrected(before, after, correction)
    now = ReadableText(opened.document)
    today = None
    if place is not None:
        then = ReadableText(after)
        start = (then.offset(place.field, place.block) or 0) + place.start
        end = start + len(correction.new_text)
        around = then.text[max(0, start - 128) : start], then.text[end : end + 128]
        found = locate(now.text, correction.new_text, *around, then=then.text, hint=start)
        if found.status in ("found", "moved") and found.start is not None and found.end is not None:
            today = now.place(found.start, found.end)
    if today is None or words_at(opened.document, today) != correction.new_text:
        raise UserMistake(
            "The corrected words were changed again since.",
            "Mend the text in the article.",
            code="changed_since",
            values={"correction": correction.id},
        )
    return mended(opened.document, Replacement(today, correction.old_text))


def _where_corrected(before: Document, after: Document, correction: CorrectionRecord) -> Place | None:
    """The place of the corrected words in `after`: where putting the old ones back gives `before`."""
    text = ReadableText(after)
    at = text.text.find(correction.new_text) if correction.new_text else -1
    while at != -1:
        place = text.place(at, at + len(correction.new_text))
        if place is not None and words_at(after, place) == correction.new_text:
            try:
                if replace_text(after, Replacement(place, correction.old_text)) == before:
                    return place
            except ValueError:
                pass
        at = text.text.find(correction.new_text, at + 1)
    return None


def open_again(work: UnitOfWork, group_id: int, *, author: str, at: datetime) -> None:
    """The fixed group as it was before: new, accepted, or waiting for whom it waited for.

    What the fix closed by the way is open again too, unless somebody decided about it since. Raises UserMistake
    `move_not_allowed`.
    """
    group = work.reports.group(group_id)
    values: dict[str, Any] = {"state": moved(group.id, group.state, "undo")}
    fix = next((event for event in work.group_events.of_group(group_id) if event.action == "fix"), None)
    if fix is not None and fix.before.get("state") in OPEN:
        values = before_of(fix)
    values |= {"closed_at": None, "closed_by": "", "reason": ""}
    work.reports.set_states(group.id, ("fixed", "already_corrected"), values["state"])
    note_one(work, "undo", group, values, author=author, at=at)
    work.reports.update_group(group.id, group.version, values)
    if fix is not None:
        settled = [event for event in work.group_events.of_step(fix.step) if event.action == "settle"]
        work.group_events.mark_undone([event.id for event in settled if _is_undone(work, event)], at)


def _is_undone(work: UnitOfWork, event: GroupEventRecord) -> bool:
    try:
        undo_event(work, event)
    except (UserMistake, RowMissing):  # decided otherwise since, or put into another group
        return False
    return True
