"""Runs the checks over an article, or over one block of it while it is being written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from editor.articles.document import Document, Mark, TextBlock
from editor.articles.findings import Finding
from editor.articles.offsets import Place
from editor.errors import UserMistake
from editor.language.check import Check, Issue, TextContext, WholeCheck
from editor.language.lexicon import Lexicon
from editor.language.lost_letter import LOST_LETTER
from editor.language.memory import Answers, Memory, Reading
from editor.language.misread import MISREAD
from editor.language.registry import CHECKS
from editor.language.spelling import UNKNOWN_WORD, repairs

_OUTRANK = (MISREAD, LOST_LETTER)


@dataclass(frozen=True)
class Piece:
    """One text of an article with where it stands: the headline, the lead, a block of the body, the notice."""

    field: str
    block: str | None
    text: str
    language: str
    marks: tuple[Mark, ...] = ()


class Proofreader:
    """Pure but for its memory of texts: may be used from any thread, and by several at once."""

    def __init__(self, lexicon: Lexicon, checks: Sequence[Check] = CHECKS) -> None:
        self.lexicon = lexicon
        self._checks = tuple(checks)
        self._memory = Memory()

    def names(self) -> list[str]:
        """The ids of all checks, as `select` and `--check` take them."""
        return [check.id for check in self._checks]

    def check(
        self,
        document: Document,
        progress: Callable[[int, int, str], None] = lambda _done, _total, _text: None,
        *,
        suggest: bool = True,
    ) -> list[Finding]:
        """Everything that is wrong, in order: headline, lead, the body's blocks, the notice; within each by place.

        Findings of different checks may hold the same words; the better repair comes first. `progress` may raise to
        stop it; what was read by then stays in memory. Without `suggest` words that are misspelt for the first time
        have no suggestions yet, which take longer to find than they do: `repairs` has those of one.
        """
        pieces = list(_pieces(document))
        answers = []
        for number, piece in enumerate(pieces):
            progress(number, len(pieces), "")
            answers.append(self._answers(piece, suggest=suggest))
        found: list[list[tuple[int, Finding]]] = [[] for _ in pieces]
        for rank, check in enumerate(self._checks):
            rows = [list(answer[rank]) for answer in answers]
            if isinstance(check, WholeCheck):
                body = [number for number, piece in enumerate(pieces) if piece.field == "body"]
                for number, row in zip(body, check.settle([rows[number] for number in body]), strict=True):
                    rows[number] = row
            for number, row in enumerate(rows):
                found[number] += [(rank, _finding(check, pieces[number], issue)) for issue in row]
        return [finding for row in found for finding in _in_order(row)]

    def check_block(
        self,
        language: str,
        text: str,
        *,
        field: str = "body",
        block: str | None = None,
        marks: tuple[Mark, ...] = (),
    ) -> list[Finding]:
        """The findings of one text by itself, for the editor while a block is being written.

        What only other blocks can settle (a quotation over several paragraphs) is told as if the block stood alone.
        """
        piece = Piece(field, block, text, language, marks)
        return _in_order(
            (rank, _finding(check, piece, issue))
            for rank, (check, row) in enumerate(zip(self._checks, self._answers(piece), strict=True))
            for issue in row
        )

    def repairs(self, finding: Finding) -> tuple[str, ...]:
        """What a finding suggests, also where it was made without: a misspelt word's, within some milliseconds."""
        values = dict(finding.values)
        if finding.suggestions or "language" not in values or finding.reason != UNKNOWN_WORD:
            return finding.suggestions
        return repairs(values["word"], values["language"], self.lexicon)

    def _answers(self, piece: Piece, *, suggest: bool = True) -> Answers:
        """What each check says of one text, from memory where it was read before with the same words known."""
        reading = Reading(piece.text, piece.language, piece.marks, self.lexicon.edition)
        answers = self._memory.get(reading)
        if answers is None:
            context = TextContext(piece.language, self.lexicon, piece.marks, suggest)
            answers = _outranked([tuple(check.examine(piece.text, context)) for check in self._checks], self._checks)
            self._memory.keep(reading, answers)
        elif suggest and not all(issue.is_whole for issue in chain.from_iterable(answers)):
            answers = tuple(tuple(map(self._with_repairs, row)) for row in answers)
            self._memory.keep(reading, answers)
        return answers

    def _with_repairs(self, issue: Issue) -> Issue:
        if issue.is_whole:
            return issue
        found = repairs(issue.values["word"], issue.values["language"], self.lexicon)
        return replace(issue, suggestions=found, is_whole=True)


def _outranked(rows: Sequence[tuple[Issue, ...]], checks: Sequence[Check]) -> Answers:
    """Without what others say of a place that is no text yet: one of a wrong encoding, a word with a lost letter."""
    answers = list(rows)
    for number, check in enumerate(checks):
        if check.id in _OUTRANK and answers[number]:
            answers = [row if at <= number else _apart(row, answers[number]) for at, row in enumerate(answers)]
    return tuple(answers)


def _apart(row: Iterable[Issue], others: Sequence[Issue]) -> tuple[Issue, ...]:
    return tuple(issue for issue in row if not any(o.start < issue.end and issue.start < o.end for o in others))


def _pieces(document: Document) -> Iterator[Piece]:
    language = document.tag  # in another script no word of the language is known, and none is called misspelt
    yield Piece("headline", None, document.headline, language)
    yield Piece("lead", None, document.lead, language)
    for block in document.blocks:
        marks = block.marks if isinstance(block, TextBlock) else ()
        yield Piece("body", block.id, block.text, block.language or language, marks)
    # A notice from a template is frozen text that was proofread as a template; one read from a page is not.
    if document.notice is not None and not document.notice.template:
        yield Piece("notice", None, document.notice.text, language)


def _finding(check: Check, piece: Piece, issue: Issue) -> Finding:
    return Finding(
        check=check.id,
        level=check.level,
        place=Place(piece.field, piece.block, issue.start, issue.end),
        text=piece.text[issue.start : issue.end],
        message=check.reasons[issue.reason].format_map(issue.values),
        suggestions=tuple(issue.suggestions),
        safe=issue.safe and bool(issue.suggestions),
        reason=issue.reason,
        values=tuple(issue.values.items()),
    )


def _in_order(ranked: Iterable[tuple[int, Finding]]) -> list[Finding]:
    rows = sorted(ranked, key=lambda row: (row[1].place.start, row[1].place.end, row[0]))
    return [finding for _, finding in rows]


def safe_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Those whose first suggestion never changes a correct word; of two over the same letters, only the first."""
    chosen: list[Finding] = []
    taken: dict[tuple[str, str | None], int] = {}
    for finding in findings:
        where = (finding.place.field, finding.place.block)
        if finding.safe and finding.place.start >= taken.get(where, 0):
            chosen.append(finding)
            taken[where] = finding.place.end
    return chosen


def select(findings: Iterable[Finding], names: Sequence[str], known: Sequence[str] | None = None) -> list[Finding]:
    """The findings of these checks. `known` are the ids that exist: ours where not given.

    Raises UserMistake for a name that no check has.
    """
    known = [check.id for check in CHECKS] if known is None else known
    unknown = [name for name in names if name not in known]
    if unknown:
        raise UserMistake(
            f"there is no check called “{unknown[0]}”",
            f"the checks are: {', '.join(known)}",
            code="unknown_check",
            values={"name": unknown[0], "known": ", ".join(known)},
        )
    return [finding for finding in findings if finding.check in names]


def count_letters(findings: Iterable[Finding]) -> int:
    """How many single letters look-alike findings hold: one finding is a word, which may hold several."""
    return sum(int(dict(finding.values).get("count", "0")) for finding in findings if finding.reason == "look_alike")
