"""What the checks said of a text before: while somebody writes in one paragraph, only that one is read again."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass

from editor.articles.document import Mark
from editor.language.check import Issue

MOST_CHARACTERS = 4_000_000  # ten articles of 50,000 words
_ALWAYS = 64  # what an entry costs beside its text, in characters


@dataclass(frozen=True)
class Reading:
    """All that an answer depends on. `words` is the lexicon's edition: another one may know other words."""

    text: str
    language: str
    marks: tuple[Mark, ...]
    words: int


Answers = tuple[tuple[Issue, ...], ...]  # one row for each check


class Memory:
    """The texts that were asked for last, up to a number of characters; threads may share it."""

    def __init__(self, most: int = MOST_CHARACTERS) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._answers: OrderedDict[Reading, Answers] = OrderedDict()
        self._characters = 0

    def get(self, reading: Reading) -> Answers | None:
        """None where it was never read, or too long ago."""
        with self._lock:
            answers = self._answers.get(reading)
            if answers is not None:
                self._answers.move_to_end(reading)
            return answers

    def keep(self, reading: Reading, answers: Answers) -> None:
        """What was not asked for the longest goes."""
        with self._lock:
            if reading not in self._answers:
                self._characters += len(reading.text) + _ALWAYS
            self._answers[reading] = answers
            self._answers.move_to_end(reading)
            while self._characters > self._most:
                forgotten, _ = self._answers.popitem(last=False)
                self._characters -= len(forgotten.text) + _ALWAYS
