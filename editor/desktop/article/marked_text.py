"""The text of one block with its marks, as the document model has it and as Qt does."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtGui import QTextBlock

from editor.articles.document import Mark
from editor.desktop.article.appearance import PLAIN, Run, run_of

LINE_BREAK = "\u2028"  # a new line within a block, as Qt keeps it
# What Qt would take for the end of a block or of a frame; none of it may stand in a document, and none may break one.
_TO_QT = str.maketrans(
    {"\n": LINE_BREAK, "\r": LINE_BREAK, "\u2029": LINE_BREAK, "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"}
)


def block_text(block: QTextBlock) -> str:
    """Exactly what was typed, no-break spaces and all."""
    return block.text().replace(LINE_BREAK, "\n")


def qt_text(text: str) -> str:
    """The text as it may go into one block. Looking first is quicker: most text needs no change."""
    return text if is_for_qt(text) else text.translate(_TO_QT)


def is_for_qt(text: str) -> bool:
    """Whether nothing in it must be changed for that."""
    return not ("\n" in text or "\r" in text or "\u2029" in text or "\ufdd0" in text or "\ufdd1" in text)


def runs(text: str, marks: tuple[Mark, ...]) -> Iterator[tuple[str, Run]]:
    """The text cut where its marks begin and end."""
    if not marks:
        yield from [(text, PLAIN)] if text else ()
        return
    edges = sorted({0, len(text), *(m.start for m in marks), *(m.end for m in marks)})
    for start, end in pairwise(edges):
        covering = {m.kind: m.value for m in marks if m.start <= start and end <= m.end}
        run = Run("bold" in covering, "italic" in covering, covering.get("link"), covering.get("language"))
        yield text[start:end], run


def marks_of(block: QTextBlock, offset: int = 0, met: dict[int, Run] | None = None) -> tuple[str, list[Mark]]:
    """The block's text, and its marks moved by `offset`."""
    met = {} if met is None else met
    text = ""
    marks: list[Mark] = []
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        piece, number = fragment.text(), fragment.charFormatIndex()
        if number not in met:
            met[number] = run_of(fragment.charFormat())
        run = met[number]
        start, end = offset + len(text), offset + len(text) + len(piece)
        if run != PLAIN:
            marks += _marks(run, start, end)
        text += piece
        walk += 1
    return text.replace(LINE_BREAK, "\n"), marks


def _marks(run: Run, start: int, end: int) -> Iterator[Mark]:
    if run.bold:
        yield Mark(start, end, "bold")
    if run.italic:
        yield Mark(start, end, "italic")
    if run.link is not None:
        yield Mark(start, end, "link", run.link)
    if run.language is not None:
        yield Mark(start, end, "language", run.language)
