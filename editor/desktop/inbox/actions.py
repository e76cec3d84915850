"""What an editor decides in the inbox: each asks what is missing, writes in the background, and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from editor.articles.document import LANGUAGES, Language
from editor.changes import Changes
from editor.desktop.context import PanelContext
from editor.desktop.inbox.dialogs import PersonQuestion, ReasonsQuestion, SplitQuestion, WaitQuestion, ask_line
from editor.desktop.inbox.fixing_as import FixDialog
from editor.reports import Decided, Decision, Fixed, GroupView, SamePlace
from editor.reports.corrections import Manner

if TYPE_CHECKING:
    from editor.desktop.inbox.panel import InboxPanel

_AS_USUAL = Manner()
_MOST_WORDS = 60  # of a place elsewhere, in a menu


class Actions(QObject):
    """The decisions of one panel."""

    def __init__(self, context: PanelContext, panel: InboxPanel) -> None:
        super().__init__(panel)
        self._context = context
        self._panel = panel
        self._reasons: tuple[str, ...] = ()
        self._zone = "UTC"
        context.hub.changed.connect(self._look)
        self._read_settings()

    def _look(self, changes: Changes) -> None:
        if changes.concern("setting"):
            self._read_settings()

    def _read_settings(self) -> None:
        """The sentences of the window's language, and the newsroom's zone."""
        newsroom, language = self._context.newsroom, QLocale().name()[:2]
        self._context.jobs.read(
            lambda _: (newsroom.reports.reasons.of(language), newsroom.agency.zone),
            on_result=self._take_settings,
            owner=self,
            slot="settings",
            quiet=True,
        )

    def _take_settings(self, found: tuple[tuple[str, ...], str]) -> None:
        self._reasons, self._zone = found
        self._panel.detail.zone = found[1]

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
        dialog = FixDialog(view.words, self._panel.detail.replacement.text(), self._panel)
        dialog.chosen.connect(lambda kind, note, silent: self.fix(Manner(kind, note or None, silent)))
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

    def undo_fix(self, correction_id: int) -> None:
        """Until it is sent: the old words, and the group is open again."""
        author = self._author
        self._context.jobs.write(
            lambda _: self._context.newsroom.reports.undo(correction_id, author=author),
            on_result=lambda _: self._context.go.say.emit(self.tr("The fix is undone; the report is open again")),
            on_failed=self._panel.refused,
            owner=self,
        )

    def undo_step(self, step: str) -> None:
        """Everything that was decided in this step as it was before."""
        author = self._author
        self._context.jobs.write(
            lambda _: self._context.newsroom.reports.undo_step(step, author=author),
            on_result=lambda _: self._context.go.say.emit(self.tr("The decision is undone")),
            on_failed=self._panel.refused,
            owner=self,
        )

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
        self._popup(menu, self._panel.buttons["inbox.open"])

    # Decisions ------------------------------------------------------------------------------------------------------

    def ask_why(self) -> None:
        """A menu of reasons: a digit, or Enter for the first."""
        if self._view is not None:
            self._menu_of_reasons(self.dismiss)

    def _menu_of_reasons(self, chosen: Callable[[str], object]) -> None:
        menu = self._menu()
        for number, reason in enumerate(self._reasons, start=1):
            action = menu.addAction(f"&{number}  {reason.replace('&', '&&')}")
            action.triggered.connect(lambda _=False, reason=reason: chosen(reason))
        menu.addSeparator()
        other = menu.addAction(self.tr("Another reason…"))
        other.triggered.connect(
            lambda: ask_line(
                self._panel, self.tr("Why it is not an error"), self.tr("Reason"), lambda text, _: chosen(text)
            )
        )
        menu.addAction(self.tr("Edit these reasons…")).triggered.connect(lambda: self.ask_reasons())
        menu.setActiveAction(menu.actions()[0])
        self._popup(menu, self._panel.buttons["inbox.dismiss"])

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
        self.close(Decision("spam"), self.tr("Spam: {words}"))

    def accept(self) -> None:
        """It is an error, and will be fixed."""
        self.close(Decision("accept"), self.tr("Accepted: {words}"))

    def reopen(self) -> None:
        """Back among the new ones."""
        self.close(Decision("reopen"), self.tr("Open again: {words}"))

    def ask_whom(self) -> None:
        """To whom it is given; an empty name is nobody."""
        if self._view is not None:
            made = PersonQuestion(
                self._panel, self.tr("Give the report to"), self.tr("Person"), self._people(), self.assign
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
        if self._view is not None:
            newsroom = self._context.newsroom
            made = WaitQuestion(self._panel, self._people(), newsroom.clock(), self._zone, self.wait)
            made.open()

    def wait(self, person: str, until: datetime | None) -> None:
        """When the time is over it comes back by itself."""
        self.close(Decision("wait", person=person, until=until), self.tr("Waits: {words}"))

    def _people(self) -> list[str]:
        rows = [self._panel.model.row(number) for number in range(self._panel.model.rowCount())]
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

    def _stay(self, view: GroupView, decision: Decision, said: str) -> None:
        desk, group_id, author = self._context.newsroom.reports, view.group.id, self._author
        self._write(lambda: desk.decide(group_id, decision, author=author), said)

    # Groups ---------------------------------------------------------------------------------------------------------

    def merge(self) -> None:
        """Those that are selected in the list become one."""
        rows = sorted({index.row() for index in self._panel.list.selectionModel().selectedIndexes()})
        groups = [self._panel.model.row(row).group.id for row in rows]
        if len(groups) < 2:
            self._context.go.say.emit(self.tr("Select two groups or more, then merge them"))
            return
        desk, author = self._context.newsroom.reports, self._author
        self._write(lambda: desk.merge(groups, author=author), self.tr("%n group(s) merged", "", len(groups)))

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

    # All of a filter ------------------------------------------------------------------------------------------------

    def bulk(self, action: str) -> None:
        """One decision about all groups of the filter; what is missing is asked."""
        if action == "dismiss":
            self._menu_of_reasons(lambda reason: self.decide_all(Decision("dismiss", reason=reason)))
        elif action == "assign":
            PersonQuestion(
                self._panel,
                self.tr("Give all that match to"),
                self.tr("Person"),
                self._people(),
                lambda person: self.decide_all(Decision("assign", person=person)),
            ).open()
        else:
            self.decide_all(Decision(action))  # type: ignore[arg-type]  # the menu's names are decisions

    def decide_all(self, decision: Decision) -> None:
        """One step, with progress; cancelled, it leaves no trace."""
        desk, author, asked = self._context.newsroom.reports, self._author, self._panel.model.asked
        self._context.jobs.write(
            lambda progress: desk.decide_all(desk.matching(asked), decision, author=author, progress=progress),
            on_result=self._all_decided,
            on_failed=self._panel.refused,
            owner=self,
            title=self.tr("Deciding about all that match"),
        )

    def _all_decided(self, done: Decided) -> None:
        said = self.tr("%n group(s) decided", "", len(done.groups))
        if done.skipped:
            said += " · " + self.tr("%n left as they are", "", len(done.skipped))
        self._panel.undo_bar.offer_step(done.step, said)

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

    @staticmethod
    def _popup(menu: QMenu, above: QWidget) -> None:
        menu.popup(above.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))
