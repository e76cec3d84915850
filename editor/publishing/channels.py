"""The newsroom's channels: made, changed, paused, tried out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.faults import RowExists, RowMissing
from db.records import ChannelRecord
from db.unit_of_work import Database, UnitOfWork
from editor.changes import Changes
from editor.errors import NotFound, UserMistake, refuse_if_changed
from editor.newsroom.files import write_fault
from editor.newsroom.secrets import Secrets
from editor.publishing.queue_rules import check_role
from editor.publishing.targets.protocol import Description, Target, Tested
from editor.publishing.targets.settings import read_settings


@dataclass(frozen=True)
class ChannelSaved:
    """A channel as it is now, and what was touched."""

    channel: ChannelRecord
    changes: Changes


class Channels:
    """The channel half of `Publishing`, which inherits it."""

    _database: Database
    _secrets: Secrets
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
        self,
        name: str,
        target: str,
        settings: Mapping[str, Any],
        *,
        secrets: Mapping[str, str] | None = None,
        make_folder: bool = False,
    ) -> ChannelSaved:
        """A new channel whose settings were checked. `make_folder` makes the folders that its settings name.

        Raises UserMistake or EnvironmentFault that says what is wrong with them, RowExists where the name is taken.
        """
        if not name.strip() or not name.isprintable():
            raise UserMistake("The channel has no name.", "Give it one, such as “site”.", code="channel_not_named")
        complete = self._checked_settings(target, settings, make_folder)
        with self._database.unit_of_work() as work:
            _refuse_shared_folder(work.channels.all(), target, complete)
            channel_id = work.channels.add(name.strip(), target, complete)
            work.commit()
            saved = ChannelSaved(work.channels.get(channel_id), Changes.of(**work.touched))
        self.set_secrets(saved.channel, secrets or {})
        return saved

    def make_first_channels(self, *channels: tuple[str, str, Mapping[str, Any]]) -> None:
        """Name, target and settings of what every new newsroom has: all of them, or none where there are channels or
        were. Programs that begin at the same moment make them once, and none sees a part of them.
        """
        checked = [(name, target, self._checked_settings(target, given, True)) for name, target, given in channels]
        with suppress(RowExists), self._database.unit_of_work() as work:  # PostgreSQL tells it of a rival at the names
            if work.channels.were_made():
                return
            for name, target, complete in checked:
                work.channels.add(name, target, complete)
            work.channels.note_made()
            work.commit()

    def _checked_settings(self, target: str, settings: Mapping[str, Any], make_folder: bool) -> dict[str, Any]:
        known = self.target(target)
        complete = read_settings(known.describe(), settings)
        if make_folder:
            _make_folders(known.describe(), complete)
        known.check(complete)
        return complete

    def set_channel(
        self,
        name: str,
        settings: Mapping[str, Any],
        *,
        secrets: Mapping[str, str] | None = None,
        seen: ChannelRecord | None = None,
    ) -> ChannelSaved:
        """Change some settings of a channel; they are checked as a whole first. Raises Conflict where its settings are
        not those any more that somebody has `seen`.
        """
        with self._database.unit_of_work() as work:
            channel = channel_in(work, name)
            if seen is not None:
                refuse_if_changed(seen.settings, channel.settings)
            known = self.target(channel.target)
            complete = read_settings(known.describe(), {**channel.settings, **settings})
            known.check(complete)
            others = [other for other in work.channels.all() if other.id != channel.id]
            _refuse_shared_folder(others, channel.target, complete)
            work.channels.update(channel.id, channel.version, {"settings": complete})
            work.commit()
            saved = ChannelSaved(work.channels.get(channel.id), Changes.of(**work.touched))
        self.set_secrets(saved.channel, secrets or {})
        return saved

    def test_channel(self, name: str, *, confirmed: str = "") -> Tested:
        """What the target found there; it leaves nothing behind.

        Raises UserMistake or EnvironmentFault that says what is wrong. `confirmed` is what a person was shown in such a
        mistake (a host key's fingerprint) and agreed to: where it is still what the place shows, it is saved.
        """
        channel = self.channel(name)
        known = self.target(channel.target)
        try:
            return known.test(known.describe().with_defaults(channel.settings), self.secrets_of(channel))
        except UserMistake as asked:
            wanted = asked.values.get("confirm")
            if not confirmed or not isinstance(wanted, dict) or confirmed not in wanted.values():
                raise
        self.set_channel(name, wanted)
        return self.test_channel(name)

    # Secrets ------------------------------------------------------------------------------------------------

    def set_secrets(self, channel: ChannelRecord, secrets: Mapping[str, str]) -> bool:
        """Keep them in the keyring; whether it kept all of them beyond this session. Raises UserMistake for a key
        that is no secret of this target.
        """
        description = self.target(channel.target).describe()
        known = {field.key for field in description.secrets}
        kept = True
        for key, secret in secrets.items():
            if key not in known:
                raise UserMistake(
                    f"A channel of the kind {description.id} has no secret “{key}”.",
                    f"It has: {', '.join(sorted(known)) or 'none'}.",
                    code="unknown_setting",
                    values={"setting": key, "target": description.id},
                )
            kept = self._secrets.set(description.secret_name(key, channel.settings), secret) and kept
        return kept

    def secrets_of(self, channel: ChannelRecord) -> dict[str, str]:
        """Those that are known here, by key. For a target only: they are never shown."""
        found = self.targets.get(channel.target)
        if found is None:
            return {}
        description = found.describe()
        known = {
            field.key: self._secrets.get(description.secret_name(field.key, channel.settings))
            for field in description.secrets
        }
        return {key: secret for key, secret in known.items() if secret}

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
            changes = Changes.of(**work.touched)
        self._forget_secrets(channel)
        return changes

    def _forget_secrets(self, channel: ChannelRecord) -> None:
        """Unless another channel uses the same account."""
        found = self.targets.get(channel.target)
        if found is None:
            return
        description = found.describe()
        others = [other.settings for other in self.channels() if other.target == channel.target]
        for field in description.secrets:
            name = description.secret_name(field.key, channel.settings)
            if all(description.secret_name(field.key, settings) != name for settings in others):
                self._secrets.forget(name)

    def pause(self, channel: str, *, author: str = "") -> Changes:
        """Keep everything that is queued for this channel until it is resumed; what is being sent is sent.

        Raises UserMistake for who may not.
        """
        return self._set_paused(channel, True, author)

    def resume(self, channel: str, *, author: str = "") -> Changes:
        """Let it go on. Raises UserMistake for who may not."""
        return self._set_paused(channel, False, author)

    def _set_paused(self, name: str, paused: bool, author: str) -> Changes:
        with self._database.unit_of_work() as work:
            channel = channel_in(work, name)
            check_role(work, "pause" if paused else "resume", author)
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


def _refuse_shared_folder(others: Sequence[ChannelRecord], target: str, settings: Mapping[str, Any]) -> None:
    """Two channels of one kind in one folder would each take back, and leave out of its lists, what the other wrote."""
    folder = settings.get("folder")
    for other in others:
        theirs = other.settings.get("folder")
        if other.target != target or not folder or not theirs or other.settings.get("format") != settings.get("format"):
            continue
        if Path(str(folder)).resolve() == Path(str(theirs)).resolve():
            raise UserMistake(
                f"The channel “{other.name}” writes into this folder already.",
                "Give each channel a folder of its own.",
                code="folder_of_another",
                values={"channel": other.name},
            )


def _make_folders(description: Description, settings: Mapping[str, Any]) -> None:
    for field in description.fields:
        if field.kind == "folder" and settings[field.key]:
            folder = Path(str(settings[field.key]))
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise write_fault(error, folder) from error
