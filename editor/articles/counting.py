"""Words, characters, sentences and the time to read them: the one place that counts.

Counted are headline, lead and body with its captions, titles and cells; not the byline, the dateline, the notice, nor
what stands beside a block (alt text, credit, speaker).

A word stands between spaces of any kind, or dashes, and holds a letter or a digit: «қазақ-орыс», «13.06.2018», «и/или»,
an address and an e-mail are one word each, a dash, «№» or «%» alone is none. Digits in groups of three are one number:
«1 000 000», whichever space parts them. A dash between digits makes a range, which is one word: «10–15».

A character is what a reader takes for one (a grapheme cluster of UAX 29), so that a stressed vowel or an emoji of four
code points is one, however it is stored. In plain Kazakh, Russian and English text these are the code points of NFC,
which is what limits of other programs mean. Line ends and invisible signs are none.

Paces are words a minute of IReST: S. Trauzettel-Klosinski, K. Dietz and the IReST Study Group, “Standardized Assessment
of Reading Performance: The New International Reading Speed Texts IReST”, Investigative Ophthalmology & Visual Science
53(9), 2012, 5452-5461, measured in 25 native speakers a language. They read aloud; in silence most people read faster.
Kazakh was not measured, there or in any comparable study that we know of: we take the pace of Turkish, the one Turkic
language among the seventeen, which builds its long words as Kazakh does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from editor.articles.document import Document, Language, Table

WORDS_A_MINUTE: dict[Language, int] = {"en": 228, "ru": 184, "kk": 166}

_SPACES = r" \u00a0\u2007\u2008\u2009\u202f"  # what parts groups of digits
_NUMBER = re.compile(rf"(?<![\d.,])\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?!\d)")
_GAP = re.compile(rf"[{_SPACES}]")
_DASH = re.compile(r"[—―…]|(?<!\d)[–‒]|[–‒](?!\d)")  # what parts words without a space
_ADDRESS_SIGN = re.compile(r"://|www\.|@")
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")
# What may be part of a cluster of several code points: all but the letters and signs of Latin, Greek and Cyrillic that
# never join. A line end would, but is gone before.
_CLUSTERED = re.compile(
    "[^\u0000-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff\u2000-\u200a\u2010-\u2027\u202f-\u205f\u20a0-\u20cf"
    "\u2100-\u22ff]"
)
_SPACE = re.compile(r"\s")
_LINE_END = re.compile("[\n\r\u2028\u2029\t]")
# A sentence ends at these signs where the next word begins with a capital, a digit or an opening sign.
_SENTENCE_END = re.compile(r"[.!?…]+[»”\"’')\]]*(?=\s+[«“„\"(\[–—-]*\s*[^\W_a-zа-яёәғқңөұүһі])")
_NO_END = re.compile(
    r"(?:^|[\s(«])(?:[^\W\d_]|т\.\s?б|т\.\s?д|т\.\s?п|т\.\s?с\.\s?с|т\.\s?е|ж|жж|г|гг|ғ|ғғ|обл|қ|көш|ул|пр|им|ст|проф|акад"
    r"|доц|см|напр|мыс|тг|руб|Mr|Mrs|Ms|Dr|Prof|St|No|vs|etc|e\.g|i\.e)\.$",
    re.IGNORECASE,
)
_LONGEST_ABBREVIATION = 12  # with what stands before it


@dataclass(frozen=True)
class Counts:
    """`characters` with spaces; `seconds` is the time to read it."""

    words: int = 0
    characters: int = 0
    characters_without_spaces: int = 0
    sentences: int = 0
    seconds: int = 0


@dataclass(frozen=True)
class _Text:
    """What one text comes to."""

    words: int
    characters: int
    spaces: int
    sentences: int


class Counter:
    """Counts documents, and remembers each text of the last one: after an edit only what changed is counted anew."""

    def __init__(self) -> None:
        self._known: dict[str, _Text] = {}

    def count(self, document: Document) -> Counts:
        """Pure but for the memory, which threads may share: each call leaves a whole one behind."""
        return self._count([document.headline, document.lead, *texts_of_body(document)], document.language)

    def count_body(self, document: Document) -> Counts:
        """The same of the body alone."""
        return self._count(list(texts_of_body(document)), document.language)

    def _count(self, texts: list[str], language: Language) -> Counts:
        before = self._known
        known = {text: before.get(text) or _count(text) for text in dict.fromkeys(texts)}
        self._known = known
        return _sum((known[text] for text in texts), language)


def count(document: Document) -> Counts:
    """The counts of one document."""
    return Counter().count(document)


def count_texts(texts: Iterable[str], language: Language = "kk") -> Counts:
    """The counts of some texts together."""
    return _sum(map(_count, texts), language)


def texts_of_body(document: Document) -> Iterator[str]:
    """Every text of the body that counts, each cell by itself."""
    for block in document.blocks:
        if isinstance(block, Table):
            yield from (cell.content for row in block.rows for cell in row)
        else:
            yield block.text


def _sum(counted: Iterable[_Text], language: Language) -> Counts:
    words = characters = spaces = sentences = 0
    for item in counted:
        words += item.words
        characters += item.characters
        spaces += item.spaces
        sentences += item.sentences
    return Counts(words, characters, characters - spaces, sentences, reading_seconds(words, language))


def count_words(text: str) -> int:
    """How many words one text has."""
    if not text.isascii():
        text = _INVISIBLE.sub("", text)
    text = _NUMBER.sub(lambda number: _GAP.sub("", number[0]), text)
    if _ADDRESS_SIGN.search(text):  # dashes do not part an address
        pieces = [
            part for piece in text.split() for part in ([piece] if _ADDRESS_SIGN.search(piece) else _parted(piece))
        ]
    else:
        pieces = _parted(text)
    return sum(1 for piece in pieces if piece[0].isalnum() or any(map(str.isalnum, piece)))


def _parted(text: str) -> list[str]:
    return (text if text.isascii() else _DASH.sub(" ", text)).split()


def count_characters(text: str) -> int:
    """How many characters one text has, spaces included."""
    return len(_visible(text))


def count_sentences(text: str) -> int:
    """How many sentences; a text with a word has at least one. Close, not exact: abbreviations are many."""
    return _sentences(text) if count_words(text) else 0


def _sentences(text: str) -> int:
    ends = (end.end() for end in _SENTENCE_END.finditer(text))
    return 1 + sum(_NO_END.search(text, max(0, end - _LONGEST_ABBREVIATION), end) is None for end in ends)


def reading_seconds(words: int, language: Language) -> int:
    """At the pace of the language."""
    return round(words * 60 / WORDS_A_MINUTE[language])


def _count(text: str) -> _Text:
    visible = _visible(text)
    spaces = sum(map(str.isspace, visible)) if isinstance(visible, list) else len(_SPACE.findall(visible))
    words = count_words(text)
    return _Text(words, len(visible), spaces, _sentences(text) if words else 0)


def _visible(text: str) -> str | list[str]:
    """The characters that a reader sees or feels as a space."""
    if not text.isascii():
        text = _INVISIBLE.sub("", text)
    text = _LINE_END.sub("", text)
    if text.isascii() or _CLUSTERED.search(text) is None:
        return text
    import regex  # late: start-up time, and hardly ever needed

    return regex.findall(r"\X", text)
