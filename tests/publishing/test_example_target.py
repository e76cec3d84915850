"""The example of docs/targets.md, taken from there and run: a package of somebody else's needs nothing more."""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest

from db.unit_of_work import Database
from editor.errors import UserMistake
from editor.publishing import LeaseLost
from editor.publishing.targets import GROUP, registered_targets
from editor.publishing.targets.protocol import Target
from tests.publishing.newsroom import document, open_newsroom

DOCS = Path(__file__).resolve().parents[2] / "docs" / "targets.md"


@pytest.fixture
def telegraph(monkeypatch: pytest.MonkeyPatch) -> Target:
    """As an installed package would bring it."""
    code = DOCS.read_text(encoding="utf-8").split("## A target of your own")[1].split("```python\n")[1].split("```")[0]
    names: dict[str, Any] = {}
    exec(compile(code, str(DOCS), "exec"), names)

    class Point(EntryPoint):
        def load(self) -> Any:
            return names["Telegraph"]

    point = Point("telegraph", "telegraph:Telegraph", GROUP)
    monkeypatch.setattr("editor.publishing.targets.entry_points", lambda group: [point] if group == GROUP else [])
    return next(target for target in registered_targets() if target.id == "telegraph")


def test_it_publishes_corrects_and_withdraws_once_and_in_order(
    telegraph: Target, embedded: Database, tmp_path: Path
) -> None:
    paper = tmp_path / "paper.txt"
    newsroom = open_newsroom(embedded, telegraph, channels=0)
    newsroom.publishing.add_channel("wire", "telegraph", {"paper": str(paper)})
    article = newsroom.write(document("Көпір ашылды"))
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    first = newsroom.publishing.request(newsroom.publishing.queue()[0], lambda: None)
    assert paper.read_text(encoding="utf-8").endswith("\tКөпір ашылды\n")
    newsroom.correct(article, "Жаңа көпір ашылды")
    newsroom.worker().run_once()
    corrected = paper.read_text(encoding="utf-8")
    assert corrected.endswith("\tЖаңа көпір ашылды\n")
    assert telegraph.publish(first).get("overtaken") is True
    newest = newsroom.publishing.request(newsroom.publishing.queue()[0], lambda: None)
    telegraph.publish(newest)
    assert paper.read_text(encoding="utf-8") == corrected

    def gone() -> None:
        raise LeaseLost

    with pytest.raises(LeaseLost):
        telegraph.publish(replace(newest, sequence=99, checkpoint=gone))
    assert paper.read_text(encoding="utf-8") == corrected
    newsroom.publishing.withdraw(article, reason="", author="Aizhan")
    newsroom.worker().run_once()
    assert paper.read_text(encoding="utf-8").endswith("\t—\n")


def test_its_settings_are_checked_like_any_others(telegraph: Target, embedded: Database) -> None:
    newsroom = open_newsroom(embedded, telegraph, channels=0)
    with pytest.raises(UserMistake, match="whole path"):
        newsroom.publishing.add_channel("wire", "telegraph", {"paper": "paper.txt"})
    with pytest.raises(UserMistake, match="is missing"):
        newsroom.publishing.add_channel("wire", "telegraph", {})


def test_the_table_of_the_page_names_every_built_in_target() -> None:
    text = DOCS.read_text(encoding="utf-8")
    assert [target.id for target in registered_targets() if f"| `{target.id}` |" not in text] == []
