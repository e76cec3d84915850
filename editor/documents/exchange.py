"""What ninjs and NewsML-G2 share: what a news item says about itself, and its body without our own marks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote, urlsplit, urlunsplit

from editor.articles.document import Document, Image
from editor.documents.html import Media, Shown, body_with_notice, direction_html, notice_html, text_html
from editor.documents.notice_place import place_in

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from editor.documents.meta import ExportMeta

Status = Literal["usable", "canceled"]
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, 2.2: Char
_NO_HOST = "qalam.invalid"  # RFC 2606: nobody's name


@dataclass(frozen=True)
class Beside:
    """A picture's file that travels with the item. `name` is its path from the item, with "/"; width and height are in
    pixels, `size` is in bytes.
    """

    name: str
    media_type: str
    width: int
    height: int
    size: int


@dataclass(frozen=True)
class Exchange:
    """What an exchange format says beside the text.

    `link` is the agency's address, `version` grows with each sending of an article (0: the revision's number), times
    are aware. `pictures` is the address of the folder that pictures are fetched from; where it is empty they are named
    without one. `note` is for the receiving desk: why it was corrected or withdrawn. `beside`: the pictures whose files
    travel with the item, by their sources.
    """

    link: str = ""
    version: int = 0
    created_at: datetime | None = None
    modified_at: datetime | None = None
    embargo_until: datetime | None = None
    status: Status = "usable"
    signal: Literal["", "update", "correction"] = ""
    note: str = ""
    pictures: str = ""
    beside: Mapping[str, Beside] = field(default_factory=dict)


@dataclass(frozen=True)
class Picture:
    """A picture of the article, with the address that it is fetched from ("" where there is none), and its own file
    where that travels with the item.
    """

    block: Image
    address: str
    beside: Beside | None = None


def clean(text: str) -> str:
    """Without the characters that neither format can hold."""
    return _NO_XML.sub("", text)


def uri(address: str) -> str:
    """An address with letters of any script as RFC 3986 has it: «http://мысал.қаз/ә» in ASCII. "" where it has none."""
    try:
        parts = urlsplit(address)
        host, port = (parts.hostname or "").encode("idna").decode(), f":{parts.port}" if parts.port else ""
    except ValueError:  # UnicodeError is one: a label that is too long, or empty
        return ""
    if not host or ":" in host:
        return address if address.isascii() else ""
    more = (quote(part, safe="/:@!$&'()*+,;=%~-._?") for part in (parts.path, parts.query, parts.fragment))
    return urlunsplit((parts.scheme, host + port, *more))


def item_uri(meta: ExportMeta) -> str:
    """The item's name for good (RFC 4151): a receiver knows a correction by it."""
    host = urlsplit(uri(meta.exchange.link)).hostname or _NO_HOST
    made = meta.exchange.created_at or meta.published_at
    return f"tag:{host},{made.year if made else 2000}:article:{meta.article_id}"


def item_version(meta: ExportMeta) -> int:
    """At least 1."""
    return max(1, meta.exchange.version or meta.revision)


def stamp(moment: datetime | None) -> str:
    """ISO 8601 to the second, with its offset; the beginning of time where it is not known."""
    return moment.isoformat(timespec="seconds") if moment else "1970-01-01T00:00:00+00:00"


def version_time(meta: ExportMeta) -> datetime | None:
    """When this version came to be."""
    exchange = meta.exchange
    return exchange.modified_at or meta.published_at or exchange.created_at


def pictures(document: Document, meta: ExportMeta) -> list[Picture]:
    """In the order of the text."""
    show = _media(meta)
    found = (block for block in document.blocks if isinstance(block, Image) and block.source)
    beside = meta.exchange.beside
    return [Picture(block, _address(show(block.source)), beside.get(block.source)) for block in found]


def body(document: Document, meta: ExportMeta) -> str:
    """The body as an HTML fragment with its notice: no copy leaves without it. Without attributes of ours."""
    from lxml import etree, html  # late: start-up time

    tree = body_tree(document, meta)
    return "\n".join(
        html.tostring(child, encoding="unicode", with_tail=False) for child in tree if child.tag is not etree.Comment
    )


def body_tree(document: Document, meta: ExportMeta) -> HtmlElement:
    """The same as a `<div>`."""
    from lxml import html  # late: start-up time

    notice = f'<p class="notice">{notice_html(document.notice)}</p>' if document.notice else ""
    parts = [body_with_notice(document, _media(meta), notice)]
    parts += [f"<p>{text_html(text)}</p>" for text in meta.corrections]
    if place_in(document) == "end":
        parts.append(notice)
    tree = html.fragment_fromstring(clean("\n".join(parts)), create_parent="div")
    for element in tree.iter():
        for name in [name for name in element.attrib if name.startswith("data-")]:
            del element.attrib[name]
    if direction_html(document):
        tree.set("dir", "rtl")
    return tree


def _media(meta: ExportMeta) -> Media:
    root = meta.exchange.pictures
    if not root:
        return lambda _source: Shown("")
    if meta.show is None:
        return lambda source: f"{root.rstrip('/')}/{quote(source, safe='')}"
    show = meta.show
    return lambda source: f"{root.rstrip('/')}/{address}" if (address := _address(show(source))) else ""


def _address(shown: str | Shown) -> str:
    return shown if isinstance(shown, str) else shown.address
