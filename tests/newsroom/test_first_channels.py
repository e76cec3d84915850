"""The channels that every new newsroom has."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from db import migrate
from db.repositories.channels import Channels
from db.unit_of_work import Database
from editor.bootstrap import Newsroom
from editor.newsroom.paths import Paths
from editor.publishing import Publishing
from tests.databases import database_url

__all__ = ["database_url"]


def _opened(url: str, folder: Path) -> list[str]:
    newsroom = Newsroom(Paths(folder), url)
    try:
        newsroom.open()
        return [channel.name for channel in newsroom.publishing.channels()]
    finally:
        newsroom.database.close()


def test_seats_that_open_a_new_newsroom_together_all_see_both_channels(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    together = threading.Barrier(4)
    make = Publishing.make_first_channels

    def at_the_same_moment(*given: object) -> None:  # every seat has seen that there is none
        together.wait(60)
        make(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(Publishing, "make_first_channels", at_the_same_moment)
    migrate.upgrade(empty := Database(database_url))
    empty.close()
    with ThreadPoolExecutor(4) as seats:
        seen = list(seats.map(lambda _: _opened(database_url, tmp_path), range(4)))
    assert seen == [["site", "word"]] * 4


def test_a_start_that_is_cut_off_between_them_leaves_none_and_the_next_makes_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = str(tmp_path / "newsroom.db")
    with monkeypatch.context() as cut:
        add = Channels.add

        def once(self: Channels, name: str, *rest: object) -> int:
            if name == "word":
                raise KeyboardInterrupt
            return add(self, name, *rest)  # type: ignore[arg-type]

        cut.setattr(Channels, "add", once)
        with pytest.raises(KeyboardInterrupt):
            _opened(url, tmp_path)
    assert _opened(url, tmp_path) == ["site", "word"]


def test_channels_that_the_newsroom_removed_are_not_made_again(tmp_path: Path) -> None:
    url = str(tmp_path / "newsroom.db")
    newsroom = Newsroom(Paths(tmp_path), url)
    newsroom.open()
    for name in ("site", "word"):
        newsroom.publishing.remove_channel(name)
    newsroom.database.close()
    assert _opened(url, tmp_path) == []
