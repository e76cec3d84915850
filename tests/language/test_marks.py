"""Signs of punctuation, by language, with what stays."""

from __future__ import annotations

import pytest

from editor.articles.document import Document, Paragraph
from editor.language import Lexicon, Proofreader
from tests.language.few_words import FewWords
from tests.language.found import found, mended

N = "\u00a0"


@pytest.mark.parametrize(
    ("check", "language", "wrong", "right"),
    [
        ("ellipsis", "kk", "бірақ...", "бірақ…"),
        ("ellipsis", "ru", "что?...", "что?.."),
        ("ellipsis", "en", "well....", "well…"),
        ("repeated-mark", "ru", "так,, да", "так, да"),
        ("repeated-mark", "kk", "болды.. Жапон", "болды. Жапон"),
        ("dash-form", "kk", "келді», – деді", f"келді»,{N}— деді"),
        ("dash-form", "ru", "да -- нет", f"да{N}— нет"),
        ("dash-form", "en", "one — two", f"one{N}– two"),
        ("dash-form", "ru", "в 2010-2015 годах", "в 2010–2015 годах"),
        ("space-after-punctuation", "kk", "бар,ол", "бар, ол"),
        ("space-after-punctuation", "kk", "болды.Енді", "болды. Енді"),
        ("space-after-punctuation", "ru", "да!Нет", "да! Нет"),
        ("space-after-punctuation", "kk", "партиясы«Нұр»", "партиясы «Нұр»"),
        ("space-within", "kk", "( сөз ) және « сөз »", "(сөз) және «сөз»"),
        ("initials", "ru", "А.С.Пушкин", f"А.{N}С.{N}Пушкин"),
        ("initials", "kk", "А. Құнанбаев", f"А.{N}Құнанбаев"),
        ("initials", "en", "J.K. Rowling", f"J.{N}K.{N}Rowling"),
        ("quote-style", "ru", 'Он сказал "слово".', "Он сказал «слово»."),
        ("quote-style", "kk", "«Фильм «Әже» шықты»", "«Фильм „Әже“ шықты»"),
        ("quote-style", "en", 'He said "yes".', "He said “yes”."),
    ],
)
def test_a_sign_is_set_as_its_language_sets_it(
    check: str, language: str, wrong: str, right: str, proofreader: Proofreader
) -> None:
    assert mended(proofreader, check, wrong, language) == right
    assert found(proofreader, check, right, language) == []


@pytest.mark.parametrize(
    ("check", "language", "right"),
    [
        ("ellipsis", "ru", "что?.. нет!.. да…"), ("ellipsis", "kk", "../файл"), ("repeated-mark", "kk", "т.б., ж.б."),
        ("repeated-mark", "ru", "млн., да?! Нет!!!"), ("repeated-mark", "en", "etc., and :: so"),
        ("dash-form", "kk", "қаңтар – ақпан, Астана – Павлодар"), ("dash-form", "kk", "2010-2015"),
        ("dash-form", "ru", "8-700-123, 10-15, 2010-2015-1"), ("dash-form", "en", "one – two—three"),
        ("space-after-punctuation", "ru", "Яндекс.Такси, 14:30, т.е. и.о. kt.kz 3,5 А.Пушкин"),
        ("space-after-punctuation", "kk", "сөз, сөз. Сөз; «Нұр» (сөз)"), ("space-within", "kk", "(сөз) «сөз» — 5"),
        ("initials", "kk", "АҚШ. Ол. т.б. Ғ. ғ. А4. Т.Ж"), ("initials", "en", "U.S. army"),
        ("quote-style", "kk", "«сөз» «„Мир“ фильмі»"), ("quote-style", "kk", 'экраны 32" еді'),
        ("quote-style", "en", "He said “yes” and don't."),
    ],
)  # fmt: skip
def test_signs_that_are_right_are_left_alone(check: str, language: str, right: str, proofreader: Proofreader) -> None:
    assert found(proofreader, check, right, language) == []


def test_a_sentence_begins_with_a_capital(proofreader: Proofreader) -> None:
    assert found(proofreader, "sentence-capital", "Ол үйге келді. содан кейін") == [("с", ("С",), False)]
    russian = Proofreader(FewWords(ru="время"))
    assert found(russian, "sentence-capital", "Это было время. потом", "ru") == [("п", ("П",), False)]


@pytest.mark.parametrize(
    "right",
    ["мемл. шекара", "2018 ж. маусым", "т.б. сөз", "энергет. тораптар", "Ол келді. Содан", "Ол келді… содан",
     "kt.kz. сол", "келді. logos"],
)  # fmt: skip
def test_an_abbreviation_ends_no_sentence(right: str, proofreader: Proofreader) -> None:
    assert found(proofreader, "sentence-capital", right) == []


def brackets(*paragraphs: str) -> list[tuple[str, str, tuple[str, ...]]]:
    blocks = tuple(Paragraph(id=str(number), content=text) for number, text in enumerate(paragraphs))
    findings = Proofreader(Lexicon(())).check(Document(blocks=blocks))
    return [(f.reason, f.place.block or "", f.suggestions) for f in findings if f.check == "brackets"]


def test_brackets_pair_also_over_paragraphs() -> None:
    assert brackets("Ол (сөз айтты.", "Екінші сөз) деді.") == []
    assert brackets("Ол (сөз айтты.", "Екінші.") == [("bracket_not_closed", "0", ())]
    assert brackets("Екінші сөз) деді.") == [("bracket_not_opened", "0", ())]
    assert brackets("Ол (сөз] айтты.") == [("bracket_pair_mixed", "0", (")",))]


@pytest.mark.parametrize(
    "right", ["1) бірінші; ә) екінші", "жақсы :) болды ;-)", "(1938) және [а (б) в]", "а) бір", ":-("]
)
def test_lists_and_smiles_are_no_brackets(right: str) -> None:
    assert brackets(right) == []


def test_a_finding_names_its_source(proofreader: Proofreader) -> None:
    (finding,) = [f for f in proofreader.check_block("ru", "№5") if f.check == "numbers"]
    assert "Мильчин" in finding.message
