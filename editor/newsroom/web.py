"""The one way out to the web: http and https, no private address unless it is allowed, sizes and time capped.

A name is resolved once, every address that it has is looked at, and the connection goes to one of those: a name that
changes its mind between the look and the call (DNS rebinding) gains nothing. Redirects are looked at again.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit, urlunsplit

from editor.errors import EnvironmentFault, UserMistake

if TYPE_CHECKING:
    import httpcore

MOST_BYTES = 4_000_000
SECONDS = 30.0
_REDIRECTS = {301, 302, 303, 307, 308}
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
Resolve = Callable[[str, int], list[str]]


@dataclass(frozen=True)
class Limits:
    """`seconds` for the whole call, name and redirects included; `bytes` of an answer's body; `redirects` followed."""

    seconds: float = SECONDS
    bytes: int = MOST_BYTES
    redirects: int = 0
    allow_private: bool = False


@dataclass(frozen=True)
class Answer:
    """What came back. Names of headers are in lower case; `url` is where it came from in the end."""

    status: int
    url: str
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


def ask(
    method: str,
    url: str,
    *,
    headers: Mapping[str, str] | None = None,
    body: bytes | None = None,
    limits: Limits = Limits(),  # frozen
    resolve: Resolve | None = None,
) -> Answer:
    """One request and its answer, whatever its status.

    Raises UserMistake for an address that may not be asked ("not_an_address", "address_refused"), EnvironmentFault
    where no whole answer came ("no_answer", "answer_too_large", "certificate_refused", "too_many_redirects").
    """
    deadline = time.monotonic() + limits.seconds
    sent = {"User-Agent": "Qalam", "Accept-Encoding": "identity", "Connection": "close", **(headers or {})}
    for _ in range(limits.redirects + 1):
        answer = _once(method, url, sent, body, limits, deadline, resolve or _resolve)
        place = answer.headers.get("location")
        if answer.status not in _REDIRECTS or not place or not limits.redirects:
            return answer
        moved = urljoin(url, place)
        if _origin(moved) != _origin(url):  # what was said to one place is not said to another
            sent = {name: value for name, value in sent.items() if name.lower() not in ("authorization", "cookie")}
        if answer.status == 303 or (answer.status in (301, 302) and method == "POST"):
            method, body = "GET", None
        url = moved
    raise EnvironmentFault(
        f"{_shown(url)} sends on and on to other addresses.",
        "Give the address that it ends at.",
        code="too_many_redirects",
        values={"where": _shown(url)},
    )


def refuse_private(host: str, addresses: Iterable[str]) -> None:
    """Raises UserMistake "address_refused" where one of them is not public."""
    if not all(map(is_public, addresses)):
        raise UserMistake(
            f"{host} is on this computer or an internal network.",
            "Allow it in the channel's settings if you mean it: allow_private=yes.",
            code="address_refused",
            values={"where": host},
        )


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open Internet, whichever way it is written."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour
        if inner is None and found in _NAT64:
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
        if found.teredo is not None:
            return False
    return found.is_global and not found.is_multicast and not found.is_reserved


def _once(
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: bytes | None,
    limits: Limits,
    deadline: float,
    resolve: Resolve,
) -> Answer:
    import httpcore  # late: start-up time

    from editor.newsroom.web_connection import Backend

    url = _checked(url)
    where = _shown(url)
    backend = Backend(limits.allow_private, deadline, resolve)
    left = max(0.1, deadline - time.monotonic())
    timeouts = dict.fromkeys(("connect", "read", "write", "pool"), left)
    try:
        with (
            httpcore.ConnectionPool(ssl_context=_tls(), network_backend=backend, max_connections=1) as pool,
            pool.stream(
                method, url, headers=list(headers.items()), content=body or b"", extensions={"timeout": timeouts}
            ) as answer,
        ):
            return Answer(answer.status, url, _read(answer, limits.bytes, where), _headers(answer))
    except (httpcore.ConnectError, httpcore.ReadError, httpcore.WriteError, httpcore.ConnectTimeout) as error:
        raise _no_answer(where, error) from error
    except (httpcore.TimeoutException, httpcore.ProtocolError, httpcore.NetworkError) as error:
        raise _no_answer(where, error) from error


def _no_answer(where: str, error: Exception) -> EnvironmentFault:
    if isinstance(error.__cause__, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(error):
        return EnvironmentFault(
            f"The certificate of {where} is not trusted.",
            "Check the address; a server of your own needs a certificate that this computer trusts.",
            code="certificate_refused",
            values={"where": where},
        )
    return EnvironmentFault(
        f"{where} did not answer ({type(error).__name__}).",
        "Check the address and the network.",
        code="no_answer",
        values={"where": where},
    )


def _read(answer: httpcore.Response, most: int, where: str) -> bytes:
    found = bytearray()
    for chunk in answer.iter_stream():
        found += chunk
        if len(found) > most:
            raise EnvironmentFault(
                f"The answer of {where} is larger than {most} bytes.",
                "Check the address.",
                code="answer_too_large",
                values={"where": where, "most": most},
            )
    return bytes(found)


def _headers(answer: httpcore.Response) -> dict[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers}


def _checked(url: str) -> str:
    """The address in ASCII. Raises UserMistake."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
        if not host.isascii():
            host = host.encode("idna").decode()
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    if parts.scheme not in ("http", "https") or not host or not url.isprintable() or parts.username:
        raise UserMistake(
            f"“{url[:200]}” is not a web address.",
            "Give one that begins with https:// or http://.",
            code="not_an_address",
            values={"setting": "address", "value": url[:200]},
        )
    from urllib.parse import quote  # late: only here

    shown = f"[{host}]" if ":" in host else host
    path = quote(parts.path or "/", safe="/:@!$&'()*+,;=%~-._")
    query = quote(parts.query, safe="/:@!$&'()*+,;=%~-._?")
    return urlunsplit((parts.scheme, shown + (f":{port}" if port else ""), path, query, ""))


def _shown(url: str) -> str:
    """The host, for sentences: a path or a query may hold a secret."""
    return urlsplit(url).netloc.rpartition("@")[2] or url[:80]


def _origin(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc.lower()


def _resolve(host: str, port: int) -> list[str]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def _tls() -> ssl.SSLContext:
    """What this system trusts, and what Mozilla does: a frozen program may not find the system's own."""
    import certifi  # late: start-up time

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
