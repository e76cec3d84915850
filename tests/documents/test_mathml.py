"""Formulas of OpenDocument texts, in MathML: on one line, in the order in which they are read."""

from __future__ import annotations

import pytest
from lxml import etree

from editor.documents.mathml import line_of
from tests.documents.test_odt_reading import p, read, texts


@pytest.mark.parametrize(
    ("inside", "line"),
    [
        ("<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>", "E=mc^2"),
        ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>", "(a+b)/c"),
        ("<msub><mi>a</mi><mn>0</mn></msub><msubsup><mi>b</mi><mn>1</mn><mi>n</mi></msubsup>", "a₀b₁^n"),
        ("<munderover><mo>∑</mo><mrow><mi>k</mi><mo>=</mo><mn>0</mn></mrow><mi>n</mi></munderover>", "∑_(k=0)^n"),
        ("<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt><mroot><mi>y</mi><mn>3</mn></mroot>", "√(x+1)3√y"),
        ('<mfenced open="[" close="]" separators=";"><mi>x</mi><mi>y</mi></mfenced>', "[x;y]"),
        ("<mtable><mtr><mtd><mi>x</mi></mtd><mtd><mi>y</mi></mtd></mtr><mtr><mtd>z</mtd></mtr></mtable>", "x, y; "),
        ("<mi>i</mi><mi>sin</mi><mi>x</mi><mo>+</mo><mn>2</mn><mi>y</mi>", "i sin x+2y"),
        ("<semantics><mi>x</mi><annotation>x over y</annotation></semantics>", "x"),
        ("<mfrac><mi>a</mi></mfrac><msup/><msqrt/>", "a/()√()"),
    ],
)  # fmt: skip
def test_a_formula_is_written_on_one_line(inside: str, line: str) -> None:
    assert line_of(etree.fromstring(f'<math xmlns="http://www.w3.org/1998/Math/MathML">{inside}</math>')) == line


def test_a_formula_nested_beyond_all_reason_keeps_its_signs() -> None:
    deep = etree.fromstring("<math>" + "<mfrac>" * 200 + "<mi>x</mi><mn>2</mn>" + "</mfrac>" * 200 + "</math>")
    assert line_of(deep) == "x 2"


def test_a_formula_stands_where_it_is_shown_and_another_object_is_its_picture() -> None:
    def frame(name: str) -> str:
        return (
            f'<draw:frame text:anchor-type="as-char"><draw:object xlink:href="./{name}"/>'
            f'<draw:image xlink:href="./ObjectReplacements/{name}"/></draw:frame>'
        )

    parts = {
        "F/content.xml": b"<math><mi>x</mi></math>",
        "C/content.xml": b"<chart/>",
        "O/content.xml": b"<!DOCTYPE a><math/>",
    }
    imported = read(p(f"a{frame('F')}b"), p(f"c{frame('C')}"), p(f"d{frame('O')}"), more=parts)
    assert texts(imported) == ["a x b", "c", "d"]
    assert len(imported.left_out) == 2
