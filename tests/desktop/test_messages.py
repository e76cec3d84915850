"""Whatever a service says by code is said by the window, in its language."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from string import Formatter
from zoneinfo import ZoneInfo

import pytest

from db.records import OutboxRecord
from editor.articles.findings import Finding
from editor.articles.offsets import Place
from editor.desktop import messages
from editor.desktop import reason_sentences as words
from editor.desktop.error_sentences import ERRORS
from editor.errors import EnvironmentFault, QalamError, UserMistake
from editor.language import CHECKS, REASONS
from editor.publishing import SENTENCES
from editor.publishing.queries import STATES as QUEUE_STATES
from editor.reports.states import STATES as REPORT_STATES

ROOT = Path(__file__).parents[2]
# Said on the command line, which has its own sentences.
NOT_THE_WINDOWS = ("editor/cli/", "editor/desktop/")


def _codes() -> dict[str, str]:
    """Every error code that the sources name, with the file that does."""
    shapes = (
        r'\b(?:default_)?code(?:: str)?\s*=\s*"(\w+)"',
        r'(?:DatabaseFault|RowDamaged|UserMistake|EnvironmentFault)\(\s*"([a-z]+(?:_[a-z]+)*)",',
        r'[:,]\s*\(\s*"([a-z]+(?:_[a-z]+)+)",\s*"[A-Z“{]',
        r'damaged\(f?"[^"]*", "(\w+)"',
    )
    found: dict[str, str] = {}
    for path in sorted([*ROOT.glob("editor/**/*.py"), *ROOT.glob("db/**/*.py")]):
        name = path.relative_to(ROOT).as_posix()
        if name.startswith(NOT_THE_WINDOWS):
            continue
        text = path.read_text(encoding="utf-8")
        for shape in shapes:
            found |= dict.fromkeys(re.findall(shape, text), name)
    return found


def test_every_error_code_has_its_sentences() -> None:
    codes = _codes()
    assert len(codes) > 60
    assert {code: where for code, where in codes.items() if code not in ERRORS} == {}


def test_no_sentence_is_kept_for_a_code_that_nobody_raises() -> None:
    assert ERRORS.keys() - _codes().keys() == set()


def test_every_reason_check_and_state_has_its_words() -> None:
    assert REASONS.keys() - words.FINDINGS.keys() == set()
    assert {check.id for check in CHECKS} - words.CHECKS.keys() == set()
    assert SENTENCES.keys() - words.QUEUE.keys() == set()
    assert set(QUEUE_STATES) == words.QUEUE_STATES.keys()
    assert set(REPORT_STATES) == words.REPORT_STATES.keys()


def _slots(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_a_sentence_asks_only_for_values_that_come_with_the_code() -> None:
    for reason, template in REASONS.items():
        assert _slots(words.FINDINGS[reason]) <= _slots(template), reason
    for reason, template in SENTENCES.items():
        assert _slots(words.QUEUE[reason]) <= _slots(template), reason


def test_an_error_is_said_with_its_values_and_never_with_less() -> None:
    fault = UserMistake("x", "y", code="not_an_address", values={"value": "{evil} <b>"})
    assert messages.error(fault).message == "“{evil} <b>” is not a web address."
    missing = UserMistake("x", "y", code="not_an_address")
    assert messages.error(missing).message == "“…” is not a web address."


def test_a_code_of_somebody_elses_package_is_said_as_it_came() -> None:
    fault = QalamError("The tape is full.", "Take another.", code="tape_full")
    assert messages.error(fault) == messages.Said("The tape is full.", "Take another.")
    place = Place("body", "a", 0, 1)
    assert messages.finding(Finding("house-style", "hint", place, "x", "Not our style.", reason="house")) == (
        "Not our style."
    )
    assert messages.check("house-style") == "house-style"


@pytest.mark.parametrize(("fault", "tone"), [(EnvironmentFault("x"), "error"), (UserMistake("x"), "warning")])
def test_what_the_machine_did_is_graver_than_what_a_person_can_mend(fault: QalamError, tone: str) -> None:
    assert messages.tone(fault) == tone


def test_ages_are_short() -> None:
    now = datetime(2026, 3, 15, 12, tzinfo=UTC)
    ages = [timedelta(seconds=5), timedelta(minutes=5), timedelta(hours=3), timedelta(days=12), -timedelta(hours=1)]
    assert [messages.age(now - age, now) for age in ages] == ["now", "5 min", "3 h", "12 d", "now"]


def test_a_time_is_shown_in_the_newsrooms_zone() -> None:
    assert messages.moment(datetime(2020, 6, 13, 12, 13, tzinfo=UTC), ZoneInfo("Asia/Almaty")).endswith("18:13")


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("no_answer", "wire.example did not answer. Attempts: 2; the next is at "),
        ("delivery_failed", "The tape tore. Attempts: 2; the next is at "),
        ("of_somebody_else", "The tape tore. Attempts: 2; the next is at "),
    ],
)
def test_the_queue_says_why_something_waits_in_the_windows_own_words(code: str, expected: str) -> None:
    moment = datetime(2020, 6, 13, 12, 13, tzinfo=UTC)
    values = {"message": "The tape tore.", "cause": code, "cause_values": {"where": "wire.example"}, "attempts": 2}
    row = OutboxRecord(
        id=1,
        article_id=1,
        revision=1,
        channel_id=1,
        channel="wire",
        action="publish",
        state="waiting",
        idempotency_key="k",
        attempts=2,
        next_attempt_at=moment,
        lease_owner=None,
        lease_until=None,
        attempt_token=None,
        reason="",
        reason_code="network",
        created_at=moment,
        updated_at=moment,
        reason_values={**values, "until": moment.isoformat()},
    )
    assert messages.queue_reason(row, ZoneInfo("Asia/Almaty")).startswith(expected)
