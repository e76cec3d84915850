"""One group: its words in today's text, what the readers saw and said, and what shall stand there instead."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from editor.articles.comparison import word_difference
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.inbox import trail
from editor.desktop.inbox.filter_bar import kind_name
from editor.desktop.widgets.buttons import Chip
from editor.desktop.widgets.passage import Part, Passage
from editor.desktop.widgets.plain import ElidedLabel, PlainLabel, tooltip
from editor.reports import GroupView, Proposal
from editor.reports.states import OPEN

_WIDE_ENOUGH = 760  # pixels for two texts side by side
_MOST_PROPOSALS = 4
_MOST_COMMENTS = 20


class Detail(QScrollArea):
    """`accepted`: Enter was pressed in the replacement."""

    accepted = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__(widgetResizable=True)
        self._context = context
        self._view: GroupView | None = None
        self._typed = False
        self.zone = "UTC"  # the newsroom's, as soon as it is read
        theme = context.theme
        self._headline = ElidedLabel(role="heading")
        self._facts = PlainLabel(role="quiet", wrap=True)
        self._now = Passage(theme, self.tr("Today's text"))
        self._seen = Passage(theme, self.tr("What the reader saw"))
        self._change = Passage(theme, self.tr("The change"), most=120)
        self._lookers = PlainLabel(role="warning", wrap=True)
        self._spam = PlainLabel(role="warning", wrap=True)
        self._history = Passage(theme, self.tr("History"), most=150)
        self._comments = Passage(theme, self.tr("What readers say"), most=150)
        self.replacement = QLineEdit()
        self.replacement.setAccessibleName(self.tr("Put this in its place"))
        self.replacement.textEdited.connect(self._edited)
        self.replacement.textChanged.connect(self._show_change)
        self.replacement.returnPressed.connect(self.accepted)
        self._proposals = QHBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self._texts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._texts.setSpacing(14)
        self._now_card = _card(self.tr("Today's text"), self._now)
        self._seen_card = _card(self.tr("What the reader saw"), self._seen)
        self._texts.addWidget(self._now_card, 1)
        self._texts.addWidget(self._seen_card, 1)
        self._comment_card = _card(self.tr("What readers say"), self._comments)
        self._history_card = _card(self.tr("History"), self._history)
        self._proposals.setSpacing(8)
        chips = QWidget()
        chips.setLayout(self._proposals)
        self._proposals.setContentsMargins(0, 0, 0, 0)
        self._rides_along = PlainLabel(role="warning", wrap=True)
        self._fix_card = _card(
            self.tr("Put this in its place"), self.replacement, chips, self._change, self._rides_along
        )
        self._chips = chips
        column = QVBoxLayout()
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(self._headline)
        column.addWidget(self._facts)
        for label in (self._lookers, self._spam):
            label.hide()
            column.addWidget(label)
        column.addLayout(self._texts)
        column.addWidget(self._fix_card)
        column.addWidget(self._comment_card)
        column.addWidget(self._history_card)
        column.addStretch(1)
        page = QWidget()
        page.setObjectName("scrolled")
        page.setLayout(column)
        self.setWidget(page)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # What is shown ------------------------------------------------------------------------------------------

    @property
    def view(self) -> GroupView | None:
        """The group that is shown."""
        return self._view

    @property
    def is_typed(self) -> bool:
        """Whether somebody wrote a replacement of their own, which nothing may overwrite."""
        return self._typed

    def show_group(self, view: GroupView) -> None:
        """Show another group, or the same one as it is now; a replacement that was typed for it stays."""
        same = self._view is not None and self._view.group.id == view.group.id
        self._view = view
        self._headline.set_whole(view.article.headline if view.article else messages.place_status("unknown_article"))
        self._facts.setText(self._said_facts(view))
        has_place = view.place is not None
        self._now_card.setVisible(has_place)
        self._now.show_parts(
            [(view.context_before, "plain"), (view.words, "marked"), (view.context_after, "plain")] if has_place else []
        )
        self._show_seen(view)
        self._show_comments(view)
        self._show_trail(view)
        self._fix_card.setVisible(has_place and view.group.state in OPEN)
        self._rides_along.setText(
            self.tr("%n saved change(s) of this article were not published yet: the fix publishes them too.", "",
                    view.unpublished)
        )  # fmt: skip
        self._rides_along.setVisible(view.unpublished > 0)
        self._show_proposals(view.proposals)
        if not (same and self._typed):
            self._typed = False
            self.replacement.setText(view.proposals[0].text if view.proposals else view.words)
        self._show_change()
        if not same:
            self.verticalScrollBar().setValue(0)

    def show_lookers(self, others: list[str]) -> None:
        """Who of other seats looks at the same group now."""
        self._lookers.setText(self.tr("Also looking at it: {people}").format(people=", ".join(others)))
        self._lookers.setVisible(bool(others))

    def _show_seen(self, view: GroupView) -> None:
        """The stored revision where it is kept, else what the reader's page sent along."""
        first = view.reports[0] if view.reports else None
        self._seen_card.setVisible(first is not None)
        if view.seen is not None:
            self._seen.show_parts(
                [(view.seen.before, "quiet"), (view.seen.words, "marked"), (view.seen.after, "quiet")]
            )
        elif first is not None:
            self._seen.show_parts([(first.prefix, "quiet"), (first.quote, "marked"), (first.suffix, "quiet")])

    def _show_trail(self, view: GroupView) -> None:
        """Why it may be spam, and who decided what."""
        spam = view.spam
        self._spam.setText(
            self.tr("{percent} % speaks for spam: {signs}").format(
                percent=round(spam.value * 100), signs=", ".join(trail.spam_sign(sign) for sign in spam.reasons)
            )
        )
        self._spam.setVisible(bool(spam.reasons))
        now = self._context.newsroom.clock()
        lines = [trail.event_line(event, now) for event in view.history]
        self._history_card.setVisible(bool(lines))
        self._history.show_parts([("\n".join(lines), "plain")])

    def clear(self) -> None:
        """No group."""
        self._view = None
        self._typed = False

    def _said_facts(self, view: GroupView) -> str:
        facts = [self.tr("%n reader(s)", "", view.group.reporters), messages.place_status(view.place_status)]
        if view.article is not None:
            facts.insert(0, messages.language(view.article.language))
        if view.seen_revision is not None and view.article is not None:
            now = view.article.current_revision
            if view.seen_revision != now:
                facts.append(self.tr("seen in revision {seen}, now {now}").format(seen=view.seen_revision, now=now))
        if view.group.state != "new":
            facts.append(messages.report_state(view.group.state))
        facts += trail.group_facts(view.group, ZoneInfo(self.zone))
        if view.group.kind:
            facts.append(kind_name(view.group.kind))
        if view.report_count > 1 and view.why:
            facts.append(trail.why_together(view.why))
        if view.group.reason:
            facts.append(view.group.reason)
        return " · ".join(facts)

    def _show_comments(self, view: GroupView) -> None:
        lines = [
            " — ".join(filter(None, (report.suggestion.strip(), report.comment.strip())))
            for report in view.reports
            if report.suggestion.strip() or report.comment.strip()
        ]
        self._comment_card.setVisible(bool(lines))
        self._comments.show_parts([("\n".join(f"• {line}" for line in lines[:_MOST_COMMENTS]), "plain")])

    def _show_proposals(self, proposals: list[Proposal]) -> None:
        while (item := self._proposals.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._chips.setVisible(len(proposals) > 1)
        for proposal in proposals[:_MOST_PROPOSALS]:
            shown = self.fontMetrics().elidedText(proposal.text, Qt.TextElideMode.ElideRight, 180)
            chip = Chip(shown.replace("&", "&&"))
            chip.setToolTip(tooltip(f"{proposal.text}\n{self._origin(proposal)}"))
            chip.setChecked(proposal is proposals[0])
            chip.clicked.connect(lambda _=False, text=proposal.text: self._take(text))
            self._proposals.addWidget(chip)
        self._proposals.addStretch(1)

    def _origin(self, proposal: Proposal) -> str:
        return self.tr("proposed by readers") if proposal.source == "reader" else self.tr("proposed by the spell check")

    # The replacement ----------------------------------------------------------------------------------------

    def _take(self, text: str) -> None:
        self._typed = True
        self.replacement.setText(text)

    def _edited(self) -> None:
        self._typed = True

    def _show_change(self) -> None:
        view = self._view
        if view is None or view.place is None:
            self._change.show_parts([])
            return
        looks: dict[str, str] = {"same": "plain", "removed": "removed", "added": "added"}
        parts: list[Part] = [
            (segment.text, looks[segment.kind])  # type: ignore[misc]  # the three kinds are three of the looks
            for segment in word_difference(view.words, self.replacement.text())
        ]
        self._change.show_parts(parts)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt hands on what it gave
        wide = self.viewport().width() >= _WIDE_ENOUGH
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._texts.setDirection(direction)


def _card(title: str, *widgets: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 14)
    column.setSpacing(8)
    column.addWidget(PlainLabel(title, "caption"))
    for widget in widgets:
        column.addWidget(widget)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return card
