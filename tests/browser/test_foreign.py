"""Pages that are not ours: a WordPress theme with a rough style sheet, a page made by hand, other people's habits."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser import sample
from tests.browser.reader import Reader
from tests.browser.test_reporting import minimal_page, received

pytestmark = pytest.mark.browser

PAGES = Path(__file__).parent / "pages"
TAG = '<script src="/qalam-report.js" data-intake="{}" data-language="ru"></script>'
THANKS = "Рақмет!"


def open_page(reader: Reader, name: str, charset: str = "utf-8") -> None:
    """A page of `pages/`, as a server without a policy would give it, but with trusted types required."""
    text = (PAGES / name).read_text(encoding="utf-8")
    page = sample.fill_text(text, {"intake": reader.intake.address, "site": reader.site.address})
    policy = (
        f"default-src 'self'; script-src 'self' 'unsafe-inline'; connect-src {reader.intake.address}; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )
    reader.open(page=page, policy=policy, charset=charset)
    reader.site.files["/theme.css"] = ("text/css", (PAGES / "theme.css").read_bytes())
    reader.browser.refresh()


def shown(reader: Reader, selector: str) -> dict[str, str]:
    """How a part of the widget is drawn."""
    names = ["display", "visibility", "opacity", "fontSize", "letterSpacing", "textTransform", "color"]
    style: dict[str, str] = reader.run(
        "const s = getComputedStyle(arguments[0]); return Object.fromEntries(arguments[1].map((n) => [n, s[n]]))",
        reader.part(selector),
        names,
    )
    return style


def test_a_word_in_a_post_arrives_with_the_text_of_the_post_around_it(reader: Reader) -> None:
    open_page(reader, "wordpress.html")
    reader.report("оқушылары", "article")
    body = received(reader)
    assert body["quote"] == "оқушылары"
    assert body["prefix"] == "Өзен жағасына мың ағаш егілді\n14.03.2026\nЖұмысқа мектеп "
    assert str(body["suffix"]).startswith(
        " мен тұрғын\u00adдар қатысты, деді\u00a0әкім.\nАғаш\nСаны\nЕмен\n40\u00a0түп\nҚайын\n60\n"
    )
    assert (body["article"], body["revision"], body["language"]) == ("ozen-zhagasy", None, "kk-KZ")
    assert "жарнама" not in str(body)
    assert "Бөлісу" not in str(body)


@pytest.mark.parametrize(
    ("quote", "selector", "prefix", "suffix"),
    [
        pytest.param("40\u00a0түп", "tbody", "Емен\n", "\nҚайын\n60\nКесте", id="a cell with a no-break space"),
        pytest.param("шаруашылыгы", ".wp-block-table", "Кесте: орман ", "\nЖағадағы", id="a table's caption"),
        pytest.param("теректер", ".wp-block-image", "\nЖағадағы ", "\nбір емен", id="a caption with a mark in a word"),
        pytest.param("тұрғын\u00adдар", ".entry-content", " мен ", " қатысты", id="a soft hyphen"),
        pytest.param("емен", "ul.wp-block-list", "\nбір ", "\nекі қайын", id="a list"),
    ],
)
def test_tables_captions_and_lists_are_read_as_they_look(
    reader: Reader, quote: str, selector: str, prefix: str, suffix: str
) -> None:
    open_page(reader, "wordpress.html")
    reader.report(quote, selector)
    body = received(reader)
    assert body["quote"] == quote
    assert str(body["prefix"]).endswith(prefix)
    assert str(body["suffix"]).startswith(suffix)


def test_a_selection_over_cells_and_a_caption_keeps_them_apart(reader: Reader) -> None:
    open_page(reader, "wordpress.html")
    reader.run(
        "const cell = document.querySelector('tbody tr:last-child td').firstChild;"
        "const caption = document.querySelector('.wp-block-table figcaption').firstChild;"
        "getSelection().setBaseAndExtent(cell, 0, caption, 5)"
    )
    reader.call()
    assert received(reader)["quote"] == "Қайын\n60\nКесте"


def test_a_comment_is_not_taken_for_the_article(reader: Reader) -> None:
    open_page(reader, "wordpress.html")
    reader.report("жаксы", ".comment-content")
    body = received(reader)
    assert (body["prefix"], body["suffix"]) == ("Өте ", " хабар!")


def test_marks_on_lines_of_their_own_are_words_apart(reader: Reader) -> None:
    reader.open(page=minimal_page(reader, "<article><p>\n <b>бір</b>\n <i>еки</i>  <u>үш</u>\n</p>\n</article>"))
    reader.report("еки", "article")
    body = received(reader)
    assert (body["prefix"], body["suffix"]) == ("бір ", " үш")


def test_the_title_of_a_theme_that_puts_it_above_the_post_can_be_reported(reader: Reader) -> None:
    page = minimal_page(reader, "<main><h1>Ќала тойы</h1><article><p>Мәтін.</p></article></main>")
    reader.open(page=page)
    reader.report("Ќала", "main")
    assert received(reader)["suffix"] == " тойы\nМәтін."


def test_a_rough_style_sheet_does_not_reach_the_dialog(reader: Reader) -> None:
    open_page(reader, "wordpress.html")
    reader.report("Жұмысқа", "article")
    for selector in ("dialog", "textarea", "button.main", "label"):
        style = shown(reader, selector)
        assert style["display"] != "none", selector
        assert (style["visibility"], style["opacity"]) == ("visible", "1"), selector
        assert (style["letterSpacing"], style["textTransform"]) == ("normal", "none"), selector
        assert float(style["fontSize"].removesuffix("px")) >= 14, selector
    assert shown(reader, "dialog")["color"] == "rgb(28, 31, 33)"
    reader.part("[name=comment]").send_keys("о")
    assert reader.labelled(reader.dialog()).keys() == {"suggestion", "comment", "reply_to", "Бас тарту", "Жіберу"}
    reader.send()
    assert THANKS in reader.said()


def test_the_button_of_a_phone_shows_in_spite_of_the_style_sheet(reader: Reader) -> None:
    reader.phone()
    open_page(reader, "wordpress.html")
    reader.select("Жұмысқа", "article")
    button = reader.part(".tap:not([hidden])")
    box = reader.run("return arguments[0].getBoundingClientRect().toJSON()", button)
    assert box["height"] >= 44
    reader.touch(button)
    reader.dialog()


def test_ctrl_enter_in_the_form_for_comments_is_the_forms(reader: Reader) -> None:
    open_page(reader, "wordpress.html")
    reader.run("const c = document.querySelector('#comment'); c.style.setProperty('display', 'block', 'important')")
    reader.run("document.querySelector('#comment').focus()")
    reader.call()
    assert reader.has_no_dialog()


def test_a_page_made_by_hand_in_windows_1251_is_read_and_spoken_to_rightly(reader: Reader) -> None:
    open_page(reader, "hand_made.html", charset="windows-1251")
    assert reader.run("return document.characterSet") == "windows-1251"
    dialog = reader.report("Пассажыров", "body")
    assert dialog.accessible_name == "Сообщить об ошибке"
    assert reader.part("#quote").text == "Пассажыров было сорок."
    body = received(reader)
    assert body["prefix"] == (
        "Новости\nПогода\nМост через Ишим открыт\nСтроили его три года, и вчера по нему проехал первый автобус.\n"
    )
    assert body["suffix"] == " было сорок.\nДвижение открыто с семи утра."
    assert (body["article"], body["revision"], body["language"]) == (None, None, "ru")
    assert body["url"] == f"{reader.site.address}/article.html"


# Habits of other people's pages ------------------------------------------------------------------------------


def a_page(reader: Reader, *, head: str = "", foot: str = "", text: str = "Слово с ашибкой тут.") -> str:
    tag = TAG.format(reader.intake.address)
    waits = tag.replace("<script ", '<script type="text/plain" ')  # as plugins keep a script from running
    html = (
        '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>.</title><link rel="icon" href="icon.svg">'
        f"{head}</head><body><article><p>{text}</p></article>{foot}</body></html>"
    )
    return html.replace("TAG", tag).replace("WAITS", waits)


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        pytest.param("TAG", "", id="in the head, without defer"),
        pytest.param("", "TAG", id="at the end"),
        pytest.param("TAG", "TAG", id="brought twice"),
        pytest.param("TAG", "<script src='/again.js'></script>", id="brought again by another script"),
        pytest.param("", "<script src='/again.js'></script>", id="put in by another script"),
        pytest.param("", "WAITS<script src='/delayed.js'></script>", id="run out of another script"),
    ],
)
def test_one_dialog_opens_however_the_script_is_brought(reader: Reader, head: str, foot: str) -> None:
    again = (
        "const s = document.createElement('script'); s.src = '/qalam-report.js';"
        f"s.dataset.intake = '{reader.intake.address}'; s.dataset.language = 'ru'; document.head.append(s)"
    )
    reader.open(page=a_page(reader, head=head, foot=foot))
    delayed = b"addEventListener('load', () => {" + sample.WIDGET.read_bytes() + b"})"
    reader.site.files["/again.js"] = ("text/javascript", again.encode())
    reader.site.files["/delayed.js"] = ("text/javascript", delayed)
    reader.browser.refresh()
    reader.until(lambda: reader.run("return !!document.querySelector('qalam-report')"))
    reader.report("ашибкой", "article")
    assert reader.run("return document.querySelectorAll('qalam-report').length") == 1
    assert received(reader)["prefix"] == "Слово с "
    assert len(reader.intake.posts) == 1


def test_a_page_that_swaps_its_body_keeps_the_widget(reader: Reader) -> None:
    reader.open(page=a_page(reader, head="TAG"))
    reader.run("document.body.innerHTML = ''; document.body.append('Другой текст с ашибкой.')")
    reader.select("ашибкой", "body")
    reader.call()
    reader.until(lambda: reader.run("return !!document.querySelector('qalam-report')"))
    assert received(reader)["prefix"] == "Другой текст с "


@pytest.mark.parametrize(
    ("scheme", "colours", "dark"),
    [
        pytest.param("light", "background:#111;color:#eee", True, id="a dark page in a light system"),
        pytest.param("dark", "background:#fff;color:#222", False, id="a light page in a dark system"),
        pytest.param("light", "color:oklch(0.3 0 0)", False, id="a colour of another space, light system"),
        pytest.param("dark", "color:oklch(0.9 0 0)", True, id="a colour of another space, dark system"),
    ],
)
def test_the_dialog_is_dark_where_the_page_is(reader: Reader, scheme: str, colours: str, dark: bool) -> None:
    reader.colours(scheme)
    reader.open(page=a_page(reader, foot="TAG"))
    reader.run("document.body.style.cssText = arguments[0]", colours)
    reader.report("ашибкой", "article")
    ground = reader.run("return getComputedStyle(arguments[0]).backgroundColor", reader.dialog())
    assert ground == ("rgb(29, 35, 38)" if dark else "rgb(255, 255, 255)")
    assert reader.run("return getComputedStyle(arguments[0]).colorScheme", reader.dialog()) == (
        "dark" if dark else "light"
    )


# Harmless ----------------------------------------------------------------------------------------------------

HOSTILE = [
    sample.HOSTILE,
    "<svg/onload=alert(1)>",
    "javascript:alert(1)",
    '"><style>*{display:none}</style>',
    "</textarea><iframe srcdoc='<script>alert(1)</script>'>",
    "${alert(1)}{{constructor.constructor('alert(1)')()}}",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_markup_in_the_words_of_a_page_stays_text(reader: Reader, words: str) -> None:
    reader.open(page=a_page(reader, foot="TAG", text="X"))
    reader.run("document.querySelector('p').textContent = 'до ' + arguments[0] + ' после'", words)
    dialog = reader.report(words, "p")
    assert reader.part("mark").text == words
    assert reader.run("return arguments[0].querySelectorAll('img,script,svg,style,iframe').length", dialog) == 0
    reader.run("arguments[0].value = arguments[1]", reader.part("[name=comment]"), words)
    body = received(reader)
    assert (body["quote"], body["comment"]) == (words, words)


def test_characters_that_turn_the_writing_or_cannot_be_seen_are_written_out(reader: Reader) -> None:
    words = "цена \u202e001\u202c тенге\u2066\u0085\u0007"
    reader.open(page=a_page(reader, foot="TAG", text="X"))
    reader.run("document.querySelector('p').textContent = 'до\u2067 ' + arguments[0] + ' после'", words)
    reader.report(words, "p")
    assert reader.part("mark").text == "цена \\u202e001\\u202c тенге\\u2066\\u0085\\u0007"
    assert reader.part("#quote").text.startswith("до\\u2067 ")
    body = received(reader)
    assert body["quote"] == words
    assert body["prefix"] == "до\u2067 "


def test_nothing_is_loaded_from_anybody_else(reader: Reader) -> None:
    open_page(reader, "wordpress.html")
    reader.report("Жұмысқа", "article")
    reader.send()
    reader.said()
    names = "return performance.getEntriesByType('resource').map((entry) => entry.name)"
    own = {f"{reader.intake.address}/challenge", f"{reader.intake.address}/reports"}
    reader.until(lambda: own <= set(reader.run(names)))
    assert {name for name in reader.run(names) if not name.startswith(reader.site.address)} == own
    assert reader.run("return [document.cookie, sessionStorage.length, localStorage.length]") == ["", 0, 0]
