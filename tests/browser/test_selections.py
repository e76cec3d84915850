"""Selections as readers make them, over all that may stand in a text: what is sent is found in the article again."""

from __future__ import annotations

import pytest
from selenium.webdriver import ActionChains
from selenium.webdriver.common.keys import Keys

from editor.reports.anchoring import locate
from tests.browser import sample
from tests.browser.reader import Reader
from tests.browser.test_reporting import received

pytestmark = pytest.mark.browser

# The words stand in the paragraphs before and behind too: the context has to tell which of the three is meant.
BEFORE = "Көрші ауылдың дүкенінде сары алма бар, оны жұрт базарда сатады."
AFTER = "Қалада болса сары алма жоқ, оны тек көктемде алып келеді."
STYLE = """
    body { user-select: none; -webkit-user-select: none }
    article, .may { user-select: text; -webkit-user-select: text }
    .none { user-select: none; -webkit-user-select: none }
    .gone { display: none }
    .unseen { visibility: hidden }
    .seen { visibility: visible }
    .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    .away { position: absolute; left: -9999px }
    .folded { height: 0; overflow: hidden }
    .upper { text-transform: uppercase }
    .before::before { content: 'ЖАҢА ' }
    .chip { display: inline-block }
"""

# Comments in the page are where the selection begins and ends. Text nodes are whole again afterwards.
MARKED = """
    const ends = {};
    const look = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeType === 8) ends[node.data] = node;
        else if (node.shadowRoot) look(node.shadowRoot);
      }
    };
    look(document.body);
    const spot = (comment, text, offset) => {
      if (text?.nodeType === 3) return [text, offset];
      return [comment.parentNode, [...comment.parentNode.childNodes].indexOf(comment)];
    };
    const from = spot(ends.from, ends.from.nextSibling, 0);
    const to = spot(ends.to, ends.to.previousSibling, ends.to.previousSibling?.length);
    const selection = ends.from.ownerDocument.getSelection();
    if (arguments[0]) selection.setBaseAndExtent(...to, ...from);
    else selection.setBaseAndExtent(...from, ...to);
    for (const comment of [ends.from, ends.to]) {
      const parent = comment.parentNode;
      comment.remove();
      parent.normalize();
    }
"""


def marked(text: str) -> str:
    """Brackets become the comments where a selection begins and ends."""
    return text.replace("[", "<!--from-->").replace("]", "<!--to-->")


def open_article(reader: Reader, passage: str, *, ours: bool) -> None:
    """A page with the passage between two paragraphs: with marked blocks, or as anybody writes it."""
    marks = ("data-block=x1", "data-block=x2", "data-block=x3") if ours else ("", "", "")
    named = "data-qalam-article" if ours else ""
    first, second, third = marks
    text = f"<p {first}>{BEFORE}</p><div {second}>{passage}</div><p {third}>{AFTER}</p>"
    open_page(reader, f"<nav>Басқа хабар: сары алма</nav><article {named}>{marked(text)}</article>")


def open_page(reader: Reader, body: str, framed: str = "") -> None:
    """A page with these style sheets and the widget; `framed` is what a frame of the same site holds."""
    own = sample.policy(reader.intake.address)
    reader.open(
        policy=own.replace("default-src 'none'", "default-src 'none'; frame-src 'self'"),
        page='<!DOCTYPE html><html lang="kk"><meta charset="utf-8"><title>.</title><link rel="icon" href="icon.svg">'
        f'<link rel="stylesheet" href="/odd.css"><body>{body}'
        f'<script src="qalam-report.js" defer data-intake="{reader.intake.address}"></script></body></html>',
    )
    reader.site.files["/odd.css"] = ("text/css", STYLE.encode())
    frame = f'<!DOCTYPE html><html lang="kk"><meta charset="utf-8"><title>.</title><body>{framed}</body></html>'
    reader.site.files["/frame.html"] = ("text/html; charset=utf-8", frame.encode())
    reader.browser.refresh()


def place(body: dict[str, object], text: str) -> str:
    """The words of today's text that a report is taken to mean, between the ten characters before and after them."""
    quote, prefix, suffix = (str(body[name]) for name in ("quote", "prefix", "suffix"))
    found = locate(text, quote, prefix, suffix)
    assert found.start is not None, found
    assert found.end is not None, found
    return around(text, found.start, text[found.start : found.end])


def around(text: str, start: int, quote: str) -> str:
    """The same of a place that is known."""
    end = start + len(quote)
    return f"{text[max(0, start - 10) : start]}[{text[start:end]}]{text[end : end + 10]}"


def spot(reader: Reader, selector: str, along: int) -> tuple[int, int]:
    """A place so many pixels along the first line of the element, also in a shadow root."""
    box = reader.run(
        "const [selector] = arguments, inner = document.querySelector('news-text')?.shadowRoot;"
        "const range = document.createRange();"
        "range.selectNodeContents(inner?.querySelector(selector) || document.querySelector(selector));"
        "return range.getClientRects()[0].toJSON()",
        selector,
    )
    return int(box["x"] + along), int(box["y"] + box["height"] / 2)


def click(reader: Reader, selector: str, times: int) -> None:
    """Clicks of a mouse at the beginning of the element."""
    chain = ActionChains(reader.browser)
    chain.w3c_actions.pointer_action.move_to_location(*spot(reader, selector, 20))
    for _ in range(times):
        chain.click()
    chain.perform()


ENDS = """
    const [first, start, last, end] = arguments;
    const text = (selector) => document.querySelector(selector).firstChild;
    getSelection().setBaseAndExtent(text(first), start, text(last), end);
"""

BOTH = pytest.mark.parametrize("ours", [pytest.param(True, id="our page"), pytest.param(False, id="theirs")])


@BOTH
@pytest.mark.parametrize(
    ("passage", "text", "quote"),
    [
        pytest.param(
            "Біздің [сары <span class='none'>КӨШІРУ</span>алма] піседі.",
            "Біздің сары алма піседі.",
            "сары алма",
            id="what cannot be selected",
        ),
        pytest.param(
            "Біздің [сары <span class='none'>КӨШІРУ <b class='may'>алма</b></span>] піседі.",
            "Біздің сары алма піседі.",
            "сары алма",
            id="what can be, inside of what cannot",
        ),
        pytest.param(
            "Біздің [сары <span class='heard'>суретті ашу</span>алма] піседі.",
            "Біздің сары алма піседі.",
            "сары алма",
            id="what is for screen readers",
        ),
        pytest.param(
            "Біздің <span class='away'>мәзірге өту</span>[сары алма] піседі.",
            "Біздің сары алма піседі.",
            "сары алма",
            id="what is beside the page",
        ),
        pytest.param(
            "Біздің [сары <i class='gone'>ескі</i><i class='unseen'>қара</i>алма] піседі.",
            "Біздің сары алма піседі.",
            "сары алма",
            id="what is not shown",
        ),
        pytest.param(
            "Біздің <span class='unseen'>қара <b class='seen'>[сары алма]</b></span> піседі.",
            "Біздің сары алма піседі.",
            "сары алма",
            id="what is shown inside of what is not",
        ),
        pytest.param(
            "Біздің [<span class='before'>сары</span> алма] піседі.",
            "Біздің сары алма піседі.",
            "сары алма",
            id="what the style sheet writes",
        ),
        pytest.param(
            "Біздің [<span class='upper'>сары</span> алма] піседі.",
            "Біздің сары алма піседі.",
            "сары алма",
            id="what the style sheet makes large",
        ),
        pytest.param("Біздің [са<wbr>ры ал<wbr>ма] піседі.", "Біздің сары алма піседі.", "сары алма", id="wbr"),
        pytest.param(
            "Біздің [са&shy;ры&nbsp;ал&shy;ма] піседі.",
            "Біздің са\u00adры\u00a0ал\u00adма піседі.",
            "са\u00adры\u00a0ал\u00adма",
            id="soft hyphens and no-break spaces",
        ),
        pytest.param("Біздің [сары<br>алма] піседі.", "Біздің сары\nалма піседі.", "сары\nалма", id="a new line"),
        pytest.param(
            "Біздің [са<ruby>ры<rp>(</rp><rt>sary</rt><rp>)</rp></ruby> алма] піседі.",
            "Біздің сары алма піседі.",
            "сары алма",
            id="ruby",
        ),
        pytest.param(
            "Біздің [сары <button>Тыңдау</button>алма] піседі.",
            "Біздің сары алма піседі.",
            "сары алма",
            id="a button",
        ),
        pytest.param(
            "Біздің [сары <video>Видео ашылмады</video>алма] піседі.",
            "Біздің сары алма піседі.",
            "сары алма",
            id="what a browser without video would show",
        ),
        pytest.param(
            "Біздің сары <span contenteditable>жазбам</span>[алма] піседі.",
            "Біздің сары алма піседі.",
            "алма",
            id="what a reader is writing",
        ),
        pytest.param(
            "Біздің 👩\u200d🌾 [сары 🍏 алма] 🇰🇿 піседі.",
            "Біздің 👩\u200d🌾 сары 🍏 алма 🇰🇿 піседі.",
            "сары 🍏 алма",
            id="signs of several units",
        ),
        pytest.param(
            "<pre>Біздің [сары\n  алма] піседі.</pre>",
            "Біздің сары\n  алма піседі.",
            "сары\n  алма",
            id="lines as they were typed",
        ),
        pytest.param(
            "<span dir='rtl'>الما [سارى الما] پىسەدى، sary alma.</span>",
            "الما سارى الما پىسەدى، sary alma.",
            "سارى الما",
            id="from right to left",
        ),
    ],
)
def test_a_quote_holds_what_the_reader_saw_and_is_found_in_the_article(
    reader: Reader, passage: str, text: str, quote: str, ours: bool
) -> None:
    open_article(reader, passage, ours=ours)
    reader.run(MARKED, False)
    reader.call()
    body = received(reader)
    assert body["quote"] == quote
    article = f"{BEFORE}\n{text}\n{AFTER}"
    assert place(body, article) == around(article, article.index(text) + text.index(quote), quote)
    assert (body["block"], body["field"]) == (("x2", "body") if ours else (None, None))


def test_what_closed_details_hold_is_not_in_the_quote_and_what_open_ones_hold_is(reader: Reader) -> None:
    passage = "Біздің [сары <details><summary>Толығырақ</summary>Қызыл <i>алма</i></details>алма] піседі."
    open_article(reader, passage, ours=False)
    reader.run(MARKED, False)
    reader.call()
    body = received(reader)
    assert body["quote"] == "сары\nТолығырақ\nалма"
    open_article(reader, passage.replace("<details>", "<details open>"), ours=False)
    reader.run(MARKED, False)
    reader.call()
    assert reader.part("mark").text == "сары\nТолығырақ\nҚызыл алма\nалма"


# Tables ------------------------------------------------------------------------------------------------------

TABLE = (
    "<table {}><caption>Сары алма бағасы</caption><tr><th>Жыл</th><th>Баға</th></tr>"
    "<tr><td>2025</td><td>сары</td></tr><tr><td>алма</td><td>сары алма</td></tr></table>"
)


@pytest.mark.parametrize(
    ("selection", "quote"),
    [
        pytest.param(("caption", 5, "th", 3), "алма бағасы\nЖыл", id="from the caption into a cell"),
        pytest.param(
            ("tr:nth-child(2) td + td", 0, "tr:nth-child(3) td", 4), "сары\nалма", id="from a row to the next"
        ),
        pytest.param(("th", 0, "th + th", 4), "Жыл\nБаға", id="along a row"),
        pytest.param(("tr:nth-child(3) td + td", 5, "tr:nth-child(3) td + td", 9), "алма", id="in a cell"),
    ],
)
def test_words_of_two_cells_are_never_joined_and_are_found(
    reader: Reader, selection: tuple[str, int, str, int], quote: str
) -> None:
    open_page(reader, f"<article><p>{BEFORE}</p>{TABLE.format('')}<p>{AFTER}</p></article>")
    reader.run(ENDS, *selection)
    reader.call()
    body = received(reader)
    assert body["quote"] == quote
    # As the newsroom has it: the caption in a block of its own behind the table.
    table = "Жыл\tБаға\n2025\tсары\nалма\tсары алма"
    article = f"{BEFORE}\nСары алма бағасы\n{table}\n{AFTER}"
    at = article.index(table)
    starts = {"алма бағасы\nЖыл": at - 12, "сары\nалма": article.index("сары\nалма", at), "Жыл\nБаға": at}
    assert place(body, article) == around(article, starts.get(quote, article.index("\n" + AFTER) - 4), quote)


# How a reader selects ----------------------------------------------------------------------------------------


@BOTH
def test_a_selection_made_backwards_is_the_same(reader: Reader, ours: bool) -> None:
    open_article(reader, "Біздің [сары <b>алма</b>] піседі.", ours=ours)
    reader.run(MARKED, True)
    assert reader.run("return getSelection().direction") == "backward"
    reader.call()
    body = received(reader)
    assert (body["quote"], str(body["prefix"])[-7:], str(body["suffix"])[:8]) == ("сары алма", "Біздің ", " піседі.")


@BOTH
def test_a_blank_at_the_end_of_the_article_can_be_selected_with_its_last_word(reader: Reader, ours: bool) -> None:
    open_page(reader, f"<article><p {'data-block=x1' if ours else ''}>{marked('Біздің сары [алма ]')}</p></article>")
    reader.run(MARKED, False)
    reader.call()
    assert received(reader)["quote"] == "алма"


@BOTH
@pytest.mark.parametrize("number", [1, 3], ids=["the first", "the last"])
def test_three_clicks_take_the_paragraph_and_nothing_of_what_follows(reader: Reader, number: int, ours: bool) -> None:
    open_article(reader, "Біздің сары алма піседі.", ours=ours)
    section = "<section class=may><h2>Тағы</h2></section>"
    reader.run("document.querySelector('article').insertAdjacentHTML('afterend', arguments[0])", section)
    click(reader, f"article > :nth-child({number})", times=3)
    reader.call()
    body = received(reader)
    assert body["quote"] == (BEFORE if number == 1 else AFTER)
    assert "Тағы" not in str(body)
    assert "Басқа хабар" not in str(body)
    article = f"{BEFORE}\nБіздің сары алма піседі.\n{AFTER}"
    quote = str(body["quote"])
    assert place(body, article) == around(article, article.index(quote), quote)


@BOTH
def test_a_page_selected_whole_is_kindly_refused(reader: Reader, ours: bool) -> None:
    open_article(reader, "Біздің сары алма піседі. " * 50, ours=ours)
    reader.press(Keys.CONTROL, "a")
    reader.call()
    assert "1000 таңбаға дейін" in reader.said()
    assert reader.intake.posts == []


@BOTH
def test_a_short_page_selected_whole_is_the_article_alone(reader: Reader, ours: bool) -> None:
    open_article(reader, "Біздің сары алма піседі.", ours=ours)
    reader.press(Keys.CONTROL, "a")
    reader.call()
    body = received(reader)
    article = f"{BEFORE}\nБіздің сары алма піседі.\n{AFTER}"
    assert body["quote"] == article


# What is not the article's -----------------------------------------------------------------------------------

FIELDS = [
    pytest.param("<input value='сары алма'>", id="input"),
    pytest.param("<textarea>сары алма</textarea>", id="textarea"),
    pytest.param("<div contenteditable class='may'>сары алма</div>", id="contenteditable"),
    pytest.param("<div contenteditable='plaintext-only' class='may'>сары алма</div>", id="plain text only"),
    pytest.param("<own-field></own-field>", id="a textarea in a shadow root"),
]
SELECT_ALL_OF_THE_FIELD = """
    const host = document.querySelector('own-field');
    const hidden = document.createElement('textarea');
    hidden.value = 'сары алма';
    host?.attachShadow({ mode: 'open' }).append(hidden);
    const field = host ? hidden : document.querySelector('input,textarea,[contenteditable]');
    field.focus();
    if (field.select) field.select();
    else getSelection().selectAllChildren(field);
"""


@pytest.mark.parametrize("field", FIELDS)
def test_what_a_reader_writes_on_the_page_is_no_report(reader: Reader, field: str) -> None:
    open_article(reader, "Біздің сары алма піседі.", ours=False)
    reader.run("document.querySelector('article').insertAdjacentHTML('beforeend', arguments[0])", field)
    reader.run(SELECT_ALL_OF_THE_FIELD)
    assert reader.selection() == "сары алма"
    reader.call()
    assert reader.has_no_dialog()


@pytest.mark.parametrize("field", FIELDS)
def test_the_button_of_a_phone_does_not_come_for_a_field(reader: Reader, field: str) -> None:
    reader.phone()
    open_article(reader, "Біздің [сары алма] піседі.", ours=False)
    reader.run("document.querySelector('article').insertAdjacentHTML('beforeend', arguments[0])", field)
    reader.run(MARKED, False)
    reader.part(".tap:not([hidden])")
    reader.run(SELECT_ALL_OF_THE_FIELD)
    reader.part(".tap[hidden]")


def test_a_part_of_the_page_that_cannot_be_written_in_is_the_articles(reader: Reader) -> None:
    open_article(reader, "Біздің <span contenteditable=false>[сары алма]</span> піседі.", ours=False)
    reader.run(MARKED, False)
    reader.call()
    assert received(reader)["quote"] == "сары алма"


# Shadow roots ------------------------------------------------------------------------------------------------

IN_A_ROOT = """
    const [html, mode, outer] = arguments;
    let place = document.querySelector('article');
    for (const inner of outer ? [0, 1] : [0]) {
      const host = place.appendChild(document.createElement('news-text'));
      place = host.attachShadow({ mode });
    }
    const template = new DOMParser().parseFromString(html, 'text/html');
    place.append(...template.body.childNodes);
    window.inner = place;
"""
PARTS = f"<p>{BEFORE}</p><p>Біздің [сары <b>алма</b>] піседі.</p><p>{AFTER}</p>"


@pytest.mark.parametrize("nested", [False, True], ids=["one", "one in another"])
def test_words_in_an_open_shadow_root_are_read_with_what_is_around_them(reader: Reader, nested: bool) -> None:
    open_page(reader, "<nav>Басқа хабар: сары алма</nav><article><h1>Тақырып</h1></article>")
    reader.run(IN_A_ROOT, marked(PARTS), "open", nested)
    reader.run(MARKED, False)
    reader.call()
    body = received(reader)
    assert body["quote"] == "сары алма"
    article = f"Тақырып\n{BEFORE}\nБіздің сары алма піседі.\n{AFTER}"
    assert place(body, article) == around(article, article.index("сары алма піседі"), "сары алма")


def test_a_word_clicked_twice_in_a_shadow_root_is_read_and_stays_selected(reader: Reader) -> None:
    open_page(reader, "<article></article>")
    reader.run(IN_A_ROOT, "<p class=word>кітапхана</p><p>сары алма</p>", "open", False)
    click(reader, ".word", times=2)
    assert reader.run("return getSelection().isCollapsed") is True  # as it looks from outside
    reader.call()
    assert reader.part("mark").text == "кітапхана"
    reader.press(Keys.ESCAPE)
    reader.until(reader.has_no_dialog)
    assert reader.selection() == "кітапхана"
    reader.call()
    assert received(reader)["suffix"] == "\nсары алма"


def test_a_selection_from_the_page_into_a_shadow_root_ends_before_it(reader: Reader) -> None:
    open_page(reader, "<article><p class=may>Біздің сары алма піседі.</p></article>")
    reader.run(IN_A_ROOT, "<p class=last>Қызыл да бар.</p>", "open", False)
    chain = ActionChains(reader.browser)
    mouse = chain.w3c_actions.pointer_action
    mouse.move_to_location(*spot(reader, ".may", 0))
    chain.click_and_hold()
    mouse.move_to_location(*spot(reader, ".last", 40))
    chain.release().perform()
    assert reader.selection().startswith("Біздің")
    reader.call()
    assert received(reader)["quote"] == "Біздің сары алма піседі."


def test_words_in_a_closed_shadow_root_are_asked_for_again(reader: Reader) -> None:
    open_page(reader, "<article></article>")
    reader.run(IN_A_ROOT, "<p>кітапхана</p>", "closed", False)
    reader.run("getSelection().selectAllChildren(window.inner.firstChild)")
    reader.run("getSelection().collapse(document.querySelector('article'), 0)")
    reader.call()
    assert "белгілеңіз" in reader.said()


def test_what_is_put_beside_our_article_in_a_shadow_root_is_not_of_it(reader: Reader) -> None:
    open_page(reader, "<div data-qalam-article><p data-block=x1>Сары алма.</p></div><article></article>")
    reader.run(IN_A_ROOT, "<p>кітапхана</p>", "open", False)
    reader.run("getSelection().selectAllChildren(window.inner.firstChild)")
    reader.call()
    assert "белгілеңіз" in reader.said()


# Frames ------------------------------------------------------------------------------------------------------

FRAME = "<iframe src='/frame.html' width=600 height=200></iframe>"


def open_frame(reader: Reader, html: str) -> None:
    """An article with a frame of the same site in it."""
    open_page(reader, f"<article><p>{BEFORE}</p>{FRAME}</article>", marked(html))
    reader.until(lambda: reader.run("return !!document.querySelector('iframe')?.contentDocument?.body?.firstChild"))


def select_in_the_frame(reader: Reader) -> None:
    reader.browser.switch_to.frame(0)
    reader.run(MARKED, False)
    reader.browser.switch_to.default_content()
    reader.run("document.querySelector('iframe').focus()")


def test_words_in_a_frame_of_the_same_site_are_reported_from_the_page(reader: Reader) -> None:
    open_frame(reader, "<p>Біздің [сары алма] піседі.</p><p>Одан тосап қайнатады.</p>")
    select_in_the_frame(reader)
    reader.call()
    body = received(reader)
    assert (body["quote"], body["prefix"]) == ("сары алма", "Біздің ")
    assert body["suffix"] == " піседі.\nОдан тосап қайнатады."
    assert body["url"] == f"{reader.site.address}/article.html"
    article = f"{BEFORE}\nБіздің сары алма піседі.\nОдан тосап қайнатады.\n{AFTER}"
    assert place(body, article) == around(article, article.index("сары алма піседі"), "сары алма")


def test_a_frame_that_comes_later_is_heard_too(reader: Reader) -> None:
    open_frame(reader, "<p>Біздің [сары алма] піседі.</p>")
    reader.browser.execute_async_script(
        "const [done] = arguments, frame = document.createElement('iframe');"
        "frame.onload = done; frame.src = '/frame.html'; document.querySelector('iframe').replaceWith(frame)"
    )
    select_in_the_frame(reader)
    reader.call()
    assert reader.part("mark").text == "сары алма"
    assert reader.intake.posts == []  # heard once: a second time would have sent it


def test_a_frame_with_the_widget_of_its_own_is_left_to_it(reader: Reader) -> None:
    tag = f'<script src="qalam-report.js" defer data-intake="{reader.intake.address}" data-article="77"></script>'
    open_frame(reader, f"<p>Біздің [сары алма] піседі.</p>{tag}")
    select_in_the_frame(reader)
    reader.call()
    assert reader.has_no_dialog()
    reader.browser.switch_to.frame(0)
    assert received(reader)["article"] == 77
    reader.browser.switch_to.default_content()


def test_a_field_for_comments_in_a_frame_is_left_alone(reader: Reader) -> None:
    open_frame(reader, "<div contenteditable>[сары алма]</div>")
    select_in_the_frame(reader)
    reader.browser.switch_to.frame(0)
    reader.run("document.querySelector('div').focus()")
    reader.browser.switch_to.default_content()
    reader.call()
    assert reader.has_no_dialog()


def test_on_a_phone_the_button_stands_beside_the_words_in_the_frame(reader: Reader) -> None:
    reader.phone()
    open_frame(reader, "<p>Біздің [сары алма] піседі.</p>")
    reader.browser.switch_to.frame(0)
    reader.run(MARKED, False)
    reader.browser.switch_to.default_content()
    button = reader.part(".tap:not([hidden])")
    box = reader.run("return arguments[0].getBoundingClientRect().toJSON()", button)
    words = reader.run(
        "const frame = document.querySelector('iframe'), top = frame.getBoundingClientRect().top + frame.clientTop;"
        "return top + frame.contentDocument.getSelection().getRangeAt(0).getBoundingClientRect().bottom"
    )
    assert 0 < box["top"] - words < 60
    reader.touch(button)
    assert reader.part("mark").text == "сары алма"
