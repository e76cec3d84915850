"""The inbox's panel: groups on the left, one of them on the right, a key for each decision, the next one at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.commands import Command
from editor.desktop.context import PanelContext
from editor.desktop.inbox.delegate import GroupDelegate
from editor.desktop.inbox.detail import Detail
from editor.desktop.inbox.doors import Doors
from editor.desktop.inbox.model import GroupModel
from editor.desktop.inbox.undo_bar import UNDO_KEY, UndoBar
from editor.desktop.widgets.banner import Banner
from editor.desktop.widgets.buttons import KeyButton, KeyRow
from editor.desktop.widgets.empty_state import EmptyState
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError
from editor.reports import Decided, Fixed, GroupView, ReportDesk
from editor.reports.corrections import Manner
from editor.reports.waiting import FixKept

T = TypeVar("T")

_STATES = ("new", "fixed", "not_an_error", "already_corrected", "spam")


class InboxPanel(QWidget):
    """Every decision is a command with a key; the buttons below say which."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self.model = GroupModel(context)
        self.list = QListView()
        self.states = QComboBox()
        self.detail = Detail(context)
        self.banner = Banner(context.icons, context.theme)
        self.undo_bar = UndoBar(context.theme)
        self.buttons: dict[str, KeyButton] = {}
        self._wanted: int | None = None
        self._lay_out()
        self._declare()
        self._connect()
        self.model.refresh()

    # Building -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        delegate = GroupDelegate(self._context.icons, self._context.theme, self._context.newsroom.clock, self)
        self.list.setItemDelegate(delegate)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setProperty("role", "side")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Reports"))
        for state in _STATES:
            self.states.addItem(messages.report_state(state), state)
        self.states.setAccessibleName(self.tr("Which reports"))
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 12, 10)
        head.addWidget(PlainLabel(self.tr("Inbox"), "heading"), 1)
        head.addWidget(self.states)
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addLayout(head)
        self.doors = Doors(self._context, self)
        side.addWidget(self.doors)
        side.addWidget(self.list, 1)
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
        if self.model.state == "new":
            self.empty.set_words(
                self.tr("No report waits"),
                self.tr(
                    "What readers mark on your pages with Ctrl+Enter comes in here, with its place in the text and a "
                    "proposal. Publish an article first; its page carries the way to report."
                ),
            )
        else:
            self.empty.set_words(self.tr("Nothing here"), self.tr("No report is in this state."))

    def _declare(self) -> None:
        """The commands, and a button for each that stands below a group."""
        self._button("inbox.fix", lambda: self.tr("Fix"), self.fix, "F", "check", more=("Return", "Enter"))
        self._button("inbox.dismiss", lambda: self.tr("Not an error"), self.ask_why, "D", "ban")
        self._button("inbox.spam", lambda: self.tr("Spam"), self.spam, "S", "shield-alert")
        self._button("inbox.reopen", lambda: self.tr("Open again"), self.reopen, "R", "rotate-ccw", closed=True)
        self._foot.add_space()
        self._button("inbox.open", lambda: self.tr("Open in the article"), self.open_article, "O", "pen-line")
        self._button("inbox.previous", lambda: self.tr("Previous"), lambda: self.step(-1), "K", "chevron-up")
        self._button("inbox.next", lambda: self.tr("Next"), lambda: self.step(1), "J", "chevron-down")
        for command in (
            Command("inbox.edit", lambda: self.tr("Write another replacement"), self._edit, "E", menu="inbox",
                    icon="pen", enabled=self._can_fix),
            Command("inbox.undo", lambda: self.tr("Undo the last fix"), self.undo_bar.request, UNDO_KEY, menu="inbox",
                    icon="undo-2", enabled=lambda: self.undo_bar.is_open),
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
        closed: bool = False,
    ) -> None:
        def enabled() -> bool:
            if command_id in ("inbox.next", "inbox.previous"):
                return self.model.rowCount() > 1
            if command_id == "inbox.open":
                return self._view is not None and self._view.article is not None
            if command_id == "inbox.fix":
                return self._can_fix()
            return self._view is not None and (self._view.group.state == "new") != closed

        self._context.commands.add(
            Command(command_id, title, run, key, more, menu="inbox", icon=icon, enabled=enabled), scope=self
        )
        made = KeyButton(title(), key, self._context.theme, "primary" if command_id == "inbox.fix" else "")
        made.clicked.connect(lambda: self._context.commands.run(command_id))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.buttons[command_id] = made
        self._foot.add(made)

    def _connect(self) -> None:
        self.states.activated.connect(lambda _: self._choose_state())
        self.list.selectionModel().currentChanged.connect(self._group_chosen)
        self.model.loaded.connect(self._keep_place)
        self.detail.accepted.connect(self.fix)
        self.undo_bar.undo_requested.connect(self.undo)
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

    def leave(self) -> bool:
        """Nothing is held back here: a fix that can be undone is in the database already."""
        self._context.preferences.keep("inbox_split", self.split.saveState())
        return True

    def _choose_state(self) -> None:
        self.detail.clear()
        self._wanted = None
        self.model.show_state(self.states.currentData())
        self._say_empty()
        self.list.setFocus()

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
            self._load(self.model.row(row).group.id)

    def _group_chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            self._wanted = self.model.row(current.row()).group.id
            self._load(self._wanted)

    def _looked_at(self, group_id: int) -> None:
        """The first time counts in the figures."""
        desk = self._context.newsroom.reports
        self._context.jobs.write(lambda _: desk.look_at(group_id), owner=self, quiet=True)

    def _load(self, group_id: int) -> None:
        self._context.jobs.read(
            lambda _: self._context.newsroom.reports.group(group_id),
            on_result=self._show,
            on_failed=self._refused,
            owner=self,
            slot="group",
        )

    def _show(self, view: GroupView) -> None:
        self.detail.show_group(view)
        if view.group.first_look_at is None and self.isVisible():
            self._looked_at(view.group.id)
        self.right.setCurrentIndex(1)
        is_new = view.group.state == "new"
        for command_id, made in self.buttons.items():
            made.setEnabled(self._context.commands.get(command_id).enabled())
            if command_id in ("inbox.fix", "inbox.dismiss", "inbox.spam"):
                made.setVisible(is_new)
        self.buttons["inbox.reopen"].setVisible(not is_new and view.group.state != "fixed")
        self._foot.fit()

    # Decisions ----------------------------------------------------------------------------------------------

    def _can_fix(self) -> bool:
        view = self._view
        return view is not None and view.place is not None and view.group.state == "new"

    def step(self, by: int) -> None:
        """The next group, or the one before."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))

    def _edit(self) -> None:
        self.detail.replacement.setFocus()
        self.detail.replacement.selectAll()

    def fix(self) -> None:
        """Put the replacement in place; sent when the time for undoing is over."""
        view = self._view
        if view is None or not self._can_fix():
            return
        text, seconds = self.detail.replacement.text(), self._context.preferences.undo_seconds
        group_id, author = view.group.id, self._context.newsroom.author
        how = Manner(seen_revision=view.article.current_revision if view.article else None)
        self._decide(
            group_id,
            lambda: self._context.newsroom.reports.fix(
                group_id, text, author=author, undo_for=timedelta(seconds=seconds), how=how
            ),
            on_result=lambda fixed: self._is_fixed(fixed, seconds),
        )

    def _is_fixed(self, fixed: Fixed, seconds: int) -> None:
        done = fixed.correction
        self.undo_bar.offer(done.id, done.old_text, done.new_text, seconds, is_sent=bool(fixed.queued))

    def ask_why(self) -> None:
        """A menu of reasons: a digit, or Enter for the first."""
        reasons = (
            self.tr("It is spelt right"),
            self.tr("It is a name or a term"),
            self.tr("It is a quotation, kept as it was said"),
            self.tr("It is a matter of style"),
            self.tr("The report names no error"),
        )
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, reason in enumerate(reasons, start=1):
            action = menu.addAction(f"&{number}  {reason}")
            action.triggered.connect(lambda _=False, reason=reason: self.dismiss(reason))
        menu.setActiveAction(menu.actions()[0])
        made = self.buttons["inbox.dismiss"]
        menu.popup(made.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))  # above its button

    def dismiss(self, reason: str) -> None:
        """Close it: not an error, and why."""
        self._close(lambda desk, group_id, author: desk.dismiss(group_id, reason=reason, author=author))

    def spam(self) -> None:
        """Close it: no reader wrote this."""
        self._close(lambda desk, group_id, author: desk.spam(group_id, author=author))

    def reopen(self) -> None:
        """Back among the new ones."""
        self._close(lambda desk, group_id, author: desk.reopen(group_id))

    def undo(self, correction_id: int) -> None:
        """Until it is sent: the old words, and the group is open again."""
        author = self._context.newsroom.author
        self._context.jobs.write(
            lambda _: self._context.newsroom.reports.undo(correction_id, author=author),
            on_result=lambda _: self._context.go.say.emit(self.tr("The fix is undone; the report is open again")),
            on_failed=self._refused,
            owner=self,
        )

    def open_article(self) -> None:
        """Show the words in the article."""
        view = self._view
        if view is not None and view.article is not None:
            self._context.go.article_requested.emit(view.article.id, view.place)

    def _close(self, act: Callable[[ReportDesk, int, str], Decided]) -> None:
        view = self._view
        if view is not None:
            desk, group_id, author = self._context.newsroom.reports, view.group.id, self._context.newsroom.author
            self._decide(group_id, lambda: act(desk, group_id, author))

    def _decide(
        self, group_id: int, act: Callable[[], T], *, on_result: Callable[[T], None] = lambda _result: None
    ) -> None:
        """The next group is in front before the database has answered; where it refuses, this one comes back."""
        self.banner.hide()
        row = self.model.number_of(group_id)
        self._wanted = None
        self.detail.clear()
        self.model.take(group_id)
        count = self.model.rowCount()
        if count:
            index = self.model.index(min(max(row, 0), count - 1))
            self.list.setCurrentIndex(index)
            self._group_chosen(index, QModelIndex())
        else:
            self.right.setCurrentIndex(0)
        self.list.setFocus()

        def refused(error: QalamError) -> None:
            self._wanted = group_id
            self._refused(error)

        self._context.jobs.write(lambda _: act(), on_result=on_result, on_failed=refused, owner=self)

    def _refused(self, error: QalamError) -> None:
        self.banner.show_error(error)
        if isinstance(error, FixKept):
            self._context.hub.publish(error.changes)
        self.model.refresh()
