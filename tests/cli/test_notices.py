"""Notices from the command line: written, chosen by rules, shown on every channel, outdated and sent anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Qalam


@pytest.fixture
def article(qalam: Qalam, page: Path) -> int:
    qalam("agency", "set", "name=Алатау News", "link=https://alatau.example/")
    found = qalam("import", page, "--json")
    return int(found.json["articles"][0]["id"])


def test_a_notice_is_written_shown_and_removed(qalam: Qalam) -> None:
    added = qalam("notice", "add", "partner", "--language", "kk", "--text", "Дереккөз: {agency}.", "--json")
    assert added.code == 0
    assert added.json["notice"]["version"] == 1
    again = qalam("notice", "add", "partner", "--language", "kk", "--line", "{agency}", "--json").json["notice"]
    assert (again["version"], again["text"], again["line"]) == (2, "Дереккөз: {agency}.", "{agency}")
    listed = qalam("notice", "list", "--json").json["notices"]
    assert ("partner", "kk", 2) in {(one["name"], one["language"], one["version"]) for one in listed}
    assert "line: {agency}" in qalam("notice", "show", "partner").out
    assert qalam("notice", "remove", "partner").code == 0
    assert qalam("notice", "show", "partner", "--json").json["error"]["code"] == "notice_unknown"


def test_an_unknown_variable_is_an_error_where_it_is_typed(qalam: Qalam) -> None:
    wrong = qalam("notice", "add", "x", "--language", "en", "--text", "Source: {agensy}")
    assert wrong.code == 1
    assert "“agensy” at position 9 is not a variable" in wrong.err
    assert "agency" in wrong.err


def test_a_version_gets_its_days(qalam: Qalam) -> None:
    qalam("notice", "add", "x", "--language", "en", "--text", "{agency}", "--valid-from", "2026-01-01")
    words = ("notice", "set", "x", "--language", "en", "--version", "1", "--valid-to", "2026-12-31", "--json")
    (version,) = qalam(*words).json["notices"]
    assert (version["valid_from"], version["valid_to"]) == ("2026-01-01", "2026-12-31")
    assert qalam("notice", "set", "x", "--json").json["error"]["code"] == "notice_nothing_to_set"
    assert "not a day" in qalam("notice", "add", "x", "--language", "en", "--valid-from", "soon").err


def test_a_rule_chooses_the_notice_and_is_named(qalam: Qalam, article: int) -> None:
    assert qalam("notice", "render", article, "--json").json["template"] == "hyperlink"
    added = qalam("notice", "rule", "add", "cc-by", "--exclusive", "yes", "--language", "kk", "--json").json["rule"]
    assert qalam("notice", "render", article, "--json").json["why"]["rule"] is None
    assert qalam("article", "set", article, "exclusive=yes").code == 0
    rendered = qalam("notice", "render", article, "--json").json
    assert rendered["template"] == "cc-by"
    assert rendered["licence_link"] == "https://creativecommons.org/licenses/by/4.0/"
    assert rendered["why"] == {"rule": added["id"], "conditions": {"language": "kk", "exclusive": "yes"}}
    qalam("notice", "rule", "add", "cc0")
    assert [rule["notice"] for rule in qalam("notice", "rule", "list", "--json").json["rules"]] == ["cc-by", "cc0"]
    last = qalam("notice", "rule", "list", "--json").json["rules"][1]["id"]
    qalam("notice", "rule", "move", last, 1)
    assert qalam("notice", "render", article, "--json").json["template"] == "cc0"
    qalam("notice", "rule", "remove", last)
    assert qalam("notice", "render", article, "--json").json["template"] == "cc-by"


def test_a_rule_is_changed_and_tried_on_an_article(qalam: Qalam, article: int) -> None:
    first = qalam("notice", "rule", "add", "cc-by", "--topic", "спорт", "--exclusive", "yes", "--json").json["rule"]
    qalam("notice", "rule", "add", "cc0", "--channel", "word_folder")
    tried = qalam("notice", "rule", "try", article, "--json").json
    assert tried["why"]["rule"] is None
    assert [one["unmet"] for one in tried["rules"]] == [["topic", "exclusive"], ["channel"]]
    tried = qalam("notice", "rule", "try", article, "--on", "word", "--json").json
    assert [one["decides"] for one in tried["rules"]] == [False, True]
    assert tried["notice"]["template"] == "cc0"
    words = ("notice", "rule", "set", first["id"], "--topic", "", "--exclusive", "any", "--notice", "cc-by-sa")
    (rule, _) = qalam(*words, "--json").json["rules"]
    assert rule == {"id": first["id"], "position": 1, "notice": "cc-by-sa"}
    assert "decides" in qalam("notice", "rule", "try", article).out
    assert qalam("notice", "render", article, "--json").json["template"] == "cc-by-sa"
    assert qalam("notice", "rule", "set", first["id"], "--json").json["error"]["code"] == "notice_nothing_to_set"
    missing = qalam("notice", "rule", "set", 99, "--topic", "x", "--json")
    assert (missing.code, missing.json["error"]["code"]) == (1, "not_found")
    unknown = qalam("notice", "rule", "try", article, "--on", "moon", "--json")
    assert (unknown.code, unknown.json["error"]["code"]) == (1, "unknown_channel")


def test_the_version_that_holds_today_is_marked(qalam: Qalam) -> None:
    qalam("notice", "add", "x", "--language", "en", "--text", "{agency}")
    qalam("notice", "add", "x", "--language", "en", "--text", "© {agency}", "--valid-to", "2020-01-01")
    shown = qalam("notice", "show", "x", "--json").json["notices"]
    assert [(one["version"], one["holds_today"]) for one in shown] == [(1, True), (2, False)]
    assert "en 1 (today)" in qalam("notice", "show", "x").out


def test_every_channel_and_language_is_shown_at_once(qalam: Qalam, article: int) -> None:
    qalam("notice", "set", "hyperlink", "--channel", "word_folder", "--length", "line", "--place", "footer")
    shown = qalam("notice", "render", article, "--all", "--json").json["notices"]
    assert {(one["channel"], one["language"]) for one in shown} == {
        (channel, language) for channel in ("", "site", "word") for language in ("kk", "ru", "en")
    }
    word = next(one for one in shown if (one["channel"], one["language"]) == ("word", "ru"))
    assert (word["length"], word["notice"]["place"]) == ("line", "footer")
    assert word["notice"]["text"].startswith("© ")


def test_what_is_out_with_an_older_notice_is_listed_and_sent_anew(qalam: Qalam, article: int) -> None:
    qalam("fix", article, "--all-safe")
    assert qalam("publish", article, "--json").code == 0
    qalam("worker", "run", "--once")
    assert qalam("notice", "outdated", "--json").json == {"outdated": []}
    qalam("notice", "add", "hyperlink", "--language", "kk", "--text", "{agency} мәтіні. Сілтеме міндетті.")
    (found,) = qalam("notice", "outdated", "--json").json["outdated"]
    assert (found["article"], found["why"], found["now"]["version"]) == (article, "newer_version", 2)
    assert qalam("notice", "republish", "--json").json["error"]["code"] == "notice_which_articles"
    done = qalam("notice", "republish", "--all", "--json").json
    assert (done["articles"], len(done["queued"])) == ([article], 2)
    qalam("worker", "run", "--once")
    assert qalam("notice", "outdated", "--json").json == {"outdated": []}
    assert qalam("article", "show", article, "--json").json["notice"]["version"] == 2


def test_the_notice_is_read_back_from_what_went_out(qalam: Qalam, article: int, tmp_path: Path) -> None:
    qalam("fix", article, "--all-safe")
    qalam("publish", article)
    assert qalam("notice", "check", article).out.strip() == "It was never published."
    qalam("worker", "run", "--once")
    copies = qalam("notice", "check", article, "--json").json["copies"]
    assert [(one["channel"], one["written"], one["faults"]) for one in copies] == [
        ("site", True, []),
        ("word", True, []),
    ]
    (page,) = (tmp_path / "home" / "site").glob(f"{article}-*.html")
    page.write_text(page.read_text("utf-8").replace('class="notice"', 'class="notice"><p>x</p><i'), "utf-8")
    page.write_text(page.read_text("utf-8").replace("https://alatau.example/", "https://elsewhere.example/"), "utf-8")
    changed = qalam("notice", "check", article, "--json")
    assert changed.code == 1
    assert "notice_not_linked" in changed.json["copies"][0]["faults"]
