"""Mailboxes that readers' letters come to, and the letters that were read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, func, insert, select
from sqlalchemy.exc import IntegrityError

from db.faults import RowExists
from db.records import LetterRecord, MailboxRecord
from db.repositories.base import Repository, columns_of
from db.tables import Letter, Mailbox

_MAILBOX = columns_of(MailboxRecord, Mailbox)
_LETTER = columns_of(LetterRecord, Letter)


class Mailboxes(Repository):
    """`mailboxes`."""

    def add(self, values: Mapping[str, Any]) -> int:
        """A new mailbox with version 1; returns its id. Raises RowExists where its name is taken."""
        try:
            with self._connection.begin_nested():
                statement = insert(Mailbox).values(**values, version=1).returning(Mailbox.id)
                row_id = self._connection.execute(statement).scalar_one()
        except IntegrityError as error:
            raise RowExists("mailbox", values.get("name")) from error
        self._touch("mailbox", row_id)
        return row_id

    def all(self) -> list[MailboxRecord]:
        """In the order in which they were added."""
        return self._all(MailboxRecord, select(*_MAILBOX).order_by(Mailbox.id))

    def get(self, mailbox_id: int) -> MailboxRecord:
        """Raises RowMissing."""
        return self._one(MailboxRecord, select(*_MAILBOX).where(Mailbox.id == mailbox_id), "mailbox", mailbox_id)

    def by_name(self, name: str) -> MailboxRecord:
        """Raises RowMissing."""
        return self._one(MailboxRecord, select(*_MAILBOX).where(Mailbox.name == name), "mailbox", name)

    def update(self, mailbox_id: int, version: int, values: Mapping[str, Any]) -> None:
        """Raises StaleRow, RowMissing."""
        self._update_versioned(Mailbox, mailbox_id, version, values, "mailbox")

    def remove(self, mailbox_id: int) -> None:
        """The letters that were read from it stay. Raises RowMissing."""
        self.get(mailbox_id)
        self._connection.execute(delete(Mailbox).where(Mailbox.id == mailbox_id))
        self._touch("mailbox", mailbox_id)


class Letters(Repository):
    """`letters`."""

    def add(self, values: Mapping[str, Any]) -> int:
        """A letter that was read; returns its id. Raises RowExists where the same one was read before."""
        try:
            with self._connection.begin_nested():
                statement = insert(Letter).values(**values, version=1).returning(Letter.id)
                row_id = self._connection.execute(statement).scalar_one()
        except IntegrityError as error:
            raise RowExists("letter", values.get("key")) from error
        self._touch("letter", row_id)
        return row_id

    def get(self, letter_id: int) -> LetterRecord:
        """Raises RowMissing."""
        return self._one(LetterRecord, select(*_LETTER).where(Letter.id == letter_id), "letter", letter_id)

    def by_key(self, key: str) -> LetterRecord | None:
        """The letter with this key, or None."""
        found = self._all(LetterRecord, select(*_LETTER).where(Letter.key == key))
        return found[0] if found else None

    def raw(self, letter_id: int) -> bytes | None:
        """The letter as it came, or None where it was understood and not kept. Raises RowMissing."""
        row = self._connection.execute(select(Letter.raw).where(Letter.id == letter_id)).one_or_none()
        if row is None:
            self.get(letter_id)  # raises
            return None
        raw: bytes | None = row[0]
        return raw

    def page(self, *, state: str | None = None, before_id: int | None = None, limit: int = 200) -> list[LetterRecord]:
        """Newest first, after the one with `before_id`."""
        statement = select(*_LETTER).order_by(Letter.id.desc()).limit(limit)
        if state is not None:
            statement = statement.where(Letter.state == state)
        if before_id is not None:
            statement = statement.where(Letter.id < before_id)
        return self._all(LetterRecord, statement)

    def counts(self) -> dict[str, int]:
        """How many letters are in each state; states without any are left out."""
        statement = select(Letter.state, func.count()).group_by(Letter.state)
        return {row[0]: int(row[1]) for row in self._connection.execute(statement)}

    def update(self, letter_id: int, version: int, values: Mapping[str, Any]) -> None:
        """Raises StaleRow, RowMissing."""
        self._update_versioned(Letter, letter_id, version, values, "letter")
