"""Content controls as Word shows them: one that is tied to a value shows that value, and one that nobody has filled in
shows words that are no text (ECMA-376, part 1, 17.5.2.6 and 17.5.2.39). Both are settled in the part's tree.
"""

from __future__ import annotations

import posixpath
import re
from functools import cached_property
from typing import TYPE_CHECKING

from editor.documents.word_styles import is_switched
from editor.errors import UserMistake

if TYPE_CHECKING:
    from lxml.etree import _Element

    from editor.documents.word_package import WordFile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STORE = "{http://schemas.openxmlformats.org/officeDocument/2006/customXml}"
# The properties of the file itself have the same ids in every file.
_PROPERTIES = {
    "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}": "docProps/core.xml",
    "{6668398D-A668-4E3E-A5EB-62B293D839F1}": "docProps/app.xml",
}
# What Word itself writes: steps by name and place, an attribute at the end. No more of XPath is looked into.
_PATH = re.compile(r"(?:/(?:[\w.-]+:)?[\w.-]+(?:\[\d{1,4}\])?){1,30}(?:/@[\w.-]+)?")
_STEP = re.compile(r"/(?:([\w.-]+):)?([\w.-]+)(?:\[(\d+)\])?")
_PREFIX = re.compile(r"""xmlns:([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_DRAWN = [W + name for name in ("drawing", "pict", "object")]
_NO_TEXT = {"date", "picture", "checkbox", "docPartObj", "docPartList", "equation", "group", "repeatingSection"}


def settle(root: _Element, file: WordFile) -> list[str]:
    """Settle every content control below `root`; the words of those that nobody has filled in."""
    unfilled: list[str] = []
    values = _Values(file)
    for control in list(root.iter(f"{W}sdt")):
        properties, content = control.find(f"{W}sdtPr"), control.find(f"{W}sdtContent")
        if properties is None or content is None:
            continue
        if shown := _bound(properties, values):
            _put(content, shown)
        elif is_switched(properties, "showingPlcHdr"):
            unfilled += _emptied(content)
    return unfilled


class _Values:
    """The parts that controls may be tied to, by the ids of their stores; each is read once."""

    def __init__(self, file: WordFile) -> None:
        self._file = file
        self._parts: dict[str, _Element | None] = {}

    def part(self, store: str) -> _Element | None:
        if store not in self._parts:
            self._parts[store] = self._read(_PROPERTIES.get(store) or self._names.get(store, ""))
        return self._parts[store]

    def _read(self, name: str) -> _Element | None:
        try:
            return self._file.package.xml(name) if name else None
        except UserMistake:  # the article can be read without it
            return None

    @cached_property
    def _names(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for name in self._file.package.names:
            folder, base = posixpath.split(name)
            if not base.startswith("item") or posixpath.basename(folder) != "customXml":
                continue
            for relation in self._file.relations(name).values():
                root = self._read(relation.target) if relation.kind == "customXmlProps" else None
                if root is not None:
                    found.setdefault(root.get(f"{_STORE}itemID", "").upper(), name)
        return found


def _emptied(content: _Element) -> list[str]:
    """Take the words and the pictures away; paragraphs and cells stay."""
    texts = list(content.iter(f"{W}t"))
    words = "".join(str(text.text or "") for text in texts)
    for text in texts:
        text.text = ""
    for drawn in list(content.iter(*_DRAWN)):
        above = drawn.getparent()
        if above is not None:
            above.remove(drawn)
    return [words] if words.strip() else []


def _put(content: _Element, shown: str) -> None:
    """The value in the place of the words that stood for it when the file was saved."""
    texts = list(content.iter(f"{W}t"))
    if not texts or "".join(str(text.text or "") for text in texts) == shown:
        return
    texts[0].text = shown
    for text in texts[1:]:
        text.text = ""


def _bound(properties: _Element, values: _Values) -> str:
    """The value that a control is tied to, as it shows it; "" for none, and for kinds that are not plain words."""
    binding = properties.find(f"{W}dataBinding")
    kinds = {child.tag.rsplit("}", 1)[-1] for child in properties if isinstance(child.tag, str)}
    if binding is None or kinds & _NO_TEXT:
        return ""
    root = values.part(binding.get(f"{W}storeItemID", "").upper())
    found = _walk(root, binding) if root is not None else ""
    if found.lstrip().startswith("<"):  # formatted text keeps a whole file in its value
        return ""
    for item in properties.iter(f"{W}listItem"):
        if item.get(f"{W}value") == found:
            return item.get(f"{W}displayText", "") or found
    return found


def _walk(root: _Element, binding: _Element) -> str:
    path = binding.get(f"{W}xpath", "")
    if _PATH.fullmatch(path) is None:
        return ""
    spaces = {name: one or other for name, one, other in _PREFIX.findall(binding.get(f"{W}prefixMappings", ""))}
    path, _, attribute = path.partition("/@")
    here: _Element | None = None
    for prefix, name, place in _STEP.findall(path):
        wanted = f"{{{spaces.get(prefix, '')}}}{name}" if prefix else name
        among = [root] if here is None else list(here)
        same = [child for child in among if child.tag == wanted]
        if not 0 < int(place or 1) <= len(same):
            return ""
        here = same[int(place or 1) - 1]
    if here is None or len(here):
        return ""
    return str((here.get(attribute) if attribute else here.text) or "")


def unwrap(root: _Element) -> None:
    """Elements of a later program whose content is to be read although they are not known (`mc:ProcessContent`,
    ECMA-376, part 3, 9.2): what is in them takes their place.
    """
    said = "{http://schemas.openxmlformats.org/markup-compatibility/2006}ProcessContent"
    wanted: set[str] = set()
    for node in root.iter():
        for word in (node.get(said, "") if isinstance(node.tag, str) else "").split():
            prefix, _, name = word.partition(":")
            if space := node.nsmap.get(prefix):
                wanted.add(f"{{{space}}}{name}")
    for node in list(root.iter(*wanted)) if wanted else ():
        above = node.getparent()
        if above is not None:
            place = above.index(node)
            above[place : place + 1] = list(node)
