"""Many files at once: all of them, or none and no trace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.errors import EnvironmentFault
from editor.newsroom.files import write_together


def test_all_are_there_at_the_end_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("old")
    paths = write_together(tmp_path, [("a.txt", b"1"), ("media/b.png", b"2")])
    assert [path.read_bytes() for path in paths] == [b"1", b"2"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "media"]


@pytest.mark.parametrize("stop", [KeyboardInterrupt, RuntimeError])
@pytest.mark.parametrize("folder", ["there", "made for it"])
def test_what_is_stopped_leaves_no_trace(tmp_path: Path, stop: type[BaseException], folder: str) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "a.txt").write_text("old")

    def files() -> Iterator[tuple[str, bytes]]:
        yield "a.txt", b"new"
        raise stop

    with pytest.raises(stop):
        write_together(tmp_path / folder, files())
    assert [path.name for path in tmp_path.iterdir()] == ["there"]
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["a.txt"]
    assert (tmp_path / "there" / "a.txt").read_text() == "old"


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(EnvironmentFault):
        write_together(tmp_path / "file" / "folder", [("a", b"")])
