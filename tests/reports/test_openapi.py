"""The description of the HTTP door is served, and the door does what it says: schemathesis tries it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.reports.intake.app import LARGEST_BODY
from editor.reports.intake.description import openapi
from editor.reports.intake.http import Intake, IntakeSettings
from tests.reports.house import House

# Right reports may be refused with 422: random keys are used again for other reports. No page's origin is sent: 403.
SETTINGS = """
[checks]
positive_data_acceptance.expected-statuses = ["2xx", "403", "422"]
"""


@pytest.fixture
def address(embedded_house: House) -> Iterator[str]:
    """A running intake that lets one address send as much as it likes."""
    intake = Intake(embedded_house.desk, IntakeSettings(origins=("https://alatau.example",), rate=1_000_000))
    yield f"http://127.0.0.1:{intake.start()}"
    intake.stop()


def test_the_description_is_served(address: str) -> None:
    with urllib.request.urlopen(f"{address}/openapi.json", timeout=20) as answer:
        assert json.load(answer) == openapi(LARGEST_BODY)


def test_the_door_does_what_its_description_says(address: str, tmp_path: Path) -> None:
    """Examples, edges of every field and random cases, right and wrong ones; every check that schemathesis has."""
    _tried(address, tmp_path)


def test_pages_of_the_newsroom_tell_of_views_as_described(address: str, tmp_path: Path, embedded_house: House) -> None:
    article = embedded_house.article(published=True)
    assert "/views" in openapi(LARGEST_BODY)["paths"]
    _tried(address, tmp_path, "--include-path", "/views", "--header", "Origin: https://alatau.example")
    with embedded_house.database.reading() as work:
        assert work.articles.get(article).views == 0  # schemathesis is a machine


def _tried(address: str, tmp_path: Path, *more: str) -> None:
    (tmp_path / "schemathesis.toml").write_text(SETTINGS, encoding="utf-8")
    command = [sys.executable, "-m", "schemathesis.cli", "run", f"{address}/openapi.json"]
    # The door takes words of any script, and a pattern cannot say so: the same cases each time, so that none is luck.
    options = ["--max-examples", "60", "--seed", "20261128", "--generation-database", "none"]
    options += ["--no-color", "--continue-on-failure"]
    environment = {**os.environ, "PYTHONWARNINGS": "ignore", "PYTHONIOENCODING": "utf-8"}
    finished = subprocess.run(
        [*command, *options, *more],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert finished.returncode == 0, finished.stdout[-6_000:] + finished.stderr[-2_000:]
    assert "passed" in finished.stdout
