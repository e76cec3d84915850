"""Learns the list of Kazakh words from openly licensed texts.

    python build_spec/word_list.py FOLDER [--output resources/dictionaries/kk-words.txt]

FOLDER holds the texts named in SOURCES. The texts have mistakes of their own (joined words, letters of other
alphabets): a word counts when it stands at least twice, in Kazakh letters only, without a capital inside. What is kept
is the word and how often it stands: facts about the texts, not the texts. A word is in lower case, unless it stands
with a capital everywhere, within sentences too: then it is a name.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

LETTERS = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
AT_LEAST = 2
LONGEST = 40
SOURCES = {
    "apertium-kaz-texts.txt": "texts of apertium-kaz, CC BY-SA 4.0",
    "kazqad-passages.txt": "KazQAD, validation split (passages of the Kazakh Wikipedia), ISSAI, CC BY-SA 4.0",
}
HEADER = """\
# Kazakh words with how often they stand in the texts that they were learned from; made by build_spec/word_list.py.
# Licence of this list: CC BY-SA 4.0. Sources:
{sources}
# A word is listed when it stands at least {at_least} times, written in Kazakh letters only.
"""

# A capital after a word and a space is the word's own; after a full stop or a quotation mark it is the sentence's.
_WITHIN_SENTENCE = re.compile(r"[\w,] $")
_TOKEN = re.compile(r"\w+(?:-\w+)*")
_WORD = re.compile(rf"[{LETTERS}{LETTERS.upper()}][{LETTERS}]+(?:-[{LETTERS}{LETTERS.upper()}][{LETTERS}]+)*")


def learn(lines: Iterable[str]) -> dict[str, int]:
    """Each word with its count, by the order of code points. A line that stands twice counts once."""
    counts: Counter[str] = Counter()
    common: set[str] = set()
    names: set[str] = set()
    for line in dict.fromkeys(lines):
        for match in _TOKEN.finditer(line):
            token = match.group()
            if len(token) > LONGEST or not _WORD.fullmatch(token):
                continue
            counts[token.lower()] += 1
            if token[0].islower():
                common.add(token)
            elif _WITHIN_SENTENCE.search(line, 0, match.start()):
                names.add(token.lower())
    names -= common
    return {
        word.capitalize() if word in names else word: count
        for word, count in sorted(counts.items())
        if count >= AT_LEAST
    }


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    default = Path(__file__).resolve().parent.parent / "resources" / "dictionaries" / "kk-words.txt"
    parser.add_argument("--output", type=Path, default=default)
    options = parser.parse_args(arguments)
    lines: list[str] = []
    for name in SOURCES:
        try:
            lines += (options.folder / name).read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as fault:
            print(f"{name} cannot be read: {fault}. Give the folder that holds {', '.join(SOURCES)}.", file=sys.stderr)
            return 2
    learned = learn(lines)
    header = HEADER.format(sources="\n".join(f"#   {what}" for what in SOURCES.values()), at_least=AT_LEAST)
    body = "".join(f"{word} {count}\n" for word, count in learned.items())
    options.output.write_text(header + body, encoding="utf-8", newline="\n")
    print(f"{len(learned)} words in {options.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
