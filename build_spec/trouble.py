"""What goes wrong around us, said in a sentence."""

from __future__ import annotations


class Trouble(Exception):
    """The sentence says what is wrong and what to do; it is shown without a traceback."""
