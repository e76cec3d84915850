"""Word files in: every word that Word shows, in the right kind of block, and nothing that it hides."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.articles.document import COVERED, Document, Heading, Image, ListItem, Mark, Paragraph, Quote, Table
from editor.documents.imported import Imported, Source
from editor.documents.read import read_file
from editor.documents.word_reading import WordImporter
from editor.errors import UserMistake
from tests import strategies
from tests.documents import word_files as wf


def read(*body: str, **parts: object) -> Imported:
    """The file with a headline before this body."""
    data = wf.word_file(wf.paragraph("Тақырып жолы", style="t"), *body, **parts)  # type: ignore[arg-type]  # named parts
    return WordImporter().read(Source("a.docx", data, "kk"))


def said(imported: Imported) -> str:
    return "\n".join(imported.left_out)


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(block.type, block.text) for block in document.blocks]


def test_headings_are_known_by_name_in_three_languages_and_by_outline_level() -> None:
    document = read(
        wf.paragraph("Бірінші", style="1"),
        wf.paragraph("Второй", style="ru2"),
        wf.paragraph("Үшінші", style="kk3"),
        wf.paragraph("Өзіміздікі", style="own"),
        wf.paragraph("Тура", properties='<w:outlineLvl w:val="1"/>'),
        wf.paragraph("Мәтін", properties='<w:outlineLvl w:val="9"/>'),
        wf.paragraph("Аты жоқ стиль", style="Heading2"),
    ).document
    levels = [(block.text, block.level) for block in document.blocks if isinstance(block, Heading)]
    assert levels == [
        ("Бірінші", 2),
        ("Второй", 3),
        ("Үшінші", 4),
        ("Өзіміздікі", 2),
        ("Тура", 3),
        ("Аты жоқ стиль", 3),
    ]
    assert kinds(document)[5] == ("paragraph", "Мәтін")


def test_lists_nest_and_a_second_list_is_told_from_the_first() -> None:
    imported = read(
        wf.item("бір", 2),
        wf.item("ішкі әріп", 2, 1),
        wf.item("ең ішкі", 2, 2),
        wf.item("екі", 2),
        wf.paragraph("Ара"),
        wf.item("қайта бір", 3),
        wf.paragraph("Тағы ара"),
        wf.item("үш", 2),
        wf.paragraph("стиль бойынша", style="lb"),
        wf.paragraph("тізім емес", style="lb", properties='<w:numPr><w:numId w:val="0"/></w:numPr>'),
    )
    found = [(b.text, b.ordered, b.depth) for b in imported.document.blocks if isinstance(b, ListItem)]
    assert found == [
        ("бір", True, 0),
        ("ішкі әріп", True, 1),
        ("ең ішкі", False, 2),
        ("екі", True, 0),
        ("қайта бір", True, 0),
        ("үш", True, 0),
        ("стиль бойынша", False, 0),
    ]
    starts = {b.text: b.start for b in imported.document.blocks if isinstance(b, ListItem) and b.start is not None}
    assert starts == {"үш": 2}  # as Word counts: by the shape of the lists, which the one between them has too
    assert not imported.changed


def test_merged_cells_span_and_no_cell_is_lost() -> None:
    restart, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    document = read(
        wf.table(
            wf.row(wf.cell("А", properties='<w:gridSpan w:val="2"/>'), wf.cell("Б"), properties="<w:tblHeader/>"),
            wf.row(wf.cell("В", properties=restart), "Г", "Д"),
            wf.row(wf.cell(properties=goes_on), "Е", wf.content_control(wf.cell("Ё"))),
            wf.content_control(wf.row("Ж", "З", "И")),
        )
    ).document
    (made,) = document.blocks
    assert isinstance(made, Table)
    assert made.header_rows == 1
    assert [[cell.content for cell in row] for row in made.rows] == [
        ["А", "", "Б"],
        ["В", "Г", "Д"],
        ["", "Е", "Ё"],
        ["Ж", "З", "И"],
    ]
    assert (made.rows[0][0].columns, made.rows[0][0].rows) == (2, 1)
    assert (made.rows[1][0].columns, made.rows[1][0].rows) == (1, 2)
    assert made.rows[0][1] == made.rows[2][0] == COVERED


def test_a_table_in_a_cell_and_a_frame_of_one_cell_keep_their_words_apart() -> None:
    inner = wf.table(wf.row("ішкі бір", "ішкі екі"))
    document = read(
        wf.table(wf.row(wf.cell("бірінші", "екінші", inner), "жанында")),
        wf.table(wf.row(wf.cell(wf.paragraph("Жақтаудағы тақырып", style="1"), "Жақтаудағы мәтін"))),
    ).document
    assert kinds(document) == [
        ("table", "бірінші екінші ішкі бір ішкі екі\tжанында"),
        ("heading", "Жақтаудағы тақырып"),
        ("paragraph", "Жақтаудағы мәтін"),
    ]


def test_what_was_inserted_is_taken_and_what_was_deleted_or_moved_away_is_not() -> None:
    gone_mark = "<w:rPr><w:del w:id='1' w:author='Х'/></w:rPr>"
    imported = read(
        wf.paragraph("Бар ", wf.inserted(wf.run("қосылған ")), wf.deleted("өшірілген "), "сөз"),
        wf.paragraph("Келді: ", wf.inserted(wf.run("көшкен"), "moveTo"), wf.deleted("кеткен", "moveFrom")),
        wf.paragraph("Бірік", properties=gone_mark),
        wf.paragraph("кен сөз"),
        wf.table(
            wf.row("қалған", "жол"),
            wf.row("кеткен қатар", "бүтін", properties='<w:del w:id="3" w:author="Х"/>'),
        ),
    )
    assert [text for _, text in kinds(imported.document)] == [
        "Бар қосылған сөз",
        "Келді: көшкен",
        "Біріккен сөз",
        "қалған\tжол",
    ]
    assert "өшірілген" in said(imported)
    assert "кеткен қатар" in said(imported)


@pytest.mark.parametrize(
    "hidden",
    [
        wf.paragraph("Көрінетін ", wf.run("жасырын", "<w:vanish/>")),
        wf.paragraph("Көрінетін ", wf.run("жасырын", '<w:rStyle w:val="hidrun"/>')),
        wf.paragraph("Көрінетін") + wf.paragraph("жасырын", style="hid"),
    ],
    ids=["run", "character style", "paragraph style"],
)
def test_hidden_words_are_left_out_and_named(hidden: str) -> None:
    imported = read(hidden)
    assert imported.document.text == "Көрінетін"
    assert "жасырын" in said(imported)


def test_words_that_a_hidden_style_shows_again_are_kept() -> None:
    imported = read(wf.paragraph(wf.run("ашық", '<w:vanish w:val="0"/>'), style="hid"))
    assert imported.document.text == "ашық"


def test_fields_are_taken_by_their_result_and_links_by_their_address() -> None:
    document = read(
        wf.paragraph("Бет: ", wf.field("PAGE \\* MERGEFORMAT", "7")),
        wf.paragraph("Ашыңыз ", wf.field('HYPERLINK "https://a.kz/x" \\l "y"', "мұнда"), " деп"),
        wf.paragraph('<w:hyperlink r:id="L">' + wf.run("екінші", "<w:b/>") + "</w:hyperlink>"),
        wf.paragraph(
            '<w:fldSimple w:instr=" HYPERLINK &quot;https://b.kz/&quot; ">' + wf.run("үшінші") + "</w:fldSimple>"
        ),
        wf.paragraph('<w:hyperlink r:id="evil">' + wf.run("зиян") + "</w:hyperlink>"),
        links={"L": "https://l.kz/?a=1&b=2", "evil": "javascript:alert(1)"},
    ).document
    assert [block.text for block in document.blocks] == ["Бет: 7", "Ашыңыз мұнда деп", "екінші", "үшінші", "зиян"]
    links = [
        (block.content[mark.start : mark.end], mark.value)
        for block in document.blocks
        if isinstance(block, Paragraph)
        for mark in block.marks
        if mark.kind == "link"
    ]
    assert links == [("мұнда", "https://a.kz/x#y"), ("екінші", "https://l.kz/?a=1&b=2"), ("үшінші", "https://b.kz/")]


def test_a_field_over_paragraphs_and_a_broken_one_swallow_nothing() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'
    document = read(
        wf.paragraph(begin + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', wf.run("мазмұн")),
        wf.paragraph("жалғасы"),
        wf.paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>', wf.run("кейін")),
        wf.paragraph(begin, wf.run("аяқталмаған")),
        wf.paragraph("соңғы"),
    ).document
    assert document.text.split("\n") == ["мазмұн", "жалғасы", "кейін", "аяқталмаған", "соңғы"]


def test_notes_become_numbers_with_their_words_after_the_body() -> None:
    foot = '<w:r><w:footnoteReference w:id="4"/></w:r>'
    end = '<w:r><w:endnoteReference w:id="2"/></w:r>'
    imported = read(
        wf.paragraph("Бірінші", foot, wf.run(" сөз")),
        wf.paragraph("Екінші", end),
        footnotes={
            4: wf.paragraph("<w:r><w:footnoteRef/></w:r>", wf.run(" Асты жазу"), wf.run(" қалың", "<w:b/>")),
            5: wf.paragraph("ешкім атамаған"),
        },
        endnotes={2: wf.paragraph("Соңғы жазу") + wf.paragraph("екінші абзацы")},
    )
    assert imported.document.text.split("\n") == [
        "Бірінші[1] сөз",
        "Екінші[2]",
        "[1] Асты жазу қалың",
        "[2] Соңғы жазу",
        "екінші абзацы",
    ]
    note = imported.document.blocks[2]
    assert isinstance(note, Paragraph)
    assert note.marks == (Mark(13, 19, "bold"),)
    assert any(line.startswith("notes: 2") for line in imported.kept)


def test_a_text_box_is_taken_once_after_its_paragraph() -> None:
    box = wf.text_box(wf.paragraph("Жәшіктегі мәтін"), wf.item("жәшіктегі тізім", 1))
    imported = read(wf.paragraph("Алдында ", box, wf.run("жалғасы")), wf.paragraph("Кейін"))
    assert [text for _, text in kinds(imported.document)] == [
        "Алдында жалғасы",
        "Жәшіктегі мәтін",
        "жәшіктегі тізім",
        "Кейін",
    ]


def test_content_controls_smart_tags_and_custom_xml_are_seen_through() -> None:
    smart = f'<w:smartTag w:element="City">{wf.run("Алматы")}</w:smartTag>'
    document = read(
        wf.content_control(wf.paragraph("Басқару ", wf.content_control(wf.run("ішінде ")), smart)),
        f'<w:customXml w:element="x">{wf.paragraph("Өз белгісі")}</w:customXml>',
    ).document
    assert document.text == "Басқару ішінде Алматы\nӨз белгісі"


def test_signs_hyphens_tabs_and_breaks_stay_what_a_reader_sees() -> None:
    document = read(
        wf.paragraph("ал", "<w:r><w:softHyphen/></w:r>", wf.run("маты")),
        wf.paragraph("а", "<w:r><w:noBreakHyphen/></w:r>", wf.run("б")),
        wf.paragraph("бір", "<w:r><w:tab/></w:r>", wf.run("екі"), "<w:r><w:br/></w:r>", wf.run("үш")),
        wf.paragraph('<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>', wf.run(" бөлшек")),
        wf.paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', wf.run(" дайын")),
        wf.paragraph("10", wf.run("6", '<w:vertAlign w:val="superscript"/>'), wf.run(" тонна")),
    ).document
    assert document.text.split("\n") == [
        "ал\u00adматы",
        "а\u2011б",
        "бір\tекі",
        "үш",
        "α бөлшек",
        "✓ дайын",
        "10⁶ тонна",
    ]


def test_right_to_left_runs_keep_their_letters_in_order() -> None:
    document = read(
        wf.paragraph("төте: ", wf.run("قازاقستان", "<w:rtl/><w:bCs/>"), properties="<w:bidi/>"),
    ).document
    (block,) = document.blocks
    assert isinstance(block, Paragraph)
    assert block.content == "төте: قازاقستان"
    assert block.marks == (Mark(6, 15, "bold"),)


def test_a_drop_cap_stands_with_its_word() -> None:
    frame = '<w:framePr w:dropCap="drop" w:lines="3"/>'
    assert read(wf.paragraph("Б", properties=frame), wf.paragraph("үгін болды")).document.text == "Бүгін болды"


def test_quotes_and_bold_by_style() -> None:
    document = read(
        wf.paragraph("Дәйексөз", style="q"), wf.paragraph("Бұл ", wf.run("маңызды", '<w:rStyle w:val="strong"/>'))
    ).document
    assert isinstance(document.blocks[0], Quote)
    assert document.blocks[1] == Paragraph(document.blocks[1].id, None, "Бұл маңызды", (Mark(4, 11, "bold"),))


def test_a_formula_keeps_its_numbers_apart() -> None:
    half = "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
    assert read(wf.paragraph("Жартысы ", half, wf.run(" болды"))).document.text == "Жартысы 1/2 болды"


def test_a_picture_comes_with_its_words_and_its_bytes() -> None:
    data = wf.png(3, 2)
    imported = read(
        wf.paragraph("Алдында ", wf.picture("P", "Алма бағы")),
        wf.paragraph("Сурет: Х", style="cap"),
        wf.paragraph(wf.picture("P", "Тағы сол")),
        pictures={"P": ("image1.png", data)},
    )
    (stored,) = imported.pictures
    assert stored.data == data
    images = [block for block in imported.document.blocks if isinstance(block, Image)]
    assert [(image.source, image.alt, image.caption) for image in images] == [
        (stored.source, "Алма бағы", "Сурет: Х"),
        (stored.source, "Тағы сол", ""),
    ]


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("https://evil.example/x.png", b"", "not fetched"),
        ("image1.emf", b"\x01\0\0\0 EMF", "form that no page shows"),
        ("image1.png", wf.png(20_000, 20_000), "400 megapixels"),
    ],
)
def test_a_picture_that_is_not_taken_is_named_with_its_words(name: str, data: bytes, words: str) -> None:
    imported = read(wf.paragraph("Мәтін ", wf.picture("P", "Алма бағы")), pictures={"P": (name, data)})
    assert imported.pictures == ()
    assert words in said(imported)
    assert "Алма бағы" in said(imported)
    assert imported.document.text == "Мәтін"


def test_headers_stand_beside_the_text_and_are_named() -> None:
    imported = read(wf.paragraph("Мәтін"), header="Баспа беті")
    assert imported.document.text == "Мәтін"
    assert "page header: “Баспа беті”" in said(imported)


@pytest.mark.parametrize(
    ("name", "content_type"), [("a.docx", wf.DOCUMENT), ("a.dotx", wf.TEMPLATE), ("a.docm", wf.WITH_MACROS)]
)
def test_templates_and_files_with_macros_are_word_files(tmp_path: Path, name: str, content_type: str) -> None:
    data = wf.word_file(wf.paragraph("Тақырып"), wf.paragraph("Мәтін"), content_type=content_type)
    (tmp_path / name).write_bytes(data)
    assert read_file(tmp_path / name).document.text == "Мәтін"


def test_strict_open_xml_is_read_alike() -> None:
    data = wf.word_file(wf.paragraph("Тақырып"), wf.paragraph("Бөлім", style="1"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for usual, strict in (
        (b"http://schemas.openxmlformats.org/wordprocessingml/2006/", b"http://purl.oclc.org/ooxml/wordprocessingml/"),
        (b"http://schemas.openxmlformats.org/officeDocument/2006/", b"http://purl.oclc.org/ooxml/officeDocument/"),
    ):
        parts = {name: part.replace(usual, strict) for name, part in parts.items()}
    document = WordImporter().read(Source("a.docx", wf.packed(parts))).document
    assert kinds(document) == [("heading", "Бөлім")]


def test_a_file_of_unending_spans_takes_no_memory() -> None:
    wide = wf.cell("а", properties='<w:gridSpan w:val="999999999"/>')
    document = read(wf.table(*(wf.row(wide, "б") for _ in range(50)))).document
    (made,) = document.blocks
    assert isinstance(made, Table)
    assert sum(len(row) for row in made.rows) <= 50 * 201
    assert made.text.split() == ["а", "б"] * 50


def test_a_file_nested_without_end_is_refused_with_a_sentence() -> None:
    deep = "".join(["<w:sdt><w:sdtContent>"] * 400 + [wf.paragraph("терең")] + ["</w:sdtContent></w:sdt>"] * 400)
    with pytest.raises(UserMistake) as caught:
        read(deep)
    assert caught.value.code == "damaged_word_file"


def _body(draw: st.DrawFn, depth: int) -> tuple[str, list[str]]:
    """A random part of a body and the words that a reader of it sees."""
    words = draw(strategies.sentences(1, 4))
    kind = draw(
        st.sampled_from(("plain", "item", "insertion", "field", "control", "box", "table", "hidden", "deleted"))
    )
    if kind == "item":
        return wf.item(words, draw(st.integers(1, 3)), draw(st.integers(0, 2))), words.split()
    if kind == "insertion":
        return wf.paragraph("бұл ", wf.inserted(wf.run(words))), ["бұл", *words.split()]
    if kind == "field":
        return wf.paragraph(wf.field("REF x", words)), words.split()
    if kind == "hidden":
        return wf.paragraph("анау ", wf.run(words, "<w:vanish/>")), ["анау"]
    if kind == "deleted":
        return wf.paragraph("мынау ", wf.deleted(words)), ["мынау"]
    if kind == "plain" or depth > 2:
        return wf.paragraph(words), words.split()
    inner, seen = _body(draw, depth + 1)
    if kind == "control":
        return wf.content_control(inner), seen
    if kind == "box":
        return wf.paragraph(words, wf.text_box(inner)), words.split() + seen
    return wf.table(wf.row(wf.cell(inner), wf.cell(words))), seen + words.split()


@st.composite
def bodies(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Several parts in a row."""
    parts = [_body(draw, 0) for _ in range(draw(st.integers(1, 5)))]
    return "".join(markup for markup, _ in parts), [word for _, words in parts for word in words]


@settings(max_examples=60, deadline=None)
@given(bodies())
def test_every_word_that_word_shows_is_read_in_order(made: tuple[str, list[str]]) -> None:
    body, words = made
    text = read(wf.paragraph("басы"), body).document.text
    assert [word for word in text.split() if not _is_sign(word)] == ["басы", *(w for w in words if not _is_sign(w))]


def _is_sign(word: str) -> bool:
    """Items in a cell keep their signs."""
    return word == "•" or re.fullmatch(r"\d+\.", word) is not None


def test_a_line_across_the_page_is_a_rule_however_it_was_drawn() -> None:
    border = '<w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr>'
    drawn = '<w:r><w:pict><v:rect xmlns:o="urn:schemas-microsoft-com:office:office" o:hr="t"/></w:pict></w:r>'
    none = '<w:pBdr><w:bottom w:val="nil"/></w:pBdr>'
    document = read(
        wf.paragraph("Бір"),
        wf.paragraph(properties=border),
        wf.paragraph("Екі", properties=border),
        wf.paragraph(drawn),
        wf.paragraph(properties=none),
        wf.paragraph("Үш"),
    ).document
    assert [block.type for block in document.blocks] == ["paragraph", "rule", "paragraph", "rule", "paragraph"]


def _w(name: str, inside: str, attributes: str = "") -> str:
    return f"<w:{name}{' ' + attributes if attributes else ''}>{inside}</w:{name}>"


_SEEN = wf.run("көрінеді")
_WRAPPED = {
    "inserted": wf.inserted(_SEEN),
    "moved here": wf.inserted(_SEEN, "moveTo"),
    "smart tag": _w("smartTag", _SEEN, 'w:element="PersonName"'),
    "smart tag in one": _w("smartTag", _w("smartTag", _SEEN, 'w:element="b"'), 'w:element="a"'),
    "content control": wf.content_control(_SEEN),
    "custom xml": _w("customXml", _SEEN, 'w:element="x"'),
    "link to a bookmark": _w("hyperlink", _SEEN, 'w:anchor="бөлім"'),
    "simple field": _w("fldSimple", _SEEN, 'w:instr=" AUTHOR "'),
    "field": wf.field(" REF көпір ", "көрінеді"),
    "date field": wf.field(' DATE \\@ "d MMMM yyyy" ', "көрінеді"),
    "direction": _w("dir", _SEEN, 'w:val="ltr"'),
    "overridden direction": _w("bdo", _SEEN, 'w:val="ltr"'),
    "ruby": f"<w:r><w:ruby><w:rt>{wf.run('үстінде')}</w:rt><w:rubyBase>{_SEEN}</w:rubyBase></w:ruby></w:r>",
    "proofing marks": f'<w:proofErr w:type="spellStart"/>{_SEEN}<w:proofErr w:type="spellEnd"/>',
    "permission": f'<w:permStart w:id="1" w:edGrp="everyone"/>{_SEEN}<w:permEnd w:id="1"/>',
    "commented": f'<w:commentRangeStart w:id="1"/>{_SEEN}<w:commentRangeEnd w:id="1"/>'
    '<w:r><w:commentReference w:id="1"/></w:r>',
    "inserted into a link": _w("hyperlink", wf.inserted(_SEEN), 'w:anchor="x"'),
    "choice": f'<mc:AlternateContent><mc:Choice Requires="wps">{_SEEN}</mc:Choice>'
    f"<mc:Fallback>{_SEEN}</mc:Fallback></mc:AlternateContent>",
}  # fmt: skip


@pytest.mark.parametrize("name", _WRAPPED)
def test_words_are_seen_through_whatever_is_around_them(name: str) -> None:
    document = read(wf.paragraph("Алдында ", _WRAPPED[name], wf.run(" кейін"))).document
    assert document.text.replace("(үстінде)", "").split() == ["Алдында", "көрінеді", "кейін"]
    cell = read(wf.table(wf.row(wf.cell(wf.paragraph(_WRAPPED[name])), "б"))).document
    assert "көрінеді" in cell.text


def test_comments_footers_and_charts_are_named_with_their_words() -> None:
    address = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    drawn = "http://schemas.openxmlformats.org/drawingml/2006/main"
    comment = (
        f'<w:comments xmlns:w="{address}"><w:comment w:id="1">{wf.paragraph("Тексеру керек")}</w:comment></w:comments>'
    )
    footer = f'<w:ftr xmlns:w="{address}">{wf.paragraph("Бет соңы")}</w:ftr>'
    names = "".join(f"<c:strCache><c:pt><c:v>{name}</c:v></c:pt></c:strCache>" for name in ("Ақтау", "Ақтау", "Семей"))
    names += "<c:numCache><c:pt><c:v>1234</c:v></c:pt></c:numCache>"
    chart = f'<c:c xmlns:c="{drawn.replace("main", "chart")}" xmlns:a="{drawn}"><a:p><a:r><a:t>Өсім</a:t></a:r>'
    chart += f"<a:r><a:t>дік</a:t></a:r></a:p>{names}</c:c>"
    more = {
        "word/comments.xml": comment.encode(),
        "word/footer2.xml": footer.encode(),
        "word/charts/chart1.xml": chart.encode(),
    }
    imported = read(wf.paragraph("Мәтін"), more=more)
    assert imported.document.text == "Мәтін"
    for words in ("comments: “Тексеру керек”", "page footer: “Бет соңы”", "chart: “Өсімдік Ақтау Семей”"):
        assert words in imported.left_out


def test_rows_cells_and_tables_in_content_controls_are_whole() -> None:
    inner = wf.content_control(wf.row("а", wf.content_control(wf.cell("б"))))
    document = read(wf.content_control(wf.table(wf.row("1", "2"), inner))).document
    assert kinds(document) == [("table", "1\t2\nа\tб")]


def test_a_deleted_row_and_a_deleted_paragraph_mark_leave_no_trace() -> None:
    gone = wf.row(wf.cell(wf.paragraph(wf.deleted("жоқ"))), "б", properties='<w:del w:id="1" w:author="x"/>')
    imported = read(wf.table(wf.row("1", "2"), gone, wf.row("3", "4")))
    assert kinds(imported.document) == [("table", "1\t2\n3\t4")]
    assert "жоқ" in said(imported)


def test_a_file_that_needs_a_password_is_said(tmp_path: Path) -> None:
    data = bytearray(wf.word_file(wf.paragraph("Мәтін")))
    place = 0
    while (place := data.find(b"PK\x01\x02", place)) >= 0:  # the flag of encryption, in the directory of the archive
        data[place + 8] |= 1
        place += 4
    (tmp_path / "a.docx").write_bytes(bytes(data))
    with pytest.raises(UserMistake) as caught:
        read_file(tmp_path / "a.docx")
    assert caught.value.code == "encrypted_file"
