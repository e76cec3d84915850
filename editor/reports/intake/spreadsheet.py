"""The door for CSV: a line of names, then a report a line; commas, semicolons or tabs, as Excel and others write."""

from __future__ import annotations

import csv
import io

from editor.errors import UserMistake
from editor.reports.incoming import IncomingReport
from editor.reports.intake.payload import report_from

# What a column may be called, in any capitals.
NAMES: dict[str, tuple[str, ...]] = {
    "quote": ("quote", "words", "error", "ошибка", "слова", "цитата", "қате", "сөздер"),
    "prefix": ("prefix", "before", "до", "перед", "алдында"),
    "suffix": ("suffix", "after", "после", "кейін", "соңында"),
    "url": ("url", "page", "address", "адрес", "страница", "мекенжай", "бет"),
    "article": ("article", "статья", "материал", "мақала"),
    "revision": ("revision", "версия", "нұсқа"),
    "language": ("language", "язык", "тіл"),
    "suggestion": ("suggestion", "correct", "исправление", "правильно", "түзету", "дұрысы"),
    "comment": ("comment", "комментарий", "пікір", "түсініктеме"),
    "reply_to": ("reply_to", "e-mail", "email", "почта", "пошта"),
    "idempotency_key": ("idempotency_key", "key", "id", "ключ", "кілт"),
}
_BY_NAME = {alias: name for name, aliases in NAMES.items() for alias in aliases}
_LONGEST_CELL = 64 * 1024


def parse_csv(text: str, *, name: str) -> list[IncomingReport]:
    """Empty lines are left out. Raises UserMistake: column_missing, csv_damaged, empty, quote_missing, wrong_type."""
    head = text.lstrip().partition("\n")[0]
    delimiter = max(";\t,", key=head.count)
    before = csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if any(row)]
    except csv.Error as error:
        raise UserMistake(
            f"{name} is not a table that can be read.",
            "Save it once more as CSV; a quotation mark may be open.",
            code="csv_damaged",
        ) from error
    finally:
        csv.field_size_limit(before)
    columns = [_BY_NAME.get(cell.strip().casefold(), "") for cell in rows[0]] if rows else []
    if "quote" not in columns:
        raise UserMistake(
            f"{name} has no column “quote”.",
            "Name the columns in the first line: quote, url, suggestion, comment and others.",
            code="column_missing",
            values={"column": "quote"},
        )
    if len(rows) == 1:
        raise UserMistake(f"There are no reports in {name}.", "Give at least one.", code="empty")
    return [_report(columns, row, f"Line {number}") for number, row in enumerate(rows[1:], start=2)]


def _report(columns: list[str], row: list[str], where: str) -> IncomingReport:
    values = {column: cell for column, cell in zip(columns, row, strict=False) if column and cell}
    return report_from(values, where=where)
