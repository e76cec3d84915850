from __future__ import annotations

import runpy
from pathlib import Path

import pytest

import resources

SCRIPT = Path(__file__).resolve().parents[2] / "build_spec" / "word_list.py"


@pytest.fixture(scope="module")
def script() -> dict[str, object]:
    return runpy.run_path(str(SCRIPT))


def test_only_sound_words_that_stand_twice_are_learned(script: dict[str, object]) -> None:
    lines = ["Қала мен қала, ол Ресей мен Ресей", "теӊ теӊ жаИдай жаИдай қoла қoла бір", "а а"]
    assert script["learn"](lines) == {"мен": 2, "Ресей": 2, "қала": 2}  # type: ignore[operator]  # run_path has no types


def test_the_list_names_its_sources_and_licence() -> None:
    text = resources.path("dictionaries", "kk-words.txt").read_text(encoding="utf-8")
    header = text[: text.index("\n", text.rindex("\n#") + 1)]
    assert "CC BY-SA 4.0" in header
    assert "apertium-kaz" in header
    assert "KazQAD" in header


def test_the_list_is_what_the_script_learns(shared_data: Path, tmp_path: Path, script: dict[str, object]) -> None:
    output = tmp_path / "words.txt"
    assert script["main"]([str(shared_data / "kazakh" / "learn"), "--output", str(output)]) == 0  # type: ignore[operator]  # run_path has no types
    assert output.read_bytes() == resources.path("dictionaries", "kk-words.txt").read_bytes()
