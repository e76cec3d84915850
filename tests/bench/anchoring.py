"""Measures how rightly and how quickly reports are located.

    python -m tests.bench.anchoring CASES.json RESULT.json [--without-revision | --seek-revision]
        [--without-hint] [--context N] [--warm]

CASES.json: {"texts": [{"old", "new"}], "cases": [{"t", "quote", "prefix", "suffix", "hint", …}]}. RESULT.json: a list
of [case, start or null, end or null, score, milliseconds]. With the revision goes the hint, of which only the paragraph
is used: our pages say which block the words stood in (`--without-hint` for pages that do not). `--seek-revision`: the
page names none, and today's text and the one before are both known to have gone out. Each case pays for the comparison
of its two texts itself; with `--warm` cases of one article share it, as they do in the program.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from editor.reports.anchoring import held, locate
from editor.reports.anchoring.folding import forget
from editor.reports.anchoring.pairing import paired_articles


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", type=Path)
    parser.add_argument("result", type=Path)
    unnamed = parser.add_mutually_exclusive_group()
    unnamed.add_argument("--without-revision", action="store_true")
    unnamed.add_argument("--seek-revision", action="store_true", help="of the two texts, the one that holds the words")
    parser.add_argument("--without-hint", action="store_true", help="as from a page that names no block")
    parser.add_argument("--context", type=int, default=0, help="characters a side instead of the cases' own")
    parser.add_argument("--warm", action="store_true")
    options = parser.parse_args()
    data = json.loads(options.cases.read_text(encoding="utf-8"))
    rows = []
    for number, case in enumerate(data["cases"]):
        text = data["texts"][case["t"]]
        then = None if options.without_revision else text["old"]
        unhinted = options.without_hint or options.without_revision or options.seek_revision
        hint = None if unhinted else case["hint"]
        prefix, suffix = case["prefix"], case["suffix"]
        if options.context:  # as much as the widget sends
            start, end = case["hint"], case["hint"] + len(case["quote"])
            prefix = text["old"][max(0, start - options.context) : start]
            suffix = text["old"][end : end + options.context]
        if not options.warm:
            forget()
            paired_articles.cache_clear()
        begun = time.perf_counter()
        if options.seek_revision:  # as `Locator` does
            shares = {name: held(text[name], case["quote"], prefix, suffix) for name in ("new", "old")}
            then = text["new"] if shares["new"] >= shares["old"] else text["old"]
        found = locate(text["new"], case["quote"], prefix, suffix, then=then, hint=hint)
        spent = 1_000 * (time.perf_counter() - begun)
        rows.append([number, found.start, found.end, found.score, spent])
    options.result.write_text(json.dumps(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
