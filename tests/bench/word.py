"""What Word files cost: our export against deflate alone of the same bytes, and against pandoc.

    python -m tests.bench.word [--turns 21] [--articles 1000] [--words 50000] [--json PATH]

Every export is of another article, so that nothing of one helps the next; words are drawn as often as they stand in
Kazakh texts, so that they pack no better than a story does. `deflate` is zlib's, raw, at the level of our own files,
over all parts of the finished file: no check sums, no zip around them; `zipfile` is Python's writer with the same
parts. They take turns, twenty-five short articles or one long one each, in CPU time of this process. A
thousand articles are told by the wall's clock: written in memory, then out of the archive into a folder, and into one
file. pandoc makes its Word file of our HTML, its start included. The goals: a short article within 1.3 times deflate,
50,000 words within 3, a thousand articles under 3 s.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from editor.articles.document import Block, Dateline, Document, Heading, ListItem, Mark, Notice, Paragraph, Quote
from editor.bootstrap import Newsroom
from editor.documents import ExportMeta, export
from editor.documents.word_zip import LEVEL
from editor.newsroom.paths import Paths
from resources import path as resource_path

T = TypeVar("T")
SHORT = 400
FILES_A_TURN = 25
PARAGRAPH = 45
GOALS = {"short": 1.3, "long": 3.0, "thousand": 3.0}
FIRST_DAY = datetime(2026, 11, 2, 6, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Against:
    """Milliseconds of CPU a file in the turn that was disturbed least, and the multiple of deflate's; `usual` is the
    multiple at the median of the turns, on a machine that does other things too.
    """

    words: int
    bytes: int
    unpacked: int
    export: float
    deflate: float
    zipfile: float
    times: float
    usual: float


class Newsdesk:
    """Writes articles, none like another."""

    def __init__(self) -> None:
        self._chance = random.Random(1)  # the same articles at every run
        lines = resource_path("dictionaries", "kk-words.txt").read_text(encoding="utf-8").splitlines()
        rows = [line.split() for line in lines if line and not line.startswith("#")]
        self._words, self._often = [row[0] for row in rows], [int(row[1]) for row in rows]

    def _text(self, words: int) -> str:
        """Sentences of five to fifteen words."""
        drawn = self._chance.choices(self._words, self._often, k=words)
        at = 0
        while at < words:
            drawn[at] = drawn[at].capitalize()
            at += self._chance.randint(5, 15)
            drawn[min(at, words) - 1] += "."
        return " ".join(drawn)

    def article(self, words: int) -> Document:
        """As a journalist writes one: dateline, lead, paragraphs, a heading, a quote, a list, two links, a notice."""
        blocks: list[Block] = []
        for number in range(max(1, words // PARAGRAPH)):
            text = self._text(PARAGRAPH)
            linked = number % 5 == 1
            marks = (Mark(0, 12, "link", f"https://example.kz/{self._chance.randrange(10**6)}"),) if linked else ()
            bold = (Mark(20, 30, "bold"),) if number % 4 == 2 else ()
            blocks.append(Paragraph(f"p{number}", content=text, marks=marks + bold))
            if number % 9 == 3:
                blocks.append(Heading(f"h{number}", content=self._text(4)))
            if number % 9 == 5:
                blocks.append(Quote(f"q{number}", content=self._text(20), speaker=self._text(2)))
            if number % 18 == 7:
                blocks += [ListItem(f"l{number}-{item}", content=self._text(6)) for item in range(3)]
        return Document(
            language="kk",
            headline=self._text(8),
            lead=self._text(20),
            byline=self._text(2),
            dateline=Dateline("Астана", f"{self._chance.randint(1, 30)} қараша", "Х агенттігі"),
            blocks=tuple(blocks),
            notice=Notice("Дереккөз: Х агенттігі", link="https://x.example/", link_text="Х агенттігі"),
        )


def meta_of(number: int) -> ExportMeta:
    """What an article says beside its text."""
    when = FIRST_DAY + timedelta(minutes=7 * number)
    return ExportMeta(
        number, 1 + number % 3, author="Автор", agency="Х агенттігі", published_at=when, slug=f"x{number}"
    )


def parts_of(file: bytes) -> dict[str, bytes]:
    """The parts of a finished file; it is whole, else this raises."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def deflated(parts: dict[str, bytes]) -> list[bytes]:
    """Deflate alone."""
    return [zlib.compress(data, LEVEL, wbits=-zlib.MAX_WBITS) for data in parts.values()]


def written_by_zipfile(parts: dict[str, bytes]) -> bytes:
    """Python's own writer."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def cpu(works: list[Callable[[], T]]) -> tuple[list[T], float]:
    """What each gives, and milliseconds of this process for one of them."""
    begun = time.process_time()
    given = [work() for work in works]
    return given, (time.process_time() - begun) * 1000 / len(works)


def wall(work: Callable[[], object]) -> float:
    """Seconds."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def against_deflate(documents: list[Document], at_once: int) -> Against:
    """`at_once` files, then deflate of their parts, then Python's writer, and so on through all the documents."""
    export(documents[0], "word", meta_of(0))  # the house's template is taken apart once for all files
    turns: list[list[float]] = []
    size, unpacked = 0, 0
    for start in range(0, len(documents), at_once):
        of_turn = [(one, meta_of(start + number)) for number, one in enumerate(documents[start : start + at_once])]
        files, export_ms = cpu([partial(export, document, "word", meta) for document, meta in of_turn])
        parts = [parts_of(file) for file in files]
        _, deflate_ms = cpu([partial(deflated, one) for one in parts])
        _, zipfile_ms = cpu([partial(written_by_zipfile, one) for one in parts])
        turns.append([export_ms, deflate_ms, zipfile_ms])
        size, unpacked = len(files[0]), sum(map(len, parts[0].values()))
    ours, alone, python = (min(column) for column in zip(*turns, strict=True))
    usual = statistics.median(turn[0] / turn[1] for turn in turns)
    words = sum(len(block.text.split()) for block in documents[-1].blocks)
    return Against(words, size, unpacked, ours, alone, python, ours / alone, usual)


def thousand(documents: list[Document]) -> dict[str, float]:
    """Seconds for all of them: in memory, deflate of the same, and from the archive to the disk."""
    files: list[bytes] = []
    metas = [meta_of(number) for number in range(len(documents))]

    def in_memory() -> None:
        files.extend(export(document, "word", meta) for document, meta in zip(documents, metas, strict=True))

    found = {"memory": wall(in_memory)}
    parts = [parts_of(file) for file in files]
    found["deflate"] = wall(lambda: [deflated(one) for one in parts])
    with tempfile.TemporaryDirectory(prefix="qalam-bench-") as folder, closing(Newsroom(Paths(Path(folder)))) as house:
        house.open()
        ids = [house.articles.create(one, author="bench", reason="typed").article_id for one in documents]
        found["folder"] = wall(lambda: house.exporting.into_folder(ids, "word", Path(folder, "files")))
        one = Path(folder, "one.docx")
        found["one file"] = wall(lambda: house.exporting.into_one_file(ids, "word", one, "Қараша"))
    return found


def by_pandoc(documents: dict[str, Document]) -> Iterator[tuple[str, float]]:
    """Milliseconds of the wall, the median of three; nothing where pandoc is not installed."""
    if shutil.which("pandoc") is None:
        return
    with tempfile.TemporaryDirectory(prefix="qalam-bench-") as folder:
        for name, document in documents.items():
            page = Path(folder, f"{name}.html")
            page.write_bytes(export(document, "html", meta_of(1)))
            command = [
                "pandoc",
                "--from",
                "html",
                "--to",
                "docx",
                "--output",
                str(page.with_suffix(".docx")),
                str(page),
            ]
            taken = [wall(partial(subprocess.run, command, check=True)) for _ in range(3)]
            yield name, statistics.median(taken) * 1000


def main() -> int:
    """Print the figures; exit 0 whatever they are: a clock is no test."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turns", type=int, default=21)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--words", type=int, default=50_000)
    parser.add_argument("--json", type=Path, help="the same figures as a file")
    options = parser.parse_args()
    desk = Newsdesk()
    short = [desk.article(SHORT) for _ in range(max(options.turns * FILES_A_TURN, options.articles))]
    long = [desk.article(options.words) for _ in range(7)]
    pandoc = dict(by_pandoc({"short": short[0], "long": long[0]}))
    figures = {"short": against_deflate(short[: options.turns * FILES_A_TURN], FILES_A_TURN)}
    figures["long"] = against_deflate(long, 1)
    for name, one in figures.items():
        print(
            f"{name:8} {one.words:6,} words {one.unpacked / 1000:8,.1f} kB, packed {one.bytes / 1000:7,.1f} kB:"
            f"  export {one.export:7.2f}  deflate {one.deflate:7.2f}  zipfile {one.zipfile:7.2f} ms CPU"
            f"  {one.times:5.2f} times deflate, usually {one.usual:.2f} (goal {GOALS[name]})"
            + (f"  pandoc {pandoc[name]:7,.0f} ms" if name in pandoc else ""),
            flush=True,
        )
    many = thousand(short[: options.articles])
    rows = "  ".join(f"{name} {seconds:.2f} s" for name, seconds in many.items())
    print(f"{options.articles:,} articles: {rows} (goal {GOALS['thousand']} s)")
    if options.json:
        found: dict[str, object] = {name: asdict(one) for name, one in figures.items()}
        found |= {"pandoc": pandoc, "articles": {"count": options.articles, "seconds": many}, "level": LEVEL}
        options.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
