"""How long it takes to the last underline when an article is opened that was never read before, and the next time.

    python -m tests.bench.opening SENTENCES.txt [--words 50000]

SENTENCES.txt: Kazakh text, one sentence a line; five make a paragraph. Three looks, each by a process that has nothing
in memory, as after a start of the program: `first`, with nothing in the user's cache folder; `stems`, with the stems
that were gathered then, where no list was made ahead (`develop.py setup` makes it); `words`, with what was said of the
words too. `read` is to the last underline, `suggest` from there to the last suggestion, which the window asks
for behind the underlines. Seconds of CPU and, in brackets, of the clock: on a shared machine the clock tells of others.
The goal is 1.5 s. The window gives way to keys between paragraphs; `typing` measures those.
"""

from __future__ import annotations

import argparse
import gc
import os
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from editor.articles.document import Document, Paragraph
from editor.language import Lexicon, Proofreader, registered_checks

_SENTENCES_OF_A_PARAGRAPH = 5


def article_of(path: Path, words: int) -> Document:
    """The first so many words of the text."""
    blocks: list[Paragraph] = []
    kept: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if words <= 0:
            break
        kept.append(line.strip())
        words -= len(line.split())
        if len(kept) == _SENTENCES_OF_A_PARAGRAPH:
            blocks.append(Paragraph(f"b{len(blocks)}", content=" ".join(kept)))
            kept = []
    if kept:
        blocks.append(Paragraph(f"b{len(blocks)}", content=" ".join(kept)))
    return Document(language="kk", headline="Жаңалықтар", blocks=tuple(blocks))


def look(path: Path, words: int, *, keep: bool) -> None:
    """Prints the seconds of loading, of reading and of suggesting, and the number of findings."""
    gc.disable()  # as the program does: its window collects, when nobody works
    document = article_of(path, words)
    lexicon = Lexicon()
    proofreader = Proofreader(lexicon, registered_checks())
    times = [(time.process_time(), time.perf_counter())]
    for word, language in (("қала", "kk"), ("дом", "ru"), ("house", "en")):
        lexicon.verdict(word, language)
    times.append((time.process_time(), time.perf_counter()))
    findings = proofreader.check(document, suggest=False)
    times.append((time.process_time(), time.perf_counter()))
    assert len(proofreader.check(document)) == len(findings)
    times.append((time.process_time(), time.perf_counter()))
    steps = [f"{b[0] - a[0]:.2f} s ({b[1] - a[1]:.2f})" for a, b in pairwise(times)]
    print("load {}, read {}, suggest {}".format(*steps) + f", {len(findings)} findings", flush=True)
    if keep:
        lexicon.keep()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sentences", type=Path)
    parser.add_argument("--words", type=int, default=50_000)
    parser.add_argument("--look", choices=("look", "keep"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.look:
        look(options.sentences, options.words, keep=options.look == "keep")
        return
    with tempfile.TemporaryDirectory() as home:
        for name, how in (("first", "look"), ("stems", "keep"), ("words", "look")):
            print(f"{name:6}", end=" ", flush=True)
            command = [sys.executable, "-m", "tests.bench.opening", str(options.sentences), "--look", how]
            subprocess.run(
                [*command, "--words", str(options.words)], env={**os.environ, "QALAM_HOME": home}, check=True
            )


if __name__ == "__main__":
    main()
