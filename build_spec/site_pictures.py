"""Takes pictures of the published site, at a desk and on a phone, by day and by night: docs/pictures.

    python build_spec/site_pictures.py [--output FOLDER]

The pages are those that the program writes for the sample newsroom, given out on loopback, in Debian's Chromium.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

    from editor.bootstrap import Newsroom

DESK = {"width": 1280, "height": 900, "deviceScaleFactor": 1, "mobile": False}
PHONE = {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}
COLOURS = 256  # of one picture: a third of the size, and nobody sees it
SEARCHED = "search.html?q=kitap"


@dataclass(frozen=True)
class Picture:
    """`page` is a path, or the language tag of an article."""

    name: str
    page: str
    theme: str = "light"
    device: str = "desktop"

    @property
    def file(self) -> str:
        return f"site-{self.name}-{self.theme}-{self.device}.png"


PICTURES = (
    Picture("home", "index.html"),
    Picture("home", "index.html", "dark"),
    Picture("home", "index.html", "light", "phone"),
    *(Picture(f"article-{tag}", tag) for tag in ("kk", "ru", "en", "kk-Arab")),
    Picture("article-kk", "kk", "dark"),
    Picture("article-kk", "kk", "dark", "phone"),
    Picture("article-kk-Arab", "kk-Arab", "light", "phone"),
    Picture("search", SEARCHED),
    Picture("search", SEARCHED, "dark", "phone"),
    Picture("archive", "archive.html", "dark"),
)


def take(browser: Chrome, address: str, picture: Picture, output: Path) -> None:
    """Opens the page as a reader does, and writes what the browser shows."""
    from PIL import Image
    from selenium.webdriver.support.ui import WebDriverWait

    scheme = [{"name": "prefers-color-scheme", "value": picture.theme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": scheme})
    size = PHONE if picture.device == "phone" else DESK
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    browser.get(address)
    if picture.page == SEARCHED:
        found = "return document.querySelector('#status').textContent"
        WebDriverWait(browser, 10).until(lambda _: browser.execute_script(found))
    image = Image.open(io.BytesIO(browser.get_screenshot_as_png())).convert("RGB")
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(output / picture.file, optimize=True)


def published(home: Path) -> tuple[Newsroom, dict[str, str]]:
    """The sample newsroom with one article in Arabic script; the page of an article for each language tag."""
    from editor import sample
    from editor.bootstrap import Newsroom
    from editor.newsroom.agency import save_agency
    from editor.newsroom.paths import Paths
    from editor.publishing import sites

    newsroom = Newsroom(Paths(home), str(home / "newsroom.db"), author="aigerim")
    newsroom.open()
    agency = replace(newsroom.agency, name="Дала хабары", intake_url="http://127.0.0.1:9")
    with newsroom.database.unit_of_work() as work:
        save_agency(work, agency)
        work.commit()
    made = sample.load(newsroom).articles
    version = newsroom.versions.make(made[0], "arabic", author="aigerim").saved.article_id
    newsroom.publishing.publish(version, None, author="aigerim")
    newsroom.worker().run_once()
    channel = sites.site_channel(newsroom.publishing)
    sites.build(newsroom.publishing, channel, newsroom.agency)
    pages: dict[str, str] = {}
    for article in (*made, version):
        opened = newsroom.articles.open(article)
        if page := sites.page_of(newsroom.publishing, channel, article):
            pages.setdefault(opened.document.tag, page)
    return newsroom, pages


def main() -> int:
    """All of them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "pictures")
    output = parser.parse_args().output
    output.mkdir(parents=True, exist_ok=True)
    from editor.publishing import sites
    from editor.publishing.targets.static_site.server import serve_site
    from tests.components import chromium_browser

    with tempfile.TemporaryDirectory(prefix="qalam-pictures-") as home:
        newsroom, pages = published(Path(home))
        folder = sites.folder_of(sites.site_channel(newsroom.publishing))
        with serve_site(folder) as site, chromium_browser(Path(home) / "profile", "--hide-scrollbars") as browser:
            for picture in PICTURES:
                take(browser, site.url + pages.get(picture.page, picture.page), picture, output)
        newsroom.close()
    print(f"{len(PICTURES)} pictures in {output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
