"""A copy of an article on another page, and the list of commands."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from picture_states.steps import SETTLES_MS, Picture, open_article, wait

if TYPE_CHECKING:
    from editor.desktop.app import Desktop


def _reprint(desktop: Desktop) -> None:
    """A page that copied the oldest article of the sample, edited, its link below; in the ledger."""
    from html import escape

    open_article(desktop)
    document = desktop.window.panel("articles").page.article()  # type: ignore[attr-defined]  # the articles have one
    assert desktop.newsroom is not None
    link = desktop.newsroom.agency.link
    texts = [block.text for block in document.blocks if block.text]
    body = "".join(f"<p>{escape(text)}</p>" for text in ["Бүгінгі жаңалық.", *texts[:-1]])
    head = '<link rel="canonical" href="https://copy.example/news/2026/kitaphana">'
    source = f'<p>Дереккөз: <a rel="nofollow" href="{escape(link)}">Qalam</a></p>'
    desktop.window.show_page("reprints")
    panel: Any = desktop.window.panel("reprints")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        page = f"<meta charset=utf-8>{head}<h1>{escape(document.headline)}</h1>{body}{source}"
        path.write_text(page, "utf-8")
        panel.check_source(str(path))
        wait(lambda: panel.verdict is not None and desktop.jobs.is_idle(), SETTLES_MS)
    if panel.entry is None:
        panel.act("keep")
        wait(lambda: panel.entry is not None and desktop.jobs.is_idle(), SETTLES_MS)


def _palette(desktop: Desktop) -> None:
    desktop.window.show_page("inbox")
    desktop.commands.run("view.palette")


PICTURES = (
    Picture("reprints", _reprint),
    Picture("palette", _palette),
)
