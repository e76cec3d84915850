"""Working copies: on the local disk when `keep` returns, back at the next start, never mixed."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from editor.articles.document import Document, Paragraph
from editor.articles.working_copies import WorkingCopies
from editor.errors import EnvironmentFault

NOW = datetime(2026, 5, 14, 5, 20, tzinfo=UTC)
TYPED = Document(headline="Жаңа мәтін", blocks=(Paragraph("p1", content="Теріліп жатыр…"),))
NEWER = Document(headline="Одан да жаңа")
Seats = Callable[..., WorkingCopies]


@pytest.fixture
def seat(tmp_path: Path) -> Seats:
    """Another running program, as it were."""

    def sit(database: str = "newsroom.db", *, later: int = 0) -> WorkingCopies:
        return WorkingCopies(tmp_path, database, lambda: NOW + timedelta(seconds=later))

    return sit


def _leave(folder: Path, article: int = 7, document: Document = TYPED, *, later: int = 0) -> None:
    """Keep, and end."""
    gone = WorkingCopies(folder, "newsroom.db", lambda: NOW + timedelta(seconds=later))
    gone.keep(article, 3, document)
    gone.release()


def test_what_was_kept_is_back_at_the_next_start(tmp_path: Path, seat: Seats) -> None:
    _leave(tmp_path)
    here = seat()
    (found,) = here.pending()
    assert (found.article_id, found.base_revision, found.document, found.kept_at) == (7, 3, TYPED, NOW)
    here.release()


def test_the_last_text_kept_is_the_one_that_comes_back(seat: Seats) -> None:
    here = seat()
    here.keep(7, 3, NEWER)
    here.keep(7, 3, TYPED)
    assert [copy.document for copy in here.pending()] == [TYPED]
    here.release()


def test_half_a_letter_that_an_input_method_left_is_kept_too(seat: Seats) -> None:
    here = seat()
    here.keep(7, 3, Document(headline="жарты \ud83d"))
    assert here.pending()[0].document.headline == "жарты \ud83d"
    here.release()


def test_a_saved_text_leaves_nothing_behind(tmp_path: Path, seat: Seats) -> None:
    here = seat()
    here.keep(7, 3, TYPED)
    here.discard(7)
    here.discard(7)
    assert here.pending() == []
    here.release()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_two_newsrooms_never_see_each_others_texts(tmp_path: Path, seat: Seats) -> None:
    _leave(tmp_path)
    assert seat("postgresql://other/newsroom").pending() == []


def test_two_open_windows_take_nothing_from_each_other(seat: Seats) -> None:
    one, other = seat(), seat()
    one.keep(7, 3, TYPED)
    other.keep(7, 3, NEWER)
    assert [copy.document for copy in one.pending()] == [TYPED]
    assert [copy.document for copy in other.pending()] == [NEWER]
    assert other.elsewhere() == 1
    other.discard(7)
    other.release()
    assert [copy.document for copy in one.pending()] == [TYPED]
    one.release()


def test_what_one_window_offers_after_a_crash_the_other_does_not(tmp_path: Path, seat: Seats) -> None:
    _leave(tmp_path)
    one, other = seat(), seat()
    (found,) = one.pending()
    assert other.pending() == []
    one.release()  # closed without a choice
    assert [copy.document for copy in other.pending()] == [found.document]
    other.release()


def test_typing_writes_over_no_copy_that_waits(tmp_path: Path, seat: Seats) -> None:
    _leave(tmp_path)
    here = seat(later=1)
    waiting = here.pending()
    here.keep(7, 4, NEWER)
    assert [copy.document for copy in here.pending()] == [TYPED, NEWER]
    here.drop(waiting[0])
    assert [copy.document for copy in here.pending()] == [NEWER]
    here.release()


def test_a_copy_of_a_version_without_seats_comes_back(tmp_path: Path, seat: Seats) -> None:
    _leave(tmp_path)
    file = next(tmp_path.rglob("7.json"))
    file.replace(file.parent.parent / "7.json")
    here = seat()
    (found,) = here.pending()
    assert (found.key, found.document) == ("7", TYPED)
    here.drop(found)
    assert here.pending() == []
    here.release()


def test_a_copy_that_cannot_be_read_is_moved_aside_and_the_others_come_back(tmp_path: Path, seat: Seats) -> None:
    for half in ("{half", "[1]", '{"article": 7}'):
        _leave(tmp_path, 7)
        next(tmp_path.rglob("7.json")).write_text(half, encoding="utf-8")
        here = seat()
        here.keep(8, 1, TYPED)
        assert [copy.article_id for copy in here.pending()] == [8]
        assert half in {path.read_text(encoding="utf-8") for path in here.set_aside()}
        here.discard(8)
        here.release()
    assert len(seat().set_aside()) == 3


def _refuse(name: str, number: int) -> Callable[..., object]:
    real = getattr(os, name)

    def refuse(*values: object, **named: object) -> object:
        if name != "open" or ".part" in str(values[0]) or ".lock" in str(values[0]):
            raise OSError(number, os.strerror(number))
        return real(*values, **named)

    return refuse


@pytest.mark.parametrize("step", ["write", "fsync", "replace", "open"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_a_disk_that_refuses_is_said_and_the_older_copy_is_whole(
    step: str, number: int, seat: Seats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = seat()
    here.keep(7, 3, TYPED)
    with monkeypatch.context() as patched:
        if step == "write":
            patched.setattr("os.fdopen", _refuse("fdopen", number))
        else:
            patched.setattr(f"os.{step}", _refuse(step, number))
        with pytest.raises(EnvironmentFault) as caught:
            here.keep(7, 3, NEWER)
    assert caught.value.code in ("disk_full", "read_only", "write_failed")
    assert [copy.document for copy in here.pending()] == [TYPED]
    assert list(tmp_path.rglob("*.part")) == []
    here.keep(7, 3, NEWER)
    assert [copy.document for copy in here.pending()] == [NEWER]
    here.release()


def test_the_very_first_copy_on_a_full_disk_is_refused_in_words(seat: Seats, monkeypatch: pytest.MonkeyPatch) -> None:
    here = seat()

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("pathlib.Path.mkdir", full)
        with pytest.raises(EnvironmentFault) as caught:
            here.keep(7, 3, TYPED)
    assert caught.value.code == "disk_full"
    here.keep(7, 3, TYPED)
    assert [copy.document for copy in here.pending()] == [TYPED]
    here.release()


ENDS_BEFORE_RENAMING = """
import os, sys
from pathlib import Path
from editor.articles.document import Document
from editor.articles.working_copies import WorkingCopies
from editor.newsroom.clock import utc_now
copies = WorkingCopies(Path(sys.argv[1]), "newsroom.db", utc_now)
copies.keep(7, 3, Document(headline="older"))
os.replace = lambda *_: os._exit(9)
copies.keep(7, 3, Document(headline="newer"))
"""


def test_a_program_that_ends_between_writing_and_renaming_leaves_the_older_copy(tmp_path: Path, seat: Seats) -> None:
    ended = subprocess.run([sys.executable, "-c", ENDS_BEFORE_RENAMING, str(tmp_path)], check=False)
    assert ended.returncode == 9
    assert list(tmp_path.rglob("*.part"))
    here = seat()
    assert [copy.document.headline for copy in here.pending()] == ["older"]
    assert list(tmp_path.rglob("*.part")) == []
    here.release()
