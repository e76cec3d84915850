"""Who sends too much is asked to wait, and nobody's address is kept."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from editor.reports.intake.flood import FloodGate, sender


class Hours:
    """A clock and a calendar that tests move."""

    def __init__(self) -> None:
        self.now = 0.0
        self.day = date(2026, 3, 2)

    def gate(self, rate: int = 2, window: float = 10) -> FloodGate:
        return FloodGate(rate, window, seconds=lambda: self.now, today=lambda: self.day)


def test_the_window_slides() -> None:
    hours = Hours()
    gate = hours.gate()
    assert gate.wait_for("198.51.100.1") == 0
    hours.now = 4
    assert gate.wait_for("198.51.100.1") == 0
    assert gate.wait_for("198.51.100.1") == 6
    hours.now = 10
    assert gate.wait_for("198.51.100.1") == 0
    assert gate.wait_for("198.51.100.1") == 4


def test_addresses_do_not_wait_for_each_other_but_one_ipv6_network_is_one() -> None:
    gate = Hours().gate(rate=1)
    assert gate.wait_for("198.51.100.1") == 0
    assert gate.wait_for("198.51.100.2") == 0
    assert gate.wait_for("2001:db8:1:2::1") == 0
    assert gate.wait_for("2001:db8:1:2:ffff::9") > 0
    assert gate.wait_for("2001:db8:1:3::1") == 0
    assert gate.wait_for("::ffff:198.51.100.1") > 0


def test_a_new_day_destroys_the_salt_and_every_hash() -> None:
    hours = Hours()
    gate = hours.gate(rate=1)
    gate.wait_for("198.51.100.1")
    salt, names = gate._salt, set(gate._sent)
    assert not any(b"198.51" in name for name in names)
    hours.day += timedelta(days=1)
    assert gate.wait_for("198.51.100.1") == 0
    assert gate._salt != salt
    assert not names & set(gate._sent)


def test_the_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.reports.intake.flood.MOST_ADDRESSES", 3)
    gate = Hours().gate(rate=1)
    for last in range(10):
        gate.wait_for(f"198.51.100.{last}")
    assert len(gate._sent) == 3
    assert gate.wait_for("198.51.100.9") > 0


@pytest.mark.parametrize(
    ("client", "forwarded", "proxies", "wanted"),
    [
        ("1.1.1.1", "2.2.2.2", (), "1.1.1.1"),
        ("9.9.9.9", "2.2.2.2", ("9.9.9.9",), "2.2.2.2"),
        ("9.9.9.9", "6.6.6.6, 2.2.2.2, 8.8.8.8", ("9.9.9.9", "8.8.8.8"), "2.2.2.2"),
        ("9.9.9.9", "", ("9.9.9.9",), "9.9.9.9"),
    ],
)
def test_forwarded_addresses_count_only_from_our_proxies(
    client: str, forwarded: str, proxies: tuple[str, ...], wanted: str
) -> None:
    assert sender(client, forwarded, proxies) == wanted
