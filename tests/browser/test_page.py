"""The published page itself: valid, readable in both schemes, on a phone and on paper."""

from __future__ import annotations

import re

import html5lib
import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser import sample
from tests.browser.reader import Reader
from tests.browser.sample import SAMPLES, SITE, SLOT

TEMPLATES = sorted([*SITE.glob("*.html"), *SITE.glob("parts/*.html")])

CONTRAST = """
    const rows = [];
    const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const linear = (v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    const weights = [0.2126, 0.7152, 0.0722];
    const light = (colour) => weights.reduce((sum, weight, i) => sum + weight * linear(colour[i] / 255), 0);
    const behind = (element) => {
      for (let e = element; e; e = e.parentElement || e.getRootNode().host) {
        const colour = numbers(getComputedStyle(e).backgroundColor);
        if (colour.length === 3) return colour;
      }
      return [255, 255, 255];
    };
    const dialog = document.querySelector('qalam-report').shadowRoot.querySelector('dialog');
    for (const element of [...document.body.querySelectorAll('*'), ...(dialog ? dialog.querySelectorAll('*') : [])]) {
      const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
      const style = getComputedStyle(element);
      if (!own || !element.getClientRects().length || style.clipPath !== 'none') continue;
      const [a, b] = [light(numbers(style.color)), light(behind(element))].sort((x, y) => y - x);
      rows.push([(a + 0.05) / (b + 0.05), element.outerHTML.slice(0, 60)]);
    }
    return rows;
"""


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_pages_parse_without_an_error(language: str) -> None:
    article = SAMPLES[language]
    for page in (
        sample.article_page(article, "http://127.0.0.1:8765"),
        sample.index_page(article),
        sample.message_page(language),
    ):
        html5lib.HTMLParser(strict=True).parse(page)
        assert "{{" not in page


def test_every_slot_is_explained() -> None:
    slots = {
        name for path in TEMPLATES for match in SLOT.findall(path.read_text(encoding="utf-8")) for name in match if name
    }
    explained = (SITE / "SLOTS.md").read_text(encoding="utf-8")
    missing = {name for name in slots if not name.startswith("label_") and not re.search(rf"\b{name}\b", explained)}
    assert missing == set()
    labels = {name.removeprefix("label_") for name in slots if name.startswith("label_")}
    assert labels <= set(sample.LABELS["kk"])


def test_every_part_is_explained() -> None:
    explained = (SITE / "SLOTS.md").read_text(encoding="utf-8")
    assert [path.stem for path in SITE.glob("parts/*.html") if f"`{path.stem}`" not in explained] == []


def test_the_labels_are_there_in_every_language() -> None:
    assert set(sample.LABELS) == {"kk", "ru", "en"}
    assert len({frozenset(texts) for texts in sample.LABELS.values()}) == 1
    assert all(text.strip() for texts in sample.LABELS.values() for text in texts.values())


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(reader: Reader, scheme: str) -> None:
    reader.colours(scheme)
    reader.open()
    reader.report("мыӊ")
    rows = reader.run(CONTRAST)
    assert len(rows) > 40
    assert [row for row in rows if row[0] < 4.5] == []  # WCAG 2.2, 1.4.3
    ground = reader.run("return getComputedStyle(document.body).backgroundColor")
    assert ground == ("rgb(253, 252, 250)" if scheme == "light" else "rgb(20, 24, 26)")


@pytest.mark.browser
def test_a_long_word_does_not_push_the_page_wider_than_a_phone(reader: Reader) -> None:
    reader.devtools("Emulation.setDeviceMetricsOverride", width=320, height=700, deviceScaleFactor=1, mobile=True)
    reader.open()
    word = "қанағаттандырылмағандықтарыңыздан" * 3
    reader.run(
        "for (const e of document.querySelectorAll(arguments[1])) if (!e.closest('.wide')) e.append(arguments[0])",
        word,
        "h1, .lead, [data-block], .notice p, .corrections span, .teasers a",
    )
    assert reader.run("return document.documentElement.scrollWidth") == 320


@pytest.mark.browser
def test_a_line_of_text_is_neither_long_nor_short(reader: Reader) -> None:
    reader.open()
    characters = reader.run(
        "const p = document.querySelector('[data-block=a1]'); p.textContent = 'әріптер мен сөздер '.repeat(60);"
        "return p.textContent.length / Math.round(p.offsetHeight / parseFloat(getComputedStyle(p).lineHeight))"
    )
    assert 60 <= characters <= 78


@pytest.mark.browser
def test_the_way_to_report_is_told_as_the_device_needs_it(reader: Reader) -> None:
    reader.open()
    call = "return document.querySelector('.report-call').innerText"
    assert "Ctrl + Enter" in reader.run(call)
    reader.phone()
    reader.open()
    assert "шыққан түймені түртіңіз" in reader.run(call)
    assert "Ctrl" not in reader.run(call)


@pytest.mark.browser
def test_the_first_tab_leads_past_the_masthead(reader: Reader) -> None:
    reader.open()
    reader.press(Keys.TAB)
    link = reader.focused()
    assert link.text == "Мәтінге өту"
    box = reader.run("return arguments[0].getBoundingClientRect().toJSON()", link)
    assert box["top"] >= 0
    reader.press(Keys.ENTER)
    reader.until(lambda: reader.focused().get_attribute("id") == "text")


@pytest.mark.browser
def test_on_paper_stands_the_article_and_nothing_else(reader: Reader) -> None:
    reader.open()
    reader.devtools("Emulation.setEmulatedMedia", media="print")
    shown = "return [...document.querySelectorAll(arguments[0])].filter((e) => e.getClientRects().length).length"
    assert reader.run(shown, ".rail, .report-call, .skip, qalam-report") == 0
    assert reader.run(shown, "h1, .lead, .notice, .corrections") == 4
    address = reader.run("return getComputedStyle(document.querySelector('.notice a'), '::after').content")
    assert "https://news.example/" in address
    reader.devtools("Emulation.setEmulatedMedia", media="")


@pytest.mark.browser
def test_the_policy_stops_what_is_not_the_sites_own(reader: Reader) -> None:
    page = sample.article_page(sample.KAZAKH, reader.intake.address)
    reader.open(page=page.replace("</main>", "<script>window.foreign = 1</script></main>"))
    assert reader.run("return window.foreign || null") is None
    assert len(reader.complaints()) >= 1  # and this is how it would be seen in the other tests
