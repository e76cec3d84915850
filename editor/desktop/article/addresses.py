"""Addresses that words are linked to: which text is one, and how one that was typed in short is completed."""

from __future__ import annotations

import re

SCHEMES = ("https://", "http://", "mailto:")
_LONGEST = 4_096
_PLAIN = re.compile(r"(?:https?://|mailto:|www\.)[^\s<>\"]+", re.IGNORECASE)


def completed(text: str) -> str:
    """The address with a scheme; without one it is taken for https, or for a letter's. Empty stays empty."""
    text = text.strip()
    if not text or text.lower().startswith(SCHEMES):
        return text
    return f"mailto:{text}" if "@" in text and "/" not in text else f"https://{text}"


def pasted_link(text: str) -> str | None:
    """The address, where the text is one and nothing else; None for words, even for words with an address in them."""
    text = text.strip()
    return completed(text) if len(text) <= _LONGEST and _PLAIN.fullmatch(text) else None


def typed_link(text: str) -> str | None:
    """The address between the brackets of «[words](address)»: there a scheme may be missing, but not the dot."""
    looks_right = not text.lower().startswith(("javascript:", "data:", "file:")) and re.search(r"[.@]", text)
    return completed(text) if text and looks_right and len(text) <= _LONGEST else None


def may_be_opened(address: str) -> bool:
    """Whether the system may be asked to open it: the web and mail, no file, no script."""
    return address.lower().startswith(SCHEMES)
