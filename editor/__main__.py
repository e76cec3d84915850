"""The two front doors: without arguments the window, with any the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Returns the exit code."""
    if len(sys.argv) > 1:
        from editor import cli  # late: the window needs none of it

        return cli.main(sys.argv[1:])
    from editor.desktop import app  # late: the command line works without Qt

    return app.main()


if __name__ == "__main__":
    sys.exit(main())
