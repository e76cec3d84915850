"""What one check says of a text: the words, what is proposed first, and whether that is safe."""

from __future__ import annotations

from editor.language import Proofreader

Found = list[tuple[str, tuple[str, ...], bool]]


def found(proofreader: Proofreader, check: str, text: str, language: str = "kk") -> Found:
    """In the order of the text."""
    return [(f.text, f.suggestions, f.safe) for f in proofreader.check_block(language, text) if f.check == check]


def mended(proofreader: Proofreader, check: str, text: str, language: str = "kk") -> str:
    """The text with every first suggestion of this check in place."""
    for finding in reversed(proofreader.check_block(language, text)):
        if finding.check == check and finding.suggestions:
            text = text[: finding.place.start] + finding.suggestions[0] + text[finding.place.end :]
    return text
