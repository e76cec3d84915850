"""The application behind the HTTP door: ASGI, without a framework, because a report is all that it takes.

The body is read by ourselves: no server closes a slow one, and none may cost memory.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

from db.faults import DatabaseFault, RowExists, RowMissing, StaleRow
from editor.changes import Changes
from editor.errors import EnvironmentFault, QalamError, UserMistake, said
from editor.reports.desk import ReportDesk
from editor.reports.incoming import MAX_SHORT
from editor.reports.intake.batching import Batches, Entry
from editor.reports.intake.challenge import Challenges, Unsolved
from editor.reports.intake.counting import LARGEST, Seen, Tally, article_in
from editor.reports.intake.description import openapi
from editor.reports.intake.flood import FloodGate, sender
from editor.reports.intake.payload import is_trapped, report_from
from editor.reports.views import Received

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]

log = logging.getLogger(__name__)

LARGEST_BODY = 8 * 1024  # bytes; the widget keeps below it
MOST_AT_ONCE = 512  # reports that are being read or written, 4 MB at most; more are asked to come back
TRY_AGAIN = 30  # seconds
VIEWS_A_WINDOW = 120  # articles that one address may open in a window; more are not counted
_KEY = re.compile(f"[!-~]{{1,{MAX_SHORT}}}")  # what is cut to fit could be another report's
_READ = ("/health", "/challenge", "/openapi.json")
_SECURITY = (
    (b"x-content-type-options", b"nosniff"),
    (b"cache-control", b"no-store"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
)


@dataclass(frozen=True)
class IntakeSettings:
    """`origins`: the sites whose pages may send, exact (`https://example.kz`); `proxies`: whose X-Forwarded-For counts.

    `port` 0 takes a free one. `rate` reports a `window` of seconds from one address. `challenge`: each report
    must bring a proof of work.
    """

    host: str = "127.0.0.1"
    port: int = 0
    origins: tuple[str, ...] = ()
    proxies: tuple[str, ...] = ()
    rate: int = 20
    window: float = 60.0
    body_seconds: float = 5.0
    header_seconds: float = 5.0
    challenge: bool = False


class Refusal(Exception):
    """An answer that is not a report's; `headers` go out with it."""

    def __init__(self, status: int, code: str, message: str, hint: str = "", headers: Iterable[Any] = ()) -> None:
        super().__init__(message)
        self.status = status
        self.body = {"error": {"code": code, "message": message, "hint": hint}}
        self.headers = list(headers)


class App:
    """Runs in one event loop; the desk is called in `pool`, never in the loop."""

    def __init__(
        self,
        desk: ReportDesk,
        settings: IntakeSettings,
        pool: ThreadPoolExecutor,
        on_changes: Callable[[Changes], None] | None = None,
        gate: FloodGate | None = None,
    ) -> None:
        self._desk = desk
        self._settings = settings
        self._origins = {origin.rstrip("/").lower() for origin in settings.origins}
        self._pool = pool
        self._on_changes = on_changes
        self._gate = gate or FloodGate(settings.rate, settings.window)
        self._challenges = Challenges() if settings.challenge else None
        self._under_way = 0
        self._batches = Batches(self._write, pool)
        self._seen, self.views = Seen(), Tally(self._write_views, pool)
        self._view_gate = FloodGate(VIEWS_A_WINDOW, settings.window)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        else:
            await self._answer(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        origin = headers.get("origin", "")
        try:
            status, body, more = await self._routed(scope, headers, receive)
        except Refusal as refusal:
            status, body, more = refusal.status, refusal.body, refusal.headers
            if status >= 400 and scope["method"] == "POST":
                more = [*more, (b"connection", b"close")]  # the rest of the body is not read
        if scope["http_version"].startswith("2"):
            more = [pair for pair in more if pair[0] != b"connection"]
        # The server hands on what still comes in before it ends an answer: without a taker both would wait for ever.
        unread = asyncio.ensure_future(_let_go(receive))
        try:
            await _send(send, status, body, [*more, *self._cross_origin(origin)], head=scope["method"] == "HEAD")
        finally:
            unread.cancel()

    async def _routed(
        self, scope: Scope, headers: dict[str, str], receive: Receive
    ) -> tuple[int, dict[str, Any] | None, list[tuple[bytes, bytes]]]:
        path, method = scope["path"], scope["method"]
        if path in _READ:
            if method not in ("GET", "HEAD"):
                raise _wrong_method(b"GET, HEAD")
            return await self._given(path)
        if path == "/views":
            return await self._viewed(scope, headers, receive)
        if path != "/reports":
            raise Refusal(404, "not_found", "There is nothing here.", "Reports are sent to /reports.")
        if method == "OPTIONS":
            return self._preflight(headers)
        if method != "POST":
            raise _wrong_method(b"POST, OPTIONS")
        client = (scope.get("client") or ("", 0))[0]
        self._admit(headers, sender(client, headers.get("x-forwarded-for", ""), self._settings.proxies))
        self._under_way += 1
        try:
            data = _parsed(await self._body(headers, receive))
            status, body = await self._take(data, headers)
            return status, body, []
        finally:
            self._under_way -= 1

    async def _given(self, path: str) -> tuple[int, dict[str, Any] | None, list[tuple[bytes, bytes]]]:
        """What may be read here. Raises Refusal."""
        if path == "/openapi.json":
            return 200, openapi(LARGEST_BODY), []
        if path == "/challenge":
            return (200, self._challenges.fresh(), []) if self._challenges else (204, None, [])
        return 200, await self._health(), []

    async def _viewed(
        self, scope: Scope, headers: dict[str, str], receive: Receive
    ) -> tuple[int, dict[str, Any] | None, list[tuple[bytes, bytes]]]:
        """The same answer to everybody who may send: who counts is nobody's business. Raises Refusal."""
        if scope["method"] == "OPTIONS":
            return self._preflight(headers)
        if scope["method"] != "POST":
            raise _wrong_method(b"POST, OPTIONS")
        if not self._is_ours(headers.get("origin", "")):
            raise _foreign_origin()
        if self._under_way >= MOST_AT_ONCE:
            raise _later("busy", "The newsroom takes in much at the moment.")
        self._under_way += 1
        try:
            article_id = article_in((await self._body(headers, receive))[: LARGEST + 1])
        finally:
            self._under_way -= 1
        if article_id is None:
            raise Refusal(400, "article_unclear", "No article is named.", 'Send {"article": NUMBER}.')
        client = (scope.get("client") or ("", 0))[0]
        address = sender(client, headers.get("x-forwarded-for", ""), self._settings.proxies)
        agent = headers.get("user-agent", "")
        if not self._view_gate.wait_for(address) and self._seen.is_new(address, agent, article_id):
            self.views.add(article_id)
        return 204, None, []

    # Who may send -------------------------------------------------------------------------------------------

    def _is_ours(self, origin: str) -> bool:
        return origin.lower() in self._origins

    def _cross_origin(self, origin: str) -> list[tuple[bytes, bytes]]:
        if not self._is_ours(origin):
            return [(b"vary", b"Origin")]
        return [
            (b"vary", b"Origin"),
            (b"access-control-allow-origin", origin.encode("latin-1")),
            (b"access-control-expose-headers", b"Retry-After"),
        ]

    def _preflight(self, headers: dict[str, str]) -> tuple[int, None, list[tuple[bytes, bytes]]]:
        if not self._is_ours(headers.get("origin", "")):
            raise _foreign_origin()
        allowed = [
            (b"access-control-allow-methods", b"POST"),
            (b"access-control-allow-headers", b"Content-Type, Idempotency-Key, Qalam-Challenge"),
            (b"access-control-max-age", b"600"),
        ]
        if headers.get("access-control-request-private-network") == "true":
            allowed.append((b"access-control-allow-private-network", b"true"))
        return 204, None, allowed

    def _admit(self, headers: dict[str, str], address: str) -> None:
        origin = headers.get("origin", "")
        if origin not in ("", "null") and not self._is_ours(origin):
            raise _foreign_origin()
        wait = self._gate.wait_for(address)
        if wait:
            raise Refusal(
                429,
                "too_many_reports",
                "Too many reports came from this address.",
                f"Send again in {wait} seconds.",
                [(b"retry-after", str(wait).encode())],
            )
        if self._under_way >= MOST_AT_ONCE:
            raise _later("busy", "The newsroom takes in many reports at the moment.")
        kind, _, parameters = headers.get("content-type", "").partition(";")
        charset = parameters.strip().lower()
        if kind.strip().lower() != "application/json" or charset not in ("", "charset=utf-8", 'charset="utf-8"'):
            raise Refusal(415, "not_json_type", "Only JSON in UTF-8 is taken.", "Send Content-Type: application/json.")

    # What is sent -------------------------------------------------------------------------------------------

    async def _body(self, headers: dict[str, str], receive: Receive) -> bytes:
        announced = headers.get("content-length", "")
        if announced.isdigit() and (len(announced) > 9 or int(announced) > LARGEST_BODY):
            raise _too_large()
        body = bytearray()
        try:
            async with asyncio.timeout(self._settings.body_seconds):
                while True:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        raise Refusal(400, "disconnected", "The sender went away.")
                    body += message.get("body", b"")
                    if len(body) > LARGEST_BODY:
                        raise _too_large()
                    if not message.get("more_body"):
                        return bytes(body)
        except TimeoutError as error:
            raise Refusal(408, "too_slow", "The report came too slowly.", "Send it again.") from error

    async def _take(self, data: Any, headers: dict[str, str]) -> tuple[int, dict[str, Any]]:
        try:
            incoming = report_from(data)
            key = headers.get("idempotency-key", "").strip() or incoming.idempotency_key
            if not key:
                raise Refusal(
                    400,
                    "idempotency_key_missing",
                    "The report has no key.",
                    "Send a key of its own with each report, in the header Idempotency-Key.",
                )
            if not _KEY.fullmatch(key):
                raise Refusal(
                    400,
                    "idempotency_key_unusable",
                    "The report's key cannot be used.",
                    f"Send at most {MAX_SHORT} visible ASCII characters.",
                )
            incoming = replace(incoming, idempotency_key=key)
            if self._challenges:
                self._challenges.spend(headers.get("qalam-challenge", ""))
            received = await self._batches.put((incoming, is_trapped(data)))
        except Unsolved as unsolved:
            hint = "Solve a new challenge from /challenge, and send the report again with it."
            raise Refusal(428, unsolved.code, unsolved.message, hint) from unsolved
        except (QalamError, DatabaseFault, StaleRow, RowMissing, RowExists) as error:
            raise _refusal(error) from error
        return (201 if received.created else 200), {"report": received.report.id, "created": received.created}

    def _write(self, entries: Sequence[Entry]) -> list[Received | Exception]:
        """In a thread of the pool."""
        answers = self._desk.receive_many(entries, door="http")
        if self._on_changes is not None:
            # What was written with one commit carries the same changes.
            for changes in {id(one.changes): one.changes for one in answers if isinstance(one, Received)}.values():
                if changes:
                    self._on_changes(changes)
        return answers

    def _write_views(self, counts: Mapping[int, int]) -> None:
        """In a thread of the pool."""
        changes = self._desk.count_views(counts)
        if changes and self._on_changes is not None:
            self._on_changes(changes)

    async def _health(self) -> dict[str, Any]:
        """Raises Refusal where the database does not answer: the door cannot take reports then."""
        try:
            await asyncio.get_running_loop().run_in_executor(self._pool, lambda: self._desk.reports(limit=1))
        except (QalamError, DatabaseFault) as error:
            raise _refusal(error) from error
        return {"status": "ok"}


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise Refusal(400, "not_json", "The body is not JSON.", "Send one report as a JSON object.") from error


def _refusal(error: Exception) -> Refusal:
    told = said(error)
    if isinstance(told, UserMistake) and not isinstance(error, StaleRow | RowMissing | RowExists):
        status = 422 if told.code == "idempotency_key_reused" else 400
        return Refusal(status, told.code, told.message, told.hint)
    if not isinstance(told, EnvironmentFault):
        log.warning("a report could not be written: %s", error)
    # What is wrong with the newsroom's machine is not the reader's to know.
    return _later("not_now", "The newsroom cannot take in the report now.")


def _later(code: str, message: str) -> Refusal:
    return Refusal(
        503, code, message, f"Send it again in {TRY_AGAIN} seconds.", [(b"retry-after", str(TRY_AGAIN).encode())]
    )


def _too_large() -> Refusal:
    return Refusal(413, "too_large", f"A report is at most {LARGEST_BODY} bytes.", "Quote fewer words.")


def _foreign_origin() -> Refusal:
    return Refusal(403, "foreign_origin", "Reports from this site are not taken here.")


def _wrong_method(allowed: bytes) -> Refusal:
    return Refusal(405, "wrong_method", "That cannot be done here.", "", [(b"allow", allowed)])


async def _send(
    send: Send, status: int, body: dict[str, Any] | None, headers: list[tuple[bytes, bytes]], *, head: bool
) -> None:
    data = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()
    described = [] if body is None else [(b"content-type", b"application/json; charset=utf-8")]
    length = [] if status == 204 else [(b"content-length", str(len(data)).encode())]
    start = {"status": status, "headers": [*described, *length, *_SECURITY, *headers]}
    await send({"type": "http.response.start", **start})
    await send({"type": "http.response.body", "body": b"" if head else data})


async def _let_go(receive: Receive) -> None:
    """Take what is left of a body that was refused, and keep none of it."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def _live(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
