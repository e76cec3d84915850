"""The way out: one article in any format that is registered."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from html import escape
from importlib.metadata import entry_points
from typing import Protocol

from editor.articles.document import Document
from editor.documents.html import article_html, text_html
from editor.documents.markdown import markdown
from editor.documents.meta import ExportMeta
from editor.documents.plain_text import plain_text
from editor.documents.word import export_word
from editor.errors import UserMistake

__all__ = ["ENTRY_POINTS", "ExportMeta", "Exporter", "export", "exporters", "suggested_name"]

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


class WordExporter:
    name, suffix = "word", ".docx"

    def write(self, document: Document, meta: ExportMeta) -> bytes:
        return export_word(document, meta, document.notice, meta.template)


class TextExporter:
    name, suffix = "text", ".txt"

    def write(self, document: Document, meta: ExportMeta) -> bytes:
        return plain_text(document, meta.corrections).encode()


class MarkdownExporter:
    name, suffix = "markdown", ".md"

    def write(self, document: Document, meta: ExportMeta) -> bytes:
        return markdown(document, meta.corrections).encode()


class HtmlExporter:
    """A page that stands alone: no script, no style, nothing fetched but its own pictures."""

    name, suffix = "html", ".html"

    def write(self, document: Document, meta: ExportMeta) -> bytes:
        time = ""
        if meta.local_time is not None:
            shown = f"{meta.local_time:%d.%m.%Y, %H:%M}"
            time = f'<time datetime="{meta.local_time.isoformat()}">{shown}</time>'
            time = f'<p class="meta" data-qalam-ignore>{time}</p>'
        corrections = "".join(f"<li>{text_html(text)}</li>" for text in meta.corrections)
        if corrections:
            corrections = f'<section class="corrections" data-qalam-ignore><ol>{corrections}</ol></section>'
        head = [
            '<meta charset="utf-8">',
            f"<title>{escape(document.headline) or 'Qalam'}</title>",
            *([f'<meta name="author" content="{escape(meta.author)}">'] if meta.author else []),
            *([f'<meta name="keywords" content="{escape(", ".join(meta.keywords))}">'] if meta.keywords else []),
            *([f'<link rel="canonical" href="{escape(meta.safe_url)}">'] if meta.safe_url else []),
        ]
        body = article_html(document, meta=time, corrections=corrections)
        lines = ["<!DOCTYPE html>", f'<html lang="{document.language}">', "<head>", *head, "</head>", "<body>", body]
        return "\n".join([*lines, "</body>", "</html>", ""]).encode()


BUILT_IN: tuple[Callable[[], Exporter], ...] = (WordExporter, HtmlExporter, MarkdownExporter, TextExporter)


@cache  # what is installed does not change while the program runs
def exporters() -> dict[str, Exporter]:
    """By name: the built-in ones, then those of the entry point group `qalam.exporters`."""
    others = sorted(entry_points(group=ENTRY_POINTS), key=lambda point: point.name)
    every: list[Exporter] = [*(make() for make in BUILT_IN), *(point.load()() for point in others)]
    return {exporter.name: exporter for exporter in every}


def export(document: Document, format: str, meta: ExportMeta) -> bytes:
    """The article as a file's bytes. Raises UserMistake "format_not_available"."""
    return _exporter(format).write(document, meta)


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


_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_LONGEST = 80  # characters: in UTF-8 at most 160 bytes of Kazakh, where file systems allow 255


def suggested_name(meta: ExportMeta, format: str = "word", headline: str = "") -> str:
    """A file name that every system takes: «2018-06-13 Астана хабы… .docx». Without a headline, the article's
    number.
    """
    words = " ".join(_FORBIDDEN.sub(" ", headline).split())
    if len(words) > _LONGEST:
        words = words[: _LONGEST + 1].rsplit(" ", 1)[0][:_LONGEST]
    words = words.strip(" .") or f"article-{meta.article_id}"
    date = f"{meta.local_time:%Y-%m-%d} " if meta.local_time is not None else ""
    name = f"{date}{words}"
    return (f"_{name}" if _RESERVED.fullmatch(name) else name) + _exporter(format).suffix
