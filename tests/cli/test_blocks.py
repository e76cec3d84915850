"""Pictures, tables, cards and speakers from the command line: each change is a revision, each refusal a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Qalam
from tests.pictures import bomb, from_an_agency, picture


@pytest.fixture
def article(qalam: Qalam, tmp_path: Path) -> int:
    path = tmp_path / "text.html"
    path.write_text(
        "<article data-qalam-article lang='kk'><h1>Көпір ашылды</h1><p data-block='one'>Бірінші абзац.</p>"
        "<blockquote><p data-block='said'>Көпір керек.</p></blockquote></article>",
        encoding="utf-8",
    )
    imported = qalam("--json", "import", path, "--language", "kk").json
    return int(imported["articles"][0]["id"])


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "көпір.jpg"
    path.write_bytes(picture(1000, 600))
    return path


def _blocks(qalam: Qalam, article: int) -> list[dict[str, Any]]:
    return list(qalam("--json", "article", "show", article).json["blocks"])


def test_a_picture_is_added_behind_a_block_listed_changed_and_taken_out(
    qalam: Qalam, article: int, photo: Path, tmp_path: Path
) -> None:
    first = _blocks(qalam, article)[0]["id"]
    added = qalam(
        *(
            "--json",
            "article",
            "image",
            "add",
            article,
            photo,
            "--alt",
            "Көпір",
            "--caption",
            "Жаңа",
            "--credit",
            "Дала",
        ),
        *("--after", first),
    )
    assert added.code == 0
    block = added.json["block"]
    assert [item["type"] for item in _blocks(qalam, article)][:2] == ["paragraph", "image"]
    assert (block["alt"], block["caption"], block["credit"]) == ("Көпір", "Жаңа", "Дала")
    (listed,) = qalam("--json", "article", "image", "list", article).json["images"]
    assert (listed["is_there"], listed["width"], listed["height"]) == (True, 1000, 600)
    assert "1000×600" in qalam("article", "image", "list", article).out

    other = tmp_path / "other.png"
    other.write_bytes(picture(50, 40, "PNG"))
    changed = qalam("--json", "article", "image", "set", article, block["id"], "--alt", "Өзен", "--file", other).json
    assert (changed["block"]["alt"], changed["block"]["caption"]) == ("Өзен", "Жаңа")
    assert changed["block"]["source"].endswith(".png")

    gone = qalam("--json", "article", "image", "remove", article, block["id"]).json
    assert gone["revision"] == 4
    assert "image" not in [item["type"] for item in _blocks(qalam, article)]


def test_what_an_agency_wrote_into_a_picture_is_taken_where_nothing_else_is_said(
    qalam: Qalam, article: int, tmp_path: Path
) -> None:
    path = tmp_path / "agency.jpg"
    path.write_bytes(from_an_agency("Семей", "Айгүл", "Дала"))
    block = qalam("--json", "article", "image", "add", article, path, "--credit", "Қала").json["block"]
    assert (block["caption"], block["credit"]) == ("Семей", "Қала")


def test_a_file_that_is_gone_is_said_in_the_list(qalam: Qalam, article: int, photo: Path, tmp_path: Path) -> None:
    block = qalam("--json", "article", "image", "add", article, photo).json["block"]
    (tmp_path / "home" / "media" / block["source"]).unlink()
    assert "the file is missing" in qalam("article", "image", "list", article).out


@pytest.mark.parametrize(
    ("data", "code"),
    [(bomb(20_000, 20_000), "picture_too_large"), (b"GIF89a", "picture_format"), (None, "picture_not_readable")],
)
def test_what_cannot_be_taken_is_refused_and_changes_nothing(
    qalam: Qalam, article: int, tmp_path: Path, data: bytes | None, code: str
) -> None:
    path = tmp_path / "broken.png"
    if data is not None:
        path.write_bytes(data)
    answer = qalam("--json", "article", "image", "add", article, path)
    assert (answer.code, answer.json["error"]["code"]) == (1, code)
    assert qalam("--json", "article", "show", article).json["revision"] == 1


def test_a_table_is_built_from_the_command_line(qalam: Qalam, article: int) -> None:
    table = qalam("--json", "article", "table", "add", article, 2, 2).json["block"]["id"]
    for words in (
        ("fill", article, table, 1, 1, "Аты"),
        ("fill", article, table, 2, 2, "жүз"),
        ("add-row", article, table, 3),
        ("add-column", article, table, 1),
        ("merge", article, table, 2, 1, 3, 2),
        ("split", article, table, 3, 2),
        ("remove-column", article, table, 1),
        ("header", article, table, "off"),
    ):
        assert qalam("article", "table", *words).code == 0
    block = _blocks(qalam, article)[-1]
    assert [[cell["content"] for cell in row] for row in block["rows"]] == [["Аты", ""], ["", "жүз"], ["", ""]]
    assert "header_rows" not in block


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("add-row", 9), "no_such_place"),
        (("merge", 2, 2, 1, 1), "no_such_place"),
        (("fill", 0, 1, "x"), "no_such_place"),
    ],
)
def test_a_place_outside_the_table_is_said(qalam: Qalam, article: int, words: tuple[object, ...], code: str) -> None:
    table = qalam("--json", "article", "table", "add", article, 2, 2).json["block"]["id"]
    answer = qalam("--json", "article", "table", words[0], article, table, *words[1:])
    assert (answer.code, answer.json["error"]["code"]) == (1, code)


def test_a_speaker_is_named_and_a_card_added(qalam: Qalam, article: int) -> None:
    said = next(block["id"] for block in _blocks(qalam, article) if block["type"] == "quote")
    assert qalam("article", "quote", "speaker", article, said, "Айгүл Сейіт, әкім").code == 0
    card = qalam("--json", "article", "embed", "add", article, "https://youtu.be/abc", "--title", "Бейне").json["block"]
    assert (card["url"], card["title"]) == ("https://youtu.be/abc", "Бейне")
    shown = _blocks(qalam, article)
    assert next(block for block in shown if block["id"] == said)["speaker"] == "Айгүл Сейіт, әкім"
    assert shown[-1]["type"] == "embed"


def test_an_address_that_is_none_and_a_block_of_another_kind_are_refused(qalam: Qalam, article: int) -> None:
    bad = qalam("--json", "article", "embed", "add", article, "javascript:alert(1)")
    assert bad.json["error"]["code"] == "bad_address"
    first = _blocks(qalam, article)[0]["id"]
    other = qalam("--json", "article", "image", "remove", article, first)
    assert other.json["error"]["code"] == "other_kind_of_block"
    unknown = qalam("--json", "article", "quote", "speaker", article, "zzzz", "Кім")
    assert unknown.json["error"]["code"] == "unknown_block"
