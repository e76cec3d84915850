"""A worker in a process of its own that ends itself by SIGKILL at a named step. Started by `test_killed_worker.py`.

    python -m tests.publishing.killed_worker URL JOURNAL NOW STEP COUNT

The receiver is a journal: a line is what reached it. It honours the key when the journal is read (`effects`).
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from db.unit_of_work import Database
from editor.publishing import Publishing, Worker
from editor.publishing.targets.protocol import PublishRequest, Receipt
from tests.publishing.newsroom import AGENCY, Receiver

STEPS = ("rescued", "claimed", "prepared", "reached", "taken", "delivered", "settling", "settled")


@dataclass
class JournalReceiver(Receiver):
    """Writes what reaches it into a file, and tells when it is reached and when it has taken something."""

    journal: Path = Path()
    at_step: Callable[[str], None] = lambda _step: None

    def publish(self, request: PublishRequest) -> Receipt:
        self.at_step("reached")
        line = {
            "key": request.idempotency_key,
            "sequence": request.sequence,
            "article": request.article.id,
            "channel": request.channel.name,
            "revision": request.content.revision,
        }
        with self.journal.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        self.at_step("taken")
        return {"journal": self.journal.name}


def effects(journal: Path) -> list[dict[str, Any]]:
    """What took effect at a receiver that honours the key."""
    lines = [json.loads(line) for line in journal.read_text(encoding="utf-8").splitlines()] if journal.exists() else []
    return list({line["key"]: line for line in reversed(lines)}.values())[::-1]


def work(url: str, journal: Path, now: datetime, at_step: Callable[[str], None]) -> None:
    """One run of a worker over this database."""
    database = Database(url)
    receiver = JournalReceiver(journal=journal, at_step=at_step)
    publishing = Publishing(database, lambda: now, targets=(receiver,), agency=AGENCY)
    Worker(database, lambda: now, publishing, f"process {os.getpid()}", at_step=at_step).run_once()
    database.close()


def main() -> None:
    url, journal, now, step, count = sys.argv[1:]
    left = [int(count)]

    def end_here(name: str) -> None:
        if name == step:
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)

    work(url, Path(journal), datetime.fromisoformat(now), end_here)


if __name__ == "__main__":
    main()
