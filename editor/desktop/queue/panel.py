"""The queue's panel: chips, channels, one table, and below it what is known of the row in front."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from db.records import OutboxRecord
from editor.changes import Changes
from editor.desktop.commands import Command
from editor.desktop.context import PanelContext
from editor.desktop.queue.acting import Act, Acted, act_on
from editor.desktop.queue.calendar_page import CalendarPage
from editor.desktop.queue.channel_bar import ChannelBar
from editor.desktop.queue.detail import QueueDetail
from editor.desktop.queue.model import ARTICLE, FILTERS, REASON, QueueModel, QueuePage
from editor.desktop.queue.offers import OFFERS, why_not, why_not_paused
from editor.desktop.widgets.banner import Banner
from editor.desktop.widgets.buttons import Chip, KeyButton, KeyRow
from editor.desktop.widgets.empty_state import EmptyState
from editor.desktop.widgets.flow import BesideOrBelow
from editor.desktop.widgets.plain import PlainLabel
from editor.desktop.widgets.rows import choose_row
from editor.errors import QalamError
from editor.newsroom.people import Role
from editor.publishing import Publishing, QueueItem

_LOOK_AGAIN_MS = 10_000  # a reason may change with the time alone
_ROW_HEIGHT = 40
CALENDAR = "calendar"  # beside the names of filters


class QueuePanel(QWidget):
    """One line an item, the reason in words."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self.model = QueueModel(context)
        self.table = QTableView()
        self.chips: dict[str, Chip] = {}
        self.channels = ChannelBar(context.icons, self.set_paused)
        self.detail = QueueDetail(context)
        self.banner = Banner(context.icons, context.theme)
        self.buttons: dict[str, KeyButton] = {}
        self._chosen: int | None = None
        self._role: Role = "publisher"  # until the first page says it
        self._lay_out()
        self._declare()
        self._connect()
        self.model.refresh()

    # Building -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._dress_table()
        self.empty = EmptyState(self._context.icons, self._context.theme, "send", "", "")
        self.lists = QStackedWidget()
        self.lists.addWidget(self.empty)
        self.lists.addWidget(self.table)
        self._foot = KeyRow()
        below = QWidget()
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(0)
        lower.addWidget(self.detail, 1)
        lower.addWidget(self._foot)
        self.below = below
        self.split = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self.split.addWidget(self.lists)
        self.split.addWidget(below)
        self.split.setStretchFactor(0, 1)
        self.split.setSizes([420, 210])
        self.split.restoreState(self._context.preferences.bytes_of("queue_split"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.banner)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.split)
        column.addWidget(self.pages, 1)
        self.calendar: CalendarPage | None = None

    def _head(self) -> BesideOrBelow:
        filters = QWidget()
        row = QHBoxLayout(filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(PlainLabel(self.tr("Queue"), "heading"))
        row.addSpacing(10)
        names = {
            "waiting": self.tr("Waiting", "chip"),
            "failed": self.tr("Failed", "chip"),
            "done": self.tr("Done", "chip"),
            "all": self.tr("All", "chip"),
            CALENDAR: self.tr("Calendar", "chip"),
        }
        group = QButtonGroup(self)
        for name in (*FILTERS, CALENDAR):
            chip = Chip(names[name])
            chip.setChecked(name == self.model.filter)
            chip.clicked.connect(lambda _=False, name=name: self.show_filter(name))
            group.addButton(chip)
            self.chips[name] = chip
            row.addWidget(chip)
        row.addStretch(1)
        head = BesideOrBelow(filters, self.channels)
        head.setProperty("role", "bar")
        head.setContentsMargins(18, 10, 14, 10)
        return head

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setIconSize(QSize(18, 18))
        table.setAccessibleName(self.tr("Queue"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(50)  # not a look at every row
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (ARTICLE, REASON):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _declare(self) -> None:
        for command_id, title, run, key, icon in (
            ("queue.retry", lambda: self.tr("Retry now"), self.retry, "R", "refresh-cw"),
            ("queue.send_now", lambda: self.tr("Send now"), self.send_now, "N", "send"),
            ("queue.cancel", lambda: self.tr("Cancel"), self.cancel, "X", "ban"),
            ("queue.resend", lambda: self.tr("Send again as it was"), self.resend_old, "A", "send"),
            ("queue.resend_current", lambda: self.tr("Send today's text"), self.resend_current, "T", "file-up"),
            ("queue.rehearse", lambda: self.tr("Rehearse…"), self.rehearse, "E", "eye"),
            ("queue.article", self._article_title, self.only_this_article, "F", "filter"),
        ):
            self._button(command_id, title, run, key, icon)
        for command_id, title, run, icon in (
            ("queue.retry_failed", lambda: self.tr("Retry all that failed"), self.retry_failed, "refresh-cw"),
            ("queue.calendar", lambda: self.tr("Calendar"), self._ask_for_calendar, "calendar"),
        ):
            self._context.commands.add(Command(command_id, title, run, menu="queue", icon=icon))
        self._foot.add_space()
        self._button("queue.open", lambda: self.tr("Open the article"), self.open_article, "O", "pen-line")

    def _button(self, command_id: str, title: Callable[[], str], run: Callable[[], None], key: str, icon: str) -> None:
        def enabled() -> bool:
            return why_not(command_id, self.records, self._role) is None

        self._context.commands.add(
            Command(command_id, title, run, key, menu="queue", icon=icon, enabled=enabled), scope=self
        )
        made = KeyButton(title(), key, self._context.theme)
        made.clicked.connect(lambda: self._context.commands.run(command_id))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.buttons[command_id] = made
        self._foot.add(made)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.channels.chosen.connect(lambda name: self.model.show_channel(name or None))
        self.table.doubleClicked.connect(lambda _: self.open_article())
        self.model.loaded.connect(self._keep_place)
        self._context.hub.changed.connect(self._look)
        self.split.splitterMoved.connect(
            lambda *_: self._context.preferences.keep("queue_split", self.split.saveState())
        )
        again = QTimer(self, interval=_LOOK_AGAIN_MS)
        again.timeout.connect(lambda: self.model.refresh() if self.isVisible() else None)
        again.start()

    # What is in front ---------------------------------------------------------------------------------------

    @property
    def record(self) -> OutboxRecord | None:
        """The row in front."""
        number = self.table.currentIndex().row()
        return self.model.row(number) if 0 <= number < self.model.rowCount() else None

    @property
    def records(self) -> list[OutboxRecord]:
        """The rows that are chosen, the newest first."""
        numbers = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.row(number) for number in numbers if number < self.model.rowCount()]

    def shown(self) -> None:
        """The table has the keys, or the calendar."""
        if self.calendar is not None and self.pages.currentWidget() is self.calendar:
            self.calendar.refresh()
            self.calendar.view.setFocus()
        else:
            self.table.setFocus()

    def show_filter(self, name: str) -> None:
        """One of the chips."""
        self.chips[name].setChecked(True)
        if name == CALENDAR:
            self._show_calendar()
            return
        self.pages.setCurrentWidget(self.split)
        self.model.show_filter(name)
        self.table.setFocus()

    def _ask_for_calendar(self) -> None:
        """From anywhere in the window."""
        self._context.go.page_requested.emit("queue")
        self.show_filter(CALENDAR)

    def _show_calendar(self) -> None:
        if self.calendar is None:
            self.calendar = CalendarPage(self._context)
            self.calendar.refused.connect(self.banner.show_error)
            self.pages.addWidget(self.calendar)
        self.pages.setCurrentWidget(self.calendar)
        self.calendar.refresh()
        self.calendar.view.setFocus()

    def _look(self, changes: Changes) -> None:
        if changes.concern("outbox", "channel", "article"):
            self.model.refresh()

    def _keep_place(self, page: QueuePage) -> None:
        self._role = page.role
        self._show_counts(page.counts)
        self.channels.show_channels(page.channels, why_not_paused(page.role))
        count = self.model.rowCount()
        self.lists.setCurrentIndex(1 if count else 0)
        self.below.setVisible(count > 0)
        if not count:
            self._say_empty(any(page.counts.values()))
            return
        at = self.model.number_of(self._chosen) if self._chosen is not None else -1
        if at < 0 or len(self.records) < 2:
            self.choose(max(at, 0))
        self._load()

    def choose(self, number: int) -> None:
        """This row of the table and no other."""
        choose_row(self.table, number)

    def _show_counts(self, counts: dict[str, int]) -> None:
        for name, states in FILTERS.items():
            self.chips[name].set_count(sum(counts.get(state, 0) for state in (states or counts)))

    def _say_empty(self, there_is_something: bool) -> None:
        if there_is_something or self.model.filter == "all":
            words = {
                "waiting": (self.tr("Nothing waits"), self.tr("Everything that was published has gone out.")),
                "failed": (self.tr("Nothing failed"), self.tr("What a channel refuses for good is listed here.")),
                "done": (self.tr("Nothing has gone out yet"), self.tr("What has arrived is listed here.")),
            }
            if self.model.filter in words:
                self.empty.set_words(*words[self.model.filter])
                return
        self.empty.set_words(
            self.tr("Nothing was published yet"),
            self.tr(
                "Each article that you publish is listed here once for every channel, with what became of it. Open an "
                "article and press Publish."
            ),
        )

    def _row_chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            self._chosen = self.model.row(current.row()).id
            self._load()

    def _load(self) -> None:
        record = self.record
        if record is None:
            return
        row_id = record.id
        self._context.jobs.read(
            lambda _: self._context.newsroom.publishing.item(row_id),
            on_result=self._show,
            on_failed=self.banner.show_error,
            owner=self,
            slot="item",
            quiet=True,
        )

    def _show(self, item: QueueItem) -> None:
        self.detail.show_item(item, self.model.headline(item.record), self.model.zone)
        self._offer()

    def _offer(self) -> None:
        """What cannot be done to any of the rows that are chosen says why, and gives way where room is short."""
        for command_id, made in self.buttons.items():
            made.offer(why_not(command_id, self.records, self._role))
        self._foot.fit()

    # Decisions ----------------------------------------------------------------------------------------------

    def set_paused(self, channel: str, paused: bool) -> None:
        """Hold everything back for this channel, or let it go on."""
        author = self._context.newsroom.author
        self._write(lambda desk: (desk.pause if paused else desk.resume)(channel, author=author))

    def retry(self) -> None:
        """What failed is tried again."""
        self._write_rows("queue.retry", lambda desk, row, author: desk.retry(row, author=author))

    def send_now(self) -> None:
        """It does not wait for its hour, or for its next attempt."""
        self._write_rows("queue.send_now", lambda desk, row, author: desk.send_now(row, author=author))

    def retry_failed(self) -> None:
        """Of the channel that is shown, or of all."""
        channel, author = self.channels.channel, self._context.newsroom.author
        self._write(lambda desk: desk.retry_failed(channel, author=author))

    def rehearse(self) -> None:
        """What the row in front would send."""
        from editor.desktop.queue.rehearsal_dialog import RehearsalDialog  # late: opened seldom

        if (record := self.record) is not None:
            RehearsalDialog(self._context, record.id, self).open()

    def only_this_article(self) -> None:
        """The rows of the article in front, or all again."""
        record, shown = self.record, self.model.article_id
        self.model.show_article(record.article_id if shown is None and record is not None else None)
        self.buttons["queue.article"].set_title(self._article_title())

    def _article_title(self) -> str:
        return self.tr("Only this article") if self.model.article_id is None else self.tr("All articles")

    def cancel(self) -> None:
        """It does not go out."""
        self._write_rows("queue.cancel", lambda desk, row, author: desk.cancel(row, author=author))

    def resend_old(self) -> None:
        """The same revision once more."""
        self._write_rows("queue.resend", lambda desk, row, author: desk.resend(row, current=False, author=author))

    def resend_current(self) -> None:
        """Today's text to the same channel."""
        self._write_rows(
            "queue.resend_current", lambda desk, row, author: desk.resend(row, current=True, author=author)
        )

    def open_article(self) -> None:
        """Bring its article to the front."""
        record = self.record
        if record is not None:
            self._context.go.article_requested.emit(record.article_id, None)

    def _write_rows(self, command_id: str, act: Act) -> None:
        """To the rows that are chosen, the oldest first; one that is chosen alone is asked for whatever its state."""
        chosen, author = self.records, self._context.newsroom.author
        states = OFFERS[command_id].states
        ids = [record.id for record in reversed(chosen) if len(chosen) == 1 or record.state in states]
        if ids:
            self._write(lambda desk: act_on(desk, ids, author, act))

    def _write(self, act: Callable[[Publishing], Changes | Acted]) -> None:
        self.banner.hide()
        self._context.jobs.write(
            lambda _: act(self._context.newsroom.publishing),
            on_result=self._done,
            on_failed=self._refused,
            owner=self,
        )

    def _done(self, done: Changes | Acted) -> None:
        if isinstance(done, Acted) and done.refused is not None:
            self._refused(done.refused)

    def _refused(self, error: QalamError) -> None:
        self.banner.show_error(error)
        self.model.refresh()
