"""Pages of others, good and hostile: read, or refused in a sentence."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from editor.errors import QalamError, UserMistake
from editor.reprints.page import MOST_BYTES, Fetched, fetch, read_page, read_saved
from tests.newsroom.test_web import server
from tests.reprints.pages import copied

WORDS = "Қалада жаңа көпір ашылды деп хабарлады әкімдік бүгін таңертең."


def page(data: bytes, **headers: str) -> str:
    return read_page(Fetched("https://copy.example/", data, {k.replace("_", "-"): v for k, v in headers.items()})).main


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not_a_page"),
        (b"%PDF-1.7 ...", "not_a_page"),
        (b"\x00\x01\x02" * 100, "not_a_page"),
        (b"<html><body><script>document.write('words')</script></body></html>", "page_without_text"),
        (b"<p>" + b"x" * (MOST_BYTES + 1), "page_too_large"),
        (b"<div>" * 200_000 + b"words" + b"</div>" * 200_000, "page_too_deep"),
        (b"<b>" * 1_000_000, "page_too_deep"),
    ],
    ids=["empty", "pdf", "zeros", "scripts", "large", "deep", "deeper"],
)
def test_what_cannot_be_read_is_said(data: bytes, code: str) -> None:
    with pytest.raises(UserMistake) as told:
        page(data)
    assert told.value.code == code
    assert told.value.hint


@pytest.mark.parametrize("junk", [b"<", b"<<<>>>" * 50, b"\xff" * 300, b"<!--" * 200, b"<a href=" * 200, b"&#x0;" * 99])
def test_junk_is_a_sentence_or_a_page(junk: bytes) -> None:
    try:
        told = " ".join(read_page(Fetched("https://copy.example/", junk)).everything)
    except QalamError as error:
        told = error.message
    assert told


def test_encodings_by_header_by_meta_and_wrongly_named() -> None:
    text = "Мост через реку открыли сегодня утром, сообщили в акимате города Алматы жителям."
    html = f"<html><body><h1>Мост</h1><p>{text}</p></body></html>"
    assert text in page(html.encode("cp1251"), content_type="text/html; charset=windows-1251")
    named = html.replace("<body>", '<head><meta charset="windows-1251"></head><body>')
    assert text in page(named.encode("cp1251"))
    assert text in page(html.encode(), content_type="text/html; charset=nonsense")
    assert text in page(named.encode("utf-16"))


def test_a_saved_page_tells_its_own_address(tmp_path: Path) -> None:
    path = tmp_path / "saved.html"
    path.write_bytes(copied("Көпір", [WORDS], head='<link rel="canonical" href="https://copy.example/kopir">'))
    assert read_saved(path).address == "https://copy.example/kopir"
    path.write_bytes(copied("Көпір", [WORDS]))
    assert read_saved(path).address == "file:saved.html"
    with pytest.raises(UserMistake):
        read_saved(tmp_path / "none.html")


def test_a_web_archive_is_read(tmp_path: Path) -> None:
    body = base64.encodebytes(copied("Көпір", [WORDS])).decode()
    path = tmp_path / "saved.mhtml"
    path.write_text(
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://copy.example/kopir\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="xx"\n\n--xx\n'
        "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n"
        f"Content-Location: https://copy.example/kopir\n\n{body}\n--xx--\n"
    )
    saved = read_saved(path)
    assert saved.address == "https://copy.example/kopir"
    assert WORDS in read_page(saved).main


def test_private_addresses_are_refused_and_a_server_is_asked_with_its_robots() -> None:
    data = copied("Көпір", [WORDS])

    def answer(asked: bytes, line: object) -> None:
        is_robots = b"GET /robots.txt" in asked
        content = b"User-agent: *\nDisallow: /" if is_robots else data
        head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(content)}\r\n\r\n"
        line.sendall(head.encode() + content)  # type: ignore[attr-defined]

    with server(answer) as port:
        address = f"http://127.0.0.1:{port}/kopir"
        with pytest.raises(UserMistake) as told:
            fetch(address)
        assert told.value.code == "address_refused"
        got = fetch(address, allow_private=True)
    assert (got.data, got.robots, got.headers["content-type"]) == (data, "forbidden", "text/html")


def test_a_page_that_is_not_there_is_said() -> None:
    def answer(_asked: bytes, line: object) -> None:
        line.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")  # type: ignore[attr-defined]

    with server(answer) as port, pytest.raises(QalamError) as told:
        fetch(f"http://127.0.0.1:{port}/", allow_private=True)
    assert told.value.code == "page_not_there"
