"""Rules that choose the notice: the first that matches, in the order in which the newsroom has put them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from editor.articles.document import Language

STANDARD = "hyperlink"  # the agency's own, where no rule says otherwise


@dataclass(frozen=True)
class NoticeRule:
    """An empty condition asks for nothing. `channel` is a channel's name, or the kind of place that it is.

    `notice` is the name of the notice that such an article goes out with.
    """

    notice: str
    source: str = ""
    topic: str = ""
    language: str = ""
    channel: str = ""
    exclusive: bool | None = None
    id: int = 0

    @property
    def conditions(self) -> tuple[tuple[str, str], ...]:
        """What it asks for, by name, in a fixed order."""
        asked = [(name, str(getattr(self, name))) for name in ("source", "topic", "language", "channel")]
        if self.exclusive is not None:
            asked.append(("exclusive", "yes" if self.exclusive else "no"))
        return tuple((name, value) for name, value in asked if value)


@dataclass(frozen=True)
class Case:
    """An article on its way to a channel, as rules look at it. `channels` are the names that the channel answers to."""

    language: Language
    sources: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    exclusive: bool = False

    def meets(self, rule: NoticeRule) -> bool:
        """Whether every condition of the rule holds. Letters' case and spaces around do not count."""
        return not self.unmet(rule)

    def unmet(self, rule: NoticeRule) -> tuple[str, ...]:
        """The names of the rule's conditions that do not hold, in their fixed order."""
        holds = {
            "source": not rule.source or _is_among(rule.source, self.sources),
            "topic": not rule.topic or _is_among(rule.topic, self.topics),
            "language": not rule.language or rule.language == self.language,
            "channel": not rule.channel or _is_among(rule.channel, self.channels),
            "exclusive": rule.exclusive is None or rule.exclusive == self.exclusive,
        }
        return tuple(name for name, is_met in holds.items() if not is_met)


def first_match(rules: Sequence[NoticeRule], case: Case) -> NoticeRule | None:
    """The rule that decides, or None where the standard notice holds."""
    return next((rule for rule in rules if case.meets(rule)), None)


def _is_among(wanted: str, found: Iterable[str]) -> bool:
    key = _key(wanted)
    return any(_key(name) == key for name in found)


def _key(text: str) -> str:
    return " ".join(text.casefold().split())
