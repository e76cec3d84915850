"""A letter as it lies in a mailbox or a file, read into plain text and HTML. Nothing in it is trusted or opened.

Orphus wraps at 75 bytes without looking at letters: a letter of UTF-8 may be torn by the end of its line. Lines are put
together again here, from bytes, because in text it is too late.
"""

from __future__ import annotations

import codecs
import email
import email.policy
import hashlib
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from itertools import pairwise

from editor.documents.encoding import decode
from editor.errors import UserMistake
from editor.newsroom.plain import plain_line
from editor.reports.incoming import MAX_SHORT

LARGEST = 1024 * 1024  # bytes that are read of a letter; what readers' widgets send has some kilobytes
WRAPPED_AT = 75  # bytes
_LONGEST_LABEL = 60
_MOST_PARTS = 50
_DEEPEST = 3  # letters in letters
_TORN = re.compile(rb"[\xc2-\xf4][\x80-\xbf]{0,2}\Z")
_KNOWN_AS = {"koi8": "koi8-r", "win1251": "cp1251", "windows1251": "cp1251", "utf8": "utf-8", "unknown-8bit": ""}


@dataclass(frozen=True)
class Letter:
    """`key` is the same for the same letter, however often and wherever it is come across. Texts are plain.

    `html` is what stood in an HTML part, as it came; it is parsed, never shown. `forwarded`: letters that hang on it.
    """

    key: str
    message_id: str
    sender: str
    subject: str
    sent_at: datetime | None
    text: str
    html: str
    is_cut: bool
    forwarded: tuple[Letter, ...] = ()


def read_letter(raw: bytes) -> Letter:
    """Never raises for what a letter may be: what cannot be read of it is left empty."""
    message = email.message_from_bytes(raw[:LARGEST], policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return _read(message, raw)


def _read(message: EmailMessage, raw: bytes, depth: int = 0) -> Letter:
    plain, html = _bodies(message)
    message_id = _header(message, "message-id")
    # Not the whole of it: two copies of a letter came by two ways, and their heads say so.
    marks = "\0".join([message_id, _header(message, "date"), _header(message, "from")])
    digest = hashlib.sha256(marks.encode() + b"\0" + (plain or html or raw)).hexdigest()
    return Letter(
        key=digest,
        message_id=message_id[:MAX_SHORT],
        sender=_sender(message),
        subject=_header(message, "subject")[:MAX_SHORT],
        sent_at=_sent_at(message),
        text=unwrapped(plain, _charset(message, "plain")),
        html=_decoded(html, _charset(message, "html")),
        is_cut=len(raw) > LARGEST,
        forwarded=tuple(_read(one, raw, depth + 1) for one in _attached_letters(message, depth)),
    )


# Headers --------------------------------------------------------------------------------------------------------


def _header(message: EmailMessage, name: str) -> str:
    try:
        value = message[name]
        return plain_line(_mended(str(value))).strip() if value is not None else ""
    except Exception:  # noqa: BLE001  the standard library's parser of headers raises many kinds for broken ones
        return ""


def _mended(text: str) -> str:
    """Raw eight-bit headers come as surrogates."""
    data = text.encode("utf-8", "surrogateescape")
    return _decoded(data, "") if any("\udc80" <= sign <= "\udcff" for sign in text) else text


def _sender(message: EmailMessage) -> str:
    """The address that an answer goes to."""
    for name in ("reply-to", "from"):
        with suppress(Exception):  # as above
            addresses: tuple[Address, ...] = message[name].addresses if message[name] is not None else ()
            if addresses and addresses[0].domain:
                return plain_line(addresses[0].addr_spec)[:MAX_SHORT]
    return ""


def _sent_at(message: EmailMessage) -> datetime | None:
    try:
        moment: datetime | None = message["date"].datetime if message["date"] is not None else None
    except Exception:  # noqa: BLE001  as above
        return None
    if moment is None:
        return None
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (OverflowError, ValueError):  # a year that no calendar has
        return None


# Bodies ---------------------------------------------------------------------------------------------------------


def _parts(message: EmailMessage) -> list[EmailMessage]:
    found = []
    for number, part in enumerate(message.walk()):
        if number >= _MOST_PARTS:
            break
        if not part.is_multipart() and part.get_content_disposition() != "attachment":
            found.append(part)
    return found


def _attached_letters(message: EmailMessage, depth: int) -> list[EmailMessage]:
    found: list[EmailMessage] = []
    parts = message.get_payload() if message.is_multipart() and depth < _DEEPEST else []
    for part in parts[:_MOST_PARTS] if isinstance(parts, list) else []:
        if isinstance(part, EmailMessage) and part.get_content_type() == "message/rfc822":
            inner = part.get_payload()
            found += [one for one in inner if isinstance(one, EmailMessage)] if isinstance(inner, list) else []
    return found


def _part(message: EmailMessage, kind: str) -> EmailMessage | None:
    return next((part for part in _parts(message) if part.get_content_type() == f"text/{kind}"), None)


def _bodies(message: EmailMessage) -> tuple[bytes, bytes]:
    bodies = []
    for kind in ("plain", "html"):
        part = _part(message, kind)
        try:
            data = part.get_payload(decode=True) if part is not None else b""
        except Exception:  # noqa: BLE001  a body that its own encoding does not fit
            data = b""
        bodies.append(data if isinstance(data, bytes) else b"")
    return bodies[0], bodies[1]


def _charset(message: EmailMessage, kind: str) -> str:
    part = _part(message, kind)
    try:
        name = part.get_content_charset("") if part is not None else ""
    except Exception:  # noqa: BLE001  as above
        return ""
    name = _KNOWN_AS.get(name or "", name or "")
    try:
        return codecs.lookup(name).name if name else ""
    except LookupError:
        return ""


def _decoded(data: bytes, charset: str) -> str:
    """By what the letter says where it fits; else as the letters themselves show. Never raises."""
    if charset and charset != "ascii":
        try:
            return data.decode(charset)
        except (UnicodeError, LookupError):
            pass
    try:
        return decode(data)[0]
    except UserMistake:
        return data.decode("utf-8", "replace")


@dataclass(frozen=True)
class _Line:
    data: bytes
    length: int  # bytes that it had before a torn letter was put together
    is_torn: bool


def unwrapped(data: bytes, charset: str) -> str:
    """The text with torn letters whole, and with lines that were cut at 75 bytes running on; those that were wrapped at
    a space keep their end of line, which counts as a space.
    """
    lines = _mended_lines(data.replace(b"\r\n", b"\n").split(b"\n"), is_utf8=charset in ("", "utf-8", "ascii"))
    joined = bytearray()
    is_hard = _is_cut_hard(lines)
    for number, line in enumerate(lines):
        joined += line.data
        if number + 1 == len(lines):
            break
        runs_on = line.is_torn or (is_hard and line.length == WRAPPED_AT)
        joined += b"" if runs_on else b"\n"
    return _decoded(bytes(joined), charset)


def _mended_lines(lines: list[bytes], *, is_utf8: bool) -> list[_Line]:
    made: list[_Line] = []
    taken = 0  # bytes at the head of this line that belong to a letter of the line before
    for number, line in enumerate(lines):
        body, taken, is_torn = line[taken:], 0, False
        found = _TORN.search(body) if is_utf8 and number + 1 < len(lines) else None
        if found:
            missing = _length_of(found[0][0]) - len(found[0])
            rest = lines[number + 1][:missing]
            if missing > 0 and len(rest) == missing and all(0x80 <= byte <= 0xBF for byte in rest):
                body, taken, is_torn = body + rest, missing, True
        made.append(_Line(body, len(line), is_torn))
    return made


def _length_of(first: int) -> int:
    return 2 if first < 0xE0 else 3 if first < 0xF0 else 4


def _is_cut_hard(lines: list[_Line]) -> bool:
    """Whether lines are cut at 75 bytes wherever that is: none is longer, and one ends in a letter's middle, or two run
    to the very byte, or one does and none ends where its next word would not have fit. Who wraps at spaces hits
    that byte now and then, not twice in a row.
    """
    if any(line.length > WRAPPED_AT for line in lines):
        return False
    full = [line.length == WRAPPED_AT for line in lines]
    if any(line.is_torn for line in lines) or any(one and two for one, two in pairwise(full)):
        return True
    return any(full) and not any(_is_wrapped_at_a_space(one, two) for one, two in pairwise(lines))


def _is_wrapped_at_a_space(line: _Line, following: _Line) -> bool:
    word = following.data.split(b" ", 1)[0]
    is_label = b":" in following.data[:_LONGEST_LABEL]
    return bool(word) and not is_label and line.length < WRAPPED_AT < line.length + 1 + len(word)
