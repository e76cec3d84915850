"""KEY=VALUE words of a call."""

from __future__ import annotations

from collections.abc import Iterable

from editor.errors import UserMistake


def read_pairs(words: Iterable[str]) -> dict[str, str]:
    """Raises UserMistake for a word without =, or with nothing before it."""
    pairs = {}
    for word in words:
        key, separator, value = word.partition("=")
        if not separator or not key:
            raise UserMistake(f"“{word}” is not KEY=VALUE.", "Write it like folder=/srv/site.", code="not_a_pair")
        pairs[key] = value
    return pairs
