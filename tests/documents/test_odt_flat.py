"""OpenDocument texts that are one XML file: read as the packed ones are, and refused where they are not safe."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from editor.articles.document import Image
from editor.documents.imported import Imported
from editor.documents.read import read_file
from editor.errors import UserMistake
from tests.documents import word_files as wf

_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
    }.items()
)
_STYLES = (
    '<office:styles><style:style style:name="Quotations" style:family="paragraph"/></office:styles>'
    '<office:automatic-styles><style:style style:name="P1" style:family="paragraph"'
    ' style:parent-style-name="Quotations"/></office:automatic-styles>'
    "<office:master-styles><style:master-page><style:header><text:p>колонтитул</text:p></style:header>"
    "</style:master-page></office:master-styles>"
)


def flat(body: str, before: str = '<?xml version="1.0" encoding="UTF-8"?>\n', kind: str = "text") -> bytes:
    mimetype = f'office:mimetype="application/vnd.oasis.opendocument.{kind}"'
    return (
        f"{before}<office:document {_NAMES} {mimetype}>{_STYLES}"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document>"
    ).encode()


def read(tmp_path: Path, data: bytes, name: str = "a.fodt") -> Imported:
    (tmp_path / name).write_bytes(data)
    return read_file(tmp_path / name, "kk")


@pytest.mark.parametrize("name", ["a.fodt", "a.xml", "a.odt", "a.docx", "a"])
def test_headings_quotes_and_headers_are_those_of_a_packed_file(tmp_path: Path, name: str) -> None:
    body = '<text:h>Тақырып</text:h><text:p text:style-name="P1">Дәйексөз.</text:p><text:p>Мәтін.</text:p>'
    imported = read(tmp_path, flat(body), name)
    assert imported.document.headline == "Тақырып"
    assert [(block.type, block.text) for block in imported.document.blocks] == [
        ("quote", "Дәйексөз."),
        ("paragraph", "Мәтін."),
    ]
    assert imported.left_out == ["page header: “колонтитул”"]


def test_a_picture_in_the_text_is_read_and_a_damaged_one_is_named(tmp_path: Path) -> None:
    def picture(data: str) -> str:
        image = f"<draw:image><office:binary-data>\n{data}\n</office:binary-data></draw:image>"
        return f"<text:p>сөз<draw:frame>{image}</draw:frame></text:p>"

    good, bad = picture(base64.encodebytes(wf.png(4, 3)).decode()), picture("AAAAA")
    imported = read(tmp_path, flat("<text:h>Тақырып</text:h>" + good + bad))
    assert [block.text for block in imported.document.blocks if not isinstance(block, Image)] == ["сөз", "сөз"]
    assert [picture.data for picture in imported.pictures] == [wf.png(4, 3)]
    assert len(imported.left_out) == 2


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (flat("<text:p>а</text:p>")[:-9], "damaged_odt"),
        (flat("<text:p>а</text:p>").replace(b"office:document", b"office:other"), "damaged_odt"),
        (flat("<text:p>а</text:p>", '<!DOCTYPE a [<!ENTITY b "c">]>'), "unsafe_archive"),
        (flat("<text:p>а</text:p>", kind="spreadsheet"), "format_not_available"),
        (flat(""), "empty_file"),
        (flat("<text:span>" * 3000 + "</text:span>" * 3000), "damaged_odt"),
    ],
    ids=["cut", "another root", "a document type", "a sheet", "no words", "without end"],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, data: bytes, code: str) -> None:
    with pytest.raises(UserMistake) as caught:
        read(tmp_path, data)
    assert caught.value.code == code
