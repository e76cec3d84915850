"""A small newsroom for tests: a clock that tests move, articles in three languages, and a receiver that remembers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from db import migrate
from db.records import ArticleRecord, CorrectionRecord, OutboxRecord
from db.unit_of_work import Database, UnitOfWork
from editor.articles.desk import ArticleDesk
from editor.articles.document import Dateline, Document, Notice, Paragraph
from editor.newsroom.agency import AgencySettings
from editor.newsroom.secrets import Secrets
from editor.publishing import LeaseLost, Publishing, Worker
from editor.publishing.targets.protocol import Description, PublishRequest, Receipt, Target, Tested, Wording

START = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
AGENCY = AgencySettings(
    name="Алатау News",
    link="https://alatau.example",
    zone="Asia/Almaty",
    site_url="https://alatau.example/news",
    intake_url="http://127.0.0.1:8765",
)


class FakeClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **kinds: float) -> None:
        self.now += timedelta(**kinds)


@dataclass
class Receiver:
    """A place that honours the idempotency key: what it has seen it does not do again.

    `before` and `after` its effect something may fail, or take a long time.
    """

    id: str = "receiver"
    one_at_a_time: bool = False
    applied: list[PublishRequest] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    before: Callable[[PublishRequest], None] = lambda _request: None
    after: Callable[[PublishRequest], None] = lambda _request: None

    def describe(self) -> Description:
        return Description(self.id, Wording("қабылдаушы", "получатель", "a receiver"), ())

    def check(self, settings: Mapping[str, Any]) -> None:
        return None

    def test(self, settings: Mapping[str, Any], secrets: Mapping[str, str]) -> Tested:
        return Tested()

    def publish(self, request: PublishRequest) -> Receipt:
        self.before(request)
        request.checkpoint()
        self.asked.append(request.idempotency_key)
        if request.idempotency_key not in {seen.idempotency_key for seen in self.applied}:
            self.applied.append(request)
        self.after(request)
        return {"number": len(self.applied)}

    def seen(self) -> list[tuple[int, str]]:
        """Revision and action of everything that took effect, in order."""
        return [(request.content.revision, request.action) for request in self.applied]


class KeptSecrets(Secrets):
    """A keyring of the test's own; that of who runs it is never touched."""

    def __init__(self) -> None:
        super().__init__({})
        self.kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def set(self, name: str, secret: str) -> bool:
        self.kept[name] = secret
        return True

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)


class Killed(BaseException):
    """The process ended here."""


def document(
    headline: str = "Көпір ашылды", body: str = "Қалада жаңа көпір ашылды.", language: str = "kk", **more: Any
) -> Document:
    """A short article with its notice in place."""
    values: dict[str, Any] = {
        "language": language,
        "headline": headline,
        "blocks": tuple(Paragraph(id=f"b{number}", content=text) for number, text in enumerate(body.split("\n"))),
        "notice": Notice("© Алатау News. Сілтеме міндетті.", "test", 1, "https://alatau.example", "Сілтеме"),
        **more,
    }
    return Document(**values)


def dateline() -> Dateline:
    return Dateline("Алматы", "2 наурыз", "Алатау News")


@dataclass
class Newsroom:
    """Everything that a test of publishing needs, over one database."""

    database: Database
    clock: FakeClock
    receiver: Receiver
    publishing: Publishing
    desk: ArticleDesk
    steps: list[str] = field(default_factory=list)
    at_step: Callable[[str], None] = lambda _step: None

    def worker(self, owner: str = "worker") -> Worker:
        def step(name: str) -> None:
            self.steps.append(name)
            self.at_step(name)

        return Worker(self.database, self.clock, self.publishing, owner, at_step=step, spread=lambda: 1.0)

    def write(self, text: Document | None = None, **values: Any) -> int:
        values.setdefault("kind", "house_kind")  # one that asks for nothing, so that each test sees its own findings
        return self.desk.create(text or document(), author="Aizhan", reason="written", **values).article_id

    def edit(self, article_id: int, headline: str) -> int:
        """A new revision; its number."""
        opened = self.desk.open(article_id)
        changed = replace(opened.document, headline=headline)
        return self.desk.save(article_id, opened.revision, changed, author="Aizhan", reason="edited").revision

    def correct(self, article_id: int, headline: str, *, undo_for: float = 0, note: str = "") -> list[OutboxRecord]:
        """As a fix does it: revision, correction and rows in one transaction."""
        from editor.articles.desk import open_in, write_revision

        with self.database.unit_of_work() as work:
            opened = open_in(work, article_id)
            changed = replace(opened.document, headline=headline)
            number = write_revision(work, opened.record, changed, author="Aizhan", reason="fixed", at=self.clock())
            work.articles.add_correction(
                {
                    "article_id": article_id,
                    "group_id": None,
                    "revision": number,
                    "old_text": opened.document.headline,
                    "new_text": headline,
                    "note": note,
                    "author": "Aizhan",
                    "created_at": self.clock(),
                    "undone_at": None,
                }
            )
            queued = self.publishing.enqueue(
                work,
                work.articles.get(article_id),
                number,
                "correct",
                not_before=self.clock() + timedelta(seconds=undo_for),
            )
            work.commit()
        return queued

    def take_back(self, article_id: int, revision: int) -> bool:
        with self.database.unit_of_work() as work:
            taken = self.publishing.take_back(work, article_id, revision)
            work.commit()
        return taken

    def article(self, article_id: int) -> ArticleRecord:
        with self.database.reading() as work:
            return work.articles.get(article_id)

    def rows(self, article_id: int | None = None) -> list[tuple[int, str, str]]:
        """Revision, action and state of every row, oldest first."""
        found = self.publishing.queue(article_id=article_id, limit=10_000)
        return [(row.revision, row.action, row.state) for row in reversed(found)]


def open_newsroom(database: Database, *targets: Target, channels: int = 1, **more: Any) -> Newsroom:
    """Over a database that is settled; with channels "wire", "wire2", … of the receiver."""
    clock, receiver = FakeClock(), Receiver()
    more.setdefault("place_notice", lambda text, *_rest: text)  # what the tests write stays as it is
    more.setdefault("secrets", KeptSecrets())
    publishing = Publishing(database, clock, targets=(receiver, *targets), agency=more.pop("agency", AGENCY), **more)
    for number in range(1, channels + 1):
        publishing.add_channel("wire" if number == 1 else f"wire{number}", "receiver", {})
    return Newsroom(database, clock, receiver, publishing, ArticleDesk(database, clock))


def settled(url: str) -> Database:
    """A database at the newest schema."""
    database = Database(url)
    migrate.upgrade(database)
    return database


__all__ = [
    "AGENCY",
    "START",
    "CorrectionRecord",
    "FakeClock",
    "KeptSecrets",
    "Killed",
    "LeaseLost",
    "Newsroom",
    "Receiver",
    "UnitOfWork",
    "dateline",
    "document",
    "open_newsroom",
    "settled",
]
