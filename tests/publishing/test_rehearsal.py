"""A rehearsal: what would be sent, in a folder, with the difference from what was sent last; nothing is sent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from db.unit_of_work import Database
from editor.errors import UserMistake
from editor.publishing.rehearsal import compared_only, rehearse
from editor.publishing.targets.email_letters import EmailLetters
from editor.publishing.targets.http_push import HttpPush
from editor.publishing.targets.protocol import Target
from editor.publishing.targets.sftp import Sftp
from editor.publishing.targets.static_site import StaticSite
from editor.publishing.targets.wire_folder import WireFolder
from editor.publishing.targets.word_folder import WordFolder
from tests.publishing.newsroom import Newsroom, open_newsroom

TARGETS: dict[str, Callable[[], Target]] = {
    "static_site": StaticSite,
    "word_folder": WordFolder,
    "wire_folder": WireFolder,
}


def on_folder(database: Database, tmp_path: Path, target: str) -> tuple[Newsroom, Path]:
    """A newsroom with one channel "place" that writes into the folder."""
    real = tmp_path / "real"
    real.mkdir()
    newsroom = open_newsroom(database, TARGETS[target](), channels=0)
    more = {"format": "ninjs"} if target == "wire_folder" else {}
    newsroom.publishing.add_channel("place", target, {"folder": str(real), **more})
    return newsroom, real


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_a_correction_is_rehearsed_with_its_difference_and_nothing_is_sent(
    embedded: Database, tmp_path: Path, target: str
) -> None:
    newsroom, real = on_folder(embedded, tmp_path, target)
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    before = contents(real)
    row = newsroom.correct(article, "Жаңа көпір кеше ашылды")[0]
    rehearsal = rehearse(newsroom.publishing, row.id, tmp_path / "rehearsed")
    assert rehearsal.last_revision == 1
    assert rehearsal.changed
    words = "\n".join(line for file in rehearsal.files for line in file.difference)
    assert any(line.startswith("-") and "Көпір ашылды" in line for line in words.splitlines())
    assert any(line.startswith("+") and "Жаңа көпір кеше ашылды" in line for line in words.splitlines())
    written = contents(rehearsal.folder)
    assert {file.path for file in rehearsal.files if file.change != "removed"} == set(written)
    assert contents(real) == before
    item = newsroom.publishing.item(row.id)
    assert (item.record.state, item.attempts, item.delivery) == ("waiting", [], None)


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_what_was_rehearsed_is_what_is_sent(embedded: Database, tmp_path: Path, target: str) -> None:
    newsroom, real = on_folder(embedded, tmp_path, target)
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    rehearsal = rehearse(newsroom.publishing, row.id, tmp_path / "rehearsed")
    assert rehearsal.last_revision is None
    assert {file.change for file in rehearsal.files} == {"added"}
    newsroom.worker().run_once()
    sent = {name: data for name, data in contents(real).items() if not name.startswith(".qalam")}
    assert contents(rehearsal.folder) == sent


def test_a_withdrawal_shows_what_it_takes_away(embedded: Database, tmp_path: Path) -> None:
    newsroom, _real = on_folder(embedded, tmp_path, "word_folder")
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    newsroom.publishing.withdraw(article, reason="Қате хабар", author="Aizhan")
    row = newsroom.publishing.queue(states=["waiting"])[0]
    rehearsal = compared_only(newsroom.publishing, row.id)
    assert [file.change for file in rehearsal.files if file.path.count("/") == 0] == ["removed"]
    assert not rehearsal.folder.exists()


def test_an_item_for_an_address_is_rehearsed_without_asking_anybody(embedded: Database, tmp_path: Path) -> None:
    newsroom = open_newsroom(embedded, HttpPush(), channels=0)
    newsroom.publishing.add_channel("push", "http_push", {"address": "https://wire.invalid/items", "format": "ninjs"})
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    rehearsal = rehearse(newsroom.publishing, row.id, tmp_path / "rehearsed")
    assert [file.path for file in rehearsal.files] == [f"article-{row.article_id}.json"]
    assert "Көпір ашылды" in (rehearsal.folder / rehearsal.files[0].path).read_text(encoding="utf-8")


def test_a_folder_that_holds_something_is_left_alone(embedded: Database, tmp_path: Path) -> None:
    newsroom, _real = on_folder(embedded, tmp_path, "word_folder")
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")
    with pytest.raises(UserMistake, match="is not empty") as refused:
        rehearse(newsroom.publishing, row.id, tmp_path / "mine")
    assert refused.value.code == "folder_not_empty"
    assert contents(tmp_path / "mine") == {"notes.txt": b"mine"}


def test_of_a_target_that_knows_no_rehearsal_the_text_is_shown_that_it_would_be_given(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    article = newsroom.write(topics=("Көлік",))
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    row = newsroom.correct(article, "Жаңа көпір ашылды", note="Атауы толықтырылды.")[0]
    rehearsal = rehearse(newsroom.publishing, row.id, tmp_path / "rehearsed")
    assert [(file.path, file.change) for file in rehearsal.files] == [
        (f"article-{article}.json", "changed"),
        (f"article-{article}.txt", "changed"),
    ]
    text = (rehearsal.folder / f"article-{article}.txt").read_text(encoding="utf-8")
    assert "Жаңа көпір ашылды" in text
    assert "Түзету: Атауы толықтырылды." in text
    assert '  "action": "correct",' in (rehearsal.folder / f"article-{article}.json").read_text(encoding="utf-8")
    assert len(newsroom.receiver.applied) == 1, "nothing was sent"


def test_a_target_that_is_not_installed_any_more_says_so(newsroom: Newsroom, tmp_path: Path) -> None:
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    newsroom.publishing.targets = {}
    with pytest.raises(UserMistake, match="not installed") as refused:
        rehearse(newsroom.publishing, row.id, tmp_path / "rehearsed")
    assert refused.value.code == "cannot_be_rehearsed"
    assert not (tmp_path / "rehearsed").exists()


def test_a_letter_is_rehearsed_without_a_server_and_without_its_subscribers(embedded: Database, tmp_path: Path) -> None:
    newsroom = open_newsroom(embedded, EmailLetters(), channels=0)
    settings = {"host": "mail.invalid", "sender": "desk@alatau.example", "subscribers": ["oqyrman@alatau.example"]}
    newsroom.publishing.add_channel("letters", "email", settings)
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    rehearsal = rehearse(newsroom.publishing, row.id, tmp_path / "rehearsed")
    assert [file.path for file in rehearsal.files] == ["letter.eml", "letter.txt"]
    text = (rehearsal.folder / "letter.txt").read_text(encoding="utf-8")
    assert text.startswith("Көпір ашылды")
    assert "Қалада жаңа көпір ашылды." in text


def test_an_item_for_a_server_is_rehearsed_without_asking_it(embedded: Database, tmp_path: Path) -> None:
    newsroom = open_newsroom(embedded, Sftp(), channels=0)
    settings = {"host": "sftp.invalid", "user": "desk", "format": "newsml"}
    newsroom.publishing.add_channel("server", "sftp", settings)
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    rehearsal = rehearse(newsroom.publishing, row.id, tmp_path / "rehearsed")
    assert [file.path for file in rehearsal.files] == [f"article-{row.article_id}.xml"]
