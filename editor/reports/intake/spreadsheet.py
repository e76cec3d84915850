"""The door for CSV: a line of names, then a report a line; commas, semicolons or tabs, as Excel and others write."""

from __future__ import annotations

import csv
import io
import re

from editor.errors import UserMistake
from editor.reports.incoming import IncomingReport, checked_quote
from editor.reports.intake.payload import report_from

# What a column may be called, in any capitals.
NAMES: dict[str, tuple[str, ...]] = {
    "quote": (
        *("quote", "words", "error", "ошибка", "текст ошибки", "текст с ошибкой", "слово с ошибкой", "слова", "цитата"),
        *("қате", "қате сөз", "қате мәтін", "сөздер"),
    ),
    "prefix": ("prefix", "before", "до", "перед", "алдында"),
    "suffix": ("suffix", "after", "после", "кейін", "соңында"),
    "url": (
        *("url", "link", "page", "page url", "address", "адрес", "адрес страницы", "страница", "ссылка"),
        *("мекенжай", "бет", "бет мекенжайы", "сілтеме"),
    ),
    "article": ("article", "статья", "материал", "мақала"),
    "revision": ("revision", "версия", "нұсқа"),
    "language": ("language", "язык", "тіл"),
    "suggestion": (
        *("suggestion", "correction", "correct", "исправление", "правильно", "как правильно"),
        *("түзету", "дұрысы", "дұрысы қалай"),
    ),
    "comment": ("comment", "комментарий", "пікір", "түсініктеме"),
    "reply_to": ("reply_to", "reply to", "e-mail", "email", "почта", "электронная почта", "пошта", "электрондық пошта"),
    "idempotency_key": ("idempotency_key", "key", "id", "ключ", "кілт"),
}
_BY_NAME = {alias: name for name, aliases in NAMES.items() for alias in aliases}
_LONGEST_CELL = 64 * 1024


def parse_csv(text: str, *, name: str) -> list[IncomingReport]:
    """Empty lines are left out. Raises UserMistake: column_missing, csv_damaged, empty, quote_missing, quote_too_long,
    wrong_type.
    """
    delimiter, text, left_out = _delimiter(text)
    before = csv.field_size_limit(_LONGEST_CELL)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        rows = [(reader.line_num + left_out, row) for row in reader if any(map(str.strip, row))]
    except csv.Error as error:
        raise not_a_table(name) from error
    finally:
        csv.field_size_limit(before)
    if not rows:
        raise UserMistake(f"There is nothing in {name}.", "Give a table of reports.", code="empty")
    columns = [_BY_NAME.get(cell.strip(" ?:*").casefold(), "") for cell in rows[0][1]]
    if "quote" not in columns:
        raise UserMistake(
            f"{name} has no column “quote”.",
            "Name the columns in the first line: quote, url, suggestion, comment and others.",
            code="column_missing",
            values={"column": "quote"},
        )
    if len(rows) == 1:
        raise UserMistake(f"There are no reports in {name}.", "Give at least one.", code="empty")
    return [_report(columns, row, f"Line {number}") for number, row in rows[1:]]


def _delimiter(text: str) -> tuple[str, str, int]:
    """What parts the cells, the text without Excel's own line that says so, and how many lines were left out."""
    told = re.match(r'\ufeff?"?sep=([;,|\t])"?\r?\n?', text, re.IGNORECASE)
    if told:
        return told[1], text[told.end() :], 1
    head = re.sub(r'"[^"]*"', "", re.split(r"[\r\n]", text.lstrip(), maxsplit=1)[0])
    return max(";\t,", key=head.count), text, 0


def _report(columns: list[str], row: list[str], where: str) -> IncomingReport:
    values = {column: cell for column, cell in zip(columns, row, strict=False) if column and cell}
    report = report_from(values, where=where)
    checked_quote(report.quote, where=where)
    return report


def not_a_table(name: str) -> UserMistake:
    """Where what is in the file cannot be parted into lines and cells."""
    return UserMistake(
        f"{name} is not a table that can be read.",
        "Save it once more as CSV; a quotation mark may be open.",
        code="csv_damaged",
    )
