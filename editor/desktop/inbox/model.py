"""The groups of a filter, a window of them at a time: a million reports never come into memory at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from editor.desktop.context import PanelContext
from editor.reports import GroupRow, InboxFilter

_Index = QModelIndex | QPersistentModelIndex
PAGE = 100
MOST = 2_000  # rows in memory: who would look at more of them filters
ASKED_AT_ONCE = 20  # rows whose proposal is asked of the checks: more than a screen shows
ROW_ROLE = Qt.ItemDataRole.UserRole


class GroupModel(QAbstractListModel):
    """`loaded`: the first page is there, or there again."""

    loaded = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._rows: list[GroupRow] = []
        self._asked = InboxFilter()
        self._more = False

    @property
    def asked(self) -> InboxFilter:
        """Which groups are shown."""
        return self._asked

    @property
    def state(self) -> str:
        """The state of the filter."""
        return self._asked.state

    @property
    def is_full(self) -> bool:
        """Whether there are more groups than the list holds."""
        return len(self._rows) >= MOST

    def show_state(self, state: str) -> None:
        """Show those of another state, and of the same filter otherwise."""
        self.show_filter(replace(self._asked, state=state))

    def show_filter(self, asked: InboxFilter) -> None:
        """Show those of another filter."""
        self._asked = asked
        self.beginResetModel()
        self._rows = []
        self._more = False
        self.endResetModel()
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown, at least a page."""
        limit = max(PAGE, len(self._rows))
        asked = self._asked
        self._context.jobs.read(
            lambda _: self._context.newsroom.reports.groups(asked, limit=limit, checks=False),
            on_result=lambda rows: self._replace(rows, limit),
            owner=self,
            slot="page",
        )

    def row(self, number: int) -> GroupRow:
        """Raises IndexError."""
        return self._rows[number]

    def number_of(self, group_id: int) -> int:
        """Where a group stands, -1 where it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.group.id == group_id), -1)

    def take(self, group_id: int) -> None:
        """Away with it now: the decision was made, and the database follows."""
        number = self.number_of(group_id)
        if number >= 0:
            self.beginRemoveRows(QModelIndex(), number, number)
            del self._rows[number]
            self.endRemoveRows()

    def ask_the_checks(self, first: int) -> None:
        """For the rows from this one on that no reader proposed anything for: a screenful, in the background."""
        wanted = [row.group.id for row in self._rows[first : first + ASKED_AT_ONCE] if row.proposal is None]
        if wanted:
            self._context.jobs.read(
                lambda _: self._context.newsroom.reports.rows(wanted),
                on_result=self._proposed,
                owner=self,
                slot="proposals",
                quiet=True,
            )

    def _proposed(self, found: dict[int, GroupRow]) -> None:
        for number, row in enumerate(self._rows):
            if row.proposal is None and row.group.id in found:
                self._rows[number] = replace(row, proposal=found[row.group.id].proposal or "")
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            readers = self.tr("%n reader(s)", "", row.group.reporters)
            return f"{row.quote}, {row.headline}, {readers}"
        return None

    def canFetchMore(self, parent: _Index) -> bool:
        return self._more and not parent.isValid() and not self.is_full

    def fetchMore(self, parent: _Index) -> None:
        self._more = False  # asked once; the answer says whether there is still more
        asked, last = self._asked, self._rows[-1]
        self._context.jobs.read(
            lambda _: self._context.newsroom.reports.groups(asked, limit=PAGE, before=last, checks=False),
            on_result=self._append,
            owner=self,
            slot="page",
        )

    def _append(self, rows: list[GroupRow]) -> None:
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
        self._more = len(rows) == PAGE

    def _replace(self, rows: list[GroupRow], limit: int) -> None:
        """Where the same groups stand in the same order only their words may differ: the view keeps its place."""
        self._more = len(rows) == limit
        known = {row.group.id: row for row in self._rows}
        same = [row.group.id for row in rows] == [row.group.id for row in self._rows]
        rows = [_with_known(row, known.get(row.group.id)) for row in rows]
        if same:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        self.loaded.emit()


def _with_known(row: GroupRow, known: GroupRow | None) -> GroupRow:
    """What the checks proposed before stays until they are asked again."""
    return replace(row, proposal=known.proposal) if row.proposal is None and known is not None else row
