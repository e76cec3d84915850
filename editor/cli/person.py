"""`qalam person list|add|set|remove`: people of the newsroom and what each may do."""

from __future__ import annotations

from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, table
from editor.newsroom.people import ROLES


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "person", "people and their roles: journalist, editor, publisher")
    add_command(group, "list", run_list, "everybody who is named, and who you are")
    for name, text in (("add", "name somebody"), ("set", "give somebody another role")):
        parser = add_command(group, name, run_put, text)
        parser.add_argument("name", help="as it stands in revisions")
        parser.add_argument("--role", required=True, help=", ".join(ROLES))
    add_command(group, "remove", run_remove, "name somebody no more").add_argument("name")


def run_list(session: Session) -> Reply:
    """Who nobody named may do what a journalist may, once anybody is."""
    newsroom = session.newsroom
    people, role = newsroom.people.all(), newsroom.people.role(newsroom.author)
    data = {
        "people": [{"name": person.name, "role": person.role} for person in people],
        "you": {"name": newsroom.author, "role": role},
    }
    lines = table([(person.name, person.role) for person in people]) or [
        "Nobody is named: everybody may do everything."
    ]
    return Reply(data, [*lines, f"You are {newsroom.author}: {role}"])


def run_put(session: Session) -> Reply:
    """The first to be named is a publisher, or nobody could publish."""
    name = " ".join(session.options.name.split())
    session.newsroom.people.put(name, session.options.role)
    return Reply({"name": name, "role": session.options.role}, [f"{name}: {session.options.role}"])


def run_remove(session: Session) -> Reply:
    """What they did stays in their name."""
    session.newsroom.people.remove(session.options.name)
    return Reply({"removed": session.options.name}, [f"{session.options.name} is named no more"])
