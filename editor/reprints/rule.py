"""The newsroom's rule for those who copy, and the verdict on a page by it, with its reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from editor.errors import UserMistake
from editor.reprints.links import Link

if TYPE_CHECKING:
    from db.unit_of_work import UnitOfWork

KEY = "reprint_rule"
OUTCOMES = ("not_ours", "allowed", "kept", "broken")


@dataclass(frozen=True)
class ReprintRule:
    """`free_share`: how much of an article, in per cent, may be taken without a link. The others say what is asked of
    whoever takes more.
    """

    free_share: int = 20
    link: bool = True
    first_paragraph: bool = True
    followed: bool = True
    visible: bool = True
    notice: bool = False

    def check(self) -> None:
        """Raises UserMistake "reprint_share"."""
        if not 0 <= self.free_share <= 100:
            raise UserMistake(
                f"{self.free_share} is no share in per cent.",
                "Give a number from 0 to 100.",
                code="reprint_share",
                values={"value": self.free_share},
            )


@dataclass(frozen=True)
class Reason:
    """`code` with `values`, and the English sentence of it."""

    code: str
    values: dict[str, Any]
    sentence: str

    def as_json(self) -> dict[str, Any]:
        return {"code": self.code, "values": self.values, "sentence": self.sentence}


_SENTENCES = {
    "not_ours": "No article of ours was found on the page.",
    "little": "{share} % of the article is there; up to {free} % may be taken without a link.",
    "no_link": "There is no link to us.",
    "not_first": "The link is not in the first paragraph.",
    "unfollowed": "The link says {rel}: search engines do not follow it.",
    "hidden": "The link is hidden from readers ({how}).",
    "no_notice": "Our notice is not there.",
    "kept": "The link is there, as the rule asks.",
    "free": "The rule asks for no link.",
}


def reason(code: str, **values: Any) -> Reason:
    """With its sentence."""
    return Reason(code, values, _SENTENCES[code].format(**values))


def judge(
    rule: ReprintRule, share: float | None, links: Sequence[Link], notices: Sequence[str]
) -> tuple[str, list[Reason]]:
    """The outcome (one of `OUTCOMES`) and why. `share`: of our article that is there, 0 to 1; None where none was.

    The best link decides: a good one is not spoilt by a bad one beside it.
    """
    if share is None:
        return "not_ours", [reason("not_ours")]
    if round(share * 100) <= rule.free_share:
        return "allowed", [reason("little", share=round(share * 100), free=rule.free_share)]
    found: list[Reason] = []
    if rule.link:
        found = min((_wrong_with(rule, link) for link in links), key=len, default=[reason("no_link")])
    if rule.notice and not notices:
        found = [*found, reason("no_notice")]
    if found:
        return "broken", found
    return "kept", [reason("kept" if rule.link else "free")]


def _wrong_with(rule: ReprintRule, link: Link) -> list[Reason]:
    found = []
    if rule.visible and link.hidden:
        found.append(reason("hidden", how=link.hidden))
    if rule.first_paragraph and not link.in_first_paragraph:
        found.append(reason("not_first"))
    if rule.followed and link.unfollowed:
        found.append(reason("unfollowed", rel=" ".join(link.unfollowed)))
    return found


def load_rule(work: UnitOfWork) -> ReprintRule:
    """What was saved, else the built-in one."""
    stored = work.settings.get(KEY) or {}
    known = {item.name: type(item.default) for item in fields(ReprintRule)}
    kept: dict[str, Any] = {name: value for name, value in stored.items() if type(value) is known.get(name)}
    return replace(ReprintRule(), **kept)


def save_rule(work: UnitOfWork, rule: ReprintRule) -> None:
    """In the caller's transaction. Raises UserMistake."""
    rule.check()
    values: Mapping[str, Any] = asdict(rule)
    work.settings.set(KEY, values)
