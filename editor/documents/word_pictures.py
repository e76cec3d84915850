"""Pictures in a Word file: each of the media folder's files once, in a size that fits the page."""

from __future__ import annotations

import io
from pathlib import Path
from xml.sax.saxutils import quoteattr

from editor.documents.pictures import MOST_PIXELS, measure
from editor.errors import UserMistake

_PER_PIXEL = 9525  # English Metric Units: 96 pixels an inch
_PER_TWIP = 635
_TALLEST = 20 * 360_000  # 20 cm: a tall picture and its caption stay on one page
_KINDS = {"png": "image/png", "jpg": "image/jpeg", "gif": "image/gif"}
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
KINDS = {**_KINDS, "jpeg": "image/jpeg"}


class Pictures:
    """Collects the files; `found` is a list of (name within the package's media folder, bytes)."""

    def __init__(self, media: Path | None, width: int) -> None:
        self._media, self._widest = media, width * _PER_TWIP
        self._known: dict[str, tuple[str, int, int]] = {}
        self.found: list[tuple[str, bytes]] = []
        self._shown = 0

    def drawing(self, source: str, alt: str) -> str:
        """The picture as an inline drawing; "" where it is not in the media folder, or is none that Word shows."""
        placed = self._known.get(source) or self._take(source)
        if placed is None:
            return ""
        name, width, height = placed
        self._shown += 1
        size = f'cx="{width}" cy="{height}"'
        named = f'id="{self._shown}" name={quoteattr(source)} descr={quoteattr(alt)}'
        return (
            f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/><wp:docPr {named}/>'
            '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
            f'<a:graphic><a:graphicData uri="{_PICTURE}"><pic:pic><pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/>'
            f'</pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation_id(name)}"/><a:stretch><a:fillRect/></a:stretch>'
            f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
            "</wp:inline>"
        )

    def _take(self, source: str) -> tuple[str, int, int] | None:
        if self._media is None or not source or Path(source).name != source:
            return None
        try:
            data = (self._media / source).read_bytes()
            kind, width, height = measure(data)
        except (OSError, ValueError, UserMistake):
            return None
        if width * height > MOST_PIXELS:
            return None
        if kind not in _KINDS:
            kind, data = "png", _as_png(data)
        if not data:
            return None
        name = f"qalam{len(self.found) + 1}.{kind}"
        self.found.append((name, data))
        scale = min(1.0, self._widest / (width * _PER_PIXEL), _TALLEST / (height * _PER_PIXEL))
        shown = max(1, round(width * _PER_PIXEL * scale)), max(1, round(height * _PER_PIXEL * scale))
        self._known[source] = (name, *shown)
        return self._known[source]


def relation_id(name: str) -> str:
    """The id of a picture's relation."""
    return "rIdQ" + name.partition(".")[0].removeprefix("qalam") + "p"


def _as_png(data: bytes) -> bytes:
    """A kind that Word does not show, as one that it does; b"" where it is damaged."""
    from PIL import Image  # late: start-up time

    buffer = io.BytesIO()
    try:
        with Image.open(io.BytesIO(data)) as picture:
            picture.convert("RGBA" if "A" in picture.getbands() else "RGB").save(buffer, "PNG")
    except (OSError, ValueError, SyntaxError):
        return b""
    return buffer.getvalue()
