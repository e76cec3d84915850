"""`qalam demo`: the sample newsroom with site, widget, intake and worker on loopback, and the window."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from editor import sample
from editor.bootstrap import Newsroom
from editor.cli.frame import Reply, Session, Subparsers, add_command, port
from editor.newsroom.agency import origin_of, save_agency
from editor.newsroom.paths import Paths, default_paths
from editor.publishing import sites

if TYPE_CHECKING:
    from editor.publishing.targets.static_site.server import SiteServer

FOLDER = "demo"
AGENCY = "Qalam Agency"


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    demo = add_command(subparsers, "demo", run_demo, "the sample newsroom, ready to be tried")
    demo.add_argument("--port", type=port, default=0, help="the site's port (default: a free one)")
    demo.add_argument("--no-window", action="store_true", help="site, intake and worker only, until Ctrl+C")


def run_demo(session: Session) -> Reply:
    """A newsroom of its own beside yours, kept between calls; `--database` puts it elsewhere."""
    paths = Paths(default_paths().home / FOLDER)
    newsroom = Newsroom(paths, session.options.database)
    stop = session.stop_at_signal()
    try:
        newsroom.open()
        with _served_site(session, newsroom) as site, _intake(newsroom, site.url) as intake_url:
            _settle(session, newsroom, site.url, intake_url)
            data = _invitation(newsroom, site.url, intake_url)
            session.tell(Reply(data, [f"site     {site.url}", f"article  {data['article']['url']}"]))
            session.say("Select a wrong word on a page and press Ctrl+Enter. Ctrl+C ends the demonstration.")
            with _worker(newsroom, stop):
                _wait(session, newsroom, stop)
    finally:
        newsroom.close()
    return Reply(None, told=True)


def _served_site(session: Session, newsroom: Newsroom) -> SiteServer:
    from editor.publishing.targets.static_site.server import serve_site  # late: start-up time

    channel = sites.site_channel(newsroom.publishing)
    return serve_site(
        sites.folder_of(channel), port=session.options.port, policy=lambda: sites.policy(channel, newsroom.agency)
    )


@contextmanager
def _intake(newsroom: Newsroom, site_url: str) -> Iterator[str]:
    from editor.reports.intake.http import Intake, IntakeSettings  # late: start-up time

    intake = Intake(newsroom.reports, IntakeSettings(origins=(origin_of(site_url),)))
    port = intake.start()
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        intake.stop()


@contextmanager
def _worker(newsroom: Newsroom, stop: threading.Event) -> Iterator[None]:
    worker = threading.Thread(target=newsroom.worker("demo").run, args=(stop, lambda _: None), name="worker")
    worker.start()
    try:
        yield
    finally:
        stop.set()
        worker.join()


def _settle(session: Session, newsroom: Newsroom, site_url: str, intake_url: str) -> None:
    """The pages name these addresses, so they are saved before the pages are written."""
    agency = replace(
        newsroom.agency,
        name=newsroom.agency.name or AGENCY,
        link=site_url,
        site_url=site_url.rstrip("/"),
        intake_url=intake_url,
    )
    with newsroom.database.unit_of_work() as work:
        save_agency(work, agency)
        work.commit()
    if sample.is_loaded(newsroom):
        sites.build(newsroom.publishing, sites.site_channel(newsroom.publishing), agency)
    else:
        sample.load(newsroom, lambda done, total, text: session.say(f"{done}/{total} {text}".rstrip()))


def _invitation(newsroom: Newsroom, site_url: str, intake_url: str) -> dict[str, Any]:
    """Where to look first: the page with the mistakes of real ones."""
    with newsroom.database.reading() as work:
        first = (work.settings.get("sample_loaded") or {})["articles"][0]
    page = sites.page_of(newsroom.publishing, sites.site_channel(newsroom.publishing), first)
    return {
        "database": newsroom.database.name,
        "site": site_url,
        "intake": f"{intake_url}/reports",
        "article": {"id": first, "url": f"{site_url}{page}"},
    }


def _wait(session: Session, newsroom: Newsroom, stop: threading.Event) -> None:
    if session.options.no_window:
        stop.wait()
        return
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "editor"]
    environment = {**os.environ, "QALAM_HOME": str(newsroom.paths.home)}
    window = subprocess.Popen(
        [*program, "--database", session.options.database or newsroom.database.name], env=environment
    )
    while window.poll() is None and not stop.wait(0.2):
        pass
    if window.poll() is None:
        window.terminate()
        window.wait()
