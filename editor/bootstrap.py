"""The composition root: the one place where services are built and handed what they need.

Everything is made when it is first asked for, because the window asks for little before it is on screen.
"""

from __future__ import annotations

import getpass
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from db import schema
from db.faults import DatabaseFault
from db.repositories.answers import UNSETTLED
from db.unit_of_work import Database
from editor.articles.desk import ArticleDesk, OpenArticle
from editor.articles.document import Script
from editor.articles.house import HouseRules
from editor.articles.working_copies import WorkingCopies
from editor.changes import Changes
from editor.checking import Checking
from editor.errors import NotFound
from editor.importing import Importing
from editor.newsroom.agency import AgencySettings, load_agency, save_agency
from editor.newsroom.clock import Clock, utc_now
from editor.newsroom.paths import Paths, default_paths
from editor.newsroom.people import People

if TYPE_CHECKING:
    import threading

    from editor.documents.media import MediaFolder
    from editor.exporting import Exported, Exporting
    from editor.language import Proofreader
    from editor.language.dictionary import NewsroomDictionary
    from editor.language.scripts.house import NewsroomExceptions
    from editor.language.scripts.texts import Transliterator
    from editor.newsroom.mail_desk import MailDesk
    from editor.newsroom.secrets import Secrets
    from editor.notices import NoticeBook
    from editor.publishing import Publishing
    from editor.publishing.calendar import Calendar
    from editor.publishing.notice_desk import NoticeDesk
    from editor.publishing.rules import PreflightRules
    from editor.publishing.worker import Worker
    from editor.reports import ReportDesk
    from editor.reports.answers import AnswerPost
    from editor.reports.figures import FigureDesk
    from editor.reports.mailbox import Post
    from editor.reports.mailbox.shelf import TemplateShelf
    from editor.reprints import ReprintDesk
    from editor.versions import Versions

SITE_CHANNEL = "site"
WORD_CHANNEL = "word"

# Where `qalam site serve` and `qalam intake serve` stand unless they are told otherwise: a new newsroom works at once.
DEFAULT_AGENCY = AgencySettings(
    link="http://127.0.0.1:8000/", site_url="http://127.0.0.1:8000", intake_url="http://127.0.0.1:8765"
)


class Newsroom:
    """One seat at one newsroom. Services may be used from any thread; each call is a transaction of its own."""

    def __init__(
        self,
        paths: Paths | None = None,
        database_url: str | None = None,
        *,
        clock: Clock = utc_now,
        author: str = "",
    ) -> None:
        self.paths = paths or default_paths()
        self.clock = clock
        self.author = author or _login_name()
        self.database = Database(database_url or str(self.paths.database))

    def open(self) -> None:
        """Bring the database to today's schema and make what every newsroom needs. Raises DatabaseFault."""
        if self.database.path is not None:
            _make_folder(self.database.path.parent)
        if schema.state(self.database) != "settled":
            from db import migrate  # late: Alembic costs more than everything else at start-up

            migrate.upgrade(self.database)
        self._make_first_channels()

    def _make_first_channels(self) -> None:
        with self.database.reading() as work:  # asked here: the publishing half costs time at start-up
            if work.channels.were_made():
                return
        self.publishing.make_first_channels(
            (SITE_CHANNEL, "static_site", {"folder": str(self.home / "site")}),
            (WORD_CHANNEL, "word_folder", {"folder": str(self.home / "word")}),
        )

    @property
    def home(self) -> Path:
        """Where this newsroom's files lie: beside an embedded database, else in this user's folder."""
        return self.database.path.parent if self.database.path is not None else self.paths.home

    @cached_property
    def articles(self) -> ArticleDesk:
        return ArticleDesk(self.database, self.clock, lambda article_id: self.reports.relocate(article_id))

    @cached_property
    def house(self) -> HouseRules:
        return HouseRules(self.database)

    def today(self) -> date:
        """In the newsroom's zone."""
        return self.clock().astimezone(ZoneInfo(self.agency.zone)).date()

    @cached_property
    def working_copies(self) -> WorkingCopies:
        return WorkingCopies(self.paths.working_copies, self.database.name, self.clock)

    @cached_property
    def proofreader(self) -> Proofreader:
        from editor.language import Lexicon, Proofreader, registered_checks  # late: start-up time

        return Proofreader(Lexicon(), registered_checks())

    @cached_property
    def dictionary(self) -> NewsroomDictionary:
        from editor.language.dictionary import NewsroomDictionary  # late: start-up time

        made = NewsroomDictionary(self.database, self.clock, self.proofreader.lexicon, self.paths.my_words)
        made.refresh()
        return made

    def get_ready(self) -> None:
        """Read what the first article and the first paste will need. Takes time: for a thread beside the window."""
        from editor.documents import clipboard  # late: start-up time

        with suppress(DatabaseFault):  # said where the newsroom's words are asked for
            _ = self.dictionary
        self.proofreader.lexicon.get_ready()
        clipboard.get_ready()

    @cached_property
    def script_exceptions(self) -> NewsroomExceptions:
        from editor.language.scripts.house import NewsroomExceptions  # late: start-up time

        return NewsroomExceptions(self.database, self.clock)

    def transliterator(self) -> Transliterator:
        """One that knows the newsroom's words, and how it writes some of them in other scripts, as they are now."""
        from editor.language.scripts.texts import Transliterator  # late: start-up time

        _ = self.dictionary  # the lexicon learns its words when it is made
        return Transliterator(self.proofreader.lexicon, self.script_exceptions.exceptions())

    @cached_property
    def versions(self) -> Versions:
        from editor.versions import Versions  # late: start-up time

        return Versions(self.database, self.articles, self.transliterator, lambda: self.publishing)

    @cached_property
    def checking(self) -> Checking:
        return Checking(
            self.database,
            self.clock,
            self.author,
            lambda: self.proofreader,
            lambda: self.dictionary,
            lambda *what: self.reports.waiting_fixes(*what),
        )

    @cached_property
    def publishing(self) -> Publishing:
        from editor.publishing import Publishing  # late: start-up time
        from editor.publishing.targets import registered_targets

        return Publishing(
            self.database,
            self.clock,
            targets=registered_targets(),
            agency=DEFAULT_AGENCY,
            proofreader=self.proofreader,
            media=self.paths.media,
            secrets=self.secrets,
        )

    @cached_property
    def calendar(self) -> Calendar:
        from editor.publishing.calendar import Calendar  # late: start-up time

        return Calendar(self.publishing)

    @cached_property
    def preflight_rules(self) -> PreflightRules:
        from editor.publishing.rules import PreflightRules  # late: start-up time

        return PreflightRules(self.database)

    @cached_property
    def people(self) -> People:
        return People(self.database)

    @cached_property
    def notices(self) -> NoticeBook:
        from editor.notices import NoticeBook  # late: start-up time

        return NoticeBook(self.database, self.clock, self.author)

    @cached_property
    def notice_desk(self) -> NoticeDesk:
        from editor.publishing.notice_desk import NoticeDesk  # late: start-up time

        return NoticeDesk(self.database, self.publishing, DEFAULT_AGENCY)

    @cached_property
    def media(self) -> MediaFolder:
        from editor.documents.media import MediaFolder  # late: start-up time

        return MediaFolder(self.paths.media)

    @cached_property
    def reports(self) -> ReportDesk:
        from editor.reports import ReportDesk  # late: start-up time

        return ReportDesk(
            self.database,
            self.clock,
            self.publishing,
            self.proofreader,
            self.working_copies.typed_elsewhere,
            self.paths.machine,
        )

    @cached_property
    def figures(self) -> FigureDesk:
        from editor.reports.figures import FigureDesk  # late: start-up time

        return FigureDesk(self.database, self.clock)

    @cached_property
    def reprints(self) -> ReprintDesk:
        from editor.reprints import ReprintDesk  # late: start-up time

        return ReprintDesk(self.database, self.clock, DEFAULT_AGENCY, self.author, address_of=self._address_on_the_site)

    def _address_on_the_site(self, article_id: int) -> str:
        from editor.publishing import sites  # late: start-up time

        with suppress(NotFound):  # it is not there yet, or there is no site
            return sites.address_of(self.publishing, self.agency, article_id)
        return ""

    @cached_property
    def answers(self) -> AnswerPost:
        from editor.reports.answers import AnswerPost  # late: start-up time

        return AnswerPost(self.database, self.clock, self.mail)

    @cached_property
    def secrets(self) -> Secrets:
        from editor.newsroom.secrets import Secrets  # late: start-up time

        return Secrets()

    @cached_property
    def mail(self) -> MailDesk:
        from editor.newsroom.mail_desk import MailDesk  # late: start-up time

        return MailDesk(self.database, self.clock, self.secrets)

    @cached_property
    def post(self) -> Post:
        from editor.reports.mailbox import Post  # late: start-up time

        return Post(self.database, self.clock, self.reports, self.secrets)

    @cached_property
    def letter_templates(self) -> TemplateShelf:
        from editor.reports.mailbox.shelf import TemplateShelf  # late: start-up time

        return TemplateShelf(self.database)

    def worker(self, owner: str = "") -> Worker:
        """A worker for this newsroom's outbox; `owner` names it in leases."""
        from editor.publishing.worker import Worker  # late: start-up time

        return Worker(
            self.database,
            self.clock,
            self.publishing,
            owner,
            after=self._learn_from_the_archive,
            beside=self._send_answers,
        )

    def _learn_from_the_archive(self, articles: list[int]) -> Changes:
        """What was just published may teach words, and may be copied; a database that is busy now is read the next
        time.
        """
        try:
            self.reprints.index.refresh(only=articles)
            return self.dictionary.archive.learn(articles).changes
        except DatabaseFault:
            return Changes()

    def _send_answers(self, stop: threading.Event | None) -> Changes:
        """Where none waits, nothing of mail is imported, and nothing is locked."""
        with self.database.reading() as work:
            if not work.answers.page(states=UNSETTLED, limit=1):
                return Changes()
        return self.answers.run_once(stop).changes

    @property
    def agency(self) -> AgencySettings:
        """The agency as the newsroom's settings hold it now."""
        with self.database.reading() as work:
            return load_agency(work, DEFAULT_AGENCY)

    def rename_agency(self, name: str) -> None:
        """What notices and pages call the newsroom."""
        with self.database.unit_of_work() as work:
            save_agency(work, replace(load_agency(work, DEFAULT_AGENCY), name=name))
            work.commit()

    @cached_property
    def importing(self) -> Importing:
        return Importing(self.articles, lambda: self.media, self.author)

    @cached_property
    def exporting(self) -> Exporting:
        from editor.exporting import Exporting  # late: start-up time

        return Exporting(self.database, self.paths.media, DEFAULT_AGENCY, lambda *what: self.versions.document(*what))

    def export(
        self, article_id: int, form: str, *, revision: int | None = None, template: Path | None = None
    ) -> Exported:
        """An article as a file of this form, with a name that every system takes.

        Raises UserMistake where the form or the template cannot be used.
        """
        return self.exporting.article(article_id, form, revision=revision, template=template)

    def export_text(
        self, opened: OpenArticle, form: str, *, template: Path | None = None, script: Script | None = None
    ) -> Exported:
        """The same for a text that may not be saved yet; Kazakh in another script where one is named."""
        return self.exporting.text(opened, form, template=template, script=script)

    def close(self) -> None:
        """Give the database's connections back, and the seat among the working copies and who look at reports."""
        if "working_copies" in self.__dict__:
            self.working_copies.release()
        if "reports" in self.__dict__:
            with suppress(DatabaseFault):  # a database that is away forgets a seat by itself, after a while
                self.reports.presence.leave()
        if "proofreader" in self.__dict__:
            self.proofreader.lexicon.keep()
        self.database.close()


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user, as in a container
        return "newsroom"


def _make_folder(folder: Path) -> None:
    from editor.newsroom.files import write_fault  # late: only where a folder must be made

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_fault(error, folder) from error
