"""Somebody's page: its bytes by address or from a file, its main text, and its tree for whoever looks for links.

Nothing of it is run or shown. What cannot be read is said in a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from editor.documents.html_reading import HtmlImporter, decode_page
from editor.documents.imported import Source, clean_text
from editor.documents.kinds import is_web_archive
from editor.documents.web_archive import page_of, sheets_of
from editor.errors import EnvironmentFault, QalamError, UserMistake
from editor.newsroom import web
from editor.reprints.hiding import Styles
from editor.reprints.index import compared_text
from editor.reprints.sheets import (
    LinkedSheet,
    Load,
    from_archive,
    from_beside,
    from_the_web,
    linked_sheets,
    rules_of,
)

MOST_BYTES = 4_000_000  # of a page; a web archive holds pictures too
MOST_BYTES_OF_ARCHIVE = 24_000_000
_ROBOTS_LIMITS = {"seconds": 8.0, "bytes": 500_000, "redirects": 3}
_KEPT_HEADERS = ("content-type", "last-modified", "etag", "date", "server", "x-robots-tag", "location")
_NOT_PAGES = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"PK\x03\x04", "an archive"),
)


@dataclass(frozen=True)
class Fetched:
    """What was got: `address` is where it came from in the end, or what the page or its file is called."""

    address: str
    data: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    robots: str = ""  # "allowed", "forbidden", or "" where that is not known
    is_file: bool = False
    sheets: tuple[LinkedSheet, ...] = ()


@dataclass(frozen=True)
class Page:
    """`main` is the text of the article on it; `everything` each block of words that is in it, in order, hidden ones
    too. `root` is lxml's tree with comments.
    """

    fetched: Fetched
    title: str
    main: str
    everything: tuple[str, ...]
    root: Any
    robots_meta: str = ""

    @cached_property
    def styles(self) -> Styles:
        """What hides what on it: its own styles, and the sheets that were read with it."""
        return Styles(self.root, rules_of(self.fetched.sheets))


def is_address(source: str) -> bool:
    """Whether this is to be asked over the web, and not a path."""
    return urlsplit(source.strip()).scheme.lower() in ("http", "https")


def fetch(address: str, *, allow_private: bool = False) -> Fetched:
    """Ask for a page. Raises UserMistake, EnvironmentFault (see `editor.newsroom.web`)."""
    limits = web.Limits(bytes=MOST_BYTES, redirects=5, allow_private=allow_private)
    asked = {"Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1"}
    try:
        answer = web.ask("GET", address, headers=asked, limits=limits)
    except UserMistake as error:
        if error.code == "address_refused":
            hint = "Save the page in a browser and check the file."
            raise UserMistake(error.message, hint, code=error.code, values=error.values) from error
        raise
    if answer.status != 200:
        raise EnvironmentFault(
            f"{urlsplit(address).hostname} answered {answer.status}, not with a page.",
            "Open the address in a browser; if it shows there, save the page and check the file.",
            code="page_not_there",
            values={"where": urlsplit(address).hostname or "", "status": answer.status},
        )
    headers = {name: value[:500] for name, value in answer.headers.items() if name in _KEPT_HEADERS}
    sheets = _sheets(answer.body, headers.get("content-type", ""), answer.url, from_the_web(allow_private))
    return Fetched(answer.url, answer.body, headers, _robots(answer.url, allow_private), sheets=sheets)


def read_saved(path: Path) -> Fetched:
    """A page that was saved as .html or .mhtml, with the style sheets beside it or in it; named by the address that it
    tells, else by its file.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES_OF_ARCHIVE + 1)
    except OSError as error:
        raise UserMistake(
            f"{path.name} cannot be read: {error.strerror or error}.",
            "Check the name.",
            code="file_missing",
            values={"path": str(path)},
        ) from error
    found = page_of(data) if is_web_archive(data) else None
    if found is not None:
        place, page = found
        sheets = _sheets(page, "", place, from_archive(sheets_of(data)))
        return Fetched(place if is_address(place) else f"file:{path.name}", page, is_file=True, sheets=sheets)
    sheets = _sheets(data, "", "", from_beside(path))
    return Fetched(_told_address(data) or f"file:{path.name}", data, is_file=True, sheets=sheets)


def _sheets(data: bytes, content_type: str, base: str, load: Load) -> tuple[LinkedSheet, ...]:
    """Of what is no page that can be read there are none: reading it says what it is."""
    if len(data) > MOST_BYTES:
        return ()
    try:
        root = _tree(clean_text(_decoded(data, content_type)))
    except QalamError:
        return ()
    return linked_sheets(root, base, load)


def read_page(fetched: Fetched) -> Page:
    """Raises UserMistake for what is no page, has no words, or is too large or too deep to read."""
    data = fetched.data
    _refuse_others(fetched)
    text = clean_text(_decoded(data, fetched.headers.get("content-type", "")))
    root = _tree(text)
    try:
        imported = HtmlImporter().read(Source("page", b"\xef\xbb\xbf" + text.encode("utf-8", "replace")))
        title, main = imported.document.headline, compared_text(imported.document)
    except QalamError as error:
        if error.code != "empty_file":
            raise
        title = main = ""
    everything = tuple(_blocks(root))
    if not main.strip() and not everything:
        raise UserMistake(
            "The page has no text; its words are drawn by a script, or are a picture.",
            "Open it in a browser, save it as a complete page, and check the file.",
            code="page_without_text",
        )
    return Page(fetched, title, main, everything, root, _robots_meta(root, fetched))


def _refuse_others(fetched: Fetched) -> None:
    data = fetched.data
    if len(data) > MOST_BYTES:
        raise UserMistake(
            f"The page is larger than {MOST_BYTES // 1_000_000} MB.",
            "Save it without pictures (“HTML only”) and check the file.",
            code="page_too_large",
            values={"most": MOST_BYTES // 1_000_000},
        )
    kind = next((name for magic, name in _NOT_PAGES if data.startswith(magic)), "")
    if not kind and b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        kind = "no text"
    if kind or not data.strip():
        raise UserMistake(
            f"This is {kind or 'an empty file'}, and no web page.",
            "Give the address of the page with the text, or a saved .html or .mhtml file.",
            code="not_a_page",
            values={"kind": kind or "an empty file"},
        )


def _decoded(data: bytes, content_type: str) -> str:
    """By the server's word where it fits, else as the page says, else as its bytes read."""
    named = re.search(r"charset\s*=\s*[\"']?([\w.:-]{2,30})", content_type, re.IGNORECASE)
    if named:
        try:
            return data.decode(named[1])
        except (LookupError, UnicodeDecodeError):
            pass
    return decode_page(data)[0]


def _tree(text: str) -> Any:
    from lxml import etree
    from lxml import html as lxml_html  # late: start-up time

    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    parser = lxml_html.HTMLParser(remove_pis=True, no_network=True, huge_tree=True)
    try:
        root = lxml_html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise UserMistake(
            "This is no web page that can be read.",
            "Save it again in a browser as .html.",
            code="not_a_page",
            values={"kind": "text"},
        ) from error
    if any("depth" in str(entry.message) for entry in parser.error_log):
        raise UserMistake(
            "The page has thousands of elements in one another, and cannot be read to its end.",
            "Copy its text from a browser into an .html file and check that.",
            code="page_too_deep",
        )
    return root


_WORDS = frozenset({"p", "li", "dd", "dt", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "figcaption"})
_PARTS = frozenset({"div", "article", "section", "header", "footer", "main", "aside", "nav", "blockquote", "form"})
BLOCKS = _WORDS | _PARTS | {"body", "ul", "ol", "table", "tr"}
UNSEEN = frozenset(["script", "style", "template", "head", "title", "meta", "link", "iframe", "object", "svg"])


def _blocks(root: Any) -> list[str]:
    return [text for _, text in blocks_of(root)]


def blocks_of(root: Any) -> list[tuple[Any, str]]:
    """Each block of words with the element that it stands in, in order; without scripts and styles."""
    found: list[tuple[Any, list[str]]] = []
    homes: list[Any] = []
    start_new = True

    def say(text: str | None) -> None:
        nonlocal start_new
        if text and text.strip():
            if start_new or not found or found[-1][0] is not homes[-1]:
                found.append((homes[-1], []))
                start_new = False
            found[-1][1].append(text)
        elif text and found and not start_new:
            found[-1][1].append(" ")

    skipped = None
    from lxml import etree  # late: start-up time

    for event, element in etree.iterwalk(root, events=("start", "end", "comment")):
        name = element.tag if isinstance(element.tag, str) else ""
        if skipped is not None:
            if event == "end" and element is skipped:
                skipped = None
                say(element.tail if homes else None)
            continue
        if event == "comment" or not name:
            say(element.tail if homes else None)
        elif event == "start":
            if name in UNSEEN:
                skipped = element
            else:
                if name in BLOCKS or not homes:
                    homes.append(element)
                    start_new = True
                elif name == "br":
                    say(" ")
                say(element.text)
        else:
            if homes and homes[-1] is element:
                homes.pop()
                start_new = True
            say(element.tail if homes else None)
    return [(home, " ".join("".join(parts).split())) for home, parts in found]


def _robots(address: str, allow_private: bool) -> str:
    """What the site's robots.txt says of this page to everybody. It is noted: a person looks here, no crawler."""
    from urllib.robotparser import RobotFileParser  # late: only here

    parts = urlsplit(address)
    try:
        limits = web.Limits(allow_private=allow_private, **_ROBOTS_LIMITS)  # type: ignore[arg-type]
        answer = web.ask("GET", f"{parts.scheme}://{parts.netloc}/robots.txt", limits=limits)
    except QalamError:
        return ""
    if answer.status != 200:
        return ""
    parser = RobotFileParser()
    parser.parse(answer.body.decode("utf-8", "replace").splitlines())
    return "allowed" if parser.can_fetch("Qalam", address) else "forbidden"


def _robots_meta(root: Any, fetched: Fetched) -> str:
    said = [fetched.headers.get("x-robots-tag", "")]
    said += [str(one.get("content", "")) for one in root.iter("meta") if str(one.get("name", "")).lower() == "robots"]
    return ", ".join(one.strip() for one in said if one.strip())[:200]


def _told_address(data: bytes) -> str:
    """The address that a saved page tells: Chromium's mark, its canonical link, or Open Graph."""
    head = data[:200_000].decode("utf-8", "replace")
    for pattern in (
        r"saved from url=\(\d+\)(https?://[^\s>]+)",
        r"""<link[^>]{0,200}?rel=["']?canonical["']?[^>]{0,200}?href=["']?(https?://[^\s"'>]+)""",
        r"""<link[^>]{0,200}?href=["']?(https?://[^\s"'>]+)["']?[^>]{0,200}?rel=["']?canonical""",
        r"""<meta[^>]{0,200}?property=["']?og:url["']?[^>]{0,200}?content=["']?(https?://[^\s"'>]+)""",
    ):
        found = re.search(pattern, head, re.IGNORECASE)
        if found:
            return found[1][:1000]
    return ""
