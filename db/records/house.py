"""An entry of the log of changes, as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ChangeRecord:
    """One line of the change log that seats follow."""

    id: int
    kind: str
    row_id: int
    origin: str
