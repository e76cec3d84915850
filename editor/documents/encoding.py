"""From bytes to text: Unicode where the file says so or it fits, else the Cyrillic code page that reads best.

Unicode that holds a text which was read wrongly before it was saved («РђР»РјР°С‚С‹» for «Алматы») is mended by the
pairs of `editor.articles.misreadings`; so is a file of an old Kazakh font. One whose font had places of its own is read
as it stands, and the proofreader mends it.

No general detector knows KZ-1048 and PT154, the code pages of Kazakh Windows and of older Kazakh systems; both are the
Russian code page with Kazakh letters in the places of Ukrainian, Serbian and Macedonian ones. So the choice is by the
letters themselves: how often they occur in Kazakh and Russian, and that words do not turn to capitals in their middle.
"""

from __future__ import annotations

import codecs
import re
from itertools import pairwise
from math import log

from editor.articles.misreadings import MISREADINGS, NAMES, Misreading
from editor.errors import UserMistake

_RARE = ("iso8859_5",)
_MARGIN = 0.3  # by which it must read better than the common ones
CODE_PAGES = {codec: NAMES[codec] for codec in ("cp1251", "kz1048", "ptcp154", "koi8_r", "cp866", *_RARE)}

_BY_FREQUENCY = "аеоинтрсылдкмқбжпуігзңйғәшөұвүьяхчюцэщфһъё"
_SCORES = {letter: log(0.1 / (rank + 2)) for rank, letter in enumerate(_BY_FREQUENCY)}
_PUNCTUATION = set("«»„“”‘’‚‹›—–…№§©®™°•·±\u00a0\u00ad")
_FOREIGN = -14.0  # a letter that neither language has: worse than any run of rare ones
_WORST_ACCEPTED = -6.5  # a mean; whole Kazakh and Russian texts lie about `_TYPICAL`
_TYPICAL = -4.5
_MOST_IMPOSSIBLE = 0.05  # of the characters: names in other alphabets, a slip of the keyboard
_KAZAKH = frozenset("әғқңөұүі")
_FEWEST_KAZAKH = 4  # of them in a text that an old font may have written
_MOST_SIGNS = 18  # nine letters that Russian lacks, and their capitals
_SIGNS_SHARE = 0.3  # of the other letters: Kazakh has some 0.2 without і
_SHORTEST_UNDONE = 40  # letters: a title in another language proves nothing
_SAMPLE = 200_000  # letters of the beginning are enough to choose by, and keep a large file quick
_CYRILLIC = (*CODE_PAGES, "koi8-r", "koi8-u", "iso8859-5", "mac-cyrillic")
_WESTERN = ("iso8859-1", "cp1252", "iso8859-15", "cp1250", "cp1254", "iso8859-9")
_MOSTLY = 0.5
NAMES_16 = "UTF-16"
_FEWEST_UNITS = 8
_MOSTLY_OURS = 0.9
_TAGS = re.compile(r"<[^<>]*>")
_BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def decode(data: bytes) -> tuple[str, str]:
    """The text, and the name of the code page where one had to be guessed, else "".

    Raises UserMistake for binary data ("binary_file") and for text in no encoding that we can tell
    ("unknown_encoding").
    """
    for mark, codec in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_marked(data, codec), ""
    if (unmarked := _utf16(data)) is not None:
        return unmarked, NAMES_16
    _refuse_binary(data)
    try:
        return _undone(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _decode_code_page(data)


def _utf16(data: bytes) -> str | None:
    """Text of 16 bits a letter that does not say so at its beginning; None for anything else.

    Read in the wrong order of bytes, and binary data read so, it would be full of signs of other writings.
    """
    if len(data) % 2 or len(data) < 2 * _FEWEST_UNITS:
        return None
    for codec in ("utf-16-le", "utf-16-be"):
        try:
            sample = data[:_SAMPLE].decode(codec)
        except UnicodeDecodeError:
            continue
        ours = sum(" " <= letter <= "~" or letter in "\r\n\t" or "\u0400" <= letter <= "\u04ff" for letter in sample)
        if ours >= len(sample) * _MOSTLY_OURS:
            return data.decode(codec, "replace")
    return None


def misnamed(data: bytes, text: str, name: str) -> tuple[str, str] | None:
    """(text, its encoding's name) where a file is not in the encoding `name` by which it was decoded as `text`.

    Every byte is a letter in a code page, so the wrong one reads without an error: as «РЎРµРјРµР№», «яЕЛЕИ» or «Ñåìåé».
    """
    codec = codecs.lookup(name).name
    if data.isascii() or codec.startswith("utf"):
        return None
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        pass
    sample = text[:_SAMPLE]
    if codec in _CYRILLIC:
        is_wrong = _plausibility(sample) < _WORST_ACCEPTED
    else:  # most of a Cyrillic text, and little of one in another language, is not ASCII
        is_wrong = codec in _WESTERN and _foreign_share(text) >= _MOSTLY
    if not is_wrong:
        return None
    try:
        found, code_page = _decode_code_page(data)
    except UserMistake:
        return None
    return (found, code_page) if CODE_PAGES.get(codec) != code_page else None


def _foreign_share(text: str) -> float:
    """How many of the letters outside of tags and scripts are not ASCII."""
    parts = re.split(r"<(/?)(?:script|style)\b", text[:_SAMPLE], flags=re.IGNORECASE)
    outside = [parts[0], *(part for closes, part in zip(parts[1::2], parts[2::2], strict=True) if closes)]
    letters = [letter for part in outside for letter in _TAGS.sub(" ", part) if letter.isalpha()]
    return sum(letter > "\x7f" for letter in letters) / max(1, len(letters))


def _undone(text: str) -> tuple[str, str]:
    """The text as it was before it was read wrongly and saved as Unicode, and what it was; else as it stands.

    Only where it reads as neither Kazakh nor Russian now and the whole of it does afterwards: single words are left to
    the proofreader, who has the dictionaries.
    """
    sample = text[:_SAMPLE]
    if text.isascii() or len(sample) < _SHORTEST_UNDONE or _plausibility(sample) >= _WORST_ACCEPTED:
        return text, ""
    repairs = [(pair, pair.undo(sample)) for pair in MISREADINGS]
    found = [(_plausibility(fixed), pair) for pair, fixed in repairs if _is_proved(sample, fixed, pair)]
    score, pair = max(found, key=lambda row: row[0], default=(float("-inf"), MISREADINGS[0]))
    if score < _WORST_ACCEPTED:
        return text, ""
    return pair.undo(text), f"{NAMES[pair.truly]} → {NAMES[pair.read_as]}"


def _is_proved(text: str, fixed: str, pair: Misreading) -> bool:
    """Ukrainian and Serbian have the letters of the old fonts, and are read as no Kazakh: for a font several Kazakh
    letters must come of it, and for a whole text most of its letters must change, and not into capitals.
    """
    if pair.is_by_letter:
        return len(_KAZAKH & set(fixed.lower())) >= _FEWEST_KAZAKH
    letters = [letter for letter in fixed if letter > "\x7f" and letter.isalpha()]
    kept = len(set(text) & set(letters)) if letters else 0
    return kept * 2 <= len(set(letters)) and sum(map(str.islower, letters)) * 2 > len(letters)


def _decode_marked(data: bytes, codec: str) -> str:
    if "16" in codec and len(data) % 2:  # half a letter: a program put a line's end of one byte behind it
        data = data[:-1]
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
        if codec in ("cp866", *_RARE) and len(data) < _SHORTEST_UNDONE:
            continue  # it has a sign for every byte: a few prove nothing
        try:
            handicap = _MARGIN if codec in _RARE else 0.0
            found.append((_plausibility(data[:_SAMPLE].decode(codec)) - handicap, codec))
        except UnicodeDecodeError:
            continue
    # Equal readings (a Russian text reads the same in three of them) go to the first, the most common code page.
    score, codec = max(found, key=lambda pair: pair[0], default=(float("-inf"), ""))
    try:
        if score >= _WORST_ACCEPTED:
            return data.decode(codec), CODE_PAGES[codec]
    except UnicodeDecodeError:
        pass  # the sample read well and the rest does not: then it is not that code page
    if (text := _of_a_font(data)) is not None:
        return text, CODE_PAGES["cp1251"]
    raise UserMistake(
        "The encoding of this text cannot be told.",
        "Open it where it was written and save it again as UTF-8.",
        code="unknown_encoding",
    )


def _of_a_font(data: bytes) -> str | None:
    """The text where it reads as Windows-1251 but for a few letters: a font's places, which the proofreader mends."""
    try:
        text = data.decode("cp1251")
    except UnicodeDecodeError:
        return None
    signs = [
        letter for letter in text[:_SAMPLE] if letter.isalpha() and letter > "\x7f" and letter.lower() not in _SCORES
    ]
    rest = text[:_SAMPLE].translate(dict.fromkeys(map(ord, signs)))
    letters = sum(letter.isalpha() for letter in rest)
    is_few = len(set(signs)) <= _MOST_SIGNS and len(signs) <= _SIGNS_SHARE * letters
    return text if letters >= _SHORTEST_UNDONE and is_few and _plausibility(rest) >= _WORST_ACCEPTED else None


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
