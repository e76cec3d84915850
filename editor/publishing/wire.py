"""An article as the file that a wire's receivers read: ninjs or NewsML-G2, its version growing at each sending."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path

from editor.newsroom.agency import AgencySettings
from editor.publishing import adapters
from editor.publishing.targets.folders import write_if_different
from editor.publishing.targets.picture_uses import copy_picture
from editor.publishing.targets.protocol import PublishRequest

FOLDER = "media"  # beside the items, for the pictures that travel with them
_ENDINGS = {"ninjs": "json", "newsml": "xml"}
_MEDIA_TYPES = {"ninjs": "application/json", "newsml": "application/vnd.iptc.g2.newsitem+xml"}
_NEWSML_VERSION = re.compile(rb'<newsItem\b[^>]*\bversion="(\d+)"')


@dataclass(frozen=True)
class WireFile:
    """`name` is the same for every version of an article, so that a receiver's folder holds it once."""

    name: str
    media_type: str
    data: bytes


def wire_name(request: PublishRequest, form: str) -> str:
    """`article-12.json`."""
    return f"article-{request.article.id}.{_ENDINGS[form]}"


def wire_file(request: PublishRequest, form: str) -> WireFile:
    """What this request sends, valid by its schema. A withdrawal is an item too: one that says so and has no text.

    Raises UserMistake "exchange_invalid".
    """
    meta = adapters.export_meta(request.content, request.agency)
    beside = {picture.source: adapters.beside(picture, FOLDER) for picture in travelling(request)}
    told = replace(meta.exchange, version=request.sequence, pictures=pictures_of(request, form), beside=beside)
    if request.action == "withdraw":
        moment = request.queued_at or told.modified_at
        told = replace(told, status="canceled", signal="", note=request.reason, modified_at=moment)
    show = adapters.site_pictures(request.media) if request.media else None
    meta = replace(meta, exchange=told, show=show, corrections=())
    data = adapters.exchange_file(request.document, form, meta)
    return WireFile(wire_name(request, form), _MEDIA_TYPES[form], data)


def travelling(request: PublishRequest) -> list[adapters.PictureFile]:
    """The pictures whose files go along with this item, each once; their names say what they hold."""
    if request.media is None or request.action == "withdraw" or not request.settings.get("send_pictures"):
        return []
    return adapters.picture_files(request.document, request.media)


def write_as_files(request: PublishRequest, folder: Path) -> None:
    """The item and its pictures as they would be sent, for a rehearsal."""
    file = wire_file(request, str(request.settings["format"]))
    write_if_different(folder / file.name, file.data)
    for picture in travelling(request):
        copy_picture(picture.path, folder / FOLDER / picture.name)


def version_in(data: bytes, form: str) -> int:
    """The version that a file of ours says; 0 for anything else."""
    if form == "newsml":
        found = _NEWSML_VERSION.search(data[:4000])
        return int(found[1]) if found else 0
    try:
        item = json.loads(data)
        return int(item["version"]) if isinstance(item, dict) else 0
    except (ValueError, KeyError, TypeError):
        return 0


def pictures_of(request: PublishRequest, form: str = "") -> str:
    """The address of the folder that receivers fetch pictures from: the channel's own, else the site's.

    NewsML-G2 may name the files beside it by their own paths; ninjs wants whole addresses, and has the names besides.
    """
    own = str(request.settings.get("pictures", ""))
    if not own and request.channel.target == "http_push" and travelling(request):
        return f"{str(request.settings['address']).rstrip('/')}/{FOLDER}"
    if not own and form == "newsml" and travelling(request):
        return FOLDER
    return own or site_pictures_address(request.agency)


def site_pictures_address(agency: AgencySettings) -> str:
    """Where the site's pictures lie; empty where the site's address is not known."""
    return f"{agency.site_url.rstrip('/')}/media" if agency.site_url else ""
