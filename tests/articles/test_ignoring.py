"""What was ignored stays ignored while the text around it changes, and nothing else goes with it."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from db.records import IgnoredRecord
from editor.articles.document import Document, Paragraph
from editor.articles.findings import Finding
from editor.articles.ignoring import before, without_ignored
from editor.articles.offsets import Place

WORDS = st.sampled_from(["дрон", "хаб", "қала", "мен", "жаңа"])


def found_in(document: Document, words: str) -> list[Finding]:
    """A check that finds these words wherever they stand."""
    findings = []
    for block in document.blocks:
        start = block.text.find(words)
        while start >= 0:
            place = Place("body", block.id, start, start + len(words))
            findings.append(Finding("spelling", "warning", place, words, "unknown"))
            start = block.text.find(words, start + 1)
    return findings


def ignored(document: Document, finding: Finding, *, here: bool = True) -> IgnoredRecord:
    block, context = (finding.place.block, before(document, finding)) if here else (None, "")
    return IgnoredRecord(1, 1, finding.check, finding.text, block, context, "Дана", datetime.now(UTC))


def text(*paragraphs: str) -> Document:
    return Document(blocks=tuple(Paragraph(f"p{number}", None, words) for number, words in enumerate(paragraphs)))


def test_ignored_here_is_ignored_in_its_place_alone() -> None:
    document = text("бір дрон және екі дрон", "дрон")
    first, second, third = found_in(document, "дрон")
    assert without_ignored(document, [first, second, third], [ignored(document, first)]) == [second, third]
    assert without_ignored(document, [first, second, third], [ignored(document, second)]) == [first, third]


def test_ignored_in_the_article_is_ignored_everywhere() -> None:
    document = text("бір дрон және екі дрон", "дрон")
    findings = found_in(document, "дрон")
    assert without_ignored(document, findings, [ignored(document, findings[0], here=False)]) == []


def test_another_check_and_other_words_are_still_told() -> None:
    document = text("бір дрон")
    (finding,) = found_in(document, "дрон")
    entry = ignored(document, finding)
    other = Finding("look-alike", "error", finding.place, "дрон", "")
    assert without_ignored(document, [other], [entry]) == [other]
    changed = text("бір дронн")
    assert without_ignored(changed, found_in(changed, "дронн"), [entry]) == found_in(changed, "дронн")


@given(st.lists(WORDS, max_size=6), st.lists(WORDS, max_size=6), st.lists(WORDS, max_size=6))
def test_what_stands_once_stays_ignored_whatever_is_written_around_it(
    head: list[str], tail: list[str], again: list[str]
) -> None:
    document = text(" ".join(["хххх", *head, "ғғғ", *tail]))
    (finding,) = found_in(document, "ғғғ")
    entry = ignored(document, finding)
    later = text(" ".join([*again, "ғғғ", *head]))
    assert without_ignored(later, found_in(later, "ғғғ"), [entry]) == []


@given(st.lists(WORDS, min_size=2, max_size=12), st.data())
def test_never_more_is_ignored_in_one_text_than_was_ignored_there(words: list[str], data: st.DataObject) -> None:
    document = text(" ".join(words))
    findings = found_in(document, words[0])
    chosen = data.draw(st.sampled_from(findings))
    left = without_ignored(document, findings, [ignored(document, chosen)])
    assert chosen not in left
    same_context = [one for one in findings if before(document, one) == before(document, chosen)]
    assert len(findings) - len(left) == len(same_context)
