"""Files become articles: chosen in a dialog or dropped anywhere on the window, one or many, with a report at the end.

Each file is read beside the writer, so that a large one keeps nobody from saving, and only then written. Stopping
leaves what was imported before, and nothing of the file that was being read.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.desktop.jobs import JobRunner, Progress
from editor.errors import QalamError

if TYPE_CHECKING:
    from editor.bootstrap import Newsroom
    from editor.documents import Imported
    from editor.importing import ImportedArticle


@dataclass
class ImportRun:
    """What became of the files of one go: articles in the order of the files, refusals with their reason."""

    made: list[ImportedArticle] = field(default_factory=list)
    failed: list[tuple[str, QalamError]] = field(default_factory=list)
    waiting: deque[Path] = field(default_factory=deque)
    total: int = 0
    stopped: bool = False


class Importing(QObject):
    """`imported`: an ImportedArticle, as soon as it is there. `finished`: an ImportRun."""

    imported = Signal(object)
    finished = Signal(object)

    def __init__(self, jobs: JobRunner, newsroom: Callable[[], Newsroom | None], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._newsroom = jobs, newsroom
        self._run: ImportRun | None = None
        self._folder = ""

    def choose(self, window: QWidget) -> QFileDialog:
        """Ask for files; opened, not executed."""
        from editor.documents import importers  # late: start-up time

        endings = " ".join(f"*{suffix}" for importer in importers() for suffix in importer.suffixes)
        dialog = QFileDialog(window, self.tr("Import files"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Articles ({endings})").format(endings=endings), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.take(map(Path, names)))
        dialog.open()
        return dialog

    def take(self, paths: Iterable[Path]) -> None:
        """Import these after whatever is being imported already."""
        wanted = list(paths)
        if not wanted or self._newsroom() is None:
            return
        self._folder = str(wanted[0].parent)
        if self._run is not None:
            self._run.waiting.extend(wanted)
            self._run.total += len(wanted)
            return
        self._run = ImportRun(waiting=deque(wanted), total=len(wanted))
        self._next()

    def _next(self) -> None:
        run, newsroom = self._run, self._newsroom()
        assert run is not None
        if not run.waiting or run.stopped or newsroom is None:
            self._run = None
            self.finished.emit(run)
            return
        path = run.waiting.popleft()
        number, total = run.total - len(run.waiting), run.total
        title = self.tr("Importing {name}").format(name=path.name)
        if total > 1:
            title = self.tr("Importing {name} ({number} of {total})").format(name=path.name, number=number, total=total)

        def read(progress: Progress) -> Imported:
            done = (number - 1, total if total > 1 else 0, "")
            progress(*done)
            return newsroom.importing.read(path, progress=lambda: progress(*done))

        self._follow(self._jobs.read, read, path, title, self._write)

    def _write(self, imported: Imported, path: Path) -> None:
        newsroom = self._newsroom()
        assert newsroom is not None
        self._follow(self._jobs.write, lambda _: newsroom.importing.keep(imported), path, "", self._made)

    def _follow(
        self,
        start: Callable[..., Any],
        work: Callable[[Progress], Any],
        path: Path,
        title: str,
        then: Callable[[Any, Path], None],
    ) -> None:
        """Start a job that goes on with `then`, is told in the report where it fails, and ends the run if stopped."""
        job = start(
            work,
            on_result=lambda result: then(result, path),
            on_failed=partial(self._failed, path),
            owner=self,
            title=title,
        )
        job.cancelled.connect(self._stop)

    def _made(self, made: ImportedArticle, _path: Path) -> None:
        assert self._run is not None
        self._run.made.append(made)
        self.imported.emit(made)
        self._next()

    def _failed(self, path: Path, error: QalamError) -> None:
        assert self._run is not None
        self._run.failed.append((path.name or str(path), error))
        self._next()

    def _stop(self) -> None:
        assert self._run is not None
        self._run.stopped = True
        self._next()
