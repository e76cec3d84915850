"""The proof of work: what counts, what does not, and that none counts twice."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.reports.intake import challenge
from editor.reports.intake.challenge import Challenges, Unsolved
from editor.reports.intake.http import Intake, IntakeSettings
from tests.reports.house import House
from tests.reports.test_intake_http import SITE, Door, payload

NOW = 1_800_000_000.0
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


class Clock:
    now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def challenges(clock: Clock) -> Challenges:
    return Challenges(hardest=50, seconds=clock)


def packed(data: object) -> str:
    return base64.b64encode(json.dumps(data).encode()).decode()


def solved(puzzle: dict[str, Any]) -> dict[str, Any]:
    """The puzzle with its number, found as a browser finds it."""
    numbers = range(puzzle["maxnumber"])
    matches = (n for n in numbers if hashlib.sha256(f"{puzzle['salt']}{n}".encode()).hexdigest() == puzzle["challenge"])
    return {**puzzle, "number": next(matches)}


def refused(challenges: Challenges, solution: str) -> str:
    with pytest.raises(Unsolved) as caught:
        challenges.spend(solution)
    return caught.value.code


def test_a_solution_counts_once(challenges: Challenges) -> None:
    solution = packed(solved(challenges.fresh()))
    challenges.spend(solution)
    assert refused(challenges, solution) == "challenge_used"
    challenges.spend(packed(solved(challenges.fresh())))


def test_a_solution_written_in_another_way_does_not_count_again(challenges: Challenges) -> None:
    puzzle = solved(challenges.fresh())
    challenges.spend(packed(puzzle))
    assert refused(challenges, packed(dict(reversed(list(puzzle.items()))))) == "challenge_used"


def test_every_puzzle_is_another_and_says_what_altchas_clients_ask(challenges: Challenges) -> None:
    first, second = challenges.fresh(), challenges.fresh()
    assert set(first) == {"algorithm", "challenge", "maxnumber", "salt", "signature"}
    assert (first["algorithm"], first["maxnumber"]) == ("SHA-256", 50)
    assert first["salt"] != second["salt"]
    assert first["challenge"] != second["challenge"]


def test_an_old_solution_is_refused_also_once_it_is_forgotten(challenges: Challenges, clock: Clock) -> None:
    early, late = packed(solved(challenges.fresh())), packed(solved(challenges.fresh()))
    challenges.spend(early)
    clock.now += challenge.VALID_SECONDS
    assert refused(challenges, late) == "challenge_expired"
    challenges.spend(packed(solved(challenges.fresh())))  # makes it forget what has expired
    assert refused(challenges, early) == "challenge_expired"


def test_a_puzzle_of_another_process_is_refused(challenges: Challenges, clock: Clock) -> None:
    other = Challenges(hardest=50, seconds=clock)
    assert refused(challenges, packed(solved(other.fresh()))) == "challenge_wrong"


def test_no_solution_asks_for_one(challenges: Challenges) -> None:
    assert refused(challenges, "") == "challenge_required"


def test_what_is_changed_does_not_count(challenges: Challenges) -> None:
    puzzle = solved(challenges.fresh())
    later = puzzle["salt"].replace("expires=1", "expires=2")
    number = puzzle["number"]
    changes: list[dict[str, Any]] = [
        {"number": number + 1},
        {"number": str(number)},
        {"number": float(number)},
        {"number": True},
        {"number": None},
        {"algorithm": "SHA-1"},
        {"salt": later},
        {"salt": later, "challenge": hashlib.sha256(f"{later}{number}".encode()).hexdigest()},
        {"salt": puzzle["salt"] + str(number)[:1]},
        {"salt": None},
        {"signature": "0" * 64},
        {"signature": "ң" * 64},
        {"challenge": "ң" * 64},
        {"challenge": 7},
    ]
    for change in changes:
        assert refused(challenges, packed({**puzzle, **change})) == "challenge_wrong", change
    challenges.spend(packed(puzzle))


def test_digits_cannot_move_from_the_number_into_the_time() -> None:
    """The hole of ALTCHA's first libraries: salt and number were joined without a mark between them."""
    challenges = Challenges(hardest=1_000, seconds=lambda: NOW)
    many = (solved(challenges.fresh()) for _ in range(50))
    puzzle = next(puzzle for puzzle in many if puzzle["number"] > 9 and str(puzzle["number"])[1] != "0")
    moved, rest = str(puzzle["number"])[0], str(puzzle["number"])[1:]
    forged = {**puzzle, "salt": puzzle["salt"] + moved, "number": int(rest)}
    assert refused(challenges, packed(forged)) == "challenge_wrong"


@given(st.text() | JSON.map(packed) | st.binary().map(lambda data: base64.b64encode(data).decode()))
def test_no_rubbish_breaks_it(rubbish: str) -> None:
    challenges = Challenges(hardest=2, seconds=lambda: NOW)
    assert refused(challenges, rubbish) == ("challenge_wrong" if rubbish else "challenge_required")


def test_a_long_solution_is_not_read(challenges: Challenges) -> None:
    puzzle = solved(challenges.fresh())
    assert refused(challenges, packed({**puzzle, "more": "x" * 2_000})) == "challenge_wrong"


def test_the_memory_has_an_end(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(challenge, "MOST_SPENT", 3)
    challenges = Challenges(hardest=5, seconds=clock)
    for _ in range(3):
        challenges.spend(packed(solved(challenges.fresh())))
    assert refused(challenges, packed(solved(challenges.fresh()))) == "challenge_expired"
    clock.now += challenge.VALID_SECONDS
    challenges.spend(packed(solved(challenges.fresh())))


# At the door -------------------------------------------------------------------------------------------------


@pytest.fixture
def door(embedded_house: House) -> Iterator[Door]:
    intake = Intake(embedded_house.desk, IntakeSettings(origins=(SITE,), challenge=True))
    yield Door(intake, intake.start(), [])
    intake.stop()


def test_the_door_takes_a_report_only_with_a_solution(door: Door, embedded_house: House) -> None:
    house = embedded_house
    report = payload(house, house.article())
    status, headers, body = door.post(report, Origin=SITE)
    assert (status, body["error"]["code"]) == (428, "challenge_required")
    assert headers["access-control-allow-origin"] == SITE  # the widget can read it
    assert house.desk.reports() == []

    status, headers, puzzle = door.ask("GET", "/challenge", headers={"Origin": SITE})
    assert (status, headers["access-control-allow-origin"], headers["cache-control"]) == (200, SITE, "no-store")
    solution = packed(solved(puzzle))
    assert door.post(report, Qalam_Challenge=solution)[0] == 201
    status, _, body = door.post(report, key="k2", Qalam_Challenge=solution)
    assert (status, body["error"]["code"]) == (428, "challenge_used")
    assert len(house.desk.reports()) == 1


def test_a_solution_is_not_spent_on_what_is_no_report(door: Door, embedded_house: House) -> None:
    house = embedded_house
    solution = packed(solved(door.ask("GET", "/challenge")[2]))
    assert door.post({"quote": ""}, Qalam_Challenge=solution)[0] == 400
    assert door.post(payload(house, house.article()), Qalam_Challenge=solution)[0] == 201


def test_a_door_that_asks_for_none_says_so(embedded_house: House) -> None:
    intake = Intake(embedded_house.desk, IntakeSettings(origins=(SITE,)))
    try:
        client = Door(intake, intake.start(), [])
        status, headers, body = client.ask("GET", "/challenge", headers={"Origin": SITE})
        assert (status, body, headers["access-control-allow-origin"]) == (204, None, SITE)
        assert client.ask("POST", "/challenge")[0] == 405
    finally:
        intake.stop()
