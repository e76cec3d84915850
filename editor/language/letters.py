"""Our own table of look-alike letters.

Unicode's confusables do not serve Kazakh: they do not equate ӊ with ң, ҕ with ғ or ҡ with қ, and they do equate ү with
y and у. A row here says which letter a keyboard, a font or a character table put in place of which.
"""

from __future__ import annotations

import unicodedata

# Cyrillic letters of other languages, as they stand for Kazakh ones.
FOREIGN_CYRILLIC: dict[str, str] = {
    "ӊ": "ң",  # en with tail: Kildin Sámi
    "ӈ": "ң",  # en with hook: Chukchi, Khanty
    "ҥ": "ң",  # ligature en and ghe: Altai, Yakut
    "ҡ": "қ",  # Bashkir ka
    "ҟ": "қ",  # ka with stroke: Abkhaz
    "ҝ": "қ",  # ka with vertical stroke: old Azerbaijani
    "ӄ": "қ",  # ka with hook: Chukchi
    "ҕ": "ғ",  # ghe with middle hook: Yakut, Abkhaz
    "ӷ": "ғ",  # ghe with descender: Abkhaz, Nivkh
    "ӻ": "ғ",  # ghe with stroke and hook: Nivkh
    "ҫ": "с",  # es with descender: Bashkir, Chuvash
    "ӓ": "ә",  # a with diaeresis: Mari
    "ӛ": "ә",  # schwa with diaeresis: Khanty
    "ӧ": "ө",  # o with diaeresis: Komi, Mari
    "ӫ": "ө",  # barred o with diaeresis: Khanty
    "ӱ": "ү",  # u with diaeresis: Mari
    "ї": "і",  # Ukrainian yi
    "ӏ": "і",  # palochka: languages of the Caucasus
    "ћ": "һ",  # Serbian tshe
    "ԥ": "п",  # Abkhaz pe
}

# Of these a Kazakh text has no use whatever: wherever one stands, the Kazakh letter was meant.
NEVER_KAZAKH = frozenset("ӊӈҥ")

# Latin and Greek letters, and what they look like in Cyrillic.
TO_CYRILLIC: dict[str, str] = {
    **dict(zip("aceopxyikmth", "асеорхуікмтһ", strict=True)),
    **dict(zip("ABCEHIKMOPTXY", "АВСЕНІКМОРТХУ", strict=True)),
    "ə": "ә", "Ə": "Ә", "ǝ": "ә", "Ǝ": "Ә",
    "ɵ": "ө", "Ɵ": "Ө", "ö": "ө", "Ö": "Ө",
    "ï": "і", "ı": "і",
    "ο": "о", "Ο": "О", "α": "а", "Α": "А", "ρ": "р", "Ρ": "Р", "ε": "е", "Ε": "Е",
}  # fmt: skip

# Cyrillic letters, and what they look like in Latin.
TO_LATIN: dict[str, str] = {
    **dict(zip("асеорхуіһ", "aceopxyih", strict=True)),
    **dict(zip("АВСЕНІКМОРТХУ", "ABCEHIKMOPTXY", strict=True)),
}

for _foreign, _kazakh in list(FOREIGN_CYRILLIC.items()):
    FOREIGN_CYRILLIC[_foreign.upper()] = _kazakh.upper()
NEVER_KAZAKH |= {letter.upper() for letter in NEVER_KAZAKH}


def describe(letter: str) -> str:
    """The letter and its code point: «ӊ U+04CA»."""
    return f"{letter} U+{ord(letter):04X}"


def name_of(letter: str) -> str:
    """Unicode's name, for a tooltip that must tell two letters apart which look the same; empty for none."""
    return unicodedata.name(letter, "")
