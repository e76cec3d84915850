"""The groups of a filter: as many rows as there are groups, of which one stretch is in memory.

A stretch is a few pages around what is on the screen. It grows by keyset pages at the end that is near, in both
directions, and what is far from the screen is dropped; a jump reads another one. So the whole of a million reports can
be scrolled, and none but the pages that are looked at is read.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from editor.desktop.context import PanelContext
from editor.reports import GroupRow, InboxFilter, ReportDesk

_Index = QModelIndex | QPersistentModelIndex
PAGE = 100
MOST = 6 * PAGE  # rows in memory
ASKED_AT_ONCE = 20  # rows whose proposal is asked of the checks: more than a screen shows
ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class _Stretch:
    """Rows as they were read, and which row of all the first of them is."""

    first: int
    rows: list[GroupRow]
    total: int


class GroupModel(QAbstractListModel):
    """`loaded`: what is shown was read, or read again. `arrived`: more of it is in memory now."""

    loaded = Signal()
    arrived = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._rows: list[GroupRow] = []
        self._first = 0
        self._total = 0
        self._asked = InboxFilter()
        self._turn = 0  # counts what makes numbers of rows mean something else

    @property
    def asked(self) -> InboxFilter:
        """Which groups are shown."""
        return self._asked

    @property
    def state(self) -> str:
        """The state of the filter."""
        return self._asked.state

    @property
    def in_memory(self) -> range:
        """The numbers of the rows that are."""
        return range(self._first, self._first + len(self._rows))

    def show_state(self, state: str) -> None:
        """Show those of another state, and of the same filter otherwise."""
        self.show_filter(replace(self._asked, state=state))

    def show_filter(self, asked: InboxFilter) -> None:
        """Show those of another filter."""
        self._asked = asked
        self._become(_Stretch(0, [], 0))
        self.refresh()

    def refresh(self) -> None:
        """Read again what is in memory, at least a page."""
        asked, first, limit = self._asked, self._first, max(PAGE, len(self._rows))
        top = self._rows[0] if first and self._rows else None
        desk = self._context.newsroom.reports
        self._read(lambda: _again(desk, asked, first, top, limit), self._refreshed)

    # Rows -----------------------------------------------------------------------------------------------------------

    def row(self, number: int) -> GroupRow:
        """Raises IndexError where it is not in memory."""
        found = self.row_in_memory(number)
        if found is None:
            raise IndexError(number)
        return found

    def row_in_memory(self, number: int) -> GroupRow | None:
        """None where it is not."""
        return self._rows[number - self._first] if number in self.in_memory else None

    def rows_in_memory(self) -> list[GroupRow]:
        """All of them, in their order."""
        return list(self._rows)

    def number_of(self, group_id: int) -> int:
        """Where a group stands, -1 where it is not in memory."""
        return next((number for number in self.in_memory if self.row(number).group.id == group_id), -1)

    def take(self, group_ids: Collection[int]) -> None:
        """Away with them now: the decision was made, and the database follows."""
        for number in reversed(self.in_memory):
            if self.row(number).group.id in group_ids:
                self._turn += 1
                self.beginRemoveRows(QModelIndex(), number, number)
                del self._rows[number - self._first]
                self._total -= 1
                self.endRemoveRows()

    # What is on the screen ------------------------------------------------------------------------------------------

    def look_at(self, top: int, bottom: int) -> None:
        """These rows are on the screen: read what of them and around them is not in memory."""
        have, bottom = self.in_memory, min(bottom, self._total - 1)
        near = range(max(0, top - PAGE // 2), min(self._total, bottom + 1 + PAGE // 2))
        if not near or (near.start >= have.start and near.stop <= have.stop):
            return
        if have and have.start <= top <= have.stop and near.stop > have.stop:
            self._go_on(up=False)
        elif have and have.start <= bottom + 1 <= have.stop and near.start < have.start:
            self._go_on(up=True)
        elif near.start < have.start or near.stop > have.stop:
            self._jump(top)

    def _go_on(self, *, up: bool) -> None:
        asked, edge = self._asked, self._rows[0 if up else -1]
        desk = self._context.newsroom.reports
        self._read(
            lambda: desk.groups(asked, limit=PAGE, before=edge, up=up, checks=False),
            lambda rows: self._grow(rows, up=up),
        )

    def _jump(self, top: int) -> None:
        first = max(0, min(top - PAGE, self._total - 3 * PAGE))
        asked, limit = self._asked, min(3 * PAGE, self._total)
        below = self._total - first - limit
        up = below < first
        skip = below if up else first
        desk = self._context.newsroom.reports
        self._read(
            lambda: desk.groups(asked, limit=limit, up=up, skip=skip, checks=False),
            lambda rows: self._jumped(_Stretch(first, rows, self._total), limit, 0 if up else first),
        )

    def _read(self, work: object, taken: object) -> None:
        """Its result counts only while the numbers of rows mean what they meant."""
        turn = self._turn

        def take(found: object) -> None:
            if turn == self._turn:
                taken(found)  # type: ignore[operator]  # both are functions, of whatever type
            else:
                self.refresh()

        self._context.jobs.read(lambda _: work(), on_result=take, owner=self, slot="page")  # type: ignore[operator]

    def _grow(self, rows: list[GroupRow], *, up: bool) -> None:
        """Where there are fewer or more than was known, the numbers are put right."""
        if up:
            first, whole = self._first - len(rows), (rows + self._rows)[:MOST]
            is_known = first >= 0 if len(rows) == PAGE else first == 0
            total = self._total if is_known else self._total - first
            first = first if is_known else 0
        else:
            whole = (self._rows + rows)[-MOST:]
            end = self.in_memory.stop + len(rows)
            first = end - len(whole)
            is_known = end <= self._total if len(rows) == PAGE else end == self._total
            total = self._total if is_known else end
        self._take(_Stretch(first, whole, max(total, first + len(whole))), is_known=is_known)

    def _jumped(self, stretch: _Stretch, limit: int, first_if_short: int) -> None:
        if len(stretch.rows) == limit:
            self._take(stretch, is_known=True)
        elif stretch.rows:
            end = first_if_short + len(stretch.rows)
            self._take(_Stretch(first_if_short, stretch.rows, end), is_known=False)
        else:
            self.show_filter(self._asked)

    def _take(self, stretch: _Stretch, *, is_known: bool) -> None:
        if not is_known:
            self._become(stretch)
            self.loaded.emit()
            return
        self._first, self._rows = stretch.first, stretch.rows
        self._tell()

    def _tell(self) -> None:
        have = self.in_memory
        if have:
            self.dataChanged.emit(self.index(have.start), self.index(have.stop - 1))
        self.arrived.emit()

    def _refreshed(self, stretch: _Stretch) -> None:
        """Where the same groups stand in the same order only their words may differ: the view keeps its place."""
        known = {row.group.id: row for row in self._rows}
        rows = [_with_known(row, known.get(row.group.id)) for row in stretch.rows]
        same = [row.group.id for row in rows] == [row.group.id for row in self._rows]
        if same and (stretch.first, stretch.total) == (self._first, self._total):
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(stretch.first), self.index(stretch.first + len(rows) - 1))
        else:
            self._become(replace(stretch, rows=rows))
        self.loaded.emit()

    def _become(self, stretch: _Stretch) -> None:
        self._turn += 1
        self.beginResetModel()
        self._first, self._rows, self._total = stretch.first, stretch.rows, stretch.total
        self.endResetModel()

    # Proposals ------------------------------------------------------------------------------------------------------

    def ask_the_checks(self, first: int) -> None:
        """For the rows from this one on that no reader proposed anything for: a screenful, in the background."""
        shown = map(self.row_in_memory, range(first, first + ASKED_AT_ONCE))
        wanted = [row.group.id for row in shown if row is not None and row.proposal is None]
        if wanted:
            self._context.jobs.read(
                lambda _: self._context.newsroom.reports.rows(wanted),
                on_result=self._proposed,
                owner=self,
                slot="proposals",
                quiet=True,
            )

    def _proposed(self, found: dict[int, GroupRow]) -> None:
        for at, row in enumerate(self._rows):
            if row.proposal is None and row.group.id in found:
                self._rows[at] = replace(row, proposal=found[row.group.id].proposal or "")
                index = self.index(self._first + at)
                self.dataChanged.emit(index, index)

    # Qt -------------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else self._total

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_in_memory(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            readers = self.tr("%n reader(s)", "", row.group.reporters)
            return f"{row.quote}, {row.headline}, {readers}"
        return None


def _again(desk: ReportDesk, asked: InboxFilter, first: int, top: GroupRow | None, limit: int) -> _Stretch:
    """The stretch that begins with the same group. Where fewer follow than there were, its end is the end of all."""
    if top is not None:  # the row itself too: from just above it
        top = replace(top, group=replace(top.group, id=top.group.id + 1))
    rows = desk.groups(asked, limit=limit, before=top, checks=False)
    total = desk.count(asked)
    if top is None or not rows:
        rows = rows or desk.groups(asked, limit=limit, checks=False)
        return _Stretch(0, rows, max(total, len(rows)) if len(rows) == limit else len(rows))
    if len(rows) < limit or first + len(rows) > total:
        first = total - len(rows)
    return _Stretch(max(0, first), rows, total)


def _with_known(row: GroupRow, known: GroupRow | None) -> GroupRow:
    """What the checks proposed before stays until they are asked again."""
    return replace(row, proposal=known.proposal) if row.proposal is None and known is not None else row
