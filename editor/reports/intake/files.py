"""The door for files: reports as JSON, as Web Annotations or as CSV. Letters have a door of their own."""

from __future__ import annotations

import codecs
import json
import sys
from pathlib import Path

from editor.errors import EnvironmentFault, NotFound, UserMistake
from editor.reports.incoming import IncomingReport, checked_quote
from editor.reports.intake.annotations import Annotated, is_annotation, reports_from
from editor.reports.intake.payload import report_from
from editor.reports.intake.spreadsheet import not_a_table, parse_csv

SPREADSHEETS = (".csv", ".tsv", ".txt")
LARGEST = 32 * 1024 * 1024  # bytes: more than a hundred thousand reports


def read_reports(path: Path | None) -> list[Annotated]:
    """The reports in a file, or on standard input (JSON) where `path` is None; with a position where an annotation
    tells no more. Raises UserMistake or EnvironmentFault.
    """
    if path is None or str(path) == "-":
        return parse_reports(sys.stdin.read(LARGEST + 1), name="standard input")
    name = str(path)
    try:
        if path.is_dir():
            raise UserMistake(f"{name} is a folder.", "Name a file with reports.", code="not_a_file")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise NotFound(f"There is no file {name}.", "Check the name.", code="file_missing") from error
    except OSError as error:
        raise EnvironmentFault(
            f"{name} cannot be read: {error.strerror}.",
            "Check that the file is yours to read, and its disk.",
            code="unreadable",
        ) from error
    if len(data) > LARGEST:
        raise _too_large(name)
    if path.suffix.lower() in SPREADSHEETS:
        return [(report, None) for report in parse_csv(_decoded(data, name), name=name)]
    try:
        is_wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))  # as PowerShell writes
        return parse_reports(data.decode("utf-16" if is_wide else "utf-8-sig"), name=name)
    except UnicodeDecodeError as error:
        raise UserMistake(f"{name} is not text in UTF-8.", "Save it as JSON in UTF-8.", code="not_utf8") from error


def parse_reports(text: str, *, name: str = "the text") -> list[Annotated]:
    """One object, a list of them, {"reports": […]}, or Web Annotations. Raises UserMistake that says which report is
    wrong, and how.
    """
    if len(text) > LARGEST:
        raise _too_large(name)
    if not text.strip():
        raise UserMistake(f"There is nothing in {name}.", "Give a report as JSON.", code="empty")
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise UserMistake(
            f"{name} is not JSON: line {error.lineno}, column {error.colno}.",
            "Mend the file there; text stands in straight double quotes.",
            code="not_json",
            values={"line": error.lineno, "column": error.colno},
        ) from error
    except (ValueError, RecursionError) as error:
        raise UserMistake(f"{name} is not JSON that can be read.", "Give a report as JSON.", code="not_json") from error
    if is_annotation(data):
        annotated = reports_from(data)
        if not annotated:
            raise UserMistake(f"There are no reports in {name}.", "Give at least one.", code="empty")
        return annotated
    if isinstance(data, dict) and "quote" not in data and isinstance(data.get("reports"), list):
        data = data["reports"]
    if not isinstance(data, list):
        return [(report_from(data), None)]
    if not data:
        raise UserMistake(f"There are no reports in {name}.", "Give at least one.", code="empty")
    return [(_one(entry, f"Report {number}"), None) for number, entry in enumerate(data, start=1)]


def _decoded(data: bytes, name: str) -> str:
    from editor.documents.encoding import decode  # late: only for spreadsheets, which come in code pages

    try:
        return decode(data)[0]
    except UserMistake as error:
        raise not_a_table(name) from error


def _one(data: object, where: str) -> IncomingReport:
    """All are looked at before the first is kept: a file is taken whole, or not at all."""
    report = report_from(data, where=where)
    checked_quote(report.quote, where=where)
    return report


def _too_large(name: str) -> UserMistake:
    return UserMistake(
        f"{name} is larger than {LARGEST // 1024 // 1024} MB.", "Split it into several files.", code="too_large"
    )
