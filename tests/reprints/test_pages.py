"""Pages of others, good and hostile: read, or refused in a sentence."""

from __future__ import annotations

import base64
import contextlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import QalamError, UserMistake
from editor.reprints.hiding import read_sheet
from editor.reprints.links import OurAddresses, links_to_us
from editor.reprints.page import MOST_BYTES, Fetched, fetch, read_page, read_saved
from editor.reprints.sheets import MOST, LinkedSheet, from_the_web, linked_sheets
from editor.reprints.sheets import MOST_BYTES as MOST_BYTES_OF_SHEET
from tests.newsroom.test_web import server
from tests.reprints.pages import OUR_SITE, copied

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


# Style sheets ------------------------------------------------------------------------------------------------------

LINKED = '<link rel="stylesheet" href="/css/main.css"><link rel="stylesheet" media="print" href="/css/print.css">'


class Site:
    """Somebody's server: a page, its style sheets by path, and what it was asked for."""

    def __init__(self, sheets: dict[str, str | int], head: str = LINKED) -> None:
        self.sheets, self.asked = sheets, []  # type: ignore[var-annotated]  # paths
        link = f'<p class="src">Дереккөз: <a href="{OUR_SITE}/12-kopir.html">Алатау</a></p>'
        self.page = copied("Көпір", [WORDS], head=head, before=link)

    def __call__(self, asked: bytes, line: object) -> None:
        path = asked.split(b" ")[1].decode()
        self.asked.append(path)
        found = self.sheets.get(path)
        content = self.page if path == "/kopir" else found.encode() if isinstance(found, str) else b""
        status = 200 if path == "/kopir" or isinstance(found, str) else found or 404
        head = f"HTTP/1.1 {status} X\r\nContent-Type: text/html\r\nContent-Length: {len(content)}\r\n\r\n"
        with contextlib.suppress(OSError):  # who has enough of a large answer hangs up
            line.sendall(head.encode() + content)  # type: ignore[attr-defined]

    def hidden(self) -> tuple[str, list[str]]:
        """Why the link is hidden, and the problems with style sheets."""
        with server(self) as port:
            got = fetch(f"http://127.0.0.1:{port}/kopir", allow_private=True)
        ours = OurAddresses.of([OUR_SITE], [])
        (link,) = links_to_us(read_page(got), ours, WORDS)
        return link.hidden, [sheet.problem for sheet in got.sheets]


@pytest.mark.parametrize(
    ("sheet", "reason"),
    [
        (".src{display:none}", "display"),
        ("article > p.src a[href^='https://alatau']{visibility:hidden}", "visibility"),
        ("@media screen { .src { opacity: 0 } }", "opacity"),
        (".src{font-size:1px}", "font_size"),
        (".src:not(.other){position:absolute;left:-9999px}", "off_screen"),
        ("p:nth-of-type(1){display:none}", "display"),
        (".src{display:none} .src.src{display:block}", ""),
        (".src{display:none !important} p.src{display:block}", "display"),
        ("@media print{.src{display:none}} .src:hover{display:none} .src::after{display:none}", ""),
        ("}}} .src{display:none", ""),
        ("{{{", ""),
        ("", ""),
    ],
)
def test_what_a_linked_style_sheet_hides_is_hidden(sheet: str, reason: str) -> None:
    site = Site({"/css/main.css": sheet})
    assert site.hidden() == (reason, [""])
    assert "/css/print.css" not in site.asked


def test_imported_sheets_are_read_and_circles_end() -> None:
    site = Site(
        {
            "/css/main.css": '@import "more.css"; @import url(p.css) print;',
            "/css/more.css": "@import 'main.css'; .src{opacity:0}",
        }
    )
    assert site.hidden() == ("opacity", ["", ""])
    assert [path for path in site.asked if path.endswith(".css")] == ["/css/main.css", "/css/more.css"]


def test_a_sheet_that_cannot_be_read_is_said_and_the_others_count() -> None:
    head = "".join(f'<link rel="stylesheet" href="{name}">' for name in ("/gone.css", "/large.css", "/good.css"))
    site = Site({"/large.css": "a{}" * (MOST_BYTES_OF_SHEET // 3 + 1), "/good.css": ".src{display:none}"}, head)
    hidden, problems = site.hidden()
    assert hidden == "display"
    assert "404" in problems[0]
    assert "larger than" in problems[1]
    assert problems[2] == ""


def test_no_more_than_a_few_sheets_are_asked_for() -> None:
    site = Site({}, "".join(f'<link rel="stylesheet" href="/{number}.css">' for number in range(60)))
    _, problems = site.hidden()
    assert len([path for path in site.asked if path.endswith(".css")]) == MOST
    assert all(problems)


def test_a_sheet_at_a_private_address_is_refused() -> None:
    """A page of the open web may not make this computer ask the newsroom's own network."""
    load = from_the_web(allow_private=False)
    root = read_page(Fetched("https://copy.example/", copied("Көпір", [WORDS], head=LINKED))).root
    with server(Site({"/css/main.css": ".src{display:none}"})) as port:
        (sheet,) = linked_sheets(root, f"http://127.0.0.1:{port}/kopir", load)
    assert "internal network" in sheet.problem
    assert sheet.rules == ()


def test_sheets_beside_a_saved_page_are_read_and_no_others(tmp_path: Path) -> None:
    link = f'<p class="src"><a href="{OUR_SITE}/">Алатау</a></p>'
    names = ("page_files/a.css", "../secret.css", "https://copy.example/b.css", "page_files/none.css", "/etc/passwd")
    head = "".join(f'<link rel="stylesheet" href="{name}">' for name in names)
    folder = tmp_path / "saved"
    (folder / "page_files").mkdir(parents=True)
    (tmp_path / "secret.css").write_text(".src{opacity:0}")
    (folder / "page_files" / "a.css").write_text("@import 'b.css';")
    (folder / "page_files" / "b.css").write_text(".src{display:none}")
    (folder / "page.html").write_bytes(copied("Көпір", [WORDS], head=head, before=link))
    got = read_saved(folder / "page.html")
    assert [(sheet.address, bool(sheet.rules)) for sheet in got.sheets] == [
        ("page_files/b.css", True),
        ("page_files/a.css", False),
        *((name, False) for name in names[1:]),
    ]
    assert [bool(sheet.problem) for sheet in got.sheets] == [False, False, True, True, True, True]
    (found,) = links_to_us(read_page(got), OurAddresses.of([OUR_SITE], []), WORDS)
    assert found.hidden == "display"


def test_sheets_of_a_web_archive_are_read(tmp_path: Path) -> None:
    link = f'<p class="src"><a href="{OUR_SITE}/">Алатау</a></p>'
    head = '<link rel="stylesheet" href="cid:x@y"><link rel="stylesheet" href="/a.css">'
    body = base64.encodebytes(copied("Көпір", [WORDS], head=head, before=link)).decode()
    path = tmp_path / "saved.mhtml"
    path.write_text(
        "From: <Saved by Blink>\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="xx"\n\n--xx\n'
        "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n"
        f"Content-Location: https://copy.example/kopir\n\n{body}\n--xx\n"
        "Content-Type: text/css\nContent-ID: <x@y>\n\np { color: red }\n--xx\n"
        "Content-Type: text/css\nContent-Location: https://copy.example/a.css\n\n.src { display: none }\n--xx--\n"
    )
    got = read_saved(path)
    assert [sheet.problem for sheet in got.sheets] == ["", ""]
    (found,) = links_to_us(read_page(got), OurAddresses.of([OUR_SITE], []), WORDS)
    assert found.hidden == "display"


@given(text=st.text(max_size=300) | st.text("{}.#:;a@import\"'url() ,>+~[]=*!-0", max_size=120))
def test_any_style_sheet_is_read_and_kept_as_it_was_read(text: str) -> None:
    sheet = LinkedSheet("x", read_sheet(text).rules)
    page = read_page(Fetched("https://copy.example/", copied("Көпір", [WORDS]), sheets=(sheet,)))
    before = [page.styles.hidden_by(element) for element in page.root.iter("p")]
    again = replace(page, fetched=replace(page.fetched, sheets=(LinkedSheet.from_json(sheet.as_json()),)))
    assert [again.styles.hidden_by(element) for element in again.root.iter("p")] == before
