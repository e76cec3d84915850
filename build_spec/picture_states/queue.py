"""The queue and the calendar, with what waits in them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from picture_states.steps import SETTLES_MS, Picture, end_dialogs, page, wait

if TYPE_CHECKING:
    from editor.desktop.app import Desktop


def _calendar(desktop: Desktop) -> None:
    """Drafts that wait for their hours in this week, and what went out of it."""
    from dataclasses import replace
    from datetime import UTC, datetime
    from zoneinfo import ZoneInfo

    newsroom = desktop.newsroom
    assert newsroom is not None
    zone = ZoneInfo(newsroom.agency.zone)
    tomorrow = datetime.now(UTC).astimezone(zone) + timedelta(days=1)
    text = newsroom.articles.open(newsroom.articles.page()[-1].id).document
    for number, headline in enumerate(("Ертеңгі ауа райы", "Мектептерде сабақ басталады", "Қала күніне дайындық")):
        if any(record.headline == headline for record in newsroom.articles.page()):
            continue
        saved = newsroom.articles.create(replace(text, headline=headline), author="aigerim", reason="written")
        at = tomorrow.replace(hour=9 + 3 * number, minute=20 * number, second=0, microsecond=0)
        newsroom.publishing.publish(saved.article_id, None, author="aigerim", at=at)
    desktop.window.show_page("queue")
    panel: Any = desktop.window.panel("queue")
    panel.show_filter("calendar")
    wait(desktop.jobs.is_idle)
    scheduled = newsroom.calendar.entries(panel.calendar.model.first, 7, zone.key)
    waiting = [entry for entry in scheduled if entry.kind == "scheduled"]
    if waiting:
        panel.calendar.view.choose(waiting[0].article.id)


def _out_of_calendar(desktop: Desktop) -> None:
    panel: Any = desktop.window.panel("queue")
    panel.show_filter("waiting")


def _queue_waiting(desktop: Desktop) -> None:
    """One channel is paused, the folder of another is away."""
    from dataclasses import replace

    newsroom = desktop.newsroom
    assert newsroom is not None
    desktop.window.show_page("queue")
    panel: Any = desktop.window.panel("queue")
    wait(desktop.jobs.is_idle, SETTLES_MS)
    for channel in newsroom.publishing.channels():
        if channel.name == "site":
            newsroom.publishing.pause(channel.name)
        elif channel.name == "word":
            folder = Path(channel.settings["folder"])
            if folder.exists():
                folder.rename(folder.with_name("word-away"))
    if not newsroom.publishing.queue(states=("waiting",)):
        record = newsroom.articles.page()[-1]
        opened = newsroom.articles.open(record.id)
        changed = replace(opened.document, headline=f"{opened.document.headline} (толықтырылды)")
        newsroom.articles.save(record.id, opened.revision, changed, author="aigerim", reason="edited")
        newsroom.publishing.publish(record.id, ["site", "word"], author="aigerim")
        newsroom.worker("picture").run_once()
    panel.show_filter("waiting")
    wait(desktop.jobs.is_idle, SETTLES_MS)


def _rehearsal(desktop: Desktop) -> None:
    _queue_waiting(desktop)
    panel: Any = desktop.window.panel("queue")
    panel.table.selectRow(0)
    panel.rehearse()
    wait(desktop.jobs.is_idle, SETTLES_MS)


PICTURES = (
    Picture("queue", page("queue")),
    Picture("queue-waiting", _queue_waiting),
    Picture("rehearsal", _rehearsal, end_dialogs),
    Picture("calendar", _calendar, _out_of_calendar),
)
