"""Reports come in: located, grouped, kept, and never twice."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from db.repositories.reports import Reports
from db.tables import Revision
from editor.articles.document import Dateline, Document, Notice, Paragraph
from editor.articles.offsets import Place
from editor.errors import UserMistake
from editor.reports import IncomingReport
from tests.reports.house import LINES, RIGHT, WRONG, House, library


def test_a_report_from_the_newest_page_is_found_where_it_stands(house: House) -> None:
    article = house.article()
    received = house.report(article)
    start = LINES[1].index(WRONG)

    report = received.report
    assert (report.state, report.place_status, report.place_score) == ("new", "found", 1.0)
    assert (report.place_field, report.place_block) == ("body", "p2")
    assert (report.place_start, report.place_end, report.place_revision) == (start, start + len(WRONG), 1)
    assert received.created
    assert received.group is not None
    assert received.group.article_id == article
    assert received.changes.ids("report") == {report.id}


def test_three_readers_of_one_place_make_one_group(house: House) -> None:
    article = house.article()
    first = house.report(article)
    house.change(article, "шағын мұражай", "шағын мұражай мен асхана")  # the third reader sees a newer page
    second = house.report(article, revision=1)
    third = house.report(article, f"оқырмандардың {WRONG}"[14:])

    groups = {received.group.id for received in (first, second, third) if received.group}
    assert len(groups) == 1
    assert house.desk.group(groups.pop()).group.reporters == 3
    assert house.desk.counts()["new"] == 1


def test_readers_are_counted_by_their_hash_else_by_their_key(house: House) -> None:
    article = house.article()
    for reporter in ("anna", "anna", "bolat", "", ""):
        received = house.report(article, reporter=reporter)
    assert received.group is not None
    assert received.group.reporters == 4


def test_two_equal_words_in_one_block_are_two_groups(embedded_house: House) -> None:
    house = embedded_house
    line = "Бірінші қИқық осында жазылған еді, ал екінші қИқық мына жерде тұр."
    article = house.article(library(lines=(line,)))
    first = house.report(article)
    at = line.rindex(WRONG)
    second = house.report(article, prefix=line[:at], suffix=line[at + len(WRONG) :])
    assert first.group is not None
    assert second.group is not None
    assert first.group.id != second.group.id


def test_the_same_report_again_gives_the_first_answer(house: House) -> None:
    article = house.article()
    incoming = house.incoming(article)
    first = house.desk.receive(incoming, door="http")
    before = house.rows()

    again = house.desk.receive(incoming, door="http")

    assert (again.report, again.created, bool(again.changes)) == (first.report, False, False)
    assert house.rows() == before


def test_the_same_key_for_another_report_is_refused(house: House) -> None:
    article = house.article()
    incoming = house.incoming(article)
    house.desk.receive(incoming, door="http")
    before = house.rows()
    with pytest.raises(UserMistake) as caught:
        house.desk.receive(replace(incoming, suggestion="басқа"), door="http")
    assert caught.value.code == "idempotency_key_reused"
    assert house.rows() == before


def test_a_report_without_a_key_is_the_same_when_it_says_the_same(embedded_house: House) -> None:
    house = embedded_house
    incoming = replace(house.incoming(house.article()), idempotency_key="")
    first, again = house.desk.receive(incoming, door="file"), house.desk.receive(incoming, door="file")
    assert (first.created, again.created) == (True, False)
    other = house.desk.receive(replace(incoming, comment="тағы"), door="file")
    assert other.created


def test_two_doors_with_the_same_key_at_once_make_one_report(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    incoming = house.incoming(house.article())
    meeting = threading.Barrier(2, timeout=20)
    by_keys = Reports.by_keys
    waited = threading.local()

    def both_look_first(self: Reports, keys: list[str]) -> object:
        found = by_keys(self, keys)
        if not getattr(waited, "yes", False):
            waited.yes = True
            meeting.wait()  # neither has written when both have looked
        return found

    monkeypatch.setattr(Reports, "by_keys", both_look_first)
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda _: house.desk.receive(incoming, door="http"), range(2)))

    assert sorted(answer.created for answer in answers) == [False, True]
    assert len({answer.report.id for answer in answers}) == 1
    assert len(house.desk.reports()) == 1
    assert house.desk.groups()[0].group.reporters == 1


def test_readers_at_once_make_one_group_and_none_is_lost(house: House) -> None:
    article = house.article()
    incoming = [house.incoming(article) for _ in range(8)]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda one: house.desk.receive(one, door="http"), incoming))
    assert all(answer.created for answer in answers)
    rows = house.desk.groups()
    assert [row.group.reporters for row in rows] == [8]


def test_an_unknown_article_is_kept_and_shown(house: House) -> None:
    incoming = IncomingReport("қате сөз", url="https://elsewhere.example/a?utm=1", idempotency_key="1")
    received = house.desk.receive(incoming, door="http")
    other = replace(incoming, url="https://elsewhere.example/a", idempotency_key="2")
    house.desk.receive(other, door="http")

    assert (received.report.place_status, received.report.article_id) == ("unknown_article", None)
    assert received.group is not None
    view = house.desk.group(received.group.id)
    assert (view.article, view.place, view.place_status, view.words) == (None, None, "unknown_article", "")
    assert view.group.reporters == 2
    assert [row.quote for row in house.desk.groups()] == ["қате сөз"]


@pytest.mark.parametrize("article", [987654, 2**40, -1, "no-such-slug", "987654"])
def test_a_number_or_slug_that_nobody_has_is_an_unknown_article(house: House, article: int | str) -> None:
    incoming = IncomingReport("сөз", article=article, idempotency_key="1")
    assert house.desk.receive(incoming, door="hand").report.place_status == "unknown_article"


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example/{}",
        "https://a.example/2026/{}.html?x=1#y",
        "/news/{}/",
        "https://a.example/NUMBER-{}.html",
        "https://a.example/{}/index.html",
    ],
)
def test_an_article_is_found_by_its_address(embedded_house: House, address: str) -> None:
    house = embedded_house
    article = house.article()
    slug = house.newsroom.article(article).slug
    for named in (
        {"url": address.format(slug).replace("NUMBER", str(article))},
        {"article": slug},
        {"article": str(article)},
    ):
        incoming = replace(house.incoming(article), **{"article": None, **named})  # type: ignore[arg-type]  # str or int
        assert house.desk.receive(incoming, door="file").report.article_id == article


def test_words_that_never_stood_there_are_kept_and_say_so(house: House) -> None:
    article = house.article()
    incoming = IncomingReport("мүлде болмаған тіркес", article=article, revision=1, idempotency_key="1")
    received = house.desk.receive(incoming, door="http")

    assert (received.report.state, received.report.place_status) == ("new", "never_there")
    assert received.report.place_start is None
    assert house.desk.group(received.report.group_id or 0).place is None


def test_words_that_are_gone_are_kept_and_say_so(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    incoming = house.incoming(article)
    house.save(article, library(lines=(LINES[0], LINES[2])))
    received = house.desk.receive(incoming, door="http")
    assert (received.report.state, received.report.place_status) == ("new", "gone")


def test_two_places_that_answer_equally_well_are_ambiguous(embedded_house: House) -> None:
    house = embedded_house
    article = house.article(library(lines=("қИқық", "қИқық")))
    incoming = IncomingReport(WRONG, article=article, revision=1, idempotency_key="1")
    received = house.desk.receive(incoming, door="http")
    assert (received.report.place_status, received.report.place_start) == ("ambiguous", None)
    hinted = house.desk.receive(replace(incoming, block="p2", field="body", idempotency_key="2"), door="http")
    assert (hinted.report.place_status, hinted.report.place_block) == ("found", "p2")


def test_the_lead_and_its_repetition_in_the_body_are_told_apart(embedded_house: House) -> None:
    house = embedded_house
    text = "Астана хабы Эстония, Армения және Изірбайжан үкіметтерін біріктірді"
    document = Document(
        headline="Альянс құрылды",
        lead=text,
        dateline=Dateline("Астана", "13 маусым", "Kazakhstan Today"),
        blocks=(Paragraph(id="p1", content=text + ", деп хабарлады агенттік."),),
    )
    article = house.article(document)
    quote, at = "Изірбайжан", text.index("Изірбайжан")
    given = {"article": article, "revision": 1}
    sides = {"prefix": text[:at], "suffix": text[at + len(quote) :]}
    in_lead = IncomingReport(quote, **sides, **given, field="lead", idempotency_key="1")  # type: ignore[arg-type]  # str or int
    in_body = replace(in_lead, field="body", block="p1", idempotency_key="2")
    without_hint = replace(in_lead, field=None, idempotency_key="3")

    assert house.desk.receive(in_lead, door="http").report.place_field == "lead"
    assert house.desk.receive(in_body, door="http").report.place_field == "body"
    assert house.desk.receive(without_hint, door="http").report.place_status == "ambiguous"


def test_words_of_the_notice_have_a_place_in_it(embedded_house: House) -> None:
    house = embedded_house
    article = house.article(library(notice=Notice("Сілтеме жасау міндетті. Авторлық қИқық қорғалған.")))
    incoming = IncomingReport(WRONG, "Авторлық ", " қорғалған", article=article, revision=1, idempotency_key="1")
    received = house.desk.receive(incoming, door="http")
    assert house.desk.group(received.report.group_id or 0).place == Place("notice", None, 33, 38)


def test_a_page_that_shows_the_words_before_the_fix_joins_the_fixed_group(house: House) -> None:
    article = house.article(published=True)
    first = house.report(article)
    house.desk.fix_report(first.report.id, RIGHT, author="Dana")

    late = house.desk.receive(replace(house.incoming(article, RIGHT), quote=WRONG, revision=1), door="http")

    assert (late.report.state, late.report.place_status) == ("already_corrected", "already_corrected")
    assert late.group is not None
    assert (late.group.id, late.group.state, late.group.reporters) == (first.report.group_id, "fixed", 2)
    assert house.desk.counts()["new"] == 0


def test_who_reports_once_more_what_is_no_error_joins_the_judgement(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    first = house.report(article, "Айгүл")
    house.desk.dismiss(first.report.group_id or 0, reason="аты солай", author="Dana")
    second = house.report(article, "Айгүл")
    assert (second.report.group_id, second.report.state) == (first.report.group_id, "not_an_error")


def test_spam_never_swallows_an_honest_report(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    first = house.report(article)
    house.desk.spam(first.report.group_id or 0, author="Dana")
    second = house.report(article)
    assert second.report.state == "new"
    assert second.report.group_id != first.report.group_id


def test_what_fills_in_the_hidden_field_is_kept_as_spam_in_no_group(embedded_house: House) -> None:
    house = embedded_house
    received = house.desk.receive_spam(house.incoming(house.article()), door="http")
    assert (received.report.state, received.group) == ("spam", None)
    assert house.desk.groups() == []


def test_the_newest_report_moves_the_group_up(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    first = house.report(article)
    house.clock.advance(hours=1)
    second = house.report(article)
    assert first.group is not None
    assert second.group is not None
    assert second.group.last_at - first.group.last_at == timedelta(hours=1)
    assert second.group.first_at == first.group.first_at


def test_without_a_revision_the_published_one_is_taken_for_the_one_that_was_seen(embedded_house: House) -> None:
    house = embedded_house
    article = house.article(published=True)
    incoming = replace(house.incoming(article), revision=None)
    house.change(article, WRONG, RIGHT)
    assert house.desk.receive(incoming, door="http").report.place_status == "already_corrected"


def test_a_damaged_article_loses_no_report_and_closes_no_inbox(house: House) -> None:
    article = house.article()
    first = house.report(article)
    incoming = house.incoming(article, "мұражай")
    with house.database.engine.begin() as connection:
        connection.execute(update(Revision).values(packed=b"torn"))

    second = house.desk.receive(incoming, door="http")

    assert second.report.place_status == "never_there"
    assert {row.quote for row in house.desk.groups()} == {WRONG, "мұражай"}
    assert house.desk.group(first.report.group_id or 0).place is None


def test_a_number_in_an_address_names_an_article_only_with_its_slug_or_once_it_went_out(embedded_house: House) -> None:
    house = embedded_house
    draft, published = house.article(), house.article(published=True)
    for article, wanted in ((draft, None), (published, published)):
        incoming = replace(house.incoming(article), article=None, url=f"https://a.example/{article}-old-slug.html")
        assert house.desk.receive(incoming, door="http").report.article_id == wanted


def test_an_article_that_was_saved_by_anybody_still_groups_its_readers(house: House) -> None:
    article = house.article()
    first = house.report(article, f"оқырмандардың {WRONG}")
    house.change(article, "Кітапхана директоры", "Сол кітапхананың жаңа басшысы, директор")
    row = house.desk.groups()[0]
    assert row.place is not None
    assert house.text(article).block("p2").text[row.place.start : row.place.end] == f"оқырмандардың {WRONG}"

    second = house.report(article, f"оқырмандардың {WRONG} білмейтінін")

    assert second.report.group_id == first.report.group_id
    assert house.again(first).place_revision == 2


def test_without_a_revision_the_published_one_that_holds_the_words_is_taken_however_old(embedded_house: House) -> None:
    house = embedded_house
    lines = (*LINES, f"Хаттарда тағы бір {WRONG} сөз бар, оны ешкім түзеген жоқ.")
    article = house.article(library(lines=lines), published=True)
    cached = replace(house.incoming(article), revision=None, field=None, block=None)
    house.change(article, WRONG, RIGHT)
    for old, new in (("Ғимаратта", "Сол ғимаратта"), ("мұражай", "көрме залы")):
        house.publish(article)  # the page that the reader saw is two publications old
        house.change(article, old, new)

    report = house.desk.receive(cached, door="mailbox").report

    assert report.place_status == "already_corrected"
    assert report.place_block == "p2"  # and not its twin in the last paragraph


def test_a_report_without_a_revision_still_knows_its_words_after_their_fix_went_out(embedded_house: House) -> None:
    house = embedded_house
    article = house.article(library(lines=(*LINES, f"Хаттарда {WRONG} білмейтінін айтты.")), published=True)
    cached = replace(house.incoming(article), revision=None, field=None, block=None)
    report = house.desk.receive(cached, door="http").report
    house.change(article, WRONG, "қате")
    house.publish(article)
    house.change(article, "Ғимаратта", "Сол ғимаратта")

    house.desk.relocate(article)

    found = house.desk.report(report.id)
    assert (found.place_status, found.place_block) == ("already_corrected", "p2")
