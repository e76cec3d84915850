"""What a channel of a target can be told: declared once, with its words in three languages; the window's form, `qalam
channel` and the check of what was typed are made from the declaration.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import urlsplit

from editor.errors import UserMistake

Kind = Literal["folder", "text", "address", "number", "switch", "choice", "lines", "secret"]
_YES, _NO = frozenset({"true", "yes", "on", "1"}), frozenset({"false", "no", "off", "0", ""})


@dataclass(frozen=True)
class Wording:
    """The same words in the three languages of the interface."""

    kk: str = ""
    ru: str = ""
    en: str = ""

    def said(self, language: str) -> str:
        """In this language; in English where it is none of the three."""
        return str(getattr(self, language, "") or self.en)


@dataclass(frozen=True)
class Choice:
    """One value of a setting that is chosen from a list."""

    value: str
    title: Wording


@dataclass(frozen=True)
class SettingField:
    """One typed setting of a channel.

    A value is a str, for `number` an int from `least` to `most`, for `switch` a bool, for `lines` a list of str. A
    `secret` is kept in the keyring, never among the settings. `identity`: it says whose account at which place a secret
    belongs to, so that a password is never sent to another place than it was given for.
    """

    key: str
    kind: Kind
    title: Wording
    help: Wording = Wording()
    default: str | int | bool = ""
    required: bool = True
    choices: tuple[Choice, ...] = ()
    least: int = 0
    most: int = 65535
    identity: bool = False

    @property
    def empty(self) -> Any:
        """The value of a setting that nobody gave."""
        return [] if self.kind == "lines" else self.default


@dataclass(frozen=True)
class Description:
    """What a target is called, what it is for, and which settings a channel of it has."""

    id: str
    title: Wording
    fields: tuple[SettingField, ...]
    about: Wording = Wording()

    @property
    def secrets(self) -> tuple[SettingField, ...]:
        """The settings that the keyring keeps."""
        return tuple(field for field in self.fields if field.kind == "secret")

    @property
    def plain(self) -> tuple[SettingField, ...]:
        """The settings that the database keeps."""
        return tuple(field for field in self.fields if field.kind != "secret")

    def with_defaults(self, settings: Mapping[str, Any]) -> dict[str, Any]:
        """Settings that were saved before a newer version of the target asked for more."""
        return {**{field.key: field.empty for field in self.plain}, **settings}

    def secret_name(self, key: str, settings: Mapping[str, Any]) -> str:
        """What the keyring knows a secret by: `sftp:password:desk@files.example:22`."""
        account = "@".join(str(settings.get(field.key, "")) for field in self.plain if field.identity)
        return f"{self.id}:{key}:{account}"


def read_settings(description: Description, given: Mapping[str, Any]) -> dict[str, Any]:
    """The plain settings as they are kept: typed, complete, defaults filled in.

    `given` may hold words as a person types them. Raises UserMistake that names the first one which cannot be used.
    """
    known = {field.key: field for field in description.fields}
    for key in given:
        if key not in known:
            raise UserMistake(
                f"A channel of the kind {description.id} has no setting “{key}”.",
                f"It has: {', '.join(known)}.",
                code="unknown_setting",
                values={"setting": key, "target": description.id},
            )
        if known[key].kind == "secret":
            raise UserMistake(
                f"“{key}” is a secret, so it is not written among the settings.",
                f"Give it with --secret {key}: it is asked for, or read from standard input.",
                code="setting_is_secret",
                values={"setting": key, "target": description.id},
            )
    complete = {field.key: _read(field, given.get(field.key, field.empty)) for field in description.plain}
    for field in description.plain:
        if field.required and not str(complete[field.key]).strip("[] "):
            raise UserMistake(
                f"The setting “{field.key}” is missing.",
                f"A channel of the kind {description.id} needs it.",
                code="setting_missing",
                values={"setting": field.key, "target": description.id},
            )
    return complete


def _read(field: SettingField, value: Any) -> Any:
    if field.kind == "number":
        return _number(field, value)
    if field.kind == "switch":
        return _switch(field, value)
    if field.kind == "lines":
        entries = value if isinstance(value, list) else str(value).replace(",", "\n").splitlines()
        return [entry.strip() for entry in map(str, entries) if entry.strip()]
    text = str(value).strip()
    if field.kind == "choice" and text not in {choice.value for choice in field.choices}:
        allowed = ", ".join(choice.value for choice in field.choices)
        raise _wrong(field, text, f"Choose one of {allowed}.")
    if field.kind == "address" and text and not _is_address(text):
        raise _wrong(field, text, "Give a web address that begins with https:// or http://.")
    return text


def _number(field: SettingField, value: Any) -> int:
    text = str(value).strip()
    if text.isascii() and text.isdigit() and field.least <= int(text[:9]) <= field.most and len(text) < 10:
        return int(text)
    raise _wrong(field, text, f"Give a number from {field.least} to {field.most}.")


def _switch(field: SettingField, value: Any) -> bool:
    text = str(value).strip().lower()
    if text not in _YES | _NO:
        raise _wrong(field, text, "Write yes or no.")
    return text in _YES


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0 and text.isprintable()
    except ValueError:
        return False


def _wrong(field: SettingField, value: str, hint: str) -> UserMistake:
    return UserMistake(
        f"“{value}” cannot be the setting “{field.key}”.",
        hint,
        code="setting_wrong",
        values={"setting": field.key, "value": value},
    )
