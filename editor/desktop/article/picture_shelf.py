"""Pictures of the media folder as the page shows them: a scaled copy each, read beside the window's own thread."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

MOST = 60  # pictures that are kept; a photo story has fifty
_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".gif")
_COPIES = (960, 480)  # widths of the copies that are large enough for a card; see `editor.documents.media`
_MOST_PIXELS = 50_000_000
Read = Callable[[Callable[[], QImage], Callable[[QImage], None]], None]


def at_once(read: Callable[[], QImage], shown: Callable[[QImage], None]) -> None:
    """For pages without jobs, as in tests."""
    shown(read())


class PictureShelf(QObject):
    """`arrived`: a picture can be painted now. `reader` is who reads: the jobs of the window, once there are any."""

    arrived = Signal()

    def __init__(self, media: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = media
        self._kept: OrderedDict[str, QPixmap | None] = OrderedDict()
        self.reader: Read = at_once

    def picture(self, source: str, size: QSize) -> QPixmap | None:
        """The picture; None while it is on its way, and a null one where it is missing or damaged."""
        if source not in self._kept:
            self._kept[source] = None
            while len(self._kept) > MOST:
                self._kept.popitem(last=False)
            path = self._path(source)
            if path is None:
                self._kept[source] = QPixmap()
            else:
                self.reader(lambda: _read(path, size), lambda image: self._show(source, image))
        self._kept.move_to_end(source)
        return self._kept[source]

    def forget(self, source: str = "") -> None:
        """Look again: at this picture, or at all."""
        if source:
            self._kept.pop(source, None)
        else:
            self._kept.clear()

    def look_again(self) -> None:
        """At those that were missing: their files may have come meanwhile."""
        for source in [source for source, kept in self._kept.items() if kept is not None and kept.isNull()]:
            del self._kept[source]

    def _show(self, source: str, image: QImage) -> None:
        self._kept[source] = QPixmap.fromImage(image) if not image.isNull() else QPixmap()
        self.arrived.emit()

    def _path(self, source: str) -> Path | None:
        """The smallest copy that is sharp enough, or the picture itself; nothing outside the media folder is opened."""
        if not source or Path(source).name != source or "\\" in source or Path(source).suffix.lower() not in _ENDINGS:
            return None
        own = self._media / source
        copies = (self._media / "scaled" / f"{own.stem}-{width}{own.suffix}" for width in _COPIES)
        return next((path for path in (*copies, own) if path.is_file()), None) if own.is_file() else None


def _read(path: Path, size: QSize) -> QImage:
    """In a working thread: QImage may, QPixmap may not."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    own = reader.size()
    if not own.isValid() or own.width() * own.height() > _MOST_PIXELS:
        return QImage()
    if own.width() > size.width() or own.height() > size.height():
        reader.setScaledSize(own.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
