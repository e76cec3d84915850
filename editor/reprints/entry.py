"""An entry of the ledger."""

from __future__ import annotations

from dataclasses import dataclass

from db.records import ReprintLookRecord, ReprintRecord


@dataclass(frozen=True)
class Entry:
    """One page of the ledger with every look at it, newest first."""

    record: ReprintRecord
    looks: tuple[ReprintLookRecord, ...]
