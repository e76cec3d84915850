"""What a template's parts bring along that no article may have: revisions, comments, ties to other files, protection.

And what Word does to what people type into them: «{agency}» is in three runs as soon as the speller has looked at it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
# Words of colleagues about the template; the article's own files have none.
COMMENT_KINDS = ("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people")
# Word would look for the template's own template and for letters' addresses, mark what is typed, or let nobody type.
_SETTINGS = ("attachedTemplate", "mailMerge", "trackRevisions", "documentProtection", "writeProtection", "formsDesign")
_SETTINGS_KINDS = ("attachedTemplate", "mailMergeSource", "mailMergeHeaderSource")
_TAKEN_AWAY = ("del", "moveFrom", "commentRangeStart", "commentRangeEnd", "commentReference")
_MARKS = ("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd")
_TAKEN_IN = ("ins", "moveTo")


def accepted(root: _Element) -> bool:
    """Take in what was inserted, leave out what was deleted and what was said about it. Whether anything changed."""
    changed = False
    for node in list(root.iter()):
        parent = node.getparent()
        if parent is None or not isinstance(node.tag, str) or not node.tag.startswith(_W):
            continue
        name = node.tag.removeprefix(_W)
        if name in _TAKEN_AWAY or name in _MARKS or name.endswith("PrChange"):
            parent.remove(node)
        elif name in _TAKEN_IN:
            place = parent.index(node)
            parent[place : place + 1] = list(node)
        else:
            continue
        changed = True
    return changed


def joined(root: _Element, placeholders: Sequence[str]) -> bool:
    """Put each placeholder that is cut over runs into one of them. Whether anything changed."""
    changed = False
    for paragraph in root.iter(f"{_W}p"):
        texts = list(paragraph.iter(f"{_W}t"))
        for placeholder in placeholders:
            while placeholder in (whole := "".join(str(text.text or "") for text in texts)):
                at = next((m.start() for m in re.finditer(re.escape(placeholder), whole) if _is_cut(texts, m)), None)
                if at is None:
                    break
                _join(texts, at, at + len(placeholder), placeholder)
                changed = True
    return changed


def _places(texts: list[_Element]) -> list[tuple[int, int]]:
    places, start = [], 0
    for text in texts:
        end = start + len(str(text.text or ""))
        places.append((start, end))
        start = end
    return places


def _is_cut(texts: list[_Element], found: re.Match[str]) -> bool:
    return not any(start <= found.start() and found.end() <= end for start, end in _places(texts))


def _join(texts: list[_Element], start: int, end: int, placeholder: str) -> None:
    first = True
    for text, (left, right) in zip(texts, _places(texts), strict=True):
        if right <= start or left >= end:
            continue
        known = str(text.text or "")
        before, after = known[: max(0, start - left)], known[end - left :] if end < right else ""
        text.text = before + (placeholder if first else "") + after
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        first = False


def whole_section(sections: list[_Element]) -> _Element:
    """The last section with the headers and footers that it has from those before it, as Word shows it."""
    section = deepcopy(sections[-1])
    for change in section.findall(f"{_W}sectPrChange"):
        section.remove(change)
    known = {(node.tag, node.get(f"{_W}type", "default")) for node in section}
    for earlier in reversed(sections[:-1]):
        for node in earlier:
            kind = (node.tag, node.get(f"{_W}type", "default"))
            if node.tag in (f"{_W}headerReference", f"{_W}footerReference") and kind not in known:
                section.insert(0, deepcopy(node))
                known.add(kind)
    return section


def footer_ids(section: _Element, settings: _Element | None) -> list[str]:
    """The relations of the footers of every page; empty where one kind of page has none."""
    wanted = ["default"]
    if is_on(section, "titlePg"):
        wanted.append("first")
    if settings is not None and is_on(settings, "evenAndOddHeaders"):
        wanted.append("even")
    references = section.findall(f"{_W}footerReference")
    known = {node.get(f"{_W}type", "default"): node.get(f"{_R}id", "") for node in references}
    return [known[kind] for kind in wanted] if all(known.get(kind) for kind in wanted) else []


def is_on(node: _Element, name: str) -> bool:
    """Whether a switch is there and not off."""
    found = node.find(_W + name)
    return found is not None and found.get(f"{_W}val", "1") not in ("0", "false", "off")


def cleaned_settings(root: _Element) -> bool:
    """Take away what ties the template to other files and people. Whether anything changed."""
    found = [node for name in _SETTINGS for node in root.findall(_W + name)]
    for node in found:
        root.remove(node)
    return bool(found)


def without_foreign_attributes(data: bytes | None) -> bytes | None:
    """A table of fonts without what LibreOffice writes into it and the schema of Word's own files does not know."""
    return None if data is None else re.sub(rb'\sw:characterSet="[^"]*"', b"", data)


def without_ties(relations: _Element) -> bool:
    """The same for the relations of the settings."""
    found = [node for node in relations if str(node.get("Type", "")).rsplit("/", 1)[-1] in _SETTINGS_KINDS]
    for node in found:
        relations.remove(node)
    return bool(found)
