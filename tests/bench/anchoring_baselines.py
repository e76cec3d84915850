"""What simpler ways of finding a report's place reach, on the cases that ours is measured on.

    python -m tests.bench.anchoring_baselines exact|rapidfuzz CASES.json RESULT.json [--context N]

`exact` takes the place where the very words stand, and of several the one with the most of their context beside it: a
careful editor with a search box. `rapidfuzz` aligns prefix, words and suffix with today's text
(`fuzz.partial_ratio_alignment`); it is no dependency of ours, so `pip install rapidfuzz` first. Neither looks at the
revision that the reader saw.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

Found = tuple[int, int, float] | None
Way = Callable[[str, str, str, str], Found]
_SURE = 80.0  # of 100: below it rapidfuzz's answer is taken for none


def exact(text: str, quote: str, prefix: str, suffix: str) -> Found:
    """Start, end and score of the occurrence with the longest context; None where the words do not stand there."""
    best: tuple[float, int] | None = None
    at = text.find(quote)
    while at >= 0:
        before = _common(text[max(0, at - len(prefix)) : at][::-1], prefix[::-1])
        after = _common(text[at + len(quote) :][: len(suffix)], suffix)
        score = (1 + before + after) / (1 + len(prefix) + len(suffix))
        if best is None or score > best[0]:
            best = (score, at)
        at = text.find(quote, at + 1)
    return None if best is None else (best[1], best[1] + len(quote), best[0])


def _common(one: str, other: str) -> int:
    """How many characters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (a, b) in pairs if a != b), min(len(one), len(other)))


def rapidfuzz() -> Way:
    """The way of that library. Raises ImportError where it is not installed."""
    fuzz = import_module("rapidfuzz.fuzz")

    def find(text: str, quote: str, prefix: str, suffix: str) -> Found:
        found = fuzz.partial_ratio_alignment(prefix + quote + suffix, text)
        if found is None or found.score < _SURE:
            return None
        start = found.dest_start - found.src_start + len(prefix)
        return start, start + len(quote), found.score / 100

    return find


def main() -> None:
    """The result has the shape that the scorer reads: [case, start or null, end or null, score, milliseconds]."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("way", choices=["exact", "rapidfuzz"])
    parser.add_argument("cases", type=Path)
    parser.add_argument("result", type=Path)
    parser.add_argument("--context", type=int, default=0, help="characters a side instead of the cases' own")
    options = parser.parse_args()
    way: Way = exact if options.way == "exact" else rapidfuzz()
    data = json.loads(options.cases.read_text(encoding="utf-8"))
    rows = []
    for number, case in enumerate(data["cases"]):
        text, prefix, suffix = data["texts"][case["t"]], case["prefix"], case["suffix"]
        if options.context:
            start, end = case["hint"], case["hint"] + len(case["quote"])
            prefix = text["old"][max(0, start - options.context) : start]
            suffix = text["old"][end : end + options.context]
        begun = time.perf_counter()
        found = way(text["new"], case["quote"], prefix, suffix)
        spent = 1_000 * (time.perf_counter() - begun)
        rows.append([number, *(found[:2] if found else (None, None)), found[2] if found else 0.0, spent])
    options.result.write_text(json.dumps(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
