"""The pages that readers get, as the W3C's own checker sees them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from editor import sample
from editor.bootstrap import Newsroom
from editor.newsroom.paths import Paths

# The policy is meant for http, where 'self' has a meaning; read as files the pages seem to break it. Chromium's own log
# is asked in tests/browser.
ABOUT_READING_FILES = "Content Security Policy"


def test_every_page_of_the_sample_site_is_valid_html(tmp_path: Path, html_messages: Callable[..., list[str]]) -> None:
    newsroom = Newsroom(Paths(tmp_path), str(tmp_path / "newsroom.db"), author="aigerim")
    newsroom.open()
    made = sample.load(newsroom)
    newsroom.publishing.withdraw(made.articles[-1], reason="test", author="aigerim")
    newsroom.worker().run_once()
    newsroom.close()
    pages = sorted((tmp_path / "site").glob("*.html"))
    assert len(pages) > len(made.articles)
    story = next((tmp_path / "site").glob(f"{made.first}-*.html")).read_text(encoding="utf-8")
    assert [f'hreflang="{tag}"' in story for tag in ("kk", "ru", "en")] == [True] * 3, "the sample's stories are linked"
    assert 'href="topic-madeniet.html"' in story
    assert [message for message in html_messages(*pages) if ABOUT_READING_FILES not in message] == []
