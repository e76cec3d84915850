"""Publish and withdraw from the article: save, look it over, ask in place, queue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.records import ChannelRecord
from editor.articles.findings import Finding
from editor.desktop import messages
from editor.errors import QalamError

if TYPE_CHECKING:
    from db.records import ArticleRecord, MoveRecord
    from editor.desktop.article.panel import ArticlePanel
    from editor.newsroom.people import Role
    from editor.publishing import Published
    from editor.publishing.calendar import Wait


@dataclass(frozen=True)
class _Looked:
    """What the panel beside the page shows, read at once."""

    channels: list[ChannelRecord]
    findings: list[Finding]
    record: ArticleRecord
    role: Role
    last: MoveRecord | None
    wait: Wait | None
    zone: str


class PublishingFlow(QObject):
    """The panel beside the page shows what comes back; nothing opens in front of the text."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._jobs = panel.context.jobs
        side = panel.publish_panel
        side.publish_requested.connect(self.publish)
        side.withdraw_requested.connect(self.withdraw)
        side.life.moved.connect(self.move)
        side.hour.called_off.connect(self.call_off)
        side.finding_chosen.connect(self._go_to)
        panel.side.turned.connect(lambda name: self.look() if name == "publish" else None)
        panel.session.paused.connect(self._look_again)

    def look(self) -> None:
        """Save, then preflight what was saved."""
        panel = self._panel
        panel.publish_panel.show_article(panel.session.record)
        panel.publish_panel.show_checking()
        panel.session.save("for publishing", then=self._preflight)

    def _look_again(self) -> None:
        """The text changed while the panel is open: what was said of it is old."""
        if self._panel.side.name == "publish" and self._panel.session.has_unsaved():
            self.look()

    def _preflight(self) -> None:
        panel = self._panel
        newsroom, article_id = panel.context.newsroom, panel.session.article_id

        def work(_: object) -> _Looked:
            moves = newsroom.articles.moves(article_id)
            return _Looked(
                newsroom.publishing.channels(),
                newsroom.publishing.preflight(article_id),
                newsroom.articles.open(article_id).record,
                newsroom.people.role(newsroom.author),
                moves[-1] if moves else None,
                newsroom.calendar.wait(article_id),
                newsroom.agency.zone,
            )

        self._jobs.read(work, on_result=self._looked, owner=self, slot="preflight")

    def _looked(self, seen: _Looked) -> None:
        panel = self._panel.publish_panel
        panel.life.show_life(seen.record, seen.role, seen.last)
        panel.hour.show_hours(seen.zone, seen.wait, seen.record.embargo_until)
        panel.show_channels(seen.channels)
        panel.show_findings(seen.findings)
        panel.show_article(seen.record)

    # Its life

    def move(self, after: str, note: str) -> None:
        """By hand: for review, back to draft, approved. What was typed is saved first."""
        self._panel.session.save("for review", then=lambda: self._move(after, note))

    def _move(self, after: str, note: str) -> None:
        newsroom, article_id = self._panel.context.newsroom, self._panel.session.article_id
        self._jobs.write(
            lambda _: newsroom.articles.move(article_id, after, author=newsroom.author, note=note),
            on_result=lambda moved: self._say_state(moved.record.state),
            owner=self,
            quiet=True,
        )

    def _say_state(self, state: str) -> None:
        said = self.tr("The article’s state is now: {state}").format(state=messages.article_state(state))
        self._panel.context.go.say.emit(said)
        self._look_if_open()

    def call_off(self) -> None:
        """What waits for its hour does not go out."""
        newsroom, article_id = self._panel.context.newsroom, self._panel.session.article_id
        self._jobs.write(
            lambda _: newsroom.calendar.call_off(article_id, author=newsroom.author),
            on_result=lambda _: self._called_off(),
            owner=self,
            quiet=True,
        )

    def _called_off(self) -> None:
        self._panel.context.go.say.emit(self.tr("It does not go out at its hour any more."))
        self._look_if_open()

    def _look_if_open(self) -> None:
        if self._panel.side.name == "publish":
            self._preflight()

    # Going out

    def publish(self, channels: list[str], at: datetime | None = None) -> None:
        """The newest text to these channels, at once or at its hour. What was typed since goes along."""
        self._panel.session.save("for publishing", then=lambda: self._publish(channels, at))

    def _publish(self, channels: list[str], at: datetime | None) -> None:
        newsroom, article_id = self._panel.context.newsroom, self._panel.session.article_id
        self._jobs.write(
            lambda _: newsroom.publishing.publish(article_id, channels, author=newsroom.author, at=at),
            on_result=self._published,
            on_failed=self._refused,
            owner=self,
            title=self.tr("Publishing"),
        )

    def _published(self, published: Published) -> None:
        panel = self._panel
        where = ", ".join(dict.fromkeys(row.channel for row in published.queued))
        if where:
            panel.context.go.say.emit(self.tr("On its way to: {channels}").format(channels=where))
            title = self.tr("It is in the queue: {channels}").format(channels=where)
            panel.publish_panel.hour.later.setChecked(False)
        else:
            title = self.tr("Nothing new to send: every channel has this text.")
        panel.side.open("")
        panel.banner.say(
            title,
            tone="good",
            way_on=self.tr("Show the queue"),
            act=lambda: panel.context.go.page_requested.emit("queue"),
        )
        panel.page.setFocus()

    def _refused(self, error: QalamError) -> None:
        findings = error.values.get("findings")
        if error.code == "preflight_blocked" and isinstance(findings, list):
            self._panel.publish_panel.show_findings(findings)
        else:
            self._panel.context.go.trouble.emit(error)
            self._preflight()

    def withdraw(self, reason: str) -> None:
        """Everywhere."""
        newsroom, article_id = self._panel.context.newsroom, self._panel.session.article_id
        self._jobs.write(
            lambda _: newsroom.publishing.withdraw(article_id, reason=reason, author=newsroom.author),
            on_result=lambda _: self._withdrawn(),
            owner=self,
            title=self.tr("Withdrawing"),
        )

    def _withdrawn(self) -> None:
        self._panel.side.open("")
        self._panel.banner.say(self.tr("The article is being withdrawn from every channel."), tone="good")

    def _go_to(self, finding: Finding) -> None:
        self._panel.go_to(finding.place)
