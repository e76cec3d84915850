"""Word files as Google Docs, old Words and other programs write them: what was lost, invented or left unsaid once."""

from __future__ import annotations

import pytest

from editor.articles.document import Block, Heading, ListItem, Table, TextBlock
from editor.documents.imported import Imported
from tests.documents import word_files as wf
from tests.documents.test_word_reading import read


def body(*parts: str) -> Imported:
    return read(*parts)


def texts(imported: Imported) -> list[str]:
    return [block.content for block in imported.document.blocks if isinstance(block, TextBlock)]


def rows(imported: Imported) -> list[list[str]]:
    return [[c.content for c in row] for b in imported.document.blocks if isinstance(b, Table) for row in b.rows]


def empty_field(instruction: str) -> str:
    """A field that keeps no result."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def marked(properties: str) -> list[str]:
    (block,) = body(wf.paragraph(wf.run("қалың", properties), " емес")).document.blocks
    assert isinstance(block, TextBlock)
    return [block.content[mark.start : mark.end] for mark in block.marks if mark.kind == "bold"]


def test_bold_of_google_docs_which_says_of_each_run_that_it_is_not_from_the_right() -> None:
    assert marked('<w:b w:val="1"/><w:rtl w:val="0"/>') == ["қалың"]
    assert marked('<w:b w:val="0"/><w:bCs/><w:rtl/>') == ["қалың"]
    assert marked("<w:b/><w:rtl/>") == []


@pytest.mark.parametrize(
    ("instruction", "shown"),
    [
        (r" SYMBOL 183 \f Symbol \s 10 ", "•"),
        (r' SYMBOL 0x41 \f "Wingdings" ', "✌"),
        (r" SYMBOL 1175 \u ", "җ"),
        (r" SYMBOL 169 ", "©"),
        (r" MACROBUTTON NoMacro [осында басыңыз] ", "[осында басыңыз]"),
        (r" EQ \f(1;2) ", "1/2"),
        (r" EQ \r(3;\f(a+b,c)) ", "3√a+b/c"),
        (r" EQ x\s\up8(2) ", "x2"),
        (r" XE &quot;көрсеткіш&quot; ", ""),
        (r" TC &quot;мазмұн&quot; ", ""),
        (r" SYMBOL x ", ""),
    ],
)
def test_a_field_without_a_result_shows_what_word_shows(instruction: str, shown: str) -> None:
    assert texts(body(wf.paragraph("а ", empty_field(instruction), " б"))) == [f"а {shown} б"]


def test_a_sign_of_a_font_that_is_not_read_is_named_and_no_letter_is_put_in_its_place() -> None:
    imported = body(wf.paragraph("а", '<w:r><w:sym w:font="Wingdings 3" w:char="F07D"/></w:r>', "б"))
    assert texts(imported) == ["аб"]
    assert "signs of a font that have no letter: Wingdings 3" in imported.left_out


def test_a_formula_that_was_deleted_is_named() -> None:
    formula = wf.inserted("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>", "del")
    imported = body(wf.paragraph("а ", formula, "б"))
    assert (texts(imported), imported.left_out) == (["а б"], ["deleted: “x+1”"])


def test_a_chapter_in_a_file_of_its_own_is_named() -> None:
    imported = body(wf.paragraph("а"), '<w:p><w:subDoc r:id="x"/></w:p>')
    assert imported.left_out == ["a file that is embedded in the text"]


def test_cells_keep_the_signs_of_their_lists_and_numbers_that_stand_alone() -> None:
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    lone = wf.cell(wf.paragraph(properties=number))
    imported = body(
        wf.table(
            wf.row(lone, "бірінші"),
            wf.row(lone, wf.cell(wf.item("екі", 1), wf.item("белгі", 1))),
            wf.row(wf.cell(wf.item("үш", 2), wf.paragraph(wf.run("мәтін", "<w:b/>"))), "соңы"),
        ),
        wf.paragraph(properties=number),
    )
    assert rows(imported) == [["1.", "бірінші"], ["2.", "• екі • белгі"], ["3. үш мәтін", "соңы"]]
    (table,) = imported.document.blocks
    assert isinstance(table, Table)
    (mark,) = table.rows[2][0].marks
    assert (mark.start, mark.end) == (6, 11)


_CONTENTS = (
    '<w:style w:type="paragraph" w:styleId="toc1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="tocru"><w:name w:val="Оглавление 2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="toch"><w:name w:val="TOC Heading"/><w:basedOn w:val="1"/></w:style>'
)


def test_a_table_of_contents_is_left_out_and_named() -> None:
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    inside = wf.paragraph("Мазмұны", style="1") + wf.paragraph("Бөлім", "<w:r><w:tab/></w:r>", "3")
    control = f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    by_style = [wf.paragraph(text, style=style) for text, style in (("М", "toch"), ("Б", "toc1"), ("В", "tocru"))]
    rest = [wf.paragraph("Бөлім", style="1"), wf.paragraph("Мәтін.")]
    for contents, words in ((control, "Мазмұны Бөлім 3"), ("".join(by_style), "М Б В")):
        imported = read(contents, *rest, styles=wf.STYLES + _CONTENTS)
        found: list[Block] = list(imported.document.blocks)
        assert [(type(block), block.text) for block in found[:1]] == [(Heading, "Бөлім")]
        assert texts(imported) == ["Бөлім", "Мәтін."]
        assert imported.left_out == [f"table of contents: “{words}”"]
    assert not any(isinstance(block, ListItem) for block in found)
