"""`qalam place list|add|remove|usual`: places that a dateline can name, in three languages."""

from __future__ import annotations

from editor.articles.datelines import Place, Places, read_place
from editor.articles.document import LANGUAGES
from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, table


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "place", "places of datelines, with their Kazakh, Russian and English names")
    listing = add_command(group, "list", run_list, "the newsroom's own, then those that come with the program")
    listing.add_argument("--own", action="store_true", help="only the newsroom's own")
    listing.add_argument("--like", default="", metavar="TEXT", help="only those that this may be the beginning of")
    adding = add_command(group, "add", run_add, "add a place, or spell one the newsroom's own way")
    adding.add_argument("names", help="«Орал; Уральск; Oral», or one name that is the same in all three")
    remove = add_command(group, "remove", run_remove, "remove one of the newsroom's own")
    remove.add_argument("name")
    usual = add_command(group, "usual", run_usual, "where the newsroom writes from when nothing else is said")
    usual.add_argument("name", help="a place, or none")


def run_list(session: Session) -> Reply:
    """In the order in which they are offered."""
    options, places = session.options, session.newsroom.house.places()
    chosen = places.complete(options.like, "kk", most=len(places.all)) if options.like else list(places.all)
    shown = [place for place in chosen if not options.own or place in places.own]
    rows = [(*place.names, "own" if place in places.own else "") for place in shown]
    data = {"places": [_shown(place, places) for place in shown], "usual": places.usual}
    return Reply(data, table(rows) or ["There are no such places."])


def run_add(session: Session) -> Reply:
    """One of the newsroom's own that has a name of it goes."""
    place = read_place(session.options.names)
    session.newsroom.house.add_place(place)
    return Reply(_shown(place, session.newsroom.house.places()), [" · ".join(place.names)])


def run_remove(session: Session) -> Reply:
    """Datelines that name it stay as they are."""
    session.newsroom.house.remove_place(session.options.name)
    return Reply({"removed": session.options.name}, [f"{session.options.name} is removed"])


def run_usual(session: Session) -> Reply:
    """Today's dateline begins with it."""
    name = "" if session.options.name == "none" else session.options.name
    session.newsroom.house.set_usual_place(name)
    return Reply({"usual": name}, [name or "no usual place"])


def _shown(place: Place, places: Places) -> dict[str, object]:
    return {**dict(zip(LANGUAGES, place.names, strict=True)), "own": place in places.own}
