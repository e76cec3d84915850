"""Words that the newsroom's own archive teaches: every form that stands in several published articles is one.

Only forms that no dictionary knows are counted, each in the language of its sentence. An article is read once for each
text of it that went out, so that a word that was corrected away, or withdrawn, counts no more.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from db.records import ArchiveWordRecord
from db.unit_of_work import Database
from editor.articles.desk import open_in
from editor.articles.document import Document, TextBlock
from editor.changes import Changes
from editor.errors import NotFound
from editor.language.check import TextContext
from editor.language.lexicon import Lexicon
from editor.language.sentence_language import stretches_of
from editor.language.words import ALPHABETS, HYPHENS, words

FEWEST = 3  # articles
_SHORTEST = 3  # letters
Progress = Callable[[int, int, str], None]
Form = tuple[str, str]  # language, and the form in lower case


@dataclass(frozen=True)
class Read:
    """How many articles were read, how many words are known since then, and what was touched."""

    articles: int
    added: int
    changes: Changes


class ArchiveWords:
    """May be used from any thread. `changed` is called when other words are known than before."""

    def __init__(self, database: Database, lexicon: Lexicon, changed: Callable[[], None]) -> None:
        self._database = database
        self._lexicon = lexicon
        self._changed = changed

    def words(self, language: str | None = None) -> list[ArchiveWordRecord]:
        """Those that are known because the archive has them, by language and word."""
        with self._database.reading() as work:
            return work.archive_words.standing(FEWEST, language)

    def learn(
        self,
        only: Sequence[int] | None = None,
        *,
        anew: bool = False,
        progress: Progress = lambda _done, _total, _text: None,
    ) -> Read:
        """Read what was published, corrected or withdrawn since the last time; `anew`: the whole archive.

        `only`: no other articles than these.

        Each article is a transaction of its own, so what `progress` raises loses none that was read.
        """
        before = {(row.language, row.word) for row in self.words()}
        changes = Changes()
        with self._database.unit_of_work() as work:
            if anew:
                work.archive_words.forget_all()
                work.commit()
                changes |= Changes.of(**work.touched)
        with self._database.reading() as work:
            articles = work.archive_words.to_read()
        if only is not None:
            articles = sorted({*articles} & {*only})
        for number, article_id in enumerate(articles):
            progress(number, len(articles), "")
            changes |= self._read(article_id)
        if changes:
            self._changed()
        after = {(row.language, row.word) for row in self.words()}
        return Read(len(articles), len(after - before), changes)

    def refuse(self, words: list[str], language: str) -> Changes:
        """These are unknown again, however often the archive holds them; all of them, or none. Raises NotFound."""
        lowered = [word.strip().lower() for word in words]
        with self._database.unit_of_work() as work:
            known = {row.word for row in work.archive_words.standing(FEWEST, language)}
            for word in lowered:
                if word not in known:
                    raise NotFound(
                        f"“{word}” is no word that the archive taught.",
                        "Look with `qalam dictionary list --archive`.",
                        code="word_not_of_the_archive",
                        values={"word": word},
                    )
            work.archive_words.refuse(language, lowered, FEWEST)
            work.commit()
            changes = Changes.of(**work.touched)
        self._changed()
        return changes

    def _read(self, article_id: int) -> Changes:
        with self._database.reading() as work:
            record = work.articles.get(article_id)
            revision = record.published_revision
            document = open_in(work, article_id, revision).document if revision is not None else None
        # Judged outside the writing transaction: the dictionaries take their time.
        forms = set(unknown_forms(document, self._lexicon)) if document is not None else set()
        with self._database.unit_of_work() as work:
            now = work.archive_words.published_revision(article_id)
            if now is not None and now != revision:
                return Changes()  # published again meanwhile: the next time tells
            work.archive_words.read(article_id, now, forms if now is not None else ())
            work.commit()
            return Changes.of(**work.touched)


def unknown_forms(document: Document, lexicon: Lexicon) -> Iterator[Form]:
    """What an article has that no dictionary knows: language and form, in lower case. Its notice is a template's."""
    for field in (document.headline, document.lead):
        yield from _unknown_in(field, TextContext(document.tag, lexicon))
    for block in document.blocks:
        marks = block.marks if isinstance(block, TextBlock) else ()
        yield from _unknown_in(block.text, TextContext(block.language or document.tag, lexicon, marks))


def _unknown_in(text: str, context: TextContext) -> Iterator[Form]:
    stretches = stretches_of(text, context.language, context.lexicon)
    starts = [stretch.start for stretch in stretches]
    for word in words(text):
        around = stretches[bisect_right(starts, word.start) - 1].language
        language, form = context.marked_language_at(word.start) or around, word.text.lower()
        spelt = _is_plain(form, language) and context.lexicon.can_spell(language)
        if spelt and context.lexicon.is_unknown(form, language):
            yield language, form


def _is_plain(form: str, language: str) -> bool:
    letters = ALPHABETS.get(language)
    return (
        letters is not None
        and len(form) >= _SHORTEST
        and all(letter in letters or letter in HYPHENS for letter in form)
    )
