"""The words of one Word paragraph: runs with their marks, fields by their result, signs, notes' numbers, drawings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor.articles.document import Mark, MarkKind, tidy_marks
from editor.documents.html import safe_address
from editor.documents.imported import clean_text
from editor.documents.word_fields import FieldState, field_address, shown_by
from editor.documents.word_math import M, formula
from editor.documents.word_signs import raised, sign
from editor.documents.word_styles import is_switched, value

if TYPE_CHECKING:
    from lxml.etree import _Element

    from editor.documents.word_story import Story

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
V = "{urn:schemas-microsoft-com:vml}"

# What only stands around words. An insertion is taken, and what was moved stands where it was moved to.
THROUGH = {"sdt", "sdtContent", "smartTag", "customXml", "ins", "moveTo", "fldSimple", "dir", "bdo", "rubyBase"}
DELETED = {"del", "moveFrom"}
DRAWINGS = {"drawing", "pict", "object"}
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_MARKS: tuple[tuple[str, MarkKind], ...] = (("b", "bold"), ("i", "italic"))
_EXTENSION = re.compile(r"wp[scgi]|wp\d\d|w\d\d\w*|a\d\d|c\d\d|cx\d*|am3d|aink|asvg|oel|v|o|m|dgm\d*|pic\d*|x\d\d")


def tag_of(node: _Element) -> str:
    """The name without its namespace; "" for what is no element."""
    return node.tag.rsplit("}", 1)[-1] if isinstance(node.tag, str) else ""


def alternative(node: _Element) -> Iterator[_Element]:
    """The one branch of an alternate content that is read: the first choice with words or a picture, else the
    fallback. The same text box stands in both. A choice for readers of a later time is left to them.
    """
    branches = [child for child in node if tag_of(child) in ("Choice", "Fallback")]
    later = [branch for branch in branches if not _is_understood(branch)]
    for branch in [branch for branch in branches if branch not in later] + later:
        if next(branch.iter(f"{W}t", f"{A}blip", f"{V}imagedata", f"{M}t", f"{W}p"), None) is not None:
            yield from branch
            return


def _is_understood(branch: _Element) -> bool:
    """Whether all that a choice requires is of a Word that there is."""
    return all(_EXTENSION.fullmatch(prefix) for prefix in branch.get("Requires", "").split())


def is_ticked(box: _Element) -> bool:
    """Whether a form's box is ticked: by whoever filled it in, else by whoever made the form."""
    found = box.find(f"{W}checked")
    found = found if found is not None else box.find(f"{W}default")
    return found is not None and found.get(f"{W}val", "1") not in ("0", "false", "off")


def chosen_in(field: _Element) -> str:
    """What is chosen in the drop-down list of a form, which most programs write no result of; "" for another field."""
    entries = [value(entry) for entry in field.iterfind(f"{W}ffData/{W}ddList/{W}listEntry")]
    place = value(field.find(f"{W}ffData/{W}ddList/{W}result")) or "0"
    return entries[int(place[:4])] if place.isdecimal() and int(place[:4]) < len(entries) else ""


def has_own_sign(reference: _Element) -> bool:
    """Whether somebody gave a note a sign of its own."""
    return reference.get(f"{W}customMarkFollows", "0") not in ("0", "false", "off")


def is_inline(node: _Element) -> bool:
    """Whether a drawing stands in the line, between the words, as a formula of an older Word does."""
    if tag_of(node) == "drawing":
        return any(tag_of(child) == "inline" for child in node)
    shapes = [part for part in node.iter() if isinstance(part.tag, str) and part.tag.startswith(V)]
    return bool(shapes) and not any("position:absolute" in shape.get("style", "") for shape in shapes)


@dataclass
class Words:
    """One paragraph while it is read."""

    story: Story
    style_chain: list[str]
    content: str = ""
    marks: list[Mark] = field(default_factory=list)
    _is_parted: bool = False  # by a drawing, from the words to come

    def result(self) -> tuple[str, tuple[Mark, ...]]:
        """The text with its marks."""
        return self.content, tidy_marks(self.marks, len(self.content))

    def walk(self, nodes: Iterable[_Element], link: str = "") -> None:
        """What stands in a paragraph, or in what stands around runs."""
        for child in nodes:
            tag = tag_of(child)
            if child.tag.startswith(M):
                self._add(formula(child), None, link)
            elif tag == "r":
                self.run(child, link)
            elif tag == "hyperlink":
                self.walk(child, self._address(child) or link)
            elif tag == "fldSimple":
                self.walk(child, field_address(child.get(f"{W}instr", "")) or link)
            elif tag in THROUGH:
                self.walk(child, link)
            elif tag in DELETED:
                self.story.say_deleted(child)
            elif tag == "AlternateContent":
                self.walk(alternative(child), link)
            elif tag in DRAWINGS:
                self._drawing(child, None)
            elif tag == "tbl":  # some programs write one into a paragraph
                self.story.inner_table(child)
            elif tag == "subDoc":  # a chapter in a file of its own
                self.story.reader.say_embedded()

    def _address(self, node: _Element) -> str:
        relation = self.story.relations.get(node.get(f"{R}id", ""))
        if relation is None or not relation.external:
            return ""
        anchor = node.get(f"{W}anchor", "")
        address = safe_address(relation.target + (f"#{anchor}" if anchor and "#" not in relation.target else ""))
        self.story.reader.lost_links += not address
        return address

    def run(self, node: _Element, link: str) -> None:
        """One run: its properties hold for all that is in it."""
        self._parts(node, node.find(f"{W}rPr"), link)

    def _parts(self, nodes: Iterable[_Element], properties: _Element | None, link: str) -> None:
        for child in nodes:
            tag = tag_of(child)
            if tag == "t":
                self._add(self._text(child, properties), properties, link)
            elif tag in _SIGNS:
                self._add(_SIGNS[tag], properties, link)
            elif tag == "sym":
                self._add(self._sign(child), properties, link)
            elif tag in ("footnoteReference", "endnoteReference"):
                if self._note(child, tag, properties) and has_own_sign(child):
                    return  # the rest of the run is that sign
            elif tag in DRAWINGS:
                self._drawing(child, properties)
            elif tag == "AlternateContent":
                self._parts(alternative(child), properties, link)
            elif tag == "fldChar":
                self._field(child, properties, link)
            elif tag == "instrText" and self.story.fields:
                if self.story.fields[-1].in_result:  # for Word it is a text like any other there
                    self._add(str(child.text or ""), properties, link)
                else:
                    self.story.fields[-1].instruction += str(child.text or "")
            elif tag == "ruby":
                self._ruby(child, link)
            elif tag == "r":
                self.run(child, link)

    def _text(self, node: _Element, properties: _Element | None) -> str:
        text = str(node.text or "")
        if any("\uf000" <= character <= "\uf0ff" for character in text):  # typed in a font of signs
            fonts = properties.find(f"{W}rFonts") if properties is not None else None
            font = fonts.get(f"{W}ascii", "") if fonts is not None else ""
            text = "".join(sign(font, ord(c)) or c if "\uf000" <= c <= "\uf0ff" else c for c in text)
        if properties is not None and value(properties.find(f"{W}vertAlign")) == "superscript":
            return raised(self.content, text)
        return text

    def _sign(self, node: _Element) -> str:
        font = node.get(f"{W}font", "")
        try:
            found = sign(font, int(node.get(f"{W}char", ""), 16))
        except ValueError:
            found = ""
        if not found:
            self.story.reader.unknown_signs.add(font or "?")
        return found

    def _ruby(self, node: _Element, link: str) -> None:
        for part, around in (("rubyBase", ("", "")), ("rt", ("(", ")"))):
            found = node.find(W + part)
            if found is not None:
                self._add(around[0], None, link)
                self.walk(found, link)
                self._add(around[1], None, link)

    def _note(self, node: _Element, tag: str, properties: _Element | None) -> bool:
        """Whether a number was set for a note."""
        kind, note_id = tag.removesuffix("Reference") + "s", node.get(f"{W}id", "")
        if not self.story.is_visible:
            return False
        if self._is_hidden(properties):
            self.story.reader.hidden += self.story.reader.note_words(kind, note_id)
            return False
        number = self.story.reader.note_number(kind, note_id)
        if number:
            self._add(f"[{number}]", None, "")
        if has_own_sign(node):
            self.story.reader.note_signs[kind, note_id] = "".join(self._signs(node, properties))
        return bool(number)

    def _drawing(self, node: _Element, properties: _Element | None) -> None:
        """It stands after the paragraph; words that it stood between are not joined by that."""
        hidden = self._is_hidden(properties)
        self._is_parted = self._is_parted or (not hidden and is_inline(node))
        self.story.drawing(node, hidden=hidden)

    def _signs(self, reference: _Element, properties: _Element | None) -> Iterator[str]:
        """The sign that somebody gave a note in the place of a number: the rest of its run."""
        for node in reference.itersiblings(f"{W}t", f"{W}sym"):
            yield self._text(node, properties) if tag_of(node) == "t" else self._sign(node)

    def _field(self, node: _Element, properties: _Element | None, link: str) -> None:
        """Fields reach over runs and over paragraphs: their state is the story's."""
        fields, kind = self.story.fields, node.get(f"{W}fldCharType", "")
        if node in self.story.unpaired:
            return
        if kind == "begin":
            box = node.find(f"{W}ffData/{W}checkBox")
            if box is not None:
                self._add("☒" if is_ticked(box) else "☐", properties, link)
            fields.append(FieldState(chosen=chosen_in(node)))
        elif kind == "separate" and fields:
            fields[-1].in_result = True
            fields[-1].link = field_address(fields[-1].instruction)
        elif kind == "end" and fields:
            closed = fields.pop()
            if closed.chosen and not closed.has_words:
                self._add(closed.chosen, properties, link)
            elif not closed.in_result:
                self._add(shown_by(closed.instruction), properties, link)

    def _is_hidden(self, properties: _Element | None) -> bool:
        return self.story.reader.styles.is_on("vanish", properties, self.style_chain)

    def _add(self, text: str, properties: _Element | None, link: str) -> None:
        text = clean_text(text)
        if not text or not self.story.is_visible:
            return
        if self._is_hidden(properties) or any(state.is_silent for state in self.story.fields):
            self.story.reader.hidden.append(text)
            return
        for state in self.story.fields:
            state.has_words = True
        if self._is_parted and self.content[-1:].isalnum() and text[0].isalnum():
            self.content += " "
        self._is_parted = False
        start = len(self.content)
        self.content += text
        end = len(self.content)
        link = next((state.link for state in reversed(self.story.fields) if state.link), "") or link
        if link:
            self.marks.append(Mark(start, end, "link", link))
        if properties is not None:
            complex_script = bool(is_switched(properties, "rtl") or is_switched(properties, "cs"))
            for name, kind in _MARKS:
                if self.story.reader.styles.is_on(name + ("Cs" if complex_script else ""), properties, []):
                    self.marks.append(Mark(start, end, kind))
