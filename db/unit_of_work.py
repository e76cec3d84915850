"""One transaction: `with database.unit_of_work() as work: …; work.commit()`. Leaving early rolls back.

A unit lives in the thread that opened it. What it touched is written to the change log in the same commit.
"""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection, Engine, delete, insert
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from db.engine import make_engine, parse_url
from db.faults import DatabaseFault
from db.repositories.answers import Answers
from db.repositories.archive_words import ArchiveWords
from db.repositories.articles import Articles
from db.repositories.base import Touched
from db.repositories.change_log import ChangeLog
from db.repositories.channels import Channels
from db.repositories.figures import FigureRows
from db.repositories.inbox import InboxRows
from db.repositories.mailboxes import Letters, Mailboxes
from db.repositories.notices import Notices
from db.repositories.outbox import OutboxRows
from db.repositories.proofreading import Dictionary, Ignored, ScriptExceptions
from db.repositories.report_trail import GroupEvents, Lookers
from db.repositories.reports import Reports
from db.repositories.reprints import ReprintIndex, Reprints
from db.repositories.settings import Settings
from db.repositories.state_counts import GroupCounts
from db.repositories.waiting_fixes import WaitingFixes
from db.tables import Change
from db.translation import fault_of

CHANGE_LOG_IS_KEPT = timedelta(hours=6)


class UnitOfWork:
    """One transaction and the repositories that share it."""

    def __init__(self, engine: Engine, *, reading: bool, origin: str, url: URL) -> None:
        self._engine = engine
        self._reading = reading
        self._origin = origin
        self._url = url
        self._connection: Connection | None = None
        self.touched: Touched = {}

    def __enter__(self) -> UnitOfWork:
        try:
            connection = self._engine.connect()
            if self._reading:
                connection = connection.execution_options(qalam_reading=True)
            connection.begin()
        except DBAPIError as error:
            raise fault_of(error, self._url) or error from error
        self._connection = connection
        self.articles = Articles(connection, self.touched)
        self.channels = Channels(connection, self.touched)
        self.outbox = OutboxRows(connection, self.touched)
        self.reports = Reports(connection, self.touched)
        self.figures = FigureRows(connection, self.touched)
        self.answers = Answers(connection, self.touched)
        self.waiting_fixes = WaitingFixes(connection, self.touched)
        self.inbox = InboxRows(connection, self.touched)
        self.group_counts = GroupCounts(connection, self.touched)
        self.group_events = GroupEvents(connection, self.touched)
        self.lookers = Lookers(connection, self.touched)
        self.mailboxes = Mailboxes(connection, self.touched)
        self.letters = Letters(connection, self.touched)
        self.reprint_index = ReprintIndex(connection, self.touched)
        self.reprints = Reprints(connection, self.touched)
        self.settings = Settings(connection, self.touched)
        self.notices = Notices(connection, self.touched)
        self.dictionary = Dictionary(connection, self.touched)
        self.archive_words = ArchiveWords(connection, self.touched)
        self.ignored = Ignored(connection, self.touched)
        self.script_exceptions = ScriptExceptions(connection, self.touched)
        self.change_log = ChangeLog(connection, self.touched)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._connection is not None
        self._connection.close()  # rolls back what was not committed
        self._connection = None
        if isinstance(error, DBAPIError):
            fault = fault_of(error, self._url)
            if fault is not None:
                raise fault from error

    def commit(self) -> None:
        """Write, with the change log's lines. Raises DatabaseFault where the disk or the server refuses."""
        assert self._connection is not None
        if self._reading:
            raise RuntimeError("a reading unit of work cannot commit")
        try:
            self.reports.settle()
            self._log_changes()
            self._connection.commit()
        except DBAPIError as error:
            raise fault_of(error, self._url) or error from error

    def _log_changes(self) -> None:
        assert self._connection is not None
        now = datetime.now(UTC)
        rows = [
            {"kind": kind, "row_id": row_id, "origin": self._origin, "created_at": now}
            for kind, ids in sorted(self.touched.items())
            for row_id in sorted(ids)
        ]
        if not rows:
            return
        self._connection.execute(insert(Change), rows)
        if secrets.randbelow(200) == 0:  # thinned now and then, not at every key
            self._connection.execute(delete(Change).where(Change.created_at < now - CHANGE_LOG_IS_KEPT))


class Database:
    """A database by URL or path. Cheap to make: connects when first used. One per process; units per thread.

    `origin` names this seat in the change log, so that a window can tell its own writes from others'.
    """

    def __init__(self, url: str, *, origin: str = "") -> None:
        self.url = parse_url(url)
        self.origin = origin or secrets.token_hex(8)
        self._engine: Engine | None = None

    @property
    def engine(self) -> Engine:
        """For `db` itself (migrations, backup); nothing outside this package touches it."""
        if self._engine is None:
            try:
                self._engine = make_engine(self.url)
            except ImportError as error:
                raise DatabaseFault(
                    "database_driver", "The driver for this database is not installed.", "Run `qalam doctor`."
                ) from error
        return self._engine

    @property
    def is_sqlite(self) -> bool:
        """Whether this is the embedded kind."""
        return self.url.get_backend_name() == "sqlite"

    @property
    def path(self) -> Path | None:
        """The file of an embedded database, else None."""
        name = self.url.database
        return Path(name) if self.is_sqlite and name and name != ":memory:" else None

    @property
    def name(self) -> str:
        """What to call it in a sentence: the file, or the address without its password."""
        return str(self.path or self.url.render_as_string(hide_password=True))

    def unit_of_work(self) -> UnitOfWork:
        """A writing transaction."""
        return UnitOfWork(self.engine, reading=False, origin=self.origin, url=self.url)

    def reading(self) -> UnitOfWork:
        """A reading transaction: one consistent view, never waits for writers on SQLite's WAL or on PostgreSQL."""
        return UnitOfWork(self.engine, reading=True, origin=self.origin, url=self.url)

    def close(self) -> None:
        """Give all connections back."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None
