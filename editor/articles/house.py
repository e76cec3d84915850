"""What the newsroom has decided for all its articles: the kinds of content, and the places of datelines."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import EllipsisType

from db.unit_of_work import Database, UnitOfWork
from editor.articles.datelines import Place, Places, places_in, save_places
from editor.articles.kinds import Kind, forget_kind, kinds_in, save_kind
from editor.changes import Changes
from editor.errors import NotFound


class HouseRules:
    """Each write is one transaction and returns what it touched."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def kinds(self) -> Mapping[str, Kind]:
        """By key, the built-in ones first."""
        with self._database.reading() as work:
            return kinds_in(work)

    def places(self) -> Places:
        """The newsroom's own, and the bundled ones behind them."""
        with self._database.reading() as work:
            return places_in(work)

    def save_kind(self, kind: Kind, seen: Kind | EllipsisType | None = ...) -> Changes:
        """A new kind or a changed one. Raises UserMistake where it cannot be used, Conflict where it is not as `seen`
        any more (None: it was not there).
        """
        return self._write(lambda work: save_kind(work, kind, seen))

    def forget_kind(self, key: str) -> Changes:
        """The newsroom's own goes; a built-in kind is as the program has it again. Raises NotFound."""
        return self._write(lambda work: forget_kind(work, key))

    def save_places(self, places: Places) -> Changes:
        """All of the newsroom's own, and the usual one. Raises UserMistake."""
        return self._write(lambda work: save_places(work, places))

    def change_places(self, seen: Sequence[Place], wanted: Sequence[Place], usual: str) -> Changes:
        """From the own places that somebody `seen` to those `wanted`; what another seat added meanwhile stays."""
        gone, added = set(seen) - set(wanted), [place for place in wanted if place not in seen]

        def change(work: UnitOfWork) -> None:
            places = places_in(work)
            left = tuple(place for place in places.own if place not in gone and place not in added)
            save_places(work, replace(places, own=(*left, *added), usual=usual.strip()))

        return self._write(change)

    def add_place(self, place: Place) -> Changes:
        """In front of the bundled ones; one of the newsroom's own that has a name of it goes."""
        return self._write(lambda work: save_places(work, _with(places_in(work), place)))

    def remove_place(self, name: str) -> Changes:
        """Of the newsroom's own. Raises NotFound."""
        return self._write(lambda work: save_places(work, _without(places_in(work), name)))

    def set_usual_place(self, name: str) -> Changes:
        """Where the newsroom writes from when nothing else is said; empty for nowhere. Raises UserMistake."""
        return self._write(lambda work: save_places(work, replace(places_in(work), usual=name.strip())))

    def _write(self, change: Callable[[UnitOfWork], None]) -> Changes:
        with self._database.unit_of_work() as work:
            change(work)
            work.commit()
            return Changes.of(**work.touched)


def _with(places: Places, place: Place) -> Places:
    taken = set(map(str.casefold, place.names))
    own = (old for old in places.own if not taken & set(map(str.casefold, old.names)))
    return replace(places, own=(*own, place))


def _without(places: Places, name: str) -> Places:
    wanted = name.strip().casefold()
    left = tuple(place for place in places.own if wanted not in map(str.casefold, place.names))
    if len(left) == len(places.own):
        raise NotFound(
            f"“{name}” is not among the newsroom’s own places.",
            "Those that come with the program cannot be removed.",
            code="not_own_place",
            values={"name": name},
        )
    places = replace(places, own=left)
    return places if not places.usual or places.find(places.usual) else replace(places, usual="")
