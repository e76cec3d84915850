"""From Cyrillic into another script: letters, capitals, and the sign of softness. Certain: a word has one spelling."""

from __future__ import annotations

from collections.abc import Iterator

from editor.language.scripts.tables import Table

Pieces = list[tuple[int, str]]
"""How many letters of the word a piece stands for, and how they are written. The lengths add up to the word's."""


def write(word: str, table: Table) -> Pieces:
    """A word without hyphens. Letters that the table does not hold stay as they are."""
    small = word.lower()
    if len(small) != len(word):  # a letter whose small form is two: none of ours
        return [(len(word), word)]
    pieces = [(1, _written(word, small, index, table)) for index in range(len(word))]
    if table.softness is not None and table.softness.marks(small):
        first = next(index for index, letter in enumerate(small) if letter in table.letters)
        pieces[first] = (1, table.softness.sign + pieces[first][1])
    return pieces


def text_of(pieces: Pieces) -> str:
    """The word that they make."""
    return "".join(text for _, text in pieces)


def _written(word: str, small: str, index: int, table: Table) -> str:
    letter = word[index]
    text = table.letters.get(small[index])
    if text is None:
        return letter
    if letter == small[index] or not text:
        return text
    if len(text) > 1 and not _is_among_capitals(word, index):
        return table.upper(text[0]) + text[1:]
    return table.upper(text)


def _is_among_capitals(word: str, index: int) -> bool:
    """«Ш» is Sh in «Шымкент» and SH in «АШЫҚ»; by itself it is the beginning of a name."""
    if index + 1 < len(word):
        return word[index + 1].isupper()
    return index > 0 and word[index - 1].isupper()


def can_write(word: str, table: Table) -> bool:
    """Whether the word holds a letter of Kazakh Cyrillic at all."""
    return any(letter in table.letters for letter in word.lower())


def edges(pieces: Pieces) -> Iterator[tuple[int, int, str]]:
    """Start and end within the word, and the text of each piece."""
    position = 0
    for length, text in pieces:
        yield position, position + length, text
        position += length
