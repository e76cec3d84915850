"""Notice templates: variables and nothing else, and what is typed wrong is said where it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import NotFound, UserMistake
from editor.notices import VARIABLES, NoticeTemplate, NoticeValues, check, choose, render, standard
from tests.strategies import texts

VALUES = NoticeValues(
    "Х", "https://x.kz/", "Айгүл", date(2018, 6, 13), "CC BY 4.0", "Тақырып", source="Х", desk="Қала", correction=2
)


def template(text: str, **others: object) -> NoticeTemplate:
    return replace(NoticeTemplate("own", "kk", 4, text), **others)  # type: ignore[arg-type]  # the fields' own types


def fault(text: str, values: NoticeValues = VALUES) -> UserMistake:
    with pytest.raises(UserMistake) as caught:
        render(template(text), values)
    assert caught.value.hint
    return caught.value


def test_there_is_a_template_for_each_language() -> None:
    assert [item.language for item in standard()] == ["kk", "ru", "en"]
    assert {(item.name, item.version) for item in standard()} == {("hyperlink", 1)}


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, ["Х ақпараттық агенттігіне гиперсілтеме жасау міндетті", "авторлық құқық", "© Х, 2018"]),
        (1, ["гиперссылка на информационное агентство Х обязательна", "Авторские права", "© Х, 2018"]),
        (2, ["a hyperlink to the Х news agency is required", "protected by copyright", "© Х, 2018"]),
    ],
)
def test_each_demands_a_link_and_states_the_copyright(number: int, words: list[str]) -> None:
    notice = render(standard()[number], VALUES)
    assert all(word in notice.text for word in words)
    assert (notice.template, notice.version) == ("hyperlink", 1)
    assert (notice.link, notice.link_text) == ("https://x.kz/", "Х")
    assert "{" not in notice.text


def test_the_link_stands_in_the_sentence_that_demands_it() -> None:
    for item in standard():
        notice = render(item, NoticeValues("Kazakhstan Today", "https://kt.kz", published_on=date(2018, 6, 13)))
        before = notice.text[: notice.text.index(notice.link_text)]
        assert "." not in before


def test_every_variable_is_filled_in_the_languages_own_form() -> None:
    def rendered(text: str, language: str) -> str:
        """Dates hold no-break spaces in some releases of the locale data, and plain ones in others."""
        return " ".join(render(template(text, language=language), VALUES).text.split())

    text = "|".join(f"{{{name}}}" for name in VARIABLES)
    assert rendered(text, "kk") == "Х|https://x.kz/|Тақырып|Айгүл|Х|2018 ж. 13 маусым|2018|CC BY 4.0|Қала|2"
    assert rendered("{date}", "ru") == "13 июня 2018 г."
    assert rendered("{date}", "en") == "June 13, 2018"


def test_without_an_address_there_is_no_link() -> None:
    notice = render(template("Дереккөз: {agency}"), replace(VALUES, link=""))
    assert (notice.text, notice.link, notice.link_text) == ("Дереккөз: Х", "", "")


@pytest.mark.parametrize(
    "text", ["{agencyy}", "{}", "{agency.__class__}", "{agency!r}", "{0}", "{'x' * 9}", "{agency:>9}"]
)
def test_an_unknown_variable_is_said_where_it_stands(text: str) -> None:
    found = fault(f"Дереккөз: {text}")
    assert found.code == "notice_unknown_variable"
    assert found.values["position"] == 11 - 1
    assert "agency" in found.hint


@pytest.mark.parametrize(("text", "position"), [("{agency", 0), ("agency}", 6), ("{{agency}}", 0), ("{agency} }", 9)])
def test_a_brace_without_a_partner_is_said_where_it_stands(text: str, position: int) -> None:
    found = fault(text)
    assert found.code == "notice_unbalanced_braces"
    assert found.values["position"] == position


def test_a_value_that_is_missing_or_too_long_is_named() -> None:
    assert fault("{author}", replace(VALUES, author=" ")).values["name"] == "author"
    assert fault("{year}", replace(VALUES, published_on=None)).code == "notice_value_missing"
    assert fault("{author}", replace(VALUES, author="а" * 501)).code == "notice_value_too_long"


def test_a_template_that_is_empty_or_too_long_is_refused() -> None:
    assert fault(" ").code == "notice_empty"
    assert fault("а" * 1001).code == "notice_too_long"


@pytest.mark.parametrize("link", ["javascript:alert(1)", "x.kz", "mailto:a@b.kz", "https://", "http://a b"])
def test_a_link_that_is_no_web_address_is_refused(link: str) -> None:
    assert fault("{agency}", replace(VALUES, link=link)).code == "notice_bad_link"


@given(texts(1, 30))
def test_a_value_is_text_and_never_a_template(value: str) -> None:
    values = replace(VALUES, agency="{link}" + value)
    text = render(template("Дереккөз: {agency}."), values).text
    assert text.startswith("Дереккөз: {link}")
    assert "\n" not in text


@given(st.text(max_size=60))
def test_any_text_is_a_template_or_is_refused_in_a_sentence(text: str) -> None:
    try:
        check(template(text))
        said = render(template(text), VALUES).text
    except UserMistake as found:
        said = found.code
    assert "{agency}" not in said


KAZAKH, RUSSIAN, ENGLISH = standard()


def test_the_articles_own_language_comes_first() -> None:
    assert choose(standard(), "ru") is RUSSIAN


@pytest.mark.parametrize(("language", "expected"), [("kk", RUSSIAN), ("en", RUSSIAN), ("ru", RUSSIAN)])
def test_another_language_is_taken_where_it_has_none(language: str, expected: NoticeTemplate) -> None:
    assert choose([RUSSIAN], language) is expected  # type: ignore[arg-type]  # a language by its code


def test_english_readers_are_given_russian_before_kazakh() -> None:
    assert choose([KAZAKH, RUSSIAN], "en") is RUSSIAN


def test_the_newest_version_that_is_valid_on_the_day_is_taken() -> None:
    old = replace(KAZAKH, valid_to=date(2024, 12, 31))
    new = replace(KAZAKH, version=2, valid_from=date(2025, 1, 1))
    assert choose([old, new], "kk", date(2024, 12, 31)) is old
    assert choose([old, new], "kk", date(2025, 1, 1)) is new
    assert choose([old, new], "kk") is new


def test_where_none_is_valid_it_is_said() -> None:
    with pytest.raises(NotFound) as caught:
        choose([replace(KAZAKH, valid_to=date(2020, 1, 1))], "kk", date(2024, 1, 1))
    assert caught.value.code == "notice_missing"
