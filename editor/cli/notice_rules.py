"""`qalam notice rule list|add|set|try|move|remove`: which notice an article goes out with."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from db.faults import RowMissing
from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, table
from editor.cli.notice_shapes import chosen_json, rule_json
from editor.errors import UserMistake

if TYPE_CHECKING:
    from editor.publishing.noticing import Tried


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "rule", "which notice an article goes out with: the first rule that matches decides")
    add_command(group, "list", run_list, "the rules, in the order in which they are asked")
    add = add_command(group, "add", run_add, "a rule, the last one to be asked")
    add.add_argument("notice", help="the notice that it chooses")
    _add_conditions(add)
    change = add_command(group, "set", run_set, "another notice or other conditions; what is not given stays as it was")
    change.add_argument("id", type=int)
    change.add_argument("--notice", help="the notice that it chooses")
    _add_conditions(change)
    trial = add_command(group, "try", run_try, "which rule decides for an article, and why the others do not")
    trial.add_argument("article", type=int)
    trial.add_argument("--on", default="", metavar="CHANNEL", help="on its way to this channel")
    move = add_command(group, "move", run_move, "ask a rule earlier or later")
    move.add_argument("id", type=int)
    move.add_argument("position", type=int, help="1 is asked first")
    remove = add_command(group, "remove", run_remove, "a rule that is not wanted any more")
    remove.add_argument("id", type=int)


def _add_conditions(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--source", help="the dateline's agency, or one of the article's sources; empty for any")
    parser.add_argument("--topic", help="empty for any")
    parser.add_argument("--language", choices=("", "kk", "ru", "en"))
    parser.add_argument("--channel", help="a channel's name, or a kind of place such as word_folder; empty for any")
    parser.add_argument("--exclusive", choices=("yes", "no", "any"))


def _conditions(session: Session) -> dict[str, Any]:
    """Those that were given. Raises UserMistake for a channel that is none: the rule would never match."""
    options, publishing = session.options, session.newsroom.publishing
    if options.channel and options.channel not in publishing.targets:
        publishing.channel(options.channel)
    keys = ("source", "topic", "language", "channel")
    given: dict[str, Any] = {key: getattr(options, key) for key in keys if getattr(options, key) is not None}
    if options.exclusive is not None:
        given["exclusive"] = {"yes": True, "no": False, "any": None}[options.exclusive]
    return given


def run_list(session: Session) -> Reply:
    """Where none matches, the agency's own notice holds."""
    rules = session.newsroom.notices.shelf().rules
    rows = [
        (rule.id, rule.notice, ", ".join(f"{name}={value}" for name, value in rule.conditions) or "always")
        for rule in rules
    ]
    data = [rule_json(rule, position) for position, rule in enumerate(rules, start=1)]
    return Reply({"rules": data}, table(rows) or ["There are none: every article has the agency's own notice."])


def run_add(session: Session) -> Reply:
    """Its notice must be there."""
    from editor.notices import NoticeRule  # late: start-up time

    options = session.options
    rule, _ = session.newsroom.notices.add_rule(NoticeRule(options.notice, **_conditions(session)))
    position = len(session.newsroom.notices.shelf().rules)
    return Reply({"rule": rule_json(rule, position)}, [f"rule {rule.id} chooses {rule.notice}"])


def run_set(session: Session) -> Reply:
    """Its place stays."""
    options, book = session.options, session.newsroom.notices
    known = next((rule for rule in book.shelf().rules if rule.id == options.id), None)
    if known is None:
        raise RowMissing("notice_rule", options.id)
    given = _conditions(session) | ({"notice": options.notice} if options.notice else {})
    if not given:
        raise UserMistake(
            "Nothing was said that could be set.",
            "Give --notice, or a condition such as --topic.",
            code="notice_nothing_to_set",
        )
    book.change_rule(replace(known, **given), known)
    return run_list(session)


def run_try(session: Session) -> Reply:
    """Nothing is written."""
    trial = session.newsroom.notice_desk.trial(session.options.article, session.options.on)
    data, rows = [], []
    for position, one in enumerate(trial.rules, start=1):
        data.append(
            rule_json(one.rule, position) | {"unmet": list(one.unmet), "valid": one.is_valid, "decides": one.decides}
        )
        rows.append((position, one.rule.id, one.rule.notice, _fares(one)))
    lines = table(rows)
    if not any(one.decides for one in trial.rules):
        lines.append("No rule decides: the agency's own notice holds.")
    return Reply(chosen_json(trial.chosen) | {"rules": data}, lines)


def _fares(tried: Tried) -> str:
    if tried.decides:
        return "decides"
    if tried.unmet:
        return f"does not fit: {', '.join(tried.unmet)}"
    return "would fit, an earlier one decides" if tried.is_valid else "fits, but its notice is not valid today"


def run_move(session: Session) -> Reply:
    """The others keep their order."""
    session.newsroom.notices.move_rule(session.options.id, session.options.position)
    return run_list(session)


def run_remove(session: Session) -> Reply:
    """Published texts keep what they have."""
    session.newsroom.notices.remove_rule(session.options.id)
    return Reply({"removed": session.options.id}, [f"rule {session.options.id} is removed"])
