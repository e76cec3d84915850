"""The newsroom's settings: one JSON object a key. No secrets: those live in the system's keyring."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import insert, select, update

from db.repositories.base import Repository
from db.tables import Setting


class Settings(Repository):
    """`settings`."""

    def get(self, key: str) -> dict[str, Any] | None:
        """The value, or None where it was never set."""
        value = self._connection.execute(select(Setting.value).where(Setting.key == key)).scalar_one_or_none()
        return None if value is None else dict(value)

    def set(self, key: str, value: Mapping[str, Any]) -> None:
        """Overwrites what was there."""
        statement = update(Setting).where(Setting.key == key).values(value=dict(value), version=Setting.version + 1)
        if self._connection.execute(statement).rowcount == 0:
            self._connection.execute(insert(Setting).values(key=key, value=dict(value), version=1))
        self._touch("setting", 0)
