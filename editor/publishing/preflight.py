"""What is looked at before something goes out. Each check is off, warns or blocks; a newsroom sets that in a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Literal, Protocol, cast
from zoneinfo import ZoneInfo

from db.unit_of_work import UnitOfWork
from editor.articles.document import LANGUAGES, Document, Image
from editor.articles.findings import Finding, Level
from editor.articles.measuring import Measured, Remark
from editor.articles.offsets import Place
from editor.errors import UserMistake

Severity = Literal["off", "warn", "block"]
SEVERITIES: tuple[Severity, ...] = ("off", "warn", "block")
KEY = "preflight"
DEFAULTS: Mapping[str, Severity] = {
    "preflight-headline": "block",
    "preflight-body": "block",
    "preflight-language": "block",
    "preflight-notice": "block",
    "preflight-alt": "block",
    "preflight-pictures": "warn",
    "preflight-letters": "warn",
    "preflight-quotes": "warn",
    "preflight-typography": "warn",
    "preflight-kind": "warn",
}
_OF_READER = ("preflight-letters", "preflight-quotes", "preflight-typography")
Check = Callable[[Document], list[Finding]]
_LEVELS: Mapping[Severity, Level] = {"warn": "warning", "block": "error"}


class Reader(Protocol):
    """What reads the text: the proofreader of the language floor."""

    def check(self, document: Document) -> list[Finding]: ...


def severities(work: UnitOfWork) -> dict[str, Severity]:
    """The table as it is set; a check that was never set has its default."""
    stored = work.settings.get(KEY) or {}
    return {
        check: cast(Severity, stored[check]) if stored.get(check) in SEVERITIES else default
        for check, default in DEFAULTS.items()
    }


def set_severities(work: UnitOfWork, table: Mapping[str, str]) -> None:
    """In the caller's transaction. Raises UserMistake for a check or a level that does not exist."""
    for check, severity in table.items():
        if check not in DEFAULTS or severity not in SEVERITIES:
            raise UserMistake(
                f"There is no preflight setting {check} = {severity}.",
                f"Checks: {', '.join(DEFAULTS)}; each is off, warn or block.",
                code="unknown_preflight_setting",
                values={"check": check, "level": severity},
            )
    work.settings.set(KEY, {**severities(work), **table})


def look_over(
    document: Document,
    table: Mapping[str, Severity],
    reader: Reader | None,
    is_there: Callable[[str], bool] = lambda _source: True,
    measured: Measured | None = None,
) -> list[Finding]:
    """Every finding of the checks that are on, blocking ones first, then by place in the table.

    `is_there` tells whether the file of a picture is in the newsroom's folder; `measured` what the kind finds wanting.
    """
    pictures: Check = partial(_pictures, is_there=is_there)
    kind: Check = partial(_kind, measured=measured)
    found = [
        finding
        for check in (*_CHECKS, pictures, kind)
        for finding in check(document)
        if table.get(finding.check, "off") != "off"
    ] + _read(document, table, reader)
    order = list(DEFAULTS)
    levelled = [_at_level(finding, table) for finding in found]
    return sorted(levelled, key=lambda finding: (finding.level != "error", order.index(finding.check)))


def under_embargo(until: datetime | None, at: datetime, zone: str) -> list[Finding]:
    """An article does not go out at a moment before its embargo ends. No table turns this off: it is a promise."""
    if until is None or at >= until:
        return []
    told = until.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")
    found = _finding(
        "preflight-embargo",
        "headline",
        f"The article is under embargo until {told}; nothing goes out before.",
        "embargo",
    )
    return [replace(found, values=(("until", told),))]


def notice_problem(problem: UserMistake, severity: Severity) -> list[Finding]:
    """The notice that a rule chose cannot be made: a variable has no value."""
    if severity == "off":
        return []
    found = _finding("preflight-notice", "body", problem.message, problem.code)
    return [at_level(replace(found, values=tuple((key, str(one)) for key, one in problem.values.items())), severity)]


def blocking(findings: Sequence[Finding]) -> list[Finding]:
    """Those that keep an article from going out."""
    return [finding for finding in findings if finding.level == "error"]


def at_level(finding: Finding, severity: Severity) -> Finding:
    """The finding as a warning, or as an error where it blocks."""
    return replace(finding, level=_LEVELS[severity])


def _at_level(finding: Finding, table: Mapping[str, Severity]) -> Finding:
    return at_level(finding, table[finding.check])


def _headline(document: Document) -> list[Finding]:
    if document.headline.strip():
        return []
    return [_finding("preflight-headline", "headline", "The headline is missing.", "headline_missing")]


def _body(document: Document) -> list[Finding]:
    if document.text.strip():
        return []
    return [_finding("preflight-body", "body", "The body is empty.", "body_empty")]


def _language(document: Document) -> list[Finding]:
    if document.language in LANGUAGES:
        return []
    return [_finding("preflight-language", "headline", "The article has no language.", "language_missing")]


def _notice(document: Document) -> list[Finding]:
    """Exactly one: placed, and not a second time among the paragraphs."""
    if document.notice is None or not document.notice.text.strip():
        return [_finding("preflight-notice", "body", "The attribution notice is missing.", "notice_missing")]
    words = " ".join(document.notice.text.split())
    return [
        Finding(
            check="preflight-notice",
            level="error",
            place=Place("body", block.id, 0, len(block.text)),
            text=block.text,
            message="The attribution notice stands in the body a second time.",
            reason="notice_twice",
        )
        for block in document.blocks
        if words in " ".join(block.text.split())
    ]


def _alt(document: Document) -> list[Finding]:
    """Each picture says in words what it shows: for those who do not see it, and where it does not load."""
    return [
        _of_picture("preflight-alt", "alt", image, "A picture has no description (alt text).", "alt_missing")
        for image in document.blocks
        if isinstance(image, Image) and not image.alt.strip()
    ]


def _pictures(document: Document, is_there: Callable[[str], bool]) -> list[Finding]:
    return [
        _of_picture("preflight-pictures", "body", image, "The file of a picture is missing.", "picture_missing")
        for image in document.blocks
        if isinstance(image, Image) and not is_there(image.source)
    ]


def _kind(document: Document, measured: Measured | None) -> list[Finding]:
    """What the kind asks for; what the other checks say of an empty headline or body is not said twice."""
    remarks = measured.remarks if measured is not None else ()
    said = {part for part, text in (("headline", document.headline), ("body", document.text)) if not text.strip()}
    return [_of_remark(remark) for remark in remarks if remark.lack != "missing" or remark.part not in said]


def _of_remark(remark: Remark) -> Finding:
    field = remark.part if remark.part in ("headline", "lead") else "body"
    found = _finding("preflight-kind", field, remark.message, remark.reason)
    return replace(found, values=(("number", str(remark.by)),) if remark.by else ())


def _of_picture(check: str, field: str, image: Image, message: str, reason: str) -> Finding:
    place = Place(field, image.id, 0, 0)
    return Finding(check=check, level="error", place=place, text=image.source, message=message, reason=reason)


def _read(document: Document, table: Mapping[str, Severity], reader: Reader | None) -> list[Finding]:
    """What the proofreader finds: damaged letters, quotes that do not pair, and typography that is plainly wrong.

    Hints are left to the writer, and so is spelling: a name that no dictionary knows keeps nothing from going out.
    """
    wanted = {check for check in _OF_READER if table.get(check, "off") != "off"}
    if reader is None or not wanted:
        return []
    pairs = ((_check_of(finding), finding) for finding in reader.check(document))
    return [replace(finding, check=check, safe=False) for check, finding in pairs if check in wanted]


def _check_of(finding: Finding) -> str:
    """The line of the table that a finding of the proofreader falls under; "" for none."""
    if finding.level == "error":
        return "preflight-letters"
    if finding.check == "quotes":
        return "preflight-quotes"
    return "preflight-typography" if finding.level == "warning" and finding.check != "spelling" else ""


def _finding(check: str, field: str, message: str, reason: str) -> Finding:
    return Finding(check=check, level="error", place=Place(field, None, 0, 0), text="", message=message, reason=reason)


_CHECKS: tuple[Check, ...] = (_headline, _body, _language, _notice, _alt)
