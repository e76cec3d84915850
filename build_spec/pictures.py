"""Takes pictures of every panel, in three languages, light and dark, small and large, a few narrow: docs/pictures.

    python build_spec/pictures.py [--only inbox] [--language kk] [--output FOLDER]

It starts its own X server (Xvfb) and a sample newsroom in a temporary folder; nothing of the user's is touched. The
pictures show the program as it is: same window, same services, same data as the sample that everybody can open.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from picture_states import PICTURES  # noqa: E402  # the script's own folder has the program beside it
from picture_states.steps import SETTLES_MS, Picture, wait  # noqa: E402

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from editor.desktop.app import Desktop

SIZES = ((1280, 720), (1920, 1080))
NARROW = (900, 600)  # the least that the window takes; of each panel one picture
NARROW_ONES = ("articles", "findings", "revisions", "details", "inbox", "queue", "figures", "reprints", "settings")
LANGUAGES = ("kk", "ru", "en")
THEMES = ("light", "dark")
SMALLEST_FILE = 0  # Qt's "quality" of a PNG: how much it is left unpacked


def fill(home: Path) -> None:
    """The sample newsroom, as the first start loads it."""
    from editor import sample
    from editor.bootstrap import Newsroom
    from editor.newsroom.paths import Paths

    newsroom = Newsroom(Paths(home), author="Айгүл")
    newsroom.open()
    sample.load(newsroom)
    newsroom.close()


def take(home: Path, output: Path, chosen: argparse.Namespace) -> int:
    """All pictures of one run; returns how many."""
    from PySide6.QtWidgets import QApplication

    application = QApplication(["qalam"])
    application.setStyle("Fusion")
    jobs = list(_plan(chosen))
    for width, height in (*SIZES, NARROW):
        for language in LANGUAGES:
            for theme in THEMES:
                wanted = [job for job in jobs if job[:4] == (width, height, language, theme)]
                if wanted:
                    _session(application, home, output, wanted)
    return len(jobs)


def _plan(chosen: argparse.Namespace) -> Iterator[tuple[int, int, str, str, Picture]]:
    for width, height in (*SIZES, NARROW):
        for language in chosen.language or LANGUAGES:
            for theme in chosen.theme or THEMES:
                for picture in (*PICTURES, Picture("welcome", lambda _: None)):
                    taken = (width, height) != NARROW or picture.name in NARROW_ONES
                    if taken and (not chosen.only or picture.name in chosen.only):
                        yield width, height, language, theme, picture


def _session(application: object, home: Path, output: Path, wanted: list[tuple[int, int, str, str, Picture]]) -> None:
    """One window of one size, language and theme, and all its pictures."""
    width, height, language, theme, _ = wanted[0]
    welcome = [job[4] for job in wanted if job[4].name == "welcome"]
    others = [job[4] for job in wanted if job[4].name != "welcome"]
    with tempfile.TemporaryDirectory(prefix="qalam-pictures-") as empty:
        for place, pictures in ((home, others), (Path(empty) / "new", welcome)):
            if pictures:
                _shoot(application, place, output, (width, height), language, theme, pictures)


def _shoot(
    application: object,
    home: Path,
    output: Path,
    size: tuple[int, int],
    language: str,
    theme: str,
    pictures: list[Picture],
) -> None:
    from editor.desktop.app import Desktop
    from editor.desktop.preferences import Preferences
    from editor.newsroom.paths import Paths

    paths = Paths(home)
    liked = Preferences(paths.window)
    liked.language, liked.welcomed = language, pictures[0].name != "welcome"
    liked.theme = "dark" if theme == "dark" else "light"
    liked.sync()
    desktop = Desktop(paths, serve=False)
    bugs: list[BaseException] = []
    desktop.jobs.crashed.connect(bugs.append)
    desktop.start()
    desktop.window.resize(*size)
    desktop.window.move(0, 0)
    wait(lambda: desktop.newsroom is not None)
    for picture in pictures:
        picture.prepare(desktop)
        wait(desktop.jobs.is_idle, SETTLES_MS)
        wait(desktop.jobs.is_idle)
        name = f"{picture.name}-{language}-{theme}-{size[0]}x{size[1]}.png"
        image = _grabbed(desktop)
        if image.size().toTuple() != size:
            raise RuntimeError(f"{name}: the window has {image.size().toTuple()}")
        image = _with_few_colours(image)
        if not image.save(str(output / name), quality=SMALLEST_FILE):
            raise RuntimeError(f"{name} could not be written")
        picture.after(desktop)
        desktop.window.palette_sheet.hide()
        if desktop.window.alone.is_on:
            desktop.commands.run("article.focus")
    desktop.close()
    if bugs:
        raise bugs[0]


def _grabbed(desktop: Desktop) -> QImage:
    """The window, over its middle the dialog that is open, and the menus where they stand."""
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QDialog, QMenu

    whole = desktop.window.grab()
    for dialog in desktop.window.findChildren(QDialog):
        if dialog.isVisible():
            shown = dialog.grab()
            with QPainter(whole) as painter:
                left, top = (whole.width() - shown.width()) // 2, (whole.height() - shown.height()) // 2
                painter.drawPixmap(left, top, shown)
                painter.setPen(desktop.theme.color("line"))
                painter.drawRect(left, top, shown.width() - 1, shown.height() - 1)
    for menu in desktop.window.findChildren(QMenu):
        if menu.isVisible():
            with QPainter(whole) as painter:
                painter.drawPixmap(desktop.window.mapFromGlobal(menu.pos()), menu.grab())
    return whole.toImage()


def _with_few_colours(image: QImage) -> QImage:
    """Its 128 most frequent colours, and one of each other hue up to 256, so that a thin red line stays red: a third of
    the size, and nobody sees it.
    """
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    full = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(full.constBits()).cast("B").cast("I"))
    by_number = [colour for colour, _ in counted.most_common()]
    table = by_number[:128]
    hues = {colour & 0xE0E0E0 for colour in table}
    for colour in by_number[128:]:
        if len(table) < 256 and colour & 0xE0E0E0 not in hues:
            hues.add(colour & 0xE0E0E0)
            table.append(colour)
    return full.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither)


def main() -> int:
    """Under Xvfb where no screen was given."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--only", nargs="*", help="names of pictures")
    parser.add_argument("--language", nargs="*", choices=LANGUAGES)
    parser.add_argument("--theme", nargs="*", choices=THEMES)
    chosen = parser.parse_args()
    chosen.output.mkdir(parents=True, exist_ok=True)
    from tests.components import private_screen

    with private_screen(1920, 1080) as display, tempfile.TemporaryDirectory(prefix="qalam-pictures-") as folder:
        os.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1", "LOGNAME": "Айгүл"}
        home = Path(folder) / "newsroom"
        fill(home)
        print(f"{take(home, chosen.output, chosen)} pictures in {chosen.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
