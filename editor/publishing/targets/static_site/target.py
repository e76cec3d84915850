"""The static site as a target."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from editor.newsroom.agency import AgencySettings
from editor.publishing.targets.folders import FolderLock, Notes, check_folder, present_folder
from editor.publishing.targets.protocol import (
    Choice,
    Description,
    PublishRequest,
    Receipt,
    SettingField,
    Tested,
    Wording,
)
from editor.publishing.targets.static_site.pages import Look
from editor.publishing.targets.static_site.site import Site
from editor.publishing.targets.static_site.templates import themed
from editor.publishing.targets.static_site.theme import require_theme
from editor.publishing.targets.static_site.view import View
from editor.publishing.targets.words import FOLDER

_LANGUAGE = SettingField(
    "language",
    "choice",
    Wording("Сайттың тілі", "Язык сайта", "Language of the site"),
    Wording(
        "Мақалаға қатысы жоқ беттердің тілі.",
        "Язык страниц, которые не принадлежат статье.",
        "That of the pages which belong to no article.",
    ),
    default="kk",
    choices=(
        Choice("kk", Wording("қазақша", "казахский", "Kazakh")),
        Choice("ru", Wording("орысша", "русский", "Russian")),
        Choice("en", Wording("ағылшынша", "английский", "English")),
    ),
)

_THEME = SettingField(
    "theme",
    "folder",
    Wording("Безендіру қалтасы", "Папка оформления", "Theme folder"),
    Wording(
        "Редакцияның өз үлгілері; бос болса, дайын безендіру қолданылады. Қараңыз: qalam site theme.",
        "Собственные шаблоны редакции; если пусто, берётся готовое оформление. См. qalam site theme.",
        "The newsroom's own templates; empty, the built-in look is used. See qalam site theme.",
    ),
    required=False,
)


class StaticSite:
    """Pages in a folder. Asked twice, it writes nothing the second time; asked for something older, nothing at all."""

    id = "static_site"
    one_at_a_time = True  # the front page lists what was delivered before
    names_versions = True  # in other languages and scripts: see `Publishing.show_anew`

    def describe(self) -> Description:
        return Description(
            self.id,
            Wording("Сайт", "Сайт", "Site"),
            (FOLDER, _LANGUAGE, _THEME),
            Wording(
                "Кез келген веб-сервер көрсете алатын беттер, таспалар және сайт картасы.",
                "Страницы, ленты и карта сайта, которые раздаёт любой веб-сервер.",
                "Pages, feeds and a news sitemap that any web server can give out.",
            ),
        )

    def check(self, settings: Mapping[str, Any]) -> None:
        check_folder(settings)
        if (theme := theme_of(settings)) is not None:
            require_theme(theme)

    def test(self, settings: Mapping[str, Any], secrets: Mapping[str, str]) -> Tested:
        self.check(settings)
        return Tested()

    def publish(self, request: PublishRequest) -> Receipt:
        folder = present_folder(Path(str(request.settings["folder"])))
        look = look_of(request)
        article_id = request.article.id
        if look.theme is not None:
            require_theme(look.theme)
        with FolderLock(folder), themed(look.theme):
            notes = Notes(folder)
            request.checkpoint()
            if not notes.admit(article_id, request.sequence):
                path = str(notes.read(article_id).get("path", ""))
                return {"path": path, "address": look.address(path), "overtaken": True}
            if request.action == "withdraw":
                view = View(request.archive, gone=article_id)
                path = Site(folder, look, view, request.checkpoint, request.media).take_away(request.content)
            else:
                view = View(request.archive, put=request.content)
                path = Site(folder, look, view, request.checkpoint, request.media).put(request.content)
        return {"path": path, "address": look.address(path)}


def look_of(request: PublishRequest) -> Look:
    """The look that the channel's settings and the agency's make."""
    return look_with(request.settings, request.agency)


def look_with(settings: Mapping[str, Any], agency: AgencySettings) -> Look:
    """The same for settings that are at hand."""
    return Look(agency, str(settings.get("language", "kk")), theme_of(settings))


def theme_of(settings: Mapping[str, Any]) -> Path | None:
    """The folder of the newsroom's own templates; None for the built-in ones."""
    text = str(settings.get("theme") or "").strip()
    return Path(text) if text else None
