"""Pictures go along with a wire's items as files of their own, once, and go again when nobody shows them."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from sqlalchemy import text

from db.repositories.outbox import Lease
from db.unit_of_work import Database
from editor.articles.document import Document, Image, Paragraph
from editor.documents.media import MediaFolder
from editor.publishing.archive import ChannelArchive
from editor.publishing.targets.http_push import HttpPush
from editor.publishing.targets.picture_uses import PictureUses
from editor.publishing.targets.sftp import Sftp
from editor.publishing.targets.static_site.pages import Look
from editor.publishing.targets.static_site.site import build_site
from editor.publishing.targets.wire_folder import WireFolder
from tests.pictures import picture
from tests.publishing.newsroom import AGENCY, Killed, Newsroom, document, open_newsroom
from tests.publishing.places import CANARY, sftp_settings
from tests.publishing.test_site import Site
from tests.servers.receiver import HttpReceiver, http_receiver
from tests.servers.sftp import SftpServer


@dataclass(frozen=True)
class Place:
    """A channel of somebody else, and the names of the pictures that lie there."""

    newsroom: Newsroom
    media: MediaFolder
    there: Callable[[], list[str]]


@pytest.fixture
def media(tmp_path: Path) -> MediaFolder:
    return MediaFolder(tmp_path / "media")


@pytest.fixture
def receiver() -> Iterator[HttpReceiver]:
    with http_receiver(CANARY) as made:
        yield made


def with_pictures(*sources: str, headline: str = "Көпір ашылды") -> Document:
    images = (Image(f"i{place}", source=source, alt="Көпір", caption="Көпір") for place, source in enumerate(sources))
    return document(headline, blocks=(Paragraph("p", content="Қалада жаңа көпір ашылды."), *images))


def opened(database: Database, target: Any, settings: dict[str, Any], media: MediaFolder, **secrets: str) -> Newsroom:
    newsroom = open_newsroom(database, target, channels=0, media=media.folder)
    newsroom.publishing.add_channel("wire", target.id, settings, secrets=secrets)
    return newsroom


def publish(newsroom: Newsroom, article: int) -> dict[str, Any]:
    newsroom.publishing.publish(article, None, author="Aizhan")
    return work(newsroom)


def work(newsroom: Newsroom) -> dict[str, Any]:
    outcome = newsroom.worker().run_once()
    assert outcome.failed == outcome.waiting == [], [row.reason for row in (*outcome.failed, *outcome.waiting)]
    delivery = newsroom.publishing.item(outcome.done[-1].id).delivery
    assert delivery is not None
    return delivery.receipt


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


@pytest.mark.parametrize("form", ["ninjs", "newsml"])
def test_a_folder_has_the_pictures_beside_the_item_and_the_item_says_which(
    embedded: Database, tmp_path: Path, media: MediaFolder, form: str
) -> None:
    folder = tmp_path / "wire"
    folder.mkdir()
    newsroom = opened(embedded, WireFolder(), {"folder": str(folder), "format": form}, media)
    source = media.add(picture(300, 200)).source
    article = newsroom.write(with_pictures(source))
    name = publish(newsroom, article)["path"]
    assert (folder / "media" / source).read_bytes() == (media.folder / source).read_bytes()
    data = (folder / name).read_bytes()
    if form == "ninjs":
        rendition = json.loads(data)["associations"][0]["renditions"][0]
        assert (rendition["title"], rendition["contentType"]) == (f"media/{source}", "image/jpeg")
        assert (rendition["width"], rendition["height"]) == (300, 200)
        assert rendition["sizeInBytes"] == (media.folder / source).stat().st_size
    else:
        links = [node for node in etree.fromstring(data).iter() if node.get("href") == f"media/{source}"]
        assert [link.get("contenttype") for link in links] == ["image/jpeg"]
        assert f'src="media/{source}"'.encode() in data, "the text names the file beside it too"
    before = (folder / "media" / source).stat().st_mtime_ns
    newsroom.correct(article, "Жаңа көпір ашылды")
    work(newsroom)
    assert (folder / "media" / source).stat().st_mtime_ns == before


def test_a_picture_goes_from_the_folder_with_the_last_article_that_shows_it(
    embedded: Database, tmp_path: Path, media: MediaFolder
) -> None:
    folder = tmp_path / "wire"
    folder.mkdir()
    newsroom = opened(embedded, WireFolder(), {"folder": str(folder), "format": "ninjs"}, media)
    both, own = media.add(picture(300, 200)).source, media.add(picture(200, 300)).source
    first, second = newsroom.write(with_pictures(both, own)), newsroom.write(with_pictures(both))
    publish(newsroom, first)
    publish(newsroom, second)
    newsroom.publishing.withdraw(first, reason="қате", author="Aizhan")
    work(newsroom)
    assert names(folder / "media") == [both]
    newsroom.publishing.withdraw(second, reason="қате", author="Aizhan")
    work(newsroom)
    assert names(folder / "media") == []


def test_where_it_is_switched_off_only_addresses_are_named(
    embedded: Database, tmp_path: Path, media: MediaFolder
) -> None:
    folder = tmp_path / "wire"
    folder.mkdir()
    settings = {"folder": str(folder), "format": "ninjs", "send_pictures": False}
    newsroom = opened(embedded, WireFolder(), settings, media)
    source = media.add(picture(300, 200)).source
    item = json.loads((folder / publish(newsroom, newsroom.write(with_pictures(source)))["path"]).read_text())
    assert item["associations"][0]["renditions"] == [
        {"name": "original", "href": f"https://alatau.example/news/media/{source}"}
    ]
    assert not (folder / "media").exists()


def test_a_server_gets_the_pictures_once_and_whole(
    embedded: Database, tmp_path: Path, media: MediaFolder, sftp_server: SftpServer
) -> None:
    folder = tmp_path / "there"
    folder.mkdir()
    settings = {**sftp_settings(sftp_server, folder), "format": "ninjs"}
    newsroom = opened(embedded, Sftp(), settings, media, password=sftp_server.passphrase)
    source = media.add(picture(300, 200)).source
    article = newsroom.write(with_pictures(source))
    publish(newsroom, article)
    assert names(folder / "media") == [source]
    assert (folder / "media" / source).read_bytes() == (media.folder / source).read_bytes()
    inode = (folder / "media" / source).stat().st_ino
    newsroom.correct(article, "Жаңа көпір ашылды")
    work(newsroom)
    assert (folder / "media" / source).stat().st_ino == inode
    (folder / "media" / source).write_bytes(b"half")  # a server that lost the rest
    newsroom.correct(article, "Жаңа көпір бүгін ашылды")
    work(newsroom)
    assert (folder / "media" / source).read_bytes() == (media.folder / source).read_bytes()


@pytest.mark.parametrize("form", ["ninjs", "newsml"])
def test_a_receiver_of_pushes_gets_each_picture_signed_before_the_item_and_once(
    embedded: Database, media: MediaFolder, receiver: HttpReceiver, form: str
) -> None:
    settings = {"address": receiver.url, "allow_private": True, "format": form, "send_pictures": True}
    newsroom = opened(embedded, HttpPush(), settings, media, signing_key=CANARY)
    source = media.add(picture(300, 200)).source
    article = newsroom.write(with_pictures(source))
    receipt = publish(newsroom, article)
    assert receipt["pictures"] == [source]
    assert receiver.pictures == {f"/items/media/{source}": (media.folder / source).read_bytes()}
    [(_version, data)] = receiver.items.values()
    assert f"{receiver.url}/media/{source}".encode() in data
    newsroom.correct(article, "Жаңа көпір ашылды")
    work(newsroom)
    assert receiver.methods == ["PUT", "POST", "POST"]


def show(newsroom: Newsroom, article: int, *sources: str) -> dict[str, Any]:
    """The article is published with other pictures than before."""
    revision = newsroom.desk.open(article).revision
    newsroom.desk.save(article, revision, with_pictures(*sources), author="Aizhan", reason="edited")
    return publish(newsroom, article)


def withdraw(newsroom: Newsroom, article: int) -> dict[str, Any]:
    newsroom.publishing.withdraw(article, reason="қате", author="Aizhan")
    return work(newsroom)


@pytest.fixture(params=["sftp", "http_push"])
def place(request: pytest.FixtureRequest, embedded: Database, tmp_path: Path, media: MediaFolder) -> Place:
    if request.param == "http_push":
        receiver = request.getfixturevalue("receiver")
        settings = {"address": receiver.url, "allow_private": True, "format": "ninjs", "send_pictures": True}
        newsroom = opened(embedded, HttpPush(), settings, media, signing_key=CANARY)
        return Place(newsroom, media, lambda: sorted(path.rpartition("/")[2] for path in receiver.pictures))
    server, folder = request.getfixturevalue("sftp_server"), tmp_path / "there"
    folder.mkdir()
    settings = {**sftp_settings(server, folder), "format": "ninjs"}
    newsroom = opened(embedded, Sftp(), settings, media, password=server.passphrase)
    return Place(newsroom, media, lambda: names(folder / "media"))


def test_a_withdrawn_article_takes_its_pictures_along_but_none_that_others_show(place: Place) -> None:
    both, own = place.media.add(picture(300, 200)).source, place.media.add(picture(200, 300)).source
    first = place.newsroom.write(with_pictures(both, own))
    second = place.newsroom.write(with_pictures(both))
    publish(place.newsroom, first)
    publish(place.newsroom, second)
    assert withdraw(place.newsroom, first)["pictures"] == []
    assert place.there() == [both]
    publish(place.newsroom, first)
    assert place.there() == sorted([both, own]), "published again it brings them again"
    withdraw(place.newsroom, second)
    assert place.there() == sorted([both, own]), "the first one shows it again"
    withdraw(place.newsroom, first)
    assert place.there() == []


def test_a_picture_that_an_update_puts_another_in_the_place_of_goes_too(place: Place) -> None:
    wrong, right = place.media.add(picture(300, 200)).source, place.media.add(picture(200, 300)).source
    article = place.newsroom.write(with_pictures(wrong))
    publish(place.newsroom, article)
    assert show(place.newsroom, article, right)["pictures"] == [right]
    assert place.there() == [right]
    show(place.newsroom, article, wrong, right)
    assert place.there() == sorted([wrong, right])


def begin(newsroom: Newsroom, article: int) -> None:
    """Another worker takes this article up."""
    newsroom.publishing.publish(article, None, author="Aizhan")
    with newsroom.database.unit_of_work() as other:
        now = newsroom.clock()
        taken = other.outbox.claim(Lease("another", "token", now + timedelta(minutes=1)), now)
        assert taken is not None
        assert taken.article_id == article
        other.commit()


def withdraw_first(place: Place) -> tuple[str, int]:
    """An article with a picture is withdrawn, and not sent yet; another one, not published yet, shows the same."""
    shared = place.media.add(picture(300, 200)).source
    first, second = place.newsroom.write(with_pictures(shared)), place.newsroom.write(with_pictures(shared))
    publish(place.newsroom, first)
    place.newsroom.publishing.withdraw(first, reason="қате", author="Aizhan")
    return shared, second


def test_a_picture_that_is_on_its_way_with_another_article_stays(place: Place) -> None:
    shared, second = withdraw_first(place)
    begun: list[int] = []

    def step(name: str) -> None:
        if name == "prepared" and not begun:
            begun.append(second)
            begin(place.newsroom, second)

    place.newsroom.at_step = step
    assert place.newsroom.worker().run_once().failed == []
    assert place.there() == [shared]


def test_a_picture_comes_back_for_an_article_that_was_begun_while_it_was_removed(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared, second = withdraw_first(place)
    look = ChannelArchive.pictures_elsewhere
    looks: list[set[str]] = []

    def looked(archive: ChannelArchive, article: int, wanted: Collection[str]) -> set[str]:
        found = look(archive, article, wanted)
        if not looks:
            begin(place.newsroom, second)
        looks.append(found)
        return found

    monkeypatch.setattr(ChannelArchive, "pictures_elsewhere", looked)
    assert place.newsroom.worker().run_once().failed == []
    assert looks == [set(), {shared}]
    assert place.there() == [shared]


@pytest.mark.parametrize("then", ["tried again", "overtaken"])
def test_a_kill_between_removing_a_picture_and_looking_again_leaves_it_to_nobody_who_shows_it(
    place: Place, monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    shared, second = withdraw_first(place)
    first = place.newsroom.publishing.queue(states=["waiting"])[0].article_id
    look = ChannelArchive.pictures_elsewhere
    looks: list[set[str]] = []

    def looked(archive: ChannelArchive, article: int, wanted: Collection[str]) -> set[str]:
        if looks:
            raise Killed
        looks.append(look(archive, article, wanted))
        place.newsroom.publishing.publish(second, None, author="Aizhan")
        place.newsroom.worker("beside").run_once()  # it shows the picture, and is done before that is removed
        return looks[0]

    with monkeypatch.context() as patch, suppress(Killed):
        patch.setattr(ChannelArchive, "pictures_elsewhere", looked)
        place.newsroom.worker().run_once()
    assert looks == [set()]
    assert place.there() == []
    place.newsroom.clock.advance(seconds=61)
    if then == "overtaken":
        show(place.newsroom, first, place.media.add(picture(200, 300)).source)
    else:
        assert place.newsroom.worker().run_once().failed == []
    assert shared in place.there()


def test_nothing_goes_while_the_place_holds_an_article_of_before_pictures_were_noted(place: Place) -> None:
    shared = place.media.add(picture(300, 200)).source
    old, new = place.newsroom.write(with_pictures(shared)), place.newsroom.write(with_pictures(shared))
    publish(place.newsroom, old)
    with place.newsroom.database.engine.begin() as connection:
        connection.execute(text("UPDATE deliveries SET receipt = '{}'"))
    publish(place.newsroom, new)
    withdraw(place.newsroom, new)
    assert place.there() == [shared]


def test_a_receiver_that_knows_no_delete_keeps_the_picture_and_gets_the_item(
    embedded: Database, media: MediaFolder, receiver: HttpReceiver
) -> None:
    receiver.knows_delete = False
    settings = {"address": receiver.url, "allow_private": True, "format": "ninjs", "send_pictures": True}
    newsroom = opened(embedded, HttpPush(), settings, media, signing_key=CANARY)
    source = media.add(picture(300, 200)).source
    article = newsroom.write(with_pictures(source))
    publish(newsroom, article)
    assert withdraw(newsroom, article)["left"] == [source]
    assert receiver.methods == ["PUT", "POST", "POST", "DELETE"]


def test_a_server_that_lets_nobody_remove_gets_the_item_all_the_same(
    embedded: Database, tmp_path: Path, media: MediaFolder, sftp_server: SftpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "there"
    folder.mkdir()
    settings = {**sftp_settings(sftp_server, folder), "format": "ninjs"}
    newsroom = opened(embedded, Sftp(), settings, media, password=sftp_server.passphrase)
    source = media.add(picture(300, 200)).source
    article = newsroom.write(with_pictures(source))
    publish(newsroom, article)

    def refuse(_files: Any, path: str) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", path)  # the server of the tests runs as its owner

    monkeypatch.setattr("paramiko.SFTPClient.remove", refuse)
    assert withdraw(newsroom, article)["left"] == [source]


def test_a_withdrawn_article_takes_its_pictures_from_the_site_but_none_that_others_show(
    embedded: Database, tmp_path: Path, media: MediaFolder
) -> None:
    site = Site(embedded, tmp_path / "site")
    site.newsroom.publishing.media = media.folder
    both, own = media.add(picture(2400, 1600)).source, media.add(picture(300, 200)).source
    kept, gone = site.write(with_pictures(both)), site.write(with_pictures(both, own))
    assert own in names(site.folder / "media")
    site.newsroom.publishing.withdraw(gone, reason="қате", author="Aizhan")
    site.work()
    stem = both.removesuffix(".jpg")
    assert names(site.folder / "media") == sorted(f"{stem}-{width}.jpg" for width in (480, 960, 1600))
    for page in site.folder.rglob("*"):
        assert page.is_dir() or ".qalam" in page.parts or own.encode() not in page.read_bytes(), page
    site.publish(gone)
    assert own in names(site.folder / "media"), "published again it brings them again"
    site.newsroom.publishing.withdraw(kept, reason="қате", author="Aizhan")
    site.work()
    assert f"{stem}-960.jpg" in names(site.folder / "media"), "the other one shows it"


def test_a_picture_that_a_correction_takes_out_goes_too(embedded: Database, tmp_path: Path, media: MediaFolder) -> None:
    site = Site(embedded, tmp_path / "site")
    site.newsroom.publishing.media = media.folder
    wrong, right = media.add(picture(300, 200)).source, media.add(picture(200, 300)).source
    article = site.write(with_pictures(wrong))
    opened = site.newsroom.desk.open(article)
    site.newsroom.desk.save(article, opened.revision, with_pictures(right), author="Aizhan", reason="edited")
    site.publish(article)
    assert names(site.folder / "media") == [right]


def test_a_site_of_before_loses_no_picture_until_it_was_built_anew(
    embedded: Database, tmp_path: Path, media: MediaFolder
) -> None:
    site = Site(embedded, tmp_path / "site")
    site.newsroom.publishing.media = media.folder
    source = media.add(picture(300, 200)).source
    first, second = site.write(with_pictures(source)), site.write(with_pictures(source))
    for path in sorted((site.folder / ".qalam" / "uses").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (site.folder / ".qalam" / "uses").rmdir()  # as a site that was made before uses were noted
    site.newsroom.publishing.withdraw(first, reason="қате", author="Aizhan")
    site.work()
    assert names(site.folder / "media") == [source]
    archive = site.newsroom.publishing.archive(site.newsroom.publishing.channel("site"))
    build_site(site.folder, Look(AGENCY, "kk"), archive, media=media.folder)
    site.newsroom.publishing.withdraw(second, reason="қате", author="Aizhan")
    site.work()
    assert names(site.folder / "media") == []


@given(st.lists(st.tuples(st.integers(1, 3), st.sets(st.sampled_from("abcd"))), max_size=12))
def test_a_file_is_there_exactly_while_somebody_shows_it(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, set[str]]]
) -> None:
    folder = tmp_path_factory.mktemp("uses")
    (folder / ".qalam").mkdir()
    uses, shown = PictureUses(folder), dict[int, set[str]]()
    uses.begin(lambda: True)
    for article, pictures in steps:
        uses.claim(article, {name: [f"{name}.jpg"] for name in pictures})
        for name in pictures:
            (folder / f"{name}.jpg").touch()
        uses.release(article, pictures)
        shown[article] = pictures
        assert {path.stem for path in folder.glob("*.jpg")} == set().union(*shown.values())


def test_a_picture_that_another_article_shows_is_not_sent_once_more_when_one_lets_it_go(
    embedded: Database, media: MediaFolder, receiver: HttpReceiver
) -> None:
    settings = {"address": receiver.url, "allow_private": True, "format": "ninjs", "send_pictures": True}
    newsroom = opened(embedded, HttpPush(), settings, media, signing_key=CANARY)
    shared = media.add(picture(300, 200)).source
    first, second = newsroom.write(with_pictures(shared)), newsroom.write(with_pictures(shared))
    publish(newsroom, first)
    publish(newsroom, second)
    before = len(receiver.methods)
    withdraw(newsroom, first)
    assert receiver.methods[before:] == ["POST"]
    assert list(receiver.pictures) == [f"/items/media/{shared}"]


def test_after_an_attempt_that_failed_it_is(embedded: Database, media: MediaFolder, receiver: HttpReceiver) -> None:
    settings = {"address": receiver.url, "allow_private": True, "format": "ninjs", "send_pictures": True}
    newsroom = opened(embedded, HttpPush(), settings, media, signing_key=CANARY)
    shared = media.add(picture(300, 200)).source
    first, second = newsroom.write(with_pictures(shared)), newsroom.write(with_pictures(shared))
    publish(newsroom, first)
    publish(newsroom, second)
    receiver.answers.append((503, {}))
    newsroom.publishing.withdraw(first, reason="қате", author="Aizhan")
    newsroom.worker().run_once()
    before = len(receiver.methods)
    newsroom.clock.advance(minutes=1)
    newsroom.worker().run_once()
    assert receiver.methods[before:] == ["POST", "PUT"]
