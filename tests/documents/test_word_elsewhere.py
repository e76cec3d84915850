"""Our Word files in other hands: valid for Microsoft, and every word read back by LibreOffice, pandoc and mammoth."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import mammoth
import pytest

from editor.articles.document import COVERED, Cell, Document, Embed, Image, Paragraph, Table
from editor.documents.meta import ExportMeta
from editor.documents.word import Piece, export_word, export_word_file
from editor.documents.word_look import WordLook
from tests import components
from tests.documents.test_word import ARTICLE, META, NOTICE, png, words_of

MORE = (
    Paragraph(content="قازاقستان حالقى", language="kk-Arab"),
    Table(
        rows=(
            (Cell("Көрсеткіш", rows=2), Cell("Жыл", columns=2), COVERED),
            (COVERED, Cell("2025"), Cell("2026")),
            (Cell("Барлығы", columns=3), COVERED, COVERED),
        ),
        header_rows=2,
    ),
    Image(source="a.png", alt='Алма "тау"', caption="Көрініс", credit="Фото"),
    Embed(url="https://youtu.be/x?a=1&b=2", title="Бейне"),
)
EVERYTHING = replace(ARTICLE, blocks=(*ARTICLE.blocks, *MORE))


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A file of each kind: one article, nothing, a day, the notice in the footer, another house's template."""
    folder = tmp_path_factory.mktemp("word")
    (folder / "a.png").write_bytes(png(300, 200))
    template = docx.Document()
    template.sections[0].footer.paragraphs[0].text = "{agency}"
    template.save(str(folder / "own.docx"))
    own = WordLook((folder / "own.docx").read_bytes(), "own.docx", notice="footer")
    meta = replace(META, media=folder, keywords=("газ",), corrections=("Түзетілді.",))
    made = {
        "one": export_word(EVERYTHING, meta, NOTICE),
        "empty": export_word(Document(), ExportMeta(), None),
        "footer": export_word(EVERYTHING, replace(meta, word=WordLook(notice="footer")), NOTICE),
        "other": export_word(EVERYTHING, replace(meta, word=own), NOTICE),
        "day": export_word_file([Piece(EVERYTHING, meta, NOTICE)] * 3, "Күн", WordLook()),
    }
    for name, data in made.items():
        (folder / f"{name}.docx").write_bytes(data)
    return [folder / f"{name}.docx" for name in made]


def missing(text: str) -> set[str]:
    """Words of the article that a reader did not find; signs of quotes and pictures are not words."""
    shown = replace(EVERYTHING, blocks=tuple(b for b in EVERYTHING.blocks if not isinstance(b, Image)))
    words = {*words_of(shown), "Көрініс", "Сурет", "Жазу"}
    found = set(re.findall(r"\w+", text))
    return {part for word in words for part in re.findall(r"\w+", word)} - found


def test_microsofts_validator_accepts_each(word_messages: Callable[..., list[str]], files: list[Path]) -> None:
    assert word_messages(*files) == []


def test_the_validator_finds_a_mistake(word_messages: Callable[..., list[str]], files: list[Path]) -> None:
    spoilt = files[0].with_name("spoilt.docx")
    with zipfile.ZipFile(files[0]) as source, zipfile.ZipFile(spoilt, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(b"<w:lang ", b"<w:tongue "))
    assert word_messages(spoilt)


def test_libreoffice_reads_every_word(files: list[Path], tmp_path: Path) -> None:
    components.require("LibreOffice", components.has_program("soffice"), "install libreoffice-writer-nogui")
    texts = components.read_by_libreoffice(tmp_path, *files)
    assert {name: missing(text) for name, text in texts.items() if name != "empty.docx"} == {
        file.name: set() for file in files if file.name != "empty.docx"
    }


def test_pandoc_reads_every_word(files: list[Path]) -> None:
    components.require("pandoc", components.has_program("pandoc"), "install pandoc")
    for file in files:
        assert file.stem == "empty" or missing(components.read_by_pandoc(file)) == set()


def test_mammoth_reads_every_word(files: list[Path]) -> None:
    for file in files:
        with file.open("rb") as stream:
            text = mammoth.extract_raw_text(stream).value
        assert file.stem == "empty" or missing(text) == set()
