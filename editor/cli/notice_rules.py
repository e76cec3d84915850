"""`qalam notice rule list|add|move|remove`: which notice an article goes out with."""

from __future__ import annotations

from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, table
from editor.cli.notice_shapes import rule_json


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "rule", "which notice an article goes out with: the first rule that matches decides")
    add_command(group, "list", run_list, "the rules, in the order in which they are asked")
    add = add_command(group, "add", run_add, "a rule, the last one to be asked")
    add.add_argument("notice", help="the notice that it chooses")
    add.add_argument("--source", default="", help="the dateline's agency, or one of the article's sources")
    add.add_argument("--topic", default="")
    add.add_argument("--language", default="", choices=("", "kk", "ru", "en"))
    add.add_argument("--channel", default="", help="a channel's name, or a kind of place such as word_folder")
    add.add_argument("--exclusive", choices=("yes", "no"))
    move = add_command(group, "move", run_move, "ask a rule earlier or later")
    move.add_argument("id", type=int)
    move.add_argument("position", type=int, help="1 is asked first")
    remove = add_command(group, "remove", run_remove, "a rule that is not wanted any more")
    remove.add_argument("id", type=int)


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
    exclusive = None if options.exclusive is None else options.exclusive == "yes"
    rule, _ = session.newsroom.notices.add_rule(
        NoticeRule(options.notice, options.source, options.topic, options.language, options.channel, exclusive)
    )
    position = len(session.newsroom.notices.shelf().rules)
    return Reply({"rule": rule_json(rule, position)}, [f"rule {rule.id} chooses {rule.notice}"])


def run_move(session: Session) -> Reply:
    """The others keep their order."""
    session.newsroom.notices.move_rule(session.options.id, session.options.position)
    return run_list(session)


def run_remove(session: Session) -> Reply:
    """Published texts keep what they have."""
    session.newsroom.notices.remove_rule(session.options.id)
    return Reply({"removed": session.options.id}, [f"rule {session.options.id} is removed"])
