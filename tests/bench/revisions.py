"""What a thousand revisions of one article cost, against one: room on the disk, and time to save, list and compare.

    python -m tests.bench.revisions [--words 1000 50000] [--revisions 1000]

Every save changes one word, as somebody does who saves after each mend; the words are drawn from a Kazakh guide with
endings put on, so that they pack no better than a story does.
"""

from __future__ import annotations

import argparse
import random
import re
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from db import migrate
from db.unit_of_work import Database
from editor.articles import serialisation
from editor.articles.comparison import compare
from editor.articles.desk import ArticleDesk
from editor.articles.document import Document, Paragraph

GUIDE = Path(__file__).parents[2] / "resources" / "help" / "guide_kk.md"
ENDINGS = ("", "лар", "дың", "ға", "да", "дан", "мен", "ы", "ның", "лық", "шы")
A_PARAGRAPH = 50


class Writer:
    """Writes an article, and then changes a word of it again and again."""

    def __init__(self, words: int) -> None:
        self._chance = random.Random(1)
        self._stems = sorted(set(re.findall(r"\w{3,}", GUIDE.read_text(encoding="utf-8"))))
        paragraphs = [" ".join(self._word() for _ in range(A_PARAGRAPH)) + "." for _ in range(words // A_PARAGRAPH)]
        self.document = Document(
            language="kk",
            headline=" ".join(self._word() for _ in range(7)),
            blocks=tuple(Paragraph(content=text) for text in paragraphs),
        )

    def _word(self) -> str:
        return str(self._chance.choice(self._stems)) + self._chance.choice(ENDINGS)

    def edit(self) -> Document:
        """One word of one paragraph."""
        block = self._chance.choice(self.document.blocks)
        assert isinstance(block, Paragraph)
        words = block.content.split()
        words[self._chance.randrange(len(words))] = self._word()
        self.document = self.document.with_block(replace(block, content=" ".join(words)))
        return self.document


def timed(action: Callable[[], object], times: int = 5) -> float:
    """Milliseconds of the wall, the median."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def size(database: Database) -> int:
    """Bytes in use; pages that stand free after a migration are not."""
    with database.engine.connect() as connection:
        pages, free, page = (
            connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("page_count", "freelist_count", "page_size")
        )
    return int((pages - free) * page)


def measure(words: int, revisions: int) -> None:
    """One article of this length."""
    writer = Writer(words)
    with tempfile.TemporaryDirectory() as folder:
        database = Database(str(Path(folder) / "newsroom.db"))
        migrate.upgrade(database)
        empty = size(database)
        desk = ArticleDesk(database, lambda: datetime.now(UTC))
        article_id = desk.create(writer.document, author="aigerim", reason="written").article_id
        one = size(database) - empty
        plain = len(serialisation.dumps(writer.document).encode())
        saves = []
        for number in range(1, revisions):
            document = writer.edit()
            save = partial(desk.save, article_id, number, document, author="aigerim", reason="edited")
            saves.append(timed(save, times=1))
        many = size(database) - empty
        print(f"{words:,} words, {revisions:,} revisions with one word changed in each")
        print(f"  room: one {one:,} bytes, all {many:,} ({many / one:.1f} times one); whole {plain * revisions:,}")
        early, late = statistics.median(saves[:50]), statistics.median(saves[-50:])
        print(f"  save: {early:.1f} ms at first, {late:.1f} ms at last, slowest {max(saves):.1f}")
        print(f"  list: {timed(lambda: desk.revisions(article_id)):.1f} ms")
        middle = revisions // 2
        print(f"  open revision 1: {timed(lambda: desk.open(article_id, 1)):.1f} ms")
        print(f"  open revision {middle}: {timed(lambda: desk.open(article_id, middle)):.1f} ms")
        print(f"  open the newest: {timed(lambda: desk.open(article_id)):.1f} ms")
        before, old, new = (desk.open(article_id, number).document for number in (revisions - 1, 1, revisions))
        print(f"  compare the last two: {timed(lambda: compare(before, new)):.1f} ms")
        print(f"  compare 1 with {revisions}: {timed(lambda: compare(old, new)):.1f} ms")
        database.close()


def main() -> None:
    """Every length in turn."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", type=int, nargs="+", default=[1_000, 50_000])
    parser.add_argument("--revisions", type=int, default=1_000)
    options = parser.parse_args()
    for words in options.words:
        measure(words, options.revisions)


if __name__ == "__main__":
    main()
