"""Kazakh in three scripts: how fast, and how much of a text comes back right.

    python -m tests.bench.scripts TEXT.txt... [--most WORDS] [--examples N]

TEXT.txt: correct Kazakh in Cyrillic; it is measured on and never learned from. Every word is written in another script
and read back, a sentence a line. Right: the word as it stood, capitals apart (Arabic has none; counted beside it).
Marked: words that are called doubtful. Silent: wrong words that are not marked, which is what an editor must fear.
Words a second are of CPU.
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from editor.articles.document import Script
from editor.language import Lexicon
from editor.language.scripts import OTHERS, Transliterator

_WORD = re.compile(r"[^\W\d_]+")


@dataclass
class Tally:
    """Counts over words with a Cyrillic letter."""

    words: int = 0
    right: int = 0
    capitals: int = 0
    marked: int = 0
    silent: int = 0
    there: float = 0.0
    back: float = 0.0
    wrong: Counter[tuple[str, str]] = field(default_factory=Counter)


def measure(lines: list[str], script: Script, transliterator: Transliterator) -> Tally:
    """There and back, line by line."""
    tally = Tally()
    for line in lines:
        start = time.process_time()
        there = transliterator.turn(line, "cyrillic", script)
        middle = time.process_time()
        back = transliterator.turn(there.text, script, "cyrillic")
        tally.there += middle - start
        tally.back += time.process_time() - middle
        doubtful = {doubt.text.lower() for doubt in back.doubts}
        before, after = _WORD.findall(line), _WORD.findall(back.text)
        if len(before) != len(after):  # a word of signs that have no letter in the other script
            tally.words += len(before)
            tally.silent += len(before)
            continue
        for old, new in zip(before, after, strict=True):
            if re.search("[а-яёәғқңөұүһі]", old.lower()) is None:
                continue
            right, marked = old.lower() == new.lower(), new.lower() in doubtful
            tally.words += 1
            tally.right += right
            tally.capitals += right and old == new
            tally.marked += marked
            tally.silent += not right and not marked
            if not right:
                tally.wrong[old, new] += 1
    return tally


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path, nargs="+")
    parser.add_argument("--most", type=int, default=20_000, help="words of each text")
    parser.add_argument("--examples", type=int, default=0)
    options = parser.parse_args()
    transliterator = Transliterator(Lexicon())
    transliterator.turn("қала", "arabic", "cyrillic")
    print(f"{'text':34} {'script':11} {'words':>6} {'right':>7} {'capitals':>8} {'marked':>7} {'silent':>7}  words/s")
    for path in options.texts:
        lines, count = [], 0
        for line in path.read_text(encoding="utf-8").splitlines():
            lines.append(line)
            count += len(line.split())
            if count >= options.most:
                break
        for script in OTHERS:
            transliterator = Transliterator(Lexicon())
            transliterator.turn("سوز", "arabic", "cyrillic")
            tally = measure(lines, script, transliterator)
            shares = [
                100 * number / tally.words for number in (tally.right, tally.capitals, tally.marked, tally.silent)
            ]
            print(
                f"{path.name:34} {script:11} {tally.words:6} {shares[0]:6.2f}% {shares[1]:7.2f}% {shares[2]:6.2f}%"
                f" {shares[3]:6.2f}%  there {tally.words / tally.there:,.0f}, back {tally.words / tally.back:,.0f}"
            )
            for (old, new), times in tally.wrong.most_common(options.examples):
                print(f"    {old} -> {new}  {times}")


if __name__ == "__main__":
    main()
