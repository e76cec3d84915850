"""The site on this machine, for looking at it: loopback, no directory listing, nothing outside the folder."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from urllib.parse import unquote, urlsplit

from editor.errors import EnvironmentFault
from editor.publishing.targets.folders import present_folder
from editor.publishing.targets.static_site.gone import gone_paths

_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
    ".gif": "image/gif",
}
_SECONDS_FOR_A_REQUEST = 10.0


class SiteServer:
    """A site that is given out until `stop`. A context manager; `url` ends with a slash."""

    def __init__(self, folder: Path, host: str, port: int, policy: Callable[[], str]) -> None:
        self._server = _listening(folder, host, port, policy)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), name="site", daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        host = str(self._server.server_address[0])
        return f"http://[{host}]:{self.port}/" if ":" in host else f"http://{host}:{self.port}/"

    def stop(self) -> None:
        """Ends what is being given out and frees the port."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> SiteServer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def serve_site(
    folder: Path, host: str = "127.0.0.1", port: int = 0, *, policy: Callable[[], str] = lambda: ""
) -> SiteServer:
    """Give the folder out on this address; port 0 takes a free one.

    `policy` is asked at each request for the content security policy to send as a header; empty, the pages' own counts.
    Raises EnvironmentFault: folder_missing, port_taken.
    """
    return SiteServer(present_folder(folder), host, port, policy)


def _listening(folder: Path, host: str, port: int, policy: Callable[[], str]) -> ThreadingHTTPServer:
    root = folder.resolve()

    class Handler(_Handler):
        pass

    Handler.root = root
    Handler.policy = staticmethod(policy)
    try:
        return _Server((host, port), Handler)
    except OSError as error:
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            raise EnvironmentFault(
                f"The port {port} of {host} is taken by another program.",
                "Choose another with --port, or close that program.",
                code="port_taken",
                values={"host": host, "port": port},
            ) from error
        raise EnvironmentFault(
            f"The site cannot be given out on {host}: {error.strerror or error}.",
            "Use 127.0.0.1.",
            code="address_unusable",
            values={"host": host, "port": port},
        ) from error


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = False  # a second program on the port would be reached now and then


class _Handler(BaseHTTPRequestHandler):
    root: Path
    policy: Callable[[], str]
    protocol_version = "HTTP/1.1"
    server_version = "Qalam"
    sys_version = ""
    timeout = _SECONDS_FOR_A_REQUEST

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def _answer(self, *, with_body: bool) -> None:
        found = self._file(self.path)
        status = HTTPStatus.OK
        if found is None:
            status, found = HTTPStatus.NOT_FOUND, self._file("/404.html")
        elif self._is_gone(found):
            status = HTTPStatus.GONE
        data = found.read_bytes() if found is not None else b"not found\n"
        kind = _TYPES.get(found.suffix.lower(), "application/octet-stream") if found else _TYPES[".txt"]
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-cache")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "same-origin")
        if policy := type(self).policy():
            self.send_header("Content-Security-Policy", f"{policy}; frame-ancestors 'none'")
        self.end_headers()
        if with_body:
            self.wfile.write(data)

    def _is_gone(self, found: Path) -> bool:
        """Whether the page says that its article was withdrawn; other servers read the same from gone.txt."""
        if found.suffix != ".html" or found.parent != self.root:
            return False
        return found.name in gone_paths(self.root)

    def _file(self, target: str) -> Path | None:
        """The file of an address, or None: also for what begins with a dot, is a folder, or leads outside by a link."""
        try:
            parts = [part for part in unquote(urlsplit(target).path, errors="strict").split("/") if part]
        except (UnicodeDecodeError, ValueError):
            return None
        if any(part.startswith(".") or "\\" in part or "\0" in part or ":" in part for part in parts):
            return None
        try:
            path = self.root.joinpath(*(parts or ["index.html"])).resolve()
            return path if path.is_file() and path.is_relative_to(self.root) else None
        except OSError:
            return None

    def log_message(self, format: str, *args: object) -> None:
        """Who reads what is nobody's business, and standard error belongs to the program."""
