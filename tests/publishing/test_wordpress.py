"""WordPress, against Debian's own: what readers see there, what is found again, and what is refused."""

from __future__ import annotations

import urllib.error
import urllib.request
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as Pixels

from db.unit_of_work import Database
from editor.articles.document import Image, Notice, NoticePlace, Paragraph
from editor.documents.media import MediaFolder
from editor.errors import QalamError, UserMistake
from editor.publishing import DeliveryFault, adapters
from editor.publishing.notice_desk import NoticeDesk
from editor.publishing.rehearsal import compared_only, rehearse
from editor.publishing.targets.protocol import PublishRequest
from editor.publishing.targets.wordpress import WordPress as Target
from tests.publishing.newsroom import AGENCY, Newsroom, document, open_newsroom
from tests.servers.wordpress import WordPress


class Site:
    """A newsroom that publishes to an empty WordPress."""

    def __init__(self, database: Database, wordpress: WordPress, media: Path, **settings: Any) -> None:
        wordpress.empty()
        self.wordpress, self.media = wordpress, MediaFolder(media)
        self.newsroom: Newsroom = open_newsroom(database, Target(), channels=0, media=media)
        given = {"site": wordpress.url, "user": wordpress.user, "allow_private": True, **settings}
        self.newsroom.publishing.add_channel("wp", "wordpress", given, secrets={"password": wordpress.password})

    def publish(self, article: int) -> dict[str, Any]:
        self.newsroom.publishing.publish(article, None, author="Aizhan")
        return self.work()

    def work(self) -> dict[str, Any]:
        outcome = self.newsroom.worker().run_once()
        assert outcome.failed == outcome.waiting == [], [row.reason for row in (*outcome.failed, *outcome.waiting)]
        delivery = self.newsroom.publishing.item(outcome.done[-1].id).delivery
        assert delivery is not None
        return delivery.receipt

    def request(self) -> PublishRequest:
        """The newest row's, as a worker would ask for it that knows of no earlier delivery."""
        publishing = self.newsroom.publishing
        return replace(publishing.request(publishing.queue()[0], lambda: None), previous=None)

    def post(self, number: int) -> dict[str, Any]:
        """As any reader gets it."""
        found: dict[str, Any] = self.wordpress.ask("GET", f"/wp/v2/posts/{number}", anonymous=True)
        return found


@pytest.fixture
def site(embedded: Database, wordpress: WordPress, tmp_path: Path) -> Site:
    return Site(embedded, wordpress, tmp_path / "media", categories="Жаңалықтар, Қоғам")


def test_a_post_has_the_text_the_notice_the_topics_and_the_categories(site: Site) -> None:
    article = site.newsroom.write(document("Көпір & жол", "Қалада <жаңа> көпір ашылды.", lead="Лид"), topics=("қоғам",))
    receipt = site.publish(article)
    post = site.post(receipt["id"])
    assert post["title"]["rendered"] == "Көпір &#038; жол"
    html = post["content"]["rendered"]
    assert "Қалада &lt;жаңа&gt; көпір ашылды." in html
    assert html.count("© Алатау News") == html.count('href="https://alatau.example"') == 1
    assert post["date_gmt"] == "2026-03-02T06:00:00"
    assert post["slug"] == f"kopir-zhol-{article}"
    names = [site.wordpress.ask("GET", f"/wp/v2/categories/{number}")["name"] for number in post["categories"]]
    assert sorted(names) == ["Жаңалықтар", "Қоғам"]
    assert [site.wordpress.ask("GET", f"/wp/v2/tags/{number}")["name"] for number in post["tags"]] == ["қоғам"]


@pytest.mark.parametrize("place", ["before", "after_first", "end"])
def test_the_notice_is_read_back_from_the_post_as_readers_get_it(
    site: Site, embedded: Database, place: NoticePlace
) -> None:
    """WordPress sets quotes, dashes and dots of its own in what it shows."""
    text = 'A text of "Alatau News" -- the agency\'s own... Сілтеме міндетті.'
    notice = Notice(text, "test", 1, "https://alatau.example", "Сілтеме", place=place)
    article = site.newsroom.write(document(body="Бірінші абзац.\nЕкінші абзац.", notice=notice))
    receipt = site.publish(article)
    desk = NoticeDesk(embedded, site.newsroom.publishing, AGENCY)
    (checked,) = desk.check(article)
    assert (checked.channel, checked.form, checked.written, checked.faults) == ("wp", "html", True, ())
    shown = site.post(receipt["id"])["content"]["rendered"]
    assert text not in shown, "it is read as the site sets it"
    raw = site.wordpress.posts()[receipt["id"]][3]
    for changed, fault in (
        (raw.replace("https://alatau.example", "https://elsewhere.example"), "notice_not_linked"),
        (raw.replace(adapters.notice_html(notice), ""), "notice_missing"),
        (raw.replace("<!-- qalam", f"<p>{text}</p><!-- qalam"), "notice_twice"),
    ):
        site.wordpress.ask("POST", f"/wp/v2/posts/{receipt['id']}", content=changed)
        (checked,) = desk.check(article)
        assert (checked.written, checked.faults) == (True, (fault,))
    site.wordpress.ask("DELETE", f"/wp/v2/posts/{receipt['id']}", force="true")
    (checked,) = desk.check(article)
    assert (checked.written, checked.faults, checked.problem) == (False, (), "It does not lie there any more.")


def test_a_site_that_does_not_answer_is_named_and_what_it_would_get_is_read(site: Site, embedded: Database) -> None:
    article = site.newsroom.write()
    site.publish(article)
    secrets = {"password": site.wordpress.password}
    site.newsroom.publishing.set_channel("wp", {"site": "http://127.0.0.1:1"}, secrets=secrets)
    (checked,) = NoticeDesk(embedded, site.newsroom.publishing, AGENCY).check(article)
    assert (checked.written, checked.faults) == (False, ())
    assert "127.0.0.1:1 did not answer" in checked.problem


def test_categories_and_tags_are_made_once(site: Site) -> None:
    for headline in ("Бірінші", "Екінші"):
        site.publish(site.newsroom.write(document(headline), topics=("қоғам", "Абай & Құнанбай")))
    assert len(site.wordpress.ask("GET", "/wp/v2/tags", per_page="100")) == 2
    names = {found["name"] for found in site.wordpress.ask("GET", "/wp/v2/categories", per_page="100")}
    assert {"Жаңалықтар", "Қоғам"} <= names
    assert len(names) == 3


def test_a_correction_stands_in_the_same_post_with_its_note(site: Site) -> None:
    article = site.newsroom.write()
    first = site.publish(article)
    site.newsroom.correct(article, "Жаңа көпір ашылды", note="Атауы түзетілді")
    assert site.work() == first
    post = site.post(first["id"])
    assert post["title"]["rendered"] == "Жаңа көпір ашылды"
    assert "Түзетулер" in post["content"]["rendered"]
    assert "Атауы түзетілді" in post["content"]["rendered"]
    assert len(site.wordpress.posts()) == 1


def test_a_withdrawn_article_says_so_at_its_address(site: Site) -> None:
    article = site.newsroom.write(document(lead="Құпия лид"))
    receipt = site.publish(article)
    site.newsroom.publishing.withdraw(article, reason="Дерек расталмады", author="Aizhan")
    site.work()
    post = site.post(receipt["id"])
    assert "Дерек расталмады" in post["content"]["rendered"]
    assert "жаңа көпір" not in post["content"]["rendered"]
    assert "Құпия лид" not in str(post)
    site.publish(article)
    assert "жаңа көпір" in site.post(receipt["id"])["content"]["rendered"], "it is published again"


def test_a_withdrawn_article_can_be_hidden(embedded: Database, wordpress: WordPress, tmp_path: Path) -> None:
    site = Site(embedded, wordpress, tmp_path / "media", withdrawal="hide")
    article = site.newsroom.write()
    receipt = site.publish(article)
    site.newsroom.publishing.withdraw(article, reason="", author="Aizhan")
    site.work()
    assert site.post(receipt["id"]) is None
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{wordpress.url}/?p={receipt['id']}", timeout=60)
    assert caught.value.code == 404
    caught.value.close()


def test_a_lost_answer_makes_no_second_post_even_where_the_slug_was_changed_there(site: Site) -> None:
    article = site.newsroom.write()
    site.newsroom.publishing.publish(article, None, author="Aizhan")
    receipt = Target().publish(site.request())
    site.wordpress.ask("POST", f"/wp/v2/posts/{receipt['id']}", slug="renamed", title="Renamed by hand")
    assert site.work()["id"] == receipt["id"]
    assert len(site.wordpress.posts()) == 1


def test_a_post_that_was_deleted_there_is_made_anew(site: Site) -> None:
    article = site.newsroom.write()
    first = site.publish(article)
    site.wordpress.ask("DELETE", f"/wp/v2/posts/{first['id']}", force="true")
    site.newsroom.correct(article, "Жаңа көпір ашылды")
    second = site.work()
    assert second["id"] != first["id"]
    assert site.post(second["id"])["title"]["rendered"] == "Жаңа көпір ашылды"


def test_twins_of_two_attempts_side_by_side_become_one(site: Site) -> None:
    article = site.newsroom.write()
    first = site.publish(article)
    raw = site.wordpress.posts()[first["id"]][3]
    site.wordpress.ask("POST", "/wp/v2/posts", title="twin", content=raw, status="publish")
    request = replace(site.request(), sequence=site.request().sequence + 1)
    site.newsroom.correct(article, "Жаңа көпір ашылды")
    assert Target().publish(request)["id"] == first["id"]
    assert sorted(status for status, *_ in site.wordpress.posts().values()) == ["publish", "trash"]


def test_pictures_go_into_the_library_once_with_their_words(site: Site, tmp_path: Path) -> None:
    file = tmp_path / "bridge.png"
    Pixels.new("RGB", (40, 30), "red").save(file)
    source = site.media.add_file(file).source
    blocks = (
        Paragraph(id="b1", content="Қалада жаңа көпір ашылды."),
        Image(id="b2", source=source, alt="Көпір", caption="Көпірдің ашылуы", credit="Айгүл"),
    )
    article = site.newsroom.write(replace(document(), blocks=blocks))
    receipt = site.publish(article)
    site.newsroom.correct(article, "Жаңа көпір ашылды")
    site.work()
    library = site.wordpress.ask("GET", "/wp/v2/media")
    assert [(found["alt_text"], found["media_type"]) for found in library] == [("Көпір", "image")]
    post = site.post(receipt["id"])
    assert post["featured_media"] == library[0]["id"]
    assert library[0]["source_url"] in post["content"]["rendered"]
    assert 'alt="Көпір"' in post["content"]["rendered"]


def test_posts_of_others_are_never_touched(site: Site) -> None:
    foreign = site.wordpress.ask("POST", "/wp/v2/posts", title="Foreign", slug="kopir-ashyldy-1", status="publish")
    before = site.wordpress.posts()[foreign["id"]]
    article = site.newsroom.write()
    receipt = site.publish(article)
    site.newsroom.publishing.withdraw(article, reason="", author="Aizhan")
    site.work()
    assert receipt["id"] != foreign["id"]
    assert site.wordpress.posts()[foreign["id"]] == before


def test_the_trial_says_who_we_are_there(site: Site) -> None:
    facts = site.newsroom.publishing.test_channel("wp").facts
    assert facts["user"] == "editor"


@pytest.mark.parametrize(
    ("settings", "password", "code"),
    [
        ({}, "wrong", "password_refused"),
        ({"user": "reader"}, "READER", "not_an_editor"),
        ({"site": "http://127.0.0.1:1"}, "x", "no_answer"),
        ({"site": "INTAKE"}, "x", "not_a_wordpress"),
        ({"allow_private": False}, "x", "address_refused"),
    ],
)
def test_what_is_wrong_is_said(site: Site, settings: dict[str, Any], password: str, code: str) -> None:
    password = site.wordpress.reader_password if password == "READER" else password
    if settings.get("site") == "INTAKE":
        settings = {"site": f"{site.wordpress.url}/wp-includes/images"}
    site.newsroom.publishing.set_channel("wp", settings, secrets={"password": password})
    with pytest.raises(QalamError) as caught:
        site.newsroom.publishing.test_channel("wp")
    assert caught.value.code == code
    assert password not in f"{caught.value.message} {caught.value.hint}" or password == "x"


def test_who_may_not_publish_fails_at_once_with_the_sites_own_words(site: Site) -> None:
    secrets = {"password": site.wordpress.reader_password}
    site.newsroom.publishing.set_channel("wp", {"user": "reader", "categories": []}, secrets=secrets)
    site.newsroom.publishing.publish(site.newsroom.write(), None, author="Aizhan")
    failed = site.newsroom.worker().run_once().failed
    assert [row.reason_values["cause"] for row in failed] == ["wordpress_refused"]
    assert site.wordpress.posts() == {}


def test_an_interface_at_another_place_gets_no_password(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """The site names where its interface is: another host there would be handed the password."""
    from editor.newsroom.web import Answer
    from editor.publishing.targets.wordpress import client

    asked: list[str] = []

    def elsewhere(method: str, url: str, **_: Any) -> Answer:
        asked.append(url)
        return Answer(200, url, b"", {"link": '<https://evil.example/wp-json/>; rel="https://api.w.org/"'})

    monkeypatch.setattr(client, "call", elsewhere)
    with pytest.raises(DeliveryFault, match="does not say that it is a WordPress"):
        site.newsroom.publishing.test_channel("wp")
    assert asked == [f"{site.wordpress.url}/"]
    assert issubclass(UserMistake, QalamError)


def test_a_rehearsal_is_compared_with_what_the_site_shows_now_and_changes_nothing_there(
    site: Site, tmp_path: Path
) -> None:
    file = tmp_path / "bridge.png"
    Pixels.new("RGB", (40, 30), "red").save(file)
    blocks = (
        Paragraph(id="b1", content="Қалада жаңа көпір ашылды."),
        Image(id="b2", source=site.media.add_file(file).source, alt="Көпір", caption="Көпірдің ашылуы"),
    )
    article = site.newsroom.write(replace(document(lead="Лид"), blocks=blocks), topics=("қоғам", "Көлік"))
    row = site.newsroom.publishing.publish(article, None, author="Aizhan").queued[0]
    first = rehearse(site.newsroom.publishing, row.id, tmp_path / "first")
    assert first.is_read_there
    assert {one.change for one in first.files} == {"added"}
    assert site.wordpress.posts() == {}
    assert site.wordpress.ask("GET", "/wp/v2/tags", per_page="100") == []
    receipt = site.work()

    site.newsroom.publishing.resend(row.id, current=False)
    again = site.newsroom.publishing.queue()[0]
    assert compared_only(site.newsroom.publishing, again.id).changed == [], "it stands there as it would be sent"
    site.work()

    site.wordpress.ask("POST", f"/wp/v2/posts/{receipt['id']}", title="Changed over there")
    before = site.wordpress.posts()
    row = site.newsroom.correct(article, "Жаңа көпір ашылды")[0]
    shown = compared_only(site.newsroom.publishing, row.id)
    lines = [line for one in shown.changed for line in one.difference]
    assert '-  "title": "Changed over there",' in lines
    assert '+  "title": "Жаңа көпір ашылды",' in lines
    assert any("Түзету" in line for line in lines if line.startswith("+"))
    assert site.wordpress.posts() == before


def test_a_rehearsal_without_the_site_is_compared_with_what_was_sent_last(site: Site, tmp_path: Path) -> None:
    article = site.newsroom.write()
    site.publish(article)
    row = site.newsroom.correct(article, "Жаңа көпір ашылды")[0]
    site.newsroom.publishing.set_channel("wp", {"site": "http://127.0.0.1:1"})
    rehearsal = rehearse(site.newsroom.publishing, row.id, tmp_path / "rehearsed")
    assert not rehearsal.is_read_there
    assert [(one.path, one.change) for one in rehearsal.files] == [
        (f"post-{article}.html", "changed"),
        (f"post-{article}.json", "changed"),
    ]
    lines = [line for one in rehearsal.changed for line in one.difference]
    assert '-  "title": "Көпір ашылды",' in lines
    assert '+  "title": "Жаңа көпір ашылды",' in lines
