"""Rich text files of Windows, LibreOffice and macOS, and of programs that know less: words, structure, code pages."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow

from editor.articles.document import ListItem
from editor.documents import Imported, read_file
from editor.errors import UserMistake
from tests.documents.test_clipboard import line
from tests.documents.word_files import png


def read(folder: Path, data: bytes) -> Imported:
    file = folder / "хабар.rtf"
    file.write_bytes(data)
    return read_file(file)


def outline(imported: Imported) -> list[str]:
    return [line(block) for block in imported.document.blocks]


def hexed(text: str, codec: str) -> bytes:
    """Letters as Word writes those of a code page."""
    return b"".join(b"\\'%02x" % byte if byte >= 0x80 else bytes([byte]) for byte in text.encode(codec))


def escaped(text: str) -> bytes:
    """Letters as Unicode escapes, each with a question mark for readers that know none."""
    return b"".join(b"\\u%d?" % (ord(c) - 65536 * (ord(c) > 32767)) if ord(c) > 127 else c.encode() for c in text)


def test_a_windows_file_mixes_its_code_page_with_escapes_for_kazakh_letters(tmp_path: Path) -> None:
    def windows(text: str) -> bytes:
        return b"".join(escaped(c) if c in "әғқңөұүһіӘҒҚҢӨҰҮҺІ" else hexed(c, "cp1251") for c in text)

    data = b"{\\rtf1\\ansi\\ansicpg1251\\deff0\\uc1{\\fonttbl{\\f0\\fcharset204 Times New Roman;}}\n\\pard\\f0\\fs28 "
    data += windows("Көпір ашылды") + b"\\par\n" + windows("Қаланың тұрғындары «ұзақ» күтті — 4 жыл.") + b"\\par}"
    document = read(tmp_path, data).document
    assert (document.headline, document.text) == ("Көпір ашылды", "Қаланың тұрғындары «ұзақ» күтті — 4 жыл.")
    assert document.language == "kk"


def test_letters_of_the_kazakh_code_page_under_the_russian_name_are_told(tmp_path: Path) -> None:
    words = "Қазақстанның өңірлерінде жаңа жұмыс орындары ашылып, тұрғындардың әл-ауқаты көтерілді. "
    data = b"{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset204 Arial;}}\\f0 "
    data += hexed("Тақырып", "kz1048") + b"\\par " + hexed(words * 3, "kz1048") + b"\\par}"
    imported = read(tmp_path, data)
    assert imported.document.text == (words * 3).strip()
    assert any("KZ-1048" in entry for entry in imported.changed)


def test_a_mac_writes_lists_as_signs_with_a_list_number(tmp_path: Path) -> None:
    data = (
        b"{\\rtf1\\ansi\\ansicpg1251\\cocoartf2639\n"
        b"{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;\\f1\\fnil Helvetica-Bold;}\n"
        b"{\\*\\listtable{\\list\\listtemplateid1"
        b"{\\listlevel\\levelnfc23\\levelnfcn23{\\*\\levelmarker \\{disc\\}}\\fi-360\\li720}"
        b"{\\listname ;}\\listid1}}{\\*\\listoverridetable{\\listoverride\\listid1\\listoverridecount0\\ls1}}\n"
        b"\\pard\\f0\\fs24 " + escaped("Тақырып") + b"\\\n" + escaped("Бірінші ") + b"\\f1\\b " + escaped("қалың")
        + b"\\f0\\b0 .\\\n\\pard\\li720\\fi-720\\ls1\\ilvl0\\cf0 {\\listtext\t\\uc0\\u8226 \t}" + escaped("бір")
        + b"\\\n{\\listtext\t\\uc0\\u8226 \t}" + escaped("екі") + b"\\\n}"
    )  # fmt: skip
    assert outline(read(tmp_path, data)) == ["Бірінші **қалың**.", "- бір", "- екі"]


def test_lists_of_programs_that_know_none_are_told_by_a_sign_that_hangs_out(tmp_path: Path) -> None:
    data = b"{\\rtf1\\ansi{\\pard\\fs32 Title\\par}{\\pard Text one.\\par}"
    data += b"{\\pard\\fi-360\\li360 1.\\tx360\\tab one\\par}{\\pard\\fi-360\\li360 2.\\tx360\\tab two\\par}"
    data += b"{\\pard\\fi-360\\li720 \\endash \\tx360\\tab inner\\par}{\\pard\\fi0\\li0 3.\\tab no item\\par}}"
    imported = read(tmp_path, data)
    assert outline(imported) == ["Text one.", "1. one", "1. two", "  - inner", "3.\tno item"]


def test_tables_links_notes_and_fields_keep_their_words(tmp_path: Path) -> None:
    data = (
        b"{\\rtf1\\ansi{\\pard Title\\par}"
        b'{\\pard A {\\field{\\*\\fldinst{HYPERLINK "https://a.kz/x"}}{\\fldrslt link}} b'
        b"{\\super\\chftn{\\footnote\\pard\\plain\\chftn  A note.}} c.\\par}"
        b"\\trowd\\cellx1000\\cellx2000\\pard\\intbl x\\cell\\pard\\intbl y\\cell\\row\\pard Last.\\par}"
    )
    assert outline(read(tmp_path, data)) == ["A [link](https://a.kz/x) b[1] c.", "| x | y |", "Last.", "[1] A note."]


def test_hidden_words_headers_and_deletions_are_left_out_and_named(tmp_path: Path) -> None:
    data = b"{\\rtf1\\ansi{\\header\\pard On top\\par}\\pard Title\\par Seen {\\v secret }{\\deleted gone }words.\\par}"
    imported = read(tmp_path, data)
    assert imported.document.text == "Seen words."
    assert imported.left_out == ["hidden: “secret”", "deleted: “gone”", "page header: “On top”"]


def test_a_picture_comes_with_the_file_and_a_giant_one_is_named(tmp_path: Path) -> None:
    def picture(data: bytes) -> bytes:
        return b"{\\pict\\pngblip\\picw20\\pich10 " + data.hex().encode() + b"}"

    imported = read(tmp_path, b"{\\rtf1\\ansi Title\\par Text " + picture(png(20, 10)) + b" on.\\par}")
    assert [found.data for found in imported.pictures] == [png(20, 10)]
    imported = read(tmp_path, b"{\\rtf1\\ansi Title\\par Text " + picture(png(20_000, 20_000)) + b" on.\\par}")
    assert imported.pictures == ()
    assert "megapixels" in imported.left_out[0]


def test_a_picture_that_floats_and_its_description_are_read(tmp_path: Path) -> None:
    def told(name: str, value: str) -> str:
        return f"{{\\sp{{\\sn {name}}}{{\\sv {value}}}}}"

    def shape(*properties: str) -> str:
        return f"{{\\shp{{\\*\\shpinst{''.join(properties)}}}{{\\shprslt\\par old}}}}"

    data = png(20, 10).hex()
    blip = f"{{\\pict\\pngblip {data}}}"
    inline = f"{{\\*\\shppict{{\\pict{{\\*\\picprop{told('wzDescription', 'Inline')}}}\\pngblip {data}}}}}"
    body = [
        "Title\\par one",
        shape(told("shapeType", "75"), told("pib", blip), told("wzDescription", "Floating")),
        "two\\par ",
        shape(told("shapeType", "202"), told("wzDescription", "Of a box"), "{\\shptxt box\\par}"),
        "three" + inline + "four\\par ",
        "{\\header " + shape(told("pib", blip)) + "}five\\par}",
    ]
    imported = read(tmp_path, ("{\\rtf1\\ansi " + "".join(body)).encode())
    assert [(block.text, getattr(block, "alt", None)) for block in imported.document.blocks] == [
        ("onetwo", None),
        ("", "Floating"),
        ("three four", None),
        ("box", None),
        ("", "Inline"),
        ("five", None),
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"plain text", "damaged_rtf"),
        (b"{\\rtf1 " + b"{" * 600 + b"x", "rtf_too_deep"),
        (b"{\\rtf1\\ansi }", "empty_file"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, data: bytes, code: str) -> None:
    with pytest.raises(UserMistake) as caught:
        read(tmp_path, data)
    assert caught.value.code == code


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(alphabet="әғқңөұүһі абвгд😀—«»1", min_size=1, max_size=20), min_size=1, max_size=6))
def test_every_letter_of_every_paragraph_is_read(paragraphs: list[str]) -> None:
    from tempfile import TemporaryDirectory

    def utf16(text: str) -> bytes:
        units = text.encode("utf-16-le")
        return b"".join(
            b"\\u%d?" % int.from_bytes(units[i : i + 2], "little", signed=True) for i in range(0, len(units), 2)
        )

    lines = ["Тақырып", *(text for text in paragraphs if text.strip())]
    body = b"\\par ".join(utf16(text) for text in lines)
    with TemporaryDirectory() as folder:
        document = read(Path(folder), b"{\\rtf1\\ansi\\uc1 " + body + b"\\par}").document
    found = [document.headline, *([document.lead] if document.lead else []), *(block.text for block in document.blocks)]
    assert found == [text.strip() for text in lines]


def test_a_heading_below_a_headline_that_is_one_begins_at_the_second_level(tmp_path: Path) -> None:
    data = b"{\\rtf1\\ansi{\\pard\\outlinelevel0 Title\\par}{\\pard Text.\\par}{\\pard\\outlinelevel1 Part\\par}"
    data += b"{\\pard\\outlinelevel2 Smaller\\par}{\\pard More.\\par}}"
    assert outline(read(tmp_path, data)) == ["Text.", "## Part", "### Smaller", "More."]


def test_a_list_of_word_is_a_list(tmp_path: Path) -> None:
    data = (Path(__file__).parent / "clipboards" / "word.rtf").read_bytes()
    assert any(isinstance(block, ListItem) for block in read(tmp_path, data).document.blocks)


def test_what_a_file_says_of_itself_in_unicode_is_not_its_text(tmp_path: Path) -> None:
    title = b"{\\info{\\upr{\\title ???}{\\*\\ud{\\title " + escaped("Құпия атау") + b"}}}}"
    name = b"{\\upr{\\*\\bkmkstart ??}{\\*\\ud{\\*\\bkmkstart x}}}{\\upr{?}{\\*\\ud{" + escaped("Шын сөз.") + b"}}}"
    data = b"{\\rtf1\\ansi\\uc1" + title + escaped("Тақырып") + b"\\par " + name + b"\\par}"
    imported = read(tmp_path, data)
    assert (imported.document.headline, outline(imported)) == ("Тақырып", ["Шын сөз."])


def test_scans_in_rich_text_become_pictures_that_pages_show(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    Pillow.new("L", (4, 3)).save(buffer, "TIFF")
    picture = b"{\\pict\\jpegblip " + buffer.getvalue().hex().encode() + b"}"
    imported = read(tmp_path, b"{\\rtf1\\ansi Title\\par Text\\par " + picture + b"\\par}")
    assert [picture.data[:4] for picture in imported.pictures] == [b"\x89PNG"]


def test_comments_are_left_out_and_called_comments(tmp_path: Path) -> None:
    data = b"{\\rtf1\\ansi Title\\par Text{\\*\\atnid A}{\\*\\annotation\\pard a comment}.\\par{\\header head}}"
    imported = read(tmp_path, data)
    assert outline(imported) == ["Text."]
    assert imported.left_out == ["page header: “head”", "comments: “a comment”"]


def test_letters_that_a_program_wrote_as_they_are_in_unicode_are_read(tmp_path: Path) -> None:
    imported = read(tmp_path, "{\\rtf1\\ansi Қазақстан\\par Ұлттық 😀 \\b мәтін\\par}".encode())
    assert (imported.document.headline, outline(imported)) == ("Қазақстан", ["Ұлттық 😀 **мәтін**"])
