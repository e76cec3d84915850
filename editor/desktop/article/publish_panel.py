"""Publishing from beside the page: what preflight found, where it goes, and a way to take it back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.records import ArticleRecord, ChannelRecord
from editor.articles.findings import Finding
from editor.desktop import messages
from editor.desktop.article.hour_box import HourBox
from editor.desktop.article.life_strip import LifeStrip
from editor.desktop.context import PanelContext
from editor.desktop.widgets.buttons import KeyButton, button
from editor.desktop.widgets.plain import PlainLabel, separator

_SIGNS = {"error": ("circle-alert", "danger"), "warning": ("triangle-alert", "warning"), "hint": ("info", "info")}


class PublishPanel(QScrollArea):
    """`publish_requested`: names of channels, and the moment or None for at once. `withdraw_requested`: the reason.
    `finding_chosen`: go to its place.
    """

    publish_requested = Signal(list, object)
    withdraw_requested = Signal(str)
    finding_chosen = Signal(object)

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._icons = context.icons
        self._findings: list[Finding] = []
        self._checked = False
        self._embargo: datetime | None = None
        self._article: int | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._verdict = PlainLabel(wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._channels = QVBoxLayout()
        self._channels.setSpacing(2)
        self._boxes: list[QCheckBox] = []
        self.life = LifeStrip()
        self.hour = HourBox()
        self.hour.changed.connect(self._enable)
        self._publish = KeyButton(self.tr("Publish"), "Ctrl+Return", context.theme, "primary")
        self._publish.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # its key gives way
        self._publish.clicked.connect(lambda: self.publish())
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(self.tr("Why it is withdrawn"))
        self._reason.setAccessibleName(self.tr("Why it is withdrawn"))
        self._reason.textChanged.connect(lambda _: self._enable())
        self._withdraw = button(self.tr("Withdraw everywhere"), self._ask_withdrawal)
        self._withdrawal = self._make_withdrawal()
        inner = _scrolled()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(11)
        column.addWidget(PlainLabel(self.tr("Where it stands"), "caption"))
        column.addWidget(self.life)
        column.addWidget(separator())
        column.addWidget(PlainLabel(self.tr("Before it goes out"), "caption"))
        column.addWidget(self._verdict)
        column.addLayout(self._rows)
        column.addWidget(separator())
        column.addWidget(PlainLabel(self.tr("Where it goes"), "caption"))
        column.addLayout(self._channels)
        column.addWidget(self.hour)
        column.addWidget(self._publish)
        column.addWidget(self._withdrawal)
        column.addStretch(1)
        self.setWidget(inner)

    def _make_withdrawal(self) -> QWidget:
        made = _scrolled()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(9)
        column.addWidget(separator())
        column.addWidget(PlainLabel(self.tr("Withdraw"), "caption"))
        text = self.tr("What waits is cancelled, and every copy that went out is taken back.")
        column.addWidget(PlainLabel(text, "small", wrap=True))
        column.addWidget(self._reason)
        column.addWidget(self._withdraw)
        return made

    def show_channels(self, channels: list[ChannelRecord]) -> None:
        """All are chosen to begin with; a choice that was made stays."""
        off = {box.objectName() for box in self._boxes if not box.isChecked()}
        for box in self._boxes:
            box.hide()
            box.deleteLater()
        self._boxes = []
        for channel in channels:
            name = self.tr("{name} (paused)").format(name=channel.name) if channel.paused else channel.name
            box = QCheckBox(name.replace("&", "&&"))
            box.setObjectName(channel.name)
            box.setChecked(channel.name not in off)
            box.toggled.connect(lambda _: self._enable())
            self._boxes.append(box)
            self._channels.addWidget(box)
        self._enable()

    def show_checking(self) -> None:
        """Preflight is on its way."""
        self._checked = False
        self._fill([])
        self._verdict.setText(self.tr("Looking it over…"))
        self._enable()

    def show_findings(self, findings: list[Finding]) -> None:
        """What preflight says: errors block, warnings are asked here."""
        self._checked = True
        self._fill(findings)
        errors = sum(finding.level == "error" for finding in findings)
        if errors:
            self._verdict.setText(self.tr("%n thing(s) must be mended first.", "", errors))
        elif findings:
            self._verdict.setText(self.tr("%n thing(s) to look at. It may go out as it is.", "", len(findings)))
        else:
            self._verdict.setText(self.tr("Everything is in order."))
        self._enable()

    def show_article(self, record: ArticleRecord | None) -> None:
        """Whether there is something to withdraw. What was chosen for another article, channels and hour, is not this
        one's choice.
        """
        number = record.id if record is not None else None
        if number != self._article:
            self._article = number
            self.hour.later.setChecked(False)
            for box in self._boxes:
                box.setChecked(True)
        out = record is not None and record.published_revision is not None and record.state != "withdrawn"
        self._withdrawal.setVisible(out)
        self._embargo = record.embargo_until if record is not None else None
        self._enable()
        self._reason.clear()

    def chosen(self) -> list[str]:
        """The names of the chosen channels."""
        return [box.objectName() for box in self._boxes if box.isChecked()]

    def publish(self) -> None:
        """What the button does."""
        if self._publish.isEnabled():
            self._publish.setEnabled(False)
            self.publish_requested.emit(self.chosen(), self.hour.at())

    def _fill(self, findings: list[Finding]) -> None:
        self._findings = findings
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        groups: dict[tuple[str, str], list[Finding]] = {}
        for finding in findings:
            groups.setdefault((finding.check, finding.reason), []).append(finding)
        for group in groups.values():
            self._rows.addWidget(self._row(group))

    def _row(self, group: list[Finding]) -> QWidget:
        """One card for findings of one kind, with a way to the first of them."""
        first = group[0]
        card = QFrame()
        card.setProperty("role", "card")
        sign = QLabel()
        icon, color = _SIGNS[first.level]
        sign.setPixmap(self._icons.pixmap(icon, 18, color, scale=self.devicePixelRatioF()))
        text = messages.finding(first)
        if len(group) > 1:
            text = self.tr("{reason} In all: {number}.").format(reason=text, number=len(group))
        words = PlainLabel(text, wrap=True)
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 10, 8, 10)
        row.setSpacing(10)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(words)
        if first.text:  # below the words: beside them it was cut off in Russian
            show = button(self.tr("Show"), lambda: self.finding_chosen.emit(first), "plain")
            column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        return card

    def _enable(self) -> None:
        errors = any(finding.level == "error" and not self._is_over(finding) for finding in self._findings)
        ready = self._checked and not errors and bool(self.chosen())
        self._publish.setEnabled(ready)
        warned = self._checked and bool(self._findings) and not errors
        if self.hour.at() is not None:
            self._publish.setText(self.tr("Schedule"))
        else:
            self._publish.setText(self.tr("Publish as it is") if warned else self.tr("Publish"))
        self._withdraw.setEnabled(bool(self._reason.text().strip()))

    def _is_over(self, finding: Finding) -> bool:
        """An embargo keeps nothing from going out at an hour after its end."""
        at = self.hour.at()
        return (
            finding.check == "preflight-embargo"
            and at is not None
            and self._embargo is not None
            and at >= self._embargo
        )

    def _ask_withdrawal(self) -> None:
        self.withdraw_requested.emit(self._reason.text().strip())


def _scrolled() -> QWidget:
    """The inside of a scroll area, as the style sheet knows it."""
    made = QWidget()
    made.setObjectName("scrolled")
    return made
