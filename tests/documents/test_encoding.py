"""Old code pages are told apart by what reads as Kazakh or Russian."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from editor.articles.misreadings import MISREADINGS, NAMES, Misreading, read_wrongly
from editor.documents.encoding import decode
from editor.documents.read import read_file
from editor.errors import UserMistake

KAZAKH = "Қазақстанның өңірлерінде ғылым мен білімге көңіл бөлінуде, — деді әкім. «Үкімет» һәм халық."
RUSSIAN = "Сегодня в столице прошла конференция. «Это важно», — сказал министр. № 5."


@pytest.mark.parametrize(("codec", "name"), [("kz1048", "KZ-1048"), ("ptcp154", "PT154")])
def test_kazakh_in_an_old_code_page_is_read(codec: str, name: str) -> None:
    text = KAZAKH if codec == "kz1048" else KAZAKH.replace("«", "").replace("»", "")
    assert decode(text.encode(codec, "ignore")) == (text.encode(codec, "ignore").decode(codec), name)


@pytest.mark.parametrize(("codec", "name"), [("cp1251", "Windows-1251"), ("koi8_r", "KOI8-R")])
def test_russian_in_an_old_code_page_is_read(codec: str, name: str) -> None:
    text = RUSSIAN if codec == "cp1251" else RUSSIAN.translate(dict.fromkeys(map(ord, "«»—№"), None))
    assert decode(text.encode(codec)) == (text, name)


def test_capitals_alone_are_read() -> None:
    assert decode("В АСТАНЕ ПРОШЛА КОНФЕРЕНЦИЯ".encode("cp1251"))[0] == "В АСТАНЕ ПРОШЛА КОНФЕРЕНЦИЯ"


def test_english_with_curled_quotes_is_read() -> None:
    assert decode("“It works” – he said".encode("cp1252")) == ("“It works” – he said", "Windows-1251")


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_unicode_is_read_and_not_reported(codec: str) -> None:
    data = KAZAKH.encode(codec)
    data = b"\xfe\xff" + data if codec == "utf-16-be" else data
    assert decode(data) == (KAZAKH, "")


def test_the_real_page_is_read_from_each_kazakh_code_page(real_page: Path) -> None:
    text = real_page.read_text("utf-8").replace("ӊ", "ң")
    for codec in ("kz1048", "ptcp154"):
        assert decode(text.encode(codec))[0] == text


def test_a_guessed_code_page_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(f"Тақырып\n\n{KAZAKH}".encode("kz1048", "ignore"))
    assert "KZ-1048" in read_file(path).changed[0]


@pytest.mark.parametrize(
    "data",
    [
        b"caf\xe9 d\xe9j\xe0 vu o\xf9 \xeatre",
        b"\x81\x8d\x8f\x90\x9d \xff\xfe\x80",
        "日本語の文章です".encode("shift_jis"),
    ],
)
def test_what_reads_as_neither_is_refused(data: bytes) -> None:
    with pytest.raises(UserMistake) as caught:
        decode(data)
    assert caught.value.code in ("unknown_encoding", "binary_file")


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0", b"\x7fELF\x02\x01\x01\0", bytes(range(32)) * 10])
def test_binary_data_is_said_to_be_binary(data: bytes) -> None:
    with pytest.raises(UserMistake) as caught:
        decode(data)
    assert caught.value.code == "binary_file"


def test_damaged_unicode_names_the_place() -> None:
    with pytest.raises(UserMistake) as caught:
        decode(b"\xef\xbb\xbfabc\xff")
    assert caught.value.code == "unknown_encoding"
    assert "byte" in caught.value.message


@pytest.mark.parametrize("pair", MISREADINGS[:11], ids=lambda pair: f"{pair.truly}-as-{pair.read_as}")
def test_unicode_that_holds_a_misread_text_is_read_rightly(pair: Misreading) -> None:
    if pair.truly in ("koi8_r", "cp866"):
        wanted = RUSSIAN.translate(dict.fromkeys(map(ord, "«»—№"), None))
    else:
        wanted = KAZAKH.encode(pair.truly, "ignore").decode(pair.truly)
    text, name = decode(read_wrongly(wanted.encode(pair.truly), pair.read_as).encode())
    assert text == wanted
    assert name.endswith(NAMES[pair.read_as])


@pytest.mark.parametrize(
    "text",
    [
        "Це українська мова, її вживають в Україні щодня і скрізь, де живуть українці.",
        "Ћирилица је писмо, рекао је Ђорђе Његош, и нико се није успротивио томе.",
        "Les élèves français étaient très fiers d'être là où l'on voyait l'été à Paris.",
        "Größe, Öl, Übung, Straße über alle Maßen schön, ähnlich wie früher im März",
        "日本語の文章です。これは長い文章なので、四十文字以上あります。そう思いませんか。はい、そうです。",
        f"{KAZAKH} ќ",
    ],
)
def test_other_languages_in_unicode_stay_as_they_are(text: str) -> None:
    assert decode(text.encode()) == (text, "")


def test_cp866_is_read() -> None:
    text = RUSSIAN.translate(dict.fromkeys(map(ord, "«»—"), None))
    assert decode(text.encode("cp866")) == (text, "CP866")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text",
    ["Семейде жаңа көпір ашылды\nМәтін осы жерде.", "Заголовок новости\r\n«Текст» — по-русски", "A headline\nand text"],
)
def test_sixteen_bits_a_letter_are_known_without_a_mark(codec: str, text: str) -> None:
    assert decode(text.encode(codec)) == (text, "UTF-16")


@pytest.mark.parametrize("data", [bytes(range(256)) * 4, b"\x01\x02\x03\x00" * 40, b"\x00\xff\x30\x12" * 40])
def test_what_is_not_ours_in_sixteen_bits_is_binary(data: bytes) -> None:
    with pytest.raises(UserMistake) as caught:
        decode(data)
    assert caught.value.code == "binary_file"


def test_the_rare_code_page_of_the_standard_is_read() -> None:
    text = "Заголовок новости\nТекст новости по-русски, достаточно длинный.\nЕщё одна строка."
    assert decode(text.encode("iso8859_5")) == (text, "ISO 8859-5")


def test_a_file_of_an_old_font_is_read_for_the_proofreader_to_mend() -> None:
    signs = str.maketrans("қғөңүұәҚҒӨҢҮҰӘ", "љџњћѓђєЉЏЊЋЃЂЄ")
    text = ("Қазақстан Республикасының Үкіметі ғылым мен білімге көңіл бөледі. " * 3).translate(signs)
    assert decode(text.encode("cp1251")) == (text, "Windows-1251")


def test_half_a_letter_at_the_end_of_a_text_of_two_bytes_a_letter_is_left_out() -> None:
    for codec, mark in (("utf-16-le", codecs.BOM_UTF16_LE), ("utf-16-be", codecs.BOM_UTF16_BE)):
        assert decode(mark + "Сөз".encode(codec) + b"\n") == ("Сөз", "")
