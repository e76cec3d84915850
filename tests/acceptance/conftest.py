"""A newsroom with everything running: the site and the intake on loopback, a worker by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from editor.bootstrap import Newsroom
from editor.newsroom.agency import origin_of, save_agency
from editor.newsroom.paths import Paths
from editor.publishing import sites
from editor.publishing.targets.static_site.server import serve_site
from editor.reports.intake.http import Intake, IntakeSettings


@dataclass(frozen=True)
class Running:
    """A newsroom whose site and intake answer."""

    newsroom: Newsroom
    site_url: str
    intake_url: str

    def page_url(self, article_id: int) -> str:
        """Where readers see the article."""
        return self.site_url + sites.page_of(
            self.newsroom.publishing, sites.site_channel(self.newsroom.publishing), article_id
        )

    def page(self, article_id: int) -> str:
        """The file that the worker wrote."""
        publishing = self.newsroom.publishing
        channel = sites.site_channel(publishing)
        path = sites.folder_of(channel) / sites.page_of(publishing, channel, article_id)
        return path.read_text(encoding="utf-8")

    def word_files(self) -> list[Path]:
        """What lies in the Word folder."""
        return sorted((self.newsroom.paths.home / "word").glob("*.docx"))

    def work(self) -> int:
        """One round of the worker; how much it sent."""
        outcome = self.newsroom.worker("acceptance").run_once()
        assert outcome.failed == []
        return len(outcome.done)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    newsroom = Newsroom(Paths(tmp_path), str(tmp_path / "newsroom.db"), author="aigerim")
    newsroom.open()
    channel = sites.site_channel(newsroom.publishing)
    with serve_site(sites.folder_of(channel), policy=lambda: sites.policy(channel, newsroom.agency)) as site:
        intake = Intake(newsroom.reports, IntakeSettings(origins=(origin_of(site.url),)))
        intake_url = f"http://127.0.0.1:{intake.start()}"
        try:
            with newsroom.database.unit_of_work() as work:
                agency = replace(
                    newsroom.agency,
                    link="https://agency.example/",
                    site_url=site.url.rstrip("/"),
                    intake_url=intake_url,
                )
                save_agency(work, agency)
                work.commit()
            yield Running(newsroom, site.url, intake_url)
        finally:
            intake.stop()
            newsroom.close()
