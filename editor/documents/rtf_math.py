"""Formulas of a rich text: their control words are Word's own elements with an m before them, and are read alike."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from editor.documents.imported import clean_text
from editor.documents.word_math import M, formula

if TYPE_CHECKING:
    from lxml.etree import _Element

_SIGNS = ("mbegChr", "mendChr", "msepChr", "mchr")  # their words are a value
# What has words in it, or says with which signs they are written; all else are looks.
_PARTS = {
    *_SIGNS, "mdPr", "mnaryPr", "mr", "mf", "mnum", "mden", "msSup", "msSub", "msSubSup", "msPre", "msup", "msub", "me",
    "mrad", "mdeg", "md", "mnary", "mfunc", "mfName", "mlimLow", "mlimUpp", "mlim", "meqArr", "mm", "mmr", "macc",
    "maccPr", "mbar", "mbox", "mborderBox", "mgroupChr", "mphant",
}  # fmt: skip
_SHOWN = {M + name for name in ("r", "num", "den", "e", "sup", "sub", "deg", "fName", "lim")}  # with words of their own
_DEEPEST = 50  # what is deeper stands beside what is around it


def new_formula() -> _Element:
    """An empty one."""
    from lxml import etree  # late: start-up time

    return etree.Element(f"{M}oMath")


def part_of(around: _Element, name: str) -> _Element | None:
    """The part that a control word opens in another one; None for a word that opens none."""
    from lxml import etree  # late: start-up time

    if name not in _PARTS:
        return None
    is_deep = next(islice(around.iterancestors(), _DEEPEST, None), None) is not None
    return around if is_deep and around.tag in _SHOWN else etree.SubElement(around, M + name[1:])


def add_words(part: _Element, text: str) -> None:
    """Words of a part."""
    from lxml import etree  # late: start-up time

    text = clean_text(text)
    if f"m{part.tag.rsplit('}', 1)[-1]}" in _SIGNS:
        part.set(f"{M}val", (part.get(f"{M}val", "") + text).strip())
    else:
        etree.SubElement(part, f"{M}t").text = text


def shown(part: _Element) -> str:
    """The whole formula on one line."""
    return formula(part.getroottree().getroot())
