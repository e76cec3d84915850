"""Which word of the old text became which word of the new one.

Runs of three words that stand once in each text are the pegs, wherever they moved; pegs grow while the words agree.
What is left between two pegs is paired by likeness, in order, and only where somebody asks for it: a report asks for a
few words of thirty thousand characters.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from editor.reports.anchoring.folding import Words, article_words

ALIKE = 0.5  # from here on, two different words are taken for one word and its correction
MOST_CELLS = 60_000  # a stretch that was rewritten beyond this is not paired word by word
_UNLIKE = 0.05  # standing in each other's place beats standing nowhere


def likeness(one: str, other: str) -> float:
    """1 for equal words, else the share of letters that they have in common at both ends."""
    if one == other:
        return 1.0
    short, long = sorted((len(one), len(other)))
    head = 0
    while head < short and one[head] == other[head]:
        head += 1
    tail = 0
    while tail < short - head and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    return (head + tail) / long


def pair(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, float]]:
    """For each old word the new one that took its place (-1 for none) and their likeness; in order, best in sum."""
    rows, columns = len(old), len(new)
    if not rows or not columns or rows * columns > MOST_CELLS:
        return [(-1, 0.0)] * rows
    likes = [[max(likeness(a, b), _UNLIKE) for b in new] for a in old]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        row, below, like = best[i], best[i + 1], likes[i]
        for j in range(columns - 1, -1, -1):
            # squared: one equal word counts more than two half alike
            row[j] = max(below[j], row[j + 1], below[j + 1] + like[j] * like[j])
    found: list[tuple[int, float]] = []
    i = j = 0
    while i < rows:
        if j < columns and best[i][j] == best[i + 1][j + 1] + likes[i][j] * likes[i][j]:
            found.append((j, likes[i][j]))
            i, j = i + 1, j + 1
        elif j < columns and best[i][j] == best[i][j + 1]:
            j += 1
        else:
            found.append((-1, 0.0))
            i += 1
    return found


class Pairing:
    """Old words to new ones. `to_new[i]` is -1 for a word that is not at a peg."""

    def __init__(self, old: Words, new: Words) -> None:
        self.old = old
        self.new = new
        self.to_new = [-1] * len(old.texts)
        self.to_old = [-1] * len(new.texts)
        for run in (3, 2):
            self._peg(run)

    def _peg(self, run: int) -> None:
        old_runs, new_runs = _runs(self.old.texts, run), _runs(self.new.texts, run)
        old_counts, new_counts = Counter(old_runs), Counter(new_runs)
        at = {words: j for j, words in enumerate(new_runs) if new_counts[words] == 1}
        for i, words in enumerate(old_runs):
            if self.to_new[i] == -1 and old_counts[words] == 1 and words in at:
                self._grow(i, at[words], run)

    def _grow(self, i: int, j: int, run: int) -> None:
        if any(self.to_new[i + k] != -1 or self.to_old[j + k] != -1 for k in range(run)):
            return
        for step, a, b in ((1, i, j), (-1, i - 1, j - 1)):
            while (
                0 <= a < len(self.to_new)
                and 0 <= b < len(self.to_old)
                and self.to_new[a] == -1
                and self.to_old[b] == -1
                and self.old.texts[a] == self.new.texts[b]
            ):
                self.to_new[a], self.to_old[b] = b, a
                a, b = a + step, b + step

    def carry(self, first: int, last: int) -> list[tuple[int, float]]:
        """For each old word of `first:last` the new one and how alike they are; -1 where none surely took its place."""
        carried: dict[int, tuple[int, float]] = {}
        i = first
        while i < last:
            if self.to_new[i] != -1:
                carried[i] = (self.to_new[i], 1.0)
                i += 1
            else:
                start, end = self._gap(i)
                carried.update(self._pair_gap(start, end))
                i = end
        return [carried[i] for i in range(first, last)]

    def _gap(self, i: int) -> tuple[int, int]:
        start, end = i, i + 1
        while start > 0 and self.to_new[start - 1] == -1:
            start -= 1
        while end < len(self.to_new) and self.to_new[end] == -1:
            end += 1
        return start, end

    def _pair_gap(self, start: int, end: int) -> dict[int, tuple[int, float]]:
        free = self._free_after(start - 1) if start else self._free_before(0, len(self.to_old))
        following = self.to_new[end] if end < len(self.to_new) else len(self.to_old)
        before = self._free_before(0, following)
        free += [j for j in before if j not in set(free)]
        paired = pair(self.old.texts[start:end], [self.new.texts[j] for j in free])
        trusted = _borne_out(paired, len(free))
        return {
            start + k: ((free[at], like) if at != -1 and sure else (-1, 0.0))
            for k, ((at, like), sure) in enumerate(zip(paired, trusted, strict=True))
        }

    def _free_after(self, i: int) -> list[int]:
        """The new words that belong to nothing, from behind the image of old word `i` on."""
        j = self.to_new[i] + 1
        found = []
        while j < len(self.to_old) and self.to_old[j] == -1:
            found.append(j)
            j += 1
        return found

    def _free_before(self, least: int, j: int) -> list[int]:
        found: list[int] = []
        while j - 1 >= least and self.to_old[j - 1] == -1:
            j -= 1
            found.append(j)
        return found[::-1]


def _borne_out(paired: list[tuple[int, float]], free: int) -> list[bool]:
    """Whether each pair may be trusted: words between two sure ones, nearly as many on one side as on the other.

    A sentence that was taken out leaves many old words and, at best, an edited neighbour: that one is not its image.
    """
    trusted = [like >= ALIKE and at != -1 for at, like in paired]
    n = len(paired)
    k = 0
    previous = -1
    while k < n:
        if trusted[k]:
            previous = paired[k][0]
            k += 1
            continue
        stop = k
        while stop < n and not trusted[stop]:
            stop += 1
        following = paired[stop][0] if stop < n else free
        ours, theirs = stop - k, following - previous - 1
        even = theirs > 0 and abs(ours - theirs) <= max(1, max(ours, theirs) // 3) and 2 * theirs >= ours
        for m in range(k, stop):
            trusted[m] = even and paired[m][0] != -1
        k = stop
    return trusted


def _runs(words: list[str], run: int) -> list[str]:
    # Joined: thousands of tuples keep the garbage collector busy, strings do not.
    return list(map(" ".join, zip(*(words[k:] for k in range(run)), strict=False)))


@lru_cache(maxsize=4)
def paired_articles(then: str, now: str) -> Pairing:
    """The pairing of two folded texts, remembered: reports come in crowds on one article."""
    return Pairing(article_words(then), article_words(now))
