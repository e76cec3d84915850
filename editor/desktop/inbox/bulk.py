"""One decision about many groups: those that are selected, or all of the filter. How many is said before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from editor.desktop.context import PanelContext
from editor.desktop.inbox.dialogs import PersonQuestion, WaitQuestion
from editor.desktop.jobs import Cancelled, Progress
from editor.errors import QalamError
from editor.reports import Decided, Decision, Fixed

if TYPE_CHECKING:
    from editor.desktop.inbox.panel import InboxPanel

Ids = Callable[[], list[int]]  # asked in the working thread: a stretch that is not in memory is read there


class Bulk(QObject):
    """Each is one step, undone together; those of which the decision is not allowed are left as they are, and counted.

    What is asked first (a reason, a person, a time) or a menu with one line says how many groups it is about.
    """

    def __init__(self, context: PanelContext, panel: InboxPanel) -> None:
        super().__init__(panel)
        self._context = context
        self._panel = panel

    @property
    def chosen(self) -> int:
        """How many groups are selected."""
        return sum(map(len, self._panel.list.selected_rows()))

    @property
    def is_many(self) -> bool:
        """Whether the keys are about more than the group in front."""
        return self.chosen > 1

    def ids(self) -> Ids:
        """Of the groups that are selected now, in their order."""
        model, desk = self._panel.model, self._context.newsroom.reports
        asked, stretches = model.asked, self._panel.list.selected_rows()
        known = {number: model.row(number).group.id for number in model.in_memory}

        def found() -> list[int]:
            ids: list[int] = []
            for one in stretches:
                if one.start in known and one[-1] in known:
                    ids += [known[number] for number in one]
                else:
                    ids += desk.span(asked, one.start, len(one))
            return ids

        return found

    # Asked first ----------------------------------------------------------------------------------------------------

    def of_chosen(self, action: str) -> None:
        """One of accept, spam, reopen, dismiss, assign, wait, fix, about the groups that are selected."""
        self._ask(action, self.chosen, self.ids())

    def of_filter(self, action: str) -> None:
        """The same about all that match."""
        asked, desk = self._panel.model.asked, self._context.newsroom.reports
        self._ask(action, self._panel.model.rowCount(), lambda: desk.matching(asked))

    def _ask(self, action: str, count: int, ids: Ids) -> None:
        acts, panel = self._panel.actions_, self._panel
        if action == "dismiss":
            acts.menu_of_reasons(
                lambda reason: self.decide(ids, Decision("dismiss", reason=reason)), self.tr("%n group(s)", "", count)
            )
        elif action == "assign":
            title = self.tr("Give %n group(s) to", "", count)
            PersonQuestion(
                panel,
                title,
                self.tr("Person"),
                acts.people(),
                lambda person: self.decide(ids, Decision("assign", person=person)),
            ).open()
        elif action == "wait":
            self._ask_wait(count, ids)
        else:
            self._confirm(action, count, ids)

    def _ask_wait(self, count: int, ids: Ids) -> None:
        def chosen(person: str, until: datetime | None) -> None:
            self.decide(ids, Decision("wait", person=person, until=until))

        acts = self._panel.actions_
        made = WaitQuestion(self._panel, acts.people(), self._context.newsroom.clock(), acts.zone, chosen)
        made.setWindowTitle(self.tr("Let %n group(s) wait", "", count))
        made.open()

    def _confirm(self, action: str, count: int, ids: Ids) -> None:
        """A menu with one line that says how many; Enter does it, Esc leaves everything."""
        said = {
            "accept": self.tr("Accept %n group(s)", "", count),
            "spam": self.tr("%n group(s) are spam", "", count),
            "reopen": self.tr("Open %n group(s) again", "", count),
            "fix": self.tr("Fix %n group(s) as proposed", "", count),
        }[action]
        menu = QMenu(self._panel)
        menu.aboutToHide.connect(menu.deleteLater)
        line = menu.addAction(said)
        line.setEnabled(count > 0)
        if action == "fix":
            line.triggered.connect(lambda: self.fix(ids))
        else:
            line.triggered.connect(lambda: self.decide(ids, Decision(action)))  # type: ignore[arg-type]  # a decision's
        menu.setActiveAction(line)
        self._panel.actions_.popup(menu, self._panel.buttons[f"inbox.{action}"])

    # Done -----------------------------------------------------------------------------------------------------------

    def decide(self, ids: Ids, decision: Decision) -> None:
        """One step, with progress; cancelled, it leaves no trace."""
        desk, author = self._context.newsroom.reports, self._context.newsroom.author
        self._context.jobs.write(
            lambda progress: desk.decide_all(ids(), decision, author=author, progress=progress),
            on_result=self._decided,
            on_failed=self._panel.refused,
            owner=self,
            title=self.tr("Deciding about many groups"),
        )

    def _decided(self, done: Decided) -> None:
        said = self.tr("%n group(s) decided", "", len(done.groups))
        self._panel.undo_bar.offer_step(done.step, self._with_rest(said, len(done.skipped)))

    def fix(self, ids: Ids) -> None:
        """Each with what is proposed for it; cancelled, what was fixed until then stays, and can be undone."""
        desk, author = self._context.newsroom.reports, self._context.newsroom.author
        seconds = self._context.preferences.undo_seconds

        def work(progress: Progress) -> tuple[list[Fixed], int]:
            fixed, left, wanted = list[Fixed](), 0, ids()
            for number, group_id in enumerate(wanted):
                try:
                    progress(number, len(wanted), "")
                    fixed.append(desk.fix(group_id, author=author, undo_for=timedelta(seconds=seconds)))
                except Cancelled:
                    return fixed, len(wanted) - len(fixed)
                except QalamError:  # no place, nothing proposed, somebody types in it: it stays open and is counted
                    left += 1
            return fixed, left

        self._context.jobs.write(
            work,
            on_result=lambda found: self._fixed(*found, seconds),
            on_failed=self._panel.refused,
            owner=self,
            title=self.tr("Fixing many groups"),
        )

    def _fixed(self, fixed: list[Fixed], left: int, seconds: int) -> None:
        for one in fixed:
            self._context.hub.publish(one.changes)
        said = self._with_rest(self.tr("%n group(s) fixed", "", len(fixed)), left)
        if fixed:
            corrections = tuple(one.correction.id for one in fixed)
            is_sent = any(one.queued for one in fixed)
            self._panel.undo_bar.offer_fixes(corrections, said, seconds, is_sent=is_sent)
        else:
            self._panel.undo_bar.offer_step("", said)

    def _with_rest(self, said: str, left: int) -> str:
        rest = self.tr("%n left as they are", "", left)
        return f"{said} · {rest}" if left else said
