"""Signs of punctuation: ellipsis, marks set twice, the form of dashes, spaces after and within, initials."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.articles.findings import Level
from editor.language.check import Issue, TextContext
from editor.language.endings_of_sentences import may_end_sentence
from editor.language.patterns import (
    ALL,
    CAPITAL,
    HART,
    HOUSE,
    MILCHIN,
    NO_BREAK_SPACE,
    RUSSIAN_RULES,
    SMALL,
    SPACE,
    Rule,
    examine,
    expand,
    put,
    sourced,
)

_EVERYWHERE = {**sourced(MILCHIN), "en": HART}
_ELLIPSIS = (
    Rule("ellipsis_after_mark", re.compile(r"(?<=[!?])\.{3}(?!\.)"), put(".."), sourced(MILCHIN), True),
    Rule("ellipsis_sign", re.compile(r"(?<![.!?…])\.{3}(?!\.)"), put("…"), _EVERYWHERE, True),
    Rule("ellipsis_long", re.compile(r"(?<![.!?…])\.{4,}"), put("…"), _EVERYWHERE),
)


class EllipsisCheck:
    """«?..» and «!..» are right in Kazakh and Russian."""

    id = "ellipsis"
    level: Level = "hint"
    reasons = {
        "ellipsis_sign": "three stops are one sign: … ({source})",
        "ellipsis_after_mark": "after ? and ! two stops follow ({source})",
        "ellipsis_long": "more than three stops in a row ({source})",
    }
    rules = _ELLIPSIS

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        if "..." in text:
            yield from examine(_ELLIPSIS, text, context)


_REPEATED = (
    Rule(
        "mark_repeated",
        re.compile(r"(?<=\w)([,;:])\1+(?=\s|$)"),
        expand(r"\1"),
        sourced(RUSSIAN_RULES, ALL),
        True,
        signs=(",,", ";;", "::"),
    ),
    Rule("stops_two", re.compile(r"(?<=\w{2})\.\.(?=\s|$)"), put(".", "…"), sourced(RUSSIAN_RULES, ALL), signs=("..",)),
    Rule(
        "marks_clash",
        re.compile(r"(?<=\w{3})(?:,\.|\.,)(?=\s|$)"),
        put(".", ","),
        sourced(RUSSIAN_RULES, ALL),
        signs=(",.", ".,"),
    ),
)


class RepeatedMarkCheck:
    """Never «!!», «?!», «?..», nor a comma after the stop of an abbreviation («т.б.,», «млн.,»)."""

    id = "repeated-mark"
    level: Level = "warning"
    reasons = {
        "mark_repeated": "«{found}»: the mark stands more than once",
        "stops_two": "two full stops: one, or an ellipsis?",
        "marks_clash": "«{found}»: one of the two marks",
    }
    rules = _REPEATED

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        for issue in examine(_REPEATED, text, context):
            word = re.search(r"[^\W\d_]+$", text[max(0, issue.start - 40) : issue.start])
            language = context.language_at(issue.start)
            if issue.reason != "marks_clash" or (word and may_end_sentence(word.group(), language, context)):
                yield issue


def _language_dash(match: re.Match[str], language: str, _context: TextContext) -> tuple[str, ...]:
    return (f"{NO_BREAK_SPACE}{'–' if language == 'en' else '—'} ",)


_BETWEEN_WORDS = r"(?<=[^\s—–-]){0}{1}{0}(?=[^\s—–-])"
_DASHES = (
    Rule(
        "dash_hyphens",
        re.compile(_BETWEEN_WORDS.format(SPACE, "-{2,3}")),
        _language_dash,
        _EVERYWHERE,
        True,
        signs="-",
    ),
    # After a mark only: between words it may be a range or a way («қаңтар – ақпан», «Астана – Павлодар»).
    Rule(
        "dash_form",
        re.compile(rf"(?<=[,»!?…”\"]){SPACE}–{SPACE}(?=\w)"),
        _language_dash,
        sourced(MILCHIN),
        True,
        signs="–",
    ),
    Rule("dash_form", re.compile(_BETWEEN_WORDS.format(SPACE, "—")), _language_dash, {"en": HOUSE}, True),
    Rule(
        "years_range",
        re.compile(r"(?<![\d-])([12]\d{3})-([12]\d{3})(?![\d-])"),
        expand(r"\1–\2"),
        {"ru": HOUSE, "en": HART},
    ),
)


class DashFormCheck:
    """The dash of the language: Kazakh and Russian set an em dash between spaces; English, in this house, an en dash.
    A range or a way is left alone but from year to year.
    """

    id = "dash-form"
    level: Level = "hint"
    reasons = {
        "dash_hyphens": "hyphens in a row stand for a dash ({source})",
        "dash_form": "another dash is usual between words: «{wanted}» ({source})",
        "years_range": "from year to year goes an en dash: {wanted} ({source})",
    }
    rules = _DASHES

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        for issue in examine(_DASHES, text, context):
            before, after = text[: issue.start], text[issue.end :]
            if issue.reason != "dash_form" or not (before[-1:].isdigit() and after[:1].isdigit()):
                yield issue


_SPACE_AFTER = (
    Rule(
        "space_after_mark",
        re.compile(rf"[,;](?<={SMALL}{SMALL}.)(?={SMALL}{SMALL})"),
        expand(r"\g<0> "),
        sourced(RUSSIAN_RULES),
        True,
    ),
    Rule("space_after_mark", re.compile(r"[,;](?<=[a-z]{2}.)(?=[a-z]{2})"), expand(r"\g<0> "), {"en": HART}, True),
    Rule(
        "space_after_mark",
        re.compile(rf"[!?](?<={SMALL}{SMALL}.)(?={CAPITAL}{SMALL})"),
        expand(r"\g<0> "),
        sourced(RUSSIAN_RULES),
        True,
        signs="!?",
    ),
    # «Яндекс.Такси» is a name: only after a word in small letters, whose beginning is looked at below.
    Rule(
        "space_after_stop",
        re.compile(rf"\.(?<={SMALL}{SMALL}{SMALL}.)(?={CAPITAL}{SMALL})"),
        put(". "),
        sourced(RUSSIAN_RULES),
        True,
    ),
    Rule(
        "space_before_quote",
        re.compile(rf"«(?<={SMALL}{SMALL}.)(?=\w)"),
        put(" «"),
        sourced(RUSSIAN_RULES),
        True,
        signs="«",
    ),
)


class SpaceAfterPunctuationCheck:
    id = "space-after-punctuation"
    level: Level = "warning"
    reasons = {
        "space_after_mark": "a space is missing after «{found}»",
        "space_after_stop": "a space is missing after the full stop",
        "space_before_quote": "a space is missing before the quotation mark",
    }
    rules = _SPACE_AFTER

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        for issue in examine(_SPACE_AFTER, text, context):
            if issue.reason == "space_after_stop":
                word = re.search(r"\w+$", text[max(0, issue.start - 40) : issue.start])
                if word is None or not word.group().islower():
                    continue
            yield issue


_WITHIN = (
    Rule("space_within", re.compile(rf"{SPACE}(?<=[(«„\[].){SPACE}*(?=\w)"), put(""), _EVERYWHERE, True, signs="(«„["),
    Rule(
        "space_within",
        re.compile(rf"{SPACE}(?<=[\w.!?…].){SPACE}*(?=[)»\]](?:[\s.,;:!?)»]|$))"),
        put(""),
        _EVERYWHERE,
        True,
        signs=")»]",
    ),
)


class SpaceWithinCheck:
    """Only where the mark can but open, or but close."""

    id = "space-within"
    level: Level = "warning"
    reasons = {"space_within": "no space within brackets and quotation marks ({source})"}
    rules = _WITHIN

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        for issue in examine(_WITHIN, text, context):
            before = text[issue.start - 2 : issue.start - 1] if issue.start > 1 else " "
            opens = text[issue.start - 1] in "(«„["
            if not opens or not (before.isalnum() or before in "»)"):
                yield issue


_LETTER = r"[А-ЯЁӘІҢҒҮҰҚӨҺA-Z]"
_NAME = r"(?:[А-ЯЁӘІҢҒҮҰҚӨҺ][а-яёәіңғүұқөһ]{2}|[A-Z][a-z]{2})"
_INITIALS = re.compile(rf"(?<![\w.-])(?:{_LETTER}\.{SPACE}?){{1,2}}(?={_NAME})")


class InitialsCheck:
    """Initials stand apart from each other and from the surname, and on one line with it: «А. С. Пушкин»."""

    id = "initials"
    level: Level = "hint"
    reasons = {
        "initials_apart": "initials and surname stand apart: «{wanted}» ({source})",
        "initials_break": "a no-break space between initials and surname ({source})",
    }

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        for match in _INITIALS.finditer(text):
            language = context.language_at(match.start())
            found = match.group()
            letters = re.findall(_LETTER, found)
            wanted = "".join(f"{letter}.{NO_BREAK_SPACE}" for letter in letters)
            if found == wanted or language not in _EVERYWHERE:
                continue
            reason = "initials_break" if re.sub(SPACE, " ", found) == re.sub(SPACE, " ", wanted) else "initials_apart"
            values = {"found": found, "wanted": wanted.strip(), "source": _EVERYWHERE[language]}
            yield Issue(match.start(), match.end(), reason, values, (wanted,), safe=True)
