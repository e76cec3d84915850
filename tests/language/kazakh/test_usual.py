"""Traces of the usual words miss none of them, and the digests of the sure ones are those of no others."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.language.kazakh.analyser import LETTERS
from editor.language.kazakh.sure_words import SureWords
from editor.language.kazakh.usual import Traces, UsualWords

kazakh_words = st.text(LETTERS, min_size=1, max_size=12)


@given(st.sets(kazakh_words, min_size=1, max_size=30), st.integers(0, 12), st.sampled_from(LETTERS), st.data())
def test_whoever_is_one_error_from_a_usual_word_is_near_one(
    usual: set[str], place: int, letter: str, data: st.DataObject
) -> None:
    near = UsualWords([Traces.of(13.0, usual, LETTERS)], LETTERS, 4.0, lambda word, below: word in usual and below > 0)
    word = data.draw(st.sampled_from(sorted(usual)))
    place = min(place, len(word) - 1)
    head, tail = word[:place], word[place:]
    typed = {head + tail[1:], head + letter + tail, head + letter + tail[1:], head + tail[1:2] + tail[:1] + tail[2:]}
    for text in typed - {word, ""}:
        assert near.is_nearer(text, 100.0), (word, text)


@given(st.sets(kazakh_words, min_size=1, max_size=30), kazakh_words)
def test_nobody_is_near_a_usual_word_who_is_more_than_one_error_from_it(usual: set[str], text: str) -> None:
    asked: list[str] = []

    def note(word: str, _: float) -> bool:
        asked.append(word)
        return False

    near = UsualWords([Traces.of(13.0, usual, LETTERS)], LETTERS, 4.0, note)
    assert not near.is_nearer(text, 100.0)
    assert all(abs(len(word) - len(text)) <= 1 for word in asked)


@given(st.sets(st.text(max_size=12), max_size=50), st.text(max_size=12))
def test_a_word_is_sure_where_it_is_one_of_them(sure: set[str], other: str) -> None:
    kept = SureWords.of(sure)
    assert len(kept) == len(sure)
    assert all(word in kept for word in sure)
    assert (other in kept) == (other in sure)
