from __future__ import annotations

from dataclasses import replace
from importlib.metadata import EntryPoint, EntryPoints

import pytest

from editor.articles.document import Document, Image, Mark, Notice, Paragraph
from editor.errors import EnvironmentFault, UserMistake
from editor.language import CHECKS, REASONS, Lexicon, Proofreader, registered_checks, select
from editor.language.typography import DashCheck

DOCUMENT = Document(
    headline="теӊ",
    lead="Бұл - теӊ",
    blocks=(Paragraph(id="b", content="оныӊ теӊ"), Image(id="a", caption="тыӊ")),
    notice=Notice("жаИдайда"),
)


def test_findings_follow_the_article_from_headline_to_notice(proofreader: Proofreader) -> None:
    places = [(f.place.field, f.place.block, f.text) for f in proofreader.check(DOCUMENT)]
    assert places == [
        ("headline", None, "теӊ"), ("lead", None, " - "), ("lead", None, "теӊ"), ("body", "b", "оныӊ"),
        ("body", "b", "теӊ"), ("body", "a", "тыӊ"), ("notice", None, "жаИдайда"),
    ]  # fmt: skip


def test_a_block_by_itself_is_read_as_in_the_article(proofreader: Proofreader) -> None:
    whole = [f for f in proofreader.check(DOCUMENT) if f.place.block == "b"]
    assert proofreader.check_block("kk", "оныӊ теӊ", block="b") == whole


def test_a_run_in_another_language_is_read_in_that_language(proofreader: Proofreader) -> None:
    text = "Ол оныӊ деді"
    assert proofreader.check_block("kk", text)
    assert not proofreader.check_block("kk", text, marks=(Mark(3, 7, "language", "ru"),))


def test_the_text_of_a_notice_template_is_not_proofread(proofreader: Proofreader) -> None:
    assert not proofreader.check(Document(notice=Notice("жаИдайда", template="kk", version=1)))


MISSPELT = Document(blocks=(Paragraph(id="b", content="Бұл укімет қаулысі емес."), Paragraph(id="c", content="Осы.")))


def test_repairs_are_left_for_later_and_found_then() -> None:
    proofreader = Proofreader(WithKazakh())
    bare = proofreader.check(MISSPELT, suggest=False)
    assert [(f.text, f.suggestions) for f in bare] == [("укімет", ()), ("қаулысі", ())]
    assert proofreader.repairs(bare[0])[:1] == ("үкімет",)
    whole = proofreader.check(MISSPELT)
    assert whole == Proofreader(WithKazakh()).check(MISSPELT)
    assert [(f.text, f.suggestions[0]) for f in whole] == [("укімет", "үкімет"), ("қаулысі", "қаулысы")]
    assert [replace(f, suggestions=()) for f in whole] == bare
    assert proofreader.check(MISSPELT, suggest=False) == whole
    assert proofreader.repairs(whole[1]) == whole[1].suggestions


def test_findings_are_chosen_by_check(proofreader: Proofreader) -> None:
    findings = proofreader.check(DOCUMENT)
    assert [f.check for f in select(findings, ["dash"])] == ["dash"]
    with pytest.raises(UserMistake, match="no check called “dahs”") as mistake:
        select(findings, ["dahs"])
    assert "look-alike" in mistake.value.hint
    assert proofreader.names() == [check.id for check in CHECKS]


def test_each_reason_belongs_to_one_check() -> None:
    assert len(REASONS) == sum(len(check.reasons) for check in CHECKS)


class WithKazakh(Lexicon):
    """As where a Kazakh dictionary is installed."""

    def __init__(self) -> None:
        super().__init__(())

    def can_spell(self, language: str) -> bool:
        return language == "kk"


class ForeignCheck(DashCheck):
    id = "foreign"


def entry_point(value: str) -> EntryPoints:
    return EntryPoints([EntryPoint("foreign", value, "qalam.checks")])


def test_a_package_brings_a_check(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: entry_point(f"{__name__}:ForeignCheck"))
    checks = registered_checks()
    assert checks[-1].id == "foreign"
    found = Proofreader(Lexicon(()), checks).check_block("kk", "Бұл - Астана")
    assert [finding.check for finding in found] == ["dash", "foreign"]


@pytest.mark.parametrize("value", ["nowhere.to.be.found:Check", "editor.language.typography:DashCheck"])
def test_a_package_whose_check_does_not_fit_is_named(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: entry_point(value))
    with pytest.raises(EnvironmentFault, match=r"cannot be loaded|two checks"):
        registered_checks()
