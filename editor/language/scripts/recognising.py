"""Which script a Kazakh text is written in, by its letters."""

from __future__ import annotations

from editor.articles.document import Script
from editor.language.scripts.tables import CYRILLIC, OTHERS, table

_SAMPLE = 20_000  # characters


def script_of(text: str) -> Script:
    """By the letters that stand in it most; the two Latin alphabets are told by those that only one of them has."""
    sample = text[:_SAMPLE].lower()
    counts: dict[Script, int] = dict.fromkeys((CYRILLIC, *OTHERS), 0)
    for letter in set(sample):
        number = sample.count(letter)
        if "\u0400" <= letter <= "\u052f":
            counts[CYRILLIC] += number
        for script in OTHERS:
            if letter in table(script).signs:
                counts[script] += number
    counts["latin-2018"] += sample.count("sh") + sample.count("ch") - sample.count("ş")
    best = max(counts, key=lambda script: counts[script])
    return best if counts[best] else CYRILLIC
