"""The article panel: it places the list, the page and what stands beside it, and passes requests between them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QWidget

from editor.articles.offsets import Place
from editor.changes import Changes
from editor.desktop.article.compare_page import ComparePage
from editor.desktop.article.composing import Composing
from editor.desktop.article.details import Details
from editor.desktop.article.early_list import SPLITTER
from editor.desktop.article.file_export import FileExport
from editor.desktop.article.findings import Findings
from editor.desktop.article.heeding import Heeding
from editor.desktop.article.history import History
from editor.desktop.article.in_script import InScript
from editor.desktop.article.inserting import Inserting
from editor.desktop.article.keeping import Keeper
from editor.desktop.article.many_export import ManyExport
from editor.desktop.article.opening import Opening
from editor.desktop.article.page import Page
from editor.desktop.article.page_menu import open_page_menu
from editor.desktop.article.panel_commands import SIDES, declare
from editor.desktop.article.panel_parts import lay_out, make_parts, take_list
from editor.desktop.article.pasting import Pasting
from editor.desktop.article.presenting import Presenting
from editor.desktop.article.publishing_flow import PublishingFlow
from editor.desktop.article.recovery import Recovery
from editor.desktop.article.searching import Searching
from editor.desktop.article.session import Session
from editor.desktop.article.side import Side
from editor.desktop.article.text_reader import TextReader
from editor.desktop.article.words import Words
from editor.desktop.context import PanelContext

if TYPE_CHECKING:
    from editor.desktop.article.details_panel import DetailsPanel
    from editor.desktop.article.findings_panel import FindingsPanel
    from editor.desktop.article.foot import Foot
    from editor.desktop.article.library import Library
    from editor.desktop.article.link_box import LinkBox
    from editor.desktop.article.notice_panel import NoticePanel
    from editor.desktop.article.publish_panel import PublishPanel
    from editor.desktop.article.revisions_panel import RevisionsPanel
    from editor.desktop.article.toolbar import Toolbar
    from editor.desktop.widgets.banner import Banner
    from editor.desktop.widgets.empty_state import EmptyState

NARROW = 1080  # below it the list gives its room to the panel beside the page


class ArticlePanel(QFrame):
    """See `editor.desktop.context` for what the window calls."""

    library: Library
    toolbar: Toolbar
    foot: Foot
    banner: Banner
    link_box: LinkBox
    findings_panel: FindingsPanel
    notice_panel: NoticePanel
    revisions_panel: RevisionsPanel
    details_panel: DetailsPanel
    publish_panel: PublishPanel
    empty: EmptyState
    middle: QStackedWidget
    splitter: QSplitter

    def __init__(self, context: PanelContext, *, in_turns: bool = False) -> None:
        """With `in_turns` it is made a part at each step of `growing`, and rests until the last one."""
        super().__init__()
        self.context = context
        self.growing = self._grow()
        self.setEnabled(not in_turns)
        if not in_turns:
            deque(self.growing, maxlen=0)

    def _grow(self) -> Iterator[None]:
        context, newsroom = self.context, self.context.newsroom
        self.words = Words(self)
        self.page = Page(context.theme, newsroom.paths.media)
        self.page.retranslate()
        yield
        self.keeper = Keeper(newsroom.working_copies, self)
        self.session = Session(newsroom.articles, self.keeper, context.jobs, self.page, lambda: newsroom.author, self)
        self.findings = Findings(
            self.page,
            context.jobs,
            context.theme,
            TextReader(newsroom, self.session),
            self,
        )
        self.compare_page = ComparePage(context, self.words)
        self.recovery = Recovery(
            newsroom.articles,
            newsroom.working_copies,
            self.keeper,
            context.jobs,
            self.compare_page,
            self.words,
            lambda: newsroom.author,
            self,
        )
        yield
        self.side = Side(context)
        self._list_wanted = True
        self._shown_id = 0
        declare(self)
        yield
        yield from make_parts(self)
        lay_out(self)
        yield
        self.opening = Opening(self)
        self.composing = Composing(self)
        yield
        self.history = History(self)
        self.heeding = Heeding(self)
        self.pasting = Pasting(self)
        yield
        self.inserting = Inserting(self)
        yield
        self.presenting = Presenting(self)
        self.details = Details(self)
        self.searching = Searching(self)
        yield
        self.publishing = PublishingFlow(self)
        self.file_export = FileExport(self)
        self.many_export = ManyExport(self)
        self.in_script = InScript(self)
        yield
        self._begin()

    def _begin(self) -> None:
        """Everything is there: the list comes into its place, and what was asked for meanwhile is done."""
        self._early = self.context.early_list
        take_list(self)
        self._connect()
        self.setEnabled(True)
        self._show_opened()
        self.library.reload()
        self.recovery.look()
        if self._early is not None and self._early.wanted:
            self.open_article(self._early.wanted)

    def _connect(self) -> None:
        session, go = self.session, self.context.go
        session.opened.connect(self._show_opened)
        session.state_changed.connect(self.foot.show_state)
        session.trouble.connect(go.trouble)
        session.saved.connect(lambda _: self._show_opened_record())
        self.recovery.trouble.connect(go.trouble)
        self.recovery.wanted.connect(lambda: self._show_middle(self.compare_page))
        self.compare_page.closed.connect(self.back_to_page)
        self.library.chosen.connect(lambda article: self.open_article(article))
        self.findings.changed.connect(self._show_counts)
        self.findings_panel.fix_all_requested.connect(self.fix_all_safe)
        self.page.edited.connect(self._show_undo)
        self.page.caret_moved.connect(self._show_caret)
        session.paused.connect(self.foot.count_soon)
        self.foot.count_wanted.connect(lambda: self.foot.show_counts(self.page.article()))
        self.page.menu_requested.connect(lambda where: open_page_menu(self, where))
        self.side.turned.connect(self._side_turned)
        go.article_requested.connect(self.open_article)
        self.context.hub.changed.connect(self._changed)

    # What the window calls

    def shown(self) -> None:
        """The panel comes to the front."""
        self.library.reload_soon()
        if self.is_writing():
            self.page.setFocus()
        elif not self.session.is_open:
            early, self._early = self._early, None
            (early.focused if early is not None and early.focused is not None else self.library.view).setFocus()

    def leave(self) -> bool:
        """Before the window closes: everything is a revision or kept on this machine. Nobody is asked."""
        if not self.session.put_away():
            return False
        self.opening.stop()
        self.context.preferences.keep(SPLITTER, self.splitter.saveState())
        return True

    # Opening

    def open_article(self, article_id: int, place: Place | None = None) -> None:
        """Leave what is open and show this one, with the place selected."""
        self.opening.open(article_id, place)

    def new_article(self) -> None:
        """An empty page; what is open is left."""
        self.opening.start_new()

    def go_to(self, place: Place | None) -> None:
        """Select a place of the open article, also one beside a block's text."""
        if place is not None and self.inserting.form.go_to(place):
            return
        if place is not None:
            self.page.select_place(place)
        self.page.setFocus()

    def _show_opened(self) -> None:
        self._show_middle(self.page if self.session.is_open else self.empty)
        self.toolbar.set_writable(self.session.is_open)
        if not self.session.is_open:
            self.side.open("")
        if self._shown_id != self.session.article_id:  # a newer revision of the same article takes no message away
            self._shown_id = self.session.article_id
            self.banner.hide()
        self.foot.count_soon()
        self.findings.restart(is_open=self.session.is_open)
        self._show_opened_record()
        self._show_undo()

    def _show_opened_record(self) -> None:
        self.library.mark(self.session.article_id if self.session.record is not None else 0)
        if self.session.is_open:
            self.presenting.refresh()

    def _show_middle(self, widget: QWidget) -> None:
        self.middle.setCurrentWidget(widget)
        self.library.setEnabled(not self.recovery.is_active)
        self.show_tools()

    def show_tools(self) -> None:
        """What stands around the page while it is written on, but for somebody who wants nothing else to be seen."""
        shown = self.middle.currentWidget() is self.page and not self.composing.is_alone
        self.toolbar.setVisible(shown)
        self.foot.setVisible(shown)
        self._fit()

    def show_comparison(self) -> None:
        """In the place of the page, until a choice is made."""
        self._show_middle(self.compare_page)
        for made in self.compare_page.buttons()[:1]:
            made.setFocus()

    def show_front(self, widget: QWidget) -> None:
        """Something else in the place of the page, until `back_to_page`."""
        self._show_middle(widget)

    def back_to_page(self) -> None:
        """From a comparison to the text."""
        self._show_middle(self.page if self.session.is_open else self.empty)
        self.library.setEnabled(True)
        if self.session.is_open:
            self.page.setFocus()

    # Commands

    def is_open(self) -> bool:
        """Whether there is an article to work on."""
        return self.session.is_open

    def is_writing(self) -> bool:
        """Whether the page is in front."""
        return self.session.is_open and self.middle.currentWidget() is self.page

    def is_published(self) -> bool:
        """Whether it went out."""
        record = self.session.record
        return record is not None and record.published_revision is not None and record.state != "withdrawn"

    def save(self) -> None:
        """A revision, now."""
        self.session.save(then=lambda: self.context.go.say.emit(self.tr("Saved as a revision")))

    def undo(self) -> None:
        """One step, in whichever field it was."""
        self.inserting.form.around(self.page.undo)
        self.page.settle()

    def redo(self) -> None:
        """One step forward."""
        self.inserting.form.around(self.page.redo)
        self.page.settle()

    def publish(self) -> None:
        """Open the panel; a second time, publish."""
        if self.side.name == "publish":
            self.publish_panel.publish()
        else:
            self.open_publishing()

    def open_publishing(self) -> None:
        """The panel of publishing and withdrawing."""
        self.side.open("publish")

    def focus_filter(self) -> None:
        """To the box above the list."""
        if not self.library.isVisible():
            self.toggle_list()
        self.library.box.setFocus()
        self.library.box.selectAll()

    def toggle_list(self) -> None:
        """Show or hide the list; in a narrow window it changes places with the panel beside the page."""
        if self.library.isVisible():
            self._list_wanted = False
        else:
            self._list_wanted = True
            self.composing.focus.leave()
            if self.width() < NARROW:
                self.side.open("")
        self._fit()

    def step_finding(self, direction: int) -> None:
        """To the next or the previous finding, with its reason beside the page."""
        if self.findings.step(direction):
            if self.side.name != "findings":
                self.side.open("findings")
            self.page.setFocus()

    def accept_finding(self) -> None:
        """The first suggestion of the finding at the caret, and on to the next."""
        self.findings.follow()
        current = self.findings.current
        if current is not None and self.findings.accept(current):
            self.findings.step(1)

    def fix_all_safe(self) -> None:
        """Everything that is safe: one step to undo, one revision."""
        number = self.findings.accept_all_safe()
        if number:
            self.session.save("safe findings fixed")
            self.context.go.say.emit(self.tr("%n place(s) mended", "", number))

    # Small news

    def _show_counts(self) -> None:
        number = len(self.findings.marked)
        self.toolbar.set_count("article.findings", str(number) if number else "")

    def _show_undo(self) -> None:
        document = self.page.document()
        self.toolbar.enable("article.undo", self.is_open() and document.isUndoAvailable())
        self.toolbar.enable("article.redo", self.is_open() and document.isRedoAvailable())

    def _show_caret(self) -> None:
        self._show_undo()
        for name, on in self.page.caret_state().items():
            self.toolbar.set_on(f"article.{name}", on)

    def _side_turned(self, name: str) -> None:
        for command, _icon, side in SIDES:
            self.toolbar.set_on(command, side == name)
        self._fit()

    def _changed(self, changes: Changes) -> None:
        if changes.concern("article", "revision"):
            self.library.reload_soon()
        if self.session.record is not None and self.session.article_id in changes.ids("article"):
            self.history.meanwhile()
        if self.session.article_id and self.session.article_id in changes.ids("waiting_fix"):
            self.findings.look()

    # Room

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes what stands beside the page."""
        if event.key() == Qt.Key.Key_Escape and self.side.name:
            self.side.open("")
            self.page.setFocus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        crowded = self.width() < NARROW and bool(self.side.name)
        self.library.setVisible(self._list_wanted and not crowded and not self.composing.is_alone)
