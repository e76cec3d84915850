"""What the speller knows, as it was made once: the next start reads it in a tenth of the time.

A file is named by the content of all that it was made of, so none is ever out of date; one that is damaged, or made by
hand, is not taken: its first line holds the digest of the rest. The second is JSON, and behind it lie words and bits.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from itertools import chain, repeat
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import resources
from editor.errors import EnvironmentFault
from editor.language.kazakh import slips, usual
from editor.language.kazakh.analyser import LETTERS, Analyser
from editor.language.kazakh.stems import Stems
from editor.language.kazakh.sure_words import SureWords, doubtful_words
from editor.language.kazakh.tails import Ends
from editor.language.kazakh.usual import Traces, usual_words
from editor.newsroom.files import atomic_write

_LISTS = ("kk-stems.txt", "kk-words.txt", "kk-common.txt", "kk-names.txt", "kk-endings.txt")
_CODE = Path(__file__).parent  # the built program has the sources of this package beside it too
_PART = 1 << 16  # bytes of texts, a millisecond
_MOST_FILES = 4  # with the machine's dictionaries, without them, and those of an update ago
_Value = TypeVar("_Value")


class Reach(NamedTuple):
    """The costs below which words are listed: those that need no look, and those that others are held against, from the
    most usual ones on.
    """

    sure: float
    usual: tuple[float, ...]


QUICK = Reach(usual.QUICK, (usual.QUICK,))  # where somebody waits for it
AHEAD = Reach(20.0, (11.5, 13.5, 15.5, 18.0))


class Compiled(NamedTuple):
    """Stems, what they and the forms of the texts may begin with, and what is written of them: `prefixes` and `written`
    of an analyser; what its stems and forms end in; the words that need no look, and the traces of the usual ones.
    """

    stems: Stems
    prefixes: dict[str, float]
    written: dict[str, float]
    ends: Ends
    sure: SureWords
    traces: tuple[Traces, ...]


def compiled(analyser: Analyser, reach: Reach) -> Compiled:
    """What an analyser knows, with as many words as `reach` says: thousands in half a second, a million in ten."""
    costs = usual_words(analyser, max(reach.sure, *reach.usual))
    doubtful = doubtful_words(costs, LETTERS, slips.NATS)
    sure = SureWords.of(word for word, cost in costs.items() if cost < reach.sure and word not in doubtful)
    traces = tuple(Traces.of(most, [word for word in costs if costs[word] < most], LETTERS) for most in reach.usual)
    return Compiled(analyser.stems, analyser.prefixes, analyser.written, analyser.tails.ends, sure, traces)


def name_of(dictionaries: Iterable[Path | None], added: Iterable[str] = (), code: Path = _CODE) -> str:
    """The name of the file for these .dic files and words, as the sources in the folder `code` make it.

    Empty where there are no sources: nothing may be kept then, since nobody could say what made it. Raises OSError
    where a file cannot be read.
    """
    sources = sorted(code.glob("*.py"))
    if not sources:
        return ""
    digest = sha256(sys.byteorder.encode())
    lists = [resources.path("dictionaries", name) for name in _LISTS]
    for path in (resources.path("grammar", "kazakh.toml"), *lists, *sources, *dictionaries):
        digest.update(sha256(path.read_bytes()).digest() if path is not None else b"none")
    for word in sorted(added):
        digest.update(word.encode() + b"\n")
    return f"kazakh-{digest.hexdigest()[:32]}.words"


def read(folder: Path, name: str) -> Compiled | None:
    """What was kept under this name; None where nothing was, or where it is not as it was written."""
    try:
        digest, _, rest = (folder / name).read_bytes().partition(b"\n")
        if sha256(rest).hexdigest().encode() != digest:
            return None
        line = rest.index(b"\n") + 1
        kept = json.loads(rest[:line])
        parts, start = list[bytes](), line
        for size in kept["sizes"]:
            parts.append(rest[start : start + size])
            start += size
        names, *costs = kept["values"]
        texts, sure, bits = parts[: len(costs) + 1], parts[len(costs) + 1], parts[len(costs) + 2 :]
        maps = map(_values, kept["counts"], (map(tuple, names), *costs), texts)
        states, prefixes, written, stems, forms = maps
        return Compiled(
            Stems(states, kept["dropping"]),
            prefixes,
            written,
            Ends(stems, forms),
            SureWords(sure),
            tuple(map(Traces, kept["reaches"], bits)),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def keep(folder: Path, name: str, made: Compiled) -> None:
    """Write it for the next start. Where the disk refuses, the next start takes a moment longer: nobody is told."""
    with suppress(OSError, EnvironmentFault):
        write(folder, name, made)
        others = sorted(folder.glob("kazakh-*"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in others[_MOST_FILES:]:
            path.unlink(missing_ok=True)


def write(folder: Path, name: str, made: Compiled) -> None:
    """Raises OSError or EnvironmentFault where the disk refuses."""
    maps: tuple[Mapping[str, Any], ...] = (made.stems.states, made.prefixes, made.written, *made.ends)
    values, counts, texts = zip(*map(_grouped, maps), strict=True)
    parts = (*texts, made.sure.digests, *(traces.bits for traces in made.traces))
    kept = {
        "values": values,
        "counts": counts,
        "dropping": made.stems.shortened,
        "reaches": [traces.reach for traces in made.traces],
        "sizes": [len(part) for part in parts],
    }
    line = json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    body = b"".join((line, *parts))
    folder.mkdir(parents=True, exist_ok=True)
    atomic_write(folder / name, sha256(body).hexdigest().encode() + b"\n" + body)


def clear(folder: Path, name: str) -> None:
    """Remove what is kept under other names, and set the time of this one: it was looked at now. May raise OSError."""
    (folder / name).touch()
    for path in folder.glob("kazakh-*"):
        if path.name != name:
            path.unlink(missing_ok=True)


def _grouped(values: Mapping[str, _Value]) -> tuple[list[_Value], list[int], bytes]:
    """The values, how many texts have each, and the texts in turn: there are few values and many texts."""
    groups: dict[_Value, list[str]] = {}
    for text, value in values.items():
        groups.setdefault(value, []).append(text)
    texts = " ".join(chain.from_iterable(groups.values())).encode()
    return list(groups), [len(group) for group in groups.values()], texts


def _values(counts: Sequence[int], values: Iterable[_Value], texts: bytes) -> dict[str, _Value]:
    """Some thousand at a step: one call for all of them would keep the window from the interpreter for 0.2 seconds.

    Raises ValueError where they are not as many as counted.
    """
    if not texts:
        return {}
    each = chain.from_iterable(map(repeat, values, counts))
    made: dict[str, _Value] = {}
    read = 0
    for some in _in_parts(texts):
        made.update(zip(some, each, strict=False))
        read += len(some)
    if not read == len(made) == sum(counts):
        raise ValueError("other texts than were counted")
    return made


def _in_parts(texts: bytes) -> Iterator[list[str]]:
    """The texts, which single spaces part."""
    start = end = 0
    while end >= 0:
        end = texts.find(b" ", start + _PART)
        yield texts[start : end if end >= 0 else len(texts)].decode().split(" ")
        start = end + 1
