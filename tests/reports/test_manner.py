"""How a fix is told: its kind, the note on the page, silence; and a fix that has to wait in the text."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.articles.findings import apply_findings
from editor.errors import UserMistake
from editor.newsroom.people import People
from editor.publishing.adapters import correction_text
from editor.reports import IncomingReport, ReportDesk
from editor.reports.corrections import KINDS, CorrectionsPolicy, Manner, guessed_kind
from editor.reports.waiting import CHECK, FixKept
from tests.publishing.newsroom import document
from tests.reports.house import RIGHT, WRONG, House, library, with_block


def fix(house: House, article: int, **how: Any) -> Any:
    return house.desk.fix_report(house.report(article).report.id, RIGHT, author="Dana", how=Manner(**how))


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("қИқық", "құқық", "typo"),
        ("2018", "2019", "fact"),
        ("бір сөз", "бірсөз", "typo"),
        ("Айгүл Сәрсенова", "Гүлнәр Сәрсенова", "other"),
        ("кеше", "", "other"),
    ],
)
def test_the_kind_is_guessed_from_the_words(old: str, new: str, kind: str) -> None:
    assert guessed_kind(old, new) == kind


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_guess_is_always_a_kind(old: str, new: str) -> None:
    assert guessed_kind(old, new) in KINDS


def test_the_page_says_what_kind_it_was(house: House) -> None:
    done = fix(house, house.article(published=True), kind="clarification")
    assert done.correction.kind == "clarification"
    assert done.correction.note == f"Нақтылау: «{WRONG}» → «{RIGHT}»."


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_sentence_in_every_language(embedded_house: House, language: str, kind: str) -> None:
    note = fix(embedded_house, embedded_house.article(library(language=language)), kind=kind).correction.note
    assert WRONG in note
    assert RIGHT in note


def test_an_editor_says_it_in_their_own_words(house: House) -> None:
    done = fix(house, house.article(published=True), note="Сөз\nдұрысталды\u202e.")
    assert done.correction.note == "Сөз дұрысталды\\u202e."
    assert correction_text(done.correction, document()) == f"Теру қатесі түзетілді: {done.correction.note}"


NOTES = {"kk": "Атауы нақтыланды.", "ru": "Название уточнено.", "en": "The name is made precise."}


def test_own_words_are_kept_in_every_language_that_they_are_given_in(house: House) -> None:
    done = fix(house, house.article(published=True), kind="name", notes=NOTES)
    assert dict(done.correction.notes) == NOTES
    for language, note in NOTES.items():
        assert correction_text(done.correction, document(language=language)).endswith(f": {note}")


def test_a_language_without_a_note_is_told_in_the_next_one_that_its_readers_know(embedded_house: House) -> None:
    done = fix(embedded_house, embedded_house.article(), notes={"ru": NOTES["ru"], "en": " "})
    assert dict(done.correction.notes) == {"ru": NOTES["ru"]}
    for language in ("kk", "ru", "en"):
        assert correction_text(done.correction, document(language=language)).endswith(f": {NOTES['ru']}")


def test_the_article_s_own_note_and_those_by_language_stand_side_by_side(embedded_house: House) -> None:
    done = fix(embedded_house, embedded_house.article(), note=NOTES["kk"], notes={"en": NOTES["en"]})
    assert done.correction.note == NOTES["kk"]
    assert dict(done.correction.notes) == {"kk": NOTES["kk"], "en": NOTES["en"]}


def test_a_note_in_another_language_alone_speaks_for_a_kind_that_is_silent(embedded_house: House) -> None:
    embedded_house.desk.set_policy(CorrectionsPolicy(silent=("typo",)))
    assert not fix(embedded_house, embedded_house.article(), notes={"ru": NOTES["ru"]}).correction.is_silent


def shown(house: House, article: int) -> list[str]:
    house.newsroom.worker().run_once()
    content = house.newsroom.receiver.applied[-1].content
    return [correction_text(one, content.document) for one in content.corrections]


def test_what_is_silent_is_kept_and_not_shown(house: House) -> None:
    article = house.article(published=True)
    done = fix(house, article, silent=True)
    assert done.correction.is_silent
    assert shown(house, article) == []


def test_the_newsroom_decides_which_kinds_are_silent(house: House) -> None:
    house.desk.set_policy(CorrectionsPolicy(silent=("typo",)))
    assert house.desk.policy.silent == ("typo",)
    article = house.article(published=True)
    assert fix(house, article).correction.is_silent
    assert shown(house, article) == []


@pytest.mark.parametrize("how", [{"kind": "fact"}, {"silent": False}, {"note": "Айтып қояйық."}])
def test_a_fix_speaks_where_its_editor_says_so(embedded_house: House, how: dict[str, Any]) -> None:
    embedded_house.desk.set_policy(CorrectionsPolicy(silent=("typo",)))
    assert not fix(embedded_house, embedded_house.article(), **how).correction.is_silent


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ({"kind": "blunder"}, "unknown_kind"),
        ({"note": "ұ" * 301}, "note_too_long"),
        ({"notes": {"ru": "ы" * 301}}, "note_too_long"),
        ({"notes": {"de": "Berichtigt."}}, "note_language_unknown"),
        ({"note": "Түзетілді.", "notes": {"kk": "Нақтыланды."}}, "note_twice"),
    ],
)
def test_what_cannot_be_told_is_refused_and_writes_nothing(embedded_house: House, how: Any, code: str) -> None:
    house = embedded_house
    received = house.report(house.article(published=True))
    before = house.rows()
    with pytest.raises(UserMistake) as refused:
        house.desk.fix_report(received.report.id, RIGHT, author="Dana", how=Manner(**how))
    assert refused.value.code == code
    assert house.rows() == before


def test_a_fix_brings_no_new_fault_onto_the_page(embedded_house: House) -> None:
    house = embedded_house
    article = house.article(published=True)
    headline = house.text(article).headline
    received = house.desk.receive(IncomingReport(headline, article=article, field="headline"), door="hand")
    before = house.rows()
    with pytest.raises(UserMistake) as refused:
        house.desk.fix_report(received.report.id, "", author="Dana")  # the page would have no headline
    assert refused.value.code == "preflight_blocked"
    assert house.rows() == before


def test_an_old_fault_keeps_no_fix_back(embedded_house: House) -> None:
    house = embedded_house
    article = house.article(published=True)
    with house.database.unit_of_work() as work:
        work.settings.set("preflight", {"preflight-notice": "block"})
        work.commit()
    assert fix(house, article).queued


# A fix that waits -----------------------------------------------------------------------------------------------------


def changed_meanwhile(house: House) -> tuple[int, Any, FixKept]:
    """A fix whose paragraph somebody changed since the editor looked at it."""
    article = house.article(published=True)
    received, seen = house.report(article), house.revision(article)
    house.change(article, "Кітапхана директоры", "Кітапхана басшысы")
    with pytest.raises(FixKept) as kept:
        house.desk.fix_report(received.report.id, RIGHT, author="Dana", how=Manner(seen_revision=seen))
    return article, received, kept.value


def test_a_fix_of_a_paragraph_that_was_changed_waits_in_the_text(house: House) -> None:
    article, received, kept = changed_meanwhile(house)

    assert kept.code == "fix_kept_changed"
    assert kept.changes.ids("waiting_fix") == {article}
    assert house.again(received).state == "new"
    document = house.text(article)
    [finding] = house.desk.waiting_fixes(article, document)
    assert (finding.check, finding.text, finding.suggestions) == (CHECK, WRONG, (RIGHT,))
    mended, [taken] = apply_findings(document, [finding])
    assert taken == finding
    assert RIGHT in mended.text
    house.save(article, mended)
    assert house.desk.waiting_fixes(article, house.text(article)) == []


def test_looked_at_again_it_is_fixed_and_waits_no_more(house: House) -> None:
    article, received, _ = changed_meanwhile(house)
    now = Manner(seen_revision=house.revision(article))
    house.desk.fix_report(received.report.id, RIGHT, author="Dana", how=now)
    assert RIGHT in house.text(article).text
    assert house.desk.waiting_fixes(article, house.text(article)) == []
    with house.database.reading() as work:
        assert work.waiting_fixes.of_article(article, ("fixed",)) == []


def test_a_change_elsewhere_does_not_hinder(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    received, seen = house.report(article), house.revision(article)
    house.change(article, "шағын мұражай", "үлкен мұражай")
    house.desk.fix_report(received.report.id, RIGHT, author="Dana", how=Manner(seen_revision=seen))
    assert RIGHT in house.text(article).text


def test_a_fix_in_an_article_that_somebody_types_in_waits(house: House) -> None:
    typing = {"Aizhan"}
    desk = ReportDesk(house.database, house.clock, house.newsroom.publishing, holder=lambda _: next(iter(typing), ""))
    article = house.article(published=True)
    received = house.report(article)
    for _ in range(2):  # the second takes the place of the first
        with pytest.raises(FixKept) as kept:
            desk.fix_report(received.report.id, RIGHT, author="Dana")
        assert (kept.value.code, kept.value.values["who"]) == ("fix_kept_locked", "Aizhan")
    assert len(desk.waiting_fixes(article, house.text(article))) == 1
    typing.clear()
    desk.fix_report(received.report.id, RIGHT, author="Dana")
    assert RIGHT in house.text(article).text


def test_a_dismissed_report_leaves_nothing_in_the_text(embedded_house: House) -> None:
    house = embedded_house
    article, received, _ = changed_meanwhile(house)
    house.desk.dismiss(received.group.id, reason="дұрыс", author="Dana")
    assert house.desk.waiting_fixes(article, house.text(article)) == []


def test_it_stands_nowhere_but_where_its_words_stood(embedded_house: House) -> None:
    house = embedded_house
    article, _, _ = changed_meanwhile(house)
    document = with_block(with_block(house.text(article), "p2", "Жоқ."), "p3", f"Осы {WRONG} басқа.")
    assert house.desk.waiting_fixes(article, document) == []


def test_the_first_look_counts_and_later_ones_do_not(house: House) -> None:
    received = house.report(house.article())
    house.clock.advance(minutes=5)
    assert house.desk.look_at(received.group.id)  # type: ignore[union-attr]  # it has one
    first = house.clock.now
    house.clock.advance(minutes=5)
    assert not house.desk.look_at(received.group.id)  # type: ignore[union-attr]  # it has one
    assert house.desk.group(received.group.id).group.first_look_at == first  # type: ignore[union-attr]  # it has one


def test_what_is_out_is_mended_by_editors_and_a_draft_by_everybody(house: House) -> None:
    published, draft = house.article(published=True), house.article()
    people = People(house.database)
    people.put("Болат", "publisher")
    people.put("Дана", "editor")
    with pytest.raises(UserMistake) as refused:
        house.desk.fix_report(house.report(published).report.id, RIGHT, author="Айгүл", how=Manner())
    assert refused.value.code == "move_refused"
    assert house.desk.fix_report(house.report(published).report.id, RIGHT, author="Дана", how=Manner()).queued
    assert not house.desk.fix_report(house.report(draft).report.id, RIGHT, author="Айгүл", how=Manner()).queued
