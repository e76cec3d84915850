"""Whole articles in another script: every text that a reader reads, with marks, links and notice in their places.

Words in another language stay in their script: those of a block or a run that says so (ru, en), which is also how an
editor keeps a foreign name from being turned, and sentences and quotations that are Russian by their words. Page
furniture is what stood on somebody's page, and stays as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from editor.articles.document import Block, Document, Mark, Notice, Script, Table, TextBlock
from editor.articles.editing import Replacement, replace_all, splice_all
from editor.articles.offsets import Place
from editor.articles.search import Stretch, stretches
from editor.errors import UserMistake
from editor.language.lexicon import Lexicon
from editor.language.scripts.tables import CYRILLIC
from editor.language.scripts.texts import Span, Transliterator
from editor.language.sentence_language import stretches_of

KAZAKH = "kk"


@dataclass(frozen=True)
class DoubtfulWord:
    """A word of the new article that may be meant otherwise."""

    place: Place
    text: str
    suggestions: tuple[str, ...]


@dataclass(frozen=True)
class TurnedDocument:
    """An article in another script, and its doubtful words in the order of the page."""

    document: Document
    doubtful: tuple[DoubtfulWord, ...]


def turn_document(document: Document, target: Script, transliterator: Transliterator) -> TurnedDocument:
    """The article in this script; block ids stay. Raises UserMistake "not_kazakh" for one in another language."""
    if document.language != KAZAKH:
        raise UserMistake(
            "Only Kazakh is written in several scripts; this article is in another language.",
            "Set the article's language to Kazakh if it is in Kazakh.",
            code="not_kazakh",
            values={"language": document.language},
        )
    if document.script == target:
        return TurnedDocument(document, ())
    replacements: list[Replacement] = []
    doubtful: list[DoubtfulWord] = []
    shifts: dict[tuple[str, str | None], int] = {}  # cells and parts of datelines share one text
    for stretch in stretches(document):
        marks = _marks_in(document, stretch)
        turned = transliterator.turn(
            stretch.text,
            document.script,
            target,
            shut=_shut(document, stretch, marks, transliterator.lexicon),
            edges=frozenset(edge for mark in marks for edge in (mark.start, mark.end)),
        )
        at = stretch.start
        replacements += [
            Replacement(Place(stretch.field, stretch.block, at + start, at + end), text)
            for start, end, text in turned.cuts
        ]
        key = (stretch.field, stretch.block)
        moved = at + shifts.get(key, 0)
        for doubt in turned.doubts:
            place = Place(stretch.field, stretch.block, moved + doubt.start, moved + doubt.end)
            doubtful.append(DoubtfulWord(place, doubt.text, doubt.suggestions))
        shifts[key] = shifts.get(key, 0) + len(turned.text) - len(stretch.text)
    made = replace_all(document, replacements)
    made = replace(
        made,
        script=target,
        notice=turn_notice(document.notice, document.script, target, transliterator) if document.notice else None,
        blocks=tuple(_retagged(block, document.tag, replace(document, script=target).tag) for block in made.blocks),
    )
    return TurnedDocument(made, tuple(doubtful))


def _marks_in(document: Document, stretch: Stretch) -> tuple[Mark, ...]:
    """The marks over a stretch, counted in it."""
    if stretch.block is None or stretch.field != "body":
        notice = document.notice if stretch.field == "notice" else None
        return _link_of(notice) if notice is not None else ()
    block = document.block(stretch.block)
    if isinstance(block, TextBlock):
        return block.marks
    if isinstance(block, Table):
        return dict(_cell_marks(block)).get(stretch.start, ())
    return ()


def _cell_marks(table: Table) -> Iterator[tuple[int, tuple[Mark, ...]]]:
    position = 0
    for row in table.rows:
        for cell in row:
            if not cell.is_covered:
                yield position, cell.marks
            position += len(cell.content) + 1


def _link_of(notice: Notice) -> tuple[Mark, ...]:
    at = notice.text.find(notice.link_text) if notice.link_text else -1
    return (Mark(at, at + len(notice.link_text), "link", notice.link),) if at >= 0 else ()


def _shut(document: Document, stretch: Stretch, marks: tuple[Mark, ...], lexicon: Lexicon) -> list[Span]:
    """Runs in other languages; the whole of a block in one; sentences in one that nobody has called Kazakh."""
    block = document.block(stretch.block) if stretch.block is not None else None
    if block is not None and block.language and not _is_kazakh(block.language):
        return [(0, len(stretch.text))]
    named = [mark for mark in marks if mark.kind == "language" and mark.value]
    spans = [(mark.start, mark.end) for mark in named if not _is_kazakh(mark.value or "")]
    if document.script == CYRILLIC and not (block is not None and block.language):
        spans += [
            (said.start, said.end)
            for said in stretches_of(stretch.text, KAZAKH, lexicon)
            if said.language != KAZAKH and not any(mark.start < said.end and said.start < mark.end for mark in named)
        ]
    return spans


def _is_kazakh(tag: str) -> bool:
    return tag.partition("-")[0].lower() == KAZAKH


def turn_notice(notice: Notice, source: Script, target: Script, transliterator: Transliterator) -> Notice:
    """The notice's link stands on the same words."""
    marks = _link_of(notice)
    edges = frozenset(edge for mark in marks for edge in (mark.start, mark.end))
    turned = transliterator.turn(notice.text, source, target, edges=edges)
    text, moved = splice_all(notice.text, marks, turned.cuts)
    return replace(
        notice,
        text=text,
        link_text=text[moved[0].start : moved[0].end] if moved else "",
        copyright=transliterator.turn(notice.copyright, source, target).text if notice.copyright else "",
        channels=tuple((name, turn_notice(shown, source, target, transliterator)) for name, shown in notice.channels),
    )


def write_notice(notice: Notice, script: Script) -> Notice:
    """A notice of a Kazakh template in another script, by its table alone; what it quotes of that script stays."""
    return turn_notice(notice, CYRILLIC, script, Transliterator(Lexicon(())))


def _retagged(block: Block, old: str, new: str) -> Block:
    """What says that it is Kazakh says its script too."""
    if block.language in (KAZAKH, old):
        block = replace(block, language=new)
    if isinstance(block, TextBlock):
        return replace(block, marks=_retagged_marks(block.marks, old, new))
    if isinstance(block, Table):
        rows = tuple(
            tuple(replace(cell, marks=_retagged_marks(cell.marks, old, new)) for cell in row) for row in block.rows
        )
        return replace(block, rows=rows)
    return block


def _retagged_marks(marks: tuple[Mark, ...], old: str, new: str) -> tuple[Mark, ...]:
    return tuple(
        replace(mark, value=new) if mark.kind == "language" and mark.value in (KAZAKH, old) else mark for mark in marks
    )
