"""Formats in and out: anything into one document, and the document as Word, HTML, Markdown and text."""

from editor.documents.export import (
    Entry,
    Exporter,
    export,
    export_together,
    exporters,
    suggested_name,
    suggested_names,
)
from editor.documents.imported import Imported, Importer
from editor.documents.meta import ExportMeta
from editor.documents.read import importers, read_file

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
]
