"""Text from outside, made harmless: control characters go, and what turns the direction of writing is shown escaped.

An editor must see that somebody put such characters there, so they are written as `\\u202e` and the like, not dropped.
"""

from __future__ import annotations

import unicodedata

# Bidirectional embeddings, overrides and isolates: text behind them is drawn otherwise than it is ("Trojan source").
_SHOWN_ESCAPED = {code: f"\\u{code:04x}" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}


def plain_text(text: str) -> str:
    """NFC; new lines and tabs stay, other control characters go, what turns or hides is shown escaped."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_SHOWN_ESCAPED)
    return unicodedata.normalize("NFC", "".join(c for c in text if c in "\n\t" or _may_stay(c)))


def plain_line(text: str) -> str:
    """The same in one line: every new line and tab becomes a space."""
    text = text.replace("\r\n", " ").translate(_SHOWN_ESCAPED)
    text = "".join(" " if c in "\n\r\t\u2028\u2029" else c for c in text)
    return unicodedata.normalize("NFC", "".join(filter(_may_stay, text)))


def _may_stay(character: str) -> bool:
    # Zs and Cf: no-break spaces, soft hyphens and joiners stand in honest text. Controls, surrogates, private use go.
    return character.isprintable() or unicodedata.category(character) in ("Zs", "Cf")
