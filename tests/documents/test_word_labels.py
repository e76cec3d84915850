"""Words in the numbers of Word's lists and headings: they stand as text, and all others count as Word counts."""

from __future__ import annotations

import pytest

from editor.articles.document import Heading, ListItem, Mark, Paragraph
from editor.documents.imported import Imported, Source
from editor.documents.plain_text import plain_text
from editor.documents.word_labels import written
from editor.documents.word_reading import WordImporter
from tests.documents import word_files as wf

_NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def level(depth: int, text: str, form: str = "decimal", more: str = '<w:start w:val="1"/>') -> str:
    return f'<w:lvl w:ilvl="{depth}">{more}<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'


def numbering(*levels: str, lists: str = "") -> str:
    shape = f'<w:abstractNum w:abstractNumId="1">{"".join(levels)}</w:abstractNum>'
    return f'{shape}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>{lists}'


def imported(monkeypatch: pytest.MonkeyPatch, lists: str, *body: str) -> Imported:
    monkeypatch.setattr(wf, "NUMBERING", lists)
    data = wf.word_file(wf.paragraph("Тақырып жолы", style="t"), *body)
    return WordImporter().read(Source("a.docx", data, "kk"))


def shown(read: Imported) -> list[str]:
    return [line for line in plain_text(read.document).splitlines()[1:] if line]


def test_words_of_a_number_stand_before_the_paragraph(monkeypatch: pytest.MonkeyPatch) -> None:
    lists = numbering(level(0, "%1-тарау."), level(1, "Приложение %1.%2", "russianUpper"), level(2, "%3)"))
    bold = wf.paragraph(
        wf.run("қалың", "<w:b/>"), properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    )
    read = imported(monkeypatch, lists, wf.item("Бірінші", 1), wf.item("ішкі", 1, 1), wf.item("тармақ", 1, 2), bold)
    assert shown(read) == ["1-тарау. Бірінші", "Приложение 1.А ішкі", "    1. тармақ", "2-тарау. қалың"]
    blocks = read.document.blocks
    assert [type(block) for block in blocks] == [Paragraph, Paragraph, ListItem, Paragraph]
    assert isinstance(blocks[3], Paragraph)
    assert blocks[3].marks == (Mark(9, 14, "bold"),)


def test_a_heading_keeps_the_words_of_its_number_and_a_bare_one_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    lists = numbering(level(0, "Глава %1.", "upperRoman"), level(1, "%1.%2"))
    numbered = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr>'
    body = [wf.paragraph(text, style="1", properties=numbered.format(at)) for text, at in (("Бір", 0), ("Екі", 0))]
    read = imported(monkeypatch, lists, *body)
    assert [(type(block), block.text) for block in read.document.blocks] == [
        (Heading, "Глава I. Бір"),
        (Heading, "Глава II. Екі"),
    ]
    assert read.changed == []
    bare = imported(monkeypatch, lists, wf.paragraph("Үш", style="1", properties=numbered.format(1)))
    assert bare.document.text == "Үш"
    assert bare.changed == ["the numbers that Word puts before headings are not taken"]


def test_a_legal_level_writes_all_numbers_as_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    legal = '<w:start w:val="1"/><w:isLgl/>'
    lists = numbering(level(0, "Article %1.", "upperRoman"), level(1, "Section %1.%2", "decimalZero", legal))
    assert shown(imported(monkeypatch, lists, wf.item("а", 1), wf.item("ә", 1, 1))) == [
        "Article I. а",
        "Section 1.01 ә",
    ]


def test_an_empty_item_counts_and_one_that_nobody_sees_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    unseen = [wf.paragraph(properties=_NUMBERED + more) for more in ("<w:rPr><w:vanish/></w:rPr>", "<w:sectPr/>")]
    empty = wf.paragraph(properties=_NUMBERED)
    items = [wf.item("бір", 1), empty, wf.item("үш", 1), *unseen, wf.item("төрт", 1)]
    assert shown(imported(monkeypatch, numbering(level(0, "%1.")), *items)) == ["1. бір", "3. үш", "4. төрт"]
    lists = numbering(level(0, "Қосымша %1"))
    assert shown(imported(monkeypatch, lists, empty, wf.paragraph("мәтін"))) == ["Қосымша 1", "мәтін"]


def test_a_list_that_names_no_first_number_begins_at_nought(monkeypatch: pytest.MonkeyPatch) -> None:
    lists = numbering(level(0, "%1.", more=""))
    assert shown(imported(monkeypatch, lists, wf.item("нөл", 1), wf.item("бір", 1))) == ["0. нөл", "1. бір"]


def test_a_list_by_a_numbering_style_begins_again_where_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    style = f'<w:style w:type="numbering" w:styleId="ns"><w:name w:val="Санау"/><w:pPr>{_NUMBERED}</w:pPr></w:style>'
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    lists = numbering(
        level(0, "%1."),
        lists='<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="ns"/></w:abstractNum>'
        '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
        f'<w:num w:numId="3"><w:abstractNumId w:val="2"/>{again}</w:num>',
    )
    data = wf.word_file
    monkeypatch.setattr(wf, "word_file", lambda *body: data(*body, styles=wf.STYLES + style))
    items = [wf.item("а", 2), wf.item("ә", 2), wf.paragraph("ара"), wf.item("б", 3), wf.item("в", 2)]
    assert shown(imported(monkeypatch, lists, *items)) == ["1. а", "2. ә", "ара", "1. б", "2. в"]


@pytest.mark.parametrize(
    ("number", "form", "text"),
    [
        (4, "lowerRoman", "iv"),
        (1999, "upperRoman", "MCMXCIX"),
        (0, "lowerRoman", "0"),
        (3, "lowerLetter", "c"),
        (28, "upperLetter", "BB"),
        (1, "russianLower", "а"),
        (29, "russianUpper", "АА"),
        (7, "decimalZero", "07"),
        (12, "decimal", "12"),
        (5, "none", ""),
        (5, "hebrew1", "5"),
        (10**9, "upperLetter", "L" * 30),
    ],
)
def test_a_number_is_written_in_its_form(number: int, form: str, text: str) -> None:
    assert written(number, form) == text
