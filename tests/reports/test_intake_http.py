"""The HTTP door over real sockets: what it takes, what it refuses, and what cannot hold it up."""

from __future__ import annotations

import http.client
import json
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from db.faults import DatabaseFault
from editor.changes import Changes
from editor.errors import EnvironmentFault
from editor.reports.intake.app import LARGEST_BODY
from editor.reports.intake.flood import FloodGate
from editor.reports.intake.http import Intake, IntakeSettings
from tests.components import only_on
from tests.reports.house import WRONG, House

SITE = "https://alatau.example"
QUICK = IntakeSettings(origins=(SITE,), rate=1_000, body_seconds=0.3, header_seconds=0.3)
Open = Callable[..., "Door"]


class Door:
    """A client of a running intake."""

    def __init__(self, intake: Intake, port: int, changes: list[Changes]) -> None:
        self.intake = intake
        self.port = port
        self.changes = changes

    def ask(
        self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], Any]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            data = answer.read()
            found = {name.lower(): value for name, value in answer.getheaders()}
            return answer.status, found, json.loads(data) if data else None
        finally:
            connection.close()

    def post(self, data: Any, *, key: str | None = "k1", **headers: str) -> tuple[int, dict[str, str], Any]:
        body = data if isinstance(data, bytes) else json.dumps(data).encode()
        given = {"Content-Type": "application/json"}
        given |= {name.replace("_", "-"): value for name, value in headers.items()}
        if key is not None:
            given["Idempotency-Key"] = key
        return self.ask("POST", "/reports", body, given)

    def raw(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=20)


@pytest.fixture
def door(embedded_house: House) -> Iterator[Open]:
    """Opens an intake over the house's desk; every one is stopped at the end."""
    opened: list[Intake] = []

    def open_door(settings: IntakeSettings = QUICK, *, gate: FloodGate | None = None, desk: Any = None) -> Door:
        changes: list[Changes] = []
        intake = Intake(desk or embedded_house.desk, settings, changes.append, gate=gate)
        opened.append(intake)
        return Door(intake, intake.start(), changes)

    yield open_door
    for intake in opened:
        intake.stop()


def payload(house: House, article: int, **values: Any) -> dict[str, Any]:
    """As the widget sends it."""
    incoming = house.incoming(article)
    names = ("quote", "prefix", "suffix", "article", "revision", "language", "field", "block")
    texts = {"url": f"{SITE}/a", "suggestion": "құқық", "comment": "", "reply_to": "", "website": ""}
    return {**{name: getattr(incoming, name) for name in names}, **texts, **values}


def test_a_report_is_taken_in_and_the_window_hears_of_it(door: Open, embedded_house: House) -> None:
    house = embedded_house
    client = door()
    status, headers, body = client.post(payload(house, house.article()), Origin=SITE)

    assert (status, body["created"]) == (201, True)
    assert headers["access-control-allow-origin"] == SITE
    report = house.desk.report(body["report"])
    assert (report.quote, report.door, report.place_status, report.reporter) == (WRONG, "http", "found", "")
    assert client.changes[0].ids("report") == {report.id}


def test_the_same_key_gives_200_and_with_another_body_422(door: Open, embedded_house: House) -> None:
    house = embedded_house
    client = door()
    data = payload(house, house.article())
    first = client.post(data)[2]
    status, _, again = client.post(data)
    assert (status, again) == (200, {"report": first["report"], "created": False})
    status, _, body = client.post({**data, "comment": "басқа"})
    assert (status, body["error"]["code"]) == (422, "idempotency_key_reused")
    assert len(house.desk.reports()) == 1


def test_the_key_may_stand_in_the_body_but_must_stand_somewhere(door: Open, embedded_house: House) -> None:
    house = embedded_house
    client = door()
    data = payload(house, house.article())
    assert client.post(data, key=None)[2]["error"]["code"] == "idempotency_key_missing"
    assert client.post({**data, "idempotency_key": "in-the-body"}, key=None)[0] == 201
    assert house.desk.reports()[0].idempotency_key == "in-the-body"


@pytest.mark.parametrize("key", ["a" * 201, "a b", "a\xa0b"])
def test_a_key_that_would_have_to_be_cut_is_refused(door: Open, embedded_house: House, key: str) -> None:
    status, _, body = door().post(payload(embedded_house, embedded_house.article()), key=key)
    assert (status, body["error"]["code"]) == (400, "idempotency_key_unusable")
    assert embedded_house.desk.reports() == []


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"quote=a", "not_json"),
        (b"", "not_json"),
        (b"\xff\xfe{", "not_json"),
        (b"[" * 4_000, "not_json"),
        (b"[1, 2]", "not_an_object"),
        (b"{}", "quote_missing"),
        (b'{"quote": "  "}', "quote_missing"),
        (b'{"quote": 7}', "wrong_type"),
        (b'{"quote": "a", "revision": 1.5}', "wrong_type"),
        (b'{"quote": "a", "revision": true}', "wrong_type"),
        (b'{"quote": "a", "article": ["x"]}', "wrong_type"),
        (b'{"quote": "a", "comment": {"x": 1}}', "wrong_type"),
        (json.dumps({"quote": "с" * 1_001}).encode(), "quote_too_long"),
    ],
)
def test_what_is_no_report_is_refused_in_a_sentence(door: Open, embedded_house: House, body: bytes, code: str) -> None:
    status, _, answer = door().post(body)
    assert (status, answer["error"]["code"]) == (400, code)
    assert answer["error"]["message"].endswith(".")
    assert embedded_house.desk.reports() == []


KINDS = ["", "text/plain", "application/x-www-form-urlencoded", "application/json; charset=cp1251"]


@pytest.mark.parametrize("kind", KINDS)
def test_only_json_is_taken(door: Open, kind: str) -> None:
    assert door().post({"quote": "a"}, Content_Type=kind)[0] == 415


def test_what_no_person_fills_in_is_accepted_in_silence_and_kept_as_spam(door: Open, embedded_house: House) -> None:
    house = embedded_house
    client = door()
    article = house.article()
    honest = client.post(payload(house, article), key="1")
    status, _, body = client.post(payload(house, article, website="http://pills.example"), key="2")
    assert (status, body.keys()) == (honest[0], honest[2].keys())
    assert [report.state for report in house.desk.reports()] == ["spam", "new"]
    assert house.desk.report(body["report"]).group_id is None


def test_only_the_site_s_own_pages_may_send(door: Open, embedded_house: House) -> None:
    house = embedded_house
    client = door()
    article = house.article()
    for origin in ("https://evil.example", SITE + ".evil.example", "http://alatau.example", SITE + ":444"):
        status, headers, _ = client.post(payload(house, article), Origin=origin)
        assert (status, "access-control-allow-origin" in headers) == (403, False), origin
    nobodys: list[dict[str, str]] = [{}, {"Origin": "null"}]
    for number, given in enumerate(nobodys):
        status, headers, _ = client.post(payload(house, article), key=f"n{number}", **given)
        assert (status, "access-control-allow-origin" in headers) == (201, False)


def test_a_preflight_answers_the_site_and_nobody_else(door: Open) -> None:
    client = door()
    asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type,idempotency-key"}
    status, headers, body = client.ask("OPTIONS", "/reports", headers={"Origin": SITE, **asked})
    assert (status, body, headers["access-control-allow-origin"]) == (204, None, SITE)
    assert headers["access-control-allow-methods"] == "POST"
    assert {name.strip() for name in headers["access-control-allow-headers"].split(",")} == {
        "Content-Type", "Idempotency-Key", "Qalam-Challenge"
    }  # fmt: skip
    assert "access-control-allow-credentials" not in headers
    others: list[dict[str, str]] = [{}, {"Origin": "null"}, {"Origin": "https://evil.example"}]
    for given in others:
        status, headers, _ = client.ask("OPTIONS", "/reports", headers={**given, **asked})
        assert (status, "access-control-allow-origin" in headers) == (403, False)


def test_every_answer_is_closed_to_browsers_and_sets_no_cookie(door: Open) -> None:
    client = door()
    for method, path, wanted in (
        ("GET", "/health", 200),
        ("GET", "/openapi.json", 200),
        ("POST", "/openapi.json", 405),
        ("HEAD", "/health", 200),
        ("GET", "/reports", 405),
        ("PUT", "/reports", 405),
        ("POST", "/health", 405),
        ("GET", "/", 404),
        ("GET", "/reports/1", 404),
    ):
        status, headers, _ = client.ask(method, path)
        assert status == wanted, (method, path)
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "set-cookie" not in headers
        assert "server" not in headers
    assert client.ask("GET", "/health")[2] == {"status": "ok"}
    assert client.ask("GET", "/reports")[1]["allow"] == "POST, OPTIONS"


def test_a_body_of_200_mb_is_cut_off_at_once_and_costs_no_memory(door: Open) -> None:
    only_on("memory is asked of getrusage", sys.platform != "win32")
    import resource  # not everywhere

    client = door()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    head = "POST /reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    for length in ("Content-Length: 209715200\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n"):
        sent = 0
        with client.raw() as wire:
            wire.sendall((head + length).encode())
            piece = b"x" * 65_536
            try:
                while sent < 200 * 1024 * 1024:
                    wire.sendall((b"10000\r\n" + piece + b"\r\n") if "chunked" in length else piece)
                    sent += len(piece)
            except ConnectionError:
                pass
        assert sent < 32 * 1024 * 1024  # what lay in the buffers of the machine
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 48 * 1024  # kilobytes
    assert client.ask("GET", "/health")[0] == 200


def test_a_body_over_the_cap_is_answered_with_413(door: Open, embedded_house: House) -> None:
    client = door()
    fits = {"quote": "a", "comment": "x" * (LARGEST_BODY - 40)}
    assert len(json.dumps(fits)) <= LARGEST_BODY
    assert client.post(fits)[0] == 201
    assert client.post({"quote": "a", "comment": "x" * LARGEST_BODY})[0] == 413
    with client.raw() as wire:  # a length that is not announced
        wire.sendall(b"POST /reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n")
        wire.sendall(b"Transfer-Encoding: chunked\r\n\r\n2328\r\n" + b"x" * 9_000 + b"\r\n")
        assert wire.recv(100).startswith(b"HTTP/1.1 413")


def test_a_slow_body_is_cut_off_while_others_are_answered(door: Open, embedded_house: House) -> None:
    house = embedded_house
    client = door(replace(QUICK, body_seconds=1.0))
    slow = [client.raw() for _ in range(30)]
    head = b"POST /reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"
    try:
        for wire in slow:
            wire.sendall(head)
        assert client.post(payload(house, house.article()))[0] == 201
        for wire in slow:
            assert wire.recv(100).startswith(b"HTTP/1.1 408")
            while wire.recv(4_096):
                pass  # closed: nothing more ever comes
    finally:
        for wire in slow:
            wire.close()


def test_slow_headers_are_cut_off(door: Open) -> None:
    client = door()
    with client.raw() as wire:
        wire.sendall(b"POST /reports HTTP/1.1\r\nHost: x\r\nX-Slow: ")
        assert wire.recv(100) == b""


def test_headers_without_end_are_cut_off(door: Open) -> None:
    client = door()
    with client.raw() as wire:
        wire.sendall(b"POST /reports HTTP/1.1\r\nHost: x\r\n")
        try:
            for number in range(10_000):
                wire.sendall(f"X-Header-{number}: {'x' * 100}\r\n".encode())
            answer = wire.recv(100)
        except ConnectionError:
            answer = b""
    assert answer == b"" or answer.split()[1] in (b"400", b"431")
    assert client.ask("GET", "/health")[0] == 200


def test_a_flood_from_one_address_is_asked_to_wait(door: Open, embedded_house: House) -> None:
    house = embedded_house
    now = [100.0]
    gate = FloodGate(3, 60, seconds=lambda: now[0], today=lambda: date(2026, 3, 2))
    client = door(gate=gate)
    article = house.article()
    answers = [client.post(payload(house, article), key=f"k{number}") for number in range(5)]
    assert [answer[0] for answer in answers] == [201, 201, 201, 429, 429]
    assert answers[-1][1]["retry-after"] == "60"
    now[0] += 61
    assert client.post(payload(house, article), key="later")[0] == 201


def test_behind_a_proxy_of_ours_the_reader_s_address_counts(door: Open, embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    settings = replace(QUICK, rate=1, window=3_600)
    trusting, careful = door(replace(settings, proxies=("127.0.0.1",))), door(settings)
    for number in range(3):
        header = {"X_Forwarded_For": f"10.0.0.9, 203.0.113.{number}"}
        assert trusting.post(payload(house, article), key=f"t{number}", **header)[0] == 201
        wanted = 201 if number == 0 else 429
        assert careful.post(payload(house, article), key=f"c{number}", **header)[0] == wanted
    assert trusting.post(payload(house, article), key="t9", X_Forwarded_For="1.2.3.4, 203.0.113.0")[0] == 429


def test_a_database_that_does_not_answer_asks_to_come_back_and_tells_no_secrets(door: Open) -> None:
    class Broken:
        def receive_many(self, entries: object, *, door: str) -> None:
            raise DatabaseFault("database_unreachable", "postgresql://qalam@10.1.2.3 does not answer", "Look.")

    client = door(desk=Broken())
    status, headers, body = client.post({"quote": "a"})
    assert (status, headers["retry-after"], body["error"]["code"]) == (503, "30", "not_now")
    assert "10.1.2.3" not in json.dumps(body)


def test_a_bug_is_a_500_and_the_door_stays_open(door: Open, caplog: pytest.LogCaptureFixture) -> None:
    class Buggy:
        def receive_many(self, entries: object, *, door: str) -> None:
            raise ZeroDivisionError("a bug")

        def reports(self, *, limit: int) -> list[object]:
            return []

    client = door(desk=Buggy())
    with client.raw() as wire:
        body = b'{"quote": "a"}'
        wire.sendall(
            b"POST /reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: k\r\n"
            b"Content-Length: " + str(len(body)).encode() + b"\r\n\r\n" + body
        )
        assert wire.recv(100).startswith(b"HTTP/1.1 500")
    assert client.ask("GET", "/health")[0] == 200
    assert "ZeroDivisionError" in caplog.text


def test_the_database_is_never_asked_in_the_event_loop(door: Open, embedded_house: House) -> None:
    threads: list[str] = []

    class Watched:
        def receive_many(self, entries: Any, *, door: str) -> Any:
            threads.append(threading.current_thread().name)
            return embedded_house.desk.receive_many(entries, door="http")

    assert door(desk=Watched()).post(payload(embedded_house, embedded_house.article()))[0] == 201
    assert threads[0].startswith("report-writer")


def test_a_port_that_is_taken_is_said_in_a_sentence(door: Open, embedded_house: House) -> None:
    taken = door()
    other = Intake(embedded_house.desk, replace(QUICK, port=taken.port))
    with pytest.raises(EnvironmentFault) as caught:
        other.start()
    assert (caught.value.code, caught.value.values["port"]) == ("port_taken", taken.port)
    other.stop()
    assert taken.ask("GET", "/health")[0] == 200


@pytest.mark.parametrize(("host", "port"), [("203.0.113.7", 0), ("127.0.0.1", 70_000)])
def test_an_address_that_is_not_ours_is_said_in_a_sentence(embedded_house: House, host: str, port: int) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        Intake(embedded_house.desk, IntakeSettings(host=host, port=port)).start()
    assert caught.value.code == "cannot_listen"


def test_a_stopped_intake_leaves_nothing_running_and_can_start_again(door: Open) -> None:
    client = door()
    threads = threading.active_count()
    client.intake.stop()
    client.intake.stop()
    assert threading.active_count() < threads
    with pytest.raises(ConnectionRefusedError):
        client.raw()
    client.port = client.intake.start()
    assert client.ask("GET", "/health")[0] == 200
