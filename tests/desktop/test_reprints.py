"""The page of copies: an address or a file, both texts, the ledger, a letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.articles.document import Document, Paragraph
from editor.bootstrap import Newsroom
from editor.desktop.app import Desktop
from editor.desktop.reprints.panel import ReprintsPanel
from editor.reprints import ReprintRule
from editor.reprints.page import Fetched
from tests.reprints.pages import copied

TEXT = (
    "Қаланың сол жағалауында жаңа көпір бүгін таңертең салтанатты түрде ашылды деп хабарлады қала әкімдігі. 🌉 "
    "Оның ұзындығы екі жүз елу метр, ал құны он екі миллиард теңге болды деді құрылысшылар журналистерге."
)
ADDRESS = "https://copy.example/kopir"


@pytest.fixture
def page(tmp_path: Path, newsroom: Newsroom) -> Path:
    """Our article, and a copy of it with a sentence of theirs."""
    document = Document(language="kk", headline="Көпір ашылды", blocks=(Paragraph("aaaa0001", None, TEXT),))
    saved = newsroom.articles.create(document, author="Айгүл", reason="written")
    newsroom.publishing.publish(saved.article_id, None, author="Айгүл")
    path = tmp_path / "saved.html"
    theirs = ["<b>Біздің</b> сайт жаңалықтары күн сайын жаңарып отырады, оқырмандар.", TEXT]
    path.write_bytes(copied("Көпір", theirs, head=f'<link rel="canonical" href="{ADDRESS}">'))
    return path


@pytest.fixture
def panel(desktop: Desktop) -> ReprintsPanel:
    desktop.window.show_page("reprints")
    found = desktop.window.panel("reprints")
    assert isinstance(found, ReprintsPanel)
    return found


def checked(panel: ReprintsPanel, source: object) -> ReprintsPanel:
    panel.address.setText(str(source))
    panel.check()
    return panel


def test_a_copy_is_shown_beside_ours_with_what_both_have(panel: ReprintsPanel, page: Path) -> None:
    checked(panel, page)
    assert panel.card.outcome.text() == "Rule broken"
    assert panel.card.reasons.text() == "There is no link to us."
    assert "% of ours is there" in panel.card.details.text()
    (ours,), (theirs,) = panel.texts.marked(panel.texts.ours), panel.texts.marked(panel.texts.theirs)
    assert ours == theirs
    assert ours.startswith("Қаланың")
    assert ours.endswith("журналистерге")
    assert "<b>" in panel.texts.theirs.toPlainText()  # words, not a look


def test_a_page_is_kept_written_to_closed_and_opened_again(panel: ReprintsPanel, page: Path, tmp_path: Path) -> None:
    checked(panel, page)
    assert panel.ledger.count() == 0
    panel.card.buttons["keep"].click()
    assert panel.ledger.count() == 1
    assert panel.ledger.item(0).text().startswith("copy.example/kopir\nNew")
    assert panel.card.buttons["keep"].isHidden()

    assert panel.entry is not None
    panel.write_letter(panel.entry.id, "kk", tmp_path / "letter.docx")
    assert (tmp_path / "letter.docx").read_bytes().startswith(b"PK")
    assert "Letter sent" in panel.card.outcome.text()
    panel.card.buttons["close"].click()
    assert "Closed" in panel.ledger.item(0).text()
    panel.card.outcome.setText("")
    panel.open_entry(panel.entry.id)
    assert "Rule broken" in panel.card.outcome.text()
    assert panel.card.buttons["letter"].isHidden()
    panel.card.buttons["reopen"].click()
    assert "New" in panel.ledger.item(0).text()


def test_looking_again_shows_a_page_that_was_mended(
    panel: ReprintsPanel, page: Path, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom = desktop.newsroom
    assert newsroom is not None
    link = f'<p>Дереккөз: <a href="{newsroom.agency.link}">Қала ақпарат</a></p>'
    monkeypatch.setattr(newsroom.reprints, "_get", lambda _: Fetched(ADDRESS, copied("Көпір", [TEXT], before=link)))
    checked(panel, page)
    panel.act("keep")
    panel.act("look")
    assert panel.card.outcome.text() == "Rule kept · Mended"


def test_the_rule_judges_the_page_in_front_at_once(panel: ReprintsPanel, page: Path, newsroom: Newsroom) -> None:
    checked(panel, page)
    panel.ask_for_rule()
    panel.form.boxes["link"].setChecked(False)
    assert not panel.form.boxes["visible"].isEnabled()
    panel.form.accept()
    assert newsroom.reprints.rule() == ReprintRule(link=False)
    assert panel.card.outcome.text() == "Rule kept"


def test_a_rule_that_another_seat_saved_first_is_told_in_the_dialog_and_not_overwritten_unseen(
    panel: ReprintsPanel, newsroom: Newsroom
) -> None:
    panel.ask_for_rule()
    form = panel.form
    form.boxes["notice"].setChecked(True)
    form.share.setValue(35)
    theirs = ReprintRule(free_share=10)
    newsroom.reprints.set_rule(theirs)
    form.accept()
    assert "Somebody else changed this" in form.note.text()
    assert form.isVisible()
    assert newsroom.reprints.rule() == theirs, "nothing is overwritten unseen"
    assert form.rule() == ReprintRule(free_share=35, notice=True), "what was chosen stays"
    form.accept()
    assert newsroom.reprints.rule() == ReprintRule(free_share=35, notice=True), "told, one may save over it"
    assert not form.isVisible()


def test_what_cannot_be_checked_is_said_in_the_banner(panel: ReprintsPanel, tmp_path: Path) -> None:
    checked(panel, "http://127.0.0.1:9/")
    assert not panel.banner.isHidden()
    checked(panel, tmp_path / "none.html")
    assert not panel.banner.isHidden()
    assert panel.pages.currentIndex() == 0


def test_a_page_without_our_words_is_shown_alone(panel: ReprintsPanel, tmp_path: Path) -> None:
    path = tmp_path / "theirs.html"
    path.write_bytes(copied("Ауа райы", ["Ертең таулы аймақта қар жауады, ал жазықта тұман түсіп, жел соғады."]))
    checked(panel, path)
    assert panel.card.outcome.text() == "Not ours"
    assert panel.texts.ours.toPlainText() == ""
    assert panel.card.buttons["keep"].isHidden()
