"""The loop without the window: from a file to the corrected page, each command with its JSON shape."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Qalam
from tests.publishing.places import sftp_settings
from tests.servers.sftp import SftpServer

REPORT = {
    "article": 1,
    "quote": "екі мың",
    "prefix": "қоры кітапханаға ",
    "suffix": " аудиокітап сыйлады",
    "suggestion": "үш мың",
    "comment": "Баспасөз хабарламасында үш мың делінген.",
}


@pytest.fixture
def published(qalam: Qalam, page: Path) -> Qalam:
    """One article, mended and published."""
    qalam("import", page)
    qalam("fix", 1, "--all-safe")
    assert qalam("publish", 1).code == 0
    assert qalam("worker", "run", "--once").code == 0
    return qalam


def site_page(tmp_path: Path) -> str:
    (path,) = (tmp_path / "home" / "site").glob("1-*.html")
    return path.read_text(encoding="utf-8")


def test_the_queue_s_times_have_the_newsroom_s_offset_and_follow_the_embargo(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    qalam("publish", 1, "--channel", "site", "--at", "2099-03-02 14:00", "--json")
    for until, hour in (("2099-03-02 16:00", "16:00"), ("2099-03-02 18:30", "18:30"), ("none", "14:00")):
        assert qalam("article", "set", 1, f"embargo={until}", "--json").code == 0
        [item] = qalam("queue", "list", "--json").json["items"]
        moment = f"2099-03-02T{hour}:00+05:00"
        assert item["next_attempt_at"] == moment
        assert item["reason"] == f"It goes out at {moment}."
        assert item["reason_times"] == {"until": moment}
    assert qalam("queue", "show", item["id"], "--json").json["reason"] == item["reason"]


def test_publish_queues_and_the_worker_sends(qalam: Qalam, page: Path, tmp_path: Path) -> None:
    qalam("import", page)
    queued = qalam("publish", 1, "--json").json["queued"]
    assert {item["channel"] for item in queued} == {"site", "word"}
    keys = {"id", "article", "revision", "channel", "action", "state", "attempts", "next_attempt_at", "reason"}
    assert all(keys <= set(item) for item in queued)
    sent = qalam("worker", "run", "--once", "--json").json
    assert [item["state"] for item in sent["done"]] == ["done", "done"]
    assert qalam("worker", "run", "--once", "--json").json["done"] == []
    notice = qalam("article", "show", 1, "--json").json["notice"]
    assert site_page(tmp_path).count(f">{notice['text'].split('Qalam Agency')[0]}") == 1
    (word_file,) = (tmp_path / "home" / "word").glob("*.docx")
    assert zipfile.is_zipfile(word_file)


def test_publishing_twice_is_publishing_once(published: Qalam) -> None:
    assert published("publish", 1, "--json").json["queued"] == []
    assert len(published("queue", "list", "--json").json["items"]) == 2


def test_one_channel_can_be_named_and_an_unknown_one_is_said(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    assert [item["channel"] for item in qalam("publish", 1, "--channel", "word", "--json").json["queued"]] == ["word"]
    refused = qalam("publish", 1, "--channel", "moon", "--json")
    assert refused.code == 1
    assert refused.json["error"]["code"] == "unknown_channel"


def test_a_channel_may_be_named_again_and_again(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    queued = qalam("publish", 1, "--channel", "site", "--channel", "word", "--json").json["queued"]
    assert {item["channel"] for item in queued} == {"site", "word"}
    assert len(qalam("queue", "list", "--state", "waiting", "--state", "done", "--json").json["items"]) == 2


def test_checks_may_be_named_again_and_again(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    both = qalam("fix", 1, "--check", "dash", "--check", "look-alike", "--json").json["changed"]
    assert {finding["check"] for finding in both} == {"dash", "look-alike"}


def test_words_that_stand_twice_are_not_mended_by_guess(published: Qalam) -> None:
    text = published("article", "show", 1, "--json").json["text"]
    word = next(word for word in text.split() if word.isalpha() and text.split().count(word) > 1)
    report = json.dumps({"article": 1, "revision": 2, "quote": word})
    added = published("report", "add", "-", "--json", stdin=report).json["report"]
    assert added["place"]["status"] == "ambiguous"
    refused = published("report", "fix", added["id"], "--text", f"{word}!", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "place_ambiguous")


def test_a_report_is_located_grouped_and_fixed(published: Qalam, tmp_path: Path) -> None:
    added = published("report", "add", "-", "--json", stdin=json.dumps(REPORT)).json
    report = added["report"]
    article = published("article", "show", 1, "--json").json
    text = next(block["text"] for block in article["blocks"] if block["id"] == report["place"]["block"])
    assert text[report["place"]["start"] : report["place"]["end"]] == REPORT["quote"]
    assert (report["state"], report["place"]["status"], report["proposed"]) == ("new", "found", "үш мың")
    for reader in range(2):
        published("report", "add", "-", stdin=json.dumps(REPORT | {"comment": f"reader {reader}"}))
    listed = published("report", "list", "--json").json["reports"]
    assert [entry["reporters"] for entry in listed] == [3, 3, 3]
    fixed = published("report", "fix", report["id"], "--json").json
    assert set(fixed) >= {"report", "article", "revision", "correction", "queued"}
    assert {entry["state"] for entry in published("report", "list", "--json").json["reports"]} == {"fixed"}
    published("worker", "run", "--once")
    assert "үш мың аудиокітап" in site_page(tmp_path)
    kind, _, changed = fixed["correction"]["note"].partition(": ")
    assert kind == "Түзету"
    assert f"<strong>{kind}:</strong> <span>{changed}</span>" in site_page(tmp_path)


def test_a_fix_takes_the_text_that_is_given(published: Qalam) -> None:
    published("report", "add", "-", stdin=json.dumps(REPORT))
    published("report", "fix", 1, "--text", "төрт мың")
    assert "төрт мың аудиокітап" in published("article", "show", 1, "--json").json["text"]


def test_a_correction_can_be_taken_back_until_it_is_sent(published: Qalam) -> None:
    before = published("article", "show", 1, "--json").json["text"]
    published("report", "add", "-", stdin=json.dumps(REPORT))
    first = published("report", "fix", 1, "--json").json["correction"]["id"]
    assert published("report", "undo", first).code == 0
    assert published("article", "show", 1, "--json").json["text"] == before
    second = published("report", "fix", 1, "--json").json["correction"]["id"]
    published("worker", "run", "--once")
    late = published("report", "undo", second, "--json")
    assert (late.code, late.json["error"]["code"]) == (1, "correction_was_sent")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("not json", 1),
        ("[]", 1),
        (json.dumps({"article": 1}), 1),
        (json.dumps(REPORT | {"quote": "x" * 1_001}), 1),
    ],
)
def test_a_report_that_cannot_be_taken_is_said(published: Qalam, body: str, code: int) -> None:
    answer = published("report", "add", "-", "--json", stdin=body)
    assert answer.code == code
    assert answer.json["error"]["message"]
    assert published("report", "list", "--json").json == {"reports": []}


def test_a_report_of_an_unknown_article_or_place_is_kept_and_says_so(published: Qalam) -> None:
    unknown = published("report", "add", "-", "--json", stdin=json.dumps(REPORT | {"article": 99})).json
    assert unknown["report"]["place"]["status"] == "unknown_article"
    nowhere = published("report", "add", "-", "--json", stdin=json.dumps(REPORT | {"quote": "мұндай сөз жоқ"})).json
    assert nowhere["report"]["place"]["status"] == "never_there"
    refused = published("report", "fix", nowhere["report"]["id"], "--json")
    assert refused.code == 1
    assert refused.json["error"]["hint"]


def test_reports_can_be_dismissed_and_opened_again(published: Qalam) -> None:
    published("report", "add", "-", stdin=json.dumps(REPORT))
    assert published("report", "dismiss", 1, "--reason", "солай айтылған").code == 0
    assert published("report", "show", 1, "--json").json["report"]["state"] == "not_an_error"
    assert published("report", "reopen", 1).code == 0
    assert published("report", "spam", 1).code == 0
    assert published("report", "list", "--state", "spam", "--json").json["reports"][0]["id"] == 1


def test_a_withdrawn_article_says_so_on_its_page(published: Qalam, tmp_path: Path) -> None:
    assert published("withdraw", 1, "--reason", "қате жарияланды", "--json").json["queued"]
    published("worker", "run", "--once")
    assert "екі мың аудиокітап" not in site_page(tmp_path)


def test_a_site_folder_that_vanished_is_said_and_the_item_waits(qalam: Qalam, page: Path, tmp_path: Path) -> None:
    qalam("import", page)
    qalam("publish", 1, "--channel", "site")
    (tmp_path / "home" / "site").rename(tmp_path / "elsewhere")
    answer = qalam("worker", "run", "--once", "--json").json
    (item,) = answer["waiting"] + answer["failed"]
    assert "site" in item["reason"]
    (tmp_path / "elsewhere").rename(tmp_path / "home" / "site")
    qalam("queue", "retry", item["id"])
    assert len(qalam("worker", "run", "--once", "--json").json["done"]) == 1


def test_a_paused_channel_keeps_what_is_queued(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    qalam("queue", "pause", "site")
    qalam("publish", 1)
    done: list[dict[str, Any]] = qalam("worker", "run", "--once", "--json").json["done"]
    assert [item["channel"] for item in done] == ["word"]
    qalam("queue", "resume", "site")
    done = qalam("worker", "run", "--once", "--json").json["done"]
    assert [item["channel"] for item in done] == ["site"]


def test_channels_are_added_changed_tested_and_removed(qalam: Qalam, tmp_path: Path) -> None:
    folder = tmp_path / "second"
    assert qalam("channel", "add", "archive", "word_folder", f"folder={folder}").code == 0
    assert folder.is_dir()
    assert qalam("channel", "test", "archive").code == 0
    assert qalam("channel", "set", "archive", "folder=relative/…/nowhere", "--json").code == 1
    assert "archive" in qalam("channel", "list").out
    assert qalam("channel", "remove", "archive").code == 0
    assert "archive" not in qalam("channel", "list").out


def test_a_written_site_is_not_written_again(published: Qalam) -> None:
    assert published("site", "build", "--json").json["written"] == []


def test_a_secret_goes_to_the_keyring_and_is_shown_nowhere(
    qalam: Qalam, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import keyring
    from keyring.backends.fail import Keyring

    bare = Keyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: bare)  # a machine without one: nobody's own is touched
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(bare, name))
    canary = "canary-0815"
    settings = ("address=http://127.0.0.1:1/items", "format=newsml", "allow_private=yes")
    made = qalam("channel", "add", "wire", "http_push", *settings, "--secret", "signing_key", "--json", stdin=canary)
    assert made.code == 0
    assert made.json["channel"]["settings"]["allow_private"] is True
    assert made.json["secrets_kept"] is False
    shown = made.out + made.err
    for words in (("list",), ("targets",), ("test", "wire"), ("set", "wire", "format=ninjs")):
        answer = qalam("channel", *words, "--json")
        shown += answer.out + answer.err
    assert canary not in shown
    refused = qalam("channel", "set", "wire", f"signing_key={canary}", "--json")
    assert refused.json["error"]["code"] == "setting_is_secret"
    assert canary not in refused.out + refused.err
    unknown = qalam("channel", "set", "wire", "--secret", "colour", "--json", stdin="x")
    assert unknown.json["error"]["code"] == "unknown_setting"
    wrong = qalam("channel", "set", "wire", "format=fax", "--json")
    assert wrong.json["error"]["code"] == "setting_wrong"
    for file in tmp_path.rglob("*.db*"):
        assert canary.encode() not in file.read_bytes()


def test_what_channels_can_be_is_listed_with_words_in_three_languages(qalam: Qalam) -> None:
    found = {target["id"]: target for target in qalam("channel", "targets", "--json").json["targets"]}
    assert {"static_site", "word_folder", "wire_folder", "http_push"} <= found.keys()
    form = next(setting for setting in found["http_push"]["settings"] if setting["key"] == "format")
    assert form["choices"] == ["ninjs", "newsml"]
    assert form["title"] == {"kk": "Пішім", "ru": "Формат", "en": "Format"}
    assert "signing_key" in qalam("channel", "targets").out


@pytest.mark.parametrize(("form", "ending"), [("ninjs", ".json"), ("newsml", ".xml")])
def test_an_article_is_exported_for_other_systems(
    qalam: Qalam, page: Path, tmp_path: Path, form: str, ending: str
) -> None:
    qalam("import", page)
    file = tmp_path / f"item{ending}"
    assert qalam("export", 1, "--to", form, "--output", file).code == 0
    text = file.read_text(encoding="utf-8")
    assert "usable" in text
    assert ":article:1" in text


def test_a_servers_key_is_shown_confirmed_and_then_known(
    qalam: Qalam, sftp_server: SftpServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("QALAM_PASSWORD", sftp_server.passphrase)  # as a service on a bare machine gets it
    settings = {**sftp_settings(sftp_server, tmp_path), "host_key": ""}
    words = [f"{key}={value}" for key, value in settings.items()]
    assert qalam("channel", "add", "agency", "sftp", *words).code == 0
    unknown = qalam("channel", "test", "agency", "--json")
    assert (unknown.code, unknown.json["error"]["code"]) == (1, "host_key_unknown")
    assert sftp_server.fingerprint in unknown.json["error"]["message"]
    known = qalam("channel", "test", "agency", "--confirm", sftp_server.fingerprint, "--json")
    assert known.json["facts"]["host_key"] == sftp_server.fingerprint
    assert qalam("channel", "test", "agency").code == 0
    assert sftp_server.passphrase not in unknown.out + known.out + qalam("channel", "list", "--json").out
