"""A look over a site that is written: links that lead nowhere, pictures without words, what is there twice."""

from __future__ import annotations

import json
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from editor.publishing.targets.folders import present_folder
from editor.publishing.targets.static_site.theme import Trouble


def check_site(
    folder: Path, root: str = "/", *, progress: Callable[[int, int], None] = lambda _done, _of: None
) -> tuple[int, list[Trouble]]:
    """How many pages there are, and what is wrong with them. `root`: the path of the site's address, between slashes.

    Raises EnvironmentFault where the folder is not there; what `progress` raises ends the look.
    """
    pages = sorted(present_folder(folder).glob("*.html"))
    found: list[Trouble] = []
    for number, path in enumerate(pages):
        found += check_page(folder, path, root)
        progress(number + 1, len(pages))
    return len(pages), found


def check_page(folder: Path, path: Path, root: str = "/") -> list[Trouble]:
    """What is wrong with one page."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return [Trouble(path.name, 1, "it cannot be read as text in UTF-8")]
    page = _Page()
    page.feed(text)
    page.close()
    found = [Trouble(path.name, line, message) for line, message in page.found]
    for line, target in page.targets:
        parts = urlsplit(target)
        inside = parts.path.removeprefix(root) if parts.path.startswith(root) else parts.path
        if parts.scheme or parts.netloc or not parts.path or not inside:
            continue
        if not (folder / unquote(inside)).is_file():
            found.append(Trouble(path.name, line, f"“{target}” leads nowhere"))
    for what, there in (("language", page.has_language), ("policy", page.has_policy), ("heading", page.headings == 1)):
        if not there:
            found.append(Trouble(path.name, 1, f"the page has no {what}, or more than one"))
    return found


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[int, str]] = []
        self.targets: list[tuple[int, str]] = []
        self.has_language = self.has_policy = False
        self.headings = 0
        self._ids: set[str] = set()
        self._data = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values, line = {key: value or "" for key, value in attrs}, self.getpos()[0]
        self.has_language |= tag == "html" and bool(values.get("lang"))
        self.has_policy |= values.get("http-equiv") == "Content-Security-Policy"
        self.headings += tag == "h1"
        if tag == "img" and "alt" not in values:
            self.found.append((line, "a picture has no words for those who do not see it"))
        name = values.get("id")
        if name and name in self._ids:
            self.found.append((line, f"the id “{name}” stands twice"))
        self._ids.add(name or "")
        if values.get("rel") not in ("canonical", "alternate"):
            self.targets += [(line, values[key]) for key in ("href", "src") if values.get(key)]
        for candidate in values.get("srcset", "").split(","):
            if candidate.strip():
                self.targets.append((line, candidate.split()[0]))
        self._data = tag == "script" and values.get("type") == "application/ld+json"

    def handle_data(self, data: str) -> None:
        if self._data:
            try:
                json.loads(data)
            except ValueError:
                self.found.append((self.getpos()[0], "what it tells search engines is not JSON"))

    def handle_endtag(self, tag: str) -> None:
        self._data = False
