"""What a post refers to: categories, tags and pictures, looked up before they are made."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from editor.publishing.calls import refuse_unless
from editor.publishing.faults import DeliveryFault
from editor.publishing.targets.wordpress.client import Client

if TYPE_CHECKING:
    from editor.documents.html import Shown
    from editor.publishing.adapters import PictureFile


@dataclass(frozen=True)
class Picture:
    """A picture of the site's library, and how a page shows it."""

    id: int
    shown: Shown


def insist(may_publish: bool, where: str, user: str) -> None:
    """Raises UserMistake "not_an_editor"."""
    refuse_unless(
        may_publish,
        f"The user “{user}” may not publish on {where}.",
        "Give it the role of an editor or an author there.",
        code="not_an_editor",
        where=where,
        user=user,
    )


def category(client: Client, name: str) -> int:
    """Its number; made where it is missing."""
    return _term(client, "wp/v2/categories", name)


def tag(client: Client, name: str) -> int:
    """Its number; made where it is missing."""
    return _term(client, "wp/v2/tags", name)


def _term(client: Client, route: str, name: str) -> int:
    for found in client.get(route, search=name, per_page=100) or []:
        if html.unescape(str(found.get("name", ""))).casefold() == name.casefold():
            return int(found["id"])
    return _number(client, client.post(route, {"name": name}))


def names(client: Client, route: str, numbers: list[int]) -> list[str]:
    """What these categories or tags are called."""
    if not numbers:
        return []
    asked = ",".join(str(int(number)) for number in numbers)
    found = client.get(route, include=asked, per_page=100) or []
    return [html.unescape(str(one.get("name", ""))) for one in found]


def known_picture(client: Client, file: PictureFile) -> Shown | None:
    """The library's own copy, where it has one."""
    from editor.documents.html import Shown  # late: start-up time

    found = next(iter(client.get("wp/v2/media", slug=_slug(file), context="edit") or []), None)
    return Shown(str(found.get("source_url", "")), file.width, file.height) if found else None


def _slug(file: PictureFile) -> str:
    return f"qalam-{file.name.rpartition('.')[0]}".lower()


def picture(client: Client, file: PictureFile, media_type: str) -> Picture:
    """The library's own copy, known by the name that says what it holds; sent where it is missing."""
    from editor.documents.html import Shown  # late: start-up time

    slug, ending = _slug(file), file.name.rpartition(".")[2]
    found = next(iter(client.get("wp/v2/media", slug=slug, context="edit") or []), None)
    if found is None:
        found = client.upload(f"{slug}.{ending.lower()}", media_type, file.path.read_bytes())
    number = _number(client, found)
    wanted = {"alt_text": file.alt, "caption": file.caption}
    if found.get("alt_text") != file.alt or (found.get("caption") or {}).get("raw") != file.caption:
        found = client.post(f"wp/v2/media/{number}", wanted) or found
    return Picture(number, Shown(str(found.get("source_url", "")), file.width, file.height))


def _number(client: Client, found: Any) -> int:
    if isinstance(found, dict) and isinstance(found.get("id"), int):
        return int(found["id"])
    raise DeliveryFault(
        "network",
        f"The answer of {client.where} cannot be read.",
        "Look at the site: a plugin may have put its own words into the answer.",
        code="answer_not_readable",
        values={"where": client.where},
    )
