"""Texts and words that were read in the wrong code page or written with an old Kazakh font; the dictionaries prove it.

«Ќазаќстанныѕ» is «Қазақстанның» of KZ-1048 read as Windows-1251. Nothing is said where the words are not known after
the repair, so a Serbian or Ukrainian name in a Kazakh text is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor.articles.findings import Level
from editor.articles.misreadings import NAMES, OLD_FONTS, WHOLE, Misreading
from editor.language.check import Issue, TextContext
from editor.language.font_places import find_places, mended, tokens
from editor.language.letters import describe
from editor.language.words import KAZAKH_LETTERS, RUSSIAN_LETTERS

# What correct Kazakh, Russian and English have no use for; a text without any of these is not looked at further.
_ODD_LETTER = "[\u0402-\u0405\u0407-\u040f\u0452-\u0455\u0457-\u045f\u0490\u0491\u0496\u0498\u049c\u04b6\u0080-\u009f]"
_ODD_SIGN = "[‰‡†µ±¤¦€™›‹‚¬®°²³№·»«…”“’‘„\u00a0\u00ad]"
# Each begins with a sign of few, and looks back from it: the text between them is passed over at once.
_SUSPECT = re.compile(
    rf"[{_ODD_LETTER[1:-1]}{_ODD_SIGN[1:-1]}À-ÿ\u2500-\u259fА-ЯЁ]"
    rf"(?:(?<={_ODD_LETTER})|(?<=[^\W\d_]{_ODD_SIGN})(?=[^\W\d_])|(?<=[À-ÿ])[À-ÿ]{{2}}|(?<=[\u2500-\u259f])(?=[^\W\d_])"
    r"|(?<=[ÐÑÒÓ])(?=[^\w\s])|(?<=[А-ЯЁ])(?<=[а-яё].)(?:(?<!\w..)(?=[А-ЯЁ])|(?<=[а-яё]{2}.)\b)|(?<=[^\W\d_]€))"
)
_FONT_SIGNS = "‰‡†µ±¤¦\u00ad"
_FONT_LETTERS = "ЂЃЄЅЇЈЉЊЋЌЎЏђѓєѕїјљњћќўџҐґ"
_FONT_WORD = re.compile(rf"[^\W\d_{_FONT_LETTERS}]*[{_FONT_LETTERS}{_FONT_SIGNS}][\w{_FONT_SIGNS}]*")
_WORD = re.compile(r"[^\W\d_]{2,}")
_TOKEN = re.compile(r"[^ \n\t]+")  # a no-break space may be half of a letter
_FIRST = re.compile(r"(?:^|[.!?…\n])[\s«\"“—–-]*\Z")  # what stands before the first word of a sentence
_LOST = KAZAKH_LETTERS - RUSSIAN_LETTERS
_MOST_READ = 60  # words prove enough, and keep a long block quick
_FEWEST = 2
_FEWEST_WHOLE = 2  # different words that only the repair makes known
_SHORTEST = 3  # letters of a word that proves by itself
_GOOD_SHARE = 0.6  # of the words known after the repair
_GAIN = 0.4
_NEARLY_ALL = 0.9  # then a smaller gain will do: MacCyrillic differs from Windows-1251 in capitals and «я» alone
_SMALL_GAIN = 0.15
_MANY = 4  # damaged words: then the block is one finding


@dataclass(frozen=True)
class Repair:
    """What is wrong with a text: words of it, or all of it. `before` and `after` are shares of known words."""

    misreading: Misreading
    spans: tuple[tuple[int, int, str], ...]
    before: float
    after: float
    whole: bool


MISREAD = "encoding"


class MisreadCheck:
    id = MISREAD
    level: Level = "error"
    reasons = {
        "text_misread": "this text is {truly} read as {read_as}: {before} % of its words are known now,"
        " {after} % after the repair",
        "article_misread": "the whole article is {truly} read as {read_as}: {before} % of the words here are known now,"
        " {after} % after the repair",
        "word_misread": "{found} stands where {wanted} belongs: {truly} or an old Kazakh font, read as {read_as}",
        "word_of_font": "{found} stands where {wanted} belongs, throughout this text: an old Kazakh font",
    }

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        repair = find_misreading(text, context)
        own = _of_own_places(text, context) if context.language == "kk" else []
        if repair is None or len(own) > sum(_is_known(wanted, context) for _, _, wanted in repair.spans):
            yield from own
            return
        names = {"truly": NAMES[repair.misreading.truly], "read_as": NAMES[repair.misreading.read_as]}
        shares = {"before": f"{repair.before:.0%}"[:-1], "after": f"{repair.after:.0%}"[:-1]}
        if repair.whole and not context.marks:
            start, end = repair.spans[0][0], repair.spans[-1][1]
            wanted = _replaced(text, repair.spans, start, end)
            yield Issue(start, end, "text_misread", {**names, **shares}, (wanted,), safe=True)
            return
        # A repair of the whole would stretch the block's marks: word by word they stay where they are.
        for start, end, wanted in repair.spans:
            pairs = dict.fromkeys((a, b) for a, b in zip(text[start:end], wanted, strict=False) if a != b)
            if repair.misreading.is_by_letter:
                values = {
                    "found": ", ".join(describe(a) for a, _ in pairs),
                    "wanted": ", ".join(describe(b) for _, b in pairs),
                }
                yield Issue(start, end, "word_misread", {**names, **values}, (wanted,), safe=True)
            else:
                yield Issue(start, end, "text_misread", {**names, **shares}, (wanted,), safe=True)

    def settle(self, rows: Sequence[Sequence[Issue]]) -> list[list[Issue]]:
        """Where every second block is read wrongly in the same way, it is the article that was."""
        kinds = [kind for row in rows for issue in row[:1] if (kind := _kind(issue))]
        common = max(kinds, key=kinds.count, default=None)
        if common is None or len(rows) < _FEWEST or kinds.count(common) * 2 <= len(rows):
            return [list(row) for row in rows]
        return [[_of_article(issue) if _is(issue, common) else issue for issue in row] for row in rows]


def _is(issue: Issue, kind: tuple[str, str]) -> bool:
    return issue.reason == "text_misread" and _kind(issue) == kind


def _kind(issue: Issue) -> tuple[str, str] | None:
    """What was read as what; a font of its own places was not read as anything."""
    return (issue.values["truly"], issue.values["read_as"]) if "truly" in issue.values else None


def _of_article(issue: Issue) -> Issue:
    return Issue(issue.start, issue.end, "article_misread", issue.values, issue.suggestions, issue.safe)


def _of_own_places(text: str, context: TextContext) -> list[Issue]:
    """Words of a font that followed no code page: those that are known then, and names whose signs are all foreign."""
    damaged = list(tokens(text))

    def knows(word: str) -> bool:
        return _is_known(word, context)

    places = find_places((word for _, word in damaged), knows) if damaged else {}
    issues = []
    for start, word in damaged if places else ():
        wanted = mended(word, places, capital=_FIRST.search(text, 0, start) is not None)
        if not word[0].isalpha() and context.lexicon.capitals(wanted)[0]:  # a sign has no case: a name tells its own
            wanted = mended(word, places, capital=True)
        pairs = dict.fromkeys((a, b) for a, b in zip(word, wanted, strict=True) if a != b)
        foreign = all(a.lower() not in KAZAKH_LETTERS for a, _ in pairs)
        if not pairs or not _is_word(wanted) or knows(word.lower()) or not (foreign or knows(wanted.lower())):
            continue
        values = {"found": ", ".join(describe(a) for a, _ in pairs), "wanted": ", ".join(describe(b) for _, b in pairs)}
        issues.append(Issue(start, start + len(word), "word_of_font", values, (wanted,), safe=True))
    return issues


def find_misreading(text: str, context: TextContext) -> Repair | None:
    """The misreading that makes this text's words known, or None."""
    if text.isascii() or _SUSPECT.search(text) is None:
        return None
    return _old_font(text, context) or _whole_text(text, context)


def _old_font(text: str, context: TextContext) -> Repair | None:
    """Words with letters of an old font. Each must be known after the repair, or stand among others that are."""
    damaged = [match for match in _FONT_WORD.finditer(text) if _has_cyrillic(match.group())]
    if not damaged:
        return None
    best: Repair | None = None
    for misreading in OLD_FONTS:
        spans = [(m.start(), m.end(), misreading.undo(m.group())) for m in damaged]
        good = [
            span for span in spans if len(span[2]) >= _SHORTEST and _is_word(span[2]) and _is_known(span[2], context)
        ]
        if not good or (best is not None and len(good) / len(spans) <= best.after):
            continue
        proved = len(good) >= _FEWEST and len(good) / len(spans) >= _GOOD_SHARE
        taken = [span for span in spans if _is_word(span[2])] if proved else good
        whole = len(taken) >= _MANY
        best = Repair(misreading, tuple(taken), 0.0, len(good) / len(spans), whole)
    if best is None or not best.whole:
        return best
    words = _words(text)
    fixed = _words(_replaced(text, best.spans, 0, len(text)))
    return Repair(best.misreading, best.spans, _share(words, context), _share(fixed, context), True)


def _whole_text(text: str, context: TextContext) -> Repair | None:
    before = _share(_words(text), context)
    best: tuple[float, Misreading] | None = None
    for misreading in WHOLE:
        fixed = misreading.undo(text)
        words = _words(fixed)
        if fixed == text or len(words) < _FEWEST:
            continue
        after = _share(words, context)
        known = {word for word in words if len(word) >= _SHORTEST and _is_known(word, context)}
        if len(known - set(_words(text))) < _FEWEST_WHOLE:
            continue
        wanted = _SMALL_GAIN if after >= _NEARLY_ALL else _GAIN
        if after >= _GOOD_SHARE and after - before >= wanted and (best is None or after > best[0]):
            best = (after, misreading)
    if best is None:
        return None
    after, misreading = best
    spans = [
        (m.start(), m.end(), fixed) for m in _TOKEN.finditer(text) if (fixed := misreading.undo(m.group())) != m[0]
    ]
    joined = _replaced(text, spans, 0, len(text))
    if joined != misreading.undo(text):  # a space was part of a letter: only the whole can be mended
        spans = [(0, len(text), misreading.undo(text))]
    return Repair(_named(misreading, joined), tuple(spans), before, after, True)


def _named(misreading: Misreading, fixed: str) -> Misreading:
    """Without Kazakh letters it cannot be told from the Russian code page, which is the more common."""
    if misreading.truly == "kz1048" and not _LOST & set(fixed.lower()):
        return Misreading("cp1251", misreading.read_as)
    return misreading


def _replaced(text: str, spans: Sequence[tuple[int, int, str]], start: int, end: int) -> str:
    parts: list[str] = []
    for span_start, span_end, wanted in spans:
        parts += (text[start:span_start], wanted)
        start = span_end
    return "".join((*parts, text[start:end]))


def _has_cyrillic(text: str) -> bool:
    return any("\u0400" <= letter <= "\u052f" for letter in text)


def _is_word(text: str) -> bool:
    return len(text) > 1 and all(letter.lower() in KAZAKH_LETTERS for letter in text)


def _words(text: str) -> list[str]:
    return [match.group() for match in _WORD.finditer(text)][:_MOST_READ]


def _share(words: Sequence[str], context: TextContext) -> float:
    return sum(_is_known(word, context) for word in words) / len(words) if words else 0.0


def _is_known(word: str, context: TextContext) -> bool:
    """In any language of the newsroom: a Russian quotation may stand in a Kazakh article. Odd capitals are no word."""
    if not (word.islower() or word.isupper() or word.istitle()):
        return False
    languages = ("kk", "ru") if _has_cyrillic(word) else ("en",)
    return any(context.lexicon.knows(word, language) for language in languages)
