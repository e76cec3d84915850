"""What a kill takes from somebody who types: SIGKILL at a random moment, again and again.

    python -m tests.bench.kills [--kills 100] [--seed N]

Each time a program types real keys without a pause into the real panel, offscreen, with a newsroom on the disk, and is
killed at a random moment of the first `LONGEST_S` seconds. Then the working copy is read as the next start would read
it. What is lost: the milliseconds between the newest key that is back and the kill, and the letters typed in them. The
goal: nothing older than two seconds.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from editor.bootstrap import Newsroom
from tests.desktop.article.house import DRAFT, open_newsroom

ROOT = Path(__file__).parents[2]
MAY_BE_LOST_MS = 2_000
LONGEST_S = 6.0


@dataclass(frozen=True)
class Loss:
    """`typed`: for how many milliseconds; `milliseconds` and `letters`: what of it did not come back."""

    typed: int
    milliseconds: int
    letters: int
    is_whole: bool


def kill_once(home: Path, article: int, after_s: float, after_words: int = 0) -> Loss:
    """One typist, killed `after_s` seconds after the first word, or with the word that is named; nothing is left of
    what it kept.
    """
    command = [sys.executable, "-m", "tests.desktop.article.typist", str(home), str(article)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    moments: list[float] = []
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as typist:
        assert typist.stdout is not None
        killer: threading.Timer | None = None
        for line in typist.stdout:
            if killer is None and not after_words:
                killer = threading.Timer(after_s, typist.kill)
                killer.start()
            if line.endswith("\n") and len(line.split()) == 2:
                moments.append(float(line.split()[1]))
            if len(moments) == after_words:
                typist.kill()
        killed = time.monotonic()
    if killer is not None:
        killer.join()
    if not moments:
        raise RuntimeError("The typist ended before it typed anything.")
    return _compare(home, moments, killed)


def _compare(home: Path, moments: list[float], killed: float) -> Loss:
    with closing(open_newsroom(home)) as newsroom:
        words = _words_that_are_back(newsroom)
    back = len(words)
    is_whole = words == [f"сөз{number}" for number in range(1, back + 1)]
    lost = range(back + 1, len(moments) + 1)
    # The newest word that is back was typed before the first that is not: that one is what is missed longest.
    milliseconds = (killed - moments[back]) * 1000 if lost else 0.0
    return Loss(
        typed=round((killed - moments[0]) * 1000),
        milliseconds=round(milliseconds),
        letters=sum(len(f"сөз{number} ") for number in lost),
        is_whole=is_whole,
    )


def _words_that_are_back(newsroom: Newsroom) -> list[str]:
    copies = newsroom.working_copies.pending()
    for copy in copies:
        newsroom.working_copies.drop(copy)
    if newsroom.working_copies.set_aside():
        raise RuntimeError("A kill left a copy that cannot be read.")
    return re.findall(r"сөз\d+(?= )", copies[-1].document.text) if copies else []


def measure(kills: int, seed: int) -> list[Loss]:
    """So many kills of one newsroom."""
    chance = random.Random(seed)  # the same moments at every run
    losses = []
    with tempfile.TemporaryDirectory(prefix="qalam-bench-") as folder:
        home = Path(folder)
        with closing(open_newsroom(home)) as newsroom:
            article = newsroom.articles.create(DRAFT, author="bench", reason="written").article_id
        for number in range(kills):
            losses.append(kill_once(home, article, chance.uniform(0.05, LONGEST_S)))
            if number % 10 == 9:
                print(f"{number + 1} kills, worst so far {max(loss.milliseconds for loss in losses)} ms", flush=True)
    return losses


def main() -> int:
    """Print the figures. Exit 1 where something older than the goal was lost, or came back in pieces."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    losses = measure(options.kills, options.seed)
    milliseconds = sorted(loss.milliseconds for loss in losses)
    letters = sorted(loss.letters for loss in losses)
    late = [loss for loss in losses if loss.milliseconds > MAY_BE_LOST_MS or not loss.is_whole]
    print(f"{len(losses)} kills after {min(x.typed for x in losses)} to {max(x.typed for x in losses)} ms of typing")
    print(f"lost, ms of typing: median {statistics.median(milliseconds):.0f}, most {milliseconds[-1]}")
    print(f"lost, letters:      median {statistics.median(letters):.0f}, most {letters[-1]}")
    print(f"older than {MAY_BE_LOST_MS} ms, or in pieces: {len(late)}")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
