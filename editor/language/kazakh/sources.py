"""Where the stems come from: our own lists, the installed Hunspell dictionaries, words that a newsroom added.

The Kazakh dictionary lists nouns and infinitives, and inflected words among them; the Russian one gives the stems of
loans, which take Kazakh endings as they are: «инвестиция», «инвестицияның».
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import resources
from editor.language.kazakh.grammar import Grammar
from editor.language.kazakh.stems import Stems

KAZAKH = re.compile("[аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя]+")
_STOPS = {"б": "п", "г": "к", "ғ": "қ"}
_VOWELS = frozenset("аәеоөұүыіёэюяиу")
# What ends a Russian verb, adjective or adverb: it is no stem of a Kazakh noun.
_NO_LOAN = re.compile(
    "(ть|ться|ти|тись|чь|ый|(?<![рц])ий|ой|ая|яя|ое|ее|ые|ие|ся|сь|[^ие]о|шись|вши|ши|ом|ем|ам|ям|ах|ях|ами|ями|ов|ев)$"
)
_SHORTEST_LOAN = 4
_TAILS = (
    *("ның", "нің", "дың", "дің", "тың", "тің", "ды", "ді", "ты", "ті", "ға", "ге", "қа", "ке", "да", "де", "та", "те"),
    *("дан", "ден", "нан", "нен", "тан", "тен", "мен", "бен", "пен", "ын", "ін", "сын", "сін", "ына", "іне", "сына"),
    *("сіне", "ында", "інде", "сында", "сінде", "ынан", "інен", "сынан", "сінен", "ының", "інің", "сының", "сінің"),
    *("ы", "і", "сы", "сі"),
)
_TAIL_SET = frozenset(_TAILS)
_LONGEST_TAIL = max(map(len, _TAILS))
_SHORT = 4  # letters; a stem as short as this takes endings only where our own texts have it
_LONG_VERB = 6  # letters; the dictionary lists commands among its nouns: «жалғастыр» is no noun


def gather(grammar: Grammar, kazakh: Path | None, russian: Path | None, added: Iterable[str] = ()) -> Stems:
    """All stems; `kazakh` and `russian` are .dic files of Hunspell, None where there is none."""
    stems = Stems()
    learned = dict(own_stems())
    nouns = {stem for stem, state in learned if state == "noun"}
    for stem, state in learned:
        stems.add("fixed" if state == "noun" and _is_inflected(stem, nouns) else state, (stem,))
    stems.add("fixed", own_words())
    stems.add("noun", _words_of("kk-common.txt"))
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
    for word, is_verb in dictionary(path):
        if is_verb:
            for stem in verb_stems(word):
                short = len(stem) < _SHORT and (stem, "verb") not in learned
                if not short and not (stem in in_a_vowel and (stem, "verb") not in learned):
                    stems.add("verb", (stem,))
        elif len(word) <= _SHORT and (word, "noun") not in learned:
            stems.add("fixed" if len(word) < _SHORT else "short noun", (word,))
        else:
            nouns.append(word)
    known = {stem for stem, state in learned if state == "noun"}
    for word in nouns:
        if len(word) < _LONG_VERB or not stems.has(word, "verb"):
            stems.add("fixed" if _is_inflected(word, known) else "noun", (word,))


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
    """Words of a Russian dictionary that may be nouns in Kazakh: in lower case, as the dictionary heads them."""
    for line in path.read_text(encoding="utf-8", errors="ignore").splitlines()[1:]:
        word = line.strip().partition("/")[0]
        if len(word) >= _SHORTEST_LOAN and word.islower() and KAZAKH.fullmatch(word) and not _NO_LOAN.search(word):
            yield word


def own_stems() -> Iterator[tuple[tuple[str, str], int]]:
    """Stem and state, and how often its forms stand in the texts that the list was learned from."""
    for line in _lines("kk-stems.txt"):
        stem, state, count = line.split()
        yield (stem, state), int(count)


def own_words() -> Iterator[str]:
    """Forms that stand in those texts more than once."""
    for line in _lines("kk-words.txt"):
        yield line.rpartition(" ")[0].lower()


def second_parts() -> frozenset[str]:
    """Nouns that our own lists know: what a compound ends in."""
    learned = (stem for (stem, state), _ in own_stems() if state == "noun")
    return frozenset((*learned, *_words_of("kk-common.txt")))


def own_forms() -> Iterator[tuple[str, int]]:
    """Lower-case forms, and how often each stands in those texts."""
    for line in _lines("kk-words.txt"):
        word, _, count = line.rpartition(" ")
        yield word.lower(), int(count)


def own_endings() -> Iterator[tuple[str, int]]:
    """The names of endings in the grammar's table, and how often each is used there."""
    for line in _lines("kk-endings.txt"):
        count, _, name = line.partition(" ")
        yield name, int(count)


def _words_of(name: str) -> Iterator[str]:
    for line in _lines(name):
        yield from line.lower().split()


def _lines(name: str) -> Iterator[str]:
    for line in resources.path("dictionaries", name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line
