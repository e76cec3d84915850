"""People of the newsroom and what each may do. Kept in the settings, so that every seat knows the same.

A newsroom that names nobody trusts everybody: one person at one machine is journalist, editor and publisher. From the
first name on, who is not named may do what a journalist may.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from editor.changes import Changes
from editor.errors import NotFound, UserMistake

if TYPE_CHECKING:
    from db.unit_of_work import Database, UnitOfWork

Role = Literal["journalist", "editor", "publisher"]
ROLES: tuple[Role, ...] = ("journalist", "editor", "publisher")  # each may what those before it may
KEY = "people"
LONGEST_NAME = 80  # characters


@dataclass(frozen=True)
class Person:
    """`name` as it stands in revisions: the seat's login unless it says otherwise."""

    name: str
    role: Role


def people_in(work: UnitOfWork) -> list[Person]:
    """In the order in which they were named."""
    stored = work.settings.get(KEY) or {}
    return [Person(name, cast(Role, role)) for name, role in stored.get("roles", {}).items() if role in ROLES]


def role_of(work: UnitOfWork, name: str) -> Role:
    """What somebody may do now."""
    people = {person.name: person.role for person in people_in(work)}
    return people.get(name, "journalist") if people else "publisher"


class People:
    """Look at them and change them. Each write is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Person]:
        """Everybody who is named."""
        with self._database.reading() as work:
            return people_in(work)

    def role(self, name: str) -> Role:
        """See `role_of`."""
        with self._database.reading() as work:
            return role_of(work, name)

    def put(self, name: str, role: str) -> Changes:
        """Name somebody, or give them another role.

        Raises UserMistake for a role that is none, an empty or long name, and where nobody could publish any more.
        """
        name = " ".join(name.split())
        if role not in ROLES:
            raise UserMistake(
                f"“{role}” is no role.",
                f"Roles: {', '.join(ROLES)}.",
                code="unknown_role",
                values={"role": role},
            )
        if not name or len(name) > LONGEST_NAME:
            raise UserMistake(
                f"A name has 1 to {LONGEST_NAME} characters.",
                "Give the name that stands in revisions.",
                code="person_name",
                values={"longest": LONGEST_NAME},
            )
        return self._change(lambda roles: {**roles, name: role})

    def remove(self, name: str) -> Changes:
        """Raises NotFound, and UserMistake where nobody could publish any more."""

        def without(roles: dict[str, str]) -> dict[str, str]:
            if name not in roles:
                raise NotFound(
                    f"Nobody is called “{name}”.",
                    "`qalam person list` shows who is.",
                    code="unknown_person",
                    values={"name": name},
                )
            return {each: role for each, role in roles.items() if each != name}

        return self._change(without)

    def _change(self, change: Callable[[dict[str, str]], dict[str, str]]) -> Changes:
        with self._database.unit_of_work() as work:
            roles = change({person.name: person.role for person in people_in(work)})
            if roles and "publisher" not in roles.values():
                raise UserMistake(
                    "Nobody could publish any more.",
                    "Name a publisher first.",
                    code="no_publisher",
                )
            work.settings.set(KEY, {"roles": roles})
            work.commit()
            return Changes.of(**work.touched)
