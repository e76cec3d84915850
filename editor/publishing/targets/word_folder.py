"""Word files in a folder: one an article, written again when it is corrected, moved aside when it is withdrawn."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from editor.newsroom.files import write_fault
from editor.publishing import adapters
from editor.publishing.targets.folders import (
    FolderLock,
    Notes,
    check_folder,
    make_folder,
    present_folder,
    write_if_different,
)
from editor.publishing.targets.protocol import Description, PublishRequest, Receipt, Tested, Wording
from editor.publishing.targets.static_site.times import zone
from editor.publishing.targets.words import FOLDER

WITHDRAWN = "withdrawn"


class WordFolder:
    """`2018-06-13-slug.docx`; the name is kept for as long as the article lives."""

    id = "word_folder"
    one_at_a_time = False

    def describe(self) -> Description:
        return Description(
            self.id,
            Wording("Word қалтасы", "Папка Word", "Word folder"),
            (FOLDER,),
            Wording(
                "Әр мақала — өз Word файлы; түзетілсе, қайта жазылады, кері шақырылса, шетке қойылады.",
                "Каждая статья — файл Word; исправленная записывается заново, отозванная откладывается.",
                "One Word file an article; written again when it is corrected, put aside when it is withdrawn.",
            ),
        )

    def check(self, settings: Mapping[str, Any]) -> None:
        check_folder(settings)

    def test(self, settings: Mapping[str, Any], secrets: Mapping[str, str]) -> Tested:
        self.check(settings)
        return Tested()

    def publish(self, request: PublishRequest) -> Receipt:
        folder = present_folder(Path(str(request.settings["folder"])))
        data = b""
        if request.action != "withdraw":
            data = adapters.word_file(request.content, request.agency, request.word, request.media)
        with FolderLock(folder):
            notes = Notes(folder)
            request.checkpoint()
            name = self._name(notes, request)
            if not notes.admit(request.article.id, request.sequence):
                return {"path": name, "overtaken": True}
            notes.write(request.article.id, {**notes.read(request.article.id), "path": name})
            if request.action == "withdraw":
                return {"path": _move_aside(folder, name)}
            write_if_different(folder / name, data)
            _remove(folder / WITHDRAWN / name)  # it is published again
            return {"path": name}

    @staticmethod
    def _name(notes: Notes, request: PublishRequest) -> str:
        known = notes.read(request.article.id).get("path")
        if isinstance(known, str):
            return known
        article = request.article
        moment = (article.published_at or article.created_at).astimezone(zone(article.zone))
        return f"{moment.date().isoformat()}-{article.slug}.docx"


def _move_aside(folder: Path, name: str) -> str:
    """Into `withdrawn/`; where it was moved before, or never was, nothing happens."""
    aside = folder / WITHDRAWN / name
    if (folder / name).exists():
        make_folder(aside.parent)
        try:
            os.replace(folder / name, aside)  # noqa: PTH105  # Path.replace hides that it overwrites
        except OSError as error:
            raise write_fault(error, aside) from error
    return f"{WITHDRAWN}/{name}"


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise write_fault(error, path) from error
