"""The one way in which the program replaces a file."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from editor.errors import EnvironmentFault
from editor.newsroom.files import atomic_write


def names(folder: Path) -> list[str]:
    return sorted(item.name for item in folder.iterdir())


def test_a_new_file_holds_the_bytes_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    atomic_write(tmp_path / "мақала.html", "Сәлем".encode())
    assert (tmp_path / "мақала.html").read_text("utf-8") == "Сәлем"
    assert names(tmp_path) == ["мақала.html"]


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    target.write_bytes(b"old and longer")
    atomic_write(target, b"new")
    assert target.read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_a_private_file_is_private_from_the_first_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    real = os.fsync

    def watch(handle: int) -> None:
        if stat.S_ISREG(os.fstat(handle).st_mode):
            seen.append(stat.S_IMODE(os.fstat(handle).st_mode))
        real(handle)

    monkeypatch.setattr(os, "fsync", watch)
    atomic_write(tmp_path / "secret", b"x", mode=0o600)
    assert seen == [0o600]
    assert stat.S_IMODE((tmp_path / "secret").stat().st_mode) == 0o600


def test_the_bytes_are_on_the_disk_before_the_name_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    real_sync, real_replace = os.fsync, os.replace

    def sync(handle: int) -> None:
        order.append("sync file" if stat.S_ISREG(os.fstat(handle).st_mode) else "sync folder")
        real_sync(handle)

    def swap(old: str, new: Path) -> None:
        order.append("replace")
        real_replace(old, new)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(os, "replace", swap)
    atomic_write(tmp_path / "page.html", b"x")
    assert order == (["sync file", "replace"] if os.name == "nt" else ["sync file", "replace", "sync folder"])


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EROFS, "read_only"),
        (errno.EIO, "write_failed"),
        (errno.EACCES, "no_permission"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_refusal_leaves_the_old_file_and_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str, step: str
) -> None:
    target = tmp_path / "page.html"
    target.write_bytes(b"old")

    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(EnvironmentFault) as caught:
        atomic_write(target, b"new")
    assert caught.value.code == code
    assert caught.value.hint
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["page.html"]


@pytest.mark.skipif(os.name == "nt", reason="another system: Windows flushes no folders")
def test_where_only_the_last_flush_fails_the_new_file_is_said_to_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "page.html"
    target.write_bytes(b"old")
    real = os.fsync

    def refuse_folders(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        real(handle)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    with pytest.raises(EnvironmentFault) as caught:
        atomic_write(target, b"new")
    assert caught.value.code == "not_confirmed"
    assert f"{target} was written" in caught.value.message
    assert "Nothing was changed" not in caught.value.message
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["page.html"]


def test_a_folder_that_vanished_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        atomic_write(tmp_path / "gone" / "page.html", b"x")
    assert caught.value.code == "folder_missing"
    assert "gone" in caught.value.message


def test_a_folder_in_the_place_of_the_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "page").mkdir()
    with pytest.raises(EnvironmentFault) as caught:
        atomic_write(tmp_path / "page", b"x")
    assert caught.value.code in {"is_a_folder", "no_permission"}
    assert names(tmp_path) == ["page"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_disk_that_is_really_full_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tempfile.mkstemp", lambda **_: (os.open("/dev/full", os.O_WRONLY), str(tmp_path / "part")))
    monkeypatch.setattr(os, "fchmod", lambda *_: None)
    with pytest.raises(EnvironmentFault) as caught:
        atomic_write(tmp_path / "page.html", b"x" * 100)
    assert caught.value.code == "disk_full"
    assert names(tmp_path) == []
