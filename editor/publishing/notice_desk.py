"""The notices of articles that go out or are out: all channels and languages at once, which are outdated, sent anew."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from db.records import ArticleRecord, ChannelRecord, OutboxRecord
from db.unit_of_work import Database, UnitOfWork
from editor import notices
from editor.articles import life
from editor.articles.desk import open_in, write_revision
from editor.articles.document import LANGUAGES, Document, Language, Notice
from editor.changes import Changes
from editor.errors import UserMistake
from editor.newsroom.agency import AgencySettings, load_agency
from editor.newsroom.people import role_of
from editor.publishing.archive import RevisionTexts
from editor.publishing.channels import channels_in
from editor.publishing.notice_check import Checked, check_delivered
from editor.publishing.noticing import Chosen, Facts, Noticing, Tried, facts_in, noticing_in
from editor.publishing.service import Publishing

Told = Callable[[int, int, str], object]
"""Told before each article: how many are done, of how many, its headline. What it raises ends the work without a
trace."""
Why = Literal["other_notice", "newer_version", "text", "channels", "missing"]


@dataclass(frozen=True)
class Preview:
    """What one channel shows in one language; `channel` None is what holds where no channel is named."""

    channel: ChannelRecord | None
    language: Language
    chosen: Chosen


@dataclass(frozen=True)
class Trial:
    """What an article would show, and how each rule fares with it, in the order in which they are asked."""

    chosen: Chosen
    rules: list[Tried]


@dataclass(frozen=True)
class Outdated:
    """A published article whose frozen notice is not the one that it would get now.

    `edited`: its newest text was not published, so that it cannot be sent anew without that.
    """

    record: ArticleRecord
    why: Why
    frozen: Notice | None
    now: Notice
    edited: bool


@dataclass(frozen=True)
class Republished:
    """What was queued, and the articles that were left alone because their newest text was not published."""

    queued: list[OutboxRecord]
    articles: list[int]
    left: list[int]
    changes: Changes


class NoticeDesk:
    """Reads and writes through the publishing desk; `agency` counts where none has been saved."""

    def __init__(self, database: Database, publishing: Publishing, agency: AgencySettings) -> None:
        self._database, self._publishing, self._agency = database, publishing, agency
        self._texts = RevisionTexts(0)

    def preview(self, document: Document, record: ArticleRecord | None) -> list[Preview]:
        """Every channel in every language, the article's own language first. Nothing is written."""
        with self._database.reading() as work:
            noticing, facts = self._noticing(work, record)
            at = self._publishing.now(work)
        own = document.language
        languages = (own, *(language for language in LANGUAGES if language != own))
        channels: tuple[ChannelRecord | None, ...] = (None, *noticing.channels)
        return [
            Preview(channel, language, noticing.choose(in_language(document, language), facts, at, channel))
            for language in languages
            for channel in channels
        ]

    def offered(self, document: Document, record: ArticleRecord | None) -> tuple[Notice | None, Chosen]:
        """The notice that publishing would freeze now, and why. A variable without a value is the choice's problem."""
        with self._database.reading() as work:
            noticing, facts = self._noticing(work, record)
            at = self._publishing.now(work)
        chosen = noticing.choose(document, facts, at)
        try:
            return noticing.notice(document, facts, at), chosen
        except UserMistake as error:
            return None, replace(chosen, problem=error)

    def trial(self, article_id: int, channel: str = "") -> Trial:
        """Which rule decides for an article as it is saved, on a channel of this name, or where none is named.

        Raises RowMissing, and NotFound for a channel that there is none of.
        """
        with self._database.reading() as work:
            opened = open_in(work, article_id)
            noticing, facts = self._noticing(work, opened.record)
            found = channels_in(work, [channel])[0] if channel else None
            at = self._publishing.now(work)
        return Trial(
            noticing.choose(opened.document, facts, at, found), noticing.tried(opened.document, facts, at, found)
        )

    def _noticing(self, work: UnitOfWork, record: ArticleRecord | None) -> tuple[Noticing, Facts]:
        agency = load_agency(work, self._agency)
        facts = facts_in(work, record) if record is not None else Facts(zone=agency.zone)
        return noticing_in(work, agency), facts

    # What is out --------------------------------------------------------------------------------------------

    def outdated(self, progress: Told = lambda *_: None) -> list[Outdated]:
        """Articles that are out with another notice than publishing would freeze now, newest published first."""
        with self._database.reading() as work:
            return list(self._outdated(work, progress))

    def _outdated(self, work: UnitOfWork, progress: Told) -> Iterator[Outdated]:
        noticing, at = noticing_in(work, load_agency(work, self._agency)), self._publishing.now(work)
        records = work.articles.on_site()
        for number, record in enumerate(records):
            progress(number, len(records), record.headline)
            if record.published_revision is None:
                continue
            document = self._texts.read(work, record.id, record.published_revision)
            try:
                now = noticing.notice(document, facts_in(work, record), at)
            except UserMistake:  # it cannot be made any more; what is out stays as it is
                continue
            why = _why(document.notice, now)
            if now is not None and why is not None:
                edited = record.current_revision != record.published_revision
                yield Outdated(record, why, document.notice, now, edited)

    def check(self, article_id: int) -> list[Checked]:
        """The notice on every channel that the article was published to: what lies there, where its target can look,
        else what would be sent. Asks the places, so it may take a while. Raises RowMissing.
        """
        with self._database.reading() as work:
            work.articles.get(article_id)
            copies = self._publishing.copies(work)
            pairs = [(channel, work.outbox.last_delivery(article_id, channel.id)) for channel in work.channels.all()]
            rows = {one.id: work.outbox.get(one.outbox_id) for _, one in pairs if one is not None}
        found = []
        for channel, delivery in pairs:
            if delivery is None or delivery.action == "withdraw":
                continue
            request = self._publishing.request(rows[delivery.id], _nobody_else)
            target = self._publishing.targets.get(channel.target)
            found.append(check_delivered(request.channel, target, request, delivery, copies))
        return found

    def republish(
        self, author: str, articles: Collection[int] | None = None, progress: Told = lambda *_: None
    ) -> Republished:
        """Freeze today's notice into these articles, or into all that are outdated, and queue them for every channel
        that holds them: one transaction. Only the notice changes; an article whose newest text was never published is
        left alone. Raises UserMistake where this person may not publish.
        """
        wanted = [one for one in self.outdated() if articles is None or one.record.id in articles]
        todo, left = [one for one in wanted if not one.edited], [one.record.id for one in wanted if one.edited]
        queued: list[OutboxRecord] = []
        with self._database.unit_of_work() as work:
            now = self._publishing.now(work)
            life.check_move("published", "published", role_of(work, author), author)
            for number, one in enumerate(todo):
                progress(number, len(todo), one.record.headline)
                record = work.articles.get(one.record.id)
                if record.current_revision != one.record.current_revision:
                    left.append(record.id)
                    continue
                document = notices.place(self._texts.read(work, record.id, record.current_revision), one.now)
                revision = write_revision(work, record, document, author=author, reason="notice renewed", at=now)
                queued += self._publishing.enqueue(
                    work, work.articles.get(record.id), revision, "update", not_before=now
                )
            work.commit()
            done = [one.record.id for one in todo if one.record.id not in left]
            return Republished(queued, done, left, Changes.of(**work.touched))


def _nobody_else() -> None:
    """Nothing is sent, so no other worker can have taken over."""


def in_language(document: Document, language: Language) -> Document:
    """The article as rules and templates see it in another language."""
    if document.language == language:
        return document
    return replace(document, language=language, script="cyrillic")


def _why(frozen: Notice | None, now: Notice | None) -> Why | None:
    if frozen is not None and now is not None and not frozen.copyright:
        now = replace(now, copyright="")  # frozen before notices had such a line: nothing that a reader sees differs
    if now is None or frozen == now:
        return None
    if frozen is None:
        return "missing"
    if frozen.template != now.template:
        return "other_notice"
    if frozen.version != now.version:
        return "newer_version"
    return "text" if replace(frozen, channels=()) != replace(now, channels=()) else "channels"
