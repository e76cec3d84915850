"""Which notice goes out: chosen by rules, frozen for each channel, found in every copy, renewed when outdated."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from db.records import ChannelRecord
from db.unit_of_work import Database
from editor.articles.document import Document, NoticePlace
from editor.documents.notice_reading import seen_in
from editor.errors import UserMistake
from editor.notices import NoticeBook, NoticeRule, NoticeShelf, NoticeTemplate, Showing, templates
from editor.publishing import noticing
from editor.publishing.notice_check import Copies, check_copies
from editor.publishing.notice_desk import NoticeDesk
from editor.publishing.noticing import Facts, Noticing
from editor.publishing.targets.protocol import (
    Content,
    Copy,
    Description,
    PublishRequest,
    Receipt,
    SettingField,
    Wording,
)
from editor.publishing.targets.static_site.target import StaticSite
from editor.publishing.targets.wire_folder import WireFolder
from editor.publishing.targets.word_folder import WordFolder
from tests.publishing.newsroom import AGENCY, START, Newsroom, Receiver, document, open_newsroom
from tests.strategies import documents

PARTNER = NoticeTemplate("partner", "kk", 0, "{agency} пен {source} мәтіні.", short="{agency}", line="{agency} ©")


@dataclass
class House:
    """A newsroom with a site, a Word folder and two folders of items, and its notices."""

    newsroom: Newsroom
    book: NoticeBook
    desk: NoticeDesk
    folder: Path

    def publish(self, text: Document | None = None, **values: object) -> int:
        article = self.newsroom.write(text or document(notice=None), **values)
        self.newsroom.publishing.publish(article, None, author="Aizhan")
        self.newsroom.worker().run_once()
        return article

    def seen(self, name: str) -> str:
        (path,) = (self.folder / name).glob("*article*" if "items" in name else "1-*.html")
        return path.read_text(encoding="utf-8")


@pytest.fixture
def house(embedded: Database, tmp_path: Path) -> House:
    targets = (StaticSite(), WordFolder(), WireFolder())
    newsroom = open_newsroom(embedded, *targets, channels=0, place_notice=noticing.place_notice)
    for name, target, more in (
        ("site", "static_site", {}),
        ("word", "word_folder", {}),
        ("items", "wire_folder", {"format": "ninjs"}),
        ("items2", "wire_folder", {"format": "newsml"}),
    ):
        settings = {"folder": str(tmp_path / name), **more}
        newsroom.publishing.add_channel(name, target, settings, make_folder=True)
    book = NoticeBook(embedded, newsroom.clock, "Aizhan")
    return House(newsroom, book, NoticeDesk(embedded, newsroom.publishing, AGENCY), tmp_path)


def test_every_written_copy_has_the_notice_once_and_its_link(house: House) -> None:
    article = house.publish()
    checked = house.desk.check(article)
    assert [(one.channel, one.form) for one in checked] == [
        ("site", "html"),
        ("word", "word"),
        ("items", "ninjs"),
        ("items2", "newsml"),
    ]
    assert all(one.written and one.faults == () for one in checked)


def test_a_copy_that_somebody_changed_is_found(house: House) -> None:
    article = house.publish()
    (page,) = (house.folder / "site").glob(f"{article}-*.html")
    page.write_text(
        page.read_text("utf-8").replace('href="https://alatau.example"', 'href="https://x.example"'), "utf-8"
    )
    faults = {one.channel: one.faults for one in house.desk.check(article)}
    assert faults["site"] == ("notice_not_linked",)
    assert faults["word"] == ()


def test_each_channel_shows_what_was_frozen_for_it(house: House) -> None:
    house.book.show_on("hyperlink", "site", Showing("short", "before"))
    house.book.show_on("hyperlink", "word_folder", Showing("line", "footer"))
    house.book.show_on("hyperlink", "items", Showing("full", "metadata"))
    article = house.publish()
    frozen = house.newsroom.desk.open(article).document.notice
    assert frozen is not None
    assert [(name, shown.place) for name, shown in frozen.channels] == [
        ("site", "before"),
        ("word", "footer"),
        ("items", "metadata"),
    ]
    assert all(one.written and one.faults == () for one in house.desk.check(article))
    page = house.seen("site")
    assert page.index(frozen.on("site").text.split("Алатау")[0]) < page.index("Қалада жаңа көпір ашылды.</p>")
    assert frozen.text not in house.seen("items").split('"usageTerms"')[0].split('"bodies"')[-1]


def test_what_is_frozen_is_sent_again_whatever_the_newsroom_says_now(house: House) -> None:
    house.book.show_on("hyperlink", "items", Showing("line", "before"))
    article = house.publish()
    before = house.seen("items")
    house.book.show_on("hyperlink", "items", Showing("full", "end"))
    house.book.write(replace(PARTNER, name="hyperlink"))
    row = next(row for row in house.newsroom.publishing.queue(article_id=article) if row.channel == "items")
    house.newsroom.publishing.resend(row.id, current=False)
    house.newsroom.worker().run_once()
    assert "© Алатау News, 2026" in before
    assert _without_version(house.seen("items")) == _without_version(before)


def _without_version(text: str) -> list[str]:
    return [line for line in text.splitlines() if '"version"' not in line]


def test_a_rule_for_one_channel_changes_that_channel_alone(house: House) -> None:
    house.book.write(PARTNER)
    house.book.add_rule(NoticeRule("partner", channel="word"))
    article = house.publish()
    frozen = house.newsroom.desk.open(article).document.notice
    assert frozen is not None
    assert (frozen.template, frozen.on("word").template, frozen.on("site").template) == (
        "hyperlink",
        "partner",
        "hyperlink",
    )
    assert all(one.faults == () for one in house.desk.check(article))


def test_a_variable_without_a_value_keeps_the_article_back(house: House) -> None:
    house.book.write(replace(PARTNER, text="{agency}, {author}"))
    house.book.add_rule(NoticeRule("partner"))
    article = house.newsroom.write(document(notice=None))
    found = house.newsroom.publishing.preflight(article)
    assert [(one.check, one.reason, one.level) for one in found][:1] == [
        ("preflight-notice", "notice_value_missing", "error")
    ]
    with pytest.raises(UserMistake, match="author"):
        house.newsroom.publishing.publish(article, None, author="Aizhan")


def test_a_notice_that_would_stand_twice_on_a_channel_is_found_before_anything_leaves(house: House) -> None:
    house.book.show_on("hyperlink", "word", Showing("short"))
    said = "Пайдаланған кезде Алатау News агенттігіне сілтеме жасау міндетті. © Алатау News, 2026."
    article = house.newsroom.write(document(notice=None, body=f"Басы.\n{said}\nСоңы."))
    (found,) = [one for one in house.newsroom.publishing.preflight(article) if one.check == "preflight-notice"]
    assert (found.reason, found.level, found.values) == ("notice_twice_on", "error", (("channels", "word"),))
    with pytest.raises(UserMistake, match="word"):
        house.newsroom.publishing.publish(article, None, author="Aizhan")


def test_the_days_of_a_version_are_those_of_going_out_and_the_year_that_of_publication(house: House) -> None:
    house.book.write(
        replace(PARTNER, name="hyperlink", text="{agency} {year}", valid_from=START.date() + timedelta(10))
    )
    article = house.publish(published_at=START - timedelta(days=700))
    assert house.desk.outdated() == []
    house.newsroom.clock.advance(days=11)
    (found,) = house.desk.outdated()
    assert (found.record.id, found.why, found.now.text) == (article, "newer_version", "Алатау News 2024")


def test_outdated_articles_are_sent_anew_with_nothing_else_changed(house: House) -> None:
    article = house.publish()
    before = house.newsroom.desk.open(article).document
    house.book.write(replace(PARTNER, name="hyperlink"))
    done = house.desk.republish("Aizhan")
    assert (done.articles, done.left, len(done.queued)) == ([article], [], 4)
    assert {row.action for row in done.queued} == {"update"}
    after = house.newsroom.desk.open(article).document
    assert replace(after, notice=None) == replace(before, notice=None)
    assert after.notice is not None
    assert after.notice.version == 2
    house.newsroom.worker().run_once()
    assert house.desk.outdated() == []
    assert all(one.written and one.faults == () for one in house.desk.check(article))


def test_an_article_that_was_edited_since_is_left_alone(house: House) -> None:
    article = house.publish()
    house.newsroom.edit(article, "Басқа тақырып")
    house.book.write(replace(PARTNER, name="hyperlink"))
    assert [(one.record.id, one.edited) for one in house.desk.outdated()] == [(article, True)]
    done = house.desk.republish("Aizhan")
    assert (done.articles, done.left, done.queued) == ([], [article], [])


def test_a_republication_that_is_stopped_leaves_no_trace(house: House) -> None:
    articles = [house.publish(document(headline=f"Көпір {number}", notice=None)) for number in range(3)]
    house.book.write(replace(PARTNER, name="hyperlink"))
    rows, told = house.newsroom.rows(), []

    def stop(done: int, of: int, headline: str) -> None:
        told.append((done, of))
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        house.desk.republish("Aizhan", progress=stop)
    assert told == [(0, 3), (1, 3), (2, 3)]
    assert house.newsroom.rows() == rows
    assert len(house.desk.outdated()) == len(articles)


def test_the_preview_has_every_channel_in_every_language(house: House) -> None:
    house.book.add_rule(NoticeRule("cc-by", language="ru"))
    article = house.newsroom.write(document(notice=None))
    opened = house.newsroom.desk.open(article)
    shown = house.desk.preview(opened.document, opened.record)
    assert len(shown) == 5 * 3
    assert [one.language for one in shown[::5]] == ["kk", "ru", "en"]
    names = {one.language: one.chosen.template.name for one in shown if one.chosen.template}
    assert names == {"kk": "hyperlink", "ru": "cc-by", "en": "hyperlink"}


NOTICING = Noticing(NoticeShelf(templates()), AGENCY)


@given(documents(), st.sampled_from(["kk", "ru", "en"]))
def test_the_notice_of_a_text_that_has_it_is_the_same(text: Document, language: str) -> None:
    from editor.notices import place

    article = replace(text, language=language, script="cyrillic")  # type: ignore[arg-type]  # a language by its code
    facts = Facts(published_at=START)
    first = NOTICING.notice(article, facts, START)
    assert first is not None
    assert NOTICING.notice(place(article, first), facts, START) == first


def test_feeds_hold_the_notice_once_and_name_their_rights(house: House) -> None:
    house.book.add_rule(NoticeRule("cc-by"))
    house.book.show_on("cc-by", "site", Showing("short", "after_first"))
    article = house.publish()
    frozen = house.newsroom.desk.open(article).document.notice
    assert frozen is not None
    shown = frozen.on("site")
    atom = etree.parse(house.folder / "site" / "atom.xml")
    (entry,) = atom.getroot().findall("{*}entry")
    assert entry.findtext("{*}rights") == shown.text
    assert [one.get("href") for one in entry.findall("{*}link") if one.get("rel") == "license"] == [shown.licence_link]
    rss = etree.parse(house.folder / "site" / "rss.xml")
    assert rss.findtext(".//item/{http://purl.org/dc/elements/1.1/}rights") == shown.text
    assert rss.findtext("channel/copyright") == "© Алатау News"
    for html in (entry.findtext("{*}content"), rss.findtext(".//item/{*}encoded")):
        seen = seen_in(f"<html><body>{html}</body></html>".encode(), "html", shown)
        assert seen is not None
        assert (seen.times, seen.linked) == (1, True)


def test_a_page_tells_machines_whose_it_is_and_how_it_may_be_used(house: House) -> None:
    house.book.add_rule(NoticeRule("cc-by-nd"))
    article = house.publish(document(notice=None, byline="Айгүл Серік"))
    notice = house.newsroom.desk.open(article).document.notice
    assert notice is not None
    told = json.loads(house.seen("site").split('<script type="application/ld+json">')[1].split("</script>")[0])
    assert told["creditText"] == "Айгүл Серік / Алатау News"
    assert told["copyrightNotice"] == "© Алатау News, 2026"
    assert told["copyrightHolder"] == {"@type": "Organization", "name": "Алатау News"}
    assert told["usageInfo"] == {"@type": "CreativeWork", "text": notice.text, "url": notice.link}
    assert told["license"] == "https://creativecommons.org/licenses/by-nd/4.0/"


@pytest.mark.parametrize("place", ["before", "after_first", "end", "footer", "metadata"])
def test_a_letter_has_it_once_in_its_page_and_in_its_plain_text(house: House, place: NoticePlace) -> None:
    house.book.show_on("hyperlink", "*", Showing("full", place))
    article = house.publish()
    opened = house.newsroom.desk.open(article)
    copies = Copies(AGENCY, {}, None)
    letters = ChannelRecord(9, "letters", "email", {}, paused=False, version=1)
    (checked,) = check_copies([letters], copies, lambda _: Content(opened.record, opened.revision, opened.document))
    assert (checked.form, checked.faults) == ("email", ())


# Targets of somebody else -----------------------------------------------------------------------------------------


class Others(Receiver):
    """A target of somebody else's package, which keeps one file an article and may know how to show it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(id="others")
        self.folder = folder
        self.before = lambda request: self.write(request)

    def write(self, request: PublishRequest) -> None:
        notice = request.document.notice
        assert notice is not None
        said = f"{request.document.headline}\n{notice.text} {notice.link}\n"
        (self.folder / f"{request.article.id}.txt").write_text(said, encoding="utf-8")


class ReadsItself(Others):
    def read_back(self, request: PublishRequest) -> Copy | None:
        path = self.folder / f"{request.article.id}.txt"
        return Copy("text", path.read_bytes()) if path.exists() else None


class TellsItsFile(Others):
    def describe(self) -> Description:
        where = SettingField("folder", "folder", Wording("қалта", "папка", "folder"))
        return Description(self.id, Wording("басқа", "чужой", "of others"), (where,))

    def publish(self, request: PublishRequest) -> Receipt:
        super().publish(request)
        return {"path": f"{request.article.id}.txt"}


class RehearsesAlone(Others):
    def rehearse(self, request: PublishRequest, folder: Path) -> None:
        notice = request.document.notice
        assert notice is not None
        (folder / "item.html").write_text(f"<p>{notice.text}</p>", encoding="utf-8")


def _publish_by(embedded: Database, target: Others) -> tuple[NoticeDesk, int]:
    newsroom = open_newsroom(embedded, target, channels=0, place_notice=noticing.place_notice)
    settings = {"folder": str(target.folder)} if isinstance(target, TellsItsFile) else {}
    newsroom.publishing.add_channel("far", "others", settings)
    with embedded.unit_of_work() as work:
        work.settings.set("preflight", {"preflight-notice": "off"})
        work.commit()
    article = newsroom.write(document(notice=None))
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    return NoticeDesk(embedded, newsroom.publishing, AGENCY), article


@pytest.mark.parametrize("kind", [ReadsItself, TellsItsFile])
def test_what_a_target_of_somebody_else_wrote_is_read_back(
    embedded: Database, tmp_path: Path, kind: type[Others]
) -> None:
    desk, article = _publish_by(embedded, kind(tmp_path))
    (checked,) = desk.check(article)
    assert (checked.form, checked.written, checked.faults, checked.problem) == ("text", True, (), "")
    path = tmp_path / f"{article}.txt"
    path.write_text(path.read_text("utf-8") * 2, encoding="utf-8")
    (checked,) = desk.check(article)
    assert (checked.written, checked.faults) == (True, ("notice_twice",))
    path.unlink()
    (checked,) = desk.check(article)
    assert (checked.form, checked.written, checked.problem) == ("", False, "It does not lie there any more.")


def test_what_it_would_send_is_looked_at_where_its_place_cannot_be(embedded: Database, tmp_path: Path) -> None:
    desk, article = _publish_by(embedded, RehearsesAlone(tmp_path))
    (checked,) = desk.check(article)
    assert (checked.form, checked.written, checked.faults) == ("html", False, ("notice_not_linked",))
    assert checked.problem == "The place cannot be looked at."


def test_a_copy_of_somebody_else_without_a_link_is_kept_back_before_publishing(
    embedded: Database, tmp_path: Path
) -> None:
    newsroom = open_newsroom(embedded, RehearsesAlone(tmp_path), channels=0, place_notice=noticing.place_notice)
    newsroom.publishing.add_channel("far", "others", {})
    article = newsroom.write(document(notice=None))
    reasons = [one.reason for one in newsroom.publishing.preflight(article) if one.check == "preflight-notice"]
    assert reasons == ["notice_not_linked_on"]


def test_of_a_target_that_shows_nothing_it_is_said_that_nothing_was_looked_at(
    embedded: Database, tmp_path: Path
) -> None:
    desk, article = _publish_by(embedded, Others(tmp_path))
    (checked,) = desk.check(article)
    assert (checked.form, checked.written, checked.faults) == ("", False, ())
    assert checked.problem == "The place cannot be looked at."


# At the hour, and at a correction ---------------------------------------------------------------------------------


def _with_the_line_in_its_body(house: House) -> Document:
    """An article whose body says what the Word folder shows as its notice."""
    house.book.write(
        replace(PARTNER, name="hyperlink", text="{agency} мәтіні: сілтеме міндетті.", line="Дереккөз: {agency}")
    )
    house.book.show_on("hyperlink", "word", Showing("line", "end"))
    return document("Көпір", "Қалада жаңа көпір ашылды.\nДереккөз: Алатау News", notice=None)


def _severity(house: House, level: str) -> None:
    with house.newsroom.database.unit_of_work() as work:
        work.settings.set("preflight", {"preflight-notice": level})
        work.commit()


def test_the_copies_are_looked_at_once_more_at_the_hour_each_for_its_channel(house: House) -> None:
    _severity(house, "off")
    article = house.newsroom.write(_with_the_line_in_its_body(house))
    later = START + timedelta(hours=2)
    house.newsroom.publishing.publish(article, ["site", "word"], author="Aizhan", at=later)
    _severity(house, "block")
    house.newsroom.clock.now = later
    house.newsroom.worker().run_once()
    rows = {row.channel: row for row in house.newsroom.publishing.queue()}
    assert rows["site"].state == "done"
    assert (rows["word"].state, rows["word"].reason_values["cause"]) == ("failed", "blocked_at_its_hour")
    assert "more than once (word)" in rows["word"].reason


def test_a_correction_that_doubles_the_notice_of_a_channel_is_stopped(house: House) -> None:
    wrong = _with_the_line_in_its_body(house)
    right = replace(wrong, blocks=wrong.blocks[:1])
    article = house.publish(right)
    opened = house.newsroom.desk.open(article)
    after = replace(wrong, notice=opened.document.notice)
    with house.newsroom.database.reading() as work:
        publishing = house.newsroom.publishing
        assert publishing.newly_blocking(work, opened.record, opened.document, opened.document) == []
        assert publishing.newly_blocking(work, opened.record, after, after) == []  # an old fault keeps nothing back
        (found,) = publishing.newly_blocking(work, opened.record, opened.document, after)
    assert (found.reason, found.values) == ("notice_twice_on", (("channels", "word"),))
