"""One article being written: its base revision, what is kept of it, and when it becomes a revision.

The text goes to the local disk at each pause, and while somebody types without one, often enough that nothing older
than two seconds is lost. It becomes a revision when the article is left, closed, published or saved; nobody is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from threading import Lock

from PySide6.QtCore import QObject, QTimer, Signal

from db.records import ArticleRecord
from editor.articles.desk import ArticleDesk, OpenArticle, Saved
from editor.articles.document import Document, Language
from editor.articles.recovering import NEW, nowhere_to_keep
from editor.desktop.article.keeping import Keeper, Kept
from editor.desktop.article.page import Page
from editor.desktop.jobs import JobRunner
from editor.errors import Conflict, QalamError, said

PAUSE_MS = 500
AT_LEAST_EVERY_MS = 1_500  # leaves half a second of the two for reading the page and for the disk
AGAIN_MS = 3_000  # a disk that refused is tried again, whether or not somebody types on


class State(Enum):
    """What the status line says. SAVED: a revision holds it. KEPT: this machine's disk holds it. TYPING: not yet."""

    EMPTY = "empty"
    SAVED = "saved"
    TYPING = "typing"
    KEPT = "kept"
    SAVING = "saving"
    REFUSED = "refused"


@dataclass(frozen=True)
class Clash:
    """Somebody saved first: what was typed here, and the revision that stands now. Both are kept."""

    article_id: int
    mine: Document
    base_revision: int


@dataclass(frozen=True)
class _Here:
    """What was on the page when a write was asked for."""

    opening: int
    article_id: int
    base_revision: int


class Session(QObject):
    """`state_changed`: a State. `opened`: another article stands on the page, or another revision of it. `saved`: a
    Saved. `clashed`: a Clash.

    `left_behind`: a Clash too, of an article that was left although its text could not be saved; the copy is kept.
    """

    state_changed = Signal(object)
    opened = Signal()
    saved = Signal(object)
    clashed = Signal(object)
    left_behind = Signal(object)
    trouble = Signal(object)
    paused = Signal()

    def __init__(
        self, desk: ArticleDesk, keeper: Keeper, jobs: JobRunner, page: Page, author: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._keeper, self._jobs, self._page, self._author = desk, keeper, jobs, page, author
        self.record: ArticleRecord | None = None
        self.base_revision = 0
        self.is_open = False
        self.state = State.EMPTY
        self._saved_document = Document()
        self._opening = 0  # grows with every article that is put on the page
        self._writing = Lock()
        self._newest: tuple[int, Saved] | None = None  # the last write of an opening; behind the lock
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        self._limit = QTimer(self, singleShot=True, interval=AT_LEAST_EVERY_MS)
        self._limit.timeout.connect(self.keep)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.keep)
        self._kept_number = -1  # the page's when its text was last on the disk
        self._disk_refuses = False
        page.edited.connect(self._edited)
        keeper.kept.connect(self._kept)
        keeper.refused.connect(self._refused)
        page.setReadOnly(True)

    @property
    def article_id(self) -> int:
        """NEW before the first save, and where nothing is open."""
        return self.record.id if self.record is not None else NEW

    @property
    def is_new(self) -> bool:
        """Whether a new article is being written that has no revision yet."""
        return self.is_open and self.record is None

    # Opening and leaving

    def open(self, opened: OpenArticle, recovered: Document | None = None) -> None:
        """Put an article on the page, with `recovered` as an unsaved text on top of it where given."""
        self.record, self.base_revision = opened.record, opened.revision
        self._saved_document = opened.document
        self._show(opened.document if recovered is None else recovered)
        self._set(State.SAVED if recovered is None else State.TYPING)
        if recovered is not None:
            self.keep()

    def follow(self, opened: OpenArticle) -> None:
        """Another revision of the article that stands on the page, as an edit: undone, the text is what it was.

        What was typed and is in no revision can be had back so too.
        """
        self.record, self.base_revision = opened.record, opened.revision
        self._saved_document = opened.document
        self._opening += 1  # the next write stands on this revision
        self._page.edited.disconnect(self._edited)
        self._page.change_to(opened.document)
        self._page.edited.connect(self._edited)
        self._stop_timers()
        self._keeper.discard(self.article_id)
        self._set(State.SAVED)
        self.opened.emit()

    def start_new(self, language: Language, document: Document | None = None) -> None:
        """An empty page, or a recovered text that had no revision yet."""
        self.record, self.base_revision = None, 0
        self._saved_document = Document(language=language)
        self._show(document or self._saved_document)
        self._set(self._at_rest() if document is None else State.TYPING)
        if document is not None:
            self.keep()

    def _at_rest(self) -> State:
        """Nothing unsaved: a revision holds the text, or there is no text yet."""
        return State.SAVED if self.record is not None else State.EMPTY

    def shut(self) -> None:
        """Take the article from the page; nothing is open then. Save first."""
        self.record, self.base_revision, self.is_open = None, 0, False
        self._opening += 1
        self._saved_document = Document()
        self._stop_timers()
        self._page.show_article(Document())
        self._page.setReadOnly(True)
        self._set(State.EMPTY)
        self.opened.emit()

    def _show(self, document: Document) -> None:
        self._stop_timers()
        self._opening += 1
        self._page.setReadOnly(False)
        self._page.show_article(document)
        self.is_open = True
        self.opened.emit()

    def refresh_record(self, record: ArticleRecord) -> None:
        """What the database says of the article beside its text."""
        if self.record is not None and record.id == self.record.id:
            self.record = record

    def has_unsaved(self) -> bool:
        """Whether the page says something that no revision holds."""
        return self.is_open and self.state not in (State.SAVED, State.EMPTY) and self._differs()

    def _differs(self) -> bool:
        return self._page.article() != self._saved_document

    # Keeping

    def keep(self) -> None:
        """Write the working copy, if the text changed since. A pause that has begun is told of at its end all the
        same: what waits for it (the counts, the meter, the preview) would show an old text until the next key.
        """
        self._stop_keeping()
        if not self.is_open or self.state in (State.SAVED, State.EMPTY):
            return
        document = self._page.article()
        if self.state is not State.SAVING and document == self._saved_document:  # everything was undone
            self._keeper.discard(self.article_id)
            self._set(self._at_rest())
            return
        self._keeper.keep(self.article_id, self.base_revision, document, self._page.number)

    def _edited(self) -> None:
        if not self.is_open or self._page.isReadOnly():
            return
        self._pause.start()
        if not self._limit.isActive():
            self._limit.start()
        self._set(State.TYPING)

    def _paused(self) -> None:
        self.keep()
        self._page.break_burst()
        self.paused.emit()

    def _kept(self, kept: Kept) -> None:
        self._disk_refuses = False
        current = kept.article_id == self.article_id and kept.number == self._page.number
        if self.is_open and current:
            self._kept_number = kept.number
            if self.state in (State.TYPING, State.REFUSED):
                self._set(State.KEPT)

    def _refused(self, trouble: QalamError) -> None:
        """Said once; then it is tried again until the disk takes it."""
        first, self._disk_refuses = not self._disk_refuses, True
        if self.is_open and self.state is not State.SAVED:
            self._set(State.REFUSED)
            self._again.start()
        if first:
            self.trouble.emit(trouble)

    def _safety(self) -> State:
        """Of a text that is no revision: whether this machine's disk holds it."""
        if self._kept_number == self._page.number:
            return State.KEPT
        return State.REFUSED if self._disk_refuses else State.TYPING

    def _stop_timers(self) -> None:
        self._pause.stop()
        self._stop_keeping()

    def _stop_keeping(self) -> None:
        for timer in (self._limit, self._again):
            timer.stop()

    # Saving

    def save(
        self,
        reason: str = "edited",
        then: Callable[[], None] | None = None,
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        """Make a revision of what stands on the page, in the order of all writes; `then` runs when it is there.

        The text is on the local disk first. A text that says nothing new makes no revision.
        """
        if not self.is_open:
            return
        document, here = self._page.article(), _Here(self._opening, self.article_id, self.base_revision)
        if document == self._saved_document:
            self._stop_keeping()
            self._keeper.discard(here.article_id)
            self._set(self._at_rest())
            if then is not None and self.record is not None:
                then()
            return
        self.keep()
        self._set(State.SAVING)
        self._jobs.write(
            lambda _: self._write(here, document, reason),
            on_result=lambda result: self._written(here, document, result, then),
            on_failed=lambda error: self._not_written(here, document, error, otherwise),
            quiet=True,
        )

    def leave(self, then: Callable[[], None]) -> None:
        """Save what is unsaved, then go on. Where that is refused, the text stays kept on this machine."""
        if not self.has_unsaved():
            self.save()  # drops a copy that says nothing new
            then()
            return
        self.save(then=lambda: self.leave(then), otherwise=then)

    def save_now(self, reason: str = "edited") -> bool:
        """The same, and it is done when this returns; for closing. Never raises: what cannot be saved stays kept."""
        self._stop_timers()
        if not self.is_open:
            return True
        document, here = self._page.article(), _Here(self._opening, self.article_id, self.base_revision)
        if document == self._saved_document:
            self._keeper.discard(here.article_id)
            self._keeper.flush()
            return True
        self.keep()
        self._keeper.flush()
        try:
            result = self._write(here, document, reason)
        except Exception as error:
            if said(error) is None:
                raise
            return False
        self._jobs.changed.emit(result[0].changes)
        self._settle(here, document, result)
        self._keeper.flush()
        return True

    def put_away(self) -> bool:
        """For closing. False only where both the database and the disk refuse: then closing would lose the text."""
        if self.save_now() or self._keeper.flush():
            self._keeper.flush()
            return True
        self.trouble.emit(nowhere_to_keep())
        return False

    def _write(self, here: _Here, document: Document, reason: str) -> tuple[Saved, ArticleRecord]:
        """In any thread. A write that came before this one, from the same opening, is what this one stands on."""
        with self._writing:
            article_id, base = here.article_id, here.base_revision
            if self._newest is not None and self._newest[0] == here.opening:
                article_id, base = self._newest[1].article_id, self._newest[1].revision
            if article_id == NEW:
                saved = self._desk.create(document, author=self._author(), reason=reason)
            else:
                saved = self._desk.save(article_id, base, document, author=self._author(), reason=reason)
            self._newest = (here.opening, saved)
        return saved, self._desk.open(saved.article_id).record

    def _written(
        self, here: _Here, document: Document, result: tuple[Saved, ArticleRecord], then: Callable[[], None] | None
    ) -> None:
        self._jobs.changed.emit(result[0].changes)
        stands = self._settle(here, document, result)
        self.saved.emit(result[0])
        if stands and then is not None:
            then()

    def _settle(self, here: _Here, document: Document, result: tuple[Saved, ArticleRecord]) -> bool:
        """The text is a revision now. True where the same article still stands on the page."""
        saved, record = result
        if not self.is_open or self._opening != here.opening:
            self._keeper.discard(here.article_id, document)
            return False
        self.record, self.base_revision, self._saved_document = record, saved.revision, document
        if self._page.article() == document:
            self._set(State.SAVED)
            for kept_under in {here.article_id, record.id}:
                self._keeper.discard(kept_under)
            return True
        self._set(State.TYPING)  # typed on meanwhile: the copy belongs to the new revision, and first it is there
        self.keep()
        if here.article_id == NEW:
            self._keeper.discard(NEW)
        return True

    def _not_written(
        self, here: _Here, document: Document, error: QalamError, otherwise: Callable[[], None] | None
    ) -> None:
        if self.is_open and self._opening == here.opening:
            self._set(self._safety())
            if self.state is not State.KEPT:
                self.keep()
        if isinstance(error, Conflict):
            self.clashed.emit(Clash(here.article_id, document, here.base_revision))
        else:
            self.trouble.emit(error)
        if otherwise is not None and here.article_id != NEW:
            self.left_behind.emit(Clash(here.article_id, document, here.base_revision))
            otherwise()

    def _set(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)
