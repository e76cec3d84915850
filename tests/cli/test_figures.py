"""Figures from the command line."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.conftest import Qalam


@pytest.fixture
def reported(qalam: Qalam, page: Path) -> None:
    assert qalam("import", page).code == 0
    added = qalam("report", "add", "--article", 1, "--quote", "цифрлы кітапхана", "--json").json
    fixed = ("report", "fix", added["report"]["id"], "--text", "сандық кітапхана", "--kind", "clarification")
    assert qalam(*fixed).code == 0


def test_figures_of_a_period(qalam: Qalam, reported: None, tmp_path: Path) -> None:
    told = qalam("report", "figures", "--json").json
    assert (told["reports"], told["states"], told["share_right"]) == (1, {"fixed": 1}, 1.0)
    assert told["kinds"][0]["name"] == "clarification"
    assert told["words"] == [{"old": "цифрлы кітапхана", "new": "сандық кітапхана", "times": 1}]
    assert len(told["days"]) == 30
    assert told["to_fix"]["count"] == 1
    assert qalam("report", "figures", "--all", "--json").json["reports"] == 1
    assert qalam("report", "figures", "--from", "2001-01-01", "--to", "2001-01-02", "--json").json["reports"] == 0

    path = tmp_path / "figures.csv"
    assert qalam("report", "figures", "--csv", path, "--json").json["file"] == str(path)
    with path.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert {"section": "kinds", "name": "clarification", "measure": "errors", "value": "1"} in rows
    assert "right: 100%" in qalam("report", "figures").out


def test_a_folder_that_is_not_there_is_made_for_a_table_as_for_an_article(
    qalam: Qalam, reported: None, tmp_path: Path
) -> None:
    article = qalam("article", "list", "--json").json["articles"][0]["id"]
    table, text = tmp_path / "new" / "of figures" / "a.csv", tmp_path / "new" / "of articles" / "a.txt"
    assert qalam("export", article, "--to", "text", "--output", text).code == 0
    assert qalam("report", "figures", "--csv", table).code == 0
    assert qalam("report", "figures", "--csv", table).code == 0, "and written over where it is there"
    assert [list(path.parent.iterdir()) for path in (table, text)] == [[table], [text]]
    below_a_file = qalam("report", "figures", "--csv", table / "b.csv", "--json")
    assert (below_a_file.code, bool(below_a_file.json["error"]["hint"])) == (1, True)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--from", "yesterday"), 2),
        (("--all", "--from", "2026-01-01"), 2),
        (("--from", "2026-03-02", "--to", "2026-03-01"), 1),
    ],
)
def test_a_period_that_makes_no_sense_is_told(qalam: Qalam, words: tuple[str, ...], code: int) -> None:
    refused = qalam("report", "figures", *words, "--json")
    assert (refused.code, bool(refused.json["error"]["message"])) == (code, True)
