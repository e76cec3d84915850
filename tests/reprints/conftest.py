"""The sample newsroom's pages as published articles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import resources
from editor.bootstrap import Newsroom
from editor.newsroom.paths import Paths


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    """Every page of the sample, published."""
    opened = Newsroom(Paths(tmp_path / "home"), str(tmp_path / "newsroom.db"), author="Aizhan")
    opened.open()
    for page in sorted(resources.path("sample").glob("*.txt")):
        article_id = opened.importing.file(page).saved.article_id
        opened.publishing.publish(article_id, None, author="Aizhan")
    yield opened
    opened.close()


def sample_text(stem: str) -> str:
    """One page's words, as they were typed."""
    return resources.path("sample", f"{stem}.txt").read_text(encoding="utf-8")
