"""Where the stems come from: our own lists, the installed Hunspell dictionaries, words that a newsroom added.

The Kazakh dictionary lists nouns and infinitives, and inflected words among them; the Russian one gives the stems of
loans, which take Kazakh endings as they are: «инвестиция», «инвестицияның».
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

import resources
from editor.language.kazakh.grammar import Grammar
from editor.language.kazakh.harmony import rows_of
from editor.language.kazakh.likelihood import Use
from editor.language.kazakh.stems import Stems

KAZAKH = re.compile("[аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя]+")
_STOPS = {"б": "п", "г": "к", "ғ": "қ"}
_VOWELS = frozenset("аәеоөұүыіёэюяиу")
# What ends a Russian verb, adjective or adverb: it is no stem of a Kazakh noun.
_NO_LOAN = (
    *("ть", "ться", "ти", "тись", "чь", "ый", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ся", "сь"),
    *("шись", "вши", "ши", "ом", "ем", "ам", "ям", "ах", "ях", "ами", "ями", "ов", "ев"),
)
_SHORTEST_LOAN = 5
_ADJECTIVE = re.compile("(ив|ал|ар|ор)ь?ный$")
_TAILS = (
    *("ның", "нің", "дың", "дің", "тың", "тің", "ды", "ді", "ты", "ті", "ға", "ге", "қа", "ке", "да", "де", "та", "те"),
    *("дан", "ден", "нан", "нен", "тан", "тен", "мен", "бен", "пен", "ын", "ін", "сын", "сін", "ына", "іне", "сына"),
    *("сіне", "ында", "інде", "сында", "сінде", "ынан", "інен", "сынан", "сінен", "ының", "інің", "сының", "сінің"),
    *("ы", "і", "сы", "сі"),
)
_TAIL_SET = frozenset(_TAILS)
_AFTER_NO_POSSESSIVE = (
    "лар",
    "лер",
    "ны",
    "ні",
    "ға",
    "ге",
    "да",
    "де",
    "дан",
    "ден",
    "сы",
    "сі",
    "лы",
    "лі",
    "сыз",
    "сіз",
)
_PLURALS = ("лар", "лер", "дар", "дер", "тар", "тер")
# What ends a form of a verb that may look like a noun: «табыл», «жойыл», «тұрмай», «қабылдаған».
_VERB_TAILS = (
    *("л", "ыл", "іл", "н", "ын", "ін", "т", "тыр", "тір", "дыр", "дір", "ғыз", "гіз", "қыз", "кіз"),
    *("ма", "ме", "ба", "бе", "па", "пе", "май", "мей", "бай", "бей", "пай", "пей", "п", "ып", "іп"),
    *("ған", "ген", "қан", "кен", "са", "се", "ар", "ер", "р", "а", "е", "й"),
)
# What a verb takes and no noun does: other voices, liking, negation, converb, agent.
_OF_VERBS = frozenset(
    (
        *("т", "тыр", "тір", "дыр", "дір", "ттыр", "ттір", "ғыз", "гіз", "қыз", "кіз", "ғыш", "гіш", "қыш", "кіш"),
        *("май", "мей", "бай", "бей", "пай", "пей", "ып", "іп", "п", "ушы", "уші", "ылу", "ілу", "лу", "ысу", "ісу"),
        *("ғызу", "гізу", "қызу", "кізу", "тыру", "тіру", "дыру", "діру", "ту", "ыстыр", "істір", "стыр", "стір"),
    )
)
# Consonants that may end the stem of a verb together: «айт», «серп», «жанш», «қорқ».
_LAST_TWO = frozenset(("рт", "лт", "нт", "йт", "рп", "лп", "мп", "рқ", "рк", "нш", "ст", "шт", "мт"))
_TWO_CONSONANTS = re.compile("[жзйклмнңпрстшқ][джзкнпстшқ]$")
_LONGEST_OF_VERBS = max(map(len, _OF_VERBS))
_TELLING = 3  # letters of such an ending that tell by themselves
_MADE_OF_NOUNS, _LONG = ("ла", "ле", "да", "де", "та", "те"), 6  # endings that make verbs of nouns, in a word so long
_VERB_TAIL_SET = frozenset(_VERB_TAILS)
_LONGEST_TAIL = max(map(len, _TAILS))
_LONGEST_VERB_TAIL = max(map(len, _VERB_TAILS))
_SHORT = 4  # letters; a stem as short as this takes endings only where our own texts have it
_NEIGHBOURS = {"к": "қ", "г": "ғ", "н": "ң", "о": "ө", "у": "үұ", "а": "ә", "х": "һ", "и": "і"}
_OFTEN, _RARE = 5, 2  # times
_SHORTEST_STEM = 3  # letters; a shorter one takes endings only where the grammar lists it


def gather(grammar: Grammar, kazakh: Path | None, russian: Path | None, added: Iterable[str] = ()) -> Stems:
    """All stems; `kazakh` and `russian` are .dic files of Hunspell, None where there is none."""
    stems = Stems()
    learned = {key: count for key, count in own_stems() if count > _RARE or not _is_a_slip(key[0])}
    nouns = {stem for stem, state in learned if state == "noun"}
    for stem, state in learned:
        if state == "noun" and _is_possessed(stem, nouns):
            stems.add("rare noun", (stem,))
            continue
        scrap = len(stem) < _SHORTEST_STEM and stem not in grammar.words.get(f"short_{state}s", (stem,))
        stems.add("fixed" if scrap or (state == "noun" and _is_inflected(stem, nouns)) else state, (stem,))
    stems.add("fixed", own_words())
    stems.add("noun", _words_of("kk-common.txt"))
    stems.add("noun", grammar.second_parts)
    stems.add("noun", grammar.words["nouns_in_u"])
    stems.add("name", _words_of("kk-names.txt"))
    if kazakh is not None:
        _add_dictionary(stems, grammar, kazakh, learned)
    if russian is not None:
        stems.add("loan", loans(russian))
    for state in ("time", "numeral"):
        stems.add(state, grammar.words[state])
    for words in ("verbs", "verbs_in_a_vowel"):
        stems.add("verb", grammar.words[words])
    stems.add_dropping(grammar.words["dropping"])
    stems.add("noun", (word.lower() for word in added))
    return stems


def _add_dictionary(stems: Stems, grammar: Grammar, path: Path, learned: dict[tuple[str, str], int]) -> None:
    nouns: list[str] = []
    in_a_vowel = {stem[:-1] for stem in grammar.words["verbs_in_a_vowel"]}
    words = list(dictionary(path))
    known = {stem for stem, state in learned if state == "noun"}
    stems.add("verb", commands((word for word, _ in words), known))
    for word, is_verb in words:
        if is_verb:
            for stem in map(spoken, verb_stems(word)):
                if len(stem) < _SHORTEST_STEM:
                    wanted = stem in grammar.words["short_verbs"]
                else:
                    wanted = (stem, "verb") in learned or stem not in in_a_vowel
                if wanted:
                    stems.add("verb", (stem,))
        elif _is_a_slip(word):
            continue
        elif len(word) <= _SHORT and (word, "noun") not in learned:
            stems.add("rare noun" if len(word) < _SHORT else "short noun", (word,))
        else:
            nouns.append(word)
    bearing = _stems_with_endings()
    for word in nouns:
        if word not in bearing and _looks_like_a_verb(word, stems):
            # As a noun it is accepted where nothing likelier is near: «береке», «ескертпе».
            stems.add("fixed" if stems.has(word, "verb") else "rare noun", (word,))
            continue
        # The dictionary lists commands among its nouns: «жалғастыр» and «тарат» are none.
        command = stems.has(word, "verb") and word not in known
        inflected = (
            _is_inflected(word, known)
            or _is_possessed(word, known)
            or (word not in known and _is_of_an_infinitive(word, stems))
        )
        stems.add("fixed" if command else "rare noun" if inflected else "noun", (word,))


def spoken(stem: str) -> str:
    """With the vowel that the infinitive does not show, where no word ends without it: «толқы» of «толқу»."""
    if len(stem) < _SHORTEST_STEM or stem[-2:] in _LAST_TWO or not _TWO_CONSONANTS.search(stem):
        return stem
    return stem + ("ы" if "back" in rows_of(stem[:-2]) else "і")


def commands(words: Iterable[str], nouns: set[str]) -> Iterator[str]:
    """Verbs of which the dictionary lists the command and forms, and no infinitive: «қыдыр» stands beside «қыдырма» and
    «қыдырғыш», «баяула» beside «баяулат». A noun has no such forms but by chance, a short one sooner than a long one.
    """
    listed = frozenset(words)
    proofs: dict[str, list[int]] = {}
    for word in listed:
        for length in range(1, min(_LONGEST_OF_VERBS, len(word) - _SHORT) + 1):
            if word[-length:] in _OF_VERBS and word[:-length] in listed:
                proofs.setdefault(word[:-length], []).append(length)
    for word, lengths in proofs.items():
        made = len(word) >= _LONG and word.endswith(_MADE_OF_NOUNS)
        proved = max(lengths) >= _TELLING and (len(word) > _SHORT or len(lengths) > 1)
        if (made or proved) and word not in nouns:
            yield word


def _is_inflected(word: str, stems: set[str]) -> bool:
    """Whether a word of the dictionary is another noun with a case or a possessive: such a word takes no more."""
    if not word.endswith(_TAILS):
        return False
    for length in range(1, min(_LONGEST_TAIL, len(word) - _SHORT) + 1):
        if word[-length:] in _TAIL_SET:
            stem = word[:-length]
            if stem in stems or stem[:-1] + _STOPS.get(stem[-1], "?") in stems:
                return True
    return False


def _is_possessed(word: str, stems: set[str]) -> bool:
    """Whether a short word of the dictionary is another noun with the possessive of the third person: «беті», «жолы».

    «желі» looks like one of «жел», and is none: it stands with endings that come after no possessive.
    """
    stem, last = word[:-1], word[-1:]
    return (
        last in ("ы", "і")
        and len(stem) >= _SHORTEST_STEM
        and (stem in stems or stem[:-1] + _STOPS.get(stem[-1], "?") in stems)
        and word not in _plain_nouns()
    )


@lru_cache(maxsize=1)
def _plain_nouns() -> frozenset[str]:
    """What stands in our own texts before an ending that follows no possessive of the third person."""
    return frozenset(
        form[: -len(tail)] for form, _ in own_forms() for tail in _AFTER_NO_POSSESSIVE if form.endswith(tail)
    )


def _is_of_an_infinitive(word: str, stems: Stems) -> bool:
    """Whether a word of the dictionary is an infinitive with a case or a possessive: «болуын»."""
    return any(
        stems.has(stem, "verb")
        for length in range(1, min(_LONGEST_TAIL, len(word) - 3) + 1)
        if word[-length:] in _TAIL_SET
        for stem in verb_stems(word[:-length])
    )


def _is_a_slip(word: str) -> bool:
    """Whether one Kazakh letter in the place of its Russian neighbour makes a word that stands often in our own texts,
    as this one does not: the dictionaries hold «жана» and «уш».
    """
    return word in _slips()


@lru_cache(maxsize=1)
def _slips() -> frozenset[str]:
    often = _often()
    typed = {letter: russian for russian, letters in _NEIGHBOURS.items() for letter in letters}
    return frozenset(
        form[:at] + typed[letter] + form[at + 1 :]
        for form in often
        for at, letter in enumerate(form)
        if letter in typed
    ).difference(often)


@lru_cache(maxsize=1)
def _often() -> frozenset[str]:
    return frozenset(form for form, count in own_forms() if count >= _OFTEN)


def _looks_like_a_verb(word: str, stems: Stems) -> bool:
    """Whether this is a verb, or one with an ending: the dictionary lists commands and participles among its nouns."""
    return stems.has(word, "verb") or any(
        word[-length:] in _VERB_TAIL_SET and stems.has(word[:-length], "verb")
        for length in range(1, min(_LONGEST_VERB_TAIL, len(word) - 1) + 1)
    )


def _stems_with_endings() -> set[str]:
    """What stands in our own texts before the plural or a case: «құрал» and «жазба» look like verbs, and are nouns."""
    found = set()
    for form, _ in own_forms():
        for length in range(1, min(_LONGEST_TAIL, len(form) - 2) + 1):
            if form[-length:] in _TAIL_SET or form[-length:] in _PLURALS:
                found.add(form[:-length])
    return found


def dictionary(path: Path) -> Iterator[tuple[str, bool]]:
    """The words of hunspell-kk in lower case; True for an infinitive, which the flag M tells."""
    for line in path.read_text(encoding="utf-8-sig").splitlines()[1:]:
        word, _, flags = line.strip().partition("/")
        word = word.lower()
        if len(word) > 1 and KAZAKH.fullmatch(word) and _VOWELS & set(word):
            yield word, "M" in flags


def verb_stems(infinitive: str) -> Iterator[str]:
    """The stem of an infinitive in -у or -ю: «бару» is of «бар», «шығу» of «шық», «қою» of «қой»."""
    stem, last = infinitive[:-1], infinitive[-1:]
    if not _VOWELS & set(stem):
        return
    if last == "ю":
        yield stem if stem.endswith("и") else stem + "й"
    elif last == "у" and stem[-1] in _STOPS:
        yield stem[:-1] + _STOPS[stem[-1]]
    elif last == "у":
        yield stem


def loans(path: Path) -> Iterator[str]:
    """Words of a Russian dictionary that may be nouns in Kazakh: in lower case, as the dictionary heads them.

    Of adjectives the stem that Kazakh endings are put after: «консультативтік», «федералды».
    """
    for line in path.read_text(encoding="utf-8", errors="ignore").splitlines()[1:]:
        word = line.strip().partition("/")[0]
        if word.endswith("ный") and (adjective := _ADJECTIVE.search(word)):
            word = word[: adjective.start()] + adjective[1]
        if (
            len(word) >= _SHORTEST_LOAN
            and word.islower()
            and KAZAKH.fullmatch(word)
            and not _is_no_loan(word)
            and not _is_a_slip(word)
        ):
            yield word


def _is_no_loan(word: str) -> bool:
    """By what it ends in. Asked of every word of a dictionary: a pattern would be tried at each of its letters."""
    if word.endswith("ий"):
        return word[-3:-2] not in ("р", "ц")
    return word.endswith(_NO_LOAN) or (word.endswith("о") and word[-2:-1] not in ("и", "е", ""))


def own_stems() -> Iterator[tuple[tuple[str, str], int]]:
    """Stem and state, and how often its forms stand in the texts that the list was learned from."""
    for line in _lines("kk-stems.txt"):
        stem, state, count = line.split()
        yield (stem, state), int(count)


def own_words() -> Iterator[str]:
    """Forms that stand in those texts more than once."""
    for line in _lines("kk-words.txt"):
        yield line.rpartition(" ")[0].lower()


def second_parts(learned: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Nouns that our own lists know: what a compound ends in. `learned`: those of `own_stems`, without their counts."""
    return frozenset((*(stem for stem, state in learned if state == "noun"), *_words_of("kk-common.txt")))


def own_forms() -> Iterator[tuple[str, int]]:
    """Lower-case forms, and how often each stands in those texts."""
    for line in _lines("kk-words.txt"):
        word, _, count = line.rpartition(" ")
        yield word.lower(), int(count)


def own_endings() -> Iterator[tuple[Use, int]]:
    """How often an ending of the grammar's table is used in a state, and how often a word ends there."""
    for line in _lines("kk-endings.txt"):
        count, state, name, form = line.split("\t")
        yield (state, name, form), int(count)


def _words_of(name: str) -> Iterator[str]:
    for line in _lines(name):
        yield from line.lower().split()


def _lines(name: str) -> Iterator[str]:
    for line in resources.path("dictionaries", name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line
