"""The newsroom's table of what is looked at before something goes out, read and changed."""

from __future__ import annotations

from collections.abc import Mapping

from db.unit_of_work import Database
from editor.changes import Changes
from editor.errors import refuse_if_changed
from editor.publishing.preflight import Severity, set_severities, severities


class PreflightRules:
    """Each check is off, warns or blocks, at publishing, at an update, and when the hour of a schedule has come."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def table(self) -> dict[str, Severity]:
        """Every check with its level, in the order in which they are told."""
        with self._database.reading() as work:
            return severities(work)

    def change(self, table: Mapping[str, str], seen: Mapping[str, str] | None = None) -> Changes:
        """Set these. Raises UserMistake "unknown_preflight_setting", and Conflict where one of them is not that any
        more which somebody has `seen`; nothing is set then.
        """
        with self._database.unit_of_work() as work:
            if seen is not None:
                now = severities(work)
                refuse_if_changed([seen.get(check) for check in table], [now.get(check) for check in table])
            set_severities(work, table)
            work.commit()
            return Changes.of(**work.touched)
