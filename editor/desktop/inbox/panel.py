"""The inbox's panel: groups on the left, one of them on the right, a key for each decision, the next one at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.changes import Changes
from editor.desktop.commands import Command
from editor.desktop.context import PanelContext
from editor.desktop.inbox.actions import Actions
from editor.desktop.inbox.attending import Attending
from editor.desktop.inbox.bulk import Bulk
from editor.desktop.inbox.delegate import GroupDelegate
from editor.desktop.inbox.detail import Detail
from editor.desktop.inbox.doors import Doors
from editor.desktop.inbox.filter_bar import FilterBar
from editor.desktop.inbox.group_list import GroupList
from editor.desktop.inbox.model import GroupModel
from editor.desktop.inbox.undo_bar import UNDO_KEY, UndoBar
from editor.desktop.widgets.banner import Banner
from editor.desktop.widgets.buttons import KeyButton, KeyRow
from editor.desktop.widgets.empty_state import EmptyState
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError
from editor.reports import GroupView, InboxFilter
from editor.reports.states import MOVES, OPEN
from editor.reports.waiting import FixKept

T = TypeVar("T")
_BY_STATE = ("fix", "dismiss", "spam", "reopen", "wait", "accept")  # shown only where the table of moves has them


class InboxPanel(QWidget):
    """Every decision is a command with a key; the buttons below say which."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self.model = GroupModel(context)
        self.list = GroupList(self.model)
        self.filters = FilterBar(context)
        self.states = self.filters.states
        self.detail = Detail(context)
        self.banner = Banner(context.icons, context.theme)
        self.undo_bar = UndoBar(context.theme)
        self.buttons: dict[str, KeyButton] = {}
        self.actions_ = Actions(context, self)
        self.bulk = Bulk(context, self)
        self._attending = Attending(context, self, self.detail.show_lookers)
        self._how_many = PlainLabel(role="quiet", wrap=True)
        self._how_many.setContentsMargins(14, 6, 12, 6)
        self._how_many.hide()
        self._wanted: int | None = None
        self._lay_out()
        self._declare()
        self._connect()
        self.model.refresh()

    # Building -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        delegate = GroupDelegate(self._context.icons, self._context.theme, self._context.newsroom.clock, self)
        self.list.setItemDelegate(delegate)
        self.list.fit_rows()
        self.list.setAccessibleName(self.tr("Reports"))
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 12, 10)
        head.setSpacing(12)
        head.addWidget(PlainLabel(self.tr("Inbox"), "heading"))
        head.addWidget(self.states, 1)
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addLayout(head)
        side.addWidget(self.filters)
        self.doors = Doors(self._context, self)
        side.addWidget(self.doors)
        side.addWidget(self.list, 1)
        side.addWidget(self._how_many)
        left.setMinimumWidth(270)
        self.split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.split.addWidget(left)
        self.split.addWidget(self._right())
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([330, 850])
        self.split.restoreState(self._context.preferences.bytes_of("inbox_split"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.split, 1)
        column.addWidget(self.undo_bar)

    def _right(self) -> QWidget:
        icons, theme = self._context.icons, self._context.theme
        self.empty = EmptyState(icons, theme, "inbox", "", "")
        self._say_empty()
        worked = QFrame()
        worked.setProperty("role", "page")
        column = QVBoxLayout(worked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.detail, 1)
        self._foot = KeyRow()
        column.addWidget(self._foot)
        self.right = QStackedWidget()
        self.right.addWidget(self.empty)
        self.right.addWidget(worked)
        return self.right

    def _say_empty(self) -> None:
        if self.model.asked == InboxFilter():
            self.empty.set_words(
                self.tr("No report waits"),
                self.tr(
                    "What readers mark on your pages with Ctrl+Enter comes in here, with its place in the text and a "
                    "proposal. Publish an article first; its page carries the way to report."
                ),
            )
        else:
            self.empty.set_words(self.tr("Nothing here"), self.tr("No report is in this state, or fits the filter."))

    def _declare(self) -> None:
        """The commands, and a button for each that stands below a group."""
        act = self.actions_
        self._button("inbox.fix", lambda: self.tr("Fix"), self.fix, "F", "check", more=("Return", "Enter"))
        self._button("inbox.dismiss", lambda: self.tr("Not an error"), act.ask_why, "D", "ban")
        self._button("inbox.spam", lambda: self.tr("Spam"), act.spam, "S", "shield-alert")
        self._button("inbox.reopen", lambda: self.tr("Open again"), act.reopen, "R", "rotate-ccw")
        self._button("inbox.wait", lambda: self.tr("Wait"), act.ask_wait, "W", "hourglass")
        self._button("inbox.assign", lambda: self.tr("Give to"), act.ask_whom, "G", "user")
        self._button("inbox.accept", lambda: self.tr("Accept"), act.accept, "A", "circle-check")
        self._foot.add_space()
        self._button("inbox.open", lambda: self.tr("Open in the article"), act.open_article, "O", "pen-line")
        self._button("inbox.previous", lambda: self.tr("Previous"), lambda: self.step(-1), "K", "chevron-up")
        self._button("inbox.next", lambda: self.tr("Next"), lambda: self.step(1), "J", "chevron-down")
        for command in (
            Command("inbox.edit", lambda: self.tr("Write another replacement"), self._edit, "E", menu="inbox",
                    icon="pen", enabled=self.can_fix),
            Command("inbox.fix_as", lambda: self.tr("Fix and say how…"), act.ask_how, "Shift+F", menu="inbox",
                    icon="pen-line", enabled=self.can_fix),
            Command("inbox.undo", lambda: self.tr("Undo the last decision"), self.undo_bar.request, UNDO_KEY,
                    menu="inbox", icon="undo-2", enabled=lambda: self.undo_bar.is_open),
            Command("inbox.undo_list", lambda: self.tr("Undo one of the last decisions…"), act.show_done, "Shift+U",
                    menu="inbox", icon="undo-2", enabled=lambda: self.undo_bar.is_open),
            Command("inbox.merge", lambda: self.tr("Merge the selected groups"), act.merge, "M", menu="inbox",
                    icon="git-compare"),
            Command("inbox.split", lambda: self.tr("Take reports out of the group…"), act.ask_split, "X", menu="inbox",
                    icon="split", enabled=lambda: self._view is not None),
            Command("inbox.elsewhere", lambda: self.tr("The same words elsewhere…"), act.look_elsewhere, "T",
                    menu="inbox", icon="search", enabled=lambda: self._view is not None),
            Command("inbox.search", lambda: self.tr("Search the reports"), self.filters.search.setFocus, "/",
                    menu="inbox", icon="search"),
            Command("inbox.filter", lambda: self.tr("Filter the reports…"), self.filters.open_menu, "I", menu="inbox",
                    icon="filter"),
        ):  # fmt: skip
            self._context.commands.add(command, scope=self)

    def _button(
        self,
        command_id: str,
        title: Callable[[], str],
        run: Callable[[], object],
        key: str,
        icon: str,
        *,
        more: tuple[str, ...] = (),
    ) -> None:
        def enabled() -> bool:
            return self._is_enabled(command_id)

        self._context.commands.add(
            Command(command_id, title, run, key, more, menu="inbox", icon=icon, enabled=enabled), scope=self
        )
        made = KeyButton(title(), key, self._context.theme, "primary" if command_id == "inbox.fix" else "")
        made.clicked.connect(lambda: self._context.commands.run(command_id))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.buttons[command_id] = made
        self._foot.add(made)

    def _is_enabled(self, command_id: str) -> bool:
        """By the table of moves, so that no button offers what would be refused."""
        view, action = self._view, command_id.removeprefix("inbox.")
        if action in ("next", "previous"):
            return self.model.rowCount() > 1
        if view is None:
            return False
        if action == "open":
            return view.article is not None
        if action == "fix":
            return self.can_fix()
        return action == "assign" or any(move == (view.group.state, action) for move in MOVES)

    def _connect(self) -> None:
        self.filters.changed.connect(self._choose)
        self.filters.bulk_wanted.connect(self.bulk.of_filter)
        self.filters.article = lambda: self._view.group.article_id if self._view is not None else None
        self.list.selectionModel().currentChanged.connect(self._group_chosen)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._say_how_many())
        self.list.looked_at.connect(self._rows_shown)
        self.model.arrived.connect(self._rows_arrived)
        self.model.modelReset.connect(self._say_how_many)
        self.model.loaded.connect(self._keep_place)
        self.detail.accepted.connect(self.fix)
        self.undo_bar.undo_wanted.connect(self.actions_.undo)
        self._context.hub.changed.connect(self._look)
        self.split.splitterMoved.connect(
            lambda *_: self._context.preferences.keep("inbox_split", self.split.saveState())
        )

    # What is in front ---------------------------------------------------------------------------------------

    @property
    def _view(self) -> GroupView | None:
        return self.detail.view

    def shown(self) -> None:
        """The list has the keys."""
        self.list.setFocus()
        self.filters.read_again()
        self._attending.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._attending.stop()

    def leave(self) -> bool:
        """Nothing is held back here: a fix that can be undone is in the database already."""
        self._context.preferences.keep("inbox_split", self.split.saveState())
        return True

    def _choose(self, asked: InboxFilter) -> None:
        self.detail.clear()
        self._wanted = None
        self.model.show_filter(asked)
        self._say_empty()
        if not self.filters.search.hasFocus():
            self.list.setFocus()

    def _rows_shown(self, top: int, bottom: int) -> None:
        self.model.look_at(top, bottom)
        self.model.ask_the_checks(top)

    def _rows_arrived(self) -> None:
        """Perhaps the one that was chosen before it was in memory; what is on the screen may go on from here."""
        self.model.ask_the_checks(self.list.top_row())
        self.list.tell()
        current = self.list.currentIndex()
        if self._wanted is None and current.isValid():
            self._group_chosen(current, QModelIndex())

    def _say_how_many(self) -> None:
        """Where more than one group is selected: the keys are about all of them."""
        count = self.bulk.chosen
        self._how_many.setText(self.tr("%n group(s) selected: a key decides about all of them", "", count))
        self._how_many.setVisible(count > 1)

    def _look(self, changes: Changes) -> None:
        if changes.concern("group", "report"):
            self.model.refresh()
        view = self._view
        if view is not None and (
            view.group.id in changes.ids("group")
            or (view.article is not None and view.article.id in changes.ids("article"))
        ):
            self._load(view.group.id)

    def _keep_place(self) -> None:
        """After the list was read again: the same group, else the one that stands where it stood."""
        count = self.model.rowCount()
        self.list.tell()
        if not count:
            self.detail.clear()
            self.right.setCurrentIndex(0)
            return
        at = self.model.number_of(self._wanted) if self._wanted is not None else -1
        current = self.list.currentIndex().row()
        row = at if at >= 0 else min(max(current, 0), count - 1)
        if row != current:
            self.list.setCurrentIndex(self.model.index(row))
        elif self._view is None:
            self._group_chosen(self.model.index(row), QModelIndex())

    def _group_chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            row = self.model.row_in_memory(current.row())
            self._wanted = row.group.id if row is not None else None  # else it is chosen when it has arrived
            if row is not None:
                self._load(row.group.id)

    def _looked_at(self, group_id: int) -> None:
        """The first time counts in the figures."""
        desk = self._context.newsroom.reports
        self._context.jobs.write(lambda _: desk.look_at(group_id), owner=self, quiet=True)

    def _load(self, group_id: int) -> None:
        self._context.jobs.read(
            lambda _: self._context.newsroom.reports.group(group_id),
            on_result=self._show,
            on_failed=self.refused,
            owner=self,
            slot="group",
        )

    def _show(self, view: GroupView) -> None:
        self.detail.show_group(view)
        self._attending.look(view.group.id)
        if view.group.first_look_at is None and self.isVisible():
            self._looked_at(view.group.id)
        self.right.setCurrentIndex(1)
        for command_id, made in self.buttons.items():
            enabled = self._context.commands.get(command_id).enabled()
            made.setEnabled(enabled)
            if command_id.removeprefix("inbox.") in _BY_STATE:
                made.setVisible(enabled or (command_id == "inbox.fix" and view.group.state in OPEN))
        self._foot.fit()

    # Decisions ----------------------------------------------------------------------------------------------

    def can_fix(self) -> bool:
        """Whether the group in front is open and has a place."""
        view = self._view
        return view is not None and view.place is not None and view.group.state in OPEN

    def step(self, by: int) -> None:
        """The next group, or the one before."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))

    def _edit(self) -> None:
        self.detail.replacement.setFocus()
        self.detail.replacement.selectAll()

    def fix(self) -> None:
        """Put the replacement in place; of several that are selected, what is proposed for each.

        What somebody is typing just now is meant for the group in front alone.
        """
        if self.bulk.is_many and not self.detail.replacement.hasFocus():
            self.bulk.of_chosen("fix")
        else:
            self.actions_.fix()

    def decide(
        self, group_id: int, act: Callable[[], T], *, on_result: Callable[[T], None] = lambda _result: None
    ) -> None:
        """The next group is in front before the database has answered; where it refuses, this one comes back."""
        self.banner.hide()
        row = self.model.number_of(group_id)
        self._wanted = None
        self.detail.clear()
        self.model.take((group_id,))
        count = self.model.rowCount()
        if count:
            index = self.model.index(min(max(row, 0), count - 1))
            self.list.setCurrentIndex(index)
            self._group_chosen(index, QModelIndex())
        else:
            self.right.setCurrentIndex(0)
        self.list.setFocus()

        def comes_back(error: QalamError) -> None:
            self._wanted = group_id
            self.refused(error)

        self._context.jobs.write(lambda _: act(), on_result=on_result, on_failed=comes_back, owner=self)

    def refused(self, error: QalamError) -> None:
        """Say why, and show what is."""
        self.banner.show_error(error)
        if isinstance(error, FixKept):
            self._context.hub.publish(error.changes)
        self.model.refresh()
