"""A reader's browser on a published page, with an intake that records what arrives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests import components
from tests.browser.reader import WITHOUT_HTTPS, Reader
from tests.browser.servers import Intake, Site, a_site, an_intake

if TYPE_CHECKING:
    from selenium.webdriver import Chrome


@pytest.fixture(scope="session")
def shared_chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """One browser for all of these tests. Each test has ports, and so cookies and storage, of its own."""
    here = components.CHROMIUM.exists() and components.CHROMEDRIVER.exists()
    components.require("Chromium", here, "install chromium and chromium-driver")
    profile = tmp_path_factory.mktemp("reader") / "profile"
    flags = ("--window-size=1280,900", "--hide-scrollbars", f"--host-resolver-rules=MAP {WITHOUT_HTTPS} 127.0.0.1")
    with components.chromium_browser(profile, *flags) as browser:
        yield browser


@pytest.fixture
def intake() -> Iterator[Intake]:
    with an_intake() as server:
        yield server


@pytest.fixture
def site() -> Iterator[Site]:
    with a_site() as server:
        yield server


@pytest.fixture
def reader(shared_chromium: Chrome, site: Site, intake: Intake) -> Iterator[Reader]:
    """A reader; afterwards the browser is as it was, and no page has broken its policy or left a cookie."""
    reader = Reader(shared_chromium, site, intake)
    shared_chromium.get_log("browser")
    try:
        yield reader
        assert reader.complaints() == []
        assert shared_chromium.get_cookies() == []
    finally:
        reader.leave()
