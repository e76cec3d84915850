"""The article services run on both engines."""

from tests.databases import database, database_url

__all__ = ["database", "database_url"]
