"""What works beside the window: the worker that sends, the doors for readers' reports, the site to look at."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from editor.changes import Changes
from editor.desktop.change_hub import ChangeHub
from editor.errors import NotFound, QalamError, said

if TYPE_CHECKING:
    from editor.bootstrap import Newsroom
    from editor.desktop.mail_watch import MailWatch
    from editor.publishing.targets.static_site.server import SiteServer
    from editor.reports.intake.http import Intake

_THIS_MACHINE = ("127.0.0.1", "localhost", "::1")
_AGAIN_AFTER_S = 5.0
_WORKER_ENDS_WITHIN_S = 15.0  # an attempt that is under way is finished; its lease covers what is longer


class Background(QObject):
    """Starts and stops them. Signals arrive in the GUI thread.

    `intake_changed`: the port that is listened on, 0 for none, and the QalamError that kept it from listening, or None.
    `worker_troubled`: a QalamError that the worker met; it goes on trying.
    """

    intake_changed = Signal(int, object)
    worker_troubled = Signal(object)
    crashed = Signal(object)

    def __init__(self, newsroom: Newsroom, hub: ChangeHub) -> None:
        super().__init__()
        self._newsroom = newsroom
        self._hub = hub
        self._stop = threading.Event()
        self._wake = threading.Event()
        self._worker: threading.Thread | None = None
        self._intake: Intake | None = None
        self._site: SiteServer | None = None
        self._mail: MailWatch | None = None
        self.intake_state: tuple[int, QalamError | None] = (0, None)
        self.intake_changed.connect(self._keep_state)
        hub.changed.connect(self._wake_worker)

    def start_worker(self) -> None:
        """In a thread of its own; it works at once when something is queued, and looks every few seconds."""
        self._worker = threading.Thread(target=self._work, name="worker")
        self._worker.start()

    def watch_mail(self) -> None:
        """Watch the mailboxes that are not watched yet. Takes a look at the database: not for the GUI thread."""
        from editor.desktop.mail_watch import MailWatch  # late: start-up time

        if self._mail is None:
            self._mail = MailWatch(self._newsroom, self._hub)
        self._mail.refresh()

    def start_intake(self, port: int, *, challenge: bool = False) -> int:
        """Listen on loopback, anew where it listens already; returns the port, 0 where that failed. `challenge`: each
        report needs a proof of work. Takes time: not for the GUI thread.
        """
        from editor.newsroom.agency import origin_of  # late: start-up time
        from editor.reports.intake.http import Intake, IntakeSettings  # late: start-up time

        origins = tuple(filter(None, [origin_of(self._newsroom.agency.site_url)]))
        if self._intake is not None:
            self._intake.stop()
            self._intake = None
        settings = IntakeSettings(port=port, origins=origins, challenge=challenge)
        intake = Intake(self._newsroom.reports, settings, self._hub.publish)
        try:
            taken = intake.start()
        except QalamError as error:
            self.intake_changed.emit(0, error)
            return 0
        self._intake = intake
        self.intake_changed.emit(taken, None)
        return taken

    def start_site(self) -> str:
        """Give the site out where its address is on this machine, so that its pages can be looked at; else "".

        Takes time: not for the GUI thread. Raises EnvironmentFault, among others where the port is taken.
        """
        address = urlsplit(self._newsroom.agency.site_url)
        if address.hostname not in _THIS_MACHINE or self._site is not None:
            return ""
        from editor.publishing import sites  # late: start-up time
        from editor.publishing.targets.static_site.server import serve_site

        try:
            channel = sites.site_channel(self._newsroom.publishing)
        except NotFound:
            return ""  # this newsroom has no site
        self._site = serve_site(
            sites.folder_of(channel),
            address.hostname,
            address.port or 80,
            policy=lambda: sites.policy(channel, self._newsroom.agency),
        )
        return self._site.url

    def stop_intake(self) -> None:
        """Answer what is being answered, then listen no more."""
        if self._intake is not None:
            self._intake.stop()
            self._intake = None
            self.intake_changed.emit(0, None)

    def stop(self) -> None:
        """Stop everything, and wait for it."""
        self._stop.set()
        self._wake.set()
        if self._mail is not None:
            self._mail.stop()
            self._mail = None
        if self._site is not None:
            self._site.stop()
            self._site = None
        if self._intake is not None:
            self._intake.stop()
            self._intake = None
        if self._worker is not None:
            self._worker.join(_WORKER_ENDS_WITHIN_S)
            self._worker = None

    def _keep_state(self, port: int, error: QalamError | None) -> None:
        self.intake_state = (port, error)

    def _wake_worker(self, changes: Changes) -> None:
        if changes.concern("outbox", "channel"):
            self._wake.set()

    def _work(self) -> None:
        """Until told to stop. A bug of one target settles its row as failed and is reported; the worker goes on."""
        worker = self._newsroom.worker("window")
        with ThreadPoolExecutor(1, "sending") as sending:
            while not self._stop.is_set():
                run = sending.submit(
                    worker.run, self._stop, self._hub.publish, self._wake, on_fault=self.worker_troubled.emit
                )
                error = run.exception()
                if error is None:
                    continue
                told = said(error) if isinstance(error, Exception) else None
                (self.crashed if told is None else self.worker_troubled).emit(told or error)
                self._stop.wait(_AGAIN_AFTER_S)
