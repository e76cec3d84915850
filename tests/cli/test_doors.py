"""The doors of reports from the command line: by hand, from files, and by mail."""

from __future__ import annotations

import json
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring

from tests.cli.conftest import Qalam
from tests.components import MailServer
from tests.reports.mailbox import letters
from tests.reports.mailbox.conftest import mail_server

__all__ = ["mail_server"]


@pytest.fixture(autouse=True)
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a keyring: no test touches the one of who runs it."""
    bare = Keyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: bare)
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(bare, name))


@pytest.fixture
def article(qalam: Qalam, page: Path) -> int:
    assert qalam("import", page).code == 0
    return 1


def test_a_report_is_typed_in_from_a_phone_call(qalam: Qalam, article: int) -> None:
    words = ("report", "add", "--article", article, "--quote", "цифрлы кітапхана", "--comment", "телефонмен")
    first = qalam(*words, "--json").json
    assert (first["created"], first["report"]["door"]) == (True, "hand")
    assert first["report"]["place"]["status"] == "found"
    assert qalam(*words, "--json").json["created"] is False
    assert qalam("report", "add", "--quote", " ", "--json").json["error"]["code"] == "quote_missing"


def test_reports_come_from_csv_annotations_and_letters(qalam: Qalam, article: int, tmp_path: Path) -> None:
    table = tmp_path / "calls.csv"
    table.write_text(f"quote;article\nцифрлы кітапхана;{article}\nаудиокітап;{article}\n", encoding="utf-8")
    assert len(qalam("report", "import", table, "--json").json["reports"]) == 2
    assert qalam("report", "import", table).out.splitlines()[-1] == "0 new reports, 2 known before"
    note = tmp_path / "note.jsonld"
    selector = {"type": "TextQuoteSelector", "exact": "аудиокітап"}
    target = {"source": f"https://a.example/{article}-x", "selector": selector}
    note.write_text(json.dumps({"type": "Annotation", "target": target}), encoding="utf-8")
    assert qalam("report", "import", note, "--json").json["report"]["quote"] == "аудиокітап"
    mail = tmp_path / "old.eml"
    mail.write_bytes(letters.letter(letters.cut_at(letters.orphus_text().encode())))
    (taken,) = qalam("report", "import", mail, "--json").json["letters"]
    assert (taken["state"], taken["form"], taken["new"]) == ("understood", "orphus", True)
    assert qalam("report", "import", mail, "--json").json["letters"][0]["new"] is False
    assert qalam("report", "import", tmp_path / "none.mbox", "--json").json["error"]["code"] == "file_missing"


def test_letters_that_are_not_understood_are_listed_read_by_a_template_or_put_aside(
    qalam: Qalam, tmp_path: Path
) -> None:
    for name, text in (("a", "Қате сөз: [[қИқық]] соңы"), ("b", "Hello.")):
        (tmp_path / f"{name}.eml").write_bytes(letters.letter(text.encode(), message_id=f"<{name}@x>"))
        qalam("report", "import", tmp_path / f"{name}.eml")
    waiting = qalam("mailbox", "letters", "--state", "not_understood", "--json").json["letters"]
    assert [letter["reason"] for letter in waiting] == ["unknown_form", "unknown_form"]
    assert qalam("mailbox", "letter", waiting[0]["id"], "--json").json["letter"]["text"] == "Hello."
    assert qalam("mailbox", "template", "own", stdin="Сөз: {quot}").code == 1
    assert qalam("mailbox", "template", "own", stdin="Қате сөз: [[{quote}]]").code == 0
    assert qalam("mailbox", "templates", "--json").json["templates"][0]["text"] == "Қате сөз: [[{quote}]]"
    assert [one["form"] for one in qalam("mailbox", "reread", "--json").json["letters"]] == ["own"]
    assert qalam("mailbox", "aside", waiting[0]["id"]).code == 0
    assert qalam("mailbox", "letters", "--state", "not_understood", "--json").json["letters"] == []
    assert qalam("mailbox", "template", "own", "--remove").code == 0


def test_a_mailbox_is_added_tested_read_and_removed(
    qalam: Qalam, mail_server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from imapclient import IMAPClient

    options = ("--host", "127.0.0.1", "--port", mail_server.port, "--security", "none", "--user", "cli")
    added = qalam("mailbox", "add", "editors", *options, "--json", stdin=f"{mail_server.password}\n").json
    assert (added["mailbox"]["name"], added["password_kept"]) == ("editors", False)
    assert mail_server.password not in json.dumps(added)
    missing = qalam("mailbox", "fetch", "--json").json["error"]
    assert missing["code"] == "password_missing"
    variable = next(word for word in missing["hint"].replace(",", " ").split() if word.startswith("QALAM_"))
    monkeypatch.setenv(variable, mail_server.password)
    with IMAPClient("127.0.0.1", mail_server.port, ssl=False) as client:
        client.login("cli", mail_server.password)
        client.append("INBOX", letters.letter(letters.cut_at(letters.orphus_text().encode())))
    tested = qalam("mailbox", "test", "editors", "--json").json
    assert (tested["letters"], tested["unseen"]) == (1, 1)
    (fetched,) = qalam("mailbox", "fetch", "--json").json["fetched"]
    assert [letter["form"] for letter in fetched["letters"]] == ["orphus"]
    assert "works" in qalam("mailbox", "list").out
    changed = qalam("mailbox", "set", "editors", "--poll", 120, "--json").json["mailbox"]
    assert (changed["settings"]["poll"], changed["settings"]["user"]) == (120, "cli")
    (again,) = qalam("mailbox", "fetch", "--json").json["fetched"]
    assert again["letters"] == []  # read once, whatever was changed
    assert qalam("mailbox", "set", "editors", "--poll", 1).code == 1
    assert qalam("mailbox", "set", "nobody", "--poll", 60).code == 1
    assert qalam("mailbox", "remove", "editors").code == 0
    assert qalam("mailbox", "list", "--json").json["mailboxes"] == []


def test_a_rate_of_nothing_is_wrong_usage(qalam: Qalam) -> None:
    assert qalam("intake", "serve", "--rate", "0").code == 2
    assert qalam("mailbox", "add", "x", "--host", "mail.example", "--user", "u", "--security", "none").code == 1
