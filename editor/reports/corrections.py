"""Kinds of corrections, and what the newsroom does with each: told on the page, or made in silence."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from db.unit_of_work import UnitOfWork
from editor.errors import UserMistake

Kind = Literal["typo", "grammar", "name", "fact", "clarification", "other"]
KINDS: tuple[Kind, ...] = ("typo", "grammar", "name", "fact", "clarification", "other")
KEY = "corrections_policy"
_TYPO_CHANGES = 2  # letters of a word; more than that is another word


@dataclass(frozen=True)
class CorrectionsPolicy:
    """`silent`: kinds that get no note on the page. `answers`: readers who asked are written to."""

    silent: tuple[str, ...] = ()
    answers: bool = True

    def check(self) -> None:
        """Raises UserMistake `unknown_kind`."""
        for kind in self.silent:
            checked_kind(kind)


@dataclass(frozen=True)
class Manner:
    """How a fix is to be made. `kind` empty: guessed from the words. `note`: the newsroom's sentence where None, else
    these words, in the article's language. `notes`: by language (kk, ru, en), for those who read another one. `silent`:
    by the newsroom's policy where None. `seen_revision`: the text that the editor looked at.
    """

    kind: str = ""
    note: str | None = None
    silent: bool | None = None
    seen_revision: int | None = None
    notes: Mapping[str, str] = field(default_factory=dict)


def checked_kind(kind: str) -> str:
    """Raises UserMistake `unknown_kind`."""
    if kind not in KINDS:
        raise UserMistake(
            f"There is no kind of correction “{kind}”.",
            f"Choose one of: {', '.join(KINDS)}.",
            code="unknown_kind",
            values={"kind": kind, "known": ", ".join(KINDS)},
        )
    return kind


def guessed_kind(old: str, new: str) -> Kind:
    """A typo where a letter or two of one word change, a fact where a number does; else nothing is claimed."""
    if [c for c in old if c.isdigit()] != [c for c in new if c.isdigit()]:
        return "fact"
    before, after = old.split(), new.split()
    if len(before) != len(after):
        return "typo" if "".join(before) == "".join(after) else "other"
    pairs = [(one, other) for one, other in zip(before, after, strict=True) if one != other]
    return "typo" if all(_letters_changed(*pair) <= _TYPO_CHANGES for pair in pairs) else "other"


def _letters_changed(old: str, new: str) -> int:
    """How many letters stand otherwise, the longer side counted."""
    steps = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return sum(max(b - a, d - c) for step, a, b, c, d in steps if step != "equal")


def load_policy(work: UnitOfWork) -> CorrectionsPolicy:
    """As it was saved; without one every correction is told, and readers are answered."""
    stored: Mapping[str, Any] = work.settings.get(KEY) or {}
    silent = tuple(kind for kind in stored.get("silent", ()) if kind in KINDS)
    return CorrectionsPolicy(silent, bool(stored.get("answers", True)))


def save_policy(work: UnitOfWork, policy: CorrectionsPolicy) -> None:
    """In the caller's transaction. Raises UserMistake."""
    policy.check()
    work.settings.set(KEY, {"silent": sorted(set(policy.silent)), "answers": policy.answers})
