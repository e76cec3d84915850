"""The desktop front door: a list of articles at a glance, then the newsroom behind it, then the worker and the intake.

A change of language makes a new window over the same newsroom: nothing has to know how to translate itself twice.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from editor.changes import Changes
from editor.desktop.change_hub import ChangeHub, OtherSeats
from editor.desktop.commands import Command, Registry
from editor.desktop.context import Navigation, PanelContext
from editor.desktop.crash import CrashReporter
from editor.desktop.dropping import FileDrops
from editor.desktop.growing import Growing
from editor.desktop.icons import Icons
from editor.desktop.importing import Importing, ImportRun
from editor.desktop.jobs import JobRunner
from editor.desktop.main_window import MainWindow
from editor.desktop.panels import PANELS
from editor.desktop.start import FirstSight
from editor.desktop.translating import Translations
from editor.errors import QalamError
from editor.newsroom.paths import Paths

if TYPE_CHECKING:
    from db.records import ArticleRecord
    from editor.bootstrap import Newsroom
    from editor.desktop.article.early_list import EarlyList
    from editor.desktop.background import Background
    from editor.desktop.badges import Badges
    from editor.desktop.widgets.banner import Tone
    from editor.sample import Sample


FIRST_PAGE = 200  # articles: as many as the list asks for at once
GLANCE_MS = 5  # the list is painted before the newsroom takes the processor
BACKGROUND_AFTER_MS = 400  # worker, intake and site come when the list of articles is on the screen


class Desktop(QObject):
    """One run of the window. `serve` False leaves worker and intake out."""

    def __init__(
        self,
        paths: Paths,
        database_url: str | None = None,
        *,
        jobs: JobRunner | None = None,
        serve: bool = True,
        first: FirstSight | None = None,
    ) -> None:
        super().__init__()
        first = first or FirstSight(paths)
        self._paths = paths
        self._database_url = database_url
        self._serve = serve
        self.preferences = first.preferences
        self.translations = Translations()
        self.translations.use(self.preferences.language)
        self.theme = first.theme
        self.theme.setParent(self)
        self.icons = Icons(self.theme)
        self.jobs = jobs or JobRunner()
        self.hub = ChangeHub(self)
        self.jobs.changed.connect(self.hub.publish)
        self.newsroom: Newsroom | None = None
        self.background: Background | None = None
        self._seats: OtherSeats | None = None
        self._badges: Badges | None = None
        self._early: EarlyList | None = None
        self._growing: tuple[Newsroom, Growing] | None = None  # the first panel is on the way
        self._welcomes = False
        self._closed = False
        self.importing = Importing(self.jobs, lambda: self.newsroom, self)
        self.importing.imported.connect(lambda made: self.hub.publish(made.saved.changes))
        self.importing.finished.connect(self._tell_imported)
        self.window = self._furnish(first.window)
        self.crashes = CrashReporter(paths.crashes, lambda: self.window)
        self.jobs.crashed.connect(self.crashes.report)

    def start(self) -> None:
        """Show the window; the newsroom follows when it is on screen."""
        self.window.show()
        QTimer.singleShot(0, self, self._glance)

    def _glance(self) -> None:
        """The list of articles before everything else, where it is what will be shown, and an embedded database can
        be asked for it at once.
        """
        file = Path(self._database_url) if self._database_url else self._paths.database
        if self.preferences.page not in ("", "articles") or "://" in str(self._database_url):
            self.open_newsroom()
            return
        self.jobs.read(
            lambda _: _first_page(file),
            on_result=self._glanced,
            on_failed=lambda _: self.open_newsroom(),  # which finds the same, and says it
            owner=self,
            quiet=True,
        )

    def _glanced(self, records: list[ArticleRecord] | None) -> None:
        if records:
            from editor.desktop.article.early_list import EarlyList  # late: the window first

            self._early = EarlyList(self.jobs, self.commands, self.theme, self.icons, self.preferences, records)
            self.window.show_instead(self._early)
            self.window.rail.check("articles")
        QTimer.singleShot(GLANCE_MS if records else 0, self, self.open_newsroom)

    # The newsroom -------------------------------------------------------------------------------------------

    def open_newsroom(self) -> None:
        """Off the GUI thread: a database may have to be brought up to date first."""
        self.jobs.write(
            lambda _: _opened(self._paths, self._database_url),
            on_result=self._newsroom_is_open,
            on_failed=self._newsroom_is_shut,
            owner=self,
            title=self.tr("Opening the newsroom"),
        )

    def _newsroom_is_open(self, opened: tuple[Newsroom, bool]) -> None:
        newsroom, is_empty = opened
        self._welcomes = is_empty and not self.preferences.welcomed
        if self._early is None:
            self._enter(newsroom)
        else:
            self._grow(newsroom)

    def _grow(self, newsroom: Newsroom) -> None:
        """The list of articles goes on answering while the panel is made that takes it over."""
        from editor.desktop.article import growing_panel  # late: the window first

        context = self._context(newsroom)
        panel = growing_panel(context)
        panel.hide()
        panel.setParent(self.window)

        def finished() -> None:
            self._end_growing()
            self.window.take_panel("articles", panel)
            self._enter(newsroom, context)

        self._growing = newsroom, Growing(panel.growing, finished, self)

    def _end_growing(self) -> Newsroom | None:
        """The newsroom of a panel that was on the way."""
        if self._growing is None:
            return None
        (newsroom, growing), self._growing = self._growing, None
        growing.stop()
        growing.setParent(None)
        growing.deleteLater()
        return newsroom

    def _enter(self, newsroom: Newsroom, context: PanelContext | None = None) -> None:
        self.newsroom = newsroom
        self._seats = OtherSeats(newsroom.database, self.jobs, self.hub)
        self._seats.start()
        self._fill_window(context=context)
        if self._serve:
            QTimer.singleShot(BACKGROUND_AFTER_MS, self, self._start_background)

    def _newsroom_is_shut(self, error: QalamError) -> None:
        from editor.desktop import messages
        from editor.desktop.widgets.buttons import button
        from editor.desktop.widgets.empty_state import EmptyState

        said = messages.error(error)
        again = button(self.tr("Try again"), self.open_newsroom, "primary")
        self.window.show_instead(EmptyState(self.icons, self.theme, "triangle-alert", said.message, said.hint, again))

    def _start_background(self) -> None:
        from editor.desktop.background import Background  # late: start-up time

        if self._closed:
            return
        assert self.newsroom is not None
        self.background = Background(self.newsroom, self.hub)
        self.background.intake_changed.connect(self._say_intake)
        self.background.worker_troubled.connect(self._say_trouble)
        self.background.crashed.connect(self.crashes.report)
        self.background.start_worker()
        self.set_intake(self.preferences.intake_is_on)
        background, newsroom = self.background, self.newsroom
        self.jobs.read(lambda _: newsroom.get_ready(), owner=self, quiet=True)
        self.jobs.read(lambda _: background.start_site(), on_failed=self._say_trouble, owner=self, quiet=True)
        self.jobs.read(lambda _: background.watch_mail(), on_failed=self._say_trouble, owner=self, quiet=True)
        self.hub.changed.connect(self._watch_mail)

    def _watch_mail(self, changes: Changes) -> None:
        """A mailbox was added, or its password given."""
        background = self.background
        if background is not None and changes.concern("mailbox"):
            self.jobs.read(lambda _: background.watch_mail(), on_failed=self._say_trouble, owner=self, quiet=True)

    def set_intake(self, on: bool) -> None:
        """Start or stop taking readers' reports."""
        background = self.background
        if background is None:
            return
        port, challenge = self.preferences.intake_port, self.preferences.intake_challenge
        self.jobs.read(
            lambda _: background.start_intake(port, challenge=challenge) if on else background.stop_intake(),
            owner=self,
            quiet=True,
        )

    def _say_intake(self, port: int, error: QalamError | None) -> None:
        if port:
            sentence = self.tr("Readers' reports come in at port {port}").format(port=port)
        elif error is not None:
            from editor.desktop import messages

            sentence = self.tr("Readers' reports do not come in: {reason}").format(reason=messages.error(error).message)
        else:
            sentence = self.tr("Readers' reports do not come in: switched off in the settings")
        self.window.status.stand(sentence)

    def _say_trouble(self, error: QalamError) -> None:
        from editor.desktop import messages

        self.window.status.say(messages.error(error).message)

    # The window ---------------------------------------------------------------------------------------------

    def _furnish(self, window: MainWindow) -> MainWindow:
        self.commands = Registry()
        self.go = Navigation()
        self.go.article_requested.connect(lambda *_: self.window.show_page("articles"))
        self.go.language_requested.connect(self.set_language)
        self.go.intake_requested.connect(self.set_intake)
        window.furnish(self.commands, self.jobs, self.theme, self.icons, self.go)
        window.setWindowIcon(QIcon(self.icons.pixmap("pen-line", 64, "accent")))
        window.closing.connect(self.close)
        FileDrops(window).dropped.connect(self.importing.take)
        for command in (
            Command("file.import", lambda: self.tr("Import files…"), self.choose_import, "Ctrl+I", menu="file",
                    icon="import", enabled=self._is_open),
            Command("help.sample", lambda: self.tr("Open the sample newsroom"), self.load_sample, menu="help",
                    icon="newspaper", enabled=self._is_open),
        ):  # fmt: skip
            self.commands.add(command)
        return window

    def _is_open(self) -> bool:
        return self.newsroom is not None

    def _context(self, newsroom: Newsroom) -> PanelContext:
        early, self._early = self._early, None
        return PanelContext(
            newsroom, self.jobs, self.hub, self.commands, self.theme, self.icons, self.preferences, self.go, early
        )

    def _fill_window(self, page: str = "", context: PanelContext | None = None) -> None:
        from editor.desktop.badges import Badges  # late: start-up time

        assert self.newsroom is not None
        context = context or self._context(self.newsroom)
        self.window.open_with(context)
        self._badges = Badges(context, self.window.rail)
        if self._welcomes:
            self._show_welcome()
        else:
            self.window.show_last(page)

    def _show_welcome(self) -> None:
        from editor.desktop.welcome import Welcome  # late: shown once in a life

        welcome = Welcome(self.icons, self.theme, self.preferences.language)
        welcome.language_chosen.connect(self.set_language)
        welcome.sample_requested.connect(self.load_sample)
        welcome.empty_requested.connect(self._end_welcome)
        welcome.import_requested.connect(self.choose_import)
        welcome.named.connect(self._name_agency)
        self.window.show_instead(welcome)

    def _name_agency(self, name: str) -> None:
        """Without a name no notice can be written, and nothing can be published."""
        newsroom = self.newsroom
        assert newsroom is not None
        self.jobs.write(lambda _: newsroom.rename_agency(name), owner=self)

    def _end_welcome(self) -> None:
        self._welcomes = False
        self.preferences.welcomed = True
        self.window.show_page("articles")

    def set_language(self, language: str) -> None:
        """Another language: a new window in the place of this one."""
        if not self.window.panels_may_go():
            return
        self.preferences.language = language
        self.translations.use(language)
        old, page, standing = self.window, self.window.page, self.window.geometry()
        old.remember()
        self._early = None  # it goes with the old window
        self.window = self._furnish(MainWindow(self.preferences))
        self.window.setGeometry(standing)
        if self.newsroom is not None:
            self._fill_window(page)
        self.window.show()
        old.closing.disconnect(self.close)
        old.hide()
        old.deleteLater()
        if self.background is not None:
            self._say_intake(*self.background.intake_state)

    # What the first start offers ----------------------------------------------------------------------------

    def load_sample(self) -> None:
        """The sample newsroom, through the writer: what it makes is told as it comes."""
        newsroom = self.newsroom
        assert newsroom is not None
        from editor.sample import load  # late: only when asked for

        self.jobs.write(
            lambda progress: load(newsroom, progress),
            on_result=self._sample_is_there,
            owner=self,
            title=self.tr("Opening the sample newsroom"),
        )

    def _sample_is_there(self, sample: Sample) -> None:
        self._end_welcome()
        self.hub.publish(Changes.of(article=sample.articles, report=sample.reports, group=0, outbox=0))
        self.go.article_requested.emit(sample.first, None)

    def choose_import(self) -> None:
        """Ask for files, and make articles of them."""
        self.importing.choose(self.window)

    def _tell_imported(self, run: ImportRun) -> None:
        """The first article is opened; the banner says what became of all files, and leads to the report."""
        from editor.desktop.import_report import ImportReport, summary  # late: start-up time

        if self._welcomes and run.made:
            self._end_welcome()
        if run.made:
            self.go.article_requested.emit(run.made[0].saved.article_id, None)
        elif len(run.failed) == 1:
            self.window.banner.show_error(run.failed[0][1])
            return
        elif not run.failed:
            return

        def show_report() -> None:
            def go_to(article_id: int) -> None:
                self.go.article_requested.emit(article_id, None)

            ImportReport(run, self.icons, go_to, self.window).open()

        said, rest = summary(run)
        tone: Tone = "warning" if run.failed or run.stopped else "good"
        self.window.banner.say(said, rest, tone=tone, way_on=self.tr("What was kept and left out"), act=show_report)

    # The end ------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Stop what runs, in the order that loses nothing: no new reports, the worker, the jobs, the database."""
        if self._closed:
            return
        self._closed = True
        self.window.hide()
        if self._seats is not None:
            self._seats.stop()
        if self.background is not None:
            self.background.stop()
        self.jobs.close()
        newsroom = self._end_growing() or self.newsroom
        if newsroom is not None:
            newsroom.close()
        self.preferences.sync()
        self.translations.remove()
        self.window.deleteLater()  # Qt takes it apart in its own order; Python's collector would not
        QApplication.quit()


def _first_page(file: Path) -> list[ArticleRecord] | None:
    from db.glance import first_page  # late: the window first

    return first_page(file, FIRST_PAGE)


def _opened(paths: Paths, database_url: str | None) -> tuple[Newsroom, bool]:
    """The newsroom, and whether it has no article yet."""
    from editor.bootstrap import Newsroom  # late: SQLAlchemy is imported beside the window, not before it

    newsroom = Newsroom(paths, database_url)
    newsroom.open()
    import_module(PANELS[0].package + ".panel")  # here, so that the GUI thread has only to build it
    return newsroom, not newsroom.articles.page(limit=1)
