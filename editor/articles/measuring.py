"""What an article still lacks for its kind: missing parts, and parts that are too short or too long."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from editor.articles.counting import Counter, count_texts
from editor.articles.document import Document, Image
from editor.articles.kinds import MEASURED, Kind, Unit

Lack = Literal["missing", "too_short", "too_long", "too_few"]


@dataclass(frozen=True)
class Remark:
    """`part` is one of `kinds.PARTS`, or images. `by`: so many units too short or too long, or images too few."""

    part: str
    lack: Lack
    by: int = 0
    unit: Unit = "words"

    @property
    def reason(self) -> str:
        """The key of its sentence: front doors say it in their language, with `by` as {number}."""
        if self.lack in ("too_short", "too_long"):
            return f"kind_{self.lack}_{self.part}_{self.unit}"
        return f"kind_{self.lack}_{self.part}"

    @property
    def message(self) -> str:
        """The sentence in English."""
        return _SENTENCES[self.lack].format(part=self.part, number=self.by, unit=self.unit)


_SENTENCES: Mapping[Lack, str] = {
    "missing": "This kind of article asks for the {part}, and there is none.",
    "too_short": "The {part} is too short for this kind of article, by {number} {unit}.",
    "too_long": "The {part} is too long for this kind of article, by {number} {unit}.",
    "too_few": "This kind of article asks for more {part}: {number} are missing.",
}


@dataclass(frozen=True)
class Length:
    """How long a part is, in the unit of its kind's limit."""

    part: str
    value: int
    unit: Unit


@dataclass(frozen=True)
class Measured:
    """`remarks` in the order of the page. `lengths` of the measured parts that have a limit."""

    kind: Kind
    remarks: tuple[Remark, ...]
    lengths: tuple[Length, ...]


def measure(
    kind: Kind,
    document: Document,
    topics: Sequence[str] = (),
    sources: Sequence[str] = (),
    counter: Counter | None = None,
) -> Measured:
    """Pure but for the counter's memory, and may run in any thread. A part that is empty and not asked for is never too
    short. `counter`: one that may know texts of this document.
    """
    counter = counter or Counter()
    remarks: list[Remark] = []
    lengths: list[Length] = []
    filled = {
        "headline": document.headline.strip(),
        "lead": document.lead.strip(),
        "dateline": document.dateline is not None and document.dateline.text.strip(),
        "byline": document.byline.strip(),
        "body": any(block.text.strip() for block in document.blocks),
        "topics": topics,
        "sources": sources,
    }
    for part, content in filled.items():
        if not content:
            if part in kind.required:
                remarks.append(Remark(part, "missing"))
        elif part in MEASURED and kind.limit(part).is_set:
            length = _length(part, document, kind.limit(part).unit, counter)
            lengths.append(length)
            remarks += _beyond(kind, length)
        if part == "body":
            remarks += _images(kind, document)
    return Measured(kind, tuple(remarks), tuple(lengths))


def _length(part: str, document: Document, unit: Unit, counter: Counter) -> Length:
    counts = counter.count_body(document) if part == "body" else count_texts([str(getattr(document, part)).strip()])
    return Length(part, counts.words if unit == "words" else counts.characters, unit)


def _beyond(kind: Kind, length: Length) -> list[Remark]:
    limit = kind.limit(length.part)
    if length.value < limit.least:
        return [Remark(length.part, "too_short", limit.least - length.value, length.unit)]
    if limit.most and length.value > limit.most:
        return [Remark(length.part, "too_long", length.value - limit.most, length.unit)]
    return []


def _images(kind: Kind, document: Document) -> list[Remark]:
    images = sum(isinstance(block, Image) for block in document.blocks)
    return [Remark("images", "too_few", kind.images - images)] if images < kind.images else []
