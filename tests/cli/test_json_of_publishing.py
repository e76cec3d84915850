"""`--json` of every command about notices, copies elsewhere, channels, publishing, the queue, the worker, the site and
the calendar: one document, when it works and when it refuses. A command that is new and not tried here fails the walk.
"""

from __future__ import annotations

import argparse
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from editor.cli import build_parser
from editor.cli.frame import Session
from tests.cli.conftest import Answer, Qalam
from tests.reprints.pages import copied

SUBJECTS = ("notice", "reprint", "channel", "publish", "queue", "worker", "withdraw", "site", "calendar")
LATER = "2035-03-01T09:00"
# Each call that works, in an order in which it does. {} are put in by the test.
WORKS = """
notice list
notice show hyperlink
notice add partner --language kk --text {agency}
notice set partner --channel word --length short
notice set partner --language kk --version 1 --valid-to 2030-01-01
notice rule add partner --topic x
notice rule list
notice rule set 1 --topic y
notice rule try 1
notice rule move 1 1
notice rule remove 1
notice remove partner
notice render 1
notice render 1 --all
notice check 1
notice outdated
notice republish --all
channel list
channel targets
channel add wire wire_folder folder={tmp}/wire format=ninjs
channel set wire format=newsml
channel test wire
channel remove wire
publish 1
queue list
queue show 1
queue pause site
queue resume site
queue rehearse 1 --output {tmp}/rehearsal
worker run --once
queue resend 1
queue cancel {waiting}
queue resend 1 --current
queue send-now {waiting}
queue retry --failed
worker run --once
site build
site serve --port 0
site check
site theme export {tmp}/theme
site theme check {tmp}/theme
site theme set {tmp}/theme
publish 2 --at 2035-02-01T09:00
calendar --from 2035-02-01
calendar --move 2 --at 2035-03-01T09:00 --from 2035-03-01
calendar --call-off 2 --from 2035-03-01
reprint index
reprint check {tmp}/good.html --keep
reprint list
reprint show 1
reprint look 1 {tmp}/good.html
reprint letter 1 --output {tmp}/letter.docx
reprint close 1
reprint rule --free-share 30
reprint template kk
withdraw 1 --reason wrong
"""
# Each call that is refused, and its error's code.
REFUSED = """
notice show none: notice_unknown
notice add x --language kk --text {agensy}: notice_unknown_variable
notice set none --channel site --length line: notice_unknown
notice remove none: notice_unknown
notice rule add none: notice_unknown
notice rule set 99 --topic x: not_found
notice rule try 99: not_found
notice rule move 99 1: not_found
notice rule remove 99: not_found
notice render 99: not_found
notice check 99: not_found
notice republish: notice_which_articles
channel add x nowhere: unknown_target
channel set none folder=/tmp: unknown_channel
channel test none: unknown_channel
channel remove none: unknown_channel
publish 99: not_found
publish 1 --at soon: bad_time
withdraw 99 --reason x: not_found
queue show 99: not_found
queue pause none: unknown_channel
queue resume none: unknown_channel
queue send-now 99: not_found
queue retry 99: not_found
queue cancel 99: not_found
queue resend 99: not_found
queue rehearse 99 --output {tmp}/r: not_found
site build --channel none: unknown_channel
site serve --channel none: unknown_channel
site check --channel none: unknown_channel
site theme export {tmp}/full: folder_not_empty
site theme check {tmp}/none: theme_missing
site theme set {tmp}/none: theme_missing
calendar --days 99: calendar_days
calendar --move 1 --at 2035-01-01T09:00: not_scheduled
reprint check {tmp}/none.html: file_missing
reprint show 99: not_found
reprint look 99: not_found
reprint letter 99 --output {tmp}/l.docx: not_found
reprint close 99: not_found
reprint rule --free-share 101: reprint_share
reprint template kk {tmp}/wrong.txt: unknown_name
"""
NEVER_REFUSED = {"notice list", "notice outdated", "notice rule list", "channel list", "channel targets", "queue list"}
NEVER_REFUSED |= {"worker run", "reprint list", "reprint index"}  # but for what the whole program needs: its database


def commands(parser: argparse.ArgumentParser, words: tuple[str, ...] = ()) -> Iterator[str]:
    """Every command below, by its words."""
    groups = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    for group in groups:
        for name, below in group.choices.items():
            yield from commands(below, (*words, name))
    if not groups:
        yield " ".join(words)


COMMANDS = sorted(one for one in commands(build_parser()) if one.split()[0] in SUBJECTS)


def lines(text: str) -> list[str]:
    return [line for line in text.strip().splitlines() if line]


def command_of(line: str) -> str:
    return max((one for one in COMMANDS if f"{line} ".startswith(f"{one} ")), key=len)


@pytest.fixture
def newsroom(qalam: Qalam, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Qalam:
    """Two articles, and files that the calls name. What runs until it is stopped is stopped as soon as it runs."""
    qalam("agency", "set", "name=Алатау News", "link=https://alatau.example/", "site_url=https://alatau.example/news")
    for _ in range(2):
        number = qalam("import", page, "--json").json["articles"][0]["id"]
        qalam("fix", number, "--all-safe")
    text = qalam("article", "show", 1, "--json").json
    words = [block["content"] for block in text["blocks"] if block.get("content")]
    (tmp_path / "good.html").write_bytes(copied(text["headline"], words))
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").write_text("x")
    (tmp_path / "wrong.txt").write_text("Heading\n\n{nobody_knows_this}")
    stopped = threading.Event()
    stopped.set()
    monkeypatch.setattr(Session, "stop_at_signal", lambda _session: stopped)
    return qalam


def call(qalam: Qalam, line: str, tmp_path: Path) -> Answer:
    words = line.replace("{tmp}", str(tmp_path)).split()
    if "{waiting}" in words:
        (waiting, *_) = [
            one["id"] for one in qalam("queue", "list", "--json").json["items"] if one["state"] == "waiting"
        ]
        words[words.index("{waiting}")] = str(waiting)
    return qalam(*words, "--json")


def test_every_command_is_tried() -> None:
    assert {command_of(line) for line in lines(WORKS)} == set(COMMANDS)
    refused = {command_of(line.rpartition(":")[0]) for line in lines(REFUSED)}
    assert refused | NEVER_REFUSED == set(COMMANDS)
    assert refused.isdisjoint(NEVER_REFUSED)


def test_every_command_answers_with_one_document(newsroom: Qalam, tmp_path: Path) -> None:
    wrong = []
    for line in lines(WORKS):
        answer = call(newsroom, line, tmp_path)
        found = line.startswith(("reprint check", "reprint look"))  # its page breaks the rule, and exit code 1 says so
        told: Any = answer.json
        if answer.code != int(found) or not isinstance(told, dict) or "error" in told:
            wrong.append((line, answer))
    assert wrong == [], [(line, answer.out) for line, answer in wrong]


def test_every_refusal_is_one_document_and_exit_code_1(newsroom: Qalam, tmp_path: Path) -> None:
    wrong = []
    for line in lines(REFUSED):
        words, _, code = line.rpartition(": ")
        answer = call(newsroom, words, tmp_path)
        error: Any = answer.json.get("error", {})
        if (answer.code, error.get("code")) != (1, code) or not error["message"]:
            wrong.append((line, answer))
    assert wrong == [], [(line, answer.out) for line, answer in wrong]


def test_every_command_says_in_json_that_its_database_cannot_be_opened(newsroom: Qalam, tmp_path: Path) -> None:
    folder = tmp_path / "a folder"
    folder.mkdir()
    tried: dict[str, Answer] = {}
    for line in lines(WORKS):
        words = line.replace("{tmp}", str(tmp_path)).replace("{waiting}", "1").split()
        tried[command_of(line)] = newsroom(*words, "--database", folder, "--json")
    without = {"site theme export", "site theme check", "channel targets"}  # these need no newsroom
    codes = {name: (one.code, one.json["error"]["code"]) for name, one in tried.items() if name not in without}
    assert {code for code, _ in codes.values()} == {1}
    assert len({name for _, name in codes.values()}) == 1, codes
