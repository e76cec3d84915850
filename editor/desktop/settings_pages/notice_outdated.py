"""Published articles whose notice is not today's: looked for, counted, and sent anew in one step."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.notice_words import NoticeWords
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError
from editor.publishing.notice_desk import Outdated, Republished


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return OutdatedPage(context)


class OutdatedPage(QWidget):
    """Nothing is looked for before somebody asks: the whole archive is read."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._words = NoticeWords(self)
        self._found: list[Outdated] = []
        self.list = QListWidget()
        self.state = PlainLabel(wrap=True)
        self.look = button(self.tr("Look for them"), self._look)
        self.republish = button(self.tr("Send all anew"), self._republish, "primary")
        self.list.setFixedHeight(140)
        self.list.setAccessibleName(self.tr("Outdated notices"))
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.look)
        row.addWidget(self.republish)
        about = self.tr(
            "Articles that are out keep the notice that they were published with. Those whose notice would be another "
            "one today can be sent anew with it, to every channel that has them; nothing else in them changes."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(make_card(self.tr("Outdated notices"), about, [("", self.list), ("", self.state)], foot))
        self.list.hide()
        self.state.hide()
        self.republish.hide()

    def _look(self) -> None:
        desk = self._context.newsroom.notice_desk
        self._context.jobs.read(
            lambda progress: desk.outdated(progress),
            on_result=self._show,
            on_failed=self._refused,
            owner=self,
            slot="outdated",
            title=self.tr("Comparing notices"),
        )

    def _show(self, found: list[Outdated]) -> None:
        self._found = found
        self.list.clear()
        for one in found:
            edited = " · " + self.tr("edited since: publish it yourself") if one.edited else ""
            self.list.addItem(f"{one.record.headline} — {self._words.outdated(one.why)}{edited}")
        ready = sum(not one.edited for one in found)
        self.list.setVisible(bool(found))
        self.republish.setVisible(ready > 0)
        self.republish.setText(self.tr("Send %n article(s) anew", "", ready))
        self._say("" if found else self.tr("Every published article has today's notice."))

    def _republish(self) -> None:
        newsroom, ids = self._context.newsroom, [one.record.id for one in self._found if not one.edited]
        self.republish.setEnabled(False)
        self._context.jobs.write(
            lambda progress: newsroom.notice_desk.republish(newsroom.author, ids, progress),
            on_result=self._done,
            on_failed=self._refused,
            owner=self,
            title=self.tr("Sending articles anew"),
        )

    def _done(self, done: Republished) -> None:
        self.republish.setEnabled(True)
        self._show([one for one in self._found if one.record.id not in done.articles])
        self._say(self.tr("%n article(s) go out anew; the queue shows them.", "", len(done.articles)))

    def _refused(self, error: QalamError) -> None:
        self.republish.setEnabled(True)
        said = messages.error(error)
        self._say(f"{said.message} {said.hint}")

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))
