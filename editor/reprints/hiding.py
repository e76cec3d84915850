"""Whether a reader sees an element of somebody's page, as far as its own styles tell without drawing it.

Inline styles, the rules of `<style>` elements and attributes are read; style sheets of other files are not fetched, and
a script may hide anything. So "hidden" is sure, and "seen" is what the page itself says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_MOST_RULES = 4_000
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
# Rules for paper, small screens and the like hide nothing from everybody.
_AT_BLOCK = re.compile(r"@([\w-]+)([^{};]{0,300})\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}")
_RULE = re.compile(r"([^{}]{1,2000})\{([^{}]{0,4000})\}")
_COMPOUND = re.compile(r"^([a-zA-Z][\w-]*|\*)?((?:[.#][\w-]+)*)$")
_FAR = re.compile(r"^-\s*(\d+(?:\.\d+)?)\s*(px|em|rem|pt|vw|vh|%|ch)?$")
_ZERO = re.compile(r"^0*(?:\.0+)?(?:px|em|rem|pt|%)?$")
_HEX = re.compile(r"^#([0-9a-f]{3}|[0-9a-f]{6})$")
_RGB = re.compile(r"^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+%?))?\s*\)$")
_NAMES = {"white": "ffffff", "black": "000000", "red": "ff0000", "gray": "808080", "grey": "808080", "blue": "0000ff"}
_UNRENDERED = ("noscript", "template")
_CLOSE = 24  # of 255 in each colour: nobody tells these apart on a screen


@dataclass(frozen=True)
class _Rule:
    """`parts` are compounds (tag, ids and classes), the element's own last."""

    parts: tuple[tuple[str, frozenset[str], frozenset[str]], ...]
    style: dict[str, str]


class Styles:
    """The rules of one page."""

    def __init__(self, root: Any) -> None:
        text = " ".join(str(element.text or "") for element in root.iter("style"))
        self._rules: list[_Rule] = []
        for match in _RULE.finditer(_AT_BLOCK.sub(_on_screens, _COMMENT.sub("", text))):
            style = declarations(match[2])
            for selector in match[1].split(","):
                parts = _selector(selector)
                if parts and style and len(self._rules) < _MOST_RULES:
                    self._rules.append(_Rule(parts, style))

    def of(self, element: Any) -> dict[str, str]:
        """What rules and the element's own style say, the last word first."""
        found: dict[str, str] = {}
        for rule in self._rules:
            if _matches(rule.parts, element):
                found.update(rule.style)
        found.update(declarations(str(element.get("style") or "")))
        return found

    def hidden_by(self, element: Any) -> str:
        """Why no reader sees it: "noscript", "attribute", "aria", "display", "visibility", "opacity", "font_size",
        "off_screen", "clipped", "colour", "no_words"; empty where nothing says so.
        """
        line = list(_line(element))
        styles = [self.of(one) for one in line]
        for one, style in zip(line, styles, strict=True):
            reason = _reason(one, style)
            if reason:
                return reason
        visibility = next((style["visibility"] for style in styles if "visibility" in style), "")
        if visibility in ("hidden", "collapse"):
            return "visibility"
        size = next((style["font-size"] for style in styles if "font-size" in style), "")
        if size and _ZERO.match(size):
            return "font_size"
        if _is_drawn_alike(styles):
            return "colour"
        pictures = any(True for _ in element.iter("img", "svg", "picture"))
        return "" if pictures or "".join(element.itertext()).strip() else "no_words"


def _on_screens(block: re.Match[str]) -> str:
    is_for_all = block[1].lower() == "media" and block[2].strip().lower() in ("all", "screen", "only screen")
    return block[3] if is_for_all else ""


def declarations(text: str) -> dict[str, str]:
    """A style's properties, in lower case."""
    found = {}
    for part in text.split(";"):
        name, colon, value = part.partition(":")
        if colon:
            found[name.strip().lower()] = value.replace("!important", "").strip().lower()
    return found


def _line(element: Any) -> Iterator[Any]:
    """The element, then those that it stands in."""
    yield element
    yield from element.iterancestors()


def _reason(element: Any, style: dict[str, str]) -> str:
    if element.tag in _UNRENDERED:
        return "noscript"
    if element.get("hidden") is not None:
        return "attribute"
    if str(element.get("aria-hidden") or "").lower() == "true":
        return "aria"
    if style.get("display") == "none":
        return "display"
    if _ZERO.match(style.get("opacity", "1")):
        return "opacity"
    if _is_far(style.get("text-indent", "")):
        return "off_screen"
    is_out = style.get("position") in ("absolute", "fixed")
    if (is_out and any(_is_far(style.get(side, "")) for side in ("left", "right", "top", "bottom"))) or any(
        _is_far(style.get(side, "")) for side in ("margin-left", "margin-top")
    ):
        return "off_screen"
    is_cut = style.get("overflow") in ("hidden", "clip") and any(
        re.match(r"^[01](px)?$", style.get(side, "")) for side in ("width", "height", "max-height", "max-width")
    )
    cut = is_out and re.match(r"^rect\(\s*[01](px)?[\s,]", style.get("clip", ""))
    return "clipped" if is_cut or cut or style.get("clip-path", "").startswith("inset(50%") else ""


def _is_far(value: str) -> bool:
    found = _FAR.match(value)
    if not found:
        return False
    per_unit = {"em": 16, "rem": 16, "ch": 8, "vw": 10, "vh": 10, "%": 10}
    return float(found[1]) * per_unit.get(found[2] or "px", 1) >= 500


def _is_drawn_alike(styles: list[dict[str, str]]) -> bool:
    """The words' colour is that of what they stand on. A page that says nothing is black on white."""
    colour = next((found for style in styles if (found := _colour(style.get("color", "")))), None)
    if colour is None:
        return next((style["color"] for style in styles if "color" in style), "") == "transparent"
    grounds = (style.get("background-color") or style.get("background", "") for style in styles)
    ground = next((found for value in grounds if (found := _colour(value))), (255, 255, 255))
    return all(abs(one - other) <= _CLOSE for one, other in zip(colour, ground, strict=True))


def _colour(value: str) -> tuple[int, int, int] | None:
    value = _NAMES.get(value, value)
    found = _HEX.match(value if value.startswith("#") else "#" + value)
    if found:
        digits = found[1] if len(found[1]) == 6 else "".join(digit * 2 for digit in found[1])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    rgb = _RGB.match(value)
    if rgb and rgb[4] not in ("0", "0%", "0.0"):
        return int(rgb[1]), int(rgb[2]), int(rgb[3])
    return None


def _selector(text: str) -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    """Compounds of tag, classes and ids; () for what is not understood, such as a state that a reader causes."""
    parts = []
    for word in text.replace(">", " ").split():
        found = _COMPOUND.match(word)
        if not found:
            return ()
        names = re.findall(r"([.#])([\w-]+)", found[2] or "")
        ids = frozenset(name for sign, name in names if sign == "#")
        classes = frozenset(name for sign, name in names if sign == ".")
        parts.append(("" if found[1] in (None, "*") else found[1].lower(), ids, classes))
    return tuple(parts)


def _matches(parts: tuple[tuple[str, frozenset[str], frozenset[str]], ...], element: Any) -> bool:
    if not _fits(parts[-1], element):
        return False
    waiting = len(parts) - 2
    for above in element.iterancestors():
        if waiting < 0:
            break
        if _fits(parts[waiting], above):
            waiting -= 1
    return waiting < 0


def _fits(part: tuple[str, frozenset[str], frozenset[str]], element: Any) -> bool:
    tag, ids, classes = part
    return (
        (not tag or element.tag == tag)
        and (not ids or ids == {element.get("id")})
        and classes <= set(str(element.get("class") or "").split())
    )
