"""A Word file as a package: its main part, what its parts point to, its styles, its pictures."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import unquote

from editor.documents.archive import Package, XmlParts, damaged
from editor.documents.imported import excerpt, remark
from editor.documents.word_controls import settle, unwrap
from editor.documents.word_flat import FlatPackage
from editor.documents.word_styles import Styles

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_MAIN_TYPES = (
    b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    b"application/vnd.ms-word.document.macroEnabled.main+xml",
    b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
)
_NOTHING = "it holds no Word document"
_OTHERS = {"xl": "it is an Excel workbook", "ppt": "it is a PowerPoint presentation"}
# Parts whose words stand beside the text: the code of the report's line, and what it calls them.
_ASIDE = (
    ("header", "page_header", "page header"),
    ("footer", "page_footer", "page footer"),
    ("comments", "comments", "comments"),
    ("diagrams/data", "diagram", "diagram"),
    ("charts/chart", "chart", "chart"),
)


@dataclass(frozen=True)
class Relation:
    """What an id of a part points to: `target` is another part's name, or an address where it is `external`."""

    kind: str
    target: str
    external: bool


class WordFile:
    """Raises UserMistake for what is no Word file, or an unsafe one."""

    def __init__(self, data: bytes) -> None:
        self.package: XmlParts = FlatPackage(data) if is_xml(data) else Package(data)
        types = self.package.read("[Content_Types].xml") or b""
        self.unfilled: list[str] = []  # words of content controls that nobody has filled in
        start = [item for item in self.relations("").values() if item.kind == "officeDocument" and not item.external]
        self.main = start[0].target if start else "word/document.xml"
        if self.package.read(self.main) is None or not any(kind in types for kind in _MAIN_TYPES):
            folders = {name.partition("/")[0].casefold() for name in self.package.names}
            raise damaged(next((said for folder, said in _OTHERS.items() if folder in folders), _NOTHING))

    def story(self, part: str) -> _Element | None:
        """A part with words, its content controls as Word shows them; None where there is none."""
        root = self.package.xml(part) if part else None
        if root is not None:
            unwrap(root)
            self.unfilled += settle(root, self)
        return root

    def relations(self, part: str) -> dict[str, Relation]:
        """What the ids in a part point to; "" is the package itself."""
        folder, name = posixpath.split(part)
        root = self.package.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        found = {}
        for item in root if root is not None else ():
            external = item.get("TargetMode") == "External"
            target = item.get("Target", "")
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, unquote(target.replace("\\", "/"))))[1:]
            found[item.get("Id", "")] = Relation(item.get("Type", "").rsplit("/", 1)[-1], target, external)
        return found

    def part(self, kind: str) -> str:
        """The name of the main part's companion of this kind, "" where it has none."""
        return next((r.target for r in self._main_relations.values() if r.kind == kind and not r.external), "")

    @cached_property
    def _main_relations(self) -> dict[str, Relation]:
        return self.relations(self.main)

    @cached_property
    def styles(self) -> Styles:
        """Styles and numberings."""
        styles, numbering = self.part("styles"), self.part("numbering")
        return Styles.read(
            self.package.xml(styles) if styles else None, self.package.xml(numbering) if numbering else None
        )

    def notes(self, kind: str) -> dict[str, _Element]:
        """The notes by id; `kind` is footnotes or endnotes. Lines that only part them from the text are not among
        them.
        """
        root = self.story(self.part(kind))
        return {
            node.get(f"{W}id", ""): node
            for node in (root if root is not None else ())
            if node.get(f"{W}type", "normal") == "normal"
        }

    def words_aside(self) -> list[str]:
        """Words beside the text, as lines of the report: page headers and footers, comments, diagrams and charts."""
        found: list[str] = []
        folder = posixpath.dirname(self.main)
        for name in sorted(self.package.names):
            bare = name.removeprefix(f"{folder}/").removesuffix(".xml").rstrip("0123456789")
            code, title = next(((code, title) for start, code, title in _ASIDE if bare == start), ("", ""))
            root = self.package.xml(name) if code and name.endswith(".xml") else None
            words = _words(root) if root is not None else ""
            if words.strip():
                found.append(remark(code, title + ": “{words}”", words=excerpt(words)))
        return found


def is_xml(data: bytes) -> bool:
    """Whether a file is one XML text, and no zip container."""
    return data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml")


def _words(root: _Element) -> str:
    """Letters of runs, and the names of a chart's rows and columns: it keeps them as values, some many times."""
    letters = {f"{W}t", f"{A}t"}
    text = "".join(
        str(node.text or "") if node.tag in letters else " "
        for node in root.iter(*letters, f"{W}tab", f"{W}p", f"{A}p", f"{W}br")
    )
    values = (value for kept in root.iter(f"{C}strCache", f"{C}strLit") for value in kept.iter(f"{C}v"))
    return " ".join([text, *dict.fromkeys(str(value.text or "") for value in values)])
