"""The front doors: without a command the window, with one the command line, and the built program's test of itself."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence


def main() -> int:
    """Returns the exit code."""
    words = sys.argv[1:]
    if "--self-test" in words:
        from editor.cli import self_test  # late: only the built program and its makers ask for it

        return self_test.main(words)
    named, database = _only_a_database(words)
    if words and not named:
        from editor import cli  # late: the window needs none of it

        return cli.main(words)
    gc.disable()  # start-up leaves nothing to collect; the window's own collector takes over
    from editor.desktop import start  # late: the command line works without Qt

    return start.main(database_url=database)


def _only_a_database(words: Sequence[str]) -> tuple[bool, str | None]:
    """`qalam --database URL` opens the window on that database."""
    if len(words) == 2 and words[0] == "--database":
        return True, words[1]
    if len(words) == 1 and words[0].startswith("--database="):
        return True, words[0].partition("=")[2]
    return False, None


if __name__ == "__main__":
    sys.exit(main())
