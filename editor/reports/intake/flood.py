"""How many reports one address may send. Who it was is never stored: only a hash, in memory, whose salt lives a day."""

from __future__ import annotations

import hashlib
import ipaddress
import math
import secrets
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from datetime import UTC, date, datetime

MOST_ADDRESSES = 50_000  # remembered at once; the one that was silent longest is forgotten first


def utc_today() -> date:
    """The day whose salt is in use."""
    return datetime.now(UTC).date()


class FloodGate:
    """`rate` reports in `window` seconds from one address (an IPv6 network of 64 bits counts as one). One thread."""

    def __init__(
        self,
        rate: int,
        window: float,
        *,
        seconds: Callable[[], float] = time.monotonic,
        today: Callable[[], date] = utc_today,
    ) -> None:
        self._rate = rate
        self._window = window
        self._seconds = seconds
        self._today = today
        self._day: date | None = None
        self._salt = b""
        self._sent: OrderedDict[bytes, deque[float]] = OrderedDict()

    def wait_for(self, address: str) -> int:
        """Seconds until this address may send again; 0: now, and it is counted."""
        self._renew()
        now = self._seconds()
        name = self._hash(address)
        times = self._sent.pop(name, None) or deque(maxlen=self._rate)
        self._sent[name] = times
        while len(self._sent) > MOST_ADDRESSES:
            self._sent.popitem(last=False)
        while times and times[0] <= now - self._window:
            times.popleft()
        if len(times) >= self._rate:
            return max(1, math.ceil(times[0] + self._window - now))
        times.append(now)
        return 0

    def _renew(self) -> None:
        """A new day: yesterday's salt and hashes are gone for good."""
        day = self._today()
        if day != self._day:
            self._day, self._salt = day, secrets.token_bytes(32)
            self._sent.clear()

    def _hash(self, address: str) -> bytes:
        return hashlib.blake2b(network(address).encode(), key=self._salt, digest_size=16).digest()


def network(address: str) -> str:
    """What counts as one sender: an IPv4 address, or an IPv6 network of 64 bits."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped is not None:
            return str(parsed.ipv4_mapped)
        return str(ipaddress.ip_network((parsed, 64), strict=False))
    return str(parsed)


def sender(client: str, forwarded: str, proxies: tuple[str, ...]) -> str:
    """The address that counts: the connection's, or, behind a proxy of ours, the last one that is not a proxy."""
    address = client
    chain = [part.strip() for part in forwarded.split(",") if part.strip()]
    while address in proxies and chain:
        address = chain.pop()
    return address
