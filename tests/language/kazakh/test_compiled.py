"""Stems that were gathered once are read from the user's cache folder, and never wrongly."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.language.kazakh import sources
from editor.language.kazakh.speller import Speller
from editor.newsroom.paths import Paths

WORDS = ("қаланың", "кітабы", "халқымыз", "оқиды", "турады", "жаналықтар", "көпбалалы", "инвестицияның", "қыйын")


@pytest.fixture
def dictionary(tmp_path: Path) -> Path:
    """A small .dic file of Hunspell."""
    path = tmp_path / "kk_KZ.dic"
    path.write_text("3\nсабырлас\nдомбырашы\nқалқайту/M\n", encoding="utf-8")
    return path


def judged(speller: Speller) -> list[tuple[str, list[str]]]:
    return [(speller.verdict(word), speller.suggestions(word)) for word in (*WORDS, "домбырашының", "қалқайтқан")]


def refuse_to_gather(*_: object) -> None:
    raise AssertionError("gathered again")


def test_kept_stems_judge_as_those_that_were_gathered(
    dictionary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "cache"
    gathered = judged(Speller(dictionary, None, folder=folder))
    assert gathered[-2][0] == gathered[-1][0] == "known"
    monkeypatch.setattr(sources, "gather", refuse_to_gather)
    assert judged(Speller(dictionary, None, folder=folder)) == gathered
    assert gathered == judged_without_a_folder(dictionary, monkeypatch)


def judged_without_a_folder(dictionary: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    monkeypatch.undo()
    return judged(Speller(dictionary, None))


def test_another_dictionary_is_gathered_anew(dictionary: Path, tmp_path: Path) -> None:
    assert Speller(dictionary, None, folder=tmp_path / "cache").verdict("қопалақтың") == "misspelt"
    dictionary.write_text("1\nқопалақ\n", encoding="utf-8")
    assert Speller(dictionary, None, folder=tmp_path / "cache").verdict("қопалақтың") == "known"


@pytest.mark.parametrize("damage", [b"", b"nothing", b"0" * 64 + b"\n{}", b"\xff\xfe"])
def test_a_damaged_file_is_gathered_anew_and_mended(dictionary: Path, tmp_path: Path, damage: bytes) -> None:
    folder = tmp_path / "cache"
    right = judged(Speller(dictionary, None, folder=folder))
    (kept,) = folder.iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(damage)
    assert judged(Speller(dictionary, None, folder=folder)) == right
    assert kept.read_bytes() == whole


def test_a_changed_letter_in_the_file_is_seen(dictionary: Path, tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    Speller(dictionary, None, folder=folder).verdict("қала")
    (kept,) = folder.iterdir()
    kept.write_bytes(kept.read_bytes().replace("домбырашы".encode(), "домбырышы".encode()))
    assert Speller(dictionary, None, folder=folder).verdict("домбырышының") == "misspelt"


def test_a_folder_that_cannot_be_written_keeps_nobody_from_spelling(dictionary: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    assert Speller(dictionary, None, folder=tmp_path / "file" / "cache").verdict("домбырашының") == "known"


def test_files_of_earlier_dictionaries_are_cleared_away(dictionary: Path, tmp_path: Path) -> None:
    for number in range(7):
        dictionary.write_text(f"1\nсөз{'а' * number}\n", encoding="utf-8")
        Speller(dictionary, None, folder=tmp_path / "cache").verdict("қала")
    assert len(list((tmp_path / "cache").iterdir())) == 4


def test_what_can_be_made_again_lies_beside_the_data_of_a_named_home(tmp_path: Path) -> None:
    assert Paths(tmp_path).cache == tmp_path / "cache"
    assert Paths(tmp_path, tmp_path / "elsewhere").cache == tmp_path / "elsewhere"
