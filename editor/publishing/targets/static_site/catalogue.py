"""Pages by topic, the archive by month, and the search: each kept a month at a time, so that one article more rewrites
what belongs to its own month, however many years the site holds.

What a list shows of an article lies as rows under `.qalam`: no list is made by asking for a thousand texts.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from editor.publishing.targets.folders import STATE, make_folder, write_if_different
from editor.publishing.targets.static_site import list_pages, searching, times
from editor.publishing.targets.static_site.pages import Look
from editor.publishing.targets.static_site.rows import (
    Row,
    names_as_bytes,
    newest_first,
    read_names,
    read_rows,
    rows_as_bytes,
    topic_slugs,
)

TOPIC_ENTRIES = 30
ALL = "all"  # the folder of rows that holds every article; those of topics are called topic-SLUG


class Catalogue:
    """The lists of one site's folder; the caller holds its lock. `write` puts a page there if it differs, `remove`
    takes one away that lists nothing any more, if it is there.
    """

    def __init__(
        self, folder: Path, look: Look, write: Callable[[str, bytes], None], remove: Callable[[str], None]
    ) -> None:
        self._folder = folder
        self._look = look
        self._write = write
        self._remove = remove
        self._rows = folder / STATE / "rows"

    def put(self, row: Row, *, before: Row | None = None) -> None:
        """`before`: what the lists say of this article now. Asked twice, it writes nothing the second time."""
        self._change(row.id, row, [found for found in (before, row) if found])

    def take_away(self, row: Row) -> None:
        """`row`: what the lists say of the article now."""
        self._change(row.id, None, [row])

    def build(self, rows: Sequence[Row]) -> None:
        """Everything anew from these rows, which are all that the site holds."""
        groups: dict[tuple[str, str], list[Row]] = {}
        for row in rows:
            for name in self._lists_of(row):
                groups.setdefault((name, self.month(row)), []).append(row)
        for name, month in self._known() - set(groups):
            groups[name, month] = []
        for (name, month), found in groups.items():
            self._keep(name, month, found)
        self._name_topics({slug: topic for row in rows for slug, topic in topic_slugs(row.topics).items()})
        make_folder(self._folder / searching.FOLDER)
        self._write_pages(set(groups))
        self.write_frame()

    def month(self, row: Row) -> str:
        """ "2026-03", in the site's own zone."""
        return row.moment.astimezone(times.zone(self._look.agency.zone)).strftime("%Y-%m")

    def write_frame(self) -> None:
        """The pages that are there even on an empty site."""
        months = self._months(ALL)
        self._write(searching.INDEX, searching.index(months))
        self._write("search.html", list_pages.search_page(self._look))
        self._write("archive.html", list_pages.archive_page(self._look, months))
        names = {slug: topic for slug, topic in self._topics().items() if self._has_any(f"topic-{slug}")}
        self._write("topics.html", list_pages.topics_page(self._look, names))

    # What is kept -------------------------------------------------------------------------------------------

    def _change(self, article_id: int, row: Row | None, known: Iterable[Row]) -> None:
        touched = {(name, self.month(found)) for found in known for name in self._lists_of(found)}
        places = {(name, self.month(row)) for name in self._lists_of(row)} if row else set()
        fresh = set()
        for name, month in touched:
            if month not in self._months(name):
                fresh.add((name, month))
            rest = [other for other in self._kept(name, month) if other.id != article_id]
            self._keep(name, month, [*rest, row] if row and (name, month) in places else rest)
            if month not in self._months(name):
                fresh.add((name, month))
        if row:
            self._name_topics({**self._topics(), **topic_slugs(row.topics)})
        beside = {(name, other) for name, month in fresh for other in self._beside(name, month)}
        make_folder(self._folder / searching.FOLDER)
        self._write_pages(touched | beside)
        self.write_frame()

    @staticmethod
    def _lists_of(row: Row) -> list[str]:
        return [ALL, *(f"topic-{slug}" for slug in topic_slugs(row.topics))]

    def _kept(self, name: str, month: str) -> list[Row]:
        return read_rows(self._rows / name / f"{month}.json") or []

    def _keep(self, name: str, month: str, rows: Sequence[Row]) -> None:
        path = self._rows / name / f"{month}.json"
        if rows:
            make_folder(self._rows)
            make_folder(path.parent)
            write_if_different(path, rows_as_bytes(newest_first(rows)))
        else:
            path.unlink(missing_ok=True)

    def _months(self, name: str) -> list[str]:
        """Those that hold anything, newest first."""
        with suppress(FileNotFoundError):
            return sorted((path.stem for path in (self._rows / name).glob("*.json")), reverse=True)
        return []

    def _has_any(self, name: str) -> bool:
        """Asked for every topic at each publication: of a topic of many years one month is looked at."""
        with suppress(FileNotFoundError), os.scandir(self._rows / name) as entries:
            return any(entry.name.endswith(".json") for entry in entries)
        return False

    def _known(self) -> set[tuple[str, str]]:
        names = [path.name for path in self._rows.iterdir() if path.is_dir()] if self._rows.is_dir() else []
        return {(name, month) for name in names for month in self._months(name)}

    def _beside(self, name: str, month: str) -> list[str]:
        return [other for other in self._around(name, month) if other]

    def _topics(self) -> dict[str, str]:
        return read_names(self._rows / "topics.json")

    def _name_topics(self, names: dict[str, str]) -> None:
        make_folder(self._rows)
        write_if_different(self._rows / "topics.json", names_as_bytes(names))

    # Pages --------------------------------------------------------------------------------------------------

    def _write_pages(self, lists: set[tuple[str, str]]) -> None:
        for name, month in sorted(lists):
            rows = self._kept(name, month)
            if not rows:
                for path in self._pages_of(name, month):
                    self._remove(path)
            elif name == ALL:
                self._write_month(month, rows)
            else:
                self._write_topic_month(name, month, rows)
        for name in sorted({name for name, _month in lists} - {ALL}):
            if self._has_any(name):
                self._write_topic(name)
            else:
                self._remove(f"{name}.html")

    @staticmethod
    def _pages_of(name: str, month: str) -> list[str]:
        return [list_pages.month_path(month), searching.shard_path(month)] if name == ALL else [f"{name}.{month}.html"]

    def _write_month(self, month: str, rows: list[Row]) -> None:
        self._write(searching.shard_path(month), searching.shard(rows))
        zone = times.zone(self._look.agency.zone)
        days = sorted({row.moment.astimezone(zone).date() for row in rows}, reverse=True)
        newer, older = self._around(ALL, month)
        self._write(
            list_pages.month_path(month),
            list_pages.month_page(
                self._look,
                month,
                days,
                newer=list_pages.month_path(newer) if newer else None,
                older=list_pages.month_path(older) if older else None,
            ),
        )

    def _write_topic_month(self, name: str, month: str, rows: list[Row]) -> None:
        newer, older = self._around(name, month)
        self._write(
            f"{name}.{month}.html",
            list_pages.topic_page(
                self._look,
                f"{name}.{month}.html",
                f"{self._title(name)}: {list_pages.month_title(month, self._look.language)}",
                rows,
                newer=f"{name}.{newer}.html" if newer else f"{name}.html",
                older=f"{name}.{older}.html" if older else None,
            ),
        )

    def _write_topic(self, name: str) -> None:
        shown: list[Row] = []
        older = None
        for month in self._months(name):
            rows = self._kept(name, month)
            room = TOPIC_ENTRIES - len(shown)
            shown += rows[:room]
            if len(rows) > room:
                older = month
            if len(rows) >= room:
                older = older or self._around(name, month)[1]
                break
        self._write(
            f"{name}.html",
            list_pages.topic_page(
                self._look,
                f"{name}.html",
                self._title(name),
                shown,
                newer=None,
                older=f"{name}.{older}.html" if older else None,
            ),
        )

    def _around(self, name: str, month: str) -> tuple[str | None, str | None]:
        months = self._months(name)
        newer = next((other for other in reversed(months) if other > month), None)
        return newer, next((other for other in months if other < month), None)

    def _title(self, name: str) -> str:
        slug = name.removeprefix("topic-")
        return self._topics().get(slug, slug)
