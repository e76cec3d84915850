"""News items in a folder that another system reads: one file an article, written again at each change, and its pictures
beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from editor.publishing.targets.folders import FolderLock, Notes, check_folder, present_folder, write_if_different
from editor.publishing.targets.picture_uses import PictureUses, copy_picture
from editor.publishing.targets.protocol import Description, PublishRequest, Receipt, Tested, Wording
from editor.publishing.targets.words import FOLDER, FORMAT, PICTURES, SEND_PICTURES
from editor.publishing.wire import FOLDER as MEDIA
from editor.publishing.wire import travelling, wire_file, wire_name


class WireFolder:
    """`article-12.json`; what is withdrawn becomes an item that says so."""

    id = "wire_folder"
    one_at_a_time = False

    def describe(self) -> Description:
        return Description(
            self.id,
            Wording("Алмасу қалтасы", "Папка обмена", "Exchange folder"),
            (FOLDER, FORMAT, SEND_PICTURES, PICTURES),
            Wording(
                "Басқа жүйе оқитын ninjs немесе NewsML-G2 файлдары.",
                "Файлы ninjs или NewsML-G2, которые читает другая система.",
                "Files of ninjs or NewsML-G2 that another system reads.",
            ),
        )

    def check(self, settings: Mapping[str, Any]) -> None:
        check_folder(settings)

    def test(self, settings: Mapping[str, Any], secrets: Mapping[str, str]) -> Tested:
        self.check(settings)
        return Tested()

    def publish(self, request: PublishRequest) -> Receipt:
        folder = present_folder(Path(str(request.settings["folder"])))
        form = str(request.settings["format"])
        name = wire_name(request, form)
        file = wire_file(request, form)
        with FolderLock(folder):
            request.checkpoint()
            if not Notes(folder).admit(request.article.id, request.sequence):
                return {"path": name, "overtaken": True}
            uses, pictures = PictureUses(folder), travelling(request)
            uses.begin(lambda: not any(folder.glob("article-*")))
            uses.claim(request.article.id, {picture.name: [f"{MEDIA}/{picture.name}"] for picture in pictures})
            for picture in pictures:  # before the item: who reads it finds what it names
                copy_picture(picture.path, folder / MEDIA / picture.name)
            write_if_different(folder / name, file.data)
            uses.release(request.article.id, {picture.name for picture in pictures})
        return {"path": name}
