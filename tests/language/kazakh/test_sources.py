"""Which words of a Russian dictionary are taken for nouns that Kazakh may have borrowed."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.language.kazakh.sources import loans


@pytest.mark.parametrize(
    ("word", "taken"),
    [
        ("инвестиция", ["инвестиция"]),
        ("критерий", ["критерий"]),
        ("радио", ["радио"]),
        ("видео", ["видео"]),
        ("федеральный", ["федерал"]),
        ("синий", []),
        ("молоко", []),
        ("читать", []),
        ("читаться", []),
        ("красивый", []),
        ("столами", []),
        ("Москва", []),
        ("порт", []),
    ],
)
def test_a_loan_is_what_ends_like_a_noun(tmp_path: Path, word: str, taken: list[str]) -> None:
    path = tmp_path / "ru.dic"
    path.write_text(f"1\n{word}/A\n", encoding="utf-8")
    assert list(loans(path)) == taken
