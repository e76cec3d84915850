"""How Word files look: the newsroom's own template, the style of each part, and a page that shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.jobs import Progress
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.settings_pages.word_parts import WordParts
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import ElidedLabel, PlainLabel
from editor.errors import Conflict, EnvironmentFault, QalamError

if TYPE_CHECKING:
    from editor.bootstrap import Newsroom
    from editor.documents.word_look import WordLook
    from editor.documents.word_survey import Survey

_MOST_SAMPLES = 9


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return WordPage(context)


class WordPage(QWidget):
    """What is chosen shows at once on the page; it is the newsroom's when it is saved. A template is read beside the
    window, and what cannot serve is refused here with its reason.
    """

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._saved: WordLook | None = None
        self.survey: Survey | None = None
        self._folder = str(Path.home())
        self.template = ElidedLabel()
        self.choose = button(self.tr("Choose a template…"), self.ask)
        self.house = button(self.tr("The house's template"), self._take_house)
        self.notice = QComboBox()
        self.parts = WordParts(context)
        self.note = PlainLabel(role="warning", wrap=True)
        self.sample = button(self.tr("Open a sample article"), lambda: self._open_sample(together=False))
        self.sample_day = button(self.tr("Open a sample day"), lambda: self._open_sample(together=True))
        self.save = button(self.tr("Save the look"), self._save, "primary")
        self._lay_out()
        self.notice.activated.connect(lambda _: self._place_notice())
        self.parts.wished.connect(self._wish)
        context.hub.changed.connect(self._look)
        self._enable()
        self._load()

    def _lay_out(self) -> None:
        self.notice.addItem(self.tr("At the end of the text"), "end")
        self.notice.addItem(self.tr("In the footer of every page"), "footer")
        template = QWidget()
        row = QHBoxLayout(template)
        row.setContentsMargins(0, 0, 0, 0)
        for widget, stretch in ((self.template, 1), (self.choose, 0), (self.house, 0)):
            row.addWidget(widget, stretch)
        foot = QWidget()
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.sample)
        buttons.addWidget(self.sample_day)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        about = self.tr(
            "Files for Word take the newsroom's own .docx or .dotx: its styles, header, footer and page. Choose a part "
            "on the left or on the page, and the style that it takes."
        )
        rows: list[tuple[str, QWidget]] = [(self.tr("Template"), template), (self.tr("Notice"), self.notice)]
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.note)
        column.addWidget(self.parts)
        column.addWidget(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = make_card(self.tr("Word files"), about, rows)
        layout = card.layout()
        assert layout is not None
        layout.addWidget(inner)
        outer.addWidget(card)
        self.note.hide()

    # What is chosen

    @property
    def look(self) -> WordLook | None:
        """As it is shown, saved or not."""
        return self.survey.look if self.survey is not None else None

    def ask(self) -> QFileDialog:
        """For a template; opened, not executed."""
        dialog = QFileDialog(self, self.tr("Choose a template"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Word documents and templates (*.docx *.dotx)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()
        return dialog

    def take(self, path: Path) -> None:
        """Show the look with this template."""
        self._folder = str(path.parent)

        def changed(look: WordLook) -> WordLook:
            from editor.documents.word import read_template  # late: start-up time

            return look.with_template(*read_template(path))

        self._change(changed)

    def _take_house(self) -> None:
        self._change(lambda look: look.with_template(b"", ""))

    def _place_notice(self) -> None:
        place = self.notice.currentData()
        self._change(lambda look: replace(look, notice=place))

    def _wish(self, key: str, name: str) -> None:
        self._change(lambda look: look.with_style(key, name))

    def _change(self, change: Callable[[WordLook], WordLook]) -> None:
        """In a job: a large template takes a moment to be read."""
        look = self.look
        if look is None:
            return
        self._context.jobs.read(
            lambda _: _surveyed(change(look)),
            on_result=self._show,
            on_failed=self._say,
            owner=self,
            slot="look",
            quiet=True,
        )

    def _show(self, survey: Survey) -> None:
        self.survey = survey
        look = survey.look
        name = look.template_name or self.tr("A template without a name")
        self.template.set_whole(name if look.template else self.tr("The house's template"))
        self.notice.setCurrentIndex(self.notice.findData(look.notice))
        self.parts.show_survey(survey)
        self._say(None)
        if look.notice == "footer" and not survey.has_footer:
            self._tell(self.tr("This template has no footer: the notice stands at the end of the text."))
        self._enable()

    def _enable(self) -> None:
        look = self.look
        for made in (self.choose, self.sample, self.sample_day, self.notice, self.parts):
            made.setEnabled(look is not None)
        self.house.setEnabled(look is not None and bool(look.template))
        self.save.setEnabled(look is not None and look != self._saved)

    # What is kept

    def _look(self, changes: Changes) -> None:
        if changes.concern("setting"):
            self._load()

    def _load(self) -> None:
        exporting = self._context.newsroom.exporting
        self._context.jobs.read(
            lambda _: _surveyed(exporting.look()),
            on_result=self._loaded,
            on_failed=self._say,
            owner=self,
            slot="kept",
            quiet=True,
        )

    def _loaded(self, survey: Survey) -> None:
        """What is being chosen here is not overwritten by what another seat saved."""
        if self.look == self._saved:
            self._saved = survey.look
            if survey.look != self.look:
                self._show(survey)
        self._enable()

    def _save(self) -> None:
        exporting, look, seen = self._context.newsroom.exporting, self.look, self._saved
        assert look is not None
        self._context.jobs.write(
            lambda _: exporting.save_look(look, seen),
            on_result=lambda _: self._is_saved(look),
            on_failed=self._refused,
            owner=self,
            quiet=True,
        )

    def _is_saved(self, look: WordLook) -> None:
        self._saved = look
        self._enable()
        self._context.go.say.emit(self.tr("The look of Word files is saved"))

    def _refused(self, error: QalamError) -> None:
        """Told that somebody else was first, one may save once more: over what is there now."""
        self._say(error)
        if isinstance(error, Conflict):
            exporting = self._context.newsroom.exporting

            def seen(look: WordLook) -> None:
                self._saved = look
                self._enable()

            self._context.jobs.read(lambda _: exporting.look(), on_result=seen, owner=self, slot="kept", quiet=True)

    # A sample

    def _open_sample(self, *, together: bool) -> None:
        newsroom, look, language = self._context.newsroom, self.look, self._context.preferences.language
        assert look is not None
        name = self.tr("Sample day") if together else self.tr("Sample article")

        def write(progress: Progress) -> Path:
            data = newsroom.exporting.sample(look, language, together=together)
            return _written(newsroom, name, data)

        self._context.jobs.read(
            write,
            on_result=self._open,
            on_failed=self._say,
            owner=self,
            title=self.tr("Writing a sample"),
        )

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._tell(self.tr("No program for Word files could be started. The sample is {path}").format(path=path))

    def _say(self, error: QalamError | None) -> None:
        said = messages.error(error) if error else None
        self._tell(f"{said.message} {said.hint}" if said else "")

    def _tell(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))


def _surveyed(look: WordLook) -> Survey:
    from editor.documents.word_survey import survey  # late: start-up time

    return survey(look)


def _written(newsroom: Newsroom, name: str, data: bytes) -> Path:
    """Among this seat's own files. Word locks what it has open, on Windows: the next sample stands beside it."""
    from editor.newsroom.files import atomic_write  # late: start-up time

    folder = newsroom.paths.home / "samples"
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, _MOST_SAMPLES + 1):
        path = folder / (f"{name}.docx" if number == 1 else f"{name} ({number}).docx")
        try:
            atomic_write(path, data)
        except EnvironmentFault as fault:
            if fault.code != "no_permission" or number == _MOST_SAMPLES:
                raise
        else:
            return path
    raise AssertionError("the last one was raised")
