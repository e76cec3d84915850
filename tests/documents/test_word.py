"""Word files out: every word, real links and lists, the language of every run, and the same bytes each time."""

from __future__ import annotations

import importlib.util
import io
import re
import struct
import zipfile
import zlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import docx
import docx.oxml
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings

from editor.articles.document import (
    Cell,
    Dateline,
    Document,
    Heading,
    Image,
    ListItem,
    Mark,
    Notice,
    Paragraph,
    Quote,
    Rule,
    Table,
)
from editor.documents.meta import ExportMeta
from editor.documents.read import read_file
from editor.documents.word import export_word
from editor.documents.word_body import Body, is_right_to_left, legal
from editor.errors import UserMistake
from resources import path as resource_path
from tests.strategies import documents

NOTICE = Notice("Дереккөз: Х агенттігі. © Х", link="https://x.kz/?a=1&b=2", link_text="Х агенттігі")
META = ExportMeta(7, 3, author="Автор", agency="Х агенттігі", published_at=datetime(2018, 6, 13, 12, 13, tzinfo=UTC))
ARTICLE = Document(
    language="kk",
    headline="Тақырып",
    lead="Лид",
    byline="Айгүл",
    dateline=Dateline("Астана", "13 маусым", "Х"),
    blocks=(
        Paragraph(
            content="Бірінші қалың сілтеме по-русски",
            marks=(Mark(8, 13, "bold"), Mark(14, 21, "link", "https://a.kz/"), Mark(22, 31, "language", "ru")),
        ),
        Heading(content="Бөлім", level=2),
        Quote(content="Дәйексөз", speaker="Әкім"),
        ListItem(content="бір", ordered=True),
        ListItem(content="ішкі", depth=1),
        ListItem(content="екі", ordered=True),
        Paragraph(content="Ара"),
        ListItem(content="қайта бір", ordered=True),
        Table(rows=((Cell("А"), Cell("Б")), (Cell("1"), Cell("2"))), header_rows=1),
        Image(source="жоқ.png", alt="Сурет", caption="Жазу", credit="Фото: Х"),
        Rule(),
    ),
)


def opened(data: bytes) -> Any:
    return docx.Document(io.BytesIO(data))


def xml(data: bytes, part: str = "word/document.xml") -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(part).decode()


@pytest.fixture(scope="module")
def written() -> bytes:
    return export_word(ARTICLE, META, NOTICE)


def test_each_field_has_its_style(written: bytes) -> None:
    found = [(p.style.name, p.text) for p in opened(written).paragraphs if p.text]
    assert found == [
        ("Title", "Тақырып"),
        ("Lead", "Лид"),
        ("Byline", "Айгүл"),
        ("Normal", "Астана. 13 маусым. Х — Бірінші қалың сілтеме по-русски"),
        ("Heading 1", "Бөлім"),
        ("Quote", "Дәйексөз"),
        ("Quote Speaker", "Әкім"),
        ("List Paragraph", "бір"),
        ("List Paragraph", "ішкі"),
        ("List Paragraph", "екі"),
        ("Normal", "Ара"),
        ("List Paragraph", "қайта бір"),
        ("Caption", "[Сурет] Жазу Фото: Х"),
        ("Notice", NOTICE.text),
    ]


def test_links_are_real_also_in_the_notice(written: bytes) -> None:
    links = [(link.text, link.address) for p in opened(written).paragraphs for link in p.hyperlinks]
    assert links == [("сілтеме", "https://a.kz/"), ("Х агенттігі", "https://x.kz/?a=1&b=2")]


def test_every_run_says_its_language(written: bytes) -> None:
    runs = list(opened(written).element.body.iter(qn("w:r")))
    tags = [run.find(qn("w:rPr")).find(qn("w:lang")).get(qn("w:val")) for run in runs]
    assert set(tags) == {"kk-KZ", "ru-RU"}
    assert tags.count("ru-RU") == 1


@pytest.mark.parametrize(("language", "tag"), [("kk", "kk-KZ"), ("ru", "ru-RU"), ("en", "en-GB")])
def test_the_language_is_also_the_documents_own(language: Any, tag: str) -> None:
    data = export_word(Document(language=language, headline="T"), META, None)
    assert f'w:lang w:val="{tag}"' in xml(data, "word/styles.xml")
    assert opened(data).core_properties.language == tag


def test_each_ordered_list_has_its_own_number(written: bytes) -> None:
    paragraphs = {p.text: p for p in opened(written).paragraphs}

    def number(text: str) -> tuple[int, int]:
        properties = paragraphs[text]._p.pPr.numPr
        return properties.numId.val, properties.ilvl.val

    assert number("бір")[0] == number("екі")[0] != number("қайта бір")[0]
    assert number("ішкі")[1] == 1
    numbering = xml(written, "word/numbering.xml")
    for text in ("бір", "қайта бір", "ішкі"):
        assert f'<w:num w:numId="{number(text)[0]}"' in re.sub(r' xmlns:\w+="[^"]+"', "", numbering)
    assert "startOverride" in numbering


def test_a_table_repeats_its_header_row(written: bytes) -> None:
    table = opened(written).tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["А", "Б"], ["1", "2"]]
    assert table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
    assert table.rows[1]._tr.find(f".//{qn('w:tblHeader')}") is None


def test_header_and_footer_are_filled(written: bytes) -> None:
    section = opened(written).sections[0]
    assert section.header.paragraphs[0].text == "Х агенттігі\tТақырып"
    assert "PAGE" in xml(written, "word/footer1.xml")
    assert "{" not in section.footer.paragraphs[0].text


def test_properties_are_set(written: bytes) -> None:
    properties = opened(written).core_properties
    assert (properties.title, properties.author, properties.revision) == ("Тақырып", "Айгүл", 3)
    assert properties.created == datetime(2018, 6, 13, 12, 13, tzinfo=UTC)


def test_equal_articles_give_equal_bytes(written: bytes) -> None:
    assert export_word(ARTICLE, META, NOTICE) == written


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"".join(b"\0" + b"\xff" * width for _ in range(height)))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def with_picture(folder: Path, source: str) -> bytes:
    document = Document(blocks=(Image(source=source, alt='Екі "адам" & ит', caption="Жазу"),))
    return export_word(document, ExportMeta(media=folder), None)


def test_a_picture_of_the_media_folder_is_put_in_with_its_alternative_text(tmp_path: Path) -> None:
    (tmp_path / "сурет.png").write_bytes(png(2000, 1000))
    data = with_picture(tmp_path, "сурет.png")
    shape = opened(data).inline_shapes[0]
    assert shape._inline.docPr.get("descr") == 'Екі "адам" & ит'
    assert shape.width == 5731510
    assert shape.width == 2 * shape.height
    assert [p.text for p in opened(data).paragraphs if p.text] == ["Жазу"]


@pytest.mark.parametrize("source", ["../secret.png", "gone.png", "broken.png", "/etc/passwd"])
def test_a_picture_that_cannot_be_shown_becomes_its_words(tmp_path: Path, source: str) -> None:
    media = tmp_path / "media"
    media.mkdir()
    (tmp_path / "secret.png").write_bytes(png(1, 1))
    (media / "broken.png").write_bytes(b"no picture")
    document = opened(with_picture(media, source))
    assert len(document.inline_shapes) == 0
    assert document.paragraphs[0].text == '[Екі "адам" & ит] Жазу'


def test_what_xml_cannot_hold_is_left_out() -> None:
    data = export_word(
        Document(headline="a\x00b\x0bc\ufffed\ud800", blocks=(Paragraph(content="x\ty\nz"),)), META, None
    )
    assert opened(data).paragraphs[0].text == "abcd"
    assert opened(data).paragraphs[1].text == "x\ty\nz"


def test_a_very_long_headline_fits_the_properties() -> None:
    data = export_word(Document(headline="сөз " * 200), META, None)
    assert len(opened(data).core_properties.title) <= 255


def words_of(document: Document) -> list[str]:
    """All words that an export must hold, in order."""
    parts = [document.headline, document.lead, document.byline]
    parts += [document.dateline.text + " —"] if document.dateline else []
    for block in document.blocks:
        if isinstance(block, Image):
            parts += [f"[{block.alt or block.source}]", block.caption, block.credit]
        elif block.type == "embed":
            parts.append(block.text or str(getattr(block, "url", "")))
        else:
            parts += [block.text, getattr(block, "speaker", "")]
    return " ".join(parts).split()


@settings(max_examples=30, deadline=None)
@given(documents(furniture=False))
def test_every_word_is_read_back_in_order(document: Document) -> None:
    word = opened(export_word(document, META, None))
    texts = []
    for node in word.element.body.iter(qn("w:p")):
        signs = {qn("w:br"): "\n", qn("w:tab"): "\t"}
        texts.append("".join(signs.get(n.tag, n.text or "") for n in node.iter(qn("w:t"), *signs)))
    assert " ".join(texts).split() == words_of(document)


def test_the_committed_template_is_what_its_script_writes() -> None:
    script = Path(__file__).resolve().parents[2] / "build_spec" / "house_template.py"
    spec = importlib.util.spec_from_file_location("house_template", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    committed = resource_path("templates", "word", "house.docx").read_bytes()

    def parts(data: bytes) -> dict[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    assert parts(module.build()) == parts(committed)  # the packed bytes depend on the machine's zlib


def test_a_template_of_another_house_is_used(tmp_path: Path) -> None:
    template = docx.Document()
    template.add_paragraph("Бұл жол үлгінікі")
    template.sections[0].header.paragraphs[0].text = "{agency}: {headline}"
    template.save(str(tmp_path / "own.docx"))
    data = export_word(ARTICLE, META, NOTICE, tmp_path / "own.docx")
    word = opened(data)
    assert word.paragraphs[0].style.name == "Title"
    assert word.sections[0].header.paragraphs[0].text == "Х агенттігі: Тақырып"
    assert all("үлгінікі" not in paragraph.text for paragraph in word.paragraphs)


@pytest.mark.parametrize(("data", "code"), [(b"no zip", "template_unusable"), (None, "template_missing")])
def test_a_template_that_is_none_is_said(tmp_path: Path, data: bytes | None, code: str) -> None:
    if data is not None:
        (tmp_path / "own.docx").write_bytes(data)
    with pytest.raises(UserMistake) as caught:
        export_word(ARTICLE, META, NOTICE, tmp_path / "own.docx")
    assert caught.value.code == code


# Reading


def test_our_own_file_comes_back(written: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(written)
    imported = read_file(tmp_path / "a.docx")
    found = imported.document
    assert (found.headline, found.lead, found.byline, found.dateline) == ("Тақырып", "Лид", "Айгүл", ARTICLE.dateline)
    assert found.notice is not None
    assert (found.notice.text, found.notice.link, found.notice.link_text) == (
        NOTICE.text,
        NOTICE.link,
        NOTICE.link_text,
    )
    kinds = [block.type for block in found.blocks]
    assert kinds[:3] == ["paragraph", "heading", "quote"]
    items = [(b.content, b.ordered, b.depth) for b in found.blocks if isinstance(b, ListItem)]
    assert items == [("бір", True, 0), ("ішкі", False, 1), ("екі", True, 0), ("қайта бір", True, 0)]
    table = next(block for block in found.blocks if isinstance(block, Table))
    assert (table.text, table.header_rows) == ("А\tБ\n1\t2", 1)
    first = found.blocks[0]
    assert isinstance(first, Paragraph)
    assert [(m.kind, first.content[m.start : m.end]) for m in first.marks] == [("bold", "қалың"), ("link", "сілтеме")]


def test_hidden_and_deleted_words_are_left_out_and_named(tmp_path: Path) -> None:
    word = docx.Document()
    word.add_paragraph("Тақырып")
    paragraph = word.add_paragraph("Көрінетін ")
    paragraph.add_run("жасырын").font.hidden = True
    namespace = qn("w:p")[1:].split("}")[0]
    deleted = "<w:r><w:delText>өшірілген</w:delText></w:r>"
    paragraph._p.append(docx.oxml.parse_xml(f'<w:del xmlns:w="{namespace}" w:id="1">{deleted}</w:del>'))
    word.sections[0].footer.paragraphs[0].text = "Төменгі жазу"
    word.save(str(tmp_path / "a.docx"))
    imported = read_file(tmp_path / "a.docx")
    assert imported.document.text == "Көрінетін"
    said = " ".join(imported.left_out)
    assert "жасырын" in said
    assert "өшірілген" in said
    assert "Төменгі жазу" in said


def test_what_is_written_as_it_stands_is_legal_needs_no_escape_and_is_not_from_right_to_left() -> None:
    body = Body({}, "kk", lambda _address: "")
    for code in range(0x20000):
        letter = chr(code)
        run = body.run(letter)
        if f">{letter}</w:t>" in run:
            assert legal(letter) == escape(letter) == letter
            assert "<w:rtl/>" in run or not is_right_to_left(letter)
