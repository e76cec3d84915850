"""Links to us on somebody's page: where they lead and stand, whether they are followed, and whether they are seen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from editor.reprints.fingerprints import run_hashes
from editor.reprints.page import BLOCKS, Page, blocks_of
from editor.reprints.words import words_of

_MOST = 50  # links to us that are looked at; a page with more has them in its frame
_UNFOLLOWED = frozenset(("nofollow", "ugc", "sponsored"))
_ENOUGH_WORDS = 8  # of a paragraph, where nothing of ours tells which is the first
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


@dataclass(frozen=True)
class Link:
    """`leads_to` is "article" or "agency". `unfollowed` are the words of rel that tell machines not to follow it;
    `hidden` is why no reader sees it (`editor.reprints.hiding`, or "comment"), empty where nothing says so.
    """

    address: str
    leads_to: str
    in_first_paragraph: bool
    unfollowed: tuple[str, ...]
    hidden: str
    words: str

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "unfollowed": list(self.unfollowed)}

    @property
    def is_good(self) -> bool:
        """Followed, and seen."""
        return not self.unfollowed and not self.hidden


@dataclass(frozen=True)
class OurAddresses:
    """Hosts that are ours, and whole addresses of the article that was found."""

    hosts: frozenset[str]
    articles: frozenset[str]

    @classmethod
    def of(cls, roots: Iterable[str], articles: Iterable[str]) -> OurAddresses:
        """From the agency's link and site, and the article's addresses."""
        hosts = frozenset(_host(root) for root in roots if root)
        return cls(hosts - {""}, frozenset(_plain(address) for address in articles if address))

    def leads_to(self, address: str) -> str:
        """ "article", "agency", or "" for what is not ours."""
        if _plain(address) in self.articles:
            return "article"
        return "agency" if _host(address) in self.hosts else ""


def links_to_us(page: Page, ours: OurAddresses, our_text: str) -> list[Link]:
    """In the page's order, those of comments last. `our_text` tells which of its paragraphs is the copy's first."""
    styles, first = page.styles, _first_blocks(page, our_text)
    base = _base(page)
    found: list[Link] = []
    for element in page.root.iter("a", "area"):
        href = element.get("href")
        if not href or len(found) >= _MOST:
            continue
        address = _joined(base, href)
        leads_to = ours.leads_to(address)
        if not leads_to:
            continue
        rel = tuple(word for word in str(element.get("rel") or "").lower().split() if word in _UNFOLLOWED)
        words = " ".join("".join(element.itertext()).split())
        is_first = _stands_in(element, words, first)
        found.append(Link(address[:1000], leads_to, is_first, rel, styles.hidden_by(element), words[:200]))
    return found + _in_comments(page.root, ours, _MOST - len(found))


def _first_blocks(page: Page, our_text: str) -> list[tuple[Any, str]]:
    """The first paragraph that has words of ours, and what stands between the headline and it: elements and texts."""
    runs = set(run_hashes([word.key for word in words_of(our_text)]))
    blocks = blocks_of(page.root)
    keys = [[word.key for word in words_of(text)] for _, text in blocks]
    is_text = [element.tag not in _HEADINGS for element, _ in blocks]
    ours = [n for n, words in enumerate(keys) if is_text[n] and not runs.isdisjoint(run_hashes(words))]
    long = [n for n, words in enumerate(keys) if is_text[n] and len(words) >= _ENOUGH_WORDS]
    at = ours[0] if ours else long[0] if long else -1
    headlines = [n for n in range(at) if blocks[n][0].tag == "h1"]
    return blocks[(headlines[-1] + 1 if headlines else at) : at + 1] if at >= 0 else []


def _stands_in(element: Any, words: str, blocks: Sequence[tuple[Any, str]]) -> bool:
    """By the block that it stands in; text between line breaks shares one element, so its words must be there too."""
    home = next((one for one in (element, *element.iterancestors()) if one.tag in BLOCKS), None)
    return any(block is home and words in text for block, text in blocks)


def _in_comments(root: Any, ours: OurAddresses, most: int) -> list[Link]:
    from lxml import etree  # late: start-up time

    found: list[Link] = []
    for comment in root.iter(etree.Comment):
        for match in re.finditer(r"href\s*=\s*[\"']?(https?://[^\s\"'>]{1,1000})", str(comment.text or "")):
            leads_to = ours.leads_to(match[1])
            if leads_to and len(found) < most:
                found.append(Link(match[1], leads_to, False, (), "comment", ""))
    return found


def _base(page: Page) -> str:
    named: Sequence[str] = [str(one.get("href")) for one in page.root.iter("base") if one.get("href")]
    own = page.fetched.address if page.fetched.address.startswith(("http://", "https://")) else ""
    return _joined(own, named[0]) if named else own


def _joined(base: str, href: str) -> str:
    try:
        return urljoin(base, href.strip())
    except ValueError:
        return ""


def _host(address: str) -> str:
    """Without "www."; the port belongs to it."""
    try:
        parts = urlsplit(address)
        return parts.netloc.lower().rpartition("@")[2].removeprefix("www.") if parts.scheme in ("http", "https") else ""
    except ValueError:
        return ""


def _plain(address: str) -> str:
    """To compare: without scheme, "www.", query, fragment and the last slash."""
    try:
        return _host(address) + urlsplit(address).path.rstrip("/")
    except ValueError:
        return ""
