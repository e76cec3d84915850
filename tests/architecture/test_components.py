"""The components of the test run keep their promises."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

ROOT = Path(__file__).parents[2]

A_GAP = """
from tests.components import only_on, require

def test_needs_something_that_nobody_has():
    require("a time machine", False, "build one")

def test_belongs_elsewhere():
    only_on("a typewriter", False)
"""


def _run_with_a_gap(tmp_path: Path, strict: str) -> str:
    test = tmp_path / "test_gap.py"
    test.write_text(A_GAP, encoding="utf-8")
    environment = os.environ | {"QALAM_REQUIRE_COMPONENTS": strict, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "pytest", str(test), "-q", "-rs", "-p", "tests.conftest", "-p", "no:cacheprovider"]
    finished = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    return finished.stdout


def test_a_missing_component_skips_with_the_way_to_get_it(tmp_path: Path) -> None:
    output = _run_with_a_gap(tmp_path, strict="0")
    assert "2 skipped" in output
    assert "a time machine is not here: build one" in output


def test_a_missing_component_fails_where_all_are_required(tmp_path: Path) -> None:
    output = _run_with_a_gap(tmp_path, strict="1")
    assert "1 failed, 1 skipped" in output
    assert "a time machine is not here: build one" in output


@pytest.mark.postgres
def test_each_test_has_a_database_to_itself(postgres_database: str, postgres_url: str) -> None:
    with psycopg.connect(postgres_database) as connection:
        tables = connection.execute("SELECT count(*) FROM pg_stat_user_tables").fetchone()
        connection.execute("CREATE TABLE mine (id integer)")
    assert tables == (0,)
    assert postgres_database != postgres_url


@pytest.mark.x11
def test_xvfb_answers(xvfb: str) -> None:
    program = (
        "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]); print(app.platformName())"
    )
    environment = os.environ | {"DISPLAY": xvfb, "QT_QPA_PLATFORM": "xcb"}
    finished = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False
    )
    assert (finished.stdout.strip(), finished.returncode) == ("xcb", 0), finished.stderr


@pytest.mark.browser
def test_chromium_opens_a_page(chromium: Chrome) -> None:
    chromium.get("data:text/html;charset=utf-8,<title>қалам</title>")
    assert chromium.title == "қалам"


def test_the_html_checker_tells_a_good_page_from_a_bad_one(
    html_messages: Callable[..., list[str]], tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.html", tmp_path / "bad.html"
    good.write_text('<!DOCTYPE html><html lang="kk"><head><title>қалам</title></head><body></body></html>', "utf-8")
    bad.write_text('<!DOCTYPE html><html lang="kk"><title>қалам</title><img src=pen.png></html>', "utf-8")
    assert html_messages(good) == []
    assert any("alt" in message for message in html_messages(bad))
