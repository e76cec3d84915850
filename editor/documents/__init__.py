"""Formats in and out: anything into one document, and the document as Word, HTML, Markdown and text."""

from editor.documents.export import Exporter, export, exporters, suggested_name
from editor.documents.imported import Imported, Importer
from editor.documents.meta import ExportMeta
from editor.documents.read import importers, read_file

__all__ = [
    "ExportMeta",
    "Exporter",
    "Imported",
    "Importer",
    "export",
    "exporters",
    "importers",
    "read_file",
    "suggested_name",
]
