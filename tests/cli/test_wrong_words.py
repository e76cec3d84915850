"""What somebody types who does not know the program: each answer says what is wrong, and a way on that is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Qalam


@pytest.fixture
def sent(qalam: Qalam, page: Path) -> Qalam:
    """One article that is out on both channels."""
    qalam("import", page)
    qalam("channel", "list")
    qalam("publish", 1)
    qalam("worker", "run", "--once")
    return qalam


@pytest.mark.parametrize(
    ("words", "said", "way_on"),
    [
        (("queue", "show", 99), "There is no item 99.", "`qalam queue list`"),
        (("queue", "cancel", 99), "There is no item 99.", "`qalam queue list`"),
        (("queue", "list", "--state", "done", "gone"), "ever “gone”", "waiting, sending, done"),
        (("notice", "rule", "remove", 99), "There is no rule of notices 99.", "`qalam notice rule list`"),
        (("notice", "rule", "add", "hyperlink", "--channel", "sitee"), "no channel “sitee”", "site, word"),
        (("notice", "republish", 99), "There is no article 99.", "`qalam article list`"),
        (("withdraw", 1, "--reason", "  "), "without a reason", "--reason"),
        (("publish", 1, "--at", ""), "“” is not a time", "2026-11-23T18:30"),
        (("calendar", "--days", 0), "1 to 62 days", "from 1 to 62"),
        (("reprint", "template", "kk", "no-such.txt"), "no-such.txt cannot be read", "Check the name"),
        (("reprint", "check", "ftp://a.kz/b"), "no address of a web page", "https://"),
    ],
    ids=lambda part: " ".join(map(str, part)) if isinstance(part, tuple) else "",
)
def test_the_answer_says_what_is_wrong_and_what_to_do(
    sent: Qalam, words: tuple[object, ...], said: str, way_on: str
) -> None:
    before = sent("queue", "list", "--json").json
    refused = sent(*words, "--json")
    assert refused.code == 1
    assert said in refused.json["error"]["message"]
    assert way_on in refused.json["error"]["hint"]
    assert sent("queue", "list", "--json").json == before


@pytest.mark.parametrize("number", ["-1", "0", "many", "9" * 30])
@pytest.mark.parametrize("group", ["article", "queue", "reprint", "answer"])
def test_a_list_has_a_line_or_more(qalam: Qalam, group: str, number: str) -> None:
    refused = qalam(group, "list", "--limit", number)
    assert refused.code == 2
    assert f"“{number}”" in refused.err
    assert "a number from 1 to" in refused.err


@pytest.mark.parametrize("number", ["-1", "99999", "http"])
@pytest.mark.parametrize("words", [("site", "serve"), ("intake", "serve"), ("demo",)], ids=" ".join)
def test_what_is_no_port_is_refused_before_anything_is_begun(qalam: Qalam, words: tuple[str, ...], number: str) -> None:
    refused = qalam(*words, "--port", number)
    assert refused.code == 2
    assert f"“{number}” does not say a port; give a number from 0 to 65535" in refused.err


def test_a_letter_in_another_encoding_is_told(qalam: Qalam, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_bytes("Құрметті редакция".encode("utf-16"))
    refused = qalam("reprint", "template", "kk", letter, "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "file_not_utf8")


@pytest.mark.parametrize("name", ["", "word_folder", "word"])
def test_a_rule_may_name_a_channel_a_kind_of_place_or_none(sent: Qalam, name: str) -> None:
    assert sent("notice", "rule", "add", "hyperlink", "--channel", name, "--json").code == 0
