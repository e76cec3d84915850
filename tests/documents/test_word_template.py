"""A newsroom's own template: .docx and .dotx, styles by name, and what of it is copied as it is."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Mm

from editor.articles.document import COVERED, Cell, Dateline, Document, Heading, Image, ListItem, Paragraph, Table
from editor.documents.meta import ExportMeta
from editor.documents.word import Piece, export_word, export_word_file, read_template
from editor.documents.word_look import ROLES, WordLook
from editor.documents.word_template import template_of
from editor.errors import UserMistake
from tests.documents.test_word import ARTICLE, META, NOTICE, opened, png, xml

MAIN, TEMPLATE_MAIN = b"wordprocessingml.document.main+xml", b"wordprocessingml.template.main+xml"


def saved(word: Any) -> bytes:
    buffer = io.BytesIO()
    word.save(buffer)
    return buffer.getvalue()


def repacked(data: bytes, old: bytes, new: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(old, new))
    return buffer.getvalue()


@pytest.fixture(scope="module")
def own() -> bytes:
    word = docx.Document()
    word.styles.add_style("Тақырып стилі", WD_STYLE_TYPE.PARAGRAPH)
    word.styles.add_style("Сілтеме", WD_STYLE_TYPE.CHARACTER)
    word.add_paragraph("Бұл жол үлгінікі", style="List Number")
    word.sections[0].header.paragraphs[0].text = "{agency}: {headline} ({author}, {date})"
    word.sections[0].page_width = Mm(120)
    word.core_properties.comments = "ескі"
    return saved(word)


def test_a_dotx_becomes_a_document(own: bytes, tmp_path: Path) -> None:
    path = tmp_path / "own.dotx"
    path.write_bytes(repacked(own, MAIN, TEMPLATE_MAIN))
    data = export_word(ARTICLE, META, NOTICE, path)
    types = xml(data, "[Content_Types].xml")
    assert MAIN.decode() in types
    assert TEMPLATE_MAIN.decode() not in types
    assert opened(data).paragraphs[0].text == "Тақырып"


def test_styles_are_taken_by_name_and_a_missing_one_gives_way_to_our_own(own: bytes) -> None:
    look = WordLook(own, "own.docx", {"headline": "ТАҚЫРЫП СТИЛІ", "link": "Сілтеме", "lead": "Жоқ стиль"})
    word = opened(export_word(ARTICLE, replace(META, word=look), NOTICE))
    names = [paragraph.style.name for paragraph in word.paragraphs[:2]]
    assert names == ["Тақырып стилі", "Subtitle"]
    link = next(run for paragraph in word.paragraphs for one in paragraph.hyperlinks for run in one.runs)
    assert link.style.name == "Сілтеме"


def test_a_style_of_another_kind_is_not_taken(own: bytes) -> None:
    styles = template_of(WordLook(own, "own.docx")).styles_of({"headline": "Сілтеме"})
    headline = styles["headline"]
    assert headline is not None
    assert headline.name == "Title"


def test_the_house_template_has_a_style_for_every_role() -> None:
    found = template_of(WordLook()).styles_of({})
    assert [role.key for role in ROLES if found[role.key] is None] == []


def test_header_placeholders_are_filled(own: bytes) -> None:
    data = export_word(ARTICLE, replace(META, word=WordLook(own, "own.docx")), None)
    assert opened(data).sections[0].header.paragraphs[0].text == "Х агенттігі: Тақырып (Айгүл, 13.06.2018)"


def test_tables_and_pictures_fit_the_templates_own_page(own: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png(3000, 30))
    document = Document(blocks=(Image(source="a.png"), Table(rows=((Cell("а"), Cell("б")),))))
    word = opened(export_word(document, ExportMeta(media=tmp_path, word=WordLook(own, "o")), None))
    section = word.sections[0]
    width = section.page_width - section.left_margin - section.right_margin
    assert abs(word.inline_shapes[0].width - width) < 1000
    assert sum(column.width for column in word.tables[0].columns) <= width


def test_lists_stand_beside_those_of_the_template(own: bytes) -> None:
    data = export_word(ARTICLE, replace(META, word=WordLook(own, "own.docx")), None)
    root = opened(data).part.numbering_part.element
    numbers = [num.numId for num in root.num_lst]
    assert len(numbers) == len(set(numbers))
    tags = [child.tag.rpartition("}")[2] for child in root]
    assert tags == sorted(tags)  # the schema wants every abstractNum before every num
    item = next(p for p in opened(data).paragraphs if p.text == "бір")
    assert item._p.pPr.numPr.numId.val in numbers


def test_a_template_without_numbering_and_properties_gets_them() -> None:
    data = template_without({"word/numbering.xml", "docProps/core.xml"})
    word = opened(export_word(ARTICLE, replace(META, word=WordLook(data, "lean.docx")), NOTICE))
    assert word.core_properties.title == "Тақырып"
    assert word.part.numbering_part.element.num_lst


def template_without(gone: set[str]) -> bytes:
    """The house's template without some parts, and without a word about them."""
    import re

    from resources import path as resource_path

    house = resource_path("templates", "word", "house.docx").read_bytes()
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(house)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            text = source.read(name).decode()
            for part in gone:
                last = part.rpartition("/")[2]
                text = re.sub(rf'<(Override|Relationship)\b[^>]*{re.escape(last)}"[^>]*/>', "", text)
            if name not in gone:
                target.writestr(name, text)
    return buffer.getvalue()


def test_what_nobody_changes_is_copied_as_it_is(own: bytes) -> None:
    data = export_word(ARTICLE, replace(META, word=WordLook(own, "own.docx")), NOTICE)
    with zipfile.ZipFile(io.BytesIO(own)) as source, zipfile.ZipFile(io.BytesIO(data)) as target:
        assert target.testzip() is None
        assert target.read("word/theme/theme1.xml") == source.read("word/theme/theme1.xml")
        assert set(source.namelist()) <= set(target.namelist())


def test_the_notice_can_stand_in_the_footer(own: bytes) -> None:
    look = WordLook(notice="footer")
    data = export_word(ARTICLE, replace(META, word=look), NOTICE)
    word = opened(data)
    assert all(NOTICE.text not in paragraph.text for paragraph in word.paragraphs)
    first = word.sections[0].footer.paragraphs[0]
    assert (first.text, first.style.name) == (NOTICE.text, "Notice")
    assert [link.address for link in first.hyperlinks] == [NOTICE.link]
    assert xml(data, "word/footer1.xml").count("<w:hyperlink ") == 1
    # a template without a footer keeps it at the end: a notice is never lost
    bare = opened(export_word(ARTICLE, replace(META, word=WordLook(own, "own.docx", notice="footer")), NOTICE))
    assert bare.paragraphs[-1].text == NOTICE.text


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda data: repacked(data, MAIN, b"ms-word.document.macroEnabled.main+xml"), "macros"),
        (lambda data: repacked(data, b"<w:body>", b"<w:nobody>"), ""),
        (lambda data: data[: len(data) // 2], "damaged"),
        (lambda data: data + bytes(9 * 1024 * 1024), "8 MB"),
    ],
)
def test_what_cannot_serve_is_said(own: bytes, tmp_path: Path, spoil: Any, reason: str) -> None:
    path = tmp_path / "own.docx"
    path.write_bytes(spoil(own))
    with pytest.raises(UserMistake) as caught:
        read_template(path)
    assert caught.value.code == "template_unusable"
    assert reason in caught.value.message


def test_a_look_comes_back_from_the_settings(own: bytes) -> None:
    look = WordLook(own, "own.docx", {"headline": "Тақырып стилі"}, "footer")
    assert WordLook.from_json(look.to_json()) == look
    assert WordLook.from_json({"styles": {"no_role": "x"}, "notice": "nowhere"}) == WordLook()


# What the body holds --------------------------------------------------------------------------------------------------


def test_merged_cells_are_merged_in_word_too() -> None:
    rows = (
        (Cell("Көрсеткіш", rows=2), Cell("Жыл", columns=2), COVERED),
        (COVERED, Cell("2025"), Cell("2026")),
        (Cell("Барлығы", columns=3), COVERED, COVERED),
    )
    word = opened(export_word(Document(blocks=(Table(rows=rows, header_rows=2),)), META, None))
    table = word.tables[0]
    texts = [[cell.text for cell in row.cells] for row in table.rows]
    assert texts == [["Көрсеткіш", "Жыл", "Жыл"], ["Көрсеткіш", "2025", "2026"], ["Барлығы"] * 3]
    assert sum(text.count("Көрсеткіш") for text in xml_texts(word)) == 1


def xml_texts(word: Any) -> list[str]:
    return [node.text or "" for node in word.element.body.iter() if node.tag.endswith("}t")]


def test_an_article_in_arabic_script_runs_from_right_to_left_with_its_tables() -> None:
    document = Document(
        script="arabic",
        headline="تاقىرىپ",
        dateline=Dateline("استانا", "13", "KT"),
        blocks=(
            Paragraph(content="Google الەم"),
            Paragraph(content="Новости", language="ru"),
            Table(rows=((Cell("ا"), Cell("1")),)),
        ),
    )
    data = export_word(document, META, None)
    headline, first, russian = (p._p.xml for p in opened(data).paragraphs[:3])
    assert ["<w:bidi/>" in one for one in (headline, first, russian)] == [True, True, False]
    assert "<w:bidiVisual/>" in xml(data)


def test_words_from_right_to_left_are_runs_of_their_own() -> None:
    paragraphs = (
        Paragraph(content="Ол «سالەم، الەم» деді 2026"),
        Paragraph(content="قازاقستان حالقى kz", language="kk-Arab"),
    )
    data = export_word(Document(blocks=paragraphs), META, None)
    text = xml(data)
    first, second = (p._p.xml for p in opened(data).paragraphs)
    assert "<w:bidi/>" not in first
    assert "<w:bidi/>" in second
    assert first.count("<w:rtl/>") == second.count("<w:rtl/>") == 1
    assert 'w:lang w:val="kk-Arab" w:bidi="ar-SA"' in text
    assert [p.text for p in opened(data).paragraphs] == [block.content for block in paragraphs]


@pytest.mark.parametrize(("tag", "shown"), [("de", "de-DE"), ("zh", "zh-CN"), ("en-US", "en-US"), ("x y", "kk-KZ")])
def test_a_run_keeps_the_language_that_it_is_marked_with(tag: str, shown: str) -> None:
    from editor.articles.document import Mark

    block = Paragraph(content="Guten Tag", marks=(Mark(0, 9, "language", tag),))
    assert f'<w:lang w:val="{shown}"/>' in xml(export_word(Document(blocks=(block,)), META, None))


# Several articles -----------------------------------------------------------------------------------------------------


def day(count: int = 3) -> list[Piece]:
    return [
        Piece(replace(ARTICLE, headline=f"{n}-мақала"), replace(META, keywords=(f"т{n}",)), NOTICE)
        for n in range(count)
    ]


def test_a_day_is_one_file_with_a_table_of_contents() -> None:
    data = export_word_file(day(), "2018 жылғы 13 маусым", WordLook())
    word = opened(data)
    shown = [(p.style.name, p.text.split("\t")[0]) for p in word.paragraphs if p.style.name.lower().startswith("toc")]
    assert shown == [("TOC Heading", "2018 жылғы 13 маусым"), *(("toc 1", f"{n}-мақала") for n in range(3))]
    text = xml(data)
    anchors = [part.split('"')[0] for part in text.split('w:anchor="')[1:]]
    assert len(set(anchors)) == 3
    for anchor in anchors:
        assert f'w:name="{anchor}"' in text
        assert f"PAGEREF {anchor} " in text
    assert text.count("<w:pageBreakBefore/>") == 3
    assert text.count('w:fldCharType="begin"') == text.count('w:fldCharType="end"') == 4
    assert [p.text for p in word.paragraphs].count(NOTICE.text) == 3
    assert word.core_properties.title == "2018 жылғы 13 маусым"
    assert word.core_properties.keywords == "т0, т1, т2"
    assert word.sections[0].header.paragraphs[0].text == "Х агенттігі\t2018 жылғы 13 маусым"


def test_lists_of_each_article_begin_at_one() -> None:
    items = tuple(ListItem(content=f"{n}", ordered=True) for n in range(2))
    pieces = [Piece(Document(headline="T", blocks=items), META, None) for _ in range(2)]
    word = opened(export_word_file(pieces, "D", WordLook()))
    ids = [p._p.pPr.numPr.numId.val for p in word.paragraphs if p._p.pPr is not None and p._p.pPr.numPr is not None]
    assert ids[0] == ids[1] != ids[2] == ids[3]


def test_headings_of_an_article_stand_below_its_headline() -> None:
    pieces = [Piece(Document(headline="T", blocks=(Heading(content="Б", level=2),)), META, None)]
    word = opened(export_word_file(pieces, "D", WordLook()))
    assert next(p for p in word.paragraphs if p.text == "Б").style.name == "Heading 2"


def test_an_export_of_many_says_how_far_it_is_and_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []
    export_word_file(day(), "D", WordLook(), lambda done, of: told.append((done, of)))
    assert told == [(0, 3), (1, 3), (2, 3)]

    def stop(done: int, _of: int) -> None:
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_word_file(day(), "D", WordLook(), stop)
