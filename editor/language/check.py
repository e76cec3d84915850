"""What a check is: it reads one piece of text and says what is wrong where.

A check is pure (no Qt, no database, no clock), so that the editor runs it off the GUI thread, block by block, and keeps
its answers. The registry is `editor.language.registry`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol, runtime_checkable

from editor.articles.document import Mark
from editor.articles.findings import Level
from editor.language.lexicon import Lexicon


@dataclass(frozen=True)
class Issue:
    """One thing that is wrong at `start:end` (code points) of the text that was examined.

    `reason` is a key of the check's `reasons`, `values` fill its template. The first of `suggestions` is the best.
    `safe` promises that putting it in place never changes a correct word. `is_whole`: not where suggestions are
    still to be found.
    """

    start: int
    end: int
    reason: str
    values: Mapping[str, str] = field(default_factory=dict)
    suggestions: tuple[str, ...] = ()
    safe: bool = False
    is_whole: bool = True


@dataclass(frozen=True)
class TextContext:
    """What a check may know about the text: its language, the words of the languages, and runs in another language.

    `suggests`: whether repairs are wanted that take a while to find; without them the same issues are told sooner.
    """

    language: str
    lexicon: Lexicon
    marks: tuple[Mark, ...] = ()
    suggests: bool = True

    @cached_property
    def languages(self) -> frozenset[str]:
        """That of the text, and those of its runs."""
        return frozenset((self.language, *(mark.value or "" for mark in self.marks if mark.kind == "language")))

    def language_at(self, offset: int) -> str:
        """The language of the run that holds this offset."""
        return (self.marked_language_at(offset) if self.marks else "") or self.language

    def marked_language_at(self, offset: int) -> str:
        """The language that somebody gave the run which holds this offset; empty where nobody did."""
        for mark in self.marks:
            if mark.kind == "language" and mark.value and mark.start <= offset < mark.end:
                return mark.value
        return ""


class Check(Protocol):
    """`id` is stable and kebab-case, the name that `--check` takes. `reasons` maps each key to an English template."""

    @property
    def id(self) -> str: ...

    @property
    def level(self) -> Level: ...

    @property
    def reasons(self) -> Mapping[str, str]: ...

    def examine(self, text: str, context: TextContext) -> Iterable[Issue]:
        """Every issue in this text, which may be any Unicode at all. The same text gives the same issues."""
        ...


@runtime_checkable
class WholeCheck(Check, Protocol):
    """A check whose answer for one piece may be settled by another: a quotation that runs over several paragraphs."""

    def settle(self, rows: Sequence[Sequence[Issue]]) -> list[list[Issue]]:
        """The issues that remain, given those of every block of the body in order; as many rows as came in."""
        ...
