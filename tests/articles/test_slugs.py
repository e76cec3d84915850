"""Addresses from headlines."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from editor.articles.slugs import MAX_LENGTH, slug_of, unique_slug


@given(st.text())
def test_a_slug_is_plain_short_and_never_empty(headline: str) -> None:
    slug = slug_of(headline)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert len(slug) <= MAX_LENGTH


def test_kazakh_russian_and_english_headlines_can_be_read_aloud() -> None:
    assert slug_of("Өзен үстіндегі жаңа көпір") == "ozen ustindegi zhanga kopir".replace(" ", "-")
    assert slug_of("Самое читаемое: щедрый объём") == "samoe-chitaemoe-shchedryy-obyom"
    assert slug_of("Night train № 5") == "night-train-no-5"


def test_a_taken_slug_is_numbered() -> None:
    assert unique_slug("Night train", {"night-train", "night-train-2"}) == "night-train-3"
