"""Attribution notices: their versions in each language, how channels show them, and the rules that choose one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from db.faults import RowExists, RowMissing
from db.records import NoticeRecord, NoticeRuleRecord, NoticeTextRecord
from db.repositories.base import Repository, columns_of
from db.tables import NoticeHeader, NoticeRule, NoticeText

_TEXT = columns_of(NoticeTextRecord, NoticeText)
_HEADER = columns_of(NoticeRecord, NoticeHeader)
_RULE = columns_of(NoticeRuleRecord, NoticeRule)


class Notices(Repository):
    """`notice_texts`, `notices` and `notice_rules`. Every write touches kind "notice"."""

    def texts(self, name: str | None = None) -> list[NoticeTextRecord]:
        """All versions, in the order in which they were written."""
        statement = select(*_TEXT).order_by(NoticeText.id)
        return self._all(NoticeTextRecord, statement if name is None else statement.where(NoticeText.name == name))

    def add_text(self, values: Mapping[str, Any]) -> int:
        """A version, which is never changed but for its days. Raises RowExists where its number is taken."""
        try:
            with self._connection.begin_nested():
                row_id = self._connection.execute(
                    insert(NoticeText).values(**values).returning(NoticeText.id)
                ).scalar_one()
        except IntegrityError as error:
            raise RowExists("notice", f"{values.get('name')} {values.get('number')}") from error
        self._touch("notice", row_id)
        return row_id

    def set_days(self, text_id: int, values: Mapping[str, Any]) -> None:
        """`valid_from` and `valid_to` of a version. Raises RowMissing."""
        statement = update(NoticeText).where(NoticeText.id == text_id).values(**values)
        if self._connection.execute(statement).rowcount == 0:
            raise RowMissing("notice", text_id)
        self._touch("notice", text_id)

    def remove_texts(self, name: str) -> int:
        """Every version of this notice, and how channels show it; how many there were."""
        gone = self._connection.execute(delete(NoticeText).where(NoticeText.name == name)).rowcount
        self._connection.execute(delete(NoticeHeader).where(NoticeHeader.name == name))
        self._touch("notice", 0)
        return gone

    def headers(self) -> dict[str, NoticeRecord]:
        """By name; a notice whose channels were never set has none."""
        return {record.name: record for record in self._all(NoticeRecord, select(*_HEADER))}

    def set_channels(self, name: str, channels: Mapping[str, Any]) -> None:
        """How channels show this notice, in the place of what was said before."""
        known = self.headers().get(name)
        if known is not None:
            self._update_versioned(NoticeHeader, known.id, known.version, {"channels": dict(channels)}, "notice")
            return
        values = {"name": name, "channels": dict(channels), "version": 1}
        statement = insert(NoticeHeader).values(**values).returning(NoticeHeader.id)
        self._touch("notice", self._connection.execute(statement).scalar_one())

    def rules(self) -> list[NoticeRuleRecord]:
        """In the order in which they are asked."""
        return self._all(NoticeRuleRecord, select(*_RULE).order_by(NoticeRule.position, NoticeRule.id))

    def add_rule(self, values: Mapping[str, Any]) -> int:
        """The last one, unless `position` says otherwise; returns its id."""
        last = self._connection.execute(select(func.max(NoticeRule.position))).scalar_one() or 0
        row = {"position": last + 1, **values, "version": 1}
        row_id = self._connection.execute(insert(NoticeRule).values(**row).returning(NoticeRule.id)).scalar_one()
        self._touch("notice", row_id)
        return row_id

    def update_rule(self, rule_id: int, version: int, values: Mapping[str, Any]) -> None:
        """Raises StaleRow, RowMissing."""
        self._update_versioned(NoticeRule, rule_id, version, values, "notice")

    def order_rules(self, ids: Sequence[int]) -> None:
        """The rules in this order; those that are not named come after, as they stood."""
        left = [rule.id for rule in self.rules() if rule.id not in ids]
        for position, rule_id in enumerate([*ids, *left], start=1):
            statement = update(NoticeRule).where(NoticeRule.id == rule_id).values(position=position)
            if self._connection.execute(statement).rowcount == 0:
                raise RowMissing("notice_rule", rule_id)
            self._touch("notice", rule_id)

    def remove_rule(self, rule_id: int) -> None:
        """Raises RowMissing."""
        if self._connection.execute(delete(NoticeRule).where(NoticeRule.id == rule_id)).rowcount == 0:
            raise RowMissing("notice_rule", rule_id)
        self._touch("notice", rule_id)
