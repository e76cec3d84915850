"""Letters that lie in files: one in an .eml, many in an mbox (RFC 4155)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from editor.errors import EnvironmentFault, NotFound, UserMistake
from editor.reports.mailbox.letter import LARGEST

ENDINGS = (".eml", ".mbox", ".mbx")
LARGEST_EML = 32 * 1024 * 1024  # bytes
_FROM = re.compile(rb"From \S+ .*\d{4}\s*\Z|From MAILER-DAEMON")
_QUOTED = re.compile(rb"^>(>*From )")


def letters_in(path: Path) -> Iterator[bytes]:
    """One after another; an mbox of gigabytes costs no memory. Raises UserMistake or EnvironmentFault."""
    name = str(path)
    if path.is_dir():
        raise UserMistake(f"{name} is a folder.", "Name an .eml or mbox file.", code="not_a_file")
    try:
        with path.open("rb") as file:
            first = file.readline(1_000)
            if first.startswith(b"From ") and path.suffix.lower() != ".eml":
                yield from _of_mbox(file)
                return
            yield first + file.read(LARGEST_EML)
    except FileNotFoundError as error:
        raise NotFound(f"There is no file {name}.", "Check the name.", code="file_missing") from error
    except OSError as error:
        raise EnvironmentFault(
            f"{name} cannot be read: {error.strerror}.",
            "Check that the file is yours to read, and its disk.",
            code="unreadable",
        ) from error


def _of_mbox(lines: Iterator[bytes]) -> Iterator[bytes]:
    """A letter begins at a line «From » behind an empty line; what is more than is read of a letter is dropped here."""
    letter: list[bytes] = []
    size, was_empty = 0, False
    for line in lines:
        if was_empty and _FROM.match(line.rstrip(b"\r\n")):
            yield b"".join(letter)
            letter, size, was_empty = [], 0, False
            continue
        was_empty = not line.strip()
        if size <= LARGEST:
            letter.append(_QUOTED.sub(rb"\1", line))
            size += len(line)
    if any(line.strip() for line in letter):
        yield b"".join(letter)
