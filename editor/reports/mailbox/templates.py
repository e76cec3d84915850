"""Letters of other widgets, by a template that an editor writes: the letter's words with names in their places.

    Page: {url}
    Error: {prefix}[[{quote}]]{suffix}
    Comment: {comment}

Names stand in braces; everything else must stand in the letter in this order, whatever its capitals and spaces. There
is no logic and no pattern language: a template can neither hang nor call anything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from editor.errors import UserMistake
from editor.reports.incoming import MAX_CONTEXT, MAX_QUOTE, IncomingReport
from editor.reports.mailbox.letter import Letter

NAMES = ("url", "quote", "prefix", "suffix", "suggestion", "comment", "reply_to", "skip")
LONGEST = 4_000
_NAME = re.compile(r"\{([^{}\n]*)\}")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True)
class LetterTemplate:
    """`subject` and `sender`: words that the letter's subject or sender must hold, empty for any."""

    name: str
    text: str
    subject: str = ""
    sender: str = ""

    def check(self) -> None:
        """Raises UserMistake: template_name_missing, template_too_long, unknown_name, quote_not_named,
        names_side_by_side.
        """
        if not self.name.strip():
            raise UserMistake("The template has no name.", "Give it one.", code="template_name_missing")
        if len(self.text) > LONGEST:
            raise UserMistake(
                f"The template has more than {LONGEST} characters.",
                "Keep only the lines that are the same in each letter.",
                code="template_too_long",
                values={"most": LONGEST},
            )
        literals, names = self._pieces()
        for name in names:
            if name not in NAMES:
                raise UserMistake(
                    f"There is no name “{name}”.",
                    f"Names are: {', '.join(NAMES)}.",
                    code="unknown_name",
                    values={"name": name, "known": ", ".join(NAMES)},
                )
        if "quote" not in names:
            raise UserMistake(
                "The template does not say where the reported words stand.",
                "Put {quote} in their place.",
                code="quote_not_named",
            )
        if any(not literal.strip() for literal in literals[1:-1]):
            raise UserMistake(
                "Two names stand side by side: where one ends cannot be told.",
                "Put what stands between them in the letter there too.",
                code="names_side_by_side",
            )

    def read(self, letter: Letter, text: str) -> IncomingReport | None:
        """None where the letter is not of this template."""
        if self.subject.casefold() not in letter.subject.casefold():
            return None
        if self.sender.casefold() not in letter.sender.casefold():
            return None
        found = self._matched(text)
        quote = _SPACES.sub(" ", found.get("quote", "")).strip() if found is not None else ""
        if found is None or not quote or len(quote) > MAX_QUOTE:
            return None
        value = {name: _SPACES.sub(" ", found.get(name, "")) for name in NAMES}
        return IncomingReport(
            quote=quote,
            prefix=value["prefix"].lstrip()[-MAX_CONTEXT:],
            suffix=value["suffix"].rstrip()[:MAX_CONTEXT],
            url=value["url"].strip().partition(" ")[0].strip("<>"),
            suggestion=value["suggestion"].strip(),
            comment=value["comment"].strip(),
            reply_to=value["reply_to"].strip() if "@" in value["reply_to"] else "",
        )

    def _pieces(self) -> tuple[list[str], list[str]]:
        """What must stand in the letter, and the names between: one literal more than names."""
        parts = _NAME.split(self.text)
        return [_SPACES.sub(" ", part) for part in parts[::2]], [part.strip() for part in parts[1::2]]

    def _matched(self, text: str) -> dict[str, str] | None:
        """Each literal at its first place behind the one before: linear, whatever stands in the letter."""
        literals, names = self._pieces()
        text = _SPACES.sub(" ", text)
        folded = text.casefold()
        if len(folded) != len(text):  # a letter that folds to two would move every place behind it
            folded = text.lower() if len(text.lower()) == len(text) else text
        first = literals[0].strip().casefold()
        at = folded.find(first)
        if at < 0:
            return None
        at += len(first)
        found: dict[str, str] = {}
        for name, literal in zip(names, literals[1:], strict=True):
            wanted = literal.strip().casefold()
            end = folded.find(wanted, at) if wanted else len(text)
            if end < 0:
                return None
            found.setdefault(name, text[at:end])
            at = end + len(wanted)
        return found


def template_from(value: Mapping[str, Any]) -> LetterTemplate:
    """As it lies in the settings."""
    return LetterTemplate(**{name: str(value.get(name, "")) for name in ("name", "text", "subject", "sender")})
