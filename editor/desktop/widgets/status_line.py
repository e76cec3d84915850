"""The quiet line at the bottom: one sentence, and what is being worked on, with its way to stop."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from editor.desktop.icons import Icons
from editor.desktop.jobs import Job, JobRunner
from editor.desktop.theme import Theme
from editor.desktop.widgets.buttons import IconButton
from editor.desktop.widgets.plain import ElidedLabel, PlainLabel

_SAID_FOR_MS = 8_000


class StatusLine(QFrame):
    """Shows the oldest of the visible jobs. `say` is for what just happened, `stand` for what goes on being so.

    `spoke`: it has something to say, or is quiet again.
    """

    spoke = Signal()

    def __init__(self, jobs: JobRunner, icons: Icons, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("status_line")
        self.setFixedHeight(30)
        self._jobs: list[Job] = []
        self._standing = ""
        self._said = ElidedLabel()
        self._work = PlainLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(120)
        self._stop = IconButton(icons, theme, "x", self.tr("Stop this"), self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 0)
        row.addWidget(self._said, 1)
        for widget in (self._work, self._bar, self._stop):
            row.addWidget(widget)
            widget.hide()
        self._quiet = QTimer(self, singleShot=True, interval=_SAID_FOR_MS)
        self._quiet.timeout.connect(self._fall_silent)
        jobs.shown.connect(self._add)
        jobs.hidden.connect(self._remove)

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._said.accessibleName()

    def say(self, sentence: str) -> None:
        """For a few seconds."""
        self._said.set_whole(sentence)
        self._quiet.start()
        self.spoke.emit()

    def _fall_silent(self) -> None:
        self._said.set_whole(self._standing)
        self.spoke.emit()

    @property
    def is_speaking(self) -> bool:
        """Whether something just happened, or is being worked on."""
        return self._quiet.isActive() or self.job is not None

    def stand(self, sentence: str) -> None:
        """Until another one takes its place."""
        self._standing = sentence
        if not self._quiet.isActive():
            self._said.set_whole(sentence)

    @property
    def job(self) -> Job | None:
        """The job that is shown."""
        return self._jobs[0] if self._jobs else None

    def _add(self, job: Job) -> None:
        self._jobs.append(job)
        job.progressed.connect(self._renew)
        self._renew()

    def _remove(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        self._renew()

    def _cancel(self) -> None:
        if self._jobs:
            self._jobs[0].cancel()
            self._work.setText(self.tr("Stopping…"))

    def _renew(self) -> None:
        job = self.job
        for widget in (self._work, self._bar, self._stop):
            widget.setVisible(job is not None)
        self.spoke.emit()
        if job is None:
            return
        done, total, text = job.progress
        self._work.setText(" · ".join(filter(None, (job.title or self.tr("Working…"), text))))
        self._bar.setRange(0, total)
        self._bar.setValue(done)
