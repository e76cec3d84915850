"""Saved pages of other sites: fields recognised, furniture apart, the frame named, and every word somewhere.

Each file in `pages` is written by us in the manner of one system, or of one time.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from editor.articles.document import Dateline, Document, Embed, Furniture, Heading, Paragraph, Quote
from editor.documents import Imported, read_file
from editor.documents.page_times import count_of_views, find_time, is_view_counter
from tests import strategies

FOLDER = Path(__file__).parent / "pages"
NAMES = sorted(path.stem for path in FOLDER.glob("*.html"))
PUBLISHED = datetime(2024, 6, 13, 9, 13, tzinfo=UTC)


def page(name: str) -> Imported:
    return read_file(FOLDER / f"{name}.html")


def read_text(folder: Path, text: str) -> Imported:
    file = folder / "page.html"
    file.write_text(text, encoding="utf-8")
    return read_file(file)


@pytest.mark.parametrize(
    ("name", "language", "headline", "views", "byline"),
    [
        ("wordpress_kk", "kk", "Семейде жаңа көпір ашылды", 4100, "Айгүл Серікова"),
        ("drupal_ru", "ru", "В Семее открыли новый мост", 4100, "Марат Ахметов"),
        ("bitrix_ru", "ru", "В Семее открыли новый мост", 512, ""),
        ("tables_2005_kk", "kk", "Семейде жаңа көпір ашылды", 4100, ""),
        ("amp_en", "en", "New bridge opens in Semey", None, "Aigul Serikova"),
        ("json_ld_ru", "ru", "В Семее открыли «Новый мост»", None, "Марат Ахметов"),
        ("telegram_kk", "kk", "Семейде жаңа көпір ашылды", 4100, ""),
        ("tilda_ru", "ru", "В Семее открыли новый мост", None, "Марат Ахметов"),
        ("microdata_kk", "kk", "Семейде жаңа көпір ашылды", 4100, "Айгүл Серікова"),
        ("soup_en", "en", "New bridge opens in Semey", None, "Aigul Serikova"),
        ("next_kk", "kk", "Семейде жаңа көпір ашылды", None, "Айгүл Серікова"),
        ("article_ru", "ru", "В Семее открыли новый мост", None, "Марат Ахметов"),
        ("og_en", "en", "New bridge opens in Semey", None, "Aigul Serikova"),
        ("dle_ru", "ru", "В Семее открыли новый мост", 512, ""),
        ("gutenberg_kk", "kk", "Семейде жаңа көпір ашылды", None, "Айгүл Серікова"),
        ("wordpress_2010_ru", "ru", "В Семее открыли новый мост", 512, "Марат Ахметов"),
        ("layout_kk", "kk", "Семейде жаңа көпір ашылды", None, ""),
    ],
)
def test_the_fields_of_a_page_are_recognised(
    name: str, language: str, headline: str, views: int | None, byline: str
) -> None:
    imported = page(name)
    document = imported.document
    assert (document.language, document.headline, imported.views, document.byline) == (
        language,
        headline,
        views,
        byline,
    )
    expected = PUBLISHED if name != "tables_2005_kk" else datetime(2005, 6, 13, 12, 13, tzinfo=UTC)
    assert imported.published_at == expected


@pytest.mark.parametrize(
    ("name", "dateline"),
    [
        ("wordpress_kk", Dateline("Семей", "13 маусым", "Дала ақпарат")),
        ("drupal_ru", Dateline("Семей", "13 июня", "Степные вести")),
        ("tables_2005_kk", Dateline("Семей", "13 маусым", "Дала ақпарат")),
        ("amp_en", Dateline("SEMEY", "June 13", "Steppe News")),
        ("json_ld_ru", Dateline("Семей", "13 июня", "Степные вести")),
    ],
)
def test_the_dateline_is_found_also_below_a_picture(name: str, dateline: Dateline) -> None:
    assert page(name).document.dateline == dateline


def test_lead_and_notice_are_found() -> None:
    for name in ("wordpress_kk", "tables_2005_kk"):
        assert page(name).document.lead == "Ертіс үстіндегі көпір бүгін пайдалануға берілді."
    assert page("drupal_ru").document.lead == "Новый мост через Иртыш принял первые машины."
    for name in ("wordpress_kk", "drupal_ru", "tables_2005_kk", "amp_en"):
        notice = page(name).document.notice
        assert notice is not None
        assert re.search("гиперсілтеме|гиперссылка|hyperlink", notice.text)


def test_other_news_and_the_call_are_kept_apart() -> None:
    assert page("wordpress_kk").document.furniture == (
        Furniture("related", "Тақырып бойынша жаңалықтар\nӨзен тасыды\nЖол жөнделді"),
        Furniture("most_read", "Ең көп оқылғаны\nҚар жауды"),
    )
    kinds = {name: [item.kind for item in page(name).document.furniture] for name in NAMES}
    assert kinds["drupal_ru"] == ["related"]
    assert sorted(kinds["bitrix_ru"]) == ["related", "report_call"]
    assert sorted(kinds["tables_2005_kk"]) == ["most_read", "report_call"]
    assert kinds["amp_en"] == ["most_read"]


def test_menus_comments_buttons_and_cookies_are_left_out_and_named() -> None:
    said = "\n".join(page("wordpress_kk").left_out)
    for words in ("Басты бет Спорт", "Бөлісу: Telegram Facebook", "Пікірлер Керемет", "cookie", "© 2024"):
        assert words in said
    text = page("wordpress_kk").document.text
    for words in ("Спорт", "Telegram", "Керемет", "cookie"):
        assert words not in text


def test_the_body_keeps_its_structure() -> None:
    assert [block.type for block in page("wordpress_kk").document.blocks] == [
        "paragraph", "image", "heading", "paragraph", "quote", "list_item", "list_item",
    ]  # fmt: skip
    assert [block.type for block in page("drupal_ru").document.blocks] == ["paragraph", "paragraph", "table"]
    assert page("bitrix_ru").document.text.split("\n")[-1] == "Строительство заняло четыре года."


def test_topics_come_from_what_the_page_tells_machines() -> None:
    assert page("wordpress_kk").topics == ("көпір", "Семей")
    assert page("json_ld_ru").topics == ("мост", "Семей")


def test_a_page_that_is_drawn_by_a_script_gives_the_text_that_it_tells_machines() -> None:
    assert page("json_ld_ru").document.text.split("\n") == [
        "Движение открыто с сегодняшнего утра.",
        "Длина моста — 1 000 метров, строительство заняло четыре года.",
    ]


def _visible(text: str) -> list[str]:
    root = lxml_html.document_fromstring(text.encode())
    for node in list(root.iter("script", "style", "title", "noscript", "amp-ad", "amp-social-share")):
        node.text = ""
    return re.findall(r"\w+", " ".join(str(part) for part in root.itertext()))


def _all_words(imported: Imported) -> set[str]:
    document: Document = imported.document
    dateline = document.dateline.text if document.dateline else ""
    parts = [document.headline, document.lead, document.byline, dateline, document.text, *imported.left_out]
    parts += [item.text for item in document.furniture] + ([document.notice.text] if document.notice else [])
    parts.append(str(imported.views))
    return set(re.findall(r"\w+", " ".join(parts)))


@pytest.mark.parametrize("name", [name for name in NAMES if name != "telegram_kk"])
def test_every_word_of_a_page_is_in_a_field_or_named(name: str) -> None:
    imported = page(name)
    known = _all_words(imported)
    told = "13.06.2005, 18:13 13 маусым, 2024 13 июня 2024, 14:13 June 13, 2024, 2:13 pm 4 100 Просмотров Авторы By"
    told += " Опубликовано в г Автор Текст Jun PM p m"
    times = set(re.findall(r"\w+", told))
    lost = [word for word in _visible((FOLDER / f"{name}.html").read_text("utf-8")) if word not in known | times]
    assert lost == []


def test_sections_below_the_headline_keep_their_order_whatever_level_they_begin_at(tmp_path: Path) -> None:
    page = (
        "<h1 class=title>Тақырып</h1><p class=subtitle>Қосымша тақырып осы.</p><h1>Бөлім</h1><p>Мәтін.</p><h2>Ішкі</h2>"
    )
    document = read_text(tmp_path, f"<html><body>{page}<p>Тағы мәтін.</p></body></html>").document
    levels = [(block.text, block.level) for block in document.blocks if isinstance(block, Heading)]
    assert (document.headline, document.lead) == ("Тақырып", "Қосымша тақырып осы.")
    assert levels == [("Бөлім", 2), ("Ішкі", 3)]


_LEADS = {
    "tilda_ru": "Мост строили два года",
    "microdata_kk": "Көпірді салуға екі жыл кетті.",
    "next_kk": "Көпірді салуға екі жыл кетті",
    "article_ru": "Мост строили два года",
    "og_en": "It took two years to build",
}
_FIRST = {"kk": "Семей қаласында", "ru": "В Семее открыли новый мост через", "en": "A new bridge across"}
_LAST = {"kk": "Күніне көпірмен", "ru": "Ожидается, что", "en": "Some 30,000"}


@pytest.mark.parametrize("name", ["tilda_ru", "microdata_kk", "soup_en", "next_kk", "article_ru", "og_en",
                                  "wordpress_2010_ru", "layout_kk"])  # fmt: skip
def test_the_body_of_a_page_begins_and_ends_with_the_text(name: str) -> None:
    document = page(name).document
    assert document.lead == _LEADS.get(name, "")
    texts = [block.text for block in document.blocks if isinstance(block, Paragraph)]
    last = "Reporting by" if name == "og_en" else _LAST[document.language]
    assert texts[0].startswith(_FIRST[document.language])
    assert texts[-1].split("\n")[-1].startswith(last)


def test_other_news_in_the_middle_of_a_text_is_kept_apart() -> None:
    document = page("article_ru").document
    assert document.furniture[0] == Furniture(
        "related", "Читайте также: В Аягозе открыли школу\nНовости по теме\nРаз\nДва"
    )
    assert "Аягозе" not in document.text
    assert page("dle_ru").document.furniture == (Furniture("most_read", "Популярные статьи\nА"),)


def test_comments_and_the_name_of_a_user_of_the_site_are_named() -> None:
    assert {
        "outside the article: “Комментарии Круто”",
        "outside the article: “Автор: admin от 13-06-2024, 14:13 512”",
    } <= {*page("dle_ru").left_out}


def test_the_source_of_a_quotation_is_its_speaker_and_a_film_is_a_card() -> None:
    blocks = page("gutenberg_kk").document.blocks
    assert [block.speaker for block in blocks if isinstance(block, Quote)] == ["Нұрлан Ұранхаев"]
    assert [(block.url, block.title) for block in blocks if isinstance(block, Embed)] == [
        ("https://www.youtube.com/watch?v=abcdef1", "Бейне")
    ]


@pytest.mark.parametrize(("name", "topics"), [("microdata_kk", ("көпір", "Семей")), ("article_ru", ("мост",))])
def test_topics_are_those_that_a_reader_sees_where_machines_are_told_none(name: str, topics: tuple[str, ...]) -> None:
    assert page(name).topics == topics


def test_parts_of_a_row_are_not_one_word_and_letters_of_a_word_are(tmp_path: Path) -> None:
    row = "<div class=row><span>13 маусым</span><span>Айгүл</span></div><div><a>көпір</a><a>семей</a></div>"
    word = "<p><b>Т</b><span>ақырып</span></p><div><b>Қ</b><span>ала</span> жаны</div>"
    text = read_text(tmp_path, f"<html><body><h1>Басты тақырып осы</h1>{row}{word}</body></html>").document.text
    assert text.split() == ["13", "маусым", "Айгүл", "көпір", "семей", "Тақырып", "Қала", "жаны"]


@pytest.mark.parametrize(
    ("mark", "codec"),
    [(b"", "utf-8"), (b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"", "cp1251"), (b"", "koi8-r")],
)
@pytest.mark.parametrize("named", ["windows-1251", "utf-8", "unicode", "koi8-r", "iso-8859-1"])
def test_a_page_is_read_by_its_bytes_whatever_it_says(mark: bytes, codec: str, named: str, tmp_path: Path) -> None:
    text = (FOLDER / "wordpress_2010_ru.html").read_text("utf-8").replace("charset=utf-8", f"charset={named}")
    text = text.replace("»", "-").replace("—", "-").replace("©", "").replace("«", "").replace("»", "")
    (tmp_path / "page.html").write_bytes(mark + text.encode(codec))
    document = read_file(tmp_path / "page.html").document
    assert document.headline == "В Семее открыли новый мост"
    assert document.text.startswith("В Семее открыли новый мост через Иртыш")


def test_a_western_page_stays_what_it_names_and_scripts_hide_no_cyrillic(tmp_path: Path) -> None:
    script = "<script>" + "var word = 1;" * 300 + "</script>"
    russian = f"<meta charset=iso-8859-1>{script}<h1>Заголовок новости</h1><p>Текст новости, который читают.</p>"
    (tmp_path / "page.html").write_bytes(russian.encode("cp1251"))
    assert read_file(tmp_path / "page.html").document.headline == "Заголовок новости"
    french = "<meta charset=iso-8859-1><h1>Déjà à l'été</h1><p>Une école où les élèves étudient à côté.</p>"
    (tmp_path / "page.html").write_bytes(french.encode("latin-1"))
    imported = read_file(tmp_path / "page.html")
    assert (imported.document.headline, imported.changed) == ("Déjà à l'été", [])


def test_an_element_that_is_named_like_frame_and_holds_the_text_is_text(tmp_path: Path) -> None:
    words = "Бұл мәтін мақаланың өзі, ол мәзір емес. " * 5
    found = read_text(tmp_path, f"<h1>Тақырып</h1><div class='share-menu'><p>{words}</p></div><p>Соңы.</p>")
    assert words.strip() in found.document.text


def test_an_id_made_of_a_heading_names_no_frame_and_code_has_comments_of_its_own(tmp_path: Path) -> None:
    text = "".join(f"<p>Paragraph {number} of a text that is long enough to be one.</p>" for number in range(9))
    path = tmp_path / "a.html"
    path.write_text(
        f"<html><body><h1>Title</h1>{text}"
        '<section id="file-menu"><h2>2.1 File menu</h2><p>Opens files.</p></section>'
        '<h3 id="search">Search</h3><p>Finds words.</p>'
        '<pre>x = 1 <span class="comment"># one</span></pre>'
        '<div id="file-menu"><a href="/">Open</a></div>'
        '<section id="cookie-notice"><h2>Cookie notice</h2><p>We keep some.</p></section>'
        '<section id="search"><h2>Search</h2><p>Type here.</p></section></body></html>',
        encoding="utf-8",
    )
    imported = read_file(path, "en")
    texts = [block.text for block in imported.document.blocks[9:]]
    assert texts == ["2.1 File menu", "Opens files.", "Search", "Finds words.", "x = 1 # one"]
    assert [line.split(": ", 1)[1] for line in imported.left_out] == [
        "“Open”",
        "“Cookie notice We keep some.”",
        "“Search Type here.”",
    ]


def test_the_words_tell_the_language_where_a_template_names_the_wrong_one(tmp_path: Path) -> None:
    words = "Қаланың өңірлік әкімдігі жаңа көпірдің құрылысын аяқтады. " * 6
    assert read_text(tmp_path, f"<html lang='ru'><h1>Тақырып</h1><p>{words}</p></html>").document.language == "kk"
    assert read_text(tmp_path, "<html lang='ru'><h1>Премьер</h1><p>План готов</p></html>").document.language == "ru"


@pytest.mark.parametrize(
    "data",
    ["{", '{"@type":', "[[[[", '{"@graph":[1,null,"x"]}', '{"@type":"NewsArticle","author":{"name":5},"keywords":{}}',
     "[" * 100_000],
)  # fmt: skip
def test_damaged_data_for_machines_changes_nothing(tmp_path: Path, data: str) -> None:
    script = f"<script type='application/ld+json'>{data}</script>"
    assert read_text(tmp_path, f"{script}<h1>Тақырып</h1><p>Мәтін осында.</p>").document.text == "Мәтін осында."


@pytest.mark.parametrize(
    "text",
    [
        "13 июня 2024, 14:13",
        "Опубликовано: 13 июня 2024 г. в 14:13",
        "14:13, 13 маусым 2024",
        "2024 жылғы 13 маусым, 14:13",
        "June 13, 2024, 2:13 pm",
        "13 June 2024 14:13",
        "2024-06-13 14:13",
        "Жарияланды: 13.06.2024 14:13",
    ],
)
def test_a_time_is_known_as_people_write_it_in_three_languages(text: str) -> None:
    assert find_time(text) == (datetime(2024, 6, 13, 14, 13), None)  # noqa: DTZ001  # the page names no zone
    assert find_time(f"{text} · Просмотров: 4 100") == (datetime(2024, 6, 13, 14, 13), 4100)  # noqa: DTZ001


@pytest.mark.parametrize(
    "text",
    [
        "13 июня 2024 в 14:13 он сказал",
        "Жиын 2024 жылғы 13 маусымда сағат 14:13-те басталды",
        "On June 13, 2024 at 2:13 pm the bridge opened",
        "32 июня 2024, 14:13",
        "13 июня 2024",
    ],
)
def test_a_sentence_with_a_time_in_it_is_no_line_of_time(text: str) -> None:
    assert find_time(text) is None


@pytest.mark.parametrize(
    ("text", "count"),
    [("Просмотров: 4 100", 4100), ("👁 4.1K", 4100), ("4,1К просмотров", 4100), ("Қаралды: 512", 512),
     ("Views 12,345", 12345), ("1 234 567 просмотров", 1234567)],
)  # fmt: skip
def test_a_counter_is_read_as_people_write_it(text: str, count: int) -> None:
    assert is_view_counter(text)
    assert count_of_views(text) == count


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=80), strategies.sentences(1, 20))
def test_any_line_can_be_asked_for_a_time_and_a_counter(noise: str, words: str) -> None:
    find_time(noise)
    count_of_views(noise)
    assert find_time(words) is None or any(c.isdigit() for c in words)
