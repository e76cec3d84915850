"""The disk fills under a folder that is published to, at each file in turn: said, nothing half-written, made good."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.unit_of_work import Database
from editor.publishing.targets import TARGETS
from tests.disks import fill, small_disk
from tests.publishing.newsroom import Newsroom, open_newsroom
from tests.publishing.places import FOLDERS, files


@contextmanager
def room_for(number: int, folder: Path) -> Iterator[None]:
    """The file after so many does not come to the disk: said when it is flushed, as of a place that was promised."""
    left, flush = [number], os.fsync

    def full(handle: int) -> None:
        name = Path(f"/proc/self/fd/{handle}").readlink()
        if name.is_relative_to(folder) and name.is_file():
            left[0] -= 1
            if left[0] < 0:
                raise OSError(errno.ENOSPC, "No space left on device")
        flush(handle)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", full)
        yield


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs to know which file a handle is")
@pytest.mark.parametrize("target", FOLDERS)
def test_a_disk_that_fills_is_told_and_leaves_files_that_are_old_or_new(
    target: str, embedded: Database, tmp_path: Path
) -> None:
    folder = tmp_path / "place"
    folder.mkdir()
    newsroom: Newsroom = open_newsroom(embedded, *(one for one in TARGETS if one.id == target), channels=0)
    newsroom.publishing.add_channel("place", target, {"folder": str(folder)})
    article, refused = newsroom.write(topics=("Көлік",)), 0
    for room in (0, 1, 2, 4, 7, 11, 16):
        before = files(folder)
        newsroom.edit(article, f"Көпір {room} ашылды")
        row = newsroom.publishing.publish(article, None, author="Aizhan").queued[0]
        with room_for(room, folder):
            newsroom.worker().run_once()
        there, told = files(folder), newsroom.publishing.item(row.id).record
        if told.state == "waiting":
            refused += 1
            assert told.reason_values["cause"] == "disk_full"
            assert told.reason.startswith(f"The disk is full: {folder}")
            newsroom.clock.advance(hours=1)
            newsroom.worker().run_once()
        assert newsroom.publishing.item(row.id).record.state == "done"
        after = files(folder)
        assert not [name for name in there if name.endswith(".part")]
        own = {name for name in there if not name.startswith(".qalam")}
        assert {name for name in own if there[name] not in (before.get(name), after.get(name))} == set()
        assert any(f"Көпір {room} ашылды".encode() in data for data in after.values()) or target == "word_folder"
    assert refused > 1


@pytest.mark.parametrize("target", FOLDERS)
def test_a_real_disk_that_fills_is_told_and_leaves_files_that_are_old_or_new(
    target: str, embedded: Database, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "place", 16_000_000) as folder:
        newsroom: Newsroom = open_newsroom(embedded, *(one for one in TARGETS if one.id == target), channels=0)
        newsroom.publishing.add_channel("place", target, {"folder": str(folder)})
        article, refused = newsroom.write(topics=("Көлік",)), 0
        for room in (0, 4096, 12_288, 40_960, 122_880):
            before = files(folder)
            newsroom.edit(article, f"Көпір {room} ашылды")
            row = newsroom.publishing.publish(article, None, author="Aizhan").queued[0]
            ballast = fill(folder, leave=room)
            newsroom.worker().run_once()
            ballast.unlink()
            there, told = files(folder), newsroom.publishing.item(row.id).record
            if told.state == "waiting":
                refused += 1
                assert told.reason_values["cause"] == "disk_full"
                assert told.reason.startswith(f"The disk is full: {folder}")
                newsroom.clock.advance(hours=1)
                newsroom.worker().run_once()
            assert newsroom.publishing.item(row.id).record.state == "done"
            after = files(folder)
            assert not [name for name in there if name.endswith(".part")]
            own = {name for name in there if not name.startswith(".qalam")}
            assert {name for name in own if there[name] not in (before.get(name), after.get(name))} == set()
            assert any(f"Көпір {room} ашылды".encode() in data for data in after.values()) or target == "word_folder"
        assert refused > 0
