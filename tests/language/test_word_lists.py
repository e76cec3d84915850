"""Lists of words as files, and one person's own list."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import NotFound, UserMistake
from editor.language.personal_words import PersonalWords
from editor.language.word_lists import FORMS, Form, ListedWord, form_of, parse, read, written

AT = datetime(2026, 5, 14, 10, tzinfo=UTC)
_WORDS = st.text("аәбвғқңөұүһіzxy-", min_size=1, max_size=12).filter(lambda word: word.strip("-") != "")
_ROWS = st.lists(
    st.builds(
        ListedWord,
        st.sampled_from(["kk", "ru", "en"]),
        _WORDS,
        st.sampled_from(["", "Дана", "Ерлан С."]),
        st.one_of(st.none(), st.datetimes(timezones=st.just(UTC))),
    ),
    max_size=6,
)


@given(_ROWS)
def test_a_table_comes_back_with_who_and_when(rows: list[ListedWord]) -> None:
    assert parse(written(rows, "tsv"), "kk", "tsv") == rows


@given(_ROWS, st.sampled_from([form for form in FORMS if form != "tsv"]))
def test_words_come_back_from_every_form(rows: list[ListedWord], form: Form) -> None:
    assert [row.word for row in parse(written(rows, form), "kk", form)] == [row.word for row in rows]


def test_a_dictionary_of_hunspell_loses_its_number_and_its_flags() -> None:
    text = "3\nхаб/MN\nмедианет\n# ескерту\nнет\tpo:noun\n"
    assert [row.word for row in parse(text, "kk", "dic")] == ["хаб", "медианет", "нет"]
    assert written([ListedWord("kk", "хаб")], "dic") == "1\nхаб\n"


@pytest.mark.parametrize(("name", "form"), [("a.DIC", "dic"), ("a.tsv", "tsv"), ("a.txt", "plain"), ("a", "plain")])
def test_the_form_is_told_by_the_name(name: str, form: str) -> None:
    assert form_of(Path(name)) == form


def test_a_table_without_dates_or_names_is_taken_too() -> None:
    assert parse("хаб\nru\tхаб\nkk\tнет\tДана\tкеше\n", "kk", "tsv") == [
        ListedWord("kk", "хаб"),
        ListedWord("ru", "хаб"),
        ListedWord("kk", "нет", "Дана"),
    ]


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.dic").write_bytes("жаңа".encode("utf-16"))
    with pytest.raises(UserMistake) as refused:
        read(tmp_path / "a.dic", "kk")
    assert refused.value.code == "not_a_list_of_words"


def test_own_words_are_kept_once_with_who_and_when_and_are_taken_out(tmp_path: Path) -> None:
    told: list[int] = []
    own = PersonalWords(tmp_path / "home" / "my-words.tsv", lambda: AT, lambda: told.append(1))
    assert own.words() == []
    assert own.add([ListedWord("kk", "хаб", "Дана"), ListedWord("ru", "хаб", "Дана")]) == 2
    assert own.add([ListedWord("kk", "хаб", "Ерлан")]) == 0
    assert own.words("kk") == [ListedWord("kk", "хаб", "Дана", AT)]
    own.remove(["хаб"], "kk")
    with pytest.raises(NotFound):
        own.remove(["хаб"], "kk")
    assert [row.language for row in PersonalWords(own.path, lambda: AT, lambda: None).words()] == ["ru"]
    assert len(told) == 3
