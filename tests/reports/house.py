"""A newsroom with an inbox, for tests: articles, publishing to a receiver that remembers, and the desk."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select

from db.records import ReportRecord
from db.tables import Base
from db.unit_of_work import Database
from editor.articles.document import Block, Document, Heading, Mark, Paragraph
from editor.articles.editing import Replacement, replace_text
from editor.articles.offsets import Place
from editor.language import Lexicon, Proofreader
from editor.reports import IncomingReport, Received, ReportDesk
from tests.publishing.newsroom import FakeClock, Newsroom, open_newsroom

LINES = (
    "Қалада жаңа кітапхана есігін ашты, оқырмандар алғашқы күні екі мың кітап алды.",
    "Кітапхана директоры Айгүл Сәрсенова оқырмандардың қИқық білмейтінін, бірақ кітапты сүйетінін айтты.",
    "Ғимаратта үш оқу залы, балалар бөлмесі және шағын мұражай бар.",
)
WRONG, RIGHT = "қИқық", "құқық"
LINK = "https://library.example"


def library(*, language: Any = "kk", lines: tuple[str, ...] = LINES, **more: Any) -> Document:
    """An article in which one word is wrong; it is a part of a link."""
    blocks: list[Block] = [Heading(id="h0", content="Кітап сүйгендерге")]
    for number, line in enumerate(lines, start=1):
        at = line.find(WRONG)
        marks = (Mark(at - 14, at + len(WRONG), "link", LINK),) if at > 14 else ()
        blocks.append(Paragraph(id=f"p{number}", content=line, marks=marks))
    values: dict[str, Any] = {
        "language": language,
        "headline": "Жаңа кітапхана ашылды",
        "lead": "Қалада жаңа кітапхана есігін ашты.",
        "blocks": tuple(blocks),
    }
    return Document(**{**values, **more})


@dataclass
class House:
    """Everything that a test of reports needs, over one database."""

    database: Database
    clock: FakeClock
    newsroom: Newsroom
    desk: ReportDesk
    sent: int = 0

    def article(self, document: Document | None = None, *, published: bool = False) -> int:
        article_id = self.newsroom.write(document or library())
        if published:
            self.publish(article_id)
        return article_id

    def publish(self, article_id: int) -> None:
        """The newest revision, to every channel."""
        self.newsroom.publishing.publish(article_id, None, author="Aizhan")
        assert self.newsroom.worker().run_once().done

    def text(self, article_id: int) -> Document:
        return self.newsroom.desk.open(article_id).document

    def revision(self, article_id: int) -> int:
        return self.newsroom.article(article_id).current_revision

    def save(self, article_id: int, document: Document) -> int:
        base = self.revision(article_id)
        return self.newsroom.desk.save(article_id, base, document, author="Aizhan", reason="edited").revision

    def change(self, article_id: int, old: str, new: str) -> int:
        """A new revision in which these words of a block read otherwise."""
        document = self.text(article_id)
        block = next(block for block in document.blocks if old in block.text)
        at = block.text.index(old)
        place = Place("body", block.id, at, at + len(old))
        return self.save(article_id, replace_text(document, Replacement(place, new)))

    def incoming(self, article_id: int, quote: str = WRONG, **values: Any) -> IncomingReport:
        """As the widget sends it from the newest revision."""
        document = self.text(article_id)
        block = next(block for block in document.blocks if quote in block.text)
        at = block.text.index(quote)
        self.sent += 1
        given: dict[str, Any] = {
            "quote": quote,
            "prefix": block.text[max(0, at - 128) : at],
            "suffix": block.text[at + len(quote) :][:128],
            "article": article_id,
            "revision": self.revision(article_id),
            "language": document.language,
            "field": "body",
            "block": block.id,
            "idempotency_key": f"key-{self.sent}",
        }
        return IncomingReport(**{**given, **values})

    def report(self, article_id: int, quote: str = WRONG, **values: Any) -> Received:
        return self.desk.receive(self.incoming(article_id, quote, **values), door="http")

    def again(self, received: Received) -> ReportRecord:
        return self.desk.report(received.report.id)

    def rows(self) -> dict[str, list[Any]]:
        """Every row of every table, to compare a before with an after."""
        with self.database.engine.connect() as connection:
            return {
                table.name: sorted(map(repr, connection.execute(select(table))))
                for table in Base.metadata.sorted_tables
            }


def open_house(database: Database, *, channels: int = 2) -> House:
    """With two channels of the receiver, and the checks of the language."""
    newsroom = open_newsroom(database, channels=channels)
    with database.unit_of_work() as work:
        work.settings.set("preflight", {"preflight-notice": "off"})
        work.commit()
    desk = ReportDesk(database, newsroom.clock, newsroom.publishing, Proofreader(Lexicon()))
    return House(database, newsroom.clock, newsroom, desk)


def with_block(document: Document, block_id: str, text: str) -> Document:
    """The document with another text in one paragraph."""
    return replace(
        document,
        blocks=tuple(
            replace(block, content=text, marks=()) if isinstance(block, Paragraph) and block.id == block_id else block
            for block in document.blocks
        ),
    )
