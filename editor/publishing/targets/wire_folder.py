"""News items in a folder that another system reads: one file an article, written again at each change."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from editor.publishing.targets.folders import FolderLock, Notes, check_folder, present_folder, write_if_different
from editor.publishing.targets.protocol import Description, PublishRequest, Receipt, Tested, Wording
from editor.publishing.targets.words import FOLDER, FORMAT, PICTURES
from editor.publishing.wire import wire_file, wire_name


class WireFolder:
    """`article-12.json`; what is withdrawn becomes an item that says so."""

    id = "wire_folder"
    one_at_a_time = False

    def describe(self) -> Description:
        return Description(
            self.id,
            Wording("Алмасу қалтасы", "Папка обмена", "Exchange folder"),
            (FOLDER, FORMAT, PICTURES),
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
            write_if_different(folder / name, file.data)
        return {"path": name}
