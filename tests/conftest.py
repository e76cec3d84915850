"""What every test may ask for."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import HealthCheck, settings

from tests import components
from tests.servers.sftp import HOW_TO_GET_IT as HOW_TO_GET_SFTP
from tests.servers.sftp import SftpServer, private_sftp
from tests.servers.sftp import available as sftp_is_available
from tests.servers.wordpress import HOW_TO_GET_IT as HOW_TO_GET_WORDPRESS
from tests.servers.wordpress import WordPress, private_wordpress
from tests.servers.wordpress import available as wordpress_is_available

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("SE_OFFLINE", "true")  # selenium never looks for a driver on the network

# A busy machine fails no property: neither an example nor the making of it has a clock.
settings.register_profile("qalam", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("qalam")

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
HOW_TO_GET_POSTGRES = f"install postgresql, or set {components.POSTGRES_URL_VARIABLE}"

Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)

_started = contextlib.ExitStack()
_FULL_COLLECTION_EVERY = 20  # tests
_tests_done = 0


def _postgres_server() -> str | None:
    """The server's URL: the one that is given, else a private cluster's, else None where PostgreSQL is missing."""
    if components.POSTGRES_URL_VARIABLE not in os.environ and components.postgres_programs():
        url = _started.enter_context(components.private_postgres())
        os.environ[components.POSTGRES_URL_VARIABLE] = url  # worker processes inherit it
        _started.callback(os.environ.pop, components.POSTGRES_URL_VARIABLE, None)
    return os.environ.get(components.POSTGRES_URL_VARIABLE)


def pytest_configure(config: pytest.Config) -> None:
    """No test sees the user's own data. Where tests are spread over processes, all use one PostgreSQL."""
    os.environ["QALAM_HOME"] = _started.enter_context(tempfile.TemporaryDirectory(prefix="qalam-home-"))
    spreads = bool(getattr(config.option, "numprocesses", None))
    if spreads and not hasattr(config, "workerinput") and not config.option.collectonly:
        _postgres_server()


def pytest_unconfigure() -> None:
    """Nothing is left running."""
    _started.close()


def pytest_sessionstart() -> None:
    """Cycles are collected between tests, in this thread: a server's thread must never destroy a widget."""
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish() -> None:
    """After each test what is young, now and then everything."""
    global _tests_done
    _tests_done += 1
    if not gc.isenabled():
        gc.collect(2 if _tests_done % _FULL_COLLECTION_EVERY == 0 else 1)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Generator[None, object, object]:
    """After all fixtures: no widget outlives its test. Qt dresses every widget that there is when a style sheet comes,
    and ends the process where one of an earlier test goes away meanwhile.
    """
    try:
        return (yield)
    finally:
        _take_widgets_away()


def _take_widgets_away() -> None:
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets is not None else None
    if widgets is None or not isinstance(application, widgets.QApplication):
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from shiboken6 import delete, isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for widget in widgets.QApplication.topLevelWidgets():
        if isValid(widget) and widget.parent() is None:
            delete(widget)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where every component is required, a test that was skipped is a test that failed."""
    return _without_gaps((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a module that skips itself."""
    return _without_gaps((yield))


def _without_gaps(report: Report) -> Report:
    if not report.skipped or hasattr(report, "wasxfail") or not components.components_are_required():
        return report
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    if components.OTHER_SYSTEM not in reason:
        report.outcome = "failed"
        report.longrepr = f"{reason} ({components.STRICT_VARIABLE}=1 allows no gap)"
    return report


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of measured texts beside the repository."""
    components.require("the shared data folder", SHARED_DATA.is_dir(), "it lies beside the repository")
    return SHARED_DATA


@pytest.fixture(scope="session")
def real_page(shared_data: Path) -> Path:
    """The real page of 2018, as a reader copied it. Its text is the agency's and is never bundled."""
    return shared_data / "kt-kz-2018-06-13-alliance.txt"


@pytest.fixture(scope="session")
def sftp_server() -> Iterator[SftpServer]:
    """OpenSSH's server; each test that writes there makes a folder of its own."""
    components.require("OpenSSH's server", sftp_is_available(), HOW_TO_GET_SFTP)
    with private_sftp() as server:
        yield server


@pytest.fixture(scope="session")
def wordpress() -> Iterator[WordPress]:
    """A WordPress of the run's own, with an editor and a reader. Tests that write there begin by emptying it."""
    components.require("WordPress", wordpress_is_available(), HOW_TO_GET_WORDPRESS)
    with private_wordpress() as site:
        yield site


@pytest.fixture(scope="session")
def smtp_server() -> Iterator[components.SmtpServer]:
    """A server that letters are handed over to, one for all tests: each writes to an address of its own."""
    components.require("Exim", components.exim_program(), "apt-get install exim4-daemon-light")
    with components.private_exim() as server:
        yield server


@pytest.fixture(scope="session")
def postgres_url() -> str:
    """The URL of a PostgreSQL server (its maintenance database): ask for `postgres_database` to write anything."""
    url = _postgres_server()
    components.require("PostgreSQL", url, HOW_TO_GET_POSTGRES)
    assert url is not None
    return url


@pytest.fixture
def postgres_database(postgres_url: str) -> Iterator[str]:
    """The URL of an empty PostgreSQL database that this test has to itself."""
    with components.fresh_database(postgres_url) as url:
        yield url


@pytest.fixture(scope="session")
def xvfb() -> Iterator[str]:
    """The `DISPLAY` of an X server without a monitor, 1920x1080; start programs on it with `QT_QPA_PLATFORM=xcb`."""
    components.require("Xvfb", components.has_program("Xvfb"), "install xvfb")
    with components.private_screen() as display:
        yield display


@pytest.fixture
def chromium(tmp_path: Path) -> Iterator[Chrome]:
    """A running Chromium with a fresh profile, driven by selenium."""
    here = components.CHROMIUM.exists() and components.CHROMEDRIVER.exists()
    components.require("Chromium", here, "install chromium and chromium-driver")
    with components.chromium_browser(tmp_path / "chromium-profile") as browser:
        yield browser


@pytest.fixture(scope="session")
def html_messages() -> Callable[..., list[str]]:
    """The Nu HTML checker: give it pages on the disk, get what it has against them; empty means valid."""
    here = components.has_program("java") and components.NU_CHECKER.exists()
    components.require("the Nu HTML checker", here, "install a Java runtime, and run npm ci in build_spec")
    return components.html_messages


@pytest.fixture(scope="session")
def word_messages() -> Callable[..., list[str]]:
    """Microsoft's validator of Word files: give it files, get what it has against them; empty means valid."""
    here = components.has_program("node") and components.WORD_VALIDATOR.exists()
    components.require("the validator of Word files", here, "install Node.js, and run npm ci in build_spec")
    return components.word_messages
