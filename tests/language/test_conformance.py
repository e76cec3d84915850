"""What every registered check promises, ours and those of installed packages."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.articles.document import Document, Paragraph
from editor.articles.findings import apply_findings
from editor.language import REASONS, Check, Lexicon, Proofreader, TextContext, registered_checks, safe_findings

LEXICON = Lexicon(())
# Any Unicode, lone surrogates too, and a mixture in which the checks find much.
ANYTHING = st.text(max_size=60)
SUSPECT = st.lists(
    st.sampled_from(
        [
            *'аеикнтқғӊҕИИəaocx \u00a0\u00a0--–«»„“”""\'.,:;!?5',
            " - ",
            "  ",
            "жаИдайда",
            "теӊ",
            "ASEAN-ныӊ",
            "бір бір",
            "\n",
            "...",
            "км",
            "№",
            "А.С.",
            "Пушкин",
            "Ќазаќстан",
            "та5ы",
            "ghbdtn",
            "%",
            "₸",
            "(",
            ")",
            "2018",
            "25000 ",
            "13 маусым ",
            "13 June ",
            " — ",
            " – ",
            "--",
            "м\ufffdселе",
            "мәселе?",
        ]
    ),
    max_size=24,
).map("".join)
TEXTS = st.one_of(ANYTHING, SUSPECT)
MOST_ROUNDS = 4
LANGUAGES = st.sampled_from(["kk", "ru", "en"])

every_check = pytest.mark.parametrize("check", registered_checks(), ids=lambda check: check.id)


@every_check
def test_a_check_has_a_stable_name_and_a_template_for_each_reason(check: Check) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", check.id)
    assert check.level in ("error", "warning", "hint")
    assert check.reasons
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", key) for key in check.reasons)


@every_check
@settings(max_examples=60, deadline=None)
@given(text=TEXTS, language=LANGUAGES)
def test_an_issue_stands_in_its_text_and_proposes_a_change(check: Check, text: str, language: str) -> None:
    context = TextContext(language, LEXICON)
    issues = list(check.examine(text, context))
    for issue in issues:
        assert 0 <= issue.start < issue.end <= len(text)
        assert text[issue.start : issue.end] not in issue.suggestions
        assert len(set(issue.suggestions)) == len(issue.suggestions)
        assert issue.suggestions or not issue.safe
        fields = {name for _, name, _, _ in string.Formatter().parse(check.reasons[issue.reason]) if name}
        assert fields <= set(issue.values)
    assert issues == list(check.examine(text, context))


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, language=LANGUAGES)
def test_safe_repairs_come_to_an_end(text: str, language: str) -> None:
    """One repair may make room for another: of two spaces one goes, and that one becomes a no-break space."""
    proofreader = Proofreader(LEXICON, registered_checks())
    document = Document(language=language, blocks=(Paragraph(id="only", content=text),))  # type: ignore[arg-type]  # one of the three
    for _ in range(MOST_ROUNDS):
        chosen = safe_findings(proofreader.check(document))
        if not chosen:
            return
        before = document.text
        document, _ = apply_findings(document, chosen)
        assert document.text != before
    assert not safe_findings(proofreader.check(document)), (text, document.text)


@settings(max_examples=100, deadline=None)
@given(text=TEXTS, language=LANGUAGES)
def test_findings_come_in_the_order_of_the_text(text: str, language: str) -> None:
    findings = Proofreader(LEXICON).check_block(language, text)
    places = [(finding.place.start, finding.place.end) for finding in findings]
    assert places == sorted(places)
    assert all(text[f.place.start : f.place.end] == f.text for f in findings)
    assert all(f.message and f.reason in REASONS for f in findings)
