"""The same wrong words elsewhere: in the rest of the article and in the newest other ones. Bounded, and read only."""

from __future__ import annotations

import re
from dataclasses import dataclass

from db.faults import RowDamaged
from db.records import ArticleRecord
from db.unit_of_work import Database
from editor.articles import serialisation
from editor.articles.document import Document
from editor.articles.offsets import Place
from editor.errors import UserMistake
from editor.reports.places import ReadableText

MOST_ARTICLES = 300  # the newest changed ones that are looked through
MOST_PLACES = 50
_CONTEXT = 40


@dataclass(frozen=True)
class SamePlace:
    """Where the words stand too, with a little of the text around them."""

    article: ArticleRecord
    place: Place
    before: str
    words: str
    after: str


def find_elsewhere(database: Database, words: str, article_id: int, place: Place | None) -> list[SamePlace]:
    """The article's own other places first, then other articles', the newest changed first. Whole words in the same
    letters: a word in other letters is another mistake. Empty for less than three letters.
    """
    words = words.strip()
    if sum(character.isalnum() for character in words) < 3:
        return []
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    with database.reading() as work:
        records = {record.id: record for record in work.articles.page(limit=MOST_ARTICLES)}
        if article_id not in records:
            records |= work.articles.some([article_id])
        order = sorted(records, key=lambda one: one != article_id)
        found: list[SamePlace] = []
        for start in range(0, len(order), 20):  # twenty texts at a time in memory
            part = order[start : start + 20]
            texts = work.articles.current_documents(sorted(part))
            for one in part:
                if one in texts:
                    found += _in_document(
                        records[one], texts[one], words, pattern, place if one == article_id else None
                    )
                if len(found) >= MOST_PLACES:
                    return found[:MOST_PLACES]
    return found


def _in_document(
    record: ArticleRecord, stored: str, words: str, pattern: re.Pattern[str], own: Place | None
) -> list[SamePlace]:
    document = _loaded(stored)
    readable = ReadableText(document) if document is not None else None
    if readable is None or words not in readable.text:
        return []
    text, found = readable.text, []
    for hit in pattern.finditer(text):
        place = readable.place(*hit.span())
        if place is None or place == own or place.field == "notice":
            continue
        before = text[max(0, hit.start() - _CONTEXT) : hit.start()].rsplit("\n", 1)[-1]
        after = text[hit.end() : hit.end() + _CONTEXT].split("\n", 1)[0]
        found.append(SamePlace(record, place, before, hit[0], after))
    return found


def _loaded(stored: str) -> Document | None:
    try:
        return serialisation.loads(stored)
    except (RowDamaged, UserMistake):  # one damaged article does not end the search
        return None
