"""Words and characters of an article, for the line below the page."""

from __future__ import annotations

from dataclasses import dataclass

from editor.articles.document import Document


@dataclass(frozen=True)
class Counts:
    """`characters` with spaces; line ends between blocks do not count."""

    words: int
    characters: int


def count(document: Document) -> Counts:
    """Headline, lead and body. A word stands between spaces (no-break ones too) and holds a letter or a digit."""
    texts = (document.headline, document.lead, *(block.text for block in document.blocks))
    words = sum(any(letter.isalnum() for letter in word) for text in texts for word in text.split())
    return Counts(words, sum(len(text) - text.count("\n") for text in texts))
