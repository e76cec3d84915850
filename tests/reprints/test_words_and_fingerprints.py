"""How texts are compared: keys of words, fingerprints of runs, shares of both texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.articles.document import Script
from editor.language.scripts import write_text
from editor.reprints.comparing import compare
from editor.reprints.fingerprints import GUARANTEED, RUN, fingerprints
from editor.reprints.words import fold, keys_of, words_of
from tests.reprints.conftest import sample_text

KEYS = st.lists(st.sampled_from([f"w{number}" for number in range(40)]), max_size=120)
FRESH = st.lists(st.sampled_from([f"v{number}" for number in range(40)]), max_size=60)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("Қазақстан", "Qazaqstan"),
        ("ҚАЗАҚСТАН", "қазақстан"),
        ("шаңғы", "şañğy"),
        ("шаңғы", "shańǵy"),
        ("Үкімет", "Úkimet"),
        ("қоғам", "кoғам".replace("к", "қ")),  # a Latin o within
        ("ӊ" + "ан", "ңан"),
        ("мо\u0301ст", "мост"),
        ("кіта\u00adпхана", "кітапхана"),
    ],
)
def test_words_that_say_the_same_have_one_key(word: str, other: str) -> None:
    (one,), (two,) = words_of(word), words_of(other)
    assert one.key == two.key


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200) | st.text("аәқҚoo \u00ad\u0301-'ıшsh", max_size=60))
def test_keys_alone_are_those_of_the_words(text: str) -> None:
    assert keys_of(text) == [word.key for word in words_of(text)]


def test_different_words_have_different_keys() -> None:
    assert len({fold(word) for word in ("көпір", "кітап", "мектеп", "астық", "bridge", "мост")}) == 6


@pytest.mark.parametrize("script", ["latin", "latin-2018", "arabic"])
@pytest.mark.parametrize("stem", ["01-kk-sandyq-kitaphana", "02-kk-kopir", "04-kk-astyq"])
def test_kazakh_in_another_script_is_the_same_text(script: Script, stem: str) -> None:
    ours = sample_text(stem)
    shared = compare(ours, write_text(ours, script))
    assert min(shared.of_ours, shared.of_theirs) > 0.85


@given(before=FRESH, run=st.lists(st.sampled_from([f"w{n}" for n in range(40)]), min_size=GUARANTEED), after=FRESH)
def test_a_shared_run_of_the_guaranteed_length_is_always_found(
    before: list[str], run: list[str], after: list[str]
) -> None:
    assert fingerprints(before + run + after) & fingerprints(run)


@given(ours=KEYS, theirs=FRESH)
def test_texts_without_a_word_in_common_have_no_fingerprint_in_common(ours: list[str], theirs: list[str]) -> None:
    assert not fingerprints(ours) & fingerprints(theirs)


@given(keys=KEYS)
def test_a_text_has_fingerprints_where_it_has_a_run(keys: list[str]) -> None:
    found = fingerprints(keys)
    assert bool(found) == (len(keys) >= RUN)
    assert len(found) <= max(0, len(keys) - RUN + 1)


@given(ours=KEYS, theirs=KEYS)
def test_shares_are_shares_and_comparing_is_even_handed(ours: list[str], theirs: list[str]) -> None:
    one, two = compare(" ".join(ours), " ".join(theirs)), compare(" ".join(theirs), " ".join(ours))
    assert (one.of_ours, one.ours) == (two.of_theirs, two.theirs)
    assert 0 <= one.of_ours <= 1
    assert compare(" ".join(ours), " ".join(ours)).of_ours == (1.0 if len(ours) >= RUN else 0.0)


def test_paragraphs_in_another_order_are_found_in_both_texts() -> None:
    lines = [line for line in sample_text("07-ru-most").splitlines() if len(line.split()) > 8]
    shared = compare("\n".join(lines), "\n".join(reversed(lines)))
    assert shared.of_ours > 0.95
    assert shared.of_theirs > 0.95
