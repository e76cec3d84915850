"""What a check says about a place in an article: the one shape that language, preflight and the editor share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from editor.articles.document import Document
from editor.articles.editing import Replacement, replace_all
from editor.articles.offsets import Place

Level = Literal["error", "warning", "hint"]


@dataclass(frozen=True)
class Finding:
    """One thing to look at. `check` is the check's id, `reason` a key that front doors translate, with `values` for it.

    `message` is the same in English, for the command line. `safe` means that the first suggestion never changes a
    correct word, so it may be applied with all others of its kind.
    """

    check: str
    level: Level
    place: Place
    text: str
    message: str
    suggestions: tuple[str, ...] = ()
    safe: bool = False
    reason: str = ""
    values: tuple[tuple[str, str], ...] = ()


def apply_findings(document: Document, findings: list[Finding]) -> tuple[Document, list[Finding]]:
    """Put each finding's first suggestion in its place; what overlaps an earlier one is left for the next round.

    Two that put something in at the same place overlap too: two checks may miss the same space.

    Returns the new document and the findings that were applied.
    """
    chosen: list[Finding] = []
    taken: dict[tuple[str, str | None], int] = {}
    places: set[Place] = set()
    for finding in sorted(findings, key=lambda f: (f.place.field, f.place.block or "", f.place.start, f.place.end)):
        where = (finding.place.field, finding.place.block)
        if not finding.suggestions or finding.place.start < taken.get(where, 0) or finding.place in places:
            continue
        chosen.append(finding)
        places.add(finding.place)
        taken[where] = max(finding.place.end, taken.get(where, 0))
    return replace_all(document, [Replacement(f.place, f.suggestions[0]) for f in chosen]), chosen
