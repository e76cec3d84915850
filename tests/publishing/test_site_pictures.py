"""Pictures on the published page: scaled copies with their sizes, and nothing where the file is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from db.unit_of_work import Database
from editor.articles.document import Embed, Image, Paragraph, Quote
from editor.documents.media import MediaFolder
from editor.errors import UserMistake
from tests.pictures import picture
from tests.publishing.newsroom import document
from tests.publishing.test_site import Site


@pytest.fixture
def media(tmp_path: Path) -> MediaFolder:
    return MediaFolder(tmp_path / "media")


@pytest.fixture
def site(embedded: Database, tmp_path: Path, media: MediaFolder) -> Site:
    made = Site(embedded, tmp_path / "site")
    made.newsroom.publishing.media = media.folder
    return made


def test_a_page_shows_scaled_copies_and_says_how_large_they_are(site: Site, media: MediaFolder) -> None:
    stored = media.add(picture(2400, 1600))
    article = site.write(document(blocks=(Image("a", source=stored.source, alt="Көпір", caption="Жаңа көпір"),)))
    text = site.text(article)
    image = re.search(r"<figure[^>]*><img[^>]*>", text)
    assert image is not None
    stem = stored.source.removesuffix(".jpg")
    assert f'src="media/{stem}-1600.jpg"' in image[0]
    assert f'srcset="media/{stem}-480.jpg 480w, media/{stem}-960.jpg 960w, media/{stem}-1600.jpg 1600w"' in image[0]
    assert 'width="1600" height="1067"' in image[0]
    assert 'alt="Көпір"' in image[0]
    assert f'"image":["https://alatau.example/news/media/{stem}-1600.jpg"]' in text
    files = sorted(path.name for path in (site.folder / "media").iterdir())
    assert files == sorted(f"{stem}-{width}.jpg" for width in (480, 960, 1600))


def test_a_small_picture_needs_no_choice(site: Site, media: MediaFolder) -> None:
    stored = media.add(picture(300, 200, "PNG"))
    text = site.text(site.write(document(blocks=(Image("a", source=stored.source, alt="Көпір", caption="Көпір"),))))
    assert f'<img src="media/{stored.source}" width="300" height="200" alt="Көпір">' in text


def test_a_picture_that_is_published_again_is_not_written_again(site: Site, media: MediaFolder) -> None:
    stored = media.add(picture(300, 200))
    article = site.write(document(blocks=(Image("a", source=stored.source, alt="Көпір", caption="Көпір"),)))
    before = (site.folder / "media" / stored.source).stat().st_mtime_ns
    site.newsroom.edit(article, "Көпір бүгін ашылды")
    site.publish(article)
    assert (site.folder / "media" / stored.source).stat().st_mtime_ns == before


def test_a_picture_without_its_file_is_warned_of_and_left_out_of_the_page(site: Site) -> None:
    lost = document(blocks=(Image("a", source="gone.jpg", alt="Көпір", caption="Жаңа көпір"),))
    article = site.newsroom.write(lost)
    published = site.newsroom.publishing.publish(article, None, author="Aizhan")
    assert [(found.check, found.place.block) for found in published.findings] == [("preflight-pictures", "a")]
    site.work()
    assert '<figure data-source="gone.jpg"><figcaption>' in site.text(article)
    assert "Жаңа көпір" in site.text(article)


def test_a_picture_without_alt_text_does_not_go_out(site: Site, media: MediaFolder) -> None:
    stored = media.add(picture(300, 200))
    article = site.newsroom.write(document(blocks=(Paragraph("p", content="Мәтін."), Image("a", source=stored.source))))
    with pytest.raises(UserMistake) as caught:
        site.newsroom.publishing.publish(article, None, author="Aizhan")
    assert caught.value.code == "preflight_blocked"
    (found,) = site.newsroom.publishing.preflight(article)
    assert (found.check, found.place.field, found.place.block) == ("preflight-alt", "alt", "a")


def test_a_speaker_is_cited_and_a_card_is_a_safe_link(site: Site) -> None:
    blocks = (
        Quote("q", content="Көпір керек.", speaker="Айгүл Сейіт, әкім"),
        Embed("e", url="https://t.me/dala/1", title="Арна"),
        Embed("x", url="javascript:alert(1)", title="Зиянды"),
    )
    text = site.text(site.write(document(blocks=blocks)))
    assert "<footer data-qalam-ignore><cite>Айгүл Сейіт, әкім</cite></footer>" in text
    assert '<a data-block="e" href="https://t.me/dala/1">Арна</a>' in text
    assert "javascript:" not in text
