"""SFTP against OpenSSH's server: who it is, what stands there at every moment, and what is refused."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from db.unit_of_work import Database
from editor.errors import QalamError, UserMistake
from editor.publishing.notice_desk import NoticeDesk
from editor.publishing.targets import sftp
from editor.publishing.targets.sftp import Sftp
from tests import components
from tests.disks import fill, small_disk
from tests.publishing.newsroom import AGENCY, Newsroom, document, open_newsroom
from tests.publishing.places import files, sftp_settings
from tests.servers.sftp import HOW_TO_GET_IT, SFTP_PROGRAM, SftpServer, private_sftp


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "place"
    made.mkdir()
    return made


def newsroom_for(database: Database, server: SftpServer, folder: Path, **settings: Any) -> Newsroom:
    newsroom = open_newsroom(database, Sftp(), channels=0)
    given = {**sftp_settings(server, folder), **settings}
    newsroom.publishing.add_channel("agency", "sftp", given, secrets={"password": server.passphrase})
    return newsroom


def test_a_host_is_known_only_after_somebody_confirmed_its_key(
    embedded: Database, sftp_server: SftpServer, folder: Path
) -> None:
    newsroom = newsroom_for(embedded, sftp_server, folder, host_key="")
    publishing = newsroom.publishing
    article = newsroom.write()
    publishing.publish(article, None, author="Aizhan")
    failed = newsroom.worker().run_once().failed
    assert [row.reason_values["cause"] for row in failed] == ["host_key_unknown"], "no item goes to a stranger"
    with pytest.raises(UserMistake) as caught:
        publishing.test_channel("agency")
    assert sftp_server.fingerprint in caught.value.message
    with pytest.raises(UserMistake, match="not known yet"):
        publishing.test_channel("agency", confirmed="SHA256:something-else")
    facts = publishing.test_channel("agency", confirmed=sftp_server.fingerprint).facts
    assert facts["host_key"] == sftp_server.fingerprint
    assert "OpenSSH" in facts["server"]
    assert publishing.channel("agency").settings["host_key"] == sftp_server.fingerprint
    publishing.retry(failed[0].id)
    newsroom.worker().run_once()
    assert list(files(folder)) == [f"article-{article}.json"]


def test_the_notice_is_read_back_from_the_server(embedded: Database, sftp_server: SftpServer, folder: Path) -> None:
    newsroom = newsroom_for(embedded, sftp_server, folder)
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    desk = NoticeDesk(embedded, newsroom.publishing, AGENCY)
    (checked,) = desk.check(article)
    assert (checked.form, checked.written, checked.faults) == ("ninjs", True, ())
    (file,) = folder.glob("article-*.json")
    file.write_text(file.read_text("utf-8").replace("https://alatau.example", "https://else.example"), "utf-8")
    (checked,) = desk.check(article)
    assert checked.faults == ("notice_not_linked", "notice_not_in_metadata")
    file.unlink()
    (checked,) = desk.check(article)
    assert (checked.written, checked.faults, checked.problem) == (False, (), "It does not lie there any more.")


def test_a_key_that_changed_stops_everything(embedded: Database, sftp_server: SftpServer, folder: Path) -> None:
    newsroom = newsroom_for(embedded, sftp_server, folder)
    sftp_server.renew_host_key()
    with pytest.raises(UserMistake, match="another key") as caught:
        newsroom.publishing.test_channel("agency", confirmed=sftp_server.fingerprint)
    assert caught.value.code == "host_key_changed", "a changed key is never confirmed in passing"
    newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    failed = newsroom.worker().run_once().failed
    assert [row.reason_values["cause"] for row in failed] == ["host_key_changed"]
    assert files(folder) == {}


def test_nobody_ever_sees_half_a_file(
    embedded: Database, sftp_server: SftpServer, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom = newsroom_for(embedded, sftp_server, folder)
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    before = files(folder)
    seen: list[dict[str, bytes]] = []
    real = sftp._rename

    def look(channel: Any, old: str, new: str) -> None:
        seen.append(files(folder))
        real(channel, old, new)

    monkeypatch.setattr(sftp, "_rename", look)
    newsroom.correct(article, "Жаңа көпір ашылды")
    newsroom.worker().run_once()
    name = f"article-{article}.json"
    assert seen[0][name] == before[name], "until the rename the old file stands"
    aside = next(found for found in seen[0] if found != name)
    assert aside.startswith(".")
    assert aside.endswith(".part")
    after = files(folder)
    assert list(after) == [name]
    assert json.loads(after[name])["headlines"][0]["value"] == "Жаңа көпір ашылды"


def test_what_breaks_before_the_rename_is_made_again_and_leaves_nothing(
    embedded: Database, sftp_server: SftpServer, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom = newsroom_for(embedded, sftp_server, folder)
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")

    def broken(*_: object) -> None:
        raise EOFError

    monkeypatch.setattr(sftp, "_rename", broken)
    waiting = newsroom.worker().run_once().waiting
    assert [(row.reason_code, row.reason_values["cause"]) for row in waiting] == [("network", "sftp_broken")]
    monkeypatch.undo()
    newsroom.clock.advance(seconds=20)
    newsroom.worker().run_once()
    assert list(files(folder)) == [f"article-{article}.json"]


def test_a_server_that_is_away_is_waited_for(embedded: Database, sftp_server: SftpServer, folder: Path) -> None:
    newsroom = newsroom_for(embedded, sftp_server, folder)
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    sftp_server.stop()
    try:
        waiting = newsroom.worker().run_once().waiting
    finally:
        sftp_server.start()
    assert [(row.reason_code, row.reason_values["cause"]) for row in waiting] == [("network", "no_answer")]
    newsroom.clock.advance(seconds=20)
    newsroom.worker().run_once()
    assert newsroom.rows(article) == [(1, "publish", "done")]


@pytest.mark.parametrize(
    ("settings", "password", "code"),
    [
        ({"directory": "/no/such/folder"}, None, "sftp_folder_missing"),
        ({"key_file": ""}, "wrong", "sftp_login_refused"),
        ({"key_file": ""}, "", "secret_missing"),
        ({"key_file": "/no/such/key"}, None, "key_file_unusable"),
        ({}, "wrong passphrase", "key_file_unusable"),
        ({"user": "nobody-here"}, None, "sftp_login_refused"),
        ({"port": 1}, None, "no_answer"),
        ({"allow_private": False}, None, "address_refused"),
    ],
)
def test_what_is_wrong_is_said(
    embedded: Database,
    sftp_server: SftpServer,
    folder: Path,
    settings: dict[str, Any],
    password: str | None,
    code: str,
) -> None:
    newsroom = newsroom_for(embedded, sftp_server, folder)
    word = sftp_server.passphrase if password is None else password
    newsroom.publishing.set_channel("agency", settings, secrets={"password": word})
    with pytest.raises(QalamError) as caught:
        newsroom.publishing.test_channel("agency")
    assert caught.value.code == code
    assert "passphrase" not in caught.value.message
    assert files(folder) == {}


def test_what_is_no_fingerprint_is_refused_when_it_is_typed(
    embedded: Database, sftp_server: SftpServer, folder: Path
) -> None:
    with pytest.raises(UserMistake, match="fingerprint"):
        newsroom_for(embedded, sftp_server, folder, host_key="12:34")


def test_a_folder_where_nothing_may_be_written_is_said(
    embedded: Database, sftp_server: SftpServer, folder: Path
) -> None:
    newsroom = newsroom_for(embedded, sftp_server, folder, directory="/proc" if os.geteuid() == 0 else "/")
    with pytest.raises(QalamError) as caught:
        newsroom.publishing.test_channel("agency")
    assert caught.value.code in ("sftp_no_permission", "sftp_broken", "sftp_not_written", "sftp_disk_full")


def test_a_full_disk_behind_the_server_is_told_and_waited_for(
    embedded: Database, sftp_server: SftpServer, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", 1_000_000) as disk:
        newsroom = newsroom_for(embedded, sftp_server, disk)
        article = newsroom.write()
        newsroom.publishing.publish(article, None, author="Aizhan")
        newsroom.worker().run_once()
        name, before = f"article-{article}.json", files(disk)
        ballast = fill(disk, leave=4096)  # room to begin the file, not to end it
        long = newsroom.desk.save(article, 1, document("Ұзақ мәтін", "сөз " * 5000), author="Aizhan", reason="edited")
        newsroom.publishing.publish(article, None, author="Aizhan")
        waiting = newsroom.worker().run_once().waiting
        assert [(row.reason_code, row.reason_values["cause"]) for row in waiting] == [("network", "sftp_disk_full")]
        assert waiting[0].reason.startswith(f"The disk of the server 127.0.0.1:{sftp_server.port} is full.")
        left = {found: data for found, data in files(disk).items() if found != ballast.name}
        assert left == before, "the old item stands whole, and nothing beside it"
        fill(disk)
        with pytest.raises(QalamError) as caught:
            newsroom.publishing.test_channel("agency")
        assert caught.value.code == "sftp_disk_full"
        ballast.unlink()
        newsroom.clock.advance(hours=1)
        newsroom.worker().run_once()
        assert newsroom.rows(article) == [(1, "publish", "done"), (long.revision, "update", "done")]
        assert json.loads(files(disk)[name])["headlines"][0]["value"] == "Ұзақ мәтін"


def test_a_share_of_the_servers_disk_that_is_used_up_is_told_and_waited_for(
    embedded: Database, folder: Path, tmp_path: Path
) -> None:
    program = Path(SFTP_PROGRAM)
    components.require("OpenSSH's sftp-server", program.exists(), HOW_TO_GET_IT)
    # as a quota answers: there is room on the disk, and what goes beyond 16 blocks of 512 bytes is refused
    script = tmp_path / "limited"
    script.write_text(f"#!/bin/sh\ntrap '' XFSZ\nulimit -f 16\nexec {program}\n", "utf-8")
    script.chmod(0o755)
    with private_sftp(str(script)) as server:
        newsroom = newsroom_for(embedded, server, folder)
        short = newsroom.write()
        article = newsroom.write(document("Ұзақ мәтін", "сөз " * 5000))
        newsroom.publishing.publish(short, None, author="Aizhan")
        newsroom.publishing.publish(article, None, author="Aizhan")
        waiting = newsroom.worker().run_once().waiting
        assert [(row.reason_code, row.reason_values["cause"]) for row in waiting] == [("network", "sftp_not_written")]
        assert "could not write the file" in waiting[0].reason
        assert list(files(folder)) == [f"article-{short}.json"]
