"""What the speller said of words is there at the next start, and never for other stems."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.language.kazakh.nearby import Nearby
from editor.language.kazakh.speller import Speller
from editor.language.kazakh.verdicts import Verdicts
from tests.language.kazakh.paradigms import noun_forms

WORDS = [*noun_forms("қала"), *noun_forms("мектеп:мектеб"), "қаланің", "мектептар", "укімет"]


def judged(speller: Speller) -> list[tuple[str, list[str]]]:
    return [(speller.verdict(word), speller.suggestions(word) if word == "укімет" else []) for word in WORDS]


def refuse(*_: object) -> None:
    raise AssertionError("judged again")


@pytest.fixture
def dictionary(tmp_path: Path) -> Path:
    """A small .dic file of Hunspell."""
    path = tmp_path / "kk_KZ.dic"
    path.write_text("1\nсабырлас\n", encoding="utf-8")
    return path


def test_words_that_were_judged_are_not_judged_again(
    dictionary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Speller(dictionary, None, folder=tmp_path / "cache")
    before = judged(first)
    first.keep()
    second = Speller(dictionary, None, folder=tmp_path / "cache")
    monkeypatch.setattr(Speller, "_is_known", refuse)
    monkeypatch.setattr(Nearby, "suggestions", refuse)
    assert judged(second) == before


def test_another_dictionary_judges_anew(dictionary: Path, tmp_path: Path) -> None:
    first = Speller(dictionary, None, folder=tmp_path / "cache")
    judged(first)
    assert first.verdict("қопалақтың") == "misspelt"
    first.keep()
    dictionary.write_text("1\nқопалақ\n", encoding="utf-8")
    assert Speller(dictionary, None, folder=tmp_path / "cache").verdict("қопалақтың") == "known"


@pytest.mark.parametrize("damage", [b"", b"nothing", b"0" * 64 + b"\n{}", b"\xff\xfe"])
def test_a_damaged_file_is_as_none(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "verdicts-1.json").write_bytes(damage)
    verdicts = Verdicts()
    verdicts.read(tmp_path, "verdicts-1.json")
    assert verdicts.known == {}


def test_for_a_few_new_words_nothing_is_written(tmp_path: Path) -> None:
    verdicts = Verdicts()
    for number in range(10):
        verdicts.tell(f"сөз{number}", known=True)
    verdicts.keep(tmp_path, "verdicts-1.json")
    assert list(tmp_path.iterdir()) == []
    for number in range(100):
        verdicts.tell(f"сөз{number}", known=number % 2 == 0)
    verdicts.suggest("сөз1", ("сөз", "екі сөз"))
    verdicts.keep(tmp_path, "verdicts-1.json")
    read = Verdicts()
    read.read(tmp_path, "verdicts-1.json")
    assert (read.known, read.near) == (verdicts.known, verdicts.near)


def test_what_was_said_of_a_pair_with_a_hyphen_is_kept_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    speller = Speller(None, None, folder=tmp_path)
    pairs = [f"{first}-{second}" for first in SOME for second in SOME]
    told = [speller.verdict(pair) for pair in pairs]
    speller.keep()
    monkeypatch.setattr(Speller, "_is_known", refuse)
    assert [Speller(None, None, folder=tmp_path).verdict(pair) for pair in pairs] == told


SOME = ("жол", "көлік", "екі", "үш", "бала", "ауыл", "аймақ", "қыйын")
