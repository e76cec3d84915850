"""`qalam channel list|targets|add|set|test|remove`: the places that the newsroom publishes to."""

from __future__ import annotations

from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, table
from editor.cli.pairs import read_pairs
from editor.cli.shapes import channel_json


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
    test = add_command(group, "test", run_test, "can it be published to")
    test.add_argument("name")
    remove = add_command(group, "remove", run_remove, "a channel that nothing was ever queued for")
    remove.add_argument("name")


def run_list(session: Session) -> Reply:
    """In the order of their making."""
    channels = session.newsroom.publishing.channels()
    rows = [
        (channel.name, channel.target, "paused" if channel.paused else "", channel.settings.get("folder", ""))
        for channel in channels
    ]
    return Reply({"channels": [channel_json(channel) for channel in channels]}, table(rows) or ["There are none."])


def run_targets(session: Session) -> Reply:
    """Built-in ones and those of third parties."""
    found = session.newsroom.publishing.descriptions()
    data = [
        {
            "id": description.id,
            "settings": [
                {"key": field.key, "kind": field.kind, "default": field.default, "required": field.required}
                for field in description.fields
            ],
        }
        for description in found
    ]
    lines = [f"{entry.id}: {', '.join(field.key for field in entry.fields)}" for entry in found]
    return Reply({"targets": data}, lines)


def run_add(session: Session) -> Reply:
    """Its settings are checked first."""
    options = session.options
    saved = session.newsroom.publishing.add_channel(
        options.name, options.target, read_pairs(options.settings), make_folder=True
    )
    return Reply({"channel": channel_json(saved.channel)}, [f"channel {saved.channel.name} is ready"])


def run_set(session: Session) -> Reply:
    """Checked as a whole before they are saved."""
    saved = session.newsroom.publishing.set_channel(session.options.name, read_pairs(session.options.settings))
    return Reply({"channel": channel_json(saved.channel)}, [f"channel {saved.channel.name} is changed"])


def run_test(session: Session) -> Reply:
    """Exit code 1 with the reason where it cannot."""
    session.newsroom.publishing.test_channel(session.options.name)
    return Reply({"channel": session.options.name, "works": True}, [f"channel {session.options.name} works"])


def run_remove(session: Session) -> Reply:
    """The ledger of what went out is never lost, so a used channel is paused instead."""
    session.newsroom.publishing.remove_channel(session.options.name)
    return Reply({"removed": session.options.name}, [f"channel {session.options.name} is removed"])
