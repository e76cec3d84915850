"""Addresses from headlines: transliterated, lower case, short, unique."""

from __future__ import annotations

import re
import unicodedata

from editor.errors import UserMistake

_CYRILLIC = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюя"
_LATIN = "a a b v g gh d e yo zh z i y k q l m n ng o o p r s t u u u f kh h ts ch sh shch y i e yu ya"
_LETTERS = dict(zip(_CYRILLIC, _LATIN.split(), strict=True)) | {"ъ": "", "ь": "", "ӊ": "ng", "є": "e", "ї": "i"}
MAX_LENGTH = 80  # longer addresses are cut by messengers and mail programs


def slug_of(headline: str) -> str:
    """ASCII letters, digits and single hyphens, cut at a word; "article" where nothing is left."""
    letters = "".join(_LETTERS.get(letter, letter) for letter in unicodedata.normalize("NFC", headline).lower())
    plain = unicodedata.normalize("NFKD", letters).encode("ascii", "ignore").decode().lower()  # № becomes “No”
    words = re.findall(r"[a-z0-9]+", plain)
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word[:MAX_LENGTH]
        if len(longer) > MAX_LENGTH:
            break
        slug = longer
    return slug or "article"


def unique_slug(headline: str, taken: set[str]) -> str:
    """The headline's slug, numbered from 2 where it is taken."""
    stem = slug_of(headline)
    slug, number = stem, 2
    while slug in taken:
        slug = f"{stem}-{number}"
        number += 1
    return slug


def follows_headline(slug: str, headline: str) -> bool:
    """Whether nobody chose this slug by hand: it is the headline's own, numbered or not."""
    stem = slug_of(headline)
    return slug == stem or re.fullmatch(re.escape(stem) + r"-\d+", slug) is not None


def check_slug(slug: str) -> None:
    """Raises UserMistake where it cannot stand in an address."""
    if len(slug) > MAX_LENGTH or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug):
        raise UserMistake(
            f"“{slug}” cannot stand in an address.",
            f"Use small Latin letters, digits and single hyphens, {MAX_LENGTH} at most, such as zhana-kopir-ashyldy.",
            code="bad_slug",
            values={"slug": slug, "longest": MAX_LENGTH},
        )
