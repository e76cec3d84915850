"""The widget's texts: whole in five alphabets, and the Arabic one from right to left."""

from __future__ import annotations

import re

import pytest
from selenium.webdriver.common.keys import Keys

from editor.articles.document import Script
from editor.language import Lexicon
from editor.language.scripts.texts import Transliterator
from tests.browser import sample
from tests.browser.reader import Reader

pytestmark = pytest.mark.browser

TAGS = ("kk", "kk-Latn", "kk-Arab", "ru", "en")
CYRILLIC = re.compile("[\u0400-\u052f]")
TITLES = {
    "kk-Latn": "Qate turaly habarlau",
    "kk-Arab": "قاتە تۋرالى حابارلاۋ",
}


def words(reader: Reader) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = reader.ask_module(
        "words.js", "Object.fromEntries(values[0].map((tag) => [tag, m.wordsIn(tag)]))", list(TAGS)
    )
    return found


def test_everything_is_said_in_every_language(reader: Reader) -> None:
    reader.open()
    texts = words(reader)
    used = {
        name
        for path in sample.WIDGET_SOURCE.glob("*.js")
        for name in re.findall(r"\bsay\.(\w+)", path.read_text(encoding="utf-8"))
    }
    for tag in TAGS:
        assert set(texts[tag]) == used, tag
        assert all(text.strip() for text in texts[tag].values()), tag


@pytest.mark.parametrize("tag", ["kk-Latn", "kk-Arab"])
def test_no_letter_of_a_respelt_text_is_left_out(reader: Reader, tag: str) -> None:
    reader.open()
    texts = words(reader)
    for name, text in texts[tag].items():
        assert not CYRILLIC.search(text), text
        assert "undefined" not in text
        assert len(text.replace("\u0674", "")) == len(texts["kk"][name])
        assert ("Ctrl + Enter" in text) == ("Ctrl + Enter" in texts["kk"][name])


@pytest.mark.parametrize(("tag", "script"), [("kk-Latn", "latin"), ("kk-Arab", "arabic")])
def test_the_widget_respells_as_our_own_tables_do(reader: Reader, tag: str, script: Script) -> None:
    reader.open()
    texts = words(reader)
    ours = Transliterator(Lexicon(()))
    for name, text in texts["kk"].items():
        assert texts[tag][name] == ours.turn(text, "cyrillic", script).text, name


def test_arabic_words_are_spelt_with_their_sign_of_softness_and_their_own_commas(reader: Reader) -> None:
    reader.open()
    texts = words(reader)["kk-Arab"]
    assert texts["replyHint"] == "، تەك سىزگە جاۋاپ بەرۋ ٴۇشىن"
    assert texts["suggestion"].endswith("كەرەك؟")
    assert not re.search("[,?]", "".join(texts.values()))


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("kk", "kk"),
        ("kk-KZ", "kk"),
        ("kk-Cyrl-KZ", "kk"),
        ("KK-latn", "kk-Latn"),
        ("kk-Latn-KZ", "kk-Latn"),
        ("kk-Arab-CN", "kk-Arab"),
        ("ru-RU", "ru"),
        ("en-GB", "en"),
        ("kkj", "en"),
        ("enm", "en"),
        ("", "en"),
        ("de", "en"),
    ],
)
def test_the_closest_language_is_spoken(reader: Reader, language: str, tag: str) -> None:
    reader.open()
    assert reader.ask_module("words.js", "m.closest(values[0])", language) == tag


@pytest.mark.parametrize("tag", ["kk-Latn", "kk-Arab"])
def test_the_dialog_speaks_the_alphabet_of_the_page(reader: Reader, tag: str) -> None:
    page = sample.article_page(sample.KAZAKH, reader.intake.address, language=tag)
    reader.open(page=page.replace('<html lang="kk">', f'<html lang="{tag}">'))
    dialog = reader.report("мыӊ")
    assert (dialog.accessible_name, dialog.get_attribute("lang")) == (TITLES[tag], tag)
    reader.send()
    reader.said()
    assert reader.intake.wait_for(1)[0].body["language"] == tag


def test_the_arabic_dialog_runs_from_right_to_left(reader: Reader) -> None:
    page = sample.article_page(sample.KAZAKH, reader.intake.address, language="kk-Arab")
    page = page.replace('<html lang="kk">', '<html lang="kk-Arab" dir="rtl">')
    reader.open(page=page.replace("Жаңа кітапхананыӊ қоры", "جاڭا كىتاپحانانىڭ قورى"))
    dialog = reader.report("قورى")
    assert dialog.get_attribute("dir") == "rtl"
    box = "const b = arguments[0].getBoundingClientRect(); return [b.left, b.right]"
    cancel, send = (reader.run(box, reader.part(f"form button{kind}")) for kind in (":not(.main)", ".main"))
    assert send[1] < cancel[0]
    quote = "const s = getComputedStyle(arguments[0]); return [s.borderLeftWidth, s.borderRightWidth]"
    assert reader.run(quote, reader.part("#quote")) == ["0px", "3px"]
    direction = "return getComputedStyle(arguments[0]).direction"
    assert reader.run(direction, reader.part("#quote")) == "rtl"
    assert reader.run(direction, reader.part("[name=reply_to]")) == "ltr"
    reader.press(Keys.ESCAPE)
    reader.until(reader.has_no_dialog)
    reader.report("минуттан")
    assert reader.run(direction, reader.part("#quote")) == "ltr"  # Cyrillic words stay as they are read


def test_on_a_page_from_right_to_left_a_russian_dialog_runs_from_left_to_right(reader: Reader) -> None:
    page = sample.article_page(sample.KAZAKH, reader.intake.address, language="ru")
    reader.open(page=page.replace('<html lang="kk">', '<html lang="kk-Arab" dir="rtl">'))
    dialog = reader.report("мыӊ")
    assert reader.run("return getComputedStyle(arguments[0]).direction", dialog) == "ltr"
