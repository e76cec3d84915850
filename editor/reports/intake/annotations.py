"""The door for W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one, a list, a page or a collection.

A TextQuoteSelector gives the words and what stands around them. A TextPositionSelector alone gives only where they
stand: `Position` is left for the caller, who knows the article's text.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from editor.errors import UserMistake
from editor.reports.incoming import MAX_CONTEXT, IncomingReport

_PAGES = {"AnnotationPage", "AnnotationCollection"}
_KINDS = {"Annotation", *_PAGES}
_VOCABULARY = re.compile(r"\A(?:oa:|https?://www\.w3\.org/ns/oa#|as:|https?://www\.w3\.org/ns/activitystreams#)")
_DEEPEST = 8  # selectors that refine selectors
_SUGGESTING = {"editing", "oa:editing"}


@dataclass(frozen=True)
class Position:
    """Words that stand from `start` to `end` (code points) in the text of the report's page."""

    start: int
    end: int


Annotated = tuple[IncomingReport, Position | None]


def is_annotation(data: object) -> bool:
    """Whether this JSON is one of the model's, or a list of them."""
    if isinstance(data, list):
        return bool(data) and is_annotation(data[0])
    return isinstance(data, Mapping) and any(kind in _KINDS for kind in _types(data))


def reports_from(data: object) -> list[Annotated]:
    """A report of each annotation; the quote is empty where only a position is told.

    Raises UserMistake (selector_missing, quote_missing, not_an_object) that says which annotation is wrong; or
    pages_elsewhere.
    """
    return [_report(one, f"Annotation {number}") for number, one in enumerate(_annotations(data), start=1)]


def _annotations(data: object) -> Iterator[object]:
    """Of all pages that are here, one after the other."""
    waiting: list[object] = [data]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += reversed(one)
        elif isinstance(one, Mapping) and "Annotation" not in _types(one) and _PAGES & set(_types(one)):
            following = [page for page in (one.get("first"), one.get("next")) if isinstance(page, Mapping)]
            if isinstance(one.get("first"), str) and "items" not in one:
                raise UserMistake(
                    "The collection names its pages and does not hold them.",
                    "Give the pages themselves, one file each.",
                    code="pages_elsewhere",
                )
            waiting += [*reversed(following), *reversed(_each(one.get("items")))]
        else:
            yield one


def _report(data: object, where: str) -> Annotated:
    if not isinstance(data, Mapping):
        raise UserMistake(f"{where} is not a JSON object.", "Give a Web Annotation.", code="not_an_object")
    source, quote, position = _place(data.get("target"))
    if not quote and position is None:
        raise UserMistake(
            f"{where} does not say which words it is about.",
            "Give a TextQuoteSelector with “exact”, or a TextPositionSelector.",
            code="selector_missing",
        )
    exact = _text(quote.get("exact"))
    if quote and not exact.strip():
        raise UserMistake(f"{where} quotes no words.", "Give them as “exact”.", code="quote_missing")
    suggestion, comment = _bodies(data)
    report = IncomingReport(
        quote=exact,
        prefix=_text(quote.get("prefix")),
        suffix=_text(quote.get("suffix")),
        url=source,
        suggestion=suggestion,
        comment=comment,
        idempotency_key=_key(data.get("id")),
    )
    return report, None if exact else position


def _place(target: object) -> tuple[str, Mapping[str, Any], Position | None]:
    """The page, and the words or where they stand: of the first target that says it."""
    source = ""
    for one in _each(target):
        here = one if isinstance(one, str) else ""
        quote: Mapping[str, Any] = {}
        position: Position | None = None
        if isinstance(one, Mapping):
            here = _address(one.get("source") or one.get("id"))
            for selector in _selectors(one.get("selector")):
                if "TextQuoteSelector" in _types(selector) and not quote:
                    quote = selector
                elif "TextPositionSelector" in _types(selector) and position is None:
                    position = _position(selector)
        if quote or position is not None:
            return here, quote, position
        source = source or here
    return source, {}, None


def _key(identifier: object) -> str:
    """An annotation has one name in the world: given once more it is the same report."""
    if not isinstance(identifier, str) or not identifier.strip():
        return ""
    return f"annotation:{hashlib.sha256(identifier.encode('utf-8', 'replace')).hexdigest()}"


def _position(selector: Mapping[str, Any]) -> Position | None:
    start, end = selector.get("start"), selector.get("end")
    if isinstance(start, bool) or isinstance(end, bool) or not isinstance(start, int) or not isinstance(end, int):
        return None
    return Position(start, end) if 0 <= start < end else None


def _selectors(value: object, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """The selectors and those that refine them, the finest first."""
    for one in _each(value):
        if isinstance(one, Mapping) and depth < _DEEPEST:
            for finer in _selectors(one.get("refinedBy"), depth + 1):
                yield _within(one, finer)
            yield one


def _within(selector: Mapping[str, Any], finer: Mapping[str, Any]) -> Mapping[str, Any]:
    """A position that refines other words counts from their beginning: as words, or as a position in the whole text."""
    part = _position(finer) if "TextPositionSelector" in _types(finer) else None
    if part is None:
        return finer
    exact, around = _text(selector.get("exact")), _position(selector)
    if "TextQuoteSelector" in _types(selector) and part.end <= len(exact):
        return {
            "type": "TextQuoteSelector",
            "exact": exact[part.start : part.end],
            "prefix": (_text(selector.get("prefix")) + exact[: part.start])[-MAX_CONTEXT:],
            "suffix": (exact[part.end :] + _text(selector.get("suffix")))[:MAX_CONTEXT],
        }
    if "TextPositionSelector" in _types(selector) and around is not None:
        return {**finer, "start": around.start + part.start, "end": around.start + part.end}
    return finer


def _bodies(data: Mapping[str, Any]) -> tuple[str, str]:
    """What the words should be, and what else is said."""
    suggestion, comments = "", []
    is_editing = bool(_SUGGESTING & {str(one) for one in _each(data.get("motivation"))})
    bodies = [*_each(data.get("body")), *_each(data.get("bodyValue"))]
    for body in [part for one in bodies for part in _parts(one)]:
        value = body if isinstance(body, str) else _text(body.get("value")) if isinstance(body, Mapping) else ""
        purposes = {str(one) for one in _each(body.get("purpose"))} if isinstance(body, Mapping) else set()
        if value and not suggestion and (purposes & _SUGGESTING or (is_editing and not purposes)):
            suggestion = value
        elif value:
            comments.append(value)
    return suggestion, "\n".join(comments)


def _parts(body: object) -> list[Any]:
    """A body, or what it lets choose from."""
    return _each(body.get("items")) if isinstance(body, Mapping) and "items" in body else [body]


def _each(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _types(data: Mapping[str, Any]) -> list[str]:
    # With or without the vocabulary's name: oa:Annotation, http://www.w3.org/ns/oa#Annotation.
    return [_VOCABULARY.sub("", str(one)) for one in _each(data.get("type", data.get("@type")))]


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _address(value: object) -> str:
    return _text(value.get("id")) if isinstance(value, Mapping) else _text(value)
