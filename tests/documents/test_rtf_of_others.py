"""Rich text as other programs and old Words write it: what was lost or turned into other letters once."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.articles.document import Heading, Table
from editor.documents.read import read_file
from editor.documents.rtf_reading import read_rtf

_FONTS = rb"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset2 Symbol;}}"
_STYLES = rb"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s15 toc 1;}{\s16 Contents Heading;}}"


def _texts(body: bytes, head: bytes = rb"\ansi\ansicpg1252\deff0") -> list[str]:
    read = read_rtf(rb"{\rtf1" + head + _FONTS + _STYLES + body + b"}")
    return [piece.block.text for piece in read.pieces]


def test_the_font_that_holds_where_none_is_named_tells_the_letters() -> None:
    words = "сөз".replace("ө", "о").encode("cp1251")
    escaped = b"".join(b"\\'%02x" % byte for byte in words)
    assert _texts(rb"\pard " + escaped + rb"\f0  \'e9 \plain " + escaped + rb"\par", rb"\ansi\deff1") == ["соз é соз"]


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        (rb"\pard one{\deleted\par}two\par three\par", ["onetwo", "three"]),
        (rb"\pard\dropcapli2\dropcapt1 B\par\pard ig\par", ["Big"]),
        (rb'\pard a {\field{\*\fldinst SYMBOL 183 \\f "Symbol"}{\fldrslt\f2\fs22}} b\par', ["a • b"]),
        (rb"\pard a {\field{\*\fldinst SYMBOL 183 \\f Symbol}{\fldrslt x}} b\par", ["a x b"]),
        (rb"\pard a{\*\do\dobxcolumn\dptxbx{\dptxbxtext\pard box\par}}b\par c\par", ["ab", "box", "c"]),
        (rb"\pard a{\shprslt{\*\do{\dptxbxtext\pard box\par}}}b\par", ["ab"]),
        (
            rb"\pard a {\mmath{\*\moMath{\mf{\mfPr{\mctrlPr x}}{\mnum{\mr 1}}{\mden{\mr 2}}}{\mr +c}}}{\mmathPict y} b",
            ["a 1/2+c b"],
        ),
        (rb"\pard {\field{\*\fldinst HYPERLINK x}{\fldrslt \*\cs12\ul link}} end\par", ["link end"]),
        (rb"\pard a{\*\annotation one\par two\row}b{\header x\par y\cell\row\par}\par c\par", ["ab", "c"]),
        (rb"\pard a{\field{\*\fldinst QUOTE x\par y}{\fldrslt b\par c}}\par", ["ab", "c"]),
        (
            rb'\pard a {\field{\*\fldinst EQ \\* jc2 \\* "Font:MS Mincho" \\* hps10 \\o\\ad(\\s\\up 9(kan),han)}'
            rb"{\fldrslt}} b\par",
            ["a han(kan) b"],
        ),
        (rb"\pard\f1\cchs238 \'e6\f1 \'e6\f1\cchs238 \'e6\plain\f1 \'e6\par", ["ćжćж"]),
    ],
    ids=[
        "a paragraph's end was deleted",
        "a drop cap",
        "a sign",
        "a sign with a result",
        "a box of 1995",
        "a box that stands twice",
        "a formula",
        "a star where it says nothing",
        "paragraphs of a comment and of a header",
        "an instruction of two paragraphs",
        "how a word is read",
        "letters of another code page than their font's",
    ],
)
def test_words_are_those_that_word_shows(body: bytes, texts: list[str]) -> None:
    assert _texts(body) == texts


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        (b"Arial CE", "ć"),
        (b"Times New Roman Cyr", "ж"),
        (b"Arial Greek", "ζ"),
        (b"Arial Tur", "æ"),
        (b"Arial Baltic", "ę"),
        (b"Arial Cyrus", "æ"),
    ],
)
def test_a_font_without_a_number_tells_its_letters_by_its_name(name: bytes, letter: str) -> None:
    data = rb"{\rtf1\ansi{\fonttbl{\f0 " + name + rb";}}\pard\f0 \'e6\par}"
    assert [piece.block.text for piece in read_rtf(data).pieces] == [letter]


@pytest.mark.parametrize(
    ("formula", "line"),
    [
        (rb"{\mf{\mfPr{\mctrlPr x}}{\mnum{\mr\mscr0\msty2 a+b}}{\mden{\mr c}}}", "(a+b)/c"),
        (rb"{\md{\mdPr{\mbegChr [}{\msepChr ;}{\mendChr ]}}{\me{\mr x}}{\me{\mr y}}}{\mr z}", "[x;y]z"),
        (rb"{\mnary{\mnaryPr{\mchr \u8721\'3f}}{\msub{\mr k=0}}{\msup{\mr n}}{\me{\mr k}}}", "∑_(k=0)^n k"),
        (rb"{\meqArr{\me{\mr x=1}}{\me{\mr y=2}}}", "x=1; y=2"),
        (rb"{\mm{\mmr{\me{\mr 1}}{\me{\mr 2}}}{\mmr{\me{\mr 3}}{\me{\mr 4}}}}", "1, 2; 3, 4"),
        (rb"{\mfunc{\mfName{\mlimLow{\me{\mr lim}}{\mlim{\mr x}}}}{\me{\mr y}}}", "lim_x y"),
        (rb"{\macc{\maccPr{\mchr \u180?}{\mctrlPr c}}{\me{\mr a}}}", "a"),
        (rb"{\macc{\maccPr{\mchr \u774?}}{\me{\mr a}}}", "ă"),
        (rb"{\md{\mdPr{\mbegChr \u0?[}}{\me{\mr a\u0?\~b}}}", "[a\u00a0b)"),
        (rb"{\mrad{\mdeg}{\me{\mr x+1}}}", "√(x+1)"),
    ],
)
def test_a_formula_stands_on_one_line_as_one_of_a_word_file(formula: bytes, line: str) -> None:
    body = rb"\pard a {\mmath{\*\moMathPara{\*\moMathParaPr{\mjc1}}{\*\moMath" + formula + rb"}}} b{\mmathPict c}\par"
    assert _texts(body) == [f"a {line} b"]


def test_a_formula_without_end_keeps_its_words() -> None:
    depth = 400
    deep = rb"{\mf{\mnum" * (depth // 2) + rb"{\mr x}" + b"}}" * (depth // 2)
    (text,) = _texts(rb"\pard a {\mmath{\*\moMath" + deep + rb"}} b\par")
    assert "x" in text
    assert text.endswith(" b")


def test_a_lost_bracket_in_the_head_costs_no_words() -> None:
    data = rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\stylesheet{\s0 Normal;}{\s1 Body\sectd\pard one\par two\par}"
    assert [piece.block.text for piece in read_rtf(data).pieces] == ["one", "two"]


def test_a_property_of_a_shape_that_opens_no_group_costs_no_words() -> None:
    assert _texts(rb"\pard a\sp b\sn c\sv d{\*\sp x}{\sv y}\par") == ["abcd"]


def test_a_paragraph_below_a_list_is_no_headline(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    path.write_bytes(rb"{\rtf1\ansi\pard\fi-360\li720 1.\tab one\par\pard End.\par}")
    document = read_file(path, "en").document
    assert (document.headline, [block.text for block in document.blocks]) == ("", ["one", "End."])


def test_a_file_of_a_table_of_contents_alone_is_read_for_it() -> None:
    read = read_rtf(rb"{\rtf1\ansi" + _STYLES + rb"\pard\s15 One\tab 3\par Two\tab 8\par}")
    assert [piece.block.text for piece in read.pieces] == ["One\t3", "Two\t8"]
    assert read.left_out == []


def test_a_table_in_a_cell_is_parted_by_single_spaces() -> None:
    body = (
        rb"\trowd\cellx2000\cellx4000\pard\intbl\itap1 out \par\pard\intbl\itap2 n1\nestcell{\nonesttables\par} n2"
        rb"\nestcell{\*\nesttableprops\trowd\cellx500\cellx1000\nestrow}\pard\intbl end\cell\pard\intbl x\cell\row"
    )
    (piece,) = read_rtf(rb"{\rtf1\ansi" + body + b"}").pieces
    assert isinstance(piece.block, Table)
    assert [cell.content for cell in piece.block.rows[0]] == ["out n1 n2 end", "x"]


def test_a_table_of_contents_is_left_out_and_named() -> None:
    body = rb"\pard\s16 Contents\par\pard\s15 Part\tab 3\par\pard\s1 Part\par\pard\s0 Text.\par"
    read = read_rtf(rb"{\rtf1\ansi" + _FONTS + _STYLES + body + b"}")
    assert [(type(piece.block) is Heading, piece.block.text) for piece in read.pieces] == [
        (True, "Part"),
        (False, "Text."),
    ]
    assert read.left_out == ["table of contents: “Contents Part 3”"]
