"""The words that Word shows in the text of a file, by a walk of its own: what the importer is held against.

Read are the body, the notes that it names, text boxes once, what was inserted and what fields show. Not read are
deleted and hidden words, instructions of fields, prompts of form fields that nobody has filled in; page headers and
footers, comments, diagrams and charts stand beside the text. Formulas are left aside: each program writes them in its
own way. A form field that is tied to another value than was saved in it is taken as it was saved.
"""

from __future__ import annotations

import posixpath
import re
import unicodedata
import zipfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
V = "{urn:schemas-microsoft-com:vml}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_STRICT = (
    (b"http://purl.oclc.org/ooxml/officeDocument/", b"http://schemas.openxmlformats.org/officeDocument/2006/"),
    (b"http://purl.oclc.org/ooxml/wordprocessingml/", b"http://schemas.openxmlformats.org/wordprocessingml/2006/"),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)
_PROPERTIES = {W + name for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "trPr", "tcPr", "sectPr", "tblGrid")}
_SKIPPED = _PROPERTIES | {W + "delText", W + "instrText"}
_SPACES = {W + name for name in ("tab", "br", "cr", "ptab")}
# In the line between words, so that those on both sides are two.
_PARTING = {f"{W}object", f"{W}rt", "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}inline"}
_ENDS = {W + name for name in ("p", "tbl", "tc")}
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]")
_NEW = re.compile(r"wp\w+|w\d\d\w*|a\d\d|c\d\d|cx\d*|am3d|aink|asvg|oel|v|o|m|pic\d*|dgm\d*|x\d\d")


def words(text: str) -> Counter[str]:
    """The words of a text, each as often as it stands there."""
    return Counter(re.findall(r"\w+", _UNSEEN.sub("", unicodedata.normalize("NFKC", text))))


def _on(node: etree._Element | None) -> bool:
    return node is not None and node.get(f"{W}val", "1") not in ("0", "false", "off")


@dataclass
class _Field:
    instruction: str = ""
    is_shown: bool = False


@dataclass
class Seen:
    """`shown` and `kept_back` (hidden, deleted, unfilled) are lines of words. Raises for what is no Word file."""

    path: Path
    shown: list[str] = field(default_factory=list)
    kept_back: list[str] = field(default_factory=list)
    _line: list[str] = field(default_factory=list)
    _fields: list[_Field] = field(default_factory=list)
    _stories: list[etree._Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        with zipfile.ZipFile(self.path) as archive:
            self._parts = {name.replace("\\", "/").lower(): archive.read(name) for name in archive.namelist()}
        start = [target for kind, target in self._relations("") if kind == "officeDocument"]
        main = start[0] if start else "word/document.xml"
        named = dict(self._relations(main))
        styles = self._xml(named.get("styles", ""))
        self._styles = {} if styles is None else {s.get(f"{W}styleId", ""): s for s in styles.iter(f"{W}style")}
        self._default = next((i for i, s in self._styles.items() if s.get(f"{W}default") in ("1", "true")), "")
        self._notes = {kind: self._xml(named.get(f"{kind}s", "")) for kind in ("footnote", "endnote")}
        root = self._xml(main)
        if root is None:
            raise ValueError("no document")
        body = root.find(f"{W}body")
        self._stories = [root if body is None else body]
        for story in self._stories:  # it grows: boxes and notes are stories of their own
            self._fields = []
            self._walk(story, None, None)
            self._end_line()

    def _relations(self, part: str) -> list[tuple[str, str]]:
        folder, name = posixpath.split(part)
        root = self._xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        return [
            (
                r.get("Type", "").rsplit("/", 1)[-1],
                posixpath.normpath(posixpath.join("/", folder, r.get("Target", "")))[1:],
            )
            for r in (root if root is not None else ())
            if r.get("TargetMode") != "External"
        ]

    def _xml(self, name: str) -> etree._Element | None:
        data = self._parts.get(name.lower().lstrip("/"))
        if not data:
            return None
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
        parser = etree.XMLParser(
            recover=True, huge_tree=True, remove_comments=True, remove_pis=True, resolve_entities=False
        )
        return etree.fromstring(data, parser)

    def _end_line(self) -> None:
        if self._line:
            self.shown.append("".join(self._line))
        self._line = []

    def _by_style(self, style: str) -> bool:
        for _ in range(20):
            found = self._styles.get(style)
            if found is None:
                return False
            if (switch := found.find(f"{W}rPr/{W}vanish")) is not None:
                return _on(switch)
            based = found.find(f"{W}basedOn")
            style = based.get(f"{W}val", "") if based is not None else ""
        return False

    def _is_hidden(self, run: etree._Element | None, paragraph: etree._Element | None) -> bool:
        own = run.find(f"{W}rPr/{W}vanish") if run is not None else None
        if own is not None:
            return _on(own)
        style = run.find(f"{W}rPr/{W}rStyle") if run is not None else None
        above = paragraph.find(f"{W}pPr/{W}pStyle") if paragraph is not None else None
        by_run = self._by_style(style.get(f"{W}val", "")) if style is not None else False
        by_paragraph = self._by_style(above.get(f"{W}val", "") if above is not None else self._default)
        return by_run != by_paragraph

    def _put(self, text: str, run: etree._Element | None, paragraph: etree._Element | None) -> None:
        if any(not part.is_shown for part in self._fields):
            return
        silent = any(part.instruction.split()[:1] in (["SET"], ["ASK"]) for part in self._fields)
        (self.kept_back if silent or self._is_hidden(run, paragraph) else self._line).append(text)

    def _keep_back(self, node: etree._Element) -> None:
        self.kept_back += [text.text or "" for text in node.iter(f"{W}t", f"{W}delText")]

    def _walk(self, node: etree._Element, run: etree._Element | None, paragraph: etree._Element | None) -> None:
        for child in node:
            tag = child.tag
            if tag in _SKIPPED:
                if tag == f"{W}instrText" and self._fields:
                    self._fields[-1].instruction += child.text or ""
            elif self._is_gone(child):
                self._keep_back(child)
            elif tag == f"{W}t":
                self._put(child.text or "", run, paragraph)
            elif tag in _SPACES or tag.startswith(M):
                self._put(" ", run, paragraph)
            elif tag == f"{W}noBreakHyphen":
                self._put("-", run, paragraph)
            elif tag == f"{W}fldChar":
                self._field(child)
            elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                self._note(child, run, paragraph)
                if child.get(f"{W}customMarkFollows", "0") not in ("0", "false", "off"):
                    return  # the rest of the run is a sign in the place of the number
            elif tag == f"{W}txbxContent":
                self._stories.append(child)
            elif tag == f"{MC}AlternateContent":
                self._walk(self._choice(child), run, paragraph)
            elif tag == f"{A}t":
                self.shown.append(child.text or "")
            elif tag == f"{V}textpath":
                self.shown.append(child.get("string", ""))
            else:
                self._inside(child, run, paragraph)

    def _inside(self, child: etree._Element, run: etree._Element | None, paragraph: etree._Element | None) -> None:
        run = child if child.tag == f"{W}r" else run
        paragraph = child if child.tag == f"{W}p" else paragraph
        if child.tag in (f"{W}tbl", f"{W}tc"):
            self._end_line()
        if child.tag in _PARTING:
            self._put(" ", run, paragraph)
        self._walk(child, run, paragraph)
        if child.tag == f"{W}rt":
            self._put(" ", run, paragraph)
        mark, frame = child.find(f"{W}pPr/{W}rPr"), child.find(f"{W}pPr/{W}framePr")
        goes_on = mark is not None and any(mark.find(W + name) is not None for name in ("del", "moveFrom"))
        goes_on = goes_on or (frame is not None and frame.get(f"{W}dropCap") in ("drop", "margin"))
        if child.tag in _ENDS and not goes_on:
            self._end_line()

    @staticmethod
    def _is_gone(node: etree._Element) -> bool:
        """What was deleted, a row or a cell among it; a row that is hidden; a control that nobody has filled in."""
        inner = [("trPr", "del"), ("trPr", "hidden"), ("tcPr", "cellDel"), ("sdtPr", "showingPlcHdr")]
        return node.tag in (f"{W}del", f"{W}moveFrom") or any(_on(node.find(f"{W}{a}/{W}{b}")) for a, b in inner)

    def _field(self, node: etree._Element) -> None:
        kind = node.get(f"{W}fldCharType")
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].is_shown = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _note(self, node: etree._Element, run: etree._Element | None, paragraph: etree._Element | None) -> None:
        kind, number = ("footnote" if "foot" in node.tag else "endnote"), node.get(f"{W}id")
        notes = self._notes[kind]
        self._put(" ", run, paragraph)
        if notes is None or self._is_hidden(run, paragraph):
            return
        for note in notes:
            if (
                note.get(f"{W}id") == number
                and note.get(f"{W}type", "normal") == "normal"
                and note not in self._stories
            ):
                self._stories.append(note)

    @staticmethod
    def _choice(node: etree._Element) -> etree._Element:
        for choice in node.findall(f"{MC}Choice"):
            if all(_NEW.fullmatch(name) for name in choice.get("Requires", "").split()):
                return choice
        fallback = node.find(f"{MC}Fallback")
        return etree.Element("none") if fallback is None else fallback
