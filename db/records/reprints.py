"""Copies that were found, and the looks at them, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class ReprintRecord:
    """A page elsewhere with our words. `state`: new, letter_sent, mended, closed; `outcome`: the last look's."""

    id: int
    address: str
    state: str
    note: str
    article_id: int | None
    outcome: str
    created_at: datetime
    updated_at: datetime
    version: int


@dataclass(frozen=True)
class ReprintLookRecord:
    """One look at such a page; its bytes are asked for apart. `sha256` is of them."""

    id: int
    reprint_id: int
    looked_at: datetime
    looked_by: str
    sha256: str
    headers: dict[str, Any]
    verdict: dict[str, Any]
