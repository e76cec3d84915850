"""Every action of the queue, by everybody: the services ask the one table, and it asks for no less than publishing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import get_args

import pytest

from db.unit_of_work import Database
from editor.articles.life import may
from editor.changes import Changes
from editor.errors import UserMistake
from editor.newsroom.people import ROLES, People, Role
from editor.publishing import Publishing
from editor.publishing.faults import DeliveryFault
from editor.publishing.queue_rules import ROLES_FOR, ROLES_FOR_WITHDRAWALS, QueueAction, roles_for
from editor.publishing.targets.protocol import PublishRequest
from tests.publishing.newsroom import Newsroom, open_newsroom

NAMES: Mapping[Role, str] = {"journalist": "Айгүл", "editor": "Дана", "publisher": "Болат"}
ACTIONS: tuple[QueueAction, ...] = get_args(QueueAction)
ACTS: Mapping[QueueAction, Callable[[Publishing, int, str], Changes]] = {
    "retry": lambda desk, row, author: desk.retry(row, author=author),
    "retry_failed": lambda desk, _row, author: desk.retry_failed(author=author),
    "send_now": lambda desk, row, author: desk.send_now(row, author=author),
    "cancel": lambda desk, row, author: desk.cancel(row, author=author),
    "resend": lambda desk, row, author: desk.resend(row, current=False, author=author),
    "pause": lambda desk, _row, author: desk.pause("wire", author=author),
    "resume": lambda desk, _row, author: desk.resume("wire", author=author),
}


def refuse(_request: PublishRequest) -> None:
    raise DeliveryFault("refused", "No.")


def ready_for(newsroom: Newsroom, action: QueueAction) -> int:
    """A row that this can be done to."""
    newsroom.receiver.before = refuse if action in ("retry", "retry_failed") else newsroom.receiver.before
    row = newsroom.publishing.publish(newsroom.write(), None, author=NAMES["publisher"]).queued[0]
    if action not in ("send_now", "cancel"):
        newsroom.worker().run_once()
    if action == "resume":
        newsroom.publishing.pause("wire", author=NAMES["publisher"])
    return row.id


@pytest.fixture
def staffed(embedded: Database) -> Newsroom:
    newsroom, people = open_newsroom(embedded), People(embedded)
    people.put(NAMES["publisher"], "publisher")
    people.put(NAMES["editor"], "editor")
    return newsroom


def test_every_action_is_in_the_table_and_none_asks_for_less_than_publishing() -> None:
    assert set(ROLES_FOR) == set(ROLES_FOR_WITHDRAWALS) == set(ACTS) == set(ACTIONS)
    for action in ACTIONS:
        for role in roles_for(action):
            assert may(role, "approved", "published"), f"{role} may {action}, and not publish"
    assert all(may(role, "published", "withdrawn") for role in roles_for("resend", "withdraw"))


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("action", ACTIONS)
def test_an_action_is_done_for_whom_the_table_names_and_refused_to_all_others(
    staffed: Newsroom, action: QueueAction, role: Role
) -> None:
    row = ready_for(staffed, action)
    before = staffed.publishing.queue(), staffed.publishing.channels()
    if role in roles_for(action):
        assert ACTS[action](staffed.publishing, row, NAMES[role])
        return
    with pytest.raises(UserMistake) as refused:
        ACTS[action](staffed.publishing, row, NAMES[role])
    assert (refused.value.code, refused.value.values["name"]) == ("queue_refused", NAMES[role])
    assert NAMES[role] in refused.value.message
    assert (staffed.publishing.queue(), staffed.publishing.channels()) == before


@pytest.mark.parametrize("role", ROLES)
def test_a_withdrawal_is_sent_once_more_by_who_may_withdraw(staffed: Newsroom, role: Role) -> None:
    row = ready_for(staffed, "resend")
    article = staffed.publishing.item(row).record.article_id
    staffed.publishing.withdraw(article, reason="қате", author=NAMES["publisher"])
    staffed.worker().run_once()
    withdrawal = staffed.publishing.queue()[0]
    assert withdrawal.action == "withdraw"
    if may(role, "published", "withdrawn"):
        assert staffed.publishing.resend(withdrawal.id, current=False, author=NAMES[role])
        return
    with pytest.raises(UserMistake) as refused:
        staffed.publishing.resend(withdrawal.id, current=False, author=NAMES[role])
    assert refused.value.code == "queue_refused_to_editors"


def test_a_newsroom_that_names_nobody_trusts_everybody(embedded: Database) -> None:
    newsroom = open_newsroom(embedded)
    row = ready_for(newsroom, "resend")
    assert newsroom.publishing.resend(row, current=False)
