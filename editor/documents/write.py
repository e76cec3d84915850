"""The way out: one article in any format that is registered."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from html import escape
from importlib.metadata import entry_points
from pathlib import Path
from typing import Protocol, runtime_checkable

from editor.articles.document import Document
from editor.documents.collection import Entry, Told, html_collection, markdown_collection, text_collection
from editor.documents.html import Media, article_html, direction_html, media_path, safe_address, text_html
from editor.documents.markdown import markdown
from editor.documents.meta import ExportMeta
from editor.documents.newsml import NewsmlExporter
from editor.documents.ninjs import NinjsExporter
from editor.documents.plain_text import plain_text
from editor.documents.word import Piece, export_word, export_word_file, read_template
from editor.errors import UserMistake

__all__ = [
    "ENTRY_POINTS",
    "Entry",
    "ExportMeta",
    "Exporter",
    "export",
    "export_together",
    "exporters",
    "suggested_name",
    "suggested_names",
]

ENTRY_POINTS = "qalam.exporters"


class Exporter(Protocol):
    """Writes one format. `name` is what `export` is asked for, `suffix` begins with a dot."""

    @property
    def name(self) -> str: ...

    @property
    def suffix(self) -> str: ...

    def write(self, document: Document, meta: ExportMeta) -> bytes:
        """The file's bytes: equal for equal arguments."""
        ...


@runtime_checkable
class Collector(Protocol):
    """An exporter that can also write several articles into one file, with a table of contents."""

    def write_together(self, entries: Sequence[Entry], title: str, told: Told) -> bytes:
        """The file's bytes. There is at least one entry."""
        ...


class WordExporter:
    name, suffix = "word", ".docx"

    def write(self, document: Document, meta: ExportMeta) -> bytes:
        return export_word(document, meta, document.notice, meta.template)

    def write_together(self, entries: Sequence[Entry], title: str, told: Told) -> bytes:
        first = entries[0].meta
        look = first.word if first.template is None else first.word.with_template(*read_template(first.template))
        pieces = [Piece(entry.document, entry.meta, entry.document.notice) for entry in entries]
        return export_word_file(pieces, title, look, told)


class TextExporter:
    name, suffix = "text", ".txt"

    def write(self, document: Document, meta: ExportMeta) -> bytes:
        return plain_text(document, meta.corrections).encode()

    def write_together(self, entries: Sequence[Entry], title: str, told: Told) -> bytes:
        return text_collection(entries, title, told).encode()


class MarkdownExporter:
    name, suffix = "markdown", ".md"

    def write(self, document: Document, meta: ExportMeta) -> bytes:
        return markdown(document, meta.corrections).encode()

    def write_together(self, entries: Sequence[Entry], title: str, told: Told) -> bytes:
        return markdown_collection(entries, title, told).encode()


class HtmlExporter:
    """A page that stands alone: no script, no style, nothing fetched but its own pictures."""

    name, suffix = "html", ".html"

    def write(self, document: Document, meta: ExportMeta) -> bytes:
        more = [
            *([f'<meta name="author" content="{escape(meta.author)}">'] if meta.author else []),
            *([f'<meta name="keywords" content="{escape(", ".join(meta.keywords))}">'] if meta.keywords else []),
            *([f'<link rel="canonical" href="{escape(meta.safe_url)}">'] if meta.safe_url else []),
        ]
        if notice := document.notice:
            more.append(f'<meta name="dcterms.rights" content="{escape(notice.copyright or notice.text)}">')
            if licence := safe_address(notice.licence_link):
                more.append(f'<link rel="license" href="{escape(licence)}">')
        return _page(document.headline or "Qalam", document, self._article(Entry(document, meta)), more)

    def write_together(self, entries: Sequence[Entry], title: str, told: Told) -> bytes:
        body = html_collection(entries, title, self._article, told)
        return _page(title, entries[0].document, body)

    @staticmethod
    def _article(entry: Entry) -> str:
        meta, time = entry.meta, ""
        if meta.local_time is not None:
            shown = f"{meta.local_time:%d.%m.%Y, %H:%M}"
            time = f'<time datetime="{meta.local_time.isoformat()}">{shown}</time>'
            time = f'<p class="meta" data-qalam-ignore>{time}</p>'
        corrections = "".join(f"<li>{text_html(text)}</li>" for text in meta.corrections)
        if corrections:
            corrections = f'<section class="corrections" data-qalam-ignore><ol>{corrections}</ol></section>'
        return article_html(entry.document, _beside(meta.media), meta=time, corrections=corrections)


def _beside(media: Path | None) -> Media:
    """A picture's address beside the page; none for one that the media folder has not."""
    if media is None:
        return media_path
    return lambda source: media_path(source) if source and (media / Path(source).name).is_file() else ""


def _page(title: str, document: Document, body: str, head: Iterable[str] = ()) -> bytes:
    opening = f'<html lang="{document.tag}"{direction_html(document)}>'
    lines = ["<!DOCTYPE html>", opening, "<head>", '<meta charset="utf-8">']
    lines += [f"<title>{escape(title)}</title>", *head, "</head>", "<body>", body, "</body>", "</html>", ""]
    return "\n".join(lines).encode()


BUILT_IN: tuple[Callable[[], Exporter], ...] = (
    WordExporter,
    HtmlExporter,
    MarkdownExporter,
    TextExporter,
    NinjsExporter,
    NewsmlExporter,
)


@cache  # what is installed does not change while the program runs
def exporters() -> dict[str, Exporter]:
    """By name: the built-in ones, then those of the entry point group `qalam.exporters`."""
    others = sorted(entry_points(group=ENTRY_POINTS), key=lambda point: point.name)
    every: list[Exporter] = [*(make() for make in BUILT_IN), *(point.load()() for point in others)]
    return {exporter.name: exporter for exporter in every}


def export(document: Document, format: str, meta: ExportMeta) -> bytes:
    """The article as a file's bytes. Raises UserMistake "format_not_available"."""
    return _exporter(format).write(document, meta)


def export_together(entries: Sequence[Entry], format: str, title: str, told: Told = lambda _done, _of: None) -> bytes:
    """Several articles as one file. Raises UserMistake "format_not_available", "nothing_to_export", "one_file_each"."""
    exporter = _exporter(format)
    if not entries:
        raise UserMistake("There is no article to export.", "Choose another day.", code="nothing_to_export")
    if not isinstance(exporter, Collector):
        raise UserMistake(
            f"“{format}” holds one article a file.",
            "Export into a folder.",
            code="one_file_each",
            values={"format": format},
        )
    return exporter.write_together(entries, title, told)


def _exporter(format: str) -> Exporter:
    known = exporters()
    if format not in known:
        raise UserMistake(
            f"This version does not export to “{format}”.",
            f"Choose one of: {', '.join(known)}.",
            code="format_not_available",
            values={"format": format, "known": list(known)},
        )
    return known[format]


_ENDING = re.compile(r"\.(?=[0-9]*[a-z])[a-z0-9]{1,8}", re.IGNORECASE)


def with_ending(path: Path, format: str) -> Path:
    """The path, with the form's own ending where it has none: in «шолу 12.11» the number is no ending."""
    return path if _ENDING.fullmatch(path.suffix) else path.with_name(path.name + _exporter(format).suffix)


_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
# What Windows forbids, and signs that turn the order of letters: «‮xcod.exe» looks like a Word file.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]+')
_MOST_BYTES = 200  # where file systems allow 255: a date, a number and an ending stand around it
_LONGEST = 80  # characters: in UTF-8 at most 160 bytes of Kazakh, where file systems allow 255


def suggested_name(meta: ExportMeta, format: str = "word", headline: str = "") -> str:
    """A file name that every system takes: «2018-06-13 Астана хабы… .docx». Without a headline, the article's
    number.
    """
    words = " ".join(_FORBIDDEN.sub(" ", unicodedata.normalize("NFC", headline)).split())
    if len(words) > _LONGEST:
        words = words[: _LONGEST + 1].rsplit(" ", 1)[0][:_LONGEST]
    words = words.encode()[:_MOST_BYTES].decode("utf-8", "ignore").rstrip("\u200d\ufe0f")
    words = words.strip(" .") or f"article-{meta.article_id}"
    date = f"{meta.local_time:%Y-%m-%d} " if meta.local_time is not None else ""
    name = f"{date}{words}"
    return (f"_{name}" if _RESERVED.fullmatch(name) else name) + _exporter(format).suffix


def suggested_names(names: Iterable[str]) -> list[str]:
    """The same names, each only once: Windows and macOS do not tell «А.docx» from «а.docx»."""
    taken: set[str] = set()
    result = []
    for name in names:
        stem, dot, suffix = name.rpartition(".")
        number, free = 1, name
        while unicodedata.normalize("NFC", free).casefold() in taken:
            number += 1
            free = f"{stem} ({number}){dot}{suffix}"
        taken.add(unicodedata.normalize("NFC", free).casefold())
        result.append(free)
    return result
