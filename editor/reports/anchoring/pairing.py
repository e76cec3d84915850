"""Which word of the old text became which word of the new one.

Runs of three words that stand once in each text are the pegs, wherever they moved; pegs grow while the words agree.
What is left between two pegs is paired by likeness, in order, and only where somebody asks for it: a report asks for a
few words of thirty thousand characters.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice, repeat
from operator import add

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
        old_twos, new_twos = _longer(old.texts, old.texts, 1), _longer(new.texts, new.texts, 1)
        self._peg(3, _longer(old_twos, old.texts, 2), _longer(new_twos, new.texts, 2))
        self._peg(2, old_twos, new_twos)

    def _peg(self, run: int, old_runs: list[str], new_runs: list[str]) -> None:
        old_counts, new_counts = Counter(old_runs), Counter(new_runs)
        at = dict(zip(new_runs, range(len(new_runs)), strict=True))
        i = _next_free(self.to_new, 0)
        while i < len(old_runs):
            words = old_runs[i]
            if new_counts[words] == 1 and old_counts[words] == 1:
                self._grow(i, at[words], run)
            i = _next_free(self.to_new, i + 1)

    def _grow(self, i: int, j: int, run: int) -> None:
        if any(self.to_new[i + k] != -1 or self.to_old[j + k] != -1 for k in range(run)):
            return
        ours, theirs = self.old.texts, self.new.texts
        while i and j and ours[i - 1] == theirs[j - 1] and self.to_new[i - 1] == -1 == self.to_old[j - 1]:
            i, j, run = i - 1, j - 1, run + 1
        run += self._agree(i + run, j + run)
        self.to_new[i : i + run] = range(j, j + run)
        self.to_old[j : j + run] = range(i, i + run)

    def _agree(self, i: int, j: int) -> int:
        """How many words from here on are the same and at no peg. By slices, which compare faster than words do."""
        ours, theirs = self.old.texts, self.new.texts
        most = min(len(ours) - i, len(theirs) - j)
        agreed, step, doubling = 0, 4, True
        while step:  # a power of two: what fails with it is found by its halves
            a, b = i + agreed, j + agreed
            if (
                agreed + step <= most
                and ours[a : a + step] == theirs[b : b + step]
                and self.to_new[a : a + step].count(-1) == step == self.to_old[b : b + step].count(-1)
            ):  # fmt: skip
                agreed += step
                step = 2 * step if doubling else step // 2
            else:
                step, doubling = step // 2, False
        return agreed

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
        paired = _in_step(pair(self.old.texts[start:end], [self.new.texts[j] for j in free]), len(free))
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


def _in_step(paired: list[tuple[int, float]], free: int) -> list[tuple[int, float]]:
    """Between two sure pairs with as many words on both sides, each word became the one in its place.

    What two unlike words happen to share, a case ending for one, must not decide which became which.
    """
    stepped = list(paired)
    k, previous, n = 0, -1, len(paired)
    while k < n:
        stop = k
        while stop < n and not (paired[stop][1] >= ALIKE and paired[stop][0] != -1):
            stop += 1
        following = paired[stop][0] if stop < n else free
        if stop - k == following - previous - 1:
            for m in range(k, stop):
                at = previous + 1 + m - k
                stepped[m] = paired[m] if paired[m][0] == at else (at, _UNLIKE)
        if stop < n:
            previous = paired[stop][0]
        k = stop + 1
    return stepped


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
        # One word where two unlike ones stand now: nobody can tell which of them took its place, and which is new.
        even = (
            theirs > 0
            and (theirs == 1 or ours > 1)
            and abs(ours - theirs) <= max(1, max(ours, theirs) // 3)
            and 2 * theirs >= ours
        )
        for m in range(k, stop):
            trusted[m] = even and paired[m][0] != -1
        k = stop
    return trusted


def _next_free(images: list[int], start: int) -> int:
    try:
        return images.index(-1, start)
    except ValueError:
        return len(images)


def _longer(runs: list[str], words: list[str], length: int) -> list[str]:
    """Each run of so many words with the word that follows it."""
    # Joined: thousands of tuples keep the garbage collector busy, strings do not.
    return list(map(add, map(add, runs, repeat(" ")), islice(words, length, None)))


@lru_cache(maxsize=4)
def paired_articles(then: str, now: str) -> Pairing:
    """The pairing of two folded texts, remembered: reports come in crowds on one article."""
    return Pairing(article_words(then), article_words(now))
