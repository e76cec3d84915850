"""The frame of the command line: how a subject declares its commands, and how answers and errors are told.

Every command returns a `Reply`: a JSON shape for scripts and lines for people. Exit 0 done, 1 refused or found, 2 wrong
usage.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn, TextIO

from editor.bootstrap import Newsroom
from editor.errors import QalamError, UserMistake
from editor.newsroom.plain import plain_text

_MOST_LINES = 1_000_000  # of a list


@dataclass(frozen=True)
class Reply:
    """`data` is the one JSON document of `--json`; `lines` are what people read."""

    data: Any
    lines: list[str] = field(default_factory=list)
    exit_code: int = 0
    told: bool = False
    """Whether the answer was given on the way already, as by a command that runs until it is stopped."""


@dataclass
class Session:
    """What a command is given: the newsroom (opened when first asked for), and where to speak."""

    options: argparse.Namespace
    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    _newsroom: Newsroom | None = None
    _handlers: dict[signal.Signals, Any] = field(default_factory=dict)

    @property
    def newsroom(self) -> Newsroom:
        """The newsroom that `--database` names, its database brought to today's schema."""
        if self._newsroom is None:
            self._newsroom = Newsroom(database_url=self.options.database)
            self._newsroom.open()
        return self._newsroom

    def say(self, line: str) -> None:
        """A message on the way: to standard error, so that `--json` stays one document."""
        print(plain_text(line), file=self.stderr, flush=True)

    def tell(self, reply: Reply) -> None:
        """The answer: JSON for scripts, lines for people."""
        if reply.told:
            return
        if self.options.json:
            json.dump(reply.data, self.stdout, ensure_ascii=False, indent=2)
            self.stdout.write("\n")
        else:
            for line in reply.lines:
                self.stdout.write(line + "\n")
        self.stdout.flush()

    def stop_at_signal(self) -> threading.Event:
        """Set by Ctrl+C and by a service manager's wish to stop; the handlers are put back at the end."""
        stop = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            self._handlers[number] = signal.signal(number, lambda _number, _frame: stop.set())
        return stop

    def close(self) -> None:
        """Give back what was opened."""
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._handlers.clear()
        if self._newsroom is not None:
            self._newsroom.close()


Runner = Callable[[Session], Reply]


_LARGEST_NUMBER = 2**63 - 1  # that a database can hold


def refuse_giant_numbers(options: argparse.Namespace) -> None:
    """Raises UserMistake for a number that no article, revision or row can have."""
    given = [part for value in vars(options).values() for part in (value if isinstance(value, list) else [value])]
    found = next((part for part in given if isinstance(part, int) and abs(part) > _LARGEST_NUMBER), None)
    if found is not None:
        raise UserMistake(
            f"There is nothing with the number {found}: it is too large.",
            "Lists show the numbers that there are, as `qalam article list`.",
            code="number_too_large",
        )


def refuse_half_characters(options: argparse.Namespace) -> None:
    """Raises UserMistake for words that are not text: bytes that the terminal or a script passed, and no characters."""
    given = [part for value in vars(options).values() for part in (value if isinstance(value, list) else [value])]
    if any(isinstance(part, str) and any("\ud800" <= c <= "\udfff" for c in part) for part in given):
        raise UserMistake(
            "What was given holds bytes that are no text in UTF-8.",
            "Type it again, or set the terminal and the script to UTF-8.",
            code="not_utf8",
        )


class UsageError(Exception):
    """The words of the call are off; `usage` shows the right ones."""

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.usage = usage


class Parser(argparse.ArgumentParser):
    """Raises instead of ending the process, so that `--json` can answer wrong usage too."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, self.format_usage())


Subparsers = Any  # argparse keeps the name of its own class to itself


def shared_options() -> argparse.ArgumentParser:
    """`--database` and `--json`, accepted before and after the command's name."""
    parent = argparse.ArgumentParser(add_help=False)
    parent.add_argument(
        "--database",
        metavar="URL",
        default=argparse.SUPPRESS,
        help="a path to an SQLite file, or postgresql://… (default: the one in your data folder)",
    )
    parent.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="answer with one JSON document")
    return parent


def add_command(subparsers: Subparsers, name: str, runner: Runner, help_text: str) -> argparse.ArgumentParser:
    """One command; `runner` is called with the session. Returns its parser for further arguments."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        name, help=help_text, description=help_text, parents=[shared_options()]
    )
    parser.set_defaults(runner=runner)
    return parser


def add_group(subparsers: Subparsers, name: str, help_text: str) -> Subparsers:
    """A word that takes a second one: `qalam queue list`."""
    parser = subparsers.add_parser(name, help=help_text, description=help_text, parents=[shared_options()])
    return parser.add_subparsers(metavar="COMMAND", required=True, parser_class=Parser)


def error_json(error: QalamError) -> dict[str, Any]:
    """The shape of an error for scripts."""
    return {"error": {"code": error.code, "message": error.message, "hint": error.hint}}


def table(rows: Iterable[Iterable[object]]) -> list[str]:
    """Lines in columns, two spaces apart; the last column is not padded."""
    texts = [[str(cell) for cell in row] for row in rows]
    if not texts:
        return []
    widths = [max(len(row[column]) for row in texts) for column in range(len(texts[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in texts]


def read_input(session: Session, path: Path | None) -> str:
    """The text of a file, or of standard input where none (or -) is named. Raises UserMistake for what is no text."""
    named = "standard input" if path is None or str(path) == "-" else str(path)
    try:
        return session.stdin.read() if path is None or str(path) == "-" else path.read_text(encoding="utf-8")
    except OSError as error:
        raise UserMistake(
            f"{named} cannot be read: {error.strerror or error}.",
            "Check the name, and that the file is yours to read.",
            code="file_unreadable",
            values={"path": named},
        ) from error
    except UnicodeDecodeError as error:
        raise UserMistake(
            f"{named} is not text in UTF-8.",
            "Save it as UTF-8, then give it again.",
            code="file_not_utf8",
            values={"path": named},
        ) from error


def how_many(text: str) -> int:
    """For `type=` of an option that says how many lines are shown: 1 or more."""
    return _number(text, 1, _MOST_LINES, "how many there are to be")


def port(text: str) -> int:
    """For `type=` of an option that names a port; 0 stands for a free one where the command says so."""
    return _number(text, 0, 65_535, "a port")


def _number(text: str, least: int, most: int, what: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = least - 1
    if not least <= number <= most:
        raise argparse.ArgumentTypeError(f"“{text}” does not say {what}; give a number from {least} to {most}")
    return number


def standard_streams() -> tuple[TextIO, TextIO, TextIO]:
    """UTF-8 whatever the machine's locale says: a Kazakh headline must not end a command."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace" if stream is not sys.stdin else "strict")
    return sys.stdin, sys.stdout, sys.stderr
