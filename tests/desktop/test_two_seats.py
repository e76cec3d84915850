"""Two seats change the same settings: the second is told in place, keeps what it typed, overwrites nothing unseen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import keyring
import pytest
from keyring.backends.fail import Keyring
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from editor.bootstrap import Newsroom
from editor.changes import Changes
from editor.desktop.app import Desktop
from editor.desktop.settings_pages.agency import AgencyPage
from editor.desktop.settings_pages.corrections import CorrectionsPage
from editor.desktop.settings_pages.letter_templates import LetterTemplatesPage
from editor.desktop.settings_pages.notice_rules import NoticeRulesPage
from editor.desktop.settings_pages.outgoing import OutgoingPage
from editor.desktop.settings_pages.preflight import PreflightPage
from editor.desktop.settings_pages.word_files import WordPage
from editor.documents.word_look import WordLook
from editor.errors import Conflict
from editor.newsroom.agency import AgencySettings, load_agency, save_agency
from editor.newsroom.mail import MailServer
from editor.reports.answers.templates import AnswerTemplate
from editor.reports.corrections import CorrectionsPolicy
from editor.reports.mailbox.templates import LetterTemplate
from tests.desktop.conftest import section

TOLD = "Somebody else changed this"
OURS = MailServer("mail.one.kz", 587, "starttls", "desk", "desk@one.kz", "One")
THEIRS = replace(OURS, host="mail.two.kz")


@pytest.fixture(autouse=True)
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a keyring: no test touches the one of who runs it."""
    bare = Keyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: bare)
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(bare, name))


def test_a_level_of_preflight_that_another_seat_chose_first_is_shown_and_kept(
    desktop: Desktop, newsroom: Newsroom
) -> None:
    page, rules = section(desktop, PreflightPage), newsroom.preflight_rules
    rules.change({"preflight-alt": "off", "preflight-body": "warn"})
    box = page.levels["preflight-alt"]
    box.setCurrentIndex(box.findData("warn"))
    box.activated.emit(box.currentIndex())
    assert TOLD in page.note.text()
    assert rules.table()["preflight-alt"] == "off"
    assert (box.currentData(), page.levels["preflight-body"].currentData()) == ("off", "warn")
    box.setCurrentIndex(box.findData("warn"))
    box.activated.emit(box.currentIndex())
    assert rules.table()["preflight-alt"] == "warn"
    assert page.note.text() == ""


def test_two_seats_may_choose_levels_of_different_checks(desktop: Desktop, newsroom: Newsroom) -> None:
    page, rules = section(desktop, PreflightPage), newsroom.preflight_rules
    rules.change({"preflight-body": "warn"})
    box = page.levels["preflight-alt"]
    box.setCurrentIndex(box.findData("off"))
    box.activated.emit(box.currentIndex())
    assert (rules.table()["preflight-alt"], rules.table()["preflight-body"]) == ("off", "warn")


def test_a_policy_of_corrections_that_another_seat_set_first_is_kept(desktop: Desktop, newsroom: Newsroom) -> None:
    page = section(desktop, CorrectionsPage)
    theirs = CorrectionsPolicy(("grammar",), answers=False)
    newsroom.reports.set_policy(theirs)
    page.told["typo"].click()
    assert TOLD in page.note.text()
    assert newsroom.reports.policy == theirs
    assert not page.told["grammar"].isChecked(), "the boxes show what holds"
    assert page.told["typo"].isChecked()
    page.told["typo"].click()
    assert newsroom.reports.policy == CorrectionsPolicy(("grammar", "typo"), answers=False)
    page.told["fact"].click()
    assert newsroom.reports.policy.silent == ("fact", "grammar", "typo")


def tell(desktop: Desktop, qtbot: QtBot, changes: Changes) -> None:
    """The window hears of what another seat did, and has looked at it when this returns."""
    with qtbot.waitSignal(desktop.hub.changed):
        desktop.hub.publish(changes)


@dataclass
class Edited:
    """A card on which something is typed. `theirs` is what another seat makes of it meanwhile."""

    page: QWidget
    type_ours: Callable[[], None]
    save: Callable[[], None]
    typed: Callable[[], object]
    kept: Callable[[], object]
    theirs: Callable[[], Changes]
    ours: object


def mail_server(desktop: Desktop, newsroom: Newsroom) -> Edited:
    page = section(desktop, OutgoingPage)

    def type_ours() -> None:
        page.host.setText(OURS.host)
        page.user.setText(OURS.user)
        page.address.setText(OURS.sender)
        page.sender_name.setText(OURS.sender_name)

    return Edited(
        page,
        type_ours,
        page.save.click,
        lambda: page.host.text(),
        lambda: newsroom.mail.server.host,
        lambda: newsroom.mail.set_up(THEIRS),
        OURS.host,
    )


def answer(desktop: Desktop, newsroom: Newsroom) -> Edited:
    page, tag = section(desktop, CorrectionsPage), "kk"
    return Edited(
        page,
        lambda: page.subject.setText("Біздің тақырып"),
        page.save.click,
        lambda: page.subject.text(),
        lambda: newsroom.answers.templates()[tag].subject,
        lambda: newsroom.answers.put_template(AnswerTemplate(tag, "Басқа тақырып", "{headline}")),
        "Біздің тақырып",
    )


def letter(desktop: Desktop, newsroom: Newsroom) -> Edited:
    page = section(desktop, LetterTemplatesPage)
    text = "Quote: {quote}\nEnd"

    def type_ours() -> None:
        page.name.setText("widget")
        page.text.setPlainText(text)

    return Edited(
        page,
        type_ours,
        page.save.click,
        lambda: page.text.toPlainText(),
        lambda: next(one.text for one in newsroom.letter_templates.all() if one.name == "widget"),
        lambda: newsroom.letter_templates.put(LetterTemplate("widget", "Other: {quote}\nEnd")),
        text,
    )


def word_look(desktop: Desktop, newsroom: Newsroom) -> Edited:
    page = section(desktop, WordPage)

    def type_ours() -> None:
        page.notice.setCurrentIndex(page.notice.findData("footer"))
        page.notice.activated.emit(page.notice.currentIndex())

    return Edited(
        page,
        type_ours,
        page.save.click,
        lambda: page.notice.currentData(),
        lambda: newsroom.exporting.look().notice,
        lambda: newsroom.exporting.save_look(WordLook().with_style("lead", "Heading 2")),
        "footer",
    )


def agency(desktop: Desktop, newsroom: Newsroom) -> Edited:
    def theirs() -> Changes:
        with newsroom.database.unit_of_work() as work:
            save_agency(work, replace(load_agency(work, AgencySettings()), name="Басқа атау"))
            work.commit()
            return Changes.of(**work.touched)

    page = section(desktop, AgencyPage)
    return Edited(
        page,
        lambda: page.name.setText("Біздің атау"),
        page.save.click,
        lambda: page.name.text(),
        lambda: newsroom.agency.name,
        theirs,
        "Біздің атау",
    )


@pytest.mark.parametrize("make", [mail_server, answer, letter, word_look, agency])
def test_what_another_seat_saved_first_is_told_in_place_and_nothing_is_lost(
    desktop: Desktop,
    newsroom: Newsroom,
    make: Callable[[Desktop, Newsroom], Edited],
) -> None:
    edited = make(desktop, newsroom)
    edited.type_ours()
    edited.theirs()
    theirs = edited.kept()
    edited.save()
    said = " ".join(label.text() for label in edited.page.findChildren(QLabel))
    assert TOLD in said
    assert edited.kept() == theirs, "nothing is overwritten unseen"
    assert edited.typed() == edited.ours, "what was typed stays"
    edited.save()
    assert edited.kept() == edited.ours, "told, one may save over it"


@pytest.mark.parametrize("make", [mail_server, answer, letter, word_look])
def test_what_is_typed_stays_when_the_window_hears_of_the_other_seat_and_saving_is_still_told(
    desktop: Desktop,
    newsroom: Newsroom,
    qtbot: QtBot,
    make: Callable[[Desktop, Newsroom], Edited],
) -> None:
    edited = make(desktop, newsroom)
    edited.type_ours()
    tell(desktop, qtbot, edited.theirs())
    assert edited.typed() == edited.ours
    theirs = edited.kept()
    edited.save()
    assert TOLD in " ".join(label.text() for label in edited.page.findChildren(QLabel))
    assert edited.kept() == theirs
    edited.save()
    assert edited.kept() == edited.ours


@pytest.mark.parametrize("make", [mail_server, answer])
def test_who_typed_nothing_sees_what_the_other_seat_saved(
    desktop: Desktop,
    newsroom: Newsroom,
    qtbot: QtBot,
    make: Callable[[Desktop, Newsroom], Edited],
) -> None:
    edited = make(desktop, newsroom)
    tell(desktop, qtbot, edited.theirs())
    assert edited.typed() == edited.kept()


def test_a_template_of_letters_that_another_seat_removed_becomes_a_new_one(
    desktop: Desktop, newsroom: Newsroom, qtbot: QtBot
) -> None:
    page = section(desktop, LetterTemplatesPage)
    tell(desktop, qtbot, newsroom.letter_templates.put(LetterTemplate("widget", "Quote: {quote}\nEnd")))
    page.choice.setCurrentIndex(page.choice.findData("widget"))
    page.choice.activated.emit(page.choice.currentIndex())
    page.text.setPlainText("Ours: {quote}\nEnd")
    tell(desktop, qtbot, newsroom.letter_templates.remove("widget"))
    assert page.text.toPlainText() == "Ours: {quote}\nEnd"
    page.save.click()
    assert [one.text for one in newsroom.letter_templates.all()] == ["Ours: {quote}\nEnd"]


def test_a_mail_server_that_another_seat_changed_is_not_turned_off_unseen(
    desktop: Desktop, newsroom: Newsroom, qtbot: QtBot
) -> None:
    page = section(desktop, OutgoingPage)
    tell(desktop, qtbot, newsroom.mail.set_up(OURS))
    newsroom.mail.set_up(THEIRS)
    page.off.click()
    assert TOLD in page.state.text()
    assert newsroom.mail.server == THEIRS


def test_a_rule_of_notices_that_another_seat_changed_first_is_shown_and_kept(
    desktop: Desktop, newsroom: Newsroom, qtbot: QtBot
) -> None:
    page, book = section(desktop, NoticeRulesPage), newsroom.notices
    with qtbot.waitSignal(desktop.hub.changed):
        page.add.click()
    (rule,) = book.shelf().rules
    theirs = replace(rule, language="ru")
    book.change_rule(theirs)
    page._change(replace(rule, language="en"))
    assert TOLD in page.note.text()
    assert list(book.shelf().rules) == [theirs]
    qtbot.waitUntil(lambda: page.table.rule(0) == theirs)
    page._change(replace(theirs, language="en"))
    assert [one.language for one in book.shelf().rules] == ["en"]


def test_letters_and_servers_are_compared_in_the_transaction_that_writes(newsroom: Newsroom) -> None:
    newsroom.mail.set_up(OURS)
    with pytest.raises(Conflict):
        newsroom.mail.set_up(THEIRS, seen=MailServer())
    with pytest.raises(Conflict):
        newsroom.letter_templates.remove("x", LetterTemplate("x", "{quote}"))
    assert newsroom.mail.server == OURS
