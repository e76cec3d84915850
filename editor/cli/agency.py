"""`qalam agency show|set`: what notices, pages and Word files say about the newsroom."""

from __future__ import annotations

from dataclasses import asdict, fields, replace

from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, table
from editor.cli.pairs import read_pairs
from editor.errors import UserMistake
from editor.newsroom.agency import AgencySettings, save_agency
from editor.publishing import sites


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "agency", "the newsroom's name, addresses and time zone")
    add_command(group, "show", run_show, "the settings")
    change = add_command(group, "set", run_set, "name=… link=… zone=… site_url=… intake_url=…")
    change.add_argument("settings", nargs="+", metavar="KEY=VALUE")


def run_show(session: Session) -> Reply:
    """What counts now, defaults included."""
    agency = session.newsroom.agency
    return Reply(asdict(agency), table(asdict(agency).items()))


def run_set(session: Session) -> Reply:
    """Pages that are out keep what they were sent with until they are sent again or the site is built."""
    pairs = read_pairs(session.options.settings)
    known = [item.name for item in fields(AgencySettings)]
    for key in pairs:
        if key not in known:
            raise UserMistake(
                f"The agency has no setting “{key}”.", f"Choose one of: {', '.join(known)}.", code="unknown_setting"
            )
    before = session.newsroom.agency
    agency = replace(before, **pairs)
    with session.newsroom.database.unit_of_work() as work:
        save_agency(work, agency)
        work.commit()
    has_site = any(channel.target == sites.TARGET for channel in session.newsroom.publishing.channels())
    more = [sites.BUILD_HINT] if agency != before and has_site else []
    return Reply(asdict(agency), [*table(asdict(agency).items()), *more])
