"""What a target is: a place to publish to, as the worker sees it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, Protocol, runtime_checkable

from db.records import ArticleRecord, ChannelRecord, CorrectionRecord, DeliveryRecord
from editor.articles.document import Document
from editor.newsroom.agency import AgencySettings
from editor.publishing.targets.settings import Choice, Description, SettingField, Wording

__all__ = [
    "WORD_LOOK_KEY",
    "Action",
    "Archive",
    "Choice",
    "Content",
    "Copy",
    "CopyForm",
    "Description",
    "PublishRequest",
    "ReadsBack",
    "Receipt",
    "Rehearses",
    "SettingField",
    "ShowsWhatIsThere",
    "Target",
    "Tested",
    "Wording",
]

Action = Literal["publish", "update", "correct", "withdraw"]
Receipt = dict[str, Any]
CopyForm = Literal["html", "word", "ninjs", "newsml", "email", "text"]
WORD_LOOK_KEY = "word"  # the setting that says how the newsroom's Word files look


@dataclass(frozen=True)
class Content:
    """One article as a channel shows it: the record of now, the text of `revision`, and what was corrected in it.

    `modified_at` is None where the channel still shows the text that it got first.
    """

    article: ArticleRecord
    revision: int
    document: Document
    corrections: tuple[CorrectionRecord, ...] = ()
    modified_at: datetime | None = None


class Archive(Protocol):
    """What one channel holds, read afresh at each question. What is being published is not in it before it arrived."""

    def recent(self, limit: int, *, language: str | None = None) -> Sequence[Content]:
        """Newest published first."""

    def near(self, article: ArticleRecord, limit: int) -> Sequence[Content]:
        """In the article's language, closest in time first; never the article itself."""

    def between(self, start: datetime, end: datetime) -> Sequence[Content]:
        """Published from `start` until before `end`, newest first."""

    def neighbour(self, moment: datetime, *, later: bool) -> datetime | None:
        """When the nearest article before this moment, or from it on, was published."""

    def held(self, article_id: int) -> Content | None:
        """What the channel shows of this article now, with its corrections."""

    def versions(self, article: ArticleRecord) -> Sequence[Content]:
        """Those that the channel shows and that have the article's text in another script; never the article itself."""

    def pictures_elsewhere(self, article_id: int, names: Collection[str]) -> set[str]:
        """Which of these files of pictures the channel needs for other articles: those that it holds, by the receipts'
        `pictures`, and those that are on their way just now. All of them, while it holds an article whose receipt does
        not say.
        """

    def last_delivery(self, article_id: int) -> DeliveryRecord | None:
        """The ledger's last line for this article."""

    def was_tried(self, article_id: int) -> bool:
        """Whether, since that line, another attempt than the one under way was made for this article: one that was
        killed may have done some of its work.
        """


@dataclass(frozen=True)
class PublishRequest:
    """One thing to do. A target that is asked twice with the same `idempotency_key` does it once.

    `sequence` grows with everything that is queued for an article and channel: a receiver that has seen a greater one
    must not go back. `checkpoint` raises LeaseLost where another worker has taken over; a target calls it right before
    each effect that cannot be taken back. `media` is the folder of the newsroom's pictures, `word` how its
    Word files look, as the settings keep it. `queued_at` is when it was asked for, the same at each attempt.
    `secrets` come from the keyring, by the keys of the target's own fields; those that nobody knows are missing.
    """

    idempotency_key: str
    sequence: int
    action: Action
    content: Content
    channel: ChannelRecord
    agency: AgencySettings
    archive: Archive
    previous: DeliveryRecord | None = None
    reason: str = ""
    media: Path | None = None
    word: Mapping[str, Any] = field(default_factory=dict)
    queued_at: datetime | None = None
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    checkpoint: Callable[[], None] = lambda: None

    @property
    def article(self) -> ArticleRecord:
        return self.content.article

    @property
    def document(self) -> Document:
        return self.content.document

    @property
    def settings(self) -> Mapping[str, Any]:
        return self.channel.settings

    @property
    def is_overtaken(self) -> bool:
        """Whether the ledger knows of something newer on this channel: what cannot look at the place asks this."""
        last = self.archive.last_delivery(self.article.id)
        return last is not None and last.outbox_id > self.sequence


@dataclass(frozen=True)
class Tested:
    """What a target found where it looked: facts for people, by name ("user": "desk"). Never a secret."""

    facts: Mapping[str, str] = field(default_factory=dict)


class Target(Protocol):
    """`one_at_a_time`: what it writes together (an index) is written by one delivery at a time.

    A target imports what takes time where it uses it: all are made when publishing is first asked for anything.
    """

    @property
    def id(self) -> str: ...

    @property
    def one_at_a_time(self) -> bool: ...

    def describe(self) -> Description:
        """For the channel's form, and for `qalam channel`."""

    def check(self, settings: Mapping[str, Any]) -> None:
        """Raises UserMistake or EnvironmentFault that says what is wrong with these settings. Nothing is asked of
        another machine.
        """

    def test(self, settings: Mapping[str, Any], secrets: Mapping[str, str]) -> Tested:
        """Look whether it can be published to, and leave nothing there. Raises as `check` and `publish` do.

        A UserMistake with `confirm` among its values asks for these settings to be confirmed by a person first.
        """

    def publish(self, request: PublishRequest) -> Receipt:
        """Do it, and say where it is (plain JSON). Raises DeliveryFault, EnvironmentFault or UserMistake."""


@runtime_checkable
class Rehearses(Protocol):
    """What a target may have besides: for one that does not write into a folder named by its setting "folder".

    Without it a rehearsal writes the text, and what stands beside it, as any channel would get them.
    """

    def rehearse(self, request: PublishRequest, folder: Path) -> None:
        """Write into this empty folder what `publish` would send, as files. Nothing is changed anywhere; where the
        place can be looked at it may be, and where it does not answer the files are made without.
        """


@runtime_checkable
class ShowsWhatIsThere(Protocol):
    """What a target that rehearses may have besides: one that can read what its place shows now."""

    def standing(self, request: PublishRequest, folder: Path) -> bool:
        """Write into this empty folder what stands at the place, as the files that `rehearse` makes; nothing where
        the place has nothing. False where it cannot be looked at now: then the last delivery is compared with.
        """


@dataclass(frozen=True)
class Copy:
    """What lies at a place, as its bytes; `form` says how they are read. "html" may be a part of a page, in UTF-8."""

    form: CopyForm
    data: bytes = field(repr=False)


@runtime_checkable
class ReadsBack(Protocol):
    """What a target may have besides: it looks at the place. Without it the file is read that the setting "folder" and
    the receipt's "path" name; a target that has neither cannot be looked at.
    """

    def read_back(self, request: PublishRequest) -> Copy | None:
        """What readers find there now of the article that this request wrote; None where it is not there. Nothing is
        changed. Raises as `publish` does.
        """
