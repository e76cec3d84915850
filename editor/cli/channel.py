"""`qalam channel list|targets|add|set|test|remove`: the places that the newsroom publishes to."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from db.records import ChannelRecord
from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, table
from editor.cli.pairs import read_pairs
from editor.cli.shapes import channel_json
from editor.publishing import sites

if TYPE_CHECKING:
    from editor.publishing.targets.settings import SettingField

_NOT_KEPT = (
    "This machine has no keyring: the secret is not kept. Give it to each session by the environment variable that "
    "`qalam channel test` names."
)


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "channel", "places to publish to")
    add_command(group, "list", run_list, "the channels, with their settings")
    add_command(group, "targets", run_targets, "what a channel can be, and which settings it takes")
    add = add_command(group, "add", run_add, "a new channel: NAME TARGET KEY=VALUE…; its folder is made")
    add.add_argument("name")
    add.add_argument("target")
    change = add_command(group, "set", run_set, "change settings of a channel")
    change.add_argument("name")
    for parser in (add, change):
        parser.add_argument("settings", nargs="*", metavar="KEY=VALUE")
        parser.add_argument(
            "--secret",
            action="append",
            default=[],
            metavar="KEY",
            help="a secret for the keyring, such as password: asked for, or a line of standard input each",
        )
    test = add_command(group, "test", run_test, "can it be published to; nothing is left there")
    test.add_argument("name")
    test.add_argument(
        "--confirm",
        default="",
        metavar="VALUE",
        help="trust what the last test showed, such as a host key's fingerprint",
    )
    remove = add_command(group, "remove", run_remove, "a channel that nothing was ever queued for")
    remove.add_argument("name")


def run_list(session: Session) -> Reply:
    """In the order of their making."""
    channels = session.newsroom.publishing.channels()
    rows = [(channel.name, channel.target, "paused" if channel.paused else "", _place(channel)) for channel in channels]
    return Reply({"channels": [channel_json(channel) for channel in channels]}, table(rows) or ["There are none."])


def _place(channel: ChannelRecord) -> str:
    keys = ("folder", "address", "site", "host")
    return next((str(channel.settings[key]) for key in keys if channel.settings.get(key)), "")


def run_targets(session: Session) -> Reply:
    """Built-in ones and those of third parties."""
    found = session.newsroom.publishing.descriptions()
    data = [
        {
            "id": description.id,
            "title": asdict(description.title),
            "about": asdict(description.about),
            "settings": [_field_json(field) for field in description.fields],
        }
        for description in found
    ]
    lines = []
    for description in found:
        lines.append(f"{description.id}: {description.title.en}")
        rows = [
            (f"  {field.key}", _kind(field), _default(field), field.help.en or field.title.en)
            for field in description.fields
        ]
        lines += table(rows)
    return Reply({"targets": data}, lines)


def _field_json(field: SettingField) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "key": field.key,
        "kind": field.kind,
        "title": asdict(field.title),
        "help": asdict(field.help),
        "default": field.empty,
        "required": field.required,
    }
    if field.choices:
        shown["choices"] = [choice.value for choice in field.choices]
    if field.kind == "number":
        shown |= {"least": field.least, "most": field.most}
    return shown


def _kind(field: SettingField) -> str:
    return "|".join(choice.value for choice in field.choices) if field.choices else field.kind


def _default(field: SettingField) -> str:
    if field.kind == "switch":
        return "yes" if field.default else "no"
    if field.default != "":
        return str(field.default)
    return "required" if field.required else "optional"


def run_add(session: Session) -> Reply:
    """Its settings are checked first."""
    options, publishing = session.options, session.newsroom.publishing
    settings = read_pairs(options.settings)
    saved = publishing.add_channel(options.name, options.target, settings, secrets=_secrets(session), make_folder=True)
    return _saved(session, saved.channel, "is ready")


def run_set(session: Session) -> Reply:
    """Checked as a whole before they are saved."""
    options = session.options
    settings = read_pairs(options.settings)
    before = session.newsroom.publishing.channel(options.name).settings
    saved = session.newsroom.publishing.set_channel(options.name, settings, secrets=_secrets(session)).channel
    is_other_site = saved.target == sites.TARGET and saved.settings != before
    return _saved(session, saved, "is changed", *([sites.BUILD_HINT] if is_other_site else []))


def _saved(session: Session, channel: ChannelRecord, what: str, *more: str) -> Reply:
    lines = [f"channel {channel.name} {what}", *more]
    data: dict[str, Any] = {"channel": channel_json(channel)}
    if session.options.secret:
        kept = session.newsroom.secrets.can_keep
        data["secrets_kept"] = kept
        if not kept:
            lines.append(_NOT_KEPT)
    return Reply(data, lines)


def _secrets(session: Session) -> dict[str, str]:
    """A line of standard input each; at a terminal it is not shown."""
    return {key: _ask(session, key) for key in session.options.secret}


def _ask(session: Session, key: str) -> str:
    if session.stdin.isatty():
        import getpass  # late: only at a terminal

        return getpass.getpass(f"{key}: ", stream=session.stderr)
    return session.stdin.readline().rstrip("\r\n")


def run_test(session: Session) -> Reply:
    """Exit code 1 with the reason where it cannot."""
    name = session.options.name
    tested = session.newsroom.publishing.test_channel(name, confirmed=session.options.confirm)
    lines = [f"channel {name} works", *(f"{key}: {value}" for key, value in tested.facts.items())]
    return Reply({"channel": name, "works": True, "facts": dict(tested.facts)}, lines)


def run_remove(session: Session) -> Reply:
    """The ledger of what went out is never lost, so a used channel is paused instead."""
    session.newsroom.publishing.remove_channel(session.options.name)
    return Reply({"removed": session.options.name}, [f"channel {session.options.name} is removed"])
