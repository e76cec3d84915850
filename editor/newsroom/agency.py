"""Who publishes: what notices, pages and Word files say about the newsroom. One value, kept in the settings."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from editor.errors import UserMistake
from editor.newsroom.clock import DEFAULT_ZONE

if TYPE_CHECKING:
    from db.unit_of_work import UnitOfWork

KEY = "agency"


@dataclass(frozen=True)
class AgencySettings:
    """`link` is the address that the notice points to; `site_url` where the site will stand; `intake_url` where
    readers' reports are sent, empty where nobody listens. `zone` is an IANA name.
    """

    name: str = ""
    link: str = ""
    zone: str = DEFAULT_ZONE
    site_url: str = ""
    intake_url: str = ""

    def check(self) -> None:
        """Raises UserMistake that names the first setting which cannot be used."""
        try:
            ZoneInfo(self.zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise UserMistake(
                f"There is no time zone “{self.zone}”.",
                "Give a name such as Asia/Almaty.",
                code="unknown_zone",
                values={"zone": self.zone},
            ) from error
        for key in ("link", "site_url", "intake_url"):
            value = getattr(self, key)
            if value and not _is_web_address(value):
                raise UserMistake(
                    f"“{value}” is not a web address.",
                    "Give one that begins with https:// or http://.",
                    code="not_an_address",
                    values={"setting": key, "value": value},
                )


def load_agency(work: UnitOfWork, default: AgencySettings | None = None) -> AgencySettings:
    """What was saved; a key that was never saved keeps the default's value."""
    start = default or AgencySettings()
    stored = work.settings.get(KEY) or {}
    known = {item.name for item in fields(AgencySettings)}
    return AgencySettings(**{**asdict(start), **{key: str(value) for key, value in stored.items() if key in known}})


def save_agency(work: UnitOfWork, agency: AgencySettings) -> None:
    """In the caller's transaction. Raises UserMistake where a setting cannot be used."""
    agency.check()
    work.settings.set(KEY, asdict(agency))


def origin_of(url: str) -> str:
    """Scheme, host and port, as a browser names the page's origin; empty for what is no web address."""
    if not _is_web_address(url):
        return ""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.lower()}"


def _is_web_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
        return parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False
