"""Commands that run until they are stopped, as real processes on loopback."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.conftest import Qalam

STARTS_WITHIN_S = 60


@contextmanager
def running(home: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    """`qalam WORDS…` in a process of its own; whatever happens, it is gone afterwards."""
    environment = {**os.environ, "QALAM_HOME": str(home), "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        [sys.executable, "-m", "editor", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def line_with(process: subprocess.Popen[str], words: str) -> str:
    """The first line of standard error that holds these words."""
    assert process.stderr is not None
    for line in process.stderr:
        if words in line:
            return line
    raise AssertionError(f"ended with {process.wait()} before it said {words!r}")


def stop(process: subprocess.Popen[str]) -> int:
    """As Ctrl+C does; the exit code."""
    process.send_signal(signal.SIGINT)
    return process.wait(STARTS_WITHIN_S)


def fetch(url: str) -> str:
    with urllib.request.urlopen(url, timeout=10) as answer:
        body: bytes = answer.read()
    return body.decode()


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_the_demonstration_shows_the_whole_loop_and_ends_with_ctrl_c(tmp_path: Path) -> None:
    with running(tmp_path, "demo", "--no-window", "--json") as process:
        line_with(process, "Ctrl+C")
        assert process.stdout is not None
        told = ""
        while not told.rstrip().endswith("\n}"):
            told += process.stdout.readline()
        where = json.loads(told)
        page = fetch(where["article"]["url"])
        assert "Алатау қаласында цифрлы кітапхана есігін ашты" in page
        assert 'class="related"' in page or "related" in page
        body = {
            "article": where["article"]["id"],
            "quote": "екі мың",
            "prefix": "қоры кітапханаға ",
            "suffix": " аудиокітап",
        }
        request = urllib.request.Request(
            where["intake"],
            json.dumps(body).encode(),
            {"Content-Type": "application/json", "Idempotency-Key": "from-a-test"},
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            assert answer.status == 201
        assert stop(process) == 0


def test_the_site_is_given_out_until_it_is_stopped(qalam: Qalam, tmp_path: Path, page: Path) -> None:
    qalam("import", page)
    qalam("publish", 1)
    qalam("worker", "run", "--once")
    with running(tmp_path / "home", "site", "serve", "--port", "0") as process:
        address = line_with(process, "The site is at").split()[4]
        assert "Алатау қаласында" in fetch(address)
        assert stop(process) == 0


def test_the_intake_listens_until_it_is_stopped(tmp_path: Path) -> None:
    with running(tmp_path, "intake", "serve", "--port", "0") as process:
        address = line_with(process, "Reports are taken at").split()[4]
        assert fetch(address.replace("/reports", "/health"))
        assert stop(process) == 0


def test_the_intake_asks_for_a_proof_of_work_where_it_is_told_to(tmp_path: Path) -> None:
    with running(tmp_path, "intake", "serve", "--port", "0", "--challenge") as process:
        address = line_with(process, "Reports are taken at").split()[4]
        assert json.loads(fetch(address.replace("/reports", "/challenge")))["algorithm"] == "SHA-256"
        assert stop(process) == 0


def test_the_worker_runs_until_it_is_stopped(tmp_path: Path) -> None:
    with running(tmp_path, "worker", "run") as process:
        line_with(process, "The worker runs")
        assert stop(process) == 0


@pytest.mark.parametrize("words", [("site", "serve"), ("intake", "serve"), ("demo", "--no-window")])
def test_a_port_that_is_taken_is_said(qalam: Qalam, words: tuple[str, ...], taken_port: int) -> None:
    answer = qalam(*words, "--port", taken_port, "--json")
    assert answer.code == 1
    assert answer.json["error"]["code"] == "port_taken"
    assert str(taken_port) in answer.json["error"]["message"]
