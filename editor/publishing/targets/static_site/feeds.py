"""The site for machines that follow it: RSS 2.0, Atom (RFC 4287), JSON Feed 1.1 and Google's news sitemap, as bytes.

Each entry holds the whole text with its notice, once, and names in its own field whose it is. Nothing is read or
written here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from editor.publishing import adapters
from editor.publishing.targets.protocol import Content
from editor.publishing.targets.static_site.pages import Look, Teaser
from editor.publishing.targets.static_site.rows import description

if TYPE_CHECKING:
    from lxml.etree import _Element

    from editor.documents.html import Media

RSS, ATOM, JSON_FEED, NEWS_SITEMAP = "rss.xml", "atom.xml", "feed.json", "news-sitemap.xml"
NEWS_AGE = timedelta(days=2)  # developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
NEWS_MOST = 1000
_ATOM = "http://www.w3.org/2005/Atom"
_DC = "http://purl.org/dc/elements/1.1/"
_CONTENT = "http://purl.org/rss/1.0/modules/content/"
_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_NEWS = "http://www.google.com/schemas/sitemap-news/0.9"


@dataclass(frozen=True)
class Entry:
    """One article as feeds tell of it."""

    address: str
    title: str
    summary: str
    html: str
    author: str
    rights: str
    topics: tuple[str, ...]
    language: str
    published: datetime
    updated: datetime
    licence: str = ""


def entry(teaser: Teaser, look: Look, media: Media | None) -> Entry:
    """`media` says how pages of the site show pictures; in a feed their addresses are whole."""
    content, document = teaser.content, teaser.content.document
    published = content.article.published_at or content.article.created_at
    notice = document.notice
    shown = f'<p class="notice">{adapters.notice_html(notice)}</p>' if notice else ""
    html = adapters.body_with_notice(document, _whole(media, look) if media else lambda _source: "", shown)
    if adapters.is_notice_at_end(document):
        html += f"\n{shown}"
    clean = adapters.clean_text
    return Entry(
        address=look.address(teaser.path),
        title=clean(document.headline),
        summary=clean(description(content)),
        html=clean(html),
        author=clean(document.byline or look.name),
        rights=clean(notice.text if notice else ""),
        topics=tuple(map(clean, content.article.topics)),
        language=document.tag,
        published=published.astimezone(UTC),
        updated=(content.modified_at or published).astimezone(UTC),
        licence=adapters.safe_link(notice.licence_link) if notice else "",
    )


def _whole(media: Media, look: Look) -> Media:
    def show(source: str) -> str:
        shown = media(source)
        address = shown if isinstance(shown, str) else shown.address
        return look.address(address) if address else ""

    return show


def rss(entries: Sequence[Entry], look: Look) -> bytes:
    """rssboard.org/rss-specification, version 2.0.11; who wrote it and whose it is by Dublin Core."""
    from email.utils import format_datetime  # late: start-up time

    root = _root("rss", {"atom": _ATOM, "dc": _DC, "content": _CONTENT}, version="2.0")
    channel = _add(root, "channel")
    _add(channel, "title", look.name)
    _add(channel, "link", look.address(""))
    _add(channel, "description", look.name)
    _add(channel, "language", look.language)
    if look.agency.name:
        _add(channel, "copyright", f"© {look.agency.name}")
    if entries:
        _add(channel, "lastBuildDate", format_datetime(_newest(entries)))
    _add(channel, f"{{{_ATOM}}}link", href=look.address(RSS), rel="self", type="application/rss+xml")
    for one in entries:
        item = _add(channel, "item")
        _add(item, "title", one.title)
        _add(item, "link", one.address)
        _add(item, "guid", one.address, isPermaLink="true")
        _add(item, "pubDate", format_datetime(one.published))
        _add(item, "description", one.summary)
        for topic in one.topics:
            _add(item, "category", topic)
        _add(item, f"{{{_DC}}}creator", one.author)
        _add(item, f"{{{_DC}}}language", one.language)
        if one.rights:
            _add(item, f"{{{_DC}}}rights", one.rights)
        _add(item, f"{{{_CONTENT}}}encoded", one.html)
    return _bytes(root)


def atom(entries: Sequence[Entry], look: Look) -> bytes:
    """RFC 4287."""
    root = _root(f"{{{_ATOM}}}feed", {None: _ATOM})
    root.set("{http://www.w3.org/XML/1998/namespace}lang", look.language)
    add = _in_namespace(_ATOM)
    add(root, "id", look.address(""))
    add(root, "title", look.name)
    add(root, "updated", _stamp(_newest(entries) if entries else datetime(1970, 1, 1, tzinfo=UTC)))
    add(root, "link", href=look.address(ATOM), rel="self", type="application/atom+xml")
    add(root, "link", href=look.address(""), rel="alternate", type="text/html")
    add(add(root, "author"), "name", look.name)
    if look.agency.name:
        add(root, "rights", f"© {look.agency.name}")
    for one in entries:
        item = add(root, "entry")
        item.set("{http://www.w3.org/XML/1998/namespace}lang", one.language)
        add(item, "id", one.address)
        add(item, "title", one.title)
        add(item, "published", _stamp(one.published))
        add(item, "updated", _stamp(one.updated))
        add(item, "link", href=one.address, rel="alternate", type="text/html")
        if one.licence:
            add(item, "link", href=one.licence, rel="license")  # RFC 4946
        add(add(item, "author"), "name", one.author)
        for topic in one.topics:
            add(item, "category", term=topic)
        if one.rights:
            add(item, "rights", one.rights)
        add(item, "summary", one.summary)
        add(item, "content", one.html, type="html")
    return _bytes(root)


def json_feed(entries: Sequence[Entry], look: Look) -> bytes:
    """jsonfeed.org/version/1.1; the rights in an extension of our own, for it has no field for them."""
    items: list[dict[str, Any]] = []
    for one in entries:
        item: dict[str, Any] = {
            "id": one.address,
            "url": one.address,
            "title": one.title,
            "summary": one.summary,
            "content_html": one.html,
            "date_published": _stamp(one.published),
            "date_modified": _stamp(one.updated),
            "authors": [{"name": one.author}],
            "language": one.language,
        }
        if one.topics:
            item["tags"] = list(one.topics)
        if one.rights:
            item["_rights"] = {"copyright_notice": one.rights}
        items.append(item)
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": look.name,
        "home_page_url": look.address(""),
        "feed_url": look.address(JSON_FEED),
        "language": look.language,
        "authors": [{"name": look.name}],
        "items": items,
    }
    return (json.dumps(feed, ensure_ascii=False, indent=1) + "\n").encode()


def news_sitemap(teasers: Sequence[Teaser], look: Look) -> bytes:
    """The articles of two days, counted back from the newest, at most 1,000, newest first."""
    root = _root(f"{{{_SITEMAP}}}urlset", {None: _SITEMAP, "news": _NEWS})
    for teaser in teasers[:NEWS_MOST]:
        content = teaser.content
        moment = content.article.published_at or content.article.created_at
        place = _in_namespace(_SITEMAP)(root, "url")
        _in_namespace(_SITEMAP)(place, "loc", look.address(teaser.path))
        add = _in_namespace(_NEWS)
        news = add(place, "news")
        publication = add(news, "publication")
        add(publication, "name", look.name)
        add(publication, "language", content.document.language)
        add(news, "publication_date", _stamp(moment.astimezone(UTC)))
        add(news, "title", adapters.clean_text(content.document.headline))
    return _bytes(root)


def news_of(contents: Sequence[Content]) -> datetime | None:
    """Since when an article is news: two days before the newest; None where there is none."""
    moments = [content.article.published_at for content in contents if content.article.published_at]
    return max(moments) - NEWS_AGE if moments else None


def _newest(entries: Sequence[Entry]) -> datetime:
    return max(one.updated for one in entries)


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _root(name: str, namespaces: dict[Any, str], **attributes: str) -> _Element:
    from lxml import etree  # late: start-up time

    return etree.Element(name, attributes, nsmap=namespaces)


def _add(parent: _Element, name: str, text: str = "", **attributes: str) -> _Element:
    from lxml import etree  # late: start-up time

    found = etree.SubElement(parent, name, attributes)
    if text:
        found.text = text
    return found


def _in_namespace(space: str) -> Callable[..., _Element]:
    return lambda parent, name, text="", **attributes: _add(parent, f"{{{space}}}{name}", text, **attributes)


def _bytes(root: _Element) -> bytes:
    from lxml import etree  # late: start-up time

    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True))
