"""axe finds nothing against the dialog, in any language, colour and state, nor against the pages of the site."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests import components
from tests.browser import sample
from tests.browser.reader import Reader

pytestmark = pytest.mark.browser

RUN = "const done = arguments[1]; axe.run(arguments[0], { resultTypes: ['violations', 'incomplete'] }).then(done)"
WIDGET = {"include": [["qalam-report"]]}
Look = Callable[..., list[str]]


@pytest.fixture
def against(reader: Reader) -> Look:
    """What axe has against the page, or a part of it: rule, element, reason. What it cannot decide counts too."""
    components.require("axe", components.AXE.exists(), "install Node.js, and run npm ci in build_spec")
    source = components.AXE.read_text(encoding="utf-8")

    def look(part: Any = None, *, undecided: bool = True) -> list[str]:
        reader.run(source)
        result = reader.browser.execute_async_script(RUN, part or {"exclude": []})
        assert result["passes"]  # it has looked
        found = result["violations"] + (result["incomplete"] if undecided else [])
        return [
            f"{rule['id']}: {node['html'][:80]}: {node['failureSummary'][:200]}"
            for rule in found
            for node in rule["nodes"]
        ]

    return look


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("tag", ["kk", "kk-Latn", "kk-Arab", "ru", "en"])
def test_nothing_is_wrong_with_the_dialog(reader: Reader, against: Look, tag: str, scheme: str) -> None:
    reader.colours(scheme)
    reader.open(language=tag)
    reader.report("мыӊ")
    assert against(WIDGET) == []
    reader.send()
    reader.said()
    assert against(WIDGET) == []


def test_a_field_without_a_name_would_be_seen(reader: Reader, against: Look) -> None:
    reader.open()
    reader.report("мыӊ")
    reader.run("arguments[0].remove()", reader.part("label[for=comment]"))
    [told] = against(WIDGET)
    assert told.startswith("label: <textarea")


def test_nothing_is_wrong_with_a_refusal(reader: Reader, against: Look) -> None:
    reader.intake.answers = [422]
    reader.open(language="ru")
    reader.report("минуттан")
    reader.send()
    reader.part("[role=alert]:not(:empty)")
    assert against(WIDGET) == []


def test_nothing_is_wrong_while_it_is_sent(reader: Reader, against: Look) -> None:
    reader.open(language="ru")
    reader.report("минуттан")
    reader.intake.gate.clear()
    reader.send()
    reader.intake.wait_for(1)
    try:
        assert against(WIDGET) == []
    finally:
        reader.intake.gate.set()
    reader.said()


def test_nothing_is_wrong_with_what_is_told(reader: Reader, against: Look) -> None:
    reader.open(language="ru")
    reader.call()
    reader.said()
    assert against(WIDGET) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wrong_with_the_button_on_a_phone(reader: Reader, against: Look, scheme: str) -> None:
    reader.colours(scheme)
    reader.phone()
    reader.open()
    reader.select("тұрғындары")
    reader.part(".tap:not([hidden])")
    assert against(WIDGET) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_nothing_is_wrong_with_the_pages_of_the_site(reader: Reader, against: Look, language: str, scheme: str) -> None:
    article = sample.SAMPLES[language]
    reader.colours(scheme)
    for page in (
        sample.article_page(article, reader.intake.address),
        sample.index_page(article),
        sample.message_page(language),
    ):
        reader.open(page=page)
        assert against(undecided=False) == []
