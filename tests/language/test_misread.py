"""Texts of a wrong code page and of old Kazakh fonts are found, and mended where the words prove it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.articles.document import Document, Mark, Paragraph
from editor.articles.findings import apply_findings
from editor.articles.misreadings import MISREADINGS, Misreading, read_wrongly
from editor.language import Lexicon, Proofreader, TextContext, safe_findings
from editor.language.misread import MisreadCheck
from tests.language.few_words import FewWords

KAZAKH = "Қазақстан Республикасының Үкіметі ғылым мен білімге көңіл бөледі, — деді министр."
RUSSIAN = "Сегодня в столице прошла конференция, сказал министр."
SERBIAN = "Ћирилица је писмо, рекао је Ђорђе Његош."
NO_LOSS = [pair for pair in MISREADINGS if pair.truly in ("utf-8", "kz1048", "ptcp154") and pair.read_as != "ptcp154"]
LEXICON = Lexicon(())


def damaged(text: str, pair: Misreading) -> str:
    return read_wrongly(text.encode(pair.truly, "ignore"), pair.read_as)


def mended(text: str, context: TextContext) -> str:
    for issue in reversed(list(MisreadCheck().examine(text, context))):
        assert issue.safe
        text = text[: issue.start] + issue.suggestions[0] + text[issue.end :]
    return text


@pytest.mark.parametrize("pair", NO_LOSS, ids=lambda pair: f"{pair.truly}-as-{pair.read_as}")
def test_a_kazakh_text_of_each_encoding_is_mended(pair: Misreading, kazakh: TextContext) -> None:
    wanted = KAZAKH.encode(pair.truly, "ignore").decode(pair.truly)
    assert mended(damaged(KAZAKH, pair), kazakh) == wanted


@pytest.mark.parametrize(
    "pair",
    [pair for pair in MISREADINGS if not pair.is_by_letter and {pair.truly, pair.read_as} != {"kz1048", "ptcp154"}],
    ids=lambda pair: f"{pair.truly}-as-{pair.read_as}",
)  # fmt: skip
def test_a_russian_text_of_each_encoding_is_mended(pair: Misreading) -> None:
    context = TextContext("ru", FewWords(ru=RUSSIAN.replace(",", "").replace(".", "")))
    assert mended(damaged(RUSSIAN, pair), context) == RUSSIAN


def test_a_word_of_an_old_font_names_the_code_points(kazakh: TextContext) -> None:
    (issue,) = MisreadCheck().examine("Бұл Ќазаќстан туралы", kazakh)
    assert issue.reason == "word_misread"
    assert issue.values["found"] == "Ќ U+040C, ќ U+045C"
    assert issue.values["wanted"] == "Қ U+049A, қ U+049B"
    assert (issue.start, issue.end, issue.suggestions, issue.safe) == (4, 13, ("Қазақстан",), True)


def test_an_unknown_word_is_mended_only_among_known_ones(kazakh: TextContext) -> None:
    assert mended("Ќапќаќтай", kazakh) == "Ќапќаќтай"
    assert mended("Ќазаќстан, ќала, ќызмет жєне Ќапќаќтай", kazakh).endswith("және Қапқақтай")


@pytest.mark.parametrize(
    "right",
    [SERBIAN, "Київ — їхня столиця", "Café déjà vu où être", "Температура ±5 °C, 3 ‰, 5 µм", "жаИдайда", "©®™ №5",
     "Ñandú", "ЭЫДҰ мен БҰҰ", "iPhone-ды", "Бұл — теӊ"],
)  # fmt: skip
def test_what_is_rightly_written_otherwise_is_left_alone(right: str, kazakh: TextContext) -> None:
    assert list(MisreadCheck().examine(right, kazakh)) == []


def test_marks_keep_their_words(kazakh: TextContext) -> None:
    bad = damaged(KAZAKH, Misreading("utf-8", "cp1251"))
    link = Mark(0, bad.index(" "), "link", "https://example.kz")
    document = Document(blocks=(Paragraph("p", content=bad, marks=(link,)),))
    fixed, _ = apply_findings(document, safe_findings(Proofreader(kazakh.lexicon).check(document)))
    (paragraph,) = fixed.blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.content == KAZAKH
    assert paragraph.marks == (Mark(0, len("Қазақстан"), "link", "https://example.kz"),)


def test_an_article_that_is_damaged_throughout_is_said_to_be(proofreader: Proofreader) -> None:
    pair = Misreading("utf-8", "cp1251")
    blocks = tuple(Paragraph(str(number), content=damaged(KAZAKH, pair)) for number in range(3))
    reasons = [f.reason for f in proofreader.check(Document(blocks=blocks)) if f.check == "encoding"]
    assert reasons == ["article_misread"] * 3
    mixed = (*blocks[:1], Paragraph("a", content=KAZAKH), Paragraph("b", content=KAZAKH))
    assert [f.reason for f in proofreader.check(Document(blocks=mixed)) if f.check == "encoding"] == ["text_misread"]


def test_letters_of_a_misread_text_are_not_told_a_second_time(proofreader: Proofreader) -> None:
    text = damaged(KAZAKH, Misreading("kz1048", "cp1251")) + " ћалыќ їшін"
    assert {f.check for f in proofreader.check_block("kk", text) if f.level == "error"} == {"encoding"}


@given(st.text(st.sampled_from("аәбғқңұүіһ ЌќѓњїєґўѕҐ‰µ±¤Р°С‚�\u0098\u00a0 aÐ°"), max_size=40))
def test_a_repair_leaves_nothing_to_repair(text: str) -> None:
    context = TextContext("kk", LEXICON)
    once = mended(text, context)
    assert mended(once, context) == once
