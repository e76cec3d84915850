"""What to put in the place that a reader reported: the reader's words, what the checks say, the nearest known word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from editor.articles.document import Document
from editor.articles.findings import Finding
from editor.articles.offsets import Place, field_text
from editor.language.proofreader import Proofreader
from editor.language.words import words

READER = "reader"
# A correction is about as long as what it corrects; a reader who writes more has written a comment.
_LONGEST_RATIO = 3.0
_ROOM = 20
_SCORE_SAFE, _SCORE_KNOWN, _SCORE_OTHER, _SCORE_NEAREST = 0.9, 0.7, 0.5, 0.4


@dataclass(frozen=True)
class Proposal:
    """`text` to put at the place; `source` is `reader`, a check's id, or `nearest-word`; `score` from 0 to 1."""

    text: str
    source: str
    score: float


def propose(
    document: Document, place: Place, reader_suggestion: str = "", *, proofreader: Proofreader
) -> list[Proposal]:
    """Proposals for the words at this place, best first, each text once; none where nothing can honestly be said.

    Raises KeyError for an unknown field or block, IndexError for a place outside its text.
    """
    text = field_text(document, place.field, place.block)
    if not 0 <= place.start <= place.end <= len(text):
        raise IndexError(place)
    quote = text[place.start : place.end]
    proposals = list(_from_checks(document, place, text, proofreader))
    if not proposals and document.language == "kk":
        proposals += _nearest(quote, proofreader)
    proposals += _from_reader(quote, reader_suggestion, proposals)
    best: dict[str, Proposal] = {}
    for proposal in sorted(proposals, key=lambda p: (-p.score, p.source != READER, p.text)):
        if proposal.text != quote:
            best.setdefault(proposal.text, proposal)
    return list(best.values())


def _from_reader(quote: str, suggestion: str, others: list[Proposal]) -> Iterator[Proposal]:
    """The reader's words, when they can stand in the text: one line, of a like length. A safe repair outranks them."""
    cleaned = " ".join(suggestion.split())
    if not cleaned or not cleaned.isprintable() or len(cleaned) > _LONGEST_RATIO * len(quote) + _ROOM:
        return
    likeness = SequenceMatcher(None, quote, cleaned, autojunk=False).ratio()
    agreed = any(other.text == cleaned for other in others)
    yield Proposal(cleaned, READER, 1.0 if agreed else round(0.6 + 0.29 * likeness, 3))


def _from_checks(document: Document, place: Place, text: str, proofreader: Proofreader) -> Iterator[Proposal]:
    near = [
        finding
        for finding in proofreader.check(document)
        if (finding.place.field, finding.place.block) == (place.field, place.block)
        and finding.place.start < place.end
        and place.start < finding.place.end
    ]
    repaired = _with_all(text, place, [finding for finding in near if finding.safe])
    if repaired is not None:
        yield Proposal(repaired, next(finding.check for finding in near if finding.safe), _SCORE_SAFE)
    for finding in near:
        if finding.safe:
            continue
        for number, suggestion in enumerate(finding.suggestions):
            changed = _at_place(text, place, [(finding.place.start, finding.place.end, suggestion)])
            if changed is not None:
                score = (_SCORE_KNOWN if len(finding.suggestions) == 1 else _SCORE_OTHER) - 0.01 * number
                yield Proposal(changed, finding.check, round(score, 3))


def _with_all(text: str, place: Place, safe: list[Finding]) -> str | None:
    """The words at the place with every safe repair that touches them; None where there is none."""
    changes: list[tuple[int, int, str]] = []
    for finding in safe:
        if not changes or finding.place.start >= changes[-1][1]:
            changes.append((finding.place.start, finding.place.end, finding.suggestions[0]))
    return _at_place(text, place, changes) if changes else None


def _at_place(text: str, place: Place, changes: list[tuple[int, int, str]]) -> str | None:
    """The words at the place after these changes, or None where a change reaches out of it.

    A reader may select a part of a word: the change counts when it leaves the rest of the word as it is.
    """
    start, end = min(place.start, changes[0][0]), max(place.end, changes[-1][1])
    result, position = "", start
    for change_start, change_end, new in changes:
        result += text[position:change_start] + new
        position = change_end
    result += text[position:end]
    before, after = text[start : place.start], text[place.end : end]
    if len(result) < len(before) + len(after) or not (result.startswith(before) and result.endswith(after)):
        return None
    return result[len(before) : len(result) - len(after)]


def _nearest(quote: str, proofreader: Proofreader) -> Iterator[Proposal]:
    """For one unknown Kazakh word: the only known word within one edit."""
    found = list(words(quote))
    if len(found) != 1 or found[0].text != quote or not quote.isalpha() or proofreader.lexicon.knows(quote, "kk"):
        return
    near = proofreader.lexicon.neighbours(quote, "kk")
    if len(near) == 1:
        word = near[0]
        text = word.upper() if quote.isupper() else word.capitalize() if quote[0].isupper() else word
        yield Proposal(text, "nearest-word", _SCORE_NEAREST)
