"""The panel of copies: an address to check, the ledger, and the page in front with its verdict and both texts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.records import ReprintRecord
from editor.changes import Changes
from editor.desktop.commands import Command
from editor.desktop.context import PanelContext
from editor.desktop.jobs import Progress
from editor.desktop.reprints.rule_form import RuleForm
from editor.desktop.reprints.two_texts import TwoTexts
from editor.desktop.reprints.verdict_card import Action, VerdictCard
from editor.desktop.reprints.words import ReprintWords
from editor.desktop.widgets.banner import Banner
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.empty_state import EmptyState
from editor.desktop.widgets.plain import PlainLabel
from editor.reprints import LookedAgain, ReprintRule, Verdict

_ID = Qt.ItemDataRole.UserRole
_MOST = 500  # entries in the list


class ReprintsPanel(QWidget):
    """Checks run in a reader's thread, can be stopped, and never make the window wait."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self.words = ReprintWords(self)
        self.banner = Banner(context.icons, context.theme)
        self.address = QLineEdit()
        self.ledger = QListWidget()
        self.card = VerdictCard(self.words, self.act, self.ask_for_letter)
        self.texts = TwoTexts(context.theme)
        self.verdict: Verdict | None = None
        self.entry: ReprintRecord | None = None
        self._lay_out()
        self._declare()
        self.ledger.itemActivated.connect(lambda item: self.open_entry(int(item.data(_ID))))
        self.ledger.itemClicked.connect(lambda item: self.open_entry(int(item.data(_ID))))
        self.address.returnPressed.connect(self.check)
        context.hub.changed.connect(self._look)
        self.load()

    # Building -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme, icons = self._context.theme, self._context.icons
        self.empty = EmptyState(
            icons,
            theme,
            "copy",
            self.tr("No page is open"),
            self.tr(
                "Give the address of a page above, or choose one of the ledger. What it has of our articles is marked "
                "in both texts."
            ),
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.card)
        column.addWidget(self.texts, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(page)
        self.split = QSplitter(childrenCollapsible=False)
        self.split.addWidget(self._side())
        self.split.addWidget(self.pages)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([270, 800])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head())
        outer.addWidget(self.banner)
        outer.addWidget(self.split, 1)

    def _head(self) -> QFrame:
        head = QFrame()
        head.setProperty("role", "bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(18, 10, 14, 10)
        row.setSpacing(8)
        row.addWidget(PlainLabel(self.tr("Reprints"), "heading"))
        row.addSpacing(10)
        self.address.setPlaceholderText(self.tr("Address of a page, or the path of a saved one"))
        self.address.setAccessibleName(self.tr("Address of a page, or the path of a saved one"))
        self.address.setMaxLength(2_000)
        row.addWidget(self.address, 1)
        row.addWidget(button(self.tr("Check"), self.check, "primary"))
        row.addWidget(button(self.tr("Open a file…"), self.ask_for_file))
        row.addWidget(button(self.tr("Rule…"), self.ask_for_rule))
        return head

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 8, 8)
        column.setSpacing(6)
        column.addWidget(PlainLabel(self.tr("Ledger"), "caption"))
        self.nothing = PlainLabel(
            self.tr("The ledger is empty. A page that was checked is kept here with what stood on it."),
            "quiet",
            wrap=True,
        )
        column.addWidget(self.nothing)
        self.ledger.setProperty("role", "side")
        self.ledger.setAccessibleName(self.tr("The ledger of copies"))
        self.ledger.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.ledger.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ledger.setSpacing(2)
        column.addWidget(self.ledger, 1)
        side.setMinimumWidth(200)
        return side

    def _declare(self) -> None:
        for command_id, title, run, icon in (
            ("reprints.check", lambda: self.tr("Check a page for our text"), self.address.setFocus, "search"),
            ("reprints.file", lambda: self.tr("Check a saved page…"), self.ask_for_file, "folder-open"),
            ("reprints.rule", lambda: self.tr("Rule of reprints"), self.ask_for_rule, "settings"),
        ):
            self._context.commands.add(Command(command_id, title, run, icon=icon), scope=self)

    # Loading ------------------------------------------------------------------------------------------------

    def shown(self) -> None:
        """Ready for an address."""
        self.address.setFocus()

    def _look(self, changes: Changes) -> None:
        if changes.concern("reprint"):
            self.load()

    def load(self) -> None:
        """The ledger, last changed first."""
        desk = self._context.newsroom.reprints
        self._context.jobs.read(
            lambda _: desk.entries(limit=_MOST),
            on_result=self._show_ledger,
            on_failed=self.banner.show_error,
            owner=self,
            slot="ledger",
            quiet=True,
        )

    def _show_ledger(self, entries: list[ReprintRecord]) -> None:
        self.ledger.clear()
        for record in entries:
            day = record.updated_at.astimezone().date()
            when = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
            address = record.address.removeprefix("https://").removeprefix("http://").removeprefix("www.")
            item = QListWidgetItem(f"{address}\n{self.words.state(record.state)} · {when}")
            item.setData(_ID, record.id)
            item.setToolTip("")
            self.ledger.addItem(item)
            if self.entry is not None and record.id == self.entry.id:
                self.ledger.setCurrentItem(item)
        self.ledger.setVisible(bool(entries))
        self.nothing.setVisible(not entries)

    # Checking -----------------------------------------------------------------------------------------------

    def check(self) -> None:
        """What stands in the field."""
        source = self.address.text().strip().strip('"')
        if source:
            self.check_source(source)

    def check_source(self, source: str) -> None:
        """A page by its address or its path."""
        desk = self._context.newsroom.reprints

        def work(progress: Progress) -> tuple[Verdict, ReprintRecord | None]:
            verdict = desk.check(source, lambda done, total, _: progress(done, total, ""))
            return verdict, desk.known(verdict.page.fetched.address)

        self._start(work, self.tr("Checking a page"))

    def open_entry(self, reprint_id: int) -> None:
        """The page of its last look, as it was kept."""
        desk = self._context.newsroom.reprints
        self._start(lambda _: (desk.seen(reprint_id), desk.entry(reprint_id).record), self.tr("Opening a kept page"))

    def _start(self, work: Callable[[Progress], tuple[Verdict, ReprintRecord | None]], title: str) -> None:
        self.banner.hide()
        self._context.jobs.read(
            work, on_result=self._show, on_failed=self.banner.show_error, owner=self, slot="page", title=title
        )

    def _show(self, found: tuple[Verdict, ReprintRecord | None]) -> None:
        self.verdict, self.entry = found
        self.card.show_verdict(self.verdict, self.entry)
        self.texts.show_verdict(self.verdict)
        self.pages.setCurrentIndex(1)

    # Acting -------------------------------------------------------------------------------------------------

    def act(self, action: Action) -> None:
        """Keep the page, look again, close its entry or open it again."""
        desk, verdict, entry = self._context.newsroom.reprints, self.verdict, self.entry
        if action == "keep" and verdict is not None:
            self._write(lambda: desk.keep(verdict)[1], self.tr("Kept in the ledger"))
        elif entry is not None and action == "look":
            self._look_again(entry.id)
        elif entry is not None:
            state = "closed" if action == "close" else "new"
            self._write(lambda: desk.move(entry.id, state), "")

    def _look_again(self, reprint_id: int) -> None:
        desk = self._context.newsroom.reprints
        self.banner.hide()
        self._context.jobs.read(
            lambda progress: desk.look(reprint_id, progress=lambda done, total, _: progress(done, total, "")),
            on_result=self._looked,
            on_failed=self.banner.show_error,
            owner=self,
            slot="page",
            title=self.tr("Checking a page"),
        )

    def _looked(self, again: LookedAgain) -> None:
        said = self.tr("The page was changed") if again.is_changed else self.tr("The page is as it was")
        self._context.go.say.emit(said)
        self._show((again.verdict, again.entry.record))

    def _write(self, work: Callable[[], Changes], said: str) -> None:
        self._context.jobs.write(
            lambda _: work(),
            on_result=lambda _: self._written(said),
            on_failed=self.banner.show_error,
            owner=self,
            title=self.tr("Changing the ledger"),
        )

    def _written(self, said: str) -> None:
        """The ledger and the entry are read anew; the page in front stays."""
        self.load()
        if said:
            self._context.go.say.emit(said)
        verdict = self.verdict
        if verdict is not None:
            desk = self._context.newsroom.reprints
            self._context.jobs.read(
                lambda _: (verdict, desk.known(verdict.page.fetched.address)),
                on_result=self._show,
                owner=self,
                slot="page",
                quiet=True,
            )

    # Dialogs, opened and not executed --------------------------------------------------------------------------

    def ask_for_file(self) -> QFileDialog:
        """A page that was saved in a browser."""
        dialog = QFileDialog(self, self.tr("Check a saved page…"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        pages = self.tr("Saved pages")  # not in the braces, where lupdate does not look
        dialog.setNameFilter(f"{pages} (*.html *.htm *.xhtml *.mhtml *.mht)")
        dialog.fileSelected.connect(self.check_source)
        dialog.open()
        return dialog

    def ask_for_letter(self, language: str) -> QFileDialog | None:
        """Where the letter goes."""
        if self.entry is None:
            return None
        entry = self.entry
        dialog = QFileDialog(self, self.tr("Save the letter"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("*.docx")
        dialog.setDefaultSuffix("docx")
        dialog.selectFile(f"qalam-{entry.id}-{language}.docx")
        dialog.fileSelected.connect(lambda name: self.write_letter(entry.id, language, Path(name)))
        dialog.open()
        return dialog

    def write_letter(self, reprint_id: int, language: str, path: Path) -> None:
        """A Word file; sending it is the newsroom's."""
        desk = self._context.newsroom.reprints
        self._write(lambda: desk.letter(reprint_id, language, path)[1], self.tr("Saved: {name}").format(name=path.name))

    def ask_for_rule(self) -> None:
        """The newsroom's rule, as it is now."""
        desk = self._context.newsroom.reprints
        self._context.jobs.read(
            lambda _: desk.rule(), on_result=self._open_rule, on_failed=self.banner.show_error, owner=self, quiet=True
        )

    def _open_rule(self, rule: ReprintRule) -> None:
        self.form = RuleForm(self._context, rule, self._judge_again, self)
        self.form.open()

    def _judge_again(self) -> None:
        """The page in front is judged by the new rule at once."""
        desk, verdict, entry = self._context.newsroom.reprints, self.verdict, self.entry
        if verdict is not None:
            self._context.jobs.read(
                lambda _: (desk.judge(verdict.page), entry),
                on_result=self._show,
                on_failed=self.banner.show_error,
                owner=self,
                slot="page",
                quiet=True,
            )
