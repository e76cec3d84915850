"""What an operation touched: every write returns one, and each view asks whether it concerns it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

KINDS = (
    *("article", "revision", "report", "group", "correction", "outbox", "channel", "notice", "setting"),
    *("mailbox", "letter", "answer", "first_look", "dictionary", "exception"),
    "reprint",
    *("ignored", "waiting_fix"),  # of these the article's id
)


@dataclass(frozen=True)
class Changes:
    """The ids that were written, by kind (one of `KINDS`)."""

    touched: dict[str, frozenset[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, **kinds: int | Iterable[int]) -> Changes:
        """Build from keyword arguments: `Changes.of(article=3, outbox=[4, 5])`."""
        touched: dict[str, frozenset[int]] = {}
        for kind, ids in kinds.items():
            if kind not in KINDS:
                raise ValueError(f"unknown kind of change: {kind}")
            touched[kind] = frozenset([ids] if isinstance(ids, int) else ids)
        return cls({kind: ids for kind, ids in touched.items() if ids})

    def __or__(self, other: Changes) -> Changes:
        kinds = self.touched.keys() | other.touched.keys()
        return Changes({kind: self.ids(kind) | other.ids(kind) for kind in kinds})

    def __bool__(self) -> bool:
        return bool(self.touched)

    def ids(self, kind: str) -> frozenset[int]:
        """The ids of one kind; empty where none was touched."""
        return self.touched.get(kind, frozenset())

    def concern(self, *kinds: str) -> bool:
        """Whether any of these kinds was touched."""
        return any(kind in self.touched for kind in kinds)
