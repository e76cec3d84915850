"""An article as ninjs 3.1 (IPTC, News in JSON), checked by the IPTC's own schema before it is given out."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import resources
from editor.articles.document import Document
from editor.documents import exchange
from editor.documents.exchange import Picture, clean, stamp
from editor.documents.html import safe_address
from editor.documents.meta import ExportMeta
from editor.documents.notice_place import parted, place_in
from editor.errors import UserMistake

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator

SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"
MEDIA_TYPE = "application/json"
_GEOJSON = "https://geojson.org/schema/GeoJSON.json"


class NinjsExporter:
    name, suffix = "ninjs", ".json"

    def write(self, document: Document, meta: ExportMeta) -> bytes:
        item = ninjs_item(document, meta)
        check_ninjs(item)
        return (json.dumps(item, ensure_ascii=False, indent=1) + "\n").encode()


def ninjs_item(document: Document, meta: ExportMeta) -> dict[str, Any]:
    """The item. One that was withdrawn keeps its name, its headline and its rights, and has no text any more."""
    told = meta.exchange
    item: dict[str, Any] = {
        "uri": exchange.item_uri(meta),
        "standard": {"name": "ninjs", "version": "3.1", "schema": SCHEMA},
        "type": "text",
        "representationType": "full",
        "version": str(exchange.item_version(meta)),
        "firstCreated": stamp(told.created_at or meta.published_at),
        "versionCreated": stamp(exchange.version_time(meta)),
        "pubStatus": told.status,
        "language": document.tag,
        "headlines": [{"role": "main", "contentType": "text/plain", "value": clean(document.headline)}],
    }
    if told.embargo_until:
        item["embargoedUntil"] = stamp(told.embargo_until)
    if told.note:
        item["edNote"] = clean(told.note)
    item |= _about(document, meta) | _rights(document, meta)
    if told.status == "usable":
        item |= _text(document, meta)
    return item


def _about(document: Document, meta: ExportMeta) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if document.byline:
        found["by"] = clean(document.byline)
    if meta.slug:
        found["slugline"] = meta.slug
    if document.dateline and document.dateline.place:
        found["located"] = clean(document.dateline.place)
    if meta.published_at:
        found["contentCreated"] = stamp(meta.local_time)
    if meta.keywords:
        found["subjects"] = [{"name": clean(topic)} for topic in meta.keywords]
    if meta.agency:
        found["infoSources"] = [{"name": clean(meta.agency)}]
    if meta.safe_url:
        found["altIds"] = [{"role": "url", "value": meta.safe_url}]
    return found


def _rights(document: Document, meta: ExportMeta) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if meta.agency:
        found["copyrightHolder"] = clean(meta.agency)
    if notice := document.notice:
        found["copyrightNotice"] = clean(notice.copyright or notice.text)
        found["usageTerms"] = clean(notice.text)
        if link := exchange.uri(safe_address(notice.licence_link or notice.link)):
            found["rightsInfo"] = {"linkedRights": link}
    return found


def _text(document: Document, meta: ExportMeta) -> dict[str, Any]:
    from editor.articles.counting import count  # late: only where an item has a text

    counted = count(replace(document, headline="", lead=""))
    words, characters = counted.words, counted.characters
    notice, place = clean(document.notice.text) if document.notice else "", place_in(document)
    texts = [block.text for block in document.blocks]
    if place == "after_first":
        first, rest = parted(document)
        texts = [first.text, notice, rest.text]
    plain = clean("\n".join([*([notice] if place == "before" else ()), *texts, *([notice] if place == "end" else ())]))
    counts = {"wordCount": words, "charCount": characters}
    found: dict[str, Any] = {
        "bodies": [
            {"role": "main", "contentType": "text/html", **counts, "value": exchange.body(document, meta)},
            {"role": "plain", "contentType": "text/plain", **counts, "value": plain},
        ]
    }
    if document.lead:
        found["descriptions"] = [{"role": "summary", "contentType": "text/plain", "value": clean(document.lead)}]
    if shown := exchange.pictures(document, meta):
        found["associations"] = [_picture(number, picture, meta) for number, picture in enumerate(shown, start=1)]
    return found


def _picture(number: int, picture: Picture, meta: ExportMeta) -> dict[str, Any]:
    block = picture.block
    found: dict[str, Any] = {
        "uri": f"{exchange.item_uri(meta)}:picture:{quote(block.source, safe='')}",
        "type": "picture",
        "name": f"picture-{number}",
    }
    if block.alt or block.caption:
        found["descriptions"] = [
            {"role": role, "contentType": "text/plain", "value": clean(text)}
            for role, text in (("caption", block.caption), ("alt", block.alt))
            if text
        ]
    if block.credit:
        found["by"] = clean(block.credit)
    rendition: dict[str, Any] = {"name": "original"}
    if picture.address:
        rendition["href"] = exchange.uri(picture.address)
    if picture.beside is not None:  # `href` has to be a whole address: the file's name has no field but this
        beside = picture.beside
        rendition |= {"title": beside.name, "contentType": beside.media_type, "sizeInBytes": beside.size}
        rendition |= {"width": beside.width, "height": beside.height}
    if len(rendition) > 1:
        found["renditions"] = [rendition]
    return found


def check_ninjs(item: object) -> None:
    """Raises UserMistake "exchange_invalid" that says where the schema is not kept. Dates and addresses count."""
    for fault in _validator().iter_errors(item):
        place = "/".join(str(step) for step in fault.instance_path) or "the item"
        raise UserMistake(
            f"The ninjs item breaks its schema at {place}: {fault.message[:200]}.",
            "Look at that field of the article, mend it and try again.",
            code="exchange_invalid",
            values={"format": "ninjs", "place": place},
        )


@cache
def _validator() -> Draft202012Validator:
    import jsonschema_rs  # late: start-up time

    folder = resources.path("schemas", "iptc")
    geojson = json.loads((folder / "GeoJSON-schema.json").read_text(encoding="utf-8"))
    schema = json.loads((folder / "ninjs-schema_3.1.json").read_text(encoding="utf-8"))
    registry = jsonschema_rs.Registry([(_GEOJSON, geojson)])
    made = jsonschema_rs.validator_for(schema, validate_formats=True, registry=registry)
    assert isinstance(made, jsonschema_rs.Draft202012Validator)
    return made
