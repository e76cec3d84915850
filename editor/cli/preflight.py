"""`qalam preflight list|set|check`: what is looked at before something goes out, and what it says of an article."""

from __future__ import annotations

from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, table
from editor.cli.pairs import read_pairs
from editor.cli.shapes import finding_json
from editor.publishing.preflight import SEVERITIES, blocking


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "preflight", "what is looked at before something goes out: off, warn or block")
    add_command(group, "list", run_list, "every check with its level")
    setting = add_command(group, "set", run_set, "change levels for the whole newsroom")
    setting.add_argument("levels", nargs="+", metavar="CHECK=LEVEL", help=f"levels: {', '.join(SEVERITIES)}")
    add_command(group, "check", run_check, "what would be said if an article went out now").add_argument("id", type=int)


def run_list(session: Session) -> Reply:
    """The embargo is not among them: it is a promise, and always blocks."""
    levels = session.newsroom.preflight_rules.table()
    return Reply({"preflight": levels}, table(levels.items()))


def run_set(session: Session) -> Reply:
    """All of them or none."""
    session.newsroom.preflight_rules.change(read_pairs(session.options.levels))
    return run_list(session)


def run_check(session: Session) -> Reply:
    """Exit code 1 where something blocks."""
    found = session.newsroom.publishing.preflight(session.options.id)
    lines = [f"{finding.level}: {finding.message}" for finding in found]
    data = {"findings": [finding_json(finding) for finding in found]}
    return Reply(data, lines or ["Everything is in order."], exit_code=1 if blocking(found) else 0)
