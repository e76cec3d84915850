"""The style sheets that somebody's page links: asked for, or looked for beside a saved page, and read for what hides.

Of each only the rules are kept that can hide something: they are part of the evidence.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from editor.errors import QalamError
from editor.newsroom import web
from editor.reprints.hiding import Rule, Sheet, read_sheet

MOST = 16  # sheets of a page, imported ones too
MOST_BYTES = 1_500_000  # of one sheet
MOST_BYTES_OF_ALL = 4_000_000
SECONDS = 20.0  # for all of them
_MOST_KEPT = 400_000  # characters of rules
_FOR_ALL = ("", "all", "screen", "only screen")
Load = Callable[[str], bytes]
"""What stands at an address, whole. Raises QalamError, OSError."""


@dataclass(frozen=True)
class LinkedSheet:
    """`rules` are those that can hide something; `problem` says in a sentence why it was not read."""

    address: str
    rules: tuple[Rule, ...] = ()
    problem: str = ""

    def as_json(self) -> dict[str, Any]:
        kept = {"address": self.address, "rules": [rule.text for rule in self.rules]}
        return kept | ({"problem": self.problem} if self.problem else {})

    @classmethod
    def from_json(cls, kept: Any) -> LinkedSheet:
        """What the ledger has of it."""
        found = kept if isinstance(kept, Mapping) else {}
        rules = read_sheet("\n".join(str(rule) for rule in found.get("rules", ()))).rules
        return cls(str(found.get("address", "")), rules, str(found.get("problem", "")))


def linked_sheets(root: Any, base: str, load: Load) -> tuple[LinkedSheet, ...]:
    """Those that every reader of the page gets, in order, an imported one before the one that imports it.

    `base` is the page's address. One that cannot be read is there with its problem: the page is judged without it.
    """
    reading = _Reading(load)
    found = [one for address in _addresses(root, base) for one in reading.read(address, 0)]
    return tuple(found)


class _Reading:
    """Counts what was read of one page."""

    def __init__(self, load: Load) -> None:
        self._load = load
        self._seen: set[str] = set()
        self._bytes = self._kept = 0

    def read(self, address: str, depth: int) -> Iterator[LinkedSheet]:
        if address in self._seen:
            return
        self._seen.add(address)
        if len(self._seen) > MOST or self._bytes > MOST_BYTES_OF_ALL or depth > 3:
            yield LinkedSheet(
                address, problem="The page has too many or too large style sheets; this one was not read."
            )
            return
        try:
            data = self._load(address)
        except QalamError as error:
            yield LinkedSheet(address, problem=error.message)
            return
        except OSError as error:
            yield LinkedSheet(address, problem=f"It cannot be read: {error.strerror or error}.")
            return
        self._bytes += len(data)
        sheet = read_sheet(_decoded(data))
        for imported in sheet.imports:
            yield from self.read(joined(address, imported), depth + 1)
        yield LinkedSheet(address, tuple(self._fitting(sheet)))

    def _fitting(self, sheet: Sheet) -> Iterator[Rule]:
        for rule in sheet.rules:
            self._kept += len(rule.text)
            if self._kept <= _MOST_KEPT:
                yield rule


def _addresses(root: Any, base: str) -> Iterator[str]:
    named = next((str(one.get("href")) for one in root.iter("base") if one.get("href")), "")
    base = joined(base, named) if named else base
    for link in root.iter("link"):
        words = str(link.get("rel") or "").lower().split()
        is_for_all = str(link.get("media") or "").strip().lower() in _FOR_ALL
        if "stylesheet" in words and "alternate" not in words and is_for_all and link.get("disabled") is None:
            address = joined(base, str(link.get("href") or ""))
            if address:
                yield address
    for style in root.iter("style"):
        for imported in read_sheet(str(style.text or "")).imports:
            yield joined(base, imported)


def joined(base: str, address: str) -> str:
    """Where an address of a page or a sheet leads; "" for what is none."""
    address = address.strip()
    if not address or address.startswith(("data:", "javascript:")):
        return ""
    try:
        return urljoin(base, address).partition("#")[0][:2_000]
    except ValueError:
        return ""


def _decoded(data: bytes) -> str:
    named = re.match(rb'@charset "([\w-]{2,30})";', data)
    try:
        return data.decode(named[1].decode() if named else "utf-8-sig")
    except (LookupError, UnicodeDecodeError):
        return data.decode("latin-1")  # names of classes are ASCII nearly everywhere


def from_the_web(allow_private: bool) -> Load:
    """By the rules of every request; all of one page together take `SECONDS` at most."""
    deadline = time.monotonic() + SECONDS

    def load(address: str) -> bytes:
        left = max(0.1, deadline - time.monotonic())
        limits = web.Limits(seconds=left, bytes=MOST_BYTES, redirects=3, allow_private=allow_private)
        answer = web.ask("GET", address, headers={"Accept": "text/css,*/*;q=0.1"}, limits=limits)
        if answer.status != 200:
            raise OSError(f"{urlsplit(address).hostname} answered {answer.status}")
        return answer.body

    return load


def from_beside(page: Path) -> Load:
    """Files of the saved page's folder and of those in it; an address of the web is not asked: a file is a file."""
    folder = page.parent.resolve()

    def load(address: str) -> bytes:
        if urlsplit(address).scheme in ("http", "https"):
            raise OSError("it does not lie beside the saved page")
        path = (folder / unquote(address.partition("?")[0])).resolve()
        if not path.is_relative_to(folder):
            raise OSError("it does not lie beside the saved page")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise OSError(f"it is larger than {MOST_BYTES} bytes")
        return data

    return load


def from_archive(parts: Mapping[str, bytes]) -> Load:
    """Out of a web archive, by the addresses that its parts are named by."""

    def load(address: str) -> bytes:
        if address not in parts:
            raise OSError("it is not in the archive")
        return parts[address][:MOST_BYTES]

    return load


def rules_of(sheets: Sequence[LinkedSheet]) -> list[Rule]:
    """In their order."""
    return [rule for sheet in sheets for rule in sheet.rules]
