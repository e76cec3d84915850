"""Times as the page shows them: in the zone that was meant, as that zone stood on the day."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

_PATTERNS = {"kk": "dd.MM.yyyy HH:mm", "ru": "dd.MM.yyyy HH:mm", "en": "d MMMM yyyy, HH:mm"}


@cache
def zone(name: str) -> ZoneInfo:
    """Zones are read from their data once."""
    return ZoneInfo(name)


def iso(moment: datetime, zone_name: str) -> str:
    """ISO 8601 to the second, with the offset of that day."""
    return moment.astimezone(zone(zone_name)).isoformat(timespec="seconds")


def text(moment: datetime, zone_name: str, language: str) -> str:
    """«13.06.2018 18:13», or as English has it."""
    from babel.dates import format_datetime  # late: start-up time

    local = moment.astimezone(zone(zone_name))
    return str(format_datetime(local, _PATTERNS[language], tzinfo=zone(zone_name), locale=language))
