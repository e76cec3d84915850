"""Mailboxes are watched while the window is open: a thread each, which waits for the mail server to tell of letters."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from editor.changes import Changes
from editor.desktop.change_hub import ChangeHub
from editor.errors import said

if TYPE_CHECKING:
    from editor.bootstrap import Newsroom

log = logging.getLogger(__name__)
_ENDS_WITHIN_S = 5.0  # a wait for the server looks each second whether it is over; a slow log-in is left to itself


class MailWatch:
    """What is read is told to the views; how a mailbox fares stands in the settings."""

    def __init__(self, newsroom: Newsroom, hub: ChangeHub) -> None:
        self._newsroom = newsroom
        self._hub = hub
        self._stop = threading.Event()
        self._threads: dict[str, threading.Thread] = {}
        self._tried: dict[str, str | None] = {}  # passwords, in memory alone

    def refresh(self) -> None:
        """Watch what is not watched yet. A watch that ended is begun again only with another password: seats would
        else start each other for ever. Takes a look at the database: not for the GUI thread.
        """
        from editor.reports.mailbox.settings import settings_from  # late: start-up time

        post = self._newsroom.post
        for mailbox in post.mailboxes():
            password = post.secrets.get(settings_from(mailbox.settings).secret_name)
            running = self._threads.get(mailbox.name)
            is_known = running is not None and (running.is_alive() or self._tried.get(mailbox.name) == password)
            if self._stop.is_set() or not mailbox.is_on or is_known:
                continue
            self._tried[mailbox.name] = password
            thread = threading.Thread(target=self._watch, args=(mailbox.name,), name="mailbox", daemon=True)
            self._threads[mailbox.name] = thread
            thread.start()

    def stop(self) -> None:
        """And wait for it, not long."""
        self._stop.set()
        until = time.monotonic() + _ENDS_WITHIN_S
        for thread in self._threads.values():
            thread.join(max(0.0, until - time.monotonic()))

    def _watch(self, name: str) -> None:
        try:
            self._newsroom.post.watch(
                name, self._stop.is_set, self._stop.wait, lambda fetched: self._tell(fetched.changes)
            )
        except Exception as error:
            if said(error) is None:
                log.exception("the mailbox is no longer watched")

    def _tell(self, changes: Changes) -> None:
        if changes:
            self._hub.publish(changes)
