"""The HTTP door for readers' reports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from editor.changes import Changes
from editor.reports.desk import ReportDesk


@dataclass(frozen=True)
class IntakeSettings:
    """`origins`: the sites whose pages may send, exact (`https://example.kz`); `proxies`: whose X-Forwarded-For counts.

    `port` 0 takes a free one. `rate` reports a `window` of seconds from one address.
    """

    host: str = "127.0.0.1"
    port: int = 0
    origins: tuple[str, ...] = ()
    proxies: tuple[str, ...] = ()
    rate: int = 20
    window: float = 60.0
    body_seconds: float = 5.0
    header_seconds: float = 5.0


class Intake:
    """A server in a thread of its own: POST /reports, GET /health. `on_changes` is called in a worker thread."""

    def __init__(
        self, desk: ReportDesk, settings: IntakeSettings, on_changes: Callable[[Changes], None] | None = None
    ) -> None:
        self._desk = desk
        self._settings = settings
        self._on_changes = on_changes

    def start(self) -> int:
        """Listen; returns the port. Raises EnvironmentFault `port_taken`."""
        raise NotImplementedError

    def stop(self) -> None:
        """Answer what is being answered, then stop. Does nothing where it was not started."""
        raise NotImplementedError
