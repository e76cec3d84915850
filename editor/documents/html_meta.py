"""What a page says of itself to machines: JSON-LD, Open Graph, microdata. Words for people stay where they are read."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.etree import _Element

_LARGEST = 1_000_000  # characters of one script: an article's own data with its whole body
_ARTICLES = re.compile(r"(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|SocialMediaPosting|Report)")
_MOST_TOPICS = 10
_LONGEST_TOPIC = 60
_ADDRESS = re.compile(r"(?:https?:)?//|www\.", re.IGNORECASE)


@dataclass(frozen=True)
class PageMeta:
    """Empty where the page says nothing. `published_at` is naive where the page names no zone."""

    headline: str = ""
    lead: str = ""
    byline: str = ""
    published_at: datetime | None = None
    topics: tuple[str, ...] = ()
    language: str = ""
    body: str = ""
    title: str = ""  # of the browser's tab: the headline and the site's name, in either order


def read_meta(root: _Element) -> PageMeta:
    """The richest word on each thing: JSON-LD, then Open Graph, then microdata and plain meta elements."""
    linked = next((item for item in _linked(root) if _is_article(item)), {})
    named = _named(root)
    dates = [linked.get("datePublished"), *named.get("article:published_time", ()), *named.get("datepublished", ())]
    topics = [*_texts(linked.get("keywords")), *named.get("article:tag", ()), *_texts(linked.get("articleSection"))]
    topics = topics or [*named.get("article:section", ()), *_texts(next(iter(named.get("keywords", ())), ""))]
    names = _authors(linked.get("author")) or [
        name for name in (*named.get("article:author", ()), *named.get("author", ())) if not _ADDRESS.match(name)
    ]
    return PageMeta(
        headline=_first(linked.get("headline"), *named.get("og:title", ()), *named.get("headline", ())),
        lead=_first(linked.get("description"), *named.get("og:description", ()), *named.get("description", ())),
        byline=", ".join(dict.fromkeys(names)),
        published_at=next((found for date in dates if (found := moment(date)) is not None), None),
        topics=_tidy(topics),
        language=_first(linked.get("inLanguage"), root.get("lang"), *named.get("og:locale", ()))[:2].lower(),
        body=str(linked.get("articleBody") or ""),
        title=_text(next((str(node.text or "") for node in root.iter("title")), "")),
    )


def moment(text: object) -> datetime | None:
    """A time in the form of machines; None for a day without one, and for anything else."""
    if not isinstance(text, str) or len(text.strip()) < 16:
        return None
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None


def _linked(root: _Element) -> Iterator[dict[str, Any]]:
    """Every object of the page's JSON-LD, at the top or in a graph."""
    for script in root.iter("script"):
        text = script.text or ""
        if (script.get("type") or "").strip().lower() != "application/ld+json" or len(text) > _LARGEST:
            continue
        try:
            waiting: list[Any] = [json.loads(text, strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            item = waiting.pop(0)
            if isinstance(item, list):
                waiting[:0] = item[:100]
            elif isinstance(item, dict):
                yield item
                waiting += [item[name] for name in ("@graph", "mainEntity") if name in item]


def _is_article(item: dict[str, Any]) -> bool:
    kinds = item.get("@type")
    return any(
        isinstance(kind, str) and _ARTICLES.fullmatch(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _named(root: _Element) -> dict[str, list[str]]:
    """Contents of meta elements, and of the few properties of microdata that stand as attributes."""
    found: dict[str, list[str]] = {}
    for node in root.iter("meta", "time"):
        name = (node.get("property") or node.get("name") or node.get("itemprop") or "").strip().lower()
        text = node.get("content") or node.get("datetime") or ""
        if name and text.strip():
            found.setdefault(name, []).append(_text(text))
    return found


def _authors(value: object) -> list[str]:
    """People; an agency that signs its own page is no byline."""
    names = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str) and not _ADDRESS.match(item):
            names.append(_text(item))
        elif (
            isinstance(item, dict) and item.get("@type") in ("Person", ["Person"]) and isinstance(item.get("name"), str)
        ):
            names.append(_text(item["name"]))
    return [name for name in names if name]


def _texts(value: object) -> list[str]:
    items = value if isinstance(value, list) else str(value or "").split(",")
    return [text for item in items if isinstance(item, str) and (text := _text(item))]


def _tidy(topics: list[str]) -> tuple[str, ...]:
    known = dict.fromkeys(topic for topic in topics if len(topic) <= _LONGEST_TOPIC)
    return tuple(known)[:_MOST_TOPICS]


def _first(*values: object) -> str:
    return next((text for value in values if isinstance(value, str) and (text := _text(value))), "")


def _text(text: str) -> str:
    """One line without markup; WordPress escapes what it writes for machines once more."""
    return " ".join(html.unescape(text).split())
