"""Whether a reader sees an element of somebody's page, as far as its styles tell without drawing it.

Inline styles, `<style>` elements, the style sheets that were read with the page and attributes are read; a script may
hide anything. So "hidden" is sure, and "seen" is what the page itself says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cssselect2 import ElementWrapper, Matcher

_MOST_RULES = 8_000
_FAR = re.compile(r"^-\s*(\d+(?:\.\d+)?)\s*(px|em|rem|pt|vw|vh|%|ch)?$")
_ZERO = re.compile(r"^0*(?:\.0+)?(?:px|em|rem|pt|%)?$")
_SIZE = re.compile(r"^(\d*\.?\d+)(px|em|rem|pt|%)$")
_TINY = 3.0  # pixels: nobody reads letters of this size
_PIXELS = {"px": 1.0, "pt": 4 / 3, "em": 16.0, "rem": 16.0, "%": 0.16}
_HEX = re.compile(r"^#([0-9a-f]{3}|[0-9a-f]{6})$")
_RGB = re.compile(r"^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+%?))?\s*\)$")
_NAMES = {"white": "ffffff", "black": "000000", "red": "ff0000", "gray": "808080", "grey": "808080", "blue": "0000ff"}
_UNRENDERED = ("noscript", "template")
_CLOSE = 24  # of 255 in each colour: nobody tells these apart on a screen
_GROUPS = ("media", "supports", "layer", "container", "scope")  # rules in a block; of media those for every screen
_FOR_ALL = ("", "all", "screen", "only screen")
READ = frozenset(
    (
        *("display", "visibility", "opacity", "text-indent", "position", "left", "right", "top", "bottom"),
        *("margin-left", "margin-top", "overflow", "width", "height", "max-width", "max-height"),
        *("clip", "clip-path", "font-size", "color", "background", "background-color"),
    )
)
"""The properties that can hide something."""
Style = dict[str, tuple[str, bool]]
"""By property its value in lower case, and whether it is important."""


@dataclass(frozen=True)
class Rule:
    """`selectors` as they are written; `style` has those properties that can hide something."""

    selectors: str
    style: Style

    @property
    def text(self) -> str:
        """The rule as a style sheet writes it."""
        said = "; ".join(f"{name}: {value}{' !important' * strong}" for name, (value, strong) in self.style.items())
        return f"{self.selectors} {{ {said} }}"


@dataclass(frozen=True)
class Sheet:
    """A style sheet's rules that can hide something from readers of every screen, and the addresses that it imports."""

    rules: tuple[Rule, ...]
    imports: tuple[str, ...] = ()


def read_sheet(text: str) -> Sheet:
    """Whatever is no rule is passed over, as browsers do."""
    import tinycss2  # late: start-up time

    imports: list[str] = []
    rules = list(_rules(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True), imports))
    return Sheet(tuple(rules[:_MOST_RULES]), tuple(imports))


def _rules(nodes: Iterable[Any], imports: list[str]) -> Iterator[Rule]:
    import tinycss2  # late: start-up time

    for node in nodes:
        if node.type == "qualified-rule":
            style = _style(tinycss2.parse_blocks_contents(node.content))
            if style:
                yield Rule(tinycss2.serialize(node.prelude).strip(), style)
        elif node.type == "at-rule" and node.lower_at_keyword == "import":
            imports += _imported(node.prelude)
        elif node.type == "at-rule" and node.content is not None and node.lower_at_keyword in _GROUPS:
            prelude = tinycss2.serialize(node.prelude).strip().lower()
            if node.lower_at_keyword != "media" or prelude in _FOR_ALL:
                inside = tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True)
                yield from _rules(inside, imports)


def _imported(prelude: Sequence[Any]) -> list[str]:
    """The address of an `@import` for every screen."""
    import tinycss2  # late: start-up time

    parts = [part for part in prelude if part.type not in ("whitespace", "comment")]
    if not parts:
        return []
    first, media = parts[0], tinycss2.serialize(parts[1:]).strip().lower()
    address = ""
    if first.type in ("string", "url"):
        address = first.value
    elif first.type == "function" and first.lower_name == "url":
        address = next((part.value for part in first.arguments if part.type == "string"), "")
    return [address] if address and media in _FOR_ALL else []


def declarations(text: str) -> dict[str, str]:
    """A style's properties and their values, in lower case."""
    return {name: value for name, (value, _) in _inline(text).items()}


def _inline(text: str) -> Style:
    import tinycss2  # late: start-up time

    return _style(tinycss2.parse_blocks_contents(text, skip_comments=True, skip_whitespace=True))


def _style(nodes: Iterable[Any]) -> Style:
    import tinycss2  # late: start-up time

    found: Style = {}
    for node in nodes:
        if node.type != "declaration" or node.lower_name not in READ:
            continue
        known = found.get(node.lower_name)
        if known is None or node.important >= known[1]:
            value = " ".join(tinycss2.serialize(node.value).split()).lower()
            found[node.lower_name] = (value, node.important)
    return found


class Styles:
    """The rules of one page: its `<style>` elements, then `rules` of the sheets that it links."""

    def __init__(self, root: Any, rules: Sequence[Rule] = ()) -> None:
        import cssselect2  # late: start-up time

        own = [rule for one in root.iter("style") for rule in read_sheet(str(one.text or "")).rules]
        self._matcher: Matcher = cssselect2.Matcher()
        for rule in [*rules, *own][:_MOST_RULES]:
            try:
                for selector in cssselect2.compile_selector_list(rule.selectors):
                    self._matcher.add_selector(selector, rule.style)
            except cssselect2.SelectorError:  # browsers pass over a rule that they do not understand
                continue
        tree = cssselect2.ElementWrapper.from_html_root(root)
        self._wrapped: dict[Any, ElementWrapper] = {one.etree_element: one for one in tree.iter_subtree()}
        self._known: dict[Any, dict[str, str]] = {}

    def of(self, element: Any) -> dict[str, str]:
        """What holds for the element itself: by importance, its own style, the most specific rule, the later one."""
        if element not in self._known:
            wrapped = self._wrapped.get(element)
            matches = self._matcher.match(wrapped) if wrapped is not None else []
            layers = [style for _, _, pseudo, style in matches if pseudo is None]
            layers.append(_inline(str(element.get("style") or "")))
            found: dict[str, str] = {}
            for strong in (False, True):
                for style in layers:
                    found.update({name: value for name, (value, important) in style.items() if important == strong})
            self._known[element] = found
        return self._known[element]

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
        if size and _is_tiny(size):
            return "font_size"
        if _is_drawn_alike(styles):
            return "colour"
        pictures = any(True for _ in element.iter("img", "svg", "picture"))
        return "" if pictures or "".join(element.itertext()).strip() else "no_words"


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


def _is_tiny(size: str) -> bool:
    found = _SIZE.match(size)
    return bool(_ZERO.match(size)) or (found is not None and float(found[1]) * _PIXELS[found[2]] <= _TINY)


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
