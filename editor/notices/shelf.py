"""The newsroom's notices: what comes with the program, and its own versions, channels and rules in the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any, cast

from db.records import NoticeRuleRecord, NoticeTextRecord
from db.unit_of_work import Database, UnitOfWork
from editor.articles.document import LANGUAGES, NOTICE_PLACES, Language, NoticePlace
from editor.changes import Changes
from editor.errors import NotFound, UserMistake, refuse_if_changed
from editor.newsroom.clock import Clock
from editor.notices.built_in import templates
from editor.notices.rules import STANDARD, NoticeRule
from editor.notices.template import LENGTHS, Length, NoticeTemplate, check, check_links

EVERYWHERE = "*"  # how channels that are not named show a notice
LONGEST_NAME = 40  # characters


@dataclass(frozen=True)
class Showing:
    """How a channel shows a notice."""

    length: Length = "full"
    place: NoticePlace = "end"


@dataclass(frozen=True)
class NoticeShelf:
    """All that decides about notices, read in one moment. `channels`: by notice and channel name, how it is shown."""

    templates: tuple[NoticeTemplate, ...]
    rules: tuple[NoticeRule, ...] = ()
    channels: Mapping[str, Mapping[str, Showing]] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """Of every notice, the built-in ones first."""
        return tuple(dict.fromkeys(template.name for template in self.templates))

    def versions(self, name: str) -> list[NoticeTemplate]:
        """All of them, oldest first in each language. Raises NotFound."""
        found = [template for template in self.templates if template.name == name]
        if not found:
            raise _unknown(name, self.names)
        return found

    def newest(self, name: str, language: Language) -> NoticeTemplate | None:
        """Whatever its days; None where the notice does not speak this language."""
        found = [entry for entry in self.templates if entry.name == name and entry.language == language]
        return max(found, key=lambda entry: entry.version, default=None)

    def holding(self, name: str, language: Language, day: date) -> NoticeTemplate | None:
        """The version that is used on this day; None where none in this language is valid then."""
        valid = [
            entry
            for entry in self.templates
            if entry.name == name and entry.language == language and entry.is_valid(day)
        ]
        return max(valid, key=lambda entry: entry.version, default=None)

    def showing(self, name: str, channels: Sequence[str]) -> Showing:
        """For a channel that answers to these names."""
        known = self.channels.get(name, {})
        return next((known[channel] for channel in (*channels, EVERYWHERE) if channel in known), Showing())


def shelf_in(work: UnitOfWork) -> NoticeShelf:
    """As it stands in this transaction."""
    own = tuple(_template(record) for record in work.notices.texts())
    channels = {
        name: {channel: _showing(value) for channel, value in record.channels.items()}
        for name, record in work.notices.headers().items()
    }
    return NoticeShelf(templates() + own, tuple(_rule(record) for record in work.notices.rules()), channels)


class NoticeBook:
    """Notices looked at and changed; each write is one transaction and returns its changes."""

    def __init__(self, database: Database, clock: Clock, author: str = "") -> None:
        self._database, self._clock, self._author = database, clock, author

    def shelf(self) -> NoticeShelf:
        """Everything, as it is now."""
        with self._database.reading() as work:
            return shelf_in(work)

    def write(self, template: NoticeTemplate) -> tuple[NoticeTemplate, Changes]:
        """A further version of this notice in its language; its number is counted here. The same once more makes none.

        Raises UserMistake that says what is typed wrong, and where.
        """
        _check_name(template.name)
        if template.language not in LANGUAGES:
            raise UserMistake(
                f"There is no language “{template.language}”.", "Choose kk, ru or en.", code="bad_language"
            )
        check(template)
        check_links(template)
        _check_days(template.valid_from, template.valid_to)
        with self._database.unit_of_work() as work:
            newest = shelf_in(work).newest(template.name, template.language)
            if newest is not None and replace(newest, version=0) == replace(template, version=0):
                return newest, Changes()
            written = replace(template, version=newest.version + 1 if newest else 1)
            work.notices.add_text(_columns(written) | {"created_at": self._clock(), "created_by": self._author})
            work.commit()
            return written, Changes.of(**work.touched)

    def set_days(
        self, name: str, language: Language, version: int, valid_from: date | None, valid_to: date | None
    ) -> Changes:
        """When a version of the newsroom's own is valid. Raises NotFound; UserMistake for one that is built in."""
        _check_days(valid_from, valid_to)
        with self._database.unit_of_work() as work:
            known = shelf_in(work).versions(name)
            own = [
                record for record in work.notices.texts(name) if (record.language, record.number) == (language, version)
            ]
            if not own:
                raise (
                    _built_in(name)
                    if any((v.language, v.version) == (language, version) for v in known)
                    else NotFound(
                        f"The notice “{name}” has no version {version} in {language}.",
                        f"`qalam notice show {name}` shows its versions.",
                        code="notice_version_missing",
                        values={"name": name, "version": version},
                    )
                )
            work.notices.set_days(own[0].id, {"valid_from": valid_from, "valid_to": valid_to})
            work.commit()
            return Changes.of(**work.touched)

    def remove(self, name: str) -> Changes:
        """The newsroom's own versions of it; what comes with the program stays. What was published keeps its text.

        Raises NotFound, and UserMistake where a rule still chooses it.
        """
        with self._database.unit_of_work() as work:
            shelf = shelf_in(work)
            shelf.versions(name)
            built_in = any(template.name == name for template in templates())
            if not work.notices.texts(name) and name not in shelf.channels:
                raise _built_in(name)
            if not built_in and any(rule.notice == name for rule in shelf.rules):
                raise UserMistake(
                    f"A rule still chooses the notice “{name}”.",
                    "Remove the rule first, or let it choose another notice.",
                    code="notice_in_use",
                    values={"name": name},
                )
            work.notices.remove_texts(name)
            work.commit()
            return Changes.of(**work.touched)

    def show_on(self, name: str, channel: str, showing: Showing | None) -> Changes:
        """How a channel shows this notice; None as any other. `channel` is a name, a kind of place, or EVERYWHERE."""
        if showing is not None and (showing.length not in LENGTHS or showing.place not in NOTICE_PLACES):
            raise UserMistake(
                f"A notice cannot be shown {showing.length} at {showing.place}.",
                f"Lengths: {', '.join(LENGTHS)}; places: {', '.join(NOTICE_PLACES)}.",
                code="notice_bad_showing",
                values={"length": showing.length, "place": showing.place},
            )
        with self._database.unit_of_work() as work:
            shelf = shelf_in(work)
            shelf.versions(name)
            known = {key: asdict(value) for key, value in shelf.channels.get(name, {}).items() if key != channel}
            work.notices.set_channels(name, known | ({channel: asdict(showing)} if showing is not None else {}))
            work.commit()
            return Changes.of(**work.touched)

    def add_rule(self, rule: NoticeRule) -> tuple[NoticeRule, Changes]:
        """The last one to be asked. Raises NotFound for a notice that there is none of."""
        with self._database.unit_of_work() as work:
            rule_id = work.notices.add_rule(_rule_columns(work, rule))
            work.commit()
            return replace(rule, id=rule_id), Changes.of(**work.touched)

    def change_rule(self, rule: NoticeRule, seen: NoticeRule | None = None) -> Changes:
        """Other conditions or another notice for the rule of this id; its place stays. The same once more is no change.

        Raises RowMissing, Conflict where it is not as somebody has `seen` it any more, and as `add_rule` does.
        """
        with self._database.unit_of_work() as work:
            values = _rule_columns(work, rule)
            known = next((record for record in work.notices.rules() if record.id == rule.id), None)
            if known is not None and all(getattr(known, key) == value for key, value in values.items()):
                return Changes()
            if seen is not None and known is not None:
                refuse_if_changed(seen, _rule(known))
            work.notices.update_rule(rule.id, known.version if known else 0, values)
            work.commit()
            return Changes.of(**work.touched)

    def move_rule(self, rule_id: int, position: int) -> Changes:
        """To this place among the rules, the first being 1. Raises RowMissing."""
        with self._database.unit_of_work() as work:
            ids = [rule.id for rule in work.notices.rules()]
            left = [known for known in ids if known != rule_id]
            at = min(max(position, 1), len(ids)) - 1
            work.notices.order_rules([*left[:at], rule_id, *left[at:]])
            work.commit()
            return Changes.of(**work.touched)

    def remove_rule(self, rule_id: int) -> Changes:
        """Raises RowMissing."""
        with self._database.unit_of_work() as work:
            work.notices.remove_rule(rule_id)
            work.commit()
            return Changes.of(**work.touched)


def _template(record: NoticeTextRecord) -> NoticeTemplate:
    values = {name: getattr(record, name) for name in _SAME}
    return NoticeTemplate(version=record.number, **values)


_SAME = (
    *("name", "language", "text", "short", "line", "link", "link_text"),
    *("copyright", "licence", "licence_link", "valid_from", "valid_to"),
)


def _columns(template: NoticeTemplate) -> dict[str, Any]:
    return {name: getattr(template, name) for name in _SAME} | {"number": template.version}


def _rule(record: NoticeRuleRecord) -> NoticeRule:
    return NoticeRule(
        record.notice, record.source, record.topic, record.language, record.channel, record.exclusive, record.id
    )


def _rule_columns(work: UnitOfWork, rule: NoticeRule) -> dict[str, Any]:
    """What is written of a rule. Raises NotFound for a notice that there is none of, UserMistake for a language."""
    shelf_in(work).versions(rule.notice)
    if rule.language and rule.language not in LANGUAGES:
        raise UserMistake(f"There is no language “{rule.language}”.", "Choose kk, ru or en.", code="bad_language")
    values = asdict(rule)
    del values["id"]
    return {key: _trimmed(value) for key, value in values.items()}


def _showing(value: Any) -> Showing:
    """What is kept of it; what a newer program may have written beside is read as usual."""
    kept = value if isinstance(value, dict) else {}
    length, place = kept.get("length"), kept.get("place")
    return Showing(
        cast(Length, length) if length in LENGTHS else "full",
        cast(NoticePlace, place) if place in NOTICE_PLACES else "end",
    )


def _trimmed(value: object) -> object:
    return " ".join(value.split()) if isinstance(value, str) else value


def _check_name(name: str) -> None:
    if not name or len(name) > LONGEST_NAME or not name.isprintable() or name != name.strip():
        raise UserMistake(
            f"“{name}” cannot be the name of a notice.",
            f"Give it a name of at most {LONGEST_NAME} characters, such as partner.",
            code="notice_bad_name",
            values={"name": name, "longest": LONGEST_NAME},
        )


def read_day(text: str) -> date | None:
    """A day of validity as somebody typed it; None for nothing. Raises UserMistake."""
    if text.strip() in ("", "none", "-"):
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise UserMistake(
            f"“{text}” is not a day.", "Write it like 2026-06-13, or none.", code="bad_day", values={"day": text}
        ) from error


def _check_days(valid_from: date | None, valid_to: date | None) -> None:
    if valid_from is not None and valid_to is not None and valid_to < valid_from:
        raise UserMistake(
            f"The notice would end ({valid_to}) before it begins ({valid_from}).",
            "Give a later last day.",
            code="notice_bad_days",
            values={"from": str(valid_from), "to": str(valid_to)},
        )


def _built_in(name: str) -> UserMistake:
    return UserMistake(
        f"The notice “{name}” comes with the program and cannot be taken away.",
        "Write a newer version of it, or let a rule choose another notice.",
        code="notice_built_in",
        values={"name": name},
    )


def _unknown(name: str, known: Sequence[str]) -> NotFound:
    return NotFound(
        f"There is no notice “{name}”.",
        f"There are: {', '.join(known)}.",
        code="notice_unknown",
        values={"name": name, "known": list(known), "standard": STANDARD},
    )
