"""Markdown files in: CommonMark with tables, its head of «key: value» lines, and notes as numbers.

The text becomes HTML by markdown-it, which follows the specification, and is read like any fragment: what a file may
hold as HTML goes through the same allow-list.
"""

from __future__ import annotations

import re
from dataclasses import replace

from editor.articles.document import Heading, Mark, Paragraph
from editor.documents.encoding import decode
from editor.documents.html_reading import read_html
from editor.documents.imported import MEGABYTE, Imported, Piece, Source, clean_text, remark
from editor.documents.page import recognise
from editor.errors import UserMistake

_DEEPEST = 60  # lists and quotes in one another; markdown-it would stop in silence
_HEAD = re.compile(r"\A---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PAIR = re.compile(r"^([A-Za-zА-яЁё_-]{2,30}):[ \t]*(.*)$")
_FIELDS = {
    "title": "headline",
    "headline": "headline",
    "description": "lead",
    "lead": "lead",
    "subtitle": "lead",
    "summary": "lead",
    "author": "byline",
    "byline": "byline",
}
_MARKERS = re.compile(r"[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))")
_NOTE = re.compile(r"^([ ]{0,3})\[\^([^\]\s]{1,60})\]:[ \t]*", re.MULTILINE)
_NOTE_SIGN = re.compile(r"\[\^([^\]\s]{1,60})\]")
_TICK = re.compile(r"(<li>\s*(?:<p>)?)\[([ xX])\] ")
_FENCE = re.compile(r"^ {0,3}(```|~~~).*?(?:^ {0,3}\1|\Z)", re.DOTALL | re.MULTILINE)


class MarkdownImporter:
    """A Markdown file."""

    name = "markdown"
    suffixes = (".md", ".markdown", ".mdown")
    cap = 4 * MEGABYTE

    def read(self, source: Source) -> Imported:
        """The recognised article. Raises UserMistake where it is nested without end, or there is no text in it."""
        text, code_page = decode(source.data)
        text = clean_text(text)
        fields, text = _head(text)
        _refuse_depth(text)
        walk = read_html(_html(_with_notes(text)), fragment=True)
        pieces = [*fields, *_with_fields(walk.pieces)]
        if not any(piece.block.text.strip() for piece in pieces):
            raise UserMistake("The file holds no text.", "Choose another file.", code="empty_file")
        imported = recognise(pieces, source)
        changed: list[str] = []
        if code_page:
            template = "the encoding is not named in the file; it reads as {code_page}"
            changed.append(remark("encoding", template, code_page=code_page))
        return replace(
            imported,
            changed=[*changed, *imported.changed],
            left_out=imported.left_out + walk.left_out(),
            pictures=tuple(walk.pictures.values()),
        )


def _html(text: str) -> str:
    from markdown_it import MarkdownIt  # late: start-up time

    reader = MarkdownIt("commonmark", {"html": True, "maxNesting": 4 * _DEEPEST}).enable(["table", "strikethrough"])
    reader.normalizeLink = lambda url: url  # type: ignore[method-assign]  # a Kazakh address stays readable
    try:
        tokens = reader.parse(text)
        for token in tokens:
            if token.type == "ordered_list_open" and token.attrGet("start") is None:
                token.attrSet("start", "1")  # said, so that a list next to another one is not read as a part of it
        html = str(reader.renderer.render(tokens, reader.options, {}))
        return _TICK.sub(lambda found: found[1] + ("☐ " if found[2] == " " else "☒ "), html)
    except RecursionError as error:
        raise _too_deep() from error


def _refuse_depth(text: str) -> None:
    for line in text.split("\n"):
        position = depth = 0
        while found := _MARKERS.match(line, position):
            position, depth = found.end(), depth + 1
            if depth > _DEEPEST:
                raise _too_deep()
        if len(line) - len(line.lstrip(" \t")) > 8 * _DEEPEST and line.strip():
            raise _too_deep()


def _too_deep() -> UserMistake:
    return UserMistake(
        f"The text has more than {_DEEPEST} lists or quotes in one another.",
        "Look whether it is Markdown; if not, save it as .txt and import that.",
        code="markdown_too_deep",
    )


def _head(text: str) -> tuple[list[Piece], str]:
    """The fields of a head between lines of three hyphens. A head with anything else in it is text."""
    found = _HEAD.match(text)
    if found is None:
        return [], text
    pairs = [_PAIR.match(line) for line in found[1].split("\n") if line.strip() and line[0] not in " \t-#"]
    if not pairs or not all(pairs):
        return [], text
    pieces = []
    for pair in pairs:
        assert pair is not None
        role = _FIELDS.get(pair[1].lower(), "")
        value = pair[2].strip().strip("\"'")
        if role and value:
            pieces.append(Piece(Paragraph(content=value), role))
    return pieces, text[found.end() :]


def _with_notes(text: str) -> str:
    """Notes are no CommonMark: `[^a]` becomes `[1]`, and so does the sign before the note's words."""
    numbers: dict[str, int] = {}

    def number(name: str) -> int:
        return numbers.setdefault(name, len(numbers) + 1)

    def outside(part: str) -> str:
        # An empty line before it: notes below each other are no one paragraph.
        part = _NOTE.sub(lambda m: f"\n{m[1]}\\[{number(m[2])}\\] ", part)
        return _NOTE_SIGN.sub(lambda m: f"\\[{number(m[1])}\\]", part)

    parts, start = [], 0
    for fence in _FENCE.finditer(text):
        parts += [outside(text[start : fence.start()]), fence[0]]
        start = fence.end()
    return "".join([*parts, outside(text[start:])])


def _with_fields(pieces: list[Piece]) -> list[Piece]:
    """The first heading of the first level is the headline; a paragraph in bold just below it is the lead."""
    for number, piece in enumerate(pieces):
        if isinstance(piece.block, Heading) and piece.block.level == 1:
            named = [*pieces[:number], replace(piece, role="headline"), *pieces[number + 1 :]]
            below = pieces[number + 1].block if number + 1 < len(pieces) else None
            if isinstance(below, Paragraph) and below.marks == (Mark(0, len(below.content), "bold"),):
                named[number + 1] = replace(named[number + 1], role="lead")
            return named
    return pieces
