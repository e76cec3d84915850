"""One lexicon for all: it loads once."""

from __future__ import annotations

import pytest

from editor.language import Lexicon
from editor.language.scripts import Transliterator


@pytest.fixture(scope="session")
def transliterator() -> Transliterator:
    """With the program's own lists alone, as on a machine without dictionaries."""
    return Transliterator(Lexicon(()))
