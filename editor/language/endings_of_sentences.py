"""Whether a word before a full stop ends a sentence, or is an abbreviation that has a stop of its own."""

from __future__ import annotations

import re

from editor.language.check import TextContext

ABBREVIATIONS = frozenset(
    [
        "млрд",
        "трлн",
        "тыс",
        "облыс",
        "респ",
        "қалас",
        "көш",
        "просп",
        "табл",
        "кесте",
        "қараңыз",
        "напр",
        "проф",
        "акад",
        "канд",
        "докт",
        "каз",
        "қаз",
        "рус",
        "орыс",
        "грек",
        "тенг",
        "долл",
        "тел",
        "факс",
        "след",
        "прим",
        "илл",
        "соотв",
        "назв",
        "совр",
        "древн",
        "букв",
        "перен",
        "разг",
        "устар",
        "спец",
        "мемл",
        "экон",
        "әлеум",
        "солт",
        "оңт",
        "жалп",
        "құрм",
        "этим",
        "лингв",
        "муз",
        "мат",
        "хим",
        "физ",
        "биол",
        "ист",
        "эконом",
        "полит",
        "юрид",
        "мед",
        "псих",
        "corp",
        "dept",
        "approx",
        "sept",
        "prof",
        "messrs",
    ]
)
# A Kazakh sentence ends with its predicate; encyclopaedias cut other words short («энергет.», «археол.»).
_PREDICATE = re.compile(
    "(?:[дт][ыі]|[ғгқк][ае]н|м[ыі]н|с[ыі]ң|м[ыі]з|с[ыі]з|жоқ|бар|емес|керек|тиіс|мүмкін|[аеы]р|[ае]й[ыі]н|ш[ыі])$"
)


def may_end_sentence(word: str, language: str, context: TextContext) -> bool:
    """A known word in small letters that is no abbreviation; in Kazakh one that looks like a predicate."""
    if not word.islower() or word in ABBREVIATIONS or language not in ("kk", "ru", "en"):
        return False
    if language == "kk" and _PREDICATE.search(word) is None:
        return False
    return context.lexicon.knows(word, language)
