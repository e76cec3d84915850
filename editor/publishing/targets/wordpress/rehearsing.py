"""A post as files, in one form: what would be sent, and what stands on the site now. Nothing is changed there."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.errors import QalamError
from editor.publishing import adapters
from editor.publishing.targets.folders import write_if_different
from editor.publishing.targets.protocol import PublishRequest
from editor.publishing.targets.wordpress import posts, terms
from editor.publishing.targets.wordpress.client import Client
from editor.publishing.targets.wordpress.content import body_of

if TYPE_CHECKING:
    from editor.documents.html import Shown

_MARK = re.compile(r"\s*<!-- qalam .*? -->\s*")
_HIDDEN = "draft"


def write_planned(request: PublishRequest, folder: Path, client: Client | None) -> None:
    """What `publish` would send; a picture that the library has not is named by its file."""
    article, document = request.article, request.document
    shown = {} if request.action == "withdraw" else _pictures(request, client)
    is_hidden = request.action == "withdraw" and request.settings["withdrawal"] == "hide"
    published = (article.published_at or article.created_at).astimezone(UTC)
    first = next(iter(shown.values()), None)
    beside = {
        "title": document.headline,
        "slug": posts.slug_of(request),
        "status": _HIDDEN if is_hidden else "publish",
        "date_gmt": published.replace(tzinfo=None).isoformat(timespec="seconds"),
        "categories": sorted(request.settings["categories"]),
        "tags": sorted(article.topics),
        "excerpt": document.lead if request.action != "withdraw" else "",
        "featured_picture": first.address if first else "",
    }
    _write(request, folder, beside, body_of(request, shown))


def write_standing(request: PublishRequest, folder: Path, client: Client) -> None:
    """The post as the site has it; nothing where it has none. Raises as every call does."""
    found = posts.find(client, request)
    if not found or found[0].status == "trash":
        return
    data = client.get(f"wp/v2/posts/{found[0].id}", context="edit")
    if data is None:
        return
    media = data.get("featured_media")
    picture = (client.get(f"wp/v2/media/{media}", context="edit") or {}) if media else {}
    beside = {
        "title": _raw(data, "title"),
        "slug": str(data.get("slug", "")),
        "status": str(data.get("status", "")),
        "date_gmt": str(data.get("date_gmt", "")),
        "categories": sorted(terms.names(client, "wp/v2/categories", data.get("categories") or [])),
        "tags": sorted(terms.names(client, "wp/v2/tags", data.get("tags") or [])),
        "excerpt": _raw(data, "excerpt"),
        "featured_picture": str(picture.get("source_url", "")),
    }
    _write(request, folder, beside, _raw(data, "content"))


def can_look(client: Client) -> bool:
    """Whether the site answers, and takes the password."""
    try:
        client.get("wp/v2/users/me", context="edit")
    except QalamError:
        return False
    return True


def _pictures(request: PublishRequest, client: Client | None) -> dict[str, Shown]:
    from editor.documents.html import Shown  # late: start-up time

    if request.media is None:
        return {}
    shown = {}
    for file in adapters.picture_files(request.document, request.media):
        there = terms.known_picture(client, file) if client is not None else None
        shown[file.source] = there or Shown(file.name, file.width, file.height)
    return shown


def _raw(data: Mapping[str, Any], field: str) -> str:
    return str((data.get(field) or {}).get("raw", ""))


def _write(request: PublishRequest, folder: Path, beside: Mapping[str, Any], body: str) -> None:
    """Without the mark, which is another one each time."""
    shown = json.dumps(beside, ensure_ascii=False, indent=2) + "\n"
    write_if_different(folder / f"post-{request.article.id}.json", shown.encode())
    text = _MARK.sub("", body.replace("\r\n", "\n")).strip() + "\n"
    write_if_different(folder / f"post-{request.article.id}.html", text.encode())
