"""The dialog: by keyboard, by touch, with a screen reader, in three languages, light and dark."""

from __future__ import annotations

import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser import sample
from tests.browser.reader import Reader

pytestmark = pytest.mark.browser

NAMES = {
    "kk": {
        "suggestion": "Қалай болуы керек? (міндетті емес)",
        "comment": "Түсініктеме (міндетті емес)",
        "reply_to": "Электрондық поштаңыз (міндетті емес, тек сізге жауап беру үшін)",
        "Бас тарту": "Бас тарту",
        "Жіберу": "Жіберу",
    },
    "ru": {
        "suggestion": "Как правильно? (необязательно)",
        "comment": "Комментарий (необязательно)",
        "reply_to": "Ваша электронная почта (необязательно, только чтобы вам ответить)",
        "Отмена": "Отмена",
        "Отправить": "Отправить",
    },
    "en": {
        "suggestion": "What should it be? (optional)",
        "comment": "Comment (optional)",
        "reply_to": "Your e-mail (optional, only to answer you)",
        "Cancel": "Cancel",
        "Send": "Send",
    },
}
TITLES = {"kk": "Қате туралы хабарлау", "ru": "Сообщить об ошибке", "en": "Report a mistake"}
THANKS = {"kk": "Рақмет!", "ru": "Спасибо!", "en": "Thank you!"}


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_control_has_a_name_in_the_readers_language(reader: Reader, language: str) -> None:
    reader.open(language=language)
    dialog = reader.report("мыӊ")
    assert (dialog.aria_role, dialog.accessible_name) == ("dialog", TITLES[language])
    assert dialog.get_attribute("aria-modal") == "true"
    assert dialog.get_attribute("lang") == language
    assert reader.labelled(dialog) == NAMES[language]
    reader.send()
    assert THANKS[language] in reader.said()
    assert reader.part("[role=status]").text != ""
    assert reader.intake.wait_for(1)[0].body["language"] == language


def test_without_a_language_of_its_own_the_widget_speaks_the_pages(reader: Reader) -> None:
    page = sample.article_page(sample.RUSSIAN, reader.intake.address).replace('data-language="ru"', "")
    reader.open(page=page)
    assert reader.report("заведущая").accessible_name == TITLES["ru"]


def test_a_language_that_it_does_not_know_becomes_english(reader: Reader) -> None:
    reader.open(language="de-AT")
    assert reader.report("мыӊ").accessible_name == TITLES["en"]


def test_the_whole_way_by_keyboard(reader: Reader) -> None:
    reader.open()
    reader.run(
        "const n = document.querySelector('[data-block=a1]').lastChild; getSelection().setBaseAndExtent(n, 0, n, 1)"
    )
    for _ in "аңа":
        reader.press(Keys.SHIFT, Keys.ARROW_RIGHT)
    reader.call()
    reader.dialog()
    assert reader.focused().get_attribute("name") == "suggestion"
    reader.press("Ж")
    reader.press(Keys.TAB)
    assert reader.focused().get_attribute("name") == "comment"
    reader.press("к")
    reader.press(Keys.TAB)
    assert reader.focused().get_attribute("name") == "reply_to"
    reader.press(Keys.TAB)
    assert reader.focused().text == "Бас тарту"
    reader.press(Keys.TAB)
    assert reader.focused().text == "Жіберу"
    reader.press(Keys.ENTER)
    assert THANKS["kk"] in reader.said()
    assert reader.focused().text == "Жабу"
    reader.press(Keys.ENTER)
    reader.until(reader.has_no_dialog)
    body = reader.intake.wait_for(1)[0].body
    assert (body["quote"], body["suggestion"], body["comment"]) == ("Жаңа", "Ж", "к")


def test_ctrl_enter_sends_from_any_field(reader: Reader) -> None:
    reader.open()
    reader.report("мыӊ")
    reader.press("м")
    reader.call()
    assert THANKS["kk"] in reader.said()
    assert reader.intake.wait_for(1)[0].body["suggestion"] == "м"


def test_command_enter_opens_it_too(reader: Reader) -> None:
    reader.open()
    reader.select("мыӊ")
    reader.press(Keys.META, Keys.ENTER)
    assert reader.dialog().accessible_name == TITLES["kk"]


def test_the_focus_stays_inside(reader: Reader) -> None:
    reader.open()
    reader.report("мыӊ")
    seen = []
    for _ in range(6):
        seen.append(reader.focused().get_attribute("name") or reader.focused().text)
        reader.press(Keys.TAB)
    assert seen == ["suggestion", "comment", "reply_to", "Бас тарту", "Жіберу", "suggestion"]
    reader.press(Keys.SHIFT, Keys.TAB)
    reader.press(Keys.SHIFT, Keys.TAB)
    assert reader.focused().text == "Жіберу"


def test_escape_closes_and_gives_back_the_focus_and_the_selection(reader: Reader) -> None:
    reader.open()
    reader.run("document.querySelector('[data-block=a2] a').focus()")
    reader.report("мыӊ кітаптан")
    reader.press(Keys.ESCAPE)
    reader.until(reader.has_no_dialog)
    assert reader.focused().text == "жазады"
    assert reader.selection() == "мыӊ кітаптан"
    reader.call()
    assert "мыӊ кітаптан" in reader.dialog().text
    assert reader.intake.posts == []


def test_after_the_thanks_the_focus_is_where_it_was(reader: Reader) -> None:
    reader.open()
    reader.run("document.querySelector('[data-block=a2] a').focus()")
    reader.report("мыӊ кітаптан")
    reader.send()
    reader.said()
    reader.press(Keys.ENTER)
    reader.until(reader.has_no_dialog)
    assert reader.focused().text == "жазады"


def test_what_became_of_a_report_is_said_in_a_region_that_was_there_before(reader: Reader) -> None:
    """A screen reader speaks what changes in a live region, not one that comes with its words."""
    reader.open()
    reader.report("мыӊ")
    region = reader.part("[role=status]")
    alert = reader.part("[role=alert]")
    assert (region.text, alert.text) == ("", "")
    reader.intake.answers = [422]
    reader.send()
    reader.until(lambda: alert.text != "")
    reader.send()
    reader.said()
    assert region.text == "Хабарыңыз бізге жетті."


def test_cancel_sends_nothing(reader: Reader) -> None:
    reader.open()
    reader.report("мыӊ")
    reader.part("form button:not(.main)").click()
    reader.until(reader.has_no_dialog)
    assert (reader.intake.posts, reader.stored()) == ([], [])


def test_a_mistyped_address_is_not_sent(reader: Reader) -> None:
    reader.open()
    reader.report("мыӊ")
    reader.part("[name=reply_to]").send_keys("oqyrman")
    reader.send()
    assert reader.focused().get_attribute("name") == "reply_to"
    assert reader.intake.posts == []


def test_ctrl_enter_in_a_field_of_the_page_is_the_pages(reader: Reader) -> None:
    reader.open()
    reader.run("document.querySelector('.body').insertAdjacentHTML('afterend', '<textarea id=own></textarea>')")
    reader.run("document.querySelector('#own').focus()")
    reader.call()
    assert reader.has_no_dialog()


def test_text_of_the_page_is_shown_as_text(reader: Reader) -> None:
    reader.open()
    dialog = reader.report(sample.HOSTILE)
    assert sample.HOSTILE in dialog.text
    assert reader.run("return arguments[0].querySelectorAll('img,script').length", dialog) == 0


def test_on_a_phone_a_button_beside_the_selection_opens_it(reader: Reader) -> None:
    reader.phone()
    reader.open()
    reader.select("тұрғындары")
    button = reader.part(".tap:not([hidden])")
    assert (button.aria_role, button.accessible_name) == ("button", TITLES["kk"])
    box = reader.run("return arguments[0].getBoundingClientRect().toJSON()", button)
    words = reader.run("return getSelection().getRangeAt(0).getBoundingClientRect().toJSON()")
    assert box["height"] >= 44
    assert box["left"] >= 0
    assert box["right"] <= 390
    assert 0 < box["top"] - words["bottom"] < 60
    reader.touch(button)
    dialog = reader.dialog()
    assert "тұрғындары" in dialog.text
    assert reader.focused().tag_name == "h2"  # no keyboard over the words
    assert reader.run("return document.documentElement.scrollWidth") <= 390
    reader.touch(reader.part("button.main"))
    assert THANKS["kk"] in reader.said()
    assert reader.intake.wait_for(1)[0].body["field"] == "lead"


def test_a_finger_on_a_screen_that_has_a_mouse_too_brings_the_button(reader: Reader) -> None:
    reader.open()
    reader.devtools("Emulation.setTouchEmulationEnabled", enabled=True, maxTouchPoints=1)
    reader.run("window.touched = []; document.addEventListener('pointerdown', (e) => touched.push(e.pointerType))")
    lead = reader.run("return document.querySelector('[data-field=lead]')")
    reader.touch(lead)
    reader.until(lambda: reader.run("return touched.join()") == "touch")
    reader.select("тұрғындары")
    button = reader.part(".tap:not([hidden])")
    reader.touch(button)
    assert reader.part("mark").text == "тұрғындары"
    reader.touch(reader.part("form button:not(.main)"))
    reader.until(reader.has_no_dialog)
    assert reader.selection() == "тұрғындары"


def test_the_button_follows_the_words_when_the_page_is_scrolled(reader: Reader) -> None:
    reader.phone()
    reader.open()
    reader.select("тұрғындары")
    button = reader.part(".tap:not([hidden])")
    distance = (
        "return arguments[0].getBoundingClientRect().top - getSelection().getRangeAt(0).getBoundingClientRect().bottom"
    )
    before = reader.run(distance, button)
    reader.run("document.documentElement.style.scrollBehavior = 'auto'; scrollBy(0, -40)")
    reader.until(lambda: abs(reader.run(distance, button) - before) < 1)


def test_the_button_goes_when_the_selection_goes(reader: Reader) -> None:
    reader.phone()
    reader.open()
    reader.select("тұрғындары")
    reader.part(".tap:not([hidden])")
    reader.run("getSelection().removeAllRanges()")
    reader.part(".tap[hidden]")


def test_the_button_comes_for_nothing_outside_the_article(reader: Reader) -> None:
    reader.phone()
    reader.open()
    reader.select("тұрғындары")
    reader.part(".tap:not([hidden])")
    reader.select("жаңа көпір", ".rail")
    reader.part(".tap[hidden]")


def test_with_a_mouse_there_is_no_button(reader: Reader) -> None:
    reader.open()
    # Timers of the same length fire in the order in which they were set: this one comes after the widget's own.
    reader.browser.execute_async_script(
        "const done = arguments[0];"
        "document.addEventListener('selectionchange', () => setTimeout(done, 150), { once: true });"
        "getSelection().selectAllChildren(document.querySelector('[data-block=a2]'))"
    )
    assert reader.find(".tap:not([hidden])") is None


def test_the_dialog_fits_a_low_screen(reader: Reader) -> None:
    reader.devtools("Emulation.setDeviceMetricsOverride", width=320, height=400, deviceScaleFactor=1, mobile=True)
    reader.open()
    dialog = reader.report("мыӊ")
    box = reader.run("return arguments[0].getBoundingClientRect().toJSON()", dialog)
    assert box["top"] >= 0
    assert box["bottom"] <= 400
    assert box["right"] <= 320
    assert reader.run("return arguments[0].scrollWidth <= arguments[0].clientWidth", dialog)
    reader.send()
    assert THANKS["kk"] in reader.said()
