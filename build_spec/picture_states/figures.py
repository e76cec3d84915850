"""A month of readers' reports."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from picture_states.steps import Picture

if TYPE_CHECKING:
    from editor.desktop.app import Desktop


def _figures(desktop: Desktop) -> None:
    """A month of reports, made at its first picture: most were right and mended within hours. No text is changed."""
    assert desktop.newsroom is not None
    figures = desktop.newsroom.figures
    if figures.whole().first == figures.whole().last:
        for days in range(29, 0, -1):
            _a_day_of_reports(desktop, timedelta(days=days))
    desktop.window.show_page("figures")
    panel: Any = desktop.window.panel("figures")
    panel.load()


def _a_day_of_reports(desktop: Desktop, ago: timedelta) -> None:
    from editor.reports import IncomingReport, ReportDesk
    from editor.reports.corrections import KINDS

    newsroom = desktop.newsroom
    assert newsroom is not None
    now = [newsroom.clock() - ago]
    desk = ReportDesk(newsroom.database, lambda: now[0], newsroom.publishing)
    articles, day = newsroom.articles.page(), ago.days
    for number in range(2 + day * 7 % 6 - (day % 7 in (2, 3))):
        article = newsroom.articles.open(articles[(day * 5 + number * 3) % len(articles)].id)
        words = [word for word in article.document.text.split() if word.isalpha() and len(word) > 4]
        quote, key = words[(day * 31 + number * 17) % len(words)], f"{day}-{number}"
        taken = desk.receive(
            IncomingReport(quote, article=article.record.id, idempotency_key=f"sample-{key}", reporter=key), door="http"
        )
        if taken.group is None or taken.group.state != "new" or (day + number) % 9 == 0:
            continue
        now[0] += timedelta(minutes=7 + number * 13)
        desk.look_at(taken.group.id)
        now[0] += timedelta(minutes=20 + day * 11 % 90)
        right = (day + number) % 4 != 1
        if not right:
            desk.dismiss(taken.group.id, reason="дұрыс жазылған", author="Айгүл")
            continue
        with newsroom.database.unit_of_work() as work:  # as a fix leaves it, without touching the sample's texts
            group = work.reports.group(taken.group.id)
            work.reports.set_states(group.id, ("new",), "fixed")
            closed = {"state": "fixed", "closed_at": now[0], "closed_by": "Айгүл", "reason": ""}
            work.reports.update_group(group.id, group.version, closed)
            correction: dict[str, object] = {
                "article_id": article.record.id,
                "group_id": group.id,
                "revision": article.revision,
            }
            correction |= {"old_text": quote, "new_text": quote.capitalize(), "note": "", "author": "Айгүл"}
            kind = KINDS[(day * number) % 4 if number else 0]
            work.articles.add_correction(
                {**correction, "created_at": now[0], "undone_at": None, "kind": kind, "is_silent": True}
            )
            work.commit()


PICTURES = (Picture("figures", _figures),)
