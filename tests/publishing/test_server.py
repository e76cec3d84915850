"""The site given out on this machine."""

from __future__ import annotations

import http.client
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.errors import EnvironmentFault
from editor.publishing.targets.static_site.server import SiteServer, serve_site

POLICY = "default-src 'none'"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    (root / "media").mkdir(parents=True)
    (root / ".qalam").mkdir()
    (root / ".qalam" / "secret.json").write_text("{}")
    (tmp_path / "outside.txt").write_text("outside")
    (root / "link.txt").symlink_to(tmp_path / "outside.txt")
    (root / "index.html").write_text("<p>бас бет", encoding="utf-8")
    (root / "404.html").write_text("<p>жоқ", encoding="utf-8")
    (root / "site.css").write_text("p{}")
    (root / "қазақша.html").write_text("<p>қазақша", encoding="utf-8")
    return root


@pytest.fixture
def server(folder: Path) -> Iterator[SiteServer]:
    with serve_site(folder, policy=lambda: POLICY) as running:
        yield running


def ask(server: SiteServer, target: str, method: str = "GET") -> tuple[int, http.client.HTTPMessage, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    try:
        connection.putrequest(method, target)
        connection.endheaders()
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()
    finally:
        connection.close()


def test_pages_come_with_their_type_and_the_policy(server: SiteServer) -> None:
    status, headers, body = ask(server, "/")
    assert (status, body.decode()) == (200, "<p>бас бет")
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Content-Security-Policy"] == f"{POLICY}; frame-ancestors 'none'"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "Python" not in headers["Server"]
    assert ask(server, "/site.css?v=1")[1]["Content-Type"] == "text/css; charset=utf-8"
    assert ask(server, "/%D2%9B%D0%B0%D0%B7%D0%B0%D2%9B%D1%88%D0%B0.html")[2].decode() == "<p>қазақша"
    status, headers, body = ask(server, "/index.html", "HEAD")
    assert (status, body, headers["Content-Length"]) == (200, b"", str(len("<p>бас бет".encode())))


@pytest.mark.parametrize(
    "target",
    [
        "/nothing.html",
        "/media/",
        "/media",
        "/../outside.txt",
        "/%2e%2e/outside.txt",
        "/..%2foutside.txt",
        "/media/..%2f..%2foutside.txt",
        "/..\\outside.txt",
        "//etc/passwd",
        "/link.txt",
        "/.qalam/secret.json",
        "/index.html%00.css",
        "/%ff.html",
        "/C:/outside.txt",
        "/index.html/x",
        "/" + "x" * 5000,
    ],
)
def test_what_is_no_page_of_the_site_is_not_given_out(server: SiteServer, target: str) -> None:
    status, _headers, body = ask(server, target)
    assert (status, body.decode()) == (404, "<p>жоқ")


def test_nothing_can_be_written(server: SiteServer) -> None:
    for method in ("POST", "PUT", "DELETE"):
        assert ask(server, "/index.html", method)[0] == 501


def test_a_port_that_is_taken_is_said(folder: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(EnvironmentFault) as caught:
            serve_site(folder, port=other.getsockname()[1])
    assert caught.value.code == "port_taken"
    assert "--port" in caught.value.hint


def test_an_address_of_another_machine_is_said(folder: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        serve_site(folder, host="192.0.2.1")
    assert caught.value.code == "address_unusable"


def test_a_site_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        serve_site(tmp_path / "gone")
    assert caught.value.code == "folder_missing"


def test_the_port_is_free_after_it_was_stopped(folder: Path) -> None:
    with serve_site(folder) as running:
        port = running.port
        assert ask(running, "/")[0] == 200
    with serve_site(folder, port=port) as again:
        assert again.url == f"http://127.0.0.1:{port}/"
