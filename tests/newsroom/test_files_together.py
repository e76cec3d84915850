"""Many files at once: all of them, or none and no trace."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.errors import EnvironmentFault
from editor.newsroom import files
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

    def some() -> Iterator[tuple[str, bytes]]:
        yield "a.txt", b"new"
        raise stop

    with pytest.raises(stop):
        write_together(tmp_path / folder, some())
    assert [path.name for path in tmp_path.iterdir()] == ["there"]
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["a.txt"]
    assert (tmp_path / "there" / "a.txt").read_text() == "old"


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(EnvironmentFault):
        write_together(tmp_path / "file" / "folder", [("a", b"")])


def test_a_file_that_the_disk_refuses_takes_all_others_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = os.fsync
    refused = [20]

    def fsync(handle: int) -> None:
        refused[0] -= 1
        if refused[0] == 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        written(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(EnvironmentFault) as fault:
        write_together(tmp_path / "out", ((f"{number}.txt", b"x" * 99) for number in range(100)))
    assert fault.value.code == "disk_full"
    assert list(tmp_path.iterdir()) == []


def test_hundreds_of_files_come_whole(tmp_path: Path) -> None:
    wanted = {f"{number}.txt": f"сөз {number}".encode() * 50 for number in range(300)}
    made = write_together(tmp_path / "out", wanted.items())
    assert {path.name: path.read_bytes() for path in made} == wanted
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(wanted)


@pytest.mark.parametrize(("room", "code", "came"), [(0, "disk_full", 0), (2, "partly_written", 2)])
def test_names_that_the_disk_refuses_are_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int, code: str, came: int
) -> None:
    replace, left = os.replace, [room]

    def full(old: Path, new: Path) -> None:
        if not left[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        left[0] -= 1
        replace(old, new)

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(EnvironmentFault) as fault:
        write_together(tmp_path / "out", ((f"{number}.txt", b"x") for number in range(5)))
    assert fault.value.code == code
    assert ("Nothing was changed" in fault.value.message) is (came == 0)
    assert len(list(tmp_path.rglob("*.txt"))) == came


@pytest.mark.skipif(os.name == "nt", reason="another system: Windows flushes no folders")
def test_files_whose_names_were_not_flushed_are_said_to_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(files, "sync_folder", refuse)
    with pytest.raises(EnvironmentFault) as fault:
        write_together(tmp_path, [("a.txt", b"1"), ("media/b.png", b"2")])
    assert fault.value.code == "not_confirmed"
    assert (tmp_path / "media" / "b.png").read_bytes() == b"2"
