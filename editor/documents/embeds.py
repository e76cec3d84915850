"""Addresses of posts and films that stand in an article as cards. Nothing is fetched: all is read from the address."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from editor.documents.html import safe_address

# By host: what readers call the place, and which paths are one post or film of it. The first group is who made it.
_KNOWN: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (
        "YouTube",
        ("youtube.com", "m.youtube.com", "youtube-nocookie.com"),
        r"/(?:watch|shorts/|live/|embed/|playlist)()",
    ),
    ("YouTube", ("youtu.be",), r"/[\w-]{6,}()"),
    ("X", ("x.com", "twitter.com", "mobile.twitter.com"), r"/(\w+)/status(?:es)?/\d+"),
    ("Instagram", ("instagram.com",), r"/(?:([\w.]+)/)?(?:p|reel|reels|tv)/[\w-]+"),
    ("Telegram", ("t.me", "telegram.me"), r"/(?:s/)?(?!c/|joinchat)(\w{4,})/\d+"),
    ("TikTok", ("tiktok.com", "m.tiktok.com"), r"/@([\w.]+)/(?:video|photo)/\d+"),
    ("TikTok", ("vm.tiktok.com", "vt.tiktok.com"), r"/\w+()"),
    (
        "Facebook",
        ("facebook.com", "m.facebook.com"),
        r"/(?:watch|reel|share|story\.php|photo|permalink\.php|([\w.]+)/(?:posts|videos|photos)/)",
    ),
    ("Facebook", ("fb.watch",), r"/\w+()"),
)


def source_of(address: str) -> str:
    """Where the address leads, as readers call it: «YouTube», or the host's name; "" where it leads nowhere safe."""
    found = _read(address)
    return found[0] if found else _host(address)


def title_of(address: str) -> str:
    """What the card is called until somebody names it: the place, and who made the post where the address says so."""
    found = _read(address)
    if found is None:
        return ""
    source, author = found
    return f"{source}: @{author}" if author else source


def is_post(text: str) -> bool:
    """Whether the text is the address of one post or film of a known place, and nothing else."""
    return _read(text.strip()) is not None


def is_card_address(address: str) -> bool:
    """Whether a card may lead there: a page, not a letter."""
    return bool(_host(address))


def _read(address: str) -> tuple[str, str] | None:
    host = _host(address)
    parts = urlsplit(address) if host else None
    for source, hosts, path in _KNOWN:
        if parts is not None and host in hosts and (found := re.match(path, unquote(parts.path))):
            return source, found.group(1) or ""
    return None


def _host(address: str) -> str:
    safe = safe_address(address)
    if not safe or not safe.lower().startswith(("http://", "https://")):
        return ""
    try:
        host = urlsplit(safe).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
