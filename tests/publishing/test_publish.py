"""What publishing puts into the queue, takes back from it, and says of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from db.unit_of_work import Database
from editor.articles.document import Document, Notice, Paragraph
from editor.articles.findings import Finding
from editor.articles.offsets import Place
from editor.errors import Conflict, NotFound, UserMistake
from editor.publishing import noticing, preflight
from tests.publishing.newsroom import START, Killed, Newsroom, document, open_newsroom


def test_an_article_that_is_published_arrives_once(newsroom: Newsroom) -> None:
    article = newsroom.write()
    published = newsroom.publishing.publish(article, None, author="Aizhan")
    assert [row.action for row in published.queued] == ["publish"]
    assert newsroom.article(article).state == "published"
    assert newsroom.article(article).published_at == START
    assert newsroom.article(article).published_revision == 1
    outcome = newsroom.worker().run_once()
    assert [row.article_id for row in outcome.done] == [article]
    assert outcome.failed == outcome.waiting == []
    assert newsroom.receiver.seen() == [(1, "publish")]
    assert newsroom.worker().run_once().done == []


def test_publishing_what_is_out_already_queues_nothing(newsroom: Newsroom) -> None:
    article = newsroom.write()
    first = newsroom.publishing.publish(article, None, author="Aizhan")
    again = newsroom.publishing.publish(article, ["wire"], author="Aizhan")
    assert [row.id for row in again.queued] == [row.id for row in first.queued]
    newsroom.worker().run_once()
    assert newsroom.publishing.publish(article, None, author="Aizhan").queued == []


def test_a_later_publication_is_an_update(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    newsroom.edit(article, "Жаңа көпір ашылды")
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish"), (2, "update")]


def test_a_newer_revision_supersedes_what_was_not_sent(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.edit(article, "Жаңа көпір ашылды")
    newsroom.publishing.publish(article, None, author="Aizhan")
    assert newsroom.rows() == [(1, "publish", "superseded"), (2, "publish", "waiting")]
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(2, "publish")]
    old = newsroom.publishing.queue(states=["superseded"])[0]
    assert old.reason == "Revision 2 goes out in its place."
    assert old.reason_code == "superseded"
    assert old.reason_values["revision"] == 2


def test_a_correction_that_waits_for_undo_does_not_hold_up_what_is_due(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.correct(article, "Жаңа көпір ашылды", undo_for=30)
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]
    newsroom.clock.advance(seconds=31)
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish"), (2, "correct")]
    assert newsroom.article(article).state == "corrected"


def test_a_correction_does_not_break_an_embargo(newsroom: Newsroom) -> None:
    article = newsroom.write()
    morning = START + timedelta(hours=20)
    newsroom.publishing.publish(article, None, author="Aizhan", at=morning)
    assert newsroom.article(article).state == "scheduled"
    queued = newsroom.correct(article, "Жаңа көпір ашылды")
    assert [row.next_attempt_at for row in queued] == [morning]
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == []
    newsroom.clock.now = morning
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(2, "correct")]


def test_a_scheduled_article_says_until_when_it_waits(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan", at=START + timedelta(hours=1))
    waiting = newsroom.worker().run_once().waiting
    assert [row.reason for row in waiting] == ["It goes out at 2026-03-02T07:00:00+00:00."]
    assert newsroom.article(article).published_at == START + timedelta(hours=1)
    newsroom.clock.advance(hours=1)
    newsroom.worker().run_once()
    assert newsroom.article(article).state == "published"


@pytest.mark.parametrize("late", [timedelta(0), timedelta(seconds=1), timedelta(days=365)])
def test_an_hour_that_is_over_publishes_nothing(newsroom: Newsroom, late: timedelta) -> None:
    article = newsroom.write()
    with pytest.raises(UserMistake, match="That hour is over") as refused:
        newsroom.publishing.publish(article, None, author="Aizhan", at=START - late)
    assert refused.value.code == "schedule_past"
    assert newsroom.publishing.queue() == []
    assert (newsroom.article(article).state, newsroom.article(article).published_at) == ("draft", None)


def test_published_now_brings_forward_what_was_scheduled(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan", at=START + timedelta(hours=1))
    newsroom.publishing.publish(article, None, author="Aizhan")
    assert len(newsroom.worker().run_once().done) == 1


@pytest.mark.parametrize("way", ["at once", "later", "earlier", "withdrawn", "cancelled"])
def test_a_page_never_bears_the_hour_of_a_schedule_that_another_took_the_place_of(newsroom: Newsroom, way: str) -> None:
    article, desk = newsroom.write(), newsroom.publishing
    desk.publish(article, None, author="Aizhan", at=START + timedelta(days=2))
    if way == "withdrawn":
        desk.withdraw(article, reason="Қажет емес", author="Aizhan")
    elif way == "cancelled":
        desk.cancel(desk.queue()[0].id)
    after = {"later": timedelta(days=9), "earlier": timedelta(days=1)}.get(way, timedelta())
    desk.publish(article, None, author="Aizhan", at=START + after if after else None)
    newsroom.clock.now = START + after
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]
    assert newsroom.article(article).published_at == START + after
    assert newsroom.receiver.applied[0].article.published_at == START + after


def test_what_is_put_off_does_not_go_out_at_its_first_hour_though_its_text_was_changed(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan", at=START + timedelta(hours=1))
    newsroom.edit(article, "Түзелген тақырып")
    newsroom.publishing.publish(article, None, author="Aizhan", at=START + timedelta(hours=5))
    newsroom.clock.advance(hours=2)
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == []
    newsroom.clock.advance(hours=3)
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(2, "publish")]


def test_two_updates_of_what_is_out_each_go_at_their_hour(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    for hours in (1, 5):
        newsroom.edit(article, f"{hours} сағаттан кейін")
        newsroom.publishing.publish(article, None, author="Aizhan", at=START + timedelta(hours=hours))
    for _ in range(5):
        newsroom.clock.advance(hours=1)
        newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish"), (2, "update"), (3, "update")]


@pytest.mark.parametrize(
    "values", [{"topics": ("қала", "жол")}, {"slug": "zhana-kopir"}, {"published_at": START - timedelta(days=1)}]
)
def test_topics_address_and_time_that_changed_are_sent_without_a_new_text(
    newsroom: Newsroom, values: dict[str, object]
) -> None:
    article, desk = newsroom.write(), newsroom.publishing
    desk.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    newsroom.desk.describe(article, newsroom.article(article).version, values, author="Aizhan")
    assert [row.action for row in desk.publish(article, None, author="Aizhan").queued] == ["update"]
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish"), (1, "update")]
    sent = newsroom.receiver.applied[-1].article
    assert {name: getattr(sent, name) for name in values} == values
    assert desk.publish(article, None, author="Aizhan").queued == [], "once"


def test_what_the_desk_alone_sees_is_not_sent_again(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    values = {"desk": "Спорт", "sources": ("әкімдік",)}
    newsroom.desk.describe(article, newsroom.article(article).version, values, author="Aizhan")
    assert newsroom.publishing.publish(article, None, author="Aizhan").queued == []


@pytest.mark.parametrize("channels", [None, []])
def test_what_would_go_nowhere_is_refused(database: Database, channels: list[str] | None) -> None:
    newsroom = open_newsroom(database, channels=0 if channels is None else 1)
    article = newsroom.write()
    with pytest.raises(UserMistake, match="No channel was chosen") as refused:
        newsroom.publishing.publish(article, channels, author="Aizhan")
    assert refused.value.code == "no_channels"
    assert newsroom.article(article).state == "draft"


def test_an_imported_time_of_publication_is_kept(newsroom: Newsroom) -> None:
    then = START - timedelta(days=3000)
    article = newsroom.write(published_at=then)
    newsroom.publishing.publish(article, None, author="Aizhan")
    assert newsroom.article(article).published_at == then


def test_the_notice_is_frozen_into_a_revision_in_the_same_transaction(database: Database) -> None:
    def place(text: Document, *_rest: object) -> Document:
        return replace(text, notice=Notice("© Алатау News, 2026"))

    newsroom = open_newsroom(database, place_notice=place)
    article = newsroom.write(document(notice=None))
    published = newsroom.publishing.publish(article, None, author="Aizhan")
    assert [row.revision for row in published.queued] == [2]
    opened = newsroom.desk.open(article, 2)
    assert opened.document.notice == Notice("© Алатау News, 2026")
    assert newsroom.desk.revisions(article)[0].reason == "notice placed"
    newsroom.worker().run_once()
    assert newsroom.publishing.publish(article, None, author="Aizhan").queued == []
    assert newsroom.article(article).current_revision == 2


def test_the_newsrooms_own_notice_is_placed_once(database: Database) -> None:
    newsroom = open_newsroom(database, place_notice=noticing.place_notice)
    article = newsroom.write(document(notice=Notice("© Ескі атау. Сілтеме міндетті.")))
    newsroom.publishing.publish(article, None, author="Aizhan")
    notice = newsroom.desk.open(article).document.notice
    assert notice is not None
    assert "Алатау News" in notice.text
    assert "2026" in notice.text
    assert notice.link == "https://alatau.example"
    assert newsroom.publishing.publish(article, None, author="Aizhan").queued[0].revision == 2


def test_a_withdrawal_is_not_cancelled_but_published_over(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    newsroom.publishing.withdraw(article, reason="Қате хабар", author="Aizhan")
    waiting = newsroom.publishing.queue(states=["waiting"])[0]
    with pytest.raises(UserMistake, match="it is a withdrawal"):
        newsroom.publishing.cancel(waiting.id)
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    assert newsroom.rows(article)[1:] == [(1, "withdraw", "superseded"), (1, "update", "done")]
    assert newsroom.article(article).state == "published"


def test_nothing_is_queued_where_the_transaction_ends_early(newsroom: Newsroom) -> None:
    article = newsroom.write()
    with pytest.raises(Killed), newsroom.database.unit_of_work() as work:
        newsroom.publishing.enqueue(work, work.articles.get(article), 1, "publish", not_before=START)
        raise Killed
    assert newsroom.rows() == []
    assert newsroom.article(article).state == "draft"


def test_an_unknown_channel_is_named_with_those_that_there_are(newsroom: Newsroom) -> None:
    article = newsroom.write()
    with pytest.raises(NotFound, match="no channel “fax”") as caught:
        newsroom.publishing.publish(article, ["fax"], author="Aizhan")
    assert "wire" in caught.value.hint
    assert newsroom.rows() == []


def test_a_correction_of_a_draft_goes_nowhere(newsroom: Newsroom) -> None:
    article = newsroom.write()
    assert newsroom.correct(article, "Жаңа көпір ашылды") == []
    assert newsroom.article(article).state == "draft"


def test_a_correction_reaches_every_channel_that_ever_got_the_article(database: Database) -> None:
    newsroom = open_newsroom(database, channels=3)
    article = newsroom.write()
    newsroom.publishing.publish(article, ["wire", "wire3"], author="Aizhan")
    newsroom.worker().run_once()
    newsroom.clock.advance(days=4000)
    queued = newsroom.correct(article, "Жаңа көпір ашылды")
    assert [row.channel for row in queued] == ["wire", "wire3"]


# Undo -------------------------------------------------------------------------------------------------------


def test_a_correction_can_be_taken_back_until_it_is_sent(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    newsroom.correct(article, "Жаңа көпір ашылды", undo_for=30)
    assert newsroom.take_back(article, 2)
    assert newsroom.rows() == [(1, "publish", "done"), (2, "correct", "cancelled")]
    assert newsroom.article(article).published_revision == 1
    assert newsroom.article(article).state == "published"
    newsroom.clock.advance(minutes=5)
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]


def test_what_a_taken_back_correction_superseded_waits_again(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.correct(article, "Жаңа көпір ашылды")
    assert newsroom.rows() == [(1, "publish", "superseded"), (2, "correct", "waiting")]
    assert newsroom.take_back(article, 2)
    assert newsroom.rows() == [(1, "publish", "waiting"), (2, "correct", "cancelled")]
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]


def test_a_correction_that_was_sent_is_not_taken_back(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    newsroom.correct(article, "Жаңа көпір ашылды")
    newsroom.worker().run_once()
    before = newsroom.rows()
    assert not newsroom.take_back(article, 2)
    assert newsroom.rows() == before


def test_a_correction_that_may_have_arrived_is_not_taken_back(newsroom: Newsroom) -> None:
    def broken_line(_request: object) -> None:
        raise ConnectionResetError("the line broke after the last byte")

    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    newsroom.correct(article, "Жаңа көпір ашылды")
    newsroom.receiver.after = broken_line
    newsroom.worker().run_once()
    assert newsroom.rows()[-1] == (2, "correct", "waiting")
    assert not newsroom.take_back(article, 2)


# Withdrawal -------------------------------------------------------------------------------------------------


def test_a_withdrawal_cancels_what_waits_and_reaches_who_has_it(database: Database) -> None:
    newsroom = open_newsroom(database, channels=2)
    article = newsroom.write()
    newsroom.publishing.publish(article, ["wire"], author="Aizhan")
    newsroom.worker().run_once()
    newsroom.edit(article, "Жаңа көпір ашылды")
    newsroom.publishing.publish(article, None, author="Aizhan")
    changes = newsroom.publishing.withdraw(article, reason="Қате хабар", author="Aizhan")
    assert changes.concern("outbox", "article")
    assert newsroom.article(article).state == "withdrawn"
    outcome = newsroom.worker().run_once()
    assert [(row.channel, row.action) for row in outcome.done] == [("wire", "withdraw")]
    assert newsroom.receiver.applied[-1].reason == "Қате хабар"
    assert outcome.waiting == []


def test_withdrawals_go_first(newsroom: Newsroom) -> None:
    withdrawn = newsroom.write()
    newsroom.publishing.publish(withdrawn, None, author="Aizhan")
    newsroom.worker().run_once()
    for _ in range(3):
        newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    newsroom.clock.advance(seconds=5)
    newsroom.publishing.withdraw(withdrawn, reason="Қате хабар", author="Aizhan")
    newsroom.worker().run_once()
    assert [action for _revision, action in newsroom.receiver.seen()] == ["publish", "withdraw"] + ["publish"] * 3


def test_a_withdrawn_article_can_be_published_again(newsroom: Newsroom) -> None:
    article = newsroom.write()
    for _ in range(2):
        newsroom.publishing.publish(article, None, author="Aizhan")
        newsroom.worker().run_once()
        newsroom.publishing.withdraw(article, reason="Қате хабар", author="Aizhan")
        newsroom.worker().run_once()
    assert [action for _revision, action in newsroom.receiver.seen()] == ["publish", "withdraw"] * 2
    assert len({row.idempotency_key for row in newsroom.publishing.queue()}) == 4


def test_what_was_never_published_cannot_be_withdrawn(newsroom: Newsroom) -> None:
    with pytest.raises(UserMistake, match="never published"):
        newsroom.publishing.withdraw(newsroom.write(), reason="", author="Aizhan")


# The queue by hand ------------------------------------------------------------------------------------------


def test_a_paused_channel_keeps_its_rows_and_says_so(newsroom: Newsroom) -> None:
    newsroom.publishing.pause("wire")
    newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    outcome = newsroom.worker().run_once()
    assert [row.reason for row in outcome.waiting] == ["The channel “wire” is paused."]
    newsroom.publishing.resume("wire")
    assert len(newsroom.worker().run_once().done) == 1


def test_what_was_cancelled_is_not_sent(newsroom: Newsroom) -> None:
    article = newsroom.write()
    row = newsroom.publishing.publish(article, None, author="Aizhan").queued[0]
    newsroom.publishing.cancel(row.id, author="Aizhan")
    assert newsroom.worker().run_once().done == []
    assert newsroom.article(article).state == "draft"
    with pytest.raises(UserMistake, match="cannot be cancelled"):
        newsroom.publishing.cancel(row.id)


def test_resent_as_it_was_sent_or_as_it_is_now(newsroom: Newsroom) -> None:
    article = newsroom.write()
    first = newsroom.publishing.publish(article, None, author="Aizhan").queued[0]
    newsroom.worker().run_once()
    newsroom.correct(article, "Жаңа көпір ашылды")
    newsroom.worker().run_once()
    newsroom.publishing.resend(first.id, current=False)
    newsroom.worker().run_once()
    newsroom.publishing.resend(first.id, current=True)
    newsroom.worker().run_once()
    assert [revision for revision, _action in newsroom.receiver.seen()] == [1, 2, 1, 2]


def test_todays_text_is_not_the_one_that_waits_for_its_hour(newsroom: Newsroom) -> None:
    article = newsroom.write()
    first = newsroom.publishing.publish(article, None, author="Aizhan").queued[0]
    newsroom.worker().run_once()
    newsroom.edit(article, "Ертеңгі тақырып")
    newsroom.publishing.publish(article, None, author="Aizhan", at=newsroom.clock() + timedelta(days=1))
    for current in (True, False):
        with pytest.raises(UserMistake, match="waits for its hour"):
            newsroom.publishing.resend(first.id, current=current)
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]
    newsroom.clock.advance(days=1)
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish"), (2, "update")]


def test_an_update_that_was_cancelled_and_is_sent_all_the_same_is_what_the_article_shows(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    newsroom.edit(article, "Жаңа көпір ашылды")
    update = newsroom.publishing.publish(article, None, author="Aizhan").queued[0]
    newsroom.publishing.cancel(update.id)
    assert newsroom.article(article).published_revision == 1
    newsroom.publishing.resend(update.id, current=False)
    newsroom.worker().run_once()
    assert newsroom.article(article).published_revision == 2


def test_what_failed_is_tried_again_by_hand_unless_something_newer_is_queued(newsroom: Newsroom) -> None:
    from editor.publishing import DeliveryFault

    def refuse(_request: object) -> None:
        raise DeliveryFault("refused", "The wire does not take it.")

    newsroom.receiver.before = refuse
    article = newsroom.write()
    row = newsroom.publishing.publish(article, None, author="Aizhan").queued[0]
    assert [failed.id for failed in newsroom.worker().run_once().failed] == [row.id]
    newsroom.receiver.before = lambda _request: None
    newsroom.publishing.retry(row.id)
    assert len(newsroom.worker().run_once().done) == 1
    with pytest.raises(UserMistake, match="cannot be tried again"):
        newsroom.publishing.retry(row.id)


def test_the_queue_is_read_page_by_page_and_counted(newsroom: Newsroom) -> None:
    for _ in range(5):
        newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    first = newsroom.publishing.queue(limit=2)
    rest = newsroom.publishing.queue(limit=10, before_id=first[-1].id)
    ids = [row.id for row in (*first, *rest)]
    assert ids == sorted(ids, reverse=True)
    assert len(ids) == 5
    assert newsroom.publishing.counts() == {
        "waiting": 5, "sending": 0, "done": 0, "failed": 0, "superseded": 0, "cancelled": 0,
    }  # fmt: skip


def test_an_item_shows_its_tries_and_its_delivery(newsroom: Newsroom) -> None:
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    assert newsroom.publishing.item(row.id).delivery is None
    newsroom.worker().run_once()
    item = newsroom.publishing.item(row.id)
    assert [attempt.outcome for attempt in item.attempts] == ["delivered"]
    assert item.delivery is not None
    assert item.delivery.receipt == {"number": 1}


# Preflight --------------------------------------------------------------------------------------------------


class SlyReader:
    """Finds what it was told to."""

    def __init__(self, *found: tuple[str, str]) -> None:
        self._found = found

    def check(self, text: Document) -> list[Finding]:
        return [
            Finding(check, level, Place("body", "b0", 0, 4), "text", "wrong")  # type: ignore[arg-type]  # test data
            for check, level in self._found
        ]


@pytest.mark.parametrize(
    ("text", "check"),
    [
        (document(headline=" "), "preflight-headline"),
        (document(body=" "), "preflight-body"),
        (document(notice=None), "preflight-notice"),
        (document(body="Мәтін.\n© Алатау News.  Сілтеме міндетті."), "preflight-notice"),
    ],
)
def test_what_blocks_is_said_and_nothing_is_queued(newsroom: Newsroom, text: Document, check: str) -> None:
    article = newsroom.write(text)
    with pytest.raises(UserMistake) as caught:
        newsroom.publishing.publish(article, None, author="Aizhan")
    assert caught.value.code == "preflight_blocked"
    findings = caught.value.values["findings"]
    assert isinstance(findings, list)
    assert [finding.check for finding in findings if finding.level == "error"] == [check]
    assert newsroom.rows() == []
    assert newsroom.article(article).published_at is None


def test_damage_and_lone_quotes_warn_and_spelling_is_left_to_the_writer(database: Database) -> None:
    reader = SlyReader(("look-alike", "error"), ("quotes", "warning"), ("spelling", "warning"))
    newsroom = open_newsroom(database, proofreader=reader)
    published = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    assert [(finding.check, finding.level) for finding in published.findings] == [
        ("preflight-letters", "warning"),
        ("preflight-quotes", "warning"),
    ]
    assert len(published.queued) == 1


def test_the_newsroom_sets_what_blocks(newsroom: Newsroom) -> None:
    with newsroom.database.unit_of_work() as work:
        preflight.set_severities(work, {"preflight-headline": "warn", "preflight-notice": "off"})
        work.commit()
    article = newsroom.write(document(headline="", notice=None))
    findings = newsroom.publishing.publish(article, None, author="Aizhan").findings
    assert [(finding.check, finding.level) for finding in findings] == [("preflight-headline", "warning")]
    with newsroom.database.unit_of_work() as work, pytest.raises(UserMistake, match="no preflight setting"):
        preflight.set_severities(work, {"preflight-mood": "warn"})


def test_what_was_saved_between_the_look_and_the_publication_is_not_sent_unseen(newsroom: Newsroom) -> None:
    article = newsroom.write()

    class Meddler:
        def check(self, text: Document) -> list[Finding]:
            newsroom.edit(article, "Басқа тақырып")
            return []

    newsroom.publishing._proofreader = Meddler()
    with pytest.raises(Conflict, match="revision 2 now"):
        newsroom.publishing.publish(article, None, author="Aizhan")
    assert newsroom.rows() == []


def test_a_paragraph_that_only_mentions_the_agency_is_no_second_notice(newsroom: Newsroom) -> None:
    text = document(blocks=(Paragraph(id="a", content="Алатау News хабарлады."),))
    assert newsroom.publishing.preflight(newsroom.write(text)) == []
