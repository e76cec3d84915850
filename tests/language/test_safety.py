"""No safe repair changes a letter of a correct word. The whole measure is tests/bench/language_safety.py."""

from __future__ import annotations

import random
from pathlib import Path

from editor.language import Proofreader
from editor.language.words import script
from tests.bench.language_safety import changed_words


def test_safe_repairs_change_no_correct_word(shared_data: Path, proofreader: Proofreader) -> None:
    file = shared_data / "kazakh" / "kaznerd-validation-sentences.txt"
    sentences = file.read_text(encoding="utf-8").splitlines()
    sample = random.Random("safety").sample(sentences, 1_500)
    changed = [pair for sentence in sample for pair in changed_words(proofreader, sentence)]
    # The text itself has two words with a Latin letter in them: mending such a word is right.
    wrong = [(old, new) for old, new in changed if len({script(letter) for letter in old}) == 1]
    assert wrong == []


def test_capitals_are_no_damage(shared_data: Path, proofreader: Proofreader) -> None:
    file = shared_data / "kazakh" / "kaznerd-validation-sentences.txt"
    sentences = [line for line in file.read_text(encoding="utf-8").splitlines() if "и" in line][:1_500]
    for change in (str.title, str.upper):
        for sentence in map(change, sentences):
            findings = [f for f in proofreader.check_block("kk", sentence) if f.check == "damaged-letter" and f.safe]
            assert findings == [], sentence
