"""What was looked for on the page, and where it stands: searched off the GUI thread, marked, walked through, replaced.

An answer that is late, because somebody typed meanwhile, is dropped and the page is searched again; whoever wanted to
do something with the hits waits for that answer, so that no word is replaced where it no longer stands.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from editor.articles.document import Document
from editor.articles.editing import Replacement
from editor.articles.offsets import Place
from editor.articles.search import Found, Hit, find, replace_hits
from editor.articles.search_patterns import Query
from editor.desktop.article.page import Page
from editor.desktop.article.places import place_at, range_of, ranges_between, ranges_of
from editor.desktop.article.replacing import replace_everywhere
from editor.desktop.jobs import JobRunner, Progress
from editor.desktop.theme import Theme
from editor.errors import QalamError, UserMistake

AFTER_MS = 250  # a breath after the last key on the page
MOST = 5_000  # hits that are shown: a single letter of a book would fill the list for nothing; all are replaced
_AT_ONCE = 200  # places that are replaced one by one; more of them make a new text beside the window's own thread
_FIRST = {"headline": 0, "lead": 1, "byline": 2, "dateline": 3}
_WITHIN = {"body": 0, "speaker": 1, "credit": 1, "alt": 2}
Order = tuple[int, int, int]  # of a place on the page: block, what of it, offset


@dataclass(frozen=True)
class _Answer:
    found: Found
    blocks: dict[str, int]  # by id, which block of the page it is
    orders: list[Order]
    changing: frozenset[int]  # rows that a replacement would change
    wrong: UserMistake | None = None  # with the replacement: what is found can be shown all the same


def _search(document: Document, query: Query, replacement: str | None, progress: Progress) -> _Answer:
    """In a reader's thread."""
    wrong: UserMistake | None = None
    try:
        found = find(document, query, replacement, most=MOST, counts=True, progress=progress)
    except UserMistake as error:
        if error.code != "replacement_bad":
            raise
        found, wrong = find(document, query, most=MOST, counts=True, progress=progress), error
    blocks = {block.id: row for row, block in enumerate(document.blocks, start=len(_FIRST))}
    orders = [_order(blocks, hit.place) for hit in found.hits]
    changing = frozenset(row for row, hit in enumerate(found.hits) if hit.changes and hit.is_writable)
    return _Answer(found, blocks, orders, changing, wrong)


def _order(blocks: Mapping[str, int], place: Place) -> Order:
    if place.block is None:
        return _FIRST.get(place.field, len(_FIRST) + len(blocks)), 0, place.start
    return blocks.get(place.block, len(_FIRST)), _WITHIN.get(place.field, 0), place.start


def _replace(
    document: Document, query: Query, replacement: str | None, stay: set[Place], progress: Progress
) -> tuple[Document, int]:
    """In a reader's thread too: every hit, but those that stay."""
    hits = find(document, query, replacement, progress=progress).hits
    return replace_hits(document, tuple(hit for hit in hits if hit.place not in stay))


class Hits(QObject):
    """`changed`: other hits, or other ticks. `current_changed`: another one is the one in hand. `failed`: a mistake in
    what is looked for, or None once it is right.
    """

    changed = Signal()
    current_changed = Signal()
    failed = Signal(object)

    def __init__(self, page: Page, jobs: JobRunner, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._jobs, self._theme = page, jobs, theme
        self.query, self.replacement = Query(""), ""
        self.replaces = False
        self.document = Document()  # that was searched
        self.hits: tuple[Hit, ...] = ()
        self.more = self.more_change = 0  # found, and not among `hits`; how many of them would change
        self.current = -1
        self.is_on = False
        self._ranges: dict[int, tuple[int, int] | None] = {}  # by row, as far as somebody asked
        self._orders: list[Order] = []
        self._changing: frozenset[int] = frozenset()
        self._unticked: dict[int, QTextCursor | None] = {}
        self._blocks: dict[str, int] = {}
        self._number = -1  # of the page that was searched
        self._stood_at = -1  # the caret, after we went to the current hit
        self._searched: tuple[Query, str | None] | None = None
        self._then: list[Callable[[], object]] = []
        self._soon = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._soon.timeout.connect(self.look)
        self._paint_soon = QTimer(self, singleShot=True, interval=15)
        self._paint_soon.timeout.connect(self._paint)
        page.edited.connect(self._look_soon)
        page.much_changes.connect(lambda: page.show_highlights([]))  # searched again; and they paint slowly
        page.replaced.connect(self._page_replaced)
        page.verticalScrollBar().valueChanged.connect(lambda _: self._paint_soon.start())
        page.resized.connect(self._paint_soon.start)
        theme.changed.connect(self._paint)

    # Looking

    def look_for(self, query: Query, replacement: str, *, replaces: bool) -> None:
        """Something else, or something else in its place."""
        if query != self.query:
            self._unticked, self.current = {}, -1
        self.query, self.replacement, self.replaces = query, replacement, replaces
        self.is_on = True
        self.look()

    def stop(self) -> None:
        """Nothing is looked for; the marks go."""
        self.is_on = False
        self._soon.stop()
        self._then.clear()
        self._forget()

    def _forget(self) -> None:
        self.hits, self._ranges, self._orders, self._unticked, self.current = (), {}, [], {}, -1
        self._changing = frozenset()
        self.more, self.more_change, self._number, self._searched = 0, 0, -1, None
        self._paint()
        self.changed.emit()

    def _wanted(self) -> tuple[Query, str | None]:
        return self.query, self.replacement if self.replaces else None

    def look(self) -> None:
        """Search what stands on the page now."""
        self._soon.stop()
        if not self.is_on:
            return
        number, wanted, document = self._page.number, self._wanted(), self._page.article()
        self._jobs.read(
            lambda progress: _search(document, *wanted, progress),
            on_result=lambda answer: self._take(number, wanted, document, answer),
            on_failed=lambda error: self._fail(error),
            owner=self,
            slot="find",
            quiet=True,
        )

    def when_fresh(self, then: Callable[[], object]) -> None:
        """Now, or as soon as what is known of the page is true again."""
        if self.is_fresh:
            then()
        elif self.is_on:
            self._then.append(then)
            self.look()

    @property
    def is_fresh(self) -> bool:
        """Whether the hits are those of the page and the query as they stand."""
        return self._number == self._page.number and self._searched == self._wanted()

    def _look_soon(self) -> None:
        if self.is_on:
            self._soon.start()

    def _page_replaced(self) -> None:
        """Another article, or another revision of it: its words are searched, what was wanted of the old is off."""
        self._then.clear()
        if self.is_on:
            self._forget()
            self._soon.start()

    def _fail(self, error: QalamError) -> None:
        self._then.clear()
        self._forget()
        self.failed.emit(error)

    def _take(self, number: int, wanted: tuple[Query, str | None], document: Document, answer: _Answer) -> None:
        if not self.is_on:
            return
        if number != self._page.number or wanted != self._wanted():
            self.look() if self._then else self._soon.start()
            return
        before, unticked = self.in_hand, self._still_unticked()
        self._number, self._searched, self.document = number, wanted, document
        found = answer.found
        self.hits, self.more, self.more_change = found.hits, found.more, found.more_change
        self._blocks, self._orders, self._changing = answer.blocks, answer.orders, answer.changing
        self._ranges = {}
        if unticked:
            self._ranges = dict(enumerate(ranges_of(self._page.document(), [hit.place for hit in self.hits])))
        self._unticked = {
            row: self._cursor(row)
            for row, hit in enumerate(self.hits)
            if unticked and (self._range(row) or hit.place) in unticked
        }
        self.current = next((row for row, hit in enumerate(self.hits) if before and hit.place == before.place), -1)
        self._paint()
        self.failed.emit(answer.wrong)
        self.changed.emit()
        then, self._then = self._then, []
        for step in then:
            step()

    def _still_unticked(self) -> set[tuple[int, int] | Place]:
        """Where what was unticked stands by now: its cursors moved with the text."""
        return {
            (cursor.selectionStart(), cursor.selectionEnd()) if cursor is not None else self.hits[row].place
            for row, cursor in self._unticked.items()
        }

    def _range(self, row: int) -> tuple[int, int] | None:
        """Where its words stand; None where they stand beside the text. Thousands are found, and few are asked for."""
        if row not in self._ranges:
            self._ranges[row] = range_of(self._page.document(), self.hits[row].place)
        return self._ranges[row]

    # Choosing

    @property
    def in_hand(self) -> Hit | None:
        """The hit that was gone to last."""
        return self.hits[self.current] if 0 <= self.current < len(self.hits) else None

    def is_ticked(self, row: int) -> bool:
        """Whether this hit is replaced with the others."""
        return row not in self._unticked and self.hits[row].is_writable

    def tick(self, row: int, on: bool) -> None:
        """Take it out of those that are replaced, or back in."""
        if on:
            self._unticked.pop(row, None)
        else:
            self._unticked[row] = self._cursor(row)
        self.changed.emit()

    def chosen(self) -> list[Hit]:
        """What «replace all chosen» would change of these; it changes `more_change` others with them."""
        return [self.hits[row] for row in sorted(self._changing) if row not in self._unticked]

    def number_chosen(self) -> int:
        """How many these are."""
        return len(self._changing) - len(self._changing & self._unticked.keys())

    # Going

    def step(self, direction: int) -> int:
        """The row of the next (1) or the previous (-1) hit, seen from the one in hand or else from the caret, round the
        end; -1 where there is none.
        """
        if not self.hits:
            return -1
        if self.in_hand is not None and self._page.textCursor().position() == self._stood_at:
            return (self.current + direction) % len(self.hits)
        cursor = self._page.textCursor()
        here = self._order_at(cursor.selectionStart())
        if direction < 0:
            return (bisect_left(self._orders, here) - 1) % len(self.hits)
        row = bisect_left(self._orders, here)
        chosen = (cursor.selectionStart(), cursor.selectionEnd())
        while row < len(self.hits) and cursor.hasSelection() and self._range(row) == chosen:
            row += 1  # the caret is at this one already
        return row % len(self.hits)

    def at_caret(self) -> int:
        """The row of the hit whose words are selected on the page; -1 where none are."""
        cursor = self._page.textCursor()
        wanted = (cursor.selectionStart(), cursor.selectionEnd())
        if not cursor.hasSelection() or not self.hits:
            return -1
        here = self._order_at(wanted[0])
        rows = range(bisect_left(self._orders, here), bisect_right(self._orders, here))
        return next((row for row in rows if self._range(row) == wanted), -1)

    def take_in_hand(self, row: int) -> None:
        """After the caret went there."""
        self.current = row
        self._stood_at = self._page.textCursor().position()
        self._paint()
        self.current_changed.emit()

    def first_behind(self, place: Place) -> int:
        """The first hit that begins at the end of this place or later, round the end; -1 where there is none."""
        if not self.hits:
            return -1
        group, part, _ = _order(self._blocks, place)
        return bisect_left(self._orders, (group, part, place.end)) % len(self.hits)

    def _order_at(self, position: int) -> Order:
        field, block, offset = place_at(self._page.document(), position)
        return _order(self._blocks, Place(field, block, offset, offset))

    # Replacing

    def replace(self, hits: Iterable[Hit]) -> int:
        """Put what they would become in their places: one step. They are fresh."""
        wanted = [Replacement(hit.place, hit.new) for hit in hits if hit.changes and hit.new is not None]
        if not wanted or self._page.isReadOnly():
            return 0
        self._page.break_burst()
        number = replace_everywhere(self._page.document(), wanted)
        self._page.settle()
        self._page.break_burst()
        return number

    def replace_chosen(self, then: Callable[[int], object]) -> None:
        """Every one that is ticked, and all that are too many to be shown, as one step; `then` hears how many. They are
        fresh.
        """
        hits = self.chosen()
        if len(hits) + self.more_change <= _AT_ONCE:
            then(self.replace(hits))
            return
        number, document, wanted = self._page.number, self.document, self._wanted()
        stay = {hit.place for row, hit in enumerate(self.hits) if not self.is_ticked(row)}
        self._jobs.read(
            lambda progress: _replace(document, *wanted, stay, progress),
            on_result=lambda made: self._put(number, *made, then),
            owner=self,
            slot="replace",
            title=self.tr("Replacing"),
        )

    def _put(self, number: int, document: Document, replaced: int, then: Callable[[int], object]) -> None:
        if number != self._page.number:  # somebody typed meanwhile
            self.when_fresh(lambda: self.replace_chosen(then))
        elif not self._page.isReadOnly():
            self._page.change_to(document)
            then(replaced)

    # Showing

    def _cursor(self, row: int) -> QTextCursor | None:
        found = self._range(row)
        if found is None:
            return None
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(found[0])
        cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _paint(self) -> None:
        """Mark what can be seen and a page more. Between an edit and its search the old marks move with the text.

        Not while the page is being laid out: what can be seen is not known then. The page says when it has arrived.
        """
        if self.hits and (self._number != self._page.number or self._page.laying_out.is_on_the_way):
            return
        if not self.hits:
            self._page.show_highlights([])
            return
        start, end = self._page.visible_range()
        first, last = bisect_left(self._orders, self._order_at(start)), bisect_right(self._orders, self._order_at(end))
        places = [hit.place for hit in self.hits[first:last]]
        self._ranges |= enumerate(ranges_between(self._page.document(), places, start, end), start=first)
        shown = [row for row in range(first, last) if (at := self._ranges[row]) is not None and at[0] < at[1]]
        self._page.show_highlights([self._mark(row) for row in shown])

    def _mark(self, row: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = self._cursor(row)
        assert cursor is not None
        mark.cursor = cursor
        format = QTextCharFormat()
        in_hand = row == self.current
        format.setBackground(self._theme.color("accent" if in_hand else "mark"))
        format.setForeground(self._theme.color("text_on_accent" if in_hand else "mark_text"))
        mark.format = format
        return mark
