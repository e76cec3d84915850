"""One question: where do the words that a reader saw stand in the text of today?

With the revision that the reader saw, the quote is found there and its place is carried over; a place that is the image
of other old words is never taken. Without it, quote and context are searched in today's text. The wrong place is worse
than none, so what two places answer equally well is `ambiguous`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from editor.reports.anchoring.folding import Folded, Words, article_words, fold, folded_article, words_of
from editor.reports.anchoring.pairing import paired_articles
from editor.reports.anchoring.quotation import Quotation, find_exactly
from editor.reports.anchoring.searching import search

PlaceStatus = Literal["found", "moved", "already_corrected", "ambiguous", "gone", "never_there"]
_CONTEXTS = (64, 32, 16)  # characters a side that make a stretch a peg; shorter ones are too often a coincidence


@dataclass(frozen=True)
class Located:
    """An answer. `start:end` (code points of today's text) is None with ambiguous, gone and never_there.

    `score` 0 to 1: how sure this is.
    """

    status: PlaceStatus
    start: int | None = None
    end: int | None = None
    score: float = 0.0


def locate(
    now: str, quote: str, prefix: str = "", suffix: str = "", *, then: str | None = None, hint: int | None = None
) -> Located:
    """Find `quote`, which stood between `prefix` and `suffix`, in `now`.

    `then` is the text that the reader saw. `hint` is an offset near the words, in `then` where it is given, else in
    `now`: it only decides between places that are equally good.
    """
    wanted = Quotation.of(quote, prefix, suffix)
    if not wanted.quote:
        return Located("never_there")
    if then is not None and (whole := _unchanged(now, then, quote, prefix, suffix)) is not None:
        return whole
    today = folded_article(now)
    if then is None:
        return _searched(now, today, wanted, hint)
    if then == now:
        return _seen_today(now, today, wanted, hint)
    seen = folded_article(then)
    start, end, certain = _where_it_was(then, seen, wanted, hint)
    if start is None or end is None:
        return Located("ambiguous" if certain else "never_there")
    if (kept := _with_its_paragraph(then, now, *seen.original(start, end))) is not None:
        return kept
    carried = (
        _carried_whole(seen, today, start, end)
        or _carried_between_flanks(seen, today, start, end)
        or _carried_by_words(seen, today, start, end)
    )
    if carried.start is None or carried.end is None:
        return carried
    place = today.original(carried.start, carried.end)
    status = carried.status
    if status == "found" and _signs_changed(then[slice(*seen.original(start, end))], now[slice(*place)]):
        status = "already_corrected"
    if status == "found" and _neighbours_changed(then, now, seen.original(start, end)[0], place[0]):
        status = "moved"
    return Located(status, *place, carried.score)


def _unchanged(now: str, then: str, quote: str, prefix: str, suffix: str) -> Located | None:
    """The quickest answer, for most reports: quote and context stand once in both texts, letter by letter."""
    whole = prefix + quote + suffix
    if len(prefix) + len(suffix) < 2 * _CONTEXTS[-1] or quote != quote.strip():
        return None
    was, at = then.find(whole), now.find(whole)
    if was == -1 or at == -1 or then.find(whole, was + 1) != -1 or now.find(whole, at + 1) != -1:
        return None
    was, at = was + len(prefix), at + len(prefix)
    moved = then != now and _neighbours_changed(then, now, was, at)
    return Located("moved" if moved else "found", at, at + len(quote), 1.0)


def _searched(now: str, today: Folded, wanted: Quotation, hint: int | None) -> Located:
    found = search(now, today.text, wanted, _line(now, today, hint))
    if found.span is None:
        return Located("ambiguous" if found.twins else "gone", score=found.score)
    place = today.original(*found.span)
    return Located("found" if found.same else "already_corrected", *place, found.score)


def _seen_today(now: str, today: Folded, wanted: Quotation, hint: int | None) -> Located:
    start, end, certain = _where_it_was(now, today, wanted, hint)
    if start is None or end is None:
        return Located("ambiguous" if certain else "never_there")
    return Located("found", *today.original(start, end), 1.0)


def _where_it_was(then: str, seen: Folded, wanted: Quotation, hint: int | None) -> tuple[int | None, int | None, bool]:
    """The stretch of the seen text; without one, True where two places are equally good."""
    line = _line(then, seen, hint)
    exact = find_exactly(seen.text, wanted, line)
    if exact.span is not None:
        return *exact.span, True
    if exact.twins:
        return None, None, True
    found = search(then, seen.text, wanted, line)  # a page may show the text otherwise than the revision holds it
    if found.span is not None and found.same:
        return *found.span, True
    return None, None, found.twins


def _line(text: str, folded: Folded, hint: int | None) -> tuple[int, int] | None:
    """The paragraph that holds the hint, in folded offsets."""
    if hint is None or not 0 <= hint <= len(text):
        return None
    start = text.rfind("\n", 0, hint) + 1
    end = text.find("\n", hint)
    return folded.folded(start), folded.folded(len(text) if end == -1 else end)


def _with_its_paragraph(then: str, now: str, start: int, end: int) -> Located | None:
    """A paragraph that stands once in each text, letter by letter, takes its words along wherever it went."""
    first = then.rfind("\n", 0, start) + 1
    stop = then.find("\n", end)
    paragraph = "\n" + then[first : stop if stop != -1 else len(then)] + "\n"
    old, new = f"\n{then}\n", f"\n{now}\n"
    at = new.find(paragraph)
    if at == -1 or new.find(paragraph, at + 1) != -1 or old.find(paragraph, old.find(paragraph) + 1) != -1:
        return None
    place = at + start - first
    moved = _neighbours_changed(then, now, start, place)
    return Located("moved" if moved else "found", place, place + end - start, 1.0)


def _carried_whole(seen: Folded, today: Folded, start: int, end: int) -> Located | None:
    """A stretch that stands once in each text is the same stretch, wherever it went."""
    for size in _CONTEXTS:
        first = max(0, start - size)
        stretch = seen.text[first : end + size]
        at = today.text.find(stretch)
        if at == -1 or len(stretch) < 2 * _CONTEXTS[-1]:
            continue
        if today.text.find(stretch, at + 1) == -1 and seen.text.count(stretch) == 1:
            place = at + start - first
            return Located("found", place, place + end - start, 1.0 if size > _CONTEXTS[-1] else 0.99)
    return None


def _carried_between_flanks(seen: Folded, today: Folded, start: int, end: int) -> Located | None:
    """What stands between two flanks that stand once in each text, where it has as many words as before."""
    old = words_of(seen.text[max(0, start - 64) : end + 64])
    base = max(0, start - 64)
    first, last = old.touched(start - base, end - base)
    if first >= last:
        return None
    left_end, right_start = base + old.starts[first], base + old.ends[last - 1]
    for size in _CONTEXTS[1:]:
        left = _image(seen.text[max(0, left_end - size) : left_end], seen, today, size)
        right = _image(seen.text[right_start : right_start + size], seen, today, size)
        if left is None or right is None:
            continue
        low, high = left + size, right
        new = words_of(today.text[low:high]) if low <= high <= low + 2 * (right_start - left_end) + 12 else None
        if new is None or len(new.texts) != last - first:
            return None
        span = _edges(old, (first, last - 1), new, (0, len(new.texts) - 1), start - base, end - base)
        span = (low + span[0], low + span[1])
        same = new.texts == old.texts[first:last]
        span = _with_signs(seen.text[start:end], today.text, *span)
        return Located("found" if same else "already_corrected", *span, 0.98 if same else 0.95)
    return None


def _image(flank: str, seen: Folded, today: Folded, size: int) -> int | None:
    """Where a flank stands today, if it stands once in each text."""
    if len(flank) < size or seen.text.count(flank) != 1:
        return None
    at = today.text.find(flank)
    return None if at == -1 or today.text.find(flank, at + 1) != -1 else at


def _carried_by_words(seen: Folded, today: Folded, start: int, end: int) -> Located:
    old, new = article_words(seen.text), article_words(today.text)
    pairing = paired_articles(seen.text, today.text)
    first, last = old.touched(start, end)
    if first >= last:
        return _carried_between(seen, today, start, end)
    carried = pairing.carry(first, last)
    kept = _together([at for at, _ in carried if at != -1])
    likes = [like for at, like in carried if at in kept]
    share = len(kept) / (last - first)
    if share < 0.34:
        return Located("gone", score=1 - share)
    same = share == 1 and min(likes) == 1 and max(kept) - min(kept) + 1 == len(kept)
    score = 0.97 if same else 0.9 * (sum(likes) / (last - first)) ** 0.5
    if share == 1:
        span = _edges(old, (first, last - 1), new, (min(kept), max(kept)), start, end)
    else:  # what became of the first or the last word is not sure
        span = (new.starts[min(kept)], new.ends[max(kept)])
    span = _with_signs(seen.text[start:end], today.text, *span)
    return Located("found" if same else "already_corrected", *span, score)


def _together(positions: list[int]) -> list[int]:
    """The largest run of positions that stand near each other: what was torn apart is not one place."""
    runs: list[list[int]] = []
    for at in sorted(positions):
        if runs and at - runs[-1][-1] <= 6:
            runs[-1].append(at)
        else:
            runs.append([at])
    return max(runs, key=len) if runs else []


def _edges(
    old: Words, ours: tuple[int, int], new: Words, theirs: tuple[int, int], start: int, end: int
) -> tuple[int, int]:
    """Where the stretch that begins within the first and ends within the last of our words does so in theirs."""
    (first, last), (new_first, new_last) = ours, theirs
    if first == last and new_first == new_last:
        begin = old.starts[first]
        inner = _within(old.texts[first], new.texts[new_first], start - begin, end - begin)
        return new.starts[new_first] + inner[0], new.starts[new_first] + inner[1]
    left = _within(old.texts[first], new.texts[new_first], start - old.starts[first], len(old.texts[first]))
    right = _within(old.texts[last], new.texts[new_last], 0, end - old.starts[last])
    return new.starts[new_first] + left[0], new.starts[new_last] + right[1]


def _within(old: str, new: str, start: int, end: int) -> tuple[int, int]:
    """Where letters `start:end` of a word stand in the word that it became; the whole word where they are gone."""
    start, end = max(0, start), min(len(old), end)
    if old == new:
        return start, end
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    left = start if start <= head else max(head, len(new) - (len(old) - start))
    right = len(new) - (len(old) - end) if len(old) - end <= tail else min(end, len(new) - tail)
    if end <= head:
        right = end
    return (left, right) if left < right <= len(new) else (0, len(new))


def _with_signs(quoted: str, text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with the quotation marks and stops around it that the reader selected too."""
    lead = len(quoted) - len(quoted.lstrip("\"'-([ .,:;!?"))
    trail = len(quoted) - len(quoted.rstrip("\"')-] .,:;!?…"))
    while lead and start and not text[start - 1].isalnum() and not text[start - 1].isspace():
        start, lead = start - 1, lead - 1
    while trail and end < len(text) and not text[end].isalnum() and not text[end].isspace():
        end, trail = end + 1, trail - 1
    return start, end


def _carried_between(seen: Folded, today: Folded, start: int, end: int) -> Located:
    """Signs without a word: they stand between the same two words as before, or they are gone."""
    old, new = article_words(seen.text), article_words(today.text)
    pairing = paired_articles(seen.text, today.text)
    after = old.touched(start, end)[0]
    if not 0 < after < len(old.texts):
        return Located("gone")
    left, right = pairing.to_new[after - 1], pairing.to_new[after]
    if left == -1 or right != left + 1:
        return Located("gone")
    gap = today.text[new.ends[left] : new.starts[right]]
    signs = seen.text[start:end]
    at = gap.find(signs)
    if at != -1:
        found = new.ends[left] + at
        return Located("found", found, found + len(signs), 0.95)
    bare = gap.strip()
    if not bare:
        return Located("gone", score=0.9)
    found = new.ends[left] + gap.index(bare)
    return Located("already_corrected", found, found + len(bare), 0.8)


def _signs_changed(old: str, new: str) -> bool:
    """Whether a letter became its look-alike, or a quote or a dash another: folding hides what a reader may have meant.

    Spaces and invisible characters do not count.
    """
    return _bare(old) != _bare(new)


def _bare(text: str) -> str:
    return "".join(c for c in text if not c.isspace() and c.isprintable())


def _neighbours_changed(then: str, now: str, was: int, place: int) -> bool:
    """Whether the paragraphs around it are others now, and the old ones stand elsewhere."""
    elsewhere = 0
    for step in (-1, 1):
        old, new = _next_line(then, was, step), _next_line(now, place, step)
        if old == new or (old and new and _like(old, new)):
            return False
        elsewhere += bool(old) and (old in now or any(part in now for part in (old[:40], old[-40:])))
    return elsewhere > 0


def _next_line(text: str, offset: int, step: int) -> str:
    """The nearest paragraph with something in it before (-1) or after (1) the one that holds the offset."""
    if step < 0:
        before = text[: text.rfind("\n", 0, offset) + 1].rstrip()
        return before[before.rfind("\n") + 1 :]
    at = text.find("\n", offset)
    after = text[at:].lstrip() if at != -1 else ""
    return after.split("\n", 1)[0]


def _like(one: str, other: str) -> bool:
    """Whether two paragraphs are one and its edit: half of the words of the shorter are in the other."""
    ours, theirs = sorted((set(fold(one).text.split()), set(fold(other).text.split())), key=len)
    return 2 * len(ours & theirs) >= len(ours)
