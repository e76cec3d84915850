"""Measures the HTTP door: how many reports are taken in how many seconds, and whether each of them is on the disk.

    python -m tests.bench.intake [--reports 10000] [--senders 64] [--articles 50] [--hot 0.2]

`qalam intake serve` runs in a process of its own over a new SQLite file; the senders are in this one, each report from
another address. `hot` is the share of reports that are about one and the same word. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from editor.articles.document import Document, Paragraph
from editor.bootstrap import Newsroom

_SEED = 2026
_TEXT = "көпір қала жол су ауа әкім мектеп дала өзен тау кітап нан бала қыс жаз күз көктем жел жаңбыр қар"
_WORDS = _TEXT.split()


def fill(url: str, articles: int) -> list[str]:
    """Articles of 300 words; the text of each."""
    newsroom, drawn = Newsroom(database_url=url), random.Random(_SEED)
    newsroom.open()
    texts = []
    for number in range(articles):
        text = " ".join(drawn.choices(_WORDS, k=300))
        blocks = tuple(Paragraph(id=f"p{at}", content=text[at : at + 400].strip()) for at in range(0, len(text), 400))
        document = Document(language="kk", headline=f"Хабар {number}", blocks=blocks)
        newsroom.articles.create(document, author="", reason="written")
        texts.append(text[:400].strip())
    newsroom.close()
    return texts


def bodies(texts: list[str], count: int, hot: float) -> list[bytes]:
    """What readers send, ready made."""
    drawn, made = random.Random(_SEED), []
    for _ in range(count):
        is_hot = drawn.random() < hot
        article = 0 if is_hot else drawn.randrange(len(texts))
        text = texts[article]
        start = 0 if is_hot else drawn.choice([at + 1 for at, sign in enumerate(text[:-8]) if sign == " "])
        end = text.find(" ", start)
        end = len(text) if end < 0 else end
        report = {"quote": text[start:end], "prefix": text[max(0, start - 128) : start], "suffix": text[end:][:128]}
        made.append(json.dumps({**report, "article": article + 1, "revision": 1, "language": "kk"}).encode())
    return made


async def send_all(port: int, reports: list[bytes], senders: int) -> tuple[Counter[int], list[float]]:
    """Each sender keeps its connection; the statuses, and the seconds that each answer took."""
    statuses: Counter[int] = Counter()
    took: list[float] = []
    numbered = iter(enumerate(reports))

    async def sender() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for number, body in numbered:
            address = f"198.{18 + number // 65536}.{number // 256 % 256}.{number % 256}"
            head = (
                "POST /reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                f"Idempotency-Key: bench-{number}\r\nX-Forwarded-For: {address}\r\nContent-Length: {len(body)}\r\n\r\n"
            )
            started = time.perf_counter()
            writer.write(head.encode() + body)
            answer = await reader.readuntil(b"\r\n\r\n")
            length = next(line for line in answer.lower().split(b"\r\n") if line.startswith(b"content-length"))
            await reader.readexactly(int(length.partition(b":")[2]))
            took.append(time.perf_counter() - started)
            statuses[int(answer.split()[1])] += 1
        writer.close()
        await writer.wait_closed()

    await asyncio.gather(*(sender() for _ in range(senders)))
    return statuses, took


def measure(folder: Path, options: argparse.Namespace) -> dict[str, Any]:
    """One run over a new database."""
    url = str(folder / "newsroom.db")
    reports = bodies(fill(url, options.articles), options.reports, options.hot)
    words = ["--database", url, "intake", "serve", "--port", "0", "--proxy", "127.0.0.1"]
    environment = {**os.environ, "QALAM_HOME": str(folder)}
    server = subprocess.Popen(
        [sys.executable, "-m", "editor", *words], stderr=subprocess.PIPE, text=True, encoding="utf-8", env=environment
    )
    try:
        assert server.stderr is not None
        port = next(int(line.split("/reports")[0].rpartition(":")[2]) for line in server.stderr if "/reports" in line)
        started = time.perf_counter()
        statuses, took = asyncio.run(send_all(port, reports, options.senders))
        seconds = time.perf_counter() - started
    finally:
        server.kill()  # what was answered must be there all the same
        server.communicate()
    newsroom = Newsroom(database_url=url)
    with newsroom.database.reading() as work:
        kept = len(work.reports.page(limit=options.reports + 1))
    newsroom.close()
    return {
        "reports": options.reports,
        "taken": statuses[201],
        "other_answers": {str(status): count for status, count in statuses.items() if status != 201},
        "kept_after_a_kill": kept,
        "seconds": round(seconds, 1),
        "a_second": round(options.reports / seconds),
        "server_cpu_s": round(os.times().children_user + os.times().children_system, 1),
        "answer_ms": {
            "p50": round(statistics.median(took) * 1000),
            "p99": round(statistics.quantiles(took, n=100)[98] * 1000),
        },
    }


def main() -> None:
    """See above."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--reports", type=int, default=10_000)
    parser.add_argument("--senders", type=int, default=64)
    parser.add_argument("--articles", type=int, default=50)
    parser.add_argument("--hot", type=float, default=0.2)
    with tempfile.TemporaryDirectory(prefix="qalam-bench-") as folder:
        print(json.dumps(measure(Path(folder), parser.parse_args()), indent=2))


if __name__ == "__main__":
    main()
