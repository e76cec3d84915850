"""The real page of 2018: every damaged word is found and rightly mended, and no other word is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.articles.document import Document, Notice, Paragraph
from editor.articles.findings import Finding, apply_findings
from editor.language import Lexicon, Proofreader, count_letters, safe_findings

DAMAGED = {"пайдаланИан": "пайдаланған", "жаИдайда": "жағдайда", "қИқық": "құқық", "Изірбайжан": "Әзірбайжан"}


@pytest.fixture(scope="module")
def page(real_page: Path) -> Document:
    """Headline, lead, the paragraphs as blocks, and the attribution notice as the notice, as an import makes them."""
    lines = [line for line in real_page.read_text(encoding="utf-8").splitlines() if line][1:]
    notice = next(number for number, line in enumerate(lines) if "гиперсілтеме" in line)
    blocks = tuple(Paragraph(id=str(number), content=line) for number, line in enumerate(lines[2:notice]))
    return Document(headline=lines[0], lead=lines[1], blocks=blocks, notice=Notice(lines[notice]))


@pytest.fixture(scope="module")
def findings(page: Document) -> list[Finding]:
    return Proofreader(Lexicon(())).check(page)


def whole_text(document: Document) -> str:
    assert document.notice is not None
    return "\n".join((document.headline, document.lead, document.text, document.notice.text))


def test_all_18_wrong_letters_are_found(findings: list[Finding]) -> None:
    look_alikes = [finding for finding in findings if finding.check == "look-alike"]
    assert sum(finding.text.count("ӊ") for finding in look_alikes) == count_letters(look_alikes) == 18
    assert all(finding.safe and "U+04CA" in finding.message and "U+04A3" in finding.message for finding in look_alikes)


def test_all_six_damaged_words_are_found_each_with_its_only_repair(findings: list[Finding]) -> None:
    damaged = [finding for finding in findings if finding.check == "damaged-letter"]
    assert len(damaged) == 6
    assert {finding.text for finding in damaged} == set(DAMAGED)
    assert all(finding.safe and finding.suggestions == (DAMAGED[finding.text],) for finding in damaged)
    assert {finding.place.field for finding in damaged} == {"lead", "body", "notice"}


def test_the_quotation_that_does_not_pair_is_the_only_one_found(page: Document, findings: list[Finding]) -> None:
    (quotes,) = [finding for finding in findings if finding.check == "quotes"]
    assert quotes.place.block is not None
    assert page.block(quotes.place.block).text.startswith("ЭЫДҰ мемлекеттік басқару бойынша")
    mended, _ = apply_findings(page, [quotes])
    assert not [finding for finding in Proofreader(Lexicon(())).check(mended) if finding.check == "quotes"]


def test_the_hyphens_for_dashes_are_found(page: Document, findings: list[Finding]) -> None:
    assert len([finding for finding in findings if finding.check == "dash"]) == whole_text(page).count(" - ")


def test_after_all_safe_repairs_no_other_word_has_changed(page: Document, findings: list[Finding]) -> None:
    mended, applied = apply_findings(page, safe_findings(findings))
    expected = whole_text(page).replace("ӊ", "ң").replace(" - ", "\u00a0— ")
    for wrong, right in DAMAGED.items():
        expected = expected.replace(wrong, right)
    assert whole_text(mended) == expected
    assert len(applied) == len(safe_findings(findings))
    assert not safe_findings(Proofreader(Lexicon(())).check(mended))
