"""Which post is ours: a mark in its own text says which article it is and how new, whatever happened to an answer.

An HTML comment, because a site keeps it in the text without a plugin, and readers do not see it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from editor.publishing.targets.protocol import PublishRequest
from editor.publishing.targets.wordpress.client import Client

STATES = "publish,future,draft,pending,private,trash"
_MARK = re.compile(r"<!--\s*qalam article=(\d+) of=(\S+) sequence=(\d+)\s*-->")
_SEARCHED = 20


@dataclass(frozen=True)
class Post:
    """A post of ours: `sequence` is that of the newest request which was written into it."""

    id: int
    sequence: int
    link: str
    status: str


def house_of(request: PublishRequest) -> str:
    """Whose articles these are: two newsrooms may publish to one site."""
    try:
        return urlsplit(request.agency.link).hostname or "qalam"
    except ValueError:
        return "qalam"


def mark(request: PublishRequest) -> str:
    """What stands at the end of the text."""
    return f"<!-- qalam article={request.article.id} of={house_of(request)} sequence={request.sequence} -->"


def slug_of(request: PublishRequest) -> str:
    """Unique on the site, and readable."""
    return f"{request.article.slug}-{request.article.id}"


def find(client: Client, request: PublishRequest) -> list[Post]:
    """The posts of this article, the oldest first: there is one, unless two attempts ran side by side."""
    found = {post.id: post for post in _candidates(client, request)}
    return [found[number] for number in sorted(found)]


def _candidates(client: Client, request: PublishRequest) -> Iterator[Post]:
    """By the number that the ledger knows; by the slug; by the mark, for a slug that was changed there or here."""
    known = request.previous.receipt.get("id") if request.previous else None
    if isinstance(known, int):
        post = read(client.get(f"wp/v2/posts/{known}", context="edit"), request)
        if post is not None:
            yield post
            return
    query: dict[str, Any] = {"context": "edit", "status": STATES, "per_page": _SEARCHED}
    words = f"qalam article={request.article.id} of={house_of(request)}"
    for more in ({"slug": slug_of(request)}, {"search": words}):
        for data in client.get("wp/v2/posts", **query, **more) or []:
            post = read(data, request)
            if post is not None:
                yield post


def read(data: Any, request: PublishRequest) -> Post | None:
    """The post where it is this article's, else None."""
    if not isinstance(data, dict):
        return None
    marks = _MARK.findall(str((data.get("content") or {}).get("raw", "")))
    for article, house, sequence in reversed(marks):
        if int(article) == request.article.id and house == house_of(request):
            return Post(int(data["id"]), int(sequence), str(data.get("link", "")), str(data.get("status", "")))
    return None
