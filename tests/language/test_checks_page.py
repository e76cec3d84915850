"""docs/checks.md names every check with its level, and every source that a rule names."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from editor.language import CHECKS, Check
from editor.language.patterns import Rule

PAGE = (Path(__file__).parents[2] / "docs" / "checks.md").read_text(encoding="utf-8")
ROWS = {match[1]: match[0] for match in re.finditer(r"^\| `([a-z-]+)` \|.*(?:\n\| \|.*)*", PAGE, re.M)}


def test_the_page_names_every_check_and_no_other() -> None:
    assert ROWS.keys() == {check.id for check in CHECKS}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_the_page_tells_level_languages_and_sources(check: Check) -> None:
    row = ROWS[check.id]
    assert {cells.split("|")[3].strip() for cells in row.splitlines()} == {check.level}
    rules: tuple[Rule, ...] = getattr(check, "rules", ())
    for rule in rules:
        assert set(rule.languages) <= set(re.findall(r"\b(?:kk|ru|en)\b", row)), rule.reason
        named = "({source})" in check.reasons[rule.reason]
        assert all(source in row for source in rule.sources.values() if named), rule.reason
