"""The newsroom's static sites as a whole: which there are, built anew, where an article's page stands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from db.records import ChannelRecord
from editor.changes import Changes
from editor.errors import NotFound, UserMistake
from editor.newsroom.agency import AgencySettings
from editor.publishing.service import Publishing

if TYPE_CHECKING:
    from editor.publishing.targets.static_site.pages import Look
    from editor.publishing.targets.static_site.site import Built
    from editor.publishing.targets.static_site.theme import Trouble

TARGET = "static_site"
BUILD_HINT = "Pages that are out stay as and where they are; `qalam site build` writes them anew."


def site_channel(publishing: Publishing, name: str | None = None) -> ChannelRecord:
    """The channel of this name, or the first site. Raises NotFound, or UserMistake where it is no site."""
    if name is not None:
        channel = publishing.channel(name)
        if channel.target != TARGET:
            raise UserMistake(
                f"The channel “{name}” is not a site.", "`qalam channel list` shows which are.", code="not_a_site"
            )
        return channel
    for channel in publishing.channels():
        if channel.target == TARGET:
            return channel
    raise NotFound("There is no site yet.", "Add one: qalam channel add NAME static_site folder=PATH", code="no_site")


def folder_of(channel: ChannelRecord) -> Path:
    """Where the site's files lie."""
    return Path(str(channel.settings["folder"]))


def build(publishing: Publishing, channel: ChannelRecord, agency: AgencySettings) -> Built:
    """Write every page anew; what is right already is not touched. Raises EnvironmentFault."""
    from editor.publishing.targets.static_site.site import build_site  # late: start-up time

    return build_site(folder_of(channel), _look(channel, agency), publishing.archive(channel), media=publishing.media)


def check(channel: ChannelRecord, agency: AgencySettings) -> tuple[int, list[Trouble]]:
    """How many pages the site has, and what is wrong with them. Raises EnvironmentFault."""
    from urllib.parse import urlsplit  # late: start-up time

    from editor.publishing.targets.static_site.checking import check_site

    return check_site(folder_of(channel), urlsplit(agency.site_url).path.rstrip("/") + "/")


def set_theme(publishing: Publishing, channel: ChannelRecord, folder: Path | None) -> Changes:
    """Take the newsroom's own templates from this folder, or the built-in ones again.

    Pages that are out keep their look until they are sent again or the site is built. Raises UserMistake where the
    theme cannot be used.
    """
    return publishing.set_channel(channel.name, {"theme": str(folder.resolve()) if folder else ""}).changes


def policy(channel: ChannelRecord, agency: AgencySettings) -> str:
    """The content security policy of the site's pages, with today's intake."""
    return _look(channel, agency).policy


def page_of(publishing: Publishing, channel: ChannelRecord, article_id: int) -> str:
    """The path of the article's page on this site; empty where it never arrived there."""
    delivery = publishing.archive(channel).last_delivery(article_id)
    return str(delivery.receipt.get("path", "")) if delivery else ""


def address_of(publishing: Publishing, agency: AgencySettings, article_id: int) -> str:
    """Where readers see the article. Raises NotFound where it has not arrived on the first site yet."""
    path = page_of(publishing, site_channel(publishing), article_id)
    if not path:
        raise NotFound(
            "The article is not on the site yet.",
            "Publish it; the queue says when it has arrived.",
            code="not_on_the_site",
        )
    return f"{agency.site_url.rstrip('/')}/{path}"


def _look(channel: ChannelRecord, agency: AgencySettings) -> Look:
    from editor.publishing.targets.static_site.target import look_with  # late: start-up time

    return look_with(channel.settings, agency)
