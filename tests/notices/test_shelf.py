"""The newsroom's own notices beside those that come with the program."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.unit_of_work import Database
from editor.articles.document import LANGUAGES, Language
from editor.errors import NotFound, UserMistake
from editor.notices import (
    LENGTHS,
    Length,
    NoticeBook,
    NoticeRule,
    NoticeTemplate,
    NoticeValues,
    Showing,
    check_links,
    render,
    templates,
)
from tests.databases import database, database_url
from tests.strategies import texts

__all__ = ["database", "database_url"]

PARTNER = NoticeTemplate("partner", "kk", 0, "Дереккөз: {agency}. Автор: {author}.", short="{agency}, {year}")
VALUES = NoticeValues("Алатау News", "https://alatau.example", "Айгүл", date(2026, 3, 2))


@pytest.fixture
def book(database: Database) -> NoticeBook:
    return NoticeBook(database, lambda: datetime(2026, 3, 2, 6, tzinfo=UTC), "Aizhan")


def test_a_version_is_added_and_never_written_over(book: NoticeBook) -> None:
    first, _ = book.write(PARTNER)
    second, changes = book.write(replace(PARTNER, short="© {agency}", valid_from=date(2026, 4, 1)))
    assert (first.version, second.version) == (1, 2)
    assert changes.concern("notice")
    assert book.shelf().versions("partner") == [first, second]


def test_the_same_text_once_more_makes_no_version(book: NoticeBook) -> None:
    book.write(PARTNER)
    again, changes = book.write(PARTNER)
    assert again.version == 1
    assert not changes


def test_a_newer_version_of_a_built_in_notice_counts_on(book: NoticeBook) -> None:
    written, _ = book.write(NoticeTemplate("hyperlink", "ru", 0, "Источник: {agency}."))
    assert written.version == 2
    book.remove("hyperlink")
    assert [entry.version for entry in book.shelf().versions("hyperlink")] == [1, 1, 1]


@pytest.mark.parametrize(
    ("template", "code", "field"),
    [
        (replace(PARTNER, short="{agensy}"), "notice_unknown_variable", "short"),
        (replace(PARTNER, line="{agency"), "notice_unbalanced_braces", "line"),
        (replace(PARTNER, line="Дереккөзсіз"), "notice_link_not_in_text", "line"),
        (replace(PARTNER, link_text=""), "notice_link_words_missing", "link_text"),
        (replace(PARTNER, text=" ", link=""), "notice_empty", "text"),
    ],
)
def test_what_is_typed_wrong_is_said_with_its_field(
    book: NoticeBook, template: NoticeTemplate, code: str, field: str
) -> None:
    with pytest.raises(UserMistake) as caught:
        book.write(template)
    assert (caught.value.code, caught.value.values["field"]) == (code, field)
    with pytest.raises(NotFound):
        book.shelf().versions("partner")


@pytest.mark.parametrize("name", ["", " partner", "п" * 41, "a\nb"])
def test_a_name_that_cannot_be_one_is_refused(book: NoticeBook, name: str) -> None:
    with pytest.raises(UserMistake) as caught:
        book.write(replace(PARTNER, name=name))
    assert caught.value.code == "notice_bad_name"


def test_days_are_set_for_a_version_of_ones_own_alone(book: NoticeBook) -> None:
    book.write(PARTNER)
    book.set_days("partner", "kk", 1, date(2026, 1, 1), date(2026, 12, 31))
    (entry,) = book.shelf().versions("partner")
    assert (entry.valid_from, entry.valid_to) == (date(2026, 1, 1), date(2026, 12, 31))
    with pytest.raises(UserMistake) as built_in:
        book.set_days("hyperlink", "kk", 1, None, date(2026, 1, 1))
    assert built_in.value.code == "notice_built_in"
    with pytest.raises(UserMistake) as backwards:
        book.set_days("partner", "kk", 1, date(2026, 2, 1), date(2026, 1, 1))
    assert backwards.value.code == "notice_bad_days"


def test_channels_show_a_notice_in_their_own_way(book: NoticeBook) -> None:
    book.show_on("hyperlink", "word_folder", Showing("short", "footer"))
    book.show_on("hyperlink", "*", Showing("line", "before"))
    shelf = book.shelf()
    assert shelf.showing("hyperlink", ("word", "word_folder")) == Showing("short", "footer")
    assert shelf.showing("hyperlink", ("site", "static_site")) == Showing("line", "before")
    book.show_on("hyperlink", "word_folder", None)
    assert book.shelf().showing("hyperlink", ("word", "word_folder")) == Showing("line", "before")
    assert book.shelf().showing("cc-by", ("word",)) == Showing()


def test_rules_are_asked_in_their_order_and_moved(book: NoticeBook) -> None:
    ids = [book.add_rule(NoticeRule("cc-by", topic=topic))[0].id for topic in ("a", "b", "c")]
    book.move_rule(ids[2], 1)
    assert [rule.topic for rule in book.shelf().rules] == ["c", "a", "b"]
    book.remove_rule(ids[0])
    assert [rule.topic for rule in book.shelf().rules] == ["c", "b"]
    with pytest.raises(NotFound):
        book.add_rule(NoticeRule("nothing"))


def test_a_notice_that_a_rule_chooses_is_not_removed(book: NoticeBook) -> None:
    book.write(PARTNER)
    rule, _ = book.add_rule(NoticeRule("partner"))
    with pytest.raises(UserMistake) as caught:
        book.remove("partner")
    assert caught.value.code == "notice_in_use"
    book.remove_rule(rule.id)
    book.remove("partner")
    assert "partner" not in book.shelf().names


def test_every_built_in_notice_speaks_three_languages() -> None:
    names = dict.fromkeys(template.name for template in templates())
    assert list(names) == ["hyperlink", *CREATIVE_COMMONS]
    for name in names:
        assert [template.language for template in templates() if template.name == name] == list(LANGUAGES)


CREATIVE_COMMONS = {
    "cc-by": ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    "cc-by-sa": ("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    "cc-by-nd": ("CC BY-ND 4.0", "https://creativecommons.org/licenses/by-nd/4.0/"),
    "cc-by-nc": ("CC BY-NC 4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
    "cc-by-nc-sa": ("CC BY-NC-SA 4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"),
    "cc-by-nc-nd": ("CC BY-NC-ND 4.0", "https://creativecommons.org/licenses/by-nc-nd/4.0/"),
    "cc0": ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
}


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("template", templates(), ids=lambda entry: f"{entry.name}-{entry.language}")
def test_every_length_of_a_built_in_notice_has_its_link(template: NoticeTemplate, length: Length) -> None:
    notice = render(template, VALUES, length)
    assert "Алатау News" in notice.text
    assert notice.link_text
    assert notice.link_text in notice.text
    code, address = CREATIVE_COMMONS.get(template.name, ("", VALUES.link))
    assert (notice.link, notice.licence, notice.licence_link) == (address, code, address if code else "")


@given(
    st.lists(st.sampled_from(["{agency}", "{ year }", "{title}", "{correction}", "{date}", " — ", "© "]), max_size=5),
    texts(1, 20).filter(lambda text: not set(text) & set("{}")),
    st.sampled_from(LENGTHS),
    st.sampled_from(LANGUAGES),
)
def test_rendering_leaves_no_brace_and_keeps_the_link(
    parts: list[str], title: str, length: Length, language: Language
) -> None:
    typed = "{agency}" + "".join(parts)
    template = NoticeTemplate("own", language, 1, typed, short=typed, line=typed)
    check_links(template)
    notice = render(template, replace(VALUES, title=title or "x"), length)
    assert not set(notice.text) & set("{}")
    assert notice.text.count("\n") == 0
    assert (notice.link, notice.link_text) == (VALUES.link, VALUES.agency)
    assert notice.link_text in notice.text
