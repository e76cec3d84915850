"""Whose letter it is, and the report in it. The newsroom's own templates come first, because somebody wrote them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from editor.newsroom.plain import plain_text
from editor.reports.incoming import IncomingReport
from editor.reports.mailbox.letter import Letter
from editor.reports.mailbox.mistape import is_mistape, read_mistape, shown_text
from editor.reports.mailbox.orphus import read_orphus
from editor.reports.mailbox.templates import LetterTemplate


@dataclass(frozen=True)
class Understood:
    """`form`: orphus, mistape, or the name of a template; empty where nobody's form fits. `reason_code` then says why:
    letter_empty, letter_too_large, no_words_marked, unknown_form.
    """

    form: str
    incoming: IncomingReport | None
    reason_code: str = ""


def understand(letter: Letter, templates: Sequence[LetterTemplate]) -> Understood:
    """Never raises. The report's key is the letter's, so that a letter that is read twice is one report. Of a letter
    that nobody's form fits the one letter that hangs on it is understood; several wait for an editor.
    """
    own = _understood(letter, templates)
    if own.incoming is not None or own.form:
        return own
    forwarded = [found for one in letter.forwarded if (found := understand(one, templates)).incoming is not None]
    if len(forwarded) == 1 and forwarded[0].incoming is not None:
        return Understood(forwarded[0].form, _ours(forwarded[0].incoming, letter))
    return own


def _understood(letter: Letter, templates: Sequence[LetterTemplate]) -> Understood:
    text = letter.text if letter.text.strip() else shown_text(letter.html)
    if not text.strip():
        return Understood("", None, "letter_too_large" if letter.is_cut else "letter_empty")
    for template in templates:
        found = template.read(letter, text)
        if found is not None:
            return Understood(template.name, _ours(found, letter))
    found = read_orphus(text)
    if found is not None:
        return Understood("orphus", _ours(found, letter))
    if is_mistape(letter):
        found = read_mistape(letter)
        return Understood("mistape", _ours(found, letter)) if found else Understood("mistape", None, "no_words_marked")
    return Understood("", None, "letter_too_large" if letter.is_cut else "unknown_form")


def _ours(incoming: IncomingReport, letter: Letter) -> IncomingReport:
    return replace(incoming, idempotency_key=f"letter:{letter.key}")


def text_to_show(letter: Letter) -> str:
    """What an editor reads of a letter that was not understood: plain, whatever it was."""
    return plain_text(letter.text if letter.text.strip() else shown_text(letter.html)).strip()
