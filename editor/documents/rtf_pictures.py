"""The pictures of a rich text: their bytes, in hexadecimal or not, and what is said about them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from editor.articles.document import Image
from editor.documents.imported import Picture, Piece, Remark, excerpt
from editor.documents.pictures import MOST_PICTURES, as_shown, lost_picture, picture_of
from editor.errors import UserMistake

_SHOWN = {"pib": "blip", "wzDescription": "alt"}  # properties of a shape: its picture, its alternative text


@dataclass
class RtfPictures:
    """`found` are those of the text by name, `lost` says why others are none. The rest is that of the picture in
    hand: `told` is its property's name.
    """

    found: dict[str, Picture] = field(default_factory=dict)
    lost: list[Remark] = field(default_factory=list)
    data: bytearray = field(default_factory=bytearray)
    kind: str = ""
    alt: str = ""
    told: str = ""
    is_shape: bool = False  # the last one is that of the shape in hand

    def begin_shape(self) -> None:
        """What is told from here on is about this shape."""
        self.alt, self.is_shape = "", False

    def begin(self, target: str) -> None:
        """A picture's group opens; where it is a shape's, its description may have come before."""
        self.data, self.kind = bytearray(), ""
        self.alt = self.alt if target == "blip" else ""

    def word(self, name: str) -> None:
        """A control word in it."""
        if name.endswith("blip") or name in ("wmetafile", "dibitmap"):
            self.kind = name

    def target(self) -> str:
        """What the value of a shape's property belongs to."""
        return _SHOWN.get(self.told.strip(), "skip")

    def end(self, floating: list[Piece], *, is_shown: bool) -> None:
        """The group is whole: the picture waits with what floats."""
        data, self.data = bytes(self.data), bytearray()
        if self.kind in ("pngblip", "jpegblip") and not data.startswith((b"\x89PNG", b"\xff\xd8")):
            try:
                data = bytes.fromhex(data.decode("ascii", "replace"))
            except ValueError:
                data = b""
        alt, self.alt = " ".join(self.alt.split()), ""
        try:
            picture = picture_of(as_shown(data))
        except UserMistake as mistake:
            self.lost.append(lost_picture(mistake, f": “{excerpt(alt, 80)}”" if alt else ""))
            return
        if is_shown and len(self.found) < MOST_PICTURES:
            self.found[picture.source] = picture
            floating.append(Piece(Image(source=picture.source, alt=alt)))
            self.is_shape = True

    def end_shape(self, floating: list[Piece]) -> None:
        """What was told after the shape's picture is about it all the same."""
        alt, self.alt = " ".join(self.alt.split()), ""
        last = floating[-1].block if floating else None
        if alt and self.is_shape and isinstance(last, Image) and not last.alt:
            floating[-1] = Piece(replace(last, alt=alt))
