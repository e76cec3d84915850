"""Bugs: a report on the disk, and a dialog that says what is safe. Errors that a user can mend never come here."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, QUrl, Signal, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

_log = logging.getLogger("qalam")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashReporter(QObject):
    """Catches what nobody else caught, in any thread. One dialog at a time, however many bugs a timer makes."""

    crashed = Signal(object)

    def __init__(self, folder: Path, window: Callable[[], QWidget | None]) -> None:
        super().__init__()
        self._folder = folder
        self._window = window
        self._dialog: QMessageBox | None = None
        self._before = (sys.excepthook, threading.excepthook)
        self.crashed.connect(self.report)

    def install(self) -> None:
        """Become the hook of Python, of its threads, and of Qt's messages."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        qInstallMessageHandler(_log_qt)

    def remove(self) -> None:
        """Put back what was there."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)

    @property
    def dialog(self) -> QMessageBox | None:
        """The dialog that is open."""
        return self._dialog

    def report(self, error: BaseException) -> Path | None:
        """Write the report and say so; returns its file. In the GUI thread."""
        from editor.newsroom.crash_report import write_crash_report  # late: start-up time

        _log.error("a bug: %s", type(error).__name__, exc_info=error)
        path = write_crash_report(self._folder, error)
        if self._dialog is None:
            self._open_dialog(path)
        return path

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.crashed.emit(error)

    def _uncaught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not issubclass(arguments.exc_type, SystemExit):
            self.crashed.emit(arguments.exc_value)  # queued: this object lives in the GUI thread

    def _open_dialog(self, path: Path | None) -> None:
        dialog = QMessageBox(self._window())
        dialog.setIcon(QMessageBox.Icon.Warning)
        dialog.setTextFormat(Qt.TextFormat.PlainText)
        dialog.setWindowTitle(self.tr("A mistake in the program"))
        dialog.setText(self.tr("Qalam made a mistake of its own. What you did last may not have worked."))
        safe = self.tr(
            "Your texts are safe: what was saved is in the database, and what you typed since is kept on this computer."
        )
        where = (
            self.tr("A report without any of your text was written to {path}. Please send it to your support.").format(
                path=path
            )
            if path is not None
            else self.tr("A report could not be written: the disk refused.")
        )
        dialog.setInformativeText(f"{safe}\n\n{where}")
        dialog.setStandardButtons(QMessageBox.StandardButton.Close)
        if path is not None:
            show = dialog.addButton(self.tr("Show the report"), QMessageBox.ButtonRole.HelpRole)
            show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._dialog_closed)
        self._dialog = dialog
        dialog.open()

    def _dialog_closed(self) -> None:
        self._dialog = None


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
