"""Reports on a bad line: kept, sent later, sent once."""

from __future__ import annotations

import json

import pytest

from tests.browser.reader import Reader
from tests.browser.sample import LABELS

pytestmark = pytest.mark.browser

KEPT = "Сообщение пока не отправлено"
NO_STORAGE = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"


def report(reader: Reader, words: str = "минут") -> None:
    reader.open(language="ru")
    reader.report(words)


def test_a_report_made_offline_is_kept_and_sent_once_when_the_line_is_back(reader: Reader) -> None:
    report(reader)
    reader.part("[name=comment]").send_keys("в метро")
    reader.network(online=False)
    reader.send()
    assert KEPT in reader.said()
    stored = reader.stored()
    assert [json.loads(row["body"])["comment"] for row in stored] == ["в метро"]
    reader.network(online=True)
    post = reader.intake.wait_for(1)[0]
    assert (post.key, post.body) == (stored[0]["key"], json.loads(stored[0]["body"]))
    reader.until(lambda: reader.stored() == [])
    reader.run("dispatchEvent(new Event('online'))")
    reader.open()
    reader.report("мыӊ")
    reader.send()
    reader.said()
    assert [p.body["quote"] for p in reader.intake.wait_for(2)] == ["минут", "мыӊ"]


def test_a_report_made_offline_is_sent_once_after_the_page_is_loaded_again(reader: Reader) -> None:
    report(reader)
    reader.network(online=False)
    reader.send()
    assert KEPT in reader.said()
    [row] = reader.stored()
    reader.network(online=True)
    first = reader.intake.wait_for(1)[0]
    reader.until(lambda: reader.stored() == [])
    reader.browser.refresh()
    reader.report("минут")
    reader.send()
    reader.said()
    assert [post.key == row["key"] for post in reader.intake.wait_for(2)] == [True, False]
    assert first.body == json.loads(row["body"])


@pytest.mark.parametrize("answer", [429, 500, 503])
def test_a_report_that_the_newsroom_cannot_take_now_is_sent_again_with_the_same_key(
    reader: Reader, answer: int
) -> None:
    reader.intake.answers = [answer]
    report(reader)
    reader.send()
    assert KEPT in reader.said()
    assert len(reader.stored()) == 1
    reader.run("dispatchEvent(new Event('online'))")
    first, second = reader.intake.wait_for(2)
    assert (first.key, first.raw) == (second.key, second.raw)
    reader.until(lambda: reader.stored() == [])


def test_a_kept_report_goes_out_when_the_next_page_is_opened(reader: Reader) -> None:
    reader.intake.answers = [503]
    report(reader)
    reader.send()
    reader.said()
    reader.open()
    first, second = reader.intake.wait_for(2)
    assert first.key == second.key
    reader.until(lambda: reader.stored() == [])


def test_a_report_survives_a_page_that_is_left_while_it_is_sent(reader: Reader) -> None:
    report(reader)
    reader.intake.gate.clear()
    reader.send()
    reader.intake.wait_for(1)
    reader.browser.get(f"{reader.site.address}/empty.html")
    reader.intake.gate.set()
    reader.open()
    first, second = reader.intake.wait_for(2)
    assert (first.key, first.raw) == (second.key, second.raw)
    reader.until(lambda: reader.stored() == [])


@pytest.mark.parametrize("stores", [True, False])
def test_a_second_press_while_it_is_being_sent_sends_nothing_more(reader: Reader, stores: bool) -> None:
    report(reader)
    if not stores:
        reader.run(NO_STORAGE)
    reader.intake.gate.clear()
    reader.send()
    reader.intake.wait_for(1)
    assert reader.part("button.main").text == "Отправляется…"
    reader.send()
    reader.call()
    reader.run("dispatchEvent(new Event('online'))")
    reader.intake.gate.set()
    assert "Спасибо!" in reader.said()
    assert len(reader.intake.posts) == 1


@pytest.mark.parametrize("answer", [400, 403, 422])
def test_a_refused_report_is_said_to_be_and_can_be_mended(reader: Reader, answer: int) -> None:
    reader.intake.answers = [answer]
    report(reader)
    reader.part("[name=comment]").send_keys("раз")
    reader.send()
    error = reader.part("[role=alert]:not(:empty)")
    assert error.text == f"Редакция не приняла сообщение. Проверьте написанное. Код: {answer}"
    assert reader.stored() == []
    assert reader.part("[name=comment]").get_property("value") == "раз"
    reader.part("[name=comment]").send_keys(" два")
    reader.send()
    assert "Спасибо!" in reader.said()
    first, second = reader.intake.wait_for(2)
    assert second.body["comment"] == "раз два"
    assert first.key != second.key  # the intake refuses a known key with another text


def test_without_storage_the_dialog_stays_and_sends_again_with_the_same_key(reader: Reader) -> None:
    reader.intake.answers = [503]
    report(reader)
    reader.run(NO_STORAGE)
    reader.send()
    assert reader.part("[role=alert]:not(:empty)").text == "Отправить не удалось. Попробуйте ещё раз."
    reader.send()
    assert "Спасибо!" in reader.said()
    first, second = reader.intake.wait_for(2)
    assert (first.key, first.raw) == (second.key, second.raw)


def test_what_waits_goes_out_in_order_and_stops_where_the_line_is_bad(reader: Reader) -> None:
    reader.open(page="<!DOCTYPE html><title>.</title>")
    keys = ["first", "second", "third"]
    rows = [{"key": key, "body": json.dumps({"quote": key})} for key in keys]
    reader.run("localStorage.setItem('qalam-reports', arguments[0])", json.dumps(rows))
    reader.intake.answers = [503]
    reader.open()
    reader.intake.wait_for(1)
    reader.run("dispatchEvent(new Event('online'))")
    assert [post.key for post in reader.intake.wait_for(4)] == ["first", *keys]
    reader.until(lambda: reader.stored() == [])


def test_two_tabs_never_send_one_report_at_once_and_never_with_two_keys(reader: Reader) -> None:
    report(reader)
    reader.intake.answers = [503]
    reader.send()
    assert KEPT in reader.said()
    reader.intake.gate.clear()
    reader.run("dispatchEvent(new Event('online'))")
    reader.intake.wait_for(2)  # this tab is sending while the other one opens and finds the same report
    first = reader.browser.current_window_handle
    reader.browser.switch_to.new_window("tab")
    try:
        reader.open(language="ru")
        waiting = "return navigator.locks.query().then((locks) => locks.pending.length)"
        reader.until(lambda: reader.run(waiting) == 1)
        assert len(reader.intake.posts) == 2
        reader.intake.gate.set()
        reader.until(
            lambda: reader.run("return navigator.locks.query().then((l) => l.pending.length + l.held.length)") == 0
        )
        reader.until(lambda: reader.stored() == [])
        # The tabs are processes: the second may hear late that nothing is left, and then the intake knows the key.
        assert len({(post.key, post.raw) for post in reader.intake.posts}) == 1
    finally:
        reader.browser.close()
        reader.browser.switch_to.window(first)


@pytest.mark.parametrize("damage", ["{not json", "5", "[null]", '[{"key": 1}, 7]'])
def test_damaged_storage_does_not_stop_a_report(reader: Reader, damage: str) -> None:
    reader.open(language="ru")
    reader.run("localStorage.setItem('qalam-reports', arguments[0])", damage)
    reader.browser.refresh()
    reader.report("минут")
    reader.send()
    assert "Спасибо!" in reader.said()


def test_a_selection_over_a_thousand_characters_asks_for_a_shorter_one(reader: Reader) -> None:
    reader.open(language="ru")
    reader.run(
        "const p = document.querySelector('[data-block=a2]'); p.textContent = 'ы'.repeat(1000) + 'эю';"
        "getSelection().setBaseAndExtent(p.firstChild, 0, p.firstChild, 1001)"
    )
    reader.call()
    assert "Выделите фрагмент покороче: до 1000 знаков." in reader.said()
    assert reader.intake.posts == []


def test_a_thousand_characters_are_not_too_many(reader: Reader) -> None:
    reader.open()
    reader.run(
        "const p = document.querySelector('[data-block=a2]'); p.textContent = '😀'.repeat(1000);"
        "getSelection().selectAllChildren(p)"
    )
    reader.call()
    reader.send()
    reader.said()
    assert reader.intake.wait_for(1)[0].body["quote"] == "😀" * 1000


def test_a_report_over_eight_kibibytes_asks_for_a_shorter_comment(reader: Reader) -> None:
    reader.open(language="ru")
    reader.run(
        "const p = document.querySelector('[data-block=a2]'); p.textContent = '😀'.repeat(1000);"
        "getSelection().selectAllChildren(p)"
    )
    reader.call()
    reader.run("arguments[0].value = '😀'.repeat(500)", reader.part("[name=suggestion]"))
    reader.run("arguments[0].value = '😀'.repeat(500)", reader.part("[name=comment]"))
    reader.send()
    assert reader.part("[role=alert]:not(:empty)").text == "Сообщение слишком длинное. Сократите комментарий."
    assert reader.intake.posts == []


def test_nothing_selected_says_what_to_do(reader: Reader) -> None:
    reader.open(language="ru")
    reader.call()
    assert "Сначала выделите ошибку в статье" in reader.said()


def test_words_outside_the_article_are_not_reported(reader: Reader) -> None:
    reader.open(language="ru")
    reader.select(LABELS["kk"]["most_read"], ".rail")
    reader.call()
    assert "Сначала выделите ошибку в статье" in reader.said()


def test_at_most_twenty_reports_are_kept(reader: Reader) -> None:
    reader.open(language="ru")
    rows = [{"key": f"k{number}", "body": "{}"} for number in range(20)]
    reader.network(online=False)
    reader.run("localStorage.setItem('qalam-reports', arguments[0])", json.dumps(rows))
    reader.report("минут")
    reader.send()
    assert KEPT in reader.said()
    stored = reader.stored()
    assert len(stored) == 20
    assert json.loads(stored[-1]["body"])["quote"] == "минут"
    reader.run("localStorage.clear()")
