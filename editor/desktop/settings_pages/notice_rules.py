"""Which notice an article goes out with: rules in their order, tried in place, and how each channel shows a notice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.records import ArticleRecord
from editor.articles.document import LANGUAGES
from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.notice_words import NoticeWords
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.settings_pages.notice_rule_table import Choices, RuleTable, rule_view
from editor.desktop.settings_pages.notice_showing import ShowingCard
from editor.desktop.settings_pages.notice_trial import NEWEST, TrialCard
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError
from editor.notices import STANDARD, NoticeRule, NoticeShelf


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return NoticeRulesPage(context)


class NoticeRulesPage(QWidget):
    """Whatever is done here holds at once, for what is published from now on."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._words = NoticeWords(self)
        self._shelf = NoticeShelf(())
        self._wanted = 0  # the rule that is to be chosen when the newsroom has answered
        self.table = RuleTable(self)
        self.view = rule_view(self.table)
        self.empty = PlainLabel(self.tr("There is no rule yet: every article has the agency's own notice."), "quiet")
        self.note = PlainLabel(role="warning", wrap=True)
        self.add = button(self.tr("Add a rule"), self._add)
        self.up = button(self.tr("Earlier"), lambda: self._move(-1))
        self.down = button(self.tr("Later"), lambda: self._move(1))
        self.remove = button(self.tr("Remove"), self._remove)
        self.trial = TrialCard(context)
        self.showing = ShowingCard(context)
        self._lay_out()
        self.table.changed.connect(self._change)
        self.trial.decided.connect(self.table.mark)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        context.hub.changed.connect(self._look)
        self._load()

    def _lay_out(self) -> None:
        self.view.setAccessibleName(self.tr("Rules"))
        about = self.tr(
            "The first rule that fits an article decides which notice it goes out with; where none fits, it is the "
            "agency's own. Double-click a cell to change it."
        )
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        buttons = QHBoxLayout()
        for part in (self.add, self.up, self.down, self.remove):
            buttons.addWidget(part)
        buttons.addStretch(1)
        for widget in (self.view, self.empty, self.note):
            rows.addWidget(widget)
        rows.addLayout(buttons)
        card = make_card(self.tr("Which notice goes out"), about, [])
        layout = card.layout()
        assert layout is not None
        layout.addWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part_of_page in (card, self.trial, self.showing):
            column.addWidget(part_of_page)
        self.note.hide()

    def _look(self, changes: Changes) -> None:
        if changes.concern("notice", "channel", "article"):
            self._load()

    def _load(self) -> None:
        newsroom = self._context.newsroom
        self._context.jobs.read(
            lambda _: (
                newsroom.notices.shelf(),
                [channel.name for channel in newsroom.publishing.channels()],
                newsroom.articles.page(limit=NEWEST),
            ),
            on_result=self._loaded,
            owner=self,
            slot="rules",
            quiet=True,
        )

    def _loaded(self, found: tuple[NoticeShelf, list[str], list[ArticleRecord]]) -> None:
        self._shelf, channels, articles = found
        chosen = self._wanted or (self.chosen.id if self.chosen else 0)
        column = max(0, self.view.currentIndex().column())
        self._wanted = 0
        self.table.show_rules(self._shelf.rules, self._choices(channels))
        row = next((at for at, rule in enumerate(self._shelf.rules) if rule.id == chosen), 0)
        if self._shelf.rules and (self.chosen is None or self.chosen.id != chosen):
            self.view.setCurrentIndex(self.table.index(row, column))
        self.view.setVisible(bool(self._shelf.rules))
        self.empty.setVisible(not self._shelf.rules)
        self._enable()
        self.showing.show_shelf(self._shelf, channels)
        self.trial.show_choices(articles, channels)

    def _choices(self, channels: list[str]) -> Choices:
        any_one = self.tr("any")
        return {
            "notice": [(self._words.notice(name), name) for name in self._shelf.names],
            "language": [(any_one, ""), *((messages.language(tag), tag) for tag in LANGUAGES)],
            "channel": [(any_one, ""), *((name, name) for name in channels)],
            "exclusive": [(any_one, None), (self.tr("yes"), True), (self.tr("no"), False)],
        }

    @property
    def chosen(self) -> NoticeRule | None:
        """The rule that the buttons are about."""
        row = self.view.currentIndex().row()
        return self.table.rule(row) if 0 <= row < self.table.rowCount() else None

    def _enable(self) -> None:
        at, last = self.view.currentIndex().row(), self.table.rowCount() - 1
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < last)
        self.remove.setEnabled(at >= 0)

    # What the buttons do ----------------------------------------------------------------------------------------

    def _add(self) -> None:
        """The agency's own, for every article: it changes nothing until it is given conditions and a notice."""
        book = self._context.newsroom.notices

        def act() -> Changes:
            rule, changes = book.add_rule(NoticeRule(STANDARD))
            self._wanted = rule.id
            return changes

        self._write(act)

    def _change(self, rule: NoticeRule) -> None:
        book = self._context.newsroom.notices
        shown = next((one for one in map(self.table.rule, range(self.table.rowCount())) if one.id == rule.id), None)
        self._write(lambda: book.change_rule(rule, shown))

    def _move(self, by: int) -> None:
        book, rule, at = self._context.newsroom.notices, self.chosen, self.view.currentIndex().row()
        if rule is not None:
            self._write(lambda: book.move_rule(rule.id, at + by + 1))

    def _remove(self) -> None:
        book, rule = self._context.newsroom.notices, self.chosen
        if rule is not None:
            self._write(lambda: book.remove_rule(rule.id))

    def _write(self, act: Callable[[], Changes]) -> None:
        self.note.hide()
        self._context.jobs.write(lambda _: act(), on_failed=self._refused, owner=self)

    def _refused(self, error: QalamError) -> None:
        said = messages.error(error)
        self.note.setText(f"{said.message} {said.hint}")
        self.note.show()
        self._load()
