"""A site and an intake on loopback, each in a thread of its own, for one test."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Post:
    """One request as the intake saw it."""

    headers: dict[str, str]
    raw: bytes

    @property
    def body(self) -> dict[str, Any]:
        data: dict[str, Any] = json.loads(self.raw)
        return data

    @property
    def key(self) -> str:
        return self.headers["idempotency-key"]


@dataclass
class Intake:
    """Answers 201, or what stands next in `answers`; keeps every post. Asks for a proof where `puzzle` is set."""

    address: str = ""
    puzzle: Callable[[], dict[str, Any]] | None = None
    asked: int = 0  # how often a puzzle was asked for
    answers: list[int] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    arrived: threading.Condition = field(default_factory=threading.Condition)
    gate: threading.Event = field(default_factory=threading.Event)

    def wait_for(self, number: int) -> list[Post]:
        """The posts, once there are so many. Fails after ten seconds."""
        with self.arrived:
            assert self.arrived.wait_for(lambda: len(self.posts) >= number, 10), (
                f"{len(self.posts)} of {number} posts came"
            )
            return list(self.posts)

    def receive(self, post: Post) -> int:
        with self.arrived:
            self.posts.append(post)
            self.arrived.notify_all()
            answer = self.answers.pop(0) if self.answers else 201
        assert self.gate.wait(10)
        return answer


@dataclass
class Site:
    """Serves `files` by path: type and content. Every page carries the policy as a header too."""

    address: str = ""
    policy: str = ""
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)


class _Quiet(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 5  # seconds: a browser keeps its connections, and each holds a thread

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: a browser's requests are no test output."""

    def answer(self, status: int, headers: dict[str, str], body: bytes = b"") -> None:
        with contextlib.suppress(ConnectionError):  # the reader may have closed the page
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)


@contextlib.contextmanager
def serving(handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    """Gives the address; stops the server and its thread at the end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True  # a browser keeps its connections open
    server.block_on_close = False
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextlib.contextmanager
def an_intake() -> Iterator[Intake]:
    """An intake that accepts everything."""
    intake = Intake()
    intake.gate.set()

    class Handler(_Quiet):
        def shared(self) -> dict[str, str]:
            return {
                "Access-Control-Allow-Origin": self.headers.get("Origin", "null"),
                "Access-Control-Allow-Headers": "Content-Type, Idempotency-Key, Qalam-Challenge",
                "Access-Control-Allow-Methods": "POST",
                "Vary": "Origin",
            }

        def do_OPTIONS(self) -> None:
            self.answer(204, self.shared())

        def do_GET(self) -> None:
            with intake.arrived:
                intake.asked += 1
                intake.arrived.notify_all()
            puzzle = intake.puzzle() if intake.puzzle else None
            body = b"" if puzzle is None else json.dumps(puzzle).encode()
            self.answer(200 if puzzle else 204, self.shared() | {"Content-Type": "application/json"}, body)

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            headers["path"] = self.path
            self.answer(intake.receive(Post(headers, raw)), self.shared() | {"Content-Type": "application/json"}, b"{}")

    with serving(Handler) as address:
        intake.address = address
        yield intake


@contextlib.contextmanager
def a_site() -> Iterator[Site]:
    """A site without files yet."""
    site = Site()

    class Handler(_Quiet):
        def do_GET(self) -> None:
            kind, content = site.files.get(self.path.partition("?")[0], ("text/plain", b""))
            headers = {"Content-Type": kind, "Cache-Control": "no-store"}
            if site.policy and kind.startswith("text/html"):
                headers["Content-Security-Policy"] = site.policy
            self.answer(200 if content else 404, headers, content)

    with serving(Handler) as address:
        site.address = address
        yield site
