"""The newsroom's sites as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest

import resources
from editor.bootstrap import Newsroom
from editor.errors import NotFound
from editor.newsroom.paths import Paths
from editor.publishing import sites


def test_an_article_has_an_address_once_it_arrived(tmp_path: Path) -> None:
    newsroom = Newsroom(Paths(tmp_path), str(tmp_path / "newsroom.db"))
    newsroom.open()
    article_id = newsroom.importing.file(resources.path("sample", "11-en-train.txt")).saved.article_id
    with pytest.raises(NotFound) as caught:
        sites.address_of(newsroom.publishing, newsroom.agency, article_id)
    assert caught.value.code == "not_on_the_site"
    newsroom.publishing.publish(article_id, None, author="aigerim")
    newsroom.worker().run_once()
    address = sites.address_of(newsroom.publishing, newsroom.agency, article_id)
    assert address == f"{newsroom.agency.site_url}/{article_id}-night-train-links-the-two-capitals.html"
    newsroom.close()
