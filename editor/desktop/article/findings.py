"""Findings on the page: asked for off the GUI thread, shown as underlines that move with the text, not kept in it."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from editor.articles.document import Document
from editor.articles.editing import Replacement
from editor.articles.findings import Finding
from editor.articles.offsets import Place
from editor.desktop.article.document_edits import replace_places
from editor.desktop.article.marking import Marked, Marking
from editor.desktop.article.page import Page
from editor.desktop.article.places import place_at
from editor.desktop.jobs import JobRunner, Progress
from editor.desktop.theme import Theme

T = TypeVar("T")
Line = QTextCharFormat.UnderlineStyle
SPELLING = "spelling"
AFTER_MS = 350  # a breath after the last key: sooner would underline half a word
AT_MOST_AFTER_MS = 3_000  # a long article is read less often, so that reading does not slow the keys
SIFT_AFTER_MS = 120
MOST = 3_000  # findings that are marked, beside the safe ones: nobody reads more, and each is moved at every edit
_TOUCHING = 8  # more findings than this never overlap at one place
_COLORS = {"error": "danger", "warning": "warning", "hint": "info"}
_LINES = {"error": Line.WaveUnderline, "warning": Line.DashUnderline, "hint": Line.DotLine}
FEW = 20  # misspelt words whose suggestions are found in the same breath; more come after the underlines
Check = Callable[..., list[Finding]]  # of a document, with `progress`, which raises where nobody waits any more


class Reader(Protocol):
    """What reads the page's article."""

    def check(self) -> Check:
        """Asked in the GUI thread for what another thread calls."""
        ...

    def repairs(self, finding: Finding) -> tuple[str, ...]:
        """What a finding suggests, found at once where that was left for later."""
        ...


def kind_color(finding: Finding) -> str:
    """The theme's colour: spelling has one of its own, the others that of their level."""
    return "info" if finding.check == SPELLING else _COLORS[finding.level]


def kind_line(finding: Finding) -> QTextCharFormat.UnderlineStyle:
    """Kinds differ in shape too, for who does not tell the colours apart: letters and spelling wave, typography is
    dashed.
    """
    return Line.WaveUnderline if finding.check == SPELLING else _LINES[finding.level]


def _first(found: list[Finding], is_wanted: Callable[[Finding], bool]) -> list[Finding]:
    """As many as can be marked; all that are safe among them, so that all are mended at once. Only wanted ones."""
    kept, left = [], MOST
    for finding in found:
        if (finding.safe or left) and is_wanted(finding):
            kept.append(finding)
            left -= not finding.safe
    return kept


def _start_of(marked: Marked) -> int:
    return marked.cursor.selectionStart()


@dataclass(frozen=True)
class _Answer:
    """`is_whole`: with all suggestions."""

    found: list[Finding]
    took_ms: int
    is_whole: bool


def _timed(check: Check, document: Document, progress: Progress) -> _Answer:
    """In a reader's thread: the findings, without suggestions where those of many words are still to be found."""
    begun = time.perf_counter()
    found = check(document, progress=progress, suggest=False)
    waiting = sum(finding.check == SPELLING and not finding.suggestions for finding in found)
    is_whole = waiting <= FEW
    if waiting and is_whole:
        found = check(document, progress=progress)
    return _Answer(found, int((time.perf_counter() - begun) * 1000), is_whole)


def _paired(before: list[Finding], now: list[Finding]) -> dict[int, Finding]:
    """In a reader's thread: those that have suggestions now, by the identity of what they were before. To compare
    places by what they say is too much for the window's own thread where there are thousands.
    """
    whole = {(finding.check, finding.reason, finding.place): finding for finding in now}
    pairs = ((id(old), whole.get((old.check, old.reason, old.place))) for old in before)
    return {known: new for known, new in pairs if new is not None}


class Findings(QObject):
    """`changed`: other findings, or some are gone. `current_changed`: the caret came to another one."""

    changed = Signal()
    current_changed = Signal()

    def __init__(self, page: Page, jobs: JobRunner, theme: Theme, reader: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._jobs, self.theme, self._reader = page, jobs, theme, reader
        self.marked: list[Marked] = []
        self.is_fresh = False
        self._is_whole = True
        self._is_another = True  # document stands on the page than the one that was marked
        self._marked_number = -1  # the page's when the words of all that are marked stood there
        self.wanted: Callable[[Finding], bool] = lambda _: True  # what this seat wants to be told of
        self._current: Marked | None = None
        self._marking = Marking(page, self)
        self._soon = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._soon.timeout.connect(self.look)
        self._sift_soon = QTimer(self, singleShot=True, interval=SIFT_AFTER_MS)
        self._sift_soon.timeout.connect(self._sift)
        page.edited.connect(self._edited)
        page.replaced.connect(self._replaced)
        page.much_changes.connect(self._let_go)
        page.caret_moved.connect(self.follow)
        theme.changed.connect(self._paint)
        self._paint_soon = QTimer(self, singleShot=True, interval=15)
        self._paint_soon.timeout.connect(self._paint)
        page.verticalScrollBar().valueChanged.connect(lambda _: self._paint_soon.start())
        page.resized.connect(self._paint_soon.start)

    @property
    def current(self) -> Marked | None:
        """The one that the caret is in or at, else None."""
        return self._current

    def restart(self, *, is_open: bool = True) -> None:
        """Another article stands on the page, or none: then nothing is checked, and no dictionary is read for it.

        Of another revision of the same one, what is marked moved with its text, and stays until it was checked.
        """
        if is_open and not self._is_another:
            self.is_fresh = False
            self._soon.stop()
            self.look()
            return
        self._is_another = False
        self._marking.stop()
        self.marked = []
        self._current = None
        self.is_fresh = False
        self._soon.stop()
        self._paint()
        self.changed.emit()
        if is_open:
            self.look()

    def look(self) -> None:
        """Check what stands on the page now. A check of an older text stops, and its answer is dropped."""
        number, document, check = self._page.number, self._page.article(), self._reader.check()

        def find_repairs(found: list[Finding]) -> None:
            self._read(
                lambda progress: _paired(found, check(document, progress=progress)), partial(self._complete, number)
            )

        self._read(
            lambda progress: _timed(check, document, progress), lambda answer: self._take(number, answer, find_repairs)
        )

    def _read(self, work: Callable[[Progress], T], take: Callable[[T], None]) -> None:
        self._jobs.read(work, on_result=take, owner=self, slot="check", quiet=True)

    def repairs(self, marked: Marked) -> tuple[str, ...]:
        """What can be put in the place of its words, the best first; found now where that was left for later."""
        return marked.finding.suggestions if self._is_whole else self._reader.repairs(marked.finding)

    def _complete(self, number: int, whole: dict[int, Finding]) -> None:
        """The same findings with their suggestions."""
        if number != self._page.number:
            return  # the next check has begun, or begins soon
        self._is_whole = True
        new = [(item, whole.get(id(item.finding))) for item in self.marked]
        self.marked = [item if finding is None else Marked(finding, item.cursor) for item, finding in new]
        self.changed.emit()
        self.follow()

    def _take(self, number: int, answer: _Answer, find_repairs: Callable[[list[Finding]], object]) -> None:
        self._soon.setInterval(min(max(AFTER_MS, answer.took_ms), AT_MOST_AFTER_MS))
        if number != self._page.number:
            self._soon.start()
            return
        then = partial(self._marked, number, answer.is_whole, lambda: find_repairs(answer.found))
        self._marking.begin(_first(answer.found, self.wanted), then, self._soon.start)

    def _marked(self, number: int, is_whole: bool, find_repairs: Callable[[], object], marked: list[Marked]) -> None:
        self.marked, self._is_whole, self._marked_number = marked, is_whole, number
        self.is_fresh = True
        self._paint()
        self.changed.emit()
        self.follow()
        if not is_whole:
            find_repairs()

    def _let_go(self) -> None:
        """The check that follows finds them again."""
        self._marking.stop()
        if self.marked:
            self.marked, self._current, self.is_fresh = [], None, False
            self.changed.emit()
            self.current_changed.emit()

    def _replaced(self) -> None:
        self._is_another = True

    def _edited(self) -> None:
        self._soon.start()
        self._sift_soon.start()

    def _sift(self) -> None:
        """Take away what was mended by hand, before the next check says so."""
        standing = [item for item in self.marked if item.stands]
        if len(standing) != len(self.marked):
            self.marked = standing
            self._paint()
            self.changed.emit()
            self.follow()

    # Moving

    def follow(self) -> None:
        """Find the one at the caret; of two that touch there, the one that is selected."""
        caret = self._page.textCursor()
        position, start = caret.position(), caret.selectionStart()
        row = bisect_right(self.marked, position, key=_start_of)
        near = self.marked[max(0, row - _TOUCHING) : row]
        at_caret = [m for m in near if m.cursor.selectionEnd() >= position]
        found = min(at_caret, key=lambda m: abs(m.cursor.selectionStart() - start), default=None)
        if found is not self._current:
            self._current = found
            self.current_changed.emit()

    def over(self, start: int, end: int) -> list[Marked]:
        """Those whose words hold any of what stands between these positions of the page, in their order."""
        near = self.marked[: bisect_left(self.marked, end, key=_start_of)][-_TOUCHING:]
        return [item for item in near if item.cursor.selectionEnd() > start]

    def step(self, direction: int) -> bool:
        """To the next (1) or the previous (-1) finding, round the end. False where there is none."""
        ordered = self.marked
        if not ordered:
            return False
        position = self._page.textCursor().selectionStart()
        if direction > 0:
            later = [m for m in ordered if m.cursor.selectionStart() > position]
            target = later[0] if later else ordered[0]
        else:
            earlier = [m for m in ordered if m.cursor.selectionStart() < position]
            target = earlier[-1] if earlier else ordered[-1]
        self.go_to(target)
        return True

    def go_to(self, marked: Marked) -> None:
        """Select its words on the page."""
        self._page.show_cursor(QTextCursor(marked.cursor))
        self.follow()

    # Mending

    def accept(self, marked: Marked, suggestion: str | None = None) -> bool:
        """Put the suggestion, or the first one, in the place of the words. False where nothing is suggested."""
        text = suggestion if suggestion is not None else next(iter(self.repairs(marked)), None)
        if text is None or not marked.stands or self._page.isReadOnly():
            return False
        self._page.break_burst()
        replaced = replace_places(self._page.document(), [Replacement(self._place(marked), text)])
        self._page.settle()
        self.marked = [item for item in self.marked if item is not marked and item.stands]
        self._paint()
        self.changed.emit()
        self.follow()
        return bool(replaced)

    def drop(self, marked: Marked) -> None:
        """Take one away: somebody decided that it is none."""
        self.marked = [item for item in self.marked if item is not marked]
        self._paint()
        self.changed.emit()
        self.follow()

    def as_it_stands(self, marked: Marked) -> Finding:
        """The finding with the place that its words have now."""
        return replace(marked.finding, place=self._place(marked))

    def safe(self) -> list[Marked]:
        """Those whose first suggestion never changes a correct word; of two over the same letters, only the first."""
        chosen: list[Marked] = []
        end, untouched = -1, self._marked_number == self._page.number
        for item in self.marked:
            if not (item.finding.safe and item.finding.suggestions):
                continue
            if (untouched or item.stands) and item.cursor.selectionStart() >= end:
                chosen.append(item)
                end = max(item.cursor.selectionEnd(), item.cursor.selectionStart() + 1)
        return chosen

    def accept_all_safe(self) -> int:
        """Mend everything that is safe, as one step to undo. Returns how many places were mended."""
        chosen = self.safe()
        if not chosen or self._page.isReadOnly():
            return 0
        self._page.break_burst()
        wanted = [Replacement(self._place(item), item.finding.suggestions[0]) for item in chosen]
        number = replace_places(self._page.document(), wanted)
        self._page.settle()
        self._sift()
        return number

    def _place(self, marked: Marked) -> Place:
        """Where the words stand now, after everything that was typed since the check."""
        page = self._page.document()
        field, block, start = place_at(page, marked.cursor.selectionStart())
        return Place(field, block, start, start + len(marked.finding.text))

    # Showing

    def _paint(self) -> None:
        """Underline what can be seen, and a page more: thousands of selections would cost at every key.

        Not while the page is being laid out: what can be seen is not known then, and asking lays out all of it at once.
        """
        if self._page.laying_out.is_on_the_way:
            return  # the page says when it has arrived
        start, end = self._page.visible_range()
        first = max(0, bisect_left(self.marked, start, key=_start_of) - _TOUCHING)
        last = bisect_right(self.marked, end, key=_start_of)
        self._page.show_underlines([self._underline(item) for item in self.marked[first:last]])

    def _underline(self, item: Marked) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = item.cursor
        format = QTextCharFormat()
        format.setUnderlineStyle(kind_line(item.finding))
        format.setUnderlineColor(self.theme.color(kind_color(item.finding)))
        selection.format = format
        return selection
