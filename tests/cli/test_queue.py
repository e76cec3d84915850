"""`qalam queue`: what a person does with what waits, failed and was sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Qalam


@pytest.fixture
def waiting(qalam: Qalam, page: Path, tmp_path: Path) -> Qalam:
    """One article whose site has no folder: item 1 waits for its next attempt, item 2 was sent to Word."""
    qalam("import", page)
    qalam("channel", "list")
    qalam("publish", 1)
    (tmp_path / "home" / "site").rename(tmp_path / "elsewhere")
    qalam("worker", "run", "--once")
    return qalam


def item_of(qalam: Qalam, channel: str) -> int:
    (item,) = qalam("queue", "list", "--channel", channel, "--json").json["items"]
    return int(item["id"])


def test_what_waits_for_its_next_attempt_is_sent_now(waiting: Qalam, tmp_path: Path) -> None:
    item = item_of(waiting, "site")
    (tmp_path / "elsewhere").rename(tmp_path / "home" / "site")
    assert waiting("queue", "send-now", item, "--json").json["reason_code"] == "next_in_line"
    assert [done["id"] for done in waiting("worker", "run", "--once", "--json").json["done"]] == [item]
    refused = waiting("queue", "send-now", item, "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "not_in_this_state")


def test_an_attempt_is_shown_with_its_duration_and_times_on_the_newsrooms_clock(waiting: Qalam) -> None:
    item = item_of(waiting, "site")
    (attempt,) = waiting("queue", "show", item, "--json").json["attempt_log"]
    assert attempt["seconds"] >= 0
    told = waiting("queue", "show", item).out
    assert "+05:00" in told
    assert "the next is at" in told
    assert "+00:00" not in told


def test_a_rehearsal_writes_into_a_folder_and_sends_nothing(waiting: Qalam, tmp_path: Path) -> None:
    item = item_of(waiting, "word")
    answer = waiting("queue", "rehearse", item, "--output", tmp_path / "rehearsed", "--json").json
    assert [Path(file["path"]).suffix for file in answer["files"]] == [".docx"]
    assert [path.suffix for path in (tmp_path / "rehearsed").iterdir()] == [".docx"]
    assert answer["last_revision"] == answer["item"]["revision"]
    again = waiting("queue", "rehearse", item, "--output", tmp_path / "rehearsed", "--json")
    assert (again.code, again.json["error"]["code"]) == (1, "folder_not_empty")
    assert "nothing was sent" in waiting("queue", "rehearse", item, "--output", tmp_path / "other").out


def test_retry_wants_to_know_which(waiting: Qalam) -> None:
    assert waiting("queue", "retry", "--json").json["error"]["code"] == "item_not_named"
    assert waiting("queue", "retry", "--failed", "--channel", "site").out.strip() == "Nothing failed."


def test_the_doctor_tells_of_a_channel_whose_items_failed(waiting: Qalam, tmp_path: Path) -> None:
    from db.unit_of_work import Database

    before = waiting("doctor", "--json").json["examined"]
    assert next(entry for entry in before if entry["name"] == "Channels")["state"] == "works"
    database = Database(str(tmp_path / "home" / "newsroom.db"))
    with database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE outbox SET state = 'failed' WHERE state = 'waiting'")
    database.close()
    answer = waiting("doctor", "--json")
    told = next(entry for entry in answer.json["examined"] if entry["name"] == "Channel site")
    assert (answer.code, told["state"], told["message"]) == (1, "broken", "1 failed")
    assert "qalam queue list --channel site" in told["hint"]
    assert len(waiting("queue", "retry", "--failed", "--json").json["queued"]) == 1


@pytest.mark.parametrize(
    "words",
    [
        ("retry", 1),
        ("retry", "--failed"),
        ("send-now", 1),
        ("cancel", 1),
        ("resend", 2),
        ("resend", 2, "--current"),
        ("pause", "site"),
        ("resume", "site"),
    ],
    ids=lambda words: " ".join(map(str, words)),
)
def test_who_is_no_editor_sends_nothing_and_holds_nothing_back(waiting: Qalam, words: tuple[object, ...]) -> None:
    waiting("person", "add", "Болат", "--role", "publisher")
    before = waiting("queue", "list", "--json").json
    refused = waiting("queue", *words, "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "queue_refused")
    assert "editor, publisher" in refused.json["error"]["message"]
    assert "qalam person list" in refused.json["error"]["hint"]
    assert waiting("queue", "list", "--json").json == before


def test_the_worker_tells_why_something_waits_on_the_newsrooms_clock(waiting: Qalam) -> None:
    waiting("queue", "send-now", item_of(waiting, "site"))
    told = waiting("worker", "run", "--once").out
    assert "waiting: site of article 1" in told
    assert "+00:00" not in told


def test_publishing_what_every_channel_has_says_so_beside_the_warnings(waiting: Qalam, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").rename(tmp_path / "home" / "site")
    waiting("queue", "send-now", item_of(waiting, "site"))
    waiting("worker", "run", "--once")
    first, *warnings = waiting("publish", 1).out.splitlines()
    assert first == "Nothing new to send: every channel has this text, or has it queued."
    assert any(line.startswith("warning: ") for line in warnings)
