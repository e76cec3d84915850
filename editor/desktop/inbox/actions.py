"""What an editor decides in the inbox: each asks what is missing, writes in the background, and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from editor.articles.document import LANGUAGES, Language, language_of
from editor.changes import Changes
from editor.desktop.context import PanelContext
from editor.desktop.inbox.dialogs import PersonQuestion, ReasonsQuestion, SplitQuestion, WaitQuestion, ask_line, cut
from editor.desktop.inbox.fixing_as import FixDialog
from editor.desktop.inbox.undo_bar import Done
from editor.errors import QalamError
from editor.reports import Decided, Decision, Fixed, GroupView, SamePlace
from editor.reports.corrections import Manner

if TYPE_CHECKING:
    from editor.desktop.inbox.panel import InboxPanel

_AS_USUAL = Manner()
_MOST_WORDS = 60  # characters of a place elsewhere, or of a decision, in a menu
_MOST_LISTED = 20  # decisions in a menu


class Actions(QObject):
    """The decisions of one panel."""

    def __init__(self, context: PanelContext, panel: InboxPanel) -> None:
        super().__init__(panel)
        self._context = context
        self._panel = panel
        self._reasons: tuple[str, ...] = ()
        self._silent: tuple[str, ...] = ()  # kinds of corrections that nothing is said of
        self.zone = "UTC"
        context.hub.changed.connect(self._look)
        self._read_settings()

    def _look(self, changes: Changes) -> None:
        if changes.concern("setting"):
            self._read_settings()

    def _read_settings(self) -> None:
        """The sentences of the window's language, and the newsroom's zone."""
        newsroom, language = self._context.newsroom, QLocale().name()[:2]
        self._context.jobs.read(
            lambda _: (newsroom.reports.reasons.of(language), newsroom.agency.zone, newsroom.reports.policy.silent),
            on_result=self._take_settings,
            owner=self,
            slot="settings",
            quiet=True,
        )

    def _take_settings(self, found: tuple[tuple[str, ...], str, tuple[str, ...]]) -> None:
        self._reasons, self.zone, self._silent = found
        self._panel.detail.zone = self.zone

    @property
    def _view(self) -> GroupView | None:
        return self._panel.detail.view

    @property
    def _author(self) -> str:
        return self._context.newsroom.author

    # The article ----------------------------------------------------------------------------------------------------

    def ask_how(self) -> FixDialog | None:
        """Ask for the kind and the note of the fix; opened, not executed. None where nothing can be fixed."""
        view = self._view
        if view is None or not self._panel.can_fix():
            return None
        language = language_of(view.article.language if view.article else "")
        dialog = FixDialog(view.words, self._panel.detail.replacement.text(), self._panel, self._silent, language)
        dialog.chosen.connect(self.fix)
        dialog.open()
        return dialog

    def fix(self, manner: Manner = _AS_USUAL) -> None:
        """Put the replacement in place; sent when the time for undoing is over."""
        view = self._view
        if view is None or not self._panel.can_fix():
            return
        text, seconds = self._panel.detail.replacement.text(), self._context.preferences.undo_seconds
        group_id, author, desk = view.group.id, self._author, self._context.newsroom.reports
        how = replace(manner, seen_revision=view.article.current_revision if view.article else None)
        self._panel.decide(
            group_id,
            lambda: desk.fix(group_id, text, author=author, undo_for=timedelta(seconds=seconds), how=how),
            on_result=lambda fixed: self._is_fixed(fixed, seconds),
        )

    def _is_fixed(self, fixed: Fixed, seconds: int) -> None:
        done = fixed.correction
        self._panel.undo_bar.offer(done.id, done.old_text, done.new_text, seconds, is_sent=bool(fixed.queued))

    def undo(self, done: Done) -> None:
        """Fixes until they are sent: the old words, and the groups are open again. A step: everything as it was."""
        desk, author = self._context.newsroom.reports, self._author
        said = (
            self.tr("The decision is undone") if done.step else self.tr("The fix is undone; the report is open again")
        )

        def work() -> Changes:
            if done.step:
                return desk.undo_step(done.step, author=author)
            changes = Changes()
            for correction_id in reversed(done.corrections):
                changes |= desk.undo(correction_id, author=author)
            return changes

        def refused(error: QalamError) -> None:
            if error.code == "decided_since":  # it can be, once what came later is
                self._panel.undo_bar.put_back(done)
            self._panel.refused(error)

        self._context.jobs.write(
            lambda _: work(),
            on_result=lambda _: self._context.go.say.emit(said),
            on_failed=refused,
            owner=self,
        )

    def show_done(self) -> None:
        """A menu of what was decided in this window, the newest first, to undo one of it."""
        menu = self._menu()
        bar = self._panel.undo_bar
        for one in reversed(bar.done[-_MOST_LISTED:]):
            action = menu.addAction(cut(one.said, _MOST_WORDS).replace("&", "&&"))
            action.triggered.connect(lambda _=False, one=one: bar.request(one))
        if not bar.done:
            menu.addAction(self.tr("Nothing was decided here yet")).setEnabled(False)
        else:
            menu.setActiveAction(menu.actions()[0])
        self.popup(menu, self._panel.buttons["inbox.accept"])

    def open_article(self) -> None:
        """Show the words in the article."""
        view = self._view
        if view is not None and view.article is not None:
            self._context.go.article_requested.emit(view.article.id, view.place)

    def look_elsewhere(self) -> None:
        """Where the same words stand besides, to go there."""
        view = self._view
        if view is not None:
            desk, group_id = self._context.newsroom.reports, view.group.id
            self._context.jobs.read(
                lambda _: desk.elsewhere(group_id),
                on_result=self._show_elsewhere,
                on_failed=self._panel.refused,
                owner=self,
                slot="elsewhere",
                title=self.tr("Looking for the same words"),
            )

    def _show_elsewhere(self, found: list[SamePlace]) -> None:
        """A menu of the places; a menu knows no markup."""
        menu = self._menu()
        if not found:
            menu.addAction(self.tr("These words stand nowhere else")).setEnabled(False)
        for one in found[:20]:
            around = f"{one.before[-_MOST_WORDS // 3 :]}{one.words}{one.after[: _MOST_WORDS // 3]}"
            text = " ".join(f"{one.article.headline[:_MOST_WORDS]}: …{around}…".split()).replace("&", "&&")
            action = menu.addAction(text)
            action.triggered.connect(
                lambda _=False, one=one: self._context.go.article_requested.emit(one.article.id, one.place)
            )
        self.popup(menu, self._panel.buttons["inbox.open"])

    # Decisions ------------------------------------------------------------------------------------------------------

    def ask_why(self) -> None:
        """A menu of reasons: a digit, or Enter for the first."""
        if self._view is not None and not self._is_about_many("dismiss"):
            self.menu_of_reasons(self.dismiss)

    def menu_of_reasons(self, chosen: Callable[[str], object], about: str = "") -> None:
        """`about`: how many groups it is, where it is not the one in front."""
        menu, first = self._menu(), None
        if about:
            menu.addAction(about).setEnabled(False)
        for number, reason in enumerate(self._reasons, start=1):
            action = menu.addAction(f"&{number}  {reason.replace('&', '&&')}")
            first = first or action
            action.triggered.connect(lambda _=False, reason=reason: chosen(reason))
        menu.addSeparator()
        other = menu.addAction(self.tr("Another reason…"))
        other.triggered.connect(
            lambda: ask_line(
                self._panel, self.tr("Why it is not an error"), self.tr("Reason"), lambda text, _: chosen(text)
            )
        )
        menu.addAction(self.tr("Edit these reasons…")).triggered.connect(lambda: self.ask_reasons())
        menu.setActiveAction(first or other)
        self.popup(menu, self._panel.buttons["inbox.dismiss"])

    def ask_reasons(self) -> None:
        """The newsroom's sentences, in three languages."""
        reasons = self._context.newsroom.reports.reasons
        self._context.jobs.read(
            lambda _: {language: reasons.of(language) for language in LANGUAGES},
            on_result=lambda found: ReasonsQuestion(self._panel, found, self.write_reasons).open(),
            owner=self,
            slot="reasons",
        )

    def write_reasons(self, found: dict[Language, list[str]]) -> None:
        """For every seat."""
        reasons = self._context.newsroom.reports.reasons
        self._context.jobs.write(
            lambda _: reasons.write(found),
            on_result=lambda _: self._read_settings(),
            on_failed=self._panel.refused,
            owner=self,
        )

    def dismiss(self, reason: str) -> None:
        """Close it: not an error, and why."""
        self.close(Decision("dismiss", reason=reason), self.tr("Not an error: {words}"))

    def spam(self) -> None:
        """Close it: no reader wrote this."""
        if self._is_about_many("spam"):
            return
        self.close(Decision("spam"), self.tr("Spam: {words}"))

    def accept(self) -> None:
        """It is an error, and will be fixed."""
        if self._is_about_many("accept"):
            return
        self.close(Decision("accept"), self.tr("Accepted: {words}"))

    def reopen(self) -> None:
        """Back among the new ones."""
        if self._is_about_many("reopen"):
            return
        self.close(Decision("reopen"), self.tr("Open again: {words}"))

    def ask_whom(self) -> None:
        """To whom it is given; an empty name is nobody."""
        if self._view is not None and not self._is_about_many("assign"):
            made = PersonQuestion(
                self._panel, self.tr("Give the report to"), self.tr("Person"), self.people(), self.assign
            )
            made.open()

    def assign(self, person: str) -> None:
        """Give it away; it stays where it is."""
        view = self._view
        if view is not None:
            said = self.tr("Given to {person}").format(person=person) if person else self.tr("Nobody's now")
            self._stay(view, Decision("assign", person=person), said)

    def ask_wait(self) -> None:
        """For whom, and until when."""
        if self._view is not None and not self._is_about_many("wait"):
            newsroom = self._context.newsroom
            made = WaitQuestion(self._panel, self.people(), newsroom.clock(), self.zone, self.wait)
            made.open()

    def wait(self, person: str, until: datetime | None) -> None:
        """When the time is over it comes back by itself."""
        self.close(Decision("wait", person=person, until=until), self.tr("Waits: {words}"))

    def people(self) -> list[str]:
        """Who can be named: oneself first."""
        rows = self._panel.model.rows_in_memory()
        others = {person for row in rows for person in (row.group.assignee, row.group.waiting_for) if person}
        return [self._author, *sorted(others - {self._author})]

    def close(self, decision: Decision, said: str) -> None:
        """The group leaves the list, and the next one is in front."""
        view = self._view
        if view is None:
            return
        desk, group_id, author = self._context.newsroom.reports, view.group.id, self._author
        words = " ".join((view.words or (view.reports[0].quote if view.reports else "")).split())
        if decision.action == "accept" and "accepted" in self._panel.model.asked.states:
            self._stay(view, decision, said.format(words=words))
            return
        self._panel.decide(
            group_id,
            lambda: desk.decide(group_id, decision, author=author),
            on_result=lambda done: self._panel.undo_bar.offer_step(done.step, said.format(words=words)),
        )

    def _is_about_many(self, action: str) -> bool:
        """Whether several groups are selected; then it is asked about all of them."""
        if self._panel.bulk.is_many:
            self._panel.bulk.of_chosen(action)
            return True
        return False

    def _stay(self, view: GroupView, decision: Decision, said: str) -> None:
        desk, group_id, author = self._context.newsroom.reports, view.group.id, self._author
        self._write(lambda: desk.decide(group_id, decision, author=author), said)

    # Groups ---------------------------------------------------------------------------------------------------------

    def merge(self) -> None:
        """Those that are selected in the list become one."""
        count, groups = self._panel.bulk.chosen, self._panel.bulk.ids()
        if count < 2:
            self._context.go.say.emit(self.tr("Select two groups or more, then merge them"))
            return
        desk, author = self._context.newsroom.reports, self._author
        self._write(lambda: desk.merge(groups(), author=author), self.tr("%n group(s) merged", "", count))

    def ask_split(self) -> None:
        """Which reports speak of something else."""
        view = self._view
        if view is None:
            return
        if len(view.reports) < 2:
            self._context.go.say.emit(self.tr("This group has one report only"))
            return
        SplitQuestion(self._panel, view.reports, self.split).open()

    def split(self, report_ids: list[int]) -> None:
        """They make a group of their own."""
        if report_ids:
            desk, author = self._context.newsroom.reports, self._author
            self._write(
                lambda: desk.split(report_ids, author=author), self.tr("%n report(s) taken out", "", len(report_ids))
            )

    # ----------------------------------------------------------------------------------------------------------------

    def _write(self, act: Callable[[], Decided], said: str) -> None:
        self._context.jobs.write(
            lambda _: act(),
            on_result=lambda done: self._panel.undo_bar.offer_step(done.step, said),
            on_failed=self._panel.refused,
            owner=self,
        )

    def _menu(self) -> QMenu:
        menu = QMenu(self._panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def popup(self, menu: QMenu, above: QWidget) -> None:
        """Above its button, inside the window. A button that this group does not have was never given a place."""
        anchor = above if above.isVisible() else self._panel.buttons["inbox.assign"]
        window, size = self._panel.window(), menu.sizeHint()
        corner = anchor.mapTo(window, QPoint(0, -size.height() - 4))
        left = max(0, min(corner.x(), window.width() - size.width()))
        menu.popup(window.mapToGlobal(QPoint(left, max(0, corner.y()))))
