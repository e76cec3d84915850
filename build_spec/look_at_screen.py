"""Keep a picture of the whole screen: `look_at_screen.py PICTURE.png`. Exit 0 where a window stands on it, else 1."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication, QImage


def is_one_colour(image: QImage) -> bool:
    """Whether nothing stands on the screen; every eighth point is looked at."""
    first = image.pixel(0, 0)
    return all(image.pixel(x, y) == first for x in range(0, image.width(), 8) for y in range(0, image.height(), 8))


def main(target: str) -> int:
    """Take the picture."""
    application = QGuiApplication([])
    image = application.primaryScreen().grabWindow(0).toImage()
    return 0 if image.save(target) and not is_one_colour(image) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
