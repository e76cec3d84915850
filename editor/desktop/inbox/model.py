"""The groups of one state, a window of them at a time: a million reports never come into memory at once."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from editor.desktop.context import PanelContext
from editor.reports import GroupRow, InboxFilter

_Index = QModelIndex | QPersistentModelIndex
PAGE = 100
ROW_ROLE = Qt.ItemDataRole.UserRole


class GroupModel(QAbstractListModel):
    """`loaded`: the first page is there, or there again."""

    loaded = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._rows: list[GroupRow] = []
        self._state = "new"
        self._more = False

    @property
    def state(self) -> str:
        """Which groups are shown."""
        return self._state

    def show_state(self, state: str) -> None:
        """Show those of another state."""
        self._state = state
        self.beginResetModel()
        self._rows = []
        self._more = False
        self.endResetModel()
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown, at least a page."""
        limit = max(PAGE, len(self._rows))
        state = self._state
        self._context.jobs.read(
            lambda _: self._context.newsroom.reports.groups(InboxFilter(state), limit=limit),
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
        return self._more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        self._more = False  # asked once; the answer says whether there is still more
        state, last = self._state, self._rows[-1]
        self._context.jobs.read(
            lambda _: self._context.newsroom.reports.groups(InboxFilter(state), limit=PAGE, before=last),
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
        if [row.group.id for row in rows] == [row.group.id for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        self.loaded.emit()
