"""Signs that Word keeps as places in a font: what a reader sees, as Unicode."""

from __future__ import annotations

import re

# Adobe's Symbol encoding, places 0x20 to 0x7E and 0xA0 to 0xFE.
_SYMBOL = {
    0x20 + place: sign
    for place, sign in enumerate(
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
    )
} | {
    0xA0 + place: sign
    for place, sign in enumerate("€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪")
}
_WINGDINGS = {
    0x21: "✏", 0x22: "✂", 0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x36: "⌛", 0x41: "✌", 0x43: "👍", 0x44: "👎", 0x45: "☜",
    0x46: "☞", 0x4A: "☺", 0x4C: "☹", 0x4E: "☠", 0x52: "☼", 0x54: "❄", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑",
    0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "◆", 0x7B: "❀", 0x80: "⓪", 0x81: "①", 0x82: "②", 0x83: "③", 0x84: "④",
    0x85: "⑤", 0x86: "⑥", 0x87: "⑦", 0x88: "⑧", 0x89: "⑨", 0x8A: "⑩", 0x9E: "·", 0x9F: "•", 0xA0: "▪", 0xA1: "○",
    0xA4: "◉", 0xA7: "▪", 0xA8: "◻", 0xAA: "✦", 0xAB: "★", 0xAD: "✴", 0xD5: "⌫", 0xD6: "⌦", 0xD8: "➢", 0xDC: "➲",
    0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xEF: "⇦", 0xF0: "⇨", 0xF1: "⇧", 0xF2: "⇩", 0xF3: "⬄",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_WINGDINGS_2 = {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x96: "•", 0x97: "●", 0xA3: "□"}
_UNREAD: dict[int, str] = {}  # fonts whose places are no letters: better no sign than a wrong one
_FONTS = {
    "symbol": _SYMBOL, "wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2, "wingdings 3": _UNREAD,
    "webdings": _UNREAD, "zapfdingbats": _UNREAD, "zapf dingbats": _UNREAD, "marlett": _UNREAD, "mt extra": _UNREAD,
}  # fmt: skip

_MEASURE = re.compile(r"(?<![^\W\d_])(?:[кcсдм]?м|[kcdm]?m)\Z", re.IGNORECASE)
_SUPERSCRIPT = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")


def sign(font: str, code: int) -> str:
    """The sign in Unicode; "" where the font's place has no letter that is known."""
    place = code & 0xFF if 0xF000 <= code <= 0xF0FF else code
    table = _FONTS.get(font.lower().strip())
    if table is not None and place <= 0xFF:
        return table.get(place, "")
    if 0xF000 <= code <= 0xF0FF:  # a font of signs that is not known: a letter only where it is plain
        return chr(place) if 0x20 <= place < 0x7F and table is None else ""
    return chr(code) if 0x20 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else ""


def raised(before: str, text: str) -> str:
    """A raised number that stands against another or makes a measure: «10» and «6» is 10⁶, «м» and «2» is м²."""
    if text.strip() in ("2", "3") and _MEASURE.search(before):
        return text.translate(_SUPERSCRIPT)
    if before[-1:].isdigit() and text.strip() and not text.strip().strip("0123456789+-−"):
        return text.translate(_SUPERSCRIPT)
    return text
