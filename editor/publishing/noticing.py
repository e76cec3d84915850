"""The notice of what goes out: chosen by rules, filled with whose text it is, as each channel shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from db.records import ArticleRecord, ChannelRecord
from db.unit_of_work import UnitOfWork
from editor import notices
from editor.articles.document import Document, Notice
from editor.errors import NotFound, UserMistake
from editor.newsroom.agency import AgencySettings
from editor.newsroom.clock import DEFAULT_ZONE
from editor.notices import Case, NoticeRule, NoticeShelf, NoticeTemplate, NoticeValues, Showing


@dataclass(frozen=True)
class Facts:
    """What is known of an article beside its text. `corrections`: how many readers are told of."""

    published_at: datetime | None = None
    zone: str = DEFAULT_ZONE
    sources: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    exclusive: bool = False
    corrections: int = 0
    desk: str = ""


@dataclass(frozen=True)
class Chosen:
    """What a channel shows, and why. `rule` is the one that decided; None where the standard notice holds.

    `notice` is None where none can be made; `problem` then says why.
    """

    notice: Notice | None
    rule: NoticeRule | None = None
    template: NoticeTemplate | None = None
    showing: Showing = field(default_factory=Showing)
    problem: UserMistake | None = None


@dataclass(frozen=True)
class Tried:
    """How a rule fares with an article: the names of its conditions that do not hold, whether its notice is valid on
    that day, and whether it is the one that decides.
    """

    rule: NoticeRule
    unmet: tuple[str, ...]
    is_valid: bool
    decides: bool


def facts_in(work: UnitOfWork, article: ArticleRecord) -> Facts:
    """Of an article that is saved."""
    told = [found for found in work.articles.corrections(article.id) if not found.undone_at and not found.is_silent]
    return Facts(
        article.published_at,
        article.zone,
        article.sources,
        article.topics,
        article.is_exclusive,
        len(told),
        article.desk,
    )


class Noticing:
    """Chooses and renders over one reading of the newsroom's notices."""

    def __init__(self, shelf: NoticeShelf, agency: AgencySettings, channels: Sequence[ChannelRecord] = ()) -> None:
        self.shelf, self.agency, self.channels = shelf, agency, channels

    def choose(self, document: Document, facts: Facts, at: datetime, channel: ChannelRecord | None = None) -> Chosen:
        """For one channel; None asks what holds where no channel is named.

        Rules and days of validity are those of `at`, the moment of going out; {date} and {year} are of the publication.
        """
        owner = document.dateline.agency if document.dateline else ""
        name = owner or self.agency.name
        if not name:
            return Chosen(None, problem=_nobody_named())
        case = _case(document, facts, channel)
        zone = ZoneInfo(facts.zone)
        try:
            rule, template = self._template(case, document, at.astimezone(zone))
        except NotFound as error:
            return Chosen(None, problem=error)
        showing = self.shelf.showing(template.name, case.channels)
        day = (facts.published_at or at).astimezone(zone).date()
        values = NoticeValues(
            agency=name,
            link=self._link(document, owner),
            author=document.byline,
            published_on=day,
            title=document.headline,
            source=next(iter(facts.sources), "") or name,
            desk=facts.desk or next(iter(facts.topics), ""),
            correction=facts.corrections,
        )
        try:
            notice = notices.render(template, values, showing.length)
        except UserMistake as error:
            return Chosen(None, rule, template, showing, error)
        return Chosen(_in_script(replace(notice, place=showing.place), document), rule, template, showing)

    def tried(
        self, document: Document, facts: Facts, at: datetime, channel: ChannelRecord | None = None
    ) -> list[Tried]:
        """Every rule in its order, and how it fares; `choose` goes by the one that decides."""
        case, local = _case(document, facts, channel), at.astimezone(ZoneInfo(facts.zone))
        found, is_open = [], True
        for rule in self.shelf.rules:
            unmet, is_valid = case.unmet(rule), self._is_valid(rule.notice, document, local)
            decides = is_open and is_valid and not unmet
            is_open = is_open and not decides
            found.append(Tried(rule, unmet, is_valid, decides))
        return found

    def notice(self, document: Document, facts: Facts, at: datetime) -> Notice | None:
        """What is frozen into a revision: the notice, and what those channels show that show something else.

        Raises UserMistake where a variable has no value.
        """
        chosen = self.choose(document, facts, at)
        if chosen.notice is None:
            if chosen.problem is not None and chosen.problem.code not in ("agency_has_no_name", "notice_missing"):
                raise chosen.problem
            return None
        others = []
        for channel in self.channels:
            shown = self.choose(document, facts, at, channel)
            if shown.problem is not None:
                raise shown.problem
            if shown.notice is not None and shown.notice != chosen.notice:
                others.append((channel.name, shown.notice))
        return replace(chosen.notice, channels=tuple(others))

    def _template(self, case: Case, document: Document, at: datetime) -> tuple[NoticeRule | None, NoticeTemplate]:
        """Of the first rule whose notice is valid on that day, else of the standard notice. Raises NotFound."""
        for rule in self.shelf.rules:
            if case.meets(rule):
                try:
                    return rule, self._valid(rule.notice, document, at)
                except NotFound:
                    continue
        return None, self._valid(notices.STANDARD, document, at)

    def _valid(self, name: str, document: Document, at: datetime) -> NoticeTemplate:
        found = [template for template in self.shelf.templates if template.name == name]
        return notices.choose(found, document.language, at.date())

    def _is_valid(self, name: str, document: Document, at: datetime) -> bool:
        try:
            self._valid(name, document, at)
        except NotFound:
            return False
        return True

    def _link(self, document: Document, owner: str) -> str:
        """Our own texts lead to our address; the text of another agency to the one that its notice came with."""
        came_with = document.notice.link if document.notice and not document.notice.licence_link else ""
        if not came_with.startswith(("https://", "http://")):  # a page may have named its postbox
            came_with = ""
        if owner and owner != self.agency.name:
            return came_with or self.agency.link
        return self.agency.link or came_with


def _case(document: Document, facts: Facts, channel: ChannelRecord | None) -> Case:
    """The article as rules look at it, on its way to this channel."""
    owner = document.dateline.agency if document.dateline else ""
    sources = tuple(entry for entry in (owner, *facts.sources) if entry)
    known_as = (channel.name, channel.target) if channel is not None else ()
    return Case(document.language, sources, facts.topics, known_as, facts.exclusive)


def noticing_in(work: UnitOfWork, agency: AgencySettings) -> Noticing:
    """As it stands in this transaction."""
    return Noticing(notices.shelf_in(work), agency, work.channels.all())


def place_notice(
    document: Document, article: ArticleRecord, agency: AgencySettings, at: datetime, work: UnitOfWork
) -> Document:
    """The article with exactly one notice; as it was where there is none, which preflight says. Raises UserMistake."""
    notice = noticing_in(work, agency).notice(document, facts_in(work, article), at)
    return document if notice is None else notices.place(document, notice)


def on_channel(document: Document, channel: str) -> Document:
    """The article with the notice that was frozen for this channel."""
    return document if document.notice is None else replace(document, notice=document.notice.on(channel))


def _in_script(notice: Notice, document: Document) -> Notice:
    if document.script == "cyrillic":
        return notice
    from editor.language.scripts import write_notice  # late: only for articles in another script

    return write_notice(notice, document.script)


def _nobody_named() -> UserMistake:
    return UserMistake(
        "Nobody is named whose text this is.",
        "Name the agency in the dateline or in the newsroom's settings.",
        code="agency_has_no_name",
    )
