"""The developer's script says in sentences what it cannot do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import environment
import frozen
import kazakh_words
import pytest
import screen
import system_libraries
import translations
from trouble import Trouble

from tests.components import only_on

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "build_spec" / "develop.py"


def develop(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("arguments", "opens_a_window"),
    [
        ([], True),
        (["demo"], True),
        (["demo", "--port", "8000"], True),
        (["demo", "--no-window"], False),
        (["import", "page.txt"], False),
        (["--help"], False),
        (["--self-test"], False),
    ],
)
def test_only_the_window_wants_a_screen(arguments: list[str], opens_a_window: bool) -> None:
    assert screen.is_wanted_by(arguments) is opens_a_window


def test_a_missing_screen_is_said_with_what_works_without(monkeypatch: pytest.MonkeyPatch) -> None:
    only_on("Linux", sys.platform == "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(Trouble, match=r"no screen here.*--help"):
        screen.insist()


def test_a_screen_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    only_on("Linux", sys.platform == "linux")
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    with pytest.raises(Trouble, match=r"screen :4711 does not answer"):
        screen.insist()


@pytest.mark.x11
def test_a_screen_that_answers_is_taken(xvfb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", xvfb)
    screen.insist()


def test_missing_libraries_are_named_in_one_command(monkeypatch: pytest.MonkeyPatch) -> None:
    only_on("Linux", sys.platform == "linux")
    monkeypatch.setattr(system_libraries, "DEBIAN_PACKAGES", {"libnobody.so.1": "libnobody1", "libc.so.6": "libc6"})
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(Trouble, match=r"sudo apt-get install --no-install-recommends libnobody1\b(?!.*libc6)"):
        system_libraries.insist()


def test_missing_dictionaries_are_named_and_keep_nobody_from_starting(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    only_on("Linux", sys.platform == "linux")
    (tmp_path / "ru_RU.dic").touch()
    monkeypatch.setattr(system_libraries, "DEBIAN_PACKAGES", {"libc.so.6": "libc6"})
    monkeypatch.setattr(system_libraries, "DICTIONARY_FOLDERS", (tmp_path,))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    system_libraries.insist()
    said = capsys.readouterr().out
    assert "sudo apt-get install --no-install-recommends hunspell-kk hunspell-en-us" in said


def test_whoever_may_install_installs_libraries_and_dictionaries_at_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    only_on("Linux", sys.platform == "linux")
    asked: list[list[str]] = []

    def install(packages: list[str]) -> None:
        asked.append(packages)
        for name in system_libraries.DICTIONARIES:
            (tmp_path / f"{name}.dic").touch()

    monkeypatch.setattr(system_libraries, "DEBIAN_PACKAGES", {"libc.so.6": "libc6"})
    monkeypatch.setattr(system_libraries, "DICTIONARY_FOLDERS", (tmp_path,))
    monkeypatch.setattr(system_libraries, "_install", install)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    system_libraries.insist()
    assert asked == [["hunspell-kk", "hunspell-ru", "hunspell-en-us"]]


def test_an_unknown_area_gets_a_sentence() -> None:
    with pytest.raises(Trouble, match=r"no area nowhere: the areas are shell"):
        translations.gather(areas=["nowhere"])


def test_a_full_disk_is_said_before_anything_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "VENV", tmp_path / "venv")
    monkeypatch.setattr(environment, "STAMP", tmp_path / "venv" / "stamp.json")
    monkeypatch.setattr(environment, "SPACE_NEEDED", 10**18)
    with pytest.raises(Trouble, match="make room"):
        environment.prepare()
    assert list(tmp_path.iterdir()) == []


def test_an_environment_of_an_older_lock_is_not_taken_for_ready(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(environment, "_make_from_the_ground", lambda: made.append("anew"))
    monkeypatch.setattr(kazakh_words, "make_changed", lambda _: made.append("the words"))
    (tmp_path / "stamp.json").write_text('{"lock": "an older one"}', encoding="utf-8")
    environment.prepare()
    assert made == ["anew", "the words"]


def test_the_list_of_kazakh_words_is_made_again_where_something_it_is_made_of_is_newer(tmp_path: Path) -> None:
    assert not kazakh_words.is_current(tmp_path)
    made = tmp_path / "kazakh-0.words"
    made.touch()
    os.utime(made, times=(2**33, 2**33))
    assert kazakh_words.is_current(tmp_path)
    os.utime(made, times=(0, 0))
    assert not kazakh_words.is_current(tmp_path)


def test_an_unknown_command_is_a_wrong_usage() -> None:
    finished = develop("fly")
    assert (finished.returncode, "Traceback" in finished.stderr) == (2, False)


def test_a_build_of_other_sources_does_not_count(tmp_path: Path) -> None:
    frozen.program_in(tmp_path).touch()
    (tmp_path / frozen.STAMP_NAME).write_text('{"fingerprint": "of yesterday"}', encoding="utf-8")
    assert not frozen.is_current(tmp_path)
    (tmp_path / frozen.STAMP_NAME).write_text(f'{{"fingerprint": "{frozen.fingerprint()}"}}', encoding="utf-8")
    assert frozen.is_current(tmp_path)
