"""The window: there first, calm while it works, and back where it was."""

from __future__ import annotations

import http.client
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from db.unit_of_work import Database
from editor.articles.document import Document, Paragraph
from editor.bootstrap import Newsroom
from editor.desktop import jobs as jobs_module
from editor.desktop.app import Desktop
from editor.desktop.jobs import JobRunner, Progress
from editor.desktop.panels import PANELS
from editor.desktop.preferences import Preferences
from editor.desktop.settings_pages.agency import AgencyPage
from editor.desktop.settings_pages.seat import SeatPage
from editor.desktop.welcome import Welcome
from editor.errors import EnvironmentFault
from editor.newsroom.paths import Paths
from editor.reports import IncomingReport
from tests.desktop.conftest import TEXT, WRONG, end, make_desktop, section
from tests.desktop.cutting import cut_children

ROOT = Path(__file__).parents[2]
COSTLY = ("alembic", "sqlalchemy", "docx", "lxml", "hypercorn", "hunspell", "chunspell", "babel")
COSTLY_BEFORE_THE_LIST = (
    *("alembic", "docx", "lxml", "hypercorn"),
    *("editor.documents.read", "editor.documents.write", "editor.documents.html_reading", "editor.documents.page"),
    *("editor.language", "editor.publishing", "editor.reports", "editor.exporting"),
)


def test_nothing_costly_is_imported_on_the_way_to_the_window(tmp_path: Path) -> None:
    program = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from pathlib import Path; from editor.desktop.app import Desktop; from editor.newsroom.paths import Paths;"
        "desktop = Desktop(Paths(Path(sys.argv[1]))); desktop.window.show();"
        "print([name for name in sys.argv[2:] if name in sys.modules]); desktop.close()"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "home"), *COSTLY]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert finished.stdout.strip() == "[]"


def test_the_list_of_articles_waits_for_no_format_no_dictionary_and_no_channel() -> None:
    program = (
        "import sys, editor.desktop.app, editor.bootstrap, editor.desktop.article.panel;"
        "print([name for name in sys.argv[1:] if name in sys.modules])"
    )
    command = [sys.executable, "-c", program, *COSTLY_BEFORE_THE_LIST]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert finished.stdout.strip() == "[]"


def test_every_panel_opens_and_fits_into_900_pixels(desktop: Desktop, article: int, qtbot: QtBot) -> None:
    window = desktop.window
    window.resize(900, 600)
    for spec in PANELS:
        window.show_page(spec.id)
        assert window.page == spec.id
        assert window.stack.currentWidget() is window.panel(spec.id)
    assert window.size() == QSize(900, 600)


def test_in_a_wide_window_the_text_is_as_wide_as_its_column(paths: Paths, article: int, qtbot: QtBot) -> None:
    wide = make_desktop(paths)
    wide.start()
    wide.window.resize(1920, 1080)
    qtbot.waitUntil(lambda: wide.newsroom is not None)
    wide.go.article_requested.emit(article, None)
    page = wide.window.panel("articles").page  # type: ignore[attr-defined]  # the article panel has one
    qtbot.waitUntil(page.isVisible)
    assert page.viewport().width() < 1000
    assert page.document().textWidth() == page.viewport().width()
    end(wide)


def test_panels_are_reached_by_keys(desktop: Desktop) -> None:
    for key, page in (
        (Qt.Key.Key_2, "inbox"),
        (Qt.Key.Key_3, "queue"),
        (Qt.Key.Key_Comma, "settings"),
        (Qt.Key.Key_1, "articles"),
    ):
        QTest.keyClick(desktop.window, key, Qt.KeyboardModifier.ControlModifier)
        assert desktop.window.page == page


def test_the_window_comes_back_as_it_was_left(desktop: Desktop, paths: Paths, qtbot: QtBot) -> None:
    desktop.window.show_page("queue")
    desktop.window.resize(900, 600)  # no larger than the screen of a test, which a window never outgrows
    assert desktop.window.close()
    end(desktop)
    again = make_desktop(paths)
    again.start()
    qtbot.waitUntil(lambda: again.newsroom is not None)
    assert again.window.page == "queue"
    assert again.window.size() == QSize(900, 600)
    end(again)


@pytest.fixture
def first_start(tmp_path: Path, qtbot: QtBot) -> Iterator[Desktop]:
    """Nothing is there yet; jobs run as in the real program."""
    paths = Paths(tmp_path / "new")
    Preferences(paths.window).language = "en"
    made = Desktop(paths, serve=False)
    made.start()
    qtbot.waitUntil(lambda: made.newsroom is not None, timeout=30_000)
    yield made
    end(made)


def test_the_first_start_offers_the_sample_and_opens_it(first_start: Desktop, qtbot: QtBot) -> None:
    welcome = first_start.window.stack.currentWidget()
    assert isinstance(welcome, Welcome)
    with qtbot.waitSignal(first_start.go.article_requested, timeout=60_000):
        welcome.sample_requested.emit()
    assert first_start.window.page == "articles"
    assert first_start.preferences.welcomed
    qtbot.waitUntil(lambda: first_start.window.rail.button("inbox").count > 0)


def test_the_first_start_speaks_the_language_that_is_chosen(first_start: Desktop, qtbot: QtBot) -> None:
    first_start.set_language("ru")
    assert first_start.preferences.language == "ru"
    assert isinstance(first_start.window.stack.currentWidget(), Welcome)
    first_start.set_language("en")
    welcome = first_start.window.stack.currentWidget()
    assert isinstance(welcome, Welcome)
    welcome.empty_requested.emit()
    assert first_start.window.page == "articles"


def test_the_first_start_asks_what_the_newsroom_is_called(first_start: Desktop, qtbot: QtBot) -> None:
    welcome = first_start.window.stack.currentWidget()
    assert isinstance(welcome, Welcome)
    welcome.agency.setText(" Қала ақпарат ")
    welcome.empty_requested.emit()
    newsroom = first_start.newsroom
    assert newsroom is not None
    qtbot.waitUntil(lambda: newsroom.agency.name == "Қала ақпарат")
    assert newsroom.agency.site_url  # what a new newsroom stands with is kept


def test_a_file_becomes_an_article(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    page = tmp_path / "мақала.txt"
    page.write_text("Кітапхана ашылды\n\n" + TEXT, encoding="utf-8")
    with qtbot.waitSignal(desktop.go.article_requested):
        desktop.importing.take([page])
    assert desktop.newsroom is not None
    assert [record.headline for record in desktop.newsroom.articles.page()] == ["Кітапхана ашылды"]


def test_a_file_that_cannot_be_read_is_said_in_the_banner(desktop: Desktop, tmp_path: Path) -> None:
    page = tmp_path / "empty.txt"
    page.write_bytes(b"")
    desktop.importing.take([page])
    assert desktop.window.banner.isVisible()
    assert "no text in this file" in desktop.window.banner.text
    assert "Choose another file" in desktop.window.banner.text


def test_a_database_that_cannot_be_opened_is_said_with_a_way_on(tmp_path: Path, qtbot: QtBot) -> None:
    paths = Paths(tmp_path / "home")
    paths.home.mkdir()
    paths.database.write_bytes(b"this is no database at all" * 100)
    desktop = make_desktop(paths)
    desktop.window.show()
    desktop.open_newsroom()
    shown = desktop.window.stack.currentWidget()
    assert shown is not None
    said = " ".join(label.text() for label in shown.findChildren(QLabel))
    assert "newsroom.db" in said
    assert desktop.newsroom is None
    assert paths.database.read_bytes().startswith(b"this is no database")
    end(desktop)


def test_long_work_is_shown_with_its_way_to_stop(
    paths: Paths, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs_module, "SHOWN_AFTER_MS", 1)
    Preferences(paths.window).language = "en"
    desktop = Desktop(paths, jobs=JobRunner(), serve=False)
    desktop.window.show()
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        progress(3, 10, "page 3")
        assert go_on.wait(10)
        progress(4, 10, "page 4")

    with qtbot.waitSignal(desktop.jobs.shown):
        job = desktop.jobs.write(work, title="Exporting")
    status = desktop.window.status
    qtbot.waitUntil(lambda: status._work.text() == "Exporting · page 3")
    assert (status._bar.value(), status._bar.maximum()) == (3, 10)
    status._stop.click()
    with qtbot.waitSignal(job.cancelled):
        go_on.set()
    assert not status._stop.isVisible()
    end(desktop)


@pytest.fixture
def serving(paths: Paths, newsroom: Newsroom, qtbot: QtBot) -> Iterator[Desktop]:
    """With worker and intake, as the real program starts."""
    liked = Preferences(paths.window)
    liked.welcomed, liked.language = True, "en"
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        liked.intake_port = probe.getsockname()[1]
    liked.sync()
    made = Desktop(paths)
    made.start()
    qtbot.waitUntil(lambda: "come in at port" in made.window.status.text, timeout=30_000)
    yield made
    end(made)


def test_what_is_published_goes_out_while_the_window_is_open(
    serving: Desktop, newsroom: Newsroom, qtbot: QtBot
) -> None:
    document = Document(language="kk", headline="Жаңа мектеп", blocks=(Paragraph("aaaa0002", None, TEXT),))
    saved = newsroom.articles.create(document, author="Айгүл", reason="written")
    seat = serving.newsroom
    assert seat is not None
    serving.jobs.write(lambda _: seat.publishing.publish(saved.article_id, None, author="Айгүл"))
    qtbot.waitUntil(lambda: seat.publishing.counts()["done"] == 2, timeout=20_000)


def test_a_report_through_another_process_reaches_the_badge(
    serving: Desktop, newsroom: Newsroom, article: int, qtbot: QtBot
) -> None:
    incoming = IncomingReport(quote=WRONG, suggestion="оқу залы", article=article, idempotency_key="k")
    newsroom.reports.receive(incoming, door="http")
    qtbot.waitUntil(lambda: serving.window.rail.button("inbox").count == 1, timeout=20_000)


def test_senders_are_asked_for_a_proof_of_work_once_the_settings_say_so(serving: Desktop, qtbot: QtBot) -> None:
    def asks() -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", serving.preferences.intake_port, timeout=20)
        try:
            connection.request("GET", "/challenge")
            return connection.getresponse().status == 200
        except OSError:
            return False  # it is listening anew
        finally:
            connection.close()

    assert not asks()
    seat = section(serving, SeatPage)
    seat.challenge.setChecked(True)
    qtbot.waitUntil(asks, timeout=20_000)


def test_closing_stops_everything_that_was_started(serving: Desktop) -> None:
    port = serving.preferences.intake_port
    assert serving.window.close()
    assert not [
        thread.name for thread in threading.enumerate() if thread.name.startswith(("worker", "sending", "writer"))
    ]
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0


def test_a_port_that_is_taken_is_said_in_the_status_line(paths: Paths, newsroom: Newsroom, qtbot: QtBot) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        liked = Preferences(paths.window)
        liked.welcomed, liked.language, liked.intake_port = True, "en", other.getsockname()[1]
        liked.sync()
        desktop = Desktop(paths)
        desktop.start()
        qtbot.waitUntil(lambda: "is taken" in desktop.window.status.text, timeout=30_000)
        end(desktop)


def test_a_locked_database_is_said_and_nothing_is_lost(desktop: Desktop) -> None:
    def refuse(_: Progress) -> None:
        raise EnvironmentFault("locked", "wait", code="database_locked")

    desktop.jobs.write(refuse)
    assert "Another program holds" in desktop.window.banner.text


def test_nothing_in_the_desktop_blocks_or_nests_the_event_loop() -> None:
    for path in (ROOT / "editor" / "desktop").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "processEvents(" not in text, path
        assert "time.sleep" not in text, path
        if path.name != "start.py":
            assert ".exec()" not in text, path


def test_void_calls_of_qt_keep_the_references_to_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 drops one at every void call, and ends Python 3.11 after some thousands."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
        thing.blockSignals(False)
    assert sys.getrefcount(None) > before - 500


def test_settings_are_kept_and_told(desktop: Desktop, paths: Paths) -> None:
    panel = section(desktop, AgencyPage)
    assert panel.name.text() == "Қала ақпарат"
    panel.name.setText("Дала ақпарат")
    panel.save.click()
    database = Database(str(paths.database))
    with database.reading() as work:
        assert (work.settings.get("agency") or {})["name"] == "Дала ақпарат"
    database.close()
    panel.zone.setText("Asia/Nowhere")
    panel.save.click()
    assert "no time zone" in panel.banner.text
    seat = section(desktop, SeatPage)
    seat.undo.setValue(25)
    seat.theme.setCurrentIndex(seat.theme.findData("dark"))
    seat.theme.activated.emit(0)
    assert desktop.theme.is_dark
    assert (desktop.preferences.undo_seconds, desktop.preferences.theme) == (25, "dark")


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_no_field_and_no_button_of_a_panel_is_cut_in_the_narrowest_window(
    desktop: Desktop, report: Callable[..., int], qtbot: QtBot, language: str
) -> None:
    report()
    desktop.set_language(language)
    desktop.window.resize(900, 600)
    desktop.window.show()
    cut = {}
    for spec in PANELS:
        desktop.window.show_page(spec.id)
        qtbot.waitUntil(desktop.jobs.is_idle)
        cut[spec.id] = cut_children(desktop.window.panel(spec.id))
    desktop.translations.use("en")
    assert desktop.window.width() == 900
    assert not any(cut.values()), {panel: found for panel, found in cut.items() if found}
