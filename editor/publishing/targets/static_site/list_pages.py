"""Pages that list: the front page and the days, topics, the archive by month, and the search. Nothing is read or
written here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from editor.publishing.targets.static_site import times
from editor.publishing.targets.static_site.pages import Look, Teaser, common_values, day_path, teasers
from editor.publishing.targets.static_site.rows import Row, row_of
from editor.publishing.targets.static_site.templates import NOTHING, Html, joined, page, part


def month_path(month: str) -> str:
    """Where the days of a month ("2026-03") are listed."""
    return f"month-{month}.html"


def month_title(month: str, language: str) -> str:
    """ "Наурыз 2026", with the month's name as a heading has it."""
    from babel.dates import format_date  # late: start-up time

    return str(format_date(date.fromisoformat(f"{month}-01"), "LLLL yyyy", locale=language))


def list_page(
    path: str,
    look: Look,
    entries: Sequence[Teaser],
    *,
    most_read: Sequence[Teaser],
    newer: str | None = None,
    older: str | None = None,
    title: str = "",
) -> bytes:
    """The front page, or the list of a day. `newer` and `older` are paths."""
    rows = [row_of(entry.content, entry.path) for entry in entries]
    common = common_values(look, look.language)
    read = teasers("most_read", most_read, common, look.language)
    return _listed(path, look, rows, title=title, newer=newer, older=older, most_read=read)


def topic_page(
    look: Look, path: str, title: str, rows: Sequence[Row], *, newer: str | None, older: str | None
) -> bytes:
    """The newest of a topic, or those of one month."""
    return _listed(path, look, rows, title=title, newer=newer, older=older)


def _listed(
    path: str,
    look: Look,
    rows: Sequence[Row],
    *,
    title: str,
    newer: str | None,
    older: str | None,
    most_read: Html = NOTHING,
) -> bytes:
    common = common_values(look, look.language)
    values: dict[str, str] = {
        **common,
        "label_latest": title or common["label_latest"],
        "title": " — ".join(word for word in (title, look.name) if word),
        "description": f"{title or common['label_latest']}: {look.name}",
        "canonical": look.address("" if path == "index.html" else path) or path,
        "entries": joined([_entry(row) for row in rows]) if rows else part("empty", common),
        "pages": _pages(common, newer, older),
        "most_read": most_read,
    }
    return page("index", values)


def month_page(look: Look, month: str, days: Sequence[date], *, newer: str | None, older: str | None) -> bytes:
    """The days of a month on which anything was published, newest first."""
    links = [(day_path(day), day.strftime("%d.%m.%Y")) for day in days]
    return _plain(look, month_path(month), month_title(month, look.language), links, newer=newer, older=older)


def archive_page(look: Look, months: Sequence[str]) -> bytes:
    """Every month on which anything was published; `months` newest first."""
    links = [(month_path(month), month_title(month, look.language)) for month in months]
    return _plain(look, "archive.html", "", links, heading="label_archive")


def topics_page(look: Look, names: Mapping[str, str]) -> bytes:
    """Every topic in the order of its name; `names` by slug."""
    ordered = sorted(names.items(), key=lambda found: (found[1].casefold(), found[0]))
    links = [(f"topic-{slug}.html", name) for slug, name in ordered]
    return _plain(look, "topics.html", "", links, heading="label_topics")


def search_page(look: Look) -> bytes:
    """The page on which a script looks through the shards."""
    common = common_values(look, look.language)
    title = common["label_search"]
    values = {"title": f"{title} — {look.name}", "description": f"{title}: {look.name}"}
    return page("search", {**common, **values, "canonical": look.address("search.html")})


def _plain(
    look: Look,
    path: str,
    title: str,
    links: Sequence[tuple[str, str]],
    *,
    heading: str = "",
    newer: str | None = None,
    older: str | None = None,
) -> bytes:
    common = common_values(look, look.language)
    title = title or common[heading]
    items = [part("link", {"href": href, "text": text}) for href, text in links]
    listed = part("links", {**common, "items": joined(items)}) if items else part("empty", common)
    values: dict[str, str] = {
        **common,
        "label_latest": title,
        "title": f"{title} — {look.name}",
        "description": f"{title}: {look.name}",
        "canonical": look.address(path),
        "entries": listed,
        "pages": _pages(common, newer, older),
        "most_read": NOTHING,
    }
    return page("index", values)


def _pages(common: Mapping[str, str], newer: str | None, older: str | None) -> Html:
    links = []
    if newer:
        links.append(part("page_newer", {**common, "href": newer}))
    if older:
        links.append(part("page_older", {**common, "href": older}))
    return part("pages", {**common, "links": Html(" ".join(links))}) if links else NOTHING


def _entry(row: Row) -> Html:
    values: dict[str, str] = {
        "href": row.path,
        "tag": row.tag,
        "direction": "rtl" if row.is_right_to_left else "ltr",
        "headline": row.headline,
        "time_iso": row.at,
        "time_text": times.text(row.moment, row.zone, row.language),
        "lead": part("entry_lead", {"lead": row.summary}) if row.summary else NOTHING,
    }
    return part("entry", values)
