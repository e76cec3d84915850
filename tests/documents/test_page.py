"""Pages of other agencies, whole, damaged and plain: nothing is recognised wrongly and no word is lost."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from editor.articles.document import SCRIPTS, Block, Cell, Dateline, Language, Paragraph, Quote, Script, Table
from editor.documents.imported import Imported, Piece, Source
from editor.documents.page import recognise
from editor.documents.page_signs import find_dateline, furniture_kind, is_notice, tell_language
from editor.documents.page_times import find_time
from editor.documents.read import read_file
from editor.language.scripts.texts import write_text
from tests.strategies import sentences


def page(*lines: str, language: Language | None = None) -> Imported:
    return recognise([Piece(Paragraph(content=line)) for line in lines], Source("page.txt", b"", language))


@pytest.mark.parametrize(
    ("text", "expected", "rest"),
    [
        (
            "Астана. 13 маусым. Kazakhstan Today -Астана хабы",
            Dateline("Астана", "13 маусым", "Kazakhstan Today"),
            "Астана",
        ),
        ("Алматы. 5 марта. KT Today — Власти", Dateline("Алматы", "5 марта", "KT Today"), "Власти"),
        ("Astana. March 5. Kazakhstan Today - The hub", Dateline("Astana", "March 5", "Kazakhstan Today"), "The hub"),
        ("Нур-Султан. 1 қаӊтар. ҚазАқпарат – Бүгін", Dateline("Нур-Султан", "1 қаӊтар", "ҚазАқпарат"), "Бүгін"),
        ("Шымкент. 2 Иыркүйек. Х-агенттік - Бүгін", Dateline("Шымкент", "2 Иыркүйек", "Х-агенттік"), "Бүгін"),
        ("Алматы. 5 мая 2018 года. Юг-Пресс - Т", Dateline("Алматы", "5 мая 2018 года", "Юг-Пресс"), "Т"),
        ("Алматы. 5 марта - Власти", Dateline("Алматы", "5 марта", ""), "Власти"),
    ],
)
def test_a_dateline_is_known_in_three_languages(text: str, expected: Dateline, rest: str) -> None:
    found = find_dateline(text)
    assert found is not None
    assert found[0] == expected
    assert text[found[1] :].startswith(rest)


@pytest.mark.parametrize(
    "text",
    [
        "Бұл - Астана хабы құрған екінші Альянс.",
        "Он приехал. 13 человек. Потом - тишина.",
        "Ереван. Маусым айы. Kazakhstan Today - сөз",
        "Астана. 13 маусым. Kazakhstan Today -",
        "Президент сказал: это важно — и точка.",
    ],
)
def test_a_sentence_with_a_dash_is_no_dateline(text: str) -> None:
    assert find_dateline(text) is None


@pytest.mark.parametrize(
    ("text", "views"),
    [("13.06.2018, 18:13 4100", 4100), ("13.06.2018 18:13", None), ("1.1.2024, 9:05 1\u00a0234\u00a0567", 1234567)],
)
def test_a_time_line_has_a_time_and_perhaps_views(text: str, views: int | None) -> None:
    found = find_time(text)
    assert found is not None
    assert found[1] == views


@pytest.mark.parametrize("text", ["31.02.2018, 18:13 41", "13.06.2018, 25:13", "13.06.2018, 18:13 халық", "13.06.2018"])
def test_what_is_no_time_stays_text(text: str) -> None:
    assert find_time(text) is None
    assert text in page("Тақырып", text, "Мәтін.").document.text


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("13.06.2018, 18:13", datetime(2018, 6, 13, 12, 13, tzinfo=UTC)),
        ("13.06.2025, 18:13", datetime(2025, 6, 13, 13, 13, tzinfo=UTC)),
    ],
)
def test_the_zones_own_history_gives_the_offset(day: str, expected: datetime) -> None:
    assert page(day, "Тақырып", "Мәтін.").published_at == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ақпаратты пайдаланИан жаИдайда X ақпараттық агенттігіне гиперсілтеме жасау міндетті.",
        "АИпаратты пайдалану кезінде Х-ке гиперсИлтеме жасау мИндетті. Авторлық қИқық.",
        "При использовании информации гиперссылка на информационное агентство X обязательна.",
        "A hyperlink to the X news agency is required when you use this information.",
    ],
)
def test_a_notice_is_known_also_where_letters_are_damaged(text: str) -> None:
    assert is_notice(text, sure=False)


@pytest.mark.parametrize(
    "text",
    [
        "Сенат авторлық құқық туралы заңды қабылдады.",
        "Компания подала иск о нарушении авторских прав.",
        "Users must click on the hyperlink, the minister said on Monday, in order to vote.",
        "Хабқа қазір 40 ел қатысады.",
    ],
)
def test_news_about_links_and_rights_is_no_notice(text: str) -> None:
    assert not is_notice(text, sure=False)


def test_a_notice_in_two_paragraphs_is_one_notice() -> None:
    document = page(
        "01.02.2024, 10:00",
        "Заголовок",
        "Текст новости.",
        "При использовании информации гиперссылка на X обязательна.",
        "© X, 2024",
        "Нашли ошибку в тексте?",
    ).document
    assert document.notice is not None
    assert document.notice.text.split("\n") == [
        "При использовании информации гиперссылка на X обязательна.",
        "© X, 2024",
    ]
    assert document.text == "Текст новости."


def test_keys_that_a_text_speaks_of_are_no_call_to_report() -> None:
    document = page("Title", "Cells hold lines. Press Ctrl+Enter to begin another.", "The text goes on.").document
    assert [block.text for block in document.blocks] == [
        "Cells hold lines. Press Ctrl+Enter to begin another.",
        "The text goes on.",
    ]


def test_a_notice_that_stands_after_the_furniture_is_still_the_notice() -> None:
    document = page(
        "Заголовок",
        "Текст.",
        "Новости по теме",
        "Другая новость",
        "При использовании информации гиперссылка обязательна.",
        "Нашли ошибку в тексте?",
        "Выделите её и нажмите Ctrl+Enter.",
    ).document
    assert document.notice is not None
    assert [(item.kind, item.text) for item in document.furniture] == [
        ("related", "Новости по теме\nДругая новость"),
        ("report_call", "Нашли ошибку в тексте?\nВыделите её и нажмите Ctrl+Enter."),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("МӘТІННЕН ҚАТЕ ТАПТЫҢЫЗ БА?", "report_call"),
        ("Мәтіннен Иате таптыӊыз ба?", "report_call"),
        ("Нашли ошибку в тексте?", "report_call"),
        ("Found a mistake in the text?", "report_call"),
        ("тақырып бойынша жаӊалыИтар", "related"),
        ("Новости по теме:", "related"),
        ("Related news", "related"),
        ("Ең көп оқылғаны", "most_read"),
        ("Самое читаемое", "most_read"),
        ("Most read", "most_read"),
        ("Эксперты нашли ошибку в расчётах министерства.", ""),
        ("Это самое читаемое издание страны.", ""),
    ],
)
def test_furniture_is_known_by_its_whole_line(text: str, kind: str) -> None:
    assert furniture_kind(text) == kind


def test_a_text_that_is_no_page_is_a_headline_and_a_body() -> None:
    imported = page("Бірінші жол", "Екінші жол.", "Үшінші жол.")
    assert imported.document.headline == "Бірінші жол"
    assert imported.document.text == "Екінші жол.\nҮшінші жол."
    assert imported.document.lead == ""
    assert imported.document.notice is None
    assert imported.published_at is None


def test_a_text_that_begins_with_its_dateline_has_no_headline() -> None:
    document = page("Семей. 13 маусым. Дала ақпарат – Көпір ашылды.", "Екінші абзац.").document
    assert (document.headline, document.dateline) == ("", Dateline("Семей", "13 маусым", "Дала ақпарат"))
    assert document.text == "Көпір ашылды.\nЕкінші абзац."


def test_a_headline_may_stand_below_a_letterhead() -> None:
    letterhead = Table(rows=((Cell("Мәдениет министрлігі"), Cell("Баспасөз қызметі")),))
    title, text = Paragraph(content="Жаңа кітапхана ашылды"), Paragraph(content="Астанада жаңа кітапхана ашылды.")
    blocks: list[Block] = [letterhead, title, text]
    document = recognise([Piece(block) for block in blocks], Source("page.docx", b"")).document
    assert (document.headline, [block.text for block in document.blocks]) == (title.text, [letterhead.text, text.text])
    blocks = [Quote(content="Сөз"), letterhead, title]
    assert recognise([Piece(block) for block in blocks], Source("page.docx", b"")).document.headline == ""


def test_without_a_dateline_a_lead_is_known_by_being_repeated() -> None:
    document = page("Тақырып", "Астанада жаңа хаб құрылды.", "Астанада жаңа хаб құрылды. Оған 40 ел кірді.").document
    assert document.lead == "Астанада жаңа хаб құрылды."
    assert document.text == "Астанада жаңа хаб құрылды. Оған 40 ел кірді."
    assert page("Тақырып", "Иә.", "Иә. Жоқ.").document.text == "Иә.\nИә. Жоқ."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Хабқа қазір қырық ел қатысады", "kk"),
        ("В работе участвуют сорок стран, сообщил Қайрат", "ru"),
        ("Forty countries take part", "en"),
        ("", "kk"),
        ("قازاقستان رەسپۋبليكاسى بۇگىن", "kk"),
        ("Qazaqstan Respublikasynyñ Prezidenti bügın qalağa keldı", "kk"),
        ("Mr Erdoğan and the Dáil met in Zürich to discuss the weather and the road", "en"),
    ],
)
def test_the_language_is_told_from_the_letters(text: str, language: str) -> None:
    assert tell_language(text) == language


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_kazakh_text_is_read_in_the_script_that_it_is_written_in(script: Script) -> None:
    text = "Астанада жаңа кітапхана ашылды. Оған жүздеген оқырман келді, деп хабарлайды агенттік."
    document = page("", text if script == "cyrillic" else write_text(text, script)).document
    assert (document.language, document.script) == ("kk", script)
    assert page("", "Вчера в Алматы открыли мост, сообщает агентство.").document.script == "cyrillic"


@given(
    headline=sentences(),
    lead=st.none() | sentences(),
    dateline=st.booleans(),
    time=st.booleans(),
    body=st.lists(sentences(2), min_size=1, max_size=5),
    notice=st.booleans(),
    tail=st.lists(st.sampled_from(["Нашли ошибку в тексте?", "Новости по теме", "Ең көп оқылғаны"]), max_size=4),
    others=st.lists(sentences(), max_size=2),
)
def test_every_word_of_a_page_is_in_exactly_one_field_in_order(
    headline: str,
    lead: str | None,
    dateline: bool,
    time: bool,
    body: list[str],
    notice: bool,
    tail: list[str],
    others: list[str],
) -> None:
    # A sentence that happens to read as a notice is one, and then stands in another order.
    assume(not any(is_notice(text, sure=True) for text in [*body, *others]))
    lines = ["13.06.2018, 18:13 4100"] if time else []
    lines += [headline, *([lead] if lead is not None else [])]
    lines += [f"Астана. 13 маусым. Х - {body[0]}" if dateline else body[0], *body[1:]]
    lines += ["При использовании гиперссылка обязательна."] if notice else []
    for heading in tail:
        lines += [heading, *others]
    imported = page(*lines)
    document = imported.document
    said = [document.headline, document.lead, document.dateline.text + " -" if document.dateline else "", document.text]
    said += [document.notice.text if document.notice else "", *(item.text for item in document.furniture)]
    words = " ".join(lines).split()
    assert " ".join(said).split() == (words[3:] if time else words)
    assert (imported.published_at is not None, imported.views) == (time, 4100 if time else None)
    assert (document.dateline is not None) == dateline


def test_text_is_stored_composed(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("Йод\n\nе\u0308лка и\u0306\n", "utf-8")
    assert read_file(path).document.text == "ёлка й"
