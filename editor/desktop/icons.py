"""Lucide's icons (resources/icons, ISC licence), drawn in the theme's colours and sharp at every scale.

Add one: copy its SVG from Lucide into resources/icons; nothing else names it.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from editor.desktop.theme import Theme

_SIZES = (16, 20, 24)


class Icons:
    """Icons by Lucide's own names. Ask again after `theme.changed`."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: dict[tuple[str, str, str], QIcon] = {}

    def icon(self, name: str, color: str = "text_quiet", *, on: str = "accent") -> QIcon:
        """`color` and `on` (checked or chosen) are names of the theme's colours. Raises FileNotFoundError."""
        key = (name, f"{color}/{on}", self._theme.scheme)
        if key not in self._kept:
            icon = QIcon()
            source = resources.path("icons", f"{name}.svg").read_bytes()
            scale = _sharpest_screen()
            for token, looks in (
                (color, ((QIcon.Mode.Normal, QIcon.State.Off),)),
                (on, ((QIcon.Mode.Normal, QIcon.State.On), (QIcon.Mode.Selected, QIcon.State.Off))),
                ("field_line", ((QIcon.Mode.Disabled, QIcon.State.Off),)),
            ):
                for size in _SIZES:
                    pixmap = _drawn(source, self._theme.color(token), size, scale)
                    for mode, state in looks:
                        icon.addPixmap(pixmap, mode, state)
            self._kept[key] = icon
        return self._kept[key]

    def pixmap(self, name: str, size: int, color: str = "text_quiet", *, scale: float = 1.0) -> QPixmap:
        """One picture of `size` logical pixels, for delegates and empty states."""
        source = resources.path("icons", f"{name}.svg").read_bytes()
        return _drawn(source, self._theme.color(color), size, scale)


def _sharpest_screen() -> float:
    """Drawn once, for the screen with the most pixels: Qt makes it smaller elsewhere, never larger."""
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


def _drawn(source: bytes, color: QColor, size: int, scale: float) -> QPixmap:
    tinted = source.replace(b"currentColor", color.name().encode())
    pixmap = QPixmap(QSize(size, size) * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(tinted)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
