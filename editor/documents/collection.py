"""Several articles in one file: what they are first, with a link to each, then one after another."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from editor.articles.document import Document
from editor.documents.markdown import escaped, markdown
from editor.documents.meta import ExportMeta
from editor.documents.plain_text import plain_text

Told = Callable[[int, int], object]
"""Called before each article with how many are done; what it raises ends the export."""


@dataclass(frozen=True)
class Entry:
    """One article of a collection."""

    document: Document
    meta: ExportMeta

    @property
    def title(self) -> str:
        """For the list at the beginning: on one line, never empty."""
        return " ".join(self.document.headline.split()) or self.meta.slug or str(self.meta.article_id)


def text_collection(entries: Sequence[Entry], title: str, told: Told) -> str:
    """Plain text: a rule of equals signs between two articles."""
    listed = "\n".join(f"{number}. {entry.title}" for number, entry in enumerate(entries, start=1))
    parts = [f"{title}\n\n{listed}\n"]
    for number, entry in enumerate(entries):
        told(number, len(entries))
        parts.append(plain_text(entry.document, entry.meta.corrections))
    return f"\n{'=' * 72}\n\n".join(parts)


def markdown_collection(entries: Sequence[Entry], title: str, told: Told) -> str:
    """Markdown: headings one level lower, and links by the names that readers of Markdown give to headings."""
    names = _anchors([title, *(entry.title for entry in entries)])[1:]
    listed = "\n".join(
        f"{number}. [{escaped(entry.title)}](<#{name}>)"
        for number, (entry, name) in enumerate(zip(entries, names, strict=True), start=1)
    )
    parts = [f"# {escaped(title)}\n\n{listed}\n"]
    for number, entry in enumerate(entries):
        told(number, len(entries))
        text = markdown(entry.document, entry.meta.corrections)
        text = re.sub(r"^(#{1,5}) ", r"#\1 ", text, flags=re.MULTILINE)
        if not entry.document.headline.strip():
            text = f"## {escaped(entry.title)}\n\n{text}"
        parts.append(text)
    return "\n---\n\n".join(parts)


def _anchors(titles: Sequence[str]) -> list[str]:
    """In lower case, hyphens for spaces, no signs; a name that was given gets a number."""
    taken: dict[str, int] = {}
    names = []
    for title in titles:
        name = re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
        count = taken.get(name, 0)
        taken[name] = count + 1
        names.append(f"{name}-{count}" if count else name)
    return names


def html_collection(entries: Sequence[Entry], title: str, article: Callable[[Entry], str], told: Told) -> str:
    """The inside of a page's body. `article` gives the HTML of one."""
    listed = "".join(
        f'<li><a href="#article-{number}">{escape(entry.title)}</a></li>'
        for number, entry in enumerate(entries, start=1)
    )
    parts = [f"<h1>{escape(title)}</h1>\n<nav><ol>{listed}</ol></nav>"]
    for number, entry in enumerate(entries):
        told(number, len(entries))
        parts.append(f'<section id="article-{number + 1}">\n{article(entry)}\n</section>')
    return "\n".join(parts)
