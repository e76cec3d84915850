"""Which reports speak of the same place: a key made of the place in today's text, and places that overlap."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from urllib.parse import urlsplit

from db.repositories.reports import Placed
from editor.articles.document import Document
from editor.articles.offsets import Place, field_text
from editor.reports.anchoring.folding import fold, words_of
from editor.reports.incoming import IncomingReport
from editor.reports.locating import Where

# Raised when keys are made otherwise: old groups then keep their reports and take no new ones. Version 2 says why in
# the key itself and is otherwise made as version 1 was: `earlier_key` still finds those.
KEY_VERSION = 2
BY_HAND = "hand"  # somebody took the group apart from another: no report joins it by its key
SAME_PLACE = 0.5  # of what two selections cover together, the share that both cover
_NEAR = 32


def group_key(article_id: int | None, incoming: IncomingReport, where: Where, document: Document | None) -> str:
    """The same for reports of the same words at the same place, whatever was edited elsewhere in the article."""
    if article_id is None:
        return _key("page", "unknown", _address(incoming.url), str(incoming.article or ""), fold(incoming.quote).text)
    if where.place is None or document is None:
        context = (fold(incoming.prefix).text[-_NEAR:], fold(incoming.quote).text, fold(incoming.suffix).text[:_NEAR])
        return _key("words", str(article_id), "nowhere", *context)
    kind = "corrected" if where.status == "already_corrected" else "place"
    place = where.place
    return _key(kind, str(article_id), kind, place.field, place.block or "", *_words_at(document, place))


def _words_at(document: Document, place: Place) -> tuple[str, str]:
    """The whole words at the place, and how often they stand before it in this block: «2» for the third time."""
    folded = fold(field_text(document, place.field, place.block))
    words = words_of(folded.text)
    start, end = folded.folded(place.start), folded.folded(place.end)
    first, last = words.touched(start, end)
    if first >= last:  # signs without a word: where they stand is what they are
        return folded.text[start:end], str(start)
    wanted = words.texts[first:last]
    earlier = sum(words.texts[k : k + len(wanted)] == wanted for k in range(first))
    return " ".join(wanted), str(earlier)


def same_place(place: Place, others: Iterable[Placed]) -> Placed | None:
    """The one that overlaps most, if by half or more: two readers rarely select the same letters.

    `others` stand in the same revision.
    """
    best: tuple[float, Placed] | None = None
    for other in others:
        if (other.field, other.block) != (place.field, place.block):
            continue
        common = min(place.end, other.end) - max(place.start, other.start)
        share = common / (max(place.end, other.end) - min(place.start, other.start))
        if share >= SAME_PLACE and (best is None or share > best[0]):
            best = (share, other)
    return best[1] if best else None


def _address(url: str) -> str:
    """The page without what trackers add to it."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    return f"{parts.netloc.lower()}{parts.path.rstrip('/')}"


def key_by_hand(mark: str) -> str:
    """For a group that was split off; `mark` is its own."""
    return f"{KEY_VERSION}:{BY_HAND}:{mark}"


def earlier_key(key: str) -> str:
    """The same as version 1 wrote it."""
    return f"1:{key.rsplit(':', 1)[-1]}"


def why_grouped(key: str) -> str:
    """What its reports have in common: `place` (the same words at the same place of today's text), `corrected` (the
    same, where it was corrected already), `words` (the same words and context, which stand nowhere now), `page` (the
    same words of the same page that is not ours), `hand` (somebody split them off); "" for a key of version 1.
    """
    parts = key.split(":")
    return parts[1] if len(parts) == 3 else ""


def _key(reason: str, *parts: str) -> str:
    digest = hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
    return f"{KEY_VERSION}:{reason}:{digest[:40]}"
