"""The outbox: what is to be done on each channel, tries and deliveries."""

from __future__ import annotations

from db.repositories.base import Repository


class OutboxRows(Repository):
    """`outbox`, `attempts` and `deliveries`."""
