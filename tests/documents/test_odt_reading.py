"""OpenDocument texts as LibreOffice writes them, made here by hand: every word that it shows, once and in order."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.articles.document import Heading, Image, ListItem, Quote, Rule, Table, TextBlock
from editor.documents.imported import Imported, Source
from editor.documents.odt_reading import OdtImporter
from editor.documents.read import read_file
from editor.errors import UserMistake
from tests import strategies
from tests.documents import word_files as wf

_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing",
        "fo": "xsl-fo-compatible", "svg": "svg-compatible",
    }.items()
)  # fmt: skip
_NAMES += ' xmlns:xlink="http://www.w3.org/1999/xlink"'
_NAMES += ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'

_MADE = """
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>
<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Standard">
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>
<style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="T4" style:family="text"><style:text-properties text:display="true"/></style:style>
<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-format="1" text:start-value="4"/>
<text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="x" style:num-format="1"/></text:list-style>
"""
_NAMED = """
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"/>
<style:style style:name="Quotations" style:family="paragraph"/>
<style:style style:name="Hidden" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
"""


def odt(body: str, more: dict[str, bytes] | None = None, aside: str = "", declared: str = "") -> bytes:
    """A whole file; `aside` are headers and footers, `declared` stands before the root."""
    parts = {
        "content.xml": f"<office:document-content {_NAMES}><office:automatic-styles>{_MADE}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {_NAMES}><office:styles>{_NAMED}</office:styles>"
        f"<office:master-styles>{aside}</office:master-styles></office:document-styles>",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        for name, text in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{declared}{text}')
        for name, data in (more or {}).items():
            archive.writestr(name, data)
    return buffer.getvalue()


def p(inside: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{inside}</text:p>'


def read(*body: str, more: dict[str, bytes] | None = None, aside: str = "") -> Imported:
    data = odt(p("Тақырып", "Title") + "".join(body), more, aside)
    return OdtImporter().read(Source("a.odt", data, "kk"))


def texts(imported: Imported) -> list[str]:
    return [block.text for block in imported.document.blocks]


def test_paragraphs_headings_and_quotes_are_known_by_element_and_by_style() -> None:
    blocks = read(
        p("бірінші"),
        '<text:h text:style-name="X" text:outline-level="2">бөлім</text:h>',
        p("бөлімше", "Heading_20_2"),
        p("дәйексөз", "P1"),
        p("", "Horizontal_20_Line"),
        p("соңы"),
    ).document.blocks
    assert [type(block) for block in blocks[1:5]] == [Heading, Heading, Quote, Rule]
    assert [block.text for block in blocks] == ["бірінші", "бөлім", "бөлімше", "дәйексөз", "", "соңы"]


def test_white_space_signs_and_breaks_are_those_that_are_shown() -> None:
    signs = '\n  а  б<text:s text:c="3"/>в<text:tab/>г<text:line-break/>'
    assert texts(read(p(signs + "д <text:span>\n е</text:span><text:soft-page-break/>ж"))) == ["а б   в\tг\nд еж"]


def test_bold_is_known_by_spans_within_spans_and_by_a_paragraph_that_was_set_so() -> None:
    def bold(*body: str) -> list[str]:
        (block,) = read(*body).document.blocks
        assert isinstance(block, TextBlock)
        return [block.content[mark.start : mark.end] for mark in block.marks if mark.kind == "bold"]

    nested = '<text:span text:style-name="Strong">б<text:span text:style-name="T2">в</text:span>г</text:span>'
    assert bold(p(f"а{nested}д")) == ["б", "г"]
    assert bold(p("бәрі", "P2")) == ["бәрі"]
    assert bold(p('а <text:span text:style-name="T1">б</text:span>')) == ["б"]


def test_links_go_to_the_web_and_to_nothing_else() -> None:
    addresses = ("https://e.kz/a", "#орын", "javascript:x", "../a.odt")
    inside = "".join(f'<text:a xlink:href="{address}">сөз </text:a>' for address in addresses)
    (block,) = read(p(inside + ".")).document.blocks
    assert isinstance(block, TextBlock)
    assert [(mark.value, block.content[mark.start : mark.end]) for mark in block.marks] == [("https://e.kz/a", "сөз ")]


def _list(*items: str, more: str = "") -> str:
    return f'<text:list text:style-name="L1"{more}>{"".join(items)}</text:list>'


def _item(inside: str, more: str = "") -> str:
    return f"<text:list-item{more}>{inside}</text:list-item>"


def test_lists_nest_begin_at_their_number_and_go_on() -> None:
    inner = f"<text:list>{_item(p('ішкі'))}</text:list>"
    imported = read(
        _list(_item(p("төрт") + inner), _item(p("бес") + p("тағы бес")), _item(p("он"), ' text:start-value="10"')),
        p("арасы"),
        _list(_item(p("он бір")), more=' text:continue-numbering="true"'),
        p("арасы"),
        _list(_item(p("қайта төрт")), _item(f"<text:list>{_item(p('тек ішкі'))}</text:list>")),
        p("арасы"),
        _list(_item('<text:h text:outline-level="1">нөмірлі бөлім</text:h>')),
    )
    items = [(b.content, b.ordered, b.depth, b.start) for b in imported.document.blocks if isinstance(b, ListItem)]
    assert items == [
        ("төрт", True, 0, 4),
        ("ішкі", False, 1, None),
        ("бес\nтағы бес", True, 0, None),
        ("он", True, 0, 10),
        ("он бір", True, 0, 11),
        ("қайта төрт", True, 0, 4),
        ("тек ішкі", False, 1, None),
    ]
    assert isinstance(imported.document.blocks[-1], Heading)


def _cell(inside: str, prefix: str = "table", **numbers: int) -> str:
    told = "".join(f' table:number-{name.replace("_", "-")}="{number}"' for name, number in numbers.items())
    return f"<{prefix}:table-cell{told}>{inside}</{prefix}:table-cell>"


def _row(*cells: str) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def test_tables_span_repeat_and_keep_what_is_in_their_cells() -> None:
    covered = "<table:covered-table-cell/>"
    head = _row(_cell(p("а"), columns_spanned=2), covered, _cell(p("б"), rows_spanned=2))
    rows = (
        f"<table:table-header-rows>{head}</table:table-header-rows>",
        _row(_cell(p("в"), columns_repeated=2), covered),
        _row(_cell(_list(_item(p("г")), _item(p("д")))), _cell(p("е") + p("ж")), _cell(p(""))),
    )
    table, frame = read(
        f"<table:table>{''.join(rows)}</table:table>",
        f"<table:table>{_row(_cell(p('бір ұяшық')))}</table:table>",
    ).document.blocks
    assert isinstance(table, Table)
    assert table.header_rows == 1
    shown = [[cell.content for cell in row if not cell.is_covered] for row in table.rows]
    assert shown == [["а", "б"], ["в", "в"], ["4. г 5. д", "е ж", ""]]
    assert frame.text == "бір ұяшық"


def _frame(inside: str) -> str:
    return f'<draw:frame text:anchor-type="paragraph">{inside}</draw:frame>'


def test_pictures_come_with_their_words_and_no_other_file_is_opened() -> None:
    def image(address: str) -> str:
        return f'<draw:image xlink:href="{address}"/>'

    told = "<svg:title>аты</svg:title><svg:desc>сипаты</svg:desc>"
    captioned = _frame(
        f"<draw:text-box>{p(_frame(image('Pictures/a.png')) + '1-сурет', 'Illustration')}</draw:text-box>"
    )
    imported = read(
        p("мәтін" + _frame(image("Pictures/a.png") + told)),
        p(captioned),
        p(_frame(image("https://e.kz/b.png") + told)),
        p(_frame(image("../../etc/passwd"))),
        more={"Pictures/a.png": wf.png(4, 3)},
    )
    pictures = [(b.alt, b.caption) for b in imported.document.blocks if isinstance(b, Image)]
    assert pictures == [("сипаты", ""), ("", "1-сурет")]
    assert len(imported.pictures) == 1
    lost = "a picture that is not in the file, and is not fetched"
    assert imported.left_out == [f"{lost}: “сипаты”", lost]


def test_a_picture_that_is_packed_too_close_is_named_and_the_text_is_read() -> None:
    image = _frame('<draw:image xlink:href="Pictures/a.png"/>')
    imported = read(p("Мәтін." + image), more={"Pictures/a.png": bytes(30_000_000)})
    assert texts(imported) == ["Мәтін."]
    assert imported.left_out == ["A picture is in a form that no page shows, or it is damaged"]


def test_a_picture_that_stands_as_a_letter_parts_two_words_and_another_does_not() -> None:
    def shown(anchor: str, before: str, after: str) -> list[str]:
        frame = f'<draw:frame text:anchor-type="{anchor}"><draw:image xlink:href="Pictures/a.png"/></draw:frame>'
        imported = read(p(before + frame + after), more={"Pictures/a.png": wf.png(4, 3)})
        return [text for text in texts(imported) if text]

    assert shown("as-char", "бір", "екі") == ["бір екі"]
    assert shown("as-char", "бір", ", екі") == ["бір, екі"]
    assert shown("char", "бір", "екі") == ["бірекі"]


def test_a_file_with_the_dialogs_and_formulas_of_openoffice_is_read() -> None:
    more = {"Basic/script-lc.xml": b"<!DOCTYPE a>", "Object 1/content.xml": b"<!DOCTYPE math>"}
    assert texts(read(p("Мәтін."), more=more)) == ["Мәтін."]


def test_boxes_shapes_and_tables_in_shapes_stand_after_their_paragraph() -> None:
    box = _frame(f"<draw:text-box>{p('қорап')}</draw:text-box>")
    row = f"<loext:table-row>{_cell(p('ұяшық'), prefix='loext')}{_cell(p('тағы'), prefix='loext')}</loext:table-row>"
    shape = f"<draw:g><draw:custom-shape>{p('пішін')}<loext:table>{row}</loext:table></draw:custom-shape></draw:g>"
    imported = read(p(f"басы{box}{shape} жалғасы"), p("соңы"))
    assert texts(imported) == ["басы жалғасы", "қорап", "пішін", "ұяшық\tтағы", "соңы"]
    assert "text boxes: 2, set after the paragraph that they stand at" in imported.changed


def test_notes_are_numbers_with_their_words_after_the_body() -> None:
    def note(text: str) -> str:
        body = f"<text:note-body>{p(text)}{p('жалғасы')}</text:note-body>"
        return f"<text:note><text:note-citation>1</text:note-citation>{body}</text:note>"

    imported = read(p(f"сөз{note('бір')} және{note('екі')}."))
    assert texts(imported) == ["сөз[1] және[2].", "[1] бір", "жалғасы", "[2] екі", "жалғасы"]
    assert "notes: 2, as numbers in the text with their words after it" in imported.kept


def test_what_is_hidden_deleted_made_or_beside_the_text_is_left_out_and_named() -> None:
    change = (
        '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><office:change-info>Асан'
        f"</office:change-info>{p('өшкен')}</text:deletion></text:changed-region></text:tracked-changes>"
    )
    hidden = '<text:span text:style-name="T3">жасырын <text:span text:style-name="T4">көрінген</text:span></text:span>'
    remark = f'<office:annotation><dc:creator xmlns:dc="x">Асан</dc:creator>{p("пікір")}</office:annotation>'
    lines = f"<text:index-body>{p('Мазмұны')}{p('Бөлім 3')}</text:index-body>"
    contents = f"<text:table-of-content>{lines}</text:table-of-content>"
    imported = read(
        change,
        contents,
        p(f'а<text:change text:change-id="c"/>б {hidden}{remark}<office:annotation-end/>'),
        p("құпия", "Hidden"),
        f'<text:section text:display="none">{p("бөлім құпиясы")}</text:section>',
        f"<text:section>{p('ашық бөлім')}</text:section>",
        aside=f"<style:master-page><style:header>{p('колонтитул')}</style:header><style:footer>{p('')}</style:footer></style:master-page>",
    )
    assert texts(imported) == ["аб көрінген", "ашық бөлім"]
    assert imported.left_out == [
        "hidden: “жасырын құпия бөлім құпиясы”",
        "deleted: “өшкен”",
        "comments: “пікір”",
        "table of contents: “Мазмұны Бөлім 3”",
        "page header: “колонтитул”",
    ]


def test_ruby_and_fields_are_read_as_they_are_shown() -> None:
    ruby = "<text:ruby><text:ruby-base>東</text:ruby-base><text:ruby-text>とう</text:ruby-text></text:ruby>"
    fields = '<text:date text:date-value="2026-05-03">3 мамыр</text:date>, <text:page-number>7</text:page-number>'
    assert texts(read(p(f"{ruby}京 {fields}"))) == ["東(とう)京 3 мамыр, 7"]


def test_numbers_that_are_none_or_have_no_end_cost_nothing() -> None:
    endless = "9" * 5000
    imported = read(
        f'<text:list text:style-name="L2">{_item(p("бір"))}</text:list>',
        f'<text:h text:outline-level="{endless}">бөлім</text:h>',
        p(f'бір<text:s text:c="{endless}"/>екі'),
        f'<text:numbered-paragraph text:level="{endless}">{p("үш")}</text:numbered-paragraph>',
    )
    assert [text.split() for text in texts(imported)] == [["бір"], ["бөлім"], ["бір", "екі"], ["үш"]]


@given(st.lists(st.lists(strategies.words(), min_size=1, max_size=5).map(" ".join), min_size=1, max_size=6))
def test_every_word_is_read_in_order(lines: list[str]) -> None:
    styled = [p(line, ("Standard", "P1", "P2")[place % 3]) for place, line in enumerate(lines)]
    document = read(*styled).document
    shown = " ".join([document.headline, document.lead, document.byline, *(block.text for block in document.blocks)])
    assert shown.split() == ["Тақырып", *" ".join(lines).split()]


def _refused(tmp_path: Path, name: str, data: bytes) -> UserMistake:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(UserMistake) as caught:
        read_file(tmp_path / name)
    return caught.value


def test_the_front_door_knows_it_whatever_it_is_called(tmp_path: Path) -> None:
    for name in ("a.odt", "a.ott", "a.docx", "a"):
        (tmp_path / name).write_bytes(odt(p("Тақырып", "Title") + p("Мәтін осында.")))
        imported = read_file(tmp_path / name, "kk")
        assert (imported.document.headline, texts(imported)) == ("Тақырып", ["Мәтін осында."])
    (tmp_path / "word.odt").write_bytes(wf.word_file(wf.paragraph("Тақырып", style="t"), wf.paragraph("Мәтін.")))
    assert texts(read_file(tmp_path / "word.odt", "kk")) == ["Мәтін."]


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    assert _refused(tmp_path, "a.odt", odt(p("х"))[:-300]).code == "damaged_odt"
    assert _refused(tmp_path, "a.odt", odt("")).code == "empty_file"
    assert _refused(tmp_path, "a.odt", odt(p("х"), {"META-INF/manifest.xml": b"<a encryption-data=''/>"})).code == (
        "encrypted_file"
    )
    declared = odt(p("х"), declared='<!DOCTYPE a [<!ENTITY b "c">]>')
    assert _refused(tmp_path, "a.odt", declared).code == "unsafe_archive"
    assert _refused(tmp_path, "a.odt", odt(p("а" * 30_000_000))).code == "unsafe_archive"
    sheet = odt(p("х")).replace(b"opendocument.text", b"opendocument.calc")
    old = odt(p("х")).replace(b"vnd.oasis.opendocument.text", b"vnd.sun.xml.writer")
    assert "OpenOffice 1" in _refused(tmp_path, "a.sxw", old).message
    assert _refused(tmp_path, "a.ods", sheet).code == "format_not_available"


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("<text:p>а<draw:frame><draw:text-box>", "</draw:text-box></draw:frame></text:p>"),
        ("<text:list><text:list-item>", "</text:list-item></text:list>"),
        ("<text:p>а<text:span>", "</text:span></text:p>"),
        ("<draw:g>", "</draw:g>"),
        ("<table:table><table:table-row><table:table-cell>", "</table:table-cell></table:table-row></table:table>"),
    ],
    ids=["boxes", "lists", "spans", "groups", "tables"],
)
def test_a_text_nested_as_deep_as_xml_can_be_is_read(opening: str, closing: str) -> None:
    depth = 240 // opening.count("<")
    assert texts(read(opening * depth + p("ең ішкі") + closing * depth))[-1].endswith("ең ішкі")


def test_a_text_nested_deeper_is_refused_with_a_sentence() -> None:
    with pytest.raises(UserMistake) as caught:
        read("<draw:g>" * 5000 + "</draw:g>" * 5000)
    assert caught.value.code == "damaged_odt"
