"""The document as JSON, with a version: what a revision and a working copy store."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, cast

from editor.articles.document import (
    BLOCK_TYPES,
    LANGUAGES,
    MARK_KINDS,
    SCRIPTS,
    Block,
    Cell,
    Dateline,
    Document,
    Furniture,
    Mark,
    MarkKind,
    Notice,
)
from editor.errors import UserMistake

VERSION = 1
_NOTICE = ("text", "template", "version", "link", "link_text")  # in every stored notice


def dumps(document: Document) -> str:
    """One JSON object; `loads` gives the equal document back."""
    return json.dumps(to_json(document), ensure_ascii=False, separators=(",", ":"))


def loads(text: str) -> Document:
    """Raises UserMistake where this is not a document, or one of a newer version."""
    try:
        data = json.loads(text)
    except ValueError as error:
        raise UserMistake("The stored text is damaged: it is not JSON.", "Restore an earlier revision.") from error
    return from_json(data)


def to_json(document: Document) -> dict[str, Any]:
    """The same as `dumps`, as plain lists and dictionaries."""
    data: dict[str, Any] = {"version": VERSION}
    for name in ("language", "headline", "lead", "byline"):
        data[name] = getattr(document, name)
    data["dateline"] = _plain(document.dateline)
    data["notice"] = notice_to_json(document.notice) if document.notice else None
    data["furniture"] = [_plain(item) for item in document.furniture]
    if document.script != "cyrillic":  # the usual one is not named: texts from before stay byte for byte
        data["script"] = document.script
    data["blocks"] = [block_to_json(block) for block in document.blocks]
    return data


def from_json(data: Any) -> Document:
    """Raises UserMistake where the shape is not a document's."""
    if not isinstance(data, dict) or not isinstance(data.get("version"), int):
        raise UserMistake("The stored text is damaged: it is not a document.", "Restore an earlier revision.")
    if data["version"] > VERSION:
        raise UserMistake("This text was written by a newer version of Qalam.", "Update Qalam and open it again.")
    try:
        if data["language"] not in LANGUAGES:
            raise ValueError(data["language"])
        if data.get("script", "cyrillic") not in SCRIPTS:
            raise ValueError(data["script"])
        return Document(
            language=data["language"],
            headline=data["headline"],
            lead=data["lead"],
            byline=data["byline"],
            dateline=Dateline(**data["dateline"]) if data["dateline"] else None,
            notice=notice_from_json(data["notice"]) if data["notice"] else None,
            furniture=tuple(Furniture(**item) for item in data["furniture"]),
            script=data.get("script", "cyrillic"),
            blocks=tuple(block_from_json(item) for item in data["blocks"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise UserMistake("The stored text is damaged: a part is missing.", "Restore an earlier revision.") from error


def notice_to_json(notice: Notice) -> dict[str, Any]:
    """The notice; what was added to it later is left out where it says nothing: texts from before stay byte for
    byte.
    """
    data: dict[str, Any] = {name: getattr(notice, name) for name in _NOTICE}
    for item in fields(notice):
        value = getattr(notice, item.name)
        if item.name not in data and value != item.default:
            data[item.name] = value
    if notice.channels:
        data["channels"] = [[name, notice_to_json(shown)] for name, shown in notice.channels]
    return data


def notice_from_json(data: Mapping[str, Any]) -> Notice:
    """Raises TypeError for what is no notice."""
    shown = tuple((str(name), notice_from_json(more)) for name, more in data.get("channels", ()))
    return Notice(**{**data, "channels": shown})


def block_to_json(block: Block) -> dict[str, Any]:
    """A block with its type; default values are left out."""
    data: dict[str, Any] = {"type": block.type, "id": block.id}
    default = type(block)(id=block.id)
    for item in fields(block):
        value = getattr(block, item.name)
        if item.name == "id" or value == getattr(default, item.name):
            continue
        if item.name == "marks":
            value = _marks_to_json(value)
        elif item.name == "rows":
            value = [[_cell_to_json(cell) for cell in row] for row in value]
        data[item.name] = value
    return data


def block_from_json(data: dict[str, Any]) -> Block:
    """Raises KeyError, TypeError or ValueError where it is not a block."""
    values = dict(data)
    cls = BLOCK_TYPES[values.pop("type")]
    if "marks" in values:
        values["marks"] = _marks_from_json(values["marks"])
    if "rows" in values:
        values["rows"] = tuple(tuple(_cell_from_json(cell) for cell in row) for row in values["rows"])
    return cls(**values)


def _cell_to_json(cell: Cell) -> dict[str, Any]:
    data: dict[str, Any] = {"content": cell.content, "marks": _marks_to_json(cell.marks)}
    if (cell.columns, cell.rows) != (1, 1):
        data |= {"columns": cell.columns, "rows": cell.rows}
    return data


def _cell_from_json(data: dict[str, Any]) -> Cell:
    return Cell(data["content"], _marks_from_json(data["marks"]), int(data.get("columns", 1)), int(data.get("rows", 1)))


def _marks_to_json(marks: tuple[Mark, ...]) -> list[list[Any]]:
    return [[mark.start, mark.end, mark.kind] + ([mark.value] if mark.value is not None else []) for mark in marks]


def _marks_from_json(rows: list[list[Any]]) -> tuple[Mark, ...]:
    marks = []
    for start, end, kind, *value in rows:
        if kind not in MARK_KINDS:
            raise ValueError(kind)
        marks.append(Mark(start, end, cast(MarkKind, kind), value[0] if value else None))
    return tuple(marks)


def _plain(value: Any) -> dict[str, Any] | None:
    return None if value is None else {item.name: getattr(value, item.name) for item in fields(value)}
