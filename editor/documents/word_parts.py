"""The texts of a package's parts: one more relation, one more kind of part, a header with its placeholders filled."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr


def with_override(types: str, part: str, kind: str) -> str:
    """The content types with one part more, unless it is there."""
    if f'"/{part}"' in types:
        return types
    return before_end(types, f'<Override PartName="/{part}" ContentType="{kind}"/>')


def with_default(types: str, extension: str, kind: str) -> str:
    """The content types with one kind of file more."""
    if re.search(rf'Extension="{re.escape(extension)}"', types, re.IGNORECASE):
        return types
    start = types.index(">", types.index("<Types")) + 1
    return f'{types[:start]}<Default Extension="{extension}" ContentType="{kind}"/>{types[start:]}'


def with_relation(relations: str, relation_id: str, kind: str, target: str, *, external: bool = False) -> str:
    """The relations with one more."""
    return before_end(relations, relation(relation_id, kind, target, external=external))


def relation(relation_id: str, kind: str, target: str, *, external: bool = False) -> str:
    """One relation of a part."""
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{relation_id}" Type="{kind}" Target={quoteattr(target)}{mode}/>'


def before_end(text: str, added: str) -> str:
    """XML with more before the root's end tag; an empty root is written as one tag."""
    if text.rstrip().endswith("/>") and text.count("<") <= 2:  # the declaration and the root
        opened = text.rstrip()[:-2]
        name = opened[opened.rindex("<") + 1 :].split()[0]
        return f"{opened}>{added}</{name}>"
    at = text.rindex("</")
    return text[:at] + added + text[at:]


def filled(text: str, values: Mapping[str, str]) -> str:
    """A header or footer with its placeholders replaced."""
    for placeholder, value in values.items():
        if placeholder in text:
            text = text.replace(placeholder, escape(value))
    return text
