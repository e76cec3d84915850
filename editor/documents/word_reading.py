"""Word files in: every word that Word shows, as blocks; what it hides or what was deleted is left out and named.

The parts are read by an own walk, because python-docx does not see content controls, insertions, text boxes, smart
tags and notes. `word_package` opens the file, `word_styles` tells what a paragraph is, `word_runs` reads its words, and
`word_story` makes blocks of them. Headers, footers and comments stand beside the text and are named with their words.
"""

from __future__ import annotations

from dataclasses import replace

from editor.articles.document import Block, Paragraph, TextBlock
from editor.articles.editing import splice
from editor.documents.imported import MEGABYTE, Imported, Source, left_words, remark
from editor.documents.page import recognise
from editor.documents.word_package import WordFile
from editor.documents.word_reader import Reader
from editor.documents.word_runs import W
from editor.documents.word_story import Story
from editor.errors import UserMistake


class WordImporter:
    """A Word file of 2007 or later: document or template, with macros (which never run) or without."""

    name = "word"
    suffixes = (".docx", ".dotx", ".docm", ".dotm")
    cap = 32 * MEGABYTE

    def read(self, source: Source) -> Imported:
        """The recognised article. Raises UserMistake for what is no Word file, or an unsafe one."""
        if source.data.startswith(b"\xd0\xcf\x11\xe0"):
            raise UserMistake(
                "This file is encrypted, or in the Word format of before 2007.",
                "Open it in Word, take the password away and save it as .docx.",
                code="encrypted_file",
            )
        reader = Reader(WordFile(source.data))
        root = reader.file.story(reader.file.main)
        assert root is not None
        body = root.find(f"{W}body")
        pieces = Story(reader, reader.file.main, root if body is None else body).read()
        if not any(piece.block.text.strip() for piece in pieces) and not reader.pictures:
            raise _without_text(reader)
        imported = recognise(pieces, source)
        notes = notes_of(reader)
        document = replace(imported.document, blocks=(*imported.document.blocks, *notes))
        return replace(
            imported,
            document=document,
            kept=imported.kept + _kept(reader),
            changed=imported.changed + _changed(reader),
            left_out=imported.left_out + _left_out(reader),
            pictures=tuple(reader.pictures.values()),
        )


def _without_text(reader: Reader) -> UserMistake:
    """What is said of a file that holds nothing to write on with: also where its words are."""
    if _left_out(reader):
        return UserMistake(
            "The Word file holds no text of its own: what is in it stands in page headers, comments, diagrams, form"
            " fields, a table of contents or pictures that are not taken, or it is hidden or deleted.",
            "Open it in Word and copy what you need.",
            code="no_own_text",
        )
    return UserMistake("The Word file holds no text.", "Choose another file.", code="empty_file")


def notes_of(reader: Reader) -> list[Block]:
    """The notes that the text names, each with its number, after everything else. A note may name another one."""
    found: list[Block] = []
    number = 0
    while number < len(reader.notes):
        kind, note_id = reader.notes[number]
        number += 1
        story = Story(reader, reader.file.part(kind), reader.known_notes[kind][note_id])
        blocks = [piece.block for piece in story.read()]
        sign = f"[{number}] "
        first = blocks[0] if blocks else None
        if isinstance(first, TextBlock):
            bare = first.content.lstrip()
            own = reader.note_signs.get((kind, note_id), "").strip()
            if own and bare.startswith(own):
                bare = bare.removeprefix(own).lstrip()
            start = len(first.content) - len(bare)
            content, marks = splice(first.content, first.marks, 0, start, "")
            content, marks = splice(content, marks, 0, 0, sign)
            marks = tuple(mark for mark in marks if mark.end > len(sign))
            blocks[0] = replace(first, content=content, marks=marks)
        else:
            blocks.insert(0, Paragraph(content=sign.strip()))
        found += blocks
    return found


def _kept(reader: Reader) -> list[str]:
    lines: list[str] = []
    if reader.pictures:
        lines.append(remark("pictures", "pictures: {count}", count=len(reader.pictures)))
    if reader.notes:
        lines.append(
            remark("notes", "notes: {count}, as numbers in the text with their words after it", count=len(reader.notes))
        )
    return lines


def _changed(reader: Reader) -> list[str]:
    lines: list[str] = list(reader.changed.values())
    if reader.boxes:
        lines.append(
            remark("boxes", "text boxes: {count}, set after the paragraph that they stand at", count=reader.boxes)
        )
    if reader.lost_links:
        lines.append(remark("lost_links", "links to no web address, kept as words: {count}", count=reader.lost_links))
    return lines


def _left_out(reader: Reader) -> list[str]:
    lines = left_words(
        ("hidden", "hidden", reader.hidden),
        ("deleted", "deleted", reader.deleted),
        ("corrections", "corrections", reader.corrections),
        ("contents", "table of contents", reader.contents),
        ("unfilled", "form fields that nobody has filled in", reader.unfilled),
    )
    if reader.hidden_pictures:
        lines.append(remark("hidden_pictures", "hidden pictures: {count}", count=reader.hidden_pictures))
    lines += reader.lost_pictures
    if reader.unknown_signs:
        fonts = ", ".join(sorted(reader.unknown_signs))
        lines.append(remark("signs", "signs of a font that have no letter: {fonts}", fonts=fonts))
    return lines + reader.file.words_aside()
