"""The rows of the outbox, a window of them at a time, newest first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from db.records import ChannelRecord, OutboxRecord
from editor.bootstrap import Newsroom
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.widgets.plain import tooltip
from editor.newsroom.people import Role

_Index = QModelIndex | QPersistentModelIndex
PAGE = 200
STATE, ARTICLE, CHANNEL, ACTION, ATTEMPTS, NEXT, REASON = range(7)
# What each chip shows; None is everything.
FILTERS: dict[str, tuple[str, ...] | None] = {
    "waiting": ("waiting", "sending"),
    "failed": ("failed",),
    "done": ("done",),
    "all": None,
}
LOOKS = {
    "waiting": ("clock", "info"),
    "sending": ("send", "accent"),
    "done": ("circle-check", "good"),
    "failed": ("circle-alert", "danger"),
    "superseded": ("circle-dashed", "text_quiet"),
    "cancelled": ("circle-x", "text_quiet"),
}


@dataclass(frozen=True)
class QueuePage:
    """What one read brings: rows, the headlines that they name, channels, how many there are of each state, and the
    role of who sits here.
    """

    rows: list[OutboxRecord]
    headlines: dict[int, str]
    channels: list[ChannelRecord]
    counts: dict[str, int]
    zone: str
    role: Role


class QueueModel(QAbstractTableModel):
    """`loaded` carries the QueuePage that is shown now."""

    loaded = Signal(object)

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._rows: list[OutboxRecord] = []
        self._headlines: dict[int, str] = {}
        self._filter = "all"
        self._article: int | None = None
        self._channel: str | None = None
        self._more = False
        self._zone = ZoneInfo("UTC")
        context.theme.changed.connect(self._recolour)

    @property
    def filter(self) -> str:
        """One of `FILTERS`."""
        return self._filter

    @property
    def zone(self) -> ZoneInfo:
        """The newsroom's, in which times are shown."""
        return self._zone

    def show_filter(self, name: str) -> None:
        """Other states."""
        self._filter = name
        self.refresh()

    @property
    def article_id(self) -> int | None:
        """The only article that is shown, None where all are."""
        return self._article

    def show_article(self, article_id: int | None) -> None:
        """One article's rows only, or all."""
        self._article = article_id
        self.refresh()

    def show_channel(self, channel: str | None) -> None:
        """One channel's rows only, or all."""
        self._channel = channel
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown, at least a page."""
        limit = max(PAGE, len(self._rows))
        read = self._reader(limit, None)
        self._context.jobs.read(
            lambda _: read(),
            on_result=lambda page: self._replace(page, limit),
            owner=self,
            slot="page",
            quiet=True,
        )

    def _reader(self, limit: int, before: int | None) -> Callable[[], QueuePage]:
        """What reads a page of what is shown now, in another thread."""
        newsroom = self._context.newsroom
        find = partial(
            newsroom.publishing.queue,
            states=FILTERS[self._filter],
            article_id=self._article,
            channel=self._channel,
            limit=limit,
            before_id=before,
        )
        return lambda: _read(newsroom, find)

    def row(self, number: int) -> OutboxRecord:
        """Raises IndexError."""
        return self._rows[number]

    def number_of(self, outbox_id: int) -> int:
        """Where a row stands, -1 where it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.id == outbox_id), -1)

    def headline(self, row: OutboxRecord) -> str:
        """The article's, as it is now."""
        return self._headlines.get(row.article_id, "")

    # What Qt asks -------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else REASON + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("State"),
            self.tr("Article"),
            self.tr("Channel"),
            self.tr("Action"),
            self.tr("Attempts"),
            self.tr("Next try"),
            self.tr("Reason"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._text(row, column))
        if role == Qt.ItemDataRole.DecorationRole and column == STATE:
            icon, color = LOOKS[row.state]
            return self._context.icons.icon(icon, color, on=color)
        if role == Qt.ItemDataRole.ForegroundRole:
            if column == REASON and row.state == "failed":
                return self._context.theme.color("danger")
            if column in (CHANNEL, ACTION, ATTEMPTS, NEXT):
                return self._context.theme.color("text_quiet")
        if role == Qt.ItemDataRole.AccessibleTextRole and column == STATE:
            return ", ".join(
                filter(None, (self._text(row, each) for each in (STATE, ARTICLE, CHANNEL, ACTION, REASON)))
            )
        return None

    def canFetchMore(self, parent: _Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        self._more = False
        read = self._reader(PAGE, self._rows[-1].id)
        self._context.jobs.read(
            lambda _: read(),
            on_result=self._append,
            owner=self,
            slot="page",
        )

    def _text(self, row: OutboxRecord, column: int) -> str:
        if column == STATE:
            return messages.queue_state(row.state)
        if column == ARTICLE:
            return self.headline(row)
        if column == CHANNEL:
            return row.channel
        if column == ACTION:
            return messages.queue_action(row.action)
        if column == ATTEMPTS:
            return str(row.attempts)
        if column == NEXT:
            return messages.moment(row.next_attempt_at, self._zone) if row.state == "waiting" else ""
        return messages.queue_reason(row, self._zone)

    def _recolour(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, REASON))

    def _append(self, page: QueuePage) -> None:
        self._headlines |= page.headlines
        if page.rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
            self._rows += page.rows
            self.endInsertRows()
        self._more = len(page.rows) == PAGE

    def _replace(self, page: QueuePage, limit: int) -> None:
        """Where the same rows stand in the same order the view keeps its place and its selection."""
        self._more = len(page.rows) == limit
        self._headlines = page.headlines
        self._zone = ZoneInfo(page.zone)
        if [row.id for row in page.rows] == [row.id for row in self._rows]:
            self._rows = page.rows
            self._recolour()
        else:
            self.beginResetModel()
            self._rows = page.rows
            self.endResetModel()
        self.loaded.emit(page)


def _read(newsroom: Newsroom, find: Callable[[], list[OutboxRecord]]) -> QueuePage:
    publishing = newsroom.publishing
    rows = find()
    with newsroom.database.reading() as work:
        headlines = {number: work.articles.get(number).headline for number in {row.article_id for row in rows}}
    role = newsroom.people.role(newsroom.author)
    return QueuePage(rows, headlines, publishing.channels(), publishing.counts(), newsroom.agency.zone, role)
