"""Keeps what is typed in the details: fields of the text on the page, the rest beside it, each when it is left.

A refusal is said at its field and what was typed stays there. Where another seat changed the same field meanwhile,
what stands there now is said; leaving the field once more puts one's own over it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from db.records import ArticleRecord
from editor.articles.datelines import Places, in_language, written_today
from editor.articles.describing import Described, Used, split_entries
from editor.articles.document import Dateline, Document
from editor.articles.kinds import BUILT_IN, Kind, kind_of
from editor.articles.measuring import Measured, measure
from editor.articles.slugs import slug_of
from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.article import declaring
from editor.desktop.article.details_form import LINES
from editor.desktop.article.document_edits import set_byline, set_dateline
from editor.desktop.article.in_languages import InLanguages
from editor.desktop.reason_sentences import FINDINGS
from editor.desktop.translating import QT_TRANSLATE_NOOP
from editor.errors import Conflict, QalamError
from editor.newsroom.agency import AgencySettings

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel

TODAY = QT_TRANSLATE_NOOP("article_commands", "Today’s dateline")
_COLUMNS = {"embargo": "embargo_until"}
_DATELINE = ("place", "date", "agency")


@dataclass(frozen=True)
class _House:
    """What the newsroom writes with, as it was last read."""

    kinds: Mapping[str, Kind]
    places: Places
    used: Used
    agency: AgencySettings


def declare(panel: ArticlePanel) -> None:
    """Register today's dateline."""

    def write_today() -> None:
        panel.details.write_today()

    declaring.declare(panel, "today", TODAY, write_today, "Ctrl+Shift+Y", "calendar", enabled=panel.is_writing)


class Details(QObject):
    """Between the form, the page and the desk; also measures the article by its kind while it is written."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel, self._newsroom, self._jobs = panel, panel.context.newsroom, panel.context.jobs
        self._form = panel.details_panel.form
        self._house = _House(BUILT_IN, Places(), Used(), AgencySettings())
        self._record: ArticleRecord | None = None  # of the article that the form shows
        self._newest: ArticleRecord | None = None  # the last that this seat wrote; the writer's own
        self._form.left.connect(self._left)
        self._form.today_wanted.connect(self.write_today)
        panel.details_panel.language_chosen.connect(lambda _: self._offer_dateline())
        panel.session.opened.connect(self._opened)
        panel.session.saved.connect(lambda _: self.look())
        panel.session.paused.connect(self.look)
        panel.side.turned.connect(self._side_turned)
        panel.context.hub.changed.connect(self._changed)
        self.in_languages = InLanguages(panel)
        self._load()

    # What the newsroom writes with

    def _load(self) -> None:
        newsroom = self._newsroom
        self._jobs.read(
            lambda _: _House(
                newsroom.house.kinds(), newsroom.house.places(), newsroom.articles.words_used(), newsroom.agency
            ),
            on_result=self._loaded,
            owner=self,
            slot="house",
            quiet=True,
        )

    def _loaded(self, house: _House) -> None:
        self._house = house
        interface = self._panel.context.preferences.language
        self._form.show_house(house.kinds, house.places, house.used, house.agency.zone, interface)
        self._show()

    def _changed(self, changes: Changes) -> None:
        if changes.concern("setting"):
            self._load()

    def _side_turned(self, name: str) -> None:
        if name == "details":
            self._load()

    def _opened(self) -> None:
        if self._record is None or self._panel.session.article_id != self._record.id:
            self._form.forget_typed()
        self._show()

    def _show(self) -> None:
        session = self._panel.session
        self._record = session.record
        if session.is_open:
            self._form.show_article(session.record, self._panel.page.article())
        self.look()

    # The meter

    def look(self) -> None:
        """Measure what stands on the page, off the GUI thread."""
        self._record = self._panel.session.record
        if not self._panel.session.is_open:
            return
        record, document, kinds = self._record, self._panel.page.article(), self._house.kinds
        kind = kind_of(kinds, record.kind if record else "report")
        topics, sources = (record.topics, record.sources) if record else ((), ())
        counter = self._panel.foot.counter  # a long text is counted once, and at a pause only what was typed
        self._jobs.read(
            lambda _: measure(kind, document, topics, sources, counter),
            on_result=self._measured,
            owner=self,
            slot="measure",
            quiet=True,
        )

    def _measured(self, measured: Measured) -> None:
        sentences = [
            QCoreApplication.translate("findings", FINDINGS[remark.reason]).format(number=remark.by)
            for remark in measured.remarks
        ]
        self._panel.details_panel.show_wanting(sentences)
        self._panel.foot.show_wanting(measured.kind.name(self._panel.context.preferences.language), sentences)

    # Fields of the text

    def _left(self, name: str) -> None:
        if not self._panel.session.is_open:
            return
        if name == "byline":
            self._on_page(name, partial(set_byline, text=", ".join(split_entries(self._form.byline.text()))))
        elif name in _DATELINE:
            self._on_page(name, partial(set_dateline, dateline=self._form.dateline()))
        else:
            self._describe(name)

    def _on_page(self, name: str, change: partial[None]) -> None:
        page = self._panel.page
        page.break_burst()
        change(page.document())
        page.settle()
        for line in _DATELINE if name in _DATELINE else (name,):
            self._form.line(line).setModified(False)
        self._show()

    def write_today(self) -> None:
        """The place that is there or the usual one, today in the article's language, the agency."""
        document, house = self._panel.page.article(), self._house
        made = written_today(
            document.dateline, document.language, self._newsroom_day(), house.places, house.agency.name
        )
        self._on_page("place", partial(set_dateline, dateline=made))

    def _newsroom_day(self) -> date:
        return self._newsroom.clock().astimezone(ZoneInfo(self._house.agency.zone)).date()

    def _offer_dateline(self) -> None:
        document = self._panel.page.article()
        there = document.dateline
        made = there and in_language(there, document.language, self._house.places, near=self._newsroom_day())
        if made is None or made == there:
            self._form.fields["place"].say("")
            return
        offer = self.tr("Use “{text}”").format(text=made.text)
        self._form.fields["place"].say(
            self.tr("The dateline is in another language."), offer, lambda: self._take_dateline(made)
        )

    def _take_dateline(self, dateline: Dateline) -> None:
        self._form.fields["place"].say("")
        self._on_page("place", partial(set_dateline, dateline=dateline))

    # Beside the text

    def _describe(self, name: str) -> None:
        session = self._panel.session
        if session.record is not None:
            self._write(name, self._form.seen.get(name) or session.record)
        elif self._panel.page.article() == Document(language=self._panel.page.article().language):
            self._form.fields[name].say(self.tr("Write the headline first; then this is kept."))
        else:
            session.save(then=lambda: self._describe(name))

    def _value(self, name: str, record: ArticleRecord) -> object:
        form = self._form
        values: dict[str, object] = {
            "kind": form.kind.currentData(),
            "desk": form.desk.text(),
            "topics": tuple(split_entries(form.topics.text())),
            "sources": tuple(split_entries(form.sources.text(), ";\n")),
            "slug": form.slug.text().strip() or slug_of(record.headline),
            "embargo": form.embargo(),
        }
        return values[name]

    def _write(self, name: str, seen: ArticleRecord) -> None:
        column, value = _COLUMNS.get(name, name), self._value(name, seen)
        self._jobs.write(
            lambda _: self._written_by_writer(seen, column, value),
            on_result=partial(self._kept, name),
            on_failed=partial(self._refused, name, seen.id),
            owner=self,
            quiet=True,
        )

    def _written_by_writer(self, seen: ArticleRecord, column: str, value: object) -> Described:
        """What this seat itself wrote since the form was shown is no conflict."""
        newest = self._newest
        if newest is not None and newest.id == seen.id and newest.version > seen.version:
            seen = newest
        author = self._newsroom.author
        described = self._newsroom.articles.describe(seen.id, seen.version, {column: value}, author=author, seen=seen)
        self._newest = described.record
        return described

    def _kept(self, name: str, described: Described) -> None:
        session = self._panel.session
        if session.article_id != described.record.id:
            return
        session.refresh_record(described.record)
        if name in LINES:
            self._form.line(name).setModified(False)
        until = described.record.embargo_until
        over = name == "embargo" and until is not None and until <= self._newsroom.clock()
        self._form.fields[name].say(self.tr("This time is over: nothing is held back.") if over else "")
        self._show()

    def _refused(self, name: str, article_id: int, error: QalamError) -> None:
        if self._panel.session.article_id != article_id:
            self._panel.context.go.trouble.emit(error)
            return
        said = messages.error(error)
        if name in LINES:
            self._form.line(name).setModified(True)  # leaving it once more tries again
        free = error.values.get("free") if error.code == "slug_taken" else None
        offer = self.tr("Use “{text}”").format(text=free) if free else ""
        self._form.fields[name].say(f"{said.message} {said.hint}", offer, lambda: self._take_slug(str(free)))
        if isinstance(error, Conflict):
            self._say_theirs(name, article_id)

    def _take_slug(self, slug: str) -> None:
        self._form.slug.setText(slug)
        self._describe("slug")

    def _say_theirs(self, name: str, article_id: int) -> None:
        self._jobs.read(
            lambda _: self._newsroom.articles.open(article_id).record,
            on_result=partial(self._show_theirs, name),
            owner=self,
            slot="theirs",
            quiet=True,
        )

    def _show_theirs(self, name: str, record: ArticleRecord) -> None:
        self._panel.session.refresh_record(record)
        self._form.seen[name] = record
        theirs = getattr(record, _COLUMNS.get(name, name))
        if isinstance(theirs, tuple):
            theirs = ", ".join(theirs)
        if name == "kind":
            theirs = kind_of(self._house.kinds, record.kind).name(self._panel.context.preferences.language)
        elif name == "embargo":
            theirs = self._panel.words.moment(theirs, self._house.agency.zone) if theirs else ""
        text = self.tr("{author} changed this meanwhile: {value}. Leave the field once more to keep yours.")
        self._form.fields[name].say(text.format(author=record.updated_by, value=theirs or "—"))
        self.look()
