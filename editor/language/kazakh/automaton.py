"""The grammar's endings as a weighted automaton: what the cheapest endings cost that make the rest of a word.

A node is a place between two pieces: how the one before meets what follows, the state, the harmony and the last letter.
Nodes are made when they are first reached, some thousands in all, and each remembers its answers.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from editor.language.kazakh.grammar import Grammar, Row, Seam
from editor.language.kazakh.likelihood import Likelihood

_MOST_ANSWERS = 400_000
_Place = tuple[tuple[str, ...], str, Row, str]  # how a piece meets the next, whatever it is; state, row, last letter
Edge = tuple[str, "Node", float]  # what is written of the ending, where it leads, what it costs


class Node:
    """`edges` by the first letter that is written of them; those of which nothing is written under the empty text."""

    __slots__ = ("answers", "cheapest", "edges", "place", "stop")

    def __init__(self, place: _Place) -> None:
        self.place = place
        self.stop = inf
        self.edges: dict[str, tuple[Edge, ...]] | None = None
        self.cheapest: tuple[Edge, ...] | None = None
        self.answers: dict[str, float] = {}


class Automaton:
    """May be asked from any thread: two that meet at a node make the same of it."""

    def __init__(self, grammar: Grammar, likelihood: Likelihood) -> None:
        self._grammar = grammar
        self._likelihood = likelihood
        self._nodes: dict[_Place, Node] = {}
        self._answered = 0

    def node(self, seam: Seam, state: str, row: Row, last: str) -> Node:
        """The place after a piece that meets what follows so."""
        place = (seam[1:], state, row, last)
        return self._nodes.get(place) or self._nodes.setdefault(place, Node(place))

    def cost(self, node: Node, rest: str) -> float:
        """Of the cheapest endings from this node on that are written `rest`; infinite where none are."""
        found = node.answers.get(rest)
        if found is not None:
            return found
        edges = node.edges
        if edges is None:
            edges = self._compile(node)
        least = inf if rest else node.stop
        for surface, target, spent in edges.get("", ()):
            least = min(least, spent + self.cost(target, rest[len(surface) :]))
        if rest:
            for surface, target, spent in edges.get(rest[0], ()):
                if rest.startswith(surface):
                    cost = spent + self.cost(target, rest[len(surface) :])
                    if cost < least:
                        least = cost
        self._remember(node, rest, least)
        return least

    def edges(self, node: Node) -> Iterator[Edge]:
        """All that lead from this node."""
        edges = node.edges
        if edges is None:
            edges = self._compile(node)
        for group in edges.values():
            yield from group

    def cheapest_edges(self, node: Node) -> tuple[Edge, ...]:
        """All that lead from this node, the cheapest first."""
        found = node.cheapest
        if found is None:
            found = node.cheapest = tuple(sorted(self.edges(node), key=lambda edge: edge[2]))
        return found

    def _remember(self, node: Node, rest: str, cost: float) -> None:
        node.answers[rest] = cost
        self._answered += 1
        if self._answered > _MOST_ANSWERS:
            self._answered = 0
            for other in list(self._nodes.values()):
                other.answers = {}

    def _compile(self, node: Node) -> dict[str, tuple[Edge, ...]]:
        meeting, state, row, last = node.place
        seam = Seam("", *meeting)
        made: dict[str, list[Edge]] = {}
        if state != "fixed":
            for steps in self._grammar.steps(state, row, last).values():
                for step in steps:
                    spent = self._likelihood.of_step(state, step)
                    if not step.first:  # an ending that is not heard changes the state alone
                        made.setdefault("", []).append(("", self.node(seam, step.state, row, last), spent))
                    elif seam.admits(step.first) and step.seam.surface.startswith(seam.owed):
                        surface = step.seam.surface[len(seam.owed) :]
                        target = self.node(step.seam, step.state, step.row, step.last)
                        made.setdefault(surface[:1], []).append((surface, target, spent))
        if not seam.wants and state in self._grammar.final:
            node.stop = self._likelihood.of_stop(state)
        node.edges = {first: tuple(edges) for first, edges in made.items()}
        return node.edges
