"""Three keyboard layouts, key by key, as Windows has them: what one types where another was meant.

US English, Russian (ЙЦУКЕН) and Kazakh, which is the Russian one with Kazakh letters in the row of digits
(RST KazSSR 903-90): 2 ә, 3 і, 4 ң, 5 ғ, 8 ү, 9 ұ, 0 қ, - ө, = һ.
"""

from __future__ import annotations

_ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_ENGLISH_SHIFTED = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'
DIGIT_ROW: dict[str, str] = dict(zip("2345890-=", "әіңғүұқөһ", strict=True))
_DIGIT_ROW_SHIFTED = dict(zip("@#$%*()_+", "ӘІҢҒҮҰҚӨҺ", strict=True))

ENGLISH_TO_RUSSIAN: dict[str, str] = {
    **dict(zip(_ENGLISH, _RUSSIAN, strict=True)),
    **dict(zip(_ENGLISH_SHIFTED, _RUSSIAN.upper(), strict=True)),
}
ENGLISH_TO_KAZAKH: dict[str, str] = {**ENGLISH_TO_RUSSIAN, **DIGIT_ROW, **_DIGIT_ROW_SHIFTED}
RUSSIAN_TO_ENGLISH: dict[str, str] = {russian: english for english, russian in ENGLISH_TO_RUSSIAN.items()}


def retyped(text: str, keys: dict[str, str]) -> str:
    """The same keys pressed with the other layout; what has no key there stays."""
    return "".join(keys.get(sign, sign) for sign in text)
