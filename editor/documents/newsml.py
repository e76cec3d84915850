"""An article as a NewsML-G2 2.35 news item (IPTC), checked by the IPTC's own schema before it is given out."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

import resources
from editor.articles.document import Document
from editor.documents import exchange
from editor.documents.exchange import Picture, clean, stamp
from editor.documents.html import safe_address
from editor.documents.meta import ExportMeta
from editor.errors import UserMistake

if TYPE_CHECKING:
    from lxml.etree import XMLSchema, _Element

MEDIA_TYPE = "application/vnd.iptc.g2.newsitem+xml"
_NAR = "http://iptc.org/std/nar/2006-10-01/"
_XHTML = "http://www.w3.org/1999/xhtml"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# Short names for the IPTC's vocabularies, said in the item itself: nobody has to fetch a catalogue to read it.
_SCHEMES = {
    "ninat": "http://cv.iptc.org/newscodes/ninature/",
    "stat": "http://cv.iptc.org/newscodes/pubstatusg2/",
    "sig": "http://cv.iptc.org/newscodes/signal/",
    "drol": "http://cv.iptc.org/newscodes/descriptionrole/",
    "irel": "http://cv.iptc.org/newscodes/itemrelation/",
}
_lock = Lock()  # lxml's schema keeps its last faults in one place for all threads


class NewsmlExporter:
    name, suffix = "newsml", ".xml"

    def write(self, document: Document, meta: ExportMeta) -> bytes:
        from lxml import etree  # late: start-up time

        item = newsml_item(document, meta)
        data = bytes(etree.tostring(item, encoding="UTF-8", xml_declaration=True, pretty_print=False)) + b"\n"
        check_newsml(data)
        return data


def newsml_item(document: Document, meta: ExportMeta) -> _Element:
    """The item. One that was withdrawn keeps its name, its headline and its rights, and has no text any more."""
    from lxml import etree  # late: start-up time

    item = etree.Element(f"{{{_NAR}}}newsItem", nsmap={None: _NAR})  # type: ignore[dict-item]  # None is the default one
    for name, value in {
        "guid": exchange.item_uri(meta),
        "version": str(exchange.item_version(meta)),
        "standard": "NewsML-G2",
        "standardversion": "2.35",
        "conformance": "power",
        _LANG: document.tag,
    }.items():
        item.set(name, value)
    catalog = _add(item, "catalog")
    for alias, uri in _SCHEMES.items():
        _add(catalog, "scheme", alias=alias, uri=uri)
    _rights(_add(item, "rightsInfo"), document, meta)
    _management(_add(item, "itemMeta"), document, meta)
    _content(_add(item, "contentMeta"), document, meta)
    if meta.exchange.status == "usable":
        _text(_add(item, "contentSet"), document, meta)
    if not len(item.find(f"{{{_NAR}}}rightsInfo")):  # type: ignore[arg-type]  # it was added above
        item.remove(item.find(f"{{{_NAR}}}rightsInfo"))  # type: ignore[arg-type]
    return item


def _add(parent: _Element, name: str, text: str = "", **attributes: str) -> _Element:
    from lxml import etree  # late: start-up time

    found = etree.SubElement(parent, f"{{{_NAR}}}{name}", attributes)
    if text:
        found.text = clean(text)
    return found


def _rights(rights: _Element, document: Document, meta: ExportMeta) -> None:
    if meta.agency:
        _add(_add(rights, "copyrightHolder"), "name", meta.agency)
    if notice := document.notice:
        link = safe_address(notice.licence_link or notice.link)
        attributes = {"href": link} if link else {}
        _add(rights, "copyrightNotice", notice.copyright or notice.text, **attributes)
        _add(rights, "usageTerms", notice.text, **attributes)
        if link:
            _add(rights, "link", rel="irel:seeAlso", href=link)


def _management(management: _Element, document: Document, meta: ExportMeta) -> None:
    told = meta.exchange
    _add(management, "itemClass", qcode="ninat:text")
    _add(_add(management, "provider"), "name", meta.agency or "Qalam")
    _add(management, "versionCreated", stamp(exchange.version_time(meta)))
    _add(management, "firstCreated", stamp(told.created_at or meta.published_at))
    if told.embargo_until:
        _add(management, "embargoed", stamp(told.embargo_until))
    _add(management, "pubStatus", qcode=f"stat:{told.status}")
    if document.headline:
        _add(management, "title", document.headline)
    if told.note:
        _add(management, "edNote", told.note)
    if told.signal:
        _add(management, "signal", qcode=f"sig:{told.signal}")
    if meta.safe_url:
        _add(management, "link", rel="irel:seeAlso", href=meta.safe_url)
    if told.status == "usable":
        for picture in exchange.pictures(document, meta):
            _picture(management, picture)


def _picture(management: _Element, picture: Picture) -> None:
    beside, more = picture.beside, {}
    if beside is not None:
        more = {"contenttype": beside.media_type, "size": str(beside.size)}
    address = picture.address or (beside.name if beside else "")
    if address:
        link = _add(management, "link", rel="irel:seeAlso", href=address, **more)
        _add(link, "title", picture.block.caption or picture.block.alt or picture.block.source)


def _content(content: _Element, document: Document, meta: ExportMeta) -> None:
    if meta.published_at:
        _add(content, "contentCreated", stamp(meta.local_time))
    if document.dateline and document.dateline.place:
        _add(_add(content, "located"), "name", document.dateline.place)
    if document.byline:
        _add(_add(content, "creator"), "name", document.byline)
    _add(content, "language", tag=document.tag)
    for topic in meta.keywords:
        _add(content, "keyword", topic)
    if meta.slug:
        _add(content, "slugline", meta.slug)
    if document.headline:
        _add(content, "headline", document.headline)
    if document.dateline:
        _add(content, "dateline", document.dateline.text)
    if document.byline:
        _add(content, "by", document.byline)
    if document.lead:
        _add(content, "description", document.lead, role="drol:summary")


def _text(contents: _Element, document: Document, meta: ExportMeta) -> None:
    """The body as XHTML: what HTML writes without an end, XML closes."""
    from lxml import etree  # late: start-up time
    from lxml.html import html_to_xhtml

    from editor.articles.counting import count  # late: only where an item has a text

    counted = count(replace(document, headline="", lead=""))
    inline = _add(contents, "inlineXML", contenttype="application/xhtml+xml", wordcount=str(counted.words))
    page = etree.SubElement(inline, f"{{{_XHTML}}}html", nsmap={None: _XHTML})  # type: ignore[dict-item]  # the same
    page.set("lang", document.tag)
    page.set(_LANG, document.tag)
    head = etree.SubElement(page, f"{{{_XHTML}}}head")
    etree.SubElement(head, f"{{{_XHTML}}}title").text = clean(document.headline)
    body: Any = exchange.body_tree(document, meta)
    html_to_xhtml(body)
    body.tag = f"{{{_XHTML}}}body"
    page.append(body)


def check_newsml(data: bytes) -> None:
    """Raises UserMistake "exchange_invalid" that says where the schema is not kept."""
    from lxml import etree  # late: start-up time

    tree = etree.fromstring(data, _parser())
    with _lock:
        schema = _schema()
        if schema.validate(tree):
            return
        log: Any = schema.error_log
        fault = log.last_error
    raise UserMistake(
        f"The NewsML-G2 item breaks its schema in line {fault.line}: {fault.message[:200]}",
        "Look at that field of the article, mend it and try again.",
        code="exchange_invalid",
        values={"format": "newsml", "place": str(fault.line)},
    )


def _parser() -> Any:
    from lxml import etree  # late: start-up time

    return etree.XMLParser(no_network=True, resolve_entities=False, load_dtd=False)


@cache
def _schema() -> XMLSchema:
    """It names `xml.xsd` beside it; nothing is fetched."""
    from lxml import etree  # late: start-up time

    file = resources.path("schemas", "iptc", "NewsML-G2_2.35-spec-All-Power.xsd")
    return etree.XMLSchema(etree.parse(str(file), _parser()))
