"""Content controls of Word: what nobody has filled in is no text, and what is tied to a value shows that value."""

from __future__ import annotations

import pytest

from editor.documents.imported import Imported, Source
from editor.documents.word_reading import WordImporter
from editor.errors import UserMistake
from tests.documents import word_files as wf

_CORE = "{6c3c8bc8-f283-45ae-878a-bab7291924a1}"
_OWN = "{11111111-2222-3333-4444-555555555555}"
_DC = "http://purl.org/dc/elements/1.1/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TITLE = f'<p:coreProperties xmlns:p="{_PACKAGE}/metadata/core-properties" xmlns:dc="{_DC}">'
_PROPERTIES = {
    "docProps/core.xml": f"{_TITLE}<dc:title>Басқа атау</dc:title></p:coreProperties>".encode(),
    "customXml/item1.xml": '<о xmlns="urn:own"><жол а="екі">бір</жол><жол>үш</жол><бос/></о>'.encode(),
    "customXml/_rels/item1.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r" Target="itemProps1.xml"'
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps"/></Relationships>'
    ).encode(),
    "customXml/itemProps1.xml": (
        f'<d:datastoreItem d:itemID="{_OWN}" xmlns:d="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>'
    ).encode(),
}
_CHOICE = '<w:dropDownList><w:listItem w:displayText="1-ші" w:value="бір"/></w:dropDownList>'
_UNFILLED = "<w:showingPlcHdr/>"


def control(inside: str, properties: str) -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def tied(path: str, store: str = _OWN, more: str = "<w:text/>", mappings: str = "xmlns:n='urn:own'") -> str:
    return f'<w:dataBinding w:prefixMappings="{mappings}" w:xpath="{path}" w:storeItemID="{store}"/>{more}'


def imported(*body: str, more: dict[str, bytes] | None = None) -> Imported:
    data = wf.word_file(wf.paragraph("Тақырып жолы", style="t"), *body, more=more or _PROPERTIES)
    return WordImporter().read(Source("a.docx", data, "kk"))


def test_words_of_a_control_that_nobody_has_filled_in_are_left_out_and_named() -> None:
    prompt = wf.run("Мәтін енгізіңіз")
    cells = wf.table(wf.row(control(wf.cell("Күнді таңдаңыз"), _UNFILLED), wf.cell("нақты")), wf.row("екі", "үш"))
    read = imported(
        wf.paragraph("Аты: ", control(prompt, _UNFILLED), wf.run("!")),
        control(wf.paragraph("Тұтас абзац"), _UNFILLED),
        wf.paragraph(control(wf.run("толтырылған"), '<w:showingPlcHdr w:val="0"/>')),
        cells,
    )
    assert read.document.text.split() == ["Аты:", "!", "толтырылған", "нақты", "екі", "үш"]
    assert read.left_out == ["form fields that nobody has filled in: “Мәтін енгізіңіз Тұтас абзац Күнді таңдаңыз”"]


def test_the_picture_that_stands_for_one_to_be_chosen_is_not_taken() -> None:
    icon = control(wf.picture("p", "белгі"), f"{_UNFILLED}<w:picture/>")
    data = wf.word_file(wf.paragraph("Сөз"), wf.paragraph(icon), pictures={"p": ("a.png", wf.png(2, 2))})
    read = WordImporter().read(Source("a.docx", data, "kk"))
    assert not read.pictures
    assert read.left_out == []


@pytest.mark.parametrize(
    ("properties", "shown"),
    [
        (tied("/p:coreProperties[1]/dc:title[1]", _CORE, mappings=_TITLE[18:-1].replace('"', "'")), "Басқа атау"),
        (tied("/n:о[1]/n:жол[1]"), "бір"),
        (tied("/n:о/n:жол[2]") + _UNFILLED, "үш"),
        (tied("/n:о/n:жол[1]/@а"), "екі"),
        (tied("/n:о/n:жол", more=_CHOICE), "1-ші"),
        (tied("/n:о/n:бос"), "сақталған"),
        (tied("/n:о/n:жол[3]"), "сақталған"),
        (tied("/n:о/n:жол[0]"), "сақталған"),
        (tied("/n:о"), "сақталған"),
        (tied("//n:жол"), "сақталған"),
        (tied("/n:о/n:жол", store="{ЖОҚ}"), "сақталған"),
        (tied("/n:о/n:жол", more="<w:date/>"), "сақталған"),
    ],
)  # fmt: skip
def test_a_control_shows_the_value_that_it_is_tied_to(properties: str, shown: str) -> None:
    read = imported(wf.paragraph("Мұнда ", control(wf.run("сақтал") + wf.run("ған"), properties), wf.run(" тұр")))
    assert read.document.text == f"Мұнда {shown} тұр"
    assert read.left_out == []


def test_a_damaged_store_of_values_leaves_the_words_that_were_saved() -> None:
    held = wf.paragraph(control(wf.run("сақталған"), tied("/n:о/n:жол")))
    read = imported(held, more={**_PROPERTIES, "customXml/item1.xml": b"<a"})
    assert read.document.text == "сақталған"


def test_a_form_that_nobody_has_filled_in_says_where_its_words_are() -> None:
    with pytest.raises(UserMistake) as caught:
        WordImporter().read(Source("a.docx", wf.word_file(control(wf.paragraph("Енгізіңіз"), _UNFILLED)), "kk"))
    assert caught.value.code == "no_own_text"
    with pytest.raises(UserMistake) as caught:
        WordImporter().read(Source("a.docx", wf.word_file(wf.paragraph("")), "kk"))
    assert caught.value.code == "empty_file"


def test_what_a_later_program_puts_around_words_is_seen_through_where_it_says_so() -> None:
    later = 'xmlns:x="urn:later" mc:Ignorable="x"'
    words = wf.run("ішкі сөз")
    body = f"<x:а>{words}</x:а><x:ә>{wf.run('жат')}</x:ә>"
    read = imported(f'<w:p {later} mc:ProcessContent="x:а">{wf.run("Басы ")}{body}</w:p>')
    assert read.document.text == "Басы ішкі сөз"
