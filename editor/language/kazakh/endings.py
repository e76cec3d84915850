"""Endings of Kazakh nouns, and of the few verb forms that serve as nouns, as a table; and the way from a form to stems.

Only a proof: a repair counts when its result is a listed word with regular endings. It is not yet an analyser, and
knows nothing about words that it was not given. Tables follow «Қазақ грамматикасы» (Astana, 2002), noun: plural,
possessive (тәуелдік), case (септік).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from editor.language.kazakh.harmony import Sound, agrees, last_sound

# In the order in which endings stand: an ending is taken off only from what ends in an earlier slot.
SLOTS = ("stem", "derived", "plural", "possessive", "case")
ANY: tuple[Sound, ...] = ("vowel", "glide", "lateral", "nasal", "sibilant", "voiceless")
VOWEL: tuple[Sound, ...] = ("vowel",)
CONSONANT: tuple[Sound, ...] = ("glide", "lateral", "nasal", "sibilant", "voiceless", "fricative")
VOICED: tuple[Sound, ...] = ("vowel", "glide", "lateral", "nasal", "sibilant")
VOICELESS: tuple[Sound, ...] = ("voiceless",)


@dataclass(frozen=True)
class Ending:
    """`forms` are its variants by harmony, `sounds` the last sounds that it follows, `after` what must precede.

    An empty `after` means anything but a possessive, which has case endings of its own.
    """

    name: str
    slot: str
    forms: tuple[str, ...]
    sounds: tuple[Sound, ...] = ANY
    after: tuple[str, ...] = ()
    harmony: bool = True
    verbal: bool = False


def _rows(name: str, slot: str, *rows: tuple[str, tuple[Sound, ...]]) -> list[Ending]:
    return [Ending(name, slot, tuple(forms.split()), sounds) for forms, sounds in rows]


ENDINGS: tuple[Ending, ...] = (
    *_rows("quality", "derived",
           ("лық лік лы лі", ("vowel", "glide")),
           ("дық дік ды ді", ("lateral", "nasal", "sibilant")),
           ("тық тік ты ті", VOICELESS)),
    *_rows("without", "derived", ("сыз сіз", ANY)),
    *_rows("plural", "plural",
           ("лар лер", ("vowel", "glide")),
           ("дар дер", ("lateral", "nasal", "sibilant")),
           ("тар тер", VOICELESS)),
    *_rows("mine", "possessive", ("м мыз міз", VOWEL), ("ым ім ымыз іміз", CONSONANT)),
    # Only the polite form: the familiar one (-ң) is rare in print, and made of every verb in the past («бастадың»).
    *_rows("yours", "possessive", ("ңыз ңіз", VOWEL), ("ыңыз іңіз", CONSONANT)),
    *_rows("theirs", "possessive", ("сы сі", VOWEL), ("ы і", CONSONANT)),
    *_rows("genitive", "case",
           ("ның нің", ("vowel", "nasal")),
           ("дың дің", ("glide", "lateral", "sibilant")),
           ("тың тің", VOICELESS)),
    *_rows("accusative", "case",
           ("ны ні", VOWEL),
           ("ды ді", ("glide", "lateral", "nasal", "sibilant")),
           ("ты ті", VOICELESS)),
    *_rows("dative", "case", ("ға ге", VOICED), ("қа ке", VOICELESS)),
    *_rows("locative", "case", ("да де", VOICED), ("та те", VOICELESS)),
    *_rows("ablative", "case",
           ("дан ден", ("vowel", "glide", "lateral", "sibilant")),
           ("нан нен", ("nasal",)),
           ("тан тен", VOICELESS)),
    Ending("instrumental", "case", ("мен",), ("vowel", "glide", "lateral", "nasal"), harmony=False),
    Ending("instrumental", "case", ("бен",), ("sibilant",), harmony=False),
    Ending("instrumental", "case", ("пен",), VOICELESS, harmony=False),
    # Case endings of the possessive (тәуелді септеу).
    Ending("genitive", "case", ("ның", "нің"), after=("mine", "yours", "theirs")),
    Ending("accusative", "case", ("н",), after=("theirs",)),
    Ending("accusative", "case", ("ды", "ді", "ны", "ні"), after=("mine", "yours")),
    Ending("dative", "case", ("на", "не"), after=("theirs",)),
    Ending("dative", "case", ("а", "е"), after=("mine", "yours")),
    Ending("locative", "case", ("нда", "нде"), after=("theirs",)),
    Ending("locative", "case", ("да", "де"), after=("mine", "yours")),
    Ending("ablative", "case", ("нан", "нен"), after=("mine", "yours", "theirs")),
    Ending("instrumental", "case", ("мен",), after=("mine", "yours", "theirs"), harmony=False),
    # «қаладағы»: what is in a place; takes noun endings again.
    Ending("relative", "derived", ("ғы", "гі"), after=("locative",)),
    # Verb forms that take noun endings; the stem is known by its infinitive in -у.
    Ending("participle", "derived", ("ған", "ген"), VOICED, verbal=True),
    Ending("participle", "derived", ("қан", "кен"), VOICELESS, verbal=True),
    Ending("habitual", "derived", ("йтын", "йтін"), VOWEL, verbal=True),
    Ending("habitual", "derived", ("атын", "етін"), CONSONANT, verbal=True),
    Ending("converb", "case", ("п",), VOWEL, verbal=True),
    Ending("converb", "case", ("ып", "іп"), CONSONANT, verbal=True),
    Ending("past", "case", ("ды", "ді"), VOICED, verbal=True),
    Ending("past", "case", ("ты", "ті"), VOICELESS, verbal=True),
)  # fmt: skip

# «қазағы» comes from «қазақ»: the last sound is voiced before a vowel.
_VOICED_STOPS = {"б": "п", "г": "к", "ғ": "қ"}
_POSSESSIVES = frozenset(("mine", "yours", "theirs"))
_SHORTEST_STEM = 2

_BY_LAST: dict[str, list[tuple[str, Ending]]] = {}
for _ending in ENDINGS:
    for _form in _ending.forms:
        _BY_LAST.setdefault(_form[-1], []).append((_form, _ending))


def stems(form: str) -> Iterator[tuple[str, bool]]:
    """Stems that regular endings make this lower-case form of, the form itself first; True for the stem of a verb."""
    for stem, _, verbal in _parses(form, len(SLOTS)):
        yield stem, verbal


def inflected_stems(form: str) -> Iterator[str]:
    """As `stems`, without those from which another word is derived: «қазақстандық» is no form of the name."""
    for stem, _, verbal in _parses(form, len(SLOTS), derived=False):
        if not verbal:
            yield stem


def is_form_of(form: str, is_noun: Callable[[str], bool], is_verb: Callable[[str], bool]) -> bool:
    """Whether regular endings lead from this lower-case form to a stem that the callers know."""
    return any(is_verb(stem) if verbal else is_noun(stem) for stem, verbal in stems(form))


def infinitives(stem: str) -> tuple[str, ...]:
    """The dictionary form of a verb's stem: жаз- жазу, оқы- оқу, де- деу."""
    return (stem + "у", stem[:-1] + "у") if stem and stem[-1] in "ыі" else (stem + "у",)


def _parses(form: str, below: int, *, derived: bool = True) -> Iterator[tuple[str, str, bool]]:
    """(stem, name of its last ending, whether it is a verb's); only endings of a slot under `below` are taken off."""
    yield form, "", False
    for ending_form, ending in _BY_LAST.get(form[-1:], ()):
        slot = SLOTS.index(ending.slot)
        rest = form[: -len(ending_form)]
        if ending.slot == "derived" and not derived:
            continue
        if slot >= below or len(rest) < _SHORTEST_STEM or not form.endswith(ending_form):
            continue
        if last_sound(rest) not in ending.sounds or (ending.harmony and not agrees(rest, ending_form)):
            continue
        if ending.verbal:
            yield rest, ending.name, True
            continue
        if ending.slot == "possessive" and ending_form[0] in "ыі" and _must_be_voiced(rest):
            continue
        deeper = len(SLOTS) if ending.name == "relative" else slot
        for stem, last, verbal in _parses(rest, deeper, derived=derived):
            if _may_follow(ending, last):
                yield stem, ending.name, verbal
        if ending.slot == "possessive" and ending_form[0] in "ыі" and rest[-1] in _VOICED_STOPS:
            yield rest[:-1] + _VOICED_STOPS[rest[-1]], ending.name, False


def _must_be_voiced(rest: str) -> bool:
    """«қазағы» is never «қазақы»; after a consonant («банкі») the stop of a loan stays."""
    return rest[-1] in "кқ" and last_sound(rest[:-1]) == "vowel"


def _may_follow(ending: Ending, last: str) -> bool:
    if ending.after:
        return last in ending.after
    return last not in _POSSESSIVES or ending.slot != "case"
