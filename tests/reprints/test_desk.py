"""Copies of the sample newsroom's pages, as sites make them: found, judged, kept, looked at again, written to."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest

from editor.articles.document import Script
from editor.bootstrap import Newsroom
from editor.errors import Conflict, UserMistake
from editor.language.scripts import write_text
from editor.reprints import ReprintDesk, ReprintRule
from editor.reprints.hiding import read_sheet
from editor.reprints.page import Fetched, read_page
from editor.reprints.sheets import LinkedSheet
from editor.reprints.verdict import notices_on
from tests.reprints.pages import copied

ADDRESS = "https://copy.example/news/1"


def article_of(newsroom: Newsroom, words: str) -> tuple[int, str, list[str]]:
    """The id, headline and paragraphs of the sample article whose headline has these words."""
    record = next(one for one in newsroom.articles.page() if words in one.headline)
    document = newsroom.articles.open(record.id).document
    return record.id, document.headline, [block.text for block in document.blocks if block.text.strip()]


def desk_with(newsroom: Newsroom, *pages: bytes) -> ReprintDesk:
    """Each time that the address is asked, the next page answers."""
    waiting = list(pages)
    made = newsroom.reprints
    made._get = lambda address: Fetched(address, waiting.pop(0) if len(waiting) > 1 else waiting[0])
    return made


@pytest.fixture(params=["көпір", "мост"])
def ours(request: pytest.FixtureRequest, newsroom: Newsroom) -> tuple[int, str, list[str]]:
    for record in newsroom.articles.page():
        if request.param in record.headline.lower():
            return article_of(newsroom, record.headline)
    raise AssertionError(request.param)


def test_a_whole_copy_without_a_link_breaks_the_rule(newsroom: Newsroom, ours: tuple[int, str, list[str]]) -> None:
    article, headline, text = ours
    verdict = desk_with(newsroom, copied(headline, text)).check(ADDRESS)
    assert verdict.best is not None
    assert verdict.best.article.id == article
    assert verdict.best.shared.of_ours > 0.9
    assert (verdict.outcome, verdict.reasons[0].code, verdict.in_main) == ("broken", "no_link", True)


def test_an_edited_shortened_and_reordered_copy_is_found(newsroom: Newsroom, ours: tuple[int, str, list[str]]) -> None:
    article, _, text = ours
    words = " ".join(text).split()
    edited = [word if number % 17 else "біраз" for number, word in enumerate(words)]
    halves = [" ".join(edited[len(edited) // 2 :]), " ".join(edited[: len(edited) // 4])]
    verdict = desk_with(newsroom, copied("Басқа тақырып", halves)).check(ADDRESS)
    assert verdict.best is not None
    assert verdict.best.article.id == article
    assert 0.3 < verdict.best.shared.of_ours < 0.9


@pytest.mark.parametrize("script", ["latin", "latin-2018", "arabic"])
def test_a_copy_in_another_script_is_found(newsroom: Newsroom, script: Script) -> None:
    record = next(one for one in newsroom.articles.page() if one.language == "kk")
    article, headline, text = article_of(newsroom, record.headline)
    turned = [write_text(paragraph, script) for paragraph in text]
    verdict = desk_with(newsroom, copied(write_text(headline, script), turned)).check(ADDRESS)
    assert verdict.best is not None
    assert verdict.best.article.id == article
    assert verdict.best.shared.of_ours > 0.7


def test_a_page_of_somebody_elses_words_is_not_ours(newsroom: Newsroom) -> None:
    page = copied("Погода", ["Завтра в горах ожидается снег, а в долинах туман и слабый ветер с востока."] * 3)
    verdict = desk_with(newsroom, page).check(ADDRESS)
    assert (verdict.outcome, verdict.best, verdict.links) == ("not_ours", None, ())


def test_a_link_and_the_notice_are_found_and_keep_the_rule(
    newsroom: Newsroom, ours: tuple[int, str, list[str]]
) -> None:
    article, headline, text = ours
    notice = newsroom.articles.open(article).document.notice
    link = f'<p>Дереккөз: <a href="{newsroom.agency.link}">бастапқы мәтін</a></p>'
    after = f"<p>{notice.text}</p>" if notice is not None else ""
    verdict = desk_with(newsroom, copied(headline, text, before=link, after=after)).check(ADDRESS)
    assert verdict.outcome == "kept"
    assert verdict.links[0].is_good
    if notice is not None:
        assert verdict.notices


def test_the_ledger_keeps_the_evidence_and_sees_that_a_page_was_mended(
    newsroom: Newsroom, ours: tuple[int, str, list[str]], tmp_path: Path
) -> None:
    _, headline, text = ours
    bad = copied(headline, text)
    good = copied(headline, text, before=f'<p>Дереккөз: <a href="{newsroom.agency.link}">мәтін</a></p>')
    desk = desk_with(newsroom, bad, bad, good, bad)
    entry, changes = desk.keep(desk.check(ADDRESS))
    assert changes.ids("reprint") == {entry.record.id}
    assert (entry.record.state, entry.record.outcome, entry.looks[0].looked_by) == ("new", "broken", "Aizhan")
    assert desk.evidence(entry.looks[0].id) == bad
    assert desk.seen(entry.record.id).outcome == "broken"

    text_of_letter, _ = desk.letter(entry.record.id, "kk", tmp_path / "letter.docx")
    assert headline in text_of_letter
    assert "сілтеме жоқ" in text_of_letter
    assert ADDRESS in _words_of(tmp_path / "letter.docx")
    assert desk.entry(entry.record.id).record.state == "letter_sent"

    again = desk.look(entry.record.id)
    assert (again.is_changed, again.verdict.outcome) == (False, "broken")
    mended = desk.look(entry.record.id)
    assert (mended.is_changed, mended.outcome_before, mended.entry.record.state) == (True, "broken", "mended")
    assert len(mended.entry.looks) == 3
    with pytest.raises(UserMistake):
        desk.letter(entry.record.id, "ru", tmp_path / "second.docx")
    assert desk.look(entry.record.id).entry.record.state == "new"
    desk.move(entry.record.id, "closed", "settled by telephone")
    assert desk.entries(["closed"])[0].note == "settled by telephone"
    with pytest.raises(UserMistake):
        desk.move(entry.record.id, "gone")


def test_the_letter_is_the_newsrooms_own(newsroom: Newsroom) -> None:
    desk = newsroom.reprints
    desk.set_template("ru", "Письмо\n\nПро {headline}")
    assert desk.templates()["ru"].text.startswith("Письмо")
    for wrong in ("{nobody}", "{", " ", "x" * 7000):
        with pytest.raises(UserMistake):
            desk.set_template("ru", wrong)
    desk.set_template("ru", None)
    assert "Просим исправить" in desk.templates()["ru"].text


def test_the_second_of_two_seats_that_change_the_rule_or_the_letter_is_told(newsroom: Newsroom) -> None:
    desk = newsroom.reprints
    rule, letter = desk.rule(), desk.templates()["ru"]
    theirs = ReprintRule(notice=True)
    desk.set_rule(theirs, rule)
    desk.set_template("ru", "Их письмо", letter)
    for write in (
        lambda: desk.set_rule(ReprintRule(free_share=5), rule),
        lambda: desk.set_template("ru", "Наше письмо", letter),
        lambda: desk.set_template("ru", None, letter),
    ):
        with pytest.raises(Conflict):
            write()
    assert (desk.rule(), desk.templates()["ru"].text) == (theirs, "Их письмо")
    desk.set_template("ru", None, desk.templates()["ru"])
    desk.set_template("kk", "Біздің хат", desk.templates()["kk"])
    assert (desk.templates()["ru"], desk.templates()["kk"].text) == (letter, "Біздің хат")


def test_the_rule_is_kept_and_checked(newsroom: Newsroom) -> None:
    newsroom.reprints.set_rule(ReprintRule(free_share=35, notice=True))
    assert newsroom.reprints.rule() == ReprintRule(free_share=35, notice=True)
    with pytest.raises(UserMistake):
        newsroom.reprints.set_rule(ReprintRule(free_share=101))


def test_a_check_that_is_stopped_keeps_nothing(newsroom: Newsroom, ours: tuple[int, str, list[str]]) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, _total: int, _text: str) -> None:
        if done == 2:
            raise Stopped

    desk = desk_with(newsroom, copied(ours[1], ours[2]))
    with pytest.raises(Stopped):
        desk.check(ADDRESS, stop)
    assert desk.entries() == []


def _words_of(path: Path) -> str:
    import docx

    return "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(path.read_bytes())).paragraphs)


HIDING = (LinkedSheet("https://copy.example/a.css", read_sheet(".src{display:none}").rules),)


def _with_sheets(newsroom: Newsroom, page: bytes, sheets: tuple[LinkedSheet, ...]) -> ReprintDesk:
    made = newsroom.reprints
    made._get = lambda address: Fetched(address, page, sheets=sheets)
    return made


def test_what_style_sheets_hid_is_kept_with_the_evidence(newsroom: Newsroom, ours: tuple[int, str, list[str]]) -> None:
    """The page's own bytes do not tell it, and the site may have taken its style sheet away when somebody disputes."""
    _, headline, text = ours
    link = f'<p class="src"><a href="{newsroom.agency.link}">мәтін</a></p>'
    page = copied(headline, text, before=link)
    seen = _with_sheets(newsroom, page, ()).check(ADDRESS)
    assert seen.outcome == "kept"
    desk = _with_sheets(newsroom, page, HIDING)
    verdict = desk.check(ADDRESS)
    assert (verdict.outcome, [one.code for one in verdict.reasons]) == ("broken", ["hidden"])
    entry, _ = desk.keep(verdict)
    again = desk.seen(entry.record.id)
    assert (again.outcome, again.links[0].hidden) == ("broken", "display")
    assert verdict.as_json()["style_sheets"] == again.as_json()["style_sheets"]


def test_a_notice_that_nobody_sees_is_not_there() -> None:
    notice = "Дереккөз Алатау агенттігі, сілтеме міндетті болып табылады."
    page = copied("Тақырып", ["Мүлде басқа мәтін осы жерде тұр."], after=f'<p class="src">{notice}</p>')
    shown = read_page(Fetched(ADDRESS, page))
    assert notices_on(shown, [("kk", notice)]) == ("kk",)
    assert notices_on(replace(shown, fetched=replace(shown.fetched, sheets=HIDING)), [("kk", notice)]) == ()
