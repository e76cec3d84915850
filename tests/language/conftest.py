"""What the tests of the proofreader share: a lexicon that has nothing but our own lists, as on a bare machine."""

from __future__ import annotations

import pytest

from editor.language import Lexicon, Proofreader, TextContext


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return Lexicon(())


@pytest.fixture(scope="session")
def proofreader(lexicon: Lexicon) -> Proofreader:
    return Proofreader(lexicon)


@pytest.fixture(scope="session")
def kazakh(lexicon: Lexicon) -> TextContext:
    return TextContext("kk", lexicon)
