"""From bytes to text: Unicode where the file says so or it fits, else the Cyrillic code page that reads best.

No general detector knows KZ-1048 and PT154, the code pages of Kazakh Windows and of older Kazakh systems; both are the
Russian code page with Kazakh letters in the places of Ukrainian, Serbian and Macedonian ones. So the choice is by the
letters themselves: how often they occur in Kazakh and Russian, and that words do not turn to capitals in their middle.
"""

from __future__ import annotations

import codecs
from itertools import pairwise
from math import log

from editor.errors import UserMistake

CODE_PAGES = {"cp1251": "Windows-1251", "kz1048": "KZ-1048", "ptcp154": "PT154", "koi8_r": "KOI8-R"}

_BY_FREQUENCY = "аеоинтрсылдкмқбжпуігзңйғәшөұвүьяхчюцэщфһъё"
_SCORES = {letter: log(0.1 / (rank + 2)) for rank, letter in enumerate(_BY_FREQUENCY)}
_PUNCTUATION = set("«»„“”‘’‚‹›—–…№§©®™°•·±\u00a0\u00ad")
_FOREIGN = -14.0  # a letter that neither language has: worse than any run of rare ones
_WORST_ACCEPTED = -6.5  # a mean; whole Kazakh and Russian texts lie about `_TYPICAL`
_TYPICAL = -4.5
_MOST_IMPOSSIBLE = 0.05  # of the characters: names in other alphabets, a slip of the keyboard
_SAMPLE = 200_000  # letters of the beginning are enough to choose by, and keep a large file quick
_BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def decode(data: bytes) -> tuple[str, str]:
    """The text, and the name of the code page where one had to be guessed, else "".

    Raises UserMistake for binary data ("binary_file") and for text in no encoding that we can tell
    ("unknown_encoding").
    """
    for mark, codec in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_marked(data, codec), ""
    _refuse_binary(data)
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        return _decode_code_page(data)


def _decode_marked(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise UserMistake(
            f"The file says that it is {'UTF-8' if 'utf-8' in codec else 'UTF-16'}, and it is damaged"
            f" at byte {error.start}.",
            "Open it where it was written and save it again as UTF-8.",
            code="unknown_encoding",
            values={"position": error.start},
        ) from error


def _refuse_binary(data: bytes) -> None:
    head = data[:65536]
    controls = sum(head.count(byte) for byte in (*range(1, 9), *range(14, 27), 28, 29, 30, 31))
    if b"\0" in head or controls * 100 > len(head):
        raise UserMistake(
            "This is not a text: the file holds binary data.",
            "Choose a text, a saved web page or a Word file (.txt, .html, .docx).",
            code="binary_file",
        )


def _decode_code_page(data: bytes) -> tuple[str, str]:
    found: list[tuple[float, str]] = []
    for codec in CODE_PAGES:
        try:
            found.append((_plausibility(data[:_SAMPLE].decode(codec)), codec))
        except UnicodeDecodeError:
            continue
    # Equal readings (a Russian text reads the same in three of them) go to the first, the most common code page.
    score, codec = max(found, key=lambda pair: pair[0], default=(float("-inf"), ""))
    try:
        if score >= _WORST_ACCEPTED:
            return data.decode(codec), CODE_PAGES[codec]
    except UnicodeDecodeError:
        pass  # the sample read well and the rest does not: then it is not that code page
    raise UserMistake(
        "The encoding of this text cannot be told.",
        "Open it where it was written and save it again as UTF-8.",
        code="unknown_encoding",
    )


def _plausibility(text: str) -> float:
    """The mean score of all that is not ASCII; higher reads better. Minus infinity where too many cannot stand."""
    total, count, impossible = 0.0, 0, 0
    for before, character in pairwise(" " + text):
        if character < "\x80":
            continue
        count += 1
        if character in _PUNCTUATION:
            total += _TYPICAL
            continue
        total += _SCORES.get(character.lower(), _FOREIGN)
        turns = character.isupper() and before.islower()
        joined = before.isascii() and before.isalpha()
        total += _FOREIGN if turns else _FOREIGN / 2 if joined else 0
        impossible += turns or joined or character.lower() not in _SCORES
    if impossible > max(1, count * _MOST_IMPOSSIBLE):
        return float("-inf")
    return total / count if count else 0.0
