"""An article as HTML: only the elements and attributes written here exist, and every text goes through `html.escape`.

`data-block` stands on the element that holds exactly a block's text, so that a script in the page and the document
count the same characters; what is shown beside it stands in an element with `data-qalam-ignore`. A line break within a
block is one `<br>`. `editor.documents.html_reading` reads all of it back into the equal document.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from urllib.parse import quote, urlsplit

from editor.articles.document import (
    Block,
    Cell,
    Dateline,
    Document,
    Embed,
    Heading,
    Image,
    ListItem,
    Mark,
    MarkKind,
    Notice,
    Paragraph,
    Quote,
    Rule,
    Table,
    TextBlock,
)
from editor.documents.notice_place import parted, place_in
from editor.documents.plain_text import DATELINE_SEPARATOR

SCHEMES = ("http", "https", "mailto")


@dataclass(frozen=True)
class Shown:
    """How a page shows a picture: its address ("" for one that is not there), its size in pixels where it is known, and
    smaller and larger ones with their widths, of which a browser takes the one that fits.
    """

    address: str
    width: int = 0
    height: int = 0
    candidates: tuple[tuple[str, int], ...] = ()


Media = Callable[[str], "str | Shown"]
_HAS_CONTROL = re.compile(r"[\x00-\x20\x7f]").search
COLUMN = "(max-width: 46rem) 100vw, 44rem"  # how wide a picture stands on a page of ours

_TAGS: dict[MarkKind, tuple[str, str]] = {
    "link": ('<a href="{}">', "</a>"),
    "language": ('<span lang="{}">', "</span>"),
    "bold": ("<strong>", "</strong>"),
    "italic": ("<em>", "</em>"),
}
_NESTING: tuple[MarkKind, ...] = ("link", "language", "bold", "italic")  # a link is never cut by what is in it


def safe_address(address: str | None) -> str:
    """The address where it may be linked to (http, https, mailto), else ""."""
    if not address or _HAS_CONTROL(address):
        return ""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    known = parts.scheme.lower() in SCHEMES and (parts.netloc or parts.scheme.lower() == "mailto")
    return address if known else ""


def media_path(source: str) -> str:
    """Where an image lies beside the page: the default of `media`."""
    return "media/" + quote(source, safe="")


def text_html(text: str) -> str:
    """Escaped, with `<br>` for a line break."""
    return escape(text, quote=False).replace("\n", "<br>")


def inline_html(content: str, marks: Sequence[Mark]) -> str:
    """A text with its marks as nested elements."""
    return _nested(content, 0, len(content), marks, _NESTING)


def _nested(content: str, start: int, end: int, marks: Sequence[Mark], kinds: tuple[MarkKind, ...]) -> str:
    if not kinds or not marks:
        return text_html(content[start:end])
    kind, *inner = kinds
    parts, position = [], start
    for mark in sorted(m for m in marks if m.kind == kind):
        first, last = max(mark.start, position), min(mark.end, end)
        if first >= last:
            continue
        parts.append(_nested(content, position, first, marks, tuple(inner)))
        opening, closing = _tags(mark)
        parts.append(opening + _nested(content, first, last, marks, tuple(inner)) + closing)
        position = last
    return "".join(parts) + _nested(content, position, end, marks, tuple(inner))


def _tags(mark: Mark) -> tuple[str, str]:
    value = mark.value or ""
    if mark.kind == "link" and not (value := safe_address(mark.value)):
        return "", ""
    opening, closing = _TAGS[mark.kind]
    return opening.format(escape(value)), closing


def notice_runs(notice: Notice) -> list[tuple[str, str]]:
    """The notice as pairs of text and address ("" for plain text): its link stands on the first `link_text`."""
    address = safe_address(notice.link)
    before, found, after = notice.text.partition(notice.link_text) if notice.link_text and address else ("", "", "")
    if not found:
        return [(notice.text, "")]
    return [run for run in ((before, ""), (found, address), (after, "")) if run[0]]


def notice_html(notice: Notice) -> str:
    """The notice's text with a real link."""
    return "".join(
        f'<a href="{escape(address)}">{text_html(text)}</a>' if address else text_html(text)
        for text, address in notice_runs(notice)
    )


def body_with_notice(document: Document, media: Media, shown: str) -> str:
    """The body with the ready notice `shown` in it, where it stands before the body or after its first paragraph.

    One that stands at the end is not in the body: each page has its own place for it.
    """
    place = place_in(document)
    if place == "before":
        return "\n".join(part for part in (shown, body_html(document, media)) if part)
    if place == "after_first":
        first, rest = parted(document)
        return "\n".join(part for part in (body_html(first, media), shown, body_html(rest, media)) if part)
    return body_html(document, media)


def dateline_html(dateline: Dateline) -> str:
    """The dateline as it stands at the head of the first paragraph, with its separator."""
    parts = "".join(f' data-{name}="{escape(getattr(dateline, name))}"' for name in ("place", "date", "agency"))
    text = text_html(dateline.text + DATELINE_SEPARATOR)
    return f'<span class="dateline" data-field="dateline"{parts}>{text}</span>'


def body_html(document: Document, media: Media = media_path) -> str:
    """The blocks as an HTML fragment, the dateline run in. `media` gives the address of an image's source."""
    parts: list[str] = []
    dateline = dateline_html(document.dateline) if document.dateline else ""
    first = document.blocks[0] if document.blocks else None
    if dateline and not isinstance(first, Paragraph):
        parts.append(f"<p>{dateline}</p>")
    for is_list, group in groupby(document.blocks, key=lambda block: isinstance(block, ListItem)):
        if is_list:
            parts.append(_lists([block for block in group if isinstance(block, ListItem)], 0))
            continue
        parts.extend(block_html(block, dateline if block is first else "", media) for block in group)
    return "\n".join(parts)


def block_html(block: Block, before: str = "", media: Media = media_path) -> str:
    """One block. `before` is ready HTML that stands at the head of a paragraph's text."""
    named = _named(block)
    if isinstance(block, Table):
        return _table(block, named)
    if isinstance(block, Image):
        return _figure(block, named, media)
    if isinstance(block, Embed):
        return _embed(block, named)
    if isinstance(block, Rule):
        return f"<hr{named}>"
    assert isinstance(block, TextBlock)
    text = inline_html(block.content, block.marks)
    if isinstance(block, Heading):
        return f"<h{block.level}{named}>{text}</h{block.level}>"
    if isinstance(block, Quote):
        speaker = f"<footer data-qalam-ignore><cite>{text_html(block.speaker)}</cite></footer>" if block.speaker else ""
        return f"<blockquote><p{named}>{text}</p>{speaker}</blockquote>"
    if isinstance(block, ListItem):
        return _lists([block], 0)
    return f"<p{named}>{before}{text}</p>"


def _named(block: Block) -> str:
    language = f' lang="{escape(block.language)}"' if block.language else ""
    return f' data-block="{escape(block.id)}"{language}'


def _lists(items: list[ListItem], nesting: int) -> str:
    """Neighbouring items as lists in lists. `data-depth` says a depth that the nesting cannot show: items of one that
    stand under no item have a list of their own, for a browser counts all items of a list on.
    """
    parts, tag, depth, index = [], "", nesting, 0
    while index < len(items):
        item = items[index]
        until = index + 1
        while until < len(items) and items[until].depth > item.depth:
            until += 1
        start = f' start="{item.start}"' if item.ordered and item.start is not None else ""
        if start or tag != ("ol" if item.ordered else "ul") or depth != item.depth:
            parts.append(f"</{tag}>" if tag else "")
            tag, depth = "ol" if item.ordered else "ul", item.depth
            parts.append(f"<{tag}{start}>")
        named = _named(item) + (f' data-depth="{item.depth}"' if item.depth != nesting else "")
        text = inline_html(item.content, item.marks)
        if until == index + 1:
            parts.append(f"<li{named}>{text}</li>")
        else:
            parts.append(f"<li><span{named}>{text}</span>{_lists(items[index + 1 : until], nesting + 1)}</li>")
        index = until
    return "".join(parts) + f"</{tag}>"


def _table(table: Table, named: str) -> str:
    parts = [f'<div class="wide"><table{named}>']
    for name, cell, rows in (
        ("thead", 'th scope="col"', table.rows[: table.header_rows]),
        ("tbody", "td", table.rows[table.header_rows :]),
    ):
        if rows:
            lines = ("".join(_cell(c, cell) for c in row if not c.is_covered) for row in rows)
            parts.append(f"<{name}>" + "".join(f"<tr>{line}</tr>" for line in lines) + f"</{name}>")
    return "".join(parts) + "</table></div>"


def _cell(cell: Cell, tag: str) -> str:
    spans = (("colspan", cell.columns), ("rowspan", cell.rows))
    merged = "".join(f' {name}="{number}"' for name, number in spans if number > 1)
    return f"<{tag}{merged}>{inline_html(cell.content, cell.marks)}</{tag.split()[0]}>"


def _figure(image: Image, named: str, media: Media) -> str:
    credit = f'<span class="credit" data-qalam-ignore>{text_html(image.credit)}</span>' if image.credit else ""
    return (
        f'<figure data-source="{escape(image.source)}">'
        f"{_picture(image, media(image.source))}"
        f"<figcaption><span{named}>{text_html(image.caption)}</span>{credit}</figcaption></figure>"
    )


def _picture(image: Image, shown: str | Shown) -> str:
    """The size is said, so that the text does not jump when the picture arrives."""
    if isinstance(shown, str):
        shown = Shown(shown)
    if not shown.address:
        return ""
    size = f' width="{shown.width}" height="{shown.height}"' if shown.width and shown.height else ""
    choice = ", ".join(f"{escape(address)} {width}w" for address, width in shown.candidates)
    chosen = f' srcset="{choice}" sizes="{COLUMN}"' if len(shown.candidates) > 1 else ""
    return f'<img src="{escape(shown.address)}"{chosen}{size} alt="{escape(image.alt)}">'


def _embed(embed: Embed, named: str) -> str:
    address, title = escape(safe_address(embed.url)), text_html(embed.title)
    if not address:
        return f'<p class="embed"><span{named}>{title}</span></p>'
    if not embed.title:  # a link has a name
        return (
            f'<p class="embed"><a{named} href="{address}"></a><a data-qalam-ignore href="{address}">{address}</a></p>'
        )
    source = escape((urlsplit(embed.url).hostname or "").removeprefix("www."))
    shown = f'<span class="source" data-qalam-ignore>{source}</span>' if source else ""
    return f'<p class="embed"><a{named} href="{address}">{title}</a>{shown}</p>'


def direction_html(document: Document) -> str:
    """The attribute of what is read from right to left; nothing for the rest."""
    return ' dir="rtl"' if document.is_right_to_left else ""


def article_html(document: Document, media: Media = media_path, meta: str = "", corrections: str = "") -> str:
    """A whole `<article>`. `meta` and `corrections` are ready HTML: under the headline, and before the notice."""
    fields = [f'<h1 data-field="headline">{text_html(document.headline)}</h1>', meta]
    if document.lead:
        fields.append(f'<p class="lead" data-field="lead">{text_html(document.lead)}</p>')
    if document.byline:
        fields.append(f'<p class="byline" data-field="byline" data-qalam-ignore>{text_html(document.byline)}</p>')
    notice = _notice_element(document)
    parts = [
        f'<article data-qalam-article lang="{document.tag}"{direction_html(document)}>',
        "<header>" + "\n".join(part for part in fields if part) + "</header>",
        f'<div class="body">\n{body_with_notice(document, media, notice)}\n</div>',
        corrections,
    ]
    if place_in(document) == "end":
        parts.append(notice)
    parts.append("</article>")
    return "\n".join(part for part in parts if part)


def _notice_element(document: Document) -> str:
    notice = document.notice
    if notice is None:
        return ""
    return (
        f'<footer class="notice" data-field="notice" data-template="{escape(notice.template)}"'
        f' data-version="{notice.version}"><p>{notice_html(notice)}</p></footer>'
    )
