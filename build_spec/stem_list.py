"""Learns the list of Kazakh stems from openly licensed texts: which stems they use, and how often.

    python build_spec/stem_list.py FOLDER [--dictionary kk_KZ.dic] [--output resources/dictionaries/kk-stems.txt]

FOLDER holds the texts of build_spec/word_list.py. A stem that a dictionary knows is listed when a word of the texts is
best read as a form of it. One that no dictionary knows is listed when it stands alone and at least twice, or when at
least three different forms are made of it. What is kept is the stem, its state and a count: facts about the texts.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

import word_list

from editor.language.kazakh.analyser import Analyser, Analysis
from editor.language.kazakh.grammar import Grammar, kazakh
from editor.language.kazakh.likelihood import STOP, Likelihood, Use
from editor.language.kazakh.sources import KAZAKH, commands, dictionary, spoken, verb_stems
from editor.language.kazakh.stems import Stems

OUTPUT = Path(__file__).resolve().parent.parent / "resources" / "dictionaries" / "kk-stems.txt"
SYSTEM = Path("/usr/share/hunspell/kk_KZ.dic")
HEADER = """\
# Kazakh stems with their state (or endings) and how often they stand in the texts that they were learned from; made by
# build_spec/stem_list.py. Licence of this list: CC BY-SA 4.0. Sources:
{sources}
"""
_STOPS = {"б": "п", "г": "к", "ғ": "қ"}
_SHORTEST, _LONGEST_TAIL = 3, 9


def words_in(folder: Path) -> Counter[str]:
    """Lower-case words of Kazakh letters with their counts; a line that stands twice counts once."""
    counts: Counter[str] = Counter()
    for name in word_list.SOURCES:
        for line in dict.fromkeys((folder / name).read_text(encoding="utf-8").splitlines()):
            counts.update(word for word in re.findall(r"\w+", line.lower()) if KAZAKH.fullmatch(word))
    return counts


def all_stems(grammar: Grammar, path: Path) -> Stems:
    """Every stem of the dictionary and of the grammar's own lists."""
    stems = Stems()
    words = list(dictionary(path))
    for word, is_verb in words:
        stems.add("verb" if is_verb else "noun", map(spoken, verb_stems(word)) if is_verb else (word,))
    stems.add("verb", commands((word for word, _ in words), set()))
    stems.add("noun", grammar.words["nouns_in_u"])
    for name in ("verbs", "verbs_in_a_vowel"):
        stems.add("verb", grammar.words[name])
    for state in ("time", "numeral"):
        stems.add(state, grammar.words[state])
    stems.add_dropping(grammar.words["dropping"])
    return stems


@dataclass(frozen=True)
class Used:
    """How often each stem and each ending is used, and the words that cannot be read."""

    stems: Counter[tuple[str, str]]
    endings: Counter[Use]
    unknown: Counter[str]


def attested(analyser: Analyser, counts: Counter[str], effort: Callable[[Analysis], Any]) -> Used:
    """Every word read in the way that takes the least effort."""
    stems: Counter[tuple[str, str]] = Counter()
    endings: Counter[Use] = Counter()
    unknown: Counter[str] = Counter()
    for word, count in counts.items():
        readings = analyser.analyses(word)
        if not readings:
            unknown[word] = count
            continue
        best = min(readings, key=effort)
        stems[best.stem, best.state] += count
        for state, step in best.steps:
            endings[state, step.name, step.form] += count
        endings[best.final, *STOP] += count
    return Used(stems, endings, unknown)


def learned(grammar: Grammar, stems: Stems, counts: Counter[str]) -> Used:
    """First the simplest readings, then twice the likeliest by what was learned from those before."""
    used = attested(Analyser(grammar, stems), counts, _simplicity)
    for _ in range(2):
        likelihood = Likelihood(used.stems, used.endings)
        used = attested(Analyser(grammar, stems, likelihood=likelihood), counts, attrgetter("cost"))
    return used


def _simplicity(reading: Analysis) -> tuple[int, int]:
    return len(reading.steps), -len(reading.stem)


def induced(grammar: Grammar, unknown: Counter[str]) -> Counter[tuple[str, str]]:
    """New stems of nouns, from the forms that the grammar would make of them."""
    support: dict[str, dict[str, int]] = defaultdict(dict)
    for word, count in unknown.items():
        for end in range(_SHORTEST, len(word) + 1):
            if len(word) - end > _LONGEST_TAIL:
                continue
            written = word[:end]
            stem = written[:-1] + _STOPS[written[-1]] if end < len(word) and written[-1] in _STOPS else written
            if Analyser(grammar, _only(stem)).knows(word):
                support[stem][word] = count
    found: Counter[tuple[str, str]] = Counter()
    for stem, forms in support.items():
        alone = stem in forms and (forms[stem] >= 2 or len(forms) >= 2)
        if alone or (len(forms) >= 2 and len(stem) > 4) or (len(forms) >= 3 and len(stem) > _SHORTEST):
            found[stem, "noun"] = sum(forms.values())
    return _without_forms(grammar, found)


def _without_forms(grammar: Grammar, found: Counter[tuple[str, str]]) -> Counter[tuple[str, str]]:
    """Without those that are forms of a shorter new stem."""
    kept: Counter[tuple[str, str]] = Counter()
    for _, group in groupby(sorted(found, key=_length), key=_length):
        shorter = Stems()
        shorter.add("noun", (stem for stem, _ in kept))
        simpler = Analyser(grammar, shorter)
        kept.update({key: found[key] for key in group if not simpler.knows(key[0])})
    return kept


def _length(key: tuple[str, str]) -> int:
    return len(key[0])


def _only(stem: str) -> Stems:
    stems = Stems()
    stems.add("noun", (stem,))
    return stems


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dictionary", type=Path, default=SYSTEM)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument("--endings", type=Path, default=OUTPUT.with_name("kk-endings.txt"))
    options = parser.parse_args(arguments)
    try:
        counts = words_in(options.folder)
        grammar = kazakh()
        used = learned(grammar, all_stems(grammar, options.dictionary), counts)
    except (OSError, UnicodeDecodeError) as fault:
        print(f"A source cannot be read: {fault}.", file=sys.stderr)
        return 2
    new = induced(grammar, used.unknown)
    rows = sorted((used.stems + new).items())
    header = HEADER.format(sources="\n".join(f"#   {what}" for what in word_list.SOURCES.values()))
    body = "".join(f"{stem} {state} {count}\n" for (stem, state), count in rows)
    weights = "".join("\t".join((str(count), *use)) + "\n" for use, count in sorted(used.endings.items()))
    options.endings.write_text(header + weights, encoding="utf-8", newline="\n")
    options.output.write_text(header + body, encoding="utf-8", newline="\n")
    print(f"{len(rows)} stems, {len(new)} of them in no dictionary, in {options.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
