"""Readers' reports and the groups they make."""

from __future__ import annotations

from db.repositories.base import Repository


class Reports(Repository):
    """`reports` and `report_groups`."""
