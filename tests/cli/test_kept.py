"""Kept texts from the command line: listed with what differs, taken or dropped, and none of an open window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from editor.articles.document import Document
from editor.bootstrap import Newsroom
from editor.newsroom.paths import Paths
from tests.cli.conftest import Qalam


@contextmanager
def _open(tmp_path: Path) -> Iterator[Newsroom]:
    newsroom = Newsroom(Paths(tmp_path / "home"), author="Айгүл")
    newsroom.open()
    yield newsroom
    newsroom.close()


def test_a_kept_text_is_listed_with_what_differs_and_recovered(qalam: Qalam, page: Path, tmp_path: Path) -> None:
    qalam("import", page)
    with _open(tmp_path) as newsroom:
        opened = newsroom.articles.open(1)
        newsroom.working_copies.keep(1, 1, replace(opened.document, headline=f"{opened.document.headline} қайта"))
    (kept,) = qalam("article", "kept", "--json").json["kept"]
    assert (kept["article"], kept["base_revision"], kept["saved_revision"]) == (1, 1, 1)
    (row,) = kept["rows"]
    assert (row["field"], row["segments"][-1]["text"].strip()) == ("headline", "қайта")
    assert "қайта+}" in qalam("article", "kept").out
    recovered = qalam("article", "recover", kept["key"], "--json").json
    assert (recovered["article"], recovered["revision"]) == (1, 2)
    assert qalam("article", "show", 1, "--json").json["headline"].endswith("қайта")
    assert qalam("article", "kept", "--json").json == {"kept": [], "set_aside": [], "typed_elsewhere": 0}


def test_a_new_article_that_was_never_saved_is_recovered_as_one(qalam: Qalam, tmp_path: Path) -> None:
    with _open(tmp_path) as newsroom:
        newsroom.working_copies.keep(0, 0, Document(headline="Ешқашан сақталмаған"))
    (kept,) = qalam("article", "kept", "--json").json["kept"]
    assert kept["article"] is None
    assert qalam("article", "recover", kept["key"]).code == 0
    (article,) = qalam("article", "list", "--json").json["articles"]
    assert article["headline"] == "Ешқашан сақталмаған"


def test_a_kept_text_is_dropped_only_where_that_is_asked_for(qalam: Qalam, tmp_path: Path) -> None:
    with _open(tmp_path) as newsroom:
        newsroom.working_copies.keep(0, 0, Document(headline="Керексіз"))
    (kept,) = qalam("article", "kept", "--json").json["kept"]
    wrong = qalam("article", "recover", "жоқ", "--discard", "--json")
    assert (wrong.code, wrong.json["error"]["code"]) == (1, "no_kept_text")
    assert len(qalam("article", "kept", "--json").json["kept"]) == 1
    assert qalam("article", "recover", kept["key"], "--discard").code == 0
    assert qalam("article", "kept").out.startswith("Nothing is left")
    assert qalam("article", "list", "--json").json == {"articles": []}


def test_what_an_open_window_keeps_is_counted_and_left_alone(qalam: Qalam, tmp_path: Path) -> None:
    with _open(tmp_path) as newsroom:
        newsroom.working_copies.keep(0, 0, Document(headline="Теріліп жатыр"))
        answer = qalam("article", "kept", "--json").json
        assert (answer["kept"], answer["typed_elsewhere"]) == ([], 1)
    assert len(qalam("article", "kept", "--json").json["kept"]) == 1


def test_a_damaged_copy_is_named(qalam: Qalam, tmp_path: Path) -> None:
    with _open(tmp_path) as newsroom:
        newsroom.working_copies.keep(0, 0, Document(headline="Зақымданған"))
    next((tmp_path / "home").rglob("0.json")).write_bytes(b"\x00\xff")
    (path,) = qalam("article", "kept", "--json").json["set_aside"]
    assert Path(path).read_bytes() == b"\x00\xff"
    assert path in qalam("article", "kept").out
