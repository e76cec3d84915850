"""Reports in files: one, a list, and a sentence for each mistake."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from editor.errors import EnvironmentFault, NotFound, QalamError, UserMistake
from editor.reports.intake import files
from editor.reports.intake.files import parse_reports, read_reports

ONE = {"url": "https://a.example/x", "revision": 2, "quote": "қИқық", "prefix": "а ", "suffix": " б", "unknown": 1}


@pytest.mark.parametrize("shape", [ONE, [ONE], {"reports": [ONE]}], ids=["one", "list", "named list"])
def test_one_report_or_a_list_is_read(tmp_path: Path, shape: object) -> None:
    path = tmp_path / "reports.json"
    path.write_text(json.dumps(shape, ensure_ascii=False), encoding="utf-8-sig")
    ((report, _),) = read_reports(path)
    assert (report.quote, report.revision, report.article, report.suffix) == ("қИқық", 2, None, " б")


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps([ONE, ONE])))
    assert len(read_reports(None)) == 2


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("", "empty", "nothing"),
        ("[]", "empty", "no reports"),
        ("{'quote': 'x'}", "not_json", "line 1, column 2"),
        ('[{"quote": "a"}, {"quote": "\u200b\u00ad\u00a0"}]', "quote_missing", "Report 2 quotes no words"),
        (json.dumps([ONE, {"quote": "ә" * 1_001}]), "quote_too_long", "Report 2 quotes 1001"),
        ("[" * 200_000, "not_json", "not JSON"),
        ('"words"', "not_an_object", "not a JSON object"),
        ('[{"quote": "a"}, {"quote": ""}]', "quote_missing", "Report 2 quotes no words"),
        ('[{"quote": "a"}, 7]', "not_an_object", "Report 2"),
        ('{"quote": "a", "revision": "two"}', "wrong_type", "“revision”"),
    ],
)
def test_a_mistake_is_told_in_a_sentence(text: str, code: str, said: str) -> None:
    with pytest.raises(UserMistake) as caught:
        parse_reports(text)
    assert caught.value.code == code
    assert said in caught.value.message
    assert caught.value.hint


def test_a_file_that_cannot_be_used_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    binary = tmp_path / "photo.json"
    binary.write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    big = tmp_path / "big.json"
    big.write_text(json.dumps(ONE), encoding="utf-8")
    monkeypatch.setattr(files, "LARGEST", 20)
    for path, error, code in (
        (tmp_path / "missing.json", NotFound, "file_missing"),
        (tmp_path, UserMistake, "not_a_file"),
        (big, UserMistake, "too_large"),
    ):
        with pytest.raises(error) as caught:
            read_reports(path)
        assert caught.value.code == code
    monkeypatch.setattr(files, "LARGEST", 10_000)
    with pytest.raises(UserMistake) as mistake:
        read_reports(binary)
    assert mistake.value.code == "not_utf8"


def test_a_file_that_the_disk_refuses_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "reports.json"
    path.write_text("{}", encoding="utf-8")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(QalamError) as caught:
        read_reports(path)
    assert isinstance(caught.value, EnvironmentFault)
    assert caught.value.code == "unreadable"
