"""The stems as they were gathered once, in the user's cache folder: the next start reads them in a third of the time.

A file is named by the content of all that it was made of, so none is ever out of date; it is text, and one that is
damaged, or made by hand, is not taken: its first line holds the digest of the rest.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import resources
from editor.errors import EnvironmentFault
from editor.language.kazakh import (
    analyser,
    automaton,
    doubt,
    grammar,
    harmony,
    likelihood,
    near_endings,
    nearby,
    slips,
    sources,
    tails,
    usual,
)
from editor.language.kazakh import stems as stems_module
from editor.language.kazakh.stems import Stems
from editor.newsroom.files import atomic_write

_MADE_OF = ("kk-stems.txt", "kk-words.txt", "kk-common.txt", "kk-names.txt", "kk-endings.txt")
# Of the stems, and of the verdicts that are kept beside them.
_MADE_BY = (
    grammar,
    harmony,
    likelihood,
    sources,
    stems_module,
    analyser,
    automaton,
    doubt,
    nearby,
    near_endings,
    slips,
    tails,
    usual,
)
_MOST_FILES = 4  # with the machine's dictionaries, without them, and those of an update ago


class Compiled(NamedTuple):
    """Stems, what they and the forms of the texts may begin with, and what is written of them: `prefixes` and `written`
    of an analyser; the usual words, and what they cost.
    """

    stems: Stems
    prefixes: dict[str, float]
    written: dict[str, float]
    usual: dict[str, float]


def name_of(dictionaries: Iterable[Path | None], added: Iterable[str] = ()) -> str:
    """The name of the file for these .dic files and words. Raises OSError where one cannot be read."""
    digest = sha256()
    paths = [resources.path("grammar", "kazakh.toml")]
    paths += [resources.path("dictionaries", name) for name in _MADE_OF]
    modules = [Path(module.__file__ or "") for module in _MADE_BY]
    if all(module.is_file() for module in modules):
        paths += modules
    else:  # in the built program, whose modules lie within it
        built = Path(sys.executable).stat()
        digest.update(f"{built.st_size} {built.st_mtime_ns}".encode())
    for path in (*paths, *dictionaries):
        digest.update(sha256(path.read_bytes()).digest() if path is not None else b"none")
    for word in sorted(added):
        digest.update(word.encode() + b"\n")
    return f"kazakh-{digest.hexdigest()[:32]}.json"


def read(folder: Path, name: str) -> Compiled | None:
    """What was kept under this name; None where nothing was, or where it is not as it was written."""
    try:
        digest, _, body = (folder / name).read_bytes().partition(b"\n")
        if sha256(body).hexdigest().encode() != digest:
            return None
        kept = json.loads(body)
        prefixes, written, usual = (_read_costs(kept[name]) for name in ("prefixes", "written", "usual"))
        states: dict[str, tuple[str, ...]] = {}
        for names, texts in kept["stems"]:
            states.update(dict.fromkeys(texts.split(), tuple(names)))
        return Compiled(Stems(states, kept["dropping"]), prefixes, written, usual)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def keep(folder: Path, name: str, compiled: Compiled) -> None:
    """Write it for the next start. Where the disk refuses, the next start takes a moment longer: nobody is told."""
    by_states: dict[tuple[str, ...], list[str]] = {}
    for stem, states in compiled.stems.states.items():
        by_states.setdefault(states, []).append(stem)
    kept = {
        "prefixes": _kept_costs(compiled.prefixes),
        "written": _kept_costs(compiled.written),
        "usual": _kept_costs(compiled.usual),
        "stems": [(states, " ".join(texts)) for states, texts in by_states.items()],
        "dropping": compiled.stems.shortened,
    }
    body = json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()
    with suppress(OSError, EnvironmentFault):
        folder.mkdir(parents=True, exist_ok=True)
        atomic_write(folder / name, sha256(body).hexdigest().encode() + b"\n" + body)
        others = sorted(folder.glob("kazakh-*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in others[_MOST_FILES:]:
            path.unlink(missing_ok=True)


def _kept_costs(costs: Mapping[str, float]) -> list[tuple[float, str]]:
    """The texts of each cost: there are few costs and many texts."""
    by_cost: dict[float, list[str]] = {}
    for text, cost in costs.items():
        by_cost.setdefault(cost, []).append(text)
    return [(cost, " ".join(texts)) for cost, texts in by_cost.items()]


def _read_costs(kept: Iterable[tuple[float, str]]) -> dict[str, float]:
    costs: dict[str, float] = {}
    for cost, texts in kept:
        costs.update(dict.fromkeys(texts.split(), cost))
    return costs
