"""All forms of nouns and verbs, made by tables of their own: nothing of the program's grammar is used.

Typed from R. Muhamedowa, "Kazakh: A Comprehensive Grammar" (Routledge, 2016), chapters 2 (number, possessive, case) and
7 (finite forms, participles, converbs). A stem is given with its harmony and, where it changes before a vowel, with the
shape that it has there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

VOICELESS = set("пкқстфхцчшщбвгд")
VOWELS = set("аәеоөұүыі")
BACK_TO_FRONT = str.maketrans("аығқ", "еігк")


@dataclass(frozen=True)
class Stem:
    """`soft` is its stem before a vowel: «кітаб» of «кітап», «орн» of «орын»."""

    text: str
    front: bool
    soft: str

    def put(self, ending: str, to: str = "") -> str:
        """The stem, or what was made of it so far, with an ending written for back vowels."""
        return (to or self.text) + (ending.translate(BACK_TO_FRONT) if self.front else ending)


def stem(entry: str) -> Stem:
    """From «кітап:кітаб» or «қала»; the harmony is that of the last vowel, «+» at the end makes it front, «-» back."""
    text, _, soft = entry.rstrip("+-").partition(":")
    last = next((letter for letter in reversed(text) if letter in VOWELS), "а")
    front = entry.endswith("+") or (last in "әөүіе" and not entry.endswith("-"))
    return Stem(text, front, soft or text)


def kind(text: str) -> str:
    """vowel, nasal (м н ң), sonorant (л), sibilant (з ж), glide (р й у и) or voiceless."""
    last = text.rstrip("ь")[-1]
    for name, letters in {
        "vowel": "аәеоөұүыіяэёю", "nasal": "мнң", "sonorant": "л", "sibilant": "зж", "glide": "рйуи",
    }.items():  # fmt: skip
        if last in letters:
            return name
    return "voiceless"


PLURAL = {"vowel": "лар", "glide": "лар", "nasal": "дар", "sonorant": "дар", "sibilant": "дар", "voiceless": "тар"}
CASES = {
    #             genitive accusative dative locative ablative instrumental
    "vowel": ("ның", "ны", "ға", "да", "дан", "мен"),
    "glide": ("дың", "ды", "ға", "да", "дан", "мен"),
    "sonorant": ("дың", "ды", "ға", "да", "дан", "мен"),
    "nasal": ("ның", "ды", "ға", "да", "нан", "мен"),
    "sibilant": ("дың", "ды", "ға", "да", "дан", "бен"),
    "voiceless": ("тың", "ты", "қа", "та", "тан", "пен"),
}
# The endings of a case after a possessive: familiar second, first person, polite second, third.
OWNED = {
    "ң": ("ның", "ды", "а", "да", "нан", "мен"),
    "м": ("ның", "ды", "а", "да", "нан", "мен"),
    "з": ("дың", "ды", "ға", "да", "дан", "бен"),
    "сы": ("ның", "н", "на", "нда", "нан", "мен"),
}


def _cased(noun: Stem, text: str, endings: tuple[str, ...]) -> Iterator[str]:
    yield text
    for ending in endings[:-1]:
        yield noun.put(ending, text)
    yield text + endings[-1]  # the instrumental has no harmony


def _owned(noun: Stem, hard: str, soft: str) -> Iterator[str]:
    joined = kind(hard) == "vowel"
    for ending, cases in (
        ("м" if joined else "ым", "м"),
        ("ң" if joined else "ың", "ң"),
        ("мыз" if joined else "ымыз", "з"),
        ("ңыз" if joined else "ыңыз", "з"),
        ("сы" if joined else "ы", "сы"),
    ):
        yield from _cased(noun, noun.put(ending, soft), OWNED[cases])


def noun_forms(entry: str) -> list[str]:
    """Number, possessive and case: 82 forms, some of which are written alike."""
    noun = stem(entry)
    plural = noun.put(PLURAL[kind(noun.text)])
    forms = [*_cased(noun, noun.text, CASES[kind(noun.text)]), *_owned(noun, noun.text, noun.soft)]
    return [*forms, *_cased(noun, plural, CASES["glide"]), *_owned(noun, plural, plural)]


@dataclass(frozen=True)
class Verb:
    """A verb by its stem; one in п is given with у, as in «тауып», and has б in «таба»."""

    stem: Stem

    def forms(self) -> Iterator[str]:
        """Positive and negative forms of all tenses and persons, converbs, participles, infinitive."""
        hard, voiceless, nasal = self.stem.text, kind(self.stem.text) == "voiceless", kind(self.stem.text)
        no = "па" if voiceless else "ба" if nasal in ("nasal", "sibilant") else "ма"
        yield from self._tenses(hard, voiceless=voiceless)
        yield from self._present()
        negated = self.stem.put(no)
        yield from self._tenses(negated, voiceless=False)
        for ending in ("ймын", "йсың", "йсыз", "йды", "ймыз", "с", "сын", "й", "йтын", "у", "уы", "п"):
            yield self.stem.put(ending, negated)
        for ending in ("спын", "ссың", "ссыз", "спыз", "ңыз", "ңдар", "йын", "йық", "йынша", "стан"):
            yield self.stem.put(ending, negated)
        yield from self._moods(no)
        for voice in self._voices():
            yield from Verb(Stem(voice, self.stem.front, voice)).forms_of_a_voice()

    def forms_of_a_voice(self) -> Iterator[str]:
        """A few of each kind: a voice is a verb like any other."""
        yield from self._tenses(self.stem.text, voiceless=kind(self.stem.text) == "voiceless")
        yield from self._present()

    def _voices(self) -> Iterator[str]:
        """Passive (after л in the last syllable with н), reciprocal and causative (7.1)."""
        text, put = self.stem.text, self.stem.put
        passive = "н" if "л" in text[-2:] else "л"
        if kind(text) == "vowel":
            yield put(passive)
            yield put("с")
            yield put("т")
        else:
            yield put("ы" + passive, self._soft())
            yield put("ыс", self._soft())
            yield put("қыз" if kind(text) == "voiceless" else "ғыз")

    def _soft(self) -> str:
        """Before a vowel other than that of the converb: «таб» of «тап», «жағ» of «жақ»."""
        return self.stem.text[:-1] + "б" if self.stem.text.endswith("п") else self.stem.soft

    def _moods(self, no: str) -> Iterator[str]:
        """Wish, intention, converbs of purpose and limit, command and request (7.3 to 7.6)."""
        put, voiceless = self.stem.put, kind(self.stem.text) == "voiceless"
        stop = "қ" if voiceless else "ғ"
        for ending in ("ым", "ың", "ысы", "ымыз", "ыңыз", "алы", "анша", "ай", "аймын", "айсың", "айсыз", "аймыз"):
            yield put(stop + ending)
        for ending in ("ақ", "ақшы"):
            yield put(no[0] + ending)
        for ending in ("сақ", "саңдар", "саңыздар"):
            yield put(ending)
        request = ("ңыз", "ңдар", "ңыздар", "ңызшы", "ңдаршы", "ңыздаршы")
        if kind(self.stem.text) == "vowel":
            yield from map(put, request)
        else:
            for ending in request:
                yield put("ы" + ending, self._soft())

    def _tenses(self, base: str, *, voiceless: bool) -> Iterator[str]:
        past, perfect = ("ты", "қан") if voiceless else ("ды", "ған")
        for ending in ("", "м", "ң", "ңыз", "қ"):
            yield self.stem.put(past + ending, base)
            yield self.stem.put("са" + ending, base)
        for ending in ("", "мын", "сың", "сыз", "быз", "дар", "ның", "ды", "да", "нан", "ы", "ында"):
            yield self.stem.put(perfect + ending, base)
        yield self.stem.put("сын", base)

    def _present(self) -> Iterator[str]:
        put, lips = self.stem.put, self.stem.text.endswith("п")
        soft = self.stem.text[:-1] + "б" if lips else self.stem.soft
        if kind(self.stem.text) == "vowel":
            present, converb, future = put("й"), put("п"), put("р")
            present = self.stem.text[:-1] + "и" if self.stem.text[-1] in "ыі" else present
            infinitive = (self.stem.text[:-1] if self.stem.text[-1] in "ыі" else self.stem.text) + "у"
        elif self.stem.text.endswith("й"):
            short = self.stem.text[:-1]
            present, converb = (put("е") if self.stem.front else short + "я"), put("ып")
            future, infinitive = present + "р", short + "ю"
        else:
            present, converb, future, infinitive = (
                put("а", soft),
                put("ып", self.stem.soft),
                put("ар", soft),
                soft + "у",
            )
        for ending in ("мын", "сың", "сыз", "ды", "мыз", "тын", "тыны"):
            yield put(ending, present)
        for ending in ("ын", "ық") if kind(self.stem.text) == "vowel" else ("йын", "йық"):
            yield put(ending, present)
            yield put(ending + "шы", present)
        yield converb
        for ending in ("ты", "пын", "сың", "сыз", "пыз", "сыңдар", "сыздар"):
            yield put(ending, converb)
        for ending in ("", "мын", "сың", "сыз", "мыз", "лық"):
            yield put(ending, future)
        for ending in ("", "дың", "ды", "ға", "да", "дан", "ы", "ымыз", "ының", "ына"):
            yield put(ending, infinitive)


def verb_forms(entry: str) -> list[str]:
    """All of them: some three hundred forms."""
    return list(Verb(stem(entry)).forms())
