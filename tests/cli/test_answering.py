"""The one-step fix from the command line, with its kind and note, and the answer to its reader."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

import pytest

from tests.cli.conftest import Qalam
from tests.cli.test_mail import bare_machine, words
from tests.components import SmtpServer

__all__ = ["bare_machine"]

QUOTE = "цифрлы кітапхана"


@pytest.fixture
def report(qalam: Qalam, page: Path) -> tuple[int, str]:
    """A report about a published article, and the address that wants an answer."""
    assert qalam("import", page).code == 0
    assert qalam("publish", 1, "--channel", "site", "--json").code == 0
    qalam("worker", "run", "--once")
    to = f"reader-{secrets.token_hex(4)}@example.kz"
    added = qalam("report", "add", "--article", 1, "--quote", QUOTE, "--reply-to", to, "--json").json
    return added["report"]["id"], to


def test_a_fix_is_made_told_and_answered(
    qalam: Qalam, report: tuple[int, str], smtp_server: SmtpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    number, to = report
    monkeypatch.setenv("QALAM_PASSWORD", smtp_server.password)
    qalam(*words(smtp_server), stdin=smtp_server.password + "\n")

    note = ("--kind", "clarification", "--note", "Атауы нақтыланды.", "--note-in", "ru", "Название уточнено.")
    done = qalam("report", "fix", number, "--text", "сандық кітапхана", *note, "--json").json
    assert (done["correction"]["kind"], done["correction"]["note"]) == ("clarification", "Атауы нақтыланды.")
    assert done["correction"]["notes"] == {"kk": "Атауы нақтыланды.", "ru": "Название уточнено."}
    assert [item["action"] for item in done["queued"]] == ["correct"]
    [answer] = done["answers"]
    assert answer["state"] == "waiting"
    assert qalam("answer", "send", "--json").json["sent"] == [], "the page still has the old words"

    assert qalam("worker", "run", "--once", "--json").json["answered"] == 1
    assert b"desk@alatau.example" in smtp_server.letters(to)[0]
    assert qalam("answer", "show", answer["id"], "--json").json["answer"]["to"] == to
    assert [one["state"] for one in qalam("answer", "list", "--json").json["answers"]] == ["sent"]
    assert to not in qalam("answer", "list", "--json").out
    refused = qalam("answer", "cancel", answer["id"], "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "answer_is_settled")
    page = next((Path(os.environ["QALAM_HOME"]) / "site").rglob("1-*.html"))
    assert "Атауы нақтыланды." in page.read_text(encoding="utf-8")


def test_a_silent_fix_and_the_newsroom_s_policy(qalam: Qalam, report: tuple[int, str]) -> None:
    assert qalam("report", "policy", "typo=silent", "answers=off", "--json").json["policy"]["typo"] == "silent"
    assert qalam("report", "policy", "--json").json["policy"] == {
        **dict.fromkeys(("grammar", "name", "fact", "clarification", "other"), "told"),
        "typo": "silent",
        "answers": "off",
    }
    assert qalam("report", "policy", "typo=loud", "--json").code == 2
    assert qalam("report", "policy", "blunder=told", "--json").json["error"]["code"] == "unknown_kind"
    assert qalam("report", "fix", report[0], "--silent", "--note", "x", "--json").code == 2
    assert qalam("report", "fix", report[0], "--silent", "--note-in", "ru", "x", "--json").code == 2
    assert qalam("report", "fix", report[0], "--note-in", "ru", "x", "--note-in", "ru", "y", "--json").code == 2
    unknown = qalam("report", "fix", report[0], "--text", "x", "--note-in", "de", "y", "--json")
    assert (unknown.code, unknown.json["error"]["code"]) == (1, "note_language_unknown")
    done = qalam("report", "fix", report[0], "--text", "цифрлы кітапханa", "--json").json
    assert (done["correction"]["kind"], done["correction"]["silent"], done["answers"]) == ("typo", True, [])


def test_a_fix_of_what_was_changed_meanwhile_waits_among_the_findings(qalam: Qalam, report: tuple[int, str]) -> None:
    shown = qalam("article", "show", 1, "--json").json
    changed = qalam("article", "replace", 1, QUOTE, f"жаңа {QUOTE}", "--json")
    assert changed.code == 0, changed.out + changed.err
    words = ("--text", "сандық кітапхана", "--seen-revision", shown["revision"])
    kept = qalam("report", "fix", report[0], *words, "--json")
    assert (kept.code, kept.json["error"]["code"]) == (1, "fix_kept_changed")
    waiting = [one for one in qalam("check", 1, "--json").json["findings"] if one["check"] == "waiting-fix"]
    assert [(one["text"], one["suggestions"]) for one in waiting] == [(QUOTE, ["сандық кітапхана"])]
    assert qalam("fix", 1, "--check", "waiting-fix", "--json").code == 0
    assert "сандық кітапхана" in qalam("article", "show", 1, "--json").out


def test_the_letter_s_text_is_the_newsroom_s(qalam: Qalam) -> None:
    own = qalam("answer", "template", "ru", "--json", stdin="Спасибо за «{old}»\n{new}\n{link}\n")
    assert own.code == 0
    assert qalam("answer", "templates", "--json").json["templates"]["ru"]["subject"] == "Спасибо за «{old}»"
    refused = qalam("answer", "template", "ru", "--json", stdin="Спасибо\n{password}\n")
    assert (refused.code, refused.json["error"]["code"]) == (1, "unknown_name")
    qalam("answer", "template", "ru", "--remove")
    assert "исправлена" in qalam("answer", "templates", "--json").json["templates"]["ru"]["subject"]
