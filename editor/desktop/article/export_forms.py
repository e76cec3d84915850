"""The forms in which an article leaves as a file: their names in menus and dialogs, and writing one of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.desktop.jobs import Progress
from editor.desktop.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from editor.articles.desk import OpenArticle
    from editor.bootstrap import Newsroom


@dataclass(frozen=True)
class Form:
    """`name` is what `qalam export --to` takes; `holds_many` where one file can hold several articles."""

    name: str
    title: str
    suffix: str
    holds_many: bool = True

    @property
    def shown(self) -> str:
        """«Word (.docx)» in the window's language."""
        return f"{QCoreApplication.translate('export_forms', self.title)} ({self.suffix})"

    @property
    def filter(self) -> str:
        """The same as file dialogs want it."""
        return f"{QCoreApplication.translate('export_forms', self.title)} (*{self.suffix})"


FORMS = (
    Form("word", QT_TRANSLATE_NOOP("export_forms", "Word"), ".docx"),
    Form("html", QT_TRANSLATE_NOOP("export_forms", "Web page"), ".html"),
    Form("markdown", QT_TRANSLATE_NOOP("export_forms", "Markdown"), ".md"),
    Form("text", QT_TRANSLATE_NOOP("export_forms", "Plain text"), ".txt"),
    Form("ninjs", QT_TRANSLATE_NOOP("export_forms", "ninjs"), ".json", holds_many=False),
    Form("newsml", QT_TRANSLATE_NOOP("export_forms", "NewsML-G2"), ".xml", holds_many=False),
)


def form_of(path: Path) -> Form | None:
    """By its ending, in any case; None where no form has it."""
    return next((form for form in FORMS if form.suffix == path.suffix.lower()), None)


def ask_for_file(parent: QWidget, title: str, folder: Path, name: str, then: Callable[[Path], object]) -> QFileDialog:
    """A dialog with all forms, opened, not executed. `name` is suggested; its ending follows the chosen form."""
    by_filter = {form.filter: form for form in FORMS}
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(by_filter))
    dialog.setDefaultSuffix(FORMS[0].suffix[1:])

    def follow(chosen: str) -> None:
        suffix = by_filter[chosen].suffix
        dialog.setDefaultSuffix(suffix[1:])
        for file in dialog.selectedFiles()[:1]:
            if form_of(Path(file)) is not None:
                dialog.selectFile(Path(file).with_suffix(suffix).name)

    dialog.filterSelected.connect(follow)
    dialog.setDirectory(str(folder))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: then(_as_form(Path(chosen), by_filter[dialog.selectedNameFilter()])))
    dialog.open()
    return dialog


def _as_form(path: Path, form: Form) -> Path:
    """The ending says the form; where a name ends otherwise («шолу 12.11»), Qt adds none, and does not ask whether a
    file of that name may be replaced: so none is.
    """
    if form_of(path) is not None:
        return path
    name, number = path.name + form.suffix, 1
    while (path.parent / name).exists():
        number += 1
        name = f"{path.name} ({number}){form.suffix}"
    return path.parent / name


def write_file(newsroom: Newsroom, opened: OpenArticle, path: Path, progress: Progress) -> Path:
    """Whole or not at all, with the pictures that it names; plain text where the ending says nothing else.

    Raises EnvironmentFault where the disk refuses, Cancelled when stopped.
    """
    form = form_of(path)
    name = form.name if form is not None else "text"
    progress(0, 2, path.name)
    exported = newsroom.export_text(opened, name)
    progress(1, 2, path.name)
    newsroom.exporting.write(path, exported.data, [opened.document], name)
    return path
