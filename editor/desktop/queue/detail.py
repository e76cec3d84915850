"""One row of the queue with everything that is known of it: why, each attempt, and what arrived."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QFrame, QVBoxLayout

from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.widgets.passage import Part, Passage
from editor.desktop.widgets.plain import ElidedLabel, PlainLabel
from editor.publishing import QueueItem


class QueueDetail(QFrame):
    """What a receiver answered is its own text: plain."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._headline = ElidedLabel(role="heading")
        self._facts = PlainLabel(role="quiet", wrap=True)
        self._attempts = Passage(context.theme, self.tr("Attempts"), most=170)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(6)
        column.addWidget(self._headline)
        column.addWidget(self._facts)
        column.addWidget(self._attempts)
        column.addStretch(1)

    def show_item(self, item: QueueItem, headline: str, zone: ZoneInfo) -> None:
        """Of one row."""
        row = item.record
        self._headline.set_whole(headline)
        facts = [
            row.channel,
            messages.queue_action(row.action),
            self.tr("revision {number}").format(number=row.revision),
            self.tr("queued {time}").format(time=messages.moment(row.created_at, zone)),
        ]
        self._facts.setText("  ·  ".join(facts))
        lines: list[Part] = [(messages.queue_reason(row, zone) or messages.queue_state(row.state), "plain")]
        for attempt in item.attempts:
            when = messages.moment(attempt.started_at, zone)
            said = f": {messages.attempt_message(attempt, row)}" if attempt.message else ""
            took = "" if attempt.seconds is None else self.tr("{seconds} s").format(seconds=f"{attempt.seconds:.1f}")
            told = "  ".join(filter(None, (when, took, messages.outcome(attempt.outcome))))
            lines.append((f"\n{attempt.number}.  {told}{said}", "quiet"))
        if item.delivery is not None:
            lines.append((
                "\n" + self.tr("Arrived {time}").format(time=messages.moment(item.delivery.delivered_at, zone)), "quiet"
            ))  # fmt: skip
        self._attempts.show_parts(lines)
