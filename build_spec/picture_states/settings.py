"""Pages of the newsroom's settings, with something in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from picture_states.steps import SETTLES_MS, Picture, page, settings_page, wait

if TYPE_CHECKING:
    from editor.desktop.app import Desktop


def notice_of_partners(desktop: Desktop) -> None:
    """A notice of the newsroom's own, a rule that chooses it, and a channel that shows it in its own way."""
    from editor.notices import NoticeRule, NoticeTemplate, Showing

    assert desktop.newsroom is not None
    book = desktop.newsroom.notices
    if "partner" in book.shelf().names:
        return
    texts = {
        "kk": (
            "{agency} мәтіні, авторы {author}. Көшірсеңіз, дереккөзге сілтеме жасаңыз.",
            "{agency}: сілтеме міндетті.",
        ),
        "ru": ("Текст {agency}, автор {author}. При перепечатке нужна ссылка.", "{agency}: ссылка обязательна."),
        "en": ("A text of {agency}, by {author}. When you reprint it, link to the source.", "{agency}: link required."),
    }
    for language, (text, short) in texts.items():
        book.write(NoticeTemplate("partner", language, 0, text, short=short, line="© {agency}"))  # type: ignore[arg-type]
    book.add_rule(NoticeRule("partner", source="Дала Ақпарат", language="kk"))
    book.add_rule(NoticeRule("cc-by-sa", topic="мәдениет", exclusive=False))
    book.show_on("hyperlink", "word", Showing("short", "footer"))


def _notice_settings(name: str) -> Callable[[Desktop], None]:
    def prepare(desktop: Desktop) -> None:
        notice_of_partners(desktop)
        settings_page(name)(desktop)

    return prepare


def _scroll_settings(desktop: Desktop, page: str, part: str) -> Any:
    """The page of the settings, scrolled to a part of it."""
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QScrollArea, QWidget

    panel = desktop.window.panel("settings")
    found: Any = next(one for one in panel.findChildren(QWidget) if type(one).__name__ == page)
    area = next(one for one in panel.findChildren(QScrollArea) if one.isAncestorOf(found))
    inner = area.widget()
    assert inner is not None
    area.verticalScrollBar().setValue(getattr(found, part).mapTo(inner, QPoint()).y() - 110)
    return found


def _trial(desktop: Desktop) -> None:
    """Which rule decides for an article, tried beside the rules."""
    _notice_settings("NoticeRulesPage")(desktop)
    trial = _scroll_settings(desktop, "NoticeRulesPage", "view").trial
    trial.article.setCurrentIndex(0)
    trial.look()
    wait(desktop.jobs.is_idle, SETTLES_MS)
    _scroll_settings(desktop, "NoticeRulesPage", "view")


def _versions(desktop: Desktop) -> None:
    """The versions of one notice in all languages, and their days."""
    from dataclasses import replace
    from datetime import date

    notice_of_partners(desktop)
    assert desktop.newsroom is not None
    book = desktop.newsroom.notices
    newest = book.shelf().newest("partner", "ru")
    if newest is not None and newest.version == 1:
        book.write(replace(newest, text="Текст {agency}. Нужна ссылка.", valid_from=date(2027, 1, 1)))
    settings_page("NoticesPage")(desktop)
    page = _scroll_settings(desktop, "NoticesPage", "version_view")
    page.choice.setCurrentIndex(page.choice.findData("partner"))
    page.choice.activated.emit(page.choice.currentIndex())
    wait(desktop.jobs.is_idle, SETTLES_MS)
    _scroll_settings(desktop, "NoticesPage", "version_view")


def _outdated(desktop: Desktop) -> None:
    """What is out with another notice than it would get today."""
    from PySide6.QtWidgets import QWidget

    _notice_settings("OutdatedPage")(desktop)
    panel = desktop.window.panel("settings")
    page: Any = next(one for one in panel.findChildren(QWidget) if type(one).__name__ == "OutdatedPage")
    page.look.click()
    wait(desktop.jobs.is_idle, SETTLES_MS)
    settings_page("OutdatedPage")(desktop)


def _channel(target: str) -> Callable[[Desktop], None]:
    """The form of a new channel of this kind."""

    def prepare(desktop: Desktop) -> None:
        from PySide6.QtWidgets import QWidget

        settings_page("ChannelsPage")(desktop)
        page: Any = next(
            one
            for one in desktop.window.panel("settings").findChildren(QWidget)
            if type(one).__name__ == "ChannelsPage"
        )
        page.choice.setCurrentIndex(page.choice.findData(""))
        page._show()
        page.kind.setCurrentIndex(page.kind.findData(target))
        page._make_form()
        wait(desktop.jobs.is_idle, SETTLES_MS)
        settings_page("ChannelsPage")(desktop)

    return prepare


def _word_look(desktop: Desktop) -> None:
    """The quotation chosen in the list of parts."""
    from editor.desktop.settings_pages.word_parts import WordParts

    settings_page("WordPage")(desktop)
    (parts,) = desktop.window.panel("settings").findChildren(WordParts)
    parts.choose("quote")


def _dictionaries(desktop: Desktop) -> None:
    """Words that a newsroom would have added."""
    assert desktop.newsroom is not None
    words = ["жасанды-интеллект", "блокчейн", "стартап", "краудфандинг", "экоактивист", "подкаст", "фактчекинг"]
    desktop.newsroom.dictionary.add(words, "kk", by="Айгүл")
    settings_page("DictionariesPage")(desktop)


PICTURES = (
    Picture("settings-people", settings_page("PeoplePage")),
    Picture("settings-preflight", settings_page("PreflightPage")),
    Picture("settings-notices", _notice_settings("NoticesPage")),
    Picture("settings-notice-rules", _notice_settings("NoticeRulesPage")),
    Picture("settings-notice-trial", _trial),
    Picture("settings-notice-versions", _versions),
    Picture("settings-notices-outdated", _outdated),
    Picture("settings", page("settings")),
    Picture("settings-channels", _channel("wordpress")),
    Picture("settings-channel-sftp", _channel("sftp")),
    Picture("settings-kinds", settings_page("KindsPage")),
    Picture("settings-word", _word_look),
    Picture("settings-mailboxes", settings_page("MailboxesPage")),
    Picture("settings-letters", settings_page("OutgoingPage")),
    Picture("settings-corrections", settings_page("CorrectionsPage")),
    Picture("settings-answers", settings_page("AnswersPage")),
    Picture("settings-dictionaries", _dictionaries),
)
