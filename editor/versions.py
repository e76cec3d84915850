"""Kazakh articles in another script: for a look, for a file, and as articles of their own that know where from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from db.unit_of_work import Database
from editor.articles.desk import ArticleDesk, OpenArticle, Saved, open_in
from editor.articles.document import Document, Script
from editor.language.scripts import TurnedDocument, turn_document
from editor.language.scripts.texts import Transliterator


@dataclass(frozen=True)
class Version:
    """An article in another script that was made, or made anew, with the words that are doubtful in it."""

    saved: Saved
    turned: TurnedDocument
    is_new: bool


class Versions:
    """In any thread. `transliterator` gives one with the newsroom's exceptions as they are now."""

    def __init__(self, database: Database, desk: ArticleDesk, transliterator: Callable[[], Transliterator]) -> None:
        self._database, self._desk, self._transliterator = database, desk, transliterator

    def turn(self, document: Document, script: Script) -> TurnedDocument:
        """A text that may not be saved yet. Raises UserMistake "not_kazakh"."""
        return turn_document(document, script, self._transliterator())

    def document(self, document: Document, script: Script) -> Document:
        """The same for exports, which show no doubts."""
        return self.turn(document, script).document

    def of(self, article_id: int) -> list[int]:
        """Articles that are versions of this one, oldest first."""
        with self._database.reading() as work:
            return work.articles.versions_of(article_id)

    def make(self, article_id: int, script: Script, *, author: str) -> Version:
        """The article's newest text as an article in this script, which stays a draft until somebody publishes it.

        Where there is one already, it gets a new revision: what an editor changed in it is in the one before.
        """
        with self._database.reading() as work:
            original = open_in(work, article_id)
        there = self.there(article_id, script)
        turned = self.turn(original.document, script)
        reason = f"{turned.document.tag} of article {article_id}, revision {original.revision}"
        if there is not None:
            saved = self._desk.save(there.record.id, there.revision, turned.document, author=author, reason=reason)
            return Version(saved, turned, is_new=False)
        record = original.record
        saved = self._desk.create(
            turned.document,
            author=author,
            reason=reason,
            kind=record.kind,
            published_at=None,
            zone=record.zone,
            topics=record.topics,
            version_of=article_id,
        )
        return Version(saved, turned, is_new=True)

    def there(self, article_id: int, script: Script) -> OpenArticle | None:
        """The article that has this one's text in this script, if there is one."""
        opened = (self._desk.open(version) for version in self.of(article_id))
        return next((one for one in opened if one.document.script == script), None)
