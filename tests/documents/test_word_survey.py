"""A look read for people: what each part becomes in a template, and how its style looks on paper."""

from __future__ import annotations

from typing import Any

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.documents.word_look import ROLES, WordLook
from editor.documents.word_sample import sample_words, write_sample
from editor.documents.word_survey import survey, wished
from editor.errors import UserMistake
from tests.documents.test_word import opened, xml
from tests.documents.test_word_template import repacked, saved


def styled(**values: Any) -> bytes:
    """A template with a style «Подводка» based on «Основа», both of our own."""
    word = docx.Document()
    base = word.styles.add_style("Основа", WD_STYLE_TYPE.PARAGRAPH)
    base.base_style = word.styles["Normal"]
    base.font.name, base.font.size, base.font.bold = "Verdana", Pt(14), True
    base.font.color.rgb = RGBColor(0x12, 0x34, 0x56)
    lead = word.styles.add_style("Подводка", WD_STYLE_TYPE.PARAGRAPH)
    lead.base_style = base
    lead.font.italic = True
    shape = lead.paragraph_format
    shape.left_indent, shape.first_line_indent, shape.space_after = Mm(10), Pt(-9), Pt(7)
    shape.alignment, shape.line_spacing = WD_ALIGN_PARAGRAPH.JUSTIFY, 1.5
    for name, value in values.items():
        lead.element.get_or_add_pPr().find(qn("w:ind")).set(qn(f"w:{name}"), value)
    return saved(word)


def test_a_style_takes_what_it_does_not_say_from_the_one_that_it_is_based_on() -> None:
    look = survey(WordLook(styled(), "own.docx", {"lead": "подводка"})).by_key["lead"]
    assert look.style is not None
    assert (look.style.name, look.is_missing) == ("Подводка", False)
    shown = look.look
    assert (shown.font, shown.size, shown.bold, shown.italic, shown.color) == ("Verdana", 14, True, True, "#123456")
    assert (round(shown.left), shown.first, shown.after) == (28, -9, 7)
    assert (shown.align, shown.line) == ("justify", 1.5)


def test_fonts_of_the_theme_and_lines_around_are_found() -> None:
    found = survey(WordLook(saved(docx.Document()), "own.docx")).by_key
    assert found["headline"].look.font == "Calibri"
    assert found["headline"].look.edges == {"bottom": "#4f81bd"}
    assert set(found["table"].look.edges) == {"top", "left", "bottom", "right"}


def test_a_chosen_style_that_the_template_has_not_is_called_missing() -> None:
    found = survey(WordLook(b"", "", {"lead": "Подводка", "link": "Title", "quote": "QUOTE"})).by_key
    assert [key for key, one in found.items() if one.is_missing] == ["lead", "link"]
    assert found["lead"].style is not None
    assert found["lead"].style.name == "Lead"


def test_styles_are_offered_by_kind_in_the_alphabets_order() -> None:
    names = survey(WordLook()).names
    assert {"Lead", "Quote Speaker"} <= set(names["paragraph"])
    assert "Hyperlink" in names["character"]
    assert list(names["paragraph"]) == sorted(names["paragraph"], key=str.casefold)


@pytest.mark.parametrize(
    ("key", "name", "code"),
    [
        ("leed", "Title", "word_role_unknown"),
        ("lead", "Нет", "word_style_missing"),
        ("lead", "Hyperlink", "word_style_missing"),
    ],
)
def test_a_wish_that_cannot_be_is_refused(key: str, name: str, code: str) -> None:
    with pytest.raises(UserMistake) as caught:
        wished(WordLook(), key, name)
    assert caught.value.code == code
    assert caught.value.hint


def test_a_wish_is_written_as_the_template_writes_it_and_taken_back() -> None:
    look = wished(WordLook(), "lead", "QUOTE")
    assert look.styles == {"lead": "Quote"}
    assert wished(look, "lead", "").styles == {}


@settings(max_examples=30, deadline=None)  # a whole template each time
@given(st.text(alphabet="0123456789.-ptcminfae+ ", max_size=8))
def test_whatever_a_template_gives_for_a_measure_the_look_is_a_finite_one(text: str) -> None:
    look = survey(WordLook(styled(left=text, hanging=text), "own.docx", {"lead": "Подводка"})).by_key["lead"].look
    assert abs(look.left) < 10_000
    assert abs(look.first) < 10_000


def test_a_style_that_is_based_on_itself_is_read_once() -> None:
    plain = styled()
    turned = repacked(plain, b'<w:basedOn w:val="Normal"/>', b'<w:basedOn w:val="Title"/>')
    assert survey(WordLook(turned, "own.docx")).by_key["headline"].look.size == 26


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_sample_has_every_part_of_an_article(language: str) -> None:
    used = set()
    for together in (False, True):
        data = write_sample(WordLook(), language, "Қала ақпарат", together=together)
        word, text = opened(data), xml(data, "word/document.xml")
        cells = [cell for table in word.tables for row in table.rows for cell in row.cells]
        paragraphs = [*word.paragraphs, *(paragraph for cell in cells for paragraph in cell.paragraphs)]
        used |= {one.style.name for one in (*paragraphs, *word.tables)}
        used |= {name for name in ("Dateline", "Hyperlink") if f'<w:rStyle w:val="{name}"/>' in text}
    lower = {name.lower() for name in used}
    assert [role.key for role in ROLES if not any(name.lower() in lower for name in role.names)] == []


def test_the_samples_have_the_same_parts_in_every_language() -> None:
    assert sample_words("kk").keys() == sample_words("ru").keys() == sample_words("en").keys()
    assert sample_words("de") == sample_words("en")


def test_a_sample_is_written_in_the_newsrooms_own_look() -> None:
    look = WordLook(styled(), "own.docx", {"lead": "Подводка"}, "footer")
    word = opened(write_sample(look, "ru", "Қала"))
    assert word.paragraphs[1].style.name == "Подводка"
