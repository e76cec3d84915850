"""The way out to the web: which addresses are asked, and that no server holds us or fills us up."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import EnvironmentFault, UserMistake
from editor.newsroom.web import Limits, ask, is_public

HERE = Limits(seconds=20, allow_private=True)


@contextmanager
def server(answer: Callable[[bytes, socket.socket], None]) -> Iterator[int]:
    """Each connection's first bytes are handed to `answer`; gives the port."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        over = threading.Event()

        def serve() -> None:
            while not over.is_set():
                line, _ = listening.accept()
                with line:
                    if not over.is_set():
                        line.settimeout(20)
                        try:
                            answer(line.recv(65536), line)
                        except OSError:
                            continue

        thread = threading.Thread(target=serve)
        thread.start()
        port = listening.getsockname()[1]
        try:
            yield port
        finally:
            over.set()
            socket.create_connection(("127.0.0.1", port)).close()
            thread.join()


def says(text: str) -> Callable[[bytes, socket.socket], None]:
    return lambda _asked, line: line.sendall(text.encode())


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "192.168.1.1", "172.16.0.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "224.0.0.1"]  # noqa: RUF005  # lines that can be read
    + ["::1", "fe80::1%eth0", "fd00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "255.255.255.255"]
    + ["2001:0:4136:e378:8000:63bf:3fff:fdd2", "::"],
)
def test_addresses_of_this_machine_and_of_inner_networks_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "93.184.216.34", "2606:4700:4700::1111", "::ffff:1.1.1.1"])
def test_addresses_of_the_internet_are_public(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_an_address_written_as_ipv6_is_judged_as_itself(address: object) -> None:
    assert is_public(f"::ffff:{address}") == is_public(str(address))


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "ftp://a.example/", "http://", "http://user:word@a.example/", "javascript:1", "http://a\n/"],
)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(UserMistake) as caught:
        ask("GET", url)
    assert caught.value.code == "not_an_address"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "127.1"])
def test_this_machine_is_not_asked_however_it_is_written(host: str) -> None:
    with pytest.raises((UserMistake, EnvironmentFault)) as caught:
        ask("GET", f"http://{host}:1/")
    assert caught.value.code in ("address_refused", "no_answer")


def test_a_name_with_one_inner_address_among_others_is_refused() -> None:
    with pytest.raises(UserMistake) as caught:
        ask("GET", "http://mixed.example/", resolve=lambda _host, _port: ["1.1.1.1", "10.0.0.1"])
    assert caught.value.code == "address_refused"


def test_the_connection_goes_to_the_address_that_was_looked_at() -> None:
    """A name that answers otherwise when it is asked again gains nothing: it is not asked again."""
    asked: list[str] = []

    def once(host: str, _port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    with server(says("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")) as port:
        answer = ask("GET", f"http://rebinding.example:{port}/", limits=HERE, resolve=once)
    assert (answer.status, answer.body, asked) == (200, b"ok", ["rebinding.example"])


def test_a_redirect_to_an_inner_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.newsroom.web.is_public", lambda address: address == "127.0.0.1")
    moved = "HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/\r\nContent-Length: 0\r\n\r\n"
    with server(says(moved)) as port:
        with pytest.raises(UserMistake) as caught:
            ask("GET", f"http://127.0.0.1:{port}/", limits=Limits(seconds=20, redirects=3))
        assert caught.value.code == "address_refused"
        assert ask("GET", f"http://127.0.0.1:{port}/", limits=HERE).status == 302, "unless asked, none is followed"


def test_a_redirect_to_another_place_takes_no_password_along() -> None:
    heard: list[bytes] = []

    def other(asked: bytes, line: socket.socket) -> None:
        heard.append(asked)
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    with server(other) as there:
        moved = f"HTTP/1.1 307 Moved\r\nLocation: http://127.0.0.1:{there}/x\r\nContent-Length: 0\r\n\r\n"
        with server(says(moved)) as here:
            limits = Limits(seconds=20, allow_private=True, redirects=1)
            ask("GET", f"http://127.0.0.1:{here}/", headers={"Authorization": "Basic secret"}, limits=limits)
    assert b"GET /x" in heard[0]
    assert b"secret" not in heard[0]


def test_a_server_that_sends_on_and_on_is_left() -> None:
    moved = "HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"
    with server(says(moved)) as port, pytest.raises(EnvironmentFault) as caught:
        ask("GET", f"http://127.0.0.1:{port}/", limits=Limits(seconds=20, allow_private=True, redirects=3))
    assert caught.value.code == "too_many_redirects"


def test_an_answer_that_is_too_large_is_not_read_to_its_end() -> None:
    def endless(_asked: bytes, line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            line.sendall(b"x" * 65536)

    with server(endless) as port, pytest.raises(EnvironmentFault) as caught:
        ask("GET", f"http://127.0.0.1:{port}/", limits=Limits(seconds=20, bytes=200_000, allow_private=True))
    assert caught.value.code == "answer_too_large"


def test_a_server_that_drips_its_answer_is_left_when_the_time_is_over() -> None:
    """Each byte comes in time; all together they would take for ever."""
    over = threading.Event()

    def drip(_asked: bytes, line: socket.socket) -> None:
        while not over.wait(0.02):
            line.sendall(b"H")

    with server(drip) as port:
        with pytest.raises(EnvironmentFault) as caught:
            ask("GET", f"http://127.0.0.1:{port}/", limits=Limits(seconds=0.5, allow_private=True))
        over.set()
    assert caught.value.code == "no_answer"
