"""A page that a browser or Word saved as one file (.mht, .mhtml), with the pictures that lie in it."""

from __future__ import annotations

import base64
import contextlib
import re
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from editor.documents.html_reading import HtmlImporter, decode_page
from editor.documents.imported import MEGABYTE, Imported, Source
from editor.errors import UserMistake

if TYPE_CHECKING:
    from email.message import Message

_PAGES = ("text/html", "application/xhtml+xml")
_MOST_PARTS = 2000
_SOURCE = re.compile(r"(<img\b[^<>]{0,2000}?\bsrc\s*=\s*[\"'])([^\"'>]{1,4000})", re.IGNORECASE)


class WebArchiveImporter:
    """A saved page, ours or anybody's, in one file."""

    name = "web_archive"
    suffixes = (".mht", ".mhtml")
    cap = 32 * MEGABYTE

    def read(self, source: Source) -> Imported:
        """The recognised page. Raises UserMistake where there is no page in it, or no text in the page."""
        found = page_of(source.data, with_pictures=True)
        if found is None:
            raise UserMistake(
                "There is no page in this web archive.", "Save the page as .html and import that.", code="empty_file"
            )
        return HtmlImporter().read(replace(source, data=found[1]))


def page_of(data: bytes, *, with_pictures: bool = False) -> tuple[str, bytes] | None:
    """(the page's address or "", its bytes); None where the archive holds no page.

    `with_pictures`: those that lie in the archive stand in the page itself. Nothing is fetched.
    """
    import email  # late: start-up time
    import email.policy

    try:
        message = email.message_from_bytes(data, policy=email.policy.compat32)
    except RecursionError as error:
        raise UserMistake(
            "The page has thousands of elements in one another, and cannot be read to its end.",
            "Copy its text from a browser into a .txt file and import that.",
            code="page_too_deep",
        ) from error
    parts = [part for part, _ in zip(message.walk(), range(_MOST_PARTS), strict=False)]
    page = next((part for part in parts if part.get_content_type() in _PAGES), None)
    if page is None:
        return None
    text, content = None, _bytes_of(page)
    if charset := page.get_content_charset():
        with contextlib.suppress(LookupError, UnicodeDecodeError):  # a wrong one: the page's letters tell
            text = content.decode(charset)
    if text is None and with_pictures:
        text = decode_page(content)[0]
    if text is not None:
        text = _with_pictures(text, parts) if with_pictures else text
        content = b"\xef\xbb\xbf" + text.encode("utf-8", "replace")
    place = page.get("Content-Location") or message.get("Snapshot-Content-Location") or ""
    return str(place).strip(), content


def sheets_of(data: bytes) -> dict[str, bytes]:
    """The style sheets of an archive, by the addresses that its page names them by."""
    import email  # late: start-up time
    import email.policy

    message = email.message_from_bytes(data, policy=email.policy.compat32)
    found: dict[str, bytes] = {}
    for part, _ in zip(message.walk(), range(_MOST_PARTS), strict=False):
        if part.get_content_type() == "text/css":
            names = (str(part.get("Content-Location") or "").strip(), str(part.get("Content-ID") or "").strip(" <>"))
            content = _bytes_of(part)
            found |= {name: content for name in (names[0], names[1] and f"cid:{names[1]}") if name}
    return found


def _bytes_of(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _with_pictures(html: str, parts: list[Message]) -> str:
    """The page with the archive's pictures as data in the places that name them."""
    known: dict[str, Message] = {}
    for part in parts:
        if part.get_content_maintype() == "image":
            place = str(part.get("Content-Location") or "").strip()
            for name in (place, place.rsplit("/", 1)[-1], f"cid:{str(part.get('Content-ID') or '').strip(' <>')}"):
                known.setdefault(escape(name), part)
    known.pop("", None)

    def embedded(found: re.Match[str]) -> str:
        address = found[2].strip()
        part = known.get(address) or known.get(escape(address)) or known.get(address.rsplit("/", 1)[-1])
        if part is None:
            return found[0]
        data = base64.b64encode(_bytes_of(part)).decode("ascii")
        return f"{found[1]}data:{part.get_content_type()};base64,{data}"

    return _SOURCE.sub(embedded, html) if known else html
