"""The HTTP door for readers' reports: a server in a thread of its own."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, cast

from editor.changes import Changes
from editor.errors import EnvironmentFault
from editor.reports.desk import ReportDesk
from editor.reports.intake.app import App, IntakeSettings
from editor.reports.intake.flood import FloodGate

if TYPE_CHECKING:
    from hypercorn.config import Config

__all__ = ["Intake", "IntakeSettings"]

log = logging.getLogger(__name__)

WRITERS = 4  # threads that write reports; SQLite takes one writer at a time anyway
_LONGEST_HEADERS = 16 * 1024  # bytes
_SECONDS_TO_START = 30
_SECONDS_TO_STOP = 10


class Intake:
    """POST /reports, POST /views and GET /health. `on_changes` is called in a thread of the server's pool."""

    def __init__(
        self,
        desk: ReportDesk,
        settings: IntakeSettings,
        on_changes: Callable[[Changes], None] | None = None,
        *,
        gate: FloodGate | None = None,
    ) -> None:
        self._desk = desk
        self._settings = settings
        self._on_changes = on_changes
        self._gate = gate
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._ready = threading.Event()
        self._failure: BaseException | None = None

    def start(self) -> int:
        """Listen; returns the port. Raises EnvironmentFault `port_taken`, or `cannot_listen` for an address that is not
        this machine's.
        """
        if self._thread is not None:
            raise RuntimeError("the intake runs already")
        listener = _listen(self._settings.host, self._settings.port)
        port = int(listener.getsockname()[1])
        self._ready.clear()
        self._failure = None
        self._thread = threading.Thread(target=self._run, args=(listener,), name="report-intake", daemon=True)
        self._thread.start()
        started = self._ready.wait(_SECONDS_TO_START)
        if not started or self._failure is not None:
            failure, self._failure = self._failure, None
            self.stop()
            raise EnvironmentFault(
                "The intake for readers' reports did not start.", "Try again.", code="intake_failed"
            ) from failure
        return port

    def stop(self) -> None:
        """Answer what is being answered, then stop. Does nothing where it was not started."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        loop, stop = self._loop, self._stop
        if loop is not None and stop is not None and thread.is_alive():
            loop.call_soon_threadsafe(stop.set)
        thread.join(_SECONDS_TO_STOP)

    def _run(self, listener: socket.socket) -> None:
        try:
            asyncio.run(self._serve(listener))
        except OSError as error:
            log.warning("the intake ended: %s", error)
            self._failure = error
        finally:
            self._loop = self._stop = None
            self._ready.set()

    async def _serve(self, listener: socket.socket) -> None:
        from hypercorn.asyncio import serve  # late: start-up time

        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        with ThreadPoolExecutor(WRITERS, thread_name_prefix="report-writer") as pool:
            app = App(self._desk, self._settings, pool, self._on_changes, self._gate)
            self._ready.set()  # the socket listens already: who connects from now on is answered
            await serve(
                cast(Any, app), _config(self._settings, listener), mode="asgi", shutdown_trigger=self._stop.wait
            )
            await app.views.flush()


def _listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises EnvironmentFault."""
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":  # elsewhere this would take a port that somebody else listens on
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(128)
        listener.setblocking(False)
    except OSError as error:
        listener.close()
        raise _fault(error, host, port) from error
    except OverflowError as error:
        listener.close()
        raise _fault(OSError(0, "no such port"), host, port) from error
    return listener


def _fault(error: OSError, host: str, port: int) -> EnvironmentFault:
    import errno  # late: only on the way to an error

    values = {"host": host, "port": port}
    if error.errno in (errno.EADDRINUSE, getattr(errno, "WSAEADDRINUSE", errno.EADDRINUSE)):
        return EnvironmentFault(
            f"Port {port} is taken by another program.",
            "Choose another with --port, or end the other program.",
            code="port_taken",
            values=values,
        )
    return EnvironmentFault(
        f"The intake cannot listen at {host}, port {port}: {error.strerror}.",
        "Choose an address of this machine, and a port from 1024 to 65535.",
        code="cannot_listen",
        values=values,
    )


def _config(settings: IntakeSettings, listener: socket.socket) -> Config:
    from hypercorn.config import Config  # late: start-up time

    config = Config()
    config.bind = [f"fd://{listener.detach()}"]
    config.include_server_header = False
    config.accesslog = None  # addresses of readers are written nowhere
    config.errorlog = logging.getLogger("editor.reports.intake.server")
    config.keep_alive_timeout = settings.header_seconds  # also the time that the headers of a request may take
    config.read_timeout = None
    config.h11_max_incomplete_size = _LONGEST_HEADERS
    config.h2_max_concurrent_streams = 8
    config.h2_max_header_list_size = _LONGEST_HEADERS
    config.max_app_queue_size = 4
    config.graceful_timeout = 3.0
    config.websocket_max_message_size = 1
    return config
