"""The static site as a target."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from editor.articles.document import LANGUAGES
from editor.errors import UserMistake
from editor.publishing.targets.folders import FolderLock, Notes, check_folder, present_folder
from editor.publishing.targets.protocol import Description, PublishRequest, Receipt, SettingField
from editor.publishing.targets.static_site.pages import Look
from editor.publishing.targets.static_site.site import Site, View


class StaticSite:
    """Pages in a folder. Asked twice, it writes nothing the second time; asked for something older, nothing at all."""

    id = "static_site"
    one_at_a_time = True  # the front page lists what was delivered before

    def describe(self) -> Description:
        return Description(
            self.id,
            "target_static_site",
            (
                SettingField("folder", "folder", "setting_folder"),
                SettingField("language", "text", "setting_site_language", default="kk"),
            ),
        )

    def check(self, settings: Mapping[str, Any]) -> None:
        check_folder(settings)
        language = settings.get("language", "kk")
        if language not in LANGUAGES:
            raise UserMistake(
                f"A site cannot be in the language “{language}”.",
                f"Choose one of {', '.join(LANGUAGES)}.",
                code="unknown_language",
                values={"language": str(language)},
            )

    def publish(self, request: PublishRequest) -> Receipt:
        folder = present_folder(Path(str(request.settings["folder"])))
        look = look_of(request)
        article_id = request.article.id
        with FolderLock(folder):
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
    return Look(request.agency, str(request.settings.get("language", "kk")))
