"""`qalam transliterate`, `qalam script` and `qalam export --script`."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Qalam


@pytest.fixture
def article(qalam: Qalam, tmp_path: Path) -> Qalam:
    page = tmp_path / "new.txt"
    page.write_text(
        "Жаңа көпір ашылды\n\nАстана. 13 маусым. Агенттік - Қалада Шекспирдің көшесінде көпір ашылды: https://site.kz\n",
        "utf-8",
    )
    qalam("import", page)
    return qalam


def test_an_article_is_shown_in_another_script_with_its_parts(article: Qalam) -> None:
    shown = article("transliterate", 1, "--to", "latin", "--json").json
    assert (shown["from"], shown["script"], shown["tag"]) == ("cyrillic", "latin", "kk-Latn")
    assert shown["headline"] == "Jaña köpır aşyldy"
    assert "https://site.kz" in shown["text"]
    assert shown["doubtful"] == []
    assert "Jańa kópir ashyldy" in article("transliterate", 1, "--to", "latin-2018").out


def test_a_file_comes_back_with_its_doubtful_words_told_in_their_places(qalam: Qalam, tmp_path: Path) -> None:
    page = tmp_path / "latin.txt"
    page.write_text("Jaña köpır aşyldy\n\nQalada qwzx emes, qvzşki bar.\n", "utf-8")
    answer = qalam("transliterate", page, "--to", "cyrillic", "--json")
    assert answer.code == 0
    assert (answer.json["from"], answer.json["headline"]) == ("latin", "Жаңа көпір ашылды")
    (word,) = answer.json["doubtful"]
    text = next(block["text"] for block in answer.json["blocks"] if block["id"] == word["block"])
    assert text[word["start"] : word["end"]] == word["text"] == "қвзшки"
    assert "қвзшки" in answer.err


@pytest.mark.parametrize(
    ("name", "needle"),
    [("a.html", b'dir="rtl"'), ("a.txt", "كوپىر".encode()), ("a.md", "كوپىر".encode())],
)
def test_the_text_goes_into_a_file_of_the_kind_that_is_named(
    article: Qalam, tmp_path: Path, name: str, needle: bytes
) -> None:
    path = tmp_path / name
    assert article("transliterate", 1, "--to", "arabic", "--output", path, "--json").json["files"] == [str(path)]
    assert needle in path.read_bytes()


def test_a_version_is_an_article_that_knows_where_it_is_from_and_is_renewed(article: Qalam) -> None:
    made = article("transliterate", 1, "--to", "arabic", "--keep", "--json").json
    assert (made["article"], made["revision"], made["version_of"]) == (2, 1, 1)
    shown = article("article", "show", 2, "--json").json
    assert (shown["script"], shown["tag"], shown["version_of"]) == ("arabic", "kk-Arab", 1)
    assert not [found for found in article("check", 2, "--json").json["findings"] if found["check"] == "spelling"]
    article("article", "set", 1, "headline=Жаңа мектеп ашылды")
    renewed = article("transliterate", 1, "--to", "arabic", "--keep", "--json").json
    assert (renewed["article"], renewed["revision"]) == (2, 2)
    other = article("transliterate", 1, "--to", "latin", "--keep", "--json").json
    assert other["article"] == 3


def test_exceptions_are_kept_listed_and_taken_out(article: Qalam) -> None:
    assert article("script", "set", "Шекспир=Shakespeare", "көпір", "--script", "latin", "--json").json == {"set": 2}
    assert "Shakespearedıñ köşesınde көпір" in article("transliterate", 1, "--to", "latin", "--json").json["text"]
    assert "Shekspırdiń" in article("transliterate", 1, "--to", "latin-2018", "--json").json["text"]
    listed = article("script", "list", "--script", "latin", "--json").json["exceptions"]
    assert {(one["cyrillic"], one["written"]) for one in listed} == {("Шекспир", "Shakespeare"), ("көпір", "көпір")}
    assert article("script", "remove", "Шекспир", "көпір", "--script", "latin").code == 0
    assert "Şekspirdıñ" in article("transliterate", 1, "--to", "latin", "--json").json["text"]
    refused = article("script", "remove", "Шекспир", "--script", "latin", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "no_such_exception")


@pytest.mark.parametrize("line", ["екі сөз=a", "=a", "сөз=", "а" * 61])
def test_what_is_no_exception_is_refused_and_nothing_is_kept(qalam: Qalam, line: str) -> None:
    refused = qalam("script", "set", "сөз=söz", line, "--script", "latin", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "not_an_exception")
    assert qalam("script", "list", "--json").json == {"exceptions": []}


def test_export_writes_another_script_and_leaves_other_languages(article: Qalam, tmp_path: Path) -> None:
    page = tmp_path / "ru.txt"
    page.write_text("Новый мост открыт\n\nВ городе открыли новый мост через реку.\n", "utf-8")
    article("import", page, "--language", "ru")
    assert article("export", 1, 2, "--to", "text", "--script", "latin", "--output", tmp_path / "out").code == 0
    names = {path.name: path.read_text("utf-8") for path in (tmp_path / "out").iterdir()}
    assert any("köpır aşyldy" in text for text in names.values())
    assert any("Новый мост" in text for text in names.values())
    word = tmp_path / "one.docx"
    assert article("export", 1, "--to", "word", "--script", "arabic", "--output", word).code == 0
    with zipfile.ZipFile(word) as package:
        body = package.read("word/document.xml").decode()
    assert "<w:bidi/>" in body
    assert "<w:rtl/>" in body


def test_a_russian_article_is_refused_in_a_sentence(qalam: Qalam, tmp_path: Path) -> None:
    page = tmp_path / "ru.txt"
    page.write_text("Новый мост открыт\n\nВ городе открыли новый мост через реку.\n", "utf-8")
    qalam("import", page, "--language", "ru")
    refused = qalam("transliterate", 1, "--to", "latin", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "not_kazakh")


def test_words_that_make_no_sense_together_are_a_wrong_usage(article: Qalam, tmp_path: Path) -> None:
    assert article("transliterate", 1, "--to", "runic").code == 2
    assert article("transliterate", 1, "--from", "latin", "--to", "cyrillic").code == 2
    path = tmp_path / "new.txt"
    assert article("transliterate", path, "--to", "latin", "--keep").code == 2
