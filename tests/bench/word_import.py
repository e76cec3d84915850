"""Other people's Word files in: which are read, how many of their words come, and what of the hidden ones leaks.

    python -m tests.bench.word_import FOLDER [--beside] [--list]

Every Word file below FOLDER is imported and held against `word_seen`, a walk of its own. A word counts as read where it
is in the article, or where the report says that it was taken apart from it: a table of contents, the time, the views.
`--beside` does the same with python-docx, and with pandoc where it is installed; `--list` names the
files that lose words, those that show hidden ones, and those that are refused.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from editor.articles.document import Quote
from editor.documents.imported import Remark
from editor.documents.plain_text import plain_text
from editor.documents.read import read_file
from editor.documents.word_package import WordFile
from editor.documents.word_reader import Reader
from editor.documents.word_story import Story
from editor.errors import QalamError
from tests.bench.word_seen import Seen, words

ENDINGS = (".docx", ".docm", ".dotx", ".dotm")
ENOUGH = 0.99
SLOW = 5.0  # seconds of processor time
LIMIT = 60  # seconds that another program may take for one file
_APART = ("published", "views", "outside")

Read = Callable[[Path], str]


@dataclass(frozen=True)
class Outcome:
    """What became of one file. `shown` are the words that Word shows, -1 where the walk itself cannot read it."""

    path: Path
    refused: str = ""
    shown: int = -1
    found: int = 0
    leaked: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    is_slow: bool = False

    @property
    def is_short(self) -> bool:
        """Whether fewer words come than should."""
        return not self.refused and self.shown > 0 and self.found < ENOUGH * self.shown


def by_qalam(path: Path) -> str:
    """The article's words, and those that the report says were taken apart from it."""
    imported = read_file(path)
    remarks = [*imported.kept, *imported.left_out]
    apart = [str(line) for line in remarks if isinstance(line, Remark) and line.code in _APART]
    document = imported.document
    apart += [part.text for part in document.furniture]
    apart += [block.speaker for block in document.blocks if isinstance(block, Quote)]
    with contextlib.suppress(QalamError):  # a page that is called a Word file
        file = WordFile(path.read_bytes())
        reader = Reader(file)
        root = file.story(file.main)
        body = root.find("{*}body") if root is not None else None
        if body is not None:
            Story(reader, file.main, body).read()
        apart += [*reader.contents, *reader.corrections]  # the report quotes the beginning of these
    return "\n".join([plain_text(document), *apart])


def by_python_docx(path: Path) -> str:
    """Paragraphs and tables, as most programs read them with it."""
    import docx

    document = docx.Document(io.BytesIO(path.read_bytes()))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def by_pandoc(path: Path) -> str:
    """As plain text."""
    command = ["pandoc", "--from", "docx", "--to", "plain", "--wrap=none", str(path)]
    return subprocess.run(command, capture_output=True, check=True, timeout=LIMIT, encoding="utf-8").stdout


def tried(read: Read, path: Path) -> Outcome:
    """One file with one program. Whatever else is raised is the program's, and a finding."""
    start = time.process_time()
    try:
        found = words(read(path))
    except QalamError as error:
        return Outcome(path, f"refused: {error.code}")
    except Exception as error:  # noqa: BLE001  # of any program
        return Outcome(path, f"failed: {type(error).__name__}")
    is_slow = time.process_time() - start > SLOW
    try:
        seen = Seen(path)
    except Exception:  # noqa: BLE001  # damaged, and the program knows better
        return Outcome(path, is_slow=is_slow)
    shown, kept_back = words("\n".join(seen.shown)), words("\n".join(seen.kept_back))
    lost = shown - found
    leaked = (found - shown) & (kept_back - shown)
    some = partial(_some, most=8)
    return Outcome(path, "", shown.total(), shown.total() - lost.total(), some(leaked), some(lost), is_slow)


def _some(counted: Counter[str], most: int) -> tuple[str, ...]:
    return tuple(word for word, _ in counted.most_common(most))


def told(name: str, outcomes: list[Outcome], *, whole: bool) -> None:
    """The figures of one program."""
    kinds = Counter(outcome.refused for outcome in outcomes)
    read = [outcome for outcome in outcomes if not outcome.refused]
    known = [outcome for outcome in read if outcome.shown > 0]
    shown, found = sum(outcome.shown for outcome in known), sum(outcome.found for outcome in known)
    short, leaky = [o for o in known if o.is_short], [o for o in read if o.leaked]
    print(f"{name}: {len(read)} of {len(outcomes)} read, {sum(o.is_slow for o in read)} slowly")
    print("  " + (", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items()) if kind) or "none refused"))
    print(f"  {found:,} of {shown:,} words: {found / max(1, shown):.4f}; {len(short)} files below {ENOUGH}")
    print(f"  {len(leaky)} files show hidden, deleted or unfilled words")
    if whole:
        for outcome in outcomes:
            if outcome.refused or outcome.leaked or outcome.is_short:
                print(f"    {outcome.path.name}: {outcome.refused or f'lost {outcome.lost} leaked {outcome.leaked}'}")


def main() -> None:
    """Read every file of a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--beside", action="store_true", help="other programs too")
    parser.add_argument("--list", action="store_true", help="name the files")
    arguments = parser.parse_args()
    paths = sorted(path for path in arguments.folder.rglob("*") if path.suffix.lower() in ENDINGS)
    programs: dict[str, Read] = {"Qalam": by_qalam}
    if arguments.beside:
        programs["python-docx"] = by_python_docx
        programs |= {"pandoc": by_pandoc} if shutil.which("pandoc") else {}
    for name, read in programs.items():
        with ProcessPoolExecutor(2) as pool:
            told(name, list(pool.map(partial(tried, read), paths, chunksize=8)), whole=arguments.list)


if __name__ == "__main__":
    main()
