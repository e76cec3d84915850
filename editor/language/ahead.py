"""Makes the Kazakh speller's list of words ahead, so that no first look at a text waits for it.

    python -m editor.language.ahead

`develop.py setup` and `build` call it. The list lies in resources/compiled, named by the content of all that it was
made of: what no longer fits is never read, and goes when it is made anew. Where it cannot be made, the program gathers
what it needs at the first text, as it does with other dictionaries than those of the machine that built it.
"""

from __future__ import annotations

import sys

from editor.errors import EnvironmentFault
from editor.language.lexicon import Lexicon


def main() -> int:
    """Make it where it is not there yet."""
    try:
        Lexicon().kazakh.make_ahead()
    except (OSError, EnvironmentFault) as fault:
        sys.stderr.write(f"The list of Kazakh words was not made ahead, so the first text takes longer: {fault}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
