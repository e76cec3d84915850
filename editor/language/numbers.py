"""Numbers and what stands at them: groups of thousands, the decimal sign, %, №, units, currencies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.articles.findings import Level
from editor.language.check import Issue, TextContext
from editor.language.patterns import (
    HART,
    HOUSE,
    MILCHIN,
    NO_BREAK_SPACE,
    SPACE,
    UNITS_STANDARD,
    Rule,
    examine,
    expand,
    put,
    sourced,
)

# Only units that nothing else can be: «м», «г» and «т» may be an initial, a city or «т.б.».
_UNITS = "км|кг|мм|см|га|мг|мл|кВт|МВт|ГВт|кВ|ГБ|МБ|тг|млн|млрд|трлн|тыс|мың|km|kg|mm|cm|ha|kW|MW|GW"
_COUNTED = rf"(?={SPACE}(?:[а-яёәіңғүұқөһa-z]{{2,}}|[₸₽$€£]))"
# A long number that counts nothing is a code, an account or a telephone number.
_CODE_BEFORE = re.compile(
    r"(?:№|код|индекс|шот|сч[её]т|тел|нөмір|номер|ИИН|БИН|ЖСН|БСН|ISBN|ID|no|number|code|account|call)\W{0,3}$", re.I
)
_MEASURED = rf"(?={SPACE}?(?:%|млн|млрд|трлн|мың|тыс|км|кг|га|пайыз|процент|тонн|метр|градус|тенге|теңге|рубл|доллар))"
_MEASURED_ENGLISH = rf"(?={SPACE}?(?:%|per ?cent|million|billion|trillion|km|kg|tonnes|metres|kilometres|degrees))"
_CURRENCY_NAMES = {"kk": "теңге", "ru": "тенге"}


def _grouped(match: re.Match[str], language: str, _context: TextContext) -> tuple[str, ...] | None:
    if _CODE_BEFORE.search(match.string, max(0, match.start() - 14), match.start()):
        return None
    return (f"{int(match.group()):,}".replace(",", "," if language == "en" else NO_BREAK_SPACE),)


def _currency_name(match: re.Match[str], language: str, _context: TextContext) -> tuple[str, ...] | None:
    return (_CURRENCY_NAMES[language],)


_RULES = (
    Rule(
        "thousands",
        re.compile(rf"[1-9](?<![\w.,:/№#+*-].)(?<!\d{SPACE}.)\d{{4,11}}(?![\w.,:/-]*\d){_COUNTED}"),
        _grouped,
        {**sourced(MILCHIN), "en": HART},
    ),
    Rule(
        "decimal_comma",
        re.compile(rf"(?<![\w.,])(\d+)\.(\d+){_MEASURED}"),
        expand(r"\1,\2"),
        sourced(MILCHIN),
        signs=".",
    ),
    Rule(
        "decimal_point",
        re.compile(rf"(?<![\w.,])(\d+),(\d{{1,2}}){_MEASURED_ENGLISH}"),
        expand(r"\1.\2"),
        {"en": HART},
    ),
    Rule(
        "percent_apart",
        re.compile(r"(?<=\d)[%‰]"),
        expand(rf"{NO_BREAK_SPACE}\g<0>"),
        sourced(UNITS_STANDARD),
        True,
        signs="%‰",
    ),
    Rule("percent_joined", re.compile(rf"(?<=\d){SPACE}%"), put("%"), {"en": HART}, True),
    # «N 5», «No. 5»: keyboards lack №. «N95» is a name, and so is what stands behind Latin words.
    Rule(
        "number_word",
        re.compile(
            rf"(?<![\w.,/-])(?<![A-Za-z]{SPACE})N(?:[oо°º]?\.?{SPACE}|[°º])(?=[1-9]\d{{0,4}}(?![\w.,]*[A-Za-z]))"
        ),
        put(f"№{NO_BREAK_SPACE}"),
        sourced(HOUSE),
        signs="N",
    ),
    Rule(
        "number_sign",
        re.compile(r"[№§](?=\d)"),
        expand(rf"\g<0>{NO_BREAK_SPACE}"),
        sourced(MILCHIN),
        True,
        signs="№§",
    ),
    Rule(
        "unit_joined",
        re.compile(rf"(?<=\d)(?:{_UNITS})(?![\w/])"),
        expand(rf"{NO_BREAK_SPACE}\g<0>"),
        {**sourced(UNITS_STANDARD), "en": HART},
        True,
    ),
    Rule(
        "currency_order",
        re.compile(rf"([₸₽]){SPACE}?(\d(?:[\d {NO_BREAK_SPACE}]*\d)?(?:,\d+)?)(?![\w.,]*\d)"),
        expand(rf"\2{NO_BREAK_SPACE}\1"),
        sourced(HOUSE),
        signs="₸₽",
    ),
    Rule(
        "currency_order",
        re.compile(rf"(?<![\d.,])(\d[\d,.]*){SPACE}?([₸$€£])(?!\d)"),
        expand(r"\2\1"),
        {"en": HART},
    ),
    Rule(
        "currency_apart",
        re.compile(r"(?<=\d)[₸₽$€£](?!\d)"),
        expand(rf"{NO_BREAK_SPACE}\g<0>"),
        sourced(HOUSE),
        True,
        signs="₸₽$€£",
    ),
    Rule(
        "currency_name",
        re.compile(rf"(?<=\d{SPACE})(?:тг|тнг)\b\.?|(?<=(?:мың|млн|лрд|ард|ион){SPACE})(?:тг|тнг)\b\.?"),
        _currency_name,
        sourced(HOUSE),
        signs=("тг", "тнг"),
    ),
    Rule("currency_name", re.compile(rf"(?<=\d{SPACE})тенге"), put("теңге"), {"kk": HOUSE}, signs=("тенге",)),
    Rule("currency_name", re.compile(rf"(?<=\d{SPACE})теңге"), put("тенге"), {"ru": HOUSE}, signs=("теңге",)),
)


class NumberCheck:
    id = "numbers"
    level: Level = "hint"
    reasons = {
        "thousands": "a number of five digits and more is written in groups of three: {wanted} ({source})",
        "decimal_comma": "a decimal comma: {wanted} ({source})",
        "decimal_point": "a decimal point: {wanted} ({source})",
        "percent_apart": "a no-break space between the number and {found} ({source})",
        "percent_joined": "no space before % ({source})",
        "number_word": "the sign of a number is №, with a no-break space after it ({source})",
        "number_sign": "a no-break space after {found} ({source})",
        "unit_joined": "a no-break space between the number and «{found}» ({source})",
        "currency_order": "the sign of the currency stands so: {wanted} ({source})",
        "currency_apart": "a no-break space between the number and {found} ({source})",
        "currency_name": "the currency is called «{wanted}» in this language ({source})",
    }
    rules = _RULES

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        if re.search(r"\d", text):
            yield from examine(_RULES, text, context)


_NO_BREAK_RULES = (
    Rule("no_break_dash", re.compile(r"(?<=[^\s—–-]) (?=— )"), put(NO_BREAK_SPACE), sourced(MILCHIN), True, signs="—"),
    Rule(
        "no_break_unit",
        re.compile(rf" (?<=\d.)(?=(?:{_UNITS}|пайыз|процент|теңге|тенге|ж|жж|ғ|г|гг|в|вв)(?!\w))"),
        put(NO_BREAK_SPACE),
        {**sourced(UNITS_STANDARD), "en": HART},
        True,
    ),
    Rule(
        "no_break_unit",
        re.compile(r" (?<=\d.)(?=[%‰₸₽$€£])"),
        put(NO_BREAK_SPACE),
        sourced(UNITS_STANDARD),
        True,
        signs="%‰₸₽$€£",
    ),
    Rule(
        "no_break_number_sign",
        re.compile(r"(?<=[№§]) (?=\d)"),
        put(NO_BREAK_SPACE),
        sourced(MILCHIN),
        True,
        signs="№§",
    ),
)


class NoBreakSpaceCheck:
    """Where a line must not end: each is a quiet hint that one command mends."""

    id = "no-break-space"
    level: Level = "hint"
    reasons = {
        "no_break_dash": "a no-break space before the dash, so that no line begins with it ({source})",
        "no_break_unit": "a no-break space between the number and what it counts ({source})",
        "no_break_number_sign": "a no-break space after the sign, before the number ({source})",
    }
    rules = _NO_BREAK_RULES

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        yield from examine(_NO_BREAK_RULES, text, context)
