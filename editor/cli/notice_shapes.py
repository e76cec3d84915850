"""The shapes of notices for scripts, and days as they are typed."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from editor.articles.document import Notice

if TYPE_CHECKING:
    from editor.notices import NoticeRule, NoticeTemplate
    from editor.publishing.noticing import Chosen


def notice_json(notice: Notice) -> dict[str, Any]:
    """A rendered notice, and what channels show in its place."""
    data = {key: value for key, value in asdict(notice).items() if key != "channels"}
    if notice.channels:
        data["channels"] = {name: notice_json(shown) for name, shown in notice.channels}
    return data


def template_json(template: NoticeTemplate) -> dict[str, Any]:
    """One version in one language."""
    data = asdict(template)
    for key in ("valid_from", "valid_to"):
        data[key] = data[key].isoformat() if data[key] else None
    return data


def rule_json(rule: NoticeRule, position: int) -> dict[str, Any]:
    """Conditions that ask for nothing are left out."""
    data: dict[str, Any] = {"id": rule.id, "position": position, "notice": rule.notice}
    return data | dict(rule.conditions) | ({} if rule.exclusive is None else {"exclusive": rule.exclusive})


def chosen_json(chosen: Chosen) -> dict[str, Any]:
    """What is shown, and the rule that decided."""
    rule = chosen.rule
    return {
        "notice": notice_json(chosen.notice) if chosen.notice else None,
        "length": chosen.showing.length,
        "why": {"rule": rule.id, "conditions": dict(rule.conditions)} if rule else {"rule": None, "conditions": {}},
        "problem": chosen.problem.message if chosen.problem else None,
    }


def days(template: NoticeTemplate) -> str:
    """When it is valid; empty for always."""
    if template.valid_from is None and template.valid_to is None:
        return ""
    return f"{template.valid_from or '…'} to {template.valid_to or '…'}"
