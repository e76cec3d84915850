"""The same services without Qt: one module a subject, each declares its commands with `add_commands(subparsers)`."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TextIO

from editor.cli.frame import (
    Parser,
    Reply,
    Session,
    UsageError,
    error_json,
    refuse_giant_numbers,
    refuse_half_characters,
    shared_options,
    standard_streams,
)
from editor.errors import EnvironmentFault, QalamError, said

# Adding a subject adds a line here. They are imported when the command line is used, never by the window.
SUBJECTS = (
    "importing",
    "article",
    "kind",
    "place",
    "checking",
    "spelling",
    "dictionary",
    "transliterating",
    "exporting",
    "word_look",
    "notice",
    "report",
    "reprint",
    "intake",
    "mailbox",
    "mail",
    "answer",
    "agency",
    "person",
    "channel",
    "preflight",
    "publishing",
    "calendar",
    "queue",
    "worker",
    "site",
    "database",
    "demo",
    "doctor",
)


def build_parser() -> Parser:
    """The whole grammar of the command line."""
    parser = Parser(
        prog="qalam",
        description="Qalam, the editorial workstation. Without a command it opens the window.",
        parents=[shared_options()],
    )
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=Parser)
    for name in SUBJECTS:
        import_module(f"editor.cli.{name}").add_commands(subparsers)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code. Nothing but a sentence reaches the user."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    stdin, stdout, stderr = standard_streams()
    as_json = "--json" in words
    try:
        options = build_parser().parse_args(words)
    except UsageError as error:
        return _tell_usage(error, stdout if as_json else None, stderr)
    options.json, options.database = as_json, getattr(options, "database", None)
    session = Session(options, stdin, stdout, stderr)
    try:
        refuse_giant_numbers(options)
        refuse_half_characters(options)
        reply: Reply = options.runner(session)
        session.tell(reply)
    except UsageError as error:  # words that are right one by one, and make no sense together
        return _tell_usage(error, stdout if as_json else None, stderr)
    except BrokenPipeError:
        return 0  # the reader has gone (qalam … | head): nothing is wrong
    except KeyboardInterrupt:
        return 130  # the shell's own number for an interrupted command
    except Exception as error:  # noqa: BLE001 - the last door: a bug becomes a crash report, never a traceback
        _tell_error(session, said(error) or _crash(error))
        return 1
    finally:
        session.close()
    return reply.exit_code


def _tell_usage(error: UsageError, json_out: TextIO | None, stderr: TextIO) -> int:
    if json_out is not None:
        usage = {"code": "usage", "message": str(error), "hint": error.usage.strip()}
        print(json.dumps({"error": usage}, ensure_ascii=False, indent=2), file=json_out)
    else:
        print(f"{error.usage}qalam: {error}", file=stderr)
    return 2


def _tell_error(session: Session, error: QalamError) -> None:
    if session.options.json:
        session.tell(Reply(error_json(error)))
        return
    session.say(f"qalam: {error.message}")
    if error.hint:
        session.say(f"       {error.hint}")


def _crash(error: Exception) -> QalamError:
    from editor.newsroom.crash_report import write_crash_report  # late: only after a bug
    from editor.newsroom.paths import default_paths

    path = write_crash_report(default_paths().crashes, error)
    return EnvironmentFault(
        f"Qalam made a mistake of its own: {type(error).__name__}. What was saved before is safe.",
        f"Please send us the report {path}." if path else "Please tell us what you did.",
        code="bug",
    )
