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
    assert [message for message in html_messages(*pages) if ABOUT_READING_FILES not in message] == []
