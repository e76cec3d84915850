"""The publishing desk: what goes out, where and when. Each write is one transaction and returns its changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from db.records import ArticleRecord, ChannelRecord, OutboxRecord
from db.unit_of_work import Database, UnitOfWork
from editor.articles import life
from editor.articles.desk import changed_meanwhile, open_in, write_revision
from editor.articles.document import Document
from editor.articles.findings import Finding
from editor.articles.ignoring import Heeding, ignored_in
from editor.articles.kinds import kind_of, kinds_in
from editor.articles.measuring import measure
from editor.changes import Changes
from editor.errors import UserMistake
from editor.newsroom.agency import AgencySettings, load_agency
from editor.newsroom.clock import Clock
from editor.newsroom.people import role_of
from editor.newsroom.secrets import Secrets
from editor.publishing import notice_check, noticing, queueing, read_back
from editor.publishing import preflight as checks
from editor.publishing.adapters import media_folder
from editor.publishing.archive import ChannelArchive, RevisionTexts, content_in
from editor.publishing.channels import channels_in
from editor.publishing.hours import refuse_past
from editor.publishing.queue_desk import QueueDesk
from editor.publishing.targets.protocol import WORD_LOOK_KEY, Action, Content, Copy, PublishRequest, Target

PlaceNotice = Callable[[Document, ArticleRecord, AgencySettings, datetime, UnitOfWork], Document]


@dataclass(frozen=True)
class Published:
    """What was queued, with the warnings that did not keep it from going out."""

    queued: list[OutboxRecord]
    findings: list[Finding]
    changes: Changes


@dataclass(frozen=True)
class _Ready:
    """An article as it would go out: its text with the notice in place, and what preflight says of it."""

    record: ArticleRecord
    revision: int
    stored: Document
    document: Document
    findings: list[Finding]


class Publishing(QueueDesk):
    """The service of the publishing floor. `agency` counts where nothing has been saved in the settings, `media` is
    the folder of the newsroom's pictures.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        *,
        targets: Sequence[Target],
        agency: AgencySettings,
        proofreader: checks.Reader | None = None,
        media: Path | None = None,
        secrets: Secrets | None = None,
        place_notice: PlaceNotice = noticing.place_notice,
    ) -> None:
        self._database = self.database = database
        self._clock = clock
        self.targets = {target.id: target for target in targets}
        self._agency = agency
        self._proofreader = proofreader
        self._secrets = secrets or Secrets()
        self.media = media
        self._place_notice = place_notice
        self._texts = RevisionTexts()

    # Going out ----------------------------------------------------------------------------------------------

    def preflight(self, article_id: int) -> list[Finding]:
        """What would be said if it went out now; level "error" blocks."""
        with self._database.reading() as work:
            return self._ready(work, article_id, self._clock()).findings

    def publish(
        self, article_id: int, channels: Sequence[str] | None, *, author: str, at: datetime | None = None
    ) -> Published:
        """Queue the newest text for these channels, or for all; the notice is frozen into the revision that goes out.

        Raises UserMistake with code preflight_blocked, and the findings among its values, where a check blocks; with
        code schedule_past where the hour is over, no_channels where there is no place to publish to.
        """
        with self._database.reading() as work:  # looked over outside the writing transaction: reading takes its time
            now = self.now(work)
            if at is not None:
                refuse_past(at, now)
            if not channels_in(work, channels):
                raise _nowhere()
            record = work.articles.get(article_id)
            life.check_move(record.state, _going(record, at, now), role_of(work, author), author)
            ready = self._ready(work, article_id, at or now)
        if stopping := checks.blocking(ready.findings):
            raise UserMistake(
                "It was not published. " + " ".join(dict.fromkeys(finding.message for finding in stopping)),
                "Mend what is named, or set the check to warn.",
                code="preflight_blocked",
                values={"findings": ready.findings},
            )
        with self._database.unit_of_work() as work:
            queued = self._publish(work, ready, channels, author, at, now)
            work.commit()
            return Published(queued, ready.findings, Changes.of(**work.touched))

    def _publish(
        self,
        work: UnitOfWork,
        ready: _Ready,
        channels: Sequence[str] | None,
        author: str,
        at: datetime | None,
        now: datetime,
    ) -> list[OutboxRecord]:
        record = work.articles.get(ready.record.id)
        if record.current_revision != ready.revision:
            raise changed_meanwhile(record.id, ready.revision, record.current_revision)
        revision = ready.revision
        if ready.document != ready.stored:
            revision = write_revision(work, record, ready.document, author=author, reason="notice placed", at=now)
            record = work.articles.get(record.id)
        if record.published_at is None or (record.published_at > now and not work.outbox.recipients(record.id)):
            # An hour to come that nobody saw on a page yet was that of a schedule, which this one takes the place of.
            work.articles.update(record.id, record.version, {"published_at": at or now})
        chosen = channels_in(work, channels)
        queued = queueing.enqueue(
            work, record.id, revision, "publish", channels=chosen, not_before=max(at or now, now), now=now
        )
        after = work.articles.get(record.id).state
        if after != ready.record.state:
            life.note_move(work, ready.record, after, author=author, at=now)
        return queued

    def _ready(self, work: UnitOfWork, article_id: int, at: datetime) -> _Ready:
        opened = open_in(work, article_id)
        agency = load_agency(work, self._agency)
        document, problem = opened.document, None
        try:
            document = self._place_notice(document, opened.record, agency, at, work)
        except UserMistake as error:
            problem = error
        record = opened.record
        reader = self._proofreader and Heeding(self._proofreader, ignored_in(work, article_id))
        measured = measure(kind_of(kinds_in(work), record.kind), document, record.topics, record.sources)
        findings = checks.look_over(document, checks.severities(work), reader, self._has_picture, measured)
        if problem is not None:
            findings = checks.notice_problem(problem, checks.severities(work)["preflight-notice"]) + findings
        content = Content(opened.record, opened.revision, document)
        findings += self._in_copies(work, content, findings, work.channels.all())
        findings = checks.under_embargo(opened.record.embargo_until, at, agency.zone) + findings
        return _Ready(opened.record, opened.revision, opened.document, document, findings)

    def blocking_at_its_hour(self, row: OutboxRecord) -> list[Finding]:
        """What keeps a scheduled article from going out when its hour has come: the checks that block, once more.

        In the meantime a picture may have gone, or a rule may have been made. What was queued to go out at once was
        looked over then; corrections are not kept back by an old fault.
        """
        if row.action not in ("publish", "update") or row.attempts > 1 or row.next_attempt_at <= row.created_at:
            return []
        with self._database.reading() as work:
            record = work.articles.get(row.article_id)
            document = self._texts.read(work, row.article_id, row.revision)
            table = {check: level for check, level in checks.severities(work).items() if level == "block"}
            measured = measure(kind_of(kinds_in(work), record.kind), document, record.topics, record.sources)
            reader = self._proofreader and Heeding(self._proofreader, ignored_in(work, row.article_id))
            found = checks.look_over(document, table, reader, self._has_picture, measured)
            channel = work.channels.get(row.channel_id)
            found += self._in_copies(work, Content(record, row.revision, document), found, [channel])
        return checks.blocking(found)

    def copies(self, work: UnitOfWork) -> notice_check.Copies:
        """Makes what channels would get."""
        agency, look = load_agency(work, self._agency), work.settings.get(WORD_LOOK_KEY) or {}

        def sent(channel: ChannelRecord, content: Content) -> list[Copy]:
            return read_back.as_sent(self.targets.get(channel.target), self._trial(channel, content, agency, look))

        return notice_check.Copies(agency, look, self.media, sent)

    def _trial(
        self, channel: ChannelRecord, content: Content, agency: AgencySettings, look: Mapping[str, Any]
    ) -> PublishRequest:
        """For a rehearsal of what was not queued. Secrets are for sending."""
        return PublishRequest(
            idempotency_key=f"trial-{content.article.id}-{content.revision}",
            sequence=1,
            action="publish",
            content=content,
            channel=self._complete(channel),
            agency=agency,
            archive=self.archive(channel),
            media=self.media,
            word=look,
        )

    def _in_copies(
        self, work: UnitOfWork, content: Content, so_far: list[Finding], channels: Sequence[ChannelRecord]
    ) -> list[Finding]:
        """The notice in what each channel would get, read back; nothing where the article's own notice is wrong."""
        level = checks.severities(work)["preflight-notice"]
        if level == "off" or any(finding.check == "preflight-notice" for finding in so_far):
            return []

        def content_on(channel: ChannelRecord) -> Content:
            return replace(content, document=noticing.on_channel(content.document, channel.name))

        checked = notice_check.check_copies(channels, self.copies(work), content_on)
        return [checks.at_level(finding, level) for finding in notice_check.findings(checked)]

    def newly_blocking(
        self, work: UnitOfWork, record: ArticleRecord, before: Document, after: Document
    ) -> list[Finding]:
        """What blocks the changed text and did not block the text before: a correction brings no new fault out, and is
        not kept back by an old one. The notice is read back from the copies of those channels that hold the article.
        """
        table = {check: level for check, level in checks.severities(work).items() if level == "block"}
        channels = self._reached(work, record.id)

        def looked_over(document: Document) -> list[Finding]:
            found = checks.look_over(document, table, self._proofreader, self._has_picture)
            found += self._in_copies(work, Content(record, record.current_revision, document), found, channels)
            return checks.blocking(found)

        found = looked_over(after)
        known = {(one.check, one.reason, one.text) for one in looked_over(before)} if found else set()
        return [one for one in found if (one.check, one.reason, one.text) not in known]

    def enqueue(
        self,
        work: UnitOfWork,
        record: ArticleRecord,
        revision: int,
        action: Action,
        *,
        channels: Sequence[str] | None = None,
        not_before: datetime,
    ) -> list[OutboxRecord]:
        """Queue a revision in the caller's transaction, and say so in the article's row: read that again afterwards.

        `channels` None: for "publish" all of them, else every channel that holds the article or is about to. A
        correction waits at least as long as what is scheduled before it. What was queued or sent as it is makes no row.
        """
        now = self.now(work)
        if channels is None and action != "publish":
            chosen = self._reached(work, record.id)
        else:
            chosen = channels_in(work, channels)
        if action == "withdraw":
            return queueing.withdraw(work, record.id, revision, chosen, now)
        return queueing.enqueue(work, record.id, revision, action, channels=chosen, not_before=not_before, now=now)

    def show_anew(self, work: UnitOfWork, article_ids: Sequence[int]) -> list[OutboxRecord]:
        """Pages of these articles that name other versions of their story are queued once more, as they are, in the
        caller's transaction.
        """
        naming = {name for name, target in self.targets.items() if getattr(target, "names_versions", False)}
        channels = [channel for channel in work.channels.all() if channel.target in naming]
        return queueing.show_anew(work, article_ids, channels, self.now(work))

    def take_back(self, work: UnitOfWork, article_id: int, revision: int) -> bool:
        """True: nothing of this revision was sent, its rows are cancelled, and what they superseded waits again.

        False: something was sent, is being sent, or may have arrived; nothing was changed. No rows at all: True.
        """
        return queueing.take_back(work, article_id, revision, self.now(work))

    def withdraw(self, article_id: int, *, reason: str, author: str) -> Changes:
        """Take the article back from everywhere: what waits is cancelled, and withdrawals go first."""
        with self._database.unit_of_work() as work:
            record = work.articles.get(article_id)
            if record.published_revision is None:
                raise UserMistake(
                    f"Article {article_id} was never published, so there is nothing to withdraw.",
                    "Delete it if it is not needed.",
                    code="never_published",
                    values={"article": article_id},
                )
            now = self.now(work)
            if record.state != "withdrawn":
                life.check_move(record.state, "withdrawn", role_of(work, author), author)
                life.note_move(work, record, "withdrawn", author=author, note=reason[: life.LONGEST_NOTE], at=now)
            queueing.withdraw(work, article_id, record.published_revision, self._reached(work, article_id), now)
            work.settings.set(f"withdrawal:{article_id}", {"reason": reason, "author": author, "at": now.isoformat()})
            work.commit()
            return Changes.of(**work.touched)

    def _reached(self, work: UnitOfWork, article_id: int) -> list[ChannelRecord]:
        """The channels that hold the article, are being sent it, or have it waiting."""
        ids = set(work.outbox.recipients(article_id))
        ids |= {
            row.channel_id
            for row in work.outbox.of_article(article_id)
            if row.state in ("waiting", "sending", "failed")
        }
        return [channel for channel in work.channels.all() if channel.id in ids]

    def _has_picture(self, source: str) -> bool:
        return self.media is None or media_folder(self.media).path(source) is not None

    # For the worker -----------------------------------------------------------------------------------------

    def archive(self, channel: ChannelRecord) -> ChannelArchive:
        """What this channel holds."""
        return ChannelArchive(self._database, channel, self._texts, self.media)

    def request(self, row: OutboxRecord, checkpoint: Callable[[], None]) -> PublishRequest:
        """What a target needs to do this row, read in one moment."""
        with self._database.reading() as work:
            channel = self._complete(work.channels.get(row.channel_id))
            article = work.articles.get(row.article_id)
            withdrawal = work.settings.get(f"withdrawal:{article.id}") if row.action == "withdraw" else None
            action: Action = row.action  # type: ignore[assignment]  # the table's own check allows these four only
            return PublishRequest(
                idempotency_key=row.idempotency_key,
                sequence=row.id,
                action=action,
                content=content_in(work, self._texts, article, row.revision, channel),
                channel=channel,
                agency=load_agency(work, self._agency),
                archive=self.archive(channel),
                previous=work.outbox.last_delivery(article.id, channel.id),
                reason=str((withdrawal or {}).get("reason", "")),
                media=self.media,
                word=work.settings.get(WORD_LOOK_KEY) or {},
                queued_at=row.created_at,
                secrets=self.secrets_of(channel),
                checkpoint=checkpoint,
            )

    def _complete(self, channel: ChannelRecord) -> ChannelRecord:
        found = self.targets.get(channel.target)
        if found is None:
            return channel
        return replace(channel, settings=found.describe().with_defaults(channel.settings))


def _nowhere() -> UserMistake:
    return UserMistake(
        "No channel was chosen, so it would go nowhere.",
        "Choose a channel; `qalam channel add` makes one.",
        code="no_channels",
    )


def _going(record: ArticleRecord, at: datetime | None, now: datetime) -> str:
    """What publishing makes of an article: an update leaves it what it is."""
    if record.state in ("published", "corrected"):
        return record.state
    return "scheduled" if at is not None and at > now else "published"
