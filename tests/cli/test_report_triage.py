"""The inbox without the window: filters, decisions that are undone, many at once, and what is shown of a report."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Qalam

QUOTES = ("кітапхана", "мұражай", "оқырман")


@pytest.fixture
def reported(qalam: Qalam, tmp_path: Path) -> Qalam:
    """An article with three places that readers reported; the first twice, the last of them with a link in it."""
    page = tmp_path / "page.md"
    page.write_text(
        "# Жаңа ғимарат\n\nҚалада кітапхана мен мұражай ашылды, оларға оқырман көп келді.\n", encoding="utf-8"
    )
    qalam("import", page, "--language", "kk")
    for number, (quote, more) in enumerate(
        [
            (QUOTES[0], {"suggestion": "кітапханасы", "comment": "қосымшасы жоқ"}),
            (QUOTES[0], {"suggestion": "кітапханасы"}),
            (QUOTES[1], {"suggestion": "мұpажай"}),
            (QUOTES[2], {"comment": "see https://spam.example/ <b>now</b>"}),
        ]
    ):
        body = {"article": 1, "quote": quote, "comment": f"{number}", **more}
        assert qalam("report", "add", "-", stdin=json.dumps(body)).code == 0
    return qalam


def _listed(qalam: Qalam, *options: object) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = qalam("report", "list", "--json", *options).json["reports"]
    return found


def test_of_words_without_a_place_it_is_said_why_and_what_the_reader_saw(reported: Qalam, tmp_path: Path) -> None:
    twice = tmp_path / "twice.md"
    twice.write_text("# Екі рет\n\nҚала көп айтты. Қала көп айтты.\n", encoding="utf-8")
    reported("import", twice, "--language", "kk")
    page = "https://else.example/tram/"
    for more, said in (
        ({"article": 2, "quote": "көп"}, "today: the words stand in more than one place"),
        ({"article": 1, "quote": "трамвай", "prefix": "бір ", "suffix": " екі"}, "today: the words do not stand"),
        ({"url": page, "quote": "трамвай", "prefix": "бір "}, "today: the article is not known"),
    ):
        added = reported("report", "add", "-", "--json", stdin=json.dumps(more)).json
        shown = reported("report", "show", added["report"]["id"]).out
        assert said in shown
        assert f"the reader saw: …{more.get('prefix', '')}[{more['quote']}]{more.get('suffix', '')}…" in shown
        assert "[]" not in shown
        assert (f"page: {page}" in shown) == ("url" in more)


def test_a_filtered_list_shows_one_report_of_each_group_most_urgent_first(reported: Qalam) -> None:
    rows = _listed(reported, "--groups")
    assert (rows[0]["quote"], rows[0]["reporters"]) == (QUOTES[0], 2)
    assert len(rows) == 3
    first = _listed(reported, "--groups", "--limit", 2)
    assert first + _listed(reported, "--groups", "--limit", 2, "--after", first[-1]["id"]) == rows
    assert [row["quote"] for row in _listed(reported, "--search", "ҚОСЫМША")] == [QUOTES[0]]
    assert [row["quote"] for row in _listed(reported, "--kind", "letters")] == [QUOTES[1]]
    assert _listed(reported, "--language", "ru") == []
    assert reported("article", "set", 1, "desk=Мәдениет").code == 0
    assert [row["in_group"]["desk"] for row in _listed(reported, "--desk", "Мәдениет")] == ["Мәдениет"] * 3
    assert _listed(reported, "--desk", "-") == []
    wrong = reported("report", "list", "--kind", "nonsense", "--json")
    assert (wrong.code, wrong.json["error"]["code"]) == (1, "filter_unknown")
    assert [row["id"] for row in _listed(reported, "--after", 3)] == [2, 1]


@pytest.mark.parametrize(
    ("options", "code"), [(("--state", "nonsense"), "filter_unknown"), (("--limit", 0), "limit_wrong")]
)
def test_a_list_that_cannot_be_is_refused_instead_of_being_empty(
    reported: Qalam, options: tuple[object, ...], code: str
) -> None:
    refused = reported("report", "list", *options, "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, code)
    assert reported("report", "list", *options).code == 1


def test_a_name_that_would_steer_the_terminal_is_shown_plainly(reported: Qalam) -> None:
    for words in (("assign", 1, "\u202eАйгүл\x1b[31m"), ("wait", 1, "--for", "\u202eАйгүл\x1b[31m")):
        told = reported("report", *words).out
        assert "Айгүл" in told
        assert not {"\u202e", "\x1b"} & set(told)


def test_a_report_is_shown_with_its_group_its_history_and_what_speaks_for_spam(reported: Qalam) -> None:
    reported("report", "assign", 4, "Айгүл")
    shown = reported("report", "show", 4, "--json").json["report"]
    assert shown["spam"]["score"] > 0
    assert "link" in shown["spam"]["reasons"]
    assert (shown["in_group"]["assignee"], shown["in_group"]["why"]) == ("Айгүл", "place")
    assert [event["action"] for event in shown["history"]] == ["assign"]
    assert shown["members"] == [4]
    told = reported("report", "show", 4).out
    assert "spam:" in told
    assert "given to Айгүл" in told


def test_every_decision_is_undone_by_its_step(reported: Qalam) -> None:
    for words, state in (
        (("accept", 1), "accepted"),
        (("wait", 1, "--for", "Айгүл", "--until", "2090-01-01T09:30"), "waiting"),
        (("dismiss", 1, "--reason", "солай"), "not_an_error"),
        (("spam", 1), "spam"),
    ):
        done = reported("report", *words, "--json").json
        assert done["state"] == state
        assert reported("report", "undo-step", done["step"]).code == 0
        assert reported("report", "show", 1, "--json").json["report"]["state"] == "new"
    again = reported("report", "undo-step", "nothing", "--json")
    assert (again.code, again.json["error"]["code"]) == (1, "step_unknown")


def test_waiting_needs_a_person_or_a_time_to_come(reported: Qalam) -> None:
    for options, code in (
        ((), "wait_for_nothing"),
        (("--until", "soon"), "bad_time"),
        (("--until", "2001-01-01"), "wait_is_over"),
    ):
        refused = reported("report", "wait", 1, *options, "--json")
        assert (refused.code, refused.json["error"]["code"]) == (1, code)


def test_groups_are_merged_split_and_put_back(reported: Qalam) -> None:
    merged = reported("report", "merge", 1, 3, "--json").json
    assert sorted(merged["members"]) == [1, 2, 3]
    split = reported("report", "split", 2, 3, "--json").json
    assert split["members"] == [2, 3]
    assert split["from"] == merged["group"]
    for step in (split["step"], merged["step"]):
        assert reported("report", "undo-step", step).code == 0
    assert [row["in_group"]["reporters"] for row in _listed(reported, "--groups", "--search", "мұражай")] == [1]


def test_one_decision_about_a_whole_filter_is_one_step(reported: Qalam) -> None:
    done = reported("report", "bulk", "spam", "--search", "spam", "--json").json
    assert (len(done["groups"]), done["skipped"]) == (1, [])
    assert [row["id"] for row in _listed(reported, "--state", "spam")] == [4]
    everything = reported("report", "bulk", "accept", "--state", "all", "--json").json
    assert (len(everything["groups"]), len(everything["skipped"])) == (2, 1)
    reported("report", "undo-step", everything["step"])
    assert {row["state"] for row in _listed(reported, "--groups")} == {"new"}


def test_filters_and_reasons_are_kept(reported: Qalam) -> None:
    kept = reported("report", "filters", "--keep", "Әріптер", "--kind", "letters", "--json").json["filters"]
    assert [(one["name"], one["kind"]) for one in kept] == [("Әріптер", "letters")]
    assert [row["quote"] for row in _listed(reported, "--filter", "Әріптер")] == [QUOTES[1]]
    assert reported("report", "filters", "--remove", "Әріптер", "--json").json == {"filters": []}
    assert reported("report", "list", "--filter", "Әріптер", "--json").code == 1
    written = reported("report", "reasons", "--language", "kk", "--set", "Дұрыс", "Атау", "--json").json
    assert written == {"reasons": {"kk": ["Дұрыс", "Атау"]}}


def test_a_place_is_found_again_and_the_same_words_elsewhere_are_told(reported: Qalam) -> None:
    place = reported("report", "locate", 1, "--json").json["place"]
    assert (place["status"], place["field"]) == ("found", "body")
    assert reported("report", "elsewhere", 1, "--json").json == {"places": []}
