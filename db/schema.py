"""Which schema this program speaks: known without importing Alembic or SQLAlchemy, because start-up passes here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from db.faults import DatabaseFault

if TYPE_CHECKING:
    from db.unit_of_work import Database

HEAD = "0019"
# Every schema that ever was, oldest first. What is not in it was made by a newer program, or is not ours.
KNOWN: tuple[str, ...] = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
    "0014",
    "0015",
    "0016",
    "0017",
    "0018",
    "0019",
)

State = Literal["empty", "settled", "older"]


def state(database: Database) -> State:
    """Whether the database is empty, settled, or must be upgraded.

    Raises DatabaseFault: database_newer where a newer program made it, database_foreign where another program did.
    """
    from sqlalchemy import inspect, text  # late: the version alone is asked for before SQLAlchemy is there
    from sqlalchemy.exc import DBAPIError

    from db.translation import fault_of

    try:
        with database.engine.connect().execution_options(qalam_reading=True) as connection:
            tables = set(inspect(connection).get_table_names())
            found = None
            if "alembic_version" in tables:
                found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    except DBAPIError as error:
        raise fault_of(error, database.url) or error from error
    name = database.name
    if found is None:
        if tables - {"alembic_version"}:
            raise DatabaseFault(
                "database_foreign",
                f"The database {name} belongs to another program.",
                "Choose another with --database.",
                {"name": name},
            )
        return "empty"
    if found == HEAD:
        return "settled"
    if found in KNOWN:
        return "older"
    raise DatabaseFault(
        "database_newer",
        f"The database {name} was made by a newer version of Qalam (schema {found}).",
        "Update Qalam on this machine; nothing was changed.",
        {"name": name, "schema": found},
    )
