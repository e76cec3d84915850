"""The OpenAPI description of the HTTP door, as it is served at /openapi.json. It says what `app` and `payload` do."""

from __future__ import annotations

from typing import Any

from editor.reports.incoming import MAX_COMMENT, MAX_CONTEXT, MAX_QUOTE, MAX_SHORT, MAX_SUGGESTION, MAX_URL
from editor.reports.intake.payload import TRAP

_JSON = "application/json"
# At least one sign that stays when control characters are taken out: of Latin, Cyrillic, Arabic script, or a number.
_SOMETHING = "[0-9A-Za-z\u00c0-\u024fЀ-ӿ\u0621-\u064a]"
_VIEW = '^\\{"article": ?[1-9][0-9]{0,17}\\}$'  # what browsers send without asking beforehand is text


def openapi(largest_body: int) -> dict[str, Any]:
    """`largest_body` in bytes."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Readers' reports",
            "version": "1",
            "description": f"Takes readers' reports of mistakes. A body is at most {largest_body} bytes of JSON in "
            "UTF-8. Browsers are answered only from the newsroom's own sites. No cookies are set.",
        },
        "paths": {
            "/reports": {"post": _post(), "options": _preflight("askWhetherToSend")},
            "/views": {"post": _view(), "options": _preflight("askWhetherToTellOfAView")},
            "/health": {"get": _get("Whether the intake answers, and its database.", _health(), busy=True)},
            "/challenge": {"get": _challenge()},
            "/openapi.json": {"get": _get("This description.", {"type": "object"})},
        },
        "components": {"schemas": {"Report": _report(), "Taken": _taken(), "Error": _error()}},
    }


def _post() -> dict[str, Any]:
    return {
        "operationId": "sendReport",
        "summary": "Send one report.",
        "parameters": [
            {
                "name": "Idempotency-Key",
                "in": "header",
                "required": True,
                "description": "One for each report. Sent again with the same report it gives the first answer again.",
                "schema": {"type": "string", "pattern": f"^[!-~]{{1,{MAX_SHORT}}}$"},
            },
            {
                "name": "Qalam-Challenge",
                "in": "header",
                "description": "The solved challenge as JSON in base64, where /challenge gives one.",
                "schema": {"type": "string"},
            },
        ],
        "requestBody": {"required": True, "content": {_JSON: {"schema": {"$ref": "#/components/schemas/Report"}}}},
        "responses": {
            "201": _answer("Kept.", "Taken"),
            "200": _answer("It had come before.", "Taken"),
            **_errors(
                {
                    "400": "It is no report.",
                    "403": "The page is not of the newsroom's sites.",
                    "408": "The body came too slowly.",
                    "413": "The body is too large.",
                    "415": "The body is not JSON in UTF-8.",
                    "422": "The key was used for another report.",
                    "428": "A solved challenge is asked for.",
                    "429": "Too many reports came from this address; see Retry-After.",
                    "503": "Not now; see Retry-After.",
                }
            ),
        },
    }


def _view() -> dict[str, Any]:
    number = {"type": "integer", "minimum": 1, "maximum": 999_999_999_999_999_999}
    body = {"type": "object", "required": ["article"], "additionalProperties": False, "properties": {"article": number}}
    return {
        "operationId": "tellOfAView",
        "summary": "A page of the newsroom's sites tells that somebody reads an article.",
        "description": "Each reader counts once an article and day, without a cookie; what is not published, and "
        "machines, are answered the same and do not count. Whatever type a browser gives the body, it is read as JSON; "
        "more than 64 bytes name no article.",
        "parameters": [
            {
                "name": "Origin",
                "in": "header",
                "required": True,
                "description": "Of the page; browsers send it by themselves.",
                "schema": {"type": "string"},
            }
        ],
        "requestBody": {
            "required": True,
            "content": {_JSON: {"schema": body}, "text/plain": {"schema": {"type": "string", "pattern": _VIEW}}},
        },
        "responses": {
            "204": {"description": "Taken."},
            **_errors(
                {
                    "400": "No article is named.",
                    "403": "The page is not of the newsroom's sites.",
                    "408": "The body came too slowly.",
                    "413": "The body is too large.",
                    "503": "Not now; see Retry-After.",
                }
            ),
        },
    }


def _preflight(name: str) -> dict[str, Any]:
    return {
        "operationId": name,
        "summary": "A browser asks whether its page may send.",
        "responses": {
            "204": {"description": "It may."},
            **_errors({"403": "The page is not of the newsroom's sites."}),
        },
    }


def _get(summary: str, schema: dict[str, Any], *, busy: bool = False) -> dict[str, Any]:
    responses = {"200": {"description": "As it says.", "content": {_JSON: {"schema": schema}}}}
    return {"summary": summary, "responses": {**responses, **(_errors({"503": "Not now."}) if busy else {})}}


def _challenge() -> dict[str, Any]:
    texts = {name: {"type": "string"} for name in ("algorithm", "challenge", "salt", "signature")}
    puzzle: dict[str, Any] = {"type": "object", "required": [*texts, "maxnumber"]}
    puzzle["properties"] = {**texts, "maxnumber": {"type": "integer"}}
    given = _get("A proof of work that a report must bring, where the newsroom asks for one.", puzzle)
    given["responses"]["204"] = {"description": "None is asked for."}
    return given


def _answer(description: str, name: str) -> dict[str, Any]:
    return {"description": description, "content": {_JSON: {"schema": {"$ref": f"#/components/schemas/{name}"}}}}


def _errors(said: dict[str, str]) -> dict[str, Any]:
    return {status: _answer(description, "Error") for status, description in said.items()}


def _text(description: str, most: int = 0) -> dict[str, Any]:
    cut = f" Only {most} characters are kept." if most else ""
    return {"type": ["string", "null"], "description": description + cut}


def _report() -> dict[str, Any]:
    number = {"type": "integer"}
    digits = {"type": "string", "pattern": "^[0-9]{0,9}$"}
    return {
        "type": "object",
        "required": ["quote"],
        "properties": {
            "quote": {
                "type": "string",
                "description": "The words as they stand on the page; new lines and tabs count as spaces.",
                "maxLength": MAX_QUOTE,
                "pattern": _SOMETHING,
            },
            "prefix": _text("What stands before the words: the nearest of it.", MAX_CONTEXT),
            "suffix": _text("What stands behind the words.", MAX_CONTEXT),
            "url": _text("The page.", MAX_URL),
            "article": {
                "anyOf": [number, {"type": "string"}, {"type": "null"}],
                "description": "Its number or slug; without one the article is found by the page's address.",
            },
            "revision": {"anyOf": [number, digits, {"type": "null"}], "description": "The one that the page showed."},
            "language": _text("Of the page: kk, ru or en.", MAX_SHORT),
            "suggestion": _text("What the words should be.", MAX_SUGGESTION),
            "comment": _text("What the reader has to say.", MAX_COMMENT),
            "reply_to": _text("Where the reader wants an answer.", MAX_SHORT),
            "field": _text("Where on the page: headline, lead, body or notice."),
            "block": _text("The id of the paragraph.", MAX_SHORT),
            TRAP: {"description": "Left empty by everyone but machines."},
        },
    }


def _taken() -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["report", "created"],
        "additionalProperties": False,
        "properties": {"report": {"type": "integer", "minimum": 1}, "created": {"type": "boolean"}},
    }


def _health() -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["status"],
        "properties": {"status": {"const": "ok"}},
    }


def _error() -> dict[str, Any]:
    text = {"type": "string"}
    return {
        "type": "object",
        "required": ["error"],
        "additionalProperties": False,
        "properties": {
            "error": {
                "type": "object",
                "required": ["code", "message", "hint"],
                "additionalProperties": False,
                "properties": {"code": text, "message": text, "hint": text},
            }
        },
    }
