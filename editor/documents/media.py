"""The newsroom's pictures: stored once by what they hold, without what a camera says of itself, and in smaller sizes.

A picture is checked by its header before anything is unpacked (`editor.documents.pictures`), then unpacked once: what
cannot be unpacked is refused. EXIF orientation is carried out, and all other metadata (position, owner, serial numbers,
thumbnails) is dropped; a file that holds none is kept byte for byte.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from editor.articles.document import Document, Image
from editor.documents import pixels
from editor.documents.imported import Picture as Imported
from editor.documents.pictures import MOST_PIXELS, measure, picture_of
from editor.errors import UserMistake
from editor.newsroom.files import atomic_write, write_fault

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

MOST_BYTES = 64 * 1024 * 1024  # of one file; a camera's largest JPEG is half of that
WIDTHS = (480, 960, 1600)  # pixels: a phone, a column, a column on a dense screen
SCALED = "scaled"  # the folder of the copies, within the media folder
ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif")
_HEAD_BYTES, _LONG_HEAD_BYTES = 16 * 1024, 1024 * 1024
Progress = Callable[[int, int, str], None]


def _no_progress(_done: int, _of: int, _text: str) -> None:
    """For callers that show none."""


@dataclass(frozen=True)
class Copy:
    """One size of a picture: its name within the media folder, and its size in pixels."""

    name: str
    width: int
    height: int

    @property
    def file_name(self) -> str:
        """The name alone: it is unique among all pictures."""
        return self.name.rpartition("/")[2]


@dataclass(frozen=True)
class Stored:
    """A picture of the media folder. `copies` are its smaller sizes, narrowest first; `caption` and `credit` are what
    the agency that made it wrote into it (IPTC), empty where nothing.
    """

    source: str
    width: int
    height: int
    copies: tuple[Copy, ...] = ()
    caption: str = ""
    credit: str = ""

    @property
    def sizes(self) -> tuple[Copy, ...]:
        """What a page may show, narrowest first: the copies, and the picture itself where it is no larger than they."""
        own = Copy(self.source, self.width, self.height)
        return (*self.copies, own) if self.width <= WIDTHS[-1] or not self.copies else self.copies


class MediaFolder:
    """The pictures of one newsroom. Used from any thread: each file is written whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, source: str) -> Path | None:
        """Where a picture lies; None where it is not there, and for a name that leads out of the folder."""
        if not source or Path(source).name != source or "\\" in source or source.startswith("."):
            return None
        path = self.folder / source
        return path if path.suffix.lower() in ENDINGS and path.is_file() else None

    def add_file(self, path: Path, progress: Progress = _no_progress) -> Stored:
        """The picture of a file. Raises UserMistake where it is none that can be taken."""
        try:
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise UserMistake(
                f"{path} cannot be read: {error.strerror or error}.",
                "Look whether the file is there and may be read.",
                code="picture_not_readable",
                values={"path": str(path), "reason": error.strerror or str(error)},
            ) from error
        return self.add(data, progress)

    def add(self, data: bytes, progress: Progress = _no_progress) -> Stored:
        """Store a picture and its smaller sizes. The same picture is stored once.

        Raises UserMistake: "picture_file_too_large", "picture_too_large", "picture_format".
        """
        if len(data) > MOST_BYTES:
            raise UserMistake(
                f"The picture's file is larger than {MOST_BYTES // 1024**2} megabytes.",
                "Save it as JPEG and put it in again.",
                code="picture_file_too_large",
                values={"most": MOST_BYTES // 1024**2},
            )
        picture_of(data)  # by the header alone, before anything is unpacked
        steps = len(WIDTHS) + 1
        progress(0, steps, "")
        picture = pixels.unpacked(data)
        caption, credit = pixels.told_by(picture)
        data, picture = pixels.cleaned(data, picture)
        source = f"{hashlib.sha256(data).hexdigest()[:16]}.{pixels.ending(picture)}"
        self._write(source, data)
        copies = self._make_copies(source, picture, lambda done: progress(done + 1, steps, ""))
        return Stored(source, *picture.size, copies, caption, credit)

    def take_in(self, document: Document, pictures: Iterable[Imported]) -> Document:
        """Store the pictures that came inside a file; the document calls them by their names here.

        One that cannot be unpacked is left out: its block stays, and says so.
        """
        names: dict[str, str] = {}
        for picture in pictures:
            with suppress(UserMistake):
                names[picture.source] = self.add(picture.data).source
        if not names:
            return document
        blocks = (
            replace(block, source=names.get(block.source, block.source)) if isinstance(block, Image) else block
            for block in document.blocks
        )
        return replace(document, blocks=tuple(blocks))

    def stored(self, source: str) -> Stored | None:
        """What is known of a picture without unpacking it, with the sizes that are there; None where it is not."""
        path = self.path(source)
        if path is None:
            return None
        try:
            with path.open("rb") as file:
                _, width, height = _measured(file)
        except (OSError, UserMistake):
            return None
        wanted = (_copy(source, width, height, step) for step in WIDTHS if step < width)
        return Stored(source, width, height, tuple(copy for copy in wanted if (self.folder / copy.name).is_file()))

    def with_copies(self, source: str) -> Stored | None:
        """The same, with every smaller size made that is missing. One that cannot be unpacked has none."""
        found, path = self.stored(source), self.path(source)
        if found is None or path is None or len(found.copies) == sum(step < found.width for step in WIDTHS):
            return found
        if found.width * found.height > MOST_PIXELS or path.stat().st_size > MOST_BYTES:
            return found
        try:
            picture = pixels.unpacked(path.read_bytes())
        except (OSError, UserMistake):
            return found
        return Stored(source, found.width, found.height, self._make_copies(source, picture, lambda _done: None))

    def _make_copies(self, source: str, picture: Picture, done: Callable[[int], None]) -> tuple[Copy, ...]:
        """None of a picture that moves: a copy would stand still."""
        copies: list[Copy] = []
        moving = pixels.moves(picture)
        for number, step in enumerate(reversed(WIDTHS)):
            if step < picture.width and not moving:
                copy = _copy(source, *picture.size, step)
                if not (self.folder / copy.name).is_file():
                    self._write(copy.name, pixels.scaled(picture, (copy.width, copy.height)))
                copies.append(copy)
            done(number)
        return tuple(reversed(copies))

    def _write(self, name: str, data: bytes) -> None:
        path = self.folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise write_fault(error, path) from error
        if not path.is_file():
            atomic_write(path, data)


def _measured(file: BinaryIO) -> tuple[str, int, int]:
    """By the first bytes; by more of them where a colour profile stands before the size."""
    head = file.read(_HEAD_BYTES)
    try:
        return measure(head)
    except UserMistake:
        return measure(head + file.read(_LONG_HEAD_BYTES))


def _copy(source: str, width: int, height: int, step: int) -> Copy:
    stem, _, ending = source.rpartition(".")
    return Copy(f"{SCALED}/{stem}-{step}.{ending}", step, max(1, round(height * step / width)))
