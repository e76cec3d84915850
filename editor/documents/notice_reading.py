"""Reads a written copy back: how often its notice stands where people read, and whether its link can be clicked.

It reads as a receiver does and knows nothing of how the copy was made: what it says holds for the file itself.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from email import message_from_bytes, policy
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from editor.articles.document import Notice
from editor.documents.exchange import clean, uri
from editor.documents.html import safe_address

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_NAR = "{http://iptc.org/std/nar/2006-10-01/}"
_FEW = 4  # words
_XHTML = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True)
class Seen:
    """`times`: how often the notice's text stands where people read. `linked`: its words are a link to its address.

    `told`: the format's own field for rights holds it; True for a format that has none.
    """

    times: int
    linked: bool
    told: bool = True

    def faults(self, notice: Notice) -> tuple[str, ...]:
        """What is not as it must be: notice_missing, notice_twice, notice_not_linked, notice_not_in_metadata."""
        hidden = notice.place == "metadata"
        found = []
        if self.times < (0 if hidden else 1):
            found.append("notice_missing")
        if self.times > (0 if hidden else 1):
            found.append("notice_twice")
        if notice.link and not hidden and self.times and not self.linked:
            found.append("notice_not_linked")
        if not self.told:
            found.append("notice_not_in_metadata")
        return tuple(found)


def seen_in(data: bytes, form: str, notice: Notice) -> Seen | None:
    """None for a format that this cannot read."""
    reader = _READERS.get(form)
    return reader(data, notice) if reader is not None else None


# A site may set its own quotes, dashes and dots (WordPress does): that changes nothing of what is said.
_SET_OTHERWISE = str.maketrans(
    {**dict.fromkeys("‘’‚‛′", "'"), **dict.fromkeys("“”„‟″«»", '"'), **dict.fromkeys("‐‑–—", "-")}
)
_DASHES, _DOTS = re.compile("--+"), "…"


def _words(text: str) -> str:
    plain = clean(text).translate(_SET_OTHERWISE).replace(_DOTS, "...")
    return " ".join(_DASHES.sub("-", plain).split())


def _says(paragraph: str, wanted: str) -> bool:
    """A paragraph that holds the notice, even with more around it; one of few words must be all of it, for such words
    («Алатау News») stand in a text for themselves.
    """
    return wanted in paragraph if len(wanted.split()) >= _FEW else wanted == paragraph


def _same_address(one: str, other: str) -> bool:
    return bool(one) and one in (other, uri(other))


def _html(data: bytes, notice: Notice) -> Seen:
    from lxml import html  # late: start-up time

    tree = html.document_fromstring(data, parser=html.HTMLParser(encoding="utf-8"))
    told = True
    found = next((one for one in tree.iter("script") if one.get("type") == "application/ld+json"), None)
    if found is not None:
        usage = json.loads(found.text or "{}").get("usageInfo", {})
        told = _words(str(usage.get("text", ""))) == _words(notice.text)
    return _in_tree(tree, notice, told)


def _in_tree(tree: _Element, notice: Notice, told: bool = True) -> Seen:
    for hidden in list(tree.iter("script", "style", "head", f"{_XHTML}head")):
        if hidden.getparent() is not None:
            hidden.getparent().remove(hidden)  # type: ignore[union-attr]  # it has one
    wanted, times, linked = _words(notice.text), 0, False
    for element in tree.iter("p", f"{_XHTML}p"):
        if not _says(_words(_said(element)), wanted):
            continue
        times += 1
        linked = linked or any(
            _words(_said(link)) == _words(notice.link_text)
            and _same_address(link.get("href", ""), safe_address(notice.link))
            for link in element.iter("a", f"{_XHTML}a")
        )
    return Seen(times, linked, told)


def _word(data: bytes, notice: Notice) -> Seen:
    with ZipFile(BytesIO(data)) as package:
        names = [name for name in package.namelist() if name.startswith("word/") and name.endswith(".xml")]
        shown = [name for name in names if posixpath.basename(name).startswith(("document", "header", "footer"))]
        found = [_in_word_part(package, name, notice) for name in shown]
        properties = package.read("docProps/core.xml").decode() if "docProps/core.xml" in package.namelist() else ""
    from lxml import etree  # late: start-up time

    told = bool(properties) and _said(etree.fromstring(properties.encode()))
    begins = _words(notice.text)[:100]  # a property may be cut
    return Seen(sum(one.times for one in found), any(one.linked for one in found), begins in _words(told or ""))


def _in_word_part(package: ZipFile, name: str, notice: Notice) -> Seen:
    from lxml import etree  # late: start-up time

    folder, base = posixpath.split(name)
    relations = f"{folder}/_rels/{base}.rels"
    targets: dict[str, str] = {}
    if relations in package.namelist():
        targets = {one.get("Id", ""): one.get("Target", "") for one in etree.fromstring(package.read(relations))}
    wanted, times, linked = _words(notice.text), 0, False
    for paragraph in etree.fromstring(package.read(name)).iter(f"{_W}p"):
        if not _says(_words(_word_text(paragraph)), wanted):
            continue
        times += 1
        linked = linked or any(
            _words(_word_text(link)) == _words(notice.link_text)
            and _same_address(targets.get(link.get(f"{_R}id", ""), ""), safe_address(notice.link))
            for link in paragraph.iter(f"{_W}hyperlink")
        )
    return Seen(times, linked)


def _said(element: _Element) -> str:
    return "".join(str(text) for text in element.itertext())


def _word_text(element: _Element) -> str:
    return "".join(part.text or "" for part in element.iter(f"{_W}t"))


def _ninjs(data: bytes, notice: Notice) -> Seen:
    item = json.loads(data)
    bodies: Iterable[dict[str, Any]] = item.get("bodies", ())
    text = next((body["value"] for body in bodies if body.get("contentType") == "text/html"), "")
    seen = _html(f"<html><body>{text}</body></html>".encode(), notice)
    link = item.get("rightsInfo", {}).get("linkedRights", "")
    wanted = notice.licence_link or notice.link
    told = _words(item.get("usageTerms", "")) == _words(notice.text)
    return Seen(seen.times, seen.linked, told and (not wanted or _same_address(link, safe_address(wanted))))


def _newsml(data: bytes, notice: Notice) -> Seen:
    from lxml import etree  # late: start-up time

    tree = etree.fromstring(data, etree.XMLParser(no_network=True, resolve_entities=False, load_dtd=False))
    terms = [_words(_said(one)) for one in tree.iter(f"{_NAR}usageTerms")]
    page = next(tree.iter(f"{_XHTML}html"), None)
    told = terms == [_words(notice.text)]
    return _in_tree(page, notice, told) if page is not None else Seen(0, False, told)


def _email(data: bytes, notice: Notice) -> Seen:
    """Its HTML, and its plain text, which says the same once."""
    letter = message_from_bytes(data, policy=policy.default)
    page, plain = letter.get_body(("html",)), letter.get_body(("plain",))
    said = plain.get_content() if plain is not None else ""
    in_text = _words(said).count(_words(notice.text))
    if page is None:
        return Seen(in_text, notice.link in said)
    seen = _html(page.get_content().encode(), notice)
    if plain is not None and in_text != seen.times:  # one of the two lacks it, or has it twice
        return Seen(0 if 0 in (in_text, seen.times) else max(in_text, seen.times), seen.linked)
    return seen


def _text(data: bytes, notice: Notice) -> Seen:
    """Nothing can be clicked in a plain text, so the whole address must stand there."""
    said = data.decode("utf-8", "replace")
    return Seen(_words(said).count(_words(notice.text)), notice.link in said)


_READERS: dict[str, Callable[[bytes, Notice], Seen]] = {
    "html": _html,
    "word": _word,
    "ninjs": _ninjs,
    "newsml": _newsml,
    "email": _email,
    "text": _text,
}
