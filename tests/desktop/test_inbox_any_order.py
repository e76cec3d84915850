"""Hundreds of random reports, decided by keys in any order while another seat writes: none lost, no text harmed."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import nullcontext, suppress
from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.tables import Correction, Group, Report
from editor.articles.document import Document, Paragraph
from editor.bootstrap import Newsroom
from editor.desktop.app import Desktop
from editor.desktop.inbox.dialogs import PersonQuestion, SplitQuestion, WaitQuestion
from editor.desktop.inbox.fixing_as import FixDialog
from editor.desktop.inbox.panel import InboxPanel
from editor.errors import QalamError
from editor.reports import Decision, InboxFilter, IncomingReport
from editor.reports.places import ReadableText

TEXT = (
    "бүгін қалада жаңа кітапхана ашылды оған мыңнан астам оқырман келді балалар бөлмесі шағын мұражай есігін "
    "айқара құқық әділет министр жиын өтті тасқын судан ауыл тұрғындары көшірілді баспасөз хатшысы хабарлады "
    "нарық бағасы"
)
WORDS = TEXT.split()
ODD = ("", " ", "дұрыс", "<b>жуан</b>", "\u202eтерс", "a\u0301" * 9, "x" * 1_500, "екі\nжол", "&File %n {words}")
ARTICLES, LINES = 6, 8
STEPS = 70
REPORTS = 220


@dataclass(frozen=True)
class Snapshot:
    """What an editor would not want to be changed behind their back."""

    groups: dict[int, tuple[Any, ...]]
    reports: dict[int, int | None]
    texts: dict[int, str]


class Day:
    """One editor at the keys of the inbox, readers, and a colleague at another seat."""

    def __init__(self, desktop: Desktop, newsroom: Newsroom, panel: InboxPanel, qtbot: QtBot, seed: int) -> None:
        self.desktop, self.there, self.panel, self.qtbot = desktop, newsroom, panel, qtbot
        self.chance = random.Random(seed)
        self.bugs: list[BaseException] = []
        desktop.jobs.crashed.connect(self.bugs.append)
        self.sent = 0
        self.did: Counter[str] = Counter()
        self.articles = [self._article(number) for number in range(ARTICLES)]
        self.withdrawn, self.locked = self.articles[-1], self.articles[-2]
        for _ in range(REPORTS):
            self.report()
        newsroom.publishing.withdraw(self.withdrawn, reason="қате", author="Дәурен")
        self.look()

    # Readers and the other seat

    def _article(self, number: int) -> int:
        lines = [" ".join(self.chance.choices(WORDS, k=self.chance.randrange(6, 30))) for _ in range(LINES)]
        blocks = tuple(Paragraph(f"b{number}{at:03}", None, f"{line}.") for at, line in enumerate(lines))
        document = Document(language="kk", headline=f"Жаңалық {number}", lead=lines[0], blocks=blocks)
        saved = self.there.articles.create(document, author="Дәурен", reason="written")
        self.there.publishing.publish(saved.article_id, None, author="Дәурен")
        self.there.worker("test").run_once()
        return saved.article_id

    def report(self) -> None:
        article = self.chance.choice(self.articles)
        opened = self.there.articles.open(article)
        block = self.chance.choice(opened.document.blocks)
        words = block.text.split()
        at = self.chance.randrange(len(words))
        quote = " ".join(words[at : at + self.chance.choice([1, 1, 1, 2, 5])])
        start = len(" ".join(words[:at])) + bool(at)
        self.sent += 1
        incoming = IncomingReport(
            quote=quote if self.chance.random() < 0.93 else self.chance.choice([*ODD[2:6], "мүлде жоқ сөз"]),
            prefix=block.text[max(0, start - 128) : start],
            suffix=block.text[start + len(quote) :][:128],
            article=article,
            revision=self.chance.choice([opened.revision, opened.revision, None, 1, 99]),
            block=self.chance.choice([block.id, None]),
            suggestion=self.chance.choice([quote.title(), self.chance.choice(WORDS), *ODD]),
            comment=self.chance.choice(ODD),
            idempotency_key=f"key {self.sent}",
            reporter=f"reader {self.chance.randrange(90)}",
        )
        self.there.reports.receive(incoming, door="http")

    def edit(self) -> None:
        """The colleague changes a paragraph, and the reports of the article find their places again."""
        article = self.chance.choice(self.articles[:-1])
        opened = self.there.articles.open(article)
        at = self.chance.randrange(len(opened.document.blocks))
        blocks = list(opened.document.blocks)
        block = blocks[at]
        words = block.text.split()
        words[self.chance.randrange(len(words))] = self.chance.choice([*WORDS, ""])
        blocks[at] = replace(block, content=" ".join(filter(None, words)), marks=())  # type: ignore[call-arg]
        self.chance.choice([lambda: None, lambda: self.chance.shuffle(blocks)])()
        changed = replace(opened.document, blocks=tuple(blocks))
        self.there.articles.save(article, opened.revision, changed, author="Дәурен", reason="edited")
        self.there.reports.relocate(article)

    def colleague(self) -> None:
        """Decides about the group that is in front here, or about another one."""
        front = self.panel.detail.view
        groups = sorted(self.snapshot().groups)
        group = front.group.id if front is not None and self.chance.random() < 0.5 else self.chance.choice(groups)
        deed = self.chance.choice(["dismiss", "accept", "spam", "fix", "merge", "undo"])
        reports = self.there.reports
        if deed == "fix":
            reports.fix(group, self.chance.choice(WORDS), author="Дәурен")
        elif deed == "merge":
            reports.merge([group, self.chance.choice(groups)], author="Дәурен")
        elif deed == "undo":
            reports.undo_step(reports.last_step(group) or "", author="Дәурен")
        else:
            reports.decide(group, Decision(deed, reason="себебі"), author="Дәурен")  # type: ignore[arg-type]

    def type_there(self) -> None:
        """The colleague has the article open with text that is not saved, or no longer."""
        opened = self.there.articles.open(self.locked)
        if self.there.working_copies.pending() or self.chance.random() < 0.5:
            self.there.working_copies.discard(self.locked)
        else:
            self.there.working_copies.keep(self.locked, opened.revision, opened.document)

    def send(self) -> None:
        self.there.worker("test").run_once()

    def look(self) -> None:
        """This window hears of what was done elsewhere."""
        assert self.desktop._seats is not None
        self.desktop._seats._look()
        QCoreApplication.processEvents()

    # The editor's keys

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QCoreApplication.processEvents()
        window = self.desktop.window
        while QApplication.activeWindow() is not window:  # a screen without windows gives nobody the keys back
            window.activateWindow()
            QCoreApplication.processEvents()
        self.panel.list.setFocus()
        QTest.keyClick(self.panel.list, key, modifier)

    def menu(self) -> QMenu | None:
        shown = QApplication.activePopupWidget()
        return shown if isinstance(shown, QMenu) else None

    def choose(self) -> None:
        """In the menu that has come, one of its lines."""
        menu = self.menu()
        if menu is None:
            return
        lines = [one for one in menu.actions() if one.isEnabled() and one.text() and "…" not in one.text()[-1:]]
        if lines and self.chance.random() < 0.9:
            menu.setActiveAction(self.chance.choice(lines[:6]))
            QTest.keyClick(menu, Qt.Key.Key_Return)
        self.close_menus()

    def close_menus(self) -> None:
        while (left := self.menu()) is not None:
            left.close()

    def answer(self) -> None:
        """In the dialog that has come, something, or nothing."""
        for dialog in self.panel.findChildren(QDialog):
            if dialog.isHidden():
                continue
            if isinstance(dialog, PersonQuestion | WaitQuestion):
                dialog.person.setCurrentText(self.chance.choice(["", "Ерлан", "Дана <b>", "Айгүл"]))
            if isinstance(dialog, WaitQuestion):
                dialog.is_timed.setChecked(self.chance.random() < 0.5)
            if isinstance(dialog, SplitQuestion):
                for number in range(dialog.list.count()):
                    state = self.chance.choice([Qt.CheckState.Checked, Qt.CheckState.Unchecked])
                    dialog.list.item(number).setCheckState(state)
            if isinstance(dialog, FixDialog) and self.chance.random() < 0.8:
                dialog.fix.click()
            elif self.chance.random() < 0.9:
                dialog.accept()
            else:
                dialog.reject()

    def fix(self) -> None:
        view, before = self.panel.detail.view, self.snapshot()
        corrections = self.corrections()
        if view is not None and self.chance.random() < 0.5:
            self.press(Qt.Key.Key_E)
            self.panel.detail.replacement.setText(self.chance.choice([*WORDS, *ODD]))
            QTest.keyClick(self.panel.detail.replacement, Qt.Key.Key_Return)
        elif self.chance.random() < 0.2:
            self.press(Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
            self.answer()
        else:
            self.panel.list.setCurrentIndex(self.panel.list.currentIndex())  # it alone is selected
            self.press(Qt.Key.Key_F)
        assert self.menu() is None, "one group is meant"
        made = self.corrections()[len(corrections) :]
        assert len(made) <= 1
        texts = self.snapshot().texts
        if not made:
            assert texts == before.texts
            return
        assert view is not None
        (one,) = made
        self.did["fixed"] += 1
        assert one.old_text == view.words, "what was in front, and nothing else"
        assert {**texts, one.article_id: before.texts[one.article_id]} == before.texts
        assert _is_changed_once(before.texts[one.article_id], texts[one.article_id], one.old_text, one.new_text)
        self.perhaps_undo(before)

    def decide(self) -> None:
        before = self.snapshot()
        key = self.chance.choice([Qt.Key.Key_D, Qt.Key.Key_S, Qt.Key.Key_R, Qt.Key.Key_W, Qt.Key.Key_G, Qt.Key.Key_A])
        self.press(key)
        self.choose()
        self.answer()
        assert self.snapshot().texts == before.texts
        self.perhaps_undo(before)

    def regroup(self) -> None:
        before = self.snapshot()
        if self.chance.random() < 0.5:
            self.select(self.chance.choice([2, 3]))
            self.press(Qt.Key.Key_M)
        else:
            self.press(Qt.Key.Key_X)
            self.answer()
        assert self.snapshot().texts == before.texts
        self.perhaps_undo(before)

    def select(self, count: int) -> None:
        model = self.panel.model
        if model.rowCount():
            first = self.chance.randrange(model.rowCount())
            last = min(model.rowCount(), first + count) - 1
            chosen = QItemSelection(model.index(first), model.index(last))
            self.panel.list.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def bulk(self) -> None:
        before = self.snapshot()
        if self.chance.random() < 0.4:
            self.panel.filters.bulk_wanted.emit(self.chance.choice(["accept", "dismiss", "assign"]))
        else:
            self.select(self.chance.choice([3, 9]))
            self.press(self.chance.choice([Qt.Key.Key_F, Qt.Key.Key_S, Qt.Key.Key_D, Qt.Key.Key_A, Qt.Key.Key_W]))
        self.choose()
        self.answer()
        self.perhaps_undo(before)

    def perhaps_undo(self, before: Snapshot) -> None:
        """What was done a moment ago is taken back, and all is as it was."""
        if self.chance.random() < 0.4 and self.snapshot() != before:
            bugs = len(self.bugs)
            self.press(Qt.Key.Key_U)
            assert len(self.bugs) == bugs
            after = self.snapshot()
            assert after.texts == before.texts, self.panel.banner.text
            assert after.reports == before.reports
            assert after.groups == before.groups, self.panel.banner.text
            self.did["undone"] += 1

    def undo(self) -> None:
        """An older one of the list; it may be refused, with a sentence."""
        if self.chance.random() < 0.5:
            self.press(Qt.Key.Key_U)
        else:
            self.press(Qt.Key.Key_U, Qt.KeyboardModifier.ShiftModifier)
            self.choose()

    def walk(self) -> None:
        for _ in range(self.chance.randrange(1, 8)):
            self.press(self.chance.choice([Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K]))

    def open(self) -> None:
        """In the article, also in one that is shown in another script, and back."""
        self.press(Qt.Key.Key_O)
        if self.chance.random() < 0.5:
            self.desktop.commands.run("article.in_script")
        self.desktop.window.show_page("inbox")

    def filter(self) -> None:
        state = self.chance.choice(["new", "new", "new", "open", "all", "fixed", "not_an_error", "spam", "waiting"])
        asked = InboxFilter(state, search=self.chance.choice(["", "", "", "", "", self.chance.choice(WORDS)[:4]]))
        self.panel.filters.show_filter(asked)
        assert self.panel.model.rowCount() == self.desktop.newsroom.reports.count(asked)  # type: ignore[union-attr]

    # Laws

    def go_on(self) -> None:
        """One thing happens, and the laws hold."""
        here = [self.fix, self.fix, self.fix, self.decide, self.decide, self.decide, self.regroup, self.bulk]
        elsewhere = [self.report, self.edit, self.colleague, self.type_there, self.send, self.look, self.look]
        doing = self.chance.choice([*here, *here, *elsewhere, self.undo, self.walk, self.walk, self.open, self.filter])
        self.did[doing.__name__] += 1
        with suppress(QalamError) if doing in elsewhere else nullcontext():  # here it is said in the window
            doing()
        QCoreApplication.processEvents()
        self.is_right()

    def is_right(self) -> None:
        assert self.bugs == []
        assert [one for one in self.panel.findChildren(QDialog) if not one.isHidden()] == []
        now = self.snapshot()
        assert len(now.reports) == self.sent
        assert set(now.reports.values()) <= set(now.groups)
        assert set(now.groups) <= set(now.reports.values())
        counted = Counter(group[0] for group in now.groups.values())
        assert {state: count for state, count in self.there.reports.counts().items() if count} == counted
        view = self.panel.detail.view
        model = self.panel.model
        if view is not None and model.rowCount():
            row = model.row_in_memory(self.panel.list.currentIndex().row())
            assert row is None or row.group.id == view.group.id, "the keys are about the row that is marked"

    def snapshot(self) -> Snapshot:
        with self.there.database.engine.connect() as connection:
            groups = connection.execute(
                select(Group.id, Group.state, Group.assignee, Group.waiting_for, Group.waiting_until, Group.reason)
            )
            reports = connection.execute(select(Report.id, Report.group_id))
            found = {row.id: tuple(row)[1:] for row in groups}
            members = {row.id: row.group_id for row in reports}
        texts = {one: ReadableText(self.there.articles.open(one).document).text for one in self.articles}
        return Snapshot(found, members, texts)

    def corrections(self) -> list[Any]:
        with self.there.database.engine.connect() as connection:
            return list(connection.execute(select(Correction).order_by(Correction.id)))


def _is_changed_once(before: str, after: str, old: str, new: str) -> bool:
    at = before.find(old)
    while at != -1:
        if before[:at] + new + before[at + len(old) :] == after:
            return True
        at = before.find(old, at + 1)
    return False


@pytest.fixture
def panel(desktop: Desktop) -> InboxPanel:
    desktop.window.show_page("inbox")
    panel = desktop.window.panel("inbox")
    assert isinstance(panel, InboxPanel)
    return panel


@pytest.mark.parametrize("seed", range(2))
def test_whatever_is_decided_in_any_order_loses_no_report_and_harms_no_text(
    desktop: Desktop, newsroom: Newsroom, panel: InboxPanel, qtbot: QtBot, seed: int
) -> None:
    day = Day(desktop, newsroom, panel, qtbot, seed)
    for _ in range(STEPS):
        day.go_on()
    assert min(day.did[what] for what in ("fixed", "decide", "regroup", "bulk", "undone")) > 0, day.did
