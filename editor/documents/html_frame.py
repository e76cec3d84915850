"""A page's frame: menus, share buttons, comments, notices about cookies, other news. Known by names and by position.

Sites name these things much alike. A name is believed only of an element that holds neither the headline nor much of
the page's words: what is taken for frame is left out and named, so a wrong guess can be seen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from editor.documents.html_parts import classes_of, text_of
from editor.documents.page_signs import furniture_kind, is_notice
from editor.documents.page_times import count_of_views

if TYPE_CHECKING:
    from lxml.etree import _Element

_WORDS = re.compile(r"[a-z]+|[A-Z][a-z]*|\d+")
_RELATED = {"related", "relatedposts", "similar", "recommended", "recommendations", "readalso"}
_MOST_READ = {"popular", "mostread", "trending"}
_OUTSIDE = {
    "comments", "comment", "respond", "disqus", "cookie", "cookies", "gdpr", "consent", "share", "sharing", "shares",
    "social", "socials", "likely", "addtoany", "sharedaddy", "subscribe", "subscription", "newsletter", "breadcrumb",
    "breadcrumbs", "sidebar", "menu", "navbar", "navigation", "pagination", "pager", "advert", "advertisement", "adv",
    "ads", "adsbygoogle", "banner", "banners", "promo", "popup", "modal", "login", "search", "topbar",
    "tagcloud", "footer", "copyright",
}  # fmt: skip
_PAIRS = {("most", "read"): "most_read", ("read", "also"): "related", ("see", "also"): "related"}
_FRAME_ROLES = {"navigation", "search", "complementary", "dialog", "alertdialog"}
_LEADS = {"lead", "lede", "announce", "anons", "excerpt", "standfirst", "lid", "subtitle", "deck", "dek", "intro"}
_AUTHORS = {"author", "byline"}
_TAGS = {"tags", "hashtags", "taglist", "tagslist", "posttags", "articletags", "postterms"}
_VIEWS = {"views", "viewcount", "hits", "postviews"}
_CALLS = _RELATED | _MOST_READ | {
    "comments", "comment", "cookie", "cookies", "newsletter", "subscribe", "share", "respond", "disqus",
}  # fmt: skip
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_FEWEST_IN_AN_ANCHOR = 2  # words of a section's id: one alone may well be the name of a frame's part
_NEVER = ("html", "body", "main", "article", "h1")
_MOST_OF_A_PAGE = 0.4
_LONGEST_LEAD = 700
_LONGEST_TAGS = 400
_MOST_TAGS = 15
_LEAD_PROPERTIES = ("description", "alternativeHeadline")
_LONGEST_NAME = 80
_LINKS = 0.8  # of the letters of a menu
_LONGEST_MENU = 2_000


@dataclass
class Frame:
    """What elements are, beside the text: outside, related, most_read, taken (told as a value), byline, lead."""

    kinds: dict[_Element, str] = field(default_factory=dict)
    views: int | None = None
    time: str = ""
    has_byline: bool = False
    has_lead: bool = False
    topics: tuple[str, ...] = ()

    def kind(self, node: _Element) -> str:
        """ "" for an element of the text."""
        return self.kinds.get(node, "")


@dataclass
class _Measured:
    letters: int = 0
    linked: int = 0
    links: int = 0
    has_headline: bool = False


class _Page:
    """A tree measured once, so that no page makes the search for its frame slow."""

    def __init__(self, root: _Element) -> None:
        self.nodes = [node for node in root.iter() if isinstance(node.tag, str)]
        self.sizes: dict[_Element, _Measured] = {node: _Measured() for node in self.nodes}
        for node in reversed(self.nodes):
            size = self.sizes[node]
            if node.tag not in ("script", "style", "noscript", "template", "head"):
                size.letters += len((node.text or "").strip())
            if node.tag == "a":
                size.linked, size.links = size.letters, 1
            size.has_headline |= node.tag == "h1"
            above = self.sizes.get(node.getparent())  # type: ignore[arg-type]  # None is in no dict
            if above is not None:
                if node.tag not in ("script", "style", "noscript", "template", "head"):
                    above.letters += size.letters
                    above.linked += size.linked
                    above.links += size.links
                above.letters += len((node.tail or "").strip())
                above.has_headline |= size.has_headline
        self.letters = max(1, self.sizes[root].letters)

    def is_small(self, node: _Element) -> bool:
        """Whether it may be frame at all."""
        size = self.sizes[node]
        return node.tag not in _NEVER and not size.has_headline and size.letters < self.letters * _MOST_OF_A_PAGE


def is_ours(root: _Element) -> bool:
    """Whether this program wrote the page."""
    return root.find(".//*[@data-field]") is not None or root.find(".//*[@data-block]") is not None


def find_frame(root: _Element) -> Frame:
    """The frame of somebody else's page; our own pages say themselves what is what."""
    found = Frame()
    if is_ours(root):
        return found
    page = _Page(root)
    _outside_of_the_core(page, found)
    headline = next((number for number, node in enumerate(page.nodes) if node.tag == "h1"), 0)
    skipped: set[_Element] = set()
    for number, node in enumerate(page.nodes):
        parent = node.getparent()
        if parent in skipped or parent in found.kinds or node.tag in ("pre", "code"):  # code has comments of its own
            skipped.add(node)
        elif node not in found.kinds and (kind := _kind_of(page, node, found, before=number < headline)):
            found.kinds[node] = kind
    return found


def _outside_of_the_core(page: _Page, found: Frame) -> None:
    """What stands beside the one element that holds the article, and is neither its notice nor a line of the page's."""
    cores = [node for node in page.nodes if node.tag in ("article", "main")]
    cores = [
        node
        for node in cores
        if page.sizes[node].has_headline and page.sizes[node].letters > page.letters * _MOST_OF_A_PAGE
    ]
    if not cores:
        return
    node = cores[-1]  # the innermost: <main> often holds <article>
    while (parent := node.getparent()) is not None and node.tag != "body":
        for other in parent:
            if other is node or other not in page.sizes or not page.is_small(other) or not page.sizes[other].letters:
                continue
            words = " ".join(text_of(other).split()) if page.sizes[other].letters < _LONGEST_MENU else ""
            if is_notice(words, sure=False) or furniture_kind(words):
                continue
            found.kinds[other] = _by_name(other) if _by_name(other) in ("related", "most_read") else _by_words(other)
        node = parent


def _by_words(node: _Element) -> str:
    """By the heading that a block of other news has."""
    first = next((text for part in node.itertext() if (text := str(part).strip())), "")
    kind = furniture_kind(first)
    return "outside" if kind in ("", "comments") else kind


def _kind_of(page: _Page, node: _Element, found: Frame, *, before: bool) -> str:
    size = page.sizes[node]
    if not size.letters or not page.is_small(node):
        return ""
    named = _by_name(node)
    if named == "outside" and size.letters < _LONGEST_MENU and is_notice(" ".join(text_of(node).split()), sure=False):
        return ""
    if named or node.get("role") in _FRAME_ROLES:
        return named or "outside"
    words = _names(node)
    if node.tag == "time" and node.get("datetime") and not found.time and size.letters < _LONGEST_NAME:
        found.time = node.get("datetime", "")
        return "taken"
    if words & _VIEWS and found.views is None and size.letters < _LONGEST_NAME:
        found.views = count_of_views(text_of(node))
        return "taken" if found.views is not None else ""
    is_signed = bool(words & _AUTHORS) or node.get("itemprop") == "author" or node.get("rel") == "author"
    if is_signed and size.letters < _LONGEST_NAME and not found.has_byline:
        found.has_byline = True
        return "byline"
    is_tags = bool((words | {"".join(pair) for pair in pairwise(_listed(node))}) & _TAGS)
    if is_tags and not before and size.letters < _LONGEST_TAGS and (kind := _tags(node, found)):
        return kind
    if (
        (words & _LEADS or node.get("itemprop") in _LEAD_PROPERTIES)
        and node.tag in ("p", "div", "h2")
        and size.letters < _LONGEST_LEAD
        and not before
    ):
        first, found.has_lead = not found.has_lead, True
        return "lead" if first else ""
    if size.links and size.linked * 2 >= size.letters and (kind := _by_words(node)) in ("related", "most_read"):
        return kind
    is_menu = size.links >= 3 and size.linked >= size.letters * _LINKS and size.letters < _LONGEST_MENU
    if is_menu and (node.tag == "td" or before):
        return _by_words(node)
    return ""


def _tags(node: _Element, found: Frame) -> str:
    """What the article is about, as the page's own links tell it."""
    links = [" ".join(text_of(link).split()) for link in node.iter("a")]
    names = [name.strip(" #") for name in (links or text_of(node).split(","))]
    names = [name for name in names if name]
    if not names or len(names) > _MOST_TAGS or any(len(name) > _LONGEST_NAME for name in names):
        return ""
    found.topics = tuple(dict.fromkeys((*found.topics, *names)))[:_MOST_TAGS]
    return "tags"


def _by_name(node: _Element) -> str:
    words = _listed(node)
    for pair in pairwise(words):
        if pair in _PAIRS:
            return _PAIRS[pair]
    known = set(words)
    if known & _MOST_READ:
        return "most_read"
    if known & _RELATED:
        return "related"
    return "outside" if known & _OUTSIDE else ""


def _is_anchor(node: _Element) -> bool:
    """Whether an id is only the words of a heading, as programs give them to each: «file-menu» of “2.1 File menu”."""
    heading = node if node.tag in _HEADINGS else next((child for child in node if child.tag in _HEADINGS), None)
    if heading is None or not node.get("id"):
        return False
    words = _WORDS.findall((node.get("id") or "").lower())
    of_heading = [word for word in _WORDS.findall(text_of(heading).lower()) if not word.isdecimal()]
    is_one = of_heading[: len(words)] == words
    if heading is node:
        return is_one
    is_call = bool(set(words) & _CALLS) or any(pair in _PAIRS for pair in pairwise(words))
    return is_one and len(words) >= _FEWEST_IN_AN_ANCHOR and not is_call


def _names(node: _Element) -> set[str]:
    return set(_listed(node))


def _listed(node: _Element) -> list[str]:
    """The words that the element's classes and id are made of, and each class as one word."""
    found: list[str] = []
    for name in (*sorted(classes_of(node)), "" if _is_anchor(node) else node.get("id") or ""):
        found += [word.lower() for word in _WORDS.findall(name[:100])]
        found.append(name.lower().replace("-", "").replace("_", ""))
    return found
