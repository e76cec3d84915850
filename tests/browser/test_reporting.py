"""What the newsroom receives when a reader selects words and presses Ctrl+Enter."""

from __future__ import annotations

import gzip
import re

import pytest
from selenium.webdriver import ActionChains
from selenium.webdriver.common.keys import Keys

from tests.browser import sample
from tests.browser.reader import Reader
from tests.browser.sample import KAZAKH

pytestmark = pytest.mark.browser

CONTEXT = 128


def expected(article: sample.Sample, quote: str) -> dict[str, str]:
    """The quote's first place in the text that the newsroom has, with its context."""
    start = article.text.index(quote)
    end = start + len(quote)
    return {
        "quote": quote,
        "prefix": article.text[max(0, start - CONTEXT) : start],
        "suffix": article.text[end : end + CONTEXT],
    }


def received(reader: Reader) -> dict[str, object]:
    """Sends what the dialog holds and gives what arrived."""
    reader.send()
    body = reader.intake.wait_for(1)[-1].body
    reader.said()
    return body


def received_like(words: dict[str, str], field: str | None, block: str | None, reader: Reader) -> dict[str, object]:
    """A report without anything written by the reader."""
    return {
        "url": f"{reader.site.address}/article.html",
        "article": 12,
        "revision": 3,
        "language": "kk",
        **words,
        "field": field,
        "block": block,
        "suggestion": "",
        "comment": "",
        "reply_to": "",
        "website": "",
    }


def test_a_selected_word_arrives_with_its_place_and_its_context(reader: Reader) -> None:
    reader.open()
    reader.report("мыӊ кітаптан")
    assert received(reader) == {
        "url": f"{reader.site.address}/article.html",
        "article": 12,
        "revision": 3,
        "language": "kk",
        "quote": "мыӊ кітаптан",
        "prefix": KAZAKH.text[: KAZAKH.text.index("мыӊ кітаптан")][-CONTEXT:],
        "suffix": KAZAKH.text.partition("мыӊ кітаптан")[2][:CONTEXT],
        "field": "body",
        "block": "a1",
        "suggestion": "",
        "comment": "",
        "reply_to": "",
        "website": "",
    }


def test_a_report_is_json_with_a_key_and_without_cookies(reader: Reader) -> None:
    reader.open()
    reader.run("document.cookie = 'visited=1'")
    reader.report("мыӊ")
    reader.send()
    post = reader.intake.wait_for(1)[0]
    reader.said()
    reader.browser.delete_all_cookies()
    assert post.headers["path"] == "/reports"
    assert post.headers["content-type"] == "application/json"
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", post.key)
    assert "cookie" not in post.headers


def test_what_the_reader_writes_arrives_trimmed(reader: Reader) -> None:
    reader.open()
    reader.report("мыӊ")
    reader.part("[name=suggestion]").send_keys(" мың ")
    reader.part("[name=comment]").send_keys("ң әрпі қате «терілген» <b>")
    reader.part("[name=reply_to]").send_keys("oqyrman@example.kz")
    body = received(reader)
    assert (body["suggestion"], body["comment"], body["reply_to"]) == (
        "мың",
        "ң әрпі қате «терілген» <b>",
        "oqyrman@example.kz",
    )


def test_a_double_click_selects_a_word_and_no_space(reader: Reader) -> None:
    reader.open()
    reader.select("Оқырмандарды")
    box = reader.run("return getSelection().getRangeAt(0).getBoundingClientRect().toJSON()")
    reader.run("getSelection().removeAllRanges()")
    chain = ActionChains(reader.browser)
    chain.w3c_actions.pointer_action.move_to_location(int(box["x"] + 20), int(box["y"] + box["height"] / 2))
    chain.double_click().perform()
    reader.run("getSelection().modify('extend', 'forward', 'character')")
    assert reader.selection() == "Оқырмандарды "
    reader.call()
    assert received(reader) == received_like(expected(KAZAKH, "Оқырмандарды"), "body", "a2", reader)


@pytest.mark.parametrize(
    ("quote", "field", "block"),
    [
        pytest.param("бұлттан сақтайтын", "headline", None, id="in the headline"),
        pytest.param("жүз жиырма", "lead", None, id="in the lead"),
        pytest.param("«бір терезе» қағидаты бойынша жазады:", "body", "a2", id="across bold, italic and a link"),
        pytest.param("Не өзгереді", "body", "a3", id="a whole heading"),
        pytest.param("отырып\u00a0та", "body", "a4", id="across a no-break space"),
        pytest.param("қызмет\u00adкер", "body", "a4", id="across a soft hyphen"),
        pytest.param("жүрегі", "body", "a5", id="in a quotation"),
        pytest.param("он төрт күнге", "body", "a7", id="in a list"),
        pytest.param("12 000", "body", "a8", id="in a table"),
        pytest.param("Алғашқы оқырмандар", "body", "a9", id="a caption without its credit"),
        pytest.param("😀", "body", "b1", id="one character of two units"),
        pytest.param("кітапхананыӊ 🏛 эмблемасы", "body", "b1", id="among such characters"),
        pytest.param(sample.HOSTILE, "body", "b2", id="what looks like a script"),
    ],
)
def test_the_words_are_found_where_they_stand(reader: Reader, quote: str, field: str, block: str | None) -> None:
    reader.open()
    selector = f"[data-block={block}]" if block else f"[data-field={field}]"
    dialog = reader.report(quote, selector)
    assert quote in dialog.get_property("textContent")  # type: ignore[operator]  # a text node's content
    assert received(reader) == received_like(expected(KAZAKH, quote), field, block, reader)


def test_a_selection_over_two_blocks_has_a_new_line_between_them(reader: Reader) -> None:
    reader.open()
    reader.run(
        "const [a, b] = ['a3', 'a4'].map((id) => document.querySelector(`[data-block=${id}]`).firstChild);"
        "getSelection().setBaseAndExtent(a, 3, b, 4)"
    )
    reader.call()
    assert received(reader) == received_like(expected(KAZAKH, "өзгереді\nЕнді"), "body", "a3", reader)


@pytest.mark.parametrize(
    ("first", "start", "last", "end", "quote"),
    [
        pytest.param("th", 0, "th + th", 5, "Жыл\tКітап", id="cells of one row"),
        pytest.param("tbody td", 2, "tr:last-child td + td", 6, "25\t\n2026\t12 000", id="rows, over an empty cell"),
    ],
)
def test_a_selection_in_a_table_is_joined_as_the_newsroom_joins_it(
    reader: Reader, first: str, start: int, last: str, end: int, quote: str
) -> None:
    reader.open()
    reader.run(
        "const [first, start, last, end] = arguments;"
        "const text = (selector) => document.querySelector(`[data-block=a8] ${selector}`).firstChild;"
        "getSelection().setBaseAndExtent(text(first), start, text(last), end)",
        first,
        start,
        last,
        end,
    )
    reader.call()
    assert received(reader) == received_like(expected(KAZAKH, quote), "body", "a8", reader)


def test_a_selection_from_a_caption_into_the_text_leaves_the_credit_out(reader: Reader) -> None:
    reader.open()
    reader.run(
        "const [a, b] = ['a9', 'b1'].map((id) => document.querySelector(`[data-block=${id}]`).firstChild);"
        "getSelection().setBaseAndExtent(a, 8, b, 7)"
    )
    reader.call()
    assert received(reader) == received_like(expected(KAZAKH, "оқырмандар\nБалалар"), "body", "a9", reader)


def test_a_selection_from_the_headline_into_the_lead_is_one_of_the_headline(reader: Reader) -> None:
    reader.open()
    reader.run(
        "const [a, b] = ['headline', 'lead'].map((name) => document.querySelector(`[data-field=${name}]`).firstChild);"
        "getSelection().setBaseAndExtent(a, a.data.length - 4, b, 4)"
    )
    reader.call()
    assert received(reader) == received_like(expected(KAZAKH, "ашты\nАуыл"), "headline", None, reader)


def test_a_selection_that_runs_out_of_the_article_ends_with_it(reader: Reader) -> None:
    reader.open()
    reader.run(
        "const last = document.querySelector('[data-block=b2]').firstChild;"
        "getSelection().setBaseAndExtent(last, last.data.length - 6, document.querySelector('.rail'), 1)"
    )
    reader.call()
    words = expected(KAZAKH, "тиіс.")
    assert received(reader) == received_like(words, "body", "b2", reader)
    assert words["suffix"] == ""


@pytest.mark.parametrize(("start", "end"), [(1, 3), (0, 1), (1, 2)])
def test_no_character_is_cut_where_the_selection_splits_one(reader: Reader, start: int, end: int) -> None:
    reader.open()
    reader.run(
        "const node = document.querySelector('[data-block=b1]').firstChild, at = node.data.indexOf('😀');"
        "getSelection().setBaseAndExtent(node, at + arguments[0], node, at + arguments[1])",
        start,
        end,
    )
    reader.call()
    assert received(reader) == received_like(expected(KAZAKH, "😀"), "body", "b1", reader)


def test_context_counts_characters_and_not_units(reader: Reader) -> None:
    text = "😀" * 300 + "қате" + "🏛" * 300
    reader.open(page=minimal_page(reader, f'<p data-block="x1">{text}</p>'))
    reader.report("қате", "body")
    body = received(reader)
    assert (body["prefix"], body["suffix"]) == ("😀" * CONTEXT, "🏛" * CONTEXT)


def minimal_page(reader: Reader, body: str) -> str:
    """A page of somebody else's making, with the widget on it."""
    return (
        '<!DOCTYPE html><html lang="kk"><meta charset="utf-8"><title>.</title><link rel="icon" href="icon.svg"><body>'
        f'{body}<script src="qalam-report.js" defer data-intake="{reader.intake.address}"></script></body></html>'
    )


def test_hidden_text_and_furniture_are_not_in_the_context(reader: Reader) -> None:
    paragraph = (
        '<p data-block="x1">бірінші <span aria-hidden="true">жасырын</span><span hidden>жоқ</span>'
        "<span data-qalam-ignore>жарнама</span><noscript>1</noscript>қате соңғы</p>"
    )
    reader.open(
        page=minimal_page(reader, f"<article>{paragraph}<p>бұл блок емес</p></article>").replace(
            "<script>1</script>", ""
        )
    )
    reader.report("қате", "article")
    body = received(reader)
    assert (body["prefix"], body["quote"], body["suffix"]) == ("бірінші ", "қате", " соңғы")


def test_a_page_without_marked_blocks_is_read_by_its_layout(reader: Reader) -> None:
    reader.open(
        page=minimal_page(
            reader,
            "<nav>басқа</nav><article><h1>Тақырып</h1>\n  <div>Бірінші   <b>қатар</b>\n жалғасы<br>келесі</div>"
            "<ul><li>бір</li><li>екі</li></ul></article>",
        )
    )
    reader.report("қатар", "article")
    body = received(reader)
    assert body["prefix"] == "Тақырып\nБірінші "
    assert body["suffix"] == " жалғасы\nкелесі\nбір\nекі"
    assert (body["field"], body["block"], body["article"], body["revision"]) == (None, None, None, None)


@pytest.mark.parametrize(
    ("quote", "selector", "prefix"),
    [
        pytest.param("Дала хабары", "[data-field=dateline]", "Бурабай. 14 наурыз. ", id="dateline"),
        pytest.param("хабарына", "[data-field=notice]", "Көшіріп басқанда Дала ", id="notice"),
    ],
)
def test_words_beside_the_text_are_reported_without_a_place(
    reader: Reader, quote: str, selector: str, prefix: str
) -> None:
    reader.open()
    reader.report(quote, selector)
    body = received(reader)
    assert (body["quote"], body["prefix"], body["field"], body["block"]) == (quote, prefix, None, None)


def test_the_address_has_no_fragment(reader: Reader) -> None:
    reader.open()
    reader.run("location.hash = 'corrections'")
    reader.report("мыӊ")
    assert received(reader)["url"] == f"{reader.site.address}/article.html"


def test_a_robot_that_fills_every_field_shows_itself(reader: Reader) -> None:
    reader.open()
    reader.report("мыӊ")
    trap = reader.part("[name=website]")
    assert trap.get_attribute("tabindex") == "-1"
    assert reader.run("return arguments[0].closest('[aria-hidden=true]') !== null", trap)
    reader.run("arguments[0].value = 'https://spam.example'", trap)
    assert received(reader)["website"] == "https://spam.example"


def test_the_widget_weighs_less_than_eight_kilobytes() -> None:
    assert len(gzip.compress(sample.WIDGET.read_bytes(), 9)) < 8_000


def test_a_page_whose_script_names_no_intake_is_left_alone(reader: Reader) -> None:
    page = sample.article_page(KAZAKH, reader.intake.address).replace(f'data-intake="{reader.intake.address}"', "")
    reader.open(page=page)
    reader.select("мыӊ")
    reader.press(Keys.CONTROL, Keys.ENTER)
    assert reader.run("return document.querySelector('qalam-report')") is None
