"""Formats in and out: anything into one document, and the document as Word, HTML, Markdown and text.

Names are looked up when they are asked for: whoever needs one small module of this package, such as the kinds of
embeds, does not wait for every format.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from editor.documents.collection import Entry
    from editor.documents.imported import Imported, Importer
    from editor.documents.meta import ExportMeta
    from editor.documents.read import importers, read_file
    from editor.documents.write import (
        Exporter,
        export,
        export_together,
        exporters,
        suggested_name,
        suggested_names,
    )

__all__ = [
    "Entry",
    "ExportMeta",
    "Exporter",
    "Imported",
    "Importer",
    "export",
    "export_together",
    "exporters",
    "importers",
    "read_file",
    "suggested_name",
    "suggested_names",
    "with_ending",
]

_HOMES = {
    "Entry": "collection",
    "ExportMeta": "meta",
    "Imported": "imported",
    "Importer": "imported",
    "importers": "read",
    "read_file": "read",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_HOMES.get(name, 'write')}"), name)
    globals()[name] = found  # asked once
    return found
