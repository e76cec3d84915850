"""Templates as people leave them: placeholders in pieces, revisions, comments, ties to other files, sections."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.enum.section import WD_ORIENT, WD_SECTION

from editor.documents.word import export_word
from editor.documents.word_look import WordLook
from editor.errors import UserMistake
from tests import components
from tests.documents.test_word import ARTICLE, META, NOTICE, opened, words_of
from tests.documents.test_word_template import saved

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def exported(template: bytes, *, notice: str = "end") -> bytes:
    look = WordLook(template, "own.docx", notice=notice)  # type: ignore[arg-type]  # end or footer
    return export_word(ARTICLE, replace(META, word=look), NOTICE)


def changed(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """The file with one part altered."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            assert name != part or old in content
            target.writestr(name, content.replace(old, new, 1) if name == part else content)
    return buffer.getvalue()


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode() if name in archive.namelist() else ""


def in_pieces() -> bytes:
    word = docx.Document()
    line = word.sections[0].header.paragraphs[0]
    for piece in ("{", "agency", "}: {head", "line} ({", "date})"):
        line.add_run(piece)
    return saved(word)


def revised() -> bytes:
    """A header with tracked changes and a comment, and a section whose page was changed."""
    word = docx.Document()
    word.sections[0].header.paragraphs[0].text = "мына сөз"
    word.add_comment(word.add_paragraph().add_run("x"), text="құпия пікір", author="Б")
    ins = '<w:ins w:id="90" w:author="Б"><w:r><w:t xml:space="preserve">жаңа </w:t></w:r></w:ins>'
    gone = '<w:del w:id="91" w:author="Б"><w:r><w:delText>ескі </w:delText></w:r></w:del>'
    data = saved(word)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        header = next(name for name in archive.namelist() if "word/header" in name)
    data = changed(data, header, b"<w:r><w:t>", (ins + gone).encode() + b"<w:r><w:t>")
    old = '<w:sectPrChange w:id="92" w:author="Б"><w:sectPr><w:pgSz w:w="1000" w:h="2000"/></w:sectPr></w:sectPrChange>'
    return changed(data, "word/document.xml", b"</w:sectPr>", old.encode() + b"</w:sectPr>")


def tied() -> bytes:
    """Settings that look for another file, track, and let nobody type."""
    more = '<w:attachedTemplate r:id="rId9"/><w:trackRevisions/><w:documentProtection w:edit="readOnly"'
    more += ' w:enforcement="1"/><w:defaultTabStop'
    target = "file:///C:/Users/Aigul/Normal.dotm"
    relations = f'<Relationship Id="rId9" Type="{_OFFICE}/attachedTemplate" Target="{target}" TargetMode="External"/>'
    head = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    data = saved(docx.Document())
    data = changed(data, "word/settings.xml", b"<w:defaultTabStop", more.encode())
    buffer = io.BytesIO(data)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("word/_rels/settings.xml.rels", f"{head}{relations}</Relationships>")
    return buffer.getvalue()


def in_sections() -> bytes:
    """A page upright with header and footer, then one across that has them from the one before."""
    word = docx.Document()
    word.sections[0].header.paragraphs[0].text = "{agency}"
    word.sections[0].footer.paragraphs[0].text = "аяғы"
    word.add_paragraph("алғашқы бет")
    across = word.add_section(WD_SECTION.NEW_PAGE)
    across.orientation = WD_ORIENT.LANDSCAPE
    across.page_width, across.page_height = across.page_height, across.page_width
    return saved(word)


def in_columns() -> bytes:
    old = b'<w:cols w:space="720"/>'
    new = b'<w:cols w:num="2" w:sep="1" w:equalWidth="0"><w:col w:w="4000" w:space="300"/><w:col w:w="4000"/></w:cols>'
    return changed(saved(docx.Document()), "word/document.xml", old, new)


def other_first_page() -> bytes:
    word = docx.Document()
    word.sections[0].different_first_page_header_footer = True
    word.sections[0].footer.paragraphs[0].text = "қалған беттер"
    word.sections[0].first_page_footer.paragraphs[0].text = "бірінші бет"
    return saved(word)


def bare() -> bytes:
    """Nothing but a body: no styles, no settings, and names that no prefix of ours stands before."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
        f'ContentType="{kind}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="a" '
        f'Type="{_OFFICE}/officeDocument" Target="/word/document.xml"/></Relationships>',
        "word/document.xml": f'<document xmlns="{_W}"><body><p/><sectPr/></body></document>',
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        for name, text in parts.items():
            target.writestr(name, text)
    return buffer.getvalue()


TEMPLATES = {
    made.__name__: made for made in (in_pieces, revised, tied, in_sections, in_columns, other_first_page, bare)
}


def test_a_placeholder_that_the_speller_cut_is_filled() -> None:
    header = opened(exported(in_pieces())).sections[0].header.paragraphs[0].text
    assert re.fullmatch(rf"{META.agency}: {ARTICLE.headline} \(\d\d\.\d\d\.\d{{4}}\)", header)


def test_revisions_are_taken_in_and_comments_left_out() -> None:
    data = exported(revised())
    assert opened(data).sections[0].header.paragraphs[0].text == "жаңа мына сөз"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        everything = "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
        assert not [name for name in archive.namelist() if "comments" in name]
    for gone in ("құпия пікір", "ескі", "sectPrChange", "comments.xml", "<w:ins "):
        assert gone not in everything, gone


def test_what_ties_a_template_to_other_files_or_forbids_typing_is_left_out() -> None:
    data = exported(tied())
    settings = part(data, "word/settings.xml") + part(data, "word/_rels/settings.xml.rels")
    assert "defaultTabStop" in settings
    for gone in ("attachedTemplate", "Aigul", "trackRevisions", "documentProtection"):
        assert gone not in settings, gone


def test_a_last_section_has_header_and_footer_of_those_before_it() -> None:
    word = opened(exported(in_sections(), notice="footer"))
    (section,) = word.sections
    assert section.header.paragraphs[0].text == META.agency
    assert [paragraph.text for paragraph in section.footer.paragraphs] == [NOTICE.text, "аяғы"]
    assert section.page_width > section.page_height


def test_the_notice_is_in_the_footer_of_every_page_or_at_the_end() -> None:
    (section,) = opened(exported(other_first_page(), notice="footer")).sections
    assert section.footer.paragraphs[0].text == section.first_page_footer.paragraphs[0].text == NOTICE.text
    word = docx.Document(io.BytesIO(other_first_page()))
    word.sections[0].first_page_footer.is_linked_to_previous = True  # the first page has none
    made = opened(exported(saved(word), notice="footer"))
    assert made.paragraphs[-1].text == NOTICE.text
    even = docx.Document()
    even.settings.odd_and_even_pages_header_footer = True
    even.sections[0].footer.paragraphs[0].text = "тақ"
    even.sections[0].even_page_footer.paragraphs[0].text = "жұп"
    (section,) = opened(exported(saved(even), notice="footer")).sections
    assert section.footer.paragraphs[0].text == section.even_page_footer.paragraphs[0].text == NOTICE.text


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_gives_a_file_that_opens_with_every_word(name: str) -> None:
    text = "\n".join(paragraph.text for paragraph in opened(exported(TEMPLATES[name]())).paragraphs)
    table = {
        word for row in opened(exported(TEMPLATES[name]())).tables for cell in row._cells for word in cell.text.split()
    }
    found = set(re.findall(r"\w+", text)) | {part for word in table for part in re.findall(r"\w+", word)}
    assert {part for word in words_of(ARTICLE) for part in re.findall(r"\w+", word)} - found <= {
        "Сурет",
        "Жазу",
        "Көрініс",
    }


def test_macros_under_a_false_name_are_refused() -> None:
    buffer = io.BytesIO(in_columns())
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"x")
    with pytest.raises(UserMistake) as caught:
        exported(buffer.getvalue())
    assert "macros" in caught.value.message


@pytest.mark.parametrize("data", [b"{\\rtf1 x}", b"<html></html>", b"PK\x03\x04", b"\xd0\xcf\x11\xe0" + bytes(600)])
def test_what_is_no_word_file_is_no_template(data: bytes) -> None:
    with pytest.raises(UserMistake) as caught:
        exported(data)
    assert caught.value.code == "template_unusable"


def test_microsofts_validator_accepts_what_every_template_gives(
    word_messages: Callable[..., list[str]], tmp_path: Path
) -> None:
    files = []
    for name, made in TEMPLATES.items():
        files.append(tmp_path / f"{name}.docx")
        files[-1].write_bytes(exported(made(), notice="footer"))
    assert word_messages(*files) == []


def test_a_template_of_libreoffice_serves(word_messages: Callable[..., list[str]], tmp_path: Path) -> None:
    components.require("LibreOffice", components.has_program("soffice"), "install libreoffice-writer-nogui")
    (tmp_path / "own.docx").write_bytes(in_sections())
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to"]
    kind = "dotx:MS Word 2007 XML Template"
    subprocess.run([*command, kind, "--outdir", tmp_path, tmp_path / "own.docx"], capture_output=True, check=True)
    made = exported((tmp_path / "own.dotx").read_bytes(), notice="footer")
    (tmp_path / "made.docx").write_bytes(made)
    assert opened(made).sections[-1].footer.paragraphs[0].text == NOTICE.text
    assert word_messages(tmp_path / "made.docx") == []
