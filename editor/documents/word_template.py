"""A Word template taken apart once: what an export must change lies open, everything else stays packed as it is.

What comes from outside goes through `archive.Package` first, which refuses unsafe files.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from editor.documents.archive import Package
from editor.documents.word_look import ROLES, WordLook
from editor.documents.word_parts import with_override, with_relation
from editor.documents.word_template_parts import (
    COMMENT_KINDS,
    accepted,
    cleaned_settings,
    footer_ids,
    joined,
    whole_section,
    without_foreign_attributes,
    without_ties,
)
from editor.documents.word_zip import Packed
from editor.errors import UserMistake
from resources import path as resource_path

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = {
    "w": W,
    "r": R,
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TYPES, DOCUMENT_RELATIONS = "[Content_Types].xml", "_rels/.rels"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_MAIN = f"{_KIND}.document.main+xml"
_TEMPLATE_MAIN = f"{_KIND}.template.main+xml"
_CORE_KIND = "application/vnd.openxmlformats-package.core-properties+xml"
_CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
EMPTY_RELATIONS = f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships"></Relationships>'
_A4 = (
    '<w:sectPr xmlns:w="' + W + '"><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440"'
    ' w:bottom="1440" w:left="1440" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'
)
_CHANGED = f"{{{W}}}sectPrChange"
_KEPT_TEMPLATES = 8
LARGEST_TEMPLATE = 8 * 1024 * 1024


def _w(name: str) -> str:
    return f"{{{W}}}{name}"


@dataclass(frozen=True)
class Style:
    """A style of a template: the name that people see, and the id that paragraphs take."""

    id: str
    name: str
    kind: str


def unusable(name: str, reason: str = "") -> UserMistake:
    """The sentence for a template that cannot serve."""
    return UserMistake(
        f"{name} is not a Word file that can serve as a template{': ' + reason if reason else ''}.",
        "Save it from Word as .docx or .dotx and choose it again.",
        code="template_unusable",
        values={"path": name, "reason": reason},
    )


def template_of(look: WordLook) -> Template:
    """The look's template, taken apart; the last few are kept. Raises UserMistake "template_unusable"."""
    if not look.template:
        return _house()
    return _taken_apart(look.template, look.template_name or "The template")


@lru_cache(maxsize=1)
def _house() -> Template:
    return Template(resource_path("templates", "word", "house.docx").read_bytes(), "house.docx")


@lru_cache(maxsize=_KEPT_TEMPLATES)
def _taken_apart(data: bytes, name: str) -> Template:
    return Template(data, name)


class Template:
    """The parts of a .docx or .dotx. Raises UserMistake "template_unusable" where it is none that Word would open."""

    def __init__(self, data: bytes, name: str) -> None:
        if len(data) > LARGEST_TEMPLATE:
            raise unusable(name, "it is larger than 8 MB")
        try:
            self._package = Package(data)
            self.main = self._find_main(name)
            self._take_apart(name)
        except UserMistake as error:
            if error.code == "template_unusable":
                raise
            raise unusable(name, str(error.values.get("reason", ""))) from error
        except (KeyError, ValueError, IndexError, UnicodeError) as error:
            raise unusable(name) from error
        self._languages: dict[str, Packed] = {}

    def _find_main(self, name: str) -> str:
        relations = self._package.xml(DOCUMENT_RELATIONS)
        types = self._package.read(TYPES)
        if relations is None or types is None:
            raise unusable(name)
        for relation in relations:
            if str(relation.get("Type", "")).endswith("/relationships/officeDocument"):
                main = str(relation.get("Target", "")).lstrip("/")
                if b"macroEnabled" in types or any("vbaproject" in part.casefold() for part in self._package.names):
                    raise unusable(name, "it holds macros")
                if b"wordprocessingml.document.main" not in types and b"wordprocessingml.template.main" not in types:
                    raise unusable(name)
                if b"http://purl.oclc.org/ooxml" in (self._package.read(main) or b""):
                    raise unusable(name, "it is saved as Strict Open XML")
                return main
        raise unusable(name)

    def _take_apart(self, name: str) -> None:
        root = self._package.xml(self.main)
        if root is None or root.find(_w("body")) is None:
            raise unusable(name)
        self.folder = posixpath.dirname(self.main)
        self.relations_name = posixpath.join(self.folder, "_rels", posixpath.basename(self.main) + ".rels")
        self._targets = self._read_targets()
        self.relations = self._without_comments() or EMPTY_RELATIONS
        self.styles_name = self._named("styles", "styles.xml")
        self.numbering_name = self._named("numbering", "numbering.xml")
        self._split_document(root)
        self._read_styles()
        self.numbering = _as_utf8(self._package, self.numbering_name)
        self.types = self._kept_types().replace(_TEMPLATE_MAIN, _MAIN)
        self.core_name, self.package_relations = self._core_part()
        self.fillable = self._fillable()
        self.packed = self._packed()

    def _read_targets(self) -> list[tuple[str, str, str]]:
        """Kind, id and part name of every relation of the document."""
        root = self._package.xml(self.relations_name)
        found = []
        for relation in () if root is None else root:
            if relation.get("TargetMode") != "External":
                target = str(relation.get("Target", ""))
                part = target.lstrip("/") if target.startswith("/") else posixpath.join(self.folder, target)
                kind = str(relation.get("Type", "")).rsplit("/", 1)[-1]
                found.append((kind, str(relation.get("Id", "")), posixpath.normpath(part)))
        return found

    def _named(self, kind: str, default: str) -> str:
        return next((part for known, _, part in self._targets if known == kind), posixpath.join(self.folder, default))

    def xml(self, part: str) -> _Element | None:
        """A part as it lies in the file, parsed; None where there is none. Raises UserMistake for a damaged one."""
        return self._package.xml(part)

    @property
    def theme_name(self) -> str:
        """The part that says which fonts a style means by «the font of headings»."""
        return self._named("theme", "theme/theme1.xml")

    @property
    def has_numbering(self) -> bool:
        return any(kind == "numbering" for kind, _, _ in self._targets)

    def _split_document(self, root: _Element) -> None:
        """The text before and after the body's own paragraphs."""
        from lxml import etree  # late: start-up time

        body = root.find(_w("body"))
        assert body is not None
        known = {prefix: uri for prefix, uri in root.nsmap.items() if prefix}
        if any(known.get(prefix, uri) != uri for prefix, uri in NAMESPACES.items()):
            raise ValueError("a prefix that means something else")
        sections = [node for node in body.iter(_w("sectPr")) if getattr(node.getparent(), "tag", "") != _CHANGED]
        if not body.findall(_w("sectPr")):
            sections.append(etree.fromstring(_A4))
        section = whole_section(sections)
        self._measure(section)
        self.footers = self._all_footers(section)
        names: Any = {**root.nsmap, **NAMESPACES}  # lxml takes a name without a prefix too
        fresh = etree.Element(root.tag, {str(key): str(value) for key, value in root.attrib.items()}, nsmap=names)
        for child in root:
            if child is not body and child.tag == _w("background"):
                fresh.append(child)
        inner = etree.SubElement(fresh, _w("body"))
        inner.append(etree.Comment("here"))
        inner.append(section)
        text = etree.tostring(fresh, encoding="unicode")
        before, _, after = text.partition("<!--here-->")
        self.before, self.after = HEAD + before, after

    def _measure(self, section: _Element) -> None:
        """The width of the text in twentieths of a point."""

        def number(of: str, key: str, default: int) -> int:
            found = section.find(_w(of))
            value = found.get(_w(key)) if found is not None else None
            return int(float(value)) if value else default

        sides = number("pgMar", "left", 1440) + number("pgMar", "right", 1440) + number("pgMar", "gutter", 0)
        columns = max(1, number("cols", "num", 1))
        apart = number("cols", "space", 720) * (columns - 1)
        self.text_width = max(1440, (number("pgSz", "w", 11906) - sides - apart) // columns)

    def _all_footers(self, section: _Element) -> tuple[str, ...]:
        """The parts that are the footers of all pages; () where some pages have none."""
        wanted = footer_ids(section, self._package.xml(self._named("settings", "settings.xml")))
        parts = {relation: part for _, relation, part in self._targets}
        found = tuple(dict.fromkeys(parts.get(known, "") for known in wanted))
        return found if all(found) else ()

    def _without_comments(self) -> str:
        """The relations of the document but those to what colleagues said about the template."""
        from lxml import etree  # late: start-up time

        root = self._package.xml(self.relations_name)
        if root is None:
            return ""
        for item in [node for node in root if str(node.get("Type", "")).rsplit("/", 1)[-1] in COMMENT_KINDS]:
            root.remove(item)
        return HEAD + etree.tostring(root, encoding="unicode")

    def _kept_types(self) -> str:
        from lxml import etree  # late: start-up time

        root = self._package.xml(TYPES)
        if root is None:
            return ""
        gone = {f"/{part}" for part in self._comments}
        for item in [node for node in root if node.get("PartName") in gone]:
            root.remove(item)
        return HEAD + etree.tostring(root, encoding="unicode")

    @property
    def _comments(self) -> set[str]:
        return {part for kind, _, part in self._targets if kind in COMMENT_KINDS}

    def _read_styles(self) -> None:
        root = self._package.xml(self.styles_name)
        self.styles: dict[str, Style] = {}
        for style in () if root is None else root.findall(_w("style")):
            name = style.find(_w("name"))
            if name is not None:
                known = str(name.get(_w("val"), ""))
                self.styles.setdefault(
                    known.lower(), Style(str(style.get(_w("styleId"), "")), known, str(style.get(_w("type"), "")))
                )

    def _core_part(self) -> tuple[str, str]:
        relations = _as_utf8(self._package, DOCUMENT_RELATIONS) or ""
        root = self._package.xml(DOCUMENT_RELATIONS)
        for relation in () if root is None else root:
            if str(relation.get("Type", "")).endswith("metadata/core-properties"):
                return str(relation.get("Target", "")).lstrip("/"), relations
        name = "docProps/core.xml"
        self.types = with_override(self.types, name, _CORE_KIND)
        return name, with_relation(relations, "rIdQalamCore", _CORE_RELATION, name)

    def _fillable(self) -> dict[str, str]:
        """Headers and footers with a placeholder in them, or that need a change, and those that may take the notice."""
        from lxml import etree  # late: start-up time

        found = {}
        for kind, _, part in self._targets:
            root = self._package.xml(part) if kind in ("header", "footer") else None
            if root is None:
                continue
            changed = accepted(root) | joined(root, PLACEHOLDERS)
            text = HEAD + etree.tostring(root, encoding="unicode")
            if changed or part in self.footers or any(name in text for name in PLACEHOLDERS):
                found[part] = text
        return found

    def _packed(self) -> dict[str, Packed]:
        """Every part that an export leaves alone, the settings without what ties them to the template's own makers."""
        changed = {self.main, self.relations_name, self.core_name, TYPES, DOCUMENT_RELATIONS, self.styles_name}
        changed |= {self.numbering_name, *self.fillable}
        gone = self._comments | {_relations_of(part) for part in self._comments}
        settings, fonts = self._named("settings", "settings.xml"), self._named("fontTable", "fontTable.xml")
        parts = {}
        for name in self._package.names:
            if name in changed or name in gone or name.endswith("/"):
                continue
            data = self._package.read(name)
            if name in (settings, _relations_of(settings)):
                data = self._untied(name, data)
            elif name == fonts:
                data = without_foreign_attributes(data)
            if data is not None:
                parts[name] = Packed.of(data)
        return parts

    def _untied(self, name: str, data: bytes | None) -> bytes | None:
        from lxml import etree  # late: start-up time

        root = self._package.xml(name)
        if root is None or not (without_ties(root) if name.endswith(".rels") else cleaned_settings(root)):
            return data
        return HEAD.encode() + etree.tostring(root, encoding="utf-8")

    def styles_in(self, tag: str) -> Packed | None:
        """The styles with this language as the default: of header, footer, and what is typed in later."""
        if tag not in self._languages:
            root = self._package.xml(self.styles_name)
            if root is None:
                return None
            self._languages[tag] = Packed.of(_with_language(root, tag))
        return self._languages[tag]

    def style_ids(self, chosen: Mapping[str, str]) -> dict[str, str]:
        """A style's id for each role, "" where there is none that fits."""
        return {key: style.id if style else "" for key, style in self.styles_of(chosen).items()}

    def styles_of(self, chosen: Mapping[str, str]) -> dict[str, Style | None]:
        """What each role becomes with these wishes."""
        result: dict[str, Style | None] = {}
        for role in ROLES:
            wishes = ((chosen[role.key],) if chosen.get(role.key) else ()) + role.names
            found = (self.styles.get(name.lower()) for name in wishes)
            result[role.key] = next((style for style in found if style and style.kind == role.kind), None)
        return result

    @cached_property
    def first_list_number(self) -> int:
        """Above every id that the numbering part has."""
        ids = re.findall(r'(?:numId|abstractNumId)="(\d+)"', self.numbering or "")
        return max((int(number) for number in ids), default=0) + 1


PLACEHOLDERS = ("{agency}", "{headline}", "{author}", "{date}")


def _relations_of(part: str) -> str:
    return posixpath.join(posixpath.dirname(part), "_rels", posixpath.basename(part) + ".rels")


def _as_utf8(package: Package, name: str) -> str | None:
    """A part as text, without its declaration."""
    from lxml import etree  # late: start-up time

    root = package.xml(name)
    return None if root is None else HEAD + etree.tostring(root, encoding="unicode")


def _with_language(root: _Element, tag: str) -> bytes:
    from lxml import etree  # late: start-up time

    for properties in root.iterfind(f"{_w('docDefaults')}/{_w('rPrDefault')}/{_w('rPr')}"):
        old = properties.find(_w("lang"))
        bidi = str(old.get(_w("bidi"), "")) if old is not None else ""
        if old is not None:
            properties.remove(old)
        language = etree.SubElement(properties, _w("lang"))
        language.set(_w("val"), tag)
        language.set(_w("eastAsia"), tag)
        language.set(_w("bidi"), bidi or "ar-SA")
    return HEAD.encode() + etree.tostring(root, encoding="utf-8")
