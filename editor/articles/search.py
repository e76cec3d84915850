"""Finding words in a whole article, and replacing them: plain, as whole words, or by a regular expression.

What a keyboard types stands for its kin: a space for every space (no-break and narrow ones too), `-` for the hyphens ‐
and ‑, `'` for ’ ‘ and ʼ; `Query.exact` turns that off. A no-break sign in a query always means itself alone.

Whole words, as Unicode's text segmentation (UAX 29) has them: letters, digits and underscores with the marks that
combine with them; an apostrophe between letters joins («don’t» is one word), a hyphen parts («қазақ» is found in
«қазақ-орыс»). A hit never cuts a letter from its combining mark. Texts and queries meet in NFC, and soft hyphens and
other invisible signs are passed over, unless the query holds one; offsets are those of the text as it stands.

A hit lies within one stretch: a field, a part of the dateline, a block, a cell, a speaker, an alt text, a credit.
"""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from editor.articles.document import Document, Image, Quote, Table
from editor.articles.editing import Replacement
from editor.articles.editing import replace_all as replace_places
from editor.articles.offsets import DATELINE_JOINT, Place
from editor.articles.search_patterns import INVISIBLE, Query, checked_template, compiled, pattern_is_slow

if TYPE_CHECKING:
    from editor.articles.search_patterns import Match

SECONDS = 2.0  # for one search by a regular expression over a whole article
CONTEXT = 48  # characters on either side of a hit
Progress = Callable[[int, int, str], None]
_ONE_LINE = ("headline", "lead", "byline", "dateline", "speaker", "alt", "credit")
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n"))


@dataclass(frozen=True)
class Stretch:
    """Text that a hit never leaves, at `start` of the text that its place counts in."""

    field: str
    block: str | None
    start: int
    text: str


@dataclass(frozen=True)
class Hit:
    """`new` is what would stand there, or None where nothing may: the notice is changed by its template alone."""

    place: Place
    text: str
    before: str
    after: str
    new: str | None = None

    @property
    def is_writable(self) -> bool:
        """Whether these words may be replaced at all."""
        return self.place.field != "notice"

    @property
    def changes(self) -> bool:
        """Whether replacing would make a difference."""
        return self.new is not None and self.new != self.text


@dataclass(frozen=True)
class Found:
    """Hits in the order of the page. Not `complete` where there are more than were asked for: then `more` are counted,
    and `more_change` tells how many of those would become something else.
    """

    hits: tuple[Hit, ...]
    complete: bool = True
    more: int = 0
    more_change: int = 0


def stretches(document: Document) -> Iterator[Stretch]:
    """Everything that is searched, in the order of the page."""
    yield Stretch("headline", None, 0, document.headline)
    yield Stretch("lead", None, 0, document.lead)
    yield Stretch("byline", None, 0, document.byline)
    if document.dateline is not None:
        yield from _parts(document)
    for block in document.blocks:
        if isinstance(block, Table):
            yield from _cells(block)
            continue
        yield Stretch("body", block.id, 0, block.text)
        if isinstance(block, Quote):
            yield Stretch("speaker", block.id, 0, block.speaker)
        elif isinstance(block, Image):
            yield Stretch("credit", block.id, 0, block.credit)
            yield Stretch("alt", block.id, 0, block.alt)
    if document.notice is not None:
        yield Stretch("notice", None, 0, document.notice.text)


def _parts(document: Document) -> Iterator[Stretch]:
    assert document.dateline is not None
    position = 0
    for part in (document.dateline.place, document.dateline.date, document.dateline.agency):
        if part:
            yield Stretch("dateline", None, position, part)
            position += len(part) + len(DATELINE_JOINT)


def _cells(table: Table) -> Iterator[Stretch]:
    position = 0
    for row in table.rows:
        for cell in row:
            if not cell.is_covered:
                yield Stretch("body", table.id, position, cell.content)
            position += len(cell.content) + 1


def find(
    document: Document,
    query: Query,
    replacement: str | None = None,
    *,
    most: int | None = None,
    counts: bool = False,
    seconds: float = SECONDS,
    progress: Progress = lambda _done, _total, _text: None,
) -> Found:
    """Every hit, at most `most`, each with what `replacement` would make of it; with `counts` the others are counted.

    In a regular expression's replacement, `\\1` and `\\g<name>` are groups. Pure, and may run in any thread;
    `progress` may raise to stop it. Raises UserMistake for a pattern or a replacement that cannot be read, and for a
    pattern that takes longer than `seconds`.
    """
    if not query.text:
        return Found(())
    searching = _Searching(query, replacement, time.monotonic() + seconds)
    hits: list[Hit] = []
    more = more_change = 0
    wanted = [stretch for stretch in stretches(document) if stretch.text]
    for number, stretch in enumerate(wanted):
        progress(number, len(wanted), "")
        for hit in searching.within(stretch):
            if most is None or len(hits) < most:
                hits.append(hit)
                continue
            if not counts:
                return Found(tuple(hits), complete=False)
            more, more_change = more + 1, more_change + hit.changes
    return Found(tuple(hits), not more, more, more_change)


def replace_hits(document: Document, hits: tuple[Hit, ...]) -> tuple[Document, int]:
    """The document with what these hits of it would become, and how many places changed."""
    wanted = [Replacement(hit.place, hit.new) for hit in hits if hit.changes and hit.new is not None]
    return replace_places(document, wanted), len(wanted)


def replace_all(document: Document, query: Query, replacement: str) -> tuple[Document, int]:
    """Replace every hit of this document, once: what was put in is not searched again. Raises what `find` raises.

    Returns how many places changed; one that said so already is not counted, and the notice stays as it is.
    """
    return replace_hits(document, find(document, query, replacement).hits)


class _Searching:
    """One search: the pattern, and the moment until which a regular expression may go on."""

    def __init__(self, query: Query, replacement: str | None, deadline: float) -> None:
        self._query = query
        self._pattern = compiled(query)
        self._deadline = deadline
        self._passes_over = not query.regex and not INVISIBLE & set(query.text)
        self._replacement = replacement
        if replacement is not None and query.regex:
            checked_template(query, replacement)

    def within(self, stretch: Stretch) -> Iterator[Hit]:
        """The hits of one stretch."""
        prepared = _Prepared(stretch.text, self._passes_over)
        for match in self._matches(prepared.text):
            start, end = prepared.original(*match.span())
            text = stretch.text[start:end]
            place = Place(stretch.field, stretch.block, stretch.start + start, stretch.start + end)
            before, after = stretch.text[max(0, start - CONTEXT) : start], stretch.text[end : end + CONTEXT]
            yield Hit(place, text, before, after, self._new(match, stretch.field))

    def _matches(self, text: str) -> Iterator[Match]:
        if not self._query.regex:
            yield from self._pattern.finditer(text)
            return
        try:
            for match in self._pattern.finditer(text, timeout=max(0.001, self._deadline - time.monotonic())):
                if time.monotonic() > self._deadline:
                    raise TimeoutError
                yield match
        except (TimeoutError, MemoryError) as error:
            raise pattern_is_slow(self._query) from error

    def _new(self, match: Any, field: str) -> str | None:
        if self._replacement is None or field == "notice":
            return None
        made = match.expand(self._replacement) if self._query.regex else self._replacement
        return _cleaned(made, one_line=field in _ONE_LINE)


def _cleaned(text: str, *, one_line: bool) -> str:
    """Text as it may stand in a document: NFC, no control characters, and new lines only where there are lines."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_LINE_ENDS))
    if one_line:
        text = text.replace("\n", " ")
    if text.isprintable():
        return text
    return "".join(letter for letter in text if letter in "\n\t" or unicodedata.category(letter) not in ("Cc", "Cs"))


class _Prepared:
    """A text as it is searched, with the way back to the offsets of the text as it stands."""

    def __init__(self, text: str, passes_over: bool) -> None:
        self.text = text
        self._starts: list[int] | None = None
        self._ends: list[int] = []
        hidden = passes_over and not INVISIBLE.isdisjoint(text)
        if hidden or not unicodedata.is_normalized("NFC", text):
            self._fold(text, INVISIBLE if hidden else frozenset())

    def _fold(self, text: str, hidden: frozenset[str]) -> None:
        letters: list[str] = []
        self._starts, self._ends = [], []
        for start, cluster in _clusters(text):
            composed = unicodedata.normalize("NFC", cluster)
            for letter, first, last in _aligned(composed, cluster):
                if letter not in hidden:
                    letters.append(letter)
                    self._starts.append(start + first)
                    self._ends.append(start + last)
        self.text = "".join(letters)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """From a stretch of what is searched to one of the text; an empty one stays empty."""
        if self._starts is None:
            return start, end
        if start == end:
            at = self._ends[start - 1] if start else 0
            return at, at
        return self._starts[start], self._ends[end - 1]


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """A letter with what combines with it, so that each can be composed by itself."""
    import regex  # late: start-up time

    for match in regex.finditer(r"\X", text):
        yield match.start(), match[0]


def _aligned(composed: str, cluster: str) -> Iterator[tuple[str, int, int]]:
    """Each composed letter, and the part of the cluster that it was made of; the whole where that cannot be told."""
    lengths = [len(unicodedata.normalize("NFD", letter)) for letter in composed]
    if composed == cluster:
        lengths = [1] * len(cluster)
    elif sum(lengths) != len(cluster) or unicodedata.normalize("NFD", cluster) != cluster:
        yield from ((letter, 0, len(cluster)) for letter in composed)
        return
    position = 0
    for letter, length in zip(composed, lengths, strict=True):
        yield letter, position, position + length
        position += length
