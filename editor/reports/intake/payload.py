"""From JSON that somebody sent to a report: every key has one type, and a mistake is told in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from editor.errors import UserMistake
from editor.reports.incoming import IncomingReport

TRAP = "website"  # a field that no person sees: what fills it in is a machine
_TEXTS = ("prefix", "suffix", "url", "language", "suggestion", "comment", "reply_to", "idempotency_key")


def report_from(data: object, *, where: str = "The report") -> IncomingReport:
    """`data` is what `json.loads` gave; keys that are not known are left alone. `where` begins a mistake's sentence.

    Raises UserMistake: not_an_object, quote_missing, wrong_type.
    """
    if not isinstance(data, Mapping):
        raise UserMistake(
            f"{where} is not a JSON object.", 'Send {"quote": "…", "url": "…"} or the like.', code="not_an_object"
        )
    quote = _text(data, "quote", where)
    if not quote.strip():
        raise UserMistake(
            f"{where} quotes no words.", "Send the words that stand on the page as “quote”.", code="quote_missing"
        )
    article = data.get("article")
    if article is not None and (isinstance(article, bool) or not isinstance(article, int | str)):
        raise _wrong_type(where, "article", "a number or a slug")
    return IncomingReport(
        quote=quote,
        article=article,
        revision=_number(data, "revision", where),
        field=_text(data, "field", where) or None,
        block=_text(data, "block", where) or None,
        **{name: _text(data, name, where) for name in _TEXTS},
    )


def is_trapped(data: object) -> bool:
    """Whether the field that no person sees was filled in."""
    return isinstance(data, Mapping) and bool(data.get(TRAP))


def _text(data: Mapping[str, Any], name: str, where: str) -> str:
    value = data.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise _wrong_type(where, name, "text")
    return value


def _number(data: Mapping[str, Any], name: str, where: str) -> int | None:
    value = data.get(name)
    if value is None or value == "":
        return None
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise _wrong_type(where, name, "a whole number")
    return value


def _wrong_type(where: str, name: str, wanted: str) -> UserMistake:
    return UserMistake(
        f"{where} has a “{name}” that is not {wanted}.",
        f"Send {wanted}, or leave “{name}” out.",
        code="wrong_type",
        values={"key": name, "wanted": wanted},
    )
