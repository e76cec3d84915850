"""The site's folder: which files depend on an article, and writing only those that differ.

A page is written last but for what names it, and each file is replaced whole, so that a kill at any moment leaves pages
that are old or new; the next attempt writes the rest. What another worker wrote meanwhile is never set back (`Notes`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import resources
from editor.newsroom.files import write_fault
from editor.publishing.adapters import media_folder, published_pictures, shown_files
from editor.publishing.targets.folders import (
    STATE,
    FolderLock,
    Notes,
    make_folder,
    present_folder,
    write_if_different,
)
from editor.publishing.targets.picture_uses import PictureUses, copy_picture
from editor.publishing.targets.protocol import Archive, Content
from editor.publishing.targets.static_site import feeds, list_pages, pages, times
from editor.publishing.targets.static_site.catalogue import Catalogue
from editor.publishing.targets.static_site.gone import GONE_LIST, gone_list, gone_paths
from editor.publishing.targets.static_site.pages import Look, Teaser
from editor.publishing.targets.static_site.related import RECENT, most_read, related
from editor.publishing.targets.static_site.rows import Row, kept_row, row_as_note, row_of
from editor.publishing.targets.static_site.templates import template_bytes, themed
from editor.publishing.targets.static_site.theme import require_theme
from editor.publishing.targets.static_site.view import View

NEIGHBOURS = 6  # pages beside a new article that name it at once; the others learn of it when they are written again
ENTRIES = 30
_ALL_TIME = (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))
GONE = ""  # what pages say of an article that was withdrawn
_ASSETS = (
    ("templates/site/site.css", "site.css"),
    ("templates/site/icon.svg", "icon.svg"),
    ("templates/site/robots.txt", "robots.txt"),
    ("templates/site/search.js", "search.js"),
    ("templates/site/count.js", "count.js"),
    ("reader_widget/qalam-report.js", "qalam-report.js"),
)


class Site:
    """One site's folder; the caller holds its lock."""

    def __init__(
        self,
        folder: Path,
        look: Look,
        view: View,
        checkpoint: Callable[[], None] = lambda: None,
        media: Path | None = None,
    ) -> None:
        self._folder = folder
        self._look = look
        self._view = view
        self._checkpoint = checkpoint
        self._uses = PictureUses(folder)
        self._media_folder = media
        self._media = published_pictures(media_folder(media), self._write_picture) if media is not None else None
        self._notes = Notes(folder)
        self._mentions = folder / STATE / "mentions"
        self._catalogue = Catalogue(folder, look, self._write, self._remove)
        self.written: list[str] = []

    def put(self, content: Content) -> str:
        """The article's page and everything that depends on it; returns its path."""
        path = self._path(content)
        is_new = "named" not in self._notes.read(content.article.id)
        self._uses.begin(self._is_empty)
        pictures = self._claim_pictures(content)
        self._write_assets()
        self._note_gone(content.article.id, path, is_gone=False)
        self._write_article(content)
        if is_new:
            self._write_neighbours(content)
        self._name_it_anew(content, path, self._fingerprint(content, path))
        self._write_lists(content)
        self._list(content.article.id, row_of(content, path))
        self._write_versions(content)
        self._uses.release(content.article.id, pictures)
        return path

    def take_away(self, content: Content) -> str:
        """A page that says that it was withdrawn, and nothing that names it any more; returns its path."""
        path = self._path(content)
        self._uses.begin(self._is_empty)
        self._write_assets()
        self._write(path, pages.withdrawn_page(self._look, content))
        self._note_gone(content.article.id, path, is_gone=True)
        self._name_it_anew(content, path, GONE)
        self._write_lists(content)
        self._list(content.article.id, None)
        self._write_versions(content)
        self._uses.release(content.article.id, ())  # last: no page and no feed shows them any more
        return path

    def build(self, contents: Sequence[Content], progress: Callable[[int, int], None], *, is_all: bool) -> None:
        """Every page anew. `progress` gets how many are done of how many; what it raises ends the build. `is_all`: no
        article is being written by somebody else meanwhile, so that the use of every picture is known afterwards.
        """
        self._write_assets()
        days, rows = set(), []
        for number, content in enumerate(contents):
            pictures = self._claim_pictures(content)
            self._write_article(content)
            self._uses.release(content.article.id, pictures)
            days.add(self._day(content))
            rows.append(row_of(content, self._path(content)))
            progress(number + 1, len(contents))
        for day in sorted(days):
            self._write_day(day)
        self._catalogue.build(rows)
        for row in rows:
            self._notes.write(row.id, {**self._notes.read(row.id), "row": row_as_note(row)})
        self._write_front()
        if is_all:
            self._uses.complete()
            listed = {pages.day_path(day) for day in days} | {
                list_pages.month_path(self._catalogue.month(row)) for row in rows
            }
            for path in (*self._folder.glob("day-????-??-??.html"), *self._folder.glob("month-????-??.html")):
                if path.name not in listed:
                    self._remove(path.name)

    # Pages --------------------------------------------------------------------------------------------------

    def _write_article(self, content: Content) -> None:
        view, path = self._view, self._path(content)
        versions = view.versions(content)
        told = {other.article.id for other in versions}  # the switch names them
        likely = related(content, [other for other in view.near(content) if other.article.id not in told])
        read = most_read(content, view.recent(RECENT, content.article.language))
        # Before the page: a kill in between leaves a note too many, which is harmless, and never one too few.
        for other in {other.article.id for other in (*likely, *read)}:
            self._remember_mention(other, content.article.id)
        shown = pages.article_page(
            content,
            path,
            self._look,
            related=self._teasers(likely),
            most_read=self._teasers(read),
            versions=self._teasers(versions),
            media=self._media,
        )
        self._write(path, shown)

    def _write_versions(self, content: Content) -> None:
        """The pages that have this text in another script name each other."""
        for other in self._view.versions(content):
            if not self.is_under_way(other.article.id):
                self._write_article(other)

    def _note_gone(self, article_id: int, path: str, *, is_gone: bool) -> None:
        """The list grows with the years: it is read only for an article that is being withdrawn, or once was. The note
        comes first, so that a kill in between leaves one that says too much.
        """
        note = self._notes.read(article_id)
        if is_gone:
            self._notes.write(article_id, {**note, "listed_gone": True})
        elif not note.get("listed_gone", note.get("named") == GONE):
            return
        known = gone_paths(self._folder)
        if (path in known) != is_gone:
            self._write(GONE_LIST, gone_list(known ^ {path}))
        if not is_gone:
            self._notes.write(article_id, {**self._notes.read(article_id), "listed_gone": False})

    def _list(self, article_id: int, row: Row | None) -> None:
        """Topics, archive and search; what they said before stands in the note until they say the new thing."""
        note = self._notes.read(article_id)
        before = kept_row(note.get("row"))
        if row is not None:
            self._catalogue.put(row, before=before)
        elif before is not None:
            self._catalogue.take_away(before)
        self._notes.write(article_id, {**note, "row": row_as_note(row) if row else None})

    def _name_it_anew(self, content: Content, path: str, fingerprint: str) -> None:
        """Pages that name this article, where what they say of it changed."""
        note = self._notes.read(content.article.id)
        if note.get("named") not in (None, fingerprint):
            for other_id in self._mentioned_by(content.article.id):
                other = self._view.held(other_id)
                if other is not None and other_id != content.article.id and not self.is_under_way(other_id):
                    self._write_article(other)
        day = self._day(content).isoformat()
        if note.get("day") not in (None, day):  # it was given another date: it leaves the list of the old one
            self._write_day_and_beside(date.fromisoformat(note["day"]))
        self._notes.write(content.article.id, {**note, "path": path, "named": fingerprint, "day": day})

    def _write_neighbours(self, content: Content) -> None:
        """The pages nearest in time, which may name the new article now: a bounded few, however large the site."""
        for neighbour in self._view.near(content)[:NEIGHBOURS]:
            if not self.is_under_way(neighbour.article.id):
                self._write_article(neighbour)

    def _write_lists(self, content: Content) -> None:
        """The front page and the list of the article's day."""
        self._write_day_and_beside(self._day(content))
        self._write_front()

    def _write_front(self) -> None:
        entries = self._view.recent(ENTRIES)
        read = most_read(None, self._view.recent(RECENT))
        older = pages.day_path(self._day(entries[-1])) if len(entries) == ENTRIES else None
        self._write(
            "index.html",
            list_pages.list_page(
                "index.html", self._look, self._teasers(entries), most_read=self._teasers(read), older=older
            ),
        )
        self._write("404.html", pages.not_found_page(self._look))
        self._write_feeds(entries)

    def _write_feeds(self, newest: Sequence[Content]) -> None:
        """Feeds name whole addresses: where the site's own is not known there are none."""
        if not self._look.agency.site_url:
            return
        held = [found for content in newest if (found := self._view.held(content.article.id)) is not None]
        entries = [feeds.entry(teaser, self._look, self._media) for teaser in self._teasers(held)]
        self._write(feeds.RSS, feeds.rss(entries, self._look))
        self._write(feeds.ATOM, feeds.atom(entries, self._look))
        self._write(feeds.JSON_FEED, feeds.json_feed(entries, self._look))
        since = feeds.news_of(newest)
        news = self._view.between(since, datetime.max.replace(tzinfo=UTC)) if since else []
        self._write(feeds.NEWS_SITEMAP, feeds.news_sitemap(self._teasers(news), self._look))

    def _write_day_and_beside(self, day: date) -> None:
        """The list of one day, and its neighbours where it is new, or goes: then they go first, so that a kill in
        between leaves a list that the next attempt finds.
        """
        was_there = (self._folder / pages.day_path(day)).exists()
        start, end = self._bounds(day)
        lists_any = bool(self._view.between(start, end))
        if lists_any:
            self._write_day(day)
        if lists_any != was_there:
            for beside in (self._neighbour(end, later=True), self._neighbour(start, later=False)):
                if beside is not None:
                    self._write_day(beside)
        if not lists_any:
            self._remove(pages.day_path(day))

    def _bounds(self, day: date) -> tuple[datetime, datetime]:
        zone = times.zone(self._look.agency.zone)
        start = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
        next_day = day + timedelta(days=1)
        return start, datetime(next_day.year, next_day.month, next_day.day, tzinfo=zone).astimezone(UTC)

    def _write_day(self, day: date) -> None:
        start, end = self._bounds(day)
        newer, older = self._neighbour(end, later=True), self._neighbour(start, later=False)
        path = pages.day_path(day)
        data = list_pages.list_page(
            path,
            self._look,
            self._teasers(self._view.between(start, end)),
            most_read=(),
            newer=pages.day_path(newer) if newer else "index.html",
            older=pages.day_path(older) if older else None,
            title=day.strftime("%d.%m.%Y"),
        )
        self._write(path, data)

    def _neighbour(self, moment: datetime, *, later: bool) -> date | None:
        found = self._view.neighbour(moment, later=later)
        return found.astimezone(times.zone(self._look.agency.zone)).date() if found else None

    # What is known of each page -----------------------------------------------------------------------------

    def _path(self, content: Content) -> str:
        known = self._notes.read(content.article.id).get("path")
        return known if isinstance(known, str) else pages.path_of(content)

    def _day(self, content: Content) -> date:
        moment = content.article.published_at or content.article.created_at
        return moment.astimezone(times.zone(self._look.agency.zone)).date()

    def _teasers(self, contents: Sequence[Content]) -> list[Teaser]:
        return [Teaser(content, self._path(content)) for content in contents]

    @staticmethod
    def _fingerprint(content: Content, path: str) -> str:
        """What other pages say of this article."""
        moment = content.article.published_at
        return "|".join(
            (path, content.document.language, moment.isoformat() if moment else "", content.document.headline)
        )

    def is_under_way(self, article_id: int) -> bool:
        """Whether something newer than the ledger knows is being written to this article's page."""
        last = self._view.archive.last_delivery(article_id)
        sequence = self._notes.read(article_id).get("sequence", 0)
        return last is None or not isinstance(sequence, int) or sequence > last.outbox_id

    def _mentioned_by(self, article_id: int) -> list[int]:
        try:
            data = json.loads((self._mentions / f"{article_id}.json").read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return []
        return sorted(number for number in data if isinstance(number, int)) if isinstance(data, list) else []

    def _remember_mention(self, named: int, by: int) -> None:
        known = self._mentioned_by(named)
        if by not in known:
            make_folder(self._mentions)
            write_if_different(self._mentions / f"{named}.json", json.dumps(sorted([*known, by])).encode())

    # Files --------------------------------------------------------------------------------------------------

    def _write_assets(self) -> None:
        for source, name in _ASSETS:
            own = source.removeprefix("templates/site/")
            data = resources.path(*source.split("/")).read_bytes() if own == source else template_bytes(own)
            if name == "robots.txt" and self._look.agency.site_url:
                data += f"Sitemap: {self._look.address(feeds.NEWS_SITEMAP)}\n".encode()
            self._write(name, data)

    def _is_empty(self) -> bool:
        return not (self._folder / "index.html").exists()

    def _claim_pictures(self, content: Content) -> set[str]:
        if self._media_folder is None:
            return set()
        shown = shown_files(content.document, self._media_folder)
        self._uses.claim(content.article.id, shown)
        return set(shown)

    def _write_picture(self, path: str, source: Path) -> None:
        """Named by what it holds: one that is there is the right one, and no two articles ask for two of one name."""
        self._checkpoint()
        if copy_picture(source, self._folder / path):
            self.written.append(path)

    def _remove(self, path: str) -> None:
        self._checkpoint()
        try:
            (self._folder / path).unlink(missing_ok=True)
        except OSError as error:
            raise write_fault(error, self._folder / path) from error

    def _write(self, path: str, data: bytes) -> None:
        self._checkpoint()
        if write_if_different(self._folder / path, data):
            self.written.append(path)


@dataclass(frozen=True)
class Built:
    """What a build did: paths that were written, and how many articles there are."""

    written: list[str]
    articles: int


def build_site(
    folder: Path,
    look: Look,
    archive: Archive,
    *,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
    media: Path | None = None,
) -> Built:
    """Write everything that the channel holds anew; what is right already is not touched."""
    present_folder(folder)
    if look.theme is not None:
        require_theme(look.theme)
    with FolderLock(folder), themed(look.theme):
        site = Site(folder, look, View(archive), media=media)
        ids = [one.article.id for one in archive.between(*_ALL_TIME)]
        under_way = {number for number in ids if site.is_under_way(number)}
        contents = [held for number in ids if number not in under_way and (held := archive.held(number)) is not None]
        site.build(contents, progress, is_all=not under_way)
        return Built(site.written, len(contents))
