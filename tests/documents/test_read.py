"""The front door for files: every bad file has its own sentence, and every importer keeps the same contract."""

from __future__ import annotations

import base64
import io
import os
import zipfile
from pathlib import Path

import docx
import pytest

from editor.articles.giants import GIANT
from editor.documents.imported import Importer
from editor.documents.read import importers, read_file
from editor.errors import QalamError, UserMistake


def refusal(path: Path) -> QalamError:
    with pytest.raises(QalamError) as caught:
        read_file(path)
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith((".", ")."))
    return caught.value


def word_file(*paragraphs: str) -> bytes:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def web_archive(html: str) -> bytes:
    """A page as a browser saves it in one file."""
    head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n'
    head += 'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
    return head.encode() + base64.encodebytes(html.encode()) + b"\r\n--x--\r\n"


def rtf_file(*paragraphs: str) -> bytes:
    """As Word writes letters that its code page lacks: by number, with a sign for old readers after it."""
    lines = ["".join(f"\\u{ord(c)}?" if c > "\x7f" else c for c in text) + "\\par" for text in paragraphs]
    return ("{\\rtf1\\ansi\\ansicpg1251\\uc1 " + "\n".join(lines) + "}").encode("ascii")


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.txt").code == "file_missing"


def test_a_folder_is_said(tmp_path: Path) -> None:
    assert refusal(tmp_path).code == "is_a_folder"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert refusal(tmp_path / "pipe.txt").code == "not_a_file"


def test_a_file_that_may_not_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "page.txt"
    path.write_text("Тақырып", "utf-8")
    if os.geteuid() == 0:  # root reads everything

        def refuse(*_: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", refuse)
    else:
        path.chmod(0)
    assert refusal(path).code == "file_unreadable"


@pytest.mark.parametrize("name", ["page.txt", "page.html", "page.docx", "page"])
@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_said(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert refusal(tmp_path / name).code == "empty_file"


@pytest.mark.parametrize("name", ["page.html", "page.htm"])
def test_a_page_without_text_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("<!DOCTYPE html><html><body><script>var a = 1</script></body></html>", "utf-8")
    assert refusal(tmp_path / name).code == "empty_file"


@pytest.mark.parametrize("name", ["page.txt", "page.html", "page.docx"])
def test_a_file_of_200_mb_is_answered_without_being_read(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (tmp_path / name).open("wb") as file:
        file.truncate(200 * 1024 * 1024)

    def read(*_: object) -> None:
        raise AssertionError("the file was opened")

    monkeypatch.setattr(Path, "open", read)
    fault = refusal(tmp_path / name)
    assert fault.code == "file_too_big"
    assert "200 MB" in fault.message


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("page.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary_file"),
        ("page.txt", b"%PDF-1.7\n%\xe2\xe3", "format_not_available"),
        ("page.odt", b"PK\x03\x04", "damaged_odt"),
        ("page.ods", b"PK\x03\x04", "format_not_available"),
        ("page.doc", b"\xd0\xcf\x11\xe0", "format_not_available"),
        ("page.docx", b"\xd0\xcf\x11\xe0\xa1\xb1", "format_not_available"),
        ("page.docx", b"not a zip file", "damaged_word_file"),
        ("page.docx", word_file("Text")[:-400], "damaged_word_file"),
        ("page.html", b"\x81\x8d\x8f\x90\x9d<p>\x80", "unknown_encoding"),
    ],
)
def test_every_other_bad_file_has_its_own_sentence(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(data)
    assert refusal(tmp_path / name).code == code


def test_an_unknown_language_is_refused(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("Text", "utf-8")
    with pytest.raises(UserMistake) as caught:
        read_file(tmp_path / "page.txt", "fr")  # type: ignore[arg-type]  # that is the point
    assert caught.value.code == "unknown_language"


def test_the_language_that_is_given_wins(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("Forty countries", "utf-8")
    assert read_file(tmp_path / "page.txt", "ru").document.language == "ru"
    assert read_file(tmp_path / "page.txt").document.language == "en"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("saved", "<!DOCTYPE html><h1>Тақырып</h1><p>Мәтін.</p>".encode()),
        ("saved.tmp", word_file("Тақырып", "Мәтін.")),
        ("saved.log", "Тақырып\nМәтін.".encode()),
    ],
)
def test_a_name_that_tells_nothing_is_read_by_its_content(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    document = read_file(tmp_path / name).document
    assert (document.headline, document.text) == ("Тақырып", "Мәтін.")


# What every importer keeps, built-in or not.


def odt_file(*paragraphs: str) -> bytes:
    """A text of LibreOffice with nothing but these paragraphs."""
    address = "urn:oasis:names:tc:opendocument:xmlns"
    names = f'xmlns:office="{address}:office:1.0" xmlns:text="{address}:text:1.0"'
    text = "".join(f"<text:p>{paragraph}</text:p>" for paragraph in paragraphs)
    body = f"<office:document {names}><office:body><office:text>{text}</office:text></office:body></office:document>"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", body)
    return buffer.getvalue()


SAMPLES = {
    "text": "Тақырып\nМәтін йод.\n".encode(),
    "html": "<html><body><h1>Тақырып</h1><p>Мәтін йод.</p></body></html>".encode(),
    "word": word_file("Тақырып", "Мәтін йод."),
    "markdown": "# Тақырып\n\nМәтін йод.\n".encode(),
    "rtf": rtf_file("Тақырып", "Мәтін йод."),
    "odt": odt_file("Тақырып", "Мәтін йод."),
    "web_archive": web_archive("<h1>Тақырып</h1><p>Мәтін йод.</p>"),
}


@pytest.mark.parametrize("importer", importers(), ids=lambda importer: importer.name)
class TestEveryImporter:
    def test_declares_what_it_reads(self, importer: Importer) -> None:
        assert importer.name.isidentifier()
        assert importer.suffixes
        assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in importer.suffixes)
        assert 0 < importer.cap <= 32 * 1024 * 1024
        others = [suffix for other in importers() if other.name != importer.name for suffix in other.suffixes]
        assert not set(importer.suffixes) & set(others)

    def test_reads_its_sample(self, importer: Importer, tmp_path: Path) -> None:
        path = tmp_path / f"sample{importer.suffixes[0]}"
        path.write_bytes(SAMPLES[importer.name])
        imported = read_file(path)
        assert imported.document.headline == "Тақырып"
        assert imported.document.text == "Мәтін йод."
        assert imported.source_name == path.name
        assert len({block.id for block in imported.document.blocks}) == len(imported.document.blocks)

    @pytest.mark.parametrize("data", [b"PK\x03\x04garbage", b"\0" * 500, b"<" * 5000, bytes(range(256)) * 20])
    def test_answers_garbage_with_a_document_or_a_sentence(
        self, importer: Importer, data: bytes, tmp_path: Path
    ) -> None:
        path = tmp_path / f"garbage{importer.suffixes[0]}"
        path.write_bytes(data)
        try:
            document = read_file(path).document
            said = document.headline or document.text
        except UserMistake as fault:
            said = fault.hint
        assert said


# Unsafe archives


def archive(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts.items():
            target.writestr(name, data)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "parts",
    [
        {"word/document.xml": b" " * 11_000_000},
        {"word/document.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"},
        {"../word/document.xml": b"<a/>"},
        {"/word/document.xml": b"<a/>"},
        {"word/document.xml": b"<a/>", "WORD/document.xml": b"<a/>"},
        {f"word/{number}.xml": b"" for number in range(2001)},
    ],
    ids=["bomb", "entities", "climbing", "absolute", "doubled", "crowd"],
)
def test_an_unsafe_archive_is_refused_before_it_is_parsed(tmp_path: Path, parts: dict[str, bytes]) -> None:
    (tmp_path / "page.docx").write_bytes(archive(parts))
    assert refusal(tmp_path / "page.docx").code == "unsafe_archive"


def test_a_zip_file_without_a_word_document_is_said(tmp_path: Path) -> None:
    (tmp_path / "page.docx").write_bytes(archive({"a.txt": b"a", "[Content_Types].xml": b"<Types/>"}))
    assert refusal(tmp_path / "page.docx").code == "damaged_word_file"


def test_a_paragraph_as_long_as_a_book_is_cut_and_the_report_tells_it(tmp_path: Path) -> None:
    file = tmp_path / "кітап.html"
    sentence = "Бүгін қалада жаңа кітапхана ашылды. "
    file.write_text(f"<h1>Кітап</h1><p>Қысқа абзац.</p><p>{sentence * 2_000}</p>", encoding="utf-8")
    imported = read_file(file)
    blocks = imported.document.blocks
    assert max(len(block.text) for block in blocks) <= GIANT
    assert " ".join(block.text for block in blocks).count(sentence.strip()) == 2_000
    assert len({block.id for block in blocks}) == len(blocks)
    assert imported.changed == ["paragraphs that were too long to write in, cut at ends of sentences: 1"]
