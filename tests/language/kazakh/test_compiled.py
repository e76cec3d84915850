"""Stems that were gathered once are read from the user's cache folder, and never wrongly."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from editor.language.kazakh import compiled, sources
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


def test_what_was_made_ahead_judges_as_what_is_gathered_and_nothing_else_is_kept(
    dictionary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "AHEAD", compiled.Reach(16.0, (11.0, 14.0)))
    gathered = judged(Speller(dictionary, None))
    Speller(dictionary, None, ahead=tmp_path / "ahead").make_ahead()
    monkeypatch.setattr(sources, "gather", refuse_to_gather)
    speller = Speller(dictionary, None, folder=tmp_path / "cache", ahead=tmp_path / "ahead")
    assert judged(speller) == gathered
    assert not (tmp_path / "cache").exists()
    Speller(dictionary, None, ahead=tmp_path / "ahead").make_ahead()  # it is there already


def test_what_was_made_ahead_of_other_words_is_never_read_and_goes_when_it_is_made_anew(
    dictionary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "AHEAD", compiled.QUICK)
    Speller(dictionary, None, ahead=tmp_path / "ahead").make_ahead()
    (stale,) = (tmp_path / "ahead").iterdir()
    assert Speller(dictionary, None, ahead=tmp_path / "ahead").verdict("қопалақтың") == "misspelt"
    dictionary.write_text("1\nқопалақ\n", encoding="utf-8")
    assert Speller(dictionary, None, ahead=tmp_path / "ahead").verdict("қопалақтың") == "known"
    Speller(dictionary, None, ahead=tmp_path / "ahead").make_ahead()
    assert not stale.exists()
    assert len(list((tmp_path / "ahead").iterdir())) == 1


def test_the_name_tells_of_every_letter_of_the_code_that_made_the_list(dictionary: Path, tmp_path: Path) -> None:
    code = Path(shutil.copytree(Path(compiled.__file__).parent, tmp_path / "code"))
    name = compiled.name_of([dictionary, None])
    assert compiled.name_of([dictionary, None], code=code) == name
    for path in code.glob("*.py"):
        before = path.read_bytes()
        path.write_bytes(before + b"\n")
        assert compiled.name_of([dictionary, None], code=code) != name, path.name
        path.write_bytes(before)
    assert compiled.name_of([None, dictionary], code=code) != name


def test_where_nobody_can_say_what_made_the_list_none_is_kept(
    dictionary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert compiled.name_of([dictionary], code=tmp_path / "no code") == ""
    monkeypatch.setattr(compiled, "name_of", lambda *_: "")
    folders = (tmp_path / "cache", tmp_path / "ahead")
    speller = Speller(dictionary, None, folder=folders[0], ahead=folders[1])
    speller.make_ahead()
    assert judged(speller) == judged(Speller(dictionary, None))
    speller.keep()
    assert not any(folder.exists() for folder in folders)


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


@given(st.dictionaries(st.text(st.characters(exclude_characters=" ", codec="utf-8")), st.integers(0, 3)))
def test_texts_come_back_with_their_values_however_many_are_taken_at_once(values: dict[str, int]) -> None:
    some, counts, texts = compiled._grouped(values)
    assume(texts or not values)  # one empty text alone is nothing
    with pytest.MonkeyPatch.context() as patch:
        for size in (0, 3, 1 << 16):
            patch.setattr(compiled, "_PART", size)
            assert compiled._values(counts, some, texts) == values


@pytest.mark.parametrize("counts", [[1], [3], [1, 2]])
def test_texts_that_were_miscounted_are_not_taken(counts: list[int]) -> None:
    with pytest.raises(ValueError, match="counted"):
        compiled._values(counts, ["x", "y"], "бір екі".encode())
