"""Articles as files: one, a selection or a day, in any format, whole or not at all.

What a file says beside the text (agency, corrections, the look of Word files) is read from the newsroom's settings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from db.records import ArticleRecord, CorrectionRecord
from db.unit_of_work import Database, UnitOfWork
from editor.articles.desk import OpenArticle, open_in
from editor.articles.document import Document, Image, Script
from editor.changes import Changes
from editor.errors import UserMistake, refuse_if_changed
from editor.newsroom.agency import AgencySettings, load_agency
from editor.newsroom.files import write_together
from editor.publishing.targets.protocol import WORD_LOOK_KEY

if TYPE_CHECKING:
    from editor.documents import Entry, ExportMeta
    from editor.documents.word_look import WordLook

_AT_ONCE = 16  # articles read in one transaction, and held until they are written
_ROWS = 500  # that one question names
_WITH_PICTURES = ("html", "markdown")  # these name their pictures; Word files hold them
Told = Callable[[int, int, str], object]
"""Told before each article: how many are done, of how many, and what comes. What it raises ends the export, and nothing
of it is left."""


Turn = Callable[[Document, Script], Document]


def _batched(ids: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    """Python has it from 3.12 on."""
    return (ids[start : start + size] for start in range(0, len(ids), size))


def tell_nobody(_done: int, _of: int, _text: str) -> None:
    """For callers that show no progress."""


@dataclass(frozen=True)
class Exported:
    """A file that was not written yet."""

    name: str
    data: bytes
    revision: int


@dataclass(frozen=True)
class Written:
    """A file of an export: the article that it holds, 0 where it holds several."""

    path: Path
    article_id: int
    revision: int
    bytes: int


@dataclass(frozen=True)
class _House:
    """What all files of one export have in common."""

    agency: AgencySettings
    look: WordLook


class Exporting:
    """The way out of the archive. In any thread; a few articles are read in a short transaction."""

    def __init__(self, database: Database, media: Path, agency: AgencySettings, turn: Turn) -> None:
        """`turn` gives a document in another script."""
        self._database, self._media, self._default_agency = database, media, agency
        self._turn = turn

    # How Word files look ----------------------------------------------------------------------------------------------

    def look(self) -> WordLook:
        """The newsroom's template and its styles."""
        with self._database.reading() as work:
            return _look(work)

    def save_look(self, look: WordLook, seen: WordLook | None = None) -> Changes:
        """For every seat, and for the Word folder. Raises UserMistake "template_unusable"; Conflict where the look is
        not that any more which somebody has `seen`.
        """
        from editor.documents.word_template import template_of  # late: start-up time

        template_of(look)
        with self._database.unit_of_work() as work:
            if seen is not None:
                refuse_if_changed(seen, _look(work))
            work.settings.set(WORD_LOOK_KEY, look.to_json())
            work.commit()
            return Changes.of(**work.touched)

    def sample(self, look: WordLook, language: str, *, together: bool = False) -> bytes:
        """A Word file with this look, saved or not, and every part of an article in it; `together` as a day's file.

        Raises UserMistake "template_unusable".
        """
        from editor.documents.word_sample import write_sample  # late: start-up time

        with self._database.reading() as work:
            agency = load_agency(work, self._default_agency)
        return write_sample(look, language, agency.name, agency.zone, together=together)

    # One article ------------------------------------------------------------------------------------------------------

    def text(
        self, opened: OpenArticle, form: str, *, template: Path | None = None, script: Script | None = None
    ) -> Exported:
        """A text that may not be saved yet, as a file of this form; Kazakh in another script where one is named.

        Raises UserMistake where the form, the template or the script cannot be used.
        """
        from editor.documents import export, suggested_name  # late: start-up time

        opened = self._in_script(opened, script)
        with self._database.reading() as work:
            corrections = work.articles.corrections(opened.record.id)
        entry = self._entry(opened, corrections, template, self._house())
        data = export(opened.document, form, entry.meta)
        return Exported(suggested_name(entry.meta, form, opened.document.headline), data, opened.revision)

    def article(
        self,
        article_id: int,
        form: str,
        *,
        revision: int | None = None,
        template: Path | None = None,
        script: Script | None = None,
    ) -> Exported:
        """The same for an article of the archive."""
        with self._database.reading() as work:
            opened = open_in(work, article_id, revision)
        return self.text(opened, form, template=template, script=script)

    # Many -------------------------------------------------------------------------------------------------------------

    def published_on(self, day: date) -> list[ArticleRecord]:
        """What was published on this day of the agency's clock, oldest first."""
        with self._database.reading() as work:
            zone = ZoneInfo(load_agency(work, self._default_agency).zone)
            start = datetime.combine(day, time(), zone)
            return work.articles.published_between(start, datetime.combine(day + timedelta(days=1), time(), zone))

    def names(self, article_ids: Sequence[int], form: str) -> list[str]:
        """What `into_folder` calls their files, in the same order."""
        from editor.documents import suggested_name, suggested_names  # late: start-up time

        return suggested_names(self._titles(article_ids, form, suggested_name))

    def name_together(self, title: str, form: str) -> str:
        """A name for one file with this title that every system takes."""
        from editor.documents import ExportMeta, suggested_name  # late: start-up time

        return suggested_name(ExportMeta(), form, title)

    def into_folder(
        self,
        article_ids: Sequence[int],
        form: str,
        folder: Path,
        *,
        revision: int | None = None,
        template: Path | None = None,
        script: Script | None = None,
        told: Told = tell_nobody,
    ) -> list[Written]:
        """A file for each article, named by its day and headline. Raises UserMistake and EnvironmentFault."""
        from editor.documents import export  # late: start-up time

        if folder.exists() and not folder.is_dir():
            raise UserMistake(
                f"{folder} is a file, but several articles need a folder.",
                "Name a folder.",
                code="not_a_folder",
                values={"path": str(folder)},
            )
        names = self.names(article_ids, form)
        house = self._house()
        written: list[Written] = []

        def files() -> Iterator[tuple[str, bytes]]:
            articles = self._read(article_ids, revision, template, script, house)
            for number, name in enumerate(names):
                told(number, len(names), name)
                entry, opened = next(articles)
                data = export(entry.document, form, entry.meta)
                written.append(Written(folder / name, opened.record.id, opened.revision, len(data)))
                yield name, data
                yield from self._pictures([entry.document], form)

        write_together(folder, files())
        return written

    def into_one_file(
        self,
        article_ids: Sequence[int],
        form: str,
        path: Path,
        title: str,
        *,
        template: Path | None = None,
        script: Script | None = None,
        told: Told = tell_nobody,
    ) -> Written:
        """All of them in one file with a table of contents. Raises UserMistake and EnvironmentFault."""
        from editor.documents import export_together  # late: start-up time

        entries: list[Entry] = []
        articles = self._read(article_ids, None, template, script, self._house())
        for number in range(len(article_ids)):
            told(number, 2 * len(article_ids), path.name)
            entries.append(next(articles)[0])
        count = len(entries)
        data = export_together(entries, form, title, lambda done, _of: told(count + done, 2 * count, path.name))
        self.write(path, data, [entry.document for entry in entries], form)
        return Written(path, 0, 0, len(data))

    def write(self, path: Path, data: bytes, documents: Sequence[Document], form: str) -> None:
        """One file, and beside it the pictures that it names."""
        write_together(path.parent, [(path.name, data), *self._pictures(documents, form)])

    def _titles(self, article_ids: Sequence[int], form: str, name: Callable[[ExportMeta, str, str], str]) -> list[str]:
        from editor.documents import ExportMeta  # late: start-up time

        with self._database.reading() as work:
            found = {
                article_id: record
                for ids in _batched(article_ids, _ROWS)
                for article_id, record in work.articles.some(ids).items()
            }
            records = [found.get(article_id) or work.articles.get(article_id) for article_id in article_ids]
        return [
            name(ExportMeta(one.id, published_at=one.published_at, zone=one.zone), form, one.headline)
            for one in records
        ]

    def _house(self) -> _House:
        with self._database.reading() as work:
            return _House(load_agency(work, self._default_agency), _look(work))

    def _read(
        self, article_ids: Sequence[int], revision: int | None, template: Path | None, script: Script | None,
        house: _House,
    ) -> Iterator[tuple[Entry, OpenArticle]]:  # fmt: skip
        """A few at once: to ask for each by itself takes longer than to make its file."""
        for ids in _batched(article_ids, _AT_ONCE):
            with self._database.reading() as work:
                records, corrections = work.articles.some(ids), work.articles.corrections_of(ids)
                some = [open_in(work, article_id, revision, records.get(article_id)) for article_id in ids]
            for opened in some:
                turned = self._in_script(opened, script)
                yield self._entry(turned, corrections.get(opened.record.id, []), template, house), turned

    def _in_script(self, opened: OpenArticle, script: Script | None) -> OpenArticle:
        """Articles in other languages stay as they are: a day is exported whole."""
        if script is None or opened.document.language != "kk":
            return opened
        return replace(opened, document=self._turn(opened.document, script))

    def _entry(
        self, opened: OpenArticle, corrections: list[CorrectionRecord], template: Path | None, house: _House
    ) -> Entry:
        from editor.documents import Entry  # late: start-up time
        from editor.publishing.adapters import export_meta
        from editor.publishing.targets.protocol import Content

        standing = tuple(entry for entry in corrections if entry.undone_at is None and not entry.is_silent)
        content = Content(opened.record, opened.revision, opened.document, standing)
        meta = export_meta(content, house.agency, template)
        return Entry(opened.document, replace(meta, media=self._media, word=house.look))

    def _pictures(self, documents: Sequence[Document], form: str) -> Iterator[tuple[str, bytes]]:
        """What the files name, for the folder beside them."""
        if form not in _WITH_PICTURES:
            return
        sources = {block.source for document in documents for block in document.blocks if isinstance(block, Image)}
        for source in sorted(sources):
            path = self._media / Path(source).name
            if source and path.name == source and path.is_file():
                yield f"media/{source}", path.read_bytes()


def _look(work: UnitOfWork) -> WordLook:
    from editor.documents.word_look import WordLook  # late: start-up time

    return WordLook.from_json(work.settings.get(WORD_LOOK_KEY) or {})
