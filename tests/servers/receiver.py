"""A receiver of HTTP push on loopback that honours what docs/targets.md asks of one."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from lxml import etree

_LONGEST_HANG_S = 300


@dataclass
class HttpReceiver:
    """`items` by uri, each with its greatest version; `answers` are given out once each before it takes anything.

    An answer is a status and its headers; "hang up" breaks the connection after the item was taken; "hang" takes
    nothing and says nothing until `let_go` is set.
    """

    key: str
    url: str = ""
    items: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    keys: list[str] = field(default_factory=list)
    answers: list[tuple[int, dict[str, str]] | str] = field(default_factory=list)
    methods: list[str] = field(default_factory=list)
    pictures: dict[str, bytes] = field(default_factory=dict)
    picture_keys: list[str] = field(default_factory=list)
    knows_delete: bool = True
    let_go: threading.Event = field(default_factory=threading.Event)

    def keep(self, path: str, headers: dict[str, str], body: bytes) -> int:
        """A picture by its path; the status of the answer."""
        if not self._is_genuine(headers, body):
            return 401
        if headers["idempotency-key"] in self.picture_keys:
            return 200
        self.picture_keys.append(headers["idempotency-key"])
        self.pictures[path] = body
        return 204

    def remove(self, path: str, headers: dict[str, str]) -> int:
        """The same of one that goes."""
        if not self._is_genuine(headers, b""):
            return 401
        if self.knows_delete and headers["idempotency-key"] not in self.picture_keys:
            self.picture_keys.append(headers["idempotency-key"])
            self.pictures.pop(path, None)
        return 204 if self.knows_delete else 405

    def _is_genuine(self, headers: dict[str, str], body: bytes) -> bool:
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        right = base64.b64encode(hmac.new(self.key.encode(), signed, hashlib.sha256).digest()).decode()
        return hmac.compare_digest(headers["webhook-signature"], f"v1,{right}")

    def take(self, headers: dict[str, str], body: bytes) -> int:
        """The status of the answer."""
        if not self._is_genuine(headers, body):
            return 401
        key = headers["idempotency-key"]
        if key in self.keys:
            return 200
        self.keys.append(key)
        uri, version = _identity(headers["content-type"], body)
        if version > self.items.get(uri, (0, b""))[0]:
            self.items[uri] = (version, body)
        return 201


def _identity(kind: str, body: bytes) -> tuple[str, int]:
    if kind == "application/json":
        item = json.loads(body)
        return item["uri"], int(item["version"])
    tree = etree.fromstring(body)
    return str(tree.get("guid")), int(tree.get("version", "0"))


@contextlib.contextmanager
def http_receiver(key: str) -> Iterator[HttpReceiver]:
    """It answers until the end."""
    receiver = HttpReceiver(key)

    class Handler(BaseHTTPRequestHandler):
        timeout = 20

        def log_message(self, format: str, *args: object) -> None:
            return

        def do_OPTIONS(self) -> None:  # the library's name
            self._answer(204, {})

        def do_PUT(self) -> None:  # the library's name
            self._answer(receiver.keep(self.path, *self._asked()), {})

        def do_DELETE(self) -> None:  # the library's name
            self._answer(receiver.remove(self.path, self._asked()[0]), {})

        def _asked(self) -> tuple[dict[str, str], bytes]:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            return {name.lower(): value for name, value in self.headers.items()}, body

        def do_POST(self) -> None:  # the library's name
            headers, body = self._asked()
            told = receiver.answers.pop(0) if receiver.answers else None
            if isinstance(told, tuple):
                self._answer(*told)
                return
            if told == "hang":
                receiver.let_go.wait(_LONGEST_HANG_S)
                self.close_connection = True
                return
            status = receiver.take(headers, body)
            if told == "hang up":
                self.close_connection = True
                return
            self._answer(status, {})

        def _answer(self, status: int, headers: dict[str, str]) -> None:
            receiver.methods.append(self.command)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", "0")
            self.end_headers()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    receiver.url = f"http://127.0.0.1:{server.server_port}/items"
    try:
        yield receiver
    finally:
        receiver.let_go.set()
        server.shutdown()
        server.server_close()
        thread.join()
