"""Counts how often a safe repair changes a correct word.

    python -m tests.bench.language_safety SENTENCES.txt [--dictionaries FOLDER]... [--bare] [--damage] [--capitals]

SENTENCES.txt: correct Kazakh text, one sentence a line; it is measured on and never learned from. A change of spaces,
or of a hyphen for a dash, is typography and is counted apart. The goal is 0 changed words. `--damage` instead puts an И
in place of one letter that Russian lacks in each sentence, and tells how many are found, and mended rightly.
`--capitals` measures the sentences with a capital at each word.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections import Counter
from pathlib import Path

from editor.articles.document import Document, Paragraph
from editor.articles.findings import apply_findings
from editor.language import Lexicon, Proofreader, safe_findings
from editor.language.damaged_letter import DAMAGE, LOST


def mended(proofreader: Proofreader, sentence: str) -> str:
    """The sentence after one round of all safe repairs."""
    document = Document(language="kk", blocks=(Paragraph(id="only", content=sentence),))
    return apply_findings(document, safe_findings(proofreader.check(document)))[0].text


def letters_only(text: str) -> list[str]:
    """The words of a text, for a comparison in which typography does not count."""
    return re.findall(r"[^\W\d_]+", text)


def changed_words(proofreader: Proofreader, sentence: str) -> list[tuple[str, str]]:
    """(word as it stood, word after the safe repairs) for each word that is not the same."""
    before, after = letters_only(sentence), letters_only(mended(proofreader, sentence))
    if len(before) != len(after):
        return [(sentence, " ".join(after))]
    return [(old, new) for old, new in zip(before, after, strict=True) if old != new]


def measure_safety(proofreader: Proofreader, sentences: list[str]) -> None:
    changes: Counter[tuple[str, str]] = Counter()
    findings: Counter[tuple[str, bool]] = Counter()
    start = time.perf_counter()
    for sentence in sentences:
        changes.update(changed_words(proofreader, sentence))
        findings.update((finding.check, finding.safe) for finding in proofreader.check_block("kk", sentence))
    seconds = time.perf_counter() - start
    count = sum(len(sentence.split()) for sentence in sentences)
    print(f"{len(sentences)} sentences, {count} words, {seconds:.1f} s")
    print(f"words changed by safe repairs: {sum(changes.values())}")
    for (old, new), times in changes.most_common():
        print(f"  {old!a} {old} -> {new!a} {new}  {times}")
    for (check, safe), times in sorted(findings.items()):
        print(f"  {check:26} {'safe' if safe else 'shown':6} {times}")


def measure_damage(proofreader: Proofreader, sentences: list[str]) -> None:
    chance = random.Random("damage")
    planted = found = right = wrong = 0
    examples: list[str] = []
    for sentence in sentences:
        places = [match.start() for match in re.finditer(f"[{''.join(LOST)}]", sentence)]
        if not places:
            continue
        planted += 1
        at = chance.choice(places)
        damaged = sentence[:at] + DAMAGE + sentence[at + 1 :]
        here = [f for f in proofreader.check_block("kk", damaged) if f.place.start <= at < f.place.end]
        found += bool(here)
        if any(finding.safe for finding in here):
            good = mended(proofreader, damaged) == mended(proofreader, sentence)
            right, wrong = right + good, wrong + (not good)
            if not good:
                examples += [f"{f.text} -> {f.suggestions[0]}" for f in here if f.safe]
    print(f"planted {planted}  found {found}  mended rightly {right}  mended wrongly {wrong}")
    print("\n".join(examples[:40]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sentences", type=Path)
    parser.add_argument("--dictionaries", type=Path, action="append")
    parser.add_argument("--bare", action="store_true", help="our own lists only")
    parser.add_argument("--damage", action="store_true")
    parser.add_argument("--capitals", action="store_true")
    options = parser.parse_args()
    lines = options.sentences.read_text(encoding="utf-8").splitlines()
    if options.capitals:
        lines = [re.sub(r"\b\w", lambda letter: letter.group().upper(), line) for line in lines]
    folders = [] if options.bare else options.dictionaries
    proofreader = Proofreader(Lexicon(folders))
    (measure_damage if options.damage else measure_safety)(proofreader, [line for line in lines if line.strip()])


if __name__ == "__main__":
    main()
