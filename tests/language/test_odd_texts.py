"""What quick looks pass over: texts with odd signs in odd places have the findings that a thorough look had of them.

`odd_texts.json` was written when every pattern still searched every text; it changes where a rule is meant to change.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from editor.articles.document import Mark
from editor.language import CHECKS, Lexicon, Proofreader

ROWS: list[dict[str, Any]] = json.loads(Path(__file__).with_name("odd_texts.json").read_text("utf-8"))
RULES = [rule for check in CHECKS for rule in getattr(check, "rules", ()) if rule.signs]


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_odd_texts_have_the_findings_that_they_had(language: str, proofreader: Proofreader) -> None:
    rows = [row for row in ROWS if row["language"] == language]
    assert len(rows) > 20
    assert sum(len(row["findings"]) for row in rows) > 30
    for row in rows:
        marks = tuple(Mark(start, end, "language", other) for start, end, other in row["runs"])
        found = proofreader.check_block(language, row["text"], marks=marks)
        told = [[f.check, f.reason, f.place.start, f.place.end, list(f.suggestions), f.safe] for f in found]
        assert told == row["findings"], row["text"]


def test_a_rule_finds_nothing_in_a_text_without_its_signs() -> None:
    texts = [row["text"] for row in ROWS]
    found = [(rule, text) for rule in RULES for text in texts if rule.pattern.search(text)]
    assert len(found) > 30
    assert all(any(sign in text for sign in rule.signs) for rule, text in found)


def test_a_word_that_was_right_is_read_again_when_the_newsroom_changes_its_words() -> None:
    lexicon = WithKazakh(())
    proofreader = Proofreader(lexicon)
    lexicon.set_added({"kk": ["зумпарақ"]})
    assert not proofreader.check_block("kk", "Бұл зумпарақ.")
    lexicon.set_added({})
    assert [finding.text for finding in proofreader.check_block("kk", "Бұл зумпарақ.")] == ["зумпарақ"]


class WithKazakh(Lexicon):
    """As where a Kazakh dictionary is installed."""

    def can_spell(self, language: str) -> bool:
        return language == "kk"
