"""The reader's widget is what its sources say."""

from __future__ import annotations

import pytest
import widget
from trouble import Trouble

from tests import components


def test_the_bundle_is_made_of_its_sources() -> None:
    components.require("esbuild", components.ESBUILD.exists(), "install Node.js, and run npm ci in build_spec")
    kept = widget.BUNDLE.read_text(encoding="utf-8")
    assert kept == widget.bundled(), "run build_spec/develop.py widget"


def test_the_bundle_is_ascii_so_that_a_page_in_any_encoding_reads_it() -> None:
    assert widget.BUNDLE.read_bytes().isascii()


def test_letters_of_both_alphabets_and_signs_of_ascii_change_places() -> None:
    signs = {chr(code) for code in range(0x20, 0x7F)} - set("23456789")
    letters = {chr(code) for code in range(0x0410, 0x0450)}
    assert len({*map(widget.packed, signs | letters | set(widget.KAZAKH))}) == len(signs | letters) + len(widget.KAZAKH)
    assert all(widget.packed(widget.packed(sign)) == sign for sign in signs | letters)
    assert all(widget.packed(letter).isascii() for letter in (*letters, *widget.KAZAKH))


def test_a_digit_that_would_come_back_as_a_letter_is_refused() -> None:
    with pytest.raises(Trouble, match="can have no 7: in the bundle it stands for ұ"):
        widget.packed("7")
