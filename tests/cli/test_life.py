"""States, people and the calendar from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Qalam


def test_an_article_is_sent_for_review_approved_scheduled_moved_and_called_off(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    qalam("agency", "set", "name=Алатау")
    assert qalam("article", "move", 1, "in_review", "--note", "тез керек", "--json").json["state"] == "in_review"
    assert qalam("article", "move", 1, "approved").out == "article 1: approved\n"
    assert qalam("publish", 1, "--at", "2099-03-02T14:00").code == 0
    week = qalam("calendar", "--from", "2099-03-01", "--json").json
    (entry,) = week["entries"]
    assert (entry["kind"], entry["article"], entry["at"], entry["state"]) == (
        "scheduled",
        1,
        "2099-03-02T14:00:00+05:00",
        "scheduled",
    )
    moved = qalam("calendar", "--move", 1, "--at", "2099-03-03T09:30", "--from", "2099-03-03", "--days", 1).out
    assert moved.splitlines()[0] == "2099-03-03"
    assert "09:30  scheduled  article 1" in moved
    assert qalam("calendar", "--call-off", 1, "--json").json["entries"] == []
    history = qalam("article", "history", 1, "--json").json["moves"]
    assert [move["after"] for move in history] == ["in_review", "approved", "scheduled", "scheduled", "approved"]
    assert history[0]["note"] == "тез керек"


def test_what_cannot_be_is_said_in_a_sentence(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    assert qalam("article", "move", 1, "published").code == 1
    assert qalam("calendar", "--move", 1, "--at", "2099-03-03T09:30").code == 1
    assert qalam("calendar", "--move", 1).code == 2
    assert qalam("calendar", "--from", "tomorrow").code == 2
    assert "1 to 62 days" in qalam("calendar", "--days", 400).err


def test_an_hour_that_is_over_is_refused_by_each_command_that_takes_one(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    qalam("agency", "set", "name=Алатау")
    refused = [qalam("publish", 1, "--at", "2020-01-01T10:00")]
    qalam("publish", 1, "--at", "2099-03-02T14:00")
    refused.append(qalam("calendar", "--move", 1, "--at", "2020-01-01T10:00"))
    assert [one.code for one in refused] == [1, 1]
    assert refused[0].err == refused[1].err
    assert "That hour is over. Choose a later one, or publish it now." in " ".join(refused[0].err.split())
    entries = qalam("calendar", "--from", "2099-03-02", "--days", 1, "--json").json["entries"]
    assert [entry["at"] for entry in entries] == ["2099-03-02T14:00:00+05:00"]


def test_people_are_named_and_have_roles(qalam: Qalam) -> None:
    assert "everybody may do everything" in qalam("person", "list").out
    assert qalam("person", "add", "Дана", "--role", "editor").code == 1
    qalam("person", "add", "Болат", "--role", "publisher")
    qalam("person", "add", "Дана", "--role", "journalist")
    qalam("person", "set", "Дана", "--role", "editor")
    listed = qalam("person", "list", "--json").json
    assert listed["people"] == [{"name": "Болат", "role": "publisher"}, {"name": "Дана", "role": "editor"}]
    assert listed["you"]["role"] == "journalist"
    assert qalam("person", "remove", "Дана").code == 0
    assert qalam("person", "remove", "Дана").code == 1


def test_a_journalist_cannot_publish(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    qalam("agency", "set", "name=Алатау")
    qalam("person", "add", "Болат", "--role", "publisher")
    refused = qalam("publish", 1)
    assert refused.code == 1
    assert "journalist" in refused.err
    assert "review" in refused.err
