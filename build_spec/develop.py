"""One door for everyone who works on Qalam, on Linux, Windows and macOS: `python3 build_spec/develop.py --help`.

It needs nothing but Python: `setup` makes the rest. The Makefile and continuous integration call it too.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036  # said before anything is imported that an older Python cannot read
    sys.exit(
        f"Qalam needs Python 3.11 or newer, and this is {sys.version_info[0]}.{sys.version_info[1]}: "
        "install one, and start this script with it."
    )

import argparse
import os

import environment
import screen
import translations
from environment import LOCK, ROOT, Trouble, python_of, run, tool

FROZEN = ROOT / "dist" / "qalam"
MEASUREMENTS = (["start_up"], ["publishing", "site"], ["publishing", "faults"])


def setup(_: argparse.Namespace) -> int:
    """Make .venv, install the locked packages and the project, compile translations and the list of Kazakh words."""
    environment.prepare()
    return 0


def start(arguments: argparse.Namespace) -> int:
    """Set up where needed, and start the program with the arguments given after `--`."""
    environment.prepare()
    given = [part for part in arguments.arguments if part != "--"]
    if screen.is_wanted_by(given):
        screen.insist()
    return environment.become([python_of(), "-m", "editor", *given])


def _failing_checks() -> list[str]:
    """All are run, also after one that fails: one look shows everything."""
    checks = {
        "ruff check": [tool("ruff"), "check", "."],
        "ruff format": [tool("ruff"), "format", "--check", "."],
        "mypy": [tool("mypy")],
        "lint-imports": [tool("lint-imports")],
    }
    return [name for name, command in checks.items() if run(command, title=name) != 0]


def check(_: argparse.Namespace) -> int:
    """Everything that is known without running the program: lint, format, types, floors."""
    environment.prepare()
    failed = _failing_checks()
    if failed:
        raise Trouble(f"{', '.join(failed)}: see the lines above.")
    return 0


def test(arguments: argparse.Namespace) -> int:
    """Set up, check, and run all tests in random order; with arguments, only pytest with these."""
    environment.prepare()
    chosen = [part for part in arguments.arguments if part != "--"]
    failed = [] if chosen else _failing_checks()
    # A process that crashes is replaced twice, no more: a crash that comes again is told, not tried for ever.
    whole = ["-n", "auto", "--dist", "loadfile", "--max-worker-restart", "2"]
    result = run([python_of(), "-m", "pytest", *(chosen or whole)], {"QT_QPA_PLATFORM": "offscreen"})
    if failed:
        raise Trouble(f"{', '.join(failed)}: see the lines above the tests.")
    return result


def build(_: argparse.Namespace) -> int:
    """Freeze the program into one folder, dist/qalam."""
    environment.prepare()
    import frozen  # late: it is only needed here

    return frozen.build(FROZEN)


def bench(arguments: argparse.Namespace) -> int:
    """Measure: one of tests/bench with its arguments, or all that need nothing from outside."""
    environment.prepare()
    given = [part for part in arguments.arguments if part != "--"]
    known = sorted(path.stem for path in (ROOT / "tests" / "bench").glob("[!_]*.py"))
    if given and given[0] not in known:
        raise Trouble(f"There is no measurement {given[0]}. There are: {', '.join(known)}.")
    results = []
    for name, *rest in [given] if given else MEASUREMENTS:
        command = [python_of(), "-m", f"tests.bench.{name}", *rest]
        results.append(run(command, {"QT_QPA_PLATFORM": "offscreen"}, title=" ".join([name, *rest])))
    return max(results)


def lock(arguments: argparse.Namespace) -> int:
    """Pin every package with its hashes, for all systems; the file names no registry."""
    environment.prepare()
    command = [tool("uv"), "pip", "compile", "pyproject.toml", "--output-file", str(LOCK.relative_to(ROOT))]
    command += ["--extra", "develop", "--generate-hashes", "--universal", "--python-version", "3.11"]
    command += ["--no-header", "--no-emit-index-url", "--no-emit-find-links", "--quiet"]
    return run([*command, *(["--upgrade"] if arguments.upgrade else [])])


def translate(arguments: argparse.Namespace) -> int:
    """Gather the texts of the interface (all areas, or those named) into resources/translations/*.ts, and compile."""
    environment.prepare()
    translations.gather(areas=arguments.areas or translations.AREAS)
    translations.compile_all()
    for name, count in translations.unfinished().items():
        print(f"{name}: {count} texts wait for a translation")
    return 0


def bundle_widget(_: argparse.Namespace) -> int:
    """Make the reader's widget again out of its sources (esbuild comes by `npm ci` in build_spec)."""
    import widget  # late: it is only needed here

    widget.build()
    return 0


def pictures(arguments: argparse.Namespace) -> int:
    """Take the pictures of every panel again, into docs/pictures."""
    environment.prepare()
    script = ROOT / "build_spec" / "pictures.py"
    if not script.exists():
        raise Trouble("There is no build_spec/pictures.py yet.")
    return run([python_of(), str(script), *[part for part in arguments.arguments if part != "--"]])


COMMANDS = {
    "setup": setup,
    "run": start,
    "test": test,
    "check": check,
    "build": build,
    "bench": bench,
    "lock": lock,
    "translations": translate,
    "widget": bundle_widget,
    "pictures": pictures,
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="develop.py", description=__doc__.splitlines()[0] if __doc__ else None)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, function in COMMANDS.items():
        about = (function.__doc__ or "").strip()
        command = commands.add_parser(name, help=about, description=about)
        if name in {"run", "test", "bench", "pictures"}:
            command.add_argument("arguments", nargs=argparse.REMAINDER, metavar="...", help="handed on")
        if name == "translations":
            command.add_argument("areas", nargs="*", metavar="AREA", help=", ".join(translations.AREAS))
        if name == "lock":
            command.add_argument("--upgrade", action="store_true", help="take the newest versions that are allowed")
    return parser


def main() -> int:
    """Run one command; what goes wrong outside is said in a sentence."""
    arguments = _parser().parse_args()
    # Where it is set, imports cost up to five times more: nothing keeps its byte code.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.chdir(ROOT)
    try:
        return COMMANDS[arguments.command](arguments)
    except Trouble as trouble:
        print(f"\n{trouble}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except OSError as fault:
        where = f" ({fault.filename})" if fault.filename else ""
        print(f"\nThe machine refused: {fault.strerror}{where}.", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
