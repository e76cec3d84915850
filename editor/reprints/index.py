"""What is published, by its fingerprints: kept up with the archive, and asked which articles a text may be from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from db.faults import RowMissing
from db.records import ArticleRecord
from db.unit_of_work import Database, UnitOfWork
from editor.articles import serialisation
from editor.articles.document import Document, Embed
from editor.reprints.comparing import Shared, compare_words
from editor.reprints.fingerprints import SCHEME, fingerprints
from editor.reprints.words import words_of

Progress = Callable[[int, int, str], None]
_AT_ONCE = 200  # articles a transaction: other writers wait no longer than for one of them
_CANDIDATES = 12  # articles with most fingerprints in common are compared word by word
FEWEST_WORDS = 10  # shared words that are more than chance or a name


@dataclass(frozen=True)
class Match:
    """One of our articles, its text as it is published, and what of it stands elsewhere."""

    article: ArticleRecord
    revision: int
    document: Document
    text: str
    shared: Shared


class ArchiveIndex:
    """May be used from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def refresh(
        self,
        progress: Progress = lambda _done, _total, _text: None,
        *,
        anew: bool = False,
        only: Sequence[int] | None = None,
    ) -> int:
        """Read what was published, updated or withdrawn since the last time; how many articles that were.

        `anew`: the whole archive. `only`: no other articles than these.

        Each batch is a transaction of its own, so what `progress` raises loses none that was read.
        """
        if anew:
            with self._database.unit_of_work() as work:
                work.reprint_index.forget_all()
                work.commit()
        with self._database.reading() as work:
            total = len(work.reprint_index.to_read(SCHEME, 10_000_000, only))
        done = 0
        while done < total:
            progress(done, total, "")
            read = self._read_some(only)
            if not read:
                break
            done += read
        return done

    def size(self) -> int:
        """Articles that are in it."""
        with self._database.reading() as work:
            return work.reprint_index.count()

    def find(self, text: str) -> list[Match]:
        """Articles of which the text has runs of words, the one with most of them first."""
        theirs = words_of(text)
        matches = []
        with self._database.reading() as work:
            candidates = work.reprint_index.lookup(fingerprints([word.key for word in theirs]), _CANDIDATES)
            for article_id, _ in candidates:
                found = self._published(work, article_id)
                if found is None:
                    continue
                article, revision, document = found
                ours = compared_text(document)
                shared = compare_words(words_of(ours), theirs)
                if shared.words >= FEWEST_WORDS or shared.of_ours >= 0.5:
                    matches.append(Match(article, revision, document, ours, shared))
        return sorted(matches, key=lambda match: (-match.shared.words, -match.shared.of_ours, match.article.id))

    def _read_some(self, only: Sequence[int] | None) -> int:
        with self._database.reading() as work:
            waiting = work.reprint_index.to_read(SCHEME, _AT_ONCE, only)
            put: dict[int, tuple[int | None, set[int]]] = {}
            old: dict[int, set[int]] = {}
            for article_id, revision, before in waiting:
                put[article_id] = (revision, _prints(work, article_id, revision) if revision is not None else set())
                if before is not None:
                    old[article_id] = _prints(work, article_id, before) - put[article_id][1]
        with self._database.unit_of_work() as work:
            for article_id, prints in old.items():
                work.reprint_index.drop(article_id, prints)
            work.reprint_index.put(SCHEME, put)
            work.commit()
        return len(waiting)

    def _published(self, work: UnitOfWork, article_id: int) -> tuple[ArticleRecord, int, Document] | None:
        """None where it is gone or no longer out: the index is a hint, the archive is the truth."""
        try:
            article = work.articles.get(article_id)
            if article.published_revision is None or article.state not in ("published", "corrected"):
                return None
            text = work.articles.revision(article_id, article.published_revision).document
        except RowMissing:
            return None
        return article, article.published_revision, serialisation.loads(text)


def compared_text(document: Document) -> str:
    """Headline, lead and body. The notice is a template's, and is looked for apart."""
    parts = [document.headline, document.lead]
    parts += [block.text for block in document.blocks if not isinstance(block, Embed)]
    return "\n\n".join(part for part in parts if part.strip())


def _prints(work: UnitOfWork, article_id: int, revision: int) -> set[int]:
    document = serialisation.loads(work.articles.revision(article_id, revision).document)
    return fingerprints([word.key for word in words_of(compared_text(document))])
