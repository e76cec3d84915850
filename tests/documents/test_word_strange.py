"""Word files as others make them: rare constructs, other packages, files in files. Each is a small builder of ours."""

from __future__ import annotations

import base64
import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image as Pillow

from editor.articles.document import Document, Heading, Image, ListItem, Table, TextBlock
from editor.documents.imported import Imported, Source
from editor.documents.read import read_file
from editor.documents.word_reading import WordImporter
from editor.documents.word_styles import Styles
from editor.errors import UserMistake
from tests.documents import word_files as wf
from tests.documents.test_read import rtf_file, web_archive
from tests.documents.test_word_reading import kinds, read


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def flat(data: bytes) -> bytes:
    """The same file as one XML text, as Word writes it."""
    lines = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?><?mso-application progid="Word.Document"?>']
    lines.append('<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">')
    for name, content in parts_of(data).items():
        kind = wf.DOCUMENT if name == "word/document.xml" else "application/xml"
        if name.endswith((".xml", ".rels")) and name != "[Content_Types].xml":
            inside = f"<pkg:xmlData>{content.decode().split('?>', 1)[-1]}</pkg:xmlData>"
        else:
            inside = f"<pkg:binaryData>{base64.b64encode(content).decode()}</pkg:binaryData>"
        lines.append(f'<pkg:part pkg:name="/{name}" pkg:contentType="{kind}">{inside}</pkg:part>')
    return "".join([*lines, "</pkg:package>"]).encode()


def items(document: Document) -> list[tuple[str, bool, int]]:
    return [(b.text, b.ordered, b.depth) for b in document.blocks if isinstance(b, ListItem)]


# Numbering and headings

_STYLES = (
    wf.STYLES
    + """
<w:style w:type="paragraph" w:styleId="base"><w:name w:val="Тізім негізі"/>
<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="below"><w:name w:val="Тізім ішкі"/><w:basedOn w:val="base"/>
<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="rubric"><w:name w:val="Моя рубрика"/><w:basedOn w:val="1"/></w:style>
<w:style w:type="paragraph" w:styleId="rubric2"><w:name w:val="Моя рубрика 2"/><w:basedOn w:val="rubric"/></w:style>
<w:style w:type="paragraph" w:styleId="plain"><w:name w:val="Текст из заголовка"/><w:basedOn w:val="1"/>
<w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:type="numbering" w:styleId="house"><w:name w:val="Үй тізімі"/>
<w:pPr><w:numPr><w:numId w:val="11"/></w:numPr></w:pPr></w:style>
"""
)


def test_a_list_level_is_inherited_through_styles_and_switched_off_in_a_paragraph() -> None:
    off = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    document = read(
        wf.paragraph("бір", style="base"),
        wf.paragraph("ішкі", style="below"),
        wf.paragraph("тізім емес", style="below", properties=off),
        styles=_STYLES,
    ).document
    assert items(document) == [("бір", True, 0), ("ішкі", True, 1)]
    assert kinds(document)[-1] == ("paragraph", "тізім емес")


def test_a_heading_is_inherited_and_a_style_of_body_text_made_of_one_is_none() -> None:
    document = read(
        wf.paragraph("А", style="rubric"),
        wf.paragraph("Б", style="rubric2"),
        wf.paragraph("В", style="plain"),
        styles=_STYLES,
    ).document
    assert [block.type for block in document.blocks] == ["heading", "heading", "paragraph"]


@pytest.mark.parametrize(
    "name", ["Overskrift 1", "Rubrik 1", "Encabezado 1", "Sarlavha 1", "Заголовок №1", "heading 1,Глава", "Тақырып1"]
)
def test_headings_are_known_in_the_languages_of_word(name: str) -> None:
    styles = f'{wf.STYLES}<w:style w:type="paragraph" w:styleId="n"><w:name w:val="{name}"/></w:style>'
    (block,) = read(wf.paragraph("Бөлім", style="n"), styles=styles).document.blocks
    assert isinstance(block, Heading)
    assert block.level == 2


def test_a_sign_that_somebody_typed_makes_an_item() -> None:
    bold = wf.run("бір", "<w:b/>")
    others = [wf.paragraph(text) for text in ("▪ екі", "— деді ол", "•")]
    document = read(wf.paragraph(wf.run("•\t"), bold), *others).document
    assert items(document) == [("бір", False, 0), ("екі", False, 0)]
    assert [block.text for block in document.blocks if not isinstance(block, ListItem)] == ["— деді ол", "•"]
    (first, *_) = document.blocks
    assert isinstance(first, ListItem)
    assert [(mark.start, mark.end, mark.kind) for mark in first.marks] == [(0, 3, "bold")]


def _numbering(monkeypatch: pytest.MonkeyPatch, more: str) -> None:
    monkeypatch.setattr(wf, "NUMBERING", wf.NUMBERING + more)


def test_a_numbering_style_is_followed_to_its_levels(monkeypatch: pytest.MonkeyPatch) -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:numFmt w:val="{form}"/></w:lvl>' for n, form in enumerate(("decimal", "bullet"))
    )
    _numbering(
        monkeypatch,
        f'<w:abstractNum w:abstractNumId="20"><w:styleLink w:val="house"/>{levels}</w:abstractNum>'
        '<w:abstractNum w:abstractNumId="21"><w:numStyleLink w:val="house"/></w:abstractNum>'
        '<w:num w:numId="11"><w:abstractNumId w:val="20"/></w:num>'
        '<w:num w:numId="12"><w:abstractNumId w:val="21"/></w:num>',
    )
    document = read(wf.item("а", 12), wf.item("б", 12, 1), styles=_STYLES).document
    assert items(document) == [("а", True, 0), ("б", False, 1)]


def test_a_level_of_its_own_and_a_first_number_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    choice = '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002"/></mc:Choice>'
    choice += '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    _numbering(
        monkeypatch,
        f'<w:abstractNum w:abstractNumId="22"><w:lvl w:ilvl="0"><w:start w:val="1"/>{choice}</w:lvl></w:abstractNum>'
        '<w:num w:numId="13"><w:abstractNumId w:val="8"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
        '<w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:lvlOverride></w:num>'
        '<w:num w:numId="14"><w:abstractNumId w:val="22"/></w:num>',
    )
    imported = read(wf.item("бес", 13), wf.item("белгі", 13, 1), wf.paragraph("Ара"), wf.item("001", 14))
    assert items(imported.document) == [("бес", True, 0), ("белгі", False, 1), ("001", True, 0)]
    assert [b.start for b in imported.document.blocks if isinstance(b, ListItem)] == [5, None, None]
    assert not imported.changed


def test_an_item_without_a_sign_goes_on_in_the_item_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=" "/></w:lvl>'
    _numbering(
        monkeypatch,
        f'<w:abstractNum w:abstractNumId="23">{level}</w:abstractNum>'
        '<w:num w:numId="15"><w:abstractNumId w:val="23"/></w:num>',
    )
    further = wf.paragraph(
        wf.run("тағы ", "<w:b/>"), "абзац", properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="15"/></w:numPr>'
    )
    document = read(wf.item("бір", 2), further, wf.item("екі", 2), wf.paragraph("Ара"), further).document
    assert items(document) == [("бір\nтағы абзац", True, 0), ("екі", True, 0)]
    (first, *_, last) = document.blocks
    assert isinstance(first, ListItem)
    assert [first.content[mark.start : mark.end].strip() for mark in first.marks] == ["тағы"]
    assert (last.type, last.text) == ("paragraph", "тағы абзац")


def test_an_author_by_style_is_the_byline() -> None:
    styles = wf.STYLES + '<w:style w:type="paragraph" w:styleId="au"><w:name w:val="Author"/></w:style>'
    document = read(wf.paragraph("Айгүл Серікова", style="au"), wf.paragraph("Мәтін"), styles=styles).document
    assert (document.byline, document.text) == ("Айгүл Серікова", "Мәтін")


# Tables, fields, formulas


def test_a_head_that_is_switched_off_is_none_and_a_hidden_row_is_hidden() -> None:
    imported = read(
        wf.table(
            wf.row("А", "Б", properties='<w:tblHeader w:val="0"/>'),
            wf.row("құпия", "сөз", properties="<w:hidden/>"),
            wf.row("ашық", "сөз", properties='<w:hidden w:val="false"/>'),
        )
    )
    (made,) = imported.document.blocks
    assert isinstance(made, Table)
    assert (made.header_rows, made.text) == (0, "А\tБ\nашық\tсөз")
    assert imported.left_out == ["hidden: “құпия сөз”"]


def test_the_box_of_a_form_is_ticked_as_it_was_filled_in() -> None:
    def box(state: str) -> str:
        inside = f"<w:ffData><w:checkBox>{state}</w:checkBox></w:ffData>"
        begin = f'<w:r><w:fldChar w:fldCharType="begin">{inside}</w:fldChar></w:r>'
        return begin + '<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'

    document = read(
        wf.paragraph(box('<w:default w:val="1"/><w:checked w:val="0"/>'), wf.run(" жоқ")),
        wf.paragraph(box("<w:checked/>"), wf.run(" иә")),
        wf.paragraph(box('<w:default w:val="1"/>'), wf.run(" иә")),
    ).document
    assert document.text.splitlines() == ["☐ жоқ", "☒ иә", "☒ иә"]


@pytest.mark.parametrize(
    ("instruction", "address"),
    [
        (' HYPERLINK "https://kt.kz/a" \\l "бөлім" \\o "кеңес" ', "https://kt.kz/a#бөлім"),
        (' HYPERLINK \\t "_blank" https://kt.kz/b ', "https://kt.kz/b"),
        (' HYPERLINK \\n "https://kt.kz/c"', "https://kt.kz/c"),
        (' HYPERLINK \\l "бөлім" ', ""),
        (' HYPERLINK \\o "https://kt.kz/tip"', ""),
        (' HYPERLINK "javascript:alert(1)" ', ""),
    ],
)
def test_the_address_of_a_field_is_found_among_its_switches(instruction: str, address: str) -> None:
    (block,) = read(wf.paragraph(wf.field(instruction, "сілтеме"))).document.blocks
    assert isinstance(block, TextBlock)
    assert block.content == "сілтеме"
    assert [mark.value for mark in block.marks] == ([address] if address else [])


def _math(name: str, inside: str) -> str:
    return f"<m:{name}>{inside}</m:{name}>"


def _letters(text: str, name: str = "e") -> str:
    return _math(name, _math("r", _math("t", text)))


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (_math("f", _letters("a+b", "num") + _letters("c", "den")), "(a+b)/c"),
        (_math("sSup", _letters("x") + _letters("2", "sup")), "x^2"),
        (_math("sSubSup", _letters("x") + _letters("1", "sub") + _letters("n+1", "sup")), "x₁^(n+1)"),
        (_math("rad", "<m:deg/>" + _letters("x")), "√x"),
        (_math("d", "<m:dPr/>" + _letters("a") + _letters("b")), "(a|b)"),
        (_math("d", '<m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>' + _letters("a")), "[a]"),
        (
            _math("nary", '<m:naryPr><m:chr m:val="∑"/></m:naryPr>' + _letters("i", "sub") + _letters("n", "sup"))
            + _letters("k", "r"),
            "∑_i^n k",
        ),
        (_math("func", _letters("sin", "fName") + _letters("x")), "sin x"),
        (_math("m", _math("mr", _letters("1") + _letters("2")) + _math("mr", _letters("3"))), "1, 2; 3"),
        (_math("acc", _letters("y")), "ŷ"),
        (_math("acc", '<m:accPr><m:chr m:val="\u20d7"/></m:accPr>' + _letters("v")), "v\u20d7"),
        (_math("acc", _letters("ab")), "ab"),
        (_math("acc", '<m:accPr><m:chr m:val="⏞"/></m:accPr>' + _letters("z")), "z"),
    ],
)  # fmt: skip
def test_a_formula_stands_on_one_line_with_the_signs_that_it_means(inside: str, text: str) -> None:
    imported = read(wf.paragraph(f"<m:oMath>{inside}</m:oMath>"))
    assert imported.document.text == text


@pytest.mark.parametrize(("before", "after"), [("5 км", "5 км²"), ("10", "10²"), ("сөз", "сөз2"), ("тамам", "тамам2")])
def test_a_raised_number_is_one_where_it_makes_a_measure(before: str, after: str) -> None:
    raised = wf.run("2", '<w:vertAlign w:val="superscript"/>')
    assert read(wf.paragraph(before, raised)).document.text == after


def test_a_formula_between_paragraphs_is_not_lost() -> None:
    alone = f"<m:oMathPara><m:oMath>{_letters('E=mc', 'r')}</m:oMath></m:oMathPara>"
    assert read(wf.paragraph("Алды"), alone, wf.paragraph("Арты")).document.text == "Алды\nE=mc\nАрты"


# Drawings


def test_a_hidden_picture_and_a_hidden_box_are_left_out_and_said() -> None:
    shown, hidden = wf.picture("p", "бар"), wf.picture("p", "жоқ")
    in_run = hidden.replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")
    by_itself = hidden.replace('name="Picture 1"', 'name="Picture 1" hidden="1"')
    box = wf.text_box(wf.paragraph("құпия қорап")).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>", 1)
    imported = read(wf.paragraph("Сөз", shown, in_run, by_itself, box), pictures={"p": ("a.png", wf.png(3, 3))})
    assert [block.alt for block in imported.document.blocks if isinstance(block, Image)] == ["бар"]
    assert "құпия" not in imported.document.text
    assert imported.left_out == ["hidden: “құпия қорап”", "hidden pictures: 2"]


def test_a_choice_for_a_word_to_come_gives_way_to_what_stands_for_it() -> None:
    def either(requires: str) -> str:
        new, old = "<w:t>жаңа</w:t>", "<w:t>ескі</w:t>"
        inside = f'<mc:Choice Requires="{requires}">{new}</mc:Choice><mc:Fallback>{old}</mc:Fallback>'
        return f"<w:r><mc:AlternateContent>{inside}</mc:AlternateContent></w:r>"

    document = read(*(wf.paragraph(either(name)) for name in ("wps", "w16se w14", "zzz", "wps zzz"))).document
    assert document.text.split() == ["жаңа", "жаңа", "ескі", "ескі"]
    choice = '<mc:Choice Requires="zzz"><w:t>жалғыз</w:t></mc:Choice>'
    alone = f"<w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>"
    assert read(wf.paragraph(alone)).document.text == "жалғыз"


def test_words_in_a_shape_that_is_no_word_box_are_read() -> None:
    line = "<a:p><a:r><a:t>кенеп</a:t></a:r><a:br/><a:r><a:t>сөзі</a:t></a:r></a:p>"
    shape = f"<a:sp><a:txSp><a:txBody>{line}</a:txBody></a:txSp></a:sp>"
    drawing = f"<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>{shape}</a:graphicData></a:graphic></wp:inline>"
    assert kinds(read(wf.paragraph(drawing + "</w:drawing></w:r>")).document) == [("paragraph", "кенеп\nсөзі")]


@pytest.mark.parametrize("form", ["BMP", "TIFF"])
@pytest.mark.parametrize("mode", ["RGB", "1", "P", "CMYK"])
def test_a_scan_and_a_picture_of_windows_become_one_that_pages_show(form: str, mode: str) -> None:
    if (form, mode) == ("BMP", "CMYK"):
        mode = "L"  # a bitmap has no such colours
    buffer = io.BytesIO()
    Pillow.new(mode, (4, 3)).save(buffer, form)
    imported = read(wf.paragraph("Сөз", wf.picture("p")), pictures={"p": (f"a.{form.lower()}", buffer.getvalue())})
    (picture,) = imported.pictures
    with Pillow.open(io.BytesIO(picture.data)) as opened:
        assert (opened.format, opened.size) == ("PNG", (4, 3))


def test_a_damaged_scan_and_a_drawing_of_windows_are_named() -> None:
    imported = read(
        wf.paragraph("Сөз", wf.picture("t", "скан"), wf.picture("e", "сызба")),
        pictures={"t": ("a.tiff", b"II*\0" + b"\xff" * 40), "e": ("b.emf", b"\x01\0\0\0" + b"\0" * 36 + b" EMF")},
    )
    assert not imported.pictures
    assert [line.rpartition(": ")[2] for line in imported.left_out] == ["“скан”", "“сызба”"]


def test_a_vector_picture_is_taken_by_its_pixels_and_named_where_it_has_none() -> None:
    svg = (
        '<a:extLst><a:ext><s:svgBlip xmlns:s="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="s"/>'
    )
    both = wf.picture("p", "екеуі").replace('r:embed="p"/>', f'r:embed="p">{svg}</a:ext></a:extLst></a:blip>')
    alone = wf.picture("p", "жалғыз").replace('r:embed="p"/>', f">{svg}</a:ext></a:extLst></a:blip>")
    drawn = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
    imported = read(wf.paragraph(both, alone), pictures={"p": ("a.png", wf.png(3, 3)), "s": ("a.svg", drawn)})
    assert [block.alt for block in imported.document.blocks if isinstance(block, Image)] == ["екеуі"]
    assert imported.left_out == ["A picture is in a form that no page shows, or it is damaged: “жалғыз”"]


# Files in the file

_CHUNK = '<w:altChunk r:id="c"/>'
_PAGE = "<html><body><h2>Ішкі тақырып</h2><p>Ішкі <b>мәтін</b>.</p></body></html>"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", _PAGE.encode()),
        ("a.mht", web_archive(_PAGE)),
        ("a.docx", wf.word_file(wf.paragraph("Ішкі тақырып", style="1"), wf.paragraph("Ішкі мәтін."))),
    ],
)
def test_a_file_that_word_shows_as_its_own_is_read(name: str, data: bytes) -> None:
    imported = read(wf.paragraph("Алды"), _CHUNK, wf.paragraph("Арты"), pictures={"c": (name, data)}, more={})
    assert kinds(imported.document) == [
        ("paragraph", "Алды"),
        ("heading", "Ішкі тақырып"),
        ("paragraph", "Ішкі мәтін."),
        ("paragraph", "Арты"),
    ]
    assert imported.changed == ["a file that is embedded in the text was read with it"]


def test_rich_text_and_text_in_the_file_are_read() -> None:
    body = (wf.paragraph("Алды"), _CHUNK, '<w:altChunk r:id="d"/>')
    files = {"c": ("a.rtf", rtf_file("Бай мәтін")), "d": ("b.txt", "Жай\nмәтін".encode())}
    assert read(*body, pictures=files).document.text == "Алды\nБай мәтін\nЖай\nмәтін"


def test_a_word_file_in_itself_ends_and_what_is_not_read_is_said() -> None:
    inner = wf.word_file(
        wf.paragraph("Бірінші"), _CHUNK, pictures={"c": ("x.docx", wf.word_file(wf.paragraph("Үшінші")))}
    )
    imported = read(_CHUNK, pictures={"c": ("a.docx", inner)})
    assert imported.document.text == "Бірінші"
    assert imported.left_out == ["a file that is embedded in the text"]
    damaged = read(wf.paragraph("Мәтін"), _CHUNK, pictures={"c": ("a.docx", b"PK\x03\x04damaged")})
    assert damaged.document.text == "Мәтін"
    assert damaged.left_out == ["a file that is embedded in the text"]


# Packages


def document_of(data: bytes) -> Document:
    return WordImporter().read(Source("a.docx", data, "kk")).document


_GOOD = wf.word_file(
    wf.paragraph("Тақырып жолы", style="t"),
    wf.paragraph("Мәтін", wf.picture("p", "сурет")),
    pictures={"p": ("a.png", wf.png(3, 3))},
)


def test_a_file_that_is_one_xml_text_is_read_alike(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_bytes(flat(_GOOD))
    imported = read_file(tmp_path / "a.xml")
    assert kinds(imported.document) == kinds(document_of(_GOOD))
    assert [picture.data for picture in imported.pictures] == [wf.png(3, 3)]
    assert imported.changed == ["the file is called .xml and was read as what it is: word"]


@pytest.mark.parametrize("spoil", [lambda data: data[:-40], lambda data: data.replace(b"?><", b"?><!DOCTYPE a><", 1)])
def test_a_damaged_or_unsafe_xml_text_is_refused(spoil: object) -> None:
    with pytest.raises(UserMistake) as caught:
        document_of(spoil(flat(_GOOD)))  # type: ignore[operator]  # one of the two above
    assert caught.value.code in ("damaged_word_file", "unsafe_archive")


def _spelt(parts: dict[str, bytes], encoding: str) -> dict[str, bytes]:
    text = parts["word/document.xml"].decode().replace('encoding="UTF-8"', f'encoding="{encoding}"')
    return parts | {"word/document.xml": text.encode(encoding)}


def test_a_package_may_be_written_in_other_ways() -> None:
    parts = parts_of(_GOOD)
    elsewhere = {
        name.replace("word/_rels/document", "doc/_rels/main").replace("word/document", "doc/main"): data.replace(
            b"word/document.xml", b"doc/main.xml"
        )
        .replace(b'"styles.xml', b'"/word/styles.xml')
        .replace(b'"media/', b'"../word/media/')
        for name, data in parts.items()
    }
    others = {
        "no relations": {name: data for name, data in parts.items() if name != "_rels/.rels"},
        "names with backslashes": {name.replace("/", "\\"): data for name, data in parts.items()},
        "UTF-16": _spelt(parts, "UTF-16"),
        "the main part elsewhere": elsewhere,
    }
    for name, other in others.items():
        assert kinds(document_of(wf.packed(other))) == kinds(document_of(_GOOD)), name


@pytest.mark.parametrize(
    ("folder", "said"),
    [("xl/workbook.xml", "Excel"), ("ppt/presentation.xml", "PowerPoint"), ("Index/Document.iwa", "no Word document")],
)
def test_another_office_file_is_called_by_its_name(folder: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(wf.packed({"[Content_Types].xml": b"<Types/>", folder: b"<a/>"}))
    with pytest.raises(UserMistake) as caught:
        read_file(tmp_path / "a.docx")
    assert said in caught.value.message


def imported_as(folder: Path, name: str, data: bytes) -> Imported:
    (folder / name).write_bytes(data)
    return read_file(folder / name)


@pytest.mark.parametrize("name", ["a.doc", "a.docx", "a.rtf", "a.txt", "a.html", "a"])
@pytest.mark.parametrize(
    ("kind", "data"),
    [("word", wf.word_file(wf.paragraph("Тақырып", style="t"), wf.paragraph("Мәтін."))),
     ("rtf", rtf_file("Тақырып", "Мәтін.")),
     ("web archive", web_archive("<h1>Тақырып</h1><p>Мәтін.</p>"))],
)  # fmt: skip
def test_a_file_with_a_wrong_name_is_read_as_what_it_is(kind: str, data: bytes, name: str, tmp_path: Path) -> None:
    imported = imported_as(tmp_path, name, data)
    assert (imported.document.headline, imported.document.text) == ("Тақырып", "Мәтін.")
    own = {"word": ".docx", "rtf": ".rtf", "web archive": ""}[kind]
    suffix = Path(name).suffix
    told = [f"the file is called {suffix} and was read as what it is: {kind}"] if suffix not in ("", own) else []
    assert imported.changed == told


@pytest.mark.parametrize("name", ["a.doc", "a.docx", "a.html", "a"])
def test_a_page_that_is_called_a_word_file_is_a_page(name: str, tmp_path: Path) -> None:
    word = '<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset="utf-8"></head><body>'
    imported = imported_as(
        tmp_path, name, f"{word}<h1>Тақырып</h1><p class=MsoNormal>Мәтін.</p></body></html>".encode()
    )
    assert (imported.document.headline, imported.document.text) == ("Тақырып", "Мәтін.")


def _ole(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + stream.encode("utf-16-le") + bytes(600)


@pytest.mark.parametrize(
    ("stream", "code", "said"),
    [
        ("WordDocument", "format_not_available", "before 2007"),
        ("EncryptedPackage", "encrypted_file", "password"),
        ("Workbook", "format_not_available", "Excel"),
        ("PowerPoint Document", "format_not_available", "PowerPoint"),
        ("__substg1.0_1000001F", "format_not_available", "Outlook"),
    ],
)
@pytest.mark.parametrize("name", ["a.docx", "a.doc", "a.bin"])
def test_an_old_office_file_is_told_by_what_is_in_it(
    stream: str, code: str, said: str, name: str, tmp_path: Path
) -> None:
    with pytest.raises(UserMistake) as caught:
        imported_as(tmp_path, name, _ole(stream))
    assert (caught.value.code, said in caught.value.message) == (code, True)


def test_xml_that_is_no_article_is_not_read_as_words(tmp_path: Path) -> None:
    old = '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>'
    with pytest.raises(UserMistake) as caught:
        imported_as(tmp_path, "a.xml", old.encode())
    assert caught.value.code == "format_not_available"


def test_a_heading_deeper_than_ours_is_the_deepest(tmp_path: Path) -> None:
    imported = imported_as(
        tmp_path, "a.docx", wf.word_file(wf.paragraph("Тақырып", style="t"), wf.paragraph("Ж", style="Heading7"))
    )
    (block,) = imported.document.blocks
    assert isinstance(block, Heading)
    assert block.level == 4


def test_styles_that_are_based_on_each_other_without_end_end() -> None:
    """A file of 3,000 such styles took a minute of computing for 200 paragraphs."""
    styles = Styles(parents={f"s{n}": f"s{n - 1}" for n in range(3000)} | {"a": "b", "b": "a"})
    assert len(styles.chain("s2999")) == 50
    assert styles.chain("s2999") is styles.chain("s2999")
    assert styles.chain("a") == ["a", "b"]


def test_a_text_without_a_headline_is_not_one(tmp_path: Path) -> None:
    imported = imported_as(tmp_path, "a.docx", wf.word_file(wf.paragraph("Қалада жаңа көпір ашылды. " * 40)))
    assert imported.document.headline == ""
    assert imported.document.text.startswith("Қалада")


def test_an_archive_in_archives_without_end_is_refused(tmp_path: Path) -> None:
    part = 'Content-Type: multipart/related; boundary="x{0}"\r\n\r\n--x{0}\r\n'
    deep = "MIME-Version: 1.0\r\n" + "".join(part.format(number) for number in range(3000))
    with pytest.raises(UserMistake) as caught:
        imported_as(tmp_path, "a.mhtml", deep.encode())
    assert caught.value.code == "page_too_deep"


@pytest.mark.parametrize("html", ["<!-- only -->", "<!--" * 50, "<?xml version='1.0'?><!-- x -->"])
def test_a_page_of_comments_alone_holds_no_text(html: str, tmp_path: Path) -> None:
    with pytest.raises(UserMistake) as caught:
        imported_as(tmp_path, "a.html", html.encode())
    assert caught.value.code == "empty_file"
