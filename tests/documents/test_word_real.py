"""What real Word files hold: notes with signs of their own, fields that show nothing, tables in paragraphs."""

from __future__ import annotations

import pytest

from editor.articles.document import Table
from editor.documents.imported import Imported, Source
from editor.documents.word_reading import WordImporter
from editor.errors import UserMistake
from tests.documents import word_files as wf


def imported(*body: str, **parts: object) -> Imported:
    data = wf.word_file(wf.paragraph("Тақырып жолы", style="t"), *body, **parts)  # type: ignore[arg-type]  # named parts
    return WordImporter().read(Source("a.docx", data, "kk"))


def reference(number: int, after: str = "", kind: str = "footnote", properties: str = "") -> str:
    own = ' w:customMarkFollows="1"' if after else ""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:{kind}Reference{own} w:id="{number}"/>{after}</w:r>'


def form_list(result: str) -> str:
    entries = '<w:result w:val="1"/><w:listEntry w:val="үйленген"/><w:listEntry w:val="бойдақ"/>'
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>{entries}</w:ddList></w:ffData>'
        "</w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def test_a_sign_of_ones_own_gives_way_to_the_number_of_its_note() -> None:
    star, sign = "<w:t>*</w:t>", '<w:sym w:font="Symbol" w:char="F0A7"/>'
    read = imported(
        wf.paragraph("Бірінші", reference(1, star), wf.run(" сөз")),
        wf.paragraph("Екінші", reference(2, sign)),
        wf.paragraph("Жоқ", reference(9, star)),
        footnotes={1: wf.paragraph("* асты жазу"), 2: wf.paragraph(f"<w:r>{sign}</w:r>", " тағы")},
    )
    assert read.document.text.split("\n") == ["Бірінші[1] сөз", "Екінші[2]", "Жоқ*", "[1] асты жазу", "[2] тағы"]


def test_notes_that_are_deleted_or_hidden_are_named() -> None:
    taken = wf.inserted(reference(1) + "<w:r><w:delText>бар</w:delText></w:r>", "del")
    read = imported(
        wf.paragraph("Сөз", taken, reference(2, kind="endnote", properties="<w:vanish/>")),
        footnotes={1: wf.paragraph("жойылған жазу")},
        endnotes={2: wf.paragraph("жасырын жазу")},
    )
    assert read.document.text == "Сөз"
    assert read.left_out == ["hidden: “жасырын жазу”", "deleted: “бар жойылған жазу”"]


def test_a_field_that_only_sets_a_value_shows_nothing() -> None:
    read = imported(
        wf.paragraph("Бұл ", wf.field(' SET атау "мән" ', "мән"), wf.field(" ASK x ", "сұрақ"), wf.run("сөз"))
    )
    assert read.document.text == "Бұл сөз"
    assert read.left_out == ["hidden: “мән сұрақ”"]


@pytest.mark.parametrize("result", ["", wf.run("бойдақ")])
def test_what_is_chosen_in_the_list_of_a_form_stands_once(result: str) -> None:
    assert imported(wf.paragraph("Ол ", form_list(result), wf.run("."))).document.text == "Ол бойдақ."


def test_a_result_that_is_written_as_an_instruction_is_read() -> None:
    inside = '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:instrText>дүйсенбі</w:instrText></w:r>'
    field = wf.field(" DOCVARIABLE x ", "").replace('<w:r><w:fldChar w:fldCharType="separate"/></w:r>', inside)
    assert imported(wf.paragraph("Күні: ", field)).document.text == "Күні: дүйсенбі"


def test_a_table_in_a_paragraph_stands_after_it() -> None:
    inner = wf.table(wf.row("бір", "екі"), wf.row("үш", "төрт"))
    read = imported(wf.paragraph("Абзац", inner), wf.paragraph("соңы"))
    assert [block.text for block in read.document.blocks] == ["Абзац", "бір\tекі\nүш\tтөрт", "соңы"]
    assert isinstance(read.document.blocks[1], Table)


def test_words_on_both_sides_of_a_picture_in_the_line_are_not_joined() -> None:
    floating = wf.picture("p").replace("wp:inline", "wp:anchor")
    old = '<w:r><w:object><v:shape style="{}"><v:imagedata r:id="p"/></v:shape></w:object></w:r>'
    for drawn, text in (
        (wf.picture("p"), "сол оң"),
        (floating, "солоң"),
        (old.format("width:9pt"), "сол оң"),
        (old.format("position:absolute"), "солоң"),
    ):
        read = imported(wf.paragraph("сол", drawn, wf.run("оң")), pictures={"p": ("a.png", wf.png(2, 2))})
        assert read.document.blocks[0].text == text


def test_a_phonetic_guide_stands_behind_its_word() -> None:
    guide = r' EQ \* jc2 \* "Font:Noto" \* hps10 \o\ad(\s\up 9(ниппон),日本) '
    assert imported(wf.paragraph(wf.field(guide, "").replace("separate", "none"))).document.text == "日本(ниппон)"
    plain = r" EQ \o(\s\up 9(жо),\s\do 4(ғары)) "
    assert imported(wf.paragraph(wf.field(plain, "").replace("separate", "none"))).document.text == "жоғары"


def test_a_header_of_spaces_is_not_named() -> None:
    assert imported(wf.paragraph("Сөз"), header=" ").left_out == []


def test_a_part_that_is_packed_too_close_is_left_alone_where_the_text_does_not_need_it() -> None:
    large = b"\x01\0\0\0" + b"\0" * 1_000_000
    read = imported(
        wf.paragraph("Сөз", wf.picture("p", "сызба")),
        pictures={"p": ("a.emf", large)},
        more={"docProps/app.xml": b"<!DOCTYPE a>" + b" " * 11_000_000},
    )
    assert read.document.text == "Сөз"
    assert read.left_out == ["a picture that is damaged or packed too close: “сызба”"]
    with pytest.raises(UserMistake) as caught:
        imported(wf.paragraph("Сөз"), more={"word/styles.xml": b"<a>" + b" " * 11_000_000 + b"</a>"})
    assert caught.value.code == "unsafe_archive"
    assert "paste" in caught.value.hint


def test_a_link_that_leads_to_no_web_address_is_said() -> None:
    links = {"a": "https://qalam.kz/", "b": "file:///C:/құжат.docx", "c": "басқа.docx"}
    linked = [f'<w:hyperlink r:id="{key}">{wf.run(key)}</w:hyperlink>' for key in links]
    inside = f'<w:hyperlink w:anchor="бөлім">{wf.run("d")}</w:hyperlink>'
    read = imported(wf.paragraph(*linked, inside), links=links)
    assert read.document.text == "abcd"
    assert read.changed == ["links to no web address, kept as words: 2"]


def test_a_paragraph_below_items_is_no_headline() -> None:
    def headline(*body: str) -> tuple[str, str]:
        document = WordImporter().read(Source("a.docx", wf.word_file(*body), "kk")).document
        return document.headline, document.text

    assert headline(wf.item("бірінші", 1), wf.paragraph("жалғасы")) == ("", "бірінші\nжалғасы")
    assert headline(wf.item("бірінші", 1), wf.paragraph("Атауы", style="1")) == ("Атауы", "бірінші")
    assert headline(wf.paragraph("Атауы"), wf.item("бірінші", 1)) == ("Атауы", "бірінші")


def test_words_that_stand_in_each_of_the_cells_that_became_one_stand_once() -> None:
    below, above = (
        wf.cell("Атауы", properties="<w:vMerge/>"),
        wf.cell("Атауы", properties='<w:vMerge w:val="restart"/>'),
    )
    other = wf.cell("басқа", properties="<w:vMerge/>")
    (table,) = imported(wf.table(wf.row(above, "бір"), wf.row(below, "екі"), wf.row(other, "үш"))).document.blocks
    assert isinstance(table, Table)
    assert table.rows[0][0].content == "Атауы басқа"
    assert table.rows[0][0].rows == 3
