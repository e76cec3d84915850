"""Publish and withdraw from the article: save, look it over, ask in place, queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.records import ChannelRecord
from editor.articles.findings import Finding
from editor.errors import QalamError

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel
    from editor.publishing import Published


class PublishingFlow(QObject):
    """The panel beside the page shows what comes back; nothing opens in front of the text."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._jobs = panel.context.jobs
        side = panel.publish_panel
        side.publish_requested.connect(self.publish)
        side.withdraw_requested.connect(self.withdraw)
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

        def work(_: object) -> tuple[list[ChannelRecord], list[Finding]]:
            return newsroom.publishing.channels(), newsroom.publishing.preflight(article_id)

        self._jobs.read(work, on_result=self._looked, owner=self, slot="preflight")

    def _looked(self, result: tuple[list[ChannelRecord], list[Finding]]) -> None:
        channels, findings = result
        self._panel.publish_panel.show_channels(channels)
        self._panel.publish_panel.show_findings(findings)
        self._panel.publish_panel.show_article(self._panel.session.record)

    def publish(self, channels: list[str]) -> None:
        """The newest text to these channels. What was typed since goes along."""
        self._panel.session.save("for publishing", then=lambda: self._publish(channels))

    def _publish(self, channels: list[str]) -> None:
        newsroom, article_id = self._panel.context.newsroom, self._panel.session.article_id
        self._jobs.write(
            lambda _: newsroom.publishing.publish(article_id, channels, author=newsroom.author),
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
