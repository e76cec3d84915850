"""Queries as compiled patterns: what a plain query matches, what is a whole word, and which patterns are refused.

The `regex` package stops at a time limit while it matches. Two things it does not bound: repetitions within repetitions
are written out when a pattern is compiled, and a pattern that calls itself fills the memory; both are refused here.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from editor.errors import UserMistake

if TYPE_CHECKING:
    import regex

Pattern: TypeAlias = "regex.Pattern[str]"
Match: TypeAlias = "regex.Match[str]"

LONGEST = 1_000  # characters of a query
LARGEST = 20_000  # what a pattern's fixed repetitions come to when they are written out
# Soft hyphen, zero-width space, word joiner, byte order mark, direction marks: nobody sees them, nobody types them.
INVISIBLE = frozenset("\u00ad\u200b\u2060\ufeff\u200e\u200f")

_WORD = r"\p{L}\p{M}\p{N}_"
_APOSTROPHES = "'’‘ʼ"
_STARTS_A_WORD = rf"(?:(?![{_WORD}])|(?<![{_WORD}])(?<!\p{{L}}\p{{M}}*[{_APOSTROPHES}]))"
_ENDS_A_WORD = rf"(?:(?<![{_WORD}])|(?![{_WORD}])(?![{_APOSTROPHES}]\p{{L}}))"
_STARTS_A_SIGN = r"(?<!\u200d)"
_ENDS_A_SIGN = r"(?![\p{M}\p{EMod}\u200d])"
_KIN = {" ": r"\p{Zs}", "-": r"[\-\u2010\u2011]", "'": f"[{_APOSTROPHES}]"}


@dataclass(frozen=True)
class Query:
    """What is looked for. Without `case`, capitals and small letters are the same. `exact`: a space is a space alone.

    In a regular expression every sign is exact: `\\s` is any space there; `^` and `$` are the ends of a line.
    """

    text: str
    case: bool = False
    whole_word: bool = False
    regex: bool = False
    exact: bool = False


@lru_cache(maxsize=32)
def compiled(query: Query) -> Pattern:
    """The pattern of a query. Raises UserMistake for one that cannot be read, or would fill the memory."""
    if len(query.text) > LONGEST:
        raise UserMistake(
            f"What is looked for is longer than {LONGEST} characters.",
            "Look for its first words.",
            code="query_too_long",
            values={"most": LONGEST},
        )
    text = unicodedata.normalize("NFC", query.text)
    if not query.regex:
        return _compile(_whole(_plain(text, query.exact), query), query)
    _refuse_what_grows(text)
    own = _compile(text, query)  # by itself first, so that no bracket of it closes one of ours
    if not query.whole_word:
        return own
    import regex  # late: start-up time

    # A comment at the end of a verbose pattern must not swallow what follows.
    return _compile(_whole(f"(?:{text}\n)" if own.flags & regex.VERBOSE else f"(?:{text})", query), query)


def _plain(text: str, exact: bool) -> str:
    import regex  # late: start-up time

    kin = {} if exact else _KIN
    return _STARTS_A_SIGN + "".join(kin.get(letter) or regex.escape(letter) for letter in text) + _ENDS_A_SIGN


def _whole(pattern: str, query: Query) -> str:
    return _STARTS_A_WORD + pattern + _ENDS_A_WORD if query.whole_word else pattern


def _compile(pattern: str, query: Query) -> Pattern:
    import regex  # late: start-up time

    flags = regex.VERSION0 | regex.MULTILINE | (0 if query.case else regex.IGNORECASE | regex.FULLCASE)
    try:
        return regex.compile(pattern, flags, cache_pattern=False)
    except regex.error as error:
        position = getattr(error, "pos", None) or 0
        raise _bad_pattern(query, position + 1, str(getattr(error, "msg", error))) from error
    except (RecursionError, MemoryError, OverflowError) as error:
        raise _too_big(query) from error
    except (ValueError, IndexError, KeyError, TypeError) as error:
        raise _bad_pattern(query, len(query.text), str(error)) from error


def checked_template(query: Query, replacement: str) -> None:
    """Raises UserMistake for a replacement that names a group which the pattern has not, or ends in a backslash."""
    import regex  # late: start-up time

    own = compiled(query)
    closing = "\n)" if own.flags & regex.VERBOSE else ")"
    try:
        # An empty text always matches «(?:…)|», so that the replacement is really read.
        _compile(f"(?:{unicodedata.normalize('NFC', query.text)}{closing}|", query).sub(replacement, "")
    except (regex.error, IndexError, ValueError, OverflowError) as error:
        raise UserMistake(
            f"“{replacement}” cannot be used as the replacement: {error}.",
            r"\1 is what the first brackets found, \\ is a backslash.",
            code="replacement_bad",
            values={"replacement": replacement},
        ) from error


def pattern_is_slow(query: Query) -> UserMistake:
    """For a pattern that went on too long."""
    return UserMistake(
        f"The regular expression “{query.text}” takes too long on this text.",
        "Make it simpler: a repetition within a repetition is what takes long.",
        code="pattern_too_slow",
        values={"pattern": query.text},
    )


def _bad_pattern(query: Query, position: int, reason: str) -> UserMistake:
    return UserMistake(
        f"The regular expression cannot be read: {reason} (character {position}).",
        r"A bracket may lack its partner; a sign that means itself takes a backslash: \. \( \?",
        code="pattern_bad",
        values={"pattern": query.text, "position": position},
    )


def _too_big(query: Query) -> UserMistake:
    return UserMistake(
        "The regular expression is too big: it repeats itself too often, or calls itself.",
        "Use smaller numbers in braces, and no (?R).",
        code="pattern_too_big",
        values={"pattern": query.text},
    )


def _refuse_what_grows(text: str) -> None:
    """Raises UserMistake where repetitions, multiplied as they are nested, come to more than LARGEST."""
    query = Query(text, regex=True)
    sizes, last, in_class, position = [0], 0, False, 0
    while position < len(text):
        letter = text[position]
        step = 1
        if letter == "\\":
            step, last = 2, 1
            sizes[-1] += 0 if in_class else 1
        elif in_class:
            in_class = letter != "]"
        elif letter == "[":
            in_class, last = True, 1
            sizes[-1] += 1
            step = 2 if text[position + 1 : position + 2] == "]" else 3 if text.startswith("[^]", position) else 1
        elif letter == "(":
            if _calls_itself(text, position):
                raise _too_big(query)
            sizes.append(0)
        elif letter == ")" and len(sizes) > 1:
            last = sizes.pop()
            sizes[-1] += last
        elif letter == "{" and (times := _repetition(text, position)) is not None:
            sizes[-1] += last * (times[0] - 1)
            last, step = last * times[0], times[1]
        else:
            last = 1
            sizes[-1] += 1
        if max(sizes) > LARGEST:
            raise _too_big(query)
        position += step


def _repetition(text: str, position: int) -> tuple[int, int] | None:
    """How often `{n}`, `{n,}` or `{n,m}` repeats, at least once, and how long it is; None for what is none."""
    end = text.find("}", position)
    least, comma, most = text[position + 1 : end].partition(",")
    if end < 0 or not (least.isdecimal() or (comma and not least)) or not (most.isdecimal() or not most):
        return None
    if len(least) > 9 or len(most) > 9:
        return LARGEST + 1, end + 1 - position
    return max(1, int(least or 0)), end + 1 - position


def _calls_itself(text: str, position: int) -> bool:
    """Whether a call of the pattern or of a group of it begins here: (?R) (?1) (?+1) (?&name) (?P>name)."""
    rest = text[position + 1 : position + 4]
    return rest[:1] == "?" and (
        rest[1:2].isdecimal()
        or rest[1:2] in ("R", "&", "+")
        or rest[1:] in ("P>", "P&")
        or (rest[1:2] == "-" and rest[2:3].isdecimal())
    )
