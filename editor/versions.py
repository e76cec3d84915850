"""Articles that tell one story in several languages and scripts: made, translated, linked, and unlinked again.

Kazakh is turned into another script by table; a translation is a draft with the text that is to be translated in it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from db.unit_of_work import Database
from editor.articles import stories
from editor.articles.desk import ArticleDesk, OpenArticle, Saved, open_in
from editor.articles.document import Document, Language, Script
from editor.articles.stories import Telling
from editor.changes import Changes
from editor.language.scripts import TurnedDocument, turn_document
from editor.language.scripts.texts import Transliterator

if TYPE_CHECKING:
    from editor.publishing import Publishing


@dataclass(frozen=True)
class Version:
    """An article in another script that was made, or made anew, with the words that are doubtful in it."""

    saved: Saved
    turned: TurnedDocument
    is_new: bool


class Versions:
    """In any thread. `transliterator` gives one with the newsroom's exceptions as they are now; `publishing` is asked
    for where a link changes, for pages that are out name each other.
    """

    def __init__(
        self,
        database: Database,
        desk: ArticleDesk,
        transliterator: Callable[[], Transliterator],
        publishing: Callable[[], Publishing],
    ) -> None:
        self._database, self._desk = database, desk
        self._transliterator, self._publishing = transliterator, publishing

    def turn(self, document: Document, script: Script) -> TurnedDocument:
        """A text that may not be saved yet. Raises UserMistake "not_kazakh"."""
        return turn_document(document, script, self._transliterator())

    def document(self, document: Document, script: Script) -> Document:
        """The same for exports, which show no doubts."""
        return self.turn(document, script).document

    def of(self, article_id: int) -> list[int]:
        """The other articles of this one's story, oldest first."""
        return [one.record.id for one in self.story(article_id) if one.record.id != article_id]

    def story(self, article_id: int) -> list[Telling]:
        """Every article of this one's story, itself among them, oldest first. Raises RowMissing."""
        with self._database.reading() as work:
            return stories.story_in(work, article_id)

    def translate(self, article_id: int, language: Language, *, author: str) -> Saved:
        """A draft in another language, linked, with the text of this one in it to be written over.

        Its notice is chosen anew when it goes out. Raises UserMistake where the story is told in it.
        """
        with self._database.reading() as work:
            original = open_in(work, article_id)
            there = {one.tag: one.record.id for one in stories.story_in(work, article_id)}
        if language in there:
            raise stories.version_is_there(there[language], language)
        record = original.record
        return self._desk.create(
            replace(original.document, language=language, script="cyrillic", notice=None),
            author=author,
            reason=f"to be translated: article {article_id}, revision {original.revision}",
            kind=record.kind,
            zone=record.zone,
            topics=record.topics,
            desk=record.desk,
            version_of=record.version_of or record.id,
        )

    def link(self, article_id: int, other_id: int, *, author: str) -> Changes:
        """These two tell one story, with all that either is linked to; pages that are out name each other soon.

        Raises RowMissing, and UserMistake where a language would be there twice.
        """
        publishing = self._publishing()
        with self._database.unit_of_work() as work:
            touched = stories.join(work, article_id, other_id, author=author, at=publishing.now(work))
            publishing.show_anew(work, touched)
            work.commit()
            return Changes.of(**work.touched)

    def unlink(self, article_id: int, *, author: str) -> Changes:
        """The article tells its story alone; pages that are out stop naming it soon. Raises RowMissing."""
        publishing = self._publishing()
        with self._database.unit_of_work() as work:
            touched = stories.leave(work, article_id, author=author, at=publishing.now(work))
            publishing.show_anew(work, touched)
            work.commit()
            return Changes.of(**work.touched)

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
            desk=record.desk,
            version_of=record.version_of or record.id,
        )
        return Version(saved, turned, is_new=True)

    def there(self, article_id: int, script: Script) -> OpenArticle | None:
        """The article that has this one's text in this script, if there is one."""
        opened = (self._desk.open(version) for version in self.of(article_id))
        return next((one for one in opened if one.document.language == "kk" and one.document.script == script), None)
