"""Kazakh spelling on correct text and on planted errors, beside hunspell kk_KZ on the same words in the same run.

    python -m tests.bench.spelling SENTENCES.txt [--errors 1000] [--seed WORD]... [--parts 3] [--dictionaries FOLDER]

SENTENCES.txt: correct Kazakh text, one sentence a line; it is measured on and never learned from. `--parts` measures
every n-th sentence by itself too: a figure that holds for one part only was fitted to it. Errors are one letter lost,
added, replaced, swapped with its neighbour, or typed as the Russian letter for a Kazakh one. Of hunspell, every verdict
is asked, and suggestions for few errors, since each takes tens of milliseconds.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from editor.language.kazakh.analyser import LETTERS
from editor.language.kazakh.speller import Speller

_RUSSIAN = dict(zip("қғңөұүәһі", "кгноууахи", strict=True))
_KINDS = ("lost", "added", "replaced", "swapped", "slip")


@dataclass(frozen=True)
class Judge:
    """A speller under measurement: whether it calls a word misspelt, and what it proposes."""

    name: str
    misspelt: Callable[[str], bool]
    suggestions: Callable[[str], list[str]]
    most_errors: int


def words_of(lines: list[str]) -> list[str]:
    """Running words with a Kazakh or Russian letter, without digits; hesitations of one repeated letter are none."""
    found = [word for line in lines for word in re.findall(r"\w+(?:-\w+)*", line) if not re.search(r"[\d_]", word)]
    return [word for word in found if re.search("[а-яәіңғүұқөһ]", word.lower()) and len(set(word.lower())) > 1]


def spoilt(word: str, chance: random.Random) -> str:
    """The word with one error."""
    kind, at = chance.choice(_KINDS), chance.randrange(len(word))
    places = [place for place, letter in enumerate(word) if letter in _RUSSIAN]
    if kind == "slip" and places:
        at = chance.choice(places)
        return word[:at] + _RUSSIAN[word[at]] + word[at + 1 :]
    if kind == "lost":
        return word[:at] + word[at + 1 :]
    if kind == "added":
        return word[:at] + chance.choice(LETTERS) + word[at:]
    if kind == "swapped" and at + 1 < len(word):
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + chance.choice(LETTERS) + word[at + 1 :]


def planted(words: list[str], count: int, seed: str) -> list[tuple[str, str]]:
    """(word, word with an error), of lower-case words of five letters and more; never another word of the text."""
    chance, types = random.Random(f"spelling/{seed}"), set(words)
    pool = sorted(word for word in types if len(word) >= 5 and word.islower() and "-" not in word)
    pairs: list[tuple[str, str]] = []
    while len(pairs) < count:
        word = chance.choice(pool)
        typed = spoilt(word, chance)
        if typed not in types:
            pairs.append((word, typed))
    return pairs


def measure(judge: Judge, label: str, words: list[str], errors: list[tuple[str, str]]) -> None:
    """Prints one row of the table."""
    types = sorted(set(words))
    start = time.process_time()
    wrong = {word for word in types if judge.misspelt(word)}
    new = len(types) / (time.process_time() - start)
    start = time.process_time()
    for word in types:
        judge.misspelt(word)
    again = len(types) / (time.process_time() - start)
    alarms = 100 * sum(word in wrong for word in words) / len(words)
    caught = sum(judge.misspelt(typed) for _, typed in errors)
    asked = errors[: judge.most_errors]
    start = time.process_time()
    answers = [(word, judge.suggestions(typed)[:5] if judge.misspelt(typed) else []) for word, typed in asked]
    milliseconds = 1000 * (time.process_time() - start) / max(1, len(asked))
    first = 100 * sum(found[:1] == [word] for word, found in answers) / len(asked)
    five = 100 * sum(word in found for word, found in answers) / len(asked)
    share = 100 * caught / len(errors)
    print(
        f"| {judge.name} | {label} | {alarms:.2f} % | {share:.1f} % | {first:.1f} % | {five:.1f} % "
        f"| {milliseconds:.1f} ms | {new:,.0f} | {again:,.0f} |",
        flush=True,
    )


def judges(folder: Path, most: int) -> list[Judge]:
    """Ours, fresh, and hunspell where its dictionary is there."""
    kazakh, russian = (path if path.is_file() else None for path in (folder / "kk_KZ.dic", folder / "ru_RU.dic"))
    ours = Speller(kazakh, russian)
    ours.verdict("қала")
    found = [Judge("Qalam", lambda word: ours.verdict(word) == "misspelt", ours.suggestions, most)]
    if kazakh is not None:
        from hunspell import Hunspell

        theirs = Hunspell("kk_KZ", hunspell_data_dir=str(folder))
        found.append(
            Judge("hunspell kk_KZ", lambda word: not theirs.spell(word), lambda word: [*theirs.suggest(word)], 60)
        )
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sentences", type=Path)
    parser.add_argument("--errors", type=int, default=1000)
    parser.add_argument("--seed", action="append")
    parser.add_argument("--parts", type=int, default=3)
    parser.add_argument("--dictionaries", type=Path, default=Path("/usr/share/hunspell"))
    options = parser.parse_args()
    lines = [line for line in options.sentences.read_text(encoding="utf-8").splitlines() if line.strip()]
    print(
        "| Speller | Text | False alarms | Caught | First | In five | A misspelt word | New words/s | Known again/s |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for seed in options.seed or ["", "one"]:
        words = words_of(lines)
        for judge in judges(options.dictionaries, options.errors):
            measure(judge, f"all, seed “{seed}”", words, planted(words, options.errors, seed))
    for part in range(options.parts if options.parts > 1 else 0):
        words = words_of(lines[part :: options.parts])
        for judge in judges(options.dictionaries, options.errors)[:1]:
            measure(judge, f"part {part + 1} of {options.parts}", words, planted(words, options.errors, "part"))


if __name__ == "__main__":
    main()
