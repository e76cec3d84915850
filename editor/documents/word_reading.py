"""Word files into blocks: paragraphs, headings, lists, tables, links, bold and italic, the language of a run.

The parts are read by an own short walk: python-docx does not see content controls, insertions and smart tags. Hidden
and deleted words are not the article's and are left out; everything else that holds words and has no place in the
model yet (notes, text boxes, headers, comments) is left out and named with its words.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor.articles.document import (
    Block,
    Cell,
    Heading,
    ListItem,
    Mark,
    MarkKind,
    Paragraph,
    Quote,
    Table,
    new_block_id,
    tidy_marks,
)
from editor.documents.archive import damaged, open_parts
from editor.documents.html import safe_address
from editor.documents.html_parts import even_rows
from editor.documents.imported import MEGABYTE, Imported, Piece, Source, clean_text
from editor.documents.page import recognise
from editor.documents.word_styles import Styles
from editor.errors import UserMistake

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DOCUMENT = "word/document.xml"
_MAIN_TYPES = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)
_THROUGH = {"sdt", "sdtContent", "smartTag", "customXml", "ins", "moveTo", "fldSimple", "dir", "bdo"}
_ASIDE = {"footnotes": "footnotes", "endnotes": "endnotes", "comments": "comments"}


class WordImporter:
    """A .docx file."""

    name = "word"
    suffixes = (".docx", ".dotx")
    cap = 32 * MEGABYTE

    def read(self, source: Source) -> Imported:
        """The recognised article. Raises UserMistake for what is no Word file, or an unsafe one."""
        if source.data.startswith(b"\xd0\xcf\x11\xe0"):
            raise UserMistake(
                "This file is encrypted, or in the Word format of before 2007.",
                "Open it in Word, take the password away and save it as .docx.",
                code="encrypted_file",
            )
        parts = open_parts(source.data)
        types = parts.get("[Content_Types].xml", b"")
        if _DOCUMENT not in parts or not any(kind.encode() in types for kind in _MAIN_TYPES):
            raise damaged("it holds no Word document")
        reader = _Reader(
            Styles.read(_parse(parts, "word/styles.xml"), _parse(parts, "word/numbering.xml")), _links(parts)
        )
        root = _parse(parts, _DOCUMENT)
        assert root is not None
        reader.body(root.find(f"{W}body"))
        if not any(piece.block.text.strip() for piece in reader.pieces):
            raise UserMistake("The Word file holds no text.", "Choose another file.", code="empty_file")
        imported = recognise(reader.pieces, source)
        imported.left_out.extend([*reader.left_out(), *_words_aside(parts)])
        return imported


def _parse(parts: dict[str, bytes], name: str) -> _Element | None:
    from lxml import etree  # late: start-up time

    if name not in parts:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        return etree.fromstring(parts[name], parser)
    except etree.XMLSyntaxError as error:
        raise damaged(f"its part {name} is damaged") from error


def _links(parts: dict[str, bytes]) -> dict[str, str]:
    root = _parse(parts, "word/_rels/document.xml.rels")
    if root is None:
        return {}
    return {
        item.get("Id", ""): item.get("Target", "")
        for item in root
        if item.get("TargetMode") == "External" and str(item.get("Type", "")).endswith("/hyperlink")
    }


def _words_aside(parts: dict[str, bytes]) -> list[str]:
    """Words outside the body: headers and footers, notes, comments."""
    found = []
    for name in sorted(parts):
        bare = name.removeprefix("word/").removesuffix(".xml")
        kind = _ASIDE.get(bare) or bare.rstrip("0123456789")
        if kind not in (*_ASIDE.values(), "header", "footer") or not name.startswith("word/"):
            continue
        root = _parse(parts, name)
        assert root is not None
        parted = (node.text or "" if node.tag == f"{W}t" else " " for node in root.iter(f"{W}t", f"{W}tab", f"{W}p"))
        words = " ".join("".join(str(part) for part in parted).split())
        if words:
            found.append(f"{kind}: “{words if len(words) <= 300 else words[:299] + '…'}”")
    return found


@dataclass
class _Reader:
    """One pass over the body."""

    styles: Styles
    links: dict[str, str]
    pieces: list[Piece] = field(default_factory=list)
    pictures: int = 0
    hidden: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)
    corrections: list[str] = field(default_factory=list)

    def left_out(self) -> list[str]:
        lines = [f"{self.pictures} pictures"] if self.pictures else []
        for name, words in (
            ("hidden", self.hidden),
            ("deleted", self.deleted),
            ("in text boxes", self.boxes),
            ("corrections", self.corrections),
        ):
            if text := " ".join(" ".join(words).split()):
                lines.append(f"{name}: “{text if len(text) <= 300 else text[:299] + '…'}”")
        return lines

    def body(self, node: _Element | None) -> None:
        for child in node if node is not None else ():
            tag = _tag(child)
            if tag == "p":
                self.paragraph(child)
            elif tag == "tbl":
                self.table(child)
            elif tag in _THROUGH:
                self.body(child)

    def paragraph(self, node: _Element) -> None:
        run = _Run(self)
        run.walk(node)
        content, marks = run.result()
        style = self.styles.of(node)
        if style.role == "correction":
            self.corrections.append(content)
        elif content.strip():
            self.pieces.append(Piece(_block(style.kind, style.level, style.ordered, content, marks), style.role))

    def table(self, node: _Element) -> None:
        rows: list[tuple[Cell, ...]] = []
        headers = 0
        for line in _rows(node):
            if line.find(f"{W}trPr/{W}tblHeader") is not None and headers == len(rows):
                headers += 1
            rows.append(tuple(self.cell(cell) for cell in _cells(line)))
        if any(rows):
            self.pieces.append(Piece(Table(rows=even_rows(rows), header_rows=headers)))

    def cell(self, node: _Element) -> Cell:
        """Paragraphs of a cell are joined by a space: a cell is one run of text."""
        content, marks = "", []
        for paragraph in node.iter(f"{W}p"):
            run = _Run(self)
            run.walk(paragraph)
            text, found = run.result()
            if content and text:
                content += " "
            marks += [Mark(m.start + len(content), m.end + len(content), m.kind, m.value) for m in found]
            content += text
        return Cell(content.replace("\t", " ").replace("\n", " "), tidy_marks(marks, len(content)))


@dataclass
class _Run:
    """The text of one paragraph with its marks."""

    reader: _Reader
    content: str = ""
    marks: list[Mark] = field(default_factory=list)

    def result(self) -> tuple[str, tuple[Mark, ...]]:
        return self.content, tidy_marks(self.marks, len(self.content))

    def walk(self, node: _Element, link: str = "") -> None:
        for child in node:
            tag = _tag(child)
            if tag == "r":
                self.run(child, link)
            elif tag == "hyperlink":
                self.walk(child, safe_address(self.reader.links.get(child.get(f"{R}id", ""))) or link)
            elif tag in _THROUGH:
                self.walk(child, link)
            elif tag in ("del", "moveFrom"):
                self.reader.deleted.append("".join(str(t.text or "") for t in child.iter(f"{W}delText", f"{W}t")))

    def run(self, node: _Element, link: str) -> None:
        text = "".join(self.part(child) for child in node)
        text = clean_text(text)
        properties = node.find(f"{W}rPr")
        if properties is not None and _is_on(properties, "vanish"):
            self.reader.hidden.append(text)
            return
        start = len(self.content)
        self.content += text
        end = len(self.content)
        if link:
            self.marks.append(Mark(start, end, "link", link))
        if properties is not None:
            self.marks += [Mark(start, end, kind) for name, kind in _MARKS if _is_on(properties, name)]

    def part(self, node: _Element) -> str:
        tag = _tag(node)
        if tag == "t":
            return str(node.text or "")
        if tag in ("drawing", "pict", "object", "AlternateContent"):
            self.drawing(node)
        return _SIGNS.get(tag, "")

    def drawing(self, node: _Element) -> None:
        boxes = list(node.iter(f"{W}txbxContent"))
        if boxes:  # an alternate content holds the same box twice: once for old versions
            self.reader.boxes.append(" ".join(str(t.text or "") for t in boxes[0].iter(f"{W}t")))
        else:
            self.reader.pictures += 1


_MARKS: tuple[tuple[str, MarkKind], ...] = (("b", "bold"), ("i", "italic"))
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}


def _tag(node: _Element) -> str:
    return node.tag.rsplit("}", 1)[-1] if isinstance(node.tag, str) else ""


def _is_on(properties: _Element, name: str) -> bool:
    found = properties.find(W + name)
    return found is not None and found.get(f"{W}val", "1") not in ("0", "false", "off")


def _rows(table: _Element) -> list[_Element]:
    return [row for row in table.iter(f"{W}tr") if next(row.iterancestors(f"{W}tbl")) is table]


def _cells(row: _Element) -> list[_Element]:
    return [cell for cell in row.iter(f"{W}tc") if next(cell.iterancestors(f"{W}tr")) is row]


def _block(kind: str, level: int, ordered: bool, content: str, marks: tuple[Mark, ...]) -> Block:
    block_id = new_block_id()
    if kind == "heading":
        return Heading(block_id, None, content, marks, level=level)
    if kind == "quote":
        return Quote(block_id, None, content, marks)
    if kind == "list":
        return ListItem(block_id, None, content, marks, ordered, level)
    return Paragraph(block_id, None, content, marks)
