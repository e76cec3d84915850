"""What the inbox shows: a state, words to look for, and a menu with everything else, also filters that are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.inbox.dialogs import ask_line
from editor.desktop.widgets.buttons import IconButton
from editor.desktop.widgets.plain import ElidedLabel
from editor.reports import InboxFilter

STATES = ("new", "accepted", "waiting", "fixed", "not_an_error", "already_corrected", "spam", "open", "all")
_PAUSE_MS = 250  # after the last key: a search for each letter would be in nobody's interest
_KINDS = ("letters", "typography", "spelling", "wording", "comment")


def kind_name(kind: str) -> str:
    """What a kind of error is called in the window's language."""
    names = {
        "letters": QCoreApplication.translate("error_kinds", "Letters of another alphabet"),
        "typography": QCoreApplication.translate("error_kinds", "Signs and spaces"),
        "spelling": QCoreApplication.translate("error_kinds", "Spelling of a word"),
        "wording": QCoreApplication.translate("error_kinds", "Wording"),
        "comment": QCoreApplication.translate("error_kinds", "No proposal of a reader"),
    }
    return names.get(kind, kind)


class FilterBar(QWidget):
    """`changed`: another filter is asked for. `bulk_wanted`: a decision about all of it, by its name."""

    changed = Signal(object)
    bulk_wanted = Signal(str)

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self.asked = InboxFilter()
        self.article: Callable[[], int | None] = lambda: None  # the article of the group in front
        self.states = QComboBox()
        for state in STATES:
            self.states.addItem(self._state_name(state), state)
        self.states.setAccessibleName(self.tr("Which reports"))
        self.states.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.states.setMinimumContentsLength(11)  # beside the panel's name, in its narrowest width
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Search the reports"))
        self.search.setAccessibleName(self.tr("Search the reports"))
        self.menu_button = IconButton(
            context.icons, context.theme, "filter", self.tr("Filter, and decide about all"), self.open_menu
        )
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.told = ElidedLabel(role="quiet")
        self.told.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._kept: dict[str, InboxFilter] = {}
        self.desks: tuple[str, ...] = ()  # of the newest articles
        self._lay_out()
        self.states.activated.connect(lambda _: self._ask(state=self.states.currentData()))
        self.search.textEdited.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self.search_now)
        self._pause.timeout.connect(self.search_now)
        self._read_kept()

    def _lay_out(self) -> None:
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.setMinimumWidth(80)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.search, 1)
        row.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 12, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.told)

    def read_again(self) -> None:
        """The inbox comes to the front: what others kept and named meanwhile is offered too."""
        self._read_kept()

    def search_now(self) -> None:
        """Without waiting for the pause."""
        self._pause.stop()
        if self.search.text() != self.asked.search:
            self._ask(search=self.search.text())

    def show_filter(self, asked: InboxFilter) -> None:
        """Ask for this one, as if it had been chosen."""
        self.search.setText(asked.search)
        self.states.setCurrentIndex(max(0, self.states.findData(asked.state)))
        self._become(asked)

    def _ask(self, **changes: object) -> None:
        self._become(replace(self.asked, **changes))  # type: ignore[arg-type]  # names of its fields

    def _become(self, asked: InboxFilter) -> None:
        self.asked = asked
        said = self._said(asked)
        self.told.set_whole(said)
        self.told.setVisible(bool(said))
        self.changed.emit(asked)

    def _said(self, asked: InboxFilter) -> str:
        """What narrows the list beside the state and the words, which stand above."""
        parts = []
        if asked.language:
            parts.append(messages.language(asked.language))
        if asked.kind:
            parts.append(kind_name(asked.kind))
        if asked.desk:
            parts.append(self.tr("no desk") if asked.desk == "-" else asked.desk)
        if asked.assignee:
            parts.append(self.tr("nobody's") if asked.assignee == "-" else asked.assignee)
        if asked.article_id is not None:
            parts.append(self.tr("one article"))
        if asked.newer_than is not None:
            parts.append(self.tr("of the last %n day(s)", "", int(asked.newer_than)))
        if asked.older_than is not None:
            parts.append(self.tr("older than %n day(s)", "", int(asked.older_than)))
        return " · ".join(parts)

    def _state_name(self, state: str) -> str:
        if state == "open":
            return self.tr("All that are open")
        return self.tr("All") if state == "all" else messages.report_state(state)

    # The menu -------------------------------------------------------------------------------------------------------

    def open_menu(self) -> QMenu:
        """Opened, not executed; returns it."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        me = self._context.newsroom.author
        self._choices(menu, self.tr("Language"), "language", [("", self.tr("Any")), *_languages()])
        self._choices(
            menu,
            self.tr("Kind of error"),
            "kind",
            [("", self.tr("Any")), *((kind, kind_name(kind)) for kind in _KINDS)],
        )
        people = [("", self.tr("Anybody")), ("-", self.tr("Nobody")), (me, me)]
        self._choices(menu, self.tr("Given to"), "assignee", people)
        desks = [("", self.tr("Any")), ("-", self.tr("None")), *((desk, desk) for desk in self.desks)]
        if self.desks or self.asked.desk:
            self._choices(menu, self.tr("Desk"), "desk", desks)
        self._ages(menu.addMenu(self.tr("Age")))
        one = menu.addAction(self.tr("Only the article in front"))
        one.setCheckable(True)
        one.setChecked(self.asked.article_id is not None)
        one.setEnabled(one.isChecked() or self.article() is not None)
        one.triggered.connect(lambda on: self._ask(article_id=self.article() if on else None))
        menu.addSeparator()
        self._kept_ones(menu)
        menu.addSeparator()
        self._bulk(menu.addMenu(self.tr("All that match")))
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))
        return menu

    def _choices(self, menu: QMenu, title: str, name: str, choices: list[tuple[str, str]]) -> None:
        sub = menu.addMenu(title)
        for value, text in choices:
            action = sub.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(getattr(self.asked, name) == value)
            action.triggered.connect(lambda _=False, value=value: self._ask(**{name: value}))

    def _ages(self, menu: QMenu) -> None:
        choices: list[tuple[str, float | None, float | None]] = [
            (self.tr("Any"), None, None),
            (self.tr("Of the last day"), 1, None),
            (self.tr("Of the last week"), 7, None),
            (self.tr("Older than a week"), None, 7),
            (self.tr("Older than a month"), None, 30),
        ]
        for text, newer, older in choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked((self.asked.newer_than, self.asked.older_than) == (newer, older))
            action.triggered.connect(
                lambda _=False, newer=newer, older=older: self._ask(newer_than=newer, older_than=older)
            )

    def _bulk(self, menu: QMenu) -> None:
        for name, text in (
            ("accept", self.tr("Accept")),
            ("assign", self.tr("Give to somebody…")),
            ("dismiss", self.tr("Not an error…")),
            ("spam", self.tr("Spam")),
            ("reopen", self.tr("Open again")),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, name=name: self.bulk_wanted.emit(name))

    # Filters that are kept ------------------------------------------------------------------------------------------

    def _kept_ones(self, menu: QMenu) -> None:
        for name, asked in self._kept.items():
            action: QAction = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(asked == self.asked)
            action.triggered.connect(lambda _=False, asked=asked: self.show_filter(asked))
        clear = menu.addAction(self.tr("No filter"))
        clear.setEnabled(not self.asked.is_plain)
        clear.triggered.connect(lambda: self.show_filter(InboxFilter(self.asked.state)))
        keep = menu.addAction(self.tr("Keep this filter…"))
        keep.setEnabled(not self.asked.is_plain)
        keep.triggered.connect(lambda: self.ask_name())
        if self._kept:
            remove = menu.addMenu(self.tr("Remove a filter"))
            for name in self._kept:
                action = remove.addAction(name.replace("&", "&&"))
                action.triggered.connect(lambda _=False, name=name: self.remove(name))

    def ask_name(self) -> None:
        """Under which name the filter is kept, and for whom."""
        ask_line(
            self,
            self.tr("Keep this filter"),
            self.tr("Name"),
            self.keep,
            choice=self.tr("For everybody in the newsroom"),
        )

    def keep(self, name: str, everybody: bool) -> None:
        """Under this name."""
        newsroom, asked = self._context.newsroom, self.asked
        person = "" if everybody else newsroom.author
        self._context.jobs.write(
            lambda _: newsroom.reports.filters.keep(name, asked, person=person),
            on_result=lambda _: self._read_kept(),
            owner=self,
        )

    def remove(self, name: str) -> None:
        """One's own of this name, else the newsroom's."""
        newsroom = self._context.newsroom
        self._context.jobs.write(
            lambda _: newsroom.reports.filters.remove(name, person=newsroom.author),
            on_result=lambda _: self._read_kept(),
            owner=self,
        )

    def _read_kept(self) -> None:
        newsroom = self._context.newsroom
        self._context.jobs.read(
            lambda _: (newsroom.reports.filters.all(newsroom.author), newsroom.articles.words_used().desks),
            on_result=self._take_kept,
            owner=self,
            slot="kept",
            quiet=True,
        )

    def _take_kept(self, found: tuple[dict[str, InboxFilter], tuple[str, ...]]) -> None:
        self._kept, self.desks = found


def _languages() -> list[tuple[str, str]]:
    return [(tag, messages.language(tag)) for tag in ("kk", "ru", "en")]
