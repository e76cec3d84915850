"""What is published, by its fingerprints: kept up with the archive, and asked which articles a text may be from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from db.faults import RowMissing
from db.records import ArticleRecord
from db.unit_of_work import Database, UnitOfWork
from editor.articles import serialisation
from editor.articles.document import Document, Embed
from editor.reprints.comparing import Shared, compare_words
from editor.reprints.fingerprints import SCHEME, fingerprints
from editor.reprints.words import keys_of, words_of

Progress = Callable[[int, int, str], None]
_AT_ONCE = 4_000  # articles that are read together: the more, the fewer pages of the index are written twice
_TOLD_EVERY = 100  # articles
_ROWS = 20_000  # fingerprints a transaction: other writers wait no longer than for one of them
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

        What was read and written stays: what `progress` raises loses the batch that is being read.
        """
        if anew:
            with self._database.unit_of_work() as work:
                work.reprint_index.forget_all()
                work.commit()
        with self._database.reading() as work:
            waiting = work.reprint_index.to_read(SCHEME, only)
        for start in range(0, len(waiting), _AT_ONCE):
            batch = waiting[start : start + _AT_ONCE]
            self._write(*self._read(batch, lambda done, start=start: progress(start + done, len(waiting), "")))  # type: ignore[misc]  # bound now
        return len(waiting)

    def size(self) -> int:
        """Articles that are in it."""
        with self._database.reading() as work:
            return work.reprint_index.count()

    def find(self, text: str) -> list[Match]:
        """Articles of which the text has runs of words, the one that most of it is from first: not the one with most
        words in common, for a long one that says the same again and again would go before the one that was copied.
        """
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
        return sorted(matches, key=lambda match: (-match.shared.of_theirs, -match.shared.of_ours, match.article.id))

    def _read(
        self, batch: Sequence[tuple[int, int | None, int | None]], told: Callable[[int], object]
    ) -> tuple[dict[int, int | None], list[tuple[int, int]], dict[int, set[int]]]:
        """The revisions that the index will have, the fingerprints in their order, and those that are no longer so."""
        revisions: dict[int, int | None] = {}
        prints: list[tuple[int, int]] = []
        old: dict[int, set[int]] = {}
        for start in range(0, len(batch), _TOLD_EVERY):
            told(start)
            with self._database.reading() as work:  # a short one: a long one keeps the journal from being cut
                for article_id, revision, before in batch[start : start + _TOLD_EVERY]:
                    found = _prints(work, article_id, revision) if revision is not None else set()
                    revisions[article_id] = revision
                    prints += [(one, article_id) for one in found]
                    if before is not None:
                        old[article_id] = _prints(work, article_id, before) - found
        prints.sort()
        return revisions, prints, old

    def _write(
        self, revisions: Mapping[int, int | None], prints: Sequence[tuple[int, int]], old: Mapping[int, set[int]]
    ) -> None:
        """The marks of the articles last: one whose fingerprints are not all there is read again."""
        for start in range(0, len(prints), _ROWS):
            with self._database.unit_of_work() as work:
                work.reprint_index.add_prints(prints[start : start + _ROWS])
                work.commit()
        with self._database.unit_of_work() as work:
            for article_id, gone in old.items():
                work.reprint_index.drop(article_id, gone)
            work.reprint_index.mark(SCHEME, revisions)
            work.commit()

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
    return fingerprints(keys_of(compared_text(document)))
