"""Cards: which addresses are posts and films, what they are called, and which lead nowhere."""

from __future__ import annotations

import pytest

from editor.documents.embeds import is_card_address, is_post, source_of, title_of


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "YouTube"),
        ("https://youtu.be/dQw4w9WgXcQ?t=5", "YouTube"),
        ("https://www.youtube.com/shorts/abc", "YouTube"),
        ("https://x.com/dala_kz/status/123456", "X: @dala_kz"),
        ("https://twitter.com/dala_kz/status/123456?s=20", "X: @dala_kz"),
        ("https://www.instagram.com/p/Cx1/", "Instagram"),
        ("https://www.instagram.com/dala.kz/reel/Cx1/", "Instagram: @dala.kz"),
        ("https://t.me/dala_news/15", "Telegram: @dala_news"),
        ("https://t.me/s/dala_news/15", "Telegram: @dala_news"),
        ("https://www.tiktok.com/@dala.kz/video/71", "TikTok: @dala.kz"),
        ("https://www.facebook.com/dala/posts/pfbid0", "Facebook: @dala"),
        ("https://www.facebook.com/watch/?v=1", "Facebook"),
        ("https://fb.watch/abc/", "Facebook"),
    ],
)
def test_posts_and_films_of_known_places_are_recognised(address: str, title: str) -> None:
    assert is_post(f" {address}\n")
    assert title_of(address) == title


@pytest.mark.parametrize(
    "address",
    [
        "https://youtube.com/",
        "https://x.com/dala_kz",
        "https://t.me/dala_news",
        "https://example.kz/watch?v=1",
        "https://youtube.com.evil.kz/watch?v=1",
        "https://evil.kz/?https://youtu.be/abcdefgh",
        "javascript:alert('https://youtu.be/abcdefgh')",
        "see https://youtu.be/abcdefgh",
        "",
    ],
)
def test_other_addresses_stay_what_they_are(address: str) -> None:
    assert not is_post(address)
    assert title_of(address) == ""


def test_a_card_leads_to_a_page_and_to_nothing_else() -> None:
    assert source_of("https://www.inform.kz/kz/a") == "inform.kz"
    assert is_card_address("http://мысал.қаз/1")
    for bad in ("javascript:alert(1)", "mailto:a@b.kz", "file:///etc/passwd", "https://", "//a.kz", "https://[x"):
        assert not is_card_address(bad)
