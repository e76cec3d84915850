"""Counts how often a safe repair changes a correct word, and what each check finds in correct text.

    python -m tests.bench.language_safety SENTENCES.txt [--language kk|ru|en] [--dictionaries FOLDER]... [--bare]
        [--damage] [--capitals] [--most NUMBER] [--examples NUMBER]
    python -m tests.bench.language_safety --catalogues /usr/share/locale --language ru|en [...]

SENTENCES.txt: correct text, one sentence a line; it is measured on and never learned from. `--catalogues` reads the
sentences of a system's translated programs instead: Russian ones, or the English ones that they translate; lines that
look like commands are left out. A change of spaces, or of a hyphen for a dash, is typography and is counted apart. The
goal is 0 changed words. `--damage` instead puts an И in place of one letter that Russian lacks in each sentence, and
tells how many are found, and mended rightly. `--capitals` measures the sentences with a capital at each word.
`--examples` shows what each check found, by chance.
"""

from __future__ import annotations

import argparse
import gettext
import random
import re
import time
from collections import Counter
from pathlib import Path

from editor.articles.document import Document, Language, Paragraph
from editor.articles.findings import apply_findings
from editor.language import Lexicon, Proofreader, safe_findings
from editor.language.damaged_letter import DAMAGE, LOST


def mended(proofreader: Proofreader, sentence: str, language: Language = "kk") -> str:
    """The sentence after one round of all safe repairs."""
    document = Document(language=language, blocks=(Paragraph(id="only", content=sentence),))
    return apply_findings(document, safe_findings(proofreader.check(document)))[0].text


def letters_only(text: str) -> list[str]:
    """The words of a text, for a comparison in which typography does not count."""
    return re.findall(r"[^\W\d_]+", text)


def changed_words(proofreader: Proofreader, sentence: str, language: Language = "kk") -> list[tuple[str, str]]:
    """(word as it stood, word after the safe repairs) for each word that is not the same."""
    before, after = letters_only(sentence), letters_only(mended(proofreader, sentence, language))
    if len(before) != len(after):
        return [(sentence, " ".join(after))]
    return [(old, new) for old, new in zip(before, after, strict=True) if old != new]


def measure_safety(proofreader: Proofreader, sentences: list[str], language: Language, examples: int) -> None:
    changes: Counter[tuple[str, str]] = Counter()
    findings: Counter[tuple[str, bool]] = Counter()
    shown: dict[tuple[str, bool], list[str]] = {}
    start = time.perf_counter()
    for sentence in sentences:
        changes.update(changed_words(proofreader, sentence, language))
        for finding in proofreader.check_block(language, sentence):
            kind = finding.check, finding.safe
            findings[kind] += 1
            shown.setdefault(kind, []).append(f"{finding.text!r} -> {finding.suggestions[:1]} in {sentence[:90]}")
    seconds = time.perf_counter() - start
    count = sum(len(sentence.split()) for sentence in sentences)
    print(f"{len(sentences)} sentences, {count} words, {seconds:.1f} s")
    print(f"words changed by safe repairs: {sum(changes.values())}")
    for (old, new), times in changes.most_common():
        print(f"  {old!a} {old} -> {new!a} {new}  {times}")
    for (check, safe), times in sorted(findings.items()):
        print(f"  {check:26} {'safe' if safe else 'shown':6} {times:6} {times / count * 1000:8.2f} in 1,000 words")
        for line in random.Random("examples").sample(shown[check, safe], min(examples, times)):
            print(f"      {line}")


_COMMAND = re.compile(r"[%<>{}|\\`_=~$^*/@\[\]]|--|\b-\w\b|[a-z][A-Z]|\.\w{1,4}\b")


def catalogue_sentences(folder: Path, language: str) -> list[str]:
    """What translated programs say in sentences, each once: Russian, or the English that it stands for."""
    found: dict[str, None] = {}
    for path in sorted(folder.glob("ru/LC_MESSAGES/*.mo")):
        with path.open("rb") as file:
            catalogue = gettext.GNUTranslations(file)
        for source, text in catalogue._catalog.items():  # type: ignore[attr-defined]  # there is no public list
            if not isinstance(source, str):
                continue
            for line in (text if language == "ru" else source).splitlines():
                words = line.strip()
                if len(words.split()) > 3 and not _COMMAND.search(words):
                    found[words] = None
    return list(found)


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
    parser.add_argument("sentences", type=Path, nargs="?")
    parser.add_argument("--catalogues", type=Path)
    parser.add_argument("--language", choices=("kk", "ru", "en"), default="kk")
    parser.add_argument("--most", type=int, default=1_000_000, help="sentences, chosen by chance")
    parser.add_argument("--examples", type=int, default=0)
    parser.add_argument("--dictionaries", type=Path, action="append")
    parser.add_argument("--bare", action="store_true", help="our own lists only")
    parser.add_argument("--damage", action="store_true")
    parser.add_argument("--capitals", action="store_true")
    options = parser.parse_args()
    if options.catalogues is not None:
        lines = catalogue_sentences(options.catalogues, options.language)
    else:
        lines = options.sentences.read_text(encoding="utf-8").splitlines()
    lines = random.Random("most").sample(lines, min(options.most, len(lines)))
    if options.capitals:
        lines = [re.sub(r"\b\w", lambda letter: letter.group().upper(), line) for line in lines]
    folders = [] if options.bare else options.dictionaries
    proofreader = Proofreader(Lexicon(folders))
    lines = [line for line in lines if line.strip()]
    if options.damage:
        measure_damage(proofreader, lines)
    else:
        measure_safety(proofreader, lines, options.language, options.examples)


if __name__ == "__main__":
    main()
