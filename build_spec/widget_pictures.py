"""Takes pictures of the reader's dialog on a published page, at a desk and on a phone: docs/pictures.

    python build_spec/widget_pictures.py [--output FOLDER]

It drives Debian's Chromium as the tests do (tests/browser), on a page and with an intake of its own, on loopback.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from tests.browser.reader import Reader

DESK = {"width": 1280, "height": 720, "deviceScaleFactor": 1, "mobile": False}
COLOURS = 256  # of one picture: a third of the size, and nobody sees it
WORDS = {
    "kk": ("кітапхананыӊ", "кітапхананың"),
    "ru": ("заведущая", "заведующая"),
    "en": ("minuts", "minutes"),
}


@dataclass(frozen=True)
class Picture:
    """One dialog: what it speaks, on an article of `article`'s language."""

    tag: str
    theme: str
    device: str

    @property
    def article(self) -> str:
        return self.tag[:2]

    @property
    def name(self) -> str:
        return f"widget-{self.tag}-{self.theme}-{self.device}.png"


PICTURES = (
    *(Picture(*given) for given in product(("kk", "ru", "en"), ("light", "dark"), ("desktop", "phone"))),
    *(Picture(tag, "light", "phone") for tag in ("kk-Latn", "kk-Arab")),
)


def take(reader: Reader, picture: Picture, output: Path) -> None:
    """Opens the dialog as a reader does, and writes what the browser shows."""
    from PIL import Image

    from tests.browser.sample import SAMPLES

    reader.colours(picture.theme)
    if picture.device == "phone":
        reader.phone()
    else:
        reader.devtools("Emulation.setDeviceMetricsOverride", **DESK)
    reader.open(SAMPLES[picture.article], language=picture.tag)
    wrong, right = WORDS[picture.article]
    reader.select(wrong)
    if picture.device == "phone":
        reader.touch(reader.part(".tap:not([hidden])"))
        reader.dialog()
    else:
        reader.call()
        reader.dialog()
        reader.part("[name=suggestion]").send_keys(right)
    image = Image.open(io.BytesIO(reader.browser.get_screenshot_as_png())).convert("RGB")
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(output / picture.name, optimize=True)
    reader.leave()


def main() -> int:
    """All of them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "pictures")
    output = parser.parse_args().output
    output.mkdir(parents=True, exist_ok=True)
    from tests.browser.reader import Reader
    from tests.browser.servers import a_site, an_intake
    from tests.components import chromium_browser

    with (
        tempfile.TemporaryDirectory(prefix="qalam-pictures-") as profile,
        a_site() as site,
        an_intake() as intake,
        chromium_browser(Path(profile), "--hide-scrollbars") as browser,
    ):
        reader = Reader(browser, site, intake)
        for picture in PICTURES:
            take(reader, picture, output)
    print(f"{len(PICTURES)} pictures in {output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
