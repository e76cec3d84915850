"""The newsroom's channels: made, changed, paused, tried out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.faults import RowExists, RowMissing
from db.records import ChannelRecord
from db.unit_of_work import Database, UnitOfWork
from editor.changes import Changes
from editor.errors import NotFound, UserMistake
from editor.newsroom.files import write_fault
from editor.publishing.targets.protocol import Description, Target


@dataclass(frozen=True)
class ChannelSaved:
    """A channel as it is now, and what was touched."""

    channel: ChannelRecord
    changes: Changes


class Channels:
    """The channel half of `Publishing`, which inherits it."""

    _database: Database
    targets: Mapping[str, Target]

    def descriptions(self) -> list[Description]:
        """Every target that can be chosen, with its settings."""
        return [target.describe() for target in self.targets.values()]

    def channels(self) -> list[ChannelRecord]:
        """In the order of their making."""
        with self._database.reading() as work:
            return work.channels.all()

    def channel(self, name: str) -> ChannelRecord:
        """Raises NotFound, with the names that there are."""
        with self._database.reading() as work:
            return channel_in(work, name)

    def add_channel(
        self, name: str, target: str, settings: Mapping[str, Any], *, make_folder: bool = False
    ) -> ChannelSaved:
        """A new channel whose settings were checked. `make_folder` makes the folders that its settings name.

        Raises UserMistake or EnvironmentFault that says what is wrong with them, RowExists where the name is taken.
        """
        known = self.target(target)
        complete = _complete(known.describe(), settings)
        if make_folder:
            _make_folders(known.describe(), complete)
        known.check(complete)
        with self._database.unit_of_work() as work:
            channel_id = work.channels.add(name, target, complete)
            work.commit()
            return ChannelSaved(work.channels.get(channel_id), Changes.of(**work.touched))

    def set_channel(self, name: str, settings: Mapping[str, Any]) -> ChannelSaved:
        """Change some settings of a channel; they are checked as a whole first."""
        with self._database.unit_of_work() as work:
            channel = channel_in(work, name)
            known = self.target(channel.target)
            complete = _complete(known.describe(), {**channel.settings, **settings})
            known.check(complete)
            work.channels.update(channel.id, channel.version, {"settings": complete})
            work.commit()
            return ChannelSaved(work.channels.get(channel.id), Changes.of(**work.touched))

    def test_channel(self, name: str) -> None:
        """Raises UserMistake or EnvironmentFault that says what is wrong with the channel; returns where nothing is."""
        channel = self.channel(name)
        self.target(channel.target).check(channel.settings)

    def remove_channel(self, name: str) -> Changes:
        """Raises UserMistake for one that something was queued for: the ledger of what went out is kept."""
        with self._database.unit_of_work() as work:
            channel = channel_in(work, name)
            try:
                work.channels.delete(channel.id)
            except RowExists as error:
                raise UserMistake(
                    f"Something was queued for the channel “{name}”, so it cannot be removed.",
                    "Pause it instead: what went out stays known, and corrections can still reach it.",
                    code="channel_was_used",
                    values={"channel": name},
                ) from error
            work.commit()
            return Changes.of(**work.touched)

    def pause(self, channel: str) -> Changes:
        """Keep everything that is queued for this channel until it is resumed; what is being sent is sent."""
        return self._set_paused(channel, True)

    def resume(self, channel: str) -> Changes:
        """Let it go on."""
        return self._set_paused(channel, False)

    def _set_paused(self, name: str, paused: bool) -> Changes:
        with self._database.unit_of_work() as work:
            channel = channel_in(work, name)
            if channel.paused == paused:
                return Changes()
            work.channels.update(channel.id, channel.version, {"paused": paused})
            work.commit()
            return Changes.of(**work.touched)

    def target(self, target_id: str) -> Target:
        """Raises UserMistake for one that is not registered here."""
        found = self.targets.get(target_id)
        if found is None:
            raise UserMistake(
                f"Nothing here can publish to “{target_id}”.",
                f"Choose one of: {', '.join(sorted(self.targets))}.",
                code="unknown_target",
                values={"target": target_id},
            )
        return found


def channel_in(work: UnitOfWork, name: str) -> ChannelRecord:
    """Raises NotFound, with the names that there are."""
    try:
        return work.channels.by_name(name)
    except RowMissing as error:
        names = ", ".join(channel.name for channel in work.channels.all()) or "none yet"
        raise NotFound(
            f"There is no channel “{name}”.",
            f"The channels are: {names}.",
            code="unknown_channel",
            values={"channel": name},
        ) from error


def channels_in(work: UnitOfWork, names: Sequence[str] | None) -> list[ChannelRecord]:
    """These channels, or all. Raises NotFound for a name that is none."""
    if names is None:
        return work.channels.all()
    return [channel_in(work, name) for name in dict.fromkeys(names)]


def _complete(description: Description, settings: Mapping[str, Any]) -> dict[str, Any]:
    """The settings with defaults filled in. Raises UserMistake for an unknown or a missing one."""
    known = {field.key: field for field in description.fields}
    for key in settings:
        if key not in known:
            raise UserMistake(
                f"A channel of the kind {description.id} has no setting “{key}”.",
                f"It has: {', '.join(known)}.",
                code="unknown_setting",
                values={"setting": key, "target": description.id},
            )
    complete = {key: settings.get(key, field.default) for key, field in known.items()}
    for key, field in known.items():
        if field.required and not str(complete[key]).strip():
            raise UserMistake(
                f"The setting “{key}” is missing.",
                f"A channel of the kind {description.id} needs it.",
                code="setting_missing",
                values={"setting": key, "target": description.id},
            )
    return complete


def _make_folders(description: Description, settings: Mapping[str, Any]) -> None:
    for field in description.fields:
        if field.kind == "folder" and settings[field.key]:
            folder = Path(str(settings[field.key]))
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise write_fault(error, folder) from error
