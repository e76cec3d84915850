"""Rows for tests."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from typing import Any

NOW = datetime(2026, 5, 14, 5, 20, tzinfo=UTC)
_numbers = itertools.count(1)


def article_values(**changes: Any) -> dict[str, Any]:
    """The columns of a new article; its slug is a new one at each call."""
    return {
        "slug": f"article-{next(_numbers)}",
        "language": "kk",
        "kind": "report",
        "state": "draft",
        "headline": "Кітапхана есігін ашты",
        "byline": "",
        "published_at": None,
        "zone": "Asia/Almaty",
        "views": 0,
        "topics": ("мәдениет",),
        "current_revision": 1,
        "published_revision": None,
        "created_at": NOW,
        "updated_at": NOW,
        "updated_by": "aigerim",
        **changes,
    }
