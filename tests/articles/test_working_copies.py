"""Working copies: on the local disk when `keep` returns, back at the next start, never mixed between newsrooms."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from editor.articles.document import Document, Paragraph
from editor.articles.working_copies import WorkingCopies
from editor.errors import EnvironmentFault

NOW = datetime(2026, 5, 14, 5, 20, tzinfo=UTC)
TYPED = Document(headline="Жаңа мәтін", blocks=(Paragraph("p1", content="Теріліп жатыр…"),))


def copies(folder: Path, database: str = "newsroom.db", *, later: int = 0) -> WorkingCopies:
    return WorkingCopies(folder, database, lambda: NOW + timedelta(seconds=later))


def test_what_was_kept_is_back_at_the_next_start(tmp_path: Path) -> None:
    copies(tmp_path).keep(7, 3, TYPED)
    (found,) = copies(tmp_path).pending()
    assert (found.article_id, found.base_revision, found.document, found.kept_at) == (7, 3, TYPED, NOW)


def test_the_last_text_kept_is_the_one_that_comes_back(tmp_path: Path) -> None:
    copies(tmp_path).keep(7, 3, Document(headline="older"))
    copies(tmp_path, later=2).keep(7, 3, TYPED)
    assert [copy.document for copy in copies(tmp_path).pending()] == [TYPED]


def test_a_saved_text_leaves_nothing_behind(tmp_path: Path) -> None:
    keeper = copies(tmp_path)
    keeper.keep(7, 3, TYPED)
    keeper.discard(7)
    keeper.discard(7)
    assert keeper.pending() == []


def test_two_newsrooms_never_see_each_others_texts(tmp_path: Path) -> None:
    copies(tmp_path, "newsroom.db").keep(7, 3, TYPED)
    assert copies(tmp_path, "postgresql://other/newsroom").pending() == []


def test_a_copy_that_cannot_be_read_is_moved_aside_and_the_others_come_back(tmp_path: Path) -> None:
    keeper = copies(tmp_path)
    keeper.keep(7, 3, TYPED)
    keeper.keep(8, 1, TYPED)
    damaged = next(tmp_path.rglob("7.json"))
    damaged.write_text("{half", encoding="utf-8")
    assert [copy.article_id for copy in keeper.pending()] == [8]
    assert next(tmp_path.rglob("7.unreadable")).read_text(encoding="utf-8") == "{half"


def test_a_disk_that_refuses_is_said_and_the_older_copy_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = copies(tmp_path)
    keeper.keep(7, 3, TYPED)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(EnvironmentFault) as caught:
        keeper.keep(7, 3, Document(headline="newer"))
    assert caught.value.code == "disk_full"
    assert [copy.document for copy in keeper.pending()] == [TYPED]
